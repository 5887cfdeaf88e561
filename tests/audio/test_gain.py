"""By how much the input level should be moved."""

import pytest

from mockinterview.audio.levels import gain_db


@pytest.mark.parametrize(
    ("speech", "floor", "by"),
    [
        (-25.0, -60.0, 0),
        (-38.0, -65.0, 0),
        (-48.0, -70.0, 25),
        (-40.0, -60.0, 15),
        (-5.0, -50.0, -20),
        (-60.0, -65.0, 0),
        (-100.0, -100.0, 0),
    ],
)
def test_gain_brings_speech_to_the_middle_and_noise_nowhere(speech, floor, by):
    assert gain_db(speech, floor) == by
