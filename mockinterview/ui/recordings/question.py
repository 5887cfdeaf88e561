"""The question that a recording answers: chosen from those of a level. Widgets only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Text
from mockinterview.ui.widgets.elided import Elided
from mockinterview.ui.widgets.focus import focus_on


class QuestionDialog(QDialog):
    """Shows questions as (id, text), and narrows them to those that hold all words of the search."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, look: Look, recording: str, questions: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Which question does it answer?"))
        self.resize(min(look.px(680), parent.width()), min(look.px(600), max(400, parent.height())))
        self._search = QLineEdit()
        self._search.setAccessibleName(tr("Search in the questions"))
        self._search.setPlaceholderText(tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Questions"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for key, text in questions:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self._list.addItem(item)
        self._none = Text(tr("No question holds these words."), "muted")
        self._none.hide()
        self._use = Button(look, tr("Score it as the answer"), "done", "primary")
        self._close = Button(look, tr("Close"), "", "quiet")
        body = QVBoxLayout(self)
        body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        body.setSpacing(2 * GRID)
        body.addWidget(
            column(Text(tr("Which question does it answer?"), "title"), Elided(recording, "muted"), spacing=GRID // 2)
        )
        body.addWidget(self._search)
        body.addWidget(self._none)
        body.addWidget(self._list, 1)
        body.addLayout(row(self._use, self._close))
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._list.setFocus)
        self._list.itemActivated.connect(self._press_use)
        self._list.currentItemChanged.connect(self._turned)
        self._use.clicked.connect(self._press_use)
        self._close.clicked.connect(self.reject)
        self._narrow("")
        focus_on(self._search)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        first = None
        for at in range(self._list.count()):
            item = self._list.item(at)
            fits = all(word in item.text().casefold() for word in wanted)
            item.setHidden(not fits)
            first = item if first is None and fits else first
        self._none.setVisible(first is None)
        self._list.setVisible(first is not None)
        current = self._list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self._list.setCurrentItem(first)
        self._turned()

    def _turned(self, *_items: object) -> None:
        current = self._list.currentItem()
        self._use.setEnabled(current is not None and not current.isHidden())

    def _press_use(self, *_what: object) -> None:
        current = self._list.currentItem()
        if current is not None and not current.isHidden():
            self.accept()
            self.chosen.emit(current.data(Qt.ItemDataRole.UserRole))
