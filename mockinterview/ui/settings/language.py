"""The language of the window, in the settings. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.ui.theme import GRID
from mockinterview.ui.translator import NAMES, SYSTEM
from mockinterview.ui.widgets.basics import Text


class Keeps(Protocol):
    """What changes settings (ui.settings.presenter.SettingsPresenter)."""

    def change(self, **fields: object) -> None:
        """Keep and use changed settings, by name."""


class LanguageChoice(QWidget):
    """The languages by their own names; the choice is in force from the next start on."""

    def __init__(self, to: Callable[[], Keeps]) -> None:
        """`to` gives the presenter at the time of a press."""
        super().__init__()
        self._to = to
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Language"))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.addItem(tr("As the system"), SYSTEM)
        for code, name in NAMES.items():
            self.box.addItem(name, code)
        self.box.activated.connect(self._keep)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID // 2)
        about = tr("In force from the next start on. Questions, criteria and exports stay in English.")
        for item in (Text(tr("Language"), "caption"), self.box, Text(about, "small")):
            body.addWidget(item)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; a language that is not there counts as the system's."""
        self.box.setCurrentIndex(max(0, self.box.findData(settings.language)))

    def _keep(self, _index: int) -> None:
        self._to().change(language=self.box.currentData())
