"""Opening the library: the file of the user's folder, or the database server that the user chose instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

from sqlalchemy.engine import URL

from mockinterview.adapters.places import Places
from mockinterview.adapters.store.library import SqliteLibrary, wall_ms
from mockinterview.adapters.store.postgres import engine_at, shown, url_in_force
from mockinterview.adapters.store.upgrade import upgrade
from mockinterview.domain.errors import StoreError
from mockinterview.language import mark


class ServerLibrary(SqliteLibrary):
    """The `Library` port on PostgreSQL; recordings stay files of the user's folder."""

    @classmethod
    def at(cls, url: URL, places: Places, *, now_ms: Callable[[], int] = wall_ms) -> Self:
        """Open the library at `url`, made or brought to the present schema first. Raises StoreError, MissingError."""
        engine = engine_at(url)
        try:
            copy = upgrade(engine, shown(url), places.backups, now_ms=now_ms())
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, places, now_ms, copy)

    def close(self) -> None:
        """Let go of the server."""
        self._engine.dispose()


def open_store(places: Places) -> SqliteLibrary:
    """Open the library that is in force. Raises StoreError, InputError, MissingError."""
    url = url_in_force()
    return SqliteLibrary.open(places) if url is None else ServerLibrary.at(url, places)


def only_for_files() -> None:
    """Raise StoreError if the library lies on a server: copies of it are made there."""
    url = url_in_force()
    if url is not None:
        raise StoreError(
            mark("the library lies on {url}, and copies of it are made there", url=shown(url)),
            safe=mark("Nothing was changed."),
            hint=mark("Use pg_dump and pg_restore, and copy the folder 'takes' with the recordings."),
        )
