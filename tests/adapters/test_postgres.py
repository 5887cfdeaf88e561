"""The store on a real PostgreSQL: the very tests of the SQLite one, and what only a server can do wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="psycopg, the extra 'server', is not installed")

from mockinterview.adapters.store.postgres import VARIABLE, shown, url_of
from mockinterview.adapters.store.server import ServerLibrary, open_store
from mockinterview.cli import main
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import InputError, StoreDamagedError, StoreError, StoreLockedError
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.transcript import Transcript

ROOT = Path(__file__).resolve().parents[2]
TOOLS = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def tool(name: str) -> str | None:
    return str(TOOLS[-1].with_name(name)) if TOOLS else shutil.which(name)


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """A server of this module's own: a Unix socket in a folder of its own, no port."""
    initdb, pg_ctl = tool("initdb"), tool("pg_ctl")
    if not initdb or not pg_ctl:
        pytest.skip("PostgreSQL's server is not installed (Debian: apt-get install postgresql)")
    owner = {"user": "postgres", "group": "postgres"} if os.getuid() == 0 else {}  # it refuses to run as root
    folder = Path(tempfile.mkdtemp(prefix="mi-pg-"))
    if owner:
        shutil.chown(folder, **owner)
    quiet = {"capture_output": True, "cwd": folder, **owner}
    data = str(folder / "data")
    subprocess.run(
        [initdb, "-D", data, "-U", "coach", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"], check=True, **quiet
    )
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c max_connections=30"
    subprocess.run(
        [pg_ctl, "-D", data, "-o", options, "-l", str(folder / "log"), "-w", "start"],
        check=True,
        **{**quiet, "capture_output": False, "stdout": subprocess.DEVNULL},
    )
    try:
        yield f"postgresql://coach@/postgres?host={folder}"
    finally:
        subprocess.run([pg_ctl, "-D", data, "-m", "immediate", "stop"], check=True, **quiet)
        shutil.rmtree(folder)


@pytest.fixture
def server(cluster: str, home, clock) -> Iterator[ServerLibrary]:
    """An empty library on the server."""
    from mockinterview.adapters.store.postgres import engine_at

    engine = engine_at(url_of(cluster))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    with ServerLibrary.at(url_of(cluster), home, now_ms=clock) as opened:
        yield opened


SAME = [
    "tests/adapters/test_store.py::TestShelf",
    "tests/adapters/test_store.py::TestRubric",
    "tests/adapters/test_store.py::TestRounds",
    "tests/adapters/test_store.py::TestPast",
    "tests/adapters/test_remarks_store.py",
    "tests/adapters/test_preparation_store.py",
    "tests/adapters/test_progress_store.py",
    "tests/adapters/test_loop_store.py",
    "tests/adapters/test_dossier.py",
]

OF_THE_FILE = [
    "after_a_crash", "no_byte_of_the_folder", "masked_in_what_is_passed_on", "room_is_measured", "after_another_start"
]  # fmt: skip


@pytest.mark.slow
def test_the_tests_of_the_store_pass_on_it(cluster: str):
    """All but those that look into SQLite's file, or open it a second time."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", *SAME]
    command += ["-k", " and ".join(f"not {name}" for name in OF_THE_FILE)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "MOCKINTERVIEW_TEST_DATABASE": cluster},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:]


def answer(library: ServerLibrary, bank, text: str) -> int:
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompts(level=Level.L6)[0])
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text=text), Origin.TYPED)
    library.rounds.answered(attempt.id)
    return attempt.id


@pytest.mark.parametrize("typed", ["migrat", "migrations", "moved", "the migration", "MOVED databases"])
def test_words_are_found_in_any_of_their_forms(server: ServerLibrary, bank, typed: str):
    wanted = answer(server, bank, "We moved the database in one migration.")
    answer(server, bank, "Nothing of the kind.")
    page = server.past.page(HistoryFilter(text=typed))
    assert [one.attempt_id for one in page.entries] == [wanted]


@pytest.mark.parametrize("typed", ["'", "a' | 'b", "x:*", "!", "\\", "((", "'; DROP TABLE take; --", "\0"])
def test_no_sign_that_is_typed_is_an_operator(server: ServerLibrary, bank, typed: str):
    answer(server, bank, "We moved the database.")
    assert server.past.page(HistoryFilter(text=typed)).total == 0
    assert server.past.page().total == 1


def test_a_text_that_a_server_cannot_hold_keeps_its_length(server: ServerLibrary, bank):
    attempt = answer(server, bank, "zero \0 and half \ud800 and 🎤")
    (take,) = server.past.whole(attempt).takes
    assert take.transcript is not None
    assert take.transcript.text == "zero \ufffd and half ? and 🎤"


def test_writers_wait_for_each_other(server: ServerLibrary, bank):
    """Numbers of attempts are counted up by reading: without the lock two writers would take the same one."""
    server.shelf.import_bank(bank)
    session = server.rounds.begin_session(Conditions(level=Level.L6))
    prompt = server.shelf.prompts(level=Level.L6)[0]
    failures: list[StoreError] = []

    def write() -> None:
        try:
            for _ in range(5):
                server.rounds.begin_attempt(session.id, prompt)
        except StoreError as error:
            failures.append(error)

    threads = [threading.Thread(target=write) for _ in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert not failures
    assert [one.number for one in server.past.attempts(session.id)] == list(range(1, 31))


def test_a_writer_that_never_ends_is_told(server: ServerLibrary, monkeypatch):
    from mockinterview.adapters.store.engine import writing

    with writing(server._engine).begin(), pytest.raises(StoreLockedError):
        server.rounds.begin_session(Conditions(level=Level.L6))


def test_opening_again_changes_nothing_and_another_program_is_left_alone(
    cluster: str, server: ServerLibrary, bank, home
):
    attempt = answer(server, bank, "We moved it.")
    with ServerLibrary.at(url_of(cluster), home) as again:
        assert again.past.whole(attempt).takes
        assert again.upkeep.size().database > 0
        again.upkeep.compact()
    with server._engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    with pytest.raises(StoreDamagedError, match="another program"):
        ServerLibrary.at(url_of(cluster), home)


def test_nobody_there_is_told(home):
    with pytest.raises(StoreError, match="cannot be reached"):
        ServerLibrary.at(url_of("postgresql://coach:secret@/none?host=/nonexistent"), home)


@pytest.mark.parametrize("given", ["mysql://x/y", "no address", "sqlite:///x", "://"])
def test_no_other_database(given: str):
    with pytest.raises(InputError):
        url_of(given)


def test_no_password_is_shown():
    assert "secret" not in shown(url_of("postgresql://coach:secret@host/name"))


def test_off_by_default(home, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    with open_store(home) as library:
        assert not isinstance(library, ServerLibrary)


def test_the_commands_work_on_it(cluster: str, server: ServerLibrary, bank, monkeypatch, capsys, tmp_path):
    answer(server, bank, "We moved it.")
    monkeypatch.setenv(VARIABLE, cluster)
    assert main(["sessions", "--json"]) == 0
    assert '"attempts"' in capsys.readouterr().out
    assert main(["backup", str(tmp_path / "copy.zip")]) == 3
    assert "pg_dump" in capsys.readouterr().err
