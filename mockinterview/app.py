"""The composition root: the one file that sees every adapter and every screen."""

from __future__ import annotations

import faulthandler
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mockinterview import __version__
from mockinterview.adapters.places import Places, banks_folder, resources_folder
from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.domain.draw import Drawn
from mockinterview.domain.errors import DeviceError, MockInterviewError
from mockinterview.domain.recording import InputDevice, Recording
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.domain.session import Conditions, WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.library import Library
from mockinterview.ports import Cancel, Capture, Microphones, Player, Report, Speech
from mockinterview.services.draw import chosen_prompt
from mockinterview.services.keep import LeftBehind, Scores, left_behind
from mockinterview.services.recover import complete
from mockinterview.services.round import Interview
from mockinterview.ui import crash
from mockinterview.ui.banks.presenter import BanksPresenter
from mockinterview.ui.history.presenter import HistoryPresenter
from mockinterview.ui.jobs import JobRunner
from mockinterview.ui.microphone.presenter import MicrophonePresenter
from mockinterview.ui.practice.presenter import RoundPresenter
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.scorecard.presenter import ScorecardPresenter
from mockinterview.ui.settings.presenter import ModelShelf, SettingsPresenter
from mockinterview.ui.setup.presenter import SetupPresenter
from mockinterview.ui.theme import Look
from mockinterview.ui.today.presenter import TodayPresenter
from mockinterview.ui.window import Window
from mockinterview.ui.wording import NAME, Notice, notice_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the window works with. faults: banks that could not be used; recover: closes half-written recordings."""

    library: Library
    microphones: Microphones
    player: Player
    speech: Speech | None
    scorer: Scores
    models: Callable[[], ModelShelf]
    recover: Callable[[], tuple[Recording, ...]]
    faults: tuple[str, ...] = ()


class LateScorer:
    """Loads the network with the first answer: it costs a second that nobody should wait for at the start."""

    def __init__(self, rubric: str) -> None:
        self._rubric = rubric
        self._scorer: Scores | None = None

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return the scorecard of one answer. Raises ModelError."""
        if self._scorer is None:
            from mockinterview.adapters.guide_yaml import read_guide  # noqa: PLC0415 - loads the network
            from mockinterview.adapters.onnx_scorer import OnnxSentenceModel  # noqa: PLC0415
            from mockinterview.services.score import make_scorer  # noqa: PLC0415

            self._scorer = make_scorer(OnnxSentenceModel(), read_guide(), rubric=self._rubric)
        return self._scorer.score(request)


class NoSound:
    """Implements `Microphones` and `Player` where PortAudio is not installed: a state, not an error."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:  # noqa: ARG002 - nothing to look for
        """Return nothing."""
        return ()

    def open(self, device: str | None, take: Path) -> Capture:
        """Raise DeviceError."""
        raise self._error(device, take)

    def play(self, path: Path, *, from_s: float = 0.0, to_s: float | None = None, speed: float = 1.0) -> None:
        """Raise DeviceError."""
        raise self._error(path, from_s, to_s, speed)

    def stop(self) -> None:
        """Be silent as ever."""

    def position_s(self) -> float | None:
        """Return None: nothing plays."""
        return None

    def _error(self, *_wanted: object) -> DeviceError:
        return DeviceError(
            f"the sound library PortAudio cannot be loaded ({self._reason})",
            hint="Install it (Debian: apt-get install libportaudio2) and start again.",
        )


def real_parts(where: Places, settings: Callable[[], Settings]) -> Parts:
    """Open the library and load what is slow to load. Blocks, seconds the first time. Raises StoreError."""
    from mockinterview.adapters.capture import recover  # noqa: PLC0415 - after the first paint
    from mockinterview.adapters.models import Models  # noqa: PLC0415
    from mockinterview.adapters.rubric_yaml import bundled_rubric  # noqa: PLC0415
    from mockinterview.adapters.store import SqliteLibrary  # noqa: PLC0415
    from mockinterview.adapters.whisper.speech import WhisperSpeech  # noqa: PLC0415
    from mockinterview.adapters.yaml_banks import bank_paths, read_bank  # noqa: PLC0415
    from mockinterview.services.banks import fill  # noqa: PLC0415

    def models() -> Models:
        own = settings().model_folder
        return Models(where.models, Path(own) if own else None)

    library = SqliteLibrary.open(where)
    rubric, provenance = bundled_rubric()
    bundled = [read_bank(path) for path in bank_paths([banks_folder()])]
    own = [read_bank(path) for path in bank_paths([where.banks])]
    stocked = fill(library, bundled, own, rubric, provenance)
    microphones, player = _sound(settings().output_device)
    return Parts(
        library=library,
        microphones=microphones,
        player=player,
        speech=WhisperSpeech(lambda name: models().find(name)),
        scorer=LateScorer(library.criteria.rubric().version),
        models=models,
        recover=lambda: recover(where.takes),
        faults=stocked.problems,
    )


def _sound(output: str) -> tuple[Microphones, Player]:
    try:
        from mockinterview.adapters.playback import PortAudioPlayer  # noqa: PLC0415 - loads PortAudio
        from mockinterview.adapters.portaudio import PortAudioMicrophones  # noqa: PLC0415
    except OSError as error:
        silent = NoSound(str(error))
        return silent, silent
    return PortAudioMicrophones(), PortAudioPlayer(output or None)


class Desk(QObject):
    """Brings screens, presenters and parts together, and leads from one screen to the next."""

    def __init__(
        self,
        window: Window,
        look: Look,
        where: Places,
        settings: Settings,
        parts: Callable[[], Parts],
        *,
        now_s: Callable[[], float] = time.monotonic,
        now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
        seed: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._where, self.settings = window, look, where, settings
        self._make_parts, self._now_s, self._now_ms, self._seed = parts, now_s, now_ms, seed or time.time_ns
        self._seed_of_day = seed or self._day
        self.jobs = JobRunner(self)
        self.parts: Parts | None = None
        self._questions: dict[str, str] = {}
        self._round: RoundPresenter | None = None
        self._interview: Interview | None = None
        self._closing = False
        self._wire()
        window.rail.setEnabled(False)  # there is nothing to go to before the library is read
        window.ask_before_closing(self._may_close)

    # Opening

    def open(self) -> None:
        """Load the parts behind the first paint."""
        self.jobs.start(lambda _report, _cancel: self._load(), done=self._loaded, failed=self._not_loaded)

    def _load(self) -> tuple[Parts, dict[str, str]]:
        parts = self._make_parts()
        return parts, {one.id: one.question for one in parts.library.criteria.rubric().criteria}

    def _loaded(self, found: tuple[Parts, dict[str, str]]) -> None:
        self.parts, self._questions = found
        parts, window = self.parts, self._window
        self._review = ReviewPresenter(parts.player, self.jobs, window.review, now_s=self._now_s)
        self._scorecard = ScorecardPresenter(
            parts.library, parts.player, self.jobs, window.scorecard, now_s=self._now_s, questions=self._questions
        )
        window.review.attach(self._review)
        window.scorecard.attach(self._scorecard)
        window.history.attach(HistoryPresenter(parts.library, self.jobs, window.history))
        presenter = SettingsPresenter(
            self.jobs,
            window.settings,
            self.settings,
            save=lambda settings: save_settings(self._where.settings, settings),
            models=parts.models,
            devices=parts.microphones.devices,
            folder=self._where.root,
        )
        window.settings.attach(presenter)
        self._microphone = MicrophonePresenter(
            parts.microphones,
            parts.speech,
            parts.player,
            self.jobs,
            window.microphone,
            now_s=self._now_s,
            folder=self._where.root / "check",
            device=self.settings.input_device,
        )
        window.microphone.attach(self._microphone)
        self._attach_drawing()
        self._today.faults(parts.faults)
        window.rail.setEnabled(True)
        self._look_left_behind()
        self._today.refresh()

    def _look_left_behind(self) -> None:
        """Offer what was not finished; only while no round is held, whose own answer it would find."""
        parts = self._with
        self.jobs.start(
            lambda _report, _cancel: left_behind(parts.library, parts.recover()), done=self._left, failed=_ignored
        )

    def _attach_drawing(self) -> None:
        """Give the screens that draw questions the settings that are in force."""
        parts, window = self._with, self._window
        self._today = TodayPresenter(
            parts.library,
            self.jobs,
            window.today,
            self.settings,
            now_ms=self._now_ms,
            seed=self._seed_of_day,
            complete=lambda attempt_id, report, cancel: complete(
                attempt_id, parts.library, parts.speech, parts.scorer, report=report, cancel=cancel
            ),
        )
        window.today.attach(self._today)
        self._setup = SetupPresenter(
            parts.library, self.jobs, window.setup, self.settings, now_ms=self._now_ms, seed=self._seed
        )
        window.setup.attach(self._setup)
        window.banks.attach(BanksPresenter(parts.library, self.jobs, window.banks, level=self.settings.level))

    def _day(self) -> int:
        """Return the day as a seed: what is offered today stays until it is answered, or until tomorrow."""
        return datetime.fromtimestamp(self._now_ms() / 1000).astimezone().toordinal()

    def _left(self, found: tuple[LeftBehind, ...]) -> None:
        self._today.left_behind(found)

    def _not_loaded(self, error: MockInterviewError) -> None:
        from mockinterview.ui.today.presenter import TodayState  # noqa: PLC0415

        self._window.today.show_state(TodayState(summary=NAME, loading=False, notice=notice_of(error)))

    @property
    def _with(self) -> Parts:
        if self.parts is None:
            raise RuntimeError("the parts are not loaded")
        return self.parts

    # Leading from screen to screen

    def _wire(self) -> None:
        window = self._window
        window.today.begun.connect(self.begin_round)
        window.today.set_up.connect(self._go_setup)
        window.today.opened.connect(self.show_attempt)
        window.setup.begun.connect(self.begin_round)
        window.setup.check_microphone.connect(self._go_microphone)
        window.round.scored.connect(self._scored)
        window.round.given_up.connect(self._given_up)
        window.scorecard.again.connect(self._again)
        window.scorecard.next_prompt.connect(self._next_prompt)
        window.scorecard.review.connect(self._go_review)
        window.scorecard.done.connect(self._done)
        window.review.back.connect(self._go_scorecard)
        window.history.opened.connect(self.show_attempt)
        window.history.start.connect(self._go_setup)
        window.banks.practise.connect(self._practise)
        window.settings.applied.connect(self._applied)
        window.settings.check_microphone.connect(self._go_microphone)
        window.microphone.remembered.connect(self._remember)
        window.microphone.done.connect(self._go_setup)

    def _go_setup(self) -> None:
        if self.parts is not None:
            self._window.go("setup")

    def _go_microphone(self) -> None:
        self._window.go("microphone")

    def _go_scorecard(self) -> None:
        self._window.go("scorecard")

    def _practise(self, prompt_id: str) -> None:
        self._setup.choose(prompt_id)
        self._window.go("setup")

    def _start(self, prompt_id: str, conditions: Conditions) -> None:
        parts = self._with

        def look(_report: Report, _cancel: Cancel) -> Drawn:
            return chosen_prompt(parts.library, prompt_id, conditions, now_ms=self._now_ms())

        self.jobs.start(look, done=lambda drawn: self.begin_round(conditions, (drawn,)), failed=self._told)

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Hold a round over prompts that were drawn."""
        parts = self._with
        self._interview = Interview(parts.library, parts.microphones, parts.speech, parts.scorer, self._where.takes)
        self._interview.model = self.settings.model or None
        self._interview.vocabulary = self.settings.vocabulary
        speech = parts.speech
        if speech is not None:
            model = self.settings.model or None
            self.jobs.start(lambda _report, _cancel: speech.warm(model), done=_nothing, failed=_ignored)
        self._round = RoundPresenter(
            self._interview,
            parts.microphones,
            self.jobs,
            self._window.round,
            now_s=self._now_s,
            questions=self._questions,
            device=self.settings.input_device,
        )
        self._window.round.attach(self._round)
        self._window.go("round")
        self._round.begin(conditions, drawn)

    def _scored(self, whole: WholeAttempt, last: bool) -> None:
        self._scorecard.show(whole, in_round=True, last=last)
        self._window.go("scorecard")

    def _given_up(self) -> None:
        self._round = None
        self._look_left_behind()
        self._window.go("today")

    def _next_prompt(self) -> None:
        if self._round is not None:
            self._window.go("round")
            self._round.next_prompt()

    def _again(self) -> None:
        whole = self._scorecard.whole
        if whole is None:
            return
        self._end_round()
        session = self._with.library.past.session(whole.attempt.session_id)
        conditions = replace(session.conditions, prompts=1, level=whole.attempt.level)
        self._start(whole.attempt.prompt_id, conditions)

    def _done(self) -> None:
        self._end_round()
        self._look_left_behind()
        self._window.go("today")

    def _end_round(self) -> None:
        if self._round is not None:
            self._round.end()
            self._round = None

    def _go_review(self) -> None:
        whole = self._scorecard.whole
        if whole is not None:
            self._review.show(whole)
            self._window.go("review")

    def show_attempt(self, whole: WholeAttempt) -> None:
        """Show the scorecard of an earlier attempt."""
        self._scorecard.show(whole)
        self._window.go("scorecard")

    # Settings

    def _applied(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        if (before.theme, before.text_percent) != (settings.theme, settings.text_percent):
            self._look.use(settings.theme.value, settings.text_percent)
        if before.level is not settings.level:
            self._attach_drawing()

    def _remember(self, device: str) -> None:
        settings = replace(self.settings, input_device=device)
        self.settings = settings
        self.jobs.start(
            lambda _report, _cancel: save_settings(self._where.settings, settings), done=_nothing, failed=_ignored
        )

    def _told(self, error: MockInterviewError) -> None:
        told: Notice = notice_of(error)
        box = QMessageBox(self._window)
        box.setWindowTitle(told.title)
        box.setText(told.title)
        box.setInformativeText(told.text)
        box.finished.connect(box.deleteLater)
        box.open()

    # Closing

    def _may_close(self) -> bool:
        if self._closing or self._round is None or not self._round.speaking:
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle("An answer is under way")
        box.setText("An answer is under way")
        box.setInformativeText("What you said so far is kept. The next start offers to finish it.")
        leave = box.addButton("Quit", QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton("Go on answering", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self._quit)
        box.finished.connect(box.deleteLater)
        box.open()
        return False

    def _quit(self) -> None:
        self._closing = True
        self._window.close()

    def close(self) -> None:
        """Let go of microphone, threads, processes and files."""
        if self._round is not None:
            self._round.leave()
        if self._interview is not None:
            self._interview.close()
        if self.parts is not None:
            self._microphone.leave()
        self.jobs.close()
        if self.parts is not None:
            self.parts.player.stop()
            if self.parts.speech is not None:
                self.parts.speech.close()
            self.parts.library.close()


def run(where: Places) -> int:
    """Open the window and return its exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("mockinterview")
    if isinstance(app, QApplication):
        QApplication.setApplicationDisplayName(NAME)
        app.setApplicationVersion(__version__)
        QApplication.setStyle("Fusion")
    settings, problems = load_settings(where.settings)
    look = Look(resources_folder())
    look.use(settings.theme.value, settings.text_percent)
    window = Window(look)
    crash.install(window)
    _keep_faults(where)
    desk = Desk(window, look, where, settings, lambda: real_parts(where, lambda: desk.settings))
    window.show()
    QTimer.singleShot(0, desk.open)
    del problems
    code = app.exec()
    desk.close()
    return code


def _keep_faults(where: Places) -> None:
    """Write where each thread was, if the process dies in a library, into a log that holds no spoken word."""
    with suppress(OSError):
        where.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Stays open as long as the process: the handler writes by its number.
        faulthandler.enable((where.logs / "fault.log").open("a", encoding="utf-8"))


def _ignored(_error: MockInterviewError) -> None:
    """Go on without it."""


def _nothing(_outcome: object) -> None:
    """Go on: nobody waits for this."""


__all__ = ["Desk", "LateScorer", "NoSound", "Parts", "real_parts", "run"]
