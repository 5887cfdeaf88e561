"""Libraries as earlier versions left them: the schema of any migration, with data in every table that it had."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.adapters.places import Places, banks_folder, places
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.engine import engine_for, private_file
from mockinterview.adapters.store.upgrade import scripts, upgrade
from mockinterview.adapters.yaml_banks import parse_bank
from mockinterview.adapters.yaml_loops import read_loops
from mockinterview.domain.criteria import Level
from mockinterview.domain.loop import PlannedPrompt
from mockinterview.domain.promotion import Draft, Shelf, Tick
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import Place, Verdict
from mockinterview.domain.scorecard import CriterionRating, ReadsAs, Scorecard
from mockinterview.domain.session import Conditions, Origin, SelfRating
from mockinterview.domain.stories import Retrieval, Story
from mockinterview.domain.transcript import Transcript, Word

SAID = "I cut the failures by half with my team in one quarter, and the customer wrote about it. "


def revisions() -> list[str]:
    """Return every schema that was released, the oldest first."""
    return [one.revision for one in reversed(list(scripts().walk_revisions()))]


def fill(library: SqliteLibrary, where: Places, rounds: int = 3) -> None:
    """Practise a little in every part of the library."""
    bank = parse_bank((banks_folder() / "scenarios.yaml").read_bytes(), Path("scenarios.yaml")).bank
    assert bank is not None
    library.shelf.import_bank(bank)
    library.criteria.adopt(*bundled_rubric())
    prompts = [one for one in bank.prompts if Level.L6 in one.text]
    story = library.preparation.stories.save(Story(title="The retry storm", level=Level.L6, result="Half as many."))
    template = read_loops(where.loops)[0][0]
    loop = library.loops.begin(template, compressed=False, seed=1)
    library.loops.plan(loop.id, 1, (PlannedPrompt(prompt_id=prompts[0].id, principles=("ownership",), reason="x"),))
    for number in range(rounds):
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        if number == 0:
            library.loops.join(loop.id, 1, session.id)
        attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompts[number % len(prompts)].id))
        sound = where.takes / f"round-{session.id:05d}" / "prompt-1-take-0.flac"
        sound.parent.mkdir(exist_ok=True)
        sound.write_bytes(b"fLaC" * 50)
        take = library.rounds.add_take(attempt.id, audio=sound)
        words = tuple(Word(text=one, start_s=at / 4, end_s=at / 4 + 0.2) for at, one in enumerate(SAID.split()))
        library.rounds.add_words(take.id, words)
        library.rounds.finish_take(take.id, Recording(path=sound, duration_s=5.0, rate_hz=16_000))
        library.rounds.save_transcript(take.id, Transcript.of(words, duration_s=5.0, model="tiny.en"))
        library.rounds.save_transcript(take.id, Transcript(text=f"{SAID}Number {number}."), Origin.CORRECTED)
        library.rounds.answered(attempt.id)
        library.rounds.save_self_rating(attempt.id, SelfRating(ratings={"ownership": 3.0}, change="shorter"))
        library.rounds.save_scorecard(attempt.id, card(), SAID)
        library.rounds.save_note(attempt.id, f"note {number}")
        library.remarks.tag(attempt.id, ["redo"])
        place = Place(take=0, start=2, end=5, quote=SAID[2:5])
        library.remarks.judge(attempt.id, "impact", Verdict.SAID, place)
        library.preparation.stories.link(attempt.id, story.id)
    library.preparation.stories.keep_retrieval(
        Retrieval(principle="dive-deep", story_id=story.id, seconds=3.0, fits=True)
    )
    library.dossier.save_snapshot("executive", {"platform": 3.0})
    library.dossier.set_guide_value("executive.total", 45)
    draft = library.dossier.save_draft(Draft(title="2026", text="First text."))
    library.dossier.keep_version(draft.id)
    library.dossier.save_entry(Shelf.FEEDBACK, {"text": "ended our deadlock", "outside": True})
    library.dossier.save_tick(Tick(checklist="committee", item="draft", due_ms=5))


def card() -> Scorecard:
    """Return a scorecard as the engine makes them."""
    from mockinterview.domain.criteria import Kind

    rated = tuple(CriterionRating(id=one, rating=3.5, confidence=0.8) for one in ("ownership", "impact"))
    return Scorecard(
        id="x", kind=Kind.SCENARIO, target_level=Level.L6, reads_as=ReadsAs.L6, on_topic=True, overall=3.5,
        criteria=rated, engine="test 1",
    )  # fmt: skip


def full_library(where: Places) -> None:
    """Make a library of the present schema with at least a row in every table."""
    with SqliteLibrary.open(where) as library:
        fill(library, where)
    with closing(sqlite3.connect(where.database, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        for table in tables(raw):
            if not raw.execute(f"SELECT count(*) FROM {table.quoted}").fetchone()[0]:
                _plant(raw, table)
        raw.execute("PRAGMA journal_mode = DELETE")


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its columns: (name, declared type)."""

    name: str
    columns: tuple[tuple[str, str], ...]

    @property
    def quoted(self) -> str:
        """The name as SQL has it."""
        return f'"{self.name}"'


def tables(raw: sqlite3.Connection) -> list[Table]:
    """Return our tables; not those of SQLite, of the search index and of the migrations."""
    names = [
        name
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if not name.startswith(("sqlite_", "spoken", "alembic_"))
    ]
    return [
        Table(name, tuple((row[1], row[2]) for row in raw.execute(f'PRAGMA table_info("{name}")'))) for name in names
    ]


def _plant(raw: sqlite3.Connection, table: Table) -> None:
    """Put a row of plain values into a table that no part of the program filled above."""

    def value(kind: str) -> Any:
        return 1 if "INT" in kind or "BOOL" in kind else 1.0 if "FLOAT" in kind else "{}" if "JSON" in kind else "1"

    marks = ", ".join("?" for _ in table.columns)
    raw.execute(f"INSERT INTO {table.quoted} VALUES ({marks})", [value(kind) for _, kind in table.columns])


def older_library(where: Places, revision: str) -> None:
    """Make the library of `where` as the version with schema `revision` left it."""
    full = places(where.root.with_name(f".{where.root.name}-full"))
    try:
        full_library(full)
        take_back(full, where, revision)
    finally:
        shutil.rmtree(full.root)


def take_back(full: Places, where: Places, revision: str) -> None:
    """Write what `full` holds into a library of an earlier schema: what that schema had a column for."""
    shutil.copytree(full.takes, where.takes, dirs_exist_ok=True)
    private_file(where.database)
    engine = engine_for(where.database)
    upgrade(engine, where.database, where.backups, now_ms=1, target=revision)
    engine.dispose()
    with closing(sqlite3.connect(where.database, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("ATTACH ? AS new", (str(full.database),))
        raw.execute("BEGIN")
        for table in tables(raw):
            names = ", ".join(f'"{name}"' for name, _ in table.columns)
            raw.execute(f"DELETE FROM {table.quoted}")
            raw.execute(f"INSERT INTO {table.quoted} ({names}) SELECT {names} FROM new.{table.quoted}")
        raw.execute("COMMIT")
