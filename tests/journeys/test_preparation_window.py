"""A story is told in the real window: the answer is linked, the plan ticks, and the first screen names what comes next."""

from __future__ import annotations

import time
from datetime import date

import pytest
from fakes import HEADSET, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import Qt

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.plans import Plan
from mockinterview.domain.round import Stage
from mockinterview.domain.settings import Settings
from mockinterview.domain.stories import Proof, Story
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.practice.state import Input
from mockinterview.ui.stories.screen import StoriesScreen
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window
from mockinterview.ui.worksheet.screen import WorksheetScreen

CONTROL = Qt.KeyboardModifier.ControlModifier


class Seat:
    """The window over the real library, with stand-ins for sound, recogniser and scorer."""

    def __init__(self, qtbot, home, bank):
        self.qtbot, self.home, self.bank, self._ahead_s = qtbot, home, bank, 0.0
        self.microphones = FakeMicrophones(HEADSET)
        look = Look(resources_folder())
        look.use("light", 100)
        self.window = Window(look)
        self.window.resize(1280, 800)
        self.desk = Desk(self.window, look, home, Settings(welcomed=True), self.parts, now_s=self.now_s, seed=lambda: 3)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.desk.open()
        self.still()

    def parts(self) -> Parts:
        library = SqliteLibrary.open(self.home)
        library.shelf.import_bank(self.bank)
        return Parts(
            library=library, microphones=self.microphones, player=FakePlayer(),
            speech=FakeSpeech("I had ownership impact customer people here"), scorer=FakeScorer(),
            models=lambda: Models(self.home.models), recover=tuple,
        )  # fmt: skip

    def now_s(self) -> float:
        return time.monotonic() + self._ahead_s

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=15_000)

    def still(self) -> None:
        self.until(lambda: self.desk.parts is not None and not self.desk.jobs.busy)

    def press(self) -> None:
        self.qtbot.keyClick(self.window.round, Qt.Key.Key_Return, CONTROL)

    def tell(self, seconds: float) -> None:
        state = lambda: self.window.round._state  # noqa: E731
        self.until(lambda: self.window.place == "round" and state().stage is Stage.PREPARING)
        self.until(lambda: state().input is Input.MICROPHONE)
        self.press()
        self.until(lambda: state().stage is Stage.COUNTDOWN)
        self._ahead_s += 3
        self.until(lambda: state().stage is Stage.ANSWERING and self.microphones.last.started)
        self.microphones.last.hear(seconds)
        self._ahead_s += seconds
        self.press()
        self.until(lambda: state().stage is Stage.SELF_RATING)
        self.press()
        self.until(lambda: self.window.place == "scorecard")
        self.still()

    def close(self) -> None:
        self.desk.close()
        self.window.hide()
        self.window.deleteLater()


@pytest.fixture
def seat(qtbot, home, bank, qapp):
    fusion(qapp)
    made = Seat(qtbot, home, bank)
    yield made
    made.close()


def test_a_story_that_is_told_aloud_is_linked_and_proves_its_principles(seat):
    kept = seat.desk.loaded.library.preparation.stories.save(Story(title="Mine", principles=("ownership",)))
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_5, CONTROL)
    assert seat.window.place == "stories"
    seat.still()
    screen = seat.window.of(StoriesScreen)
    screen._to.tab("ladder")
    seat.still()
    screen._to.practise(30.0)
    seat.tell(25)
    (told,) = seat.desk.loaded.library.preparation.stories.told()
    assert (told.story_id, told.answer_s, told.spoken_s) == (kept.id, 30.0, 25.0)
    seat.window.go("stories")
    seat.still()
    screen._to.tab("ladder")
    seat.still()
    assert screen._state.ladder.rungs[0].attempt_id == told.attempt_id
    cells = dict(screen._state.coverage.rows)
    assert cells["Ownership"] == (Proof.PROVEN,)
    assert cells["Dive Deep"] == (Proof.PROVEN,)  # told for it, though not planned


def test_the_first_screen_names_the_task_of_the_plan_and_leads_there(seat):
    window = seat.window
    assert not window.today._plan_card.isVisible()
    planning = seat.desk.loaded.library.preparation.planning
    planning.begin(Plan(template="seven-days-l6", start=date.today()))  # noqa: DTZ011 - the local day, as a user has it
    window.go("plan")
    seat.still()
    window.go("today")
    seat.until(window.today._plan_card.isVisible)
    assert window.today._plan_line.text() == "Your plan: Go through the L6 competencies, 30 min"
    window.today._plan.click()
    assert window.place == "plan"
    seat.still()
    window.of(PlanScreen).gone.emit("worksheet:gaps")
    assert window.place == "worksheet"
    seat.still()
    areas = window.of(WorksheetScreen)._areas
    areas["first"].setPlainText("Results come too late")
    window.go("plan")  # what was typed is kept without a press
    seat.until(lambda: bool(planning.written("gaps")))
    assert dict(planning.written("gaps")[-1].answers) == {"first": "Results come too late"}
