"""A heart-beat on the window's thread, and a watcher that sees what kept it from beating."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

STALL_MS = 25.0  # gaps from here on are kept one by one
SCHEDULE = Path("/proc/thread-self/schedstat")  # Linux: nanoseconds that a thread ran, and that it waited for a core
ROOT = Path(__file__).resolve().parent.parent.parent
DEPTH = 40
Line = tuple[str, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time without a beat, in milliseconds.

    waited: of it, for a core that others had; ran: for which the thread worked; seen: where it was.
    """

    stage: str
    ms: float
    waited_ms: float
    ran_ms: float
    seen: str

    @property
    def own_ms(self) -> float:
        """What is left when the wait for a core is taken out: what the program itself is to blame for."""
        return self.ms - self.waited_ms


@dataclass(slots=True)
class Stage:
    """What one stage showed."""

    beats: int = 0
    gaps_ms: list[float] = field(default_factory=list)
    own_ms: list[float] = field(default_factory=list)
    ran_ms: list[float] = field(default_factory=list)


def waited_ms() -> float:
    """Return how long this thread has waited for a core so far; 0 where the system does not tell."""
    try:
        return int(SCHEDULE.read_text(encoding="ascii").split()[1]) / 1e6
    except (OSError, ValueError, IndexError):
        return 0.0


class HeartBeat(QObject):
    """Beats every millisecond on the thread it is made on, and notes by stage how far its beats lie apart."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = "before"
        self.stages: defaultdict[str, Stage] = defaultdict(Stage)
        self.gaps: list[Gap] = []
        self._last_s, self._waited_ms, self._ran_s = time.perf_counter(), waited_ms(), time.thread_time()
        self._watcher = Watcher(threading.get_ident(), lambda: self._last_s)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Beat from now on."""
        self._last_s, self._waited_ms, self._ran_s = time.perf_counter(), waited_ms(), time.thread_time()
        self._timer.start()
        self._watcher.start()

    def end(self) -> None:
        """Stop."""
        self._timer.stop()
        self._watcher.end()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), waited_ms()
        gap, away = (now - self._last_s) * 1000, waited - self._waited_ms
        ran = (time.thread_time() - self._ran_s) * 1000
        self._last_s, self._waited_ms, self._ran_s = now, waited, self._ran_s + ran / 1000
        seen = self._watcher.taken()
        stage = self.stages[self.stage]
        stage.beats += 1
        stage.gaps_ms.append(gap)
        stage.own_ms.append(max(0.0, gap - away))
        stage.ran_ms.append(ran)
        if gap >= STALL_MS:
            self.gaps.append(Gap(stage=self.stage, ms=gap, waited_ms=away, ran_ms=ran, seen=seen))


class Watcher(threading.Thread):
    """Looks where the watched thread is whenever its beat is late."""

    def __init__(self, watched: int, last_s: Callable[[], float]) -> None:
        super().__init__(name="watcher", daemon=True)
        self._watched, self._last = watched, last_s
        self._over = threading.Event()
        self._seen: list[tuple[Line, ...]] = []

    def run(self) -> None:
        """Look until the end."""
        while not self._over.wait(0.004):
            if time.perf_counter() - self._last() > STALL_MS / 2000:
                self._seen.append(lines_of(self._watched))

    def taken(self) -> str:
        """Return the places seen since the last beat, the most frequent first."""
        if not self._seen:
            return ""
        seen, self._seen = self._seen, []
        most = Counter(told(lines) for lines in seen).most_common(4)
        return "; ".join(f"{times}x {place}" for place, times in most)

    def end(self) -> None:
        """Stop looking."""
        self._over.set()
        self.join()


def lines_of(thread: int) -> tuple[Line, ...]:
    """Return (file, line, function) of the innermost calls of a thread.

    Holds the frames no longer than it must: a painter that is kept by one would paint after its end.
    """
    frame = sys._current_frames().get(thread)
    lines = []
    while frame is not None and len(lines) < DEPTH:
        lines.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    return tuple(lines)


def told(lines: tuple[Line, ...]) -> str:
    """Return the innermost calls of our own, and the library call in them if there is one."""
    package = str(ROOT / "mockinterview")
    own = [f"{Path(name).name}:{line} {what}" for name, line, what in lines if name.startswith(package)][:5]
    inner = "" if not lines or lines[0][0].startswith(package) else f"{Path(lines[0][0]).name} {lines[0][2]} < "
    return inner + " < ".join(own)
