from itertools import pairwise

import numpy as np
import pytest

from mockinterview.audio.stretch import stretched

RATE = 16_000


def reader(sound):
    def read(first, count):
        out = np.zeros(count, np.float32)
        start, end = max(0, first), min(sound.size, first + count)
        if start < end:
            out[start - first : end - first] = sound[start:end]
        return out

    return read


def played(sound, speed):
    return list(stretched(reader(sound), 0, sound.size, RATE, speed))


@pytest.fixture(scope="module")
def tone():
    return (0.5 * np.sin(2 * np.pi * 220 * np.arange(RATE * 3) / RATE)).astype(np.float32)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_speed_changes_length_and_not_pitch(tone, speed):
    out = np.concatenate([piece.samples for piece in played(tone, speed)])
    assert out.size == pytest.approx(tone.size / speed, rel=0.02)
    spectrum = np.abs(np.fft.rfft(out * np.hanning(out.size)))
    assert np.argmax(spectrum) * RATE / out.size == pytest.approx(220, abs=1.0)
    assert np.std(out[4000:-4000]) == pytest.approx(np.std(tone), rel=0.01)


def test_at_its_own_speed_every_sample_is_the_files(tone):
    np.testing.assert_array_equal(np.concatenate([piece.samples for piece in played(tone, 1.0)]), tone)


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0])
def test_the_place_in_the_source_rises_to_its_end(tone, speed):
    places = [piece.source_end for piece in played(tone, speed)]
    assert all(later >= before - RATE * 0.02 for before, later in pairwise(places))
    assert places[-1] == tone.size


def test_nothing_gives_nothing():
    assert sum(piece.samples.size for piece in played(np.zeros(0, np.float32), 1.0)) == 0
