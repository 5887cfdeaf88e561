"""What is wrong with a bank beyond its shape: the rules that make a prompt usable, each with its remedy.

Content is plain JSON values in the shape of the published schema; a place is the path of keys and
indices that leads to it, which the reader of the file turns into a line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Kind, criteria_of
from mockinterview.language import Marked, Numeral, mark

Place = tuple[str | int, ...]
WORDS_AT_MOST = {Kind.BEHAVIORAL: 40, Kind.SCENARIO: 90, Kind.SYSTEM_DESIGN: 120}  # understood when heard once
CRITERIA_PROBED = 3
_MARKUP = re.compile(r"<[A-Za-z/!?]")
# Signs that turn the reading direction or cannot be seen: a text could look like another one.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A rule that is broken at `place`; `warning` if the bank can be used all the same."""

    place: Place
    problem: str
    remedy: str = ""
    warning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BankProblem:
    """A fault with the line (1-based) where the user finds it."""

    path: Path
    line: int
    problem: str
    remedy: str = ""
    warning: bool = False

    def __str__(self) -> str:
        """Return `file:line: message`, with the remedy."""
        return str(self.told())

    def told(self) -> Marked:
        """Return it as a text: where, what, and the remedy."""
        problem = mark("warning: {problem}", problem=self.problem) if self.warning else self.problem
        values = {"path": self.path, "line": self.line, "problem": problem, "remedy": self.remedy}
        if self.remedy:
            return mark("{path}:{line}: {problem}; {remedy}", **values)
        return mark("{path}:{line}: {problem}", **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class BankFile:
    """A file that was read: the bank if it can be used, and everything that was found.

    prompt_lines: line (1-based) by prompt id. digest: SHA-256 of the file.
    """

    path: Path
    bank: Bank | None
    problems: tuple[BankProblem, ...] = ()
    prompt_lines: Mapping[str, int]
    digest: str = ""

    @property
    def errors(self) -> tuple[BankProblem, ...]:
        """The problems that keep the bank from being used."""
        return tuple(one for one in self.problems if not one.warning)


def text_faults(content: object, place: Place = ()) -> Iterator[Fault]:
    """Find markup and hidden signs in every text of `content`."""
    if isinstance(content, str):
        if _MARKUP.search(content):
            yield Fault(
                place=place, problem=mark("a text holds markup"), remedy=mark("write plain words, without tags")
            )
        if _HIDDEN.search(content):
            yield Fault(
                place=place, problem=mark("a text holds signs that cannot be seen"), remedy=mark("type the line anew")
            )
    elif isinstance(content, Mapping):
        for key, value in content.items():
            yield from text_faults(value, (*place, key))
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from text_faults(value, (*place, index))


def prompt_faults(content: Mapping[str, Any], place: Place) -> Iterator[Fault]:
    """Find what is wrong with one prompt whose shape is right."""
    kind = Kind(content["kind"])
    yield from _text(content, kind, place)
    yield from _criteria(content, kind, place)
    yield from _follow_ups(content, place)
    yield from _phases(content, kind, place)
    if kind is not Kind.SYSTEM_DESIGN and not content["principles"]:
        yield Fault(
            place=(*place, "principles"),
            problem=mark("no Leadership Principle is named"),
            remedy=mark("name the one that the prompt looks at"),
        )


def _text(content: Mapping[str, Any], kind: Kind, place: Place) -> Iterator[Fault]:
    for level, text in content["text"].items():
        count = len(text.split())
        if count > WORDS_AT_MOST[kind]:
            yield Fault(
                place=(*place, "text", level),
                problem=mark(
                    "the {level} text has {count} words, {most} are the most for {kind}",
                    level=level,
                    count=count,
                    most=WORDS_AT_MOST[kind],
                    kind=kind,
                ),
                remedy=mark("shorten it, so that it is understood when heard once"),
            )
    outline = set(content.get("outline", {}))
    if outline and outline != set(content["text"]):
        yield Fault(
            place=(*place, "outline"),
            problem=mark(
                "the outline is for {outline}, the text for {text}",
                outline=_listed(outline),
                text=_listed(set(content["text"])),
            ),
            remedy=mark("give an outline for each level of the text, and no other"),
        )


def _criteria(content: Mapping[str, Any], kind: Kind, place: Place) -> Iterator[Fault]:
    levels = set(content["text"])
    for name, lines in content["criteria"].items():
        at = (*place, "criteria", name)
        if name not in criteria_of(kind):
            yield Fault(
                place=at,
                problem=mark("criterion '{name}' does not belong to {kind} prompts", name=name, kind=kind),
                remedy=mark("choose one of: {names}", names=", ".join(criteria_of(kind))),
            )
        if set(lines) != levels:
            yield Fault(
                place=at,
                problem=mark(
                    "criterion '{name}' has a line for {lines}, the text is for {levels}",
                    name=name,
                    lines=_listed(set(lines)),
                    levels=_listed(levels),
                ),
                remedy=mark("give one line for each level of the text, and no other"),
            )


def _follow_ups(content: Mapping[str, Any], place: Place) -> Iterator[Fault]:
    probed = {one["criterion"] for one in content["follow_ups"]}
    for index, one in enumerate(content["follow_ups"]):
        if one["criterion"] not in content["criteria"]:
            yield Fault(
                place=(*place, "follow_ups", index),
                problem=mark(
                    "this follow-up can never be reached: '{criterion}' is not a criterion of the prompt",
                    criterion=one["criterion"],
                ),
                remedy=mark("add the criterion, or probe another one"),
            )
    if len(probed) < CRITERIA_PROBED:
        yield Fault(
            place=(*place, "follow_ups"),
            problem=mark(
                "the follow-ups probe {count} criteria, {least} are the least",
                count=len(probed),
                least=CRITERIA_PROBED,
            ),
            remedy=mark("let one of them probe another criterion"),
        )
    for text, times in Counter(one["text"].strip().casefold() for one in content["follow_ups"]).items():
        if times > 1:
            yield Fault(
                place=(*place, "follow_ups"),
                problem=mark("a follow-up stands twice: {text}", text=text),
                remedy=mark("remove one"),
            )


def _phases(content: Mapping[str, Any], kind: Kind, place: Place) -> Iterator[Fault]:
    phases = content.get("phases", [])
    if kind is Kind.SYSTEM_DESIGN and not phases:
        yield Fault(
            place=place,
            problem=mark("a system design prompt needs phases"),
            remedy=mark("add 'phases' with their minutes"),
        )
    minutes = sum(phase["minutes"] for phase in phases)
    answer = content["minutes"]["answer"]
    if phases and abs(minutes - answer) > 0.01:
        yield Fault(
            place=(*place, "phases"),
            problem=mark(
                "the phases take {minutes} minutes, the answer {answer}",
                minutes=Numeral(f"{minutes:g}"),
                answer=Numeral(f"{answer:g}"),
            ),
            remedy=mark("make them add up"),
        )
    for index, phase in enumerate(phases):
        for name in phase["criteria"]:
            if name not in criteria_of(kind):
                yield Fault(
                    place=(*place, "phases", index, "criteria"),
                    problem=mark("criterion '{name}' does not belong to {kind} prompts", name=name, kind=kind),
                    remedy=mark("choose one of: {names}", names=", ".join(criteria_of(kind))),
                )


def _listed(levels: set[str]) -> Marked:
    both = sorted(levels)
    if len(both) == 2:
        return mark("{one} and {other}", one=both[0], other=both[1])
    return Marked("{level}", {"level": both[0]}) if both else mark("no level")


def bank_faults(content: Mapping[str, Any], usable: Mapping[int, bool]) -> Iterator[Fault]:
    """Find what is wrong between and inside prompts; `usable` says of which the shape is right."""
    seen: dict[str, int] = {}
    for index, prompt in enumerate(content["prompts"]):
        if not usable.get(index, True):
            continue
        place: Place = ("prompts", index)
        if prompt["id"] in seen:
            yield Fault(
                place=(*place, "id"),
                problem=mark("id '{id}' stands twice in this bank", id=prompt["id"]),
                remedy=mark("ids are for ever; give this prompt one of its own"),
            )
        seen.setdefault(prompt["id"], index)
        yield from prompt_faults(prompt, place)
