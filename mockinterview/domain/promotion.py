"""The written promotion case: drafts and their versions, peer feedback, initiatives, ticks. Moments are UTC ms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from mockinterview.domain.criteria import Level
from mockinterview.domain.readiness import Figure, in_force


class DraftKind(StrEnum):
    """What a draft is for."""

    SELF_REVIEW = "self-review"
    FORTE = "forte"
    NARRATIVE = "narrative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text that is worked on; versions are kept beside it. id 0: not kept yet."""

    id: int = 0
    kind: DraftKind = DraftKind.SELF_REVIEW
    title: str = ""
    text: str = ""
    changed_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftVersion:
    """A text as it stood once; number counts from 1 within its draft."""

    id: int
    draft_id: int
    number: int
    made_ms: int
    text: str
    note: str = ""


class Shelf(StrEnum):
    """What an entry is."""

    FEEDBACK = "feedback"
    INITIATIVE = "initiative"
    INFLUENCE = "influence"
    COUNT = "count"
    RUBRIC = "rubric"
    PAGE = "page"
    PROJECT = "project"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing on a shelf; its content is what `feedback_of` and `initiative_of` read. id 0: not kept yet."""

    id: int
    shelf: Shelf
    content: Mapping[str, Any]
    made_ms: int = 0
    changed_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Where one item of a checklist stands. done_ms: None while open; due_ms: None without a date."""

    checklist: str
    item: str
    done_ms: int | None = None
    due_ms: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """A statement of a peer. outside: not from the writer's own organisation; leader: skip-level or above."""

    id: int
    text: str
    person: str = ""
    organisation: str = ""
    outside: bool = False
    leader: bool = False


def feedback_of(entry: Entry) -> Feedback:
    """Return the statement in an entry; what is missing is empty."""
    content = entry.content
    return Feedback(
        id=entry.id,
        text=str(content.get("text", "")),
        person=str(content.get("person", "")),
        organisation=str(content.get("organisation", "")),
        outside=bool(content.get("outside", False)),
        leader=bool(content.get("leader", False)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """One line of the impact portfolio.

    measure, amount: what changed, in the writer's unit; per_unit: what one unit is worth in `currency`, the writer's
    own factor, None for 'not known'. Money is only ever the product of the two: nothing is invented.
    """

    id: int
    name: str
    role: str = ""
    months: float | None = None
    teams: float | None = None
    people: float | None = None
    customers: float | None = None
    technical: str = ""
    measure: str = ""
    amount: float | None = None
    per_unit: float | None = None
    currency: str = "$"
    since: str = ""

    @property
    def money(self) -> float | None:
        """Worth in `currency`, None where amount or factor is not known."""
        return None if self.amount is None or self.per_unit is None else self.amount * self.per_unit


_NUMBERS = ("months", "teams", "people", "customers", "amount", "per_unit")
_WORDS = ("name", "role", "technical", "measure", "since")


def initiative_of(entry: Entry) -> Initiative:
    """Return the initiative in an entry; what is no number is None."""
    content = entry.content
    numbers = {key: float(content[key]) if isinstance(content.get(key), int | float) else None for key in _NUMBERS}
    words = {key: str(content.get(key) or "") for key in _WORDS}
    return Initiative(id=entry.id, currency=str(content.get("currency") or "$"), **words, **numbers)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckItem:
    """An item of a checklist. manual: a matter of tact that the program only offers to note.

    weeks: when it is due, in weeks from the list's date (negative: before it); None for any time.
    """

    id: str
    text: str
    weeks: float | None = None
    manual: bool = False


def weeks_key(checklist: str, item: str) -> str:
    """Return the key of the figure that says when an item is due, in weeks from the date of its checklist."""
    return f"weeks.{checklist}.{item}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckGroup:
    """Items of a checklist under one heading."""

    title: str
    items: tuple[CheckItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """A list to tick. dated: what its date is called ('day of the committee'), empty if it has none."""

    key: str
    title: str
    about: str
    source: str
    groups: tuple[CheckGroup, ...]
    dated: str = ""
    tools: tuple[int, ...] = ()

    @property
    def items(self) -> tuple[CheckItem, ...]:
        """All items in their order."""
        return tuple(item for group in self.groups for item in group.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricPart:
    """A weighted part of the promotion rubric; weight is a share of 1."""

    key: str
    title: str
    weight_key: str
    weight: float
    requirement: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagePage:
    """A page of the package outline and the figures that it needs."""

    key: str
    title: str
    pages: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricMark:
    """The writer's own mark of a rubric part, 1 to 5 (0: none yet), with the evidence."""

    mark: float = 0.0
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the rubric marks come to. ready: share of the most, 0.0 to 1.0, None while a part has no mark.

    unproved: keys of parts that are marked without evidence.
    """

    weighted: float | None
    ready: float | None
    unproved: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    weights: Mapping[str, float] = field(default_factory=dict)


def standing(parts: tuple[RubricPart, ...], marks: Mapping[str, RubricMark], values: Mapping[str, float]) -> Standing:
    """Return the weighted mark. values: weights that the user has changed, by weight_key; they are scaled to 1."""
    weights = {part.key: values.get(part.weight_key, part.weight) for part in parts}
    whole = sum(weights.values()) or 1.0
    weights = {key: weight / whole for key, weight in weights.items()}
    open_parts = tuple(part.key for part in parts if not marks.get(part.key, RubricMark()).mark)
    unproved = tuple(
        part.key for part in parts if (mark := marks.get(part.key, RubricMark())).mark and not mark.evidence.strip()
    )
    if open_parts:
        return Standing(weighted=None, ready=None, unproved=unproved, open=open_parts, weights=weights)
    weighted = sum(weights[part.key] * marks[part.key].mark for part in parts)
    return Standing(weighted=round(weighted, 2), ready=round((weighted - 1) / 4, 3), unproved=unproved, weights=weights)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueExample:
    """How a technical line becomes one for the business and one for executives; never with a sum of ours."""

    technical: str
    business: str
    executive: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paradigm:
    """One dimension at both levels, with the gap that a guide names."""

    dimension: str
    l6: str
    l7: str
    gap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelPair:
    """A question from the other level: how to meet it and how not, each with sample words.

    prompts: ids to practice; asked: the level whose wording is the question.
    """

    key: str
    title: str
    question: str
    prompts: tuple[str, ...]
    asked: Level
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    right_words: str
    wrong_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStudy:
    """The facts of a story that fits a level, and why it does."""

    level: Level
    title: str
    facts: tuple[str, ...]
    why: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionGuide:
    """What the guides say of the written case; figures by key, those of the timelines by `weeks_key`."""

    figures: Mapping[str, Figure]
    focus_principles: tuple[str, ...]
    rubric: tuple[RubricPart, ...]
    rubric_source: str
    pages: tuple[PackagePage, ...]
    narrative: tuple[PackagePage, ...]
    value_examples: tuple[ValueExample, ...]
    paradigm: tuple[Paradigm, ...]
    paradigm_source: str
    checklists: tuple[Checklist, ...]
    level_pairs: tuple[LevelPair, ...]
    case_studies: tuple[CaseStudy, ...]

    def value(self, key: str, own: Mapping[str, float]) -> float:
        """Return a figure: the user's own if there is one. Raises KeyError."""
        return in_force(self.figures[key], own)
