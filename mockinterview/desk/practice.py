"""Rounds: from the drawn prompts to the scorecard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockinterview.desk.area import Area, ignored, nothing
from mockinterview.domain.draw import Drawn
from mockinterview.domain.session import Conditions, WholeAttempt
from mockinterview.ports import Cancel, Report
from mockinterview.services.draw import chosen_prompt
from mockinterview.services.round import Interview
from mockinterview.ui.practice.presenter import RoundPresenter

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class PracticeArea(Area):
    """Holds the round that is under way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._round: RoundPresenter | None = None
        self.interview: Interview | None = None
        window = self.window
        window.round.scored.connect(self._scored)
        window.round.given_up.connect(self._given_up)
        window.scorecard.again.connect(self._again)
        window.scorecard.next_prompt.connect(self._next_prompt)
        window.scorecard.done.connect(self._done)

    @property
    def speaking(self) -> bool:
        """Whether an answer is under way."""
        return self._round is not None and self._round.speaking

    def practise(self, prompt_id: str, conditions: Conditions) -> None:
        """Hold a round over one prompt."""
        parts, now_ms = self.parts, self.desk.now_ms

        def look(_report: Report, _cancel: Cancel) -> Drawn:
            return chosen_prompt(parts.library, prompt_id, conditions, now_ms=now_ms())

        self.jobs.start(look, done=lambda drawn: self.begin_round(conditions, (drawn,)), failed=self.desk.told)

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Hold a round over prompts that were drawn."""
        parts, settings = self.parts, self.desk.settings
        self.interview = Interview(parts.library, parts.microphones, parts.speech, parts.scorer, self.desk.where.takes)
        self.interview.model = settings.model or None
        self.interview.vocabulary = settings.vocabulary
        speech = parts.speech
        if speech is not None:
            model = settings.model or None
            self.jobs.start(lambda _report, _cancel: speech.warm(model), done=nothing, failed=ignored)
        self._round = RoundPresenter(
            self.interview,
            parts.microphones,
            self.jobs,
            self.window.round,
            now_s=self.desk.now_s,
            questions=self.desk.questions,
            device=settings.input_device,
            reader=self.desk.reader,
            style=settings.clock,
        )
        self.window.round.attach(self._round)
        self.window.go("round")
        self._round.begin(conditions, drawn)

    def _scored(self, whole: WholeAttempt, last: bool) -> None:
        self.desk.show_attempt(whole, in_round=True, last=last)

    def _given_up(self) -> None:
        self._round = None
        self.desk.look_left_behind()
        self.window.go("today")

    def _next_prompt(self) -> None:
        if self._round is not None:
            self.window.go("round")
            self._round.next_prompt()

    def _again(self) -> None:
        whole = self.desk.shown
        if whole is None:
            return
        self._end_round()
        session = self.parts.library.past.session(whole.attempt.session_id)
        conditions = replace(session.conditions, prompts=1, level=whole.attempt.level)
        self.practise(whole.attempt.prompt_id, conditions)

    def _done(self) -> None:
        self._end_round()
        self.desk.look_left_behind()
        self.window.go("today")

    def _end_round(self) -> None:
        if self._round is not None:
            self._round.end()
            self._round = None

    def close(self) -> None:
        """Leave the round: what was said is kept."""
        if self._round is not None:
            self._round.leave()
        if self.interview is not None:
            self.interview.close()
