"""A list of names helps to hear them, and puts none into an answer that has none."""

from pathlib import Path

import pytest

from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.domain.terms import CLOUD
from mockinterview.services.transcribe import Never, ignore, live_file

pytestmark = pytest.mark.slow
SHORT = Path(__file__).resolve().parent.parent / "data" / "short.flac"


@pytest.fixture(scope="module")
def speech(tmp_path_factory):
    models = Models(tmp_path_factory.mktemp("models"))
    if models.default() != "base":
        pytest.skip("the weights of the base model are not installed; tiny.en is told no names")
    speech = WhisperSpeech(models.find)
    yield speech
    speech.close()


def test_an_answer_without_the_names_gains_none(speech, tmp_path):
    plain = speech.transcribe(SHORT, model="base", report=ignore, cancel=Never())
    told = speech.transcribe(SHORT, model="base", report=ignore, cancel=Never(), vocabulary=CLOUD)
    live = live_file(
        SHORT, speech, FileMicrophones(4.0), tmp_path / "take.flac", model="base", vocabulary=CLOUD
    ).transcript
    for heard in (plain, told, live):
        assert "migration" in heard.text
        assert not [term for term in CLOUD if term.lower() in heard.text.lower()]
