"""Deleting for good (see retention.py for keeping recordings a while only)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mockinterview.domain.errors import StoreReadOnlyError
from mockinterview.language import mark
from mockinterview.library import Library


def delete_attempt(library: Library, attempt_id: int) -> None:
    """Remove an attempt and its recordings; nothing of it stays in the data folder. Raises StoreError."""
    delete_files(library.past.delete_attempt(attempt_id))


def delete_session(library: Library, session_id: int) -> None:
    """Remove a round with its attempts and recordings. Raises StoreError."""
    delete_files(library.past.delete_session(session_id))


def delete_files(paths: Iterable[Path]) -> None:
    """Remove recordings and what recording left beside them. Raises StoreReadOnlyError."""
    for path in paths:
        try:
            for sibling in _of_take(path):
                sibling.unlink(missing_ok=True)
        except OSError as error:
            raise StoreReadOnlyError(
                mark("the recording {path} could not be deleted: {why}", path=path, why=error.strerror or error),
                safe=mark("Its text and score are gone."),
                hint=mark("Delete the file by hand."),
            ) from error
        with suppress(OSError):  # the folder of the round, once it is empty
            path.parent.rmdir()


def _of_take(path: Path) -> list[Path]:
    """Return the file and what recording left beside it: the growing file, a recovered one."""
    if not path.parent.is_dir():
        return []
    beside = tuple(path.stem + sign for sign in ".-")
    return [one for one in path.parent.iterdir() if one == path or (one.is_file() and one.name.startswith(beside))]
