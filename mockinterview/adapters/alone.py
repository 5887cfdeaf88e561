"""Whether this is the only window on a user's folder: only then may it take up what somebody left unfinished."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

LOCK = ".window.lock"  # empty; it is the lock on it that counts, and that goes with the process


class Alone:
    """A claim on a folder that one process at a time can hold, for as long as it lives."""

    def __init__(self, root: Path) -> None:
        self._path = root / LOCK
        self._file: int | None = None

    def sure(self) -> bool:
        """Return True if no other window has the folder; asked again, it notices that the other one went."""
        if self._file is not None:
            return True
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False  # where nothing can be written nothing is to be taken up either
        try:
            _claim(file)
        except OSError:
            os.close(file)
            return False
        self._file = file
        return True

    def close(self) -> None:
        """Let go of the claim."""
        if self._file is not None:
            with suppress(OSError):
                os.close(self._file)
            self._file = None


@cache
def alone_in(root: Path) -> Alone:
    """Return this process's claim on a folder: a second one would lock out the first."""
    return Alone(root)


def _claim(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only there

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
