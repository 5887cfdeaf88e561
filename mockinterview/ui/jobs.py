"""The one place that starts threads for the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mockinterview.domain.errors import Cancelled, MockInterviewError
from mockinterview.ports import Cancel, Report

T = TypeVar("T")
WORKERS = 4  # a wait for words, a write to the library, a look at the devices, and one to spare


class Token:
    """A Cancel that can be requested."""

    def __init__(self) -> None:
        self._requested = False

    @property
    def requested(self) -> bool:
        """True once the work should stop."""
        return self._requested

    def request(self) -> None:
        """Ask the work to stop."""
        self._requested = True


def _ignore(_share: float) -> None:
    """Nobody wants to know."""


def _raise(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


class JobRunner(QObject):
    """Implements `work.Jobs` with a thread pool; every callback runs on the thread that owns the runner.

    After `request()` on the returned token no callback of that job runs, not even one that is queued.
    """

    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=WORKERS, thread_name_prefix="job")
        self._open: set[Token] = set()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Report, Cancel], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[MockInterviewError], None],
        progress: Report | None = None,
    ) -> Token:
        """Queue `work(report, cancel)`; call on the owner's thread only."""
        token = Token()
        self._open.add(token)
        told = progress or _ignore

        def report(share: float) -> None:
            self._arrived.emit(token, partial(told, share))

        def run() -> None:
            try:
                result = work(report, token)
            except Cancelled:
                self._arrived.emit(token, partial(self._open.discard, token))
            except MockInterviewError as error:
                self._arrived.emit(token, partial(self._end, token, partial(failed, error)))
            except Exception as error:  # noqa: BLE001 - a bug: told by the crash report, on the owner's thread
                self._arrived.emit(token, partial(self._end, token, partial(_raise, error)))
            else:
                self._arrived.emit(token, partial(self._end, token, partial(done, result)))

        self._pool.submit(run)
        return token

    @property
    def busy(self) -> bool:
        """True while a job runs or its outcome waits to be delivered."""
        return any(not token.requested for token in self._open)

    def close(self) -> None:
        """Cancel everything and wait for the threads."""
        for token in self._open:
            token.request()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _end(self, token: Token, call: Callable[[], None]) -> None:
        self._open.discard(token)
        call()

    @Slot(object, object)
    def _deliver(self, token: Token, call: Callable[[], None]) -> None:
        if not token.requested:
            call()
        else:
            self._open.discard(token)
