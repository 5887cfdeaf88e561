"""An answer as a text with times: what the review shows. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.joined import joined
from mockinterview.domain.session import WholeAttempt
from mockinterview.ui.scorecard.state import PartBox, scorecard_state
from mockinterview.ui.wording import KINDS, Notice, clock, criterion_name, moment
from mockinterview.ui.wording import rating as figure

PARAGRAPH = 420  # characters after which the next sentence begins a paragraph; chosen by us


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewState:
    """What the review shows of one attempt. `headings` are the places of headings in the text."""

    attempt_id: int = 0
    heading: str = ""
    prompt: str = ""
    text: str = ""
    words: tuple[Spoken, ...] = ()
    marks: tuple[Mark, ...] = ()
    headings: tuple[tuple[int, int], ...] = ()
    parts: tuple[PartBox, ...] = ()
    ticks: tuple[float, ...] = ()
    criteria: tuple[tuple[str, str], ...] = ()
    criterion: str = ""
    duration: str = ""
    audible: bool = False
    playing: bool = False
    speed: float = 1.0
    notes: tuple[str, ...] = ()
    notice: Notice | None = None


def paragraphs(text: str) -> str:
    """Return `text` of the same length, blanks after some sentences turned into line ends."""
    out, since = list(text), 0
    for at, letter in enumerate(text):
        if letter == " " and at - since >= PARAGRAPH and text[at - 1] in ".?!":
            out[at], since = "\n", at
    return "".join(out)


def review_state(whole: WholeAttempt) -> ReviewState:
    """Return the text of an attempt, its words with their times, and the evidence in it."""
    said = joined(whole.takes)
    pieces: list[str] = []
    words: list[Spoken] = []
    headings: list[tuple[int, int]] = []
    offsets: list[tuple[int, int]] = []  # of each take: where it begins when joined, and by how much it moves
    at = 0
    for take, begin in zip(said.takes, said.starts, strict=True):
        transcript = take.transcript
        if transcript is None:
            continue
        title = f"Follow-up: {take.question}" if take.question else "Answer" if take.number == 0 else "Then"
        headings.append((at, at + len(title)))
        pieces.append(title + "\n")
        at += len(title) + 1
        offsets.append((begin, at - begin))
        words += [
            Spoken(start=at + first, end=at + last, take=take.number, start_s=word.start_s, end_s=word.end_s)
            for word, (first, last) in zip(transcript.words, transcript.spans(), strict=False)
        ]
        pieces.append(paragraphs(transcript.text) + "\n\n")
        at += len(transcript.text) + 2
    card = whole.scorecard.card if whole.scorecard else None
    marks = tuple(
        Mark(start=_moved(proof.start, offsets), end=_moved(proof.end - 1, offsets) + 1, criterion=one.id,
             name=criterion_name(one.id))
        for one in (card.criteria if card else ())
        for proof in one.evidence
        if offsets and proof.end > proof.start
    )  # fmt: skip
    length = max(1, len(said.transcript.text))
    shown = scorecard_state(whole)
    rated = tuple(
        (one.id, f"{criterion_name(one.id)} {figure(one.rating)}")
        for one in (card.criteria if card else ())
        if one.evidence
    )
    seconds = sum(take.duration_s for take in whole.takes)
    return ReviewState(
        attempt_id=whole.attempt.id,
        heading=f"{KINDS[whole.attempt.kind]} · {whole.attempt.level} · {moment(whole.attempt.began_ms)}",
        prompt=whole.attempt.text,
        text="".join(pieces).rstrip("\n"),
        words=tuple(words),
        marks=tuple(sorted(marks, key=lambda one: one.start)),
        headings=tuple(headings),
        parts=shown.parts,
        ticks=tuple(proof.start / length for one in (card.criteria if card else ()) for proof in one.evidence),
        criteria=rated,
        duration=clock(seconds) if seconds else "typed",
        audible=any(take.audio is not None and take.duration_s for take in whole.takes),
        notes=tuple(note.text for note in whole.notes),
    )


def _moved(offset: int, offsets: Sequence[tuple[int, int]]) -> int:
    """Return where a character of the joined text stands in the text that is shown."""
    move = offsets[0][1]
    for begin, by in offsets:
        if offset >= begin:
            move = by
    return offset + move


def word_at(words: Sequence[Spoken], position: int) -> int | None:
    """Return the index of the word at or after a place in the text, None after the last."""
    index = bisect_right([word.start for word in words], position) - 1
    if index >= 0 and position < words[index].end:
        return index
    return index + 1 if index + 1 < len(words) else None


def word_heard(words: Sequence[Spoken], take: int, at_s: float) -> int | None:
    """Return the index of the word that is heard at a time of a take: the last one that has begun."""
    found = None
    first = next((number for number, word in enumerate(words) if word.take == take), None)
    if first is None:
        return None
    last = first
    while last < len(words) and words[last].take == take:
        last += 1
    starts = [word.start_s for word in words[first:last]]
    index = bisect_right(starts, at_s + 0.02) - 1
    if index >= 0:
        found = first + index
    return found
