"""The microphone check's mind: which microphone is open, and that none stays so when it is left."""

import os

import pytest
from fakes import DESK, HEADSET, FakeClock, FakeMicrophones, FakePlayer, FakeSpeech, HeldJobs

from mockinterview.ui.microphone.presenter import TEST_S, MicrophonePresenter


class Screen:
    def show_state(self, state):
        self.state = state

    def remember(self, device):
        self.device = device


@pytest.fixture
def microphones():
    return FakeMicrophones(HEADSET, DESK)


@pytest.fixture
def check(microphones, tmp_path):
    jobs, screen, clock = HeldJobs(at_once=False), Screen(), FakeClock()
    presenter = MicrophonePresenter(
        microphones, FakeSpeech("I led three teams"), FakePlayer(), jobs, screen, now_s=clock, folder=tmp_path / "check"
    )
    presenter.jobs, presenter.screen, presenter.clock, presenter.folder = jobs, screen, clock, tmp_path / "check"
    return presenter


def opened(microphones):
    return [one.device for one in microphones.opened if not one.closed]


def test_a_microphone_that_opens_after_the_check_was_left_is_closed_again(check, microphones):
    check.enter()
    check.leave()
    check.jobs.run()
    assert len(microphones.opened) == 1
    assert opened(microphones) == []
    assert check.screen.state.step == "closed"


def test_of_two_microphones_chosen_at_once_the_last_stays_open(check, microphones):
    check.enter()
    check.choose(HEADSET.key)
    check.choose(DESK.key)
    check.jobs.run()
    assert opened(microphones) == [DESK.key]
    assert check.screen.state.step == "open"


def test_a_press_before_the_microphone_is_open_records_when_it_is(check, microphones):
    check.enter()
    assert check.screen.state.step == "opening"
    check.test()
    check.jobs.run()
    assert check.screen.state.step == "testing"
    assert microphones.last.started


def test_a_press_is_forgotten_when_the_check_is_left(check, microphones):
    check.enter()
    check.test()
    check.leave()
    check.enter()
    check.jobs.run()
    assert check.screen.state.step == "open"
    assert not microphones.last.started
    assert len(opened(microphones)) == 1


def test_nothing_of_the_sound_stays_when_the_check_is_left_while_words_are_written(check, microphones):
    check.enter()
    check.jobs.run()
    check.test()
    check.clock.go(TEST_S + 1)
    check.tick()
    assert check.screen.state.step == "writing"
    check.leave()
    check.jobs.run()
    assert not list(check.folder.glob("*"))
    assert opened(microphones) == []


def test_a_microphone_that_has_gone_is_let_go_of_with_what_it_heard(check, microphones):
    check.enter()
    check.jobs.run()
    check.test()
    microphones.last.lose()
    check.tick()
    assert check.screen.state.step == "closed"
    check.jobs.run()
    assert opened(microphones) == []
    assert not list(check.folder.glob("*"))


def test_what_a_run_before_left_behind_is_swept(check):
    check.folder.mkdir()
    for name in ("microphone-check.flac", "microphone-check-7.part.wav", "warm-up-1.flac"):
        (check.folder / name).write_bytes(b"sound")
        os.utime(check.folder / name, (1.0, 1.0))
    check.enter()
    check.jobs.run()
    assert [one.name for one in check.folder.iterdir() if one.suffix != ".spool"] == ["warm-up-1.flac"]
