"""Recordings dropped on the real window: written down by the real recogniser, tiny.en, in its real process."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from fakes import HEADSET, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from reach import check

from mockinterview.adapters.audio_files import read
from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.desk import Desk, Parts
from mockinterview.domain.round import Stage as Round
from mockinterview.domain.settings import Settings
from mockinterview.ui.recordings.question import QuestionDialog
from mockinterview.ui.recordings.screen import RecordingsScreen
from mockinterview.ui.recordings.state import Stage
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.drops import Veil
from mockinterview.ui.window import Window

DATA = Path(__file__).resolve().parent.parent / "data"
SHORT = DATA / "short.flac"


class Seat:
    """The window over a real library, with a recogniser that a test chooses."""

    def __init__(self, qtbot, home, bank, speech):
        self.qtbot, self.home, self.bank, self.speech = qtbot, home, bank, speech
        self.over = None  # the widget that files are dragged over; the one in the middle of the window without
        self.look = Look(resources_folder())
        self.look.use("light", 100)
        self.window = Window(self.look)
        self.window.resize(1280, 800)
        settings = Settings(welcomed=True)
        self.desk = Desk(self.window, self.look, home, settings, self.parts, now_s=time.monotonic, seed=lambda: 3)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.desk.open()
        self.until(lambda: self.desk.parts is not None and not self.desk.jobs.busy)

    def parts(self) -> Parts:
        library = SqliteLibrary.open(self.home)
        library.shelf.import_bank(self.bank)
        return Parts(
            library=library, microphones=FakeMicrophones(HEADSET), player=FakePlayer(), speech=self.speech,
            scorer=FakeScorer(), models=lambda: Models(self.home.models), recover=lambda: (),
        )  # fmt: skip

    def until(self, condition, timeout=60_000):
        self.qtbot.waitUntil(condition, timeout=timeout)

    @property
    def screen(self):
        return self.window.of(RecordingsScreen)

    @property
    def rows(self):
        return [card._shown for card in self.screen._rows.values()]

    def stages(self, *wanted):
        self.until(lambda: [row.stage for row in self.rows] == list(wanted))

    @property
    def veil(self):
        (veil,) = self.window.findChildren(Veil)
        return veil

    def send(self, kind, paths, url):
        """Send an event of a drag over the middle of the window to the widget there; return whether it was accepted."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths] or [QUrl(url)])
        at = self.window.rect().center()
        place = QPointF(at) if kind is QDropEvent else at
        event = kind(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.over or self.window.childAt(at), event)
        return event.isAccepted()

    def drag(self, *paths, url=""):
        """Drag files there, as a desktop does; return whether they may be dropped."""
        self.send(QDragEnterEvent, paths, url)
        return self.send(QDragMoveEvent, paths, url)

    def leave(self):
        """Drag them away again."""
        QApplication.sendEvent(self.over or self.window.childAt(self.window.rect().center()), QDragLeaveEvent())

    def drop(self, *paths, url=""):
        """Drop files there, which a desktop does only where they may; return whether they were taken."""
        if not self.drag(*paths, url=url):
            self.leave()
            return False
        return self.send(QDropEvent, paths, url)

    def close(self):
        self.desk.close()
        self.window.hide()
        self.window.deleteLater()


@pytest.fixture
def sit(qtbot, home, bank, qapp):
    seats = []

    def down(speech=None):
        fusion(qapp)
        seats.append(Seat(qtbot, home, bank, speech))
        return seats[-1]

    yield down
    for seat in seats:
        seat.close()


@pytest.fixture
def real(sit, home):
    return sit(WhisperSpeech(Models(home.models).find, unfinished=home.root / "unfinished"))


@pytest.fixture
def long(tmp_path):
    """A recording of some twenty minutes."""
    sound = read(SHORT)
    path = tmp_path / "long.flac"
    soundfile.write(path, np.tile(sound, 1 + 1200 * 16_000 // sound.size), 16_000)
    return path


def words(text):
    return {word.strip(".,").casefold() for word in text.split()}


def test_a_drop_is_written_down_and_what_is_no_recording_says_so(real, tmp_path, library):
    noise, folder = tmp_path / "notes.wav", tmp_path / "a folder"
    noise.write_bytes(b"these are notes, and no sound" * 40)
    folder.mkdir()
    assert real.drop(SHORT, noise, folder)
    assert real.window.place == "recordings"
    real.stages(Stage.DONE, Stage.FAILED, Stage.FAILED)
    done, broken, no_file = real.rows
    spoken = words((DATA / "short.txt").read_text("utf-8"))
    said = real.screen._reading._words.toPlainText()
    assert len(words(said) & spoken) > 0.8 * len(spoken)
    assert done.told == f"done: {len(said.split())} words"
    assert broken.problem.startswith("notes.wav is damaged or not a recording. ")
    assert no_file.problem == "a folder is a folder. Name a file."
    real.screen._reading._copy.click()
    assert QGuiApplication.clipboard().text() == said
    assert library.past.page().total == 0
    assert library.past.sessions() == ()
    check(real.qtbot, real.window)


@pytest.mark.slow
def test_a_long_one_is_cancelled_at_once_and_goes_on_where_it_stopped(real, long):
    real.drop(long)
    real.until(lambda: real.rows and real.rows[0].share > 0.05, timeout=120_000)
    card = next(iter(real.screen._rows.values()))
    assert "% done" in real.rows[0].told
    card._cancel.setFocus()
    began = time.monotonic()
    card._cancel.click()
    assert real.rows[0].stage is Stage.STOPPED
    real.until(lambda: not real.desk.jobs.busy, timeout=2_000)
    assert time.monotonic() - began < 2.0
    assert QApplication.focusWidget() is card._resume
    stopped_at = real.rows[0].share
    card._resume.click()
    seen = []
    real.until(lambda: (seen.append(real.rows[0].share), real.rows[0].stage is Stage.RUNNING)[1])
    real.until(lambda: real.rows[0].share > stopped_at, timeout=120_000)
    assert min(seen) >= stopped_at
    card._cancel.click()


def test_files_are_chosen_by_keyboard_from_history(sit, tmp_path):
    seat = sit(FakeSpeech("said aloud"))
    path = tmp_path / "talk.wav"
    path.write_bytes(SHORT.read_bytes())
    seat.window.go("history")
    seat.window.history._recordings.setFocus()
    seat.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert seat.window.place == "recordings"
    assert seat.screen._empty.isVisible()
    assert QApplication.focusWidget() is seat.screen._choose
    seat.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    (dialog,) = seat.screen.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    seat.stages(Stage.DONE)
    assert not seat.screen._empty.isVisible()
    assert seat.screen._reading._words.toPlainText() == "said aloud"
    seat.screen._reading._save.click()
    (dialog,) = [one for one in seat.screen.findChildren(QFileDialog) if one.isVisible()]
    dialog.fileSelected.emit(str(tmp_path / "talk.srt"))
    dialog.close()
    seat.until(seat.screen._notice.isVisible)
    assert (tmp_path / "talk.srt").read_text("utf-8").startswith("1\n00:00:00,000 --> ")


def test_a_recording_becomes_the_answer_to_a_question(sit, tmp_path, library):
    seat = sit(FakeSpeech("ownership impact customer people"))
    path = tmp_path / "talk.wav"
    path.write_bytes(SHORT.read_bytes())
    seat.drop(path)
    seat.stages(Stage.DONE)
    seat.screen._reading._answer.click()
    seat.until(lambda: bool(seat.window.findChildren(QuestionDialog)))
    (dialog,) = seat.window.findChildren(QuestionDialog)
    seat.qtbot.keyClicks(dialog._search, "no such words")
    assert not dialog._use.isEnabled()
    dialog._search.clear()
    seat.qtbot.keyClicks(dialog._search, "tell OTHER-thing")
    wanted = dialog._list.currentItem().text()
    assert "other-thing" in wanted
    assert dialog._use.isEnabled()
    seat.qtbot.keyClick(dialog._search, Qt.Key.Key_Return)
    seat.qtbot.keyClick(dialog._list, Qt.Key.Key_Return)
    seat.until(lambda: seat.window.place == "round" and seat.window.round._state.stage is Round.SELF_RATING)
    seat.window.round.press_primary()
    seat.until(lambda: seat.window.place == "scorecard")
    (entry,) = library.past.page().entries
    whole = library.past.whole(entry.attempt_id)
    assert entry.text == wanted
    assert whole.scorecard.text == "ownership impact customer people"
    assert whole.takes[0].audio.read_bytes() == path.read_bytes()


def test_a_round_takes_a_drop_while_one_prepares_and_refuses_it_in_words_otherwise(sit, tmp_path):
    seat = sit(FakeSpeech("ownership impact customer people", ""))
    path = tmp_path / "talk.wav"
    path.write_bytes(SHORT.read_bytes())
    seat.window.today._begin.click()
    seat.until(lambda: seat.window.place == "round" and seat.window.round._actions.primary.isEnabled())
    assert not seat.drag(path, SHORT)
    assert seat.veil.isVisible()
    assert seat.veil._text.text() == "One recording is one answer. Drop a single file."
    seat.leave()
    assert not seat.veil.isVisible()
    seat.window.round._actions.show_notes.setChecked(True)
    seat.over = seat.window.round._notes.pad().viewport()
    assert seat.drag(path)
    assert seat.veil._text.text() == "Drop it here, and it is your answer."
    assert seat.drop(path)
    assert not seat.veil.isVisible()
    assert seat.window.round._notes.pad().toPlainText() == ""
    seat.until(lambda: seat.window.round._state.stage is Round.SELF_RATING)
    assert not seat.drop(path)
    assert seat.window.round._state.stage is Round.SELF_RATING
    assert seat.rows == []


def test_what_is_no_file_of_this_computer_is_refused(sit):
    seat = sit(FakeSpeech())
    assert not seat.drop(url="https://example.com/talk.wav")
    assert seat.window.place == "today"
    assert seat.rows == []
    assert not seat.veil.isVisible()
