"""Bringing a library to the present schema: refuse what is newer, copy before changing, undo what fails."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, inspect

from mockinterview.adapters.store.engine import in_words, private_file, writing
from mockinterview.domain.errors import StoreDamagedError, StoreNewerError, StoreReadOnlyError
from mockinterview.language import mark

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def scripts() -> ScriptDirectory:
    """Return the migrations that come with the program."""
    return ScriptDirectory(str(MIGRATIONS))


def copy_database(source: Path, target: Path) -> Path:
    """Copy a database that may be in use, whole or not at all, to a private file; return `target`."""
    draft = target.with_name(f".copy-{os.getpid()}.sqlite3")
    private_file(draft)
    try:
        with in_words(source), closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(draft)) as here:
            there.backup(here)
            here.execute("PRAGMA journal_mode = DELETE").close()  # one file, nothing beside it
        draft.replace(target)
    except OSError as error:
        raise StoreReadOnlyError(
            mark("the copy {target} cannot be written: {why}", target=target, why=error.strerror or error)
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return target


def _known(directory: ScriptDirectory, revision: str) -> bool:
    try:
        return directory.get_revision(revision) is not None
    except CommandError:
        return False


def _check(connection: Connection, directory: ScriptDirectory, path: Path | str) -> str | None:
    """Return the schema revision of the library, None if it is new. Raises StoreError."""
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None and inspect(connection).get_table_names():
        raise StoreDamagedError(mark("{path} is a database of another program", path=path))
    if revision is not None and not _known(directory, revision):
        raise StoreNewerError(
            mark("the library {path} was made by a newer version (schema {revision})", path=path, revision=revision)
        )
    return revision


def upgrade(engine: Engine, path: Path | str, backups: Path, *, now_ms: int, target: str = "heads") -> Path | None:
    """Bring the library to schema `target`; return the copy that was made before, None if none was needed.

    path: of the file, or where the server is, which keeps copies by means of its own.
    A failing step leaves the library as it was. Raises StoreError.
    """
    directory = scripts()
    with in_words(path), engine.connect() as connection:
        present = _check(connection, directory, path)
    wanted = directory.get_current_head() if target == "heads" else target
    if present == wanted:
        return None
    copy = None
    if present is not None and isinstance(path, Path):
        copy = copy_database(path, backups / f"before-{wanted}-{now_ms}.sqlite3")
    with in_words(path), writing(engine).begin() as connection:
        # read once more: another window may have been quicker
        if MigrationContext.configure(connection).get_current_revision() != wanted:
            _run(connection, directory, target)
    return copy


def _run(connection: Connection, directory: ScriptDirectory, target: str) -> None:
    def steps(revision: object, _context: object) -> list[object]:
        return list(directory._upgrade_revs(target, revision))  # type: ignore[arg-type]  # noqa: SLF001 - as alembic.command does

    with EnvironmentContext(Config(), directory, fn=steps) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()


def alone_with(path: Path) -> None:
    """Make sure that nobody else has the library open. Raises StoreLockedError if somebody has.

    SQLite leaves write-ahead logging only when the last connection goes, and says so.
    """
    with in_words(path), closing(sqlite3.connect(path, timeout=1.0)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE").close()


def named_recordings(path: Path) -> tuple[str, ...]:
    """Return the recordings that a library names, relative to the user's folder."""
    with in_words(path), closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
        return tuple(
            str(row[0]) for row in raw.execute("SELECT audio FROM take WHERE audio IS NOT NULL ORDER BY audio")
        )


def check_database(path: Path) -> None:
    """Read the whole library at `path`. Raises StoreDamagedError, StoreNewerError or another StoreError."""
    with in_words(path), closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as raw:
        found = [str(row[0]) for row in raw.execute("PRAGMA integrity_check(5)")]
        if found != ["ok"]:
            raise StoreDamagedError(mark("the library {path} is damaged: {why}", path=path, why="; ".join(found)[:200]))
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" not in tables:
            raise StoreDamagedError(mark("{path} is not a library of Mock Interview", path=path))
        (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone() or ("none",)
    if not _known(scripts(), revision):
        raise StoreNewerError(
            mark("the library {path} was made by a newer version (schema {revision})", path=path, revision=revision)
        )
