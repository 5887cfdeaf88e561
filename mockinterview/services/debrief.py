"""The debrief of a loop, from what is kept of its answers: rules over ratings and quotes, no forecast."""

from __future__ import annotations

from collections.abc import Sequence

from mockinterview.domain.criteria import CRITERIA, Kind
from mockinterview.domain.debrief import (
    AnswerBrief,
    Cell,
    CellRating,
    Debrief,
    FigureClash,
    Matrix,
    ToldTwice,
)
from mockinterview.domain.loop import Loop, RoundKind
from mockinterview.library import Library
from mockinterview.scoring.contradictions import conflicts
from mockinterview.scoring.retold import retold
from mockinterview.services.citations import Told, told_of
from mockinterview.services.loop import answers_of
from mockinterview.services.panel import case_against, case_for

_KINDS = {kind.value for kind in Kind}  # as rows they stand below the principles


def debrief_of(library: Library, loop_id: int) -> Debrief:
    """Return the debrief of a loop as it stands; answers that wait to be scored count for nothing yet.

    Blocks, about a second for ten answers. Raises StoreError.
    """
    loop = library.loops.loop(loop_id)
    told = tuple(told_of(one) for one in answers_of(library, loop))
    return debrief_from(loop, told)


def debrief_from(loop: Loop, told: Sequence[Told]) -> Debrief:
    """Return the debrief of answers of a loop."""
    scored = [one for one in told if one.card is not None and one.text.strip()]
    return Debrief(
        loop=loop,
        answers=tuple(_brief(one) for one in told),
        matrix=_matrix(scored),
        in_favor=case_for(scored, loop.level),
        against=case_against(scored, loop.level),
        clashes=_clashes(scored),
        told_twice=_told_twice(scored),
        not_asked=_not_asked(loop, told),
    )


def _brief(one: Told) -> AnswerBrief:
    card = one.card
    return AnswerBrief(
        attempt_id=one.id,
        round=one.round,
        question=one.whole.attempt.text,
        overall=card.overall if card else None,
        reads_as=card.reads_as if card else None,
        scored=card is not None,
    )


def _matrix(scored: Sequence[Told]) -> Matrix:
    ratings: dict[tuple[str, str], list[CellRating]] = {}
    for one in scored:
        for criterion in one.rated:
            cell = CellRating(
                attempt_id=one.id,
                round=one.round,
                rating=criterion.rating,
                citations=tuple(one.cite(proof) for proof in criterion.evidence),
            )
            for row in rows_of(one):
                ratings.setdefault((row, criterion.id), []).append(cell)
    order = [criterion.id for one in scored for criterion in one.rated]
    return Matrix(
        rows=tuple(sorted(dict.fromkeys(row for one in scored for row in rows_of(one)), key=lambda row: row in _KINDS)),
        criteria=tuple(sorted(dict.fromkeys(order), key=_place)),
        cells={key: Cell(row=key[0], criterion=key[1], ratings=tuple(found)) for key, found in ratings.items()},
    )


def rows_of(one: Told) -> tuple[str, ...]:
    """Return the rows of the matrix that an answer counts in: its principles, or its kind where it has none."""
    return one.principles or (one.whole.attempt.kind.value,)


def _place(criterion: str) -> tuple[int, int]:
    return (0, CRITERIA.index(criterion)) if criterion in CRITERIA else (1, 0)


def _clashes(scored: Sequence[Told]) -> tuple[FigureClash, ...]:
    by_id = {str(one.id): one for one in scored}
    found = []
    for conflict in conflicts([(str(one.id), one.text) for one in scored]):
        first, second = by_id[conflict.first.text_id], by_id[conflict.second.text_id]
        if first.round == second.round:
            continue
        found.append(
            FigureClash(
                subject=conflict.subject,
                said=(conflict.first.said, conflict.second.said),
                citations=(
                    first.quote_around(conflict.first.start, conflict.first.end, conflict.first.quote),
                    second.quote_around(conflict.second.start, conflict.second.end, conflict.second.quote),
                ),
            )
        )
    return tuple(found)


def _told_twice(scored: Sequence[Told]) -> tuple[ToldTwice, ...]:
    stories = [one for one in scored if one.whole.attempt.kind is Kind.BEHAVIORAL]
    by_id = {str(one.id): one for one in stories}
    return tuple(
        ToldTwice(
            likeness=pair.likeness,
            citations=(
                by_id[pair.first.text_id].slice(pair.first.start, pair.first.end),
                by_id[pair.second.text_id].slice(pair.second.start, pair.second.end),
            ),
        )
        for pair in retold([(str(one.id), one.text) for one in stories])
    )


def _not_asked(loop: Loop, told: Sequence[Told]) -> tuple[str, ...]:
    """Return what the plan wanted to hear about; a bar raiser only falls back on its own."""
    asked = {name for one in told for name in one.principles}
    planned = [
        name for held in loop.rounds if held.plan.kind is not RoundKind.BAR_RAISER for name in held.plan.principles
    ]
    return tuple(name for name in dict.fromkeys(planned) if name not in asked)
