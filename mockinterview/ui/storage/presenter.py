"""The mind of storage: what lies on the disk, which recordings are kept, and making room. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.progress import LibrarySize
from mockinterview.domain.settings import KeepAudio
from mockinterview.language import plural, tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.services.retention import Freed, free, would_free
from mockinterview.ui.wording import Notice, notice_of, size
from mockinterview.ui.work import Jobs

DAYS = (7, 30, 90, 180, 365)
SPARE_AT_LEAST = 1_000_000  # under this nobody gains by writing the database anew


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageState:
    """What the card shows. wish: kept from now on, once it is confirmed; told: what that removes."""

    keep: KeepAudio = KeepAudio.ALL
    keep_days: int = 90
    told: str = ""
    confirm: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    can_compact: bool = False
    busy: str = ""
    notice: Notice | None = None


class StorageView(Protocol):
    """What the presenter needs of the card and the desk."""

    def show_state(self, state: StorageState) -> None:
        """Show `state`, whatever was shown before."""

    def keep(self, keep: KeepAudio, keep_days: int) -> None:
        """Keep the wish in the settings."""


class StoragePresenter:
    """Says what a wish would remove before it is put in force; after that it is done without asking."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: StorageView,
        root: Path,
        *,
        keep: KeepAudio,
        keep_days: int,
        now_ms: Callable[[], int],
    ) -> None:
        self._library, self._jobs, self._view, self._root, self._now_ms = library, jobs, view, root, now_ms
        self._state = StorageState(keep=keep, keep_days=keep_days)
        self._kept = (keep, keep_days)

    def refresh(self) -> None:
        """Measure again."""
        self._jobs.start(lambda _report, _cancel: self._library.upkeep.size(), done=self._measured, failed=self._failed)

    def tidy(self) -> None:
        """Remove what is not kept by now; once after the start."""
        keep, days = self._kept
        if keep is not KeepAudio.ALL:
            self._free(keep, days)

    def wish(self, keep: KeepAudio, keep_days: int) -> None:
        """Look what keeping recordings like this would remove; ask if it is anything."""
        self._change(keep=keep, keep_days=keep_days, told="", confirm="", notice=None)
        if (keep, keep_days) == self._kept:
            return

        def look(_report: Report, _cancel: Cancel) -> Freed:
            return would_free(self._library, self._root, keep, keep_days=keep_days, now_ms=self._now_ms())

        def looked(found: Freed) -> None:
            if (self._state.keep, self._state.keep_days) != (keep, keep_days):
                return
            if not found.files:
                self._put_in_force()
                return
            self._change(
                told=plural(
                    "One recording ({size}) would be removed for good now, and others as they get older. "
                    "Words and scores stay, and so does what you starred.",
                    "%n recordings ({size}) would be removed for good now, and others as they get older. "
                    "Words and scores stay, and so does what you starred.",
                    found.files,
                    size=size(found.bytes),
                ),
                confirm=tr("Remove them"),
            )

        self._jobs.start(look, done=looked, failed=self._failed)

    def confirm(self) -> None:
        """Put the wish in force and remove what it does not keep."""
        if self._state.confirm:
            self._put_in_force()
            self._free(*self._kept)

    def back_out(self) -> None:
        """Keep recordings as before."""
        self._change(keep=self._kept[0], keep_days=self._kept[1], told="", confirm="")

    def compact(self) -> None:
        """Write the database anew without spare pages."""
        if self._state.busy:
            return
        self._change(busy=tr("Making the library smaller"), notice=None)
        self._jobs.start(
            lambda _report, _cancel: self._library.upkeep.compact(), done=self._tidied, failed=self._failed
        )

    def _put_in_force(self) -> None:
        self._kept = (self._state.keep, self._state.keep_days)
        self._view.keep(*self._kept)
        self._change(told="", confirm="")

    def _free(self, keep: KeepAudio, keep_days: int) -> None:
        def work(_report: Report, cancel: Cancel) -> Freed:
            return free(self._library, self._root, keep, keep_days=keep_days, now_ms=self._now_ms(), cancel=cancel)

        self._jobs.start(work, done=self._tidied, failed=self._failed)

    def _tidied(self, _found: Freed | None) -> None:
        self._change(busy="")
        self.refresh()

    def _measured(self, found: LibrarySize) -> None:
        files = plural("one file", "%n files", found.recording_files)
        words = size(found.database)
        if found.spare >= SPARE_AT_LEAST:
            words = tr("{size}, {spare} of it spare", size=words, spare=size(found.spare))
        self._change(
            lines=(
                (tr("Words and scores"), words),
                (tr("Recordings"), f"{size(found.recordings)}, {files}"),
                (tr("Copies before upgrades"), size(found.backups)),
            ),
            can_compact=found.spare >= SPARE_AT_LEAST,
        )

    def _failed(self, error: MockInterviewError) -> None:
        self._change(busy="", notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)
