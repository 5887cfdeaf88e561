"""The library on real SQLite files."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from mockinterview.adapters.places import Places, places
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.store import SqliteLibrary, engine
from mockinterview.adapters.store.engine import engine_for, private_file
from mockinterview.adapters.store.rows import Row
from mockinterview.adapters.store.upgrade import copy_database, scripts, upgrade
from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.errors import (
    InputError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreLockedError,
    StoreNewerError,
    StoreReadOnlyError,
)
from mockinterview.domain.history import HistoryFilter, Order
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import (
    Attempt,
    AttemptState,
    Conditions,
    Mode,
    Origin,
    SelfRating,
    WholeAttempt,
)
from mockinterview.domain.transcript import Pause, Transcript, Word


def spoken(text: str) -> Transcript:
    words = [Word(text=one, start_s=n * 0.5, end_s=n * 0.5 + 0.4, confidence=0.9) for n, one in enumerate(text.split())]
    return Transcript.of(
        words, duration_s=len(words) * 0.5, pauses=(Pause(start_s=0.4, end_s=0.5),), model="tiny.en", language="en"
    )


@pytest.fixture
def stocked(library: SqliteLibrary, bank: Bank) -> SqliteLibrary:
    library.shelf.import_bank(bank)
    return library


def attempted(
    library: SqliteLibrary, text: str = "", *, prompt: str = "own-thing", level: Level = Level.L6, card: Any = None
) -> Attempt:
    session = library.rounds.begin_session(Conditions(level=level))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt), reason="new", answer_s=240)
    take = library.rounds.add_take(attempt.id)
    if text:
        library.rounds.save_transcript(take.id, spoken(text))
        library.rounds.answered(attempt.id)
    if card is not None:
        library.rounds.save_scorecard(attempt.id, card, text)
    return attempt


class TestOpening:
    def test_a_new_library_is_private_and_writes_ahead(self, home: Places):
        with SqliteLibrary.open(home):
            for name in ("", "-wal", "-shm"):
                file = Path(f"{home.database}{name}")
                assert not file.exists() or file.stat().st_mode & 0o777 == 0o600
            with closing(sqlite3.connect(home.database)) as raw:
                assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert home.root.stat().st_mode & 0o777 == 0o700

    def test_other_peoples_rights_are_taken_away(self, home: Places):
        SqliteLibrary.open(home).close()
        home.database.chmod(0o644)
        SqliteLibrary.open(home).close()
        assert home.database.stat().st_mode & 0o777 == 0o600

    def test_the_migrated_schema_is_the_mapped_one(self, home: Places):
        SqliteLibrary.open(home).close()
        opened = engine_for(home.database)
        with opened.connect() as connection:
            found = compare_metadata(MigrationContext.configure(connection), Row.metadata)
        opened.dispose()
        assert [one for one in found if "spoken" not in str(one)] == []

    def test_opening_again_needs_no_copy(self, home: Places):
        SqliteLibrary.open(home).close()
        with SqliteLibrary.open(home) as again:
            assert again.copy_before_upgrade is None
        assert list(home.backups.iterdir()) == []

    def test_a_newer_library_is_refused_and_left_alone(self, home: Places):
        SqliteLibrary.open(home).close()
        with closing(sqlite3.connect(home.database)) as raw:
            raw.execute("UPDATE alembic_version SET version_num = '9999'")
            raw.commit()
        with pytest.raises(StoreNewerError, match="9999") as caught:
            SqliteLibrary.open(home)
        assert caught.value.exit_code == 3
        assert "newest version" in caught.value.told()

    def test_a_database_of_another_program_is_refused(self, home: Places):
        with closing(sqlite3.connect(home.database)) as raw:
            raw.execute("CREATE TABLE recipes (name)")
            raw.commit()
        with pytest.raises(StoreDamagedError, match="another program"):
            SqliteLibrary.open(home)

    @pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
    def test_a_damaged_file_is_refused_in_words(self, home: Places, content: bytes):
        home.database.write_bytes(content)
        with pytest.raises(StoreDamagedError, match="damaged"):
            SqliteLibrary.open(home)
        assert home.database.read_bytes() == content

    def test_every_earlier_schema_is_brought_up_after_a_copy(self, home: Places, bank: Bank):
        private_file(home.database)
        opened = engine_for(home.database)
        upgrade(opened, home.database, home.backups, now_ms=1, target="0001")
        with opened.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO bank (id, title, version, language, licence, about, own, removed, imported_ms) "
                "VALUES ('old-bank', 'Old', '1.0.0', 'en', '', '', 1, 0, 1)"
            )
        opened.dispose()
        with SqliteLibrary.open(home) as library:
            assert library.copy_before_upgrade is not None
            assert library.copy_before_upgrade.parent == home.backups
            assert [one.id for one in library.shelf.banks()] == ["old-bank"]
            assert library.shelf.import_bank(bank).added
        with closing(sqlite3.connect(library.copy_before_upgrade)) as raw:
            assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)

    def test_a_failing_migration_leaves_the_library_as_it_was(self, home: Places, monkeypatch: pytest.MonkeyPatch):
        """Two steps are planted, the second of which fails half-way."""
        SqliteLibrary.open(home).close()
        newest = scripts().get_current_head()
        folder = home.root / "migrations"
        (folder / "versions").mkdir(parents=True)
        shipped = Path(engine.__file__).parent / "migrations" / "versions"
        for script in shipped.glob("*.py"):
            (folder / "versions" / script.name).write_bytes(script.read_bytes())
        head = "import sqlalchemy as sa\nfrom alembic import op\nbranch_labels = depends_on = None\n"
        (folder / "versions" / "a.py").write_text(
            head + f"revision = 'next1'\ndown_revision = '{newest}'\n"
            "def upgrade():\n    op.add_column('note', sa.Column('colour', sa.String()))\n"
        )
        (folder / "versions" / "b.py").write_text(
            head + "revision = 'next2'\ndown_revision = 'next1'\n"
            "def upgrade():\n    op.create_table('half', sa.Column('x', sa.Integer()))\n    op.drop_table('missing')\n"
        )
        monkeypatch.setattr("mockinterview.adapters.store.upgrade.MIGRATIONS", folder)
        opened = engine_for(home.database)
        with pytest.raises(Exception, match="missing"):
            upgrade(opened, home.database, home.backups, now_ms=1)
        opened.dispose()
        with closing(sqlite3.connect(home.database)) as raw:
            tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            columns = {row[1] for row in raw.execute("PRAGMA table_info(note)")}
            assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (newest,)
        assert "half" not in tables
        assert "colour" not in columns
        (copy,) = home.backups.iterdir()
        assert copy.stat().st_mode & 0o777 == 0o600
        (folder / "versions" / "b.py").unlink()
        opened = engine_for(home.database)
        assert upgrade(opened, home.database, home.backups, now_ms=2) is not None
        opened.dispose()

    def test_a_copy_of_a_library_in_use_is_whole(self, stocked: SqliteLibrary, home: Places, tmp_path: Path):
        copy = copy_database(home.database, tmp_path / "copy.sqlite3")
        with closing(sqlite3.connect(copy)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert raw.execute("SELECT count(*) FROM prompt").fetchone() == (4,)


class TestBadLuck:
    def test_a_locked_library_says_so(self, stocked: SqliteLibrary, home: Places, monkeypatch: pytest.MonkeyPatch):
        with closing(sqlite3.connect(home.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with stocked.shelf._sessions.engine.connect() as impatient:
                impatient.exec_driver_sql("PRAGMA busy_timeout = 50")
            with pytest.raises(StoreLockedError, match="in use"):
                stocked.rounds.begin_session(Conditions(level=Level.L6))
            assert stocked.past.sessions() == ()  # reading goes on
            other.execute("ROLLBACK")
        assert stocked.rounds.begin_session(Conditions(level=Level.L6)).id == 1

    def test_a_library_that_is_locked_at_the_start_says_so(self, home: Places, monkeypatch: pytest.MonkeyPatch):
        SqliteLibrary.open(home).close()
        monkeypatch.setattr(engine, "_PRAGMAS", ("PRAGMA busy_timeout = 50",))
        with closing(sqlite3.connect(home.database, isolation_level=None)) as other:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreLockedError):
                SqliteLibrary.open(home)

    def test_a_full_disk_says_so_and_keeps_what_was_there(self, stocked: SqliteLibrary):
        attempt = attempted(stocked, "before the disk was full")
        with stocked.shelf._sessions.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreFullError, match="disk is full"):
            stocked.rounds.save_note(attempt.id, "x" * 500_000)
        with stocked.shelf._sessions.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        assert stocked.rounds.save_note(attempt.id, "there is room again").id
        assert stocked.past.whole(attempt.id).takes[0].transcript is not None

    @pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX rights")
    def test_a_read_only_folder_says_so(self, home: Places):
        """Root may write anywhere, so it is tried as nobody."""
        SqliteLibrary.open(home).close()
        script = (
            "import os, sys\n"
            "from mockinterview.adapters.places import Places\n"
            "from mockinterview.adapters.store import SqliteLibrary\n"
            "from mockinterview.domain.errors import StoreReadOnlyError\n"
            "from pathlib import Path\n"
            "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
            "try: SqliteLibrary.open(Places(root=Path(sys.argv[1])))\n"
            "except StoreReadOnlyError as error: print(error.told())\n"
        )
        folder = home.root
        for one in (folder, *folder.parents):
            if one.stat().st_uid == os.geteuid() and one != Path("/"):
                one.chmod(0o555 if one == folder else one.stat().st_mode | 0o055)
        home.database.chmod(0o444)
        try:
            said = subprocess.run(
                [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=False
            )
        finally:
            folder.chmod(0o700)
        assert "cannot be written" in said.stdout, said.stderr
        assert "--data-dir" in said.stdout

    def test_a_page_that_rots_says_so(self, stocked: SqliteLibrary, home: Places):
        stocked.close()
        data = bytearray(home.database.read_bytes())
        for at in range(8192, len(data)):
            data[at] ^= 0xFF
        home.database.write_bytes(bytes(data))
        with pytest.raises(StoreError) as caught, SqliteLibrary.open(home) as opened:
            opened.shelf.prompts()
        assert caught.value.code == "store.damaged"

    def test_a_folder_in_the_place_of_the_library_says_so(self, home: Places):
        home.database.mkdir()
        with pytest.raises(StoreReadOnlyError):
            SqliteLibrary.open(home)

    def test_a_data_folder_that_is_a_file_says_so(self, tmp_path: Path):
        (tmp_path / "file").write_text("")
        with pytest.raises(StoreError, match="cannot be used"):
            places(tmp_path / "file")

    def test_a_private_file_that_cannot_be_made_says_so(self, tmp_path: Path):
        with pytest.raises(StoreReadOnlyError):
            private_file(tmp_path / "missing" / "library.sqlite3")


class TestShelf:
    def test_importing_twice_changes_nothing(self, library: SqliteLibrary, bank: Bank):
        first = library.shelf.import_bank(bank)
        assert first.added == ("own-thing", "other-thing", "third-thing", "design-queue")
        before = library.shelf.bank(bank.id)
        again = library.shelf.import_bank(bank)
        assert not again.any
        assert again.left_alone == first.added
        assert library.shelf.bank(bank.id) == before == bank

    def test_a_preview_changes_nothing(self, library: SqliteLibrary, bank: Bank):
        assert library.shelf.import_bank(bank, preview=True).added
        assert library.shelf.prompts() == ()

    def test_a_changed_prompt_gets_a_revision_and_old_attempts_keep_theirs(self, stocked: SqliteLibrary, samples: Any):
        attempt = attempted(stocked, "I did it")
        changed = bank_from_json(
            samples.bank(
                samples.prompt("own-thing", text={"L6": "Quite another question.", "L7": "Too."}), version="1.1.0"
            )
        )
        changes = stocked.shelf.import_bank(changed)
        assert changes.changed == ("own-thing",)
        assert changes.hidden == ("design-queue", "other-thing", "third-thing")
        assert stocked.shelf.prompt("own-thing").text[Level.L6] == "Quite another question."
        whole = stocked.past.whole(attempt.id)
        assert whole.prompt.text[Level.L6] == whole.attempt.text == "Tell me about own-thing."
        assert [one.id for one in stocked.shelf.prompts()] == ["own-thing"]

    def test_a_removed_bank_hides_its_prompts_and_keeps_the_attempts(self, stocked: SqliteLibrary, bank: Bank):
        attempt = attempted(stocked, "I did it")
        stocked.shelf.remove_bank(bank.id)
        assert stocked.shelf.prompts() == ()
        assert stocked.shelf.banks()[0].removed
        assert stocked.past.whole(attempt.id).prompt.id == "own-thing"
        assert stocked.shelf.passages("ownership", Level.L6) == ()
        assert stocked.shelf.import_bank(bank).added
        assert len(stocked.shelf.prompts()) == 4

    def test_a_prompt_of_another_bank_is_not_taken_over(self, stocked: SqliteLibrary, samples: Any):
        thief = bank_from_json(samples.bank(samples.prompt("new-one"), samples.prompt("own-thing"), name="thief"))
        with pytest.raises(InputError, match="already belongs to bank 'sample-bank'"):
            stocked.shelf.import_bank(thief)
        assert [one.id for one in stocked.shelf.banks()] == ["sample-bank"]

    def test_prompts_are_found_by_level_and_kind_and_can_be_switched_off(self, stocked: SqliteLibrary):
        assert len(stocked.shelf.prompts(level=Level.L7)) == 3
        assert [one.id for one in stocked.shelf.prompts(kind=Kind.SYSTEM_DESIGN)] == ["design-queue"]
        stocked.shelf.switch("own-thing", on=False)
        assert "own-thing" not in [one.id for one in stocked.shelf.prompts()]
        assert "own-thing" in [one.id for one in stocked.shelf.prompts(disabled=True)]
        assert len(stocked.shelf.passages("ownership", Level.L6)) == 1


class TestRubric:
    def test_all_criteria_are_rows_and_adopting_twice_changes_nothing(self, library: SqliteLibrary):
        rubric, provenance = bundled_rubric()
        assert len(library.criteria.adopt(rubric, provenance)) == 33
        assert library.criteria.adopt(rubric, provenance) == ()
        assert library.criteria.rubric() == rubric

    def test_an_edit_is_a_new_version_that_updates_leave_alone(self, library: SqliteLibrary, samples: Any):
        rubric, provenance = bundled_rubric()
        library.criteria.adopt(rubric, provenance)
        own = replace(rubric.criterion("scope"), question="How far?")
        edited = library.criteria.edit(own)
        assert edited.version != rubric.version
        assert edited.criterion("scope").question == "How far?"
        assert edited.criterion("scope").own
        assert library.criteria.edit(own).version == edited.version
        assert [one.version for one in library.criteria.versions("scope")] == [1, 2]
        assert library.criteria.rubric(rubric.version).criterion("scope").question == rubric.criterion("scope").question
        newer = replace(
            rubric, criteria=tuple(replace(one, question=one.question + " Really?") for one in rubric.criteria)
        )
        assert "scope" not in library.criteria.adopt(newer, "bundled 2")
        assert library.criteria.rubric().criterion("impact").provenance == "bundled 2"

    def test_an_empty_wording_is_refused(self, library: SqliteLibrary):
        rubric, provenance = bundled_rubric()
        library.criteria.adopt(rubric, provenance)
        with pytest.raises(InputError, match="scope"):
            library.criteria.edit(replace(rubric.criterion("scope"), question=" "))

    def test_a_scorecard_keeps_the_version_it_was_made_with(self, stocked: SqliteLibrary, samples: Any):
        rubric, provenance = bundled_rubric()
        stocked.criteria.adopt(rubric, provenance)
        attempt = attempted(stocked, "I cut failures by half.", card=samples.card())
        stocked.criteria.edit(replace(rubric.criterion("scope"), question="How far?"))
        stocked.rounds.save_scorecard(attempt.id, samples.card(), "I cut failures by half.")
        first, second = stocked.past.whole(attempt.id).scorecards
        assert first.card.rubric == rubric.version
        assert second.card.rubric == stocked.criteria.rubric().version != rubric.version


class TestRounds:
    def test_a_whole_round_reads_back_as_it_was_written(self, stocked: SqliteLibrary, home: Places, samples: Any):
        conditions = Conditions(
            level=Level.L6, mode=Mode.INTERVIEW, kinds=(Kind.BEHAVIORAL,), principles=("ownership",), answer_s=200.5
        )
        session = stocked.rounds.begin_session(conditions)
        attempt = stocked.rounds.begin_attempt(
            session.id, stocked.shelf.prompt("own-thing"), reason="new", answer_s=240
        )
        assert attempt.state is AttemptState.PREPARING
        path = home.takes / "one.flac"
        take = stocked.rounds.add_take(attempt.id, audio=path, device="Studio")
        stocked.rounds.add_words(take.id, spoken("I cut").words)
        stocked.rounds.add_words(take.id, ())
        stocked.rounds.add_words(take.id, spoken("failures").words)
        recording = Recording(path=path, duration_s=12.5, rate_hz=16000, device="Studio", snr_db=31.0, clipped=True)
        stocked.rounds.finish_take(take.id, recording)
        assert stocked.rounds.save_transcript(take.id, spoken("I cut failures")) == 1
        assert stocked.rounds.save_transcript(take.id, Transcript(text="I cut costs"), Origin.CORRECTED) == 2
        reply = stocked.rounds.add_take(attempt.id, question="By how much?", criterion="impact")
        assert reply.number == 1
        stocked.rounds.save_transcript(reply.id, Transcript(text="By half."), Origin.TYPED)
        stocked.rounds.finish_take(reply.id)
        stocked.rounds.answered(attempt.id)
        stocked.rounds.save_self_rating(attempt.id, SelfRating(ratings={"impact": 3.0}, change="numbers"))
        stocked.rounds.save_self_rating(attempt.id, SelfRating(ratings={"impact": 4.0}, change="numbers first"))
        stocked.rounds.save_scorecard(attempt.id, samples.card(), "I cut costs By half.")
        stocked.rounds.save_note(attempt.id, "breathe", at_s=3.5)
        stocked.rounds.star(attempt.id, on=True)
        stocked.rounds.finish_session(session.id)

        whole = stocked.past.whole(attempt.id)
        assert whole.attempt.state is AttemptState.SCORED
        assert whole.attempt.starred
        answer, probe = whole.takes
        assert answer.audio == path
        assert (answer.duration_s, answer.snr_db, answer.clipped) == (12.5, 31.0, True)
        assert [word.text for word in answer.words] == ["I", "cut", "failures"]
        assert answer.transcript == Transcript(text="I cut costs")
        assert probe.question == "By how much?"
        original, corrected = stocked.past.transcripts(take.id)
        assert original.transcript == spoken("I cut failures")
        assert corrected.origin is Origin.CORRECTED
        assert whole.self_rating is not None
        assert whole.self_rating.ratings == {"impact": 4.0}
        assert whole.scorecard is not None
        assert replace(whole.scorecard.card, rubric="") == samples.card()
        assert whole.notes[0].at_s == 3.5
        kept = stocked.past.session(session.id)
        assert kept.conditions == conditions
        assert (kept.attempts, kept.scored, kept.overall) == (1, 1, 4.0)
        assert kept.finished_ms is not None

    def test_what_was_not_scored_is_offered_after_a_crash(self, stocked: SqliteLibrary, home: Places, samples: Any):
        left = attempted(stocked)
        stocked.rounds.add_words(stocked.past.whole(left.id).takes[0].id, spoken("half a sentence").words)
        attempted(stocked, "done", card=samples.card())
        thrown = attempted(stocked, "never mind")
        stocked.rounds.discard(thrown.id)
        stocked.close()  # a new start
        with SqliteLibrary.open(home) as opened:
            (found,) = opened.rounds.unfinished()
            assert found.attempt.id == left.id
            assert [word.text for word in found.takes[0].words] == ["half", "a", "sentence"]

    def test_a_discarded_attempt_leaves_history_and_can_be_taken_back(self, stocked: SqliteLibrary, samples: Any):
        attempt = attempted(stocked, "never mind", card=samples.card())
        stocked.rounds.discard(attempt.id)
        stocked.rounds.discard(attempt.id)
        assert stocked.past.page().total == 0
        assert stocked.past.records() == stocked.past.trend() == ()
        assert stocked.past.attempts(attempt.session_id) == ()
        assert stocked.past.page(HistoryFilter(discarded=True)).total == 1
        stocked.rounds.restore(attempt.id)
        assert stocked.past.whole(attempt.id).attempt.state is AttemptState.SCORED

    @pytest.mark.parametrize(
        "text",
        [
            "<script>alert(1)</script> & 'quotes' \"too\"",
            "שלום עולם \u202etxt",
            "👩\u200d💻 naïve café",
            "half \ud83d of a pair",
        ],
    )
    def test_any_text_is_kept_and_found(self, stocked: SqliteLibrary, text: str):
        attempt = attempted(stocked, "placeholder")
        take = stocked.past.whole(attempt.id).takes[0]
        stocked.rounds.save_transcript(take.id, Transcript(text=text), Origin.TYPED)
        kept = stocked.past.whole(attempt.id).takes[0].transcript
        assert kept is not None
        assert len(kept.text) == len(text)
        assert stocked.past.page(HistoryFilter(text=text.rsplit(maxsplit=1)[-1])).total == 1

    def test_several_threads_write_at_once(self, stocked: SqliteLibrary):
        attempt = attempted(stocked)
        take = stocked.past.whole(attempt.id).takes[0]
        failures: list[BaseException] = []

        def work(name: str) -> None:
            try:
                for n in range(15):
                    stocked.rounds.add_words(take.id, spoken(f"{name}{n}").words)
            except BaseException as error:  # noqa: BLE001 - told below
                failures.append(error)

        threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert len(stocked.past.whole(attempt.id).takes[0].words) == 45

    def test_unknown_ids_are_a_bug_of_the_caller(self, stocked: SqliteLibrary, samples: Any):
        for call in (
            lambda: stocked.past.whole(99),
            lambda: stocked.past.session(99),
            lambda: stocked.rounds.answered(99),
            lambda: stocked.rounds.add_take(99),
            lambda: stocked.rounds.save_transcript(99, Transcript(text="x")),
            lambda: stocked.shelf.prompt("none"),
            lambda: stocked.past.delete_attempt(99),
        ):
            with pytest.raises(KeyError):
                call()


class TestPast:
    def test_history_is_sorted_filtered_and_paged(self, stocked: SqliteLibrary, samples: Any):
        texts = ["first about queues", "second about budgets", "third about queues and budgets"]
        made = [
            attempted(stocked, text, prompt=prompt, level=level, card=samples.card(ratings={"impact": rating}))
            for text, prompt, level, rating in zip(
                texts,
                ["own-thing", "other-thing", "own-thing"],
                [Level.L6, Level.L7, Level.L6],
                [3.0, 5.0, 2.0],
                strict=True,
            )
        ]
        ids = [one.id for one in made]

        def found(order: Order = Order.NEWEST, **wanted: Any) -> list[int]:
            return [entry.attempt_id for entry in stocked.past.page(HistoryFilter(**wanted), order=order).entries]

        assert found() == ids[::-1]
        assert found(Order.OLDEST) == ids
        assert found(Order.BEST) == [ids[1], ids[0], ids[2]]
        assert found(Order.WORST) == [ids[2], ids[0], ids[1]]
        assert found(text="queues") == [ids[2], ids[0]]
        assert found(text="Queue budget") == [ids[2]]
        assert found(text="budg") == [ids[2], ids[1]]
        assert found(text='"queues" OR (NEAR*') == []
        assert found(text="!?") == []
        assert found(level=Level.L7) == [ids[1]]
        assert found(prompt_id="own-thing") == [ids[2], ids[0]]
        assert found(principle="dive-deep") == ids[::-1]
        assert found(principle="dive") == []
        assert found(criterion="impact") == ids[::-1]
        assert found(criterion="scope") == []
        assert found(reads_as=ReadsAs.L6, kind=Kind.BEHAVIORAL) == ids[::-1]
        assert found(session_id=made[0].session_id) == [ids[0]]
        assert found(since_ms=made[1].began_ms, until_ms=made[2].began_ms) == [ids[1]]
        assert found(starred=True) == []
        page = stocked.past.page(offset=1, limit=1)
        assert (len(page.entries), page.total, page.offset) == (1, 3, 1)
        assert "queues" in stocked.past.page(HistoryFilter(text="queues")).entries[0].excerpt

    @pytest.mark.parametrize("order", Order)
    def test_every_order_works_with_unscored_attempts_too(self, stocked: SqliteLibrary, order: Order, samples: Any):
        attempted(stocked, "scored", card=samples.card())
        attempted(stocked, "not scored")
        assert stocked.past.page(order=order).total == 2

    def test_corrected_texts_are_what_the_search_finds(self, stocked: SqliteLibrary):
        attempt = attempted(stocked, "we moved to cuber netties")
        take = stocked.past.whole(attempt.id).takes[0]
        stocked.rounds.save_transcript(take.id, Transcript(text="we moved to Kubernetes"), Origin.CORRECTED)
        assert stocked.past.page(HistoryFilter(text="netties")).total == 0
        assert stocked.past.page(HistoryFilter(text="kubernetes")).total == 1

    def test_records_tell_the_newest_answer_of_each_prompt(self, stocked: SqliteLibrary, samples: Any):
        attempted(stocked, "one", card=samples.card(ratings={"impact": 2.0, "ownership": 3.0}))
        last = attempted(stocked, "two", card=samples.card(ratings={"impact": 3.0, "ownership": 4.5}))
        (record,) = stocked.past.records(Level.L6)
        assert (record.times, record.last_ms, record.weak) == (2, last.began_ms, ("impact",))
        assert record.last_overall == 3.75
        assert stocked.past.records(Level.L7) == ()

    def test_a_trend_counts_each_attempt_once_by_its_newest_card(self, stocked: SqliteLibrary, samples: Any):
        attempt = attempted(stocked, "one", card=samples.card(ratings={"impact": 2.0}))
        stocked.rounds.save_scorecard(attempt.id, samples.card(ratings={"impact": 3.5}), "one")
        assert [point.rating for point in stocked.past.trend("impact")] == [3.5]
        assert len(stocked.past.whole(attempt.id).scorecards) == 2

    def test_what_is_deleted_is_in_no_byte_of_the_folder(self, stocked: SqliteLibrary, home: Places, samples: Any):
        secret = "Zanzibarprojekt"
        session = stocked.rounds.begin_session(Conditions(level=Level.L6))
        attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
        take = stocked.rounds.add_take(attempt.id, audio=home.takes / "x.flac")
        stocked.rounds.add_words(take.id, spoken(secret).words)
        stocked.rounds.save_transcript(take.id, spoken(f"the {secret} was mine"))
        stocked.rounds.save_note(attempt.id, secret)
        stocked.rounds.save_self_rating(attempt.id, SelfRating(ratings={}, change=secret))
        card = samples.card(f"{secret} was mine")
        stocked.rounds.save_scorecard(attempt.id, replace(card, notes=(secret,)), f"{secret} was mine")
        other = attempted(stocked, "this one stays")

        def bytes_of_folder() -> bytes:
            return b"".join(path.read_bytes().lower() for path in home.root.rglob("*") if path.is_file())

        assert secret.lower().encode() in bytes_of_folder()
        assert stocked.past.delete_session(session.id) == (home.takes / "x.flac",)
        assert secret.lower().encode() not in bytes_of_folder()
        assert stocked.past.page(HistoryFilter(text="stays")).entries[0].attempt_id == other.id
        fresh = attempted(stocked, "ids do not come back")
        assert fresh.id > other.id

    def test_a_note_is_deleted(self, stocked: SqliteLibrary):
        attempt = attempted(stocked, "one")
        note = stocked.rounds.save_note(attempt.id, "x")
        stocked.past.delete_note(note.id)
        whole: WholeAttempt = stocked.past.whole(attempt.id)
        assert whole.notes == ()
