"""The comparison's mind: finds attempts at the same prompt and plays a quote of either. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.history import HistoryEntry, HistoryFilter
from mockinterview.domain.session import WholeAttempt
from mockinterview.library import Library
from mockinterview.ports import Cancel, Player, Report
from mockinterview.ui.compare.state import EARLIER, CompareState, Heard, compare_state
from mockinterview.ui.review.playback import Playback
from mockinterview.ui.wording import moment, notice_of, rating
from mockinterview.ui.work import Jobs

MOST = 50


class CompareView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: CompareState) -> None:
        """Show `state`, whatever was shown before."""


class ComparePresenter:
    """Sets an attempt beside another at the same prompt, the one before it at first."""

    def __init__(
        self, library: Library, player: Player, jobs: Jobs, view: CompareView, *, now_s: Callable[[], float]
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._playback = Playback(player, jobs, self._changed, now_s=now_s)
        self._state = CompareState()
        self._whole: WholeAttempt | None = None
        self._sides: tuple[WholeAttempt, WholeAttempt] | None = None

    def show(self, whole: WholeAttempt) -> None:
        """Look for other attempts at the prompt of `whole`, and show the newest before it."""
        self._playback.stop()
        self._whole, self._sides = whole, None
        self._show(CompareState(attempt_id=whole.attempt.id, prompt=whole.attempt.text))

        def look(_report: Report, _cancel: Cancel) -> tuple[HistoryEntry, ...]:
            wanted = HistoryFilter(prompt_id=whole.attempt.prompt_id)
            found = self._library.past.page(wanted, limit=MOST).entries
            return tuple(one for one in found if one.attempt_id != whole.attempt.id)

        def found(entries: tuple[HistoryEntry, ...]) -> None:
            if self._whole is not whole:
                return
            if not entries:
                self._show(replace(self._state, empty="This is your only answer to this question so far."))
                return
            others = tuple(
                (one.attempt_id, f"{moment(one.began_ms)} · {one.level} · {rating(one.overall)}") for one in entries
            )
            before = [one for one in entries if one.began_ms <= whole.attempt.began_ms and one.overall is not None]
            self._show(replace(self._state, others=others))
            self.choose((before or list(entries))[0].attempt_id)

        self._jobs.start(look, done=found, failed=self._failed)

    def choose(self, attempt_id: int) -> None:
        """Set another attempt beside it."""
        whole = self._whole
        if whole is None:
            return
        self._playback.stop()

        def work(_report: Report, _cancel: Cancel) -> tuple[WholeAttempt, CompareState]:
            other = self._library.past.whole(attempt_id)
            return other, compare_state(whole, other)

        def done(found: tuple[WholeAttempt, CompareState]) -> None:
            other, state = found
            if self._whole is not whole:
                return
            pair = sorted((whole, other), key=lambda one: (one.attempt.began_ms, one.attempt.id))
            self._sides = pair[0], pair[1]
            before = self._state
            self._show(replace(state, attempt_id=before.attempt_id, others=before.others, chosen=attempt_id))

        self._jobs.start(work, done=done, failed=self._failed)

    def press(self, quote: Heard) -> None:
        """Play a quote of either attempt, or stop it."""
        now = self._playback.now
        if now is not None and now.key == quote.key:
            self._playback.stop()
        elif quote.spot is not None and self._sides is not None:
            self._playback.load(self._sides[0 if quote.side == EARLIER else 1].takes)
            lead_s = max(0.0, quote.spot.start_s - 0.25)
            self._playback.play(quote.spot.take, lead_s, quote.spot.end_s + 0.35, quote.key)

    def tick(self) -> None:
        """Look where the sound is."""
        self._playback.poll()

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def _changed(self) -> None:
        now = self._playback.now
        self._show(replace(self._state, playing=now.key if now else "", notice=self._playback.notice))

    def _failed(self, error: MockInterviewError) -> None:
        self._show(replace(self._state, notice=notice_of(error)))

    def _show(self, state: CompareState) -> None:
        self._state = state
        self._view.show_state(state)
