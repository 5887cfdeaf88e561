"""The library that is open."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from mockinterview.adapters.places import Places
from mockinterview.adapters.store.dossier import SqliteDossier
from mockinterview.adapters.store.engine import Sessions, engine_for, in_words, private_file
from mockinterview.adapters.store.loops import SqliteLoops
from mockinterview.adapters.store.past import SqlitePast
from mockinterview.adapters.store.planning import SqlitePreparation
from mockinterview.adapters.store.postgres import shown
from mockinterview.adapters.store.progress import SqliteProgress
from mockinterview.adapters.store.remarks import SqliteRemarks
from mockinterview.adapters.store.rounds import SqliteRounds
from mockinterview.adapters.store.rubric import SqliteCriteria
from mockinterview.adapters.store.seal import broken, seal
from mockinterview.adapters.store.shelf import SqliteShelf
from mockinterview.adapters.store.upgrade import upgrade
from mockinterview.adapters.store.upkeep import SqliteUpkeep
from mockinterview.domain.errors import StoreDamagedError
from mockinterview.language import mark


def wall_ms() -> int:
    """Return the present moment in UTC milliseconds."""
    return time.time_ns() // 1_000_000


class SqliteLibrary:
    """The `Library` port on one SQLite file. Safe to use from several threads and by several windows."""

    def __init__(self, engine: Engine, places: Places, now_ms: Callable[[], int], copy: Path | None) -> None:
        sqlite = engine.dialect.name == "sqlite"
        sessions = Sessions(engine, places.database if sqlite else shown(engine.url))
        self.shelf = SqliteShelf(sessions, now_ms, places.banks)
        self.criteria = SqliteCriteria(sessions, now_ms)
        self.rounds = SqliteRounds(sessions, places.root, now_ms)
        self.past = SqlitePast(sessions, places.root)
        self.remarks = SqliteRemarks(sessions, places.root, places.takes, now_ms)
        self.dossier = SqliteDossier(sessions, now_ms)
        self.preparation = SqlitePreparation(sessions, now_ms)
        self.progress = SqliteProgress(sessions)
        self.upkeep = SqliteUpkeep(sessions, places)
        self.loops = SqliteLoops(sessions, now_ms)
        self.copy_before_upgrade = copy
        self._engine, self._path = engine, places.database

    @classmethod
    def open(cls, places: Places, *, now_ms: Callable[[], int] = wall_ms) -> Self:
        """Open the library of `places`, made or brought to the present schema first.

        Raises StoreLockedError, StoreReadOnlyError, StoreFullError, StoreDamagedError, StoreNewerError.
        """
        path = places.database
        if broken(path):
            raise StoreDamagedError(
                mark("bytes of the library {path} have changed on the disk while it was closed", path=path),
                hint=mark("Bring a copy back. Without one, start again: the library is opened as it is."),
            )
        private_file(path)
        engine = engine_for(path)
        try:
            _write_ahead(engine, path)
            copy = upgrade(engine, path, places.backups, now_ms=now_ms())
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, places, now_ms, copy)

    def close(self) -> None:
        """Let go of the file; the last one to do so seals it."""
        self._engine.dispose()
        seal(self._path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()


def _write_ahead(engine: Engine, path: Path) -> None:
    """Let readers and a writer work at once; a property of the file, so once is enough, but it may be a copy."""
    with in_words(path):
        connection = engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.close()
        finally:
            connection.close()
