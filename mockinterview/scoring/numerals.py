"""Numbers as people say them and recognisers write them: '2.3 million', 'twelve hundred', 'three and a half'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "grand": 1e3, "lakh": 1e5, "million": 1e6, "m": 1e6, "mm": 1e6,
    "mn": 1e6, "crore": 1e7, "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12,
}  # fmt: skip
_SPOKEN_SCALES = {"hundred", "thousand", "grand", "lakh", "million", "crore", "billion", "trillion"}
_LOOSE = {
    "dozen": 12.0, "dozens": 24.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9,
}  # fmt: skip  # a plural says at least two of them: the lowest reading
_FRACTIONS = {"half": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2, "tenth": 0.1}

_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?|[A-Za-z]+")
_DIGITS = re.compile(r"\d")
_GAP = re.compile(r"[ \t]*-?[ \t]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number at `text[start:end]`. digits: written with digits; loose: 'dozens', 'a couple', a lower bound."""

    value: float
    start: int
    end: int
    digits: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int


def numerals(text: str) -> Iterator[Numeral]:
    """Yield the numbers of `text` from left to right, without overlaps. Years (1900-2099) count as numbers too."""
    tokens = [_Token(m.group().lower(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    at = 0
    while at < len(tokens):
        found = _numeral(text, tokens, at)
        if found is None:
            at += 1
            continue
        numeral, at = found
        yield numeral


def _joined(text: str, left: _Token, right: _Token) -> bool:
    """Return True if nothing but blanks or a hyphen lies between two tokens."""
    return _GAP.fullmatch(text, left.end, right.start) is not None


def _numeral(text: str, tokens: list[_Token], at: int) -> tuple[Numeral, int] | None:
    token = tokens[at]
    if _DIGITS.match(token.text):
        return _in_digits(text, tokens, at)
    if token.text in {"a", "an"}:
        return _after_article(text, tokens, at)
    if token.text in _LOOSE:
        return Numeral(value=_LOOSE[token.text], start=token.start, end=token.end, loose=True), at + 1
    if token.text == "half":
        return _half(tokens, at)
    if token.text in _UNITS or token.text in _TENS:
        return _in_words(text, tokens, at)
    return None


def _in_digits(text: str, tokens: list[_Token], at: int) -> tuple[Numeral, int] | None:
    token = tokens[at]
    if token.start and (text[token.start - 1].isalpha() or text[token.start - 1] == "_"):
        return None  # p99, L6, S3: part of a name
    value, end = float(token.text.replace(",", "")), token.end
    at += 1
    while at < len(tokens) and _scale_follows(text, tokens, at, end):
        value *= _SCALES[tokens[at].text]
        end = tokens[at].end
        at += 1
    if at < len(tokens) and tokens[at].text == "and" and _half_follows(tokens, at + 1):
        value, end, at = _scaled(text, tokens, at, value, end)
    return Numeral(value=value, start=token.start, end=end, digits=True), at


def _scale_follows(text: str, tokens: list[_Token], at: int, end: int) -> bool:
    """Return True if a scale follows at once: spelled after a blank ('2 million'), short without one ('8M', '40k')."""
    token = tokens[at]
    if token.text in _SPOKEN_SCALES:
        return _GAP.fullmatch(text, end, token.start) is not None
    return token.text in _SCALES and token.start == end


def _after_article(text: str, tokens: list[_Token], at: int) -> tuple[Numeral, int] | None:
    """Read 'a hundred', 'a couple of', 'a dozen', 'a third', 'a million and a half'."""
    if at + 1 >= len(tokens) or not _joined(text, tokens[at], tokens[at + 1]):
        return None
    start, word = tokens[at].start, tokens[at + 1]
    if word.text in _SPOKEN_SCALES:
        value, end, after = _scaled(text, tokens, at + 1, 1.0, tokens[at].end)
        return Numeral(value=value, start=start, end=end), after
    if word.text == "couple":
        end, after = word.end, at + 2
        if after < len(tokens) and tokens[after].text in _SPOKEN_SCALES:
            value, end, after = _scaled(text, tokens, after, 2.0, end)
            return Numeral(value=value, start=start, end=end, loose=True), after
        return Numeral(value=2.0, start=start, end=end, loose=True), after
    if word.text == "dozen":
        return Numeral(value=12.0, start=start, end=word.end, loose=True), at + 2
    if word.text in ("third", "half", "fifth", "tenth") and _of_follows(tokens, at + 2):
        return Numeral(value=_FRACTIONS[word.text], start=start, end=word.end), at + 2
    return None


def _of_follows(tokens: list[_Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in ("of", "the", "less", "fewer", "more", "a")


def _half(tokens: list[_Token], at: int) -> tuple[Numeral, int] | None:
    """Read 'half a million' and 'half of the teams'."""
    end, after = tokens[at].end, at + 1
    if after < len(tokens) and tokens[after].text == "a" and after + 1 < len(tokens):
        scale = tokens[after + 1]
        if scale.text in _SPOKEN_SCALES:
            return Numeral(value=0.5 * _SCALES[scale.text], start=tokens[at].start, end=scale.end), after + 2
        if scale.text == "dozen":
            return Numeral(value=6.0, start=tokens[at].start, end=scale.end, loose=True), after + 2
        return None
    if after < len(tokens) and tokens[after].text in ("the", "of", "our", "their", "my"):
        return Numeral(value=0.5, start=tokens[at].start, end=end), after
    return None


def _in_words(text: str, tokens: list[_Token], at: int) -> tuple[Numeral, int] | None:
    """Read a spelled number: 'two hundred and six', 'four point five million', 'three and a half', 'two thirds'."""
    start = tokens[at].start
    value, end, at = _below_hundred(text, tokens, at)
    if at < len(tokens) and tokens[at].text == "dozen":
        return Numeral(value=12 * value, start=start, end=tokens[at].end, loose=True), at + 1
    if at < len(tokens) and tokens[at].text in ("thirds", "quarters", "fifths") and _of_follows(tokens, at + 1):
        return Numeral(value=value * _FRACTIONS[tokens[at].text], start=start, end=tokens[at].end), at + 1
    value, end, at = _scaled(text, tokens, at, value, end)
    return Numeral(value=value, start=start, end=end), at


def _below_hundred(text: str, tokens: list[_Token], at: int) -> tuple[float, int, int]:
    """Read 'seven', 'nineteen', 'forty two', 'two ten' (210), 'twenty twenty two' (2022), 'four point five'."""
    token = tokens[at]
    value = float(_UNITS.get(token.text, _TENS.get(token.text, 0)))
    end, after = token.end, at + 1
    if token.text in _TENS and _is(text, tokens, after, _UNITS, below=10):
        value, end, after = value + _UNITS[tokens[after].text], tokens[after].end, after + 1
    pair = after < len(tokens) and _joined(text, tokens[after - 1], tokens[after])
    large = pair and (tokens[after].text in _TENS or _UNITS.get(tokens[after].text, 0) >= 10)
    if large and (1 <= value <= 9 or value in (19, 20)):  # 'four eighty' as people say 480; a year
        rest, end, after = _below_hundred(text, tokens, after)
        return value * 100 + rest, end, after
    if after < len(tokens) and tokens[after].text == "point":
        digits, stop = "", after + 1
        while stop < len(tokens) and _is(text, tokens, stop, _UNITS, below=10):
            digits += str(_UNITS[tokens[stop].text])
            end, stop = tokens[stop].end, stop + 1
        if digits:
            return value + float(f"0.{digits}"), end, stop
    return value, end, after


def _is(text: str, tokens: list[_Token], at: int, words: dict[str, int], *, below: int) -> bool:
    return (
        at < len(tokens)
        and _joined(text, tokens[at - 1], tokens[at])
        and 0 < words.get(tokens[at].text, 0) + (tokens[at].text == "zero") < below
    )


def _scaled(text: str, tokens: list[_Token], at: int, value: float, end: int) -> tuple[float, int, int]:
    """Read scales and what follows them: 'hundred and six', 'million', 'and a half'."""
    total, current = 0.0, value
    while at < len(tokens):
        word = tokens[at]
        if word.text in _SPOKEN_SCALES and _GAP.fullmatch(text, end, word.start):
            scale = _SCALES[word.text]
            current = max(current, 1.0) * scale
            end, at = word.end, at + 1
            if scale >= 1e3:
                total, current = total + current, 0.0
            continue
        step = 1 if word.text == "and" else 0
        if step and _half_follows(tokens, at + 1):
            last = _SCALES[tokens[at - 1].text] if tokens[at - 1].text in _SPOKEN_SCALES else 1.0
            whole, end, at = total + current + 0.5 * last, tokens[at + 2].end, at + 3
            if last == 1.0 and at < len(tokens) and tokens[at].text in _SPOKEN_SCALES:
                return whole * _SCALES[tokens[at].text], tokens[at].end, at + 1
            return whole, end, at
        smaller = total or current >= 100
        if smaller and at + step < len(tokens) and (current == 0 or current % 100 == 0):
            rest = tokens[at + step]
            spoken = rest.text in _UNITS or rest.text in _TENS
            if spoken and text[end : rest.start].strip() in ("", "and"):
                below, end, at = _below_hundred(text, tokens, at + step)
                current += below
                continue
        break
    return total + current, end, at


def _half_follows(tokens: list[_Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at].text == "a" and tokens[at + 1].text == "half"
