"""Keys and motion. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal

from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.check import Check


class Keeps(Protocol):
    """What changes settings (ui.settings.presenter.SettingsPresenter)."""

    def change(self, **fields: object) -> None:
        """Keep and use changed settings, by name."""


class ComfortCard(Card):
    """Two switches and the way to the shortcuts."""

    keys_asked = Signal()

    def __init__(self, look: Look, to: Callable[[], Keeps]) -> None:
        """`to` gives the presenter at the time of a press."""
        super().__init__(spacing=2 * GRID)
        self._to = to
        self._still, self._single = Check(tr("Less motion")), Check(tr("Single keys"))
        self._still.setAccessibleDescription(tr("Nothing fades, slides or blinks"))
        self._single.setAccessibleDescription(tr("Digits rate, Escape leaves, without Ctrl or Alt"))
        keys = Button(look, tr("Shortcuts"), "keyboard")
        self.add(
            Text(tr("Keys and motion"), "title"),
            column(self._still, Text(tr("Nothing fades, slides or blinks."), "small"), spacing=2),
            column(
                self._single,
                Text(tr("Digits rate and Escape leaves. Switched off, only keys with Ctrl or Alt do."), "small"),
                spacing=2,
            ),
            row(keys),
        )
        self._still.clicked.connect(self._set_still)
        self._single.clicked.connect(self._set_single)
        keys.clicked.connect(self.keys_asked)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._still.setChecked(settings.reduced_motion)
        self._single.setChecked(settings.single_key_shortcuts)

    def _set_still(self, on: bool) -> None:
        self._to().change(reduced_motion=on)

    def _set_single(self, on: bool) -> None:
        self._to().change(single_key_shortcuts=on)
