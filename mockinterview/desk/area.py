"""What an area of the program is to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mockinterview.desk.parts import Parts
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.settings import Settings
from mockinterview.ui.jobs import JobRunner
from mockinterview.ui.window import Window

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class Area(QObject):
    """Gives the screens of one area their presenters, when the library is there, and hears what they ask for.

    Areas know the desk and its public methods, not each other.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    @property
    def window(self) -> Window:
        """The window with its screens."""
        return self.desk.window

    @property
    def parts(self) -> Parts:
        """Library, devices and engines."""
        return self.desk.loaded

    @property
    def jobs(self) -> JobRunner:
        """Where blocking work goes."""
        return self.desk.jobs

    def open(self) -> None:
        """Hear what the parts brought, after all areas were made."""

    def settings_changed(self, before: Settings) -> None:
        """Follow settings that were changed from `before`."""

    def close(self) -> None:
        """Let go of devices, files and timers."""


def ignored(_error: MockInterviewError) -> None:
    """Go on without it."""


def nothing(_outcome: object) -> None:
    """Go on: nobody waits for this."""
