"""What the review shows: an answer as a text with times, evidence and remarks. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from mockinterview.domain.remarks import Place
from mockinterview.ui.review.lane_state import LaneState
from mockinterview.ui.wording import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A word in the text: its place, and when it is heard in which take."""

    start: int
    end: int
    take: int
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A piece of evidence in the text."""

    start: int
    end: int
    criterion: str
    name: str
    claimed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSpan:
    """A take in the text: its number, its heading, where its words begin, and how many letters it has."""

    number: int
    title: str
    start: int
    length: int
    audible: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line on the side: the user's word on some evidence, or a note. gone: its words are not in the text any more."""

    id: int
    title: str
    text: str
    start: int | None = None
    end: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLine:
    """One of the scorecards, in words: when and how much; made_by: the versions of engine and criteria."""

    id: int
    text: str
    made_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachTable:
    """A coach's ratings beside the own and the engine's: (criterion, coach, own, engine), and what it comes to."""

    coach: str
    rows: tuple[tuple[str, str, str, str], ...]
    summary: str
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewState:
    """What the review shows of one attempt. `headings` are the places of headings in the text.

    card: id of the scorecard whose evidence is shown. stale: it rated another text than the one that is shown.
    sentences: index of the first and last word of each. busy: what is being done, empty for nothing.
    """

    attempt_id: int = 0
    heading: str = ""
    prompt: str = ""
    text: str = ""
    words: tuple[Spoken, ...] = ()
    marks: tuple[Mark, ...] = ()
    headings: tuple[tuple[int, int], ...] = ()
    takes: tuple[TakeSpan, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    quiet: tuple[tuple[int, float, float], ...] = ()
    lane: LaneState = field(default_factory=LaneState)
    criteria: tuple[tuple[str, str], ...] = ()
    claimable: tuple[tuple[str, str], ...] = ()
    criterion: str = ""
    duration: str = ""
    audible: bool = False
    playing: bool = False
    loop: bool = False
    skip: bool = False
    speed: float = 1.0
    starred: bool = False
    tags: tuple[str, ...] = ()
    actions: tuple[tuple[str, str, str], ...] = ()
    assertions: tuple[Said, ...] = ()
    notes: tuple[Said, ...] = ()
    cards: tuple[CardLine, ...] = ()
    card: int = 0
    stale: bool = False
    coaches: tuple[CoachTable, ...] = ()
    notice: Notice | None = None


def place_in(state: ReviewState, start: int, end: int) -> Place | None:
    """Return the words of a selection as a place, cut to one take and to whole words; None if there are none."""
    for take in state.takes:
        first, last = max(start, take.start), min(end, take.start + take.length)
        if first >= last:
            continue
        text = state.text[take.start : take.start + take.length].replace("\n", " ")
        first, last = first - take.start, last - take.start
        while first > 0 and not text[first - 1].isspace() and not text[first].isspace():
            first -= 1
        while last < len(text) and not text[last].isspace() and not text[last - 1].isspace():
            last += 1
        quote = text[first:last]
        first += len(quote) - len(quote.lstrip())
        quote = quote.strip()
        if quote:
            return Place(take=take.number, start=first, end=first + len(quote), quote=quote)
    return None


def word_at(words: Sequence[Spoken], position: int) -> int | None:
    """Return the index of the word at or after a place in the text, None after the last."""
    index = bisect_right([word.start for word in words], position) - 1
    if index >= 0 and position < words[index].end:
        return index
    return index + 1 if index + 1 < len(words) else None


class Timeline:
    """Finds the word that is heard; made once for a text, because it is asked 30 times a second."""

    def __init__(self, words: Sequence[Spoken]) -> None:
        self._first: dict[int, int] = {}
        self._starts: dict[int, list[float]] = {}
        for index, word in enumerate(words):
            self._first.setdefault(word.take, index)
            self._starts.setdefault(word.take, []).append(word.start_s)

    def first(self, take: int) -> int | None:
        """Return the index of the first word of a take."""
        return self._first.get(take)

    def heard(self, take: int, at_s: float) -> int | None:
        """Return the index of the last word that has begun at a time of a take, None before the first."""
        index = bisect_right(self._starts.get(take, []), at_s + 0.02) - 1
        return self._first[take] + index if index >= 0 else None


def word_heard(words: Sequence[Spoken], take: int, at_s: float) -> int | None:
    """Return the index of the word that is heard at a time of a take: the last one that has begun."""
    return Timeline(words).heard(take, at_s)
