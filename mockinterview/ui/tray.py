"""A reminder in the system tray: once a day at most, only where the user asked for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from mockinterview.language import tr
from mockinterview.ui.theme import Look
from mockinterview.ui.wording import NAME

LOOK_MS = 20_000
LATE_MINUTES = 30  # after the time; a computer that sleeps through it is not woken to complain


def tray_there() -> bool:
    """Return whether this desktop has a system tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def due(at: str, now: datetime, told_on: date | None) -> bool:
    """Return whether to remind now. at: 'HH:MM' local time, empty for never; told_on: day of the last reminder."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", at)
    if found is None or told_on == now.date():
        return False
    late = now.hour * 60 + now.minute - int(found[1]) * 60 - int(found[2])
    return 0 <= late <= LATE_MINUTES


class Tray(QObject):
    """Shows an icon while reminders are on, and `line()` as its message when it is time and there is one."""

    pressed = Signal()

    def __init__(self, look: Look, line: Callable[[], str], now_ms: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._line, self._now_ms = look, line, now_ms
        self._at = ""
        self._told_on: date | None = None
        self._icon: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def use(self, at: str) -> None:
        """Remind at this time of day; empty for never."""
        self._at = at
        if not at or not tray_there():
            self._timer.stop()
            if self._icon is not None:
                self._icon.hide()
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._look.icon("app", "accent", 32), self)
            self._icon.setToolTip(NAME)
            self._icon.messageClicked.connect(self.pressed)
            self._icon.activated.connect(self._activated)
        self._icon.show()
        self._timer.start()

    def look(self) -> None:
        """Remind if it is time."""
        now = datetime.fromtimestamp(self._now_ms() / 1000).astimezone()
        if self._icon is None or not due(self._at, now, self._told_on):
            return
        line = self._line()
        if line:
            self._told_on = now.date()
            self._icon.showMessage(NAME, tr("Today's plan: {line}", line=line), QSystemTrayIcon.MessageIcon.NoIcon)

    def _activated(self, _reason: object) -> None:
        self.pressed.emit()

    def close(self) -> None:
        """Leave the tray."""
        self.use("")
