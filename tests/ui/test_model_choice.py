"""Choosing, fetching and removing a speech model in the settings, without Qt."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mockinterview.domain.errors import ModelError
from mockinterview.domain.settings import Settings
from mockinterview.domain.speech_model import ModelState, SpeechModel
from mockinterview.ui.settings.presenter import SettingsPresenter, model_words

SMALL = SpeechModel(
    name="small", title="Small, multilingual", state=ModelState.AVAILABLE, folder=None, bytes=486_000_000,
    languages="99 languages",
)  # fmt: skip


class Shelf:
    def __init__(self) -> None:
        self.here, self.fails = False, False
        self.shares = (0.0, 0.25, 0.5)

    def models(self):
        return (replace(SMALL, state=ModelState.READY, removable=True) if self.here else SMALL,)

    def verify(self, _name):
        raise AssertionError("nobody asked for it")

    def download(self, _name, report, _cancel):
        for share in self.shares:
            report(share)
        if self.fails:
            raise ModelError("it could not be fetched", hint="Check the connection.")
        self.here = True
        return self.models()[0]

    def remove(self, _name):
        self.here = False


class Later:
    """Runs work when it is told to."""

    def __init__(self) -> None:
        self.waiting = []

    def start(self, work, *, done, failed, progress=None):
        self.waiting.append((work, done, failed, progress))
        return self

    def run(self) -> None:
        while self.waiting:
            work, done, failed, progress = self.waiting.pop(0)
            try:
                outcome = work(progress, None)
            except ModelError as error:
                failed(error)
            else:
                done(outcome)


class View(list):
    def show_state(self, state):
        self.append(state)

    def apply(self, settings):
        self.settings = settings


class Setting:
    """A presenter with its surroundings."""

    def __init__(self, *, fails: bool = False) -> None:
        self.view, self.shelf, self.jobs = View(), Shelf(), Later()
        self.shelf.fails = fails
        clock = iter(range(0, 1000, 10))
        self.presenter = SettingsPresenter(
            self.jobs, self.view, Settings(), save=lambda _settings: None, models=lambda: self.shelf, devices=tuple,
            folder=Path("here"), now_s=lambda: float(next(clock)),
        )  # fmt: skip
        self.presenter.refresh()
        self.jobs.run()

    def choose(self, name: str) -> None:
        self.presenter.model(name)
        self.jobs.run()

    @property
    def now(self):
        return self.view[-1]


def test_choosing_a_model_that_is_not_here_fetches_it_and_tells_bytes_and_time():
    one = Setting()
    one.choose("small")
    told = [state.busy for state in one.view if state.busy]
    assert "Downloading small: 122 of 486 MB, less than a minute left" in told
    assert one.view.settings.model == "small"
    assert one.now.busy == ""


def test_a_fetch_that_fails_is_told_and_the_model_stays_what_it_was():
    one = Setting(fails=True)
    one.choose("small")
    assert one.now.notice is not None
    assert one.now.busy == ""
    assert one.now.settings.model == ""


def test_a_fetched_model_is_removed_and_the_best_that_is_here_is_used_again():
    one = Setting()
    one.choose("small")
    one.presenter.remove()
    one.jobs.run()
    assert not one.shelf.here
    assert one.view.settings.model == ""
    assert one.now.models[0].state is ModelState.AVAILABLE


def test_a_model_is_described_with_languages_size_and_state():
    assert model_words(SMALL) == "Small, multilingual, 99 languages, 486 MB, not downloaded"
