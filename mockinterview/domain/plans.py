"""Plans: what to practise on which day, and how a plan sees that it was done. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from mockinterview.domain.criteria import Kind, Level


class Did(StrEnum):
    """What the user did, as far as a plan can see it."""

    ANSWER = "answer"
    STORY = "story"
    RETRIEVAL = "retrieval"
    ASSESSMENT = "assessment"
    WORKSHEET = "worksheet"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing that the user did.

    key: prompt, story, principle of a drill, self-assessment, worksheet, or share of logged time. at_ms: UTC
    milliseconds. value: overall of an answer, average of a self-assessment, share of a worksheet that is filled in
    (0.0 to 1.0), minutes of logged time. ratings: by criterion of an answer, by item of a self-assessment.
    slot: of a story.
    """

    did: Did
    key: str
    at_ms: int
    kind: Kind | None = None
    level: Level | None = None
    value: float | None = None
    ratings: Mapping[str, float] = field(default_factory=dict)
    slot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What must have happened for a task to tick itself.

    keys: these and no others, empty for any; times: how many different ones (minutes for TIME); level, kind: narrow
    answers. at_least: for value, or for `criterion` of an answer; each: for every rating of a self-assessment. Both
    are numbers or keys of guide figures. items: how many ratings there must be. slots: stories must fill so many
    different slots. ever: what was done before the plan began counts too, because it is still there.
    """

    did: Did
    keys: tuple[str, ...] = ()
    times: int = 1
    kind: Kind | None = None
    level: Level | None = None
    criterion: str = ""
    at_least: float | str | None = None
    each: float | str | None = None
    items: int = 0
    slots: bool = False
    ever: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing to do. ask: None when only the user can say that it is done.

    prompts: what 'Start' asks, one of them or, together, all in one round; draws: any prompt of the kind of `ask`.
    answer_minutes: 0.0 for the prompt's own. place: where it is done, when it is no round: 'stories', 'readiness',
    or 'worksheet:' or 'log:' with a key.
    """

    id: str
    title: str
    does: str
    minutes: float
    ask: Ask | None = None
    prompts: tuple[str, ...] = ()
    together: bool = False
    draws: bool = False
    answer_minutes: float = 0.0
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSession:
    """Tasks that belong together. part: 'morning' or 'afternoon'."""

    id: str
    part: str
    title: str
    tasks: tuple[Task, ...]

    @property
    def minutes(self) -> float:
        """The minutes of its tasks."""
        return sum(one.minutes for one in self.tasks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable:
    """What there is at the end of a day. ask: None when only the user can say."""

    id: str
    text: str
    ask: Ask | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDay:
    """A day of a plan with its sessions."""

    id: str
    title: str
    sessions: tuple[PlanSession, ...]
    deliverables: tuple[Deliverable, ...] = ()

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All its tasks in order."""
        return tuple(task for session in self.sessions for task in session.tasks)

    @property
    def minutes(self) -> float:
        """The minutes of its sessions."""
        return sum(one.minutes for one in self.sessions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of the preparation time with what to do in it, most useful first. figure: key of its percentage."""

    id: str
    name: str
    figure: str
    hours: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A plan to follow: days that are fixed, or shares that are dealt out over the days up to an interview."""

    id: str
    title: str
    level: Level
    about: str
    source: str
    days: tuple[PlanDay, ...] = ()
    shares: tuple[Share, ...] = ()

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Every task that the plan may ask for."""
        fixed = tuple(task for day in self.days for task in day.tasks)
        return fixed + tuple(task for share in self.shares for task in share.tasks)

    @property
    def counts_back(self) -> bool:
        """Whether it needs the date of the interview."""
        return bool(self.shares)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan that the user follows. days_off: weekdays without practice, Monday is 0. minutes_a_day: for shares."""

    id: int = 0
    template: str
    start: date
    interview: date | None = None
    minutes_a_day: float = 60.0
    days_off: tuple[int, ...] = ()
    made_ms: int = 0
    ended_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """How far a task is: `count` of `needed`, and the moment at which it was done, None while it is open."""

    count: float
    needed: float
    at_ms: int | None = None
    by_hand: bool = False

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self.at_ms is not None


Figures = Mapping[str, float]


def ticks(
    asked: Iterable[Task | Deliverable],
    happened: Iterable[Happening],
    *,
    since_ms: int,
    by_hand: Mapping[str, int],
    figures: Figures,
) -> dict[str, Tick]:
    """Return how far each task and deliverable is. by_hand: moments by id at which the user ticked one."""
    past = sorted(happened, key=lambda one: one.at_ms)
    found: dict[str, Tick] = {}
    for one in asked:
        tick = progress(one.ask, past, since_ms=since_ms, figures=figures) if one.ask else Tick(count=0, needed=1)
        if not tick.done and one.id in by_hand:
            tick = replace(tick, at_ms=by_hand[one.id], by_hand=True)
        found[one.id] = tick
    return found


def progress(ask: Ask, past: Sequence[Happening], *, since_ms: int, figures: Figures) -> Tick:
    """Return how far `ask` is met by what happened, oldest first."""
    seen: set[str] = set()
    minutes = 0.0
    for one in past:
        if (one.at_ms < since_ms and not ask.ever) or not _counts(ask, one, figures):
            continue
        if ask.did is Did.TIME:
            minutes += one.value or 0.0
        else:
            seen.add(one.slot if ask.slots else one.key)
        count = minutes if ask.did is Did.TIME else float(len(seen))
        if count >= ask.times:
            return Tick(count=ask.times, needed=ask.times, at_ms=max(one.at_ms, 0))
    return Tick(count=minutes if ask.did is Did.TIME else len(seen), needed=ask.times)


def _counts(ask: Ask, one: Happening, figures: Figures) -> bool:
    if one.did is not ask.did or (ask.keys and one.key not in ask.keys) or (ask.slots and not one.slot):
        return False
    if (ask.kind and one.kind is not ask.kind) or (ask.level and one.level is not ask.level):
        return False
    if len(one.ratings) < ask.items:
        return False
    if ask.each is not None:
        wanted = _figure(ask.each, figures)
        if not one.ratings or any(rating < wanted for rating in one.ratings.values()):
            return False
    if ask.at_least is None:
        return True
    value = one.ratings.get(ask.criterion) if ask.criterion else one.value
    return value is not None and value >= _figure(ask.at_least, figures)


def _figure(value: float | str, figures: Figures) -> float:
    return figures[value] if isinstance(value, str) else value
