"""Damaged files of every kind are read or refused in words; `python -m benchmarks.faults.fuzz` tries thousands."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.faults.fuzz import run
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import InputError, StoreDamagedError
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.session import Conditions
from mockinterview.services.archives import entry, opened
from mockinterview.services.take_in import take_in


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["banks", "audio", "sessions", "documents", "settings", "databases", "backups"])
def test_mutated_files_are_read_or_refused_in_words(kind, tmp_path):
    assert run([kind], 25, 7, tmp_path) == []


def broken_archive(name: str, content: bytes) -> bytes:
    """Return an archive whose entry is listed well and compressed badly."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    data = bytearray(made.getvalue())
    start = 30 + len(name)  # behind the local header
    data[start : start + 8] = b"\xff" * 8
    return bytes(data)


def test_an_export_whose_compression_is_damaged_is_refused(library, tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(broken_archive("rounds.json", json.dumps({"rounds": list(range(500))}).encode()))
    with pytest.raises(InputError, match="damaged"):
        take_in(library, path)


def test_an_export_whose_directory_points_nowhere_is_refused(library, tmp_path):
    data = bytearray(broken_archive("rounds.json", b"x" * 500))
    at = data.rindex(b"PK\x01\x02") + 42  # where the entry begins
    data[at : at + 4] = b"\xff\xff\xff\x7f"
    path = tmp_path / "export.zip"
    path.write_bytes(bytes(data))
    with pytest.raises(InputError, match="damaged"):
        take_in(library, path)


def test_a_backup_whose_compression_is_damaged_is_refused(home, library):
    made = SafeCopies(home).make()
    with zipfile.ZipFile(made.path) as archive:
        info = archive.getinfo("library.sqlite3")
    data = bytearray(made.path.read_bytes())
    start = info.header_offset + 30 + len(info.filename) + 20  # force_zip64 adds twenty bytes
    data[start : start + 8] = b"\xff" * 8
    made.path.write_bytes(bytes(data))
    library.close()
    with pytest.raises(InputError, match="not a sound backup"):
        SafeCopies(home).bring_back(made.path)
    assert SafeCopies(home).newest_sound() is None


def test_an_entry_larger_than_it_may_be_is_not_read_into_memory(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", bytes(5_000_000))
    with opened(path) as archive, pytest.raises(zipfile.BadZipFile, match="larger"):
        entry(archive, "manifest.json", most=1_000_000)


def test_a_text_with_rotten_bytes_is_told_as_damage(home, bank):
    with SqliteLibrary.open(home) as library:
        library.shelf.import_bank(bank)
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    with closing(sqlite3.connect(home.database)) as raw:
        raw.execute("UPDATE attempt SET text = CAST(x'C3284142' AS TEXT)")
        raw.commit()
    with SqliteLibrary.open(home) as library, pytest.raises(StoreDamagedError, match="cannot be read"):
        library.past.whole(attempt.id)


def test_rotten_content_in_a_column_of_values_is_told_as_damage(home, bank):
    with SqliteLibrary.open(home) as library:
        library.shelf.import_bank(bank)
    with closing(sqlite3.connect(home.database)) as raw:
        raw.execute("UPDATE prompt_revision SET content = replace(content, '\"', '\t')")
        raw.commit()
    with SqliteLibrary.open(home) as library, pytest.raises(StoreDamagedError, match="cannot be read"):
        library.shelf.prompt("own-thing")


def test_a_file_format_of_the_far_future_is_told_as_damage(home):
    SqliteLibrary.open(home).close()
    content = bytearray(home.database.read_bytes())
    content[47] = 9  # the schema format number; 4 is the highest that there is
    home.database.write_bytes(bytes(content))
    with pytest.raises(StoreDamagedError, match="its format"):
        SqliteLibrary.open(home)


def test_a_search_index_of_an_unknown_format_is_told_as_damage(home, bank):
    with SqliteLibrary.open(home) as library:
        library.shelf.import_bank(bank)
    with closing(sqlite3.connect(home.database)) as raw:
        raw.execute("UPDATE spoken_config SET v = 0 WHERE k = 'version'")
        raw.commit()
    with SqliteLibrary.open(home) as library, pytest.raises(StoreDamagedError, match="its format"):
        library.past.page(HistoryFilter(text="quarter"))


def test_an_imported_recording_that_does_not_fit_leaves_no_half_file(library, tmp_path):
    """What is written under the last name is whole: nobody takes a part for the recording later."""
    from mockinterview.services.take_in import _unpack

    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("audio/a.flac", b"fLaC" * 1000)
    data = bytearray(made.getvalue())
    data[60] ^= 0xFF  # the checksum no longer fits
    place = tmp_path / "takes" / "a.flac"
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive, pytest.raises(zipfile.BadZipFile):
        _unpack(archive, "audio/a.flac", place)
    assert list(Path(place.parent).iterdir()) == []
