"""The library on SQLite: typed mappings, migrations, full-text search. Use SqliteLibrary.open."""

from mockinterview.adapters.store.library import SqliteLibrary

__all__ = ["SqliteLibrary"]
