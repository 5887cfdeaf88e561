"""The scorecard's mind: shows a kept attempt and plays its quotes. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from mockinterview.domain.history import HistoryFilter, Order
from mockinterview.domain.joined import joined
from mockinterview.domain.remarks import Place
from mockinterview.domain.scorecard import Scorecard
from mockinterview.domain.session import WholeAttempt
from mockinterview.library import Library
from mockinterview.ports import Cancel, Player, Report
from mockinterview.ui.reference.presenter import ReferencePresenter
from mockinterview.ui.reference.state import ReferenceState
from mockinterview.ui.review.playback import Playback
from mockinterview.ui.scorecard.more import SumRow, sum_note
from mockinterview.ui.scorecard.state import Quote, ScorecardState, scorecard_state
from mockinterview.ui.work import Jobs


class ScorecardView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: ScorecardState) -> None:
        """Show `state`, whatever was shown before."""

    def show_reference(self, state: ReferenceState) -> None:
        """Show what a strong answer holds, or nothing."""


class ScorecardPresenter:
    """Shows the newest scorecard of an attempt beside that of the attempt before it at the same prompt."""

    def __init__(
        self,
        library: Library,
        player: Player,
        jobs: Jobs,
        view: ScorecardView,
        *,
        now_s: Callable[[], float],
        questions: Mapping[str, str],
    ) -> None:
        self._library, self._jobs, self._view, self._questions = library, jobs, view, questions
        self._playback = Playback(player, jobs, self._changed, now_s=now_s)
        self._reference = ReferencePresenter(library, jobs, view.show_reference)
        self._state = ScorecardState()
        self.whole: WholeAttempt | None = None

    def show(self, whole: WholeAttempt, *, in_round: bool = False, last: bool = True) -> None:
        """Show an attempt, then look for an earlier one to compare with."""
        self.whole = whole
        self._playback.load(whole.takes)
        self._state = replace(scorecard_state(whole, questions=self._questions), in_round=in_round, last=last)
        self._view.show_state(self._state)
        self._reference.look(whole)

        def compared(before: Scorecard | None) -> None:
            if before is not None and self.whole is whole:
                fresh = scorecard_state(whole, before, self._questions)
                self._state = replace(fresh, in_round=in_round, last=last, playing=self._state.playing)
                self._view.show_state(self._state)

        self._jobs.start(lambda report, cancel: self._before(whole, report, cancel), done=compared, failed=_ignored)

    def show_changed(self, whole: WholeAttempt) -> None:
        """Show the same attempt after it was corrected or scored again."""
        self.show(whole, in_round=self._state.in_round, last=self._state.last)

    def _before(self, whole: WholeAttempt, _report: Report, _cancel: Cancel) -> Scorecard | None:
        wanted = HistoryFilter(
            prompt_id=whole.attempt.prompt_id, level=whole.attempt.level, until_ms=whole.attempt.began_ms
        )
        page = self._library.past.page(wanted, order=Order.NEWEST, limit=5)
        for entry in page.entries:
            if entry.attempt_id != whole.attempt.id and entry.overall is not None:
                kept = self._library.past.whole(entry.attempt_id).scorecard
                if kept is not None:
                    return kept.card
        return None

    def press_quote(self, quote: Quote) -> None:
        """Play a quote, or stop it."""
        now = self._playback.now
        if now is not None and now.key == quote.key:
            self._playback.stop()
        elif quote.spot is not None:
            lead_s = max(0.0, quote.spot.start_s - 0.25)
            self._playback.play(quote.spot.take, lead_s, quote.spot.end_s + 0.35, quote.key)

    def answer_sum(self, row: SumRow, slip: bool) -> None:
        """Keep as a note on the words whether a sum was a slip."""
        whole = self.whole
        if whole is None:
            return
        said, text = joined(whole.takes), sum_note(row, slip=slip)
        take = said.take_at(row.start)
        place = None
        if take is not None:
            begin = said.starts[said.takes.index(take)]
            place = Place(take=take.number, start=row.start - begin, end=row.end - begin, quote=row.quote)

        def kept(_note: object) -> None:
            if self.whole is whole:
                self._state = replace(self._state, sums=tuple(one for one in self._state.sums if one.key != row.key))
                self._view.show_state(self._state)

        self._jobs.start(
            lambda _report, _cancel: self._library.rounds.save_note(whole.attempt.id, text, place=place),
            done=kept,
            failed=_ignored,
        )

    def tick(self) -> None:
        """Look where the sound is."""
        self._playback.poll()

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def _changed(self) -> None:
        now = self._playback.now
        self._state = replace(self._state, playing=now.key if now else "", notice=self._playback.notice)
        self._view.show_state(self._state)


def _ignored(_error: object) -> None:
    """Leave out a comparison that cannot be made."""
