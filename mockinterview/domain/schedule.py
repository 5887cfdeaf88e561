"""Which task falls on which day: fixed days that move when some are missed, and shares dealt out up to a date. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mockinterview.domain.plans import Plan, Task, Template

DAYS_AT_MOST = 400
ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """What falls on a date. days: ids of the fixed plan days; tasks: ids in order; minutes: of all of them."""

    on: date
    tasks: tuple[str, ...]
    minutes: float
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Dates with their tasks, in order. moved: fixed days that are later than first planned.

    left_out: tasks for which the time up to the interview is too short; nothing of them is overdue.
    """

    days: tuple[DayPlan, ...]
    moved: int = 0
    left_out: tuple[str, ...] = ()

    def on(self, day: date) -> DayPlan | None:
        """Return what falls on a date."""
        return next((one for one in self.days if one.on == day), None)


def schedule(
    plan: Plan, template: Template, done: Mapping[str, date], today: date, percent: Mapping[str, float]
) -> Schedule:
    """Return the plan from its first day on, as it stands today.

    done: days on which tasks were done. percent: of each share, by its id. What was missed is dealt out anew over
    the days that are left; what was done stays on the day on which it was done.
    """
    if template.counts_back:
        return _dealt(plan, template, done, today, percent)
    return _moved(plan, template, done, today)


def _free(plan: Plan, first: date, last: date) -> list[date]:
    """Return the days of practice from first to last; days off only if there are no others."""
    span = [first + ONE * number for number in range(min((last - first).days + 1, DAYS_AT_MOST))]
    return [day for day in span if day.weekday() not in plan.days_off] or span


# Fixed days


def _moved(plan: Plan, template: Template, done: Mapping[str, date], today: date) -> Schedule:
    later = plan.start + ONE * (DAYS_AT_MOST - 1)
    usual = _free(plan, plan.start, later)
    first = dict(zip((one.id for one in template.days), usual, strict=False))
    open_days = [day for day in template.days if any(task.id not in done for task in day.tasks)]
    dates: dict[str, date] = {}
    for day in template.days:
        if day not in open_days:
            dates[day.id] = max(done[task.id] for task in day.tasks)
    begin = max(today, plan.start)
    last = plan.interview - ONE if plan.interview else later
    room = _free(plan, begin, max(begin, last))
    number_open, number_free, at = len(open_days), len(room), 0
    for number, day in enumerate(open_days):
        if number_open > number_free:  # several plan days on one date, evenly, so as to be through in time
            at = number * number_free // number_open
        else:
            while room[at] < first[day.id] and number_free - at > number_open - number:
                at += 1
        dates[day.id] = room[at]
        at += number_open <= number_free
    by_date: dict[date, list[str]] = {}
    for day in template.days:
        by_date.setdefault(dates[day.id], []).append(day.id)
    of = {day.id: day for day in template.days}
    return Schedule(
        days=tuple(
            DayPlan(
                on=on,
                days=tuple(ids),
                tasks=tuple(task.id for one in ids for task in of[one].tasks),
                minutes=sum(of[one].minutes for one in ids),
            )
            for on, ids in sorted(by_date.items())
        ),
        moved=sum(dates[day.id] > first[day.id] for day in open_days),
    )


# Shares


def _dealt(
    plan: Plan, template: Template, done: Mapping[str, date], today: date, percent: Mapping[str, float]
) -> Schedule:
    interview = plan.interview or plan.start + ONE * 14
    begin = max(today, plan.start)
    room = _free(plan, begin, interview - ONE) if interview > begin else []
    # What was done today takes its part of today.
    spent = {task.id: task.minutes for task in template.tasks if done.get(task.id) == today}
    capacity = len(room) * plan.minutes_a_day
    behind = sum(task.minutes for task in template.tasks if task.id in done and done[task.id] < begin)
    chosen: list[tuple[float, Task]] = []
    left_out: list[str] = []
    whole = sum(percent.get(share.id, 0.0) for share in template.shares) or 1.0
    for share in template.shares:
        budget = (capacity + behind) * percent.get(share.id, 0.0) / whole
        open_tasks = [task for task in share.tasks if task.id not in done]
        used = sum(task.minutes for task in share.tasks if task.id in done)
        total, kept = max(budget, 1.0), used
        for task in open_tasks:
            if kept + task.minutes / 2 > budget:
                left_out.append(task.id)
                continue
            chosen.append(((kept + task.minutes / 2 - used) / max(total - used, 1.0), task))
            kept += task.minutes
    chosen.sort(key=lambda one: one[0])
    days = _filled([task for _, task in chosen], room, plan.minutes_a_day, spent, today)
    past: dict[date, list[Task]] = {}
    for task in template.tasks:
        if task.id in done:
            past.setdefault(done[task.id], []).append(task)
    for on, tasks in days.items():
        past[on] = past.get(on, []) + tasks
    return Schedule(
        days=tuple(
            DayPlan(on=on, tasks=tuple(one.id for one in tasks), minutes=sum(one.minutes for one in tasks))
            for on, tasks in sorted(past.items())
        ),
        left_out=tuple(left_out),
    )


def _filled(
    tasks: Sequence[Task], room: Sequence[date], minutes: float, spent: Mapping[str, float], today: date
) -> dict[date, list[Task]]:
    """Put tasks on days in order; a day is full when the middle of the next task lies beyond its minutes."""
    days: dict[date, list[Task]] = {}
    at = 0
    used = sum(spent.values()) if room and room[0] == today else 0.0
    for task in tasks:
        while at < len(room) - 1 and used > 0 and used + task.minutes / 2 > minutes:
            at, used = at + 1, max(0.0, used - minutes)
        days.setdefault(room[at], []).append(task)
        used += task.minutes
    return days
