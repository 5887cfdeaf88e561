"""What happens to microphones in mid-answer, through the real PortAudio: nothing that was said is lost."""

import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest
import soundfile

from mockinterview.adapters.capture import recover
from mockinterview.adapters.portaudio import PortAudioMicrophones
from mockinterview.services.record import Take

pytestmark = [pytest.mark.virtual_mic, pytest.mark.slow]
RATE = 16_000


def until(condition, timeout=60.0):
    limit = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < limit, "it never happened"
        threading.Event().wait(0.02)


def pactl(mic, *words):
    return subprocess.run(
        ["pactl", *words], env=mic.environment, check=True, capture_output=True, text=True, timeout=30
    ).stdout.strip()


def headset(mic, name, rate, channels):
    """Connect another software microphone and make it the default."""
    pactl(mic, "load-module", "module-null-sink", f"sink_name={name}_out", f"rate={rate}", f"channels={channels}")
    pactl(mic, "load-module", "module-virtual-source", f"source_name={name}", f"master={name}_out.monitor")
    pactl(mic, "set-default-source", name)


def hum(mic, sink, path, hz, seconds=60):
    """Play a tone into a microphone."""
    time_s = np.arange(seconds * RATE) / RATE
    soundfile.write(path, 0.4 * np.sin(2 * np.pi * hz * time_s), RATE)
    return subprocess.Popen(["paplay", f"--device={sink}", str(path)], env=mic.environment)


def loudest_hz(sound):
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(sound.size)))
    return np.argmax(spectrum) * RATE / sound.size


@pytest.fixture
def players():
    started = []
    yield started
    for player in started:
        player.kill()
        player.wait()


@pytest.fixture
def take(virtual_mic, tmp_path, players):
    """A take that is being recorded; a tone of 400 Hz is in the air."""
    players.append(hum(virtual_mic, "virtual_speaker", tmp_path / "low.wav", 400))
    take = Take(PortAudioMicrophones(), tmp_path / "takes" / "answer.flac")
    until(lambda: take.state().hearing)
    take.start(None)
    until(lambda: take.state().recorded_s > 1.5 and take.state().level_db > -40)
    yield take
    if not take._capture._closing:
        take.discard()


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (16_000, 1), (96_000, 2)])
def test_a_headset_that_comes_back_with_another_profile_goes_on_in_the_same_take(
    virtual_mic, take, players, tmp_path, rate, channels
):
    """As Bluetooth does: the microphone vanishes and is there again, at another rate and under another name."""
    virtual_mic.do("unplug")
    until(lambda: take.state().lost)
    kept_s = take.state().recorded_s
    assert "kept" in take.state().fault
    headset(virtual_mic, "hands_free", rate, channels)
    players.append(hum(virtual_mic, "hands_free_out", tmp_path / "high.wav", 1000))
    take.resume()
    until(lambda: take.state().hearing)
    assert not take.state().lost
    until(lambda: take.state().recorded_s > kept_s + 2.0)
    recording = take.stop()
    sound, stored = soundfile.read(recording.path)
    assert stored == RATE
    assert recording.duration_s > kept_s + 1.5
    assert loudest_hz(sound[round((kept_s - 1.0) * RATE) : round((kept_s - 0.3) * RATE)]) == pytest.approx(400, abs=10)
    assert loudest_hz(sound[-RATE:]) == pytest.approx(1000, abs=10)
    assert ", then " in recording.device


def test_a_microphone_that_is_renamed_is_heard_on(virtual_mic, take):
    try:
        pactl(virtual_mic, "update-source-proplist", "virtual_mic", "device.description=Renamed")
    except subprocess.CalledProcessError:
        pactl(
            virtual_mic, "load-module", "module-virtual-source", "source_name=other", "master=virtual_speaker.monitor"
        )
    before_s = take.state().recorded_s
    until(lambda: take.state().recorded_s > before_s + 2.0)
    assert not take.state().lost
    assert take.stop().duration_s > before_s + 1.5


def test_another_default_microphone_does_not_end_the_take(virtual_mic, take, players, tmp_path):
    """The sound server moves the default input by itself, which may cost it two seconds; the take goes on."""
    headset(virtual_mic, "newcomer", 44_100, 2)
    players.append(hum(virtual_mic, "newcomer_out", tmp_path / "high.wav", 1000))
    before_s = take.state().recorded_s
    until(lambda: take.state().recorded_s > before_s + 3.0, timeout=60)
    assert not take.state().lost
    sound, _ = soundfile.read(take.stop().path)
    assert round(loudest_hz(sound[-RATE:]), -1) in {400, 1000}


def test_a_microphone_that_falls_asleep_is_told_and_can_be_woken(virtual_mic, take):
    """Its callbacks stop, and nobody says why."""
    pactl(virtual_mic, "suspend-sink", "virtual_speaker", "1")
    pactl(virtual_mic, "suspend-source", "virtual_mic", "1")
    until(lambda: take.state().lost or take.state().level_db < -70, timeout=60)
    kept_s = take.state().recorded_s
    pactl(virtual_mic, "suspend-sink", "virtual_speaker", "0")
    pactl(virtual_mic, "suspend-source", "virtual_mic", "0")
    if take.state().lost:
        take.resume()
    until(lambda: take.state().hearing and take.state().recorded_s > kept_s + 2.0)
    sound, _ = soundfile.read(take.stop().path)
    assert loudest_hz(sound[RATE : 2 * RATE]) == pytest.approx(400, abs=10)


def test_a_clock_that_is_set_back_changes_nothing(virtual_mic, take, monkeypatch):
    monkeypatch.setattr(time, "time", lambda: 1_000.0)
    before_s, began = take.state().recorded_s, time.monotonic()
    until(lambda: take.state().recorded_s > before_s + 2.0)
    assert time.monotonic() - began < 20
    assert not take.state().lost
    assert take.state().recorded_s - take.state().saved_s <= 1.0


RECORDER = """
import sys, time
from pathlib import Path
from mockinterview.adapters.portaudio import PortAudioMicrophones
capture = PortAudioMicrophones().open(None, Path(sys.argv[1]))
while not capture.state().hearing:
    time.sleep(0.01)
capture.start()
while True:
    state = capture.state()
    print(state.recorded_s, int(state.lost), flush=True)
    if state.lost:
        capture.resume()
    time.sleep(0.05)
"""


def test_a_computer_that_sleeps_in_mid_answer_keeps_what_was_said_and_goes_on(virtual_mic, tmp_path, players):
    players.append(hum(virtual_mic, "virtual_speaker", tmp_path / "low.wav", 400))
    command = [sys.executable, "-c", RECORDER, str(tmp_path / "takes" / "answer.flac")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=virtual_mic.environment)
    try:

        def heard_more_than(seconds):
            return float(process.stdout.readline().split()[0]) > seconds

        until(lambda: heard_more_than(2.0))
        process.send_signal(signal.SIGSTOP)
        threading.Event().wait(4.0)
        process.send_signal(signal.SIGCONT)
        before_s = float(process.stdout.readline().split()[0])
        until(lambda: heard_more_than(before_s + 4.0))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    (recording,) = recover(tmp_path)
    assert recording.duration_s > before_s + 1.0
    sound, _ = soundfile.read(recording.path)
    assert loudest_hz(sound[RATE : 2 * RATE]) == pytest.approx(400, abs=10)
    assert loudest_hz(sound[-RATE:]) == pytest.approx(400, abs=10)
