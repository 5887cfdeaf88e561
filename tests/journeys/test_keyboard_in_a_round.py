"""By keyboard and screen reader through a round, its dialogs, a loop and its debrief, stage by stage."""

from __future__ import annotations

import time

import pytest
from fakes import DESK, HEADSET, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog
from reach import check, choices_named, unnamed

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.round import Stage
from mockinterview.domain.session import Conditions
from mockinterview.domain.settings import Settings
from mockinterview.services.draw import chosen_prompt
from mockinterview.ui.debrief.screen import DebriefScreen
from mockinterview.ui.help import Help, KeysDialog
from mockinterview.ui.loop.screen import LoopScreen
from mockinterview.ui.passing.dialog import ExportDialog
from mockinterview.ui.practice.state import Input
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


class Ears:
    """Hears what a screen reader is told."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
    heard: list[str]

    def __init__(self):
        self.heard = []

    def updateAccessibility(self, event):  # noqa: N802 - Qt's name
        self.heard.append(event.message())

    def said(self, words):
        return any(words in one for one in self.heard)


@pytest.fixture
def ears(monkeypatch):
    made = Ears()
    monkeypatch.setattr("mockinterview.ui.widgets.basics.QAccessible", made)
    return made


class Seat:
    """Sits before the window with a keyboard only."""

    def __init__(self, qtbot, home, bank, *texts):
        self.qtbot, self.home, self.bank, self._ahead_s = qtbot, home, bank, 0.0
        self.microphones, self.speech = FakeMicrophones(HEADSET, DESK), FakeSpeech(*texts)
        self.look = Look(resources_folder())
        self.look.use("light", 100)
        self.window = Window(self.look)
        self.window.resize(1280, 800)
        settings = Settings(welcomed=True)
        self.desk = Desk(self.window, self.look, home, settings, self.parts, now_s=self.now_s, seed=lambda: 3)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.desk.open()
        self.until(lambda: self.desk.parts is not None and not self.desk.jobs.busy)

    def parts(self):
        library = SqliteLibrary.open(self.home)
        library.shelf.import_bank(self.bank)
        return Parts(
            library=library, microphones=self.microphones, player=FakePlayer(), speech=self.speech,
            scorer=FakeScorer(), models=lambda: Models(self.home.models), recover=lambda: (),
        )  # fmt: skip

    def now_s(self):
        return time.monotonic() + self._ahead_s

    def go(self, seconds):
        self._ahead_s += seconds

    @property
    def round(self):
        return self.window.round._state

    def until(self, condition):
        self.qtbot.waitUntil(condition, timeout=30_000)

    def settle(self):
        self.until(lambda: not self.desk.jobs.busy)

    def enter(self, widget=None):
        self.qtbot.keyClick(widget or self.window.round, Qt.Key.Key_Return, CONTROL)

    def check(self):
        return check(self.qtbot, self.window)

    def practise(self, **conditions):
        """Begin a round over the first question."""
        library, now_ms = self.desk.loaded.library, self.desk.now_ms()
        agreed = Conditions(level=Level.L6, prompts=1, **conditions)
        drawn = chosen_prompt(library, self.bank.prompts[0].id, agreed, now_ms=now_ms)
        self.desk.begin_round(agreed, (drawn,))
        self.until(lambda: self.window.place == "round" and self.round is not None)

    def start(self):
        """Go from the preparation into the answer."""
        self.until(lambda: self.round.stage is Stage.PREPARING and self.round.input is Input.MICROPHONE)
        self.enter()
        self.go(3)
        self.until(lambda: self.round.stage is Stage.ANSWERING and self.microphones.last.started)

    def speak(self, seconds=20):
        self.microphones.last.hear(seconds)
        self.go(seconds)
        self.until(lambda: self.round.meter.saved.endswith("saved"))

    def finish(self):
        self.enter()
        self.until(lambda: self.round.stage in {Stage.PREPARING, Stage.SELF_RATING})

    def scorecard(self):
        """Hold a whole round with one follow-up."""
        self.practise(follow_ups=1)
        for _take in range(2):
            self.start()
            self.speak()
            self.finish()
        self.enter()
        self.until(lambda: self.window.place == "scorecard" and not self.window.scorecard.slices.busy)
        self.settle()

    def dialog(self, kind):
        """Return the dialog that is open, once it has the keyboard."""

        def there():
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.until(lambda: bool(there()))
        (found,) = there()
        found.activateWindow()
        self.until(lambda: QApplication.activeWindow() is found)
        return found

    def escape(self, dialog):
        """Close it by a key."""
        closed = []
        dialog.finished.connect(closed.append)
        self.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        self.until(lambda: bool(closed))

    def press(self, button):
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def close(self):
        self.desk.close()
        self.window.hide()
        self.window.deleteLater()


@pytest.fixture
def sit(qtbot, qapp, home):
    seats = []

    def down(bank, *texts):
        fusion(qapp)
        seats.append(Seat(qtbot, home, bank, *texts))
        return seats[-1]

    yield down
    for seat in seats:
        seat.close()


def test_each_stage_of_a_round_can_be_used_and_tells_what_it_is(sit, bank, ears):
    seat = sit(bank, "I had ownership and impact here", "the customer told people so")
    seat.practise(follow_ups=1)
    seat.until(lambda: seat.round.input is Input.MICROPHONE)
    seat.check()
    assert ears.said("Answering")
    assert ears.said(seat.round.question)
    seat.start()
    assert ears.said("Three, two, one")
    assert ears.said("Recording")
    seat.window.round._actions.show_notes.setChecked(True)
    seat.window.round._actions.show_words.setChecked(True)
    seat.check()
    seat.qtbot.keyClick(seat.window.round, Qt.Key.Key_P, CONTROL)
    assert ears.said("Paused")
    seat.check()
    seat.qtbot.keyClick(seat.window.round, Qt.Key.Key_P, CONTROL)
    assert ears.said("Recording again")
    seat.speak()
    seat.finish()
    assert ears.said("Answer finished")
    assert ears.said("Follow-up. ")
    seat.until(lambda: seat.round.input is Input.MICROPHONE)
    seat.check()
    seat.start()
    seat.check()
    seat.speak(10)
    seat.finish()
    assert ears.said("Rate yourself before you see the scorecard")
    seat.check()
    seat.enter()
    seat.until(lambda: seat.window.place == "scorecard" and not seat.window.scorecard.slices.busy)
    seat.settle()
    assert ears.said("Scorecard")
    assert QApplication.focusWidget() is seat.window.scorecard._again
    seat.check()


def test_time_marks_are_announced_once_each(sit, bank, ears):
    seat = sit(bank, "impact")
    seat.practise(follow_ups=0, answer_s=180.0)
    seat.start()
    marks = ("Half of the time is used", "One minute left", "The time is over")
    for passed, words in ((95, marks[0]), (30, marks[1]), (60, marks[2])):
        seat.go(passed)
        seat.until(lambda words=words: ears.said(words))
    told = [one for one in ears.heard if one.startswith(marks)]
    assert len(told) == 3


def test_the_review_can_be_used_with_open_boxes_and_dialogs(sit, bank, ears):
    seat = sit(bank, "I had ownership and impact here", "the customer told people so")
    seat.scorecard()
    seat.window.scorecard.review.emit()
    seat.until(lambda: seat.window.place == "review")
    seat.settle()
    assert ears.said("Review")
    seat.check()
    for box in seat.window.review.findChildren(QComboBox):
        if box.isVisible():
            assert choices_named(box)
            box.showPopup()
            assert box.view().isVisible()
            seat.qtbot.keyClick(box.view(), Qt.Key.Key_Escape)
            seat.until(lambda box=box: not box.view().isVisible())
    seat.window.review.export.emit()
    seat.settle()
    dialog = seat.dialog(ExportDialog)
    check(seat.qtbot, dialog)
    seat.escape(dialog)
    seat.window.activateWindow()
    seat.until(lambda: QApplication.activeWindow() is seat.window)
    seat.window.review._transcript.setFocus()
    seat.qtbot.keyClick(seat.window.review._transcript, Qt.Key.Key_E, CONTROL)
    correction = seat.dialog(QDialog)
    check(seat.qtbot, correction)
    seat.escape(correction)


@pytest.mark.parametrize("kind", [Help, KeysDialog])
def test_the_dialogs_of_shortcuts_have_no_trap(sit, bank, kind):
    seat = sit(bank)
    seat.window.show_help() if kind is Help else seat.window.change_keys()
    dialog = seat.dialog(kind)
    check(seat.qtbot, dialog)
    seat.escape(dialog)


def test_a_question_whether_to_discard_is_answered_by_keys(sit, bank):
    seat = sit(bank, "impact")
    seat.practise(follow_ups=0)
    seat.start()
    seat.qtbot.keyClick(seat.window.round, Qt.Key.Key_Escape)
    box = seat.dialog(QDialog)
    assert unnamed(box) == []
    assert {one.text() for one in box.findChildren(QAbstractButton)} >= {"Discard"}
    seat.escape(box)
    assert seat.round.stage is Stage.ANSWERING


def test_a_loop_under_way_and_its_debrief_can_be_used(sit, samples, ears):
    prompts = [
        samples.prompt(f"{name[:20].strip('-')}-{number}", principles=[name, "dive-deep"])
        for name in PRINCIPLES
        for number in (1, 2)
    ]
    design = {
        "kind": "system_design", "principles": [], "criteria": {one: {"L6": "a line here"} for one in ("data", "cost", "scaling", "risks")},
        "text": {"L6": "Design a queue."}, "outline": {"L6": ["first", "second", "third"]},
        "follow_ups": [{"criterion": one, "text": f"How about {one}?"} for one in ("data", "cost", "scaling", "risks")],
        "phases": [{"name": "All", "minutes": 4, "covers": ["everything"], "criteria": ["data"]}],
    }  # fmt: skip
    bank = bank_from_json(samples.bank(*prompts, samples.prompt("design-queue", **design)))
    seat = sit(bank, "I had ownership and impact and the customer told people so")
    loop, debrief = seat.window.of(LoopScreen), seat.window.of(DebriefScreen)
    seat.window.go("loop")
    seat.until(lambda: bool(loop._shown.choice.templates))
    seat.check()
    seat.press(loop._primary)
    seat.until(lambda: loop._shown.course is not None)
    seat.settle()
    seat.check()
    seat.press(loop._primary)
    seat.until(lambda: seat.window.place == "round")
    seat.start()
    seat.speak()
    seat.finish()
    if seat.round.stage is Stage.PREPARING:
        next(
            one for one in seat.window.round.findChildren(QAbstractButton) if one.text() == "Skip the follow-up"
        ).click()
        seat.until(lambda: seat.round.stage is Stage.SELF_RATING)
    seat.enter()
    seat.until(lambda: seat.window.place == "loop" and loop._shown.course.rounds[0].status == "Done")
    seat.settle()
    seat.check()
    loop.debriefed.emit(seat.desk.loaded.library.loops.under_way().id)
    seat.until(lambda: seat.window.place == "debrief")
    seat.settle()
    assert ears.said(debrief.accessibleName())
    seat.check()
