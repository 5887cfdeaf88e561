"""What is dropped on fields for words, and names that nobody knows beforehand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl

from mockinterview.ui.widgets.drops import Pad, files_of
from mockinterview.ui.widgets.elided import Elided


def dragged(*addresses, text=""):
    data = QMimeData()
    data.setUrls([QUrl(one) for one in addresses])
    if text:
        data.setText(text)
    return data


def test_a_field_for_words_takes_words_and_no_files(qtbot, look):
    pad = Pad()
    qtbot.addWidget(pad)
    words = QMimeData()
    words.setText("a line")
    assert pad.canInsertFromMimeData(words)
    assert not pad.canInsertFromMimeData(dragged("file:///tmp/a.wav", text="file:///tmp/a.wav"))


def test_only_files_of_this_computer_count():
    found = files_of(dragged("file:///tmp/a%20b.wav", "https://example.com/c.wav", "file:///tmp/d"))
    assert [path.as_posix() for path in found] == ["/tmp/a b.wav", "/tmp/d"]


@pytest.mark.parametrize("name", ["<b>bold</b>.wav", "<img src='file:///etc/hostname'>.wav"])
def test_a_name_that_looks_like_markup_is_shown_as_it_is(qtbot, look, name):
    label = Elided()
    qtbot.addWidget(label)
    label.tell(name)
    assert label.text() == name
    assert "&lt;" in label.toolTip()
    assert name not in label.toolTip()


def test_a_long_name_gives_way_and_the_tool_tip_has_the_whole(qtbot, look):
    label = Elided()
    qtbot.addWidget(label)
    label.tell("practice " * 40, "/home/of/practice.wav")
    assert label.minimumSizeHint().width() < 200
    assert label.toolTip() == "/home/of/practice.wav"
    assert label.accessibleName() == "practice " * 40
