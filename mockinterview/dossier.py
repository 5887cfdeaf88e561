"""What the core asks of the place where readiness and the written case are kept.

The rules of `library` hold: every method is one transaction, may be called on any thread, and raises StoreError when
the library cannot be read or written; an id that is not there raises KeyError.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from mockinterview.domain.promotion import Draft, DraftKind, DraftVersion, Entry, Shelf, Tick
from mockinterview.domain.readiness import Answers, Snapshot


class Dossier(Protocol):
    """Self-assessments, drafts, feedback, initiatives and checklists."""

    def snapshots(self, assessment: str = "") -> tuple[Snapshot, ...]:
        """Return the snapshots of an assessment (empty: of all), oldest first."""

    def save_snapshot(self, assessment: str, answers: Answers, note: str = "") -> Snapshot:
        """Keep answers with the present moment, beside the earlier ones."""

    def delete_snapshot(self, snapshot_id: int) -> None:
        """Remove a snapshot for good."""

    def guide_values(self) -> Mapping[str, float]:
        """Return the figures of the guides that the user has changed, by key."""

    def set_guide_value(self, key: str, value: float | None) -> None:
        """Change a figure; None goes back to the guide's."""

    def drafts(self, kind: DraftKind) -> tuple[Draft, ...]:
        """Return the drafts of a kind, oldest first."""

    def save_draft(self, draft: Draft) -> Draft:
        """Keep a draft: a new one for id 0, else in place of what was there."""

    def keep_version(self, draft_id: int, note: str = "") -> DraftVersion:
        """Keep the text of a draft as its next version; the same text as the newest is not kept twice."""

    def versions(self, draft_id: int) -> tuple[DraftVersion, ...]:
        """Return the versions of a draft, oldest first."""

    def delete_draft(self, draft_id: int) -> None:
        """Remove a draft and its versions for good."""

    def entries(self, shelf: Shelf) -> tuple[Entry, ...]:
        """Return what stands on a shelf, oldest first."""

    def save_entry(self, shelf: Shelf, content: Mapping[str, Any], entry_id: int = 0) -> Entry:
        """Keep an entry: a new one for id 0, else in place of what was there."""

    def delete_entry(self, entry_id: int) -> None:
        """Remove an entry for good."""

    def ticks(self, checklist: str = "") -> tuple[Tick, ...]:
        """Return what is noted on the items of a checklist (empty: of all)."""

    def save_tick(self, tick: Tick) -> None:
        """Keep where an item stands, in place of what was noted before."""
