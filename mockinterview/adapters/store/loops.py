"""Full loops in SQLite."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.loop_rows import LoopRoundRow, LoopRow, LoopSessionRow
from mockinterview.adapters.store.rows import SessionRow
from mockinterview.domain.loop import HeldRound, Loop, LoopTemplate, PlannedPrompt
from mockinterview.domain.loop_json import (
    planned_from_json,
    planned_to_json,
    template_from_json,
    template_to_json,
)
from mockinterview.loops import ForeignLoop

SEEDS = 1 << 62  # SQLite keeps 64 bits with a sign


def _loop(session: Transaction, loop_id: int) -> LoopRow:
    row = session.get(LoopRow, loop_id)
    if row is None:
        raise KeyError(loop_id)
    return row


def _round(session: Transaction, loop_id: int, number: int) -> LoopRoundRow:
    row = session.get(LoopRoundRow, (loop_id, number))
    if row is None:
        raise KeyError((loop_id, number))
    return row


def _loop_of(session: Transaction, row: LoopRow) -> Loop:
    query = (
        select(LoopSessionRow.number, LoopSessionRow.session_id)
        .where(LoopSessionRow.loop_id == row.id)
        .order_by(LoopSessionRow.session_id)
    )
    held = session.execute(query).all()
    template = template_from_json(row.template)
    return Loop(
        id=row.id,
        template=template,
        compressed=row.compressed,
        seed=row.seed,
        began_ms=row.began_ms,
        finished_ms=row.finished_ms,
        put_away=row.put_away,
        rounds=tuple(
            HeldRound(
                number=one.number,
                plan=template.rounds[one.number - 1],
                prompts=planned_from_json(one.prompts),
                sessions=tuple(session_id for number, session_id in held if number == one.number),
                began_ms=one.began_ms,
                finished_ms=one.finished_ms,
            )
            for one in row.rounds
        ),
    )


class SqliteLoops:
    """The `Loops` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int]) -> None:
        self._sessions, self._now_ms = sessions, now_ms

    def begin(self, template: LoopTemplate, *, compressed: bool, seed: int) -> Loop:
        """Keep a new loop with its template as it is now; a loop that was under way is put away."""
        with self._sessions.write() as session:
            now = self._now_ms()
            session.execute(update(LoopRow).where(LoopRow.finished_ms.is_(None)).values(finished_ms=now, put_away=True))
            row = LoopRow(
                template=template_to_json(template),
                compressed=compressed,
                seed=seed % SEEDS,
                began_ms=now,
                put_away=False,
                rounds=[LoopRoundRow(number=number, prompts=[]) for number in range(1, len(template.rounds) + 1)],
            )
            session.add(row)
            session.flush()
            return _loop_of(session, row)

    def plan(self, loop_id: int, number: int, prompts: Sequence[PlannedPrompt]) -> Loop:
        """Keep what was drawn for a round (from 1), so that it is the same when it is taken up again."""
        with self._sessions.write() as session:
            _round(session, loop_id, number).prompts = planned_to_json(tuple(prompts))
            session.flush()
            return _loop_of(session, _loop(session, loop_id))

    def join(self, loop_id: int, number: int, session_id: int) -> None:
        """Keep that a session belongs to a round, and that the round has begun."""
        with self._sessions.write() as session:
            row = _round(session, loop_id, number)
            row.began_ms = row.began_ms or self._now_ms()
            session.merge(LoopSessionRow(session_id=session_id, loop_id=loop_id, number=number))

    def end_round(self, loop_id: int, number: int) -> Loop:
        """Mark a round as done; with the last one the loop is finished. A second time changes nothing."""
        with self._sessions.write() as session:
            row, loop = _round(session, loop_id, number), _loop(session, loop_id)
            row.finished_ms = row.finished_ms or self._now_ms()
            if all(one.finished_ms is not None for one in loop.rounds):
                loop.finished_ms = loop.finished_ms or row.finished_ms
            session.flush()
            return _loop_of(session, loop)

    def put_away(self, loop_id: int) -> Loop:
        """End a loop before its last round; what was answered stays, also for its debrief."""
        with self._sessions.write() as session:
            row = _loop(session, loop_id)
            if row.finished_ms is None:
                row.finished_ms, row.put_away = self._now_ms(), True
            session.flush()
            return _loop_of(session, row)

    def loop(self, loop_id: int) -> Loop:
        """Return a loop."""
        with self._sessions.read() as session:
            return _loop_of(session, _loop(session, loop_id))

    def all(self) -> tuple[Loop, ...]:
        """Return every loop, newest first."""
        query = select(LoopRow).order_by(LoopRow.began_ms.desc(), LoopRow.id.desc())
        with self._sessions.read() as session:
            return tuple(_loop_of(session, row) for row in session.scalars(query))

    def under_way(self) -> Loop | None:
        """Return the loop that is neither finished nor put away."""
        query = select(LoopRow).where(LoopRow.finished_ms.is_(None)).order_by(LoopRow.id.desc()).limit(1)
        with self._sessions.read() as session:
            row = session.scalars(query).first()
            return None if row is None else _loop_of(session, row)

    def delete(self, loop_id: int) -> None:
        """Forget a loop; its answers stay in history."""
        with self._sessions.write() as session:
            session.delete(_loop(session, loop_id))

    def take_in(self, loops: Sequence[ForeignLoop]) -> int:
        """Add loops from an export, after their sessions; all or none. Return how many are new."""
        new = 0
        with self._sessions.write() as session:
            for foreign in loops:
                row = _here(session, foreign.loop)
                if row is None:
                    row = _arrived(session, foreign.loop)
                    new += 1
                for number, began_ms in foreign.sessions:
                    _join(session, row.id, number, began_ms)
        return new


def _here(session: Transaction, loop: Loop) -> LoopRow | None:
    query = select(LoopRow).where(LoopRow.began_ms == loop.began_ms, LoopRow.seed == loop.seed)
    return session.scalars(query.order_by(LoopRow.id)).first()


def _arrived(session: Transaction, loop: Loop) -> LoopRow:
    """Write a loop as it was; only one can be under way."""
    finished_ms, put_away = loop.finished_ms, loop.put_away
    if finished_ms is None and session.scalar(select(LoopRow.id).where(LoopRow.finished_ms.is_(None)).limit(1)):
        moments = [one.finished_ms or one.began_ms or loop.began_ms for one in loop.rounds]
        finished_ms, put_away = max(moments, default=loop.began_ms), True
    row = LoopRow(
        template=template_to_json(loop.template),
        compressed=loop.compressed,
        seed=loop.seed,
        began_ms=loop.began_ms,
        finished_ms=finished_ms,
        put_away=put_away,
        rounds=[
            LoopRoundRow(
                number=one.number,
                prompts=planned_to_json(one.prompts),
                began_ms=one.began_ms,
                finished_ms=one.finished_ms,
            )
            for one in loop.rounds
        ],
    )
    session.add(row)
    session.flush()
    return row


def _join(session: Transaction, loop_id: int, number: int, began_ms: int) -> None:
    """Join the session that began then to a round; one that belongs to a loop already stays there."""
    taken = select(LoopSessionRow.session_id)
    query = select(SessionRow.id).where(SessionRow.began_ms == began_ms, SessionRow.id.not_in(taken))
    found = session.scalars(query.order_by(SessionRow.id)).first()
    if found is not None and session.get(LoopRoundRow, (loop_id, number)) is not None:
        session.add(LoopSessionRow(session_id=found, loop_id=loop_id, number=number))
        session.flush()
