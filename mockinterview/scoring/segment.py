"""Cut a spoken transcript into utterances of about a sentence, with their places in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_WORDS = 45  # longer stretches are cut at a connective (our choice; spoken sentences run on)
SHORTEST_WORDS = 4  # shorter fragments join the next one ("So yes.", "Right.")
STRETCH_WORDS = 28  # where a stretch has no connective to cut at

_END = re.compile(r"[.!?…]+[\"')\]]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|Mr|Mrs|Ms|Dr|St|No|Inc|Ltd)|\b[A-Za-z](?:\.[A-Za-z])+|\b[A-Z])$"
)
_CONNECTIVE = re.compile(
    r"\s(?=(?:and then|and so|and we|and I|so I|so we|but|because|which meant|then|after that|so that|however)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """About a sentence: `text == transcript[start:end]`."""

    text: str
    start: int
    end: int


def utterances(transcript: str) -> tuple[Utterance, ...]:
    """Return the utterances of `transcript` in order; together they cover all of its words.

    Works with punctuation and without: stretches over LONGEST_WORDS words are cut at connectives,
    or every STRETCH_WORDS words where there is none.
    """
    spans: list[tuple[int, int]] = []
    for start, end in _sentences(transcript):
        spans.extend(_shorter(transcript, start, end))
    return tuple(Utterance(text=transcript[a:b], start=a, end=b) for a, b in _joined(transcript, spans))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield trimmed spans that end at sentence punctuation."""
    start = 0
    for match in _END.finditer(text):
        if match.group().startswith(".") and _ABBREVIATION.search(text[start : match.start()]):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the span without blanks around it, or nothing if it is blank."""
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _shorter(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield spans of at most LONGEST_WORDS words, cut at a connective near the middle where there is one."""
    words = list(re.finditer(r"\S+", text[start:end]))
    if len(words) <= LONGEST_WORDS:
        yield start, end
        return
    cuts = [m.start() + start for m in _CONNECTIVE.finditer(text, start, end)]
    earliest, latest = start + words[7].start(), start + words[min(LONGEST_WORDS, len(words) - SHORTEST_WORDS)].start()
    ideal = start + words[min(STRETCH_WORDS, len(words) - SHORTEST_WORDS)].start()
    inside = [cut for cut in cuts if earliest <= cut <= latest]
    cut = min(inside, key=lambda at: abs(at - ideal)) if inside else ideal
    yield from _trimmed(text, start, cut)
    for a, b in _trimmed(text, cut, end):
        yield from _shorter(text, a, b)


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans with fragments joined to the following one (the last to the one before)."""
    held: int | None = None
    last: tuple[int, int] | None = None
    for start, end in spans:
        begin = start if held is None else held
        if len(text[begin:end].split()) < SHORTEST_WORDS:
            held = begin
            continue
        if last is not None:
            yield last
        last, held = (begin, end), None
    if last is None:
        if spans:
            yield spans[0][0], spans[-1][1]
        return
    yield (last[0], spans[-1][1]) if held is not None else last
