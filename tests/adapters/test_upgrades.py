"""Every schema that was released, with data in each of its tables, comes up to the present one without loss."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from benchmarks.faults.old import full_library, revisions, tables, take_back
from mockinterview.adapters.places import places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.domain.history import HistoryFilter


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    where = places(tmp_path_factory.mktemp("full"))
    full_library(where)
    return where


def rows(path, columns=None):
    """Return what each table holds, of the columns that are named, else of all."""
    with closing(sqlite3.connect(path)) as raw:
        wanted = columns or {one.name: [name for name, _ in one.columns] for one in tables(raw)}
        return {
            table: sorted(map(repr, raw.execute(f"SELECT {', '.join(map(quoted, names))} FROM {quoted(table)}")))
            for table, names in wanted.items()
        }, wanted


def quoted(name):
    return f'"{name}"'


def test_there_is_data_in_every_table(full):
    assert [name for name, found in rows(full.database)[0].items() if not found] == []


@pytest.mark.parametrize("revision", revisions())
def test_a_released_schema_comes_up_with_everything_that_it_held(full, tmp_path, revision):
    where = places(tmp_path / "old")
    take_back(full, where, revision)
    before, columns = rows(where.database)
    with SqliteLibrary.open(where) as library:
        assert rows(where.database, columns)[0] == before
        # what a migration works out for its new columns is what the program writes itself
        assert rows(where.database)[0]["attempt"] == rows(full.database)[0]["attempt"]
        page = library.past.page()
        assert page.total == 3
        found = [library.past.whole(entry.attempt_id) for entry in page.entries]
        assert {whole.attempt.state.value for whole in found} == {"scored"}
        assert all(whole.takes[0].audio.is_file() for whole in found)
        assert library.past.page(HistoryFilter(text="quarter")).total == 3  # the search index came with it
        library.rounds.begin_session(library.past.sessions()[0].conditions)  # and it can be written
        assert len(library.past.sessions()) == 4
        copy = library.copy_before_upgrade
    check_database(where.database)
    assert (copy is None) == (revision == revisions()[-1])
    if copy is not None:
        assert rows(copy)[0] == before
