"""Drafts that a killed process left in the user's folder: removed at the next start.

A draft carries the number of its process, or is an hour old: one that is being written is left alone. Recordings, also
half ones, are no drafts (`adapters/capture.py: recover` finishes them).
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from mockinterview.adapters.places import Places

OLD_S = 3600.0
# names of services.backup, store/upgrade, services.take_in, settings_toml, model_files, spool
_DRAFT = re.compile(
    r"\.(?:restore|verify|snapshot|copy)-(?P<a>\d+)(?:\.sqlite3(?:-journal|-wal|-shm)?)?"
    r"|\..+\.(?:zip|toml)\.(?P<b>\d+)"
    r"|\..+\.(?P<c>\d+)\.draft"
    r"|.+\.(?P<d>\d+)\.tmp"
    r"|.+\.flac\.tmp"
)


def sweep(where: Places) -> tuple[Path, ...]:
    """Remove what dead processes left; return what was removed. What cannot be removed stays."""
    gone = []
    for path in _drafts(where):
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
            gone.append(path)
    return tuple(gone)


def _drafts(where: Places) -> Iterator[Path]:
    for folder in (where.root, where.backups, where.models, where.takes, *where.takes.glob("*")):
        if folder.is_dir():
            yield from (path for path in list(folder.iterdir()) if _left(path))


def _left(path: Path) -> bool:
    found = _DRAFT.fullmatch(path.name)
    if found is None:
        return False
    number = next((int(one) for one in found.groups() if one), 0)
    if number and sys.platform != "win32" and not _lives(number):
        return True
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > OLD_S
    return False


def _lives(number: int) -> bool:
    """Return whether a process has that number now; on Windows the question would end it."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
