"""Practice in pictures, words and tables: calendar, minutes against the plan, coverage. Plain functions: no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mockinterview.domain.calendar import Day, Week
from mockinterview.domain.criteria import PRINCIPLES, Kind, Level
from mockinterview.domain.evidence_readiness import (
    CriterionEvidence,
    Family,
    Readiness,
    Verdict,
)
from mockinterview.domain.scorecard import BAR
from mockinterview.domain.trends import Covered
from mockinterview.ui.progress.state import CriterionLine, FamilyCard
from mockinterview.ui.widgets.chart_state import Cell, ChartState, GridState, Point, Row
from mockinterview.ui.wording import KINDS, criterion_name, principle_name

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MINUTES_AT = (0.0, 10.0, 20.0, 40.0)  # from more than which on a day is shaded darker; our choice
FAMILIES = {Family.BEHAVIORAL: f"{KINDS[Kind.BEHAVIORAL]} and scenario", Family.DESIGN: KINDS[Kind.SYSTEM_DESIGN]}
VERDICTS = {
    Verdict.TOO_LITTLE: ("Not enough evidence yet", "plain"),
    Verdict.NOT_YET: ("Under 3.5 on average", "plain"),
    Verdict.GETTING_READY: ("Getting ready", "accent"),
    Verdict.READY: ("Ready by the guide's thresholds", "good"),
}


def family_card(found: Readiness) -> FamilyCard:
    """Return what the thresholds say in words."""
    verdict, tone = VERDICTS[found.verdict]
    rated = [one for one in found.criteria if one.mean is not None]
    about = "Nothing was scored yet."
    if found.mean is not None:
        about = f"{found.mean:.1f} on average over {len(rated)} of {len(found.criteria)} criteria."
        if found.under_bar:
            names = ", ".join(criterion_name(name) for name in found.under_bar[:4])
            about += f" Under {BAR:.1f}: {names}{' and more' if len(found.under_bar) > 4 else ''}."
    return FamilyCard(
        title=f"{FAMILIES[found.family]}, {found.level}",
        verdict=verdict,
        tone=tone,
        about=about,
        missing=_missing(found),
        lines=tuple(_line(one) for one in found.criteria),
    )


def ready_line(found: Readiness) -> str:
    """Return the readiness of a family in one line."""
    verdict = VERDICTS[found.verdict][0]
    told = f"{FAMILIES[found.family]}: {verdict[:1].lower()}{verdict[1:]}"
    if found.answers_missing:
        number = found.answers_missing
        told += f", about {number} more answer{'s' if number > 1 else ''} would be"
    elif found.mean is not None:
        told += f", {found.mean:.1f} on average"
    return f"{told}."


def _missing(found: Readiness) -> str:
    told = ""
    if found.answers_missing:
        few = "One more answer" if found.answers_missing == 1 else f"About {found.answers_missing} more answers"
        told = f"{few} to questions that ask for it would be enough evidence: each criterion on three questions."
    if found.set_aside:
        told += f" {found.set_aside} answers of other versions are set aside."
    return told.strip()


def _line(one: CriterionEvidence) -> CriterionLine:
    name, number = criterion_name(one.criterion), len(one.ratings)
    if one.mean is None:
        return CriterionLine(name=name, mean=None, figures="n = 0", told=f"{name}: not rated yet")
    short = f", {one.missing} more wanted" if one.missing else ""
    return CriterionLine(
        name=name,
        mean=one.mean,
        figures=f"{one.mean:.1f}   n = {number}",
        told=f"{name}: {one.mean:.1f} of 5 on {number} question{'s' if number > 1 else ''}{short}",
    )


def calendar_grid(weeks: Sequence[Week]) -> GridState:
    """Return the days of the weeks, shaded by minutes; what is empty is just empty."""
    days = [day for week in weeks for day in week.days]
    active = sum(day.answers > 0 for day in days)
    answers = sum(day.answers for day in days)
    minutes = sum(day.minutes for day in days)
    return GridState(
        title=f"The last {len(weeks)} weeks",
        summary=f"{_count(answers, 'answer')} on {_count(active, 'day')}, {minutes:.0f} minutes in all."
        if answers
        else "",
        note="Stronger: more minutes on that day (over 0, 10, 20, 40).",
        row_labels=DAYS,
        column_labels=tuple(_month(weeks, at) for at in range(len(weeks))),
        cells=tuple(tuple(_day(week.days[row]) for week in weeks) for row in range(7)),
        headings=("Week from", "Minutes", "Answers", "Days"),
        rows=tuple(
            Row(
                cells=(
                    week.monday.strftime("%d %b %Y"),
                    f"{week.minutes:.0f}",
                    str(week.answers),
                    ", ".join(day.day.strftime("%a") for day in week.days if day.answers),
                )
            )
            for week in reversed(weeks)
        ),
        empty="" if answers else "Days on which you answered appear here.",
    )


def _month(weeks: Sequence[Week], at: int) -> str:
    first: date = weeks[at].monday
    new = at == 0 or weeks[at - 1].monday.month != first.month
    return first.strftime("%b") if new else ""


def _day(day: Day) -> Cell:
    shade = sum(day.minutes > edge for edge in MINUTES_AT) if day.answers else 0
    told = f"{day.day.strftime('%a %d %b %Y')}: "
    told += f"{_count(day.answers, 'answer')}, {day.minutes:.0f} minutes" if day.answers else "no practice"
    return Cell(shade=max(1, shade) if day.answers else 0, told=told)


def minutes_chart(weeks: Sequence[Week], planned: int) -> ChartState:
    """Return minutes a week, against the plan if there is one."""
    now = weeks[-1]
    told = f"{now.minutes:.0f} minutes this week"
    told += f" of {planned} planned." if planned else "."
    top = max([*(week.minutes for week in weeks), float(planned), 10.0])
    step = max(1, len(weeks) // 6)
    return ChartState(
        title="Minutes a week",
        summary=told,
        note=f"The dashed line is your plan of {planned} minutes." if planned else "",
        bars=tuple(Point(x=float(at), y=week.minutes) for at, week in enumerate(weeks)),
        mark=float(planned) if planned else None,
        low=0.0,
        high=top * 1.05,
        labels=tuple((float(at), weeks[at].monday.strftime("%d %b")) for at in range(0, len(weeks), step)),
        headings=("Week from", "Planned", "Minutes"),
        rows=tuple(
            Row(cells=(week.monday.strftime("%d %b %Y"), str(planned) if planned else "", f"{week.minutes:.0f}"))
            for week in reversed(weeks)
        ),
        empty="" if any(week.answers for week in weeks) else "Minutes of practice appear here, week by week.",
    )


def coverage_grid(covered: Sequence[Covered]) -> GridState:
    """Return principles by levels, shaded by prompts that met the bar; nothing is shaded without evidence."""
    by_place = {(one.principle, one.level): one for one in covered}
    there = [one for one in covered if one.prompts]
    met = sum(one.met > 0 for one in covered)
    return GridState(
        title="Leadership Principles and levels",
        summary=f"{len(there)} of {len(covered)} fields have an answer, {met} of them one at the bar." if there else "",
        note=f"In a field: questions whose newest answer is at {BAR:.1f} or over, of all that you answered. "
        "Stronger: more of them (1, 2, 3, 5). Only recorded answers color a field.",
        wide=True,
        row_labels=tuple(PRINCIPLES.values()),
        column_labels=tuple(Level),
        cells=tuple(tuple(_field(by_place[name, level]) for level in Level) for name in PRINCIPLES),
        headings=("Level", "Answered", "At the bar", "Principle"),
        rows=tuple(
            Row(cells=(one.level.value, str(one.prompts), str(one.met), principle_name(one.principle)))
            for one in covered
        ),
        empty="" if there else "Fields fill with the questions that you answer.",
    )


def _field(one: Covered) -> Cell:
    shade = sum(one.met >= edge for edge in (1, 2, 3, 5))
    name = principle_name(one.principle)
    if not one.prompts:
        return Cell(shade=0, told=f"{name}, {one.level}: no answer")
    part = f"{one.met} of {one.prompts}"
    return Cell(shade=shade, text=part, told=f"{name}, {one.level}: {part} at the bar")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
