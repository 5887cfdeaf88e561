"""The debrief's mind: reads it, plays its quotes, saves it. Plain Python: no Qt, no threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.debrief import Debrief
from mockinterview.domain.errors import MockInterviewError, StoreError
from mockinterview.domain.session import Take, WholeAttempt
from mockinterview.language import tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Player, Report
from mockinterview.services.debrief import debrief_of
from mockinterview.services.debrief_report import debrief_markdown, debrief_page
from mockinterview.ui.debrief.state import DebriefState, Quotes, debrief_state
from mockinterview.ui.review.playback import Playback
from mockinterview.ui.scorecard.state import Quote
from mockinterview.ui.wording import notice_of
from mockinterview.ui.work import Jobs

LEAD_S, TAIL_S = 0.25, 0.35  # a little around a quote, so that no syllable is cut


class DebriefView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: DebriefState) -> None:
        """Show `state`, whatever was shown before."""

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an answer."""


class DebriefPresenter:
    """Shows the debrief of one loop."""

    def __init__(
        self, library: Library, player: Player, jobs: Jobs, view: DebriefView, *, now_s: Callable[[], float]
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._playback = Playback(player, jobs, self._changed, now_s=now_s)
        self._state = DebriefState()
        self._quotes = Quotes()
        self._takes: dict[int, tuple[Take, ...]] = {}
        self.debrief: Debrief | None = None

    def show(self, loop_id: int) -> None:
        """Read the debrief of a loop."""
        self._playback.stop()
        if self._state.loop_id != loop_id:
            self._state, self.debrief = DebriefState(loop_id=loop_id), None
        self._view.show_state(self._state)

        def look(_report: Report, _cancel: Cancel) -> tuple[Debrief, dict[int, tuple[Take, ...]]]:
            debrief = debrief_of(self._library, loop_id)
            ids = [one.attempt_id for one in debrief.answers]
            return debrief, {one: self._library.past.whole(one).takes for one in ids}

        self._jobs.start(look, done=self._found, failed=self._failed)

    def refresh(self) -> None:
        """Read again what is shown: an answer may have been scored anew."""
        if self._state.loop_id:
            self.show(self._state.loop_id)

    def _found(self, found: tuple[Debrief, dict[int, tuple[Take, ...]]]) -> None:
        self.debrief, self._takes = found
        self._quotes = Quotes()
        fresh = debrief_state(self.debrief, self._quotes)
        first = min(fresh.grid.cells or (), default=None)
        before = self._state.cell
        kept = before if before is not None and fresh.grid.at(*before) is not None else first
        self._state = replace(fresh, cell=kept)
        self._view.show_state(self._state)

    def look_at(self, row: int, column: int) -> None:
        """Show the quotes of a cell."""
        if self._state.grid.at(row, column) is not None:
            self._change(cell=(row, column))

    def press_quote(self, quote: Quote) -> None:
        """Play a quote, or stop it."""
        now = self._playback.now
        citation = self._quotes.by_key.get(quote.key)
        if now is not None and now.key == quote.key:
            self._playback.stop()
        elif citation is not None and citation.spot is not None:
            self._playback.load(self._takes.get(citation.attempt_id, ()))
            spot = citation.spot
            self._playback.play(spot.take, max(0.0, spot.start_s - LEAD_S), spot.end_s + TAIL_S, quote.key)

    def open(self, attempt_id: int) -> None:
        """Go to an answer."""
        self._jobs.start(
            lambda _report, _cancel: self._library.past.whole(attempt_id),
            done=self._view.open_attempt,
            failed=self._failed,
        )

    def save(self, path: Path) -> None:
        """Write the debrief as Markdown (.md), else as one HTML file."""
        debrief = self.debrief
        if debrief is None:
            return

        def write(_report: Report, _cancel: Cancel) -> Path:
            names = {one.id: one.name for one in self._library.criteria.rubric().criteria}
            make = debrief_markdown if path.suffix.lower() in {".md", ".markdown"} else debrief_page
            try:
                path.write_text(make(debrief, names), encoding="utf-8")
            except OSError as error:
                raise StoreError(
                    tr("{path} cannot be written: {strerror}", path=path, strerror=error.strerror or error),
                    hint=tr("Choose another folder."),
                ) from error
            return path

        self._jobs.start(write, done=self._saved, failed=self._failed)

    def tick(self) -> None:
        """Look where the sound is."""
        self._playback.poll()

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def _saved(self, path: Path) -> None:
        self._change(saved=tr("Saved as {path}", path=path), notice=None)

    def _changed(self) -> None:
        now = self._playback.now
        self._change(playing=now.key if now else "", notice=self._playback.notice)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(loading=False, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)
