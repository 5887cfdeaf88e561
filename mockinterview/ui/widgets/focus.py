"""Who gets the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid


def focus_on(widget: QWidget) -> None:
    """Give the keyboard to a widget; on a screen that is not the one shown, once the screen is shown.

    Qt gives it to hidden widgets, too: an outcome that reaches a screen after it was left would take it from whoever
    types elsewhere. And a screen is filled before it is shown: without its wish being kept, it would have the keyboard
    by chance, or not at all where the button that was pressed has been switched off meanwhile.
    """
    page = widget
    while (around := page.parentWidget()) is not None:
        if isinstance(around, QStackedWidget) and around.isVisible() and around.currentWidget() is not page:
            _Wishes.of(around).keep(page, widget)
            return
        page = around
    widget.setFocus()


class _Wishes(QObject):
    """What the pages of a stack that are not shown asked for; the last wish of each counts, once."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._kept: dict[QWidget, QWidget] = {}
        stack.currentChanged.connect(self._shown)

    @classmethod
    def of(cls, stack: QStackedWidget) -> _Wishes:
        return next((one for one in stack.children() if isinstance(one, _Wishes)), None) or cls(stack)

    def keep(self, page: QWidget, widget: QWidget) -> None:
        self._kept[page] = widget

    def _shown(self, _index: int) -> None:
        page = self._stack.currentWidget()
        wanted = self._kept.pop(page, None) if page is not None else None
        if wanted is not None and isValid(wanted):
            focus_on(wanted)
