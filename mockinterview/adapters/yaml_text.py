"""YAML from strangers: plain values with the line of each, in bounded time and memory.

Stricter than YAML: no aliases, no tags, no duplicate keys, one document; and only true, false, null and
plain decimal numbers are anything but text, so that 'No' and '1:30' stay what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from mockinterview.language import mark

Place = tuple[str | int, ...]

BYTES_AT_MOST = 2_000_000
DEPTH_AT_MOST = 16
VALUES_AT_MOST = 60_000
ITEMS_AT_MOST = 500
TEXT_AT_MOST = 4_000

_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is some 10 times faster


class YamlFaultError(Exception):
    """The text cannot be read on; `line` is 1-based."""

    def __init__(self, line: int, problem: str, remedy: str = "") -> None:
        super().__init__(problem)
        self.line, self.problem, self.remedy = line, problem, remedy


@dataclass(slots=True)
class Document:
    """The content, the line (1-based) of each place in it, and faults that did not stop the reading."""

    content: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[YamlFaultError] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read. dropped: it belongs to a key that stood twice; skip: its key does."""

    place: Place
    into: Any
    dropped: bool
    key: str | None = None
    skip: bool = False


def decoded(data: bytes) -> str:
    """Return the text of a file. Raises YamlFaultError if it is too long, not UTF-8, or holds NUL or leading tabs."""
    if len(data) > BYTES_AT_MOST:
        raise YamlFaultError(
            0,
            mark("the file has more than {most} MB", most=BYTES_AT_MOST // 1_000_000),
            mark("split it into several banks"),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise YamlFaultError(line, mark("the file is not UTF-8 text"), mark("save it as UTF-8")) from error
    for number, line_text in enumerate(text.splitlines(), start=1):
        if "\0" in line_text:
            raise YamlFaultError(number, mark("the file holds a NUL character"), mark("save it as UTF-8 text"))
        if "\t" in line_text[: len(line_text) - len(line_text.lstrip())]:
            raise YamlFaultError(number, mark("a tab stands at the beginning of the line"), mark("indent with blanks"))
    return text


def read(text: str) -> Document:
    """Return the single document in `text`. Raises YamlFaultError at the first thing that stops the reading."""
    builder = _Builder()
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark or error.context_mark
        line = at.line + 1 if at else 0
        raise YamlFaultError(
            line, mark("this is not YAML: {problem}", problem=error.problem or error.context), _remedy(error)
        ) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1 if isinstance(error.position, int) else 0
        raise YamlFaultError(line, mark("a character stands here that YAML forbids"), mark("remove it")) from error
    if not builder.documents:
        raise YamlFaultError(1, mark("the file is empty"), mark("start from 'mockinterview banks new'"))
    return builder.document


def _events(text: str) -> Iterator[Any]:
    return yaml.parse(text, Loader=_LOADER)


def _remedy(error: yaml.MarkedYAMLError) -> str:
    said = str(error.problem)
    if "mapping values are not allowed" in said:
        return mark("a text that holds ': ' must stand in quotes")
    if "could not find expected ':'" in said or "did not find expected" in said:
        return mark("check the indentation, and put a text that begins with a quote, bracket or & in quotes")
    if "cannot start any token" in said:
        return mark("put the text in quotes")
    return mark("check the indentation and the quotes of this line and the one before")


class _Builder:
    """Events to values, without recursion."""

    def __init__(self) -> None:
        self.document = Document()
        self.documents = 0
        self._stack: list[_Open] = []
        self._values = 0

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlFaultError(
                line, mark("anchors and aliases (& and *) are not allowed"), mark("write the text out")
            )
        match event:
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    raise YamlFaultError(line, mark("a second document begins here"), mark("keep one bank in one file"))
            case yaml.ScalarEvent():
                self._scalar(event, line)
            case yaml.SequenceStartEvent():
                self._open([], event, line)
            case yaml.MappingStartEvent():
                self._open({}, event, line)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._stack.pop()

    def _open(self, into: Any, event: Any, line: int) -> None:
        _plain_tag(event, line)
        if len(self._stack) >= DEPTH_AT_MOST:
            raise YamlFaultError(
                line,
                mark("lists and mappings are nested more than {most} deep", most=DEPTH_AT_MOST),
                mark("check the indentation"),
            )
        place, skip = self._place(into, line)
        self._stack.append(_Open(place, into, skip))

    def _scalar(self, event: Any, line: int) -> None:
        _plain_tag(event, line)
        if len(event.value) > TEXT_AT_MOST:
            raise YamlFaultError(
                line, mark("a text has more than {most} characters", most=TEXT_AT_MOST), mark("shorten it")
            )
        top = self._stack[-1] if self._stack else None
        if top is not None and isinstance(top.into, dict) and top.key is None:
            self._key(top, event.value, line)
        else:
            self._place(_value(event), line)

    def _key(self, top: _Open, key: str, line: int) -> None:
        top.key = key
        if key in top.into:
            first = self.document.lines.get((*top.place, key), 0)
            self.document.faults.append(
                YamlFaultError(
                    line,
                    mark("'{key}' stands twice here, first in line {first}", key=key[:60], first=first),
                    mark("keep one of them"),
                )
            )
            top.skip = True
        elif not top.dropped:
            self.document.lines[(*top.place, key)] = line

    def _place(self, value: Any, line: int) -> tuple[Place, bool]:
        """Put `value` where it belongs; return its place, and whether it is left out."""
        self._values += 1
        if self._values > VALUES_AT_MOST:
            raise YamlFaultError(
                line,
                mark("the file holds more than {most} values", most=VALUES_AT_MOST),
                mark("split it into several banks"),
            )
        if not self._stack:
            self.document.content = value
            self.document.lines[()] = line
            return (), False
        top = self._stack[-1]
        if isinstance(top.into, list):
            if len(top.into) >= ITEMS_AT_MOST:
                raise YamlFaultError(
                    line, mark("a list has more than {most} items", most=ITEMS_AT_MOST), mark("split it")
                )
            place: Place = (*top.place, len(top.into))
            top.into.append(value)
            if not top.dropped:
                self.document.lines[place] = line
            return place, top.dropped
        if top.key is None:
            raise YamlFaultError(line, mark("a key must be a word"), mark("check the indentation and the brackets"))
        place, skip = (*top.place, top.key), top.skip
        if not skip:
            top.into[top.key] = value
        top.key, top.skip = None, False
        return place, skip or top.dropped


def _plain_tag(event: Any, line: int) -> None:
    if event.tag and event.tag not in ("!", "tag:yaml.org,2002:str"):
        raise YamlFaultError(line, mark("the tag {tag} is not allowed", tag=event.tag[:60]), mark("remove it"))


def _value(event: Any) -> Any:
    text: str = event.value
    if event.style in ("'", '"', "|", ">") or event.tag:
        return text
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text
