"""Two windows on one folder, and what killed processes leave there."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from mockinterview.adapters.alone import Alone
from mockinterview.adapters.leftovers import OLD_S, sweep

HOLDS = (
    "import sys\nfrom pathlib import Path\nfrom mockinterview.adapters.alone import Alone\n"
    "print(Alone(Path(sys.argv[1])).sure(), flush=True)\nsys.stdin.read()\n"
)


@pytest.fixture
def other(home):
    """Another process that holds the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(home.root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "True\n"
    yield process
    process.kill()
    process.communicate()


def test_one_window_has_the_folder_and_the_next_gets_it_when_the_first_was_killed(home, other):
    here = Alone(home.root)
    assert not here.sure()
    other.kill()
    other.wait()
    assert here.sure()
    assert here.sure()
    here.close()


def test_where_nothing_can_be_written_nobody_is_alone(tmp_path):
    assert not Alone(tmp_path / "missing").sure()


@pytest.fixture
def dead_number():
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def drafts(home, number):
    folder = home.takes / "round-00001"
    folder.mkdir()
    made = [
        home.root / f".restore-{number}" / "takes" / "x.flac", home.root / f".settings.toml.{number}",
        home.backups / f".snapshot-{number}.sqlite3", home.backups / f".snapshot-{number}.sqlite3-journal",
        home.backups / f".verify-{number}" / "library.sqlite3", home.backups / f".auto-20260101-101010.zip.{number}",
        home.models / f".base.en.{number}.draft" / "model.bin", folder / f"prompt-1-take-0.mp3.{number}.tmp",
    ]  # fmt: skip
    for path in made:
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(b"half")
    return made


def test_what_a_dead_process_left_is_removed(home, dead_number):
    made = drafts(home, dead_number)
    assert len(sweep(home)) == len(made)
    assert not [path for path in made if path.exists()]


def test_what_is_being_written_is_left_alone(home):
    made = drafts(home, os.getpid())
    assert sweep(home) == ()
    assert all(path.exists() for path in made)


def test_a_number_that_somebody_else_has_by_now_protects_for_an_hour(home):
    path = home.backups / f".snapshot-{os.getpid()}.sqlite3"
    path.write_bytes(b"half")
    old = time.time() - OLD_S - 60
    os.utime(path, (old, old))
    assert sweep(home) == (path,)


def test_a_half_flac_is_removed_once_it_is_old_and_sound_never(home):
    folder = home.takes / "round-00001"
    folder.mkdir()
    draft, sound, growing, own = (folder / name for name in ("a.flac.tmp", "a.flac", "b.part.wav", "my.notes.tmp.txt"))
    for path in (draft, sound, growing, own):
        path.write_bytes(b"x")
        os.utime(path, (1, 1))
    assert sweep(home) == (draft,)
    assert sound.exists()
    assert growing.exists()
    assert own.exists()


def test_nothing_that_is_whole_looks_like_a_draft(home):
    whole = [
        home.root / "library.sqlite3", home.root / "settings.toml", home.root / ".window.lock", home.root / "masked-terms.txt",
        home.backups / "auto-20260101-101010.zip", home.backups / "before-0009-1700000000000.sqlite3",
        home.backups / "damaged-1700000000000.sqlite3", home.banks / ".mine.yaml", home.models / "base.en",
    ]  # fmt: skip
    for path in whole:
        path.write_bytes(b"x")
        os.utime(path, (1, 1))
    assert sweep(home) == ()
