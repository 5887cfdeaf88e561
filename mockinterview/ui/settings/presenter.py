"""The settings' mind: shows what is chosen, keeps what changes, at once. Plain Python: no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.recording import InputDevice
from mockinterview.domain.settings import Settings, Theme
from mockinterview.domain.speech_model import Measured, ModelState, SpeechModel
from mockinterview.domain.voice import VoiceName
from mockinterview.language import Words, numeral, percentage, tr
from mockinterview.ports import Cancel, Report, Speech
from mockinterview.services.pace import Pace, Remaining
from mockinterview.services.speed import measure_here
from mockinterview.ui.practice.reading import Reads, Silence
from mockinterview.ui.wording import Notice, notice_of, size
from mockinterview.ui.work import Jobs, Request

MODEL_STATES = Words(
    {
        ModelState.READY: "ready",
        ModelState.MISSING: "a file is missing",
        ModelState.ALTERED: "damaged",
        ModelState.AVAILABLE: "not downloaded",
    }
)

SAMPLE = "Tell me about a time you took on something outside of your own area."


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """What the settings show."""

    settings: Settings
    models: tuple[SpeechModel, ...] = ()
    devices: tuple[InputDevice, ...] = ()
    voices: tuple[VoiceName, ...] = ()
    folder: str = ""
    model_told: str = ""
    busy: str = ""
    progress: float | None = None
    notice: Notice | None = None


class SettingsView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: SettingsState) -> None:
        """Show `state`, whatever was shown before."""

    def apply(self, settings: Settings) -> None:
        """Let changed settings take effect."""


class ModelShelf(Protocol):
    """The speech models of this computer; see adapters.models.Models."""

    def models(self) -> tuple[SpeechModel, ...]:
        """Return every model that is here or can be fetched."""

    def verify(self, name: str) -> SpeechModel:
        """Return the model after reading every byte of it."""

    def download(self, name: str, report: Report, cancel: Cancel) -> SpeechModel:
        """Fetch a published model. Only when asked."""

    def remove(self, name: str) -> None:
        """Delete a fetched model."""

    def note(self, name: str, measured: Measured) -> None:
        """Remember how a model did on this computer."""


class SettingsPresenter:
    """Keeps each change at once; nothing needs to be confirmed."""

    def __init__(
        self,
        jobs: Jobs,
        view: SettingsView,
        settings: Settings,
        *,
        save: Callable[[Settings], None],
        models: Callable[[], ModelShelf],
        devices: Callable[[], tuple[InputDevice, ...]],
        folder: Path,
        voices: Callable[[], tuple[VoiceName, ...]] = tuple,
        reader: Reads | None = None,
        speech: Speech | None = None,
        clip: Path | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._jobs, self._view, self._save = jobs, view, save
        self._models, self._devices = models, devices
        self._state = SettingsState(settings=settings, folder=str(folder))
        self._voices, self._reader = voices, reader or Silence()
        self._speech, self._clip = speech, clip
        self._job: Request | None = None
        self._now_s = now_s

    def refresh(self) -> None:
        """Look at models and devices again."""
        Found = tuple[tuple[SpeechModel, ...], tuple[InputDevice, ...], tuple[VoiceName, ...]]  # noqa: N806 - a type

        def look(_report: Report, _cancel: Cancel) -> Found:
            return self._models().models(), self._devices(), self._voices()

        def found(result: Found) -> None:
            self._change(models=result[0], devices=result[1], voices=result[2])

        self._jobs.start(look, done=found, failed=self._failed)
        self._view.show_state(self._state)

    def use(self, settings: Settings) -> None:
        """Show settings that another screen changed."""
        if settings != self._state.settings:
            self._change(settings=settings)

    def change(self, **fields: object) -> None:
        """Keep and use changed settings, by name."""
        self._keep(**fields)

    def hear_voice(self) -> None:
        """Have a sample read out, or stop it."""
        if self._reader.speaking:
            self._reader.stop()
        else:
            self._reader.say(SAMPLE)

    def leave(self) -> None:
        """Fall silent."""
        self._reader.stop()

    def theme(self, theme: Theme) -> None:
        """Wear another look."""
        self._keep(theme=theme)

    def text_percent(self, percent: int) -> None:
        """Write larger or smaller."""
        self._keep(text_percent=percent)

    def level(self, level: Level) -> None:
        """Practise for another level from now on."""
        self._keep(level=level)

    def model(self, name: str) -> None:
        """Use another speech model; empty for the best that is here. One that can be fetched is fetched first."""
        known = next((one for one in self._state.models if one.name == name), None)
        if known is not None and known.state is ModelState.AVAILABLE:
            self._download(name)
        else:
            self._keep(model=name)

    def model_folder(self, path: Path) -> None:
        """Use a model folder of the user's own."""
        self._keep(model_folder=str(path), model="")
        self.refresh()

    def device(self, key: str) -> None:
        """Record from another microphone; empty for the system's default."""
        self._keep(input_device=key)

    def verify(self) -> None:
        """Read every byte of the model in use."""
        name = self._state.settings.model or next((one.name for one in self._state.models if one.default), "tiny.en")

        def verified(model: SpeechModel) -> None:
            fine = model.state is ModelState.READY
            told = tr("{title}: every file is as it was published.", title=model.title) if fine else _faults(model)
            self._change(busy="", progress=None, model_told=told)

        self._job = self._jobs.start(
            lambda _report, _cancel: self._models().verify(name), done=verified, failed=self._failed
        )
        self._change(busy=tr("Reading the model"), progress=None, model_told="")

    def measure(self) -> None:
        """Find out how fast and how right each model that is here is on this computer, with the bundled answer."""
        speech, clip = self._speech, self._clip
        names = [one.name for one in self._state.models if one.state is ModelState.READY]
        if speech is None or clip is None or not names:
            return
        remaining = Remaining()

        def work(report: Report, cancel: Cancel) -> dict[str, Measured]:
            return measure_here(
                speech, self._models(), names, clip,
                language=lambda: self._state.settings.spoken_language, report=report, cancel=cancel,
            )  # fmt: skip

        def progressed(share: float) -> None:
            told = remaining.at(share, self._now_s())
            self._change(progress=share, busy=tr("Testing the speed: {told}", told=told))

        def measured(found: dict[str, Measured]) -> None:
            self._change(busy="", progress=None, model_told=speeds(found))
            self.refresh()

        self._job = self._jobs.start(work, done=measured, failed=self._failed, progress=progressed)
        self._change(busy=tr("Testing the speed"), progress=0.0, model_told="", notice=None)

    def cancel(self) -> None:
        """Stop what takes long."""
        if self._job is not None:
            self._job.request()
            self._change(busy="", progress=None)

    def remove(self) -> None:
        """Delete the fetched model that is chosen, and go back to the best that is here."""
        name = self._state.settings.model

        def removed(_outcome: object) -> None:
            self._keep(model="")
            self._change(model_told=tr("{name} was removed.", name=name))
            self.refresh()

        self._jobs.start(lambda _report, _cancel: self._models().remove(name), done=removed, failed=self._failed)

    def _download(self, name: str) -> None:
        size = next((one.bytes for one in self._state.models if one.name == name), 0)
        pace = Pace(size)

        def progressed(share: float) -> None:
            told = pace.at(share, self._now_s()).told()
            self._change(progress=share, busy=tr("Downloading {name}: {told}", name=name, told=told))

        def fetched(_model: SpeechModel) -> None:
            self._change(busy="", progress=None)
            self._keep(model=name)
            self.refresh()

        self._job = self._jobs.start(
            lambda report, cancel: self._models().download(name, report, cancel),
            done=fetched,
            failed=self._failed,
            progress=progressed,
        )
        self._change(busy=tr("Downloading {name}", name=name), progress=0.0, notice=None)

    def _keep(self, **fields: object) -> None:
        settings = replace(self._state.settings, **fields)  # type: ignore[arg-type]
        self._change(settings=settings, notice=None)
        self._view.apply(settings)
        self._jobs.start(lambda _report, _cancel: self._save(settings), done=_nothing, failed=self._failed)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(busy="", progress=None, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def model_words(model: SpeechModel) -> str:
    """Return a model in words: title, languages, size, state, and its speed on this computer if it was measured."""
    languages = "" if model.languages.lower() in model.title.lower() else f"{model.languages}, "
    said = f"{model.title}, {languages}{size(model.bytes)}, {MODEL_STATES[model.state]}"
    return (
        tr(
            "{said}, {times_real_time}x real time here",
            said=said,
            times_real_time=numeral(model.measured.times_real_time, 0),
        )
        if model.measured
        else said
    )


def speeds(found: Mapping[str, Measured]) -> str:
    """Return what was measured in words: 'Your computer: tiny.en 40x real time, 12 % of the words wrong'."""
    each = (
        tr(
            "{name} {times}x real time, {percent} of the words wrong",
            name=name,
            times=numeral(one.times_real_time, 0),
            percent=percentage(one.wrong_percent / 100),
        )
        for name, one in found.items()
    )
    return tr("Your computer: {each}.", each="; ".join(each))


def _faults(model: SpeechModel) -> str:
    return f"{model.title}: {MODEL_STATES[model.state]} ({', '.join(model.faults) or tr('the whole model')})."


def _nothing(_outcome: object) -> None:
    """Go on: nobody waits for this."""
