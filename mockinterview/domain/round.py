"""A round while it is held: which prompt, which stage, and whose clock runs. Pure; the caller owns the clock.

    PREPARING -> COUNTDOWN -> ANSWERING -> LISTENING -> (PREPARING for a follow-up ...) -> SELF_RATING -> SCORED
        ^                                                                                              |
        +------------------------------------------ next prompt ---------------------------------------+

Times are seconds on a monotonic clock, never wall time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from mockinterview.domain.bank import FollowUp, Prompt, PromptPhase
from mockinterview.domain.criteria import Level
from mockinterview.domain.scorecard import PhaseUse
from mockinterview.domain.session import Conditions, Mode

COUNTDOWN_S = 3.0
FOLLOW_UP_S = 120.0  # an interviewer expects a short reply; chosen by us
FOLLOW_UP_THINK_S = 10.0  # chosen by us
LAST_MINUTE_S = 60.0


class Stage(StrEnum):
    """Where a round is."""

    PREPARING = "preparing"
    COUNTDOWN = "countdown"
    ANSWERING = "answering"
    LISTENING = "listening"
    SELF_RATING = "self_rating"
    SCORED = "scored"


class WrongStageError(RuntimeError):
    """A step was asked for that this stage does not have: a bug of the caller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One prompt of a round under its conditions. Every step returns a new Round.

    began_s: when the running clock was started; spent_s: what the stage had used before (pauses do not count).
    number: place of the prompt in the round, from 1. follow_ups: those asked so far, the last one is the present.
    phase_starts: seconds of answering at which each timed phase began, the present one last. extra_s: time that the
    speaker took on top, for this answer.
    """

    prompt: Prompt
    conditions: Conditions
    began_s: float
    stage: Stage = Stage.PREPARING
    spent_s: float = 0.0
    paused: bool = False
    number: int = 1
    follow_ups: tuple[FollowUp, ...] = ()
    phase_starts: tuple[float, ...] = (0.0,)
    extra_s: float = 0.0

    @property
    def level(self) -> Level:
        """The level that is practised for."""
        return self.conditions.level

    @property
    def strict(self) -> bool:
        """True under interview conditions: time starts by itself, and there is no way back."""
        return self.conditions.mode in {Mode.INTERVIEW, Mode.LOOP}

    @property
    def follow_up(self) -> FollowUp | None:
        """The follow-up that is asked now, None while the prompt itself is answered."""
        return self.follow_ups[-1] if self.follow_ups else None

    @property
    def question(self) -> str:
        """What is asked now."""
        return self.follow_up.text if self.follow_up else self.prompt.text[self.level]

    @property
    def last(self) -> bool:
        """True if no prompt comes after this one."""
        return self.number >= self.conditions.prompts

    @property
    def think_s(self) -> float:
        """Seconds to prepare, 0.0 for none."""
        if self.follow_up:
            return FOLLOW_UP_THINK_S
        asked = self.conditions.think_s
        return self.prompt.think_minutes * 60 if asked is None else asked

    @property
    def answer_s(self) -> float:
        """Seconds to answer in."""
        asked = self.conditions.answer_s
        if self.follow_up:
            meant = FOLLOW_UP_S if asked != 0 else 0.0
        else:
            meant = self.prompt.answer_minutes * 60 if asked is None else asked
        return meant + self.extra_s if meant else 0.0

    @property
    def limit_s(self) -> float:
        """Seconds that this stage should take, 0.0 where none is set."""
        match self.stage:
            case Stage.PREPARING:
                return self.think_s
            case Stage.COUNTDOWN:
                return COUNTDOWN_S
            case Stage.ANSWERING:
                return self.answer_s
        return 0.0

    def elapsed_s(self, now_s: float) -> float:
        """Return the seconds used in this stage, pauses left out."""
        return self.spent_s if self.paused else self.spent_s + max(0.0, now_s - self.began_s)

    def left_s(self, now_s: float) -> float:
        """Return the seconds left in this stage, negative when over."""
        return self.limit_s - self.elapsed_s(now_s)

    # Timed phases of a design round

    @property
    def phases(self) -> tuple[PromptPhase, ...]:
        """The timed phases of this answer, none for a follow-up."""
        return () if self.follow_up else self.prompt.phases

    @property
    def phase(self) -> int:
        """Index of the phase that is under way."""
        return len(self.phase_starts) - 1

    def phase_s(self, index: int) -> float:
        """Return the seconds meant for a phase: its share of the answer time."""
        whole = sum(phase.minutes for phase in self.phases) or 1.0
        return self.answer_s * self.phases[index].minutes / whole

    def phase_used_s(self, index: int, now_s: float) -> float:
        """Return the seconds spent in a phase so far, 0.0 for one that has not begun."""
        if index > self.phase:
            return 0.0
        end = self.phase_starts[index + 1] if index < self.phase else self._answered_s(now_s)
        return max(0.0, end - self.phase_starts[index])

    def phase_uses(self, now_s: float) -> tuple[PhaseUse, ...]:
        """Return the time used in each phase against the guide, at the end of the answer."""
        return tuple(
            PhaseUse(
                name=phase.name,
                guide_s=round(self.phase_s(index), 1),
                used_s=round(self.phase_used_s(index, now_s), 1),
            )
            for index, phase in enumerate(self.phases)
        )

    def next_phase(self, now_s: float) -> Round:
        """Go on to the next phase, early or late."""
        self._need(Stage.ANSWERING)
        if self.phase + 1 >= len(self.phases):
            raise WrongStageError("there is no further phase")
        return replace(self, phase_starts=(*self.phase_starts, self.elapsed_s(now_s)))

    def _answered_s(self, now_s: float) -> float:
        return self.elapsed_s(now_s) if self.stage is Stage.ANSWERING else 0.0

    # Steps

    def tick(self, now_s: float) -> Round:
        """Return the round as the clock has it: the countdown ends, and interview conditions do not wait."""
        if self.stage is Stage.COUNTDOWN and self.left_s(now_s) <= 0:
            return self._enter(Stage.ANSWERING, now_s)
        if self.stage is Stage.PREPARING and self.strict and self.think_s and self.left_s(now_s) <= 0:
            return self.ready(now_s)
        return self

    def begin_again(self, now_s: float) -> Round:
        """Let the clock of the preparation begin now: the question was still being read out."""
        self._need(Stage.PREPARING)
        return replace(self, began_s=now_s, spent_s=0.0)

    def ready(self, now_s: float) -> Round:
        """End the preparation: 3-2-1."""
        self._need(Stage.PREPARING)
        return self._enter(Stage.COUNTDOWN, now_s)

    def pause(self, now_s: float) -> Round:
        """Stop the clock of the answer."""
        self._need(Stage.ANSWERING)
        return replace(self, spent_s=self.elapsed_s(now_s), paused=True)

    def resume(self, now_s: float) -> Round:
        """Let the clock run on."""
        self._need(Stage.ANSWERING)
        return replace(self, began_s=now_s, paused=False) if self.paused else self

    def finish(self, now_s: float) -> Round:
        """End the answer or the reply."""
        self._need(Stage.ANSWERING, Stage.COUNTDOWN, Stage.PREPARING)
        return self._enter(Stage.LISTENING, now_s)

    def restart(self, now_s: float) -> Round:
        """Go back to the preparation of the same prompt."""
        return replace(
            self._enter(Stage.PREPARING, now_s),
            follow_ups=self.follow_ups if self.stage is Stage.PREPARING else (),
        )

    def extend(self, seconds: float) -> Round:
        """Take more time for this answer."""
        self._need(Stage.ANSWERING)
        return replace(self, extra_s=self.extra_s + seconds) if self.answer_s else self

    def ask_instead(self, follow_up: FollowUp) -> Round:
        """Put another follow-up in place of the one that was just put."""
        self._need(Stage.PREPARING)
        return replace(self, follow_ups=(*self.follow_ups[:-1], follow_up))

    def ask(self, follow_up: FollowUp, now_s: float) -> Round:
        """Put a follow-up."""
        self._need(Stage.LISTENING)
        return replace(self._enter(Stage.PREPARING, now_s), follow_ups=(*self.follow_ups, follow_up))

    def rate(self, now_s: float) -> Round:
        """Ask for the own rating."""
        self._need(Stage.LISTENING, Stage.PREPARING)
        return self._enter(Stage.SELF_RATING, now_s)

    def scored(self, now_s: float) -> Round:
        """Show the scorecard."""
        self._need(Stage.SELF_RATING)
        return self._enter(Stage.SCORED, now_s)

    def next_prompt(self, prompt: Prompt, now_s: float) -> Round:
        """Go on to another prompt under the same conditions."""
        self._need(Stage.SCORED)
        return Round(prompt=prompt, conditions=self.conditions, began_s=now_s, number=self.number + 1)

    def _enter(self, stage: Stage, now_s: float) -> Round:
        extra_s = self.extra_s if stage is Stage.ANSWERING else 0.0
        return replace(
            self, stage=stage, began_s=now_s, spent_s=0.0, paused=False, phase_starts=(0.0,), extra_s=extra_s
        )

    def _need(self, *stages: Stage) -> None:
        if self.stage not in stages:
            raise WrongStageError(f"not in stage {self.stage}")
