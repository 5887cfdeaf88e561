"""The quick ways through history give what the plain ones give, also with follow-ups and discarded answers."""

from __future__ import annotations

import pytest

from benchmarks.library.generate import fill
from mockinterview.adapters.store import SqliteLibrary, search
from mockinterview.domain.bank import Bank
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.session import Origin
from mockinterview.domain.transcript import Transcript


@pytest.fixture
def lived_in(library: SqliteLibrary, bank: Bank) -> SqliteLibrary:
    """Eighty answers, every seventh discarded, every fifth with a follow-up."""
    library.shelf.import_bank(bank)
    fill(library, 80, until_ms=1_760_000_000_000, words=30)
    for attempt in range(5, 81, 5):
        take = library.rounds.add_take(attempt, question="And the migration?")
        library.rounds.save_transcript(take.id, Transcript(text="The migration of customers was mine."), Origin.TYPED)
    for attempt in range(7, 81, 7):
        library.rounds.discard(attempt)
    return library


@pytest.mark.parametrize("text", ["customers", "migration", "the", "migration customers", "zebra", "_"])
@pytest.mark.parametrize("offset", [0, 3, 60])
def test_many_hits_and_few_are_found_alike(lived_in, monkeypatch, text, offset):
    found = []
    for many in (0, 10**9):
        monkeypatch.setattr(search, "MANY", many)
        found.append(lived_in.past.page(HistoryFilter(text=text), offset=offset, limit=5))
    assert found[0] == found[1]
    if offset == 0 and text == "customers":
        assert found[0].total > 5
        assert all(entry.attempt_id % 7 for entry in found[0].entries)


@pytest.mark.parametrize("discarded", [False, True])
def test_a_criterion_is_counted_as_it_is_listed(lived_in, discarded):
    for criterion in ("people", "impact", "nobody"):
        wanted = HistoryFilter(criterion=criterion, discarded=discarded)
        page = lived_in.past.page(wanted, limit=1000)
        rated = {point.attempt_id for point in lived_in.past.trend(criterion)}
        shown = {entry.attempt_id for entry in page.entries}
        assert page.total == len(page.entries) == len(shown)
        assert rated == {attempt for attempt in shown if attempt % 7}
        assert discarded or shown == rated


@pytest.mark.parametrize(
    ("said", "wanted", "told"),
    [
        ("we cut costs", ["cut"], "we cut costs"),
        ("a shortcut, then a cut", ["cut"], "a shortcut, then a cut"),
        ("nothing", ["cut"], ""),
        ("x " * 400 + "migration " + "y " * 400, ["migrations"], "… " + "x " * 8 + "migration" + " y" * 7 + " …"),
        ("w" * 700 + " cut " + "v" * 700, ["cut"], None),
    ],
)
def test_an_excerpt_has_the_words_around_the_hit(said, wanted, told):
    found = search.excerpt(said, wanted)
    if told is None:
        assert "cut" in found
    else:
        assert found == told
