"""Where to cut speech that goes on into windows that a recogniser can decode for good."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.pauses import FRAME, FRAME_S, RATE_HZ, SpeechTracker

HARD_S = 28.0  # Whisper hears 30 s; the rest is margin for padding
PAD_S = 0.4  # sound kept around speech, so that soft starts and ends survive
SQUEEZE_S = 1.2  # a silence longer than this ...
SQUEEZED_S = 0.8  # ... is shortened to this
SHORTEST_SPEECH_S = 0.3  # less speech than this is a click, not words
# Once enough speech waits, the longest pause in it ends the window if it is long, and soon if it is short, too:
# (share of what is enough, least pause in seconds). The longest pause is the safest cut, and seldom the last one.
STEPS = ((1.0, 0.35), (1.3, 0.16))
EARLY, LONG_S = 0.7, 0.6  # a pause that long is nearly always the end of a sentence: worth a shorter window
LEAST = 0.4  # of `enough_s`: windows that are shorter lose accuracy
SHORTEST_CUT_S = 0.16
ENOUGH_S = 22.0  # near the 30 s that Whisper hears; measured against 12 and 16 in benchmarks/speech
PART_S = 13.0  # of speech in a part of a window that is decoded in parts, see `parts`
MOST_PARTS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A stretch to decode, in frames from the start of the take; `spans` are the speech in it."""

    first: int
    last: int
    spans: tuple[tuple[int, int], ...]

    @property
    def speech_s(self) -> float:
        """Seconds of speech."""
        return sum(last - first for first, last in self.spans) * FRAME_S

    def pieces(self) -> tuple[tuple[int, int], ...]:
        """Return the parts of the sound to decode, in samples: speech and its surroundings, long silences cut out."""
        pad, joined = round(PAD_S / FRAME_S), round(SQUEEZE_S / FRAME_S)
        pieces: list[tuple[int, int]] = []
        for first, last in self.spans:
            start, end = max(self.first, first - pad), min(self.last, last + pad)
            if pieces and first - (pieces[-1][1] - pad) <= joined:
                pieces[-1] = (pieces[-1][0], end)
            else:
                pieces.append((max(start, pieces[-1][1] if pieces else start), end))
        return tuple((start * FRAME, end * FRAME) for start, end in pieces)

    def after(self, frame: int) -> Window:
        """Return what comes after `frame`, at which nobody speaks."""
        return Window(first=frame, last=self.last, spans=tuple(one for one in self.spans if one[0] >= frame))

    def parts(self, part_s: float = PART_S) -> tuple[Window, ...]:
        """Return the window in parts of about `part_s` seconds of speech, cut at its longest pauses near equal lengths.

        Parts decoded side by side take little longer than one of them, which counts when somebody waits.
        """
        count = min(MOST_PARTS, math.ceil(self.speech_s / part_s))
        if count < 2 or len(self.spans) < 2:
            return (self,)
        total, said = sum(last - first for first, last in self.spans), 0
        pauses = []  # of each pause: its middle, its length, the speech before it
        for (first, last), (start, _) in pairwise(self.spans):
            said += last - first
            pauses.append(((last + start) // 2, start - last, said / total))
        cuts = [self.first]
        for goal in range(1, count):
            behind = [one for one in pauses if one[0] > cuts[-1] and abs(one[2] - goal / count) < 0.5 / count]
            if behind:
                cuts.append(max(behind, key=lambda one: min(one[1] * FRAME_S, LONG_S) - abs(one[2] - goal / count))[0])
        edges = [*cuts, self.last]
        return tuple(
            Window(first=start, last=end, spans=tuple(one for one in self.spans if start <= one[0] < end))
            for start, end in pairwise(edges)
        )


@dataclass(slots=True)
class Cutter:
    """Decides, frame by frame, where windows end. Only the sound decides, never the clock.

    enough_s: seconds of speech after which a pause ends the window.
    """

    enough_s: float = ENOUGH_S
    tracker: SpeechTracker = field(default_factory=SpeechTracker)
    first: int = 0
    _probabilities: list[float] = field(default_factory=list)  # of the frames since `first`
    _seen: int = 0  # spans that ended before `first`

    def hear(self, probabilities: Sequence[float] | NDArray[np.float32]) -> Iterator[Window]:
        """Take in frames; yield the windows that they end."""
        for probability in probabilities:
            self.tracker.hear(float(probability))
            self._probabilities.append(float(probability))
            cut = self._cut()
            if cut is not None:
                yield self._take(cut)

    @property
    def resting(self) -> bool:
        """True while nobody has spoken since the last window ended."""
        return not self._window(self.tracker.frame).spans

    def rest(self) -> Window | None:
        """Return what is left as a window without ending it, or None if nobody spoke."""
        window = self._window(self.tracker.frame)
        return window if window.speech_s >= SHORTEST_SPEECH_S else None

    def _window(self, last: int) -> Window:
        spans = self.tracker.since(self._seen)
        inside = ((max(first, self.first), min(end, last)) for first, end in spans if end > self.first and first < last)
        return Window(first=self.first, last=last, spans=tuple(inside))

    def _take(self, cut: int) -> Window:
        window = self._window(cut)
        self._forget(cut)
        return window

    def _forget(self, frame: int) -> None:
        self._probabilities = self._probabilities[frame - self.first :]
        self.first = frame
        spans = self.tracker.spans
        while self._seen < len(spans) and spans[self._seen][1] <= frame:
            self._seen += 1

    def _cut(self) -> int | None:
        """Return the frame before which a window ends now, or None."""
        now, silent = self.tracker.frame, self.tracker.silent_frames
        full = (now - self.first) * FRAME_S >= HARD_S
        if not full and silent * FRAME_S < SHORTEST_CUT_S:
            return None
        pending = self._window(now)
        if full and not pending.spans:
            self._forget(now - round(PAD_S / FRAME_S))  # silence needs no memory, but a soft start does
            return None
        if pending.speech_s >= EARLY * self.enough_s and silent * FRAME_S >= LONG_S:
            return now - silent // 2  # both sides keep half of the silence
        for share, pause_s in STEPS:
            if pending.speech_s >= self.enough_s * share and (cut := self._longest_pause(pending, now, pause_s)):
                return cut
        if full and sum(end - start for start, end in pending.pieces()) >= HARD_S * RATE_HZ:
            return self._quietest()
        return None

    def _longest_pause(self, pending: Window, now: int, least_s: float) -> int | None:
        """Return the middle of the longest pause of `least_s` and more behind enough speech; of equals the latest."""
        ends = [last for _, last in pending.spans]
        starts = [*(first for first, _ in pending.spans[1:]), now]
        best: tuple[float, int] | None = None
        speech = 0
        for (first, last), end, start in zip(pending.spans, ends, starts, strict=True):
            speech += last - first
            pause_s = min(LONG_S, (start - end) * FRAME_S)
            if (
                speech * FRAME_S >= LEAST * self.enough_s
                and pause_s >= least_s
                and (best is None or pause_s >= best[0])
            ):
                best = (pause_s, (start + end) // 2)
        return best[1] if best else None

    def _quietest(self) -> int:
        """Return the least speech-like frame of the last 8 s: the best place for a cut that must be made."""
        recent = self._probabilities[-round(8.0 / FRAME_S) :]
        smooth = np.convolve(recent, np.ones(3) / 3, mode="valid")
        return self.tracker.frame - len(recent) + int(np.argmin(smooth)) + 1
