"""How far a download is, and how long it still takes."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from mockinterview.language import tr

LOOK_BACK_S = 10.0  # a speed over less jumps about, over more it lags behind
LEAST_S = 1.0  # of looking before a time is guessed


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """Bytes that are here, of how many; seconds still to go, None while nobody can tell."""

    bytes: int
    of: int
    remaining_s: float | None

    def told(self) -> str:
        """Return it in words: '46 of 148 MB, about 2 min left'."""
        here, whole = f"{self.bytes / 1e6:.0f}", f"{self.of / 1e6:.0f}"
        return _with_left(tr("{here} of {all} MB", here=here, all=whole), self.remaining_s)


class Remaining:
    """Turns shares of a long job into words; measured from its start, since its shares come in leaps.

    A job that goes on where an earlier one ended starts with a share that cost nothing now.
    """

    def __init__(self) -> None:
        self._first: tuple[float, float] | None = None
        self._last: tuple[float, float] | None = None

    def at(self, share: float, now_s: float) -> str:
        """Return where it stands after `share` (0 to 1): '38 % done, about 2 min left'."""
        if self._first is None or self._last is None:
            self._first = self._last = (now_s, share)
        if share > self._last[1]:
            self._last = (now_s, share)
        passed_s, gained = self._last[0] - self._first[0], self._last[1] - self._first[1]
        left_s = None
        if passed_s >= LEAST_S and gained > 0:
            left_s = max(0.0, (1.0 - self._last[1]) * passed_s / gained - (now_s - self._last[0]))
        return _with_left(tr("{share} % done", share=f"{100 * share:.0f}"), left_s)


def _with_left(done: str, remaining_s: float | None) -> str:
    if remaining_s is None:
        return done
    if remaining_s < 60:
        return tr("{done}, less than a minute left", done=done)
    minutes = round(remaining_s / 60)
    if minutes < 120:
        return tr("{done}, about {minutes} min left", done=done, minutes=minutes)
    return tr("{done}, about {hours} h left", done=done, hours=round(minutes / 60))


class Pace:
    """Turns shares, as they are reported, into bytes and remaining time."""

    def __init__(self, of: int) -> None:
        self._of = of
        self._seen: deque[tuple[float, float]] = deque()

    def at(self, share: float, now_s: float) -> Arrived:
        """Return where it stands after `share` (0 to 1), at `now_s` of a clock that does not jump."""
        self._seen.append((now_s, share))
        while now_s - self._seen[0][0] > LOOK_BACK_S and len(self._seen) > 2:
            self._seen.popleft()
        passed_s, gained = now_s - self._seen[0][0], share - self._seen[0][1]
        known = passed_s >= LEAST_S and gained > 0
        remaining_s = (1.0 - share) * passed_s / gained if known else math.inf
        return Arrived(
            bytes=round(self._of * share),
            of=self._of,
            remaining_s=remaining_s if math.isfinite(remaining_s) else None,
        )
