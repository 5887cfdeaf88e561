"""How long recordings are kept, and the room that the library takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.desk.area import Area
from mockinterview.domain.settings import KeepAudio
from mockinterview.ui.storage.presenter import StoragePresenter

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class StorageArea(Area):
    """Removes recordings that are not kept, once after the start and when the wish changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card, settings = self.window.settings.storage, desk.settings
        self._presenter = StoragePresenter(
            self.parts.library,
            self.jobs,
            card,
            desk.where.root,
            keep=settings.keep_audio,
            keep_days=settings.keep_days,
            now_ms=desk.now_ms,
        )
        card.attach(self._presenter)
        card.kept.connect(self._kept)

    def open(self) -> None:
        """Remove what got too old since the last time."""
        self._presenter.tidy()

    def _kept(self, keep: KeepAudio, keep_days: int) -> None:
        self.desk.remember(keep_audio=keep, keep_days=keep_days)
