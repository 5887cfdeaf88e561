"""Opening SQLite the way the library needs it, and saying its errors in words."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from mockinterview.adapters.store import postgres
from mockinterview.domain.errors import (
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreLockedError,
    StoreReadOnlyError,
)
from mockinterview.language import mark

BUSY_MS = 4000  # long enough for a backup of the other window, short enough for a person who waits

_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten, not only forgotten
    "PRAGMA synchronous = FULL",  # a committed sentence survives a power cut
)


def told(error: sqlite3.Error, path: Path | str) -> StoreError | None:
    """Return `error` in our words, None if it is a bug rather than bad luck.

    Source of the codes: sqlite.org/rescode.html; the low byte is the primary code.
    """
    if "Could not decode to UTF-8" in str(error):  # the driver's own error, without a code: a text has rotten bytes
        return StoreDamagedError(mark("the library {path} is damaged: a text in it cannot be read", path=path))
    if any(one in str(error) for one in ("invalid fts5 file format", "unsupported file format")):  # plain errors, too
        return StoreDamagedError(mark("the library {path} is damaged: its format cannot be read", path=path))
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreLockedError(mark("the library {path} is in use by another program", path=path))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return StoreReadOnlyError(mark("the library {path} cannot be written", path=path))
        case sqlite3.SQLITE_FULL:
            return StoreFullError(mark("the disk is full, the library {path} could not grow", path=path))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StoreDamagedError(mark("the library {path} is damaged or is not a library at all", path=path))
        case sqlite3.SQLITE_IOERR:
            return StoreError(
                mark("the disk refused to read or write the library {path}", path=path),
                safe=mark("What was kept before is unharmed if the disk is."),
                hint=mark("Check the disk, then run 'mockinterview doctor'."),
            )
    return None


def _told_elsewhere(error: DBAPIError, where: Path | str) -> StoreError | None:
    return None if error.orig is None else postgres.told(error.orig, where)


@contextmanager
def in_words(path: Path | str) -> Iterator[None]:
    """Turn the database's bad luck inside the block into StoreErrors. path: of the file, or where the server is."""
    try:
        yield
    except DBAPIError as error:
        said = told(error.orig, path) if isinstance(error.orig, sqlite3.Error) else _told_elsewhere(error, path)
        if said is None:
            raise
        raise said from error
    except sqlite3.Error as error:
        said = told(error, path)
        if said is None:
            raise
        raise said from error
    except (json.JSONDecodeError, UnicodeDecodeError) as error:  # of what SQLAlchemy and sqlite3 read
        raise StoreDamagedError(
            mark("the library {path} is damaged: something in it cannot be read", path=path)
        ) from error


def private_file(path: Path) -> None:
    """Make `path` as an empty file that only its owner may read, or take other people's rights away.

    SQLite gives its journals the rights of the database. Raises StoreError.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise StoreReadOnlyError(
            mark("the library {path} cannot be written: {why}", path=path, why=error.strerror or error)
        ) from error


def engine_for(path: Path) -> Engine:
    """Return an engine on the database at `path`; nothing is opened yet."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def connected(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver would commit before DDL; we BEGIN ourselves
        for pragma in _PRAGMAS:
            connection.execute(pragma).close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        # A reader that turns writer half-way cannot wait for another writer; writers say so at once.
        immediate = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def writing(engine: Engine) -> Engine:
    """Return `engine` for transactions that write."""
    if engine.dialect.name == "postgresql":  # sees what the writer before wrote, for whom it has waited
        return engine.execution_options(writes=True, isolation_level="READ COMMITTED")
    return engine.execution_options(writes=True)


class Sessions:
    """Short transactions on one database: one for every call, on the calling thread."""

    def __init__(self, engine: Engine, path: Path | str) -> None:
        """`path` is that of the file, or where the server is."""
        self.engine, self.path = engine, path
        self._reading = sessionmaker(engine, expire_on_commit=False)
        self._writing = sessionmaker(writing(engine), expire_on_commit=False)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that only reads."""
        with in_words(self.path), self._reading() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open a session that commits at the end of the block, or undoes everything if it raises."""
        with in_words(self.path), self._writing.begin() as session:
            yield session

    def scrub(self) -> None:
        """Let nothing of deleted text linger: merge the search index, empty the write-ahead log.

        A server does so by itself, at its next vacuum.
        """
        if self.engine.dialect.name == "postgresql":
            return
        with in_words(self.path):
            connection = self.engine.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute("INSERT INTO spoken(spoken) VALUES ('optimize')")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                cursor.close()
            finally:
                connection.close()
