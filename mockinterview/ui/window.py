"""The window: a rail and the screens. Navigation, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mockinterview.ui.banks.screen import BanksScreen
from mockinterview.ui.history.screen import HistoryScreen
from mockinterview.ui.microphone.screen import MicrophoneScreen
from mockinterview.ui.places import PLACES, RAIL
from mockinterview.ui.practice.screen import RoundScreen
from mockinterview.ui.review.screen import ReviewScreen
from mockinterview.ui.scorecard.screen import ScorecardScreen
from mockinterview.ui.settings.screen import SettingsScreen
from mockinterview.ui.setup.screen import SetupScreen
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.today.screen import TodayScreen
from mockinterview.ui.widgets.basics import Button, Page, Text, announce, row
from mockinterview.ui.widgets.rail import Rail
from mockinterview.ui.wording import DISCLAIMER, NAME

SHORTCUTS = (
    (
        "Anywhere",
        (
            ("F1", "This list"),
            ("Ctrl+N", "New round"),
            ("Ctrl+1 to 9", "The places of the rail: their tool tips name the key"),
            ("Tab, Shift+Tab", "Next and previous control"),
            ("Ctrl+Q", "Quit"),
        ),
    ),
    (
        "Answering",
        (
            ("Ctrl+Enter", "Start answering, finish, show the scorecard"),
            ("Ctrl+P", "Pause and go on"),
            ("Ctrl+Right", "Next phase of a design round"),
            ("Ctrl+Shift+N", "Notes"),
            ("Ctrl+T", "Live transcript"),
            ("Ctrl+H", "Hints"),
            ("Ctrl+R", "Read the question out, or stop"),
            ("Ctrl+K", "Clock: time left, time used, hidden"),
            ("Ctrl+M", "One minute more"),
            ("Escape", "Discard, after a question"),
        ),
    ),
    ("Own rating", (("Arrow keys", "Choose 1 to 5"), ("Tab", "Next criterion"))),
    (
        "Review",
        (
            ("Ctrl+Space", "Play and stop"),
            ("Enter", "Play from the caret"),
            ("Alt+Left, Alt+Right", "Back and forward by 5 s"),
            ("Alt+Up, Alt+Down", "Previous and next evidence"),
            ("Alt+Shift+Left, Alt+Shift+Right", "Previous and next sentence"),
            ("Ctrl+[, Ctrl+]", "Slower and faster"),
            ("Ctrl+L, Ctrl+K", "Repeat the sentence, skip pauses"),
            ("Ctrl+M", "I did say it: claim the selected words"),
            ("Ctrl+Shift+N", "Note on the selected words"),
            ("Ctrl+E, Ctrl+Z", "Correct the words, undo the last change"),
            ("Ctrl+D", "Star"),
        ),
    ),
    ("History and banks", (("Ctrl+F", "Search"), ("Enter", "Open the row"))),
)


_UNDER = {place.key: place.under for place in PLACES if place.under}
S = TypeVar("S", bound=Page)


class Help(QDialog):
    """All shortcuts, and what this program is not."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shortcuts and about")
        self.resize(look.px(640), min(look.px(720), parent.height()))
        page = Page("Shortcuts and about")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(page)
        page.add(Text("Shortcuts", "display"))
        for title, keys in SHORTCUTS:
            grid = QGridLayout()
            grid.setHorizontalSpacing(3 * GRID)
            grid.setColumnMinimumWidth(0, look.px(180))
            grid.setColumnStretch(1, 1)
            for number, (key, meaning) in enumerate(keys):
                grid.addWidget(Text(key, "strong"), number, 0)
                grid.addWidget(Text(meaning), number, 1)
            page.add(Text(title, "caption"), grid)
        close = Button(look, "Close", "", "primary")
        close.clicked.connect(self.accept)
        page.add(Text("About", "caption"), Text(DISCLAIMER, "muted"), row(close))
        page.body.addStretch(1)
        close.setFocus()


class Window(QMainWindow):
    """Shows one screen at a time."""

    went = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.setWindowIcon(look.icon("app", "accent", 64))
        self.resize(1280, 800)
        self.setMinimumSize(QSize(480, 400))
        self._look = look
        self._may_close: Callable[[], bool] = _always
        self._may_leave: Callable[[str], bool] = _anywhere
        self._screens = {place.key: place.screen(look) for place in PLACES}
        self.today, self.setup = self.of(TodayScreen), self.of(SetupScreen)
        self.round, self.scorecard = self.of(RoundScreen), self.of(ScorecardScreen)
        self.review, self.history = self.of(ReviewScreen), self.of(HistoryScreen)
        self.banks, self.settings = self.of(BanksScreen), self.of(SettingsScreen)
        self.microphone = self.of(MicrophoneScreen)
        self.rail = Rail(look, tuple((one.key, one.label, one.icon, one.keys) for one in RAIL))
        self._stack = QStackedWidget()
        for screen in self._screens.values():
            self._stack.addWidget(screen)
        whole = QFrame()
        whole.setObjectName("window")
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self.rail.chosen.connect(self.leave_for)
        self.rail.help_asked.connect(self.show_help)
        self._keys()
        self.rail.show_place("today")

    def of(self, kind: type[S]) -> S:
        """Return the one screen of a kind. Raises LookupError."""
        for screen in self._screens.values():
            if isinstance(screen, kind):
                return screen
        raise LookupError(kind.__name__)

    def _keys(self) -> None:
        for place in RAIL:
            self._key(place.keys, _Going(self, place.key))
        self._key("F1", self.show_help)
        self._key("Ctrl+Q", self.close)

    def _key(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    @property
    def place(self) -> str:
        """Where the window is."""
        return next(key for key, screen in self._screens.items() if screen is self._stack.currentWidget())

    def go(self, place: str) -> None:
        """Show a screen; a round hides the rail, so that nothing distracts."""
        screen = self._screens[place]
        self.rail.setVisible(place != "round")
        self.rail.show_place(_UNDER.get(place, place))
        self._stack.setCurrentWidget(screen)
        self.setWindowTitle(f"{screen.accessibleName()} · {NAME}")
        announce(screen, screen.accessibleName())
        self.went.emit(place)

    def show_help(self) -> None:
        """Show all shortcuts."""
        help_ = Help(self, self._look)
        help_.finished.connect(help_.deleteLater)
        help_.open()

    def leave_for(self, place: str) -> None:
        """Go where the user wants to, unless a round that is under way should not be left without asking."""
        if self._may_leave(place):
            self.go(place)

    def ask_before_leaving(self, may_leave: Callable[[str], bool]) -> None:
        """Let `may_leave` decide whether the user may go to a place; it may ask, and go there later."""
        self._may_leave = may_leave

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Let `may_close` decide whether the window may go."""
        self._may_close = may_close

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the rail be narrow where the window is."""
        self.rail.fit(event.size().width())
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask first if an answer is under way."""
        if self._may_close():
            event.accept()
        else:
            event.ignore()


class _Going:
    """Goes to a place; a round is not left by a shortcut."""

    def __init__(self, window: Window, place: str) -> None:
        self._window, self._place = window, place

    def __call__(self) -> None:
        if self._window.place != "round" and self._window.rail.isEnabled():
            self._window.leave_for(self._place)


def _anywhere(_place: str) -> bool:
    return True


def _always() -> bool:
    return True
