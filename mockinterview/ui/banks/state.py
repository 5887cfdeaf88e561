"""What the banks screen shows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.history import PromptRecord
from mockinterview.language import numeral, plural, tr
from mockinterview.library import ShelvedBank
from mockinterview.ui.banks.draft import Draft
from mockinterview.ui.wording import KINDS, Notice, criterion_name, minutes, moment, principle_name, rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which questions are wanted; what is None or empty does not narrow."""

    text: str = ""
    kind: Kind | None = None
    level: Level | None = None
    principle: str = ""
    bank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptRow:
    """A question with what the past says of it. on: it can be drawn; own: it can be edited; hay: what is searched."""

    prompt: Prompt
    on: bool = True
    own: bool = False
    bank: str = ""
    times: int = 0
    last_ms: int = 0
    last: float | None = None
    hay: str = ""

    @property
    def asked(self) -> str:
        """How often, and the last rating, for a cell."""
        return f"{self.times} ×, {rating(self.last)}" if self.times else ""  # noqa: RUF001 - a times sign is meant

    @property
    def kind(self) -> str:
        """The kind for a cell, with the state if it is switched off."""
        return KINDS[self.prompt.kind] + ("" if self.on else ", off")


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptDetail:
    """A prompt in full: texts by level, and sections of (title, lines). past: statistics in words."""

    id: str
    title: str
    chips: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    levels: tuple[Level, ...]
    past: str = ""
    origin: str = ""
    on: bool = True
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BanksState:
    """What the banks screen shows: the browser, or the editor where there is a draft.

    remarks: what is wrong by field. near: ids of questions that ask nearly the same. action: for the notice.
    """

    rows: tuple[PromptRow, ...] = ()
    banks: tuple[ShelvedBank, ...] = ()
    wanted: Wanted = field(default_factory=Wanted)
    count: str = ""
    empty: str = ""
    detail: PromptDetail | None = None
    draft: Draft | None = None
    remarks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    near: tuple[str, ...] = ()
    notice: Notice | None = None
    action: str = ""


def row_of(prompt: Prompt, records: Sequence[PromptRecord], *, on: bool, bank: ShelvedBank | None) -> PromptRow:
    """Return a prompt with its statistics over both levels."""
    newest = max(records, key=lambda one: one.last_ms, default=None)
    return PromptRow(
        prompt=prompt,
        on=on,
        own=bank is not None and bank.own,
        bank=bank.title if bank else prompt.bank,
        times=sum(one.times for one in records),
        last_ms=newest.last_ms if newest else 0,
        last=newest.last_overall if newest else None,
        hay=" ".join(_texts(prompt)).casefold(),
    )


def _texts(prompt: Prompt) -> Iterable[str]:
    yield from prompt.text.values()
    yield from (principle_name(one) for one in prompt.principles)
    yield from (criterion_name(one) for one in prompt.criteria)
    yield from (line for by in prompt.success.values() for line in by.values())
    yield from (one.text for one in prompt.follow_ups)
    yield from (point for phase in prompt.phases for point in (phase.name, *phase.covers))
    yield from (*prompt.points, *prompt.traps, *(step for steps in prompt.outline.values() for step in steps))
    yield from (*prompt.tags, prompt.id, prompt.source)


def fits(row: PromptRow, wanted: Wanted) -> bool:
    """Return whether a question is wanted: every word of the text stands somewhere in it."""
    prompt = row.prompt
    return (
        (wanted.kind is None or prompt.kind is wanted.kind)
        and (wanted.level is None or wanted.level in prompt.text)
        and (not wanted.principle or wanted.principle in prompt.principles)
        and (not wanted.bank or wanted.bank == prompt.bank)
        and all(word in row.hay for word in wanted.text.casefold().split())
    )


def detail_of(row: PromptRow, level: Level) -> PromptDetail:
    """Return a prompt in words, its success criteria at `level` where it has them.

    Points, traps and outlines are left out: they are shown after an answer.
    """
    prompt = row.prompt
    shown = level if level in prompt.levels else prompt.levels[0]
    success = tuple(
        f"{criterion_name(one)}: {by[shown]}" if shown in by else criterion_name(one)
        for one, by in prompt.success.items()
    )
    phases = tuple(
        tr("{name}, {minutes} min: {covers}", name=one.name, minutes=numeral(one.minutes), covers=", ".join(one.covers))
        for one in prompt.phases
    )
    sections = (
        (tr("Phases"), phases),
        (tr("What success looks like at {shown}", shown=shown), success),
        (tr("Follow-ups"), tuple(f"{one.text} ({criterion_name(one.criterion)})" for one in prompt.follow_ups)),
    )
    return PromptDetail(
        id=prompt.id,
        title=prompt.text[shown],
        chips=(
            *(one.value for one in prompt.levels),
            KINDS[prompt.kind],
            minutes(prompt.answer_minutes * 60),
            *(principle_name(one) for one in prompt.principles),
        ),
        texts=tuple((one.value, prompt.text[one]) for one in prompt.levels if prompt.text[one] != prompt.text[shown]),
        sections=tuple((title, lines) for title, lines in sections if lines),
        levels=prompt.levels,
        past=_past(row),
        origin=f"{row.bank} · {prompt.id}" + ("" if prompt.source == "own" else f" · {prompt.source}"),
        on=row.on,
        own=row.own,
    )


def _past(row: PromptRow) -> str:
    if not row.times:
        return tr("Not asked yet.")
    when = moment(row.last_ms)
    if row.last is None:
        return plural("Asked once, last on {moment}.", "Asked %n times, last on {moment}.", row.times, moment=when)
    return plural(
        "Asked once, last on {moment}, rated {rating} of 5 then.",
        "Asked %n times, last on {moment}, rated {rating} of 5 then.",
        row.times,
        moment=when,
        rating=rating(row.last),
    )
