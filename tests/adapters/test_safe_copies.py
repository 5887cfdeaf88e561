"""Copies that are made by themselves, and a library that is damaged and comes back."""

from __future__ import annotations

import json
import random
import threading
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.adapters.places import Places, places
from mockinterview.adapters.safe_copies import WISH, SafeCopies
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.upgrade import check_database, copy_database
from mockinterview.cli import main
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import InputError, StoreDamagedError, StoreLockedError
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.transcript import Transcript
from mockinterview.services.backup import backup, verify
from mockinterview.services.copies import APART_MS, SafeCopy, superseded

HOUR, DAY = 3_600_000, 86_400_000


class Clock:
    def __init__(self) -> None:
        self.now_ms = time.time_ns() // 1_000_000 + DAY

    def __call__(self) -> int:
        return self.now_ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def safe(home: Places, clock: Clock) -> SafeCopies:
    return SafeCopies(home, now_ms=clock)


def answered(library: SqliteLibrary, text: str = "I cut failures by half.", audio: Path | None = None) -> int:
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    take = library.rounds.add_take(attempt.id, audio=audio)
    library.rounds.save_transcript(take.id, Transcript(text=text), Origin.TYPED)
    return attempt.id


@pytest.fixture
def practised(home: Places, samples) -> Places:
    """A user's folder with an answer and its recording."""
    with SqliteLibrary.open(home) as library:
        library.shelf.import_bank(bank_from_json(samples.bank()))
        recording = home.takes / "round-00001" / "prompt-1-take-0.flac"
        recording.parent.mkdir()
        recording.write_bytes(b"fLaC" * 100)
        answered(library, audio=recording)
    return home


def texts(home: Places) -> list[str]:
    with SqliteLibrary.open(home) as library:
        return sorted(entry.snippet or entry.text for entry in library.past.page().entries)


class TestMaking:
    def test_a_copy_is_made_once_then_only_when_something_changed_and_time_passed(self, practised, safe, clock):
        made = safe.look_after()
        assert made is not None
        assert made.path.stat().st_mode & 0o777 == 0o600
        assert safe.look_after() is None
        clock.now_ms += APART_MS + DAY
        assert safe.look_after() is None  # nothing was written since
        later = (clock.now_ms - HOUR) / 1000
        with SqliteLibrary.open(practised) as library:
            answered(library)
        import os

        os.utime(practised.database, (later, later))
        assert safe.look_after() is not None
        assert len(safe.listed()) == 2

    def test_a_copy_is_small_and_names_the_recordings(self, practised, safe):
        made = safe.make()
        with zipfile.ZipFile(made.path) as archive:
            assert not [name for name in archive.namelist() if name.startswith("takes/")]
            manifest = json.loads(archive.read("manifest.json"))
        assert manifest["recordings"] == {"takes/round-00001/prompt-1-take-0.flac": 400}

    def test_a_copy_of_a_damaged_library_is_not_made_and_costs_no_older_one(self, practised, safe, clock):
        good = safe.make()
        damage(practised.database, random.Random(1), zeros=True)
        clock.now_ms += 10 * DAY
        with pytest.raises(StoreDamagedError):
            safe.look_after()
        assert [one.path for one in safe.listed()] == [good.path]

    def test_nothing_is_left_lying_about(self, practised, safe):
        safe.make()
        assert [one.name for one in practised.backups.iterdir() if not one.name.startswith("auto-")] == []

    def test_a_copy_can_be_made_while_somebody_writes(self, practised, safe):
        stop = threading.Event()

        def write() -> None:
            with SqliteLibrary.open(practised) as library:
                while not stop.is_set():
                    answered(library)

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for _ in range(3):
                safe.make()
        finally:
            stop.set()
            writer.join()
        assert safe.newest_sound() is not None


class TestRotation:
    def copies(self, *ages_h: float) -> tuple[SafeCopy, ...]:
        now = 1_780_000_000_000
        return tuple(SafeCopy(path=Path(f"{age}"), made_ms=round(now - age * HOUR), bytes=1) for age in ages_h)

    def test_a_week_of_days_and_a_month_of_weeks_are_kept(self):
        there = self.copies(*range(0, 24 * 90, 6))
        gone = {one.path for one in superseded(there)}
        kept = [one for one in there if one.path not in gone]
        assert 8 <= len(kept) <= 11
        assert kept[0] == there[0]
        assert there[0].made_ms - kept[-1].made_ms >= 14 * DAY

    def test_somebody_who_practises_once_a_month_keeps_four(self):
        there = self.copies(*range(0, 24 * 300, 24 * 30))
        assert len(there) - len(superseded(there)) == 7  # each is the newest of its day

    @given(st.lists(st.integers(0, 3000), min_size=1, max_size=60, unique=True))
    def test_the_newest_is_never_let_go_and_few_are_kept(self, ages):
        there = self.copies(*ages)
        gone = superseded(there)
        newest = max(there, key=lambda one: one.made_ms)
        assert newest not in gone
        assert len(there) - len(gone) <= 11


class TestBringingBack:
    def test_the_newest_sound_copy_comes_back_and_what_was_there_is_kept(self, practised, safe, capsys):
        safe.make()
        with SqliteLibrary.open(practised) as library:
            answered(library, "something later")
            assert library.past.page().total == 2
        assert main(["--data-dir", str(practised.root), "restore", "latest"]) == 0
        assert "is kept as" in capsys.readouterr().out
        with SqliteLibrary.open(practised) as library:
            assert library.past.page().total == 1
        (kept,) = practised.backups.glob("before-restore-*.sqlite3")
        check_database(kept)

    def test_recordings_that_are_gone_are_named(self, practised, safe, capsys):
        safe.make()
        next(practised.takes.rglob("*.flac")).unlink()
        found = safe.bring_back(safe.listed()[0].path)
        assert found.missing == ("takes/round-00001/prompt-1-take-0.flac",)
        assert "one recording" in found.told()

    def test_a_library_that_is_open_is_not_exchanged_under_somebody(self, practised, safe):
        made = safe.make()
        with SqliteLibrary.open(practised) as library:
            library.past.page()
            with pytest.raises(StoreLockedError):
                safe.bring_back(made.path)
            answered(library, "nothing is lost")
            assert library.past.page().total == 2
        assert safe.bring_back(made.path).missing == ()

    def test_the_window_asks_for_it_at_the_next_start_and_only_once(self, practised, safe):
        made = safe.make()
        assert safe.fulfil() is None
        safe.wish(made.path)
        brought = safe.fulfil()
        assert brought is not None
        assert brought.before is not None
        assert safe.fulfil() is None

    @pytest.mark.parametrize("content", ["", "[]", '{"source": 5}', '{"source": "/nowhere/b.zip"}', "\0"])
    def test_a_wish_that_cannot_be_fulfilled_is_told_once(self, practised, safe, content):
        (practised.root / WISH).write_text(content)
        with pytest.raises(InputError):
            safe.fulfil()
        assert safe.fulfil() is None
        with SqliteLibrary.open(practised) as library:
            assert library.past.page().total == 1

    def test_an_unsound_copy_is_passed_over_for_an_older_one(self, practised, safe, clock):
        older = safe.make()
        clock.now_ms += DAY
        newer = safe.make()
        content = bytearray(newer.path.read_bytes())
        content[len(content) // 2] ^= 0xFF
        newer.path.write_bytes(content)
        found = safe.newest_sound()
        assert found is not None
        assert found.path == older.path

    def test_without_any_copy_it_is_told(self, practised, capsys):
        assert main(["--data-dir", str(practised.root), "restore", "latest"]) == 1
        assert "no sound copy" in capsys.readouterr().err

    def test_copies_are_listed(self, practised, capsys):
        assert main(["--data-dir", str(practised.root), "backups", "--now", "--json"]) == 0
        (one,) = json.loads(capsys.readouterr().out)
        assert Path(one["file"]).is_file()
        assert one["bytes"] > 1000


def damage(path: Path, dice: random.Random, *, zeros: bool = False) -> None:
    """Overwrite a stretch of a file, as a bad disk does."""
    content = bytearray(path.read_bytes())
    if zeros:
        content[100 : len(content) // 2] = bytes(len(content) // 2 - 100)
    else:
        at = dice.randrange(len(content))
        size = min(dice.choice([1, 16, 512, 4096]), len(content) - at)
        content[at : at + size] = dice.randbytes(size)
    path.write_bytes(content)


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_library_is_found_or_harmless_and_the_copy_brings_all_of_it_back(practised, safe, seed):
    """Random bytes are overwritten. Either it is found, and the copy comes back whole; or nothing that SQLite keeps in
    order was hit. Whatever happens, no call ends in anything but a StoreError."""
    made = safe.make()
    dice = random.Random(seed)
    for journal in ("-wal", "-shm"):
        Path(f"{practised.database}{journal}").unlink(missing_ok=True)
    for _ in range(3):
        damage(practised.database, dice)
    try:
        check_database(practised.database)
        with SqliteLibrary.open(practised) as library:
            library.past.page()
    except StoreDamagedError:
        pass
    before = practised.database.read_bytes()
    found = safe.bring_back(made.path)
    with SqliteLibrary.open(practised) as library:
        assert library.past.page().total == 1
    assert found.before is not None
    if found.before.name.startswith("damaged-"):
        assert found.before.read_bytes() == before  # what was there is kept, byte for byte


class TestWholeBackups:
    def test_a_recording_that_grows_meanwhile_does_not_spoil_the_backup(self, practised, tmp_path, monkeypatch):
        growing = practised.takes / "round-00001" / "prompt-1-take-1.part.wav"
        growing.write_bytes(b"RIFF" * 1000)
        taken = copy_database

        def copy(source: Path, target: Path) -> Path:
            with growing.open("ab") as file:
                file.write(b"more" * 5000)
            return taken(source, target)

        target = tmp_path / "b.zip"
        backup(practised.root, target, copy=copy, now_ms=5)
        with growing.open("ab") as file:
            file.write(b"more")
        assert verify(target, check=check_database, scratch=tmp_path) >= 3

    def test_a_recording_that_vanishes_meanwhile_is_left_out(self, practised, tmp_path):
        files = practised.takes / "round-00001"
        (files / "other.flac").write_bytes(b"fLaC")

        from mockinterview.services import backup as module

        listed = list(module._files(practised.root))
        (files / "other.flac").unlink()
        module._files, kept = (lambda _root: iter(listed)), module._files
        try:
            with pytest.raises(FileNotFoundError):
                next(path for _, path in listed if path.name == "other.flac").stat()
            backup(practised.root, tmp_path / "b.zip", copy=copy_database, now_ms=5)
        finally:
            module._files = kept
        verify(tmp_path / "b.zip", check=check_database, scratch=tmp_path)

    def test_a_backup_goes_to_another_computer_with_its_recordings(self, practised, tmp_path):
        target = tmp_path / "b.zip"
        backup(practised.root, target, copy=copy_database, now_ms=5)
        other = places(tmp_path / "other")
        assert SafeCopies(other).bring_back(target).missing == ()
        assert next(other.takes.rglob("*.flac")).read_bytes() == b"fLaC" * 100

    def test_a_bomb_is_refused_before_it_goes_off(self, practised, tmp_path, monkeypatch):
        import shutil

        from mockinterview.domain.errors import StoreFullError

        target = tmp_path / "b.zip"
        backup(practised.root, target, copy=copy_database, now_ms=5)
        small = shutil.disk_usage(tmp_path)._replace(free=10_000)
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: small)
        with pytest.raises(StoreFullError, match="when it is unpacked"):
            SafeCopies(practised).bring_back(target)
        assert not list(practised.root.glob(".restore-*"))
