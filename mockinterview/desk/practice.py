"""Rounds: from the drawn prompts to the scorecard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mockinterview.desk.area import Area, ignored, nothing
from mockinterview.domain.draw import Drawn
from mockinterview.domain.session import Conditions, Session, WholeAttempt
from mockinterview.language import plural, tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.draw import chosen_prompt
from mockinterview.services.round import Interview
from mockinterview.ui.practice.asking import ask_first
from mockinterview.ui.practice.presenter import RoundPresenter, Told

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """What a round is part of. begun: told of its session, on the thread of a job; over: called when it was left."""

    begun: Callable[[Session], None]
    over: Callable[[], None]


class PracticeArea(Area):
    """Holds the round that is under way."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._round: RoundPresenter | None = None
        self._within: Within | None = None
        self.interview: Interview | None = None
        window = self.window
        window.ask_before_leaving(self._may_leave)
        window.round.scored.connect(self._scored)
        window.round.given_up.connect(self._given_up)
        window.scorecard.again.connect(self._again)
        window.scorecard.next_prompt.connect(self._next_prompt)
        window.scorecard.done.connect(self._done)

    @property
    def speaking(self) -> bool:
        """Whether an answer is under way."""
        return self._round is not None and self._round.speaking

    def practise(self, prompt_id: str, conditions: Conditions, told: Told | None = None) -> None:
        """Hold a round over one prompt; `told` is its answer where there is one."""
        parts, now_ms = self.parts, self.desk.now_ms

        def look(_report: Report, _cancel: Cancel) -> Drawn:
            return chosen_prompt(parts.library, prompt_id, conditions, now_ms=now_ms())

        self.jobs.start(
            look, done=lambda drawn: self.begin_round(conditions, (drawn,), told=told), failed=self.desk.told
        )

    def begin_round(
        self,
        conditions: Conditions,
        drawn: tuple[Drawn, ...],
        within: Within | None = None,
        told: Told | None = None,
    ) -> None:
        """Hold a round over prompts that were drawn, alone or within something longer."""
        self._within = within
        parts, settings = self.parts, self.desk.settings
        self.interview = Interview(parts.library, parts.microphones, parts.speech, parts.scorer, self.desk.where.takes)
        self.interview.model = settings.model or None
        self.interview.vocabulary = settings.vocabulary
        self.interview.begun = within.begun if within else None
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
        self._round.begin(conditions, drawn, told)

    def _scored(self, whole: WholeAttempt, last: bool) -> None:
        if self._within is None:
            self.desk.show_attempt(whole, in_round=True, last=last)
        elif not last:
            self._next_prompt()
        else:
            self._end_round()
            self._within.over()

    def _given_up(self) -> None:
        self._round = None
        self.desk.look_left_behind()
        if self._within is None:
            self.window.go("today")
        else:
            self._within.over()

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

    def _may_leave(self, place: str) -> bool:
        """Ask before a round with questions left is given up from a scorecard."""
        left = self._round.questions_left if self._round is not None else 0
        if self._round is None or not left:
            return True
        told = plural("One question of this round is left.", "%n questions of this round are left.", left)
        ask_first(
            self.window,
            tr("Leave the round?"),
            told + " " + tr("What you answered is kept."),
            tr("Leave the round"),
            lambda: self._leave_for(place),
            no=tr("Stay"),
        )
        return False

    def _leave_for(self, place: str) -> None:
        self._end_round()
        self.desk.look_left_behind()
        self.window.go(place)

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
