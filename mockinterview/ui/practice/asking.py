"""Questions before something is given up. Widgets only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_first(
    parent: QWidget, title: str, text: str, yes: str, call: Callable[[], None], *, no: str = "Go on answering"
) -> None:
    """Call `call` if the user presses `yes`; Enter and Escape mean `no`."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    throw = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    throw.clicked.connect(call)
    box.finished.connect(box.deleteLater)
    box.open()
