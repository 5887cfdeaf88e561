"""The first run as a stranger makes it: an empty folder, one key of the keyboard, a voice through the real PortAudio."""

import os
import shutil
import threading
import tomllib
from pathlib import Path

import pytest
import soundfile
from seat import Seat

from mockinterview.adapters.places import resources_folder

pytestmark = [pytest.mark.virtual_mic, pytest.mark.slow]
SENTENCE = Path(__file__).resolve().parent.parent / "data" / "short.flac"
MINUTE_S = 60


@pytest.fixture
def seat(virtual_mic, tmp_path):
    if shutil.which("xdotool") is None or not os.environ.get("DISPLAY"):
        pytest.skip("no X display, or xdotool is not installed")
    seat = Seat(tmp_path, virtual_mic.environment)
    yield seat
    seat.close()


def test_the_space_bar_leads_from_nothing_to_the_first_question(seat, virtual_mic, tmp_path):
    def step():
        file = tmp_path / "settings.toml"
        return tomllib.loads(file.read_text(encoding="utf-8")).get("welcome_step", 0) if file.exists() else 0

    def kept(name):
        return any(one.stat().st_size > 10_000 for one in (tmp_path / "check").glob(f"{name}*"))

    wave = tmp_path / "spoken.wav"  # the sound server's player reads no Ogg everywhere
    sound, rate_hz = soundfile.read(resources_folder() / "demo" / "answer.ogg")
    soundfile.write(wave, sound[: MINUTE_S * rate_hz], rate_hz)
    seat.until(lambda: seat.title.startswith("Welcome"), "the first step", 120)
    seat.press_until("space", lambda: step() == 1, "the models")
    seat.press_until("space", lambda: step() == 2, "the microphone")
    seat.press_until("space", lambda: seat.title.startswith("Microphone check"), "the check")
    seat.press_until("space", lambda: kept("microphone-check"), "the recording of the sentence", every=10)
    virtual_mic.speak(SENTENCE)
    seat.press_until("space", lambda: seat.title.startswith("Welcome"), "the way back", every=8, timeout=90)
    seat.press_until("space", lambda: step() == 3, "the warm-up")
    seat.press_until("space", lambda: kept("warm-up"), "the recording of the warm-up", every=15)
    virtual_mic.speak(wave)
    threading.Event().wait(MINUTE_S)
    seat.press_until("space", lambda: step() == 4, "the end", every=8, timeout=120)
    seat.press_until("space", lambda: seat.title.startswith("Answering"), "the first question", every=8)
    seat.press("ctrl+q")
    assert tomllib.loads((tmp_path / "settings.toml").read_text(encoding="utf-8"))["welcomed"]
