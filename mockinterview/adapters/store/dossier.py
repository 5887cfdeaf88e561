"""Readiness and the written case in SQLite."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import delete, func, select

from mockinterview.adapters.store import dossier_rows as rows
from mockinterview.adapters.store.convert import sound
from mockinterview.adapters.store.engine import Sessions
from mockinterview.domain.promotion import Draft, DraftKind, DraftVersion, Entry, Shelf, Tick
from mockinterview.domain.readiness import Answers, Snapshot


class SqliteDossier:
    """The `Dossier` port."""

    def __init__(self, sessions: Sessions, now_ms: Callable[[], int]) -> None:
        self._sessions, self._now_ms = sessions, now_ms

    def snapshots(self, assessment: str = "") -> tuple[Snapshot, ...]:
        """Return the snapshots of an assessment (empty: of all), oldest first."""
        query = select(rows.SnapshotRow).order_by(rows.SnapshotRow.taken_ms, rows.SnapshotRow.id)
        if assessment:
            query = query.where(rows.SnapshotRow.assessment == assessment)
        with self._sessions.read() as session:
            return tuple(_snapshot(row) for row in session.scalars(query))

    def save_snapshot(self, assessment: str, answers: Answers, note: str = "") -> Snapshot:
        """Keep answers with the present moment, beside the earlier ones."""
        with self._sessions.write() as session:
            row = rows.SnapshotRow(
                assessment=assessment, taken_ms=self._now_ms(), answers=_clean(answers), note=sound(note)
            )
            session.add(row)
            session.flush()
            return _snapshot(row)

    def delete_snapshot(self, snapshot_id: int) -> None:
        """Remove a snapshot for good."""
        with self._sessions.write() as session:
            session.delete(_there(session.get(rows.SnapshotRow, snapshot_id), snapshot_id))

    def guide_values(self) -> Mapping[str, float]:
        """Return the figures of the guides that the user has changed, by key."""
        with self._sessions.read() as session:
            return {row.key: row.value for row in session.scalars(select(rows.GuideValueRow))}

    def set_guide_value(self, key: str, value: float | None) -> None:
        """Change a figure; None goes back to the guide's."""
        with self._sessions.write() as session:
            session.execute(delete(rows.GuideValueRow).where(rows.GuideValueRow.key == key))
            if value is not None:
                session.add(rows.GuideValueRow(key=key, value=float(value)))

    def drafts(self, kind: DraftKind) -> tuple[Draft, ...]:
        """Return the drafts of a kind, oldest first."""
        query = select(rows.DraftRow).where(rows.DraftRow.kind == kind.value).order_by(rows.DraftRow.id)
        with self._sessions.read() as session:
            return tuple(_draft(row) for row in session.scalars(query))

    def save_draft(self, draft: Draft) -> Draft:
        """Keep a draft: a new one for id 0, else in place of what was there."""
        with self._sessions.write() as session:
            if draft.id:
                row = _there(session.get(rows.DraftRow, draft.id), draft.id)
            else:
                row = rows.DraftRow(kind=draft.kind.value)
                session.add(row)
            row.title, row.text, row.changed_ms = sound(draft.title), sound(draft.text), self._now_ms()
            session.flush()
            return _draft(row)

    def keep_version(self, draft_id: int, note: str = "") -> DraftVersion:
        """Keep the text of a draft as its next version; the same text as the newest is not kept twice."""
        row = rows.DraftVersionRow
        with self._sessions.write() as session:
            draft = _there(session.get(rows.DraftRow, draft_id), draft_id)
            newest = session.scalars(select(row).where(row.draft_id == draft_id).order_by(row.number.desc())).first()
            if newest is not None and newest.text == draft.text:
                return _version(newest)
            number = (session.scalar(select(func.max(row.number)).where(row.draft_id == draft_id)) or 0) + 1
            kept = rows.DraftVersionRow(
                draft_id=draft_id, number=number, made_ms=self._now_ms(), text=draft.text, note=sound(note)
            )
            session.add(kept)
            session.flush()
            return _version(kept)

    def versions(self, draft_id: int) -> tuple[DraftVersion, ...]:
        """Return the versions of a draft, oldest first."""
        row = rows.DraftVersionRow
        with self._sessions.read() as session:
            found = session.scalars(select(row).where(row.draft_id == draft_id).order_by(row.number))
            return tuple(_version(one) for one in found)

    def delete_draft(self, draft_id: int) -> None:
        """Remove a draft and its versions for good."""
        with self._sessions.write() as session:
            session.delete(_there(session.get(rows.DraftRow, draft_id), draft_id))
        self._sessions.scrub()

    def entries(self, shelf: Shelf) -> tuple[Entry, ...]:
        """Return what stands on a shelf, oldest first."""
        query = select(rows.EntryRow).where(rows.EntryRow.shelf == shelf.value).order_by(rows.EntryRow.id)
        with self._sessions.read() as session:
            return tuple(_entry(row) for row in session.scalars(query))

    def save_entry(self, shelf: Shelf, content: Mapping[str, Any], entry_id: int = 0) -> Entry:
        """Keep an entry: a new one for id 0, else in place of what was there."""
        now_ms = self._now_ms()
        with self._sessions.write() as session:
            if entry_id:
                row = _there(session.get(rows.EntryRow, entry_id), entry_id)
            else:
                row = rows.EntryRow(shelf=shelf.value, made_ms=now_ms)
                session.add(row)
            row.content, row.changed_ms = _clean(content), now_ms
            session.flush()
            return _entry(row)

    def delete_entry(self, entry_id: int) -> None:
        """Remove an entry for good."""
        with self._sessions.write() as session:
            session.delete(_there(session.get(rows.EntryRow, entry_id), entry_id))

    def ticks(self, checklist: str = "") -> tuple[Tick, ...]:
        """Return what is noted on the items of a checklist (empty: of all)."""
        query = select(rows.TickRow).order_by(rows.TickRow.checklist, rows.TickRow.item)
        if checklist:
            query = query.where(rows.TickRow.checklist == checklist)
        with self._sessions.read() as session:
            return tuple(
                Tick(checklist=row.checklist, item=row.item, done_ms=row.done_ms, due_ms=row.due_ms, note=row.note)
                for row in session.scalars(query)
            )

    def save_tick(self, tick: Tick) -> None:
        """Keep where an item stands, in place of what was noted before."""
        with self._sessions.write() as session:
            session.merge(
                rows.TickRow(
                    checklist=tick.checklist,
                    item=tick.item,
                    done_ms=tick.done_ms,
                    due_ms=tick.due_ms,
                    note=sound(tick.note),
                )
            )


T = TypeVar("T")


def _there(row: T | None, row_id: int) -> T:
    if row is None:
        raise KeyError(row_id)
    return row


def _clean(content: Mapping[str, Any]) -> dict[str, Any]:
    return {key: sound(value) if isinstance(value, str) else value for key, value in content.items()}


def _snapshot(row: rows.SnapshotRow) -> Snapshot:
    return Snapshot(
        id=row.id, assessment=row.assessment, taken_ms=row.taken_ms, answers=dict(row.answers), note=row.note
    )


def _draft(row: rows.DraftRow) -> Draft:
    return Draft(id=row.id, kind=DraftKind(row.kind), title=row.title, text=row.text, changed_ms=row.changed_ms)


def _version(row: rows.DraftVersionRow) -> DraftVersion:
    return DraftVersion(
        id=row.id, draft_id=row.draft_id, number=row.number, made_ms=row.made_ms, text=row.text, note=row.note
    )


def _entry(row: rows.EntryRow) -> Entry:
    return Entry(
        id=row.id, shelf=Shelf(row.shelf), content=dict(row.content), made_ms=row.made_ms, changed_ms=row.changed_ms
    )
