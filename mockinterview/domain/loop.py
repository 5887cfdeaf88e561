"""A full loop: its template, the rounds as they are held, and which principle is the weakest so far. Pure.

Moments are UTC milliseconds since 1970 (`_ms`), lengths are seconds (`_s`) or, as people plan them, minutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.bank_check import Fault
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.session import Conditions, Mode
from mockinterview.language import Numeral, mark

HOUR_MIN = 60.0  # what a compressed loop may take, breaks included
FOLLOW_UP_MIN = 130 / 60  # ten seconds to think and two minutes to speak; see domain/round.py
BETWEEN_MIN = 0.75  # for the own rating and the way to the next screen; chosen by us
SHORT_THINK_MIN = 1.0
SHORT_THINK_DESIGN_MIN = 2.0
SHORTEST_ANSWER_MIN = 2.0
WEAKEST = 2  # principles that a bar raiser probes


class RoundKind(StrEnum):
    """What an interviewer of the loop is there for."""

    BEHAVIORAL = "behavioral"
    SYSTEM_DESIGN = "system_design"
    SCENARIO = "scenario"
    BAR_RAISER = "bar_raiser"

    @property
    def asks(self) -> Kind:
        """The kind of prompts."""
        return {RoundKind.SYSTEM_DESIGN: Kind.SYSTEM_DESIGN, RoundKind.SCENARIO: Kind.SCENARIO}.get(
            self, Kind.BEHAVIORAL
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPlan:
    """One round of a template.

    principles: what it asks about; for a bar raiser what to fall back on while nothing is rated yet.
    minutes, short_minutes: what it should take in full and compressed. prompts: how many in full, compressed asks one.
    """

    name: str
    kind: RoundKind
    minutes: float
    short_minutes: float
    principles: tuple[str, ...] = ()
    prompts: int = 1
    follow_ups: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopTemplate:
    """Five to seven rounds for a level. own: written or changed by the user."""

    id: str
    title: str
    level: Level
    about: str
    break_minutes: float
    short_break_minutes: float
    rounds: tuple[RoundPlan, ...]
    own: bool = False

    def minutes(self, *, compressed: bool) -> float:
        """Return what the whole should take, breaks included."""
        held = sum(one.short_minutes if compressed else one.minutes for one in self.rounds)
        pause = self.short_break_minutes if compressed else self.break_minutes
        return held + pause * (len(self.rounds) - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPrompt:
    """A prompt that was drawn for a round: which of its principles are asked about, and why it was drawn."""

    prompt_id: str
    principles: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRound:
    """A round of a loop. prompts: empty until it is drawn; sessions: one each time that it was taken up."""

    number: int
    plan: RoundPlan
    prompts: tuple[PlannedPrompt, ...] = ()
    sessions: tuple[int, ...] = ()
    began_ms: int | None = None
    finished_ms: int | None = None

    @property
    def principles(self) -> tuple[str, ...]:
        """What is really asked about, once it is drawn; until then what is planned."""
        asked = tuple(dict.fromkeys(name for one in self.prompts for name in one.principles))
        return asked if self.prompts else self.plan.principles


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """A loop that is held or was. finished_ms: when its last round ended or it was put away."""

    id: int
    template: LoopTemplate
    compressed: bool
    seed: int
    began_ms: int
    rounds: tuple[HeldRound, ...]
    finished_ms: int | None = None
    put_away: bool = False

    @property
    def level(self) -> Level:
        """The level that is practised for."""
        return self.template.level

    @property
    def present(self) -> HeldRound | None:
        """The round that comes next or goes on, None after the last."""
        return next((one for one in self.rounds if one.finished_ms is None), None)

    @property
    def break_s(self) -> float:
        """Seconds of a break."""
        return 60 * (self.template.short_break_minutes if self.compressed else self.template.break_minutes)

    def break_left_s(self, now_ms: int) -> float:
        """Return the seconds of the break that are left, 0.0 where there is none."""
        here = self.present
        if here is None or here.number == 1 or here.began_ms is not None:
            return 0.0
        ended_ms = self.rounds[here.number - 2].finished_ms
        return 0.0 if ended_ms is None else max(0.0, self.break_s - max(0, now_ms - ended_ms) / 1000)

    def prompts_of(self, held: HeldRound) -> int:
        """Return how many prompts a round asks."""
        return 1 if self.compressed else held.plan.prompts

    @property
    def asked(self) -> tuple[str, ...]:
        """Ids of the prompts that were drawn so far."""
        return tuple(one.prompt_id for held in self.rounds for one in held.prompts)


def round_conditions(loop: Loop, held: HeldRound, *, prompts: int) -> Conditions:
    """Return the conditions of a round: those of an interview; compressed ones fit the time of the round."""
    plan = held.plan
    follow_ups = min(plan.follow_ups, 1) if loop.compressed else plan.follow_ups
    think_s = answer_s = None
    if loop.compressed:
        design = plan.kind is RoundKind.SYSTEM_DESIGN
        think = SHORT_THINK_DESIGN_MIN if design else SHORT_THINK_MIN
        rest = plan.short_minutes - think - follow_ups * FOLLOW_UP_MIN - BETWEEN_MIN
        think_s, answer_s = think * 60, max(SHORTEST_ANSWER_MIN, rest) * 60
    return Conditions(
        level=loop.level,
        mode=Mode.LOOP,
        kinds=(plan.kind.asks,),
        principles=held.principles,
        prompts=prompts,
        answer_s=answer_s,
        think_s=think_s,
        follow_ups=follow_ups,
        live_transcript=False,
        pause=False,
        restart=False,
    )


def weakest(ratings: Mapping[str, Sequence[float]], count: int = WEAKEST) -> tuple[str, ...]:
    """Return the principles with the lowest mean rating, the weakest first; those without a rating are left out.

    Of equals the one with fewer ratings comes first: less was proved of it.
    """
    rated = {name: values for name, values in ratings.items() if values}
    order = list(rated)
    ranked = sorted(rated, key=lambda name: (sum(rated[name]) / len(rated[name]), len(rated[name]), order.index(name)))
    return tuple(ranked[:count])


def template_faults(template: LoopTemplate) -> Iterable[Fault]:
    """Find what the schema cannot say: how the rounds go together."""
    kinds = [one.kind for one in template.rounds]
    raisers = [place for place, kind in enumerate(kinds) if kind is RoundKind.BAR_RAISER]
    if len(raisers) != 1:
        yield Fault(
            place=("rounds",),
            problem=mark("there are {count} bar raisers", count=len(raisers)),
            remedy=mark("keep exactly one round of kind bar_raiser"),
        )
    elif raisers[0] == 0:
        yield Fault(
            place=("rounds", 0),
            problem=mark("the bar raiser comes first, when nothing is weak yet"),
            remedy=mark("put another round before it"),
        )
    yield from _too_often(template)
    short = template.minutes(compressed=True)
    if short > HOUR_MIN:
        yield Fault(
            place=("rounds",),
            problem=mark(
                "compressed it takes {short} minutes with its breaks, {most} are the most",
                short=Numeral(f"{short:g}"),
                most=Numeral(f"{HOUR_MIN:g}"),
            ),
            remedy=mark("shorten some of the short minutes"),
        )
    for place, one in enumerate(template.rounds):
        least = SHORT_THINK_MIN + min(one.follow_ups, 1) * FOLLOW_UP_MIN + BETWEEN_MIN + SHORTEST_ANSWER_MIN
        if one.short_minutes < least:
            yield Fault(
                place=("rounds", place, "minutes", "short"),
                problem=mark(
                    "{minutes} minutes leave too little to answer in",
                    minutes=Numeral(f"{one.short_minutes:g}"),
                ),
                remedy=mark("give it {least} minutes or more", least=Numeral(f"{least:.0f}")),
            )


def _too_often(template: LoopTemplate) -> Iterable[Fault]:
    seen: dict[str, int] = {}
    for place, one in enumerate(template.rounds):
        if one.kind is RoundKind.BAR_RAISER:
            continue
        for name in one.principles:
            seen[name] = seen.get(name, 0) + 1
            if seen[name] == 3:
                yield Fault(
                    place=("rounds", place, "principles"),
                    problem=mark("a third interviewer asks about '{name}'", name=name),
                    remedy=mark("give a principle to two interviewers at most"),
                )
