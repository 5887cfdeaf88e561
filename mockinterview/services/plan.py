"""The plan that the user follows, as it stands: ticks, days, what is next, and where the time went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from mockinterview.domain.plans import Did, Happening, Plan, Task, Template, Tick, ticks
from mockinterview.domain.readiness import Figure, in_force
from mockinterview.domain.schedule import DayPlan, Schedule, schedule
from mockinterview.domain.worksheets import FILLED_WORDS, Sheet
from mockinterview.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Guides:
    """What comes with the program: plans, worksheets and guide figures."""

    templates: tuple[Template, ...]
    sheets: tuple[Sheet, ...]
    figures: tuple[Figure, ...]

    def template(self, name: str) -> Template | None:
        """Return a plan, None if it came with another version."""
        return next((one for one in self.templates if one.id == name), None)

    def sheet(self, key: str) -> Sheet | None:
        """Return a worksheet."""
        return next((one for one in self.sheets if one.key == key), None)

    def values(self, own: Mapping[str, float]) -> dict[str, float]:
        """Return the figures in force by key. own: what the user changed."""
        return {one.key: in_force(one, own) for one in self.figures}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareTime:
    """A part of the preparation time: percent wanted, minutes spent, and their percent of all that was spent."""

    id: str
    name: str
    wanted: float
    minutes: float
    percent: float
    hours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A plan as it stands on a day. ticks: by id of tasks and deliverables. next: the first open task that is due."""

    plan: Plan
    template: Template
    today: date
    ticks: Mapping[str, Tick]
    schedule: Schedule
    next: Task | None
    shares: tuple[ShareTime, ...] = ()

    @property
    def done(self) -> int:
        """How many tasks are done."""
        return sum(self.ticks[task.id].done for task in self.template.tasks)

    @property
    def total(self) -> int:
        """How many tasks there are, without those for which the time is too short."""
        return sum(len(day.tasks) for day in self.schedule.days)

    @property
    def finished(self) -> bool:
        """Whether nothing is left."""
        return self.next is None and not any(
            not self.ticks[one].done for day in self.schedule.days for one in day.tasks
        )

    def today_plan(self) -> DayPlan | None:
        """Return what falls on today."""
        return self.schedule.on(self.today)


def local_day(ms: int) -> date:
    """Return the local date of a moment."""
    return datetime.fromtimestamp(ms / 1000).astimezone().date()


def midnight_ms(day: date) -> int:
    """Return the moment at which a local day begins."""
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)


def happened(library: Library, sheets: Sequence[Sheet]) -> tuple[Happening, ...]:
    """Return everything that a plan can see, oldest first: what is kept, and the self-assessments."""
    words = {sheet.key: sheet for sheet in sheets}
    own = tuple(
        replace(one, value=_filled(words[one.key], one.ratings))
        if one.did is Did.WORKSHEET and one.key in words
        else one
        for one in library.preparation.planning.happenings()
    )
    marks = (
        Happening(
            did=Did.ASSESSMENT,
            key=one.assessment,
            at_ms=one.taken_ms,
            ratings={name: float(value) for name, value in one.answers.items() if not isinstance(value, str)},
        )
        for one in library.dossier.snapshots()
    )
    rated = tuple(replace(one, value=_mean(one.ratings.values())) for one in marks)
    return tuple(sorted((*own, *rated), key=lambda one: one.at_ms))


def _filled(sheet: Sheet, words: Mapping[str, float]) -> float:
    return sum(words.get(one.id, 0) >= FILLED_WORDS for one in sheet.fields) / max(1, len(sheet.fields))


def _mean(values: Iterable[float]) -> float | None:
    found = tuple(values)
    return sum(found) / len(found) if found else None


def standing(
    library: Library, guides: Guides, *, now_ms: int, day_of: Callable[[int], date] = local_day
) -> Standing | None:
    """Return the plan that is followed as it stands now, None if there is none. Reads: call it from a job."""
    planning = library.preparation.planning
    plan = planning.current()
    template = guides.template(plan.template) if plan else None
    if plan is None or template is None:
        return None
    figures = guides.values(library.dossier.guide_values())
    past = happened(library, guides.sheets)
    outs = tuple(out for day in template.days for out in day.deliverables)
    since_ms = min(midnight_ms(plan.start), plan.made_ms or midnight_ms(plan.start))
    found = ticks((*template.tasks, *outs), past, since_ms=since_ms, by_hand=planning.by_hand(plan.id), figures=figures)
    today = day_of(now_ms)
    done = {
        task.id: max(plan.start, day_of(tick.at_ms))
        for task in template.tasks
        if (tick := found[task.id]).at_ms is not None
    }
    percent = {share.id: figures[share.figure] for share in template.shares}
    laid = schedule(plan, template, done, today, percent)
    tasks = {task.id: task for task in template.tasks}
    following = (tasks[one] for day in laid.days if day.on >= today for one in day.tasks if not found[one].done)
    return Standing(
        plan=plan,
        template=template,
        today=today,
        ticks=found,
        schedule=laid,
        next=next(following, None),
        shares=_shares(template, found, percent, past, since_ms),
    )


def _shares(
    template: Template,
    found: Mapping[str, Tick],
    percent: Mapping[str, float],
    past: Sequence[Happening],
    since_ms: int,
) -> tuple[ShareTime, ...]:
    """Return where the time went: minutes of the tasks that are done, and time that was logged beside them."""
    logged: dict[str, float] = {}
    for one in past:
        if one.did is Did.TIME and one.at_ms >= since_ms:
            logged[one.key] = logged.get(one.key, 0.0) + (one.value or 0.0)
    minutes = {}
    for share in template.shares:
        done = [task for task in share.tasks if found[task.id].done]
        seen = sum(task.minutes for task in done if task.ask is None or task.ask.did is not Did.TIME)
        minutes[share.id] = seen + logged.get(share.id, 0.0)
    whole = sum(minutes.values())
    return tuple(
        ShareTime(
            id=share.id,
            name=share.name,
            wanted=percent[share.id],
            minutes=minutes[share.id],
            percent=100 * minutes[share.id] / whole if whole else 0.0,
            hours=share.hours,
        )
        for share in template.shares
    )


def line_for_today(found: Standing | None) -> str:
    """Return the task of the day as one line, empty if no plan is followed or nothing is left."""
    if found is None or found.next is None:
        return ""
    minutes = f", {found.next.minutes:g} min" if found.next.minutes else ""
    return f"{found.next.title}{minutes}"
