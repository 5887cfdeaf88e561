"""Where speech is, from the probability of speech in each frame."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from mockinterview.domain.transcript import Pause

RATE_HZ = 16_000
FRAME = 512  # samples, 32 ms: what Silero's detector judges at once
FRAME_S = FRAME / RATE_HZ
SPEECH_ON = 0.5  # Silero's own defaults
SPEECH_OFF = 0.35
GAP_FRAMES = 5  # 160 ms; shorter dips are stops inside words
SHORTEST_PAUSE_S = 0.3  # shorter is articulation. Source: Goldman-Eisler, Psycholinguistics, 1968 (0.25 s)


@dataclass(slots=True)
class SpeechTracker:
    """Turns frame probabilities into spans of speech, one frame at a time.

    Spans are (first, last) frame numbers, last exclusive, counted from `frame` zero. The same frames
    give the same spans however they are fed.
    """

    spans: list[tuple[int, int]] = field(default_factory=list)
    frame: int = 0
    _began: int | None = None
    _dropped: int | None = None  # first frame of the dip that may become a gap

    def hear(self, probability: float) -> None:
        """Take in the next frame."""
        if self._began is None:
            if probability >= SPEECH_ON:
                self._began, self._dropped = self.frame, None
        elif probability >= SPEECH_ON or (self._dropped is None and probability >= SPEECH_OFF):
            self._dropped = None
        else:
            self._dropped = self.frame if self._dropped is None else self._dropped
            if self.frame + 1 - self._dropped >= GAP_FRAMES:
                self.spans.append((self._began, self._dropped))
                self._began = self._dropped = None
        self.frame += 1

    @property
    def silent_frames(self) -> int:
        """How many frames it has been silent; 0 while somebody speaks."""
        if self._began is not None:
            return 0
        return self.frame - (self.spans[-1][1] if self.spans else 0)

    def since(self, index: int) -> list[tuple[int, int]]:
        """Return the spans from number `index` on, the one that still goes on included."""
        spans = self.spans[index:]
        if self._began is not None:
            spans.append((self._began, self.frame if self._dropped is None else self._dropped))
        return spans


def pauses_between(speech: Iterable[tuple[float, float]]) -> tuple[Pause, ...]:
    """Return the silences of SHORTEST_PAUSE_S and more between spans of speech, in seconds, in order."""
    spans = sorted(speech)
    gaps = pairwise(spans)
    return tuple(
        Pause(start_s=round(before[1], 3), end_s=round(after[0], 3))
        for before, after in gaps
        if after[0] - before[1] >= SHORTEST_PAUSE_S
    )
