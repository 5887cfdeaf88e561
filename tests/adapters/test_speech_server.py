"""Speech by a server of the own network: the real recogniser behind the protocol, and servers that lie."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from liar import serving

from mockinterview.adapters.models import Models
from mockinterview.adapters.speech_server import LateWords, SpeechServer, agreement, words_of
from mockinterview.cli import main
from mockinterview.domain.errors import Cancelled, InputError, ServerError
from mockinterview.domain.opinion import address_of
from mockinterview.services.transcribe import Never, ignore

SHORT = Path(__file__).parents[1] / "data" / "short.flac"
SPOKEN = SHORT.with_suffix(".txt")


@pytest.mark.slow
def test_the_real_recogniser_behind_the_protocol(loopback, home, capsys):
    """faster-whisper with tiny.en, served by the tests' own server: the words and times are the model's own."""
    from whisper_server import whisper

    with serving(whisper(Models(home.models).find("tiny.en").folder)) as server:
        speech = SpeechServer(address_of(server.address), "tiny.en")
        assert speech.models() == ("tiny.en",)
        said = speech.transcribe(SHORT, report=ignore, cancel=Never(), vocabulary=("canary",))
        live = LateWords(speech, SHORT, None, ())
        live.finish()
        while live.result() is None:
            pass
        assert main(["transcribe", str(SHORT), "--server", server.address, "--json"]) == 0
    asked = server.asked[0]
    assert asked["timestamp_granularities[]"] == b"word"
    assert asked["file"][:4] == b"fLaC"
    expected = set(SPOKEN.read_text("utf-8").lower().replace(".", "").replace(",", "").split())
    heard = {word.text.lower().strip(".,") for word in said.words}
    assert len(expected & heard) >= 0.8 * len(expected)
    assert said.text == " ".join(word.text for word in said.words)
    assert all(0 <= word.start_s <= word.end_s <= said.duration_s for word in said.words)
    assert said.model.startswith("tiny.en at http://127.0.0.1:")
    assert live.committed() == said.words or live.committed()
    assert json.loads(capsys.readouterr().out)["text"] == live.result().text


def test_a_server_elsewhere_needs_a_yes():
    far = address_of("http://192.0.2.1:8000")
    for agreed in ("", "http://192.0.2.1:8001"):
        with pytest.raises(InputError, match="not this computer"):
            SpeechServer(far, agreed=agreed)
    SpeechServer(far, agreed="http://192.0.2.1:8000")
    for part in ("http://192.0.2.1:8000", "your voice", "everything you say", "vocabulary", "not encrypted"):
        assert part in agreement(far)


def test_the_command_says_so_too(capsys):
    assert main(["transcribe", str(SHORT), "--server", "http://192.0.2.1:8000"]) == 1
    assert "the sound of your voice" in capsys.readouterr().err


def word(text: object = "moved", start: object = 0.5, end: object = 1.0, **more: object) -> dict[str, object]:
    return {"word": text, "start": start, "end": end, **more}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ([], "shape"),
        ({"text": 3}, "shape"),
        ({"text": "moved it"}, "when each word"),
        ({"text": "moved it", "words": []}, "when each word"),
        ({"text": "moved", "words": "moved"}, "when each word"),
        ({"text": "moved", "words": [{"word": "moved"}]}, "shape"),
        ({"text": "moved", "words": ["moved"]}, "shape"),
        ({"text": "moved", "words": [word(start=-9.0)]}, "within the recording"),
        ({"text": "moved", "words": [word(end=99.0)]}, "within the recording"),
        ({"text": "moved", "words": [word(start=math.nan)]}, "within the recording"),
        ({"text": "moved", "words": [word(start=1.0, end=0.5)]}, "within the recording"),
        ({"text": "a b", "words": [word(start=8.0, end=8.5), word(start=1.0)]}, "backwards"),
    ],
)
def test_a_transcription_that_cannot_be_is_told(content, told):
    with pytest.raises(ServerError, match=told):
        words_of(content, 10.0)


def test_words_in_segments_are_taken_too():
    (one,) = words_of({"text": "moved", "segments": [{"words": [word(" moved\x1b[2J", probability=0.5)]}]}, 10.0)
    assert (one.text, one.confidence) == ("moved [2J", 0.5)


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "words", "segments", "word", "start", "end"]), inner, max_size=4)
        ),
        max_leaves=10,
    )
)
def test_whatever_comes_back_is_words_within_the_recording_or_an_error(content):
    try:
        found = words_of(content, 5.0)
    except ServerError:
        return
    assert all(0 <= one.start_s <= one.end_s <= 5.0 for one in found)


def test_cancelling_before_anything_was_sent():
    class Now:
        requested = True

    with pytest.raises(Cancelled):
        SpeechServer(address_of("http://127.0.0.1:9")).transcribe(SHORT, report=ignore, cancel=Now())


def test_it_is_off_by_default():
    from mockinterview.domain.settings import Settings

    assert Settings().speech_address == ""
