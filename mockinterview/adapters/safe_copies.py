"""The automatic copies of one user's folder: made, listed, and brought back at the next start."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mockinterview.adapters.places import Places
from mockinterview.adapters.store.library import wall_ms
from mockinterview.adapters.store.upgrade import alone_with, check_database, copy_database, named_recordings
from mockinterview.domain.errors import InputError, StoreError
from mockinterview.language import Marked, mark, sentences
from mockinterview.services.backup import backup, restore
from mockinterview.services.copies import SafeCopy, copies, due, make_copy, newest_sound

WISH = "restore-at-start.json"  # in the user's folder, while somebody wants a copy back


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtBack:
    """What came of bringing a copy back. before: where the library that was there is kept; missing: recordings."""

    source: Path
    before: Path | None
    missing: tuple[str, ...]

    def told(self) -> Marked:
        """Return it in words for the user."""
        what, kept, count = mark("The copy {name} was brought back.", name=self.source.name), "", len(self.missing)
        if self.before is not None:
            kept = mark("The library that was there is kept as {path}.", path=self.before)
        lost = mark(
            "It names {count} recordings that are no longer on this computer; words and scores are there.", count=count
        )
        if count == 1:
            lost = mark("It names one recording that is no longer on this computer; words and scores are there.")
        return sentences(what, kept, lost if count else "")


class SafeCopies:
    """Looks after the copies of a user's folder."""

    def __init__(self, where: Places, *, now_ms: Callable[[], int] = wall_ms) -> None:
        self._where, self._now_ms = where, now_ms

    def listed(self) -> tuple[SafeCopy, ...]:
        """Return the copies, newest first."""
        return copies(self._where.backups)

    def look_after(self) -> SafeCopy | None:
        """Read the whole library, and make a copy if it is time. Blocks, a second for thousands of answers.

        Returns the copy that was made. Raises StoreDamagedError if the library is damaged, StoreError.
        """
        check_database(self._where.database)
        return self.make() if due(self._where.root, self._where.backups, self._now_ms()) else None

    def make(self) -> SafeCopy:
        """Make a copy now. Raises StoreError."""
        return make_copy(
            self._where.root, self._where.backups, copy=copy_database, check=check_database, now_ms=self._now_ms()
        )

    def save_all(self, target: Path) -> int:
        """Write everything with its recordings to a file; return how many files are in it. Raises StoreError."""
        return backup(self._where.root, target, copy=copy_database, now_ms=self._now_ms())

    def newest_sound(self) -> SafeCopy | None:
        """Return the newest copy that can be brought back, after reading every byte of it."""
        return newest_sound(self._where.backups, check=check_database)

    def bring_back(self, source: Path) -> BroughtBack:
        """Bring a copy or backup back. Raises InputError, StoreError, StoreLockedError while the library is open."""
        before = restore(
            source,
            self._where.root,
            check=check_database,
            copy=copy_database,
            now_ms=self._now_ms(),
            alone=alone_with,
        )
        root = self._where.root
        missing = tuple(name for name in named_recordings(self._where.database) if not (root / name).is_file())
        return BroughtBack(source=source, before=before, missing=missing)

    # While the library is open it cannot be exchanged, so the window leaves a wish for the next start.

    def wish(self, source: Path) -> None:
        """Ask for a copy to be brought back at the next start. Raises StoreError."""
        try:
            (self._where.root / WISH).write_text(json.dumps({"source": str(source)}), encoding="utf-8")
        except OSError as error:
            raise StoreError(mark("the wish could not be kept: {why}", why=error.strerror or error)) from error

    def fulfil(self) -> BroughtBack | None:
        """Bring back what was wished for, before the library is opened; None if nothing was. Raises as `bring_back`.

        A wish is tried once: one that fails must not keep the program from starting.
        """
        wish = self._where.root / WISH
        try:
            source = Path(json.loads(wish.read_text(encoding="utf-8"))["source"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InputError(
                mark("the wish in {wish} cannot be read", wish=wish), hint=mark("Choose a copy once more.")
            ) from error
        finally:
            with suppress(OSError):
                wish.unlink(missing_ok=True)
        return self.bring_back(source)
