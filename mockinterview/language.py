"""Every text for the user passes here on its way to the screen. The lowest layer of all: it imports nothing of ours.

The source text is English and stands where it is needed: `tr("Saved as {path}", path=path)`. What a sentence contains
goes in as a value, after the translation was looked up, so that a name, a quote or a file can never be taken for a
source or a placeholder. A table of a module is filled before anybody knows the language: its texts are marked
(`mark`, `Words`) and looked up when they are read. An error is marked with its values where it is raised, and says
itself in the language of whoever shows it. packaging/translations.py finds all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol, Self, TypeVar

_PLACE = re.compile(r"\{([a-z_][a-z0-9_]*)\}|%n")
_Key = TypeVar("_Key")


class Shape(StrEnum):
    """How a day or a time of day is written, in the English of strftime; a language has its own for each."""

    MOMENT = "%d %b %Y, %H:%M"
    DATE = "%d %b %Y"
    SHORT = "%d %b"
    MONTH = "%b"
    MONTH_YEAR = "%b %Y"
    WEEKDAY = "%a"
    WEEKDAY_DATE = "%a %d %b %Y"
    WHOLE = "%A, %B %-d, %Y"
    DAY = "%A %-d %B"
    TIME = "%H:%M"


class Marked(str):
    """An English text that keeps its source and values apart, so that `tr` can say it in another language.

    It is the English in all that one does with a str; what is cut, joined or formatted from it is plain English.
    """

    __slots__ = ("source", "values")
    source: str
    values: Mapping[str, str]

    def __new__(cls, source: str, values: Mapping[str, object] | None = None) -> Self:
        """Fill `source` with values; those that are texts or figures themselves are kept so."""
        kept = {name: one if isinstance(one, Marked | Numeral) else str(one) for name, one in (values or {}).items()}
        made = super().__new__(cls, _filled(source, kept))
        made.source, made.values = str(source), kept
        return made

    @classmethod
    def of(cls, text: str) -> Marked:
        """Return a text that is marked as it is, a plain one as a source without values."""
        return text if isinstance(text, Marked) else cls(text)

    def __reduce__(self) -> tuple[type[Marked], tuple[str, Mapping[str, str]]]:
        """Cross to another process whole."""
        return Marked, (self.source, self.values)


class Numeral(str):
    """A number within a text, written the English way, '1,234.5'; shown with the marks of the language."""

    __slots__ = ()


class Language(Protocol):
    """What a language gives: texts, and how numbers and days are written."""

    code: str

    def text(self, source: str, meaning: str, n: int | None) -> str:
        """Return the translation of a source text, in its form for `n` things; empty if there is none."""

    def number(self, english: str) -> str:
        """Return a number that is written the English way, '1,234.5', with this language's own marks."""

    def inside(self, name: str) -> str:
        """Return the name of a thing as it is written within a sentence."""

    def when(self, moment: date, shape: Shape) -> str:
        """Return a day, or a moment of local time."""


class English:
    """The language of the sources."""

    code = "en"

    def text(self, source: str, meaning: str, n: int | None) -> str:  # noqa: ARG002 - the protocol's
        """Return nothing: the source is the text."""
        return ""

    def number(self, english: str) -> str:
        """Return it as it is."""
        return english

    def inside(self, name: str) -> str:
        """Return it small."""
        return name.lower()

    def when(self, moment: date, shape: Shape) -> str:
        """Return a day as strftime writes it. Python's %-d is not known on every system, so days are put in first."""
        return moment.strftime(shape.value.replace("%-d", str(moment.day)))


_in_use: list[Language] = [English()]


def use(language: Language) -> None:
    """Speak a language from now on. The window does so before its first screen is made."""
    _in_use[0] = language


def in_use() -> Language:
    """Return the language that is spoken."""
    return _in_use[0]


def tr(source: str, meaning: str = "", /, **values: object) -> str:
    """Return a text in the language of the window, with `{name}` replaced by values.

    meaning: tells equal English texts apart that other languages do not ("Open" of a button and of a list).
    """
    if isinstance(source, Marked):
        values = {**source.values, **values}
        source = source.source
    return _filled(_in_use[0].text(source, meaning, None) or source, {name: _own(one) for name, one in values.items()})


def plural(one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text for `n` things, `%n` replaced by the number. `many` is its source; `one` is the English for 1."""
    language = _in_use[0]
    text = language.text(many, "", n) or (one if n == 1 else many)
    return _filled(text, {**values, "%n": language.number(f"{n:,}")})


def mark(source: str, /, **values: object) -> Marked:
    """Return a text in English, to be translated where it is read, by `tr`; its values stay apart until then."""
    return Marked(source, values)


def sentences(*texts: str) -> Marked:
    """Return whole sentences after one another, without the empty ones, each to be translated by itself."""
    told = {name: Marked.of(one) for name, one in zip("abcdefgh", filter(None, texts), strict=False)}
    return Marked(" ".join(f"{{{name}}}" for name in told), told)


class Words(Mapping[_Key, str]):
    """A table of marked texts: what is read from it is in the language of the window."""

    def __init__(self, sources: Mapping[_Key, str]) -> None:
        self._sources = dict(sources)

    def __getitem__(self, key: _Key) -> str:
        """Return the text of a key. Raises KeyError."""
        return tr(self._sources[key])

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def numeral(value: float, digits: int | None = None, *, sign: bool = False) -> str:
    """Return a number; digits: how many after the point, None for as many as it needs. sign: + in front too."""
    shown = f"{value:+g}" if sign else f"{value:g}"
    if digits is not None:
        shown = f"{value:+,.{digits}f}" if sign else f"{value:,.{digits}f}"
    return _in_use[0].number(shown)


def percentage(share: float) -> str:
    """Return a share of 1 as a whole percentage with its sign."""
    return tr("{number}%", number=numeral(100 * share, 0))


def spelled(moment: date | datetime, shape: Shape) -> str:
    """Return a day, or a moment of local time, as the language writes it."""
    return _in_use[0].when(moment, shape)


def inside(name: str) -> str:
    """Return the name of a thing, 'Technical depth', as it is written within a sentence."""
    return _in_use[0].inside(name)


def listed(parts: list[str] | tuple[str, ...]) -> str:
    """Return an enumeration: 'a, b, c'."""
    return tr(", ").join(parts)


def _own(value: object) -> object:
    """Return a value in the language that is spoken, if it is a text or a figure."""
    if isinstance(value, Marked):
        return tr(value)
    return _in_use[0].number(value) if isinstance(value, Numeral) else value


def _filled(text: str, values: Mapping[str, object]) -> str:
    def value(found: re.Match[str]) -> str:
        name = found.group(1) or found.group(0)
        return str(values[name]) if name in values else found.group(0)

    return _PLACE.sub(value, text) if values else text
