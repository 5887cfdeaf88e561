"""Pages of history: filters and order in SQL, words in the full-text index."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, column, false, func, select, text, true
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
_FEW_HITS = (  # looked up one by one, instead of going through an index of all takes
    text(
        "SELECT DISTINCT take.attempt_id AS attempt_id FROM spoken CROSS JOIN take ON take.id = spoken.rowid "
        "WHERE spoken MATCH :words"
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
# A word of many answers: the newest are looked through in their order until the page is full, instead of sorting
# all of them; they are counted from an index of both ids. The sign before an id keeps SQLite from turning that around.
_NEWEST_SAID = text(
    "SELECT attempt.id FROM attempt WHERE attempt.state != 'discarded' AND EXISTS (SELECT 1 FROM take "
    "WHERE take.attempt_id = attempt.id AND +take.id IN (SELECT rowid FROM spoken WHERE spoken MATCH :words)) "
    "ORDER BY attempt.began_ms DESC, attempt.id DESC LIMIT :limit OFFSET :offset"
)
_COUNT_SAID = text(
    "SELECT count(DISTINCT take.attempt_id) - (SELECT count(*) FROM attempt AS gone WHERE gone.state = 'discarded' "
    "AND EXISTS (SELECT 1 FROM take WHERE take.attempt_id = gone.id "
    "AND +take.id IN (SELECT rowid FROM spoken WHERE spoken MATCH :words))) "
    "FROM take WHERE +take.id IN (SELECT rowid FROM spoken WHERE spoken MATCH :words)"
)
_HIT_TAKES = text("SELECT count(*) FROM (SELECT 1 FROM spoken WHERE spoken MATCH :words LIMIT :most)")
MANY = 500  # takes with a hit from which on that is quicker, measured with 10,000 answers
_SHOWN = (
    AttemptRow.id, AttemptRow.session_id, AttemptRow.number, AttemptRow.began_ms, AttemptRow.prompt_id, AttemptRow.text,
    AttemptRow.kind, AttemptRow.level, AttemptRow.state, AttemptRow.spoken_s, AttemptRow.overall, AttemptRow.reads_as,
    AttemptRow.starred,
)  # fmt: skip
_SAMPLES = select(SessionRow.id).where(SessionRow.mode == Mode.DEMO.value)  # a few at most, from an index
AROUND = 8  # words of an excerpt on each side of the hit
REACH = 40 * AROUND  # characters in which so many words stand
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
    found = _narrowing(wanted)
    if not wanted.discarded:
        found.append(AttemptRow.state != AttemptState.DISCARDED.value)
    return found


def _narrowing(wanted: HistoryFilter) -> list[ColumnElement[bool]]:
    """Return what is asked for, apart from the discarded and from words."""
    found: list[ColumnElement[bool]] = []
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
        found.append(_rated(wanted.criterion))
    if wanted.since_ms is not None:
        found.append(AttemptRow.began_ms >= wanted.since_ms)
    if wanted.until_ms is not None:
        found.append(AttemptRow.began_ms < wanted.until_ms)
    if wanted.starred:
        found.append(AttemptRow.starred.is_(True))
    if wanted.text.strip() and not match_words(wanted.text):
        found.append(false())  # only signs were typed: nothing was said like that
    return found


def _rated(criterion: str) -> ColumnElement[bool]:
    """Return that the newest scorecard rates a criterion: one step into an index for each answer that is looked at."""
    return (
        select(RatingRow.attempt_id)
        .where(
            RatingRow.criterion == criterion,
            RatingRow.newest == true(),  # and not just 'newest', which the index would not be used for
            RatingRow.attempt_id == AttemptRow.id,
        )
        .exists()
    )


def page(session: Transaction, wanted: HistoryFilter, *, order: Order, offset: int, limit: int) -> HistoryPage:
    """Return a page of history."""
    words = match_words(wanted.text)
    first = _ORDERS[order]
    if order is Order.BEST and on_postgres(session):
        first = (AttemptRow.overall.desc().nulls_last(),)
    ordered = (*first, AttemptRow.began_ms.desc(), AttemptRow.id.desc())
    if words:
        plain = order is Order.NEWEST and not wanted.discarded and not _narrowing(wanted)
        many = not on_postgres(session) and _many(session, words)
        newest = _newest_said(session, words, (offset, limit)) if plain and many else None
        ids, total = newest or _said(session, wanted.text, _conditions(wanted), ordered, (offset, limit), many=many)
    else:
        query = select(AttemptRow.id).where(*_conditions(wanted)).order_by(*ordered).limit(limit).offset(offset)
        ids, total = list(session.scalars(query)), _count(session, wanted)
    by_id: dict[int, Any] = {row.id: row for row in session.execute(select(*_SHOWN).where(AttemptRow.id.in_(ids)))}
    excerpts = _excerpts(session, words, ids)
    samples = set(session.scalars(_SAMPLES))
    entries = tuple(_entry(by_id[one], excerpts.get(one, ""), sample=by_id[one].session_id in samples) for one in ids)
    return HistoryPage(entries=entries, offset=offset, total=total)


def _count(session: Transaction, wanted: HistoryFilter) -> int:
    only = _narrowing(wanted)
    if wanted.criterion and len(only) == 1:  # counted from an index alone; the discarded are few and taken off
        rated = select(func.count()).select_from(RatingRow)
        total = session.scalar(rated.where(RatingRow.criterion == wanted.criterion, RatingRow.newest == true())) or 0
        return total if wanted.discarded else total - _discarded(session, only)
    return session.scalar(select(func.count()).select_from(AttemptRow).where(*_conditions(wanted))) or 0


def _discarded(session: Transaction, conditions: Sequence[ColumnElement[bool]]) -> int:
    gone = select(func.count()).select_from(AttemptRow).where(AttemptRow.state == AttemptState.DISCARDED.value)
    return session.scalar(gone.where(*conditions)) or 0


def _said(
    session: Transaction,
    said: str,
    conditions: Sequence[ColumnElement[bool]],
    ordered: Sequence[Any],
    part: tuple[int, int],
    *,
    many: bool,
) -> tuple[list[int], int]:
    """Return the attempts of a page and how many there are in all, with one look into the full-text index."""
    offset, limit = part
    server = on_postgres(session)
    words, hits = server_words(said) if server else match_words(said), _HITS if many else _FEW_HITS
    if server:
        hits = _HITS_ON_SERVER
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


def _many(session: Transaction, words: str) -> bool:
    return (session.scalar(_HIT_TAKES, {"words": words, "most": MANY}) or 0) >= MANY


def _newest_said(session: Transaction, words: str, part: tuple[int, int]) -> tuple[list[int], int] | None:
    """Return what `_said` would for the newest of many hits, None if the page is beyond the last."""
    offset, limit = part
    ids = list(session.scalars(_NEWEST_SAID, {"words": words, "limit": limit, "offset": offset}))
    return (ids, session.scalar(_COUNT_SAID, {"words": words}) or 0) if ids else None


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
    places = [place for stem in stems if (place := _begins(folded, stem)) >= 0]
    if not places or len(folded) != len(said):
        return " ".join(said.split()[: 2 * AROUND]) if places else ""
    at = min(places)
    while at and not said[at - 1].isspace():
        at -= 1  # signs before the word belong to it
    begin = max(0, at - REACH)
    before, after = said[begin:at].split(), said[at : at + REACH].split()
    if begin and len(before) > AROUND:
        before = before[-AROUND - 1 :]  # the first of all may be half a word
    left = " … " if len(before) > AROUND else ""
    right = " … " if len(after) > AROUND else ""
    return f"{left}{' '.join([*before[-AROUND:], *after[:AROUND]])}{right}".strip()


def _begins(text: str, stem: str) -> int:
    """Return where a word of `text` begins with `stem`, -1 if none does; many times as quick as a pattern."""
    at = text.find(stem)
    while at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at = text.find(stem, at + 1)
    return at


def _entry(row: Any, excerpt: str, *, sample: bool) -> HistoryEntry:
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
