"""Languages other than English, by the real base model where its weights are."""

import subprocess

import pytest
import soundfile

from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.domain.errors import ModelError
from mockinterview.services.transcribe import transcribe_file

pytestmark = pytest.mark.slow
GERMAN = "Guten Tag. Ich arbeite seit drei Jahren an der neuen Plattform, und meine Mannschaft hat viel gelernt."


@pytest.fixture
def german(tmp_path):
    path = tmp_path / "said.wav"
    subprocess.run(["espeak-ng", "-v", "de", "-s", "150", "-w", str(path), GERMAN], check=True)
    assert soundfile.info(path).duration > 3
    return path


@pytest.fixture
def models(tmp_path_factory):
    return Models(tmp_path_factory.mktemp("models"))


@pytest.mark.parametrize("language", ["de", "auto"])
def test_a_language_is_chosen_or_found(models, german, language):
    if models.default() != "base":
        pytest.skip("the weights of the base model are not installed")
    speech = WhisperSpeech(models.find, language=language)
    try:
        said = transcribe_file(german, speech, "base")
    finally:
        speech.close()
    assert said.language == "de"
    assert {"ich", "und", "der"} & set(said.text.lower().split())


def test_an_english_model_refuses_another_language_and_says_what_to_do(models, german):
    speech = WhisperSpeech(models.find, language="de")
    try:
        with pytest.raises(ModelError, match="does not know the language") as caught:
            transcribe_file(german, speech, "tiny.en")
        assert "base" in caught.value.told()
    finally:
        speech.close()


def test_an_english_model_hears_english_when_asked_to_find_out(models, german):
    speech = WhisperSpeech(models.find, language="auto")
    try:
        assert transcribe_file(german, speech, "tiny.en").language == "en"
    finally:
        speech.close()
