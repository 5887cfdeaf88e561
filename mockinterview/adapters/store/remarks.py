"""What is added to an answer afterwards, in SQLite."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store import rows
from mockinterview.adapters.store.arrivals import take_in
from mockinterview.adapters.store.convert import assertion_of, attempt_of, opinion_of, opinion_row, sound, take_of
from mockinterview.adapters.store.engine import Sessions
from mockinterview.domain.joined import joined
from mockinterview.domain.opinion import Opinion
from mockinterview.domain.remarks import Assertion, CoachRating, Example, Place, Verdict
from mockinterview.domain.session import AttemptState
from mockinterview.library import ForeignRound, TakenIn

LONGEST_TAG = 40


def _attempt(session: Transaction, attempt_id: int) -> rows.AttemptRow:
    row = session.get(rows.AttemptRow, attempt_id)
    if row is None:
        raise KeyError(attempt_id)
    return row


class SqliteRemarks:
    """The `Remarks` port."""

    def __init__(self, sessions: Sessions, root: Path, takes: Path, now_ms: Callable[[], int]) -> None:
        self._sessions, self._root, self._takes, self._now_ms = sessions, root, takes, now_ms

    def judge(self, attempt_id: int, criterion: str, verdict: Verdict, place: Place) -> Assertion:
        """Keep the user's word on a piece of evidence; a newer word on the same place and criterion replaces it."""
        row = rows.AssertionRow
        with self._sessions.write() as session:
            _attempt(session, attempt_id)
            session.execute(
                delete(row).where(
                    row.attempt_id == attempt_id,
                    row.criterion == criterion,
                    row.take == place.take,
                    row.first < place.end,
                    row.last > place.start,
                )
            )
            kept = rows.AssertionRow(
                attempt_id=attempt_id,
                criterion=criterion,
                verdict=verdict.value,
                take=place.take,
                first=place.start,
                last=place.end,
                quote=sound(place.quote),
                made_ms=self._now_ms(),
            )
            session.add(kept)
            session.flush()
            return assertion_of(kept)

    def withdraw(self, assertion_id: int) -> None:
        """Take an assertion back, for good."""
        with self._sessions.write() as session:
            row = session.get(rows.AssertionRow, assertion_id)
            if row is None:
                raise KeyError(assertion_id)
            session.delete(row)

    def examples(self) -> tuple[Example, ...]:
        """Return every assertion with its answer, oldest first."""
        query = (
            select(rows.AssertionRow, rows.AttemptRow)
            .join(rows.AttemptRow, rows.AttemptRow.id == rows.AssertionRow.attempt_id)
            .where(rows.AttemptRow.state != AttemptState.DISCARDED.value)
            .order_by(rows.AssertionRow.id)
        )
        with self._sessions.read() as session:
            return tuple(
                Example(
                    assertion=assertion_of(one),
                    prompt=attempt.text,
                    level=attempt_of(attempt).level.value,
                    said=joined([take_of(take, self._root) for take in attempt.takes]).transcript.text,
                )
                for one, attempt in session.execute(query)
            )

    def tag(self, attempt_id: int, tags: Sequence[str]) -> tuple[str, ...]:
        """File an attempt under these words and no others; return them as they are kept."""
        wanted = sorted({clean for tag in tags if (clean := " ".join(sound(tag).split())[:LONGEST_TAG].strip())})
        with self._sessions.write() as session:
            _attempt(session, attempt_id)
            session.execute(delete(rows.TagRow).where(rows.TagRow.attempt_id == attempt_id))
            session.add_all(rows.TagRow(attempt_id=attempt_id, tag=tag) for tag in wanted)
        return tuple(wanted)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of its attempts, by name."""
        query = select(rows.TagRow.tag, func.count()).group_by(rows.TagRow.tag).order_by(rows.TagRow.tag)
        with self._sessions.read() as session:
            return tuple((tag, number) for tag, number in session.execute(query))

    def save_coach_rating(self, attempt_id: int, rating: CoachRating) -> None:
        """Keep a coach's rating; a second one by the same coach takes the place of the first."""
        coach = sound(rating.coach)
        with self._sessions.write() as session:
            _attempt(session, attempt_id)
            row = rows.CoachRatingRow
            session.execute(delete(row).where(row.attempt_id == attempt_id, row.coach == coach))
            session.add(
                rows.CoachRatingRow(
                    attempt_id=attempt_id,
                    coach=coach,
                    ratings=dict(rating.ratings),
                    remarks={name: sound(text) for name, text in rating.remarks.items()},
                    comment=sound(rating.comment),
                    made_ms=rating.made_ms or self._now_ms(),
                )
            )

    def save_opinion(self, attempt_id: int, opinion: Opinion) -> Opinion:
        """Keep a second opinion beside the earlier ones and return it as it is kept."""
        with self._sessions.write() as session:
            _attempt(session, attempt_id)
            row = opinion_row(attempt_id, opinion, made_ms=opinion.made_ms or self._now_ms())
            session.add(row)
            session.flush()
            return opinion_of(row)

    def drop_opinion(self, opinion_id: int) -> None:
        """Remove a second opinion for good."""
        with self._sessions.write() as session:
            row = session.get(rows.OpinionRow, opinion_id)
            if row is None:
                raise KeyError(opinion_id)
            session.delete(row)

    def take_in(self, rounds: Sequence[ForeignRound]) -> TakenIn:
        """Add rounds from an export, with the moments, numbers and states that they had; all or none."""
        with self._sessions.write() as session:
            return take_in(session, rounds, root=self._root, takes=self._takes, now_ms=self._now_ms())
