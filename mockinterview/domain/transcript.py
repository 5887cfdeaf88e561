"""What was said, word by word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One spoken word; times are seconds from the start of its take.

    text carries its punctuation and no surrounding blanks; confidence is 0.0 to 1.0.
    """

    text: str
    start_s: float
    end_s: float
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A stretch without speech, found in the audio; seconds from the start of the take."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        """Length of the silence in seconds."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """The words of one take, in order.

    typed answers have a text and no words; for spoken ones `text` is the words joined by one blank,
    so that character offsets and words can be turned into each other (see `spans`).
    """

    text: str
    words: tuple[Word, ...] = ()
    pauses: tuple[Pause, ...] = ()
    duration_s: float = 0.0
    model: str = ""
    language: str = "en"

    @staticmethod
    def of(
        words: Iterable[Word],
        *,
        duration_s: float,
        pauses: tuple[Pause, ...] = (),
        model: str = "",
        language: str = "en",
    ) -> Transcript:
        """Return the transcript of `words`, its text joined by single blanks."""
        kept = tuple(word for word in words if word.text)
        return Transcript(
            text=" ".join(word.text for word in kept),
            words=kept,
            pauses=pauses,
            duration_s=duration_s,
            model=model,
            language=language,
        )

    def spans(self) -> tuple[tuple[int, int], ...]:
        """Return the character span of each word in `text`; empty for typed answers."""
        spans, at = [], 0
        for word in self.words:
            spans.append((at, at + len(word.text)))
            at += len(word.text) + 1
        return tuple(spans)

    def time_of(self, start: int, end: int) -> tuple[float, float] | None:
        """Return (start, end) in seconds of the text slice, or None if no word lies in it."""
        first = last = None
        at = 0
        for word in self.words:
            if at >= end:
                break
            at += len(word.text) + 1
            if at - 1 > start:
                first, last = first or word, word
        return (first.start_s, last.end_s) if first and last else None
