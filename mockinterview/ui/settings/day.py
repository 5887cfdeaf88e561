"""The day of the interview. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.ui.theme import GRID
from mockinterview.ui.widgets.basics import Text
from mockinterview.ui.widgets.check import Check

IN_A_MONTH = 30  # days: where a day that is not known yet begins


class Keeps(Protocol):
    """What changes settings (ui.settings.presenter.SettingsPresenter)."""

    def change(self, **fields: object) -> None:
        """Keep and use changed settings, by name."""


class InterviewDay(QWidget):
    """Whether the day is known, and which it is."""

    def __init__(self, to: Callable[[], Keeps]) -> None:
        """`to` gives the presenter at the time of a press."""
        super().__init__()
        self._to = to
        self.known = Check(tr("I know the day of the interview"))
        self.day = QDateEdit(QDate.currentDate().addDays(IN_A_MONTH))
        self.day.setAccessibleName(tr("Day of the interview"))
        self.day.setCalendarPopup(True)
        self.day.setKeyboardTracking(False)  # half a typed date is none
        words = Text(tr("What is due comes back sooner as the day draws near."), "small")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID)
        for item in (self.known, self.day, words):
            body.addWidget(item)
        self.known.clicked.connect(self._keep)
        self.day.dateChanged.connect(self._keep)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; a day that has passed is shown as it is."""
        day = QDate.fromString(settings.interview_date, Qt.DateFormat.ISODate)
        self.known.setChecked(day.isValid())
        self.day.setVisible(day.isValid())
        if day.isValid() and day != self.day.date():
            quiet = QSignalBlocker(self.day)
            self.day.setDate(day)
            quiet.unblock()

    def _keep(self, *_changed: object) -> None:
        day = self.day.date().toString(Qt.DateFormat.ISODate) if self.known.isChecked() else ""
        self._to().change(interview_date=day)
