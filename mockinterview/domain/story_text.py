"""Stories to and from Markdown: one file that people can read, keep and edit elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.stories import (
    CHECKS,
    LIST_AT_MOST,
    PARTS,
    SLOTS,
    STORIES_AT_MOST,
    TEXT_AT_MOST,
    Figure,
    Story,
    with_parts,
)
from mockinterview.language import Marked, mark

BYTES_AT_MOST = 2_000_000
_HEAD = "<!-- Stories of Mock Interview. A story begins at '# ', a part of it at '## '. -->\n"
_LISTS = ("figures", "people", "confidential")
_ITEM = re.compile(r"^[-*+] +(.*)$")
_BY_NAME = {name.casefold(): key for key, name in PRINCIPLES.items()} | {key: key for key in PRINCIPLES}


def stories_to_markdown(stories: Iterable[Story]) -> str:
    """Return all stories as one Markdown text that `stories_from_markdown` reads back unchanged."""
    return _HEAD + "".join(f"\n{_story(one)}" for one in stories)


def _story(story: Story) -> str:
    lines = [f"# {_line(story.title)}", "", f"- Level: {story.level}"]
    for name, values in (
        ("Principles", [PRINCIPLES[key] for key in story.principles]),
        ("Criteria", list(story.criteria)),
        ("Slot", [SLOTS[story.slot]] if story.slot else []),
        ("Checks", list(story.checks)),
    ):
        if values:
            lines.append(f"- {name}: {' | '.join(values)}")
    for part in PARTS:
        if story.part(part):
            lines += ["", f"## {part.capitalize()}", "", _guarded(story.part(part))]
    for name, items in (
        ("Figures", [f"{_line(one.name).replace(':', ' -')}: {_line(one.value)}" for one in story.figures]),
        ("People", list(map(_line, story.protagonists))),
        ("Confidential", list(map(_line, story.confidential))),
    ):
        if items:
            lines += ["", f"## {name}", "", *(f"- {item}" for item in items)]
    return "\n".join(lines) + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())


def _guarded(text: str) -> str:
    """Keep a line that looks like a heading from being one."""
    return "\n".join(f"\\{line}" if re.match(r"\\*#", line) else line for line in text.splitlines())


def _unguarded(text: str) -> str:
    return "\n".join(line[1:] if re.match(r"\\+#", line) else line for line in text.splitlines()).strip()


def normal(story: Story) -> Story:
    """Return a story as Markdown can hold it: one-line titles and items, no blank lines at either end of a part."""
    clean = replace(
        story,
        title=_line(story.title),
        figures=tuple(
            Figure(name=_line(_line(one.name).replace(":", " -")), value=_line(one.value))
            for one in story.figures
            if one.name.strip() or one.value.strip()
        ),
        protagonists=tuple(_line(one) for one in story.protagonists if one.strip()),
        confidential=tuple(_line(one) for one in story.confidential if one.strip()),
    )
    parts = {part: "\n".join(line.rstrip() for line in story.part(part).splitlines()).strip() for part in PARTS}
    return with_parts(clean, parts)


def stories_from_markdown(text: str) -> tuple[Story, ...]:
    """Return the stories of a Markdown text. Raises InputError that names the line and what to write instead."""
    if len(text) > BYTES_AT_MOST:
        raise InputError(mark("the file has more than 2 MB"), hint=mark("Split it into several files."))
    blocks = list(_blocks(text.lstrip("\ufeff").splitlines()))
    if not blocks:
        raise InputError(mark("no story stands in this file"), hint=mark("Begin each story with a line '# Title'."))
    if len(blocks) > STORIES_AT_MOST:
        raise InputError(
            mark("the file holds more than {most} stories", most=STORIES_AT_MOST),
            hint=mark("Split it into several files."),
        )
    return tuple(_read(line, lines) for line, lines in blocks)


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the line (1-based) of each heading of the first order, with its lines."""
    began, held = 0, list[str]()
    for number, line in enumerate(lines, 1):
        if re.match(r"#\s", line):
            if began:
                yield began, held
            began, held = number, [line]
        elif began:
            held.append(line)
    if began:
        yield began, held


def _read(first: int, lines: Sequence[str]) -> Story:
    title = lines[0][1:].strip()
    if not title:
        raise _fault(first, mark("a story has no title"), mark("Write it behind the '#'."))
    story = Story(title=title)
    name, began, held = "", first + 1, list[str]()
    for number, line in enumerate([*lines[1:], "## "], first + 1):
        if re.match(r"##\s", line):
            story = _with(story, name, began, held)
            name, began, held = line[2:].strip().casefold(), number + 1, []
        else:
            held.append(line)
    return story


def _with(story: Story, name: str, first: int, lines: Sequence[str]) -> Story:
    """Return `story` with a section; the one without a name holds level, principles and the like."""
    if not name:
        for number, line in enumerate(lines, first):
            item = _ITEM.match(line.strip())
            if item:
                story = _with_field(story, number, item[1])
        return story
    text = _unguarded("\n".join(lines))
    if name in PARTS:
        if len(text) > TEXT_AT_MOST:
            raise _fault(
                first,
                mark("'{name}' has more than {most} characters", name=name, most=TEXT_AT_MOST),
                mark("Shorten it."),
            )
        return with_parts(story, {name: text})
    if name not in _LISTS:
        known = ", ".join((*PARTS, *_LISTS))
        raise _fault(
            first - 1, mark("'{name}' is no part of a story", name=name), mark("Use one of: {known}.", known=known)
        )
    items = tuple(found[1].strip() for line in lines if (found := _ITEM.match(line.strip())))
    if len(items) > LIST_AT_MOST:
        raise _fault(
            first,
            mark("'{name}' has more than {most} items", name=name, most=LIST_AT_MOST),
            mark("Keep those that matter."),
        )
    if name == "figures":
        return replace(story, figures=tuple(_figure(one) for one in items))
    if name == "people":
        return replace(story, protagonists=items)
    return replace(story, confidential=items)


def _figure(item: str) -> Figure:
    name, colon, value = item.partition(":")
    return Figure(name=name.strip(), value=value.strip()) if colon else Figure(name="", value=item)


def _with_field(story: Story, line: int, item: str) -> Story:
    name, _, rest = item.partition(":")
    values = [one.strip() for one in rest.split("|") if one.strip()]
    match name.strip().casefold():
        case "level":
            if rest.strip().upper() not in tuple(Level):
                raise _fault(line, mark("'{rest}' is no level", rest=rest.strip()), mark("Write L6 or L7."))
            return replace(story, level=Level(rest.strip().upper()))
        case "principles":
            return replace(
                story,
                principles=tuple(
                    _known(line, one, _BY_NAME, mark("'{value}' is no Leadership Principle")) for one in values
                ),
            )
        case "criteria":
            names = {one: one for one in CRITERIA}
            return replace(
                story, criteria=tuple(_known(line, one, names, mark("'{value}' is no criterion")) for one in values)
            )
        case "slot":
            slots = {text.casefold(): key for key, text in SLOTS.items()} | {key: key for key in SLOTS}
            return (
                replace(story, slot=_known(line, rest.strip(), slots, mark("'{value}' is no slot")))
                if rest.strip()
                else story
            )
        case "checks":
            return replace(
                story,
                checks=tuple(
                    _known(line, one, {key: key for key in CHECKS}, mark("'{value}' is no check")) for one in values
                ),
            )
    raise _fault(
        line,
        mark("'{name}' is unknown here", name=name.strip()),
        mark("Use Level, Principles, Criteria, Slot or Checks."),
    )


def _known(line: int, value: str, names: dict[str, str], problem: str) -> str:
    if value.casefold() not in names:
        raise _fault(
            line,
            Marked(problem, {"value": value}),
            mark("Known are: {names}.", names=", ".join(dict.fromkeys(names.values()))),
        )
    return names[value.casefold()]


def _fault(line: int, problem: str, hint: str) -> InputError:
    return InputError(
        mark("line {line}: {problem}", line=line, problem=problem), hint=hint, safe=mark("No story was taken over.")
    )
