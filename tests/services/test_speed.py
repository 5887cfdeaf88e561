"""The speed of speech models on this computer."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeSpeech

from mockinterview.adapters.models import Models
from mockinterview.domain.errors import Cancelled, ModelError
from mockinterview.domain.speech_model import Measured, ModelState, SpeechModel
from mockinterview.services.speed import choice, measure, wrong_percent


class Cancel:
    requested = False


@pytest.fixture
def clip(tmp_path):
    path = tmp_path / "clip.ogg"
    path.write_bytes(b"sound")
    return path


def model(name, times, wrong=4.0, *, default=False):
    measured = Measured(times_real_time=times, wrong_percent=wrong, on="2026-01-02") if times else None
    return SpeechModel(
        name=name, title=name, state=ModelState.READY, folder=Path("x"), default=default, measured=measured
    )


def test_a_quick_run_is_repeated_because_the_first_one_loads_the_model(clip):
    shares = []
    speech = FakeSpeech("we moved the cart", "we moved the cart")
    found = measure(speech, "base", clip, "We moved the cart.", report=shares.append, cancel=Cancel())
    assert found.wrong_percent == 0.0
    assert found.times_real_time > 100
    assert not speech.texts
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_slow_run_is_not(clip):
    speech = FakeSpeech("we moved the cart", "something else")
    measure(speech, "base", clip, "We moved the cart.", report=lambda _share: None, cancel=Cancel(), again_s=0.0)
    assert speech.texts == ["something else"]


def test_a_clip_without_sound_is_no_measure(clip):
    with pytest.raises(ModelError, match="no sound"):
        measure(FakeSpeech(""), "base", clip, "We moved.", report=lambda _share: None, cancel=Cancel(), again_s=0.0)


def test_it_can_be_cancelled(clip):
    cancel = Cancel()
    cancel.requested = True
    with pytest.raises(Cancelled):
        measure(FakeSpeech("a"), "base", clip, "a", report=lambda _share: None, cancel=cancel)


@pytest.mark.parametrize(
    ("spoken", "heard", "wrong"),
    [
        ("We saved forty percent.", "we saved 40 percent", 0.0),
        ("Um, we moved it.", "We moved it", 0.0),
        ("We moved it", "We it", 100 / 3),
        ("We moved it", "We never moved it", 100 / 3),
        ("We moved it", "", 100.0),
        ("", "We", 0.0),
    ],
)
def test_wrong_words_are_those_changed_missing_and_added(spoken, heard, wrong):
    assert wrong_percent(spoken, heard) == pytest.approx(wrong)


def test_the_choice_is_explained():
    base, tiny = model("base", 9.0, default=True), model("tiny.en", 20.0, 8.0)
    assert "9 times as fast" in choice([base, tiny])
    assert "not measured" in choice([replace(base, measured=None), tiny])
    slow = choice([model("base", 1.5, default=True), tiny])
    assert "you wait" in slow
    assert "tiny.en would be quicker" in slow
    assert choice([]) == ""


def test_what_was_measured_is_remembered_and_a_damaged_note_is_none(tmp_path):
    models = Models(tmp_path)
    measured = Measured(times_real_time=18.0, wrong_percent=4.5, on="2026-01-02")
    models.note("tiny.en", measured)
    models.note("base", measured)
    again = {one.name: one.measured for one in Models(tmp_path).models()}
    assert again["tiny.en"] == again["base"] == measured
    (tmp_path / "measured.json").write_text('{"tiny.en": 3, "base": {"on": 1}}')
    assert not any(one.measured for one in Models(tmp_path).models())
    (tmp_path / "measured.json").write_text("[")
    assert not any(one.measured for one in Models(tmp_path).models())
