"""Figures of an answer with their kind: money, people, teams, times, shares, volumes, rates, and changes of them.

Facts by rule. A figure is placed in the level bands and quoted in reasons and advice; it never sets a rating.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from mockinterview.scoring import units
from mockinterview.scoring.numerals import Numeral, numerals


class Unit(StrEnum):
    """What a figure counts. `value` of a Quantity is in the unit given here."""

    MONEY = "money"  # in the currency said; `currency` is its ISO code
    PEOPLE = "people"  # who work on it: engineers, reports, staff
    TEAMS = "teams"
    ORGANISATIONS = "organisations"  # divisions, business units, companies, departments
    PLACES = "places"  # countries, regions, sites
    USERS = "users"  # customers, users, patients, passengers, sellers
    DURATION = "duration"  # days
    LATENCY = "latency"  # seconds, for what is said in seconds or shorter
    PERCENT = "percent"
    AVAILABILITY = "availability"  # percent
    VOLUME = "volume"  # bytes
    RATE = "rate"  # events a second
    FACTOR = "factor"  # times
    COUNT = "count"  # anything else that is named: services, tickets, incidents


class Attribution(StrEnum):
    """Whose figure it is: of the speaker's deed, of the surroundings, or of somebody else's deed."""

    DEED = "deed"
    CONTEXT = "context"
    OTHER = "somebody else"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure at `text[start:end]`, with its unit word in the slice.

    noun: the word counted, lower case. loose: a lower bound ('dozens', 'a couple').
    """

    value: float
    unit: Unit
    start: int
    end: int
    noun: str = ""
    currency: str = ""
    loose: bool = False
    attribution: Attribution = Attribution.CONTEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A figure before and after at `text[start:end]`: 'from 1200 ms to 300', 'nine days down to two'."""

    before: Quantity
    after: Quantity
    start: int
    end: int

    @property
    def ratio(self) -> float:
        """What is left of the value before, as a factor; infinity from nothing."""
        return self.after.value / self.before.value if self.before.value else float("inf")


_NOT_BETWEEN = frozenset(
    "and or but of to from in on at by for with the that which who whose is are was were has have had do does did "
    "it they we i he she you than then so because when while if as be been will would could not per a an".split()
)
_SKIP_OF = re.compile(r"\s+of\s+(?:the|our|my|their|those|these|its|them|his|her)?\s*", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_PER = re.compile(
    r"\s*(?:(?:in )?an?\b|per\b|every\b|each\b|/)\s*(second|sec|s|minute|min|hour|day|week|month|year|quarter)\b",
    re.IGNORECASE,
)
_NINES = re.compile(r"\b(three|four|five|six)[ -](?:and a half[ -])?nines\b", re.IGNORECASE)
_TIMES = re.compile(r"\s*-?(?:x\b|times\b|fold\b)", re.IGNORECASE)
_PERCENT = re.compile(r"\s*(?:%|percent(?:age points?)?\b|per cent\b|percentage points?\b)", re.IGNORECASE)
_FACTOR_WORD = re.compile(
    r"\b(doubled|doubling|tripled|quadrupled|halved|halving|(?:two|three|four|five|ten)fold)\b", re.IGNORECASE
)
_MONEY_BEFORE = re.compile(
    r"\b(?:sav(?:ed|es|ing)|cost(?:s|ing)?|spen[dt]|budget(?: of| was)?|revenue(?: of)?|worth|invest(?:ed|ing|ment of)|"
    r"los(?:s of|ing)|bill(?: of| was)?|penalt(?:y|ies) of)\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(
    r"\s*(?:$|[.,;]|(?:a|per) (?:year|quarter|month)|annually|in (?:revenue|savings|cost|penalties|fines))",
    re.IGNORECASE,
)
_UPTIME = re.compile(r"\b(?:availab\w*|uptime|sla|slo|reliab\w*)\b", re.IGNORECASE)
_TO = re.compile(
    r"[\s,]*(?:(?:\w+\s+){0,3}?(?:to|down to|up to|and now|now|became|today)|->|→)\s+(?:just |only |about |around |under |over |roughly |maybe |something like )*",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:from|was|were|went|fell|dropped|rose|grew|cut|reduced|brought|came|took|got|moved|improved|increased|"
    r"decreased|used to|jumped|shrank|of)\b",
    re.IGNORECASE,
)
_FROM_JUST_BEFORE = re.compile(
    r"\b(?:from|went|dropped|fell|rose|grew)\s+(?:about |around |roughly )?[$€£]?$", re.IGNORECASE
)
_GROUP_OF = re.compile(
    r"\b(?:team|group|organi[sz]ation|org|staff|crew|squad|department) of\s+(?:about |around |roughly |some )?$",
    re.IGNORECASE,
)
_GROUP_NEXT = re.compile(r"\s+(?:team|group|organi[sz]ation|org|unit|department|programme|program)\b", re.IGNORECASE)
_SCALE_WORD = re.compile(r"(thousand|million|billion|trillion|crore|lakh)\b|(?<=\d)([kKmMbB])n?\b")
_DOWN = re.compile(r"\b(?:down|up|went|fell|dropped|became|rose|grew)\b", re.IGNORECASE)


def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the figures of `text` that carry a unit, in order; bare numbers and years are left out."""
    found = [*_nines(text), *_factors(text)]
    taken = [(one.start, one.end) for one in found]
    rows = [n for n in numerals(text) if not any(a < n.end and n.start < b for a, b in taken)]
    found += [one for one in _typed(text, rows) if one is not None]
    return tuple(sorted(found, key=lambda one: one.start))


def changes(text: str) -> tuple[Change, ...]:
    """Return pairs of before and after; a number without unit takes that of its partner."""
    rows = list(numerals(text))
    typed = {one.start: one for one in quantities(text)}
    found: list[Change] = []
    for left, right in pairwise(rows):
        first, second = _at(typed, left), _at(typed, right)
        between = text[max(left.end, first.end if first else 0) : second.start if second else right.start]
        if not _TO.fullmatch(between):
            continue
        before_text = text[max(0, left.start - 60) : left.start]
        if not (_FROM.search(before_text) or _DOWN.search(between) or "now" in between or "today" in between):
            continue
        if first and second and first.unit is not second.unit:
            continue
        known = first or second or _bare(left, right)
        before, after = _like(text, left, first, known), _like(text, right, second, known)
        found.append(Change(before=before, after=after, start=before.start, end=after.end))
    return tuple(found)


def _bare(left: Numeral, right: Numeral) -> Quantity:
    """Return the unit of two bare numbers: a count of what the sentence names."""
    return Quantity(value=left.value, unit=Unit.COUNT, start=left.start, end=right.end)


def _at(typed: dict[int, Quantity], numeral: Numeral) -> Quantity | None:
    """Return the figure that begins at the numeral (or at the currency sign before it)."""
    return typed.get(numeral.start) or typed.get(numeral.start - 1)


def _like(text: str, numeral: Numeral, own: Quantity | None, partner: Quantity | None) -> Quantity:
    """Return the figure itself, or the bare number in the unit of its partner."""
    if own is not None:
        return own
    assert partner is not None  # noqa: S101 - the caller has one of the two
    said = text[partner.start : partner.end]
    number = next(numerals(said), None)
    value = numeral.value
    if number is not None and number.value and partner.unit in (Unit.LATENCY, Unit.DURATION, Unit.VOLUME, Unit.RATE):
        value *= partner.value / number.value
    scale = _SCALE_WORD.search(said)
    if scale and value < 1e3 and not _SCALE_WORD.search(text[numeral.start : numeral.end]):
        value *= units.SCALES[(scale.group(1) or scale.group(2)).lower()]
    return replace(partner, value=value, start=numeral.start, end=numeral.end, loose=numeral.loose)


def _nines(text: str) -> Iterator[Quantity]:
    for match in _NINES.finditer(text):
        value = units.NINES[match.group(1).lower()]
        yield Quantity(value=value, unit=Unit.AVAILABILITY, start=match.start(), end=match.end(), noun="nines")


def _factors(text: str) -> Iterator[Quantity]:
    for match in _FACTOR_WORD.finditer(text):
        value = units.FACTORS[match.group(1).lower()]
        yield Quantity(value=value, unit=Unit.FACTOR, start=match.start(), end=match.end(), noun="times")


def _typed(text: str, rows: list[Numeral]) -> Iterator[Quantity]:
    index = 0
    while index < len(rows):
        row = rows[index]
        one = _typed_one(text, row)
        following = rows[index + 1] if index + 1 < len(rows) else None
        if one is None and following is not None and _range(text, row, following):
            later = _typed_one(text, following)  # 'two or three teams': the lower value, the whole span
            if later is not None:
                one = replace(_like(text, row, None, later), end=later.end)
                index += 1
        if one is not None:
            yield one
        index += 1


def _range(text: str, row: Numeral, following: Numeral) -> bool:
    """Return True for 'two or three' and '10 to 15', but not for 'from 10 to 15', which is a change."""
    between = text[row.end : following.start]
    if _FROM_JUST_BEFORE.search(text[: row.start]) and "to" in between:
        return False
    return (
        following.value >= row.value and re.fullmatch(r"\s*(?:or|to|-|–)\s*(?:maybe |perhaps )?", between) is not None
    )


def _typed_one(text: str, row: Numeral) -> Quantity | None:
    """Give a number its unit from the sign before it or the words after it."""
    sign = text[row.start - 1 : row.start]
    start = row.start - 1 if sign in units.CURRENCIES and sign else row.start
    if start < row.start:
        return _quantity(row, Unit.MONEY, row.value, start, row.end, currency=units.CURRENCIES[sign])
    if match := _PERCENT.match(text, row.end):
        near = text[max(0, row.start - 40) : match.end() + 30]
        available = row.value >= 90 and _UPTIME.search(near) is not None
        unit = Unit.AVAILABILITY if available or 99 < row.value < 100 else Unit.PERCENT
        return _quantity(row, unit, row.value, start, match.end())
    if match := _TIMES.match(text, row.end):
        return _quantity(row, Unit.FACTOR, row.value, start, match.end(), noun="times")
    if _GROUP_OF.search(text[: row.start]) and (row.value >= 2):
        one = _counted(text, row)
        return one or _quantity(row, Unit.PEOPLE, row.value, row.start, row.end, noun="people")
    return _counted(text, row) or _implied(text, row)


def _quantity(
    row: Numeral, unit: Unit, value: float, start: int, end: int, *, noun: str = "", currency: str = ""
) -> Quantity:
    return Quantity(value=value, unit=unit, start=start, end=end, noun=noun, currency=currency, loose=row.loose)


def _counted(text: str, row: Numeral) -> Quantity | None:
    """Find the noun that the number counts, at most four words on: '12 senior software engineers', '40 of our teams'."""
    at = row.end
    if match := _SKIP_OF.match(text, at):
        at = match.end()
    for _ in range(4):
        gap = re.match(r"[\s-]*", text[at:])
        at += gap.end() if gap else 0
        match = _WORD.match(text, at)
        if match is None:
            return None
        word = match.group().lower().removesuffix("'s").removesuffix("’s")
        singular = _singular(word)
        known = _known(singular, word, row, text, match.end())
        if known is not None:
            unit, scale, currency, end = known
            if row.value < 1 and unit in (Unit.PEOPLE, Unit.TEAMS, Unit.USERS, Unit.ORGANISATIONS, Unit.PLACES):
                return _quantity(row, Unit.PERCENT, 100 * row.value, row.start, end, noun=word)
            return _quantity(row, unit, row.value * scale, row.start, end, noun=word, currency=currency)
        if word in _NOT_BETWEEN:
            return None
        at = match.end()
        if text[at : at + 1] in (",", ".", ";", ":", "?", "!"):
            return _plain_count(text, row, match)
    return None


def _plain_count(text: str, row: Numeral, match: re.Match[str]) -> Quantity | None:
    """Return a number with a plural that is in no list ('nine services.')."""
    word = match.group().lower()
    if not word.endswith("s") or text[row.end : match.start()].strip():
        return None
    return _quantity(row, Unit.COUNT, row.value, row.start, match.end(), noun=word)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 2 else word


def _known(singular: str, word: str, row: Numeral, text: str, end: int) -> tuple[Unit, float, str, int] | None:
    """Return unit, scale, currency and end of a noun that has a kind of its own."""
    if singular in units.CURRENCIES:
        return Unit.MONEY, 1.0, units.CURRENCIES[singular], end
    if singular in units.RATE_WORDS:
        return Unit.RATE, 1.0, "", end
    if singular in units.SECONDS:
        return Unit.LATENCY, units.SECONDS[singular], "", end
    if singular in units.DAYS:
        return Unit.DURATION, units.DAYS[singular], "", end
    if singular in units.BYTES:
        return Unit.VOLUME, units.BYTES[singular], "", end
    if (singular in units.EVENTS or word in units.EVENTS) and (per := _PER.match(text, end)):
        return Unit.RATE, 1.0 / units.PERIOD_SECONDS[per.group(1).lower()], "", per.end()
    for unit, nouns in (
        (Unit.TEAMS, units.TEAMS), (Unit.USERS, units.USERS), (Unit.PEOPLE, units.PEOPLE),
        (Unit.ORGANISATIONS, units.ORGANISATIONS), (Unit.PLACES, units.PLACES),
    ):  # fmt: skip
        plural = word != singular or word in ("people", "staff", "headcount")
        group = text[row.end : row.end + 1] == "-" or _GROUP_NEXT.match(text, end) is not None
        if (singular in nouns or word in nouns) and (row.value <= 1 or plural or group):
            return unit, 1.0, "", end
    return None


def _implied(text: str, row: Numeral) -> Quantity | None:
    """Return a large number without noun after a word of cost ('saved us 2.3 million a year'), or a rate without noun."""
    per = _PER.match(text, row.end)
    if per and per.group(1).lower() in ("second", "sec", "s"):
        return _quantity(row, Unit.RATE, row.value, row.start, per.end())
    if row.value >= 1e4 and _MONEY_AFTER.match(text, row.end):
        clause = re.split(r"[.;!?]", text[max(0, row.start - 60) : row.start])[-1]
        if _MONEY_BEFORE.search(clause):
            return _quantity(row, Unit.MONEY, row.value, row.start, row.end, currency="USD")
    return None
