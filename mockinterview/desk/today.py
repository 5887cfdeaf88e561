"""What to do next: the first screen, and the set-up of a round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.desk.area import Area, ignored
from mockinterview.domain.settings import Settings
from mockinterview.ports import Cancel, Report
from mockinterview.services.keep import LeftBehind, left_behind
from mockinterview.services.recover import complete
from mockinterview.ui.setup.presenter import SetupPresenter, conditions_of
from mockinterview.ui.today.presenter import LoopCard, TodayPresenter

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class TodayArea(Area):
    """Draws what is offered, and offers what was left behind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        window = self.window
        window.today.begun.connect(desk.begin_round)
        window.today.set_up.connect(self._go_setup)
        window.today.opened.connect(desk.show_attempt)
        window.today.progress_asked.connect(self._go_progress)
        window.setup.begun.connect(desk.begin_round)
        window.setup.check_microphone.connect(self._go_microphone)
        self._attach()

    def _attach(self) -> None:
        """Give the screens that draw questions the settings that are in force."""
        desk, parts, window = self.desk, self.parts, self.window
        self._today = TodayPresenter(
            parts.library,
            self.jobs,
            window.today,
            desk.settings,
            now_ms=desk.now_ms,
            seed=desk.seed_of_day,
            complete=lambda attempt_id, report, cancel: complete(
                attempt_id, parts.library, parts.speech, parts.scorer, report=report, cancel=cancel
            ),
        )
        window.today.attach(self._today)
        self._setup = SetupPresenter(
            parts.library,
            self.jobs,
            window.setup,
            desk.settings,
            now_ms=desk.now_ms,
            seed=desk.seed,
            has_voice=desk.reader.can,
        )
        window.setup.attach(self._setup)

    def open(self) -> None:
        """Show what is offered today."""
        self._today.faults(self.parts.faults)
        self.look_left_behind()
        self._today.refresh()

    def start_first(self) -> None:
        """Go to the first screen, and on to the first question that it offers."""
        self.desk.go("today")
        self._today.start_first()

    def offer_loop(self, card: LoopCard | None) -> None:
        """Offer to go on with a full loop, or not."""
        self._today.loop(card)

    def choose(self, prompt_id: str) -> None:
        """Choose one prompt for the next round."""
        self._setup.choose(prompt_id)

    def look_left_behind(self) -> None:
        """Offer what was not finished; only while no round is held, whose own answer it would find."""
        parts = self.parts

        def look(_report: Report, _cancel: Cancel) -> tuple[LeftBehind, ...]:
            # the answer that is given in another window at this moment is not left behind
            return left_behind(parts.library, parts.recover()) if parts.alone() else ()

        self.jobs.start(look, done=self._left, failed=ignored)

    def _left(self, found: tuple[LeftBehind, ...]) -> None:
        self._today.left_behind(found)

    def _go_setup(self) -> None:
        self.desk.go("setup")

    def _go_progress(self) -> None:
        self.desk.go("progress")

    def _go_microphone(self) -> None:
        self.desk.go("microphone")

    def settings_changed(self, before: Settings) -> None:
        """Draw for the new level, under the new conditions."""
        if _matters(before) != _matters(self.desk.settings):
            self._attach()


def _matters(settings: Settings) -> tuple[object, ...]:
    """Return what the first screen and the set-up are made of."""
    return conditions_of(settings), settings.interview_date, settings.welcomed
