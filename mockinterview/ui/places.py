"""The places that the window has: one line a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mockinterview.language import mark
from mockinterview.ui.banks.screen import BanksScreen
from mockinterview.ui.compare.screen import CompareScreen
from mockinterview.ui.debrief.screen import DebriefScreen
from mockinterview.ui.history.screen import HistoryScreen
from mockinterview.ui.loop.screen import LoopScreen
from mockinterview.ui.microphone.screen import MicrophoneScreen
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.practice.screen import RoundScreen
from mockinterview.ui.progress.screen import ProgressScreen
from mockinterview.ui.promotion.screen import PromotionScreen
from mockinterview.ui.readiness.screen import ReadinessScreen
from mockinterview.ui.recordings.screen import RecordingsScreen
from mockinterview.ui.review.screen import ReviewScreen
from mockinterview.ui.scorecard.screen import ScorecardScreen
from mockinterview.ui.settings.screen import SettingsScreen
from mockinterview.ui.setup.screen import SetupScreen
from mockinterview.ui.stories.screen import StoriesScreen
from mockinterview.ui.theme import Look
from mockinterview.ui.today.screen import TodayScreen
from mockinterview.ui.welcome.screen import WelcomeScreen
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.worksheet.screen import WorksheetScreen


@dataclass(frozen=True, slots=True)
class Place:
    """One screen of the window.

    key: what code calls it; screen: makes it. A place of the rail has a label, an icon of resources/icons and keys
    (Qt's portable words); any other says under which place of the rail it belongs.
    """

    key: str
    screen: Callable[[Look], Page]
    label: str = ""
    icon: str = ""
    keys: str = ""
    under: str = ""


PLACES = (
    Place("today", TodayScreen, mark("Today"), "today", "Ctrl+1"),
    Place("setup", SetupScreen, mark("New round"), "round", "Ctrl+N"),
    Place("loop", LoopScreen, under="setup"),
    Place("debrief", DebriefScreen, under="setup"),
    Place("round", RoundScreen, under="setup"),
    Place("scorecard", ScorecardScreen, under="history"),
    Place("review", ReviewScreen, under="history"),
    Place("compare", CompareScreen, under="history"),
    Place("history", HistoryScreen, mark("History"), "history", "Ctrl+3"),
    Place("recordings", RecordingsScreen, under="history"),
    Place("progress", ProgressScreen, mark("Progress"), "progress", "Ctrl+4"),
    Place("stories", StoriesScreen, mark("Stories"), "stories", "Ctrl+5"),
    Place("plan", PlanScreen, mark("Plan"), "plan", "Ctrl+6"),
    Place("worksheet", WorksheetScreen, under="plan"),
    Place("readiness", ReadinessScreen, mark("Readiness"), "readiness", "Ctrl+7"),
    Place("promotion", PromotionScreen, mark("Promotion"), "promotion", "Ctrl+8"),
    Place("banks", BanksScreen, mark("Banks"), "banks", "Ctrl+9"),
    Place("settings", SettingsScreen, mark("Settings"), "settings", "Ctrl+,"),
    Place("microphone", MicrophoneScreen, under="settings"),
    Place("welcome", WelcomeScreen, under="today"),
)
RAIL = tuple(place for place in PLACES if place.label)
