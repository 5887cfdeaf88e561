"""A screen that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from mockinterview.ui.theme import GRID
from mockinterview.ui.widgets.arrange import Holder, hint_of, row

COLUMN_PX = 1120


class _Sheet(QWidget):
    """The content of a page: as tall as its width needs. The sum of smallest heights would be far too much."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the content would like."""
        return hint_of(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest width only."""
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """A screen that scrolls, its content in a column of readable width."""

    def __init__(self, name: str, *, width_px: int = COLUMN_PX) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._width_px = width_px
        self._footer: QFrame | None = None
        whole = _Sheet()
        whole.setObjectName("page")
        self.setWidget(whole)
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        self.column = Holder()
        self.column.setMaximumWidth(width_px)
        across.addStretch(1)
        across.addWidget(self.column, 100)
        across.addStretch(1)
        self.body = QVBoxLayout(self.column)
        self.body.setSpacing(2 * GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the margins away where it is narrow."""
        self._give_margins(event.size().width())
        super().resizeEvent(event)
        self.place_footer()

    def _give_margins(self, width: int) -> None:
        margin = 4 * GRID if width > 800 else 2 * GRID
        self.body.setContentsMargins(margin, margin, margin, margin)

    def prepare(self, width: int) -> None:
        """Dress and measure a page before it is shown at a width, so that showing it takes less of one turn."""
        self._give_margins(width)
        for item in self.findChildren(QWidget):
            item.ensurePolished()
        whole = self.column.parentWidget()
        layout = whole.layout() if whole is not None else None
        if layout is not None:
            for wide in (width, width - self.verticalScrollBar().sizeHint().width()):
                layout.totalHeightForWidth(wide)

    def set_footer(self, *items: QWidget) -> None:
        """Keep items in sight below what scrolls."""
        self._footer = QFrame(self)
        self._footer.setObjectName("footer")
        across = QHBoxLayout(self._footer)
        across.setContentsMargins(0, GRID + 4, 0, GRID + 4)
        inner = QWidget()
        inner.setMaximumWidth(self._width_px - 8 * GRID)
        inner.setLayout(row(*items))
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)

    def place_footer(self) -> None:
        """Give the footer the height that its rows need."""
        footer = self._footer
        if footer is None:
            return
        margin = self.body.contentsMargins().left()
        layout = footer.layout()
        if layout is not None:
            layout.setContentsMargins(margin, GRID + 4, margin, GRID + 4)
        wide = self.width()
        tall = layout.totalHeightForWidth(wide) if layout is not None else 0
        if self.viewportMargins().bottom() != tall:
            self.setViewportMargins(0, 0, 0, tall)
        footer.setGeometry(0, self.height() - tall, wide, tall)

    def add(self, *items: QWidget | QLayout) -> Page:
        """Put items below one another."""
        for item in items:
            self.body.addWidget(item) if isinstance(item, QWidget) else self.body.addLayout(item)
        return self
