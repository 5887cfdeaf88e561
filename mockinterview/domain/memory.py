"""What was shown to be known, and when it is due again: simple boxes, after Leitner.

An item is a criterion under a principle at a level. It moves on a box when an answer meets the bar on a prompt that
has not moved it before, and falls back to the first box when an answer stays under the bar. A scheduler for
flashcards (fsrs) would not fit: it models forgetting one card, while here the same card is never shown twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Level
from mockinterview.domain.progress import RatedAnswer
from mockinterview.domain.scorecard import BAR

DAY_MS = 86_400_000
INTERVALS_DAYS = (1.0, 3.0, 7.0, 14.0, 30.0)  # by box; our choice, each about twice the last, as Leitner's are
SHARE_OF_TIME_LEFT = 1 / 3  # so that what is due comes back at least twice before the interview; our choice
SHORTEST_DAYS = 1.0


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """What is practised: a criterion under a principle (empty for prompts without one) at a level."""

    criterion: str
    principle: str
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an item stands.

    passed: the prompts that moved it on since it last failed; due_ms: when it is wanted again.
    """

    item: Item
    box: int
    rating: float
    last_ms: int
    due_ms: int
    passed: tuple[str, ...] = ()

    @property
    def weak(self) -> bool:
        """Whether its newest rating is under the bar."""
        return self.rating < BAR


def items_of(criteria: Iterable[str], principles: Iterable[str], level: Level) -> tuple[Item, ...]:
    """Return the items that an answer shows something of."""
    under = tuple(principles) or ("",)
    return tuple(Item(criterion, principle, level) for criterion in criteria for principle in under)


def items_asked(prompt: Prompt, level: Level) -> tuple[Item, ...]:
    """Return the items that a prompt asks for."""
    return items_of(prompt.criteria, prompt.principles, level)


def interval_ms(box: int, at_ms: int, interview_ms: int | None = None) -> int:
    """Return how long an item in `box` rests from `at_ms` on; shorter the nearer the interview, if there is one."""
    days = INTERVALS_DAYS[min(box, len(INTERVALS_DAYS) - 1)]
    if interview_ms is not None and interview_ms > at_ms:
        left = (interview_ms - at_ms) / DAY_MS
        days = max(SHORTEST_DAYS, min(days, left * SHARE_OF_TIME_LEFT))
    return round(days * DAY_MS)


def standings(answers: Iterable[RatedAnswer], *, interview_ms: int | None = None) -> dict[Item, Standing]:
    """Return how every item stands after `answers`, which come oldest first."""
    found: dict[Item, Standing] = {}
    for answer in answers:
        for item in items_of(answer.ratings, answer.principles, answer.level):
            found[item] = _after(found.get(item), item, answer, interview_ms)
    return found


def _after(before: Standing | None, item: Item, answer: RatedAnswer, interview_ms: int | None) -> Standing:
    rating = answer.ratings[item.criterion]
    box, passed = (before.box, before.passed) if before else (0, ())
    if rating < BAR:
        box, passed = 0, ()
    elif answer.prompt_id not in passed:
        box, passed = min(box + 1, len(INTERVALS_DAYS) - 1), (*passed, answer.prompt_id)
    return Standing(
        item=item,
        box=box,
        rating=rating,
        last_ms=answer.began_ms,
        due_ms=answer.began_ms + interval_ms(box, answer.began_ms, interview_ms),
        passed=passed,
    )
