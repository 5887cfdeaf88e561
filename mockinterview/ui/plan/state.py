"""What the plan screen shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mockinterview.domain.plans import PlanDay, Task, Template, Tick
from mockinterview.domain.readiness import Figure
from mockinterview.language import Shape, mark, numeral, plural, spelled, tr
from mockinterview.services.plan import Guides, ShareTime, Standing
from mockinterview.services.weights import Weighed
from mockinterview.ui.wording import Notice

TABS = (("plan", mark("Plan")), ("worksheets", mark("Worksheets")), ("figures", mark("Guide values")))
DAYS_AHEAD = 7  # of a plan that is dealt out: what lies further ahead may still move


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskCard:
    """A task. state: 'open', 'done', 'by hand'; action: word of its button, empty for none; rounds: it begins one."""

    id: str
    title: str
    does: str
    facts: str
    state: str
    action: str
    rounds: bool = False
    now: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutLine:
    """A deliverable. by_rule: it ticks itself."""

    id: str
    text: str
    done: bool
    by_rule: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCard:
    """A date with its tasks, or a fixed day of the plan."""

    title: str
    facts: str
    tasks: tuple[TaskCard, ...]
    outs: tuple[OutLine, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A plan that can be begun."""

    id: str
    title: str
    facts: str
    about: str
    counts_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A worksheet: what is written. speaks: it can be practised as a round."""

    key: str
    title: str
    about: str
    facts: str
    speaks: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A guide figure. usual: the guide's value, shown when the user has another."""

    key: str
    text: str
    source: str
    value: float
    usual: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """The reminder of the system tray. at: 'HH:MM', empty for off; possible: there is a tray."""

    at: str = ""
    possible: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanState:
    """What the plan screen shows: offers where no plan is followed."""

    tab: str = "plan"
    loading: bool = True
    title: str = ""
    facts: str = ""
    told: str = ""
    done: int = 0
    total: int = 0
    days: tuple[DayCard, ...] = ()
    shares: tuple[ShareTime, ...] = ()
    offers: tuple[Offer, ...] = ()
    interview: str = ""
    minutes_a_day: int = 60
    sheets: tuple[SheetRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    weights: tuple[Weighed, ...] = ()
    reminder: Reminder = field(default_factory=Reminder)
    notice: Notice | None = None


def day_name(day: date) -> str:
    """Return a date in words."""
    return spelled(day, Shape.DAY)


def offers_of(guides: Guides) -> tuple[Offer, ...]:
    """Return the plans that can be begun, the fixed ones first."""
    ordered = sorted(guides.templates, key=lambda one: (one.counts_back, one.level))
    return tuple(
        Offer(id=one.id, title=one.title, facts=_offer_facts(one), about=one.about, counts_back=one.counts_back)
        for one in ordered
    )


def _offer_facts(one: Template) -> str:
    if one.counts_back:
        return tr("{level} · needs the date of the interview · source: {source}", level=one.level, source=one.source)
    hours = sum(day.minutes for day in one.days) / 60
    sessions = sum(len(day.sessions) for day in one.days)
    return tr(
        "{level} · {days} days · {sessions} sessions · {hours} hours · source: {source}",
        level=one.level,
        days=len(one.days),
        sessions=sessions,
        hours=numeral(hours, 0),
        source=one.source,
    )


def _task(task: Task, tick: Tick, *, now: bool) -> TaskCard:
    facts = [tr("{minutes} min", minutes=numeral(task.minutes))] if task.minutes else []
    if tick.needed > 1 and not tick.done:
        facts.append(tr("{count} of {needed}", count=numeral(tick.count), needed=numeral(tick.needed)))
    if tick.done:
        facts.append(tr("ticked by you") if tick.by_hand else tr("done"))
    return TaskCard(
        id=task.id,
        title=task.title,
        does=task.does,
        facts=" · ".join(facts),
        state="by hand" if tick.by_hand else "done" if tick.done else "open",
        action=_action(task),
        rounds=bool(task.prompts or task.draws),
        now=now,
    )


def _action(task: Task) -> str:
    if task.prompts or task.draws:
        return tr("Start the round") if task.together else tr("Start")
    place = task.place.partition(":")[0]
    return {"worksheet": tr("Open the worksheet"), "stories": tr("Go to stories"), "readiness": tr("Go to readiness"),
            "log": tr("Log the time")}.get(place, "")  # fmt: skip


def days_of(found: Standing) -> tuple[DayCard, ...]:
    """Return the days of a plan: all of a fixed one, and the next ones of one that is dealt out."""
    tasks = {task.id: task for task in found.template.tasks}
    fixed = {day.id: day for day in found.template.days}
    cards = []
    ahead = 0
    for day in found.schedule.days:
        ahead += day.on >= found.today
        if found.template.counts_back and (ahead > DAYS_AHEAD or day.on < found.today):
            continue
        when = tr("Today") if day.on == found.today else day_name(day.on)
        parts: list[PlanDay | None] = [fixed[one] for one in day.days] or [None]
        for part in parts:
            ids = [task.id for task in part.tasks] if part else list(day.tasks)
            shown = tuple(
                _task(tasks[one], found.ticks[one], now=found.next is not None and found.next.id == one) for one in ids
            )
            done = sum(one.state != "open" for one in shown)
            minutes = sum(tasks[one].minutes for one in ids)
            number = (
                tr("Day {index}: {title}", index=list(fixed).index(part.id) + 1, title=part.title) if part else when
            )
            facts = (f"{when} · " if part else "") + tr(
                "{minutes} min · {done} of {count} done", minutes=numeral(minutes), done=done, count=len(shown)
            )
            cards.append(
                DayCard(
                    title=number,
                    facts=facts,
                    tasks=shown,
                    outs=tuple(
                        OutLine(id=one.id, text=one.text, done=found.ticks[one.id].done, by_rule=one.ask is not None)
                        for one in (part.deliverables if part else ())
                    ),
                    open=day.on == found.today or any(one.now for one in shown),
                )
            )
    return tuple(cards)


def facts_of(found: Standing) -> str:
    """Return how far a plan is, in words."""
    parts = [tr("{done} of {total} tasks done", done=found.done, total=found.total)]
    if found.plan.interview is not None:
        days = (found.plan.interview - found.today).days
        near = {0: tr("interview is today"), 1: tr("interview is tomorrow")}
        ahead = plural("interview in a day", "interview in %n days", days) if days > 0 else tr("interview is over")
        parts.append(near.get(days, ahead))
    return " · ".join(parts)


def told_of(found: Standing) -> str:
    """Return what was moved or left out; a fact, no reproach."""
    told = []
    if found.schedule.moved:
        number = found.schedule.moved
        told.append(plural("%n day has moved to later dates.", "%n days have moved to later dates.", number))
    if found.schedule.left_out:
        number = len(found.schedule.left_out)
        told.append(
            plural(
                "%n more tasks of its pool do not fit into the time that is left.",
                "%n more tasks of its pool do not fit into the time that is left.",
                number,
            )
        )
    if found.finished:
        told.append(tr("Nothing is left in this plan."))
    return " ".join(told)


def figure_rows(figures: tuple[Figure, ...], values: dict[str, float]) -> tuple[FigureRow, ...]:
    """Return guide figures with the values in force."""
    return tuple(
        FigureRow(key=one.key, text=one.text, source=one.source, value=values[one.key], usual=one.value)
        for one in figures
    )
