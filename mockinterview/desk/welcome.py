"""The first run, and the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.adapters.places import resources_folder
from mockinterview.desk.area import Area
from mockinterview.desk.today import TodayArea
from mockinterview.domain.errors import MissingError
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.sample import add_sample, remove_sample, sample_session
from mockinterview.services.speed import measure_here
from mockinterview.ui.microphone.presenter import MicrophonePresenter, MicrophoneState
from mockinterview.ui.welcome.presenter import WelcomePresenter
from mockinterview.ui.welcome.screen import WelcomeScreen

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk

WARM_UP_S = 60.0


class WelcomeArea(Area):
    """Leads through the first run, and back to it from the microphone check."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        parts, self.screen = self.parts, self.window.of(WelcomeScreen)
        self._speech = parts.here or parts.speech
        self._presenter = WelcomePresenter(
            self.jobs,
            self.screen,
            lambda: desk.settings,
            remember=desk.remember,
            models=parts.models,
            add_sample=self._add,
            remove_sample=lambda: remove_sample(parts.library),
            has_sample=lambda: sample_session(parts.library) is not None,
            measure=self._measure if self._speech is not None else None,
            now_s=desk.now_s,
        )
        self._warm_up = MicrophonePresenter(
            parts.microphones,
            parts.speech,
            parts.player,
            self.jobs,
            _WarmUpView(desk, self._presenter),
            now_s=desk.now_s,
            folder=desk.where.root / "check",
            device=desk.settings.input_device,
            seconds=WARM_UP_S,
            name="warm-up",
        )
        self._presenter.warm_up_by(self._warm_up)
        self.screen.attach(self._presenter)
        self.screen.checked.connect(self._check)
        self.screen.opened.connect(desk.show_attempt)
        self.screen.left.connect(self._leave)
        self.screen.begun.connect(self._begin)
        self.window.today.welcome.connect(self._go)

    def open(self) -> None:
        """Begin with it on a computer that has not seen the program yet."""
        if self.desk.first_run:
            self._go()

    def _measure(self, name: str, report: Report, cancel: Cancel) -> None:
        """Find out how fast a model is on this computer. Blocks. Raises ModelError, AudioFileError, Cancelled."""
        if self._speech is not None:
            measure_here(
                self._speech, self.parts.models(), [name], resources_folder() / "demo" / "answer.ogg",
                language=lambda: self.desk.settings.spoken_language, report=report, cancel=cancel,
            )  # fmt: skip

    def _add(self) -> WholeAttempt:
        """Return the sample's spoken attempt, putting it in if it is not there. Blocks."""
        parts = self.parts
        there = sample_session(parts.library)
        if there is not None:
            attempts = parts.library.past.attempts(there.id)
            if attempts:
                return parts.library.past.whole(max(attempts, key=lambda one: one.number).id)
        if parts.sample is None:
            raise MissingError(tr("there is no sample in this installation"), hint=tr("Install Mock Interview again."))
        return add_sample(parts.library, parts.sample(), parts.scorer, self.desk.where.takes)

    def _go(self) -> None:
        self.desk.go("welcome")

    def _check(self) -> None:
        self.desk.after_microphone = "welcome"
        self.desk.go("microphone")

    def _begin(self) -> None:
        self.desk.area(TodayArea).start_first()

    def _leave(self) -> None:
        self.desk.go("today")

    def close(self) -> None:
        """Let go of the microphone."""
        self._warm_up.leave()


class _WarmUpView:
    """Hands what the warm-up hears to the first run."""

    def __init__(self, desk: Desk, presenter: WelcomePresenter) -> None:
        self._desk, self._presenter = desk, presenter

    def show_state(self, state: MicrophoneState) -> None:
        """Show how it goes."""
        self._presenter.heard(state)

    def remember(self, device: str) -> None:
        """Keep the microphone for the next time."""
        self._desk.remember(input_device=device)
