"""The desk: opens the parts, holds the settings, and leads from one screen to the next."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from mockinterview.adapters.guides_yaml import read_assessments
from mockinterview.adapters.places import Places
from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.adapters.settings_toml import save_settings
from mockinterview.desk.area import Area, nothing
from mockinterview.desk.backups import BackupsArea, Rescuer
from mockinterview.desk.banks import BanksArea
from mockinterview.desk.loop import LoopArea
from mockinterview.desk.parts import Parts, Rescue
from mockinterview.desk.past import PastArea
from mockinterview.desk.practice import PracticeArea, Within
from mockinterview.desk.preparation import PreparationArea
from mockinterview.desk.progress import ProgressArea
from mockinterview.desk.promotion import PromotionArea
from mockinterview.desk.readiness import ReadinessArea
from mockinterview.desk.recordings import RecordingsArea
from mockinterview.desk.settings import SettingsArea
from mockinterview.desk.storage import StorageArea
from mockinterview.desk.today import TodayArea
from mockinterview.desk.welcome import WelcomeArea
from mockinterview.domain.draw import Drawn
from mockinterview.domain.errors import MockInterviewError, StoreDamagedError, StoreError
from mockinterview.domain.session import Conditions, WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.ui.jobs import JobRunner
from mockinterview.ui.practice.presenter import Told
from mockinterview.ui.practice.reading import Manner, Reader, Reads, Silence
from mockinterview.ui.theme import Look
from mockinterview.ui.today.presenter import LoopCard, TodayState
from mockinterview.ui.window import Window
from mockinterview.ui.wording import NAME, Notice, notice_of, told

AREAS: tuple[type[Area], ...] = (
    PracticeArea,
    TodayArea,
    PastArea,
    ProgressArea,
    PreparationArea,
    ReadinessArea,
    PromotionArea,
    BanksArea,
    SettingsArea,
    StorageArea,
    BackupsArea,
    WelcomeArea,
    LoopArea,
    RecordingsArea,
)
A = TypeVar("A", bound=Area)


class Desk(QObject):
    """Brings window, parts and areas together."""

    opened = Signal()

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
        first_run: bool = False,
        rescue: Rescue | None = None,
    ) -> None:
        """first_run: nobody used the program on this computer before. rescue: copies for a library that is damaged."""
        super().__init__(window)
        self.first_run, self.after_microphone = first_run, "setup"
        self.window, self.look, self.where, self.settings = window, look, where, settings
        self.rescue = rescue
        self._make_parts, self.now_s, self.now_ms = parts, now_s, now_ms
        self.seed = seed or time.time_ns
        self.seed_of_day = seed or self._day
        self.jobs = JobRunner(self)
        self.parts: Parts | None = None
        self.questions: dict[str, str] = {}
        self._areas: list[Area] = []
        self._reader: Reads = Silence()
        self._closing = False
        self._saving, self._unsaved, self._told_unsaved = threading.Lock(), False, False
        window.rail.setEnabled(False)  # there is nothing to go to before the library is read
        window.ask_before_closing(self._may_close)

        self._comfort(settings)

    # Opening

    def open(self) -> None:
        """Load the parts behind the first paint."""
        self.jobs.start(lambda _report, _cancel: self._load(), done=self._loaded, failed=self._not_loaded)

    def _load(self) -> tuple[Parts, dict[str, str]]:
        parts = self._make_parts()
        read_assessments()  # both are kept in memory: areas ask for them on the window's thread
        read_promotion()
        return parts, {one.id: one.question for one in parts.library.criteria.rubric().criteria}

    def _loaded(self, found: tuple[Parts, dict[str, str]]) -> None:
        self.parts, self.questions = found
        if self.parts.voice is not None:
            self._reader = Reader(
                self.parts.voice,
                self.parts.player,
                self.jobs,
                self.where.root / "voice",
                lambda: Manner(voice=self.settings.voice_name, percent=self.settings.voice_percent),
            )
            if self.settings.voice:
                self._reader.warm()
        self._areas = [kind(self) for kind in AREAS]
        self.window.rail.setEnabled(True)
        for area in self._areas:
            area.open()
        self.window.dress_ahead()
        self.opened.emit()

    def _day(self) -> int:
        """Return the day as a seed: what is offered today stays until it is answered, or until tomorrow."""
        return datetime.fromtimestamp(self.now_ms() / 1000).astimezone().toordinal()

    def _not_loaded(self, error: MockInterviewError) -> None:
        self.window.today.show_state(TodayState(summary=NAME, loading=False, notice=notice_of(error)))
        if isinstance(error, StoreDamagedError) and self.rescue is not None:
            Rescuer(self, self.rescue, told(error)).offer()

    @property
    def reader(self) -> Reads:
        """What reads questions out; there is one, so that one voice speaks at a time."""
        return self._reader

    @property
    def loaded(self) -> Parts:
        """The parts. Raises RuntimeError before they are loaded."""
        if self.parts is None:
            raise RuntimeError("the parts are not loaded")
        return self.parts

    def area(self, kind: type[A]) -> A:
        """Return the one area of a kind. Raises LookupError."""
        for area in self._areas:
            if isinstance(area, kind):
                return area
        raise LookupError(kind.__name__)

    # Leading from screen to screen

    def go(self, place: str) -> None:
        """Show a screen."""
        if self.parts is not None:
            self.window.go(place)

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...], within: Within | None = None) -> None:
        """Hold a round over prompts that were drawn; `within` a loop it shows no scorecard and leads back there."""
        self.area(PracticeArea).begin_round(conditions, drawn, within)

    def offer_loop(self, card: LoopCard | None) -> None:
        """Offer on the first screen to go on with a full loop, or not."""
        self.area(TodayArea).offer_loop(card)

    def practise(self, prompt_id: str, conditions: Conditions, told: Told | None = None) -> None:
        """Hold a round over one prompt; `told` is its answer where there is one."""
        self.area(PracticeArea).practise(prompt_id, conditions, told)

    def set_up(self, prompt_id: str) -> None:
        """Choose one prompt in the set-up of a round."""
        self.area(TodayArea).choose(prompt_id)
        self.go("setup")

    @property
    def shown(self) -> WholeAttempt | None:
        """The attempt on the scorecard."""
        return self.area(PastArea).shown

    def show_attempt(self, whole: WholeAttempt, *, in_round: bool = False, last: bool = True) -> None:
        """Show the scorecard of an attempt; in a round it leads on to the next prompt."""
        self.area(PastArea).show(whole, in_round=in_round, last=last)

    def look_left_behind(self) -> None:
        """Offer what was not finished; only while no round is held, whose own answer it would find."""
        self.area(TodayArea).look_left_behind()

    # Settings

    def use_settings(self, settings: Settings, *, save: bool = False) -> None:
        """Put settings in force, and tell all areas."""
        before, self.settings = self.settings, settings
        if (before.theme, before.text_percent) != (settings.theme, settings.text_percent):
            self.look.use(settings.theme.value, settings.text_percent)
        self._comfort(settings)
        if settings.voice and (settings.voice, settings.voice_name) != (before.voice, before.voice_name):
            self._reader.warm()
        if save:
            self._unsaved = True
            self.jobs.start(lambda _report, _cancel: self._save(), done=nothing, failed=self._not_saved)
        for area in self._areas:
            area.settings_changed(before)

    def _save(self) -> None:
        with self._saving:  # what is in force when it is written: two of these jobs may overtake each other
            self._unsaved = False
            save_settings(self.where.settings, self.settings)

    def _not_saved(self, error: MockInterviewError) -> None:
        """Say it once: the choices of today hold, and are gone at the next start."""
        if not self._told_unsaved:
            self._told_unsaved = True
            self.told(error)

    def _comfort(self, settings: Settings) -> None:
        self.window.use_keys(settings)
        self.look.rest(still=settings.reduced_motion)

    def remember(self, **changes: object) -> None:
        """Change and save some settings by name."""
        self.use_settings(replace(self.settings, **changes), save=True)  # type: ignore[arg-type]

    def told(self, error: MockInterviewError) -> None:
        """Say what went wrong where no screen has a place for it."""
        notice: Notice = notice_of(error)
        box = QMessageBox(self.window)
        box.setWindowTitle(notice.title)
        box.setText(notice.title)
        box.setInformativeText(notice.text)
        box.finished.connect(box.deleteLater)
        box.open()

    # Closing

    def _may_close(self) -> bool:
        if self._closing or self.parts is None or not self._areas or not self.area(PracticeArea).speaking:
            return True
        box = QMessageBox(self.window)
        box.setWindowTitle(tr("An answer is under way"))
        box.setText(tr("An answer is under way"))
        box.setInformativeText(tr("What you said so far is kept. The next start offers to finish it."))
        leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Go on answering"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self._quit)
        box.finished.connect(box.deleteLater)
        box.open()
        return False

    def _quit(self) -> None:
        self._closing = True
        self.window.close()

    def close(self) -> None:
        """Let go of microphone, threads, processes and files."""
        for area in self._areas:
            area.close()
        self.jobs.close()
        if self._unsaved:  # chosen a moment ago, and no thread had come to it
            with suppress(StoreError):
                self._save()
        if self.parts is not None:
            self.parts.player.stop()
            if self.parts.speech is not None:
                self.parts.speech.close()
            self.parts.library.close()
