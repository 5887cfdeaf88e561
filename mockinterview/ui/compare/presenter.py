"""The comparison's mind: finds attempts at the same prompt or story and plays a quote of either. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.session import WholeAttempt
from mockinterview.library import Library
from mockinterview.ports import Cancel, Player, Report
from mockinterview.services.stories import tellings_beside
from mockinterview.ui.compare.state import (
    EARLIER,
    CompareState,
    Heard,
    Other,
    Retold,
    compare_state,
    other_words,
    retold_lines,
)
from mockinterview.ui.review.playback import Playback
from mockinterview.ui.wording import notice_of
from mockinterview.ui.work import Jobs

MOST = 50
TELLINGS = 12  # of a story whose figures are set against each other: each pair costs a tenth of a second


class CompareView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: CompareState) -> None:
        """Show `state`, whatever was shown before."""


class ComparePresenter:
    """Sets an attempt beside another at the same prompt or of the same story, the one before it at first."""

    def __init__(
        self, library: Library, player: Player, jobs: Jobs, view: CompareView, *, now_s: Callable[[], float]
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._playback = Playback(player, jobs, self._changed, now_s=now_s)
        self._state = CompareState()
        self._whole: WholeAttempt | None = None
        self._sides: tuple[WholeAttempt, WholeAttempt] | None = None
        self._retold: tuple[Retold, ...] = ()

    def show(self, whole: WholeAttempt) -> None:
        """Look for other attempts at the prompt or story of `whole`, and show the newest before it."""
        self._playback.stop()
        self._whole, self._sides, self._retold = whole, None, ()
        self._show(CompareState(attempt_id=whole.attempt.id, prompt=whole.attempt.text))

        def look(_report: Report, _cancel: Cancel) -> tuple[tuple[Other, ...], tuple[Retold, ...]]:
            return self._look(whole)

        def found(result: tuple[tuple[Other, ...], tuple[Retold, ...]]) -> None:
            if self._whole is not whole:
                return
            entries, self._retold = result
            if not entries:
                self._show(replace(self._state, empty="This is your only answer to this question so far."))
                return
            before = [one for one in entries if one.began_ms <= whole.attempt.began_ms and one.overall is not None]
            # an answer to the same question first: its criteria are the same
            before.sort(key=lambda one: (not one.same_prompt, -one.began_ms))
            self._show(replace(self._state, others=tuple((one.attempt_id, other_words(one)) for one in entries)))
            self.choose((before or list(entries))[0].attempt_id)

        self._jobs.start(look, done=found, failed=self._failed)

    def _look(self, whole: WholeAttempt) -> tuple[tuple[Other, ...], tuple[Retold, ...]]:
        own = whole.attempt.id
        page = self._library.past.page(HistoryFilter(prompt_id=whole.attempt.prompt_id), limit=MOST)
        found = {
            one.attempt_id: Other(
                attempt_id=one.attempt_id, began_ms=one.began_ms, level=one.level, overall=one.overall
            )
            for one in page.entries
            if one.attempt_id != own
        }
        retold: list[Retold] = []
        for title, others in tellings_beside(self._library.preparation.stories, own):
            for one in others[-MOST:]:
                known = found.get(one.attempt_id)
                found[one.attempt_id] = Other(
                    attempt_id=one.attempt_id,
                    began_ms=one.began_ms,
                    level=one.level,
                    overall=one.overall,
                    story=title,
                    same_prompt=known is not None,
                )
            wholes = [self._library.past.whole(one.attempt_id) for one in others[-TELLINGS:]]
            retold.append(retold_lines(title, (*wholes, whole)))
        return tuple(sorted(found.values(), key=lambda one: (not one.same_prompt, -one.began_ms))), tuple(retold)

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
            self._show(
                replace(
                    state,
                    attempt_id=before.attempt_id,
                    others=before.others,
                    chosen=attempt_id,
                    retold=tuple(one.without({whole.attempt.id, attempt_id}) for one in self._retold),
                )
            )

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
