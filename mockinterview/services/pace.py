"""How far a download is, and how long it still takes."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

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
        text = f"{self.bytes / 1e6:.0f} of {self.of / 1e6:.0f} MB"
        if self.remaining_s is None:
            return text
        if self.remaining_s < 60:
            return f"{text}, less than a minute left"
        minutes = round(self.remaining_s / 60)
        return f"{text}, about {minutes} min left" if minutes < 120 else f"{text}, about {round(minutes / 60)} h left"


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
