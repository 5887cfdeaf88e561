"""Back-of-the-envelope sums as they are spoken: read, computed again, and set beside what was said.

Facts by rule, offered for the speaker to confirm; they never move a rating. A sentence that is not surely a sum is
left alone: better to miss one than to accuse a speaker of a sum that nobody made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mockinterview.scoring import units
from mockinterview.scoring.numerals import Numeral, numerals
from mockinterview.scoring.segment import utterances

FAR_OFF = 2.0  # a factor; envelope sums are rounded, so anything nearer is right

_ONE = re.compile(r"\ban?(?=\s+(?:kilo|mega|giga|tera|peta|exa)?byte\b)", re.IGNORECASE)
_PERIOD = re.compile(
    r"\s*(?:(?:in )?an?\b|per\b|every\b|each\b|/)\s*(second|sec|s|minute|min|hour|day|week|month|year)\b", re.IGNORECASE
)
_BYTES = re.compile(
    r"\s*-?(bytes?|kilobytes?|kb|megabytes?|megs?|mb|gigabytes?|gigs?|gb|terabytes?|tb|petabytes?|pb|exabytes?)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\s*(seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b", re.IGNORECASE)
_MONEY = re.compile(r"\s*(?:dollars?|bucks?|euros?|pounds?)\b", re.IGNORECASE)
_RATE = re.compile(r"\s*(?:[rqt]ps)\b", re.IGNORECASE)
_NOUNS = re.compile(r"(?:\s+(?!(?:an?|per|every|each|is|are|was|and|or|so|times|by|at|in|of|for|to|with)\b)[a-z]+){1,2}?"
                    r"(?=\s+(?:an?|per|every|each|is|are|was|would|will|makes?|gives?|equals?|comes?|means?|times|"
                    r"multiplied|divided|over|at|of|and|so|or|that|which|works?|in)\b|\s*[,.;:/=]|\s*$)", re.IGNORECASE)  # fmt: skip
_LOOSE = (
    r"(?:(?:about|around|roughly|approximately|nearly|almost|some|say|like|maybe|just|only|under|over|a little|something|"
    r"more|less|than|or so|call it|let's say|let me say) )*"
)
_EQUALS = re.compile(
    r"[\s,;:.–-]*(?:(?:so|and|or|then)\s+)?"
    r"(?:(?:that|this|it|which|we|you|i)(?:'s|'re|’s)?\s+)?"
    r"(?:(?:is|are|was|be|would be|will be|makes?|gives?(?: us| me)?|equals?|comes? (?:out )?(?:to|at)|means?|"
    r"works? out (?:to|at|as)|get|becomes?|=)\s*)"
    + _LOOSE + "$|"
    r"[\s,;:.–-]*(?:that's|which's|that’s|so|or|so that's|so that’s|and that's|and that’s|in other words)\s+" + _LOOSE + "$",
    re.IGNORECASE,
)  # fmt: skip
_TIMES = re.compile(
    r"[\s,]*(?:times|multiplied by|x|\*|×|at|each(?: of them| one| of which)?(?: \w+){0,2}?|"
    r"and each(?: of them| one)?(?: \w+){1,3}|(?:and )?(?:with|of)|for|over|(?:and )?every (?:one|user)(?: \w+){1,2})\s+"
    + _LOOSE + "$",
    re.IGNORECASE,
)  # fmt: skip
_BY = re.compile(r"[\s,]*(?:divided by|÷)\s+" + _LOOSE + "$", re.IGNORECASE)
_WEAK = re.compile(r"[\s,]*(?:at|for|over|(?:and )?(?:with|of))\s+", re.IGNORECASE)  # times only where units say so


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A figure at `text[start:end]` in base units: bytes, seconds, money, or a bare count.

    size: powers of (bytes, seconds, money). noun: what is counted, or the unit of a span. per: the period of a rate.
    """

    value: float
    size: tuple[int, int, int]
    start: int
    end: int
    noun: str = ""
    per: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A sum that was spoken at `transcript[start:end]`.

    equation: as it was understood; said, right: the result said and the one computed, in the unit of the result,
    with words; factor: the larger of the two over the smaller, from 1.0 up.
    """

    start: int
    end: int
    quote: str
    equation: str
    said: str
    right: str
    factor: float

    @property
    def off(self) -> bool:
        """True if the two differ by more than a factor of two."""
        return self.factor > FAR_OFF


def sums(transcript: str) -> tuple[Sum, ...]:
    """Return the sums of an answer in order, right or wrong."""
    found: list[Sum] = []
    for piece in _stretches(transcript):
        found += _of(transcript, *piece)
    return tuple({(one.start, one.end): one for one in found}.values())  # stretches overlap


def _stretches(transcript: str) -> Iterator[tuple[int, int]]:
    """Yield sentences; a result may stand in the sentence after its sum ('... That is 12 thousand a second.')."""
    pieces = utterances(transcript)
    for number, piece in enumerate(pieces):
        after = pieces[number + 1] if number + 1 < len(pieces) else None
        joins = after is not None and re.match(
            r"(?:so )?(?:that(?:'s|’s| is| makes| gives)|which|so)\b", after.text, re.IGNORECASE
        )
        yield piece.start, after.end if after is not None and joins else piece.end


def _of(transcript: str, start: int, end: int) -> list[Sum]:
    text = transcript[start:end]
    terms = _terms(text)
    found: list[Sum] = []
    for index, (left, right) in enumerate(pairwise(terms)):
        if not _EQUALS.fullmatch(text[left.end : right.start]):
            continue
        value, size, first, shown = _product(text, terms, index)
        told = _told(value, size, left, right, product=first != left.start)
        if told is None:
            continue
        factor = max(told / right.value, right.value / told)
        found.append(
            Sum(
                start=start + first,
                end=start + right.end,
                quote=transcript[start + first : start + right.end],
                equation=f"{shown} = {_shown(told, right)}",
                said=_shown(right.value, right),
                right=_shown(told, right),
                factor=round(factor, 2),
            )
        )
    return found


def _told(value: float, size: tuple[int, int, int], left: Term, right: Term, *, product: bool) -> float | None:
    """Return the computed result in base units, None if left and right are not the same kind of thing."""
    if value <= 0 or right.value <= 0:
        return None
    if size == right.size:
        counted = size == (0, 0, 0)
        if counted and not product:
            return None  # 'three teams are twelve people' is no sum
        if not product and left.noun and right.noun and left.noun != right.noun:
            return None
        return value
    return None  # a count that is said to be so many a second may be meant a day: not ours to guess


def _product(text: str, terms: Sequence[Term], index: int) -> tuple[float, tuple[int, int, int], int, str]:
    """Return value, size, first character and wording of the product that ends with term `index`."""
    last = terms[index]
    value, size, first = last.value, last.size, last.start
    shown = text[last.start : last.end].strip()
    for at in range(index, 0, -1):
        gap = text[terms[at - 1].end : terms[at].start]
        before = terms[at - 1]
        divided = bool(_BY.fullmatch(gap))
        if not divided and not _TIMES.fullmatch(gap):
            break
        if not divided and _WEAK.match(gap) and not _fits(before, size):
            break
        if divided:
            value, size = before.value / value, _plus(before.size, size, -1)
        else:
            value, size = before.value * value, _plus(before.size, size, 1)
        first = before.start
        shown = f"{text[before.start : before.end].strip()} {'÷' if divided else '×'} {shown}"
    return value, size, first, shown


def _fits(before: Term, size: tuple[int, int, int]) -> bool:
    """Return True where 'at', 'of' or 'for' can only mean a product: a size and a rate, a rate and a span."""
    return before.size != size and (before.size != (0, 0, 0) or size != (0, 0, 0))


def _plus(a: tuple[int, int, int], b: tuple[int, int, int], sign: int) -> tuple[int, int, int]:
    return (a[0] + sign * b[0], a[1] + sign * b[1], a[2] + sign * b[2])


def _terms(text: str) -> list[Term]:
    found: list[Term] = []
    rows = list(numerals(text))
    taken = {row.start for row in rows}
    rows += [
        Numeral(value=1.0, start=match.start(), end=match.end())
        for match in _ONE.finditer(text)
        if match.start() not in taken
    ]
    for row in sorted(rows, key=lambda one: one.start):
        if found and row.start < found[-1].end:
            continue
        found.append(_term(text, row))
    return found


def _term(text: str, row: Numeral) -> Term:
    at, value, size = row.end, row.value, (0, 0, 0)
    noun = ""
    start = row.start
    if text[row.start - 1 : row.start] in units.CURRENCIES and row.start:
        start, size = row.start - 1, (0, 0, 1)
    if match := _BYTES.match(text, at):
        value, size, at = value * units.BYTES[match.group(1).lower().rstrip("s")], (1, 0, 0), match.end()
    elif match := _MONEY.match(text, at):
        size, at = (0, 0, 1), match.end()
    elif match := _RATE.match(text, at):
        return Term(value=value, size=(0, -1, 0), start=start, end=match.end(), per="second")
    elif match := _SPAN.match(text, at):
        word = match.group(1).lower().rstrip("s")
        return Term(value=value * units.PERIOD_SECONDS[word], size=(0, 1, 0), start=start, end=match.end(), noun=word)
    elif match := _NOUNS.match(text, at):
        noun, at = match.group().strip().lower().split()[-1].rstrip("s"), match.end()
    if match := _PERIOD.match(text, at):
        word = match.group(1).lower()
        word = {"sec": "second", "s": "second", "min": "minute"}.get(word, word)
        value /= units.PERIOD_SECONDS[word]
        return Term(value=value, size=(size[0], -1, size[2]), start=start, end=match.end(), noun=noun, per=word)
    return Term(value=value, size=size, start=start, end=at, noun=noun)


def _shown(value: float, like: Term) -> str:
    """Return a value in base units in the words of `like`."""
    if like.per:
        value *= units.PERIOD_SECONDS[like.per]
    if like.size == (0, 1, 0):
        return f"{_figure(value / units.PERIOD_SECONDS[like.noun])} {like.noun}s"
    tail = f" a{'n' if like.per == 'hour' else ''} {like.per}" if like.per else ""
    if like.size[0] == 1:
        unit, size = _bytes(value)
        return f"{_figure(value / size)} {unit}{tail}"
    return f"{'$' if like.size[2] else ''}{_figure(value)}{tail}"


def _bytes(value: float) -> tuple[str, float]:
    for name, size in (("EB", 1e18), ("PB", 1e15), ("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if value >= size:
            return name, size
    return "bytes", 1.0


def _figure(value: float) -> str:
    for name, size in (("trillion", 1e12), ("billion", 1e9), ("million", 1e6)):
        if value >= size:
            return f"{value / size:.3g} {name}"
    if value >= 100:
        return f"{round(value):,}"
    return f"{value:.3g}"
