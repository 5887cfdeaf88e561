"""Pages of history: filters and order in SQL, words in the full-text index."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import ColumnElement, Integer, column, false, func, select, text
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store.postgres import on_postgres
from mockinterview.adapters.store.rows import AttemptRow, RatingRow, SessionRow, TakeRow
from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.history import HistoryEntry, HistoryFilter, HistoryPage, Order
from mockinterview.domain.session import AttemptState, Mode

_ORDERS: dict[Order, tuple[Any, ...]] = {
    Order.NEWEST: (),
    Order.OLDEST: (AttemptRow.began_ms.asc(), AttemptRow.id.asc()),
    Order.BEST: (AttemptRow.overall.desc(),),  # SQLite puts NULL last when it goes down
    Order.WORST: (AttemptRow.overall.asc().nulls_last(),),
    Order.LONGEST: (AttemptRow.spoken_s.desc(),),
    Order.SHORTEST: (AttemptRow.spoken_s.asc(),),
    Order.PROMPT: (func.lower(AttemptRow.text),),
    Order.KIND: (AttemptRow.kind,),
    Order.LEVEL: (AttemptRow.level,),
    Order.READS_AS: (AttemptRow.reads_as.asc().nulls_last(),),
}
_HITS = (
    text(
        # the sign before take.id keeps SQLite from looking up each row, which is wide: an index holds both ids
        "SELECT DISTINCT take.attempt_id AS attempt_id FROM take "
        "WHERE +take.id IN (SELECT rowid FROM spoken WHERE spoken MATCH :words)"
    )
    .columns(column("attempt_id", Integer))
    .cte("hit")
    .prefix_with("MATERIALIZED")
)
_HITS_ON_SERVER = (
    text(
        # the left side is that of the index, to the letter
        "SELECT DISTINCT take.attempt_id AS attempt_id FROM take WHERE (to_tsvector('english', "
        r"regexp_replace(said, '\W+', ' ', 'g')) || to_tsvector('simple', regexp_replace(said, '\W+', ' ', 'g'))) "
        "@@ (to_tsquery('english', :words) || to_tsquery('simple', :words))"
    )
    .columns(column("attempt_id", Integer))
    .cte("hit")
)
AROUND = 8  # words of an excerpt on each side of the hit
ALIKE = 4  # letters that stems have in common at least


def match_words(said: str) -> str:
    """Return the FTS5 query for what a person typed: all words, the last one may be a beginning.

    Quoted, so that no character of it is an operator; empty if there is no word in it.
    """
    words = re.findall(r"\w+", said)
    return " ".join(f'"{word}"' for word in words) + ("*" if words else "")


def server_words(said: str) -> str:
    """Return the same for PostgreSQL's to_tsquery."""
    words = re.findall(r"\w+", said)
    return " & ".join(f"'{word}'" for word in words) + (":*" if words else "")


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
    words = match_words(wanted.text)
    first = _ORDERS[order]
    if order is Order.BEST and on_postgres(session):
        first = (AttemptRow.overall.desc().nulls_last(),)
    ordered = (*first, AttemptRow.began_ms.desc(), AttemptRow.id.desc())
    if words:
        ids, total = _said(session, wanted.text, _conditions(wanted), ordered, (offset, limit))
    else:
        query = select(AttemptRow.id).where(*_conditions(wanted)).order_by(*ordered).limit(limit).offset(offset)
        ids, total = list(session.scalars(query)), _count(session, wanted)
    by_id = {row.id: row for row in session.scalars(select(AttemptRow).where(AttemptRow.id.in_(ids)))}
    excerpts = _excerpts(session, words, ids)
    samples = _samples(session, {row.session_id for row in by_id.values()})
    entries = tuple(_entry(by_id[one], excerpts.get(one, ""), sample=by_id[one].session_id in samples) for one in ids)
    return HistoryPage(entries=entries, offset=offset, total=total)


def _samples(session: Transaction, sessions: AbstractSet[int]) -> set[int]:
    query = select(SessionRow.id).where(SessionRow.id.in_(sessions), SessionRow.mode == Mode.DEMO.value)
    return set(session.scalars(query))


def _count(session: Transaction, wanted: HistoryFilter) -> int:
    return session.scalar(select(func.count()).select_from(AttemptRow).where(*_conditions(wanted))) or 0


def _said(
    session: Transaction,
    said: str,
    conditions: Sequence[ColumnElement[bool]],
    ordered: Sequence[Any],
    part: tuple[int, int],
) -> tuple[list[int], int]:
    """Return the attempts of a page and how many there are in all, with one look into the full-text index."""
    offset, limit = part
    server = on_postgres(session)
    words, hits = (server_words(said), _HITS_ON_SERVER) if server else (match_words(said), _HITS)
    found = (
        select(AttemptRow.id, func.count().over())
        .join(hits, hits.c.attempt_id == AttemptRow.id)
        .where(*conditions)
        .order_by(*ordered)
    )
    rows = session.execute(found.limit(limit).offset(offset), {"words": words}).all()
    if rows or not offset:
        return [row[0] for row in rows], rows[0][1] if rows else 0
    return [], session.scalar(select(func.count()).select_from(found.subquery()), {"words": words}) or 0


def _excerpts(session: Transaction, words: str, attempts: Sequence[int]) -> dict[int, str]:
    """Return the surroundings of a hit for each attempt.

    Found here and not by FTS5's snippet(), which looks through the index once for every row.
    """
    if not words or not attempts:
        return {}
    query = select(TakeRow.attempt_id, TakeRow.said).where(TakeRow.attempt_id.in_(attempts)).order_by(TakeRow.number)
    wanted = re.findall(r"\w+", words.casefold())
    found: dict[int, str] = {}
    for attempt_id, said in session.execute(query):
        hit = excerpt(said, wanted)
        if hit:
            found.setdefault(attempt_id, hit)
    return found


def excerpt(said: str, wanted: Sequence[str]) -> str:
    """Return the words around the first of `wanted` in `said`, empty if none is there; endings may differ."""
    stems = [word if len(word) <= ALIKE else word[: max(ALIKE, len(word) - 3)] for word in wanted]
    folded = said.casefold()
    places = [found.start() for stem in stems if (found := re.search(rf"\b{re.escape(stem)}", folded))]
    if not places or len(folded) != len(said):
        return " ".join(said.split()[: 2 * AROUND]) if places else ""
    at = min(places)
    while at and not said[at - 1].isspace():
        at -= 1  # signs before the word belong to it
    before, after = said[:at].split(), said[at:].split()
    left = " … " if len(before) > AROUND else ""
    right = " … " if len(after) > AROUND else ""
    return f"{left}{' '.join([*before[-AROUND:], *after[:AROUND]])}{right}".strip()


def _entry(row: AttemptRow, excerpt: str, *, sample: bool) -> HistoryEntry:
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
        sample=sample,
    )
