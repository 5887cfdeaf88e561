"""The new round's mind: conditions, how many questions fit them, and the draw. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.draw import Drawn, Focus
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.session import Conditions, Mode
from mockinterview.domain.settings import Settings
from mockinterview.language import plural, tr
from mockinterview.library import Library
from mockinterview.services.draw import chosen_prompt, next_prompts
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupState:
    """What the new round's screen shows: the conditions, and how many questions fit."""

    conditions: Conditions
    fitting: int | None = None
    chosen: str = ""
    chosen_text: str = ""
    has_voice: bool = False
    busy: bool = False
    notice: Notice | None = None

    @property
    def fits(self) -> str:
        """How many questions can be drawn, in words."""
        if self.chosen_text:
            return tr("You chose this question yourself.")
        if self.fitting is None:
            return ""
        if not self.fitting:
            return tr("No question fits. Widen the focus.")
        return plural("One question fits.", "%n questions fit.", self.fitting)


class SetupView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: SetupState) -> None:
        """Show `state`, whatever was shown before."""

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Go on to the round."""


def conditions_of(settings: Settings) -> Conditions:
    """Return the conditions that a round begins with."""
    conditions = Conditions(
        level=settings.level,
        prompts=settings.prompts,
        answer_s=settings.answer_minutes * 60 or None,
        think_s=settings.think_minutes * 60 or None,
        follow_ups=settings.follow_ups,
        voice=settings.voice,
        live_transcript=settings.live_transcript,
    )
    return strict(conditions) if settings.interview_conditions else conditions


def strict(conditions: Conditions) -> Conditions:
    """Return `conditions` as an interviewer sets them: no pause, no live transcript, no second start."""
    return replace(conditions, mode=Mode.INTERVIEW, live_transcript=False, pause=False, restart=False)


def lenient(conditions: Conditions) -> Conditions:
    """Return `conditions` for practice."""
    return replace(conditions, mode=Mode.PRACTICE, live_transcript=True, pause=True, restart=True)


class SetupPresenter:
    """Chooses conditions and draws the questions of the round."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: SetupView,
        settings: Settings,
        *,
        now_ms: Callable[[], int],
        seed: Callable[[], int],
        has_voice: bool = False,
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._now_ms, self._seed = now_ms, seed
        self._interview_date = settings.interview_date
        conditions = conditions_of(settings)
        voice = conditions.voice and has_voice
        self._state = SetupState(conditions=replace(conditions, voice=voice), has_voice=has_voice)

    @property
    def conditions(self) -> Conditions:
        """What is set now."""
        return self._state.conditions

    def refresh(self) -> None:
        """Count again what fits."""
        conditions = self._state.conditions

        def count(_report: object, _cancel: object) -> int:
            focus = Focus(
                level=conditions.level,
                kinds=conditions.kinds,
                principles=conditions.principles,
                criteria=conditions.criteria,
            )
            return sum(focus.fits(prompt) for prompt in self._library.shelf.prompts(level=conditions.level))

        def counted(number: int) -> None:
            if self._state.conditions == conditions:
                self._change(fitting=number)

        self._jobs.start(count, done=counted, failed=self._failed)
        self._view.show_state(self._state)

    def level(self, level: Level) -> None:
        """Practise for this level."""
        self._set(replace(self._state.conditions, level=level))

    def kind(self, kind: Kind | None) -> None:
        """Draw one kind only, or all."""
        self._set(replace(self._state.conditions, kinds=(kind,) if kind else ()))

    def principle(self, principle: str) -> None:
        """Draw one Leadership Principle only, or all for an empty name."""
        self._set(replace(self._state.conditions, principles=(principle,) if principle else ()))

    def criterion(self, criterion: str) -> None:
        """Draw what is scored on one criterion only, or all for an empty name."""
        self._set(replace(self._state.conditions, criteria=(criterion,) if criterion else ()))

    def prompts(self, number: int) -> None:
        """Ask so many questions."""
        self._set(replace(self._state.conditions, prompts=number))

    def follow_ups(self, number: int) -> None:
        """Ask at most so many follow-ups after each answer."""
        self._set(replace(self._state.conditions, follow_ups=number))

    def answer_minutes(self, minutes: float) -> None:
        """Allow so much time to answer; 0 for each question's own, less for no limit."""
        self._set(replace(self._state.conditions, answer_s=max(0.0, minutes * 60) if minutes else None))

    def think_minutes(self, minutes: float) -> None:
        """Allow so much time to prepare; 0 for each question's own."""
        self._set(replace(self._state.conditions, think_s=minutes * 60 or None))

    def voice(self, *, on: bool) -> None:
        """Have the questions read out."""
        self._set(replace(self._state.conditions, voice=on))

    def interview(self, *, on: bool) -> None:
        """Set interview conditions, or practice."""
        self._set(strict(self._state.conditions) if on else lenient(self._state.conditions))

    def choose(self, prompt_id: str) -> None:
        """Ask this question and no other; an empty id draws again."""
        if not prompt_id:
            self._change(chosen="", chosen_text="")
            self.refresh()
            return

        def found(result: tuple[str, Level, str]) -> None:
            chosen, level, text = result
            conditions = replace(self._state.conditions, level=level, prompts=1)
            self._change(conditions=conditions, chosen=chosen, chosen_text=text)

        def look(_report: object, _cancel: object) -> tuple[str, Level, str]:
            prompt = self._library.shelf.prompt(prompt_id)
            wanted = self._state.conditions.level
            level = wanted if wanted in prompt.text else prompt.levels[0]
            return prompt_id, level, prompt.text[level]

        self._jobs.start(look, done=found, failed=self._failed)

    def start(self) -> None:
        """Draw, and begin the round."""
        if self._state.busy:
            return
        conditions, chosen = self._state.conditions, self._state.chosen
        self._change(busy=True, notice=None)

        def draw(_report: object, _cancel: object) -> tuple[Drawn, ...]:
            now_ms = self._now_ms()
            if chosen:
                return (chosen_prompt(self._library, chosen, conditions, now_ms=now_ms),)
            return next_prompts(
                self._library, conditions, seed=self._seed(), now_ms=now_ms, interview_date=self._interview_date
            )

        def drawn(found: tuple[Drawn, ...]) -> None:
            self._change(busy=False)
            self._view.begin_round(conditions, found)

        self._jobs.start(draw, done=drawn, failed=self._failed)

    def _set(self, conditions: Conditions) -> None:
        chosen = self._state.chosen
        keeps = chosen and conditions.level is self._state.conditions.level
        self._state = replace(
            self._state,
            conditions=conditions,
            chosen=chosen if keeps else "",
            chosen_text=self._state.chosen_text if keeps else "",
            notice=None,
        )
        self.refresh()

    def _failed(self, error: MockInterviewError) -> None:
        self._change(busy=False, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)
