"""Readiness by what was scored: the thresholds of the guides, and how much evidence they need.

Apart from the self-assessments, in which people rate themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import BEHAVIORAL_CRITERIA, DESIGN_CRITERIA, Level
from mockinterview.domain.progress import RatedAnswer
from mockinterview.domain.scorecard import BAR

GETTING_READY = 3.5  # on average; guide 004
READY = 4.2  # on average, and nothing under the bar; guide 004
ENOUGH = 3  # prompts on which a criterion must have been rated; our choice
COUNTED = 5  # newest prompts that count; our choice


class Family(StrEnum):
    """Criteria that are judged together."""

    BEHAVIORAL = "behavioral"
    DESIGN = "design"


CRITERIA_OF = {Family.BEHAVIORAL: BEHAVIORAL_CRITERIA, Family.DESIGN: DESIGN_CRITERIA}


class Verdict(StrEnum):
    """What the thresholds say."""

    TOO_LITTLE = "too_little"
    NOT_YET = "not_yet"
    GETTING_READY = "getting_ready"
    READY = "ready"


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionEvidence:
    """What is known of one criterion: ratings of the newest answer to each of the newest prompts, newest first."""

    criterion: str
    ratings: tuple[float, ...]

    @property
    def mean(self) -> float | None:
        """The mean of what is known, None without any."""
        return fmean(self.ratings) if self.ratings else None

    @property
    def missing(self) -> int:
        """How many more prompts must be answered before it counts."""
        return max(0, ENOUGH - len(self.ratings))


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """What the thresholds say of a family at a level.

    mean: of the means of all criteria that have any rating. answers_missing: about how many more answers would be
    enough, if their prompts are chosen for it. set_aside: answers that another version scored.
    """

    family: Family
    level: Level
    verdict: Verdict
    mean: float | None
    criteria: tuple[CriterionEvidence, ...]
    answers_missing: int
    set_aside: int = 0

    @property
    def under_bar(self) -> tuple[str, ...]:
        """Criteria with enough evidence whose mean is under the bar, the lowest first."""
        low = [one for one in self.criteria if not one.missing and one.mean is not None and one.mean < BAR]
        return tuple(one.criterion for one in sorted(low, key=lambda one: one.mean or 0.0))


def readiness(answers: Sequence[RatedAnswer], prompts: Iterable[Prompt], level: Level, family: Family) -> Readiness:
    """Return the readiness by `answers`, oldest first, at `level`; prompts: what can be asked there.

    Only answers scored by the versions of the newest one count, for others are not comparable. Criteria that fewer
    than ENOUGH prompts ask for are left out: nobody could bring the evidence.
    """
    here = [one for one in answers if one.level is level]
    same = [one for one in here if one.version == here[-1].version]
    asked = {prompt.id: set(prompt.criteria) for prompt in prompts if level in prompt.text}
    frequent = Counter(name for names in asked.values() for name in names)
    wanted = [name for name in CRITERIA_OF[family] if frequent[name] >= ENOUGH]
    found = tuple(CriterionEvidence(criterion=name, ratings=_ratings(same, name)) for name in wanted)
    means = [one.mean for one in found if one.mean is not None]
    mean = fmean(means) if means else None
    missing = answers_missing({one.criterion: one.missing for one in found}, asked.values())
    verdict = Verdict.TOO_LITTLE
    if found and not any(one.missing for one in found) and mean is not None:
        ready = mean >= READY and min(means) >= BAR
        verdict = Verdict.READY if ready else Verdict.GETTING_READY if mean >= GETTING_READY else Verdict.NOT_YET
    return Readiness(
        family=family,
        level=level,
        verdict=verdict,
        mean=mean,
        criteria=found,
        answers_missing=missing,
        set_aside=len(here) - len(same),
    )


def _ratings(answers: Sequence[RatedAnswer], criterion: str) -> tuple[float, ...]:
    by_prompt: dict[str, float] = {}
    for answer in reversed(answers):
        if criterion in answer.ratings:
            by_prompt.setdefault(answer.prompt_id, answer.ratings[criterion])
    return tuple(by_prompt.values())[:COUNTED]


def answers_missing(missing: dict[str, int], asked: Iterable[set[str]]) -> int:
    """Return about how many answers fill what is missing: always the prompt next that fills most.

    missing: prompts wanted by criterion; asked: the criteria of each prompt. Not always the least number, but near it.
    """
    open_ = {name: number for name, number in missing.items() if number > 0}
    left = [names & open_.keys() for names in asked if names & open_.keys()]
    count = 0
    while open_ and left:
        best = max(range(len(left)), key=lambda at: len(left[at] & open_.keys()))
        filled = left.pop(best) & open_.keys()
        if not filled:
            break
        count += 1
        for name in filled:
            open_[name] -= 1
            if not open_[name]:
                del open_[name]
    return count + max(open_.values(), default=0)
