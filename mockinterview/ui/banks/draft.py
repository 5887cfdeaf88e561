"""A question while it is being written: plain texts by field, and what is wrong with each. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mockinterview.domain.bank import Prompt
from mockinterview.domain.bank_check import Fault, prompt_faults
from mockinterview.domain.bank_json import prompt_from_json
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.rubric import Rubric
from mockinterview.language import tr
from mockinterview.ui.wording import sentence

Faults = Callable[[Mapping[str, Any]], Iterable[Fault]]
SEPARATOR = " | "
USUAL = {
    Kind.BEHAVIORAL: ("ownership", "impact", "judgment", "influence"),
    Kind.SCENARIO: ("judgment", "influence", "customer", "change"),
    Kind.SYSTEM_DESIGN: ("requirements", "architecture", "tradeoffs", "reliability"),
}
MINUTES = {Kind.BEHAVIORAL: ("1", "4"), Kind.SCENARIO: ("2", "6"), Kind.SYSTEM_DESIGN: ("3", "35")}
PHASES = (  # of a question in English, as all questions are
    "Requirements | 6 | users and use cases; what is left out | requirements\n"
    "Design | 20 | components; one request end to end | architecture, tradeoffs\n"
    "Operations | 9 | what fails, and what is seen then | reliability"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields as they are typed; `lines` of lists are one item a line.

    success: 'criterion: line' a line, by level. follow_ups: 'criterion: question' a line. phases: 'name | minutes |
    points parted by ; | criteria parted by ,' a line. bank: that it stands in, empty for a new one.
    """

    id: str = ""
    kind: Kind = Kind.BEHAVIORAL
    text: Mapping[Level, str] = field(default_factory=dict)
    principles: tuple[str, ...] = ()
    think: str = ""
    answer: str = ""
    phases: str = ""
    success: Mapping[Level, str] = field(default_factory=dict)
    follow_ups: str = ""
    points: str = ""
    traps: str = ""
    outline: Mapping[Level, str] = field(default_factory=dict)
    tags: str = ""
    source: str = "own"
    bank: str = ""
    fresh: bool = True

    def changed(self, name: str, value: Any) -> Draft:
        """Return a draft with another value in a field; fields by level are named 'text.L6'."""
        head, _, level = name.partition(".")
        if level:
            value = {**getattr(self, head), Level(level): value}
        return replace(self, **{head: value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of checking a draft: remarks by field, and the prompt if it can be kept."""

    remarks: Mapping[str, tuple[str, ...]]
    prompt: Prompt | None


def blank(kind: Kind, rubric: Rubric) -> Draft:
    """Return a draft with what the criterion library knows; the rest is the writer's."""
    names = USUAL[kind]
    think, answer = MINUTES[kind]
    return Draft(
        kind=kind,
        think=think,
        answer=answer,
        phases=PHASES if kind is Kind.SYSTEM_DESIGN else "",
        success={
            level: "\n".join(f"{name}: {rubric.criterion(name).expectation[level]}" for name in names)
            for level in Level
        },
        follow_ups="\n".join(f"{name}: {rubric.criterion(name).question}" for name in names),
    )


def draft_of(prompt: Prompt) -> Draft:
    """Return `prompt` as fields."""
    return Draft(
        id=prompt.id,
        kind=prompt.kind,
        text=dict(prompt.text),
        principles=prompt.principles,
        think=f"{prompt.think_minutes:g}",
        answer=f"{prompt.answer_minutes:g}",
        phases="\n".join(
            SEPARATOR.join((one.name, f"{one.minutes:g}", "; ".join(one.covers), ", ".join(one.criteria)))
            for one in prompt.phases
        ),
        success={
            level: "\n".join(f"{name}: {by[level]}" for name, by in prompt.success.items() if level in by)
            for level in prompt.levels
        },
        follow_ups="\n".join(f"{one.criterion}: {one.text}" for one in prompt.follow_ups),
        points="\n".join(prompt.points),
        traps="\n".join(prompt.traps),
        outline={level: "\n".join(steps) for level, steps in prompt.outline.items()},
        tags=", ".join(prompt.tags),
        source=prompt.source,
        bank=prompt.bank,
        fresh=False,
    )


def check(draft: Draft, faults: Faults, taken: Mapping[str, str]) -> Checked:
    """Return what is wrong with `draft` by the rules for banks.

    faults: finds what is wrong with the content of a bank. taken: ids that other questions have, with their bank.
    """
    found: list[tuple[str, str]] = []
    content = _content(draft, lambda name, problem: found.append((name, problem)))
    whole = {"format": 1, "bank": "checked", "title": "Checked", "version": "1.0.0", "prompts": [content]}
    broken = {(fault.place[2:], fault.problem): fault for fault in faults(whole)}
    broken |= {(fault.place, fault.problem): fault for fault in prompt_faults(content, ())}
    found += [(_field(place, draft), _told(fault)) for (place, _), fault in broken.items()]
    if draft.id in taken:
        found.append(
            ("id", tr("'{id}' stands in bank '{taken}' already; choose another", id=draft.id, taken=taken[draft.id]))
        )
    remarks: dict[str, tuple[str, ...]] = {}
    for name, told in found:
        if told not in remarks.get(name, ()):
            remarks[name] = (*remarks.get(name, ()), told)
    return Checked(remarks=remarks, prompt=None if remarks else prompt_from_json(content, bank=draft.bank))


def _told(fault: Fault) -> str:
    problem = sentence(tr(fault.problem))
    return tr("{problem}: {remedy}", problem=problem, remedy=tr(fault.remedy)) if fault.remedy else problem


def _field(place: tuple[str | int, ...], draft: Draft) -> str:
    """Return the field that shows a fault at `place` of the prompt."""
    if not place:
        return "phases" if draft.kind is Kind.SYSTEM_DESIGN else "id"
    head = str(place[0])
    level = next((str(one) for one in place[1:] if one in tuple(Level)), "")
    match head:
        case "text" | "outline":
            return f"{head}.{level or _first(draft)}"
        case "criteria":
            return f"success.{level or _first(draft)}"
        case "minutes":
            return "think" if "think" in place else "answer"
    return head


def _first(draft: Draft) -> str:
    return next((level.value for level in Level if draft.text.get(level, "").strip()), Level.L6.value)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> list[str]:
    return [line for line in map(_plain, text.splitlines()) if line]


def _content(draft: Draft, tell: Callable[[str, str], None]) -> dict[str, Any]:
    """Return the draft in the shape of the bank format; what has no shape is told."""
    text = {level.value: _plain(draft.text[level]) for level in Level if _plain(draft.text.get(level, ""))}
    success: dict[str, dict[str, str]] = {}
    for level in text:
        for name, line in _pairs(draft.success.get(Level(level), ""), f"success.{level}", tell):
            if level in success.setdefault(name, {}):
                tell(f"success.{level}", tr("'{name}' stands twice; keep one line", name=name))
            success[name][level] = line
    outline = {level: _lines(draft.outline.get(Level(level), "")) for level in text}
    content: dict[str, Any] = {
        "id": draft.id.strip(),
        "kind": draft.kind.value,
        "text": text,
        "principles": list(draft.principles),
        "minutes": {name: _number(getattr(draft, name), name, tell) for name in ("think", "answer")},
        "criteria": success,
        "follow_ups": [
            {"criterion": name, "text": line} for name, line in _pairs(draft.follow_ups, "follow_ups", tell)
        ],
        "points": _lines(draft.points),
        "traps": _lines(draft.traps),
        "tags": [one for one in (_plain(part) for part in draft.tags.split(",")) if one],
        "source": draft.source,
    }
    if any(outline.values()):
        content["outline"] = {level: steps for level, steps in outline.items() if steps}
    phases = [_phase(line, tell) for line in _lines(draft.phases)]
    if phases:
        content["phases"] = phases
    return content


def _pairs(text: str, name: str, tell: Callable[[str, str], None]) -> list[tuple[str, str]]:
    found = []
    for line in _lines(text):
        criterion, colon, rest = line.partition(":")
        if colon and rest.strip():
            found.append((criterion.strip().casefold().replace(" ", "_"), rest.strip()))
        else:
            tell(name, tr("'{line}' names no criterion: write it as 'impact: …'", line=line[:40]))
    return found


def _number(text: str, name: str, tell: Callable[[str, str], None]) -> float:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        value = float("nan")
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - the test for not a number
        tell(name, tr("Write a number of minutes"))
        return 1.0
    return value


def _phase(line: str, tell: Callable[[str, str], None]) -> dict[str, Any]:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != 4:
        tell(
            "phases",
            tr("'{line}' is no phase: write name | minutes | points; points | criterion, criterion", line=line[:40]),
        )
    name, minutes, covers, criteria = (*cells, "", "", "")[:4]
    return {
        "name": name,
        "minutes": _number(minutes, "phases", tell),
        "covers": [one.strip() for one in covers.split(";") if one.strip()],
        "criteria": [one.strip().casefold() for one in criteria.split(",") if one.strip()],
    }
