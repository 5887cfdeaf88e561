"""The language that one speaks, and the test of speed, in the settings."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import words_of

from mockinterview.domain.settings import Settings
from mockinterview.domain.speech_model import Measured, ModelState, SpeechModel
from mockinterview.domain.transcript import Transcript
from mockinterview.ui.settings.presenter import SettingsPresenter
from mockinterview.ui.settings.spoken import SpokenLanguage

TINY = SpeechModel(name="tiny.en", title="Tiny", state=ModelState.READY, folder=None, languages="English")
BASE = SpeechModel(
    name="base", title="Base", state=ModelState.READY, folder=None, languages="99 languages", default=True
)


class Kept(dict):
    def change(self, **fields):
        self.update(fields)


@pytest.mark.parametrize(
    ("language", "model", "told"),
    [
        ("en", "tiny.en", ""),
        ("de", "tiny.en", "knows English only. Choose"),
        ("auto", "tiny.en", "English is what it finds"),
        ("de", "", "calibrated for English only"),
        ("sw", "base", "calibrated for English only"),
    ],
)
def test_what_the_model_makes_of_a_language_is_said(qtbot, language, model, told):
    choice = SpokenLanguage(dict)
    qtbot.addWidget(choice)
    choice.show_settings(replace(Settings(), spoken_language=language, model=model), (TINY, BASE))
    assert choice.box.currentData() == language
    assert told in choice.about.text()
    assert bool(choice.about.text()) == bool(told)


def test_a_chosen_language_is_kept(qtbot):
    kept = Kept()
    choice = SpokenLanguage(lambda: kept)
    qtbot.addWidget(choice)
    choice.box.setCurrentIndex(choice.box.findData("de"))
    choice.box.activated.emit(choice.box.currentIndex())
    assert kept == {"spoken_language": "de"}


class Jobs:
    def start(self, work, *, done, failed, progress=None):
        done(work(progress or (lambda _share: None), Never()))
        return self


class Never:
    requested = False


class View(list):
    def show_state(self, state):
        self.append(state)


class Shelf:
    def __init__(self):
        self.noted = {}

    def models(self):
        missing = replace(BASE, name="small", state=ModelState.AVAILABLE, default=False)
        return (replace(TINY, measured=self.noted.get("tiny.en")), BASE, missing)

    def note(self, name: str, measured: Measured) -> None:
        self.noted[name] = measured


class Hears:
    """Says the bundled words, the last one missing for tiny.en."""

    def __init__(self, text):
        self.text = text

    def transcribe(self, _path, *, model, report, cancel, vocabulary=()):
        report(1.0)
        text = self.text.rsplit(" ", 1)[0] if model == "tiny.en" else self.text
        return Transcript.of(words_of(text), duration_s=100.0)


def test_every_model_that_is_here_is_measured_told_and_remembered(tmp_path: Path):
    (tmp_path / "answer.txt").write_text("we moved the queue in one quarter")
    view, shelf = View(), Shelf()
    presenter = SettingsPresenter(
        Jobs(), view, Settings(), save=lambda _settings: None, models=lambda: shelf, devices=tuple, folder=tmp_path,
        speech=Hears("we moved the queue in one quarter"), clip=tmp_path / "answer.ogg",
    )  # fmt: skip
    presenter.refresh()
    presenter.measure()
    assert list(shelf.noted) == ["tiny.en", "base"]
    assert shelf.noted["base"].wrong_percent == 0.0
    assert shelf.noted["tiny.en"].wrong_percent > 10.0
    told = next(state.model_told for state in reversed(view) if state.model_told)
    assert told.startswith("Your computer: tiny.en ")
    assert "x real time" in told
    assert any("Testing the speed" in state.busy for state in view)
