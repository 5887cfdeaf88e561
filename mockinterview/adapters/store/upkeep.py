"""How large the library is, and making it smaller."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mockinterview.adapters.places import Places
from mockinterview.adapters.store.engine import Sessions, in_words
from mockinterview.adapters.store.postgres import on_postgres
from mockinterview.domain.progress import LibrarySize


class SqliteUpkeep:
    """The `Upkeep` port."""

    def __init__(self, sessions: Sessions, places: Places) -> None:
        self._sessions, self._places = sessions, places

    def size(self) -> LibrarySize:
        """Return what lies on the disk. Looks at every recording's file: call it from a job."""
        files = tuple(_sizes(self._places.takes))
        with self._sessions.read() as session:
            connection = session.connection()
            if on_postgres(session):
                return LibrarySize(
                    database=connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one(),
                    spare=0,
                    recordings=sum(files),
                    recording_files=len(files),
                    backups=sum(_sizes(self._places.backups)),
                )
            page, spare = (
                connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_size", "freelist_count")
            )
        database = self._places.database
        return LibrarySize(
            database=sum(_size(Path(f"{database}{part}")) for part in ("", "-wal", "-shm")),
            spare=page * spare,
            recordings=sum(files),
            recording_files=len(files),
            backups=sum(_sizes(self._places.backups)),
        )

    def compact(self) -> None:
        """Write the database anew without spare pages; needs as much room again on the disk while it runs."""
        self._sessions.scrub()
        if self._sessions.engine.dialect.name == "postgresql":
            free = self._sessions.engine.execution_options(isolation_level="AUTOCOMMIT")
            with in_words(self._sessions.path), free.connect() as connection:
                connection.exec_driver_sql("VACUUM")
            return
        with in_words(self._sessions.path):
            raw = self._sessions.engine.raw_connection()
            try:
                cursor = raw.cursor()
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                cursor.close()
            finally:
                raw.close()


def _sizes(folder: Path) -> Iterator[int]:
    if folder.is_dir():
        yield from (_size(path) for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # gone since it was listed
        return 0
