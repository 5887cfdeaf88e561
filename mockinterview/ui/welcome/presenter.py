"""The first run's mind: four short steps, each skippable, kept as one goes, and a sample to look at. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Protocol

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.domain.speech_model import ModelState, SpeechModel
from mockinterview.language import numeral, tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.pace import Remaining
from mockinterview.services.speed import likely_speed
from mockinterview.ui.microphone.presenter import MicrophoneState
from mockinterview.ui.settings.presenter import ModelShelf
from mockinterview.ui.wording import Notice, notice_of, size
from mockinterview.ui.work import Jobs, Request

PICKS = 3  # the one that is here, and two better ones


class Step(IntEnum):
    """Where the first run is."""

    LEVEL = 0
    MODEL = 1
    MICROPHONE = 2
    WARM_UP = 3
    READY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRow:
    """A speech model to pick: facts hold its size and, where it was tried, its speed on this computer."""

    name: str
    title: str
    facts: str
    ready: bool
    used: bool
    measured: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeState:
    """What the first run shows. speed: how far the measuring of the model's speed is, in words."""

    step: Step = Step.LEVEL
    level: Level = Level.L6
    date: str = ""
    models: tuple[ModelRow, ...] = ()
    warm_up: MicrophoneState = field(default_factory=MicrophoneState)
    checked: bool = False
    busy: str = ""
    progress: float | None = None
    has_sample: bool = False
    speed: str = ""
    notice: Notice | None = None


class WelcomeView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: WelcomeState) -> None:
        """Show `state`, whatever was shown before."""

    def check_microphone(self) -> None:
        """Go to the microphone check, and come back."""

    def open_sample(self, whole: WholeAttempt) -> None:
        """Show the sample's scorecard."""

    def begin(self) -> None:
        """Go on to a short question."""

    def leave(self) -> None:
        """Go to the first screen."""


class WarmUp(Protocol):
    """A minute of speaking that is not scored (ui.microphone.presenter.MicrophonePresenter)."""

    def enter(self) -> None:
        """Open the microphone."""

    def leave(self) -> None:
        """Let go of it, and of what was said."""

    def test(self) -> None:
        """Begin to record, or end."""

    def play(self) -> None:
        """Play back, or stop."""

    def again(self) -> None:
        """Open the microphone for another try."""

    def tick(self) -> None:
        """Look at level and time."""


class WelcomePresenter:
    """Leads through the steps; what is chosen is kept at once, so that it can be left at any moment."""

    def __init__(
        self,
        jobs: Jobs,
        view: WelcomeView,
        settings: Callable[[], Settings],
        *,
        remember: Callable[..., None],
        models: Callable[[], ModelShelf],
        add_sample: Callable[[], WholeAttempt],
        remove_sample: Callable[[], None],
        has_sample: Callable[[], bool],
        measure: Callable[[str, Report, Cancel], object] | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take `remember`, which keeps settings by name, and what puts the sample in and takes it out (both block).

        measure: finds out how fast a model is on this computer, and notes it (blocks).
        """
        self._jobs, self._view, self._settings, self._remember = jobs, view, settings, remember
        self._models, self._add, self._remove, self._has = models, add_sample, remove_sample, has_sample
        self._state = WelcomeState()
        self._warm_up: WarmUp | None = None
        self._job: Request | None = None
        self._measure, self._now_s = measure, now_s
        self._measuring: Request | None = None

    def warm_up_by(self, warm_up: WarmUp) -> None:
        """Use `warm_up` for the minute of speaking."""
        self._warm_up = warm_up

    def enter(self) -> None:
        """Go on where it was left."""
        settings = self._settings()
        step = Step(min(settings.welcome_step, Step.READY))
        self._change(step=step, level=settings.level, date=settings.interview_date)
        self._look()
        if step is Step.WARM_UP and self._warm_up is not None:
            self._warm_up.enter()

    def hide(self) -> None:
        """Let go of the microphone, and of the processor."""
        self._stop_measuring()
        if self._warm_up is not None:
            self._warm_up.leave()

    def _look(self) -> None:
        def look(_report: Report, _cancel: Cancel) -> tuple[tuple[ModelRow, ...], bool]:
            return model_rows(self._models().models(), self._settings().model), self._has()

        def found(result: tuple[tuple[ModelRow, ...], bool]) -> None:
            self._change(models=result[0], has_sample=result[1])
            self._find_speed()

        self._jobs.start(look, done=found, failed=self._failed)

    def _find_speed(self) -> None:
        """Measure the model in use if that was never done here: quietly, since nobody has to wait for it."""
        used = next((one for one in self._state.models if one.used), None)
        measure, wanted = self._measure, self._state.step is Step.MODEL and self._measuring is None
        if measure is None or not wanted or used is None or used.measured:
            return
        title, remaining = used.title, Remaining()

        def progressed(share: float) -> None:
            told = remaining.at(share, self._now_s())
            self._change(speed=tr("Measuring how fast {title} is on this computer: {told}", title=title, told=told))

        def ended(_outcome: object) -> None:
            self._measuring = None
            self._change(speed="")

        def measured(outcome: object) -> None:
            ended(outcome)
            self._look()

        self._measuring = self._jobs.start(
            lambda report, cancel: measure(used.name, report, cancel), done=measured, failed=ended, progress=progressed
        )
        self._change(speed=tr("Measuring how fast {title} is on this computer", title=title))

    def _stop_measuring(self) -> None:
        if self._measuring is not None:
            self._measuring.request()
            self._measuring = None
            self._state = replace(self._state, speed="")

    # Steps

    def level(self, level: Level) -> None:
        """Practise for this level."""
        self._remember(level=level)
        self._change(level=level)

    def date(self, day: str) -> None:
        """Take the day of the interview as an ISO date, empty for none."""
        self._remember(interview_date=day)
        self._change(date=day)

    def use_model(self, name: str) -> None:
        """Use a model; one that is not here is downloaded first, because that was asked for."""
        row = next((one for one in self._state.models if one.name == name), None)
        if row is None or self._state.busy:
            return
        if row.ready:
            self._chose(name)
            return

        def work(report: Report, cancel: Cancel) -> SpeechModel:
            return self._models().download(name, report, cancel)

        self._change(busy=tr("Downloading {title}", title=row.title), progress=0.0, notice=None)
        self._job = self._jobs.start(
            work, done=lambda _model: self._chose(name), failed=self._failed, progress=self._progressed
        )

    def _chose(self, name: str) -> None:
        self._remember(model=name)
        self._change(busy="", progress=None)
        self._look()

    def cancel(self) -> None:
        """Stop a download; what was fetched is kept for the next time."""
        if self._job is not None:
            self._job.request()
        self._change(busy="", progress=None)

    def go_on(self) -> None:
        """Go to the next step; done or skipped is the same."""
        self._to(min(Step.READY, self._state.step + 1))

    def go_back(self) -> None:
        """Go to the step before."""
        self._to(max(Step.LEVEL, self._state.step - 1))

    def _to(self, number: int) -> None:
        step = Step(number)
        self._remember(welcome_step=number)
        self._stop_measuring()
        if self._warm_up is not None:
            self._warm_up.leave()
            if step is Step.WARM_UP:
                self._warm_up.enter()
        self._change(step=step, notice=None)
        self._find_speed()

    def check_microphone(self) -> None:
        """Check the microphone on its own screen."""
        self._change(checked=True)
        self._view.check_microphone()

    def finish(self) -> None:
        """Leave the first run for good, with a question."""
        self._remember(welcomed=True, welcome_step=0)
        self._view.begin()

    def later(self) -> None:
        """Leave it, to go on another time."""
        self._view.leave()

    # The minute of speaking

    def speak(self) -> None:
        """Begin the warm-up, or end it early."""
        if self._warm_up is not None:
            self._warm_up.test()

    def play(self) -> None:
        """Play it back, or stop."""
        if self._warm_up is not None:
            self._warm_up.play()

    def again(self) -> None:
        """Once more."""
        if self._warm_up is not None:
            self._warm_up.again()

    def heard(self, state: MicrophoneState) -> None:
        """Show how the warm-up goes."""
        self._change(warm_up=state)

    def tick(self) -> None:
        """Look at level and time; call some 20 times a second while the screen is shown."""
        if self._warm_up is not None and self._state.step is Step.WARM_UP:
            self._warm_up.tick()

    # The sample

    def look_at_sample(self) -> None:
        """Put the sample into the library if it is not there, and show it."""
        if self._state.busy:
            return
        self._change(busy=tr("Preparing the sample"), progress=None, notice=None)

        def shown(whole: WholeAttempt) -> None:
            self._change(busy="", has_sample=True)
            self._remember(welcomed=True, welcome_step=0)
            self._view.open_sample(whole)

        self._jobs.start(lambda _report, _cancel: self._add(), done=shown, failed=self._failed)

    def remove_sample(self) -> None:
        """Take the sample out of the library."""

        def gone(_nothing: None) -> None:
            self._change(busy="", has_sample=False)

        self._jobs.start(lambda _report, _cancel: self._remove(), done=gone, failed=self._failed)

    def _progressed(self, share: float) -> None:
        self._change(progress=share)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(busy="", progress=None, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def model_rows(models: tuple[SpeechModel, ...], used: str) -> tuple[ModelRow, ...]:
    """Return the model that is in use and the next better ones, at most PICKS; the smallest first."""
    ordered = sorted(models, key=lambda one: one.bytes)
    ready = [one for one in ordered if one.state is ModelState.READY]
    now = next((one for one in ready if one.name == used), next((one for one in ready if one.default), None))
    at = ordered.index(now) if now is not None else 0
    start = max(0, min(at, len(ordered) - PICKS))
    return tuple(
        ModelRow(
            name=one.name,
            title=one.title,
            facts=_facts(one, now),
            ready=one.state is ModelState.READY,
            used=now is not None and one.name == now.name,
            measured=one.measured is not None,
        )
        for one in ordered[start : start + PICKS]
    )


def _facts(model: SpeechModel, used: SpeechModel | None) -> str:
    facts = [size(model.bytes)] if model.bytes else []
    likely = likely_speed(model, used) if used is not None else None
    if model.measured is not None:
        facts.append(
            tr(
                "{times} times as fast as speech on this computer",
                times=numeral(model.measured.times_real_time, 1),
            )
        )
        facts.append(
            tr(
                "{percent} % of the words wrong in our sample",
                percent=numeral(model.measured.wrong_percent, 0),
            )
        )
    elif likely is not None:
        facts.append(
            tr("by its size about {times} times as fast as speech here", times=numeral(likely, 0 if likely >= 2 else 1))
        )
    else:
        facts.append(tr("speed not measured on this computer yet; the settings can do that"))
    return " · ".join(facts)
