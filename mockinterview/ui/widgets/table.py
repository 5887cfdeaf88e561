"""A table view that opens a row by Enter or a double click and asks for more at its end."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mockinterview.ui.theme import Look


class Table(QTableView):
    """Rows to choose from."""

    opened = Signal(QModelIndex)
    chosen = Signal(QModelIndex)
    near_end = Signal()

    def __init__(
        self, look: Look, name: str, model: QAbstractItemModel, *, stretch: int, dispensable: tuple[int, ...] = ()
    ) -> None:
        super().__init__()
        self._look, self._stretch, self._dispensable = look, stretch, dispensable
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setResizeContentsPrecision(40)
        self.doubleClicked.connect(self.opened)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(60))
        self.horizontalHeader().setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(now)

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 2:
            self.near_end.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the dispensable columns up where it is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.px(680)
        for column in self._dispensable:
            self.setColumnHidden(column, narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the row at Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
