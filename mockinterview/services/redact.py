"""Taking names, customers, confidential terms and amounts out of what is passed on. Pure.

A term is masked wherever its letters stand, inside longer words too ('Acme' in 'AcmePay'), whatever the case and
whatever blanks or hyphens separate its words: the promise is that no byte of the result spells it. Where that masks
too much ('Mark' in 'market'), a term written as '=Mark' is masked only as a word of its own.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from mockinterview.domain.errors import InputError
from mockinterview.language import Marked, mark
from mockinterview.scoring.numerals import Numeral, numerals
from mockinterview.scoring.quantities import Unit, quantities
from mockinterview.scoring.segment import utterances

KINDS = ("name", "customer", "confidential")
SHORTEST = 3  # letters; a shorter term stands in half of all words
_TOLD_ANYWAY = {Unit.DURATION, Unit.LATENCY, Unit.FACTOR}  # lengths of time and ratios give nobody away
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_YEARS = range(1900, 2100)
_ORDINAL = re.compile(r"-?(?:st|nd|rd|th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One person or thing that is not to be told, with all its spellings. exact: spellings that must be whole words."""

    kind: str
    spellings: tuple[str, ...]
    exact: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Glossary:
    """What is not to be told. `mask` of an entry is its kind and a number: '[customer-1]'."""

    entries: tuple[Entry, ...]

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], str, str], ...]:
        """Pattern, mask and spelling of every term, the longest first, so that a full name wins over a first name."""
        rows = [
            (spelling, exact, self.mask(number))
            for number, entry in enumerate(self.entries)
            for exact, spellings in ((False, entry.spellings), (True, entry.exact))
            for spelling in spellings
        ]
        rows.sort(key=lambda row: -len(row[0]))
        return tuple((_pattern(spelling, exact=exact), mask, spelling) for spelling, exact, mask in rows)

    @property
    def masks(self) -> tuple[str, ...]:
        """The masks in the order of the entries."""
        return tuple(self.mask(number) for number in range(len(self.entries)))

    def mask(self, number: int) -> str:
        """Return the mask of an entry."""
        kind = self.entries[number].kind
        place = sum(one.kind == kind for one in self.entries[: number + 1])
        return f"[{kind}-{place}]"


class GlossaryError(InputError):
    """A line (1-based) of a glossary that cannot be used."""

    hint = mark("Correct the line.")

    def __init__(self, line: int, problem: Marked, *, hint: Marked) -> None:
        super().__init__(mark("line {line} of the list: {problem}", line=line, problem=problem), hint=hint)
        self.line, self.problem = line, problem


def read_glossary(text: str) -> Glossary:
    """Return the glossary in `text`: an entry a line, 'kind: spelling, other spelling'; '#' begins a remark.

    Without a kind it is confidential. '=' before a spelling: only as a whole word in this case.
    Raises GlossaryError.
    """
    entries: list[Entry] = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        told = line.split("#")[0].strip()
        if not told:
            continue
        kind, found, rest = told.partition(":")
        kind = kind.strip().lower()
        if not found or kind not in KINDS:
            if found and re.fullmatch(r"[a-z]+", kind):
                raise GlossaryError(
                    number,
                    mark("'{kind}' is no kind", kind=kind),
                    hint=mark("Use one of: {names}.", names=", ".join(KINDS)),
                )
            kind, rest = "confidential", told
        spellings = [one.strip() for one in re.split(r"[,|;]", rest) if one.strip()]
        loose = [one for one in spellings if not one.startswith("=")]
        exact = [one[1:].strip() for one in spellings if one.startswith("=") and one[1:].strip()]
        for one in loose:
            if sum(sign.isalnum() for sign in one) < SHORTEST:
                raise GlossaryError(
                    number,
                    mark("'{one}' is so short that it stands inside of many words", one=one),
                    hint=mark("Write '={one}' to mask only the word itself.", one=one),
                )
        if loose or exact:
            entries.append(Entry(kind=kind, spellings=tuple(loose), exact=tuple(exact)))
    return Glossary(entries=tuple(entries))


def _pattern(spelling: str, *, exact: bool) -> re.Pattern[str]:
    forms = dict.fromkeys(
        r"[\s\-_./]*".join(re.escape(word) for word in unicodedata.normalize(form, spelling).split())
        for form in ("NFC", "NFD")
    )
    body = "|".join(forms)
    if exact:
        return re.compile(rf"(?<!\w)(?:{body})(?!\w)")
    return re.compile(rf"\w*(?:{body})\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """A text after masking. cuts: (start, end, new text) in the old text, in order, without overlaps."""

    text: str
    cuts: tuple[tuple[int, int, str], ...]

    def moved(self, offset: int, *, end: bool = False) -> int:
        """Return where a character of the old text stands now; inside of a mask its begin, or its end."""
        shift = 0
        for first, last, new in self.cuts:
            if offset >= last:
                shift += len(new) - (last - first)
            elif offset > first:
                return first + shift + (len(new) if end else 0)
            else:
                break
        return offset + shift


class Redactor:
    """Masks texts, and counts what it masked."""

    def __init__(self, glossary: Glossary, *, amounts: bool = True) -> None:
        self.glossary, self.amounts = glossary, amounts
        self.counts: Counter[str] = Counter()
        self.inside: dict[str, set[str]] = {}  # by spelling: longer words that were masked for it

    def terms(self, text: str) -> Masked:
        """Return `text` without the terms; its amounts stay."""
        return _cut(text, self._terms(text))

    def masked(self, text: str) -> Masked:
        """Return `text` without terms, and with amounts of which only the order of magnitude is left."""
        cuts = self._terms(text)
        if self.amounts:
            taken = [(first, last) for first, last, _ in cuts]
            cuts += [one for one in amounts(text) if not any(a < one[1] and one[0] < b for a, b in taken)]
        return _cut(text, sorted(cuts))

    def _terms(self, text: str) -> list[tuple[int, int, str]]:
        found: list[tuple[int, int, str]] = []
        for pattern, mask, spelling in self.glossary.patterns:
            for match in pattern.finditer(text):
                first, last = match.span()
                if first == last or any(a < last and first < b for a, b, _ in found):
                    continue
                found.append((first, last, mask))
                self.counts[mask] += 1
                if len(match.group()) > len(spelling) + 1:
                    self.inside.setdefault(spelling, set()).add(match.group())
        return sorted(found)


def _cut(text: str, cuts: Iterable[tuple[int, int, str]]) -> Masked:
    kept, out, at = tuple(cuts), [], 0
    for first, last, new in kept:
        out += [text[at:first], new]
        at = last
    return Masked(text="".join([*out, text[at:]]), cuts=kept)


def amounts(text: str) -> list[tuple[int, int, str]]:
    """Return the cuts that leave only the order of magnitude of the amounts in `text`: '2.3 million' is 'X million'.

    Lengths of time, ratios, years, and numbers under ten that count nothing stay.
    """
    stay: list[tuple[int, int]] = []
    counted: list[tuple[int, int]] = []
    for piece in utterances(text):
        for one in quantities(piece.text):
            span = (piece.start + one.start, piece.start + one.end)
            (stay if one.unit in _TOLD_ANYWAY else counted).append(span)
    return [
        (one.start, one.end, shape(one.value))
        for one in numerals(text)
        if not _within(stay, one) and not _stays(text, one, counted=_within(counted, one))
    ]


def _within(spans: Iterable[tuple[int, int]], one: Numeral) -> bool:
    return any(first <= one.start and one.end <= last for first, last in spans)


def _stays(text: str, one: Numeral, *, counted: bool) -> bool:
    if one.loose or (not one.digits and one.value < 1):
        return True  # 'dozens' and 'half' tell no more than their order
    if _ORDINAL.match(text, one.end) or text[max(0, one.start - 1) : one.start].isalnum():
        return True  # 'the ninety-ninth', 'S3', 'p99'
    if not counted and one.value < 10:
        return True  # 'one of them'
    return not counted and one.digits and one.value in _YEARS


def shape(value: float) -> str:
    """Return a number with X for its digits; what is left is how long it is."""
    for scale, word in _SCALES:
        if value >= scale:
            return f"{'X' * len(str(int(value / scale)))} {word}"
    whole = re.sub(r"\d", "X", f"{int(value):,}")
    if value < 1:
        return "0.X"
    return whole if value == int(value) else f"{whole}.X"


def leaks(data: bytes, glossary: Glossary) -> tuple[str, ...]:
    """Return the spellings that can still be read in `data`: as UTF-8, as UTF-16, or as JSON and HTML escape them."""
    found = []
    texts = [data.decode("utf-8", "replace"), data.decode("utf-16-be", "replace"), data.decode("utf-16-le", "replace")]
    texts += _unescaped(texts[0])
    for pattern, _mask, spelling in glossary.patterns:
        if any(pattern.search(text) for text in texts):
            found.append(spelling)
    return tuple(dict.fromkeys(found))


def _unescaped(text: str) -> Iterator[str]:
    if "\\u" in text:
        yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    if "&" in text:
        yield html.unescape(text)
    if "\\" in text:
        yield re.sub(r"\\(?!u)(.)", r"\1", text)


def check_clean(data: bytes, glossary: Glossary) -> None:
    """Raise InputError if a term of the glossary can still be read in `data`; nothing may then be passed on."""
    left = leaks(data, glossary)
    if left:
        named = ", ".join(f"'{one}'" for one in left)
        raise InputError(
            mark(
                "{named} would still be readable, as a part of the words that the file itself is made of", named=named
            ),
            safe=mark("Nothing was written."),
            hint=mark("Write '={left}' in the list to mask only the word itself.", left=left[0]),
        )
