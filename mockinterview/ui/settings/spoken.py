"""The language that one speaks, in the settings. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.domain.settings import Settings
from mockinterview.domain.speech_model import ModelState, SpeechModel
from mockinterview.language import tr
from mockinterview.ui.theme import GRID
from mockinterview.ui.widgets.basics import Text

AUTO, ENGLISH = "auto", "en"
# By their own names, those that most people who interview in another language speak.
OTHERS = {
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "tr": "Türkçe",
    "uk": "Українська",
    "zh": "中文",
}


class Keeps(Protocol):
    """What changes settings (ui.settings.presenter.SettingsPresenter)."""

    def change(self, **fields: object) -> None:
        """Keep and use changed settings, by name."""


class SpokenLanguage(QWidget):
    """English, others as far as the model knows them, or found out; in force from the next recording on."""

    def __init__(self, to: Callable[[], Keeps]) -> None:
        """`to` gives the presenter at the time of a press."""
        super().__init__()
        self._to = to
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Spoken language"))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.addItem(tr("English"), ENGLISH)
        self.box.addItem(tr("Find out by itself"), AUTO)
        for code, name in OTHERS.items():
            self.box.addItem(name, code)
        self.box.activated.connect(self._keep)
        self.about = Text(role="small")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID // 2)
        for item in (Text(tr("Spoken language"), "caption"), self.box, self.about):
            body.addWidget(item)

    def show_settings(self, settings: Settings, models: tuple[SpeechModel, ...]) -> None:
        """Show what is chosen, and what the model in use makes of it."""
        chosen = settings.spoken_language
        if self.box.findData(chosen) < 0:
            self.box.addItem(chosen, chosen)
        self.box.setCurrentIndex(self.box.findData(chosen))
        used = next((one for one in models if (one.name == settings.model if settings.model else one.default)), None)
        english_only = used is not None and used.state is ModelState.READY and used.languages == "English"
        if chosen == ENGLISH:
            told = ""
        elif english_only and chosen != AUTO:
            told = tr("The speech model in use knows English only. Choose one with many languages, such as Base.")
        elif english_only:
            told = tr("The speech model in use knows English only, so English is what it finds.")
        else:
            told = tr("Words are written down as you say them. Scores are calibrated for English only.")
        self.about.tell(told)

    def _keep(self, _index: int) -> None:
        self._to().change(spoken_language=self.box.currentData())
