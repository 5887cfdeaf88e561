"""Copies of the library that are made by themselves: when, how many are kept, and which can be brought back.

A copy holds the library, the settings and the user's own banks, and the list of recordings that were there. The
recordings themselves lie in their own files, which nothing but the user's wish removes; `services.backup` makes a copy
with everything.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mockinterview.domain.errors import InputError, StoreError
from mockinterview.services.archives import entry, opened
from mockinterview.services.backup import DATABASE, LARGEST_MANIFEST, MANIFEST, Check, Copy, backup, verify

HOUR_MS = 3_600_000
APART_MS = 4 * HOUR_MS
DAYS, WEEKS = 7, 4  # the newest of each of so many days and weeks is kept
PREFIX = "auto-"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeCopy:
    """One copy: made at (UTC milliseconds), and its size in bytes."""

    path: Path
    made_ms: int
    bytes: int


def copies(folder: Path) -> tuple[SafeCopy, ...]:
    """Return the automatic copies in `folder`, newest first. What cannot be read is no copy."""
    return tuple(sorted(_found(folder), key=lambda one: one.made_ms, reverse=True))


def _found(folder: Path) -> Iterator[SafeCopy]:
    for path in folder.glob(f"{PREFIX}*.zip"):
        try:
            with opened(path) as archive:
                made_ms = json.loads(entry(archive, MANIFEST, most=LARGEST_MANIFEST))["made_ms"]
            if isinstance(made_ms, int):
                yield SafeCopy(path=path, made_ms=made_ms, bytes=path.stat().st_size)
        except (OSError, zipfile.BadZipFile, ValueError, KeyError, TypeError, RecursionError):
            continue


def due(root: Path, folder: Path, now_ms: int) -> bool:
    """Whether it is time for a copy: something was written since the last one, which is some hours old.

    A clock that was set back makes no copy until it is where it was; one that was set forward makes one too many.
    """
    there = copies(folder)
    if not there:
        return (root / DATABASE).is_file()
    changed_ms = max(
        (
            path.stat().st_mtime_ns // 1_000_000
            for path in (root / DATABASE, root / f"{DATABASE}-wal")
            if path.is_file()
        ),
        default=0,
    )
    return now_ms - there[0].made_ms >= APART_MS and changed_ms > there[0].made_ms


def make_copy(root: Path, folder: Path, *, copy: Copy, check: Check, now_ms: int) -> SafeCopy:
    """Make a copy, read it back, and only then let old ones go.

    A copy that is not sound is not kept, and costs no older one. Raises StoreError.
    """
    name = f"{PREFIX}{datetime.fromtimestamp(now_ms / 1000, UTC):%Y%m%d-%H%M%S}.zip"
    target = folder / name
    backup(root, target, copy=copy, now_ms=now_ms, recordings=False)
    try:
        verify(target, check=check, scratch=folder)
    except Exception:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    for old in superseded(copies(folder)):
        with suppress(OSError):  # one copy too many does no harm
            old.path.unlink(missing_ok=True)
    return SafeCopy(path=target, made_ms=now_ms, bytes=target.stat().st_size)


def superseded(there: Sequence[SafeCopy]) -> tuple[SafeCopy, ...]:
    """Return the copies that are not kept: all but the newest of each of the last days and weeks that have one."""
    newest = sorted(there, key=lambda one: one.made_ms, reverse=True)
    kept: set[Path] = set()
    for how_many, period in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V")):
        seen: dict[str, SafeCopy] = {}
        for one in newest:
            seen.setdefault(datetime.fromtimestamp(one.made_ms / 1000, UTC).strftime(period), one)
        kept |= {one.path for one in list(seen.values())[:how_many]}
    return tuple(one for one in newest if one.path not in kept)


def newest_sound(folder: Path, *, check: Check) -> SafeCopy | None:
    """Return the newest copy that is sound, after reading every byte of it; None if there is none."""
    for one in copies(folder):
        try:
            verify(one.path, check=check, scratch=folder)
        except (StoreError, InputError):
            continue
        return one
    return None
