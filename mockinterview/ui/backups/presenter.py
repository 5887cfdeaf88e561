"""The mind of the backups: copies that are made by themselves, a file with everything, and bringing one back. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import MockInterviewError, StoreDamagedError
from mockinterview.language import Shape, mark, plural, spelled, tr
from mockinterview.services.copies import SafeCopy
from mockinterview.ui.wording import Notice, notice_of, size, told
from mockinterview.ui.work import Jobs

AGAIN = mark(
    "What was written since then is kept in a file of its own, but no longer shown. Mock Interview closes now; "
    "open it again to see the copy."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """What the card shows. copies: (what it is called, its path), newest first; asked: what a press would do."""

    copies: tuple[tuple[str, Path], ...] = ()
    told: str = ""
    asked: str = ""
    busy: str = ""
    notice: Notice | None = None


class BackupView(Protocol):
    """What the presenter needs of the card and the desk."""

    def show_state(self, state: BackupState) -> None:
        """Show `state`, whatever was shown before."""

    def damaged(self, newest: str, why: str) -> None:
        """Say that the library is damaged, and offer the copy called `newest`, if there is any."""

    def start_again(self) -> None:
        """Close the program."""


class CopyShelf(Protocol):
    """The copies of this user's folder; see adapters.safe_copies.SafeCopies."""

    def listed(self) -> tuple[SafeCopy, ...]:
        """Return the copies, newest first."""

    def look_after(self) -> SafeCopy | None:
        """Read the whole library, and make a copy if it is time."""

    def make(self) -> SafeCopy:
        """Make a copy now."""

    def newest_sound(self) -> SafeCopy | None:
        """Return the newest copy that can be brought back."""

    def save_all(self, target: Path) -> int:
        """Write everything with its recordings to a file; return how many files are in it."""

    def wish(self, source: Path) -> None:
        """Ask for a copy to be brought back at the next start."""


class BackupPresenter:
    """Makes copies without asking; brings one back only after it said what that means."""

    def __init__(self, jobs: Jobs, view: BackupView, shelf: CopyShelf, *, now_ms: Callable[[], int]) -> None:
        self._jobs, self._view, self._shelf, self._now_ms = jobs, view, shelf, now_ms
        self._state = BackupState()
        self._chosen: Path | None = None

    def refresh(self) -> None:
        """List the copies."""
        self._jobs.start(lambda _report, _cancel: self._shelf.listed(), done=self._listed, failed=self._failed)

    def look_after(self) -> None:
        """Look whether the library is sound and make a copy if it is time; once after the start."""
        self._jobs.start(
            lambda _report, _cancel: self._shelf.look_after(), done=lambda _made: self.refresh(), failed=self._unsound
        )

    def make(self) -> None:
        """Make a copy now."""
        self._work(tr("Making a copy"), self._shelf.make, lambda _made: tr("A copy was made and read back."))

    def save_all(self, target: Path) -> None:
        """Write everything to a file of the user's choice."""
        self._work(
            tr("Writing everything to a file"),
            lambda: self._shelf.save_all(target),
            lambda count: plural(
                "{name} was written, with one file in it.",
                "{name} was written, with %n files in it.",
                int(str(count)),
                name=target.name,
            ),
        )

    def choose(self, source: Path) -> None:
        """Ask whether this copy is to be brought back."""
        self._chosen = source
        name = next((told for told, path in self._state.copies if path == source), source.name)
        self._change(asked=tr("Bring back {name}?", name=name) + " " + tr(AGAIN), told="", notice=None)

    def back_out(self) -> None:
        """Leave everything as it is."""
        self._chosen = None
        self._change(asked="")

    def confirm(self) -> None:
        """Bring the chosen copy back at the next start, and close."""
        source = self._chosen
        if source is not None:
            self._jobs.start(
                lambda _report, _cancel: self._shelf.wish(source),
                done=lambda _none: self._view.start_again(),
                failed=self._failed,
            )

    def _work(self, busy: str, work: Callable[[], object], told: Callable[[object], str]) -> None:
        if self._state.busy:
            return

        def done(outcome: object) -> None:
            self._change(busy="", told=told(outcome))
            self.refresh()

        self._change(busy=busy, told="", notice=None)
        self._jobs.start(lambda _report, _cancel: work(), done=done, failed=self._failed)

    def _listed(self, found: tuple[SafeCopy, ...]) -> None:
        self._change(copies=tuple((called(one, self._now_ms()), one.path) for one in found))

    def _unsound(self, error: MockInterviewError) -> None:
        if not isinstance(error, StoreDamagedError):
            self._failed(error)
            return

        def offer(newest: SafeCopy | None) -> None:
            self._chosen = newest.path if newest else None
            self._view.damaged(called(newest, self._now_ms()) if newest else "", told(error))

        self._jobs.start(lambda _report, _cancel: self._shelf.newest_sound(), done=offer, failed=self._failed)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(busy="", notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def called(one: SafeCopy, now_ms: int) -> str:
    """Return what a copy is called: 'the copy of today, 14:05 (2 MB)'."""
    made = datetime.fromtimestamp(one.made_ms / 1000).astimezone()
    today = datetime.fromtimestamp(now_ms / 1000).astimezone().date()
    day = tr("today") if made.date() == today else spelled(made, Shape.WHOLE)
    return tr("the copy of {day}, {time} ({size})", day=day, time=spelled(made, Shape.TIME), size=size(one.bytes))
