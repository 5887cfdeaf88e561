"""Plans, ticks, logged time and worksheets in SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store import rows
from mockinterview.adapters.store.convert import sound
from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.preparation_rows import (
    LoggedTimeRow,
    PlanRow,
    PlanTickRow,
    RetrievalRow,
    StoryRow,
    WorksheetRow,
)
from mockinterview.adapters.store.story_bank import SqliteStories
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.plans import Did, Happening, Plan
from mockinterview.domain.session import AttemptState
from mockinterview.domain.worksheets import Written


def _plan_of(row: PlanRow) -> Plan:
    return Plan(
        id=row.id,
        template=row.template,
        start=date.fromisoformat(row.start),
        interview=date.fromisoformat(row.interview) if row.interview else None,
        minutes_a_day=row.minutes_a_day,
        days_off=tuple(row.days_off),
        made_ms=row.made_ms,
        ended_ms=row.ended_ms,
    )


def _fill(row: PlanRow, plan: Plan) -> None:
    row.template, row.start = plan.template, plan.start.isoformat()
    row.interview = plan.interview.isoformat() if plan.interview else None
    row.minutes_a_day, row.days_off = plan.minutes_a_day, list(plan.days_off)


def _written_of(row: WorksheetRow) -> Written:
    return Written(key=row.sheet, number=row.number, made_ms=row.made_ms, answers=row.answers)


class SqlitePlanning:
    """The `Planning` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int]) -> None:
        self._sessions, self._now_ms = sessions, now_ms

    def begin(self, plan: Plan) -> Plan:
        """Follow a plan from now on; the one before ends."""
        now = self._now_ms()
        with self._sessions.write() as session:
            session.execute(update(PlanRow).where(PlanRow.ended_ms.is_(None)).values(ended_ms=now))
            row = PlanRow(made_ms=now)
            _fill(row, plan)
            session.add(row)
            session.flush()
            return _plan_of(row)

    def change(self, plan: Plan) -> None:
        """Keep other dates, minutes or days off of a plan."""
        with self._sessions.write() as session:
            _fill(_row(session, plan.id), plan)

    def end(self, plan_id: int) -> None:
        """Follow it no more."""
        with self._sessions.write() as session:
            _row(session, plan_id).ended_ms = self._now_ms()

    def current(self) -> Plan | None:
        """Return the plan that is followed, None if there is none."""
        query = select(PlanRow).where(PlanRow.ended_ms.is_(None)).order_by(PlanRow.id.desc()).limit(1)
        with self._sessions.read() as session:
            row = session.scalar(query)
            return _plan_of(row) if row else None

    def tick(self, plan_id: int, task: str, *, on: bool) -> None:
        """Keep or take back the user's word that a task is done."""
        with self._sessions.write() as session:
            _row(session, plan_id)
            session.execute(delete(PlanTickRow).where(PlanTickRow.plan_id == plan_id, PlanTickRow.task == task))
            if on:
                session.add(PlanTickRow(plan_id=plan_id, task=task, made_ms=self._now_ms()))

    def by_hand(self, plan_id: int) -> Mapping[str, int]:
        """Return the moments of the user's ticks by task."""
        query = select(PlanTickRow).where(PlanTickRow.plan_id == plan_id)
        with self._sessions.read() as session:
            return {row.task: row.made_ms for row in session.scalars(query)}

    def log_time(self, share: str, minutes: float, note: str = "") -> None:
        """Keep time that was spent where the program cannot see it, such as on coding."""
        with self._sessions.write() as session:
            session.add(LoggedTimeRow(share=share, minutes=minutes, note=sound(note), made_ms=self._now_ms()))

    def write(self, key: str, answers: Mapping[str, str]) -> Written:
        """Keep a worksheet as a new version; what is written already makes none."""
        told = {name: sound(text).strip() for name, text in answers.items() if text.strip()}
        with self._sessions.write() as session:
            query = select(WorksheetRow).where(WorksheetRow.sheet == key).order_by(WorksheetRow.number.desc()).limit(1)
            last = session.scalar(query)
            if last is not None and last.answers == told:
                return _written_of(last)
            row = WorksheetRow(sheet=key, number=last.number + 1 if last else 1, answers=told, made_ms=self._now_ms())
            session.add(row)
            session.flush()
            return _written_of(row)

    def written(self, key: str = "") -> tuple[Written, ...]:
        """Return every version of a worksheet (empty: of all), oldest first."""
        query = select(WorksheetRow).order_by(WorksheetRow.id)
        if key:
            query = query.where(WorksheetRow.sheet == key)
        with self._sessions.read() as session:
            return tuple(_written_of(row) for row in session.scalars(query))

    def happenings(self) -> tuple[Happening, ...]:
        """Return what was done, oldest first: answers with enough evidence to rate, and all that is kept here."""
        with self._sessions.read() as session:
            found = [*_answers(session), *_own(session)]
        return tuple(sorted(found, key=lambda one: one.at_ms))


def _row(session: Transaction, plan_id: int) -> PlanRow:
    row = session.get(PlanRow, plan_id)
    if row is None:
        raise KeyError(plan_id)
    return row


def _answers(session: Transaction) -> Iterator[Happening]:
    attempt, rating = rows.AttemptRow, rows.RatingRow
    rated: dict[int, dict[str, float]] = {}
    for row in session.execute(select(rating.attempt_id, rating.criterion, rating.rating).where(rating.newest)):
        rated.setdefault(row.attempt_id, {})[row.criterion] = row.rating
    query = select(attempt.id, attempt.prompt_id, attempt.kind, attempt.level, attempt.overall, attempt.began_ms).where(
        attempt.state == AttemptState.SCORED.value, attempt.overall.is_not(None)
    )
    for one in session.execute(query):
        yield Happening(
            did=Did.ANSWER,
            key=one.prompt_id,
            at_ms=one.began_ms,
            kind=Kind(one.kind),
            level=Level(one.level),
            value=one.overall,
            ratings=rated.get(one.id, {}),
        )


def _own(session: Transaction) -> Iterator[Happening]:
    for story in session.execute(select(StoryRow.id, StoryRow.changed_ms, StoryRow.level, StoryRow.slot)):
        yield Happening(
            did=Did.STORY, key=str(story.id), at_ms=story.changed_ms, level=Level(story.level), slot=story.slot
        )
    for tried in session.scalars(select(RetrievalRow)):
        yield Happening(did=Did.RETRIEVAL, key=tried.principle, at_ms=tried.made_ms, value=float(tried.fits))
    for spent in session.scalars(select(LoggedTimeRow)):
        yield Happening(did=Did.TIME, key=spent.share, at_ms=spent.made_ms, value=spent.minutes)
    for sheet in session.scalars(select(WorksheetRow)):
        words = {name: float(len(str(text).split())) for name, text in sheet.answers.items()}
        yield Happening(did=Did.WORKSHEET, key=sheet.sheet, at_ms=sheet.made_ms, ratings=words)


class SqlitePreparation:
    """The `Preparation` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int]) -> None:
        self.stories = SqliteStories(sessions, now_ms)
        self.planning = SqlitePlanning(sessions, now_ms)
