from dataclasses import replace

from fakes import QUIET

from mockinterview.domain.recording import SignalState
from mockinterview.ui.practice.state import meter_of


def test_a_microphone_that_was_not_heard_yet_is_neither_good_nor_saved():
    meter = meter_of(replace(QUIET, signal=SignalState.WAITING), "Headset", recording=True)
    assert (meter.signal, meter.tone, meter.saved) == ("Waiting for the microphone", "muted", "")
    assert meter_of(replace(QUIET, saved_s=1.2), "Headset", recording=True).saved == "0:01 saved"
