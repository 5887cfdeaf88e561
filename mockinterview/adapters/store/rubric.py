"""The rubric in SQLite: every wording of every criterion stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mockinterview.adapters.store.convert import criterion_of
from mockinterview.adapters.store.engine import Sessions
from mockinterview.adapters.store.rows import CriterionRow, CriterionVersionRow, RubricRow
from mockinterview.domain.errors import InputError
from mockinterview.domain.rubric import Criterion, Rubric, content_of, rubric_version
from mockinterview.language import mark


class SqliteCriteria:
    """The `Criteria` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int]) -> None:
        self._sessions, self._now_ms = sessions, now_ms

    def rubric(self, version: str = "") -> Rubric:
        """Return the rubric as it is now, or as it was under `version`."""
        with self._sessions.read() as session:
            return _rubric_at(session, version) if version else present(session)

    def edit(self, criterion: Criterion, *, provenance: str = "own edit") -> Rubric:
        """Keep a changed wording as a new version; equal content changes nothing."""
        _check(criterion)
        with self._sessions.write() as session:
            row = session.get(CriterionRow, criterion.id)
            if row is None:
                raise KeyError(criterion.id)
            if content_of(_worded(session, row)) != content_of(criterion):
                self._keep(session, row, replace(criterion, provenance=provenance))
            return self._stamp(session)

    def versions(self, criterion_id: str) -> tuple[Criterion, ...]:
        """Return every version of a criterion, oldest first."""
        with self._sessions.read() as session:
            row = session.get(CriterionRow, criterion_id)
            if row is None:
                raise KeyError(criterion_id)
            query = select(CriterionVersionRow).where(CriterionVersionRow.criterion_id == criterion_id)
            kept = session.scalars(query.order_by(CriterionVersionRow.version))
            return tuple(criterion_of(row, version) for version in kept)

    def adopt(self, bundled: Rubric, provenance: str) -> tuple[str, ...]:
        """Bring criteria that the user has not edited to `bundled`; return the ids that changed."""
        changed = []
        with self._sessions.write() as session:
            for place, criterion in enumerate(bundled.criteria):
                row = session.get(CriterionRow, criterion.id)
                if row is None:
                    row = CriterionRow(id=criterion.id, family=criterion.family.value, position=place, version=0)
                    session.add(row)
                    session.flush()
                elif _worded(session, row).own or content_of(_worded(session, row)) == content_of(criterion):
                    continue
                self._keep(session, row, replace(criterion, provenance=provenance))
                changed.append(criterion.id)
            self._stamp(session)
        return tuple(changed)

    def _keep(self, session: Session, row: CriterionRow, criterion: Criterion) -> None:
        query = select(func.max(CriterionVersionRow.version)).where(CriterionVersionRow.criterion_id == row.id)
        row.version = (session.scalar(query) or 0) + 1
        session.add(
            CriterionVersionRow(
                criterion_id=row.id,
                version=row.version,
                content=content_of(criterion),
                provenance=criterion.provenance,
                made_ms=self._now_ms(),
            )
        )
        session.flush()

    def _stamp(self, session: Session) -> Rubric:
        rubric = present(session)
        if session.get(RubricRow, rubric.version) is None:
            versions = {criterion.id: criterion.version for criterion in rubric.criteria}
            session.add(RubricRow(version=rubric.version, made_ms=self._now_ms(), versions=versions))
        return rubric


def present(session: Session) -> Rubric:
    """Return the rubric as it is now."""
    rows = session.scalars(select(CriterionRow).order_by(CriterionRow.position))
    criteria = tuple(_worded(session, row) for row in rows)
    return Rubric(version=rubric_version(criteria), criteria=criteria)


def _rubric_at(session: Session, version: str) -> Rubric:
    kept = session.get(RubricRow, version)
    if kept is None:
        raise KeyError(version)
    rows = session.scalars(
        select(CriterionRow).where(CriterionRow.id.in_(kept.versions)).order_by(CriterionRow.position)
    )
    return Rubric(version=version, criteria=tuple(_worded(session, row, kept.versions[row.id]) for row in rows))


def _worded(session: Session, row: CriterionRow, version: int = 0) -> Criterion:
    kept = session.get(CriterionVersionRow, (row.id, version or row.version))
    if kept is None:
        raise KeyError((row.id, version))
    return criterion_of(row, kept)


def _check(criterion: Criterion) -> None:
    texts = [criterion.name, criterion.question, *criterion.expectation.values()]
    if not criterion.expectation or not all(text.strip() for text in texts):
        raise InputError(
            mark(
                "criterion '{criterion}' needs a name, a question and an expectation for each level",
                criterion=criterion.id,
            ),
            hint=mark("Fill in what is empty."),
        )
