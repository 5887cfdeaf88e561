"""Settings, and the microphone check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.settings_toml import save_settings
from mockinterview.desk.area import Area
from mockinterview.domain.settings import Settings
from mockinterview.ui.microphone.presenter import MicrophonePresenter
from mockinterview.ui.opinion.presenter import OpinionSetup
from mockinterview.ui.settings.presenter import SettingsPresenter
from mockinterview.ui.speech_server.presenter import ServerSetup

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class SettingsArea(Area):
    """Changes what the program works with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        parts, window = self.parts, self.window
        self._settings = SettingsPresenter(
            self.jobs,
            window.settings,
            desk.settings,
            save=lambda settings: save_settings(desk.where.settings, settings),
            models=parts.models,
            devices=parts.microphones.devices,
            folder=desk.where.root,
            voices=parts.voice.voices if parts.voice is not None else tuple,
            reader=desk.reader,
            speech=parts.here or parts.speech,
            clip=resources_folder() / "demo" / "answer.ogg",
        )
        window.settings.attach(self._settings)
        self._opinion: OpinionSetup | None = None
        if parts.language_model is not None:
            self._opinion = OpinionSetup(
                self.jobs,
                window.settings.opinion,
                lambda: desk.settings,
                desk.remember,
                parts.language_model,
            )
            window.settings.opinion.attach(self._opinion)
        self._server: ServerSetup | None = None
        if parts.servers is not None:
            self._server = ServerSetup(
                self.jobs, window.settings.server, lambda: desk.settings, desk.remember, parts.servers
            )
            window.settings.server.attach(self._server)
        window.settings.server.setVisible(self._server is not None)
        self._microphone = MicrophonePresenter(
            parts.microphones,
            parts.speech,
            parts.player,
            self.jobs,
            window.microphone,
            now_s=desk.now_s,
            folder=desk.where.root / "check",
            device=desk.settings.input_device,
        )
        window.microphone.attach(self._microphone)
        window.settings.applied.connect(self._applied)
        window.settings.comfort.keys_asked.connect(window.show_keys)
        window.keys_chosen.connect(self._keep_keys)
        window.settings.check_microphone.connect(self._go_microphone)
        window.microphone.remembered.connect(self._remember)
        window.microphone.done.connect(self._go_setup)

    def _applied(self, settings: Settings) -> None:
        self.desk.use_settings(settings)

    def _keep_keys(self, shortcuts: tuple[str, ...]) -> None:
        self.desk.remember(shortcuts=shortcuts)

    def _remember(self, device: str) -> None:
        self.desk.remember(input_device=device)

    def settings_changed(self, before: Settings) -> None:  # noqa: ARG002 - only what is in force matters
        """Show what is in force, wherever it was changed."""
        if self.parts.speech is not None:
            self.parts.speech.language = self.desk.settings.spoken_language
        self._settings.use(self.desk.settings)
        if self._opinion is not None:
            self._opinion.show()
        if self._server is not None:
            self._server.show()

    def _go_microphone(self) -> None:
        self.desk.go("microphone")

    def _go_setup(self) -> None:
        place, self.desk.after_microphone = self.desk.after_microphone, "setup"
        self.desk.go(place)

    def close(self) -> None:
        """Let go of the microphone."""
        self._microphone.leave()
