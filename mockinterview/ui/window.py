"""The window: a rail and the screens. Navigation, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.ui.banks.screen import BanksScreen
from mockinterview.ui.guide.dialog import GuideDialog
from mockinterview.ui.guide.pages import Guide
from mockinterview.ui.help import Help, KeysDialog
from mockinterview.ui.history.screen import HistoryScreen
from mockinterview.ui.microphone.screen import MicrophoneScreen
from mockinterview.ui.places import PLACES, RAIL
from mockinterview.ui.practice.screen import RoundScreen
from mockinterview.ui.review.screen import ReviewScreen
from mockinterview.ui.scorecard.screen import ScorecardScreen
from mockinterview.ui.settings.screen import SettingsScreen
from mockinterview.ui.setup.screen import SetupScreen
from mockinterview.ui.shortcuts import bind, keys_of, native, own_keys, use
from mockinterview.ui.theme import Look
from mockinterview.ui.today.screen import TodayScreen
from mockinterview.ui.widgets.basics import announce
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.rail import Rail
from mockinterview.ui.widgets.slices import Slices
from mockinterview.ui.wording import NAME

_UNDER = {place.key: place.under for place in PLACES if place.under}
S = TypeVar("S", bound=Page)


class Window(QMainWindow):
    """Shows one screen at a time."""

    went = Signal(str)
    keys_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.setWindowIcon(look.icon("app", "accent", 64))
        self.resize(1280, 800)
        self.setMinimumSize(QSize(480, 400))
        self._look = look
        self._own_keys: dict[str, str] = {}
        self._guide: Guide | None = None
        self._may_close: Callable[[], bool] = _always
        self._may_leave: Callable[[str], bool] = _anywhere
        self._slices = Slices(self)
        self._paint_again = QTimer(self)
        self._paint_again.setSingleShot(True)
        self._paint_again.timeout.connect(self._paint)
        self._screens = {place.key: place.screen(look) for place in PLACES}
        self.today, self.setup = self.of(TodayScreen), self.of(SetupScreen)
        self.round, self.scorecard = self.of(RoundScreen), self.of(ScorecardScreen)
        self.review, self.history = self.of(ReviewScreen), self.of(HistoryScreen)
        self.banks, self.settings = self.of(BanksScreen), self.of(SettingsScreen)
        self.microphone = self.of(MicrophoneScreen)
        self.rail = Rail(look, tuple((one.key, tr(one.label), one.icon, one.keys) for one in RAIL))
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

    def dress_ahead(self) -> None:
        """Let the style sheet look at every screen before it is shown, a few at a time."""
        self._slices.begin(partial(_dress, screen) for screen in self._screens.values())

    def _keys(self) -> None:
        for place in RAIL:
            bind(self, f"go.{place.key}", _Going(self, place.key), whole_window=True)
        bind(self, "help", self.show_help, whole_window=True)
        bind(self, "keys", self.show_keys, whole_window=True)
        bind(self, "quit", self.close, whole_window=True)

    def use_keys(self, settings: Settings) -> None:
        """Put the user's shortcuts in force, in the rail's tool tips too."""
        self._own_keys = own_keys(settings.shortcuts)
        use(self, self._own_keys, single_keys=settings.single_key_shortcuts)
        self.rail.tell_keys({place.key: native(keys_of(f"go.{place.key}", self._own_keys)) for place in RAIL})

    @property
    def place(self) -> str:
        """Where the window is."""
        return next(key for key, screen in self._screens.items() if screen is self._stack.currentWidget())

    def go(self, place: str) -> None:
        """Show a screen; a round hides the rail, so that nothing distracts.

        It is laid out in this turn of the event loop, and painted in the next.
        """
        screen = self._screens[place]
        if self.isVisible():
            self.setUpdatesEnabled(False)
            self._paint_again.start()
        self.rail.setVisible(place != "round")
        self.rail.show_place(_UNDER.get(place, place))
        self._stack.setCurrentWidget(screen)
        self.setWindowTitle(f"{screen.accessibleName()} · {NAME}")
        announce(screen, screen.accessibleName())
        self.went.emit(place)

    def _paint(self) -> None:
        self.setUpdatesEnabled(True)

    def prepare(self, place: str) -> None:
        """Dress and measure a screen that is gone to in one of the next turns."""
        rail = 0 if place == "round" else self.rail.width()  # it keeps its width while a round hides it
        self._screens[place].prepare(self.width() - rail)

    def read_guide(self, guide: Guide) -> None:
        """Let F1 open the pages of a guide."""
        self._guide = guide

    def show_help(self) -> None:
        """Show the page of the guide about this screen; all shortcuts where there is no guide."""
        if self._guide is None or not self._guide.pages():
            self.show_keys()
            return
        dialog = GuideDialog(self, self._look, self._guide, self._guide.of_place(self.place))
        dialog.keys_asked.connect(self.show_keys)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_keys(self) -> None:
        """Show all shortcuts."""
        help_ = Help(self, self._look, self._own_keys)
        help_.change.connect(self.change_keys)
        help_.finished.connect(help_.deleteLater)
        help_.open()

    def change_keys(self) -> None:
        """Let the user choose other keys."""
        dialog = KeysDialog(self, self._look, self._own_keys)
        dialog.kept.connect(self.keys_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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


def _dress(screen: Page) -> None:
    for widget in screen.findChildren(QWidget):
        widget.ensurePolished()


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
