"""A take with a file for a microphone and a recogniser that says what it is told."""

import threading
import time

import numpy as np
import pytest
import soundfile

from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.domain.errors import AudioFileError, Cancelled, DeviceError, ModelError
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.services.record import Take
from mockinterview.services.transcribe import live_file, transcribe_file, wait_for

WORD = Word(text="hello", start_s=0.1, end_s=0.4)


class Live:
    def __init__(self, error=None):
        self.finished = self.cancelled = False
        self.error = error

    def committed(self):
        return (WORD,)

    def provisional(self):
        return "" if self.finished else "wor"

    def finish(self):
        self.finished = True

    def result(self):
        if self.error:
            raise self.error
        return Transcript.of([WORD], duration_s=1.0) if self.finished else None

    def cancel(self):
        self.cancelled = True


class Speech:
    def __init__(self, missing=False, error=None):
        self.missing, self.live = missing, Live(error)

    def follow(self, spool, *, model=None, vocabulary=()):
        if self.missing:
            raise ModelError("no model")
        assert spool.exists()
        return self.live

    def transcribe(self, path, *, model, report, cancel, vocabulary=()):
        report(1.0)
        if cancel.requested:
            raise Cancelled
        return Transcript.of([WORD], duration_s=1.0)


class Now:
    requested = True


def until(condition):
    limit = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < limit
        threading.Event().wait(0.005)


@pytest.fixture
def said(tmp_path):
    path = tmp_path / "said.wav"
    soundfile.write(path, 0.2 * np.sin(np.arange(32_000) / 5), 16_000)
    return path


@pytest.fixture
def take(tmp_path, said):
    take = Take(FileMicrophones(20.0), tmp_path / "take.flac", device=str(said))
    yield take
    if not take._capture._closing:
        take.discard()


def test_an_answer_is_recorded_and_its_words_come(take):
    speech = Speech()
    take.start(speech)
    assert take.words() == (WORD,)
    assert take.provisional() == "wor"
    assert take.transcribing
    until(take._capture.ended)
    recording = take.stop()
    assert recording.duration_s == pytest.approx(2.0, abs=0.05)
    assert take.transcript().text == "hello"
    assert not take.transcribing


def test_without_a_model_the_answer_is_recorded_all_the_same(take):
    take.start(Speech(missing=True))
    assert "no model" in take.speech_fault
    assert take.words() == ()
    until(take._capture.ended)
    assert take.stop().path.exists()
    assert take.transcript() is None
    assert not take.transcribing


def test_a_recogniser_that_fails_is_told_and_the_take_is_kept(take):
    take.start(Speech(error=ModelError("it broke")))
    until(take._capture.ended)
    assert take.stop().path.exists()
    assert take.transcript() is None
    assert "it broke" in take.speech_fault
    assert not take.transcribing


def test_without_a_recogniser_there_are_no_words(take):
    take.start(None)
    take.pause()
    assert take.state().paused
    take.resume()
    assert not take.state().paused
    assert take.provisional() == ""


def test_discarding_gives_up_the_words_and_keeps_the_sound(take, tmp_path):
    speech = Speech()
    take.start(speech)
    until(lambda: take.state().recorded_s > 0.1)
    take.discard()
    assert speech.live.cancelled
    assert (tmp_path / "take.flac").exists()


def test_a_microphone_that_is_not_there_is_an_error_before_the_clock_starts(tmp_path):
    with pytest.raises(DeviceError):
        Take(FileMicrophones(), tmp_path / "take.flac")


def test_a_file_goes_through_the_path_of_the_microphone(said, tmp_path):
    texts = []
    live = live_file(said, Speech(), FileMicrophones(20.0), tmp_path / "t.flac", report=texts.append)
    assert texts == ["hello wor"]
    assert live.transcript.text == "hello"
    assert live.recording.duration_s == pytest.approx(2.0, abs=0.05)
    assert 0.0 <= live.after_stop_s < 5.0


def test_work_can_be_given_up(said, tmp_path):
    speech = Speech()
    with pytest.raises(Cancelled):
        live_file(said, speech, FileMicrophones(), tmp_path / "t.flac", cancel=Now())
    assert speech.live.cancelled
    with pytest.raises(Cancelled):
        transcribe_file(said, Speech(), cancel=Now())
    endless = Live()
    endless.finish = lambda: None
    with pytest.raises(Cancelled):
        wait_for(endless, Now())
    assert endless.cancelled


def test_a_broken_file_is_told_as_a_file(tmp_path):
    with pytest.raises(AudioFileError):
        live_file(tmp_path / "none.wav", Speech(), FileMicrophones(), tmp_path / "t.flac")
