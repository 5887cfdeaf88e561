"""Whole rounds in the real window over the real library, with stand-ins for microphone, recogniser and scorer."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from fakes import DESK, HEADSET, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, NoSound, Parts
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import StoreError
from mockinterview.domain.recording import Recording
from mockinterview.domain.round import Stage
from mockinterview.domain.session import AttemptState, Conditions
from mockinterview.domain.settings import Settings
from mockinterview.ui.practice.state import Input
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


class Seat:
    """The window and everything behind it."""

    def __init__(self, qtbot, home, bank, *texts, devices=(HEADSET, DESK), prepare=None):
        self.qtbot, self.home, self.bank = qtbot, home, replace(bank, prompts=bank.prompts[:1])
        self.microphones, self.speech = FakeMicrophones(*devices), FakeSpeech(*texts)
        self.player, self.recovered = FakePlayer(), ()
        self.look = Look(resources_folder())
        self.look.use("light", 100)
        self.window = Window(self.look)
        self.window.resize(1280, 800)
        self._ahead_s = 0.0
        self._prepare = prepare
        self.desk = Desk(self.window, self.look, home, Settings(), self.parts, now_s=self.now_s, seed=lambda: 3)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.desk.open()
        qtbot.waitUntil(lambda: self.desk.parts is not None and not self.desk.jobs.busy, timeout=15_000)

    def parts(self) -> Parts:
        library = SqliteLibrary.open(self.home)
        library.shelf.import_bank(self.bank)
        if self._prepare:
            self._prepare(library)
        return Parts(
            library=library,
            microphones=self.microphones,
            player=self.player,
            speech=self.speech,
            scorer=FakeScorer(),
            models=lambda: Models(self.home.models),
            recover=lambda: self.recovered,
        )

    def now_s(self) -> float:
        return time.monotonic() + self._ahead_s

    def go(self, seconds: float) -> None:
        self._ahead_s += seconds

    @property
    def round(self):
        return self.window.round._state

    def until(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=15_000)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, widget=None) -> None:
        self.qtbot.keyClick(widget or self.window, key, modifier)

    def press_focused(self, key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key)

    def speak(self, seconds: float) -> None:
        """Start with the keyboard and speak."""
        self.until(lambda: self.round.stage is Stage.PREPARING and self.round.input is Input.MICROPHONE)
        self.press(Qt.Key.Key_Return, CONTROL, self.window.round)
        self.until(lambda: self.round.stage is Stage.COUNTDOWN)
        self.go(3)
        self.until(lambda: self.round.stage is Stage.ANSWERING and self.microphones.last.started)
        self.microphones.last.hear(seconds)
        self.go(seconds)
        self.until(lambda: self.round.meter.saved.endswith("saved"))

    def finish(self) -> None:
        self.press(Qt.Key.Key_Return, CONTROL, self.window.round)
        self.until(lambda: self.round.stage in {Stage.PREPARING, Stage.SELF_RATING})

    def close(self) -> None:
        self.desk.close()
        self.window.hide()
        self.window.deleteLater()


@pytest.fixture
def sit(qtbot, home, bank, qapp):
    seats = []

    def down(*texts, **named):
        fusion(qapp)
        seats.append(Seat(qtbot, home, bank, *texts, **named))
        return seats[-1]

    yield down
    for seat in seats:
        seat.close()


def test_a_round_from_the_first_screen_to_history_by_keyboard_only(sit, library):
    seat = sit("I had ownership and impact here", "the customer told people so", "")
    window = seat.window
    seat.until(lambda: QApplication.focusWidget() is window.today._begin)
    seat.press_focused(Qt.Key.Key_Return)
    seat.until(lambda: window.place == "round")
    assert not window.rail.isVisible()
    seat.speak(30)
    seat.finish()
    assert window.round._asked.original.text().startswith("You were asked: ")
    seat.speak(10)
    seat.finish()
    assert seat.round.stage is Stage.SELF_RATING
    seat.press_focused(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_Return, CONTROL, window.round)
    seat.until(lambda: window.place == "scorecard")
    assert window.rail.isVisible()
    quote = window.scorecard._quotes[0]
    quote.setFocus()
    seat.press_focused(Qt.Key.Key_Space)
    seat.until(lambda: bool(seat.player.played))
    assert seat.player.played[0][0].endswith(".flac")
    window.scorecard._review.setFocus()
    seat.press_focused(Qt.Key.Key_Space)
    seat.until(lambda: window.place == "review")
    seat.press(Qt.Key.Key_Escape, widget=window.review)
    assert window.place == "scorecard"
    seat.press(Qt.Key.Key_3, CONTROL)
    seat.until(lambda: window.history._count.text() == "1 answer")
    (entry,) = library.past.page().entries
    whole = library.past.whole(entry.attempt_id)
    assert whole.attempt.state is AttemptState.SCORED
    assert whole.scorecard.text == "I had ownership and impact here the customer told people so"
    assert whole.self_rating is not None
    assert library.past.sessions()[0].finished_ms is None  # the round ends when its scorecard is left


def test_without_a_microphone_the_round_is_typed(sit, library):
    seat = sit(devices=())
    window = seat.window
    window.today._begin.click()
    seat.until(lambda: window.place == "round" and seat.round.input is Input.TYPING)
    seat.press(Qt.Key.Key_Return, CONTROL, window.round)
    seat.go(3)
    seat.until(lambda: seat.round.stage is Stage.ANSWERING)
    seat.qtbot.keyClicks(window.round._typed, "ownership impact customer people")
    seat.press(Qt.Key.Key_Return, CONTROL, window.round._typed)
    seat.until(lambda: seat.round.stage is Stage.SELF_RATING)
    seat.press(Qt.Key.Key_Return, CONTROL, window.round)
    seat.until(lambda: window.place == "scorecard")
    assert not window.scorecard._quotes[0].isEnabled()
    assert library.past.page().total == 1


def test_a_microphone_lost_in_mid_answer_gives_way_to_another(sit, library):
    seat = sit("ownership impact customer people")
    seat.window.today._begin.click()
    seat.speak(20)
    seat.microphones.last.lose()
    seat.until(lambda: seat.round.input is Input.LOST)
    assert "kept" in seat.round.notice.text
    seat.window.round._microphone.chosen.emit(DESK.key)
    seat.until(lambda: seat.round.input is Input.MICROPHONE and not seat.round.paused)
    seat.microphones.last.hear(10)
    seat.finish()
    assert seat.round.stage is Stage.SELF_RATING


def test_an_answer_that_was_left_is_offered_and_finished(sit, home, bank, library):
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    audio = home.takes / "left.flac"
    audio.write_bytes(b"sound")
    take = library.rounds.add_take(attempt.id, audio=audio)
    library.rounds.finish_take(take.id, Recording(path=audio, duration_s=9.0, rate_hz=16_000))
    seat = sit("recovered impact")
    finish = next(one for one in seat.window.today.findChildren(QAbstractButton) if one.text() == "Finish it")
    finish.setFocus()
    seat.press_focused(Qt.Key.Key_Space)
    seat.until(lambda: seat.window.place == "scorecard")
    assert library.past.whole(attempt.id).scorecard.text == "recovered impact"
    assert seat.window.today._shown.left == ()


def test_discarding_comes_back_to_the_first_screen(sit, library):
    seat = sit("some words")
    seat.window.today._begin.click()
    seat.speak(5)
    seat.press(Qt.Key.Key_Escape, widget=seat.window.round)
    (box,) = seat.window.findChildren(QMessageBox)
    next(one for one in box.buttons() if one.text() == "Discard").click()
    seat.until(lambda: seat.window.place == "today" and not seat.desk.jobs.busy)
    assert library.past.page().total == 0


def test_closing_in_mid_answer_asks_first_and_keeps_what_was_said(sit, library):
    seat = sit("some words")
    seat.window.today._begin.click()
    seat.speak(5)
    assert not seat.window.close()
    (box,) = seat.window.findChildren(QMessageBox)
    next(one for one in box.buttons() if one.text() == "Quit").click()
    assert not seat.window.isVisible()
    seat.desk.close()
    assert [one.attempt.state for one in library.rounds.unfinished()] == [AttemptState.ANSWERING]


def test_settings_take_effect_at_once_and_stay(sit, home, qapp):
    seat = sit()
    window = seat.window
    seat.press(Qt.Key.Key_Comma, CONTROL)
    assert window.place == "settings"
    dark = next(one for one in window.settings._theme.buttons() if one.text() == "Dark")
    dark.setFocus()
    seat.press_focused(Qt.Key.Key_Space)
    window.settings._size.setFocus()
    seat.press_focused(Qt.Key.Key_Right)
    assert seat.look.theme.dark
    assert seat.look.percent == 110
    seat.until(lambda: home.settings.exists() and "text_percent = 110" in home.settings.read_text())
    assert 'theme = "dark"' in home.settings.read_text()


def test_a_library_that_cannot_be_opened_is_told(qtbot, home, qapp):
    look = Look(resources_folder())
    look.use("light", 100)
    window = Window(look)
    qtbot.addWidget(window)

    def locked():
        raise StoreError("the library is locked", hint="Close the other window.")

    desk = Desk(window, look, home, Settings(), locked)
    window.show()
    desk.open()
    qtbot.waitUntil(window.today._notice.isVisible)
    assert "Close the other window" in window.today._notice._text.text()
    desk.close()


def test_where_portaudio_is_missing_everything_else_works(tmp_path):
    silent = NoSound("libportaudio.so.2: cannot open shared object file")
    assert silent.devices() == ()
    with pytest.raises(Exception, match="PortAudio"):
        silent.open(None, tmp_path)
    assert silent.position_s() is None


def test_the_help_lists_every_shortcut_and_what_this_is_not(sit):
    from mockinterview.ui.help import Help

    seat = sit()
    seat.window.show_keys()
    help_ = seat.window.findChild(Help)
    told = " ".join(one.text() for one in help_.findChildren(type(seat.window.today._summary)))
    assert all(key in told for key in ("Ctrl+N", "Ctrl+Q", "Ctrl+1", "Ctrl+P"))
    assert "not affiliated" in told
