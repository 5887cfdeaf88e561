"""Which prompt comes next, and why. Chance is an argument: equal seed, equal draw."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.history import PromptRecord
from mockinterview.domain.memory import DAY_MS, Item, Standing, items_asked
from mockinterview.domain.scorecard import BAR


class Why(StrEnum):
    """The reason for a draw."""

    NEW = "new"
    DUE = "due"
    WEAK = "weak"
    CHOSEN = "chosen"


SHARES = {Why.WEAK: 0.70, Why.DUE: 0.15, Why.NEW: 0.15}  # of the draws, where there is something of each; our choice
# how much it counts that a prompt asks for an item of this kind too, beside the one that it is drawn for; our choice
WORTH = {Why.WEAK: 1.0, Why.DUE: 0.3, Why.NEW: 0.2}
RESTING = 0.02
SHARPNESS = 8  # how clearly the worthier of two prompts is preferred; our choice
VERY_ITEM = 4  # how much likelier a prompt is that asks for the criterion under the principle wanted; our choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A prompt with the reason for it.

    criterion, principle: what it is drawn for, empty if chosen by hand; days: since this prompt was last answered.
    note: the reason in words where it is none of these, as in a full loop.
    """

    prompt: Prompt
    why: Why
    criterion: str = ""
    principle: str = ""
    days: int | None = None
    note: str = ""

    @property
    def reason(self) -> str:
        """Return the reason in words, as it is kept with the attempt."""
        if self.note:
            return self.note
        ago = "" if self.days is None else f", last answered {_ago(self.days)}"
        match self.why:
            case Why.WEAK:
                return f"weak criterion: {self.criterion}{ago}"
            case Why.DUE:
                return f"due again: {self.criterion}{ago}" if self.criterion else f"due again{ago}"
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
    memory: Mapping[Item, Standing] | None = None,
    not_these: Iterable[str] = (),
) -> tuple[Drawn, ...]:
    """Return up to `count` prompts, each drawn for an item of the memory that is weak, due or new.

    First the item is drawn, then a prompt that asks for its criterion: of these, none comes again while another one
    was answered less often. not_these: ids that are out of the draw, such as what the round has asked already,
    unless nothing else is left.
    """
    hat = _Hat(prompts, records, focus, memory or {}, seed=seed, now_ms=now_ms, out=set(not_these))
    drawn: list[Drawn] = []
    while len(drawn) < count and hat.pool:
        drawn.append(hat.next())
    return tuple(drawn)


def chosen(prompt: Prompt, records: Sequence[PromptRecord], level: Level, *, now_ms: int) -> Drawn:
    """Return a prompt that the user picked."""
    record = next((one for one in records if one.prompt_id == prompt.id and one.level is level), None)
    return Drawn(prompt=prompt, why=Why.CHOSEN, days=_days(record, now_ms))


class _Hat:
    """What can be drawn yet in one draw."""

    def __init__(
        self,
        prompts: Iterable[Prompt],
        records: Sequence[PromptRecord],
        focus: Focus,
        memory: Mapping[Item, Standing],
        *,
        seed: int,
        now_ms: int,
        out: set[str],
    ) -> None:
        self.pool = {prompt.id: prompt for prompt in prompts if focus.fits(prompt)}
        self._chance = random.Random(seed)  # noqa: S311 - practice needs repeatable chance, not secrets
        self._records = {record.prompt_id: record for record in records if record.level is focus.level}
        self._focus, self._memory, self._now_ms, self._out = focus, memory, now_ms, out
        self._asked = {prompt.id: self._wanted(prompt) for prompt in self.pool.values()}
        self._why = {item: self._state(item) for items in self._asked.values() for item in items}
        self._weak = {item.criterion for item, why in self._why.items() if why is Why.WEAK}

    def _wanted(self, prompt: Prompt) -> tuple[Item, ...]:
        """Return the items of a prompt that lie in the focus."""
        focus = self._focus
        return tuple(
            item
            for item in items_asked(prompt, focus.level)
            if (not focus.criteria or item.criterion in focus.criteria)
            and (not focus.principles or item.principle in focus.principles)
        )

    def _state(self, item: Item) -> Why | None:
        """Return why an item would be drawn; None while it rests."""
        standing = self._memory.get(item)
        if standing is None:
            return Why.NEW
        if standing.due_ms > self._now_ms:
            return None
        return Why.WEAK if standing.weak else Why.DUE

    def next(self) -> Drawn:
        """Take a prompt out of the hat."""
        free = {name: prompt for name, prompt in self.pool.items() if name not in self._out} or self.pool
        item, why = self._item(free)
        of_criterion = {
            name: prompt
            for name, prompt in free.items()
            if any(one.criterion == item.criterion for one in self._asked[name])
        }
        name = min(of_criterion, key=lambda one: self._rank(one, item))
        prompt = self.pool.pop(name)
        record = self._records.get(name)
        for one in self._asked[name]:
            self._why[one] = None  # it is practised now; the next prompt of the round is for another
        days = _days(record, self._now_ms)
        if why is Why.NEW and record is not None:  # answered, but never scored for this
            return Drawn(prompt=prompt, why=Why.DUE, days=days)
        return Drawn(prompt=prompt, why=why, criterion=item.criterion, principle=item.principle, days=days)

    def _item(self, free: Mapping[str, Prompt]) -> tuple[Item, Why]:
        items = sorted({item for name in free for item in self._asked[name]})
        by_why = {why: [item for item in items if self._why[item] is why] for why in SHARES}
        there = [why for why, found in by_why.items() if found]
        if not there:
            return self._soonest(items)
        why = self._chance.choices(there, [SHARES[one] for one in there])[0]
        weights = [self._gap(item) if why is Why.WEAK else 1.0 for item in by_why[why]]
        return self._chance.choices(by_why[why], weights)[0], why

    def _soonest(self, items: Sequence[Item]) -> tuple[Item, Why]:
        """Return what is due next, where everything rests."""
        item = min(items, key=lambda one: (self._memory[one].due_ms if one in self._memory else 0, one))
        return item, Why.DUE if item in self._memory else Why.NEW

    def _gap(self, item: Item) -> float:
        return max(0.25, BAR - self._memory[item].rating)

    def _rank(self, name: str, item: Item) -> tuple[int, int, float]:
        """Sort key: times answered, how long ago, then chance by worth."""
        record = self._records.get(name)
        # Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006: the largest roll ** (1 / w) wins
        roll = self._chance.random() ** (1 / self._worth(name, item))
        return (0, 0, -roll) if record is None else (record.times, record.last_ms, -roll)

    def _worth(self, name: str, wanted: Item) -> float:
        """Return how much of what a prompt asks is weak, due or new, sharpened; more if it asks the very item."""
        items = self._asked[name]
        worth = sum(self._counts(item) for item in items) / max(1, len(items))
        return float(max(RESTING, worth) ** SHARPNESS) * (VERY_ITEM if wanted in items else 1.0) * 100

    def _counts(self, item: Item) -> float:
        why = self._why[item]
        if why is None:
            return RESTING
        if why is Why.NEW and item.criterion in self._weak:
            return WORTH[Why.WEAK]  # weak elsewhere: another principle is another chance to learn it
        return WORTH[why]


def _days(record: PromptRecord | None, now_ms: int) -> int | None:
    return None if record is None else max(0, now_ms - record.last_ms) // DAY_MS
