"""The first run in the real window: every step can be skipped, left and taken up; the sample comes and goes."""

import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from fakes import HEADSET, FakeClock, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import Qt

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.sample_files import read_sample
from mockinterview.adapters.settings_toml import load_settings
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import Cancelled
from mockinterview.ui.theme import Look
from mockinterview.ui.welcome.presenter import Step
from mockinterview.ui.welcome.screen import WelcomeScreen
from mockinterview.ui.window import Window


@pytest.fixture
def start(qtbot, home, bank, qapp):
    desks = []

    def begin(*, first_run=True):
        fusion(qapp)
        look = Look(resources_folder())
        look.use("light", 100)
        window = Window(look)
        window.resize(1280, 800)
        clock, settings = FakeClock(), load_settings(home.settings)[0]

        def parts():
            library = SqliteLibrary.open(home)
            library.shelf.import_bank(bank)
            return Parts(
                library=library, microphones=FakeMicrophones(HEADSET), player=FakePlayer(),
                speech=FakeSpeech(*6 * ["I lead a platform team and I am proud of it"]), scorer=FakeScorer(),
                models=lambda: Models(home.models), recover=tuple, sample=read_sample,
            )  # fmt: skip

        desk = Desk(window, look, home, settings, parts, now_s=clock, seed=lambda: 3, first_run=first_run)
        desk.clock = clock
        window.show()
        desk.open()
        qtbot.waitUntil(lambda: desk.parts is not None and not desk.jobs.busy, timeout=15_000)
        desks.append(desk)
        return desk, window, window.of(WelcomeScreen)

    yield begin
    for desk in desks:
        desk.close()
        desk.window.hide()
        desk.window.deleteLater()


def test_the_steps_lead_to_the_first_question_and_are_kept(start, qtbot, home):
    desk, window, screen = start()
    assert window.place == "welcome"
    next(one for one in screen._level.buttons() if one.text() == "L7").click()
    screen._dated.setChecked(True)
    day = (datetime.now().astimezone().date() + timedelta(days=7)).isoformat()
    qtbot.waitUntil(lambda: desk.settings.interview_date == day)
    assert desk.settings.level is Level.L7
    screen._go_on.click()
    assert screen._step is Step.MODEL
    qtbot.waitUntil(lambda: bool(screen._rows))
    assert sum(row.used for row in screen._rows) == 1
    assert len(screen._rows) <= 3
    qtbot.waitUntil(lambda: any(row.measured for row in screen._rows))
    assert "times as fast as speech on this computer" in next(row.facts for row in screen._rows if row.used)
    assert all("by its size about" in row.facts for row in screen._rows if not row.used)
    assert not screen._speed.isVisible()
    screen._go_on.click()
    assert screen._step is Step.MICROPHONE
    assert not screen._go_on.isVisible()
    screen._check.click()
    assert window.place == "microphone"
    window.microphone._done.click()
    assert window.place == "welcome"
    screen._go_on.click()
    assert screen._step is Step.WARM_UP
    screen._speak.click()  # before the microphone is open: it records as soon as it is
    qtbot.waitUntil(lambda: screen._stage == "testing")
    desk.clock.go(30)
    screen._speak.click()
    qtbot.waitUntil(lambda: "words in 30 s" in screen._verdict.text())
    screen._go_on.click()
    assert screen._step is Step.READY
    assert desk.loaded.library.past.page().total == 0  # the warm-up is not kept
    screen._go_on.click()
    qtbot.waitUntil(lambda: window.place == "round")  # 'Begin with a short question'
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert load_settings(home.settings)[0].welcomed
    assert not list((home.root / "check").glob("warm-up*"))


def test_what_was_left_is_taken_up_where_it_was(start, qtbot, home):
    desk, window, screen = start()
    screen._go_on.click()
    screen._go_on.click()
    screen._later.click()
    assert window.place == "today"
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert load_settings(home.settings)[0].welcome_step == Step.MICROPHONE
    _desk, again, screen = start(first_run=False)
    assert again.place == "today"
    qtbot.waitUntil(again.today._setup_rest.isVisible)
    again.today._setup_rest.click()
    assert again.place == "welcome"
    assert screen._step is Step.MICROPHONE


def test_the_sample_can_be_looked_at_and_removed(start, qtbot):
    desk, window, screen = start()
    library = desk.loaded.library
    for _step in range(4):
        (screen._go_on if screen._go_on.isVisible() else screen._skip).click()
    screen._sample.click()
    qtbot.waitUntil(lambda: window.place == "scorecard", timeout=15_000)
    assert "Sample" in window.scorecard._heading.text()
    assert library.past.page().total == 2
    assert library.past.records() == ()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    window.go("welcome")
    desk.use_settings(replace(desk.settings, welcome_step=int(Step.READY)))
    window.go("today")
    window.go("welcome")
    qtbot.waitUntil(screen._unsample.isVisible)
    screen._unsample.click()
    qtbot.waitUntil(lambda: library.past.page().total == 0)


def test_the_steps_can_be_walked_by_keyboard(start, qtbot):
    _desk, window, screen = start()
    window.activateWindow()
    qtbot.waitUntil(screen._go_on.isVisible)
    for step in (Step.MODEL, Step.MICROPHONE):
        screen._go_on.setFocus()
        qtbot.keyClick(screen._go_on, Qt.Key.Key_Space)
        assert screen._step is step


def test_the_next_step_does_not_wait_until_the_speed_is_measured(start, qtbot, home, monkeypatch):
    begun, cancelled = threading.Event(), threading.Event()

    def slowly(_speech, _path, *, cancel, **_other):
        begun.set()
        while not cancel.requested:
            time.sleep(0.01)
        cancelled.set()
        raise Cancelled

    monkeypatch.setattr(FakeSpeech, "transcribe", slowly)
    _desk, _window, screen = start()
    screen._go_on.click()
    qtbot.waitUntil(begun.is_set)
    assert "Measuring how fast" in screen._speed.text()
    screen._go_on.click()
    qtbot.waitUntil(cancelled.is_set)
    qtbot.waitUntil(lambda: not screen._speed.text())
    assert screen._step is Step.MICROPHONE
    assert not screen._notice.isVisible()
    assert all(model.measured is None for model in Models(home.models).models())


def test_choices_made_in_quick_succession_are_all_kept(start, home):
    desk, _window, _screen = start()
    for minutes in range(1, 40):
        desk.remember(week_minutes=minutes)
    desk.close()
    assert load_settings(home.settings)[0].week_minutes == 39


def test_settings_that_cannot_be_saved_are_told_once(start, qtbot, home):
    desk, _window, _screen = start()
    told = []
    desk.told = told.append
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    home.settings.unlink(missing_ok=True)
    home.settings.mkdir()
    for minutes in (30, 60):
        desk.remember(week_minutes=minutes)
        qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert desk.settings.week_minutes == 60
    assert [type(error).__name__ for error in told] == ["StoreReadOnlyError"]
