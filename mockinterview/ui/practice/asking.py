"""Questions before something is given up. Widgets only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mockinterview.language import tr


def ask_first(parent: QWidget, title: str, text: str, yes: str, call: Callable[[], None], *, no: str = "") -> None:
    """Call `call` if the user presses `yes`; Enter and Escape mean `no`, by default to go on."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    throw = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no or tr("Go on answering"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    throw.clicked.connect(call)
    box.finished.connect(box.deleteLater)
    box.open()
