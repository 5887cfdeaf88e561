"""How ready one is: self-assessments, and questions from the other level."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mockinterview.adapters.guides_yaml import read_assessments, read_internal
from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.desk.area import Area
from mockinterview.domain.readiness import Suggestion
from mockinterview.domain.settings import Settings
from mockinterview.ui.readiness.presenter import ReadinessPresenter
from mockinterview.ui.readiness.screen import ReadinessScreen
from mockinterview.ui.setup.presenter import conditions_of

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class ReadinessArea(Area):
    """Gives readiness its lists and leads to practice."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._screen = self.window.of(ReadinessScreen)
        self._screen.practise.connect(self._practise)
        self._screen.internal_set.connect(self._set_internal)
        self._attach()

    def _attach(self) -> None:
        desk = self.desk
        self._screen.attach(
            ReadinessPresenter(
                self.parts.library,
                self.jobs,
                self._screen,
                assessments=read_assessments(),
                guide=read_promotion(),
                vocabulary=read_internal,
                level=desk.settings.level,
                internal=desk.settings.internal_candidate,
                now_ms=desk.now_ms,
            )
        )

    def _practise(self, wanted: Suggestion) -> None:
        conditions = replace(conditions_of(self.desk.settings), level=wanted.level, prompts=1)
        self.desk.practise(wanted.prompt_id, conditions)

    def _set_internal(self, on: bool) -> None:
        self.desk.remember(internal_candidate=on)

    def settings_changed(self, before: Settings) -> None:
        """Suggest prompts of the new level, and show the internal candidates' switch as it is."""
        now = self.desk.settings
        if (before.level, before.internal_candidate) != (now.level, now.internal_candidate):
            self._attach()
