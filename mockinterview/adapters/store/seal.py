"""A seal on the library while nobody has it open: a byte that changes on the disk in the meantime is noticed.

SQLite finds damage to its structure, not a wrong letter inside a text. So whoever closes the library last writes down
its digest and stamps its time; a program that writes to it moves that time, a disk that rots does not.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

STAMP_NS = 123_457  # within the millisecond: no clock of a file system gives it by itself


def _seal_of(database: Path) -> Path:
    return database.with_name(database.name + ".seal")


def _state(database: Path) -> list[int]:
    there = database.stat()
    return [there.st_size, there.st_mtime_ns]


def _in_use(database: Path) -> bool:
    """Return True if changes wait beside the library. An empty log stays after somebody only read it."""
    log = Path(f"{database}-wal")
    return log.exists() and log.stat().st_size > 0


def _digest(database: Path) -> str:
    with database.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def seal(database: Path) -> bool:
    """Seal a library that was closed; return False if somebody still has it open, or it cannot be written.

    About a second for a gigabyte; nothing if it was not changed since the last seal.
    """
    try:
        if _in_use(database):
            return False
        if _read(database) == _state(database):
            return True
        there = database.stat()
        os.utime(database, ns=(there.st_atime_ns, there.st_mtime_ns // 1_000_000 * 1_000_000 + STAMP_NS))
        state = _state(database)
        content = json.dumps({"state": state, "sha256": _digest(database)})
        if _state(database) != state:
            return False
        path = _seal_of(database)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(content)
    except OSError:
        return False
    return True


def broken(database: Path) -> bool:
    """Return True if the library is not what was sealed although nobody wrote to it. Tells it once: the seal goes."""
    try:
        content = json.loads(_seal_of(database).read_text(encoding="utf-8"))
        if content["state"] != _state(database) or _in_use(database):
            return False
        different = bool(content["sha256"] != _digest(database))
    except (OSError, ValueError, KeyError, TypeError):
        return False
    if different:
        with suppress(OSError):
            _seal_of(database).unlink()
    return different


def _read(database: Path) -> list[int] | None:
    try:
        state = json.loads(_seal_of(database).read_text(encoding="utf-8"))["state"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return state if isinstance(state, list) else None
