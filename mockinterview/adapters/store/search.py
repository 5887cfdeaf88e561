"""Pages of history: filters and order in SQL, words in the full-text index."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, false, func, select, text
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store.rows import AttemptRow, RatingRow
from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.history import HistoryEntry, HistoryFilter, HistoryPage, Order
from mockinterview.domain.session import AttemptState

_ORDERS: dict[Order, tuple[Any, ...]] = {
    Order.NEWEST: (),
    Order.OLDEST: (AttemptRow.began_ms.asc(), AttemptRow.id.asc()),
    Order.BEST: (AttemptRow.overall.desc().nulls_last(),),
    Order.WORST: (AttemptRow.overall.asc().nulls_last(),),
    Order.LONGEST: (AttemptRow.spoken_s.desc(),),
    Order.SHORTEST: (AttemptRow.spoken_s.asc(),),
    Order.PROMPT: (func.lower(AttemptRow.text),),
    Order.KIND: (AttemptRow.kind,),
    Order.LEVEL: (AttemptRow.level,),
    Order.READS_AS: (AttemptRow.reads_as.asc().nulls_last(),),
}
_SPOKEN_IN = text(
    "attempt.id IN (SELECT take.attempt_id FROM spoken JOIN take ON take.id = spoken.rowid WHERE spoken MATCH :words)"
)
_EXCERPTS = text(
    "SELECT take.attempt_id, snippet(spoken, 0, '', '', ' … ', 16) FROM spoken JOIN take ON take.id = spoken.rowid "
    "WHERE spoken MATCH :words AND take.attempt_id IN :attempts ORDER BY take.number DESC"
).bindparams(bindparam("attempts", expanding=True))


def match_words(said: str) -> str:
    """Return the FTS5 query for what a person typed: all words, the last one may be a beginning.

    Quoted, so that no character of it is an operator; empty if there is no word in it.
    """
    words = re.findall(r"\w+", said)
    return " ".join(f'"{word}"' for word in words) + ("*" if words else "")


def _conditions(wanted: HistoryFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if not wanted.discarded:
        found.append(AttemptRow.state != AttemptState.DISCARDED.value)
    same = (
        (AttemptRow.kind, wanted.kind),
        (AttemptRow.level, wanted.level),
        (AttemptRow.reads_as, wanted.reads_as),
        (AttemptRow.prompt_id, wanted.prompt_id or None),
        (AttemptRow.session_id, wanted.session_id),
    )
    found += [column == value for column, value in same if value is not None]
    if wanted.principle:
        found.append(AttemptRow.principles.contains(f" {wanted.principle} ", autoescape=True))
    if wanted.criterion:
        rated = select(RatingRow.attempt_id).where(RatingRow.criterion == wanted.criterion, RatingRow.newest)
        found.append(AttemptRow.id.in_(rated))
    if wanted.since_ms is not None:
        found.append(AttemptRow.began_ms >= wanted.since_ms)
    if wanted.until_ms is not None:
        found.append(AttemptRow.began_ms < wanted.until_ms)
    if wanted.starred:
        found.append(AttemptRow.starred.is_(True))
    if wanted.text.strip() and not match_words(wanted.text):
        found.append(false())  # only signs were typed: nothing was said like that
    return found


def page(session: Transaction, wanted: HistoryFilter, *, order: Order, offset: int, limit: int) -> HistoryPage:
    """Return a page of history."""
    conditions = _conditions(wanted)
    query = select(AttemptRow).where(*conditions)
    count = select(func.count()).select_from(AttemptRow).where(*conditions)
    words = match_words(wanted.text)
    if words:
        query, count = query.where(_SPOKEN_IN), count.where(_SPOKEN_IN)
    given = {"words": words} if words else {}
    query = query.order_by(*_ORDERS[order], AttemptRow.began_ms.desc(), AttemptRow.id.desc())
    total = session.scalar(count, given) or 0
    found = session.scalars(query.limit(limit).offset(offset), given).all()
    excerpts = _excerpts(session, words, [row.id for row in found])
    return HistoryPage(
        entries=tuple(_entry(row, excerpts.get(row.id, "")) for row in found), offset=offset, total=total
    )


def _excerpts(session: Transaction, words: str, attempts: Sequence[int]) -> dict[int, str]:
    if not words or not attempts:
        return {}
    found = session.execute(_EXCERPTS, {"words": words, "attempts": list(attempts)})
    return {attempt_id: excerpt for attempt_id, excerpt in found}  # noqa: C416 - rows are not pairs to dict()


def _entry(row: AttemptRow, excerpt: str) -> HistoryEntry:
    return HistoryEntry(
        attempt_id=row.id,
        session_id=row.session_id,
        number=row.number,
        began_ms=row.began_ms,
        prompt_id=row.prompt_id,
        text=row.text,
        kind=Kind(row.kind),
        level=Level(row.level),
        state=AttemptState(row.state),
        duration_s=row.spoken_s,
        overall=row.overall,
        reads_as=ReadsAs(row.reads_as) if row.reads_as else None,
        starred=row.starred,
        excerpt=excerpt,
    )
