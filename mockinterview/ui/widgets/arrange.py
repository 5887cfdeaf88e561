"""How a screen's items stand to one another: rows that wrap, columns, and columns that become one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.flow import FlowLayout


def hint_of(widget: QWidget) -> QSize:
    """Return the size hint of a widget's layout as it is.

    Qt's own also breaks all lines anew at the width of the hint, on each level at another one, for a height that
    nobody uses where heights follow widths.
    """
    layout = widget.layout()
    return layout.sizeHint() if layout is not None else QSize()


class Columns(QWidget):
    """Two columns that become one where it is narrow."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        look: Look,
        *,
        share: tuple[int, int] = (3, 2),
        equal: bool = False,
        narrow_px: int = 760,
    ) -> None:
        super().__init__()
        self._look, self._narrow_px = look, narrow_px
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(2 * GRID)
        for item, stretch in ((left, share[0]), (right, share[1])):
            if equal:
                self._across.addWidget(item, stretch)
            else:
                self._across.addWidget(item, stretch, Qt.AlignmentFlag.AlignTop)
            item.setMinimumWidth(1)
        self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what both would like."""
        return hint_of(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack where two columns would be too narrow."""
        stacked = event.size().width() < self._look.px(self._narrow_px)
        direction = QHBoxLayout.Direction.TopToBottom if stacked else QHBoxLayout.Direction.LeftToRight
        if self._across.direction() != direction:
            self._across.setDirection(direction)
        super().resizeEvent(event)


class Holder(QWidget):
    """What has no look of its own."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the items would like."""
        return hint_of(self)


def row(*items: QWidget | None, spacing: int = GRID) -> QLayout:
    """Return items beside one another, wrapping where it is narrow; None is a gap (ignored when wrapped)."""
    flow = FlowLayout(None, spacing=spacing)
    for item in items:
        if item is not None:
            flow.addWidget(item)
    return flow


def column(*items: QWidget | QLayout, spacing: int = 2 * GRID) -> QWidget:
    """Return items below one another."""
    holder = Holder()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(spacing)
    for item in items:
        body.addWidget(item) if isinstance(item, QWidget) else body.addLayout(item)
    return holder


def put(layout: QBoxLayout, item: QWidget) -> None:
    """Add an item to a layout that may be seen already: laid out at the width it gets, not at 100 pixels first."""
    holder = layout.parentWidget()
    if holder is not None and holder.isVisible():
        item.resize(holder.contentsRect().width(), item.height())
    layout.addWidget(item)
    if holder is not None and holder.isVisible():
        item.show()  # now, not when Qt comes to it: what it takes belongs to this step


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()  # not at once: it may be what was just pressed
        elif inner is not None:
            clear(inner)
