"""Question banks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.desk.area import Area
from mockinterview.domain.settings import Settings
from mockinterview.ui.banks.presenter import BanksPresenter

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class BanksArea(Area):
    """Browses and edits banks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.window.banks.practise.connect(desk.set_up)
        self._attach()

    def _attach(self) -> None:
        desk, window = self.desk, self.window
        window.banks.attach(BanksPresenter(self.parts.library, self.jobs, window.banks, level=desk.settings.level))

    def settings_changed(self, before: Settings) -> None:
        """Show the prompts of the new level."""
        if before.level is not self.desk.settings.level:
            self._attach()
