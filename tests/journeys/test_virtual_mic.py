"""A voice in the air, so to speak: Piper's words through PulseAudio and the real PortAudio, to the transcript."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import jiwer
import numpy as np
import pytest
import soundfile

from mockinterview.adapters.capture import recover
from mockinterview.adapters.models import Models
from mockinterview.adapters.playback import PortAudioPlayer, speakers
from mockinterview.adapters.portaudio import PortAudioMicrophones
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.domain.errors import DeviceError
from mockinterview.domain.recording import SignalState
from mockinterview.services.record import Take
from mockinterview.services.transcribe import transcribe_file

pytestmark = [pytest.mark.virtual_mic, pytest.mark.slow]
DATA = Path(__file__).resolve().parent.parent / "data"
SHORT = DATA / "short.flac"
TEXT = (DATA / "short.txt").read_text()
PLAIN = jiwer.Compose(
    [jiwer.ToLowerCase(), jiwer.RemovePunctuation(), jiwer.RemoveMultipleSpaces(), jiwer.Strip(), jiwer.ReduceToListOfListOfWords()]
)  # fmt: skip


def errors(text):
    """Word error rate against what was spoken, in per cent."""
    return 100 * jiwer.wer(TEXT, text, reference_transform=PLAIN, hypothesis_transform=PLAIN)


def until(condition, timeout=180.0):
    limit = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < limit, "it never happened"
        threading.Event().wait(0.02)


@pytest.fixture(scope="module")
def speech(tmp_path_factory):
    speech = WhisperSpeech(Models(tmp_path_factory.mktemp("models")).find)
    speech.warm("tiny.en")
    yield speech
    speech.close()


@pytest.fixture
def open_take(virtual_mic, tmp_path):
    takes = []

    def begin(**named):
        take = Take(PortAudioMicrophones(), tmp_path / "takes" / "answer.flac", **named)
        takes.append(take)
        until(lambda: take.state().hearing)
        return take

    yield begin
    for take in takes:
        if not take._capture._closing:
            take.discard()


def test_the_microphone_is_listed_with_its_host_api(virtual_mic):
    first, *_ = PortAudioMicrophones().devices()
    assert first.default
    assert first.host_api == "ALSA"
    assert first.key == f"{first.name}, {first.host_api}"


def test_an_answer_is_recorded_and_transcribed_while_it_is_spoken(virtual_mic, open_take, speech):
    assert speech.wait_ready(180)
    take = open_take()
    take.start(speech, model="tiny.en")
    spoken = virtual_mic.speak(SHORT)
    levels = []
    until(lambda: levels.append(take.state()) or spoken())
    until(lambda: take.state().level_db < -60)
    assert max(state.level_db for state in levels) > -40
    assert {state.signal for state in levels} <= {
        SignalState.GOOD,
        SignalState.NO_SIGNAL,
        SignalState.QUIET,
        SignalState.WAITING,
    }
    assert all(state.recorded_s - state.saved_s <= 1.0 for state in levels)
    recording = take.stop()
    until(lambda: not take.transcribing)
    live = take.transcript()
    assert not take.speech_fault
    saved = transcribe_file(recording.path, speech, "tiny.en")
    assert errors(live.text) <= errors(saved.text) + 2.0
    assert errors(live.text) < 25.0
    assert live.text.split()[0] == "Last"  # the first word was not clipped
    assert live.duration_s == pytest.approx(recording.duration_s, abs=0.01)
    assert soundfile.info(recording.path).format == "FLAC"
    assert recording.duration_s == pytest.approx(soundfile.info(SHORT).duration, abs=4.0)


def test_a_microphone_that_vanishes_leaves_what_was_said_and_the_take_goes_on(virtual_mic, open_take, speech):
    assert speech.wait_ready(180)
    take = open_take()
    take.start(speech, model="tiny.en")
    virtual_mic.speak(SHORT)
    until(lambda: take.state().recorded_s > 9.0)
    virtual_mic.do("unplug")
    until(lambda: take.state().lost, timeout=60)
    kept_s = take.state().recorded_s
    assert kept_s > 8.0
    assert "kept" in take.state().fault
    virtual_mic.do("start")
    take.resume()
    until(lambda: take.state().hearing, timeout=60)
    spoken = virtual_mic.speak(SHORT)
    until(spoken)
    recording = take.stop()
    until(lambda: not take.transcribing)
    text = take.transcript().text
    assert recording.duration_s > kept_s + 15
    assert text.count("migration") == 2
    assert text.rstrip(".").endswith("quarter")


def test_no_microphone_at_all_is_an_answer_and_not_a_crash(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))  # nobody runs there
    microphones = PortAudioMicrophones()
    with pytest.raises(DeviceError) as caught:
        microphones.open("Some headset, ALSA", tmp_path / "take.flac")
    assert "type the answer" in caught.value.told()
    assert not (tmp_path / "take.flac").exists()


RECORDER = textwrap.dedent(
    """
    import sys, time
    from pathlib import Path
    from mockinterview.adapters.portaudio import PortAudioMicrophones
    capture = PortAudioMicrophones().open(None, Path(sys.argv[1]))
    while not capture.state().hearing:
        time.sleep(0.01)
    capture.start()
    while True:
        print(capture.state().recorded_s, flush=True)
        time.sleep(0.02)
    """
)


def test_kill_nine_while_recording_costs_a_second_at_most(virtual_mic, tmp_path):
    take = tmp_path / "takes" / "answer.flac"
    command = [sys.executable, "-c", RECORDER, str(take)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=virtual_mic.environment)
    virtual_mic.speak(SHORT)
    recorded_s = 0.0
    while recorded_s < 4.0:
        recorded_s = float(process.stdout.readline())
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    recorded_s = max([recorded_s, *map(float, process.stdout.read().split())])
    process.stdout.close()
    (recording,) = recover(tmp_path)
    assert recorded_s - 1.0 <= recording.duration_s
    assert np.abs(soundfile.read(recording.path)[0]).max() > 0.1


def test_playback_begins_at_the_word_and_falls_silent_at_once(virtual_mic, open_take):
    assert speakers()
    player = PortAudioPlayer()
    player.play(SHORT, from_s=2.0, to_s=3.0)
    places = [player.position_s()]
    assert places[0] == pytest.approx(2.0)
    until(lambda: places.append(player.position_s()) or places[-1] is None, timeout=60)
    heard = [place for place in places if place is not None]
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(3.0, abs=0.3)
    player.play(SHORT, speed=0.5)
    until(lambda: (player.position_s() or 0) > 0.2, timeout=60)
    player.stop()
    until(lambda: player.position_s() is None, timeout=8)


def test_what_is_played_is_what_the_file_holds_from_that_sample_on(virtual_mic, tmp_path):
    """The software microphone hears the software speaker: a tone that begins at 1.0 s is heard from its start."""
    tone = np.concatenate([np.zeros(16_000), 0.5 * np.sin(2 * np.pi * 1000 * np.arange(16_000) / 16_000)])
    soundfile.write(tmp_path / "tone.wav", tone, 16_000)
    capture = PortAudioMicrophones().open(None, tmp_path / "take.flac")
    until(lambda: capture.state().hearing)
    capture.start()
    player = PortAudioPlayer()
    player.play(tmp_path / "tone.wav", from_s=1.0)
    until(lambda: player.position_s() is None, timeout=60)
    until(lambda: capture.state().level_db < -60)
    heard, _ = soundfile.read(capture.stop().path)
    loud = np.flatnonzero(np.abs(heard) > 0.1)
    assert (loud[-1] - loud[0]) / 16_000 == pytest.approx(1.0, abs=0.06)
