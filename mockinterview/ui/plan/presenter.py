"""The plan's mind: what is followed, what is next, and what is changed. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.plans import Plan, Task
from mockinterview.domain.worksheets import Written, filled
from mockinterview.language import numeral, percentage, tr
from mockinterview.library import Library
from mockinterview.services.plan import Guides, Standing, local_day, standing
from mockinterview.services.weights import Weighed, weighed
from mockinterview.ui.plan.state import (
    PlanState,
    Reminder,
    SheetRow,
    days_of,
    facts_of,
    figure_rows,
    offers_of,
    told_of,
)
from mockinterview.ui.wording import Notice, moment, notice_of
from mockinterview.ui.work import Jobs


class PlanView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: PlanState) -> None:
        """Show `state`, whatever was shown before."""

    def go(self, place: str) -> None:
        """Go to another screen: a place of the window, or 'worksheet:' with a key."""

    def practise_task(self, task: Task, level: Level) -> None:
        """Hold the round that a task asks for."""

    def ask_minutes(self, task: Task, share: str) -> None:
        """Ask how long something took that the program cannot see."""

    def remember(self, interview: str, reminder: str) -> None:
        """Keep the date of the interview and the time of the reminder in the settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    found: Standing | None
    written: tuple[Written, ...]
    values: dict[str, float]
    weights: tuple[Weighed, ...]


class PlanPresenter:
    """Reads the plan anew whenever it is shown: practice may have ticked it."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: PlanView,
        guides: Guides,
        *,
        now_ms: Callable[[], int],
        level: Level = Level.L6,
        interview: str = "",
        reminder: str = "",
        tray: bool = True,
    ) -> None:
        self._library, self._jobs, self._view, self._guides, self._now_ms = library, jobs, view, guides, now_ms
        self._found: Standing | None = None
        self._level = level
        self._state = PlanState(
            offers=offers_of(guides), interview=interview, reminder=Reminder(at=reminder, possible=tray)
        )

    @property
    def found(self) -> Standing | None:
        """The plan as it was read last."""
        return self._found

    def refresh(self, notice: Notice | None = None) -> None:
        """Read again."""

        def work(_report: object, _cancel: object) -> _Read:
            planning = self._library.preparation.planning
            values = self._guides.values(self._library.dossier.guide_values())
            return _Read(
                found=standing(self._library, self._guides, now_ms=self._now_ms()),
                written=planning.written(),
                values=values,
                weights=weighed(planning.happenings(), self._level, values),
            )

        self._jobs.start(work, done=lambda read: self._show(read, notice), failed=self._failed)

    def _show(self, read: _Read, notice: Notice | None) -> None:
        found = self._found = read.found
        common = {
            "loading": False,
            "sheets": self._sheets(read.written),
            "weights": read.weights,
            "figures": figure_rows(self._guides.figures, read.values),
            "notice": notice,
        }
        if found is None:
            self._change(title="", facts="", told="", days=(), shares=(), done=0, total=0, **common)
            return
        interview = found.plan.interview
        self._change(
            title=found.template.title,
            facts=facts_of(found),
            told=told_of(found),
            days=days_of(found),
            shares=found.shares,
            done=found.done,
            total=found.total,
            interview=interview.isoformat() if interview else self._state.interview,
            minutes_a_day=round(found.plan.minutes_a_day),
            **common,
        )

    def _sheets(self, written: tuple[Written, ...]) -> tuple[SheetRow, ...]:
        newest = {one.key: one for one in written}
        rows = []
        for sheet in self._guides.sheets:
            last = newest.get(sheet.key)
            told = tr("{minutes} min · source: {source}", minutes=numeral(sheet.minutes), source=sheet.source)
            if last is not None:
                share = filled(sheet, last.answers)
                told = tr(
                    "{share} written · version {number}, {moment}",
                    share=percentage(share),
                    number=last.number,
                    moment=moment(last.made_ms),
                )
            rows.append(
                SheetRow(
                    key=sheet.key, title=sheet.title, about=sheet.about, facts=told, speaks=sheet.spoken is not None
                )
            )
        return tuple(rows)

    def tab(self, name: str) -> None:
        """Show another part of the screen."""
        self._change(tab=name, notice=None)

    # The plan itself

    def begin(self, template_id: str, interview: str, minutes: int) -> None:
        """Follow a plan from today on."""
        template = self._guides.template(template_id)
        day = _date(interview)
        today = self._today()
        if template is None:
            return
        if interview.strip() and day is None:
            self._change(
                notice=Notice(title=tr("That is no date"), text=tr("Write it as 2026-12-05, or leave it empty."))
            )
            return
        if template.counts_back and (day is None or day <= today):
            told = tr("Write the day as 2026-12-05. It must lie ahead.")
            self._change(notice=Notice(title=tr("This plan counts back from an interview"), text=told))
            return
        plan = Plan(template=template_id, start=today, interview=day, minutes_a_day=float(minutes))
        if day is not None:
            self._view.remember(day.isoformat(), self._state.reminder.at)
        self._save(lambda: self._library.preparation.planning.begin(plan), tr("The plan begins today"))

    def change(self, interview: str, minutes: int) -> None:
        """Follow the plan with another date or other minutes; it is dealt out anew."""
        if self._found is None:
            return
        day = _date(interview)
        if interview.strip() and day is None:
            self._change(
                notice=Notice(title=tr("That is no date"), text=tr("Write it as 2026-12-05, or leave it empty."))
            )
            return
        if day is None and self._found.template.counts_back:
            self._change(notice=Notice(title=tr("This plan needs the date of the interview")))
            return
        plan = replace(self._found.plan, interview=day, minutes_a_day=float(minutes))
        self._view.remember(day.isoformat() if day else "", self._state.reminder.at)
        self._save(lambda: self._library.preparation.planning.change(plan), tr("The days are dealt out anew"))

    def end(self) -> None:
        """Follow the plan no more; what was practised stays."""
        if self._found is not None:
            number = self._found.plan.id
            self._save(lambda: self._library.preparation.planning.end(number), tr("You follow no plan now"))

    def act(self, task_id: str) -> None:
        """Do what a task asks for."""
        task = self._task(task_id)
        if task is None or self._found is None:
            return
        place, _, key = task.place.partition(":")
        if task.prompts or task.draws:
            self._view.practise_task(task, self._found.template.level)
        elif place == "log":
            self._view.ask_minutes(task, key)
        elif place:
            self._view.go(task.place)

    def tick(self, task_id: str, *, on: bool) -> None:
        """Take the user's word that a task or deliverable is done, or take it back."""
        if self._found is not None:
            number = self._found.plan.id
            self._save(lambda: self._library.preparation.planning.tick(number, task_id, on=on), "")

    def log(self, share: str, minutes: float) -> None:
        """Keep time that the program cannot see."""
        self._save(
            lambda: self._library.preparation.planning.log_time(share, minutes),
            tr("{minutes} minutes are logged", minutes=numeral(minutes)),
        )

    def set_figure(self, key: str, value: float | None) -> None:
        """Change a guide figure; None takes the guide's again."""
        self._save(lambda: self._library.dossier.set_guide_value(key, value), "")

    def remind(self, at: str) -> None:
        """Remind at a time of day, 'HH:MM', or not at all for an empty one."""
        self._view.remember(self._state.interview, at)
        self._change(reminder=replace(self._state.reminder, at=at))

    def _save(self, call: Callable[[], object], told: str) -> None:
        notice = Notice(title=told, tone="good") if told else None
        self._jobs.start(lambda _report, _cancel: call(), done=lambda _none: self.refresh(notice), failed=self._failed)

    def _task(self, task_id: str) -> Task | None:
        tasks = self._found.template.tasks if self._found else ()
        return next((one for one in tasks if one.id == task_id), None)

    def _today(self) -> date:
        return local_day(self._now_ms())

    def _failed(self, error: MockInterviewError) -> None:
        self._change(loading=False, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
