"""Whether it gets better: the progress screen, and scoring earlier answers again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.desk.area import Area
from mockinterview.domain.settings import Settings
from mockinterview.ui.progress.presenter import ProgressPresenter
from mockinterview.ui.progress.screen import ProgressScreen

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class ProgressArea(Area):
    """Shows progress; scoring again waits while a round is held, which needs the computer for itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._screen = self.window.of(ProgressScreen)
        self._screen.opened.connect(desk.show_attempt)
        self._screen.start.connect(self._go_setup)
        self._screen.planned.connect(self._plan)
        self._waits = False
        self.window.went.connect(self._went)
        self._attach()

    def _attach(self) -> None:
        desk, parts = self.desk, self.parts
        self._presenter = ProgressPresenter(
            parts.library,
            self.jobs,
            self._screen,
            level=desk.settings.level,
            scorer=parts.scorer,
            version=parts.version,
            bands=parts.bands,
            now_ms=desk.now_ms,
            now_s=desk.now_s,
            week_minutes=desk.settings.week_minutes,
        )
        self._screen.attach(self._presenter)

    def settings_changed(self, before: Settings) -> None:
        """Show the new level."""
        if before.level is not self.desk.settings.level:
            self._presenter.level(self.desk.settings.level)

    def _went(self, place: str) -> None:
        if place == "round" and self._presenter.rescoring:
            self._waits = True
            self._presenter.stop_rescoring()
        elif place not in {"round", "scorecard"} and self._waits:
            self._waits = False
            self._presenter.rescore()

    def _plan(self, week_minutes: int) -> None:
        self.desk.remember(week_minutes=week_minutes)

    def _go_setup(self) -> None:
        self.desk.go("setup")
