"""The answer and its follow-ups as one text, and the way back from a quote to its recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mockinterview.domain.session import Take
from mockinterview.domain.transcript import Pause, Transcript, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a quote was spoken: seconds from the start of the take with that number."""

    take: int
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Takes joined by one blank each, in order of their number, as the scorer reads them.

    transcript: the whole; times run on from take to take. It has words only if every take has.
    """

    transcript: Transcript
    takes: tuple[Take, ...]
    starts: tuple[int, ...]

    def take_at(self, offset: int) -> Take | None:
        """Return the take in which the character at `offset` was said, None without takes."""
        found = None
        for take, start in zip(self.takes, self.starts, strict=True):
            if start <= offset:
                found = take
        return found

    def spot(self, start: int, end: int) -> Spot | None:
        """Return where the slice [start:end) was spoken, None if it was typed or lies between words.

        A slice that runs over several takes gives its part in the first.
        """
        take = self.take_at(start)
        if take is None or take.transcript is None:
            return None
        begin = self.starts[self.takes.index(take)]
        times = take.transcript.time_of(start - begin, end - begin)
        return None if times is None else Spot(take=take.number, start_s=times[0], end_s=times[1])


def joined(takes: Sequence[Take]) -> Joined:
    """Return the takes that have a text as one transcript."""
    told = tuple(take for take in sorted(takes, key=lambda one: one.number) if take.transcript and take.transcript.text)
    starts: list[int] = []
    texts: list[str] = []
    words: list[Word] = []
    pauses: list[Pause] = []
    at, began_s, spoken = 0, 0.0, True
    for take in told:
        said = take.transcript
        assert said is not None  # noqa: S101 - filtered above, for the type checker
        starts.append(at)
        texts.append(said.text)
        at += len(said.text) + 1
        spoken = spoken and bool(said.words) and said.text == " ".join(word.text for word in said.words)
        words += (
            said.words
            if not began_s
            else [replace(word, start_s=word.start_s + began_s, end_s=word.end_s + began_s) for word in said.words]
        )
        pauses += [Pause(start_s=one.start_s + began_s, end_s=one.end_s + began_s) for one in said.pauses]
        began_s += said.duration_s or take.duration_s
    first = told[0].transcript if told else None
    whole = Transcript(
        text=" ".join(texts),
        words=tuple(words) if spoken else (),
        pauses=tuple(pauses) if spoken else (),
        duration_s=began_s if spoken else 0.0,
        model=first.model if first else "",
        language=first.language if first else "en",
    )
    return Joined(transcript=whole, takes=told, starts=tuple(starts))
