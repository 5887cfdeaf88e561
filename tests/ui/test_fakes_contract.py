"""The fakes behave like what they stand for: one set of tests on both."""

import numpy as np
import pytest
import soundfile
from fakes import HEADSET, FakeMicrophones, FakeSpeech

from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.domain.errors import AudioFileError, Cancelled, DeviceError


class Asked:
    requested = True


class Never:
    requested = False


@pytest.fixture
def sound(tmp_path):
    path = tmp_path / "voice.wav"
    tone = 0.2 * np.sin(np.arange(16_000) / 20)
    soundfile.write(path, tone.astype(np.float32), 16_000)
    return path


@pytest.fixture(params=["fake", "real"])
def microphones(request, sound):
    """Return microphones and the key of one that is there."""
    if request.param == "fake":
        return FakeMicrophones(HEADSET), HEADSET.key
    return FileMicrophones(20.0), str(sound)


def test_an_open_microphone_records_only_after_its_start(microphones, tmp_path, qtbot):
    inputs, key = microphones
    capture = inputs.open(key, tmp_path / "takes" / "one.flac")
    assert capture.state().recorded_s == 0.0
    capture.start()
    if isinstance(inputs, FakeMicrophones):
        capture.hear(1.0)
    qtbot.waitUntil(lambda: capture.state().recorded_s > 0.3)
    assert capture.spool().exists()
    recording = capture.stop()
    assert recording.path.exists()
    assert recording.duration_s > 0.3
    assert not capture.spool().exists()


def test_a_pause_is_told_and_ended(microphones, tmp_path):
    inputs, key = microphones
    capture = inputs.open(key, tmp_path / "takes" / "one.flac")
    capture.start()
    capture.pause()
    assert capture.state().paused
    capture.resume()
    assert not capture.state().paused
    capture.discard()


def test_a_microphone_that_is_not_there_is_refused(microphones, tmp_path):
    inputs, _key = microphones
    with pytest.raises((DeviceError, AudioFileError)):
        inputs.open("nowhere", tmp_path / "takes" / "one.flac")


@pytest.fixture(params=["fake", pytest.param("real", marks=pytest.mark.slow)])
def speech(request, tmp_path):
    if request.param == "fake":
        yield FakeSpeech("some words")
        return
    from mockinterview.adapters.models import Models
    from mockinterview.adapters.whisper import WhisperSpeech

    real = WhisperSpeech(Models(tmp_path / "models").find)
    yield real
    real.close()


def test_a_file_without_sound_is_refused(speech, tmp_path):
    empty = tmp_path / "empty.wav"
    empty.write_bytes(b"")
    with pytest.raises(AudioFileError):
        speech.transcribe(empty, model="tiny.en", report=lambda _share: None, cancel=Never())


def test_transcription_stops_when_it_is_asked(speech, sound):
    with pytest.raises(Cancelled):
        speech.transcribe(sound, model="tiny.en", report=lambda _share: None, cancel=Asked())
