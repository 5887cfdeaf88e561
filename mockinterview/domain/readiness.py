"""Self-assessments: what is asked, what was answered when, and what follows. Figures are guide values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from mockinterview.domain.criteria import Level

Answers = Mapping[str, float | str]
LOWEST_MARK, HIGHEST_MARK = 1, 5
LOW_MARK = 3  # marks up to here are to be developed, those above are strengths. Source: guide 004, day 1


class Scale(StrEnum):
    """How the items of an assessment are answered."""

    MARKS = "marks"  # 1 to 5
    YES = "yes"  # yes or no
    TICK = "tick"  # done or not
    SEEN = "seen"  # a fault that is ticked when it is seen
    COUNT = "count"  # how many of a number of answers
    FIGURE = "figure"  # a measured value
    TEXT = "text"  # words


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of a guide that the user can change. source: the guide it comes from, or 'derived'."""

    key: str
    value: float
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of an assessment.

    criteria: what practice can say about it. develop: what to do when it is low. bar: the value to reach, for
    FIGURE, in `unit`; at_most: the value must not lie above it.
    """

    id: str
    text: str
    criteria: tuple[str, ...] = ()
    develop: str = ""
    bar: Figure | None = None
    unit: str = ""
    at_most: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Items under one heading."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A list to rate oneself by. level: whom it is for, None for both. of: for COUNT, how many there are.

    thresholds: by role, see `outcome`. after: what to do then, by 'met' and 'below'.
    """

    key: str
    title: str
    about: str
    scale: Scale
    groups: tuple[Group, ...]
    source: str
    level: Level | None = None
    of: int = 0
    thresholds: Mapping[str, Figure] = field(default_factory=dict)
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in their order."""
        return tuple(item for group in self.groups for item in group.items)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure of a guide in it."""
        return (*self.thresholds.values(), *(item.bar for item in self.items if item.bar is not None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Answers of one day; they are never changed afterwards. taken_ms: UTC milliseconds."""

    id: int
    assessment: str
    taken_ms: int
    answers: Answers
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the answers come to.

    total: sum or count, over what was answered; average: of marks. met: None where no threshold is given or not all
    is answered. low, strong: ids of items. told: the sums in sentences. value, most: for a trend, of `most` at most.
    """

    answered: int
    asked: int
    total: float
    average: float | None
    met: bool | None
    low: tuple[str, ...]
    strong: tuple[str, ...]
    told: tuple[str, ...]
    value: float
    most: float

    @property
    def whole(self) -> bool:
        """True if every item was answered."""
        return self.answered == self.asked


def in_force(figure: Figure, values: Mapping[str, float]) -> float:
    """Return the value of a figure: the user's own if there is one."""
    return values.get(figure.key, figure.value)


def outcome(assessment: Assessment, answers: Answers, values: Mapping[str, float] | None = None) -> Outcome:
    """Return what `answers` come to under the figures that the user has changed (`values`, by key).

    Thresholds by role: 'total' and 'average' are floors of the sum and the mean, 'item' is the floor of each mark,
    'count' is the floor of yeses and ticks. All that are there must be met.
    """
    own = values or {}
    items = assessment.items
    given = [item for item in items if _answered(item, answers, assessment.scale)]
    low = tuple(item.id for item in items if _low(item, answers, assessment, own))
    strong = tuple(item.id for item in given if item.id not in low)
    match assessment.scale:
        case Scale.MARKS:
            return _marks(assessment, answers, own, given, low=low, strong=strong)
        case Scale.TEXT:
            total, most = float(len(given)), float(len(items))
        case Scale.COUNT:
            total, most = float(sum(_number(answers.get(one.id)) for one in items)), float(assessment.of * len(items))
        case _:
            total, most = float(len(items) - len(low)), float(len(items))
    floor = assessment.thresholds.get("count")
    wanted = in_force(floor, own) if floor else None
    every = len(given) == len(items)
    met = None if wanted is None or not (every or assessment.scale in (Scale.TICK, Scale.SEEN)) else total >= wanted
    return Outcome(
        answered=len(given), asked=len(items), total=total, average=None, met=met, low=low, strong=strong,
        told=(_counted(assessment, total, most, wanted),), value=total, most=most,
    )  # fmt: skip


def _marks(
    assessment: Assessment,
    answers: Answers,
    own: Mapping[str, float],
    given: Sequence[Item],
    *,
    low: tuple[str, ...],
    strong: tuple[str, ...],
) -> Outcome:
    marks = [_number(answers[one.id]) for one in given]
    total, most = sum(marks), float(HIGHEST_MARK * len(assessment.items))
    average = round(total / len(marks), 2) if marks else None
    limits = {role: in_force(figure, own) for role, figure in assessment.thresholds.items()}
    reached = {"total": total, "average": average or 0.0, "item": min(marks, default=0.0)}
    met = all(reached[role] >= floor for role, floor in limits.items() if role in reached) if limits else None
    told = [f"{total:g} of {most:g}" + (f", threshold {limits['total']:g}" if "total" in limits else "")]
    if average is not None:
        told.append(f"Average {average:.2f}" + (f", threshold {limits['average']:g}" if "average" in limits else ""))
    if "item" in limits and given:
        under = sum(mark < limits["item"] for mark in marks)
        told.append(f"{under} under {limits['item']:g}" if under else f"None under {limits['item']:g}")
    return Outcome(
        answered=len(given), asked=len(assessment.items), total=total, average=average,
        met=met if len(given) == len(assessment.items) else None, low=low, strong=strong, told=tuple(told),
        value=total, most=most,
    )  # fmt: skip


def _counted(assessment: Assessment, total: float, most: float, wanted: float | None) -> str:
    word = {
        Scale.YES: "yes", Scale.TICK: "ticked", Scale.SEEN: "not seen", Scale.COUNT: "answers meet it",
        Scale.FIGURE: "reached", Scale.TEXT: "written",
    }[assessment.scale]  # fmt: skip
    return f"{total:g} of {most:g} {word}" + (f", threshold {wanted:g}" if wanted is not None else "")


def _number(value: float | str | None) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _answered(item: Item, answers: Answers, scale: Scale) -> bool:
    value = answers.get(item.id)
    if scale is Scale.TEXT:
        return isinstance(value, str) and bool(value.strip())
    return isinstance(value, int | float)


def _low(item: Item, answers: Answers, assessment: Assessment, own: Mapping[str, float]) -> bool:
    """Say whether an item is to be developed; what was not answered is low only where silence is an answer."""
    value = answers.get(item.id)
    match assessment.scale:
        case Scale.MARKS:
            return isinstance(value, int | float) and value <= LOW_MARK
        case Scale.YES:
            return isinstance(value, int | float) and not value
        case Scale.TICK:
            return not value
        case Scale.SEEN:
            return bool(value)
        case Scale.COUNT:
            return isinstance(value, int | float) and value < (assessment.of + 1) // 2
        case Scale.TEXT:
            return not _answered(item, answers, assessment.scale)
        case Scale.FIGURE:
            return not isinstance(value, int | float) or not reached(item, float(value), own)


def reached(item: Item, value: float, own: Mapping[str, float]) -> bool:
    """Say whether a measured value is on the good side of the item's bar; without a bar it always is."""
    if item.bar is None:
        return True
    bar = in_force(item.bar, own)
    return value <= bar if item.at_most else value >= bar


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What one practised answer says of an item. for_it: the rating reached the bar; against: it lies under 3."""

    attempt_id: int
    began_ms: int
    criterion: str
    rating: float
    quote: str
    prompt: str
    for_it: bool
    against: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What practice has recorded on an item: how many ratings speak for it and against it, and the newest of each."""

    pro: int = 0
    contra: int = 0
    between: int = 0
    proofs: tuple[Proof, ...] = ()

    @property
    def any(self) -> bool:
        """True if practice says anything."""
        return bool(self.pro or self.contra or self.between)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A prompt that practises a low item."""

    prompt_id: str
    text: str
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Development:
    """One line of the development list: a low item, what to do, and what to practise."""

    item: Item
    reason: str
    action: str
    prompts: tuple[Suggestion, ...] = ()
