"""A layout that puts items beside one another and wraps, after Qt's own flow layout example.

Qt asks nested layouts for the same figures many times over in one pass; they are kept until something changes.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right (right to left where the language runs so), in as many rows as are needed."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._tall: dict[int, int] = {}  # by width
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Append an item."""
        self._items.append(item)

    def invalidate(self) -> None:
        """Forget the sizes: an item became another."""
        self._tall.clear()
        self._hint = self._least = None
        super().invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove and return an item, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        if width not in self._tall:
            self._tall[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._tall[width]

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one row."""
        if self._hint is None:
            shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
            wide = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
            self._hint = QSize(wide, max((size.height() for size in shown), default=0))
        return QSize(self._hint)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest item."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                if not item.isEmpty():
                    size = size.expandedTo(item.minimumSize())
            self._least = size
        return QSize(self._least)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), 16_777_215))
            if item.hasHeightForWidth():
                size.setHeight(max(size.height(), item.heightForWidth(size.width())))
            if rows[-1] and used + self.spacing() + size.width() > rect.width():
                rows.append([])
                used = 0
            used += size.width() + (self.spacing() if rows[-1] else 0)
            rows[-1].append((item, size))
        y = rect.y()
        for line in rows:
            tall = max((size.height() for _, size in line), default=0)
            if place:
                self._place(line, rect, y, tall)
            y += tall + self.spacing()
        return max(0, y - rect.y() - self.spacing())

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, tall: int) -> None:
        x = rect.x()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, size in line:
            left = rect.right() - (x - rect.x()) - size.width() + 1 if mirrored else x
            item.setGeometry(QRect(QPoint(left, y + (tall - size.height()) // 2), size))
            x += size.width() + self.spacing()
