"""Reading and deleting what was practised, in SQLite."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import ColumnElement, Select, case, delete, func, select
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store import rows, search
from mockinterview.adapters.store.convert import (
    assertion_of,
    attempt_of,
    coach_rating_of,
    note_of,
    opinion_of,
    revision_of,
    scorecard_of,
    self_rating_of,
    session_of,
    take_of,
)
from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.postgres import on_postgres
from mockinterview.adapters.store.shelf import prompt_at
from mockinterview.domain.criteria import Level
from mockinterview.domain.history import HistoryFilter, HistoryPage, Order, PromptRecord, TrendPoint
from mockinterview.domain.scorecard import BAR
from mockinterview.domain.session import Attempt, AttemptState, Mode, Session, TranscriptRevision, WholeAttempt

_KEPT = rows.AttemptRow.state != AttemptState.DISCARDED.value
# Samples are looked at, and never counted
OWN = rows.AttemptRow.session_id.not_in(select(rows.SessionRow.id).where(rows.SessionRow.mode == Mode.DEMO.value))


def whole_of(session: Transaction, row: rows.AttemptRow, root: Path) -> WholeAttempt:
    """Return the attempt of `row` with all that belongs to it."""
    return WholeAttempt(
        attempt=attempt_of(row),
        prompt=prompt_at(session, row.prompt_id, row.revision),
        takes=tuple(take_of(take, root) for take in row.takes),
        scorecards=tuple(scorecard_of(one) for one in row.scorecards),
        self_rating=self_rating_of(row.self_rating),
        notes=tuple(note_of(note) for note in row.notes),
        tags=tuple(one.tag for one in row.tags),
        assertions=tuple(assertion_of(one) for one in row.assertions),
        coaches=tuple(coach_rating_of(one) for one in row.coaches),
        opinions=tuple(opinion_of(one) for one in row.opinions),
    )


def _counted() -> Select[rows.SessionRow, int, int, float | None]:
    attempt = rows.AttemptRow
    scored = case((attempt.state == AttemptState.SCORED.value, 1), else_=0)
    return (
        select(
            rows.SessionRow,
            func.count(attempt.id),
            func.coalesce(func.sum(scored), 0),
            func.avg(case((attempt.state == AttemptState.SCORED.value, attempt.overall), else_=None)),
        )
        .outerjoin(attempt, (attempt.session_id == rows.SessionRow.id) & _KEPT)
        .group_by(rows.SessionRow.id)
    )


def _newest_on_server(done: ColumnElement[bool], level: Level | None) -> Select[str, str, int, int, float | None, int]:
    """Return the query of `records` for PostgreSQL, which takes no bare columns."""
    attempt = rows.AttemptRow
    group = (attempt.prompt_id, attempt.level)
    newest = func.row_number().over(partition_by=group, order_by=(attempt.began_ms.desc(), attempt.id.desc()))
    times = func.count().over(partition_by=group)
    query = select(
        *group, times.label("times"), attempt.began_ms, attempt.overall, attempt.id, newest.label("place")
    ).where(done, OWN)
    if level is not None:
        query = query.where(attempt.level == level.value)
    all_ = query.subquery()
    one = all_.c
    return (
        select(one.prompt_id, one.level, one.times, one.began_ms, one.overall, one.id)
        .where(one.place == 1)
        .order_by(one.prompt_id, one.level)
    )


class SqlitePast:
    """The `Past` port."""

    def __init__(self, sessions: Sessions, root: Path) -> None:
        self._sessions, self._root = sessions, root

    def sessions(self, *, limit: int = 100, offset: int = 0) -> tuple[Session, ...]:
        """Return rounds, newest first."""
        newest = (rows.SessionRow.began_ms.desc(), rows.SessionRow.id.desc())
        page = (
            select(rows.SessionRow.id).order_by(*newest).limit(limit).offset(offset)
        )  # first, so that few are counted
        query = _counted().where(rows.SessionRow.id.in_(page)).order_by(*newest)
        with self._sessions.read() as session:
            found = session.execute(query)
            return tuple(session_of(row, attempts=n, scored=int(m), overall=mean) for row, n, m, mean in found)

    def session(self, session_id: int) -> Session:
        """Return one round."""
        with self._sessions.read() as session:
            found = session.execute(_counted().where(rows.SessionRow.id == session_id)).one_or_none()
            if found is None:
                raise KeyError(session_id)
            row, attempts, scored, mean = found
            return session_of(row, attempts=attempts, scored=int(scored), overall=mean)

    def attempts(self, session_id: int) -> tuple[Attempt, ...]:
        """Return the attempts of a round in their order, without the discarded."""
        query = select(rows.AttemptRow).where(rows.AttemptRow.session_id == session_id, _KEPT)
        with self._sessions.read() as session:
            return tuple(attempt_of(row) for row in session.scalars(query.order_by(rows.AttemptRow.number)))

    def page(
        self, wanted: HistoryFilter | None = None, *, order: Order = Order.NEWEST, offset: int = 0, limit: int = 50
    ) -> HistoryPage:
        """Return a page of history; a filter with a text searches everything that was said."""
        with self._sessions.read() as session:
            return search.page(session, wanted or HistoryFilter(), order=order, offset=offset, limit=limit)

    def whole(self, attempt_id: int) -> WholeAttempt:
        """Return an attempt with all that belongs to it."""
        with self._sessions.read() as session:
            row = session.get(rows.AttemptRow, attempt_id)
            if row is None:
                raise KeyError(attempt_id)
            return whole_of(session, row, self._root)

    def transcripts(self, take_id: int) -> tuple[TranscriptRevision, ...]:
        """Return every text that a take had, the original first."""
        query = select(rows.TranscriptRow).where(rows.TranscriptRow.take_id == take_id)
        with self._sessions.read() as session:
            return tuple(revision_of(row) for row in session.scalars(query.order_by(rows.TranscriptRow.number)))

    def records(self, level: Level | None = None) -> tuple[PromptRecord, ...]:
        """Return what the past says of each prompt that was ever answered."""
        attempt = rows.AttemptRow
        done = attempt.state.in_([AttemptState.ANSWERED.value, AttemptState.SCORED.value])
        # SQLite takes bare columns from the row that holds the maximum (sqlite.org/lang_select.html, section 2.5)
        query = (
            select(
                attempt.prompt_id, attempt.level, func.count(), func.max(attempt.began_ms), attempt.overall, attempt.id
            )
            .where(done, OWN)
            .group_by(attempt.prompt_id, attempt.level)
            .order_by(attempt.prompt_id, attempt.level)
        )
        if level is not None:
            query = query.where(attempt.level == level.value)
        with self._sessions.read() as session:
            if on_postgres(session):
                query = _newest_on_server(done, level)
            found = session.execute(query).all()
            weak = self._weak(session, [one[5] for one in found])
        return tuple(
            PromptRecord(
                prompt_id=prompt,
                level=Level(at),
                times=times,
                last_ms=last_ms,
                last_overall=overall,
                weak=weak.get(attempt_id, ()),
            )
            for prompt, at, times, last_ms, overall, attempt_id in found
        )

    @staticmethod
    def _weak(session: Transaction, attempts: list[int]) -> dict[int, tuple[str, ...]]:
        rating = rows.RatingRow
        query = select(rating.attempt_id, rating.criterion).where(
            rating.newest, rating.rating < BAR, rating.attempt_id.in_(attempts)
        )
        weak: dict[int, tuple[str, ...]] = {}
        for attempt_id, criterion in session.execute(query.order_by(rating.rating, rating.criterion)):
            weak[attempt_id] = (*weak.get(attempt_id, ()), criterion)
        return weak

    def trend(self, criterion: str = "", *, level: Level | None = None, since_ms: int = 0) -> tuple[TrendPoint, ...]:
        """Return ratings of `criterion` (empty: all) over time, oldest first."""
        rating, card, attempt = rows.RatingRow, rows.ScorecardRow, rows.AttemptRow
        query = (
            select(rating, attempt.began_ms, attempt.level, card.engine, card.rubric)
            .join(card, card.id == rating.scorecard_id)
            .join(attempt, attempt.id == rating.attempt_id)
            .where(rating.newest, attempt.began_ms >= since_ms, _KEPT, OWN)
            .order_by(attempt.began_ms, attempt.id, rating.criterion)
        )
        if criterion:
            query = query.where(rating.criterion == criterion)
        if level is not None:
            query = query.where(attempt.level == level.value)
        with self._sessions.read() as session:
            return tuple(
                TrendPoint(
                    attempt_id=row.attempt_id,
                    began_ms=began_ms,
                    criterion=row.criterion,
                    level=Level(at),
                    rating=row.rating,
                    confidence=row.confidence,
                    engine=engine,
                    rubric=rubric,
                )
                for row, began_ms, at, engine, rubric in session.execute(query)
            )

    def delete_attempt(self, attempt_id: int) -> tuple[Path, ...]:
        """Remove an attempt for good, from the search index and free pages too; return its audio files."""
        with self._sessions.write() as session:
            if session.get(rows.AttemptRow, attempt_id) is None:
                raise KeyError(attempt_id)
            audio = self._delete(session, [attempt_id])
        self._sessions.scrub()
        return audio

    def delete_session(self, session_id: int) -> tuple[Path, ...]:
        """Remove a round and all its attempts for good; return their audio files."""
        with self._sessions.write() as session:
            if session.get(rows.SessionRow, session_id) is None:
                raise KeyError(session_id)
            query = select(rows.AttemptRow.id).where(rows.AttemptRow.session_id == session_id)
            audio = self._delete(session, list(session.scalars(query)))
            session.execute(delete(rows.SessionRow).where(rows.SessionRow.id == session_id))
        self._sessions.scrub()
        return audio

    def _delete(self, session: Transaction, attempts: list[int]) -> tuple[Path, ...]:
        query = select(rows.TakeRow.audio).where(rows.TakeRow.attempt_id.in_(attempts), rows.TakeRow.audio.is_not(None))
        audio = tuple(self._root / name for name in session.scalars(query) if name)
        # takes first and by name: triggers of the search index fire for them only if they are deleted as such
        session.execute(delete(rows.TakeRow).where(rows.TakeRow.attempt_id.in_(attempts)))
        session.execute(delete(rows.AttemptRow).where(rows.AttemptRow.id.in_(attempts)))
        return audio

    def delete_note(self, note_id: int) -> None:
        """Remove a remark."""
        with self._sessions.write() as session:
            row = session.get(rows.NoteRow, note_id)
            if row is None:
                raise KeyError(note_id)
            session.delete(row)
