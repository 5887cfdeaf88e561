"""Much to build, without keeping the window: a few pieces in each turn of the event loop."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

REST_S = 0.002  # between the work of two lists: what one does and what is painted of it is a turn of its own
SLICE_S = 0.006  # what building may take of one turn; laying out and painting come on top


class Slices(QObject):
    """Does steps in their order, as many in a turn as fit into a slice; the first ones at once.

    after: what is done first where both have steps left, because it stands further up. first: others wait for this one.
    apart: each step has a turn of its own.
    """

    _ended_s = 0.0  # when any list worked last

    def __init__(
        self, parent: QObject, *, after: Slices | None = None, first: bool = False, apart: bool = False
    ) -> None:
        super().__init__(parent)
        self._after, self._first, self._apart = after, first, apart
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    def begin(self, steps: Iterable[Callable[[], object]]) -> None:
        """Do these steps; what is left of earlier ones is not done any more."""
        self._steps = deque(steps)
        self._work()

    def finish(self) -> None:
        """Do at once what is left."""
        self._timer.stop()
        while self._steps:
            self._steps.popleft()()

    @property
    def busy(self) -> bool:
        """True while steps are left."""
        return bool(self._steps)

    def _turn(self) -> None:
        # where another list has just worked, this would be the same turn
        if not self._first and time.perf_counter() - Slices._ended_s < REST_S:
            self._timer.start(1)
        else:
            self._work()

    def _work(self) -> None:
        end = time.perf_counter() + SLICE_S
        while self._steps and not (self._after is not None and self._after.busy):
            self._steps.popleft()()
            if self._apart or time.perf_counter() >= end:
                break
        Slices._ended_s = time.perf_counter()
        if self._steps:
            self._timer.start(0)
