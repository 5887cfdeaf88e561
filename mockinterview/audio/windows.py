"""Where to cut speech that goes on into windows that a recogniser can decode for good."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mockinterview.audio.pauses import FRAME, FRAME_S, RATE_HZ, SpeechTracker

HARD_S = 28.0  # Whisper hears 30 s; the rest is margin for padding
PAD_S = 0.4  # sound kept around speech, so that soft starts and ends survive
SQUEEZE_S = 1.2  # a silence longer than this ...
SQUEEZED_S = 0.8  # ... is shortened to this
SHORTEST_SPEECH_S = 0.3  # less speech than this is a click, not words
# The longer speech waits, the shorter the pause that may end a window: (pending speech, pause), in seconds.
# A long pause is a safer cut; a fluent speaker would otherwise have 28 s left to decode at the end.
STEPS = ((1.0, 0.6), (1.5, 0.35), (2.0, 0.2))


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


@dataclass(slots=True)
class Cutter:
    """Decides, frame by frame, where windows end. Only the sound decides, never the clock.

    enough_s: seconds of speech after which a pause ends the window.
    """

    enough_s: float = 12.0
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
        if not full and silent * FRAME_S < STEPS[-1][1]:
            return None
        pending = self._window(now)
        if silent and pending.spans:
            for share, pause_s in STEPS:
                if pending.speech_s >= self.enough_s * share and silent * FRAME_S >= pause_s:
                    return now - silent // 2  # both sides keep half of the silence
        if full and not pending.spans:
            self._forget(now - round(PAD_S / FRAME_S))  # silence needs no memory, but a soft start does
        elif full and sum(end - start for start, end in pending.pieces()) >= HARD_S * RATE_HZ:
            return self._quietest()
        return None

    def _quietest(self) -> int:
        """Return the least speech-like frame of the last 8 s: the best place for a cut that must be made."""
        recent = self._probabilities[-round(8.0 / FRAME_S) :]
        smooth = np.convolve(recent, np.ones(3) / 3, mode="valid")
        return self.tracker.frame - len(recent) + int(np.argmin(smooth)) + 1
