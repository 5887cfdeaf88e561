"""A byte that changes on the disk while the library is closed is noticed, and nothing else is."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.seal import broken, seal
from mockinterview.adapters.store.upgrade import check_database
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import StoreDamagedError
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.transcript import Transcript


@pytest.fixture
def practised(home, bank):
    with SqliteLibrary.open(home) as library:
        library.shelf.import_bank(bank)
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
        take = library.rounds.add_take(attempt.id)
        library.rounds.save_transcript(take.id, Transcript(text="I cut failures by half."), Origin.TYPED)
    return home


def rot(path: Path, old: bytes, new: bytes) -> None:
    """Change bytes as a disk does: the time of the file stays."""
    there = path.stat()
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))
    os.utime(path, ns=(there.st_atime_ns, there.st_mtime_ns))


def answers(home):
    with SqliteLibrary.open(home) as library:
        return [entry.attempt_id for entry in library.past.page().entries]


def test_a_wrong_letter_that_sqlite_does_not_see_is_told_and_the_copy_brings_it_back(practised):
    copies = SafeCopies(practised)
    made = copies.make()
    rot(practised.database, b"cut failures by half", b"cut failures by h\x61lp")
    check_database(practised.database)  # nothing is wrong with its structure
    with pytest.raises(StoreDamagedError, match="changed on the disk"):
        SqliteLibrary.open(practised)
    found = copies.bring_back(made.path)
    assert found.before is not None
    assert b"by halp" in found.before.read_bytes()  # what was there is kept
    with SqliteLibrary.open(practised) as library:
        (entry,) = library.past.page().entries
        assert library.past.whole(entry.attempt_id).takes[0].transcript.text == "I cut failures by half."


def test_it_is_told_once_so_that_a_library_without_a_copy_can_still_be_used(practised):
    rot(practised.database, b"cut failures by half", b"cut failures by halp")
    with pytest.raises(StoreDamagedError):
        SqliteLibrary.open(practised)
    assert len(answers(practised)) == 1


def test_every_byte_counts(practised):
    content = practised.database.read_bytes()
    for at in random.Random(1).sample(range(len(content)), 40):
        assert seal(practised.database)
        there = practised.database.stat()
        changed = bytearray(content)
        changed[at] ^= 0x20
        practised.database.write_bytes(bytes(changed))
        os.utime(practised.database, ns=(there.st_atime_ns, there.st_mtime_ns))
        assert broken(practised.database)
        practised.database.write_bytes(content)


def test_what_programs_write_is_no_damage(practised):
    for _ in range(3):
        with SqliteLibrary.open(practised) as library:
            library.rounds.begin_session(Conditions(level=Level.L6))
    with closing(sqlite3.connect(practised.database)) as raw:
        raw.execute("UPDATE session SET mode = mode")
        raw.commit()
    assert not broken(practised.database)
    with SqliteLibrary.open(practised), SqliteLibrary.open(practised) as second:
        second.rounds.begin_session(Conditions(level=Level.L6))
    assert not broken(practised.database)
    assert len(answers(practised)) == 1


def test_a_library_that_somebody_has_open_is_not_sealed(practised):
    with SqliteLibrary.open(practised) as library:
        library.rounds.begin_session(Conditions(level=Level.L6))
        assert not seal(practised.database)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"state": 5, "sha256": 1}', "\0"])
def test_a_seal_that_is_damaged_itself_says_nothing(practised, content):
    practised.database.with_name("library.sqlite3.seal").write_text(content)
    assert not broken(practised.database)
    assert len(answers(practised)) == 1
