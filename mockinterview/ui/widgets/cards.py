"""A list of cards that is built in slices, and of which afterwards only those are built anew that changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

from mockinterview.ui.widgets.arrange import clear, put
from mockinterview.ui.widgets.slices import Slices

T = TypeVar("T")


class Cards(Generic[T]):
    """Shows one widget an item in a layout that it has for itself.

    after: what is built first where both are under way.
    """

    def __init__(
        self, parent: QWidget, layout: QBoxLayout, make: Callable[[T], QWidget], *, after: Slices | None = None
    ) -> None:
        self._layout, self._make = layout, make
        self._shown: tuple[T, ...] = ()
        self.slices = Slices(parent, after=after)

    def show(self, items: Sequence[T]) -> None:
        """Show these items; as many as before change in their places, all others are built from the first on."""
        items, before = tuple(items), self._shown
        self._shown = items
        if len(items) != len(before):
            clear(self._layout)
            self.slices.begin(partial(self._add, place) for place in range(len(items)))
            return
        for place in range(self._layout.count()):  # those that are not built yet will be of these items
            if items[place] != before[place]:
                self._swap(place)

    def _add(self, place: int) -> None:
        put(self._layout, self._make(self._shown[place]))

    def _swap(self, place: int) -> None:
        item = self._layout.takeAt(place)
        old = item.widget() if item is not None else None
        self._layout.insertWidget(place, self._make(self._shown[place]))
        if old is not None:
            old.hide()
            old.deleteLater()  # not at once: it may be what was just pressed
