"""Drivers that deliver what is no sound: nothing ends, nothing but the garbage is lost, and the meter tells."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
import soundfile

from mockinterview.adapters.capture import Block, TakeCapture
from mockinterview.domain.errors import DeviceError
from mockinterview.domain.recording import SignalState

RATE = 16_000
TONE = (0.3 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)).astype(np.float32)


class Source:
    """A microphone that delivers what the test pushes."""

    def __init__(self, blocks, rate_hz):
        self.name, self.rate_hz, self.blocks = "broken", rate_hz, blocks

    def push(self, samples):
        for at in range(0, len(samples), 800):
            self.blocks.put(Block(samples[at : at + 800].reshape(-1, 1)))

    def alive(self):
        return True

    def ended(self):
        return False

    def close(self):
        pass


@pytest.fixture
def opened(tmp_path):
    made = []

    def begin(rate_hz=RATE):
        sources = []

        def source(_key, blocks):
            sources.append(Source(blocks, rate_hz))
            return sources[-1]

        made.append(TakeCapture(source, None, tmp_path / "take.flac"))
        return made[-1], sources[0]

    yield begin
    for capture in made:
        if not capture._closing:
            capture.discard()


def until(condition, timeout=30.0):
    limit = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < limit, "it never happened"
        threading.Event().wait(0.01)


GARBAGE = {
    "not a number": np.full(RATE, np.nan, np.float32),
    "infinite": np.full(RATE, np.inf, np.float32),
    "minus infinite": np.full(RATE, -np.inf, np.float32),
    "huge": np.full(RATE, 1e30, np.float32),
    "random bits": np.random.default_rng(1).integers(0, 2**32, RATE, dtype=np.uint32).view(np.float32),
    "denormal": np.full(RATE, 1e-40, np.float32),
}


@pytest.mark.parametrize("rate", [RATE, 48_000])
@pytest.mark.parametrize("kind", GARBAGE)
def test_digital_garbage_costs_only_itself(opened, kind, rate):
    capture, source = opened(rate)
    capture.start()
    source.push(TONE)
    source.push(GARBAGE[kind])
    source.push(np.tile(TONE, 3))
    until(lambda: capture.state().recorded_s > 4.5 * RATE / rate)
    state = capture.state()
    assert np.isfinite(state.level_db)
    assert np.isfinite(state.peak_db)
    assert not state.fault
    recording = capture.stop()
    sound, stored = soundfile.read(recording.path)
    assert stored == RATE
    assert np.isfinite(sound).all()
    assert recording.duration_s == pytest.approx(5 * RATE / rate, abs=0.05)
    last = sound[-round(RATE * RATE / rate) // 2 :]
    assert np.abs(last).max() == pytest.approx(0.3, abs=0.05)  # the tone came back as it was


def test_a_dead_line_is_told(opened):
    capture, source = opened()
    capture.start()
    source.push(np.zeros(RATE * 6, np.float32))
    until(lambda: capture.state().recorded_s > 5.5)
    assert capture.state().signal in {SignalState.NO_SIGNAL, SignalState.QUIET}
    assert capture.stop().duration_s == pytest.approx(6.0, abs=0.1)


def test_a_microphone_that_another_program_holds_is_told_and_leaves_nothing(tmp_path):
    def busy(_key, _blocks):
        raise DeviceError("Headset cannot be opened: Device unavailable", hint="Close what uses it.")

    with pytest.raises(DeviceError, match="cannot be opened"):
        TakeCapture(busy, None, tmp_path / "takes" / "take.flac")
    assert list(tmp_path.rglob("*")) == []
