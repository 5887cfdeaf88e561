"""What progress is drawn from, in SQLite. Every query is bounded by what is asked for, not by the whole library."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, cast, func, or_, select, text
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.past import OWN
from mockinterview.adapters.store.postgres import on_postgres
from mockinterview.adapters.store.rows import (
    AttemptRow,
    CoachRatingRow,
    RatingRow,
    ScorecardRow,
    SelfRatingRow,
    TakeRow,
)
from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.progress import KeptRecording, Practised, PromptEvidence, RatedAnswer, ScoredWith
from mockinterview.domain.session import AttemptState

CHUNK = 500  # ids in one query; SQLite takes some thousands of parameters
LONGEST_TYPED_S = 1800.0  # a window that was left open overnight is no practice; our choice

_IS_SCORED = AttemptRow.state == AttemptState.SCORED.value
_SCORED = and_(_IS_SCORED, OWN)
# one step into the index for each prompt and level, instead of a look at every answer
_EVIDENCE = text(
    "SELECT prompt.id, level.name, attempt.principles, attempt.overall FROM prompt CROSS JOIN "
    "(SELECT 'L6' AS name UNION ALL SELECT 'L7') AS level JOIN attempt ON attempt.id = ("
    "SELECT id FROM attempt WHERE prompt_id = prompt.id AND attempt.level = level.name AND state = 'scored' "
    "AND session_id NOT IN (SELECT id FROM session WHERE mode = 'demo') "
    "ORDER BY began_ms DESC LIMIT 1) ORDER BY prompt.id, level.name"
)


class SqliteProgress:
    """The `Progress` port."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def answers(self, level: Level | None = None, *, limit: int | None = 100) -> tuple[RatedAnswer, ...]:
        """Return the newest `limit` scored answers (None: all), oldest first."""
        query = select(AttemptRow).where(_SCORED).order_by(AttemptRow.began_ms.desc(), AttemptRow.id.desc())
        if level is not None:
            query = query.where(AttemptRow.level == level.value)
        with self._sessions.read() as session:
            found = list(session.scalars(query if limit is None else query.limit(limit)))
            found.reverse()
            more = _More(session, [row.id for row in found])
            return tuple(_answer(row, more) for row in found)

    def total(self, level: Level | None = None) -> int:
        """Return how many scored answers there are."""
        # counted from an index alone; what belongs to a sample is few and taken off
        query = select(func.count()).select_from(AttemptRow).where(_IS_SCORED)
        if level is not None:
            query = query.where(AttemptRow.level == level.value)
        with self._sessions.read() as session:
            return (session.scalar(query) or 0) - (session.scalar(query.where(~OWN)) or 0)

    def evidence(self) -> tuple[PromptEvidence, ...]:
        """Return the newest scored answer to each prompt at each level."""
        with self._sessions.read() as session:
            return tuple(
                PromptEvidence(
                    prompt_id=prompt, level=Level(level), principles=tuple(principles.split()), overall=overall
                )
                for prompt, level, principles, overall in session.execute(_EVIDENCE)
            )

    def practised(self, since_ms: int) -> tuple[Practised, ...]:
        """Return the time spent on each answer since then, oldest first; discarded ones count: they were spoken."""
        attempt = AttemptRow
        query = (
            select(attempt.began_ms, attempt.finished_ms, attempt.spoken_s)
            .where(attempt.began_ms >= since_ms, OWN)
            .order_by(attempt.began_ms)
        )
        with self._sessions.read() as session:
            return tuple(
                Practised(began_ms=began, seconds=_seconds(began, finished, spoken))
                for began, finished, spoken in session.execute(query)
            )

    def versions(self) -> tuple[ScoredWith, ...]:
        """Return by which versions the answers were scored, most used first."""
        query = (
            select(AttemptRow.engine, AttemptRow.rubric, func.count())
            .where(_IS_SCORED)
            .group_by(AttemptRow.engine, AttemptRow.rubric)
        )
        with self._sessions.read() as session:
            count = {(engine, rubric): number for engine, rubric, number in session.execute(query)}
            for engine, rubric, number in session.execute(query.where(~OWN)):
                count[engine, rubric] -= number
        found = [
            ScoredWith(engine=engine or "", rubric=rubric or "", answers=number)
            for (engine, rubric), number in count.items()
            if number
        ]
        return tuple(sorted(found, key=lambda one: (-one.answers, one.engine, one.rubric)))

    def scored_otherwise(self, engine: str, rubric: str) -> tuple[int, ...]:
        """Return the attempts whose newest scorecard comes from other versions, newest first."""
        other: ColumnElement[bool] = or_(
            AttemptRow.engine.is_distinct_from(engine), AttemptRow.rubric.is_distinct_from(rubric)
        )
        query = select(AttemptRow.id).where(and_(_SCORED, other)).order_by(AttemptRow.began_ms.desc())
        with self._sessions.read() as session:
            return tuple(session.scalars(query))

    def recordings(self) -> tuple[KeptRecording, ...]:
        """Return the attempts that have recordings, oldest first."""
        query = (
            select(AttemptRow, TakeRow.audio)
            .join(TakeRow, TakeRow.attempt_id == AttemptRow.id)
            .where(TakeRow.audio.is_not(None), TakeRow.finished_ms.is_not(None))
            .order_by(AttemptRow.began_ms, AttemptRow.id, TakeRow.number)
        )
        with self._sessions.read() as session:
            paths: dict[int, list[str]] = defaultdict(list)
            by_id: dict[int, AttemptRow] = {}
            for row, audio in session.execute(query):
                by_id[row.id] = row
                paths[row.id].append(audio or "")
            return tuple(_recording(row, paths[row.id]) for row in by_id.values())


class _More:
    """What belongs to some attempts, read in a few queries for all of them."""

    def __init__(self, session: Transaction, ids: Sequence[int]) -> None:
        self.ratings: dict[int, dict[str, float]] = defaultdict(dict)
        self.own: dict[int, Mapping[str, float]] = {}
        self.coach: dict[int, list[Mapping[str, float]]] = defaultdict(list)
        self.delivery: dict[int, Mapping[str, Any]] = {}
        for chunk in _chunks(ids):
            rated = select(RatingRow.attempt_id, RatingRow.criterion, RatingRow.rating)
            for attempt, criterion, rating in session.execute(
                rated.where(RatingRow.attempt_id.in_(chunk), RatingRow.newest)
            ):
                self.ratings[attempt][criterion] = rating
            own = select(SelfRatingRow.attempt_id, SelfRatingRow.ratings)
            for attempt, ratings in session.execute(own.where(SelfRatingRow.attempt_id.in_(chunk))):
                self.own[attempt] = ratings
            coach = select(CoachRatingRow.attempt_id, CoachRatingRow.ratings)
            for attempt, ratings in session.execute(coach.where(CoachRatingRow.attempt_id.in_(chunk))):
                self.coach[attempt].append(ratings)
            newest = select(func.max(ScorecardRow.id)).where(ScorecardRow.attempt_id.in_(chunk))
            told: Select[int, Any] = select(ScorecardRow.attempt_id, func.json_extract(ScorecardRow.card, "$.delivery"))
            if on_postgres(session):
                told = select(ScorecardRow.attempt_id, cast(ScorecardRow.card["delivery"], Text))
            for attempt, delivery in session.execute(
                told.where(ScorecardRow.id.in_(newest.group_by(ScorecardRow.attempt_id)))
            ):
                self.delivery[attempt] = (json.loads(delivery) or {}) if delivery else {}


def _chunks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[at : at + CHUNK] for at in range(0, len(ids), CHUNK))


def _answer(row: AttemptRow, more: _More) -> RatedAnswer:
    delivery = more.delivery.get(row.id, {})
    pauses, duration_s = delivery.get("pauses_over_2s"), delivery.get("duration_s")
    spoken = delivery.get("pace_wpm") is not None
    return RatedAnswer(
        attempt_id=row.id,
        began_ms=row.began_ms,
        prompt_id=row.prompt_id,
        text=row.text,
        kind=Kind(row.kind),
        level=Level(row.level),
        principles=tuple(row.principles.split()),
        overall=row.overall,
        reads_as=ReadsAs(row.reads_as or ReadsAs.NONE.value),
        engine=row.engine or "",
        rubric=row.rubric or "",
        ratings=more.ratings.get(row.id, {}),
        own=more.own.get(row.id, {}),
        coach=_mean(more.coach.get(row.id, ())),
        pace_wpm=delivery.get("pace_wpm"),
        fillers_per_min=delivery.get("fillers_per_min") if spoken else None,
        pauses_per_min=round(60 * pauses / duration_s, 1) if pauses is not None and duration_s else None,
        time_used=delivery.get("time_used"),
    )


def _mean(ratings: Sequence[Mapping[str, float]]) -> dict[str, float]:
    given: dict[str, list[float]] = defaultdict(list)
    for one in ratings:
        for criterion, rating in one.items():
            given[criterion].append(rating)
    return {criterion: fmean(values) for criterion, values in given.items()}


def _seconds(began_ms: int, finished_ms: int | None, spoken_s: float) -> float:
    """Return the seconds spoken; for a typed answer the time that it took, within reason."""
    if spoken_s or finished_ms is None:
        return spoken_s
    return min(LONGEST_TYPED_S, max(0.0, (finished_ms - began_ms) / 1000))


def _recording(row: AttemptRow, paths: Sequence[str]) -> KeptRecording:
    return KeptRecording(
        attempt_id=row.id,
        prompt_id=row.prompt_id,
        level=Level(row.level),
        began_ms=row.began_ms,
        overall=row.overall,
        starred=row.starred,
        scored=row.state == AttemptState.SCORED.value,
        paths=tuple(paths),
    )
