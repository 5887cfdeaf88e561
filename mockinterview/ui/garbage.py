"""Cyclic garbage is collected on the window's thread only, in small portions, and free memory is given back.

Python collects on whatever thread happens to allocate. A Qt object that dies on a worker's thread can take the process
with it, and a full collection over everything that was imported would stop the window for a tenth of a second.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 400
OPENING_S = 20  # after which it is not waited for any more
GIVE_BACK_EVERY_S = 30


class Sweeper(QObject):
    """Collects in place of Python's own collector, from when it is made until `close`."""

    def __init__(self, parent: QObject | None = None, *, give_back: Callable[[], None] | None = None) -> None:
        """give_back: returns free memory to the system; takes milliseconds (adapters.heap)."""
        super().__init__(parent)
        self._give_back, self._looks = give_back, 0
        gc.disable()
        gc.freeze()
        self._spared = OPENING_S * 1000 // LOOK_EVERY_MS
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Collect the oldest generation that is due, which takes the younger ones along.

        Nothing while the program opens: what is read then lives as long as the window.
        """
        if self._spared:
            self._spared -= 1
            return
        self._looks += 1
        if self._give_back is not None and self._looks % (GIVE_BACK_EVERY_S * 1000 // LOOK_EVERY_MS) == 0:
            self._give_back()
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def settle(self) -> None:
        """Leave what is there by now out of later collections: modules and screens live as long as the window."""
        gc.freeze()
        self._spared = 0

    def close(self) -> None:
        """Give the work back to Python's own collector."""
        self._timer.stop()
        gc.enable()
