"""Practice in pictures, words and tables: calendar, minutes against the plan, coverage. Plain functions: no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mockinterview.domain.calendar import Day, Week
from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.evidence_readiness import (
    CriterionEvidence,
    Family,
    Readiness,
    Verdict,
)
from mockinterview.domain.scorecard import BAR
from mockinterview.domain.trends import Covered
from mockinterview.language import Shape, Words, listed, mark, numeral, plural, spelled, tr
from mockinterview.ui.progress.state import CriterionLine, FamilyCard
from mockinterview.ui.widgets.chart_state import Cell, ChartState, GridState, Point, Row
from mockinterview.ui.wording import criterion_name, principle_name

DAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
MINUTES_AT = (0.0, 10.0, 20.0, 40.0)  # from more than which on a day is shaded darker; our choice
FAMILIES = Words({Family.BEHAVIORAL: "Behavioral and scenario", Family.DESIGN: "System design"})
# the same within a sentence
READY_LINES = {
    Verdict.TOO_LITTLE: mark("not enough evidence yet"),
    Verdict.NOT_YET: mark("under 3.5 on average"),
    Verdict.GETTING_READY: mark("getting ready"),
    Verdict.READY: mark("ready by the guide's thresholds"),
}
VERDICTS = {
    Verdict.TOO_LITTLE: (mark("Not enough evidence yet"), "plain"),
    Verdict.NOT_YET: (mark("Under 3.5 on average"), "plain"),
    Verdict.GETTING_READY: (mark("Getting ready"), "accent"),
    Verdict.READY: (mark("Ready by the guide's thresholds"), "good"),
}


def family_card(found: Readiness) -> FamilyCard:
    """Return what the thresholds say in words."""
    verdict, tone = VERDICTS[found.verdict]
    rated = [one for one in found.criteria if one.mean is not None]
    about = [tr("Nothing was scored yet.")]
    if found.mean is not None:
        about = [
            tr(
                "{mean} on average over {rated} of {all} criteria.",
                mean=numeral(found.mean, 1),
                rated=len(rated),
                all=len(found.criteria),
            )
        ]
        if found.under_bar:
            bar, names = numeral(BAR, 1), listed([criterion_name(name) for name in found.under_bar[:4]])
            more = len(found.under_bar) > 4
            about.append(
                tr("Under {bar}: {names} and more.", bar=bar, names=names)
                if more
                else tr("Under {bar}: {names}.", bar=bar, names=names)
            )
    return FamilyCard(
        title=f"{FAMILIES[found.family]}, {found.level}",
        verdict=tr(verdict),
        tone=tone,
        about=" ".join(about),
        missing=_missing(found),
        lines=tuple(_line(one) for one in found.criteria),
    )


def ready_line(found: Readiness) -> str:
    """Return the readiness of a family in one line."""
    family, verdict = FAMILIES[found.family], tr(READY_LINES[found.verdict])
    if found.answers_missing:
        return plural(
            "{family}: {verdict}, about one more answer would be.",
            "{family}: {verdict}, about %n more answers would be.",
            found.answers_missing,
            family=family,
            verdict=verdict,
        )
    if found.mean is not None:
        mean = numeral(found.mean, 1)
        return tr("{family}: {verdict}, {mean} on average.", family=family, verdict=verdict, mean=mean)
    return f"{family}: {verdict}."


def _missing(found: Readiness) -> str:
    told = []
    if found.answers_missing:
        told.append(
            plural(
                "One more answer to questions that ask for it would be enough evidence: "
                "each criterion on three questions.",
                "About %n more answers to questions that ask for it would be enough evidence: "
                "each criterion on three questions.",
                found.answers_missing,
            )
        )
    if found.set_aside:
        told.append(
            plural(
                "1 answers of other versions are set aside.",
                "%n answers of other versions are set aside.",
                found.set_aside,
            )
        )
    return " ".join(told)


def _line(one: CriterionEvidence) -> CriterionLine:
    name, number = criterion_name(one.criterion), len(one.ratings)
    if one.mean is None:
        return CriterionLine(name=name, mean=None, figures="n = 0", told=tr("{name}: not rated yet", name=name))
    told = plural(
        "{name}: {mean} of 5 on %n question",
        "{name}: {mean} of 5 on %n questions",
        number,
        name=name,
        mean=numeral(one.mean, 1),
    )
    return CriterionLine(
        name=name,
        mean=one.mean,
        figures=f"{numeral(one.mean, 1)}   n = {number}",
        told=tr("{told}, {number} more wanted", told=told, number=one.missing) if one.missing else told,
    )


def calendar_grid(weeks: Sequence[Week]) -> GridState:
    """Return the days of the weeks, shaded by minutes; what is empty is just empty."""
    days = [day for week in weeks for day in week.days]
    active = sum(day.answers > 0 for day in days)
    answers = sum(day.answers for day in days)
    minutes = sum(day.minutes for day in days)
    return GridState(
        title=plural("The last week", "The last %n weeks", len(weeks)),
        summary=tr(
            "{answers} on {days}, {minutes} minutes in all.",
            answers=_answers(answers),
            days=plural("%n day", "%n days", active),
            minutes=numeral(minutes, 0),
        )
        if answers
        else "",
        note=tr("Stronger: more minutes on that day (over 0, 10, 20, 40)."),
        row_labels=tuple(tr(day) for day in DAYS),
        column_labels=tuple(_month(weeks, at) for at in range(len(weeks))),
        cells=tuple(tuple(_day(week.days[row]) for week in weeks) for row in range(7)),
        headings=(tr("Week from"), tr("Minutes"), tr("Answers"), tr("Days")),
        rows=tuple(
            Row(
                cells=(
                    spelled(week.monday, Shape.DATE),
                    f"{week.minutes:.0f}",
                    str(week.answers),
                    ", ".join(spelled(day.day, Shape.WEEKDAY) for day in week.days if day.answers),
                )
            )
            for week in reversed(weeks)
        ),
        empty="" if answers else tr("Days on which you answered appear here."),
    )


def _month(weeks: Sequence[Week], at: int) -> str:
    first: date = weeks[at].monday
    new = at == 0 or weeks[at - 1].monday.month != first.month
    return spelled(first, Shape.MONTH) if new else ""


def _day(day: Day) -> Cell:
    shade = sum(day.minutes > edge for edge in MINUTES_AT) if day.answers else 0
    told = (
        tr("{answers}, {minutes} minutes", answers=_answers(day.answers), minutes=numeral(day.minutes, 0))
        if day.answers
        else tr("no practice")
    )
    return Cell(shade=max(1, shade) if day.answers else 0, told=f"{spelled(day.day, Shape.WEEKDAY_DATE)}: {told}")


def minutes_chart(weeks: Sequence[Week], planned: int) -> ChartState:
    """Return minutes a week, against the plan if there is one."""
    now = weeks[-1]
    minutes = numeral(now.minutes, 0)
    told = (
        tr("{minutes} minutes this week of {planned} planned.", minutes=minutes, planned=planned)
        if planned
        else tr("{minutes} minutes this week.", minutes=minutes)
    )
    top = max([*(week.minutes for week in weeks), float(planned), 10.0])
    step = max(1, len(weeks) // 6)
    return ChartState(
        title=tr("Minutes a week"),
        summary=told,
        note=tr("The dashed line is your plan of {planned} minutes.", planned=planned) if planned else "",
        bars=tuple(Point(x=float(at), y=week.minutes) for at, week in enumerate(weeks)),
        mark=float(planned) if planned else None,
        low=0.0,
        high=top * 1.05,
        labels=tuple((float(at), spelled(weeks[at].monday, Shape.SHORT)) for at in range(0, len(weeks), step)),
        headings=(tr("Week from"), tr("Planned"), tr("Minutes")),
        rows=tuple(
            Row(cells=(spelled(week.monday, Shape.DATE), str(planned) if planned else "", f"{week.minutes:.0f}"))
            for week in reversed(weeks)
        ),
        empty="" if any(week.answers for week in weeks) else tr("Minutes of practice appear here, week by week."),
    )


def coverage_grid(covered: Sequence[Covered]) -> GridState:
    """Return principles by levels, shaded by prompts that met the bar; nothing is shaded without evidence."""
    by_place = {(one.principle, one.level): one for one in covered}
    there = [one for one in covered if one.prompts]
    met = sum(one.met > 0 for one in covered)
    return GridState(
        title=tr("Leadership Principles and levels"),
        summary=tr(
            "{there} of {all} fields have an answer, {met} of them one at the bar.",
            there=len(there),
            all=len(covered),
            met=met,
        )
        if there
        else "",
        note=tr(
            "In a field: questions whose newest answer is at {bar} or over, of all that you "
            "answered. Stronger: more of them (1, 2, 3, 5). Only recorded answers color a field.",
            bar=numeral(BAR, 1),
        ),
        wide=True,
        row_labels=tuple(PRINCIPLES.values()),
        column_labels=tuple(Level),
        cells=tuple(tuple(_field(by_place[name, level]) for level in Level) for name in PRINCIPLES),
        headings=(tr("Level"), tr("Answered"), tr("At the bar"), tr("Principle")),
        rows=tuple(
            Row(cells=(one.level.value, str(one.prompts), str(one.met), principle_name(one.principle)))
            for one in covered
        ),
        empty="" if there else tr("Fields fill with the questions that you answer."),
    )


def _field(one: Covered) -> Cell:
    shade = sum(one.met >= edge for edge in (1, 2, 3, 5))
    name = principle_name(one.principle)
    if not one.prompts:
        return Cell(shade=0, told=tr("{name}, {level}: no answer", name=name, level=one.level))
    part = tr("{met} of {prompts}", met=one.met, prompts=one.prompts)
    return Cell(
        shade=shade, text=part, told=tr("{name}, {level}: {part} at the bar", name=name, level=one.level, part=part)
    )


def _answers(number: int) -> str:
    return plural("%n answer", "%n answers", number)
