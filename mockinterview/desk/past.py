"""What was answered: scorecard, review, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.desk.area import Area
from mockinterview.domain.session import WholeAttempt
from mockinterview.ui.history.presenter import HistoryPresenter
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.scorecard.presenter import ScorecardPresenter

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class PastArea(Area):
    """Shows attempts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        parts, window = self.parts, self.window
        self._review = ReviewPresenter(parts.player, self.jobs, window.review, now_s=desk.now_s)
        window.review.attach(self._review)
        self._scorecard = ScorecardPresenter(
            parts.library, parts.player, self.jobs, window.scorecard, now_s=desk.now_s, questions=desk.questions
        )
        window.scorecard.attach(self._scorecard)
        window.history.attach(HistoryPresenter(parts.library, self.jobs, window.history))
        window.scorecard.review.connect(self._go_review)
        window.review.back.connect(self._go_scorecard)
        window.history.opened.connect(self.show)
        window.history.start.connect(self._go_setup)

    @property
    def shown(self) -> WholeAttempt | None:
        """The attempt on the scorecard."""
        return self._scorecard.whole

    def show(self, whole: WholeAttempt, *, in_round: bool = False, last: bool = True) -> None:
        """Show the scorecard of an attempt; in a round it leads on to the next prompt."""
        self._scorecard.show(whole, in_round=in_round, last=last)
        self.window.go("scorecard")

    def _go_review(self) -> None:
        whole = self._scorecard.whole
        if whole is not None:
            self._review.show(whole)
            self.window.go("review")

    def _go_scorecard(self) -> None:
        self.window.go("scorecard")

    def _go_setup(self) -> None:
        self.desk.go("setup")
