"""Deleting for good, and keeping audio only as long as the user wants."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mockinterview.domain.errors import StoreReadOnlyError
from mockinterview.domain.history import HistoryFilter
from mockinterview.library import Library

DAY_MS = 86_400_000
PAGE = 200


def delete_attempt(library: Library, attempt_id: int) -> None:
    """Remove an attempt and its recordings; nothing of it stays in the data folder. Raises StoreError."""
    _delete_files(library.past.delete_attempt(attempt_id))


def delete_session(library: Library, session_id: int) -> None:
    """Remove a round with its attempts and recordings. Raises StoreError."""
    _delete_files(library.past.delete_session(session_id))


def delete_old_audio(library: Library, *, keep_days: int, now_ms: int) -> int:
    """Remove recordings (not texts or scores) older than `keep_days`, starred ones excepted; return how many."""
    wanted = HistoryFilter(until_ms=now_ms - keep_days * DAY_MS, discarded=True)
    removed, offset = 0, 0
    while True:
        page = library.past.page(wanted, offset=offset, limit=PAGE)
        for entry in page.entries:
            if entry.starred:
                continue
            audio = [take.audio for take in library.past.whole(entry.attempt_id).takes if take.audio]
            removed += sum(path.is_file() for path in audio)
            _delete_files(audio)
        offset += PAGE
        if offset >= page.total:
            return removed


def _delete_files(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            for sibling in _of_take(path):
                sibling.unlink(missing_ok=True)
        except OSError as error:
            raise StoreReadOnlyError(
                f"the recording {path} could not be deleted: {error.strerror or error}",
                safe="Its text and score are gone.",
                hint="Delete the file by hand.",
            ) from error
        with suppress(OSError):  # the folder of the round, once it is empty
            path.parent.rmdir()


def _of_take(path: Path) -> list[Path]:
    """Return the file and what recording left beside it: the growing file, a recovered one."""
    if not path.parent.is_dir():
        return []
    beside = tuple(path.stem + sign for sign in ".-")
    return [one for one in path.parent.iterdir() if one == path or (one.is_file() and one.name.startswith(beside))]
