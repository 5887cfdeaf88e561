"""Keeping recordings as long as the user wants; texts and scores always stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.criteria import Level
from mockinterview.domain.progress import KeptRecording
from mockinterview.domain.settings import KeepAudio
from mockinterview.library import Library
from mockinterview.ports import Cancel
from mockinterview.services.history import delete_files

DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Freed:
    """Recordings that were removed, or would be."""

    files: int = 0
    bytes: int = 0


def expired(
    recordings: Iterable[KeptRecording], keep: KeepAudio, *, keep_days: int, now_ms: int
) -> tuple[KeptRecording, ...]:
    """Return what is not kept. Starred answers, and answers that are not scored yet, are kept always.

    DAYS: older than `keep_days` goes. BEST: so does that, but for the best answer to each prompt at each level (of
    equal ones the newest). NONE: everything goes once it is scored.
    """
    if keep is KeepAudio.ALL:
        return ()
    given = tuple(recordings)
    limit_ms = now_ms if keep is KeepAudio.NONE else now_ms - keep_days * DAY_MS
    best = _best(given) if keep is KeepAudio.BEST else set()
    return tuple(
        one
        for one in given
        if one.began_ms < limit_ms and one.scored and not one.starred and one.attempt_id not in best
    )


def _best(recordings: Sequence[KeptRecording]) -> set[int]:
    best: dict[tuple[str, Level], KeptRecording] = {}
    for one in sorted(recordings, key=lambda one: one.began_ms):
        key = (one.prompt_id, one.level)
        if key not in best or (one.overall or 0.0) >= (best[key].overall or 0.0):
            best[key] = one
    return {one.attempt_id for one in best.values()}


def would_free(library: Library, root: Path, keep: KeepAudio, *, keep_days: int, now_ms: int) -> Freed:
    """Return what `free` would remove. root: the user's folder."""
    return _size(_files(expired(library.progress.recordings(), keep, keep_days=keep_days, now_ms=now_ms), root))


def free(library: Library, root: Path, keep: KeepAudio, *, keep_days: int, now_ms: int, cancel: Cancel) -> Freed:
    """Remove the recordings that are not kept, for good; return what was removed. Raises StoreError."""
    freed = Freed()
    for one in expired(library.progress.recordings(), keep, keep_days=keep_days, now_ms=now_ms):
        if cancel.requested:
            break
        files = _files([one], root)
        size = _size(files)
        delete_files(files)
        freed = Freed(files=freed.files + size.files, bytes=freed.bytes + size.bytes)
    return freed


def _files(recordings: Iterable[KeptRecording], root: Path) -> list[Path]:
    return [path for one in recordings for name in one.paths if (path := root / name).is_file()]


def _size(files: Sequence[Path]) -> Freed:
    return Freed(files=len(files), bytes=sum(path.stat().st_size for path in files))
