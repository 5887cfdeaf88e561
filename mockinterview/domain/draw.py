"""Which prompt comes next, and why. Chance is an argument: equal seed, equal draw."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.history import PromptRecord

DAY_MS = 86_400_000


class Why(StrEnum):
    """The reason for a draw."""

    NEW = "new"
    DUE = "due"
    WEAK = "weak"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A prompt with the reason for it. criterion: the weak one, for WEAK; days: since the last answer, if any."""

    prompt: Prompt
    why: Why
    criterion: str = ""
    days: int | None = None

    @property
    def reason(self) -> str:
        """Return the reason in words, as it is kept with the attempt."""
        ago = "" if self.days is None else f", last answered {_ago(self.days)}"
        match self.why:
            case Why.WEAK:
                return f"weak criterion: {self.criterion}{ago}"
            case Why.DUE:
                return f"due again{ago}"
            case Why.CHOSEN:
                return f"chosen{ago}"
        return "new"


def _ago(days: int) -> str:
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """What may be drawn; an empty field does not narrow."""

    level: Level
    kinds: tuple[Kind, ...] = ()
    principles: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()

    def fits(self, prompt: Prompt) -> bool:
        """Return whether `prompt` is asked at the level and lies in the focus."""
        return (
            self.level in prompt.text
            and (not self.kinds or prompt.kind in self.kinds)
            and (not self.principles or bool(set(self.principles) & set(prompt.principles)))
            and (not self.criteria or bool(set(self.criteria) & set(prompt.criteria)))
        )


def draw(
    prompts: Iterable[Prompt],
    records: Sequence[PromptRecord],
    focus: Focus,
    *,
    count: int,
    seed: int,
    now_ms: int,
    not_these: Iterable[str] = (),
) -> tuple[Drawn, ...]:
    """Return up to `count` prompts: first those never answered, then the least recent.

    No prompt comes again while its pool (what fits the focus) holds one that was answered less often.
    Among new ones, those that are scored on weak criteria are likelier. not_these: ids that are out of
    the draw, such as what the round has asked already, unless nothing else is left.
    """
    chance = random.Random(seed)  # noqa: S311 - practice needs repeatable chance, not secrets
    past = {record.prompt_id: record for record in records if record.level is focus.level}
    weak = weak_criteria(past.values())
    out = set(not_these)
    pool = [prompt for prompt in prompts if focus.fits(prompt)]
    ranked = sorted(
        pool,
        key=lambda prompt: (prompt.id in out, *_rank(prompt, past.get(prompt.id), weak, chance)),
    )
    return tuple(_explained(prompt, past.get(prompt.id), weak, now_ms) for prompt in ranked[:count])


def chosen(prompt: Prompt, records: Sequence[PromptRecord], level: Level, *, now_ms: int) -> Drawn:
    """Return a prompt that the user picked."""
    record = next((one for one in records if one.prompt_id == prompt.id and one.level is level), None)
    return Drawn(prompt=prompt, why=Why.CHOSEN, days=_days(record, now_ms))


def weak_criteria(records: Iterable[PromptRecord]) -> dict[str, int]:
    """Return how often each criterion was under the bar in the newest answer to a prompt."""
    return Counter(name for record in records for name in record.weak)


def _rank(
    prompt: Prompt, record: PromptRecord | None, weak: Mapping[str, int], chance: random.Random
) -> tuple[int, int, float]:
    """Sort key: times answered, then how long ago, then chance, weighted by weak criteria for new ones."""
    roll = chance.random()
    if record is None:
        weight = 1 + sum(weak.get(name, 0) for name in prompt.criteria)
        # Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006: the largest roll ** (1 / w) wins
        return 0, 0, -(roll ** (1 / weight))
    return record.times, record.last_ms, roll


def _explained(prompt: Prompt, record: PromptRecord | None, weak: Mapping[str, int], now_ms: int) -> Drawn:
    days = _days(record, now_ms)
    if record is not None and record.weak:
        return Drawn(prompt=prompt, why=Why.WEAK, criterion=record.weak[0], days=days)
    if record is not None:
        return Drawn(prompt=prompt, why=Why.DUE, days=days)
    asked = [name for name in prompt.criteria if name in weak]
    if asked:
        return Drawn(prompt=prompt, why=Why.WEAK, criterion=max(asked, key=lambda name: weak[name]))
    return Drawn(prompt=prompt, why=Why.NEW)


def _days(record: PromptRecord | None, now_ms: int) -> int | None:
    return None if record is None else max(0, now_ms - record.last_ms) // DAY_MS
