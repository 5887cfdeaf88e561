import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.audio.levels import FLOOR_DB, Meter, peak_db, rms_db, snr_db, to_mono
from mockinterview.domain.recording import SignalState

RATE = 48_000


def tone(level: float, seconds: float, rate: int = RATE) -> np.ndarray:
    return (level * np.sin(2 * np.pi * 220 * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def test_a_full_scale_sine_reads_minus_three_and_zero():
    assert rms_db(tone(1.0, 1.0)) == pytest.approx(-3.01, abs=0.01)
    assert peak_db(tone(1.0, 1.0)) == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("samples", [np.zeros(0, np.float32), np.zeros(100, np.float32)])
def test_nothing_is_the_floor(samples):
    assert rms_db(samples) == peak_db(samples) == FLOOR_DB


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=200))
def test_the_peak_is_never_under_the_level(values):
    samples = np.array(values, np.float32)
    assert FLOOR_DB <= rms_db(samples) <= peak_db(samples) + 1e-3


@pytest.mark.parametrize(
    ("sound", "state"),
    [
        (np.zeros(RATE * 2, np.float32), SignalState.NO_SIGNAL),
        (tone(0.003, 2.0), SignalState.QUIET),
        (tone(0.2, 2.0), SignalState.GOOD),
        (np.clip(tone(3.0, 2.0), -1, 1), SignalState.CLIPPING),
    ],
)
def test_the_signal_is_named(sound, state):
    meter = Meter()
    for at in range(0, sound.size, 4800):
        meter.hear(sound[at : at + 4800], RATE)
    assert meter.signal() is state
    assert meter.clipped is (state is SignalState.CLIPPING)


def test_a_pause_in_speech_is_not_a_dead_microphone():
    meter = Meter()
    meter.hear(tone(0.2, 0.5), RATE)
    for _ in range(24):
        meter.hear(np.zeros(4800, np.float32), RATE)
    assert meter.signal() is SignalState.GOOD


def test_an_unconnected_second_channel_does_not_halve_the_level():
    voice = tone(0.5, 1.0)
    assert rms_db(to_mono(np.stack([np.zeros_like(voice), voice], axis=1))) == pytest.approx(rms_db(voice), abs=0.01)


def test_two_live_channels_are_averaged():
    voice = tone(0.5, 0.1)
    np.testing.assert_allclose(to_mono(np.stack([voice, voice], axis=1)), voice, atol=1e-6)


def test_what_is_no_number_is_silence():
    assert np.isfinite(to_mono(np.array([[np.nan], [np.inf], [0.5]], np.float32))).all()


def test_the_noise_figure_is_the_distance_of_speech_and_noise():
    chance = np.random.default_rng(1)
    noise = chance.normal(0, 0.001, RATE * 4).astype(np.float32)
    noise[RATE : 2 * RATE] += tone(0.1, 1.0)
    expected = 20 * np.log10(0.1 / np.sqrt(2) / 0.001)
    assert snr_db(noise, RATE) == pytest.approx(expected, abs=1.5)


def test_without_speech_or_noise_there_is_no_noise_figure():
    assert snr_db(np.random.default_rng(1).normal(0, 0.01, RATE * 3).astype(np.float32), RATE) is None
    assert snr_db(np.zeros(RATE * 3, np.float32), RATE) is None
