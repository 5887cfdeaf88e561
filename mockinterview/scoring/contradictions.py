"""Figures that differ between tellings of one story. Pure.

People round, and tell one figure here and another there; neither is a contradiction. So a pair is only pointed out
when both tell of the same thing (same unit, same noun or enough of the same words around), when neither telling also
holds the other's value, and when the values are further apart than rounding explains. What is returned is neutral:
two figures with their quotes, and no opinion which one is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from mockinterview.scoring.quantities import Change, Quantity, Unit, changes, quantities
from mockinterview.scoring.segment import Utterance, utterances
from mockinterview.scoring.vocabulary import content_stems

TOLERANCE = 0.15  # 'about forty' and 'forty-five' are one figure; our choice
LOOSE_TOLERANCE = 1.0  # 'dozens' is anything from its lower bound to twice as much
ALIKE = 0.34  # share of the shorter context's words that both have; our choice
NAMED_ALIKE = 0.2  # enough where the counted noun is the same rare word
NEAR = 70  # characters around a figure that tell what it is of
_GENERAL = {  # units whose noun says nothing of what is meant: a dollar is a dollar
    Unit.MONEY, Unit.PERCENT, Unit.DURATION, Unit.LATENCY, Unit.FACTOR, Unit.VOLUME, Unit.RATE, Unit.AVAILABILITY,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure in the text `text_id`: `said` is the slice [start:end), `quote` the sentence that it stands in."""

    text_id: str
    value: float
    unit: Unit
    said: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two tellings of what seems to be one figure. subject: the word counted, or the kind of figure."""

    subject: str
    first: Figure
    second: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    figure: Figure
    noun: str
    currency: str
    role: str  # 'before' or 'after' in a change, else empty
    loose: bool
    context: frozenset[str]


def conflicts(texts: Iterable[tuple[str, str]], *, tolerance: float = TOLERANCE) -> tuple[Conflict, ...]:
    """Return the pairs of figures that differ between two of `texts`, (id, text) each, in the order given.

    tolerance: how far apart values may be, as a share of the larger one. A figure is in one pair for each pair of
    texts at most. About 0.13 s for 1,000 words.
    """
    told = [(name, _told(name, text)) for name, text in texts]
    found: list[Conflict] = []
    for (_, first), (_, second) in combinations(told, 2):
        found += _between(first, second, tolerance)
    return tuple(found)


def _told(name: str, text: str) -> tuple[_Told, ...]:
    found: list[_Told] = []
    for piece in utterances(text):
        pairs = changes(piece.text)
        inside = [(one.start, one.end) for one in pairs]
        plain = [one for one in quantities(piece.text) if not any(a <= one.start < b for a, b in inside)]
        found += [_one(name, piece, one, "") for one in plain]
        for pair in pairs:
            found += _both(name, piece, pair)
    return tuple(one for one in found if one.figure.unit is not Unit.FACTOR)


def _both(name: str, piece: Utterance, pair: Change) -> list[_Told]:
    return [_one(name, piece, pair.before, "before"), _one(name, piece, pair.after, "after")]


def _one(name: str, piece: Utterance, one: Quantity, role: str) -> _Told:
    around = piece.text[max(0, one.start - NEAR) : one.start] + " " + piece.text[one.end : one.end + NEAR]
    return _Told(
        figure=Figure(
            text_id=name,
            value=one.value,
            unit=one.unit,
            said=piece.text[one.start : one.end],
            start=piece.start + one.start,
            end=piece.start + one.end,
            quote=piece.text,
        ),
        noun=_lemma(one.noun),
        currency=one.currency,
        role=role,
        loose=one.loose,
        context=frozenset(content_stems(around)) - {_lemma(one.noun)},
    )


def _lemma(noun: str) -> str:
    return noun.removesuffix("s")


def _between(first: Sequence[_Told], second: Sequence[_Told], tolerance: float) -> list[Conflict]:
    open_first = [one for one in first if not any(_agree(one, other, tolerance) for other in second)]
    open_second = [one for one in second if not any(_agree(other, one, tolerance) for other in first)]
    pairs = [
        (likeness, one, other) for one in open_first for other in open_second if (likeness := _likeness(one, other)) > 0
    ]
    pairs.sort(key=lambda row: (-row[0], row[1].figure.start, row[2].figure.start))
    used: set[tuple[int, int]] = set()
    found: list[Conflict] = []
    for _share, one, other in pairs:
        keys = {(0, one.figure.start), (1, other.figure.start)}
        if keys & used:
            continue
        used |= keys
        subject = one.noun if one.figure.unit not in _GENERAL and one.noun else one.figure.unit.value
        found.append(Conflict(subject=subject, first=one.figure, second=other.figure))
    return sorted(found, key=lambda row: row.first.start)


def _agree(one: _Told, other: _Told, tolerance: float) -> bool:
    """Return whether the two could be one figure told twice."""
    if one.figure.unit is not other.figure.unit or one.currency != other.currency:
        return False
    small, large = sorted((one.figure.value, other.figure.value))
    if large <= 0 or (large - small) <= tolerance * large:
        return True
    if one.loose or other.loose:
        loose = one if one.loose else other
        exact = other if one.loose else one
        return loose.figure.value <= exact.figure.value <= (1 + LOOSE_TOLERANCE) * loose.figure.value
    return False


def _likeness(one: _Told, other: _Told) -> float:
    """Return how much the two seem to tell of one thing, 0.0 for not enough."""
    if one.figure.unit is not other.figure.unit or one.currency != other.currency:
        return 0.0
    if one.role != other.role and one.role and other.role:
        return 0.0
    named = one.figure.unit not in _GENERAL and one.noun == other.noun and bool(one.noun)
    if one.figure.unit not in _GENERAL and not named:
        return 0.0
    shared = one.context & other.context
    share = len(shared) / max(1, min(len(one.context), len(other.context)))
    if len(shared) < (1 if named else 2) or share < (NAMED_ALIKE if named else ALIKE):
        return 0.0
    return share + 0.01 * len(shared)
