"""Readiness and the written case in a real library."""

from __future__ import annotations

import pytest

from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.promotion import Draft, DraftKind, Feedback, Shelf, Tick, feedback_of, initiative_of


def test_snapshots_stand_beside_one_another_oldest_first(library: SqliteLibrary):
    first = library.dossier.save_snapshot("executive", {"platform": 3, "roadmap": 2.0})
    library.dossier.save_snapshot("presence", {"calm": 1})
    second = library.dossier.save_snapshot("executive", {"platform": 4}, "after the reorganisation")
    assert library.dossier.snapshots("executive") == (first, second)
    assert second.taken_ms > first.taken_ms
    assert len(library.dossier.snapshots()) == 3
    library.dossier.delete_snapshot(first.id)
    assert library.dossier.snapshots("executive") == (second,)
    with pytest.raises(KeyError):
        library.dossier.delete_snapshot(first.id)


def test_a_changed_guide_value_can_be_taken_back(library: SqliteLibrary):
    library.dossier.set_guide_value("executive.total", 45)
    library.dossier.set_guide_value("executive.total", 46)
    assert library.dossier.guide_values() == {"executive.total": 46.0}
    library.dossier.set_guide_value("executive.total", None)
    assert library.dossier.guide_values() == {}


def test_versions_of_a_draft_stay_and_the_same_text_is_kept_once(library: SqliteLibrary):
    draft = library.dossier.save_draft(Draft(title="2026", text="First \ud800 text."))
    one = library.dossier.keep_version(draft.id)
    assert library.dossier.keep_version(draft.id) == one
    changed = library.dossier.save_draft(Draft(id=draft.id, title="2026", text="Second text."))
    two = library.dossier.keep_version(draft.id, "sent to my manager")
    assert [(v.number, v.text, v.note) for v in library.dossier.versions(draft.id)] == [
        (1, "First ? text.", ""),
        (2, "Second text.", "sent to my manager"),
    ]
    assert two.made_ms > one.made_ms
    assert library.dossier.drafts(DraftKind.SELF_REVIEW) == (changed,)
    assert library.dossier.drafts(DraftKind.FORTE) == ()
    library.dossier.delete_draft(draft.id)
    assert library.dossier.versions(draft.id) == ()
    assert library.dossier.drafts(DraftKind.SELF_REVIEW) == ()
    with pytest.raises(KeyError):
        library.dossier.save_draft(Draft(id=draft.id, text="x"))


def test_entries_are_kept_by_shelf_and_replaced_by_id(library: SqliteLibrary):
    kept = library.dossier.save_entry(Shelf.FEEDBACK, {"text": "ended our deadlock", "outside": True})
    library.dossier.save_entry(Shelf.INITIATIVE, {"name": "Ledger", "amount": 12, "per_unit": 1000.0, "teams": "many"})
    again = library.dossier.save_entry(Shelf.FEEDBACK, {"text": "ended a deadlock", "person": "J"}, kept.id)
    assert again.made_ms == kept.made_ms
    (entry,) = library.dossier.entries(Shelf.FEEDBACK)
    assert feedback_of(entry) == Feedback(id=kept.id, text="ended a deadlock", person="J")
    (initiative,) = [initiative_of(one) for one in library.dossier.entries(Shelf.INITIATIVE)]
    assert (initiative.money, initiative.teams) == (12_000, None)
    library.dossier.delete_entry(kept.id)
    assert library.dossier.entries(Shelf.FEEDBACK) == ()


def test_a_tick_replaces_the_one_before(library: SqliteLibrary):
    library.dossier.save_tick(Tick(checklist="committee", item="draft", due_ms=5))
    library.dossier.save_tick(Tick(checklist="committee", item="draft", done_ms=7, due_ms=5, note="sent"))
    library.dossier.save_tick(Tick(checklist="sprint", item="win"))
    assert library.dossier.ticks("committee") == (
        Tick(checklist="committee", item="draft", done_ms=7, due_ms=5, note="sent"),
    )
    assert len(library.dossier.ticks()) == 2
