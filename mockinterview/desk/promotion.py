"""The written promotion case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.adapters.pdf import write_pdf
from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.desk.area import Area
from mockinterview.ui.promotion.presenter import PromotionPresenter
from mockinterview.ui.promotion.screen import PromotionScreen

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class PromotionArea(Area):
    """Gives the case its library and its reader."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._screen = self.window.of(PromotionScreen)
        self._screen.attach(
            PromotionPresenter(
                self.parts.library,
                self.jobs,
                self._screen,
                guide=read_promotion(),
                scorer=self.parts.scorer,
                write_pdf=_write,
            )
        )

    def close(self) -> None:
        """Keep what was typed in the last moment."""
        self._screen.leave()


def _write(page: str, path: Path, title: str) -> None:
    write_pdf(page, path, title=title)
