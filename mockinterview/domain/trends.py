"""The arithmetic of progress: dots over time, where they may be compared, and what a person's own usual is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean, quantiles

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Kind, Level
from mockinterview.domain.progress import PromptEvidence, RatedAnswer
from mockinterview.domain.scorecard import BAR

NEWEST = 5  # answers that "now" is the mean of; our choice
USUAL_FROM = 5  # answers before anything is called usual; our choice


class By(StrEnum):
    """What trends are shown for."""

    CRITERION = "criterion"
    PRINCIPLE = "principle"
    KIND = "kind"
    LEVEL = "level"


ORDER: Mapping[By, tuple[str, ...]] = {
    By.CRITERION: CRITERIA,
    By.PRINCIPLE: tuple(PRINCIPLES),
    By.KIND: tuple(Kind),
    By.LEVEL: tuple(Level),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One figure of one attempt. version: what it was rated with; only equal ones may be compared."""

    attempt_id: int
    began_ms: int
    value: float
    version: tuple[str, str] = ("", "")
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Dots oldest first, and how they moved.

    now: mean of the newest five that are comparable with the newest; change: against the five before them or, where
    there are fewer, what there is; None where nothing can be said. comparable: how many dots the newest version has.
    """

    key: str
    dots: tuple[Dot, ...]
    now: float | None
    change: float | None
    comparable: int


def runs(dots: Sequence[Dot]) -> tuple[tuple[Dot, ...], ...]:
    """Return the dots in stretches of one version, in their order."""
    found: list[list[Dot]] = []
    for dot in dots:
        if found and found[-1][-1].version == dot.version:
            found[-1].append(dot)
        else:
            found.append([dot])
    return tuple(tuple(run) for run in found)


def trend(key: str, dots: Sequence[Dot]) -> Trend:
    """Return how dots, oldest first, moved."""
    same = [dot.value for dot in dots if dot.version == dots[-1].version] if dots else []
    newest, before = same[-NEWEST:], same[:-NEWEST][-NEWEST:]
    return Trend(
        key=key,
        dots=tuple(dots),
        now=fmean(newest) if newest else None,
        change=fmean(newest) - fmean(before) if before else None,
        comparable=len(same),
    )


def trends(answers: Iterable[RatedAnswer], by: By) -> tuple[Trend, ...]:
    """Return a trend for each criterion, principle, kind or level that was rated, in their usual order."""
    found: dict[str, list[Dot]] = defaultdict(list)
    for answer in answers:
        for key, value in _figures(answer, by).items():
            found[key].append(
                Dot(
                    attempt_id=answer.attempt_id,
                    began_ms=answer.began_ms,
                    value=value,
                    version=answer.version,
                    text=answer.text,
                )
            )
    known = ORDER[by]
    order = {name: number for number, name in enumerate(known)}
    return tuple(trend(key, found[key]) for key in sorted(found, key=lambda one: (order.get(one, len(known)), one)))


def _figures(answer: RatedAnswer, by: By) -> Mapping[str, float]:
    if by is By.CRITERION:
        return answer.ratings
    if answer.overall is None:
        return {}
    keys = {By.PRINCIPLE: answer.principles, By.KIND: (answer.kind.value,), By.LEVEL: (answer.level.value,)}[by]
    return dict.fromkeys(keys, answer.overall)


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """A person's own usual: the middle half of the values lies from low to high, half of them under middle."""

    low: float
    middle: float
    high: float
    answers: int


def usual(values: Sequence[float]) -> Usual | None:
    """Return the own usual range of `values`, None before there are enough of them."""
    if len(values) < USUAL_FROM:
        return None
    low, middle, high = quantiles(values, n=4, method="inclusive")
    return Usual(low=low, middle=middle, high=high, answers=len(values))


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How the own rating lies to another one: the mean of own minus other.

    gap over 0: one rates oneself higher. before: the gap in the older half, None with fewer than four answers.
    """

    criterion: str
    answers: int
    gap: float
    before: float | None = None


def agreements(answers: Iterable[RatedAnswer], *, coach: bool = False) -> tuple[Agreement, ...]:
    """Return the agreement on each criterion with the engine, or with coaches, largest gap first.

    Neither of them is the truth: the gap says where two views differ.
    """
    gaps: dict[str, list[float]] = defaultdict(list)
    for answer in answers:
        other = answer.coach if coach else answer.ratings
        for criterion, own in answer.own.items():
            if criterion in other:
                gaps[criterion].append(own - other[criterion])
    found = [
        Agreement(
            criterion=criterion,
            answers=len(values),
            gap=fmean(values),
            before=fmean(values[: len(values) // 2]) if len(values) >= 4 else None,
        )
        for criterion, values in gaps.items()
    ]
    return tuple(sorted(found, key=lambda one: (-abs(one.gap), one.criterion)))


def gap_dots(answers: Iterable[RatedAnswer]) -> tuple[Dot, ...]:
    """Return the mean gap of each answer that was rated by its speaker too, oldest first."""
    found = []
    for answer in answers:
        both = [own - answer.ratings[name] for name, own in answer.own.items() if name in answer.ratings]
        if both:
            found.append(
                Dot(
                    attempt_id=answer.attempt_id,
                    began_ms=answer.began_ms,
                    value=fmean(both),
                    version=answer.version,
                    text=answer.text,
                )
            )
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """What is recorded for a principle at a level: prompts answered, and those whose newest answer met the bar."""

    principle: str
    level: Level
    prompts: int
    met: int


def coverage(evidence: Iterable[PromptEvidence]) -> tuple[Covered, ...]:
    """Return a field for every principle and level, empty ones too."""
    answered: dict[tuple[str, Level], list[bool]] = defaultdict(list)
    for one in evidence:
        for principle in one.principles:
            answered[principle, one.level].append(one.overall is not None and one.overall >= BAR)
    return tuple(
        Covered(
            principle=principle,
            level=level,
            prompts=len(answered[principle, level]),
            met=sum(answered[principle, level]),
        )
        for principle in PRINCIPLES
        for level in Level
    )
