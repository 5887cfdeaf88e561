"""Full loops in the real window over the real library: held, left, taken up after another start, debriefed."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from fakes import FakeMicrophones, FakePlayer, FakeScorer, fusion
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import PRINCIPLES
from mockinterview.domain.round import Stage
from mockinterview.domain.session import Mode
from mockinterview.domain.settings import Settings
from mockinterview.ui.debrief.screen import DebriefScreen
from mockinterview.ui.loop.screen import LoopScreen
from mockinterview.ui.practice.state import Input
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
GOOD = "I had ownership and impact and the customer told people so"
POOR = "we did some things and it went fine in the end"


class Seat:
    """The window over a library with questions for every round; answers are typed."""

    def __init__(self, qtbot, home, bank):
        self.qtbot, self.home, self.bank = qtbot, home, bank
        self.player = FakePlayer()
        self.look = Look(resources_folder())
        self.look.use("light", 100)
        self.window = Window(self.look)
        self.window.resize(1280, 800)
        self.loop, self.debrief = self.window.of(LoopScreen), self.window.of(DebriefScreen)
        self._ahead_s = 0.0
        self._closed = False
        self.desk = Desk(
            self.window, self.look, home, Settings(), self.parts, now_s=self.now_s, now_ms=self.now_ms, seed=lambda: 3
        )
        with qtbot.waitActive(self.window):
            self.window.show()
        self.desk.open()
        self.until(lambda: self.desk.parts is not None and not self.desk.jobs.busy)

    def parts(self) -> Parts:
        library = SqliteLibrary.open(self.home)
        library.shelf.import_bank(self.bank)
        return Parts(
            library=library,
            microphones=FakeMicrophones(),
            player=self.player,
            speech=None,
            scorer=FakeScorer(),
            models=lambda: Models(self.home.models),
            recover=lambda: (),
        )

    def now_s(self) -> float:
        return time.monotonic() + self._ahead_s

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + round(self._ahead_s * 1000)

    def go(self, seconds: float) -> None:
        self._ahead_s += seconds

    @property
    def round(self):
        return self.window.round._state

    @property
    def course(self):
        return self.loop._shown.course

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    def settle(self) -> None:
        self.until(lambda: not self.desk.jobs.busy)

    def enter(self, widget) -> None:
        self.qtbot.keyClick(widget, Qt.Key.Key_Return, CONTROL)

    def button(self, holder, text):
        return next(one for one in holder.findChildren(QAbstractButton) if one.text() == text and one.isVisible())

    def begin(self) -> None:
        """Set up a compressed loop from the first screen on."""
        self.window.go("setup")
        self.settle()
        self.button(self.window.setup, "Set up a full loop").click()
        self.until(lambda: self.window.place == "loop" and bool(self.loop._shown.choice.templates))
        self.enter(self.loop)
        self.until(lambda: self.course is not None)

    def answer(self, text: str) -> None:
        """Answer the question that is put, by typing; the follow-up is skipped."""
        self.until(lambda: self.round.stage is Stage.PREPARING and self.round.input is Input.TYPING)
        self.enter(self.window.round)
        self.go(3)
        self.until(lambda: self.round.stage is Stage.ANSWERING)
        self.qtbot.keyClicks(self.window.round._typed, text)
        self.enter(self.window.round._typed)
        self.until(lambda: self.round.stage in {Stage.PREPARING, Stage.SELF_RATING})
        if self.round.stage is Stage.PREPARING:
            self.button(self.window.round, "Skip the follow-up").click()
        self.until(lambda: self.round.stage is Stage.SELF_RATING)
        assert self.button(self.window.round, "Go on")
        self.enter(self.window.round)

    def hold(self, text: str) -> None:
        """Hold the present round from the loop's screen and come back to it."""
        number = self.desk.loaded.library.loops.under_way().present.number
        self.settle()
        self.enter(self.loop)
        self.until(lambda: self.window.place == "round")
        self.answer(text)
        self.until(lambda: self.window.place == "loop" and self.course.rounds[number - 1].status == "Done")
        self.settle()

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self.desk.close()
            self.window.hide()
            self.window.deleteLater()


@pytest.fixture
def sit(qtbot, home, samples, qapp):
    prompts = [
        samples.prompt(f"{name[:20].strip('-')}-{number}", principles=[name, "dive-deep"])
        for name in PRINCIPLES
        for number in (1, 2)
    ]
    design = {
        "kind": "system_design",
        "principles": [],
        "criteria": {one: {"L6": "a line here"} for one in ("data", "cost", "scaling", "risks")},
        "text": {"L6": "Design a queue."},
        "outline": {"L6": ["first", "second", "third"]},
        "follow_ups": [{"criterion": one, "text": f"How about {one}?"} for one in ("data", "cost", "scaling", "risks")],
        "phases": [{"name": "All", "minutes": 4, "covers": ["everything"], "criteria": ["data"]}],
    }
    bank = bank_from_json(samples.bank(*prompts, samples.prompt("design-queue", **design)))
    seats = []

    def down():
        fusion(qapp)
        seats.append(Seat(qtbot, home, replace(bank)))
        return seats[-1]

    yield down
    for seat in seats:
        seat.close()


def test_a_compressed_loop_is_left_taken_up_after_another_start_and_debriefed(sit, tmp_path):
    seat = sit()
    seat.begin()
    assert seat.course.primary == "Begin round 1"
    seat.hold(GOOD)
    assert seat.course.pause.startswith("Break: ")
    assert not seat.window.scorecard.isVisible()
    seat.go(3600)
    seat.until(lambda: seat.course.pause == "")
    seat.hold(POOR)
    assert [one.status for one in seat.course.rounds] == ["Done", "Done", "Next", "", ""]
    seat.button(seat.loop, "Go on another day").click()
    seat.until(lambda: seat.window.place == "today")
    seat.close()

    again = sit()
    again.until(again.window.today._loop_card.isVisible)
    assert "Round 3" in again.window.today._loop_text.text()
    again.button(again.window.today, "Go on with the loop").click()
    again.until(lambda: again.window.place == "loop" and again.course is not None)
    for text in ("data cost scaling risks", GOOD, POOR):
        again.hold(text)
    library = again.desk.loaded.library
    (loop,) = library.loops.all()
    assert loop.finished_ms is not None
    assert all(library.past.session(one.sessions[0]).conditions.mode is Mode.LOOP for one in loop.rounds)
    assert loop.rounds[4].principles[0] in loop.rounds[1].principles  # the bar raiser probes the poor answer's
    assert again.course.primary == "Open the debrief"
    again.enter(again.loop)
    again.until(lambda: again.window.place == "debrief" and bool(again.debrief._shown.sections))
    state = again.debrief._shown
    lines = [line for section in state.sections for line in section.lines]
    assert lines
    assert all(line.quotes for line in lines)
    assert not again.debrief.quotes[0].isEnabled()  # typed answers have no sound
    again.debrief.save_as(tmp_path / "debrief.md")
    again.until(lambda: (tmp_path / "debrief.md").exists() and bool(again.debrief._shown.saved))
    assert "The case against" in (tmp_path / "debrief.md").read_text("utf-8")
    again.button(again.debrief, "Open").click()
    again.until(lambda: again.window.place == "scorecard")
    again.window.go("today")
    again.settle()
    assert not again.window.today._loop_card.isVisible()


def test_discarding_in_a_loop_comes_back_to_it_and_the_question_is_put_again(sit):
    seat = sit()
    seat.begin()
    seat.settle()
    seat.enter(seat.loop)
    seat.until(lambda: seat.window.place == "round" and seat.round.input is Input.TYPING)
    question = seat.round.question
    seat.qtbot.keyClick(seat.window.round, Qt.Key.Key_Escape)
    boxes = seat.window.findChildren(QMessageBox)
    if boxes:
        next(one for one in boxes[0].buttons() if one.text() == "Discard").click()
    seat.until(lambda: seat.window.place == "loop" and not seat.desk.jobs.busy)
    seat.button(seat.loop, "Go on with round 1").click()
    seat.until(lambda: seat.window.place == "round" and seat.round.stage is Stage.PREPARING)
    assert seat.round.question == question


def test_a_loop_can_be_ended_early_and_its_debrief_stays(sit):
    seat = sit()
    seat.begin()
    seat.hold(GOOD)
    seat.button(seat.loop, "Leave this round out").click()
    seat.until(lambda: seat.course.rounds[1].status == "Left out")
    seat.button(seat.loop, "End this loop").click()
    (box,) = seat.loop.findChildren(QMessageBox)
    next(one for one in box.buttons() if one.text() == "End the loop").click()
    seat.until(lambda: seat.course.over)
    seat.button(seat.loop, "New loop").click()
    assert seat.course is None
    seat.window.go("today")
    seat.window.go("loop")
    seat.settle()
    earlier = next(
        one for one in seat.loop.findChildren(QAbstractButton) if one.accessibleName().startswith("Debrief of")
    )
    earlier.click()
    seat.until(lambda: seat.window.place == "debrief" and bool(seat.debrief._shown.answers))
