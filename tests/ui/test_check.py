"""A check box breaks its words instead of cutting them, and is read out as one line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.ui.widgets.check import Check

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from geometry import faults

WORDS = "Interview conditions from the start of every round that is begun from the first screen"


def test_words_go_on_in_further_lines_and_come_back(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = Check(WORDS)
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addStretch()
    window.resize(1200, 300)
    with qtbot.waitExposed(window):
        window.show()
    one = box.height()
    window.resize(220, 300)
    qtbot.waitUntil(lambda: box.height() >= one + 2 * box.fontMetrics().lineSpacing())
    assert list(faults(window)) == []
    assert box.text() == box.accessibleName() == WORDS
    window.resize(1200, 300)
    qtbot.waitUntil(lambda: box.height() == one)
    box.setText("Short")
    assert (box.text(), box.accessibleName()) == ("Short", "Short")
    assert list(faults(window)) == []
