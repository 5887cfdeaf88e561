"""What a transcription of a file has written down so far, kept on disk until it is complete.

A job that was cancelled, or killed with the whole program, goes on from there: the same file (path, size, time of
change), model, vocabulary and language. The words in it are as private as transcripts; old ones are deleted.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from mockinterview.adapters.whisper.messages import Progress, Request

OLD_S = 30 * 86_400.0  # nobody comes back for it after a month
SUFFIX = ".jsonl"


class Journal:
    """The progress of one request. What cannot be written is lost in silence: it only costs time later."""

    def __init__(self, folder: Path, request: Request) -> None:
        """Choose the file for `request` in `folder`, which is made when it is needed."""
        self._path = folder / (_key(request) + SUFFIX)

    def same(self, other: Journal) -> bool:
        """Return whether both are kept in one file."""
        return self._path == other._path

    def found(self) -> list[tuple[Progress, float]]:
        """Return what an earlier run wrote, with the share of the file done by then; a torn end is left out."""
        found: list[tuple[Progress, float]] = []
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return found
        for line in lines:
            try:
                row = json.loads(line)
                found.append((_progress(row), float(row["share"])))
            except (ValueError, LookupError, TypeError):
                break
        return found

    def add(self, progress: Progress, share: float) -> None:
        """Append what is final."""
        line = json.dumps({**asdict(progress), "share": share}, separators=(",", ":"))
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(handle, f"{line}\n".encode())
            finally:
                os.close(handle)

    def rewrite(self, kept: list[tuple[Progress, float]]) -> None:
        """Begin anew with what was found, so that nothing follows a torn line."""
        self.remove()
        for progress, share in kept:
            self.add(progress, share)

    def remove(self) -> None:
        """Forget it."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def forget_old(folder: Path, now_s: float | None = None) -> None:
    """Delete what nobody came back for."""
    now_s = time.time() if now_s is None else now_s
    for path in folder.glob("*" + SUFFIX):
        with suppress(OSError):
            if now_s - path.stat().st_mtime > OLD_S:
                path.unlink()


def _progress(row: dict[str, object]) -> Progress:
    rows, spans, history = row["rows"], row["spans"], row["history"]
    if not isinstance(rows, list) or not isinstance(spans, list) or not isinstance(history, list):
        raise TypeError("a line of progress is not one")
    return Progress(
        at_sample=int(str(row["at_sample"])),
        history=tuple(int(one) for one in history),
        rows=tuple((str(text), float(start), float(end), float(sure)) for text, start, end, sure in rows),
        spans=tuple((float(first), float(last)) for first, last in spans),
        language=str(row["language"]),
    )


def _key(request: Request) -> str:
    """Return what changes when the same request would give other words."""
    try:
        known = request.path.stat()
        size, changed = known.st_size, known.st_mtime_ns
    except OSError:
        size = changed = 0
    files = request.files.name, sorted(request.files.checksums.items())
    told = (str(request.path.resolve()), size, changed, files, request.vocabulary, request.language)
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]
