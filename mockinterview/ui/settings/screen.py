"""The settings: every change takes effect at once. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QProgressBar, QSizePolicy, QSlider, QWidget

from mockinterview.domain.criteria import Level
from mockinterview.domain.settings import Settings
from mockinterview.domain.settings import Theme as Wanted
from mockinterview.language import Words, tr
from mockinterview.services.speech_choice import server_in_force
from mockinterview.ui.backups.card import BackupCard
from mockinterview.ui.opinion.card import OpinionSetupCard
from mockinterview.ui.settings.comfort import ComfortCard
from mockinterview.ui.settings.day import InterviewDay
from mockinterview.ui.settings.language import LanguageChoice
from mockinterview.ui.settings.practice import PracticeCards
from mockinterview.ui.settings.presenter import SettingsPresenter, SettingsState, model_words
from mockinterview.ui.settings.spoken import SpokenLanguage
from mockinterview.ui.speech_server.card import ServerCard
from mockinterview.ui.storage.card import StorageCard
from mockinterview.ui.theme import GRID, SCALE_PERCENT, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Choices, NoticeCard, Text, show_progress
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.wording import DISCLAIMER

THEME_NAMES = Words(
    {
        Wanted.SYSTEM: "As the system",
        Wanted.LIGHT: "Light",
        Wanted.DARK: "Dark",
        Wanted.CONTRAST: "High contrast",
    }
)


class SettingsScreen(Page):
    """Implements `SettingsView`."""

    applied = Signal(object)
    check_microphone = Signal()
    _models: tuple[str, ...] = ()  # keys of what the boxes show
    _keys: tuple[str, ...] = ()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Settings"))
        self._look = look
        self._presenter: SettingsPresenter | None = None
        self.storage, self.backups = StorageCard(look), BackupCard(look)
        self._level = Choices(tr("Level"), [(level, level.value) for level in Level])
        self._theme = Choices(tr("Theme"), [(one, THEME_NAMES[one]) for one in Wanted])
        self._language = LanguageChoice(lambda: self._to)
        self._size, self._size_words = QSlider(Qt.Orientation.Horizontal), Text(role="strong", wrap=False)
        self._size.setAccessibleName(tr("Text size in percent"))
        self._size.setRange(SCALE_PERCENT[0] // 10, SCALE_PERCENT[1] // 10)
        self._size.setPageStep(1)
        self._size.setMinimumWidth(120)
        self._model, self._device = Box(), Box()
        for box, name in ((self._model, tr("Speech model")), (self._device, tr("Microphone"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._own_model = Button(look, tr("Use a model folder"), "folder")
        self._verify = Button(look, tr("Verify"), "done", "quiet", about=tr("Read every byte of the model"))
        self._remove = Button(
            look, tr("Remove"), "", "quiet", about=tr("Delete the chosen model, which was downloaded")
        )
        self._check = Button(look, tr("Check the microphone"), "microphone")
        self._open = Button(look, tr("Open the folder"), "folder")
        self._told, self._folder = Text(role="small"), Text(role="body").readable()
        self._busy, self._progress = Text(role="strong"), QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._cancel = Button(look, tr("Cancel"), "", "quiet")
        self._measure = Button(
            look, tr("Test the speed"), "", "quiet", about=tr("How fast and how right each model is on this computer")
        )
        self._spoken, self._where = SpokenLanguage(lambda: self._to), Text(role="small")
        self._wait = Card("soft", margin=2 * GRID).add(self._busy, self._progress, row(self._cancel))
        self._notice = NoticeCard(look)
        sizes = QWidget()
        across = QHBoxLayout(sizes)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * GRID)
        across.addWidget(self._size, 1)
        across.addWidget(self._size_words)
        appearance = Card(spacing=2 * GRID).add(
            Text(tr("Appearance"), "title"),
            _field(tr("Theme"), self._theme),
            _field(tr("Text size"), sizes),
            self._language,
        )
        self._day = InterviewDay(lambda: self._to)
        practice = Card(spacing=2 * GRID).add(
            Text(tr("Practice"), "title"), _field(tr("Level"), self._level), self._day
        )
        speech = Card(spacing=2 * GRID).add(
            Text(tr("Speech"), "title"),
            _field(tr("Speech model"), self._model),
            row(self._own_model, self._verify, self._remove),
            row(self._measure),
            self._told,
            self._wait,
            self._spoken,
            self._where,
        )
        sound = Card(spacing=2 * GRID).add(
            Text(tr("Microphone"), "title"), _field(tr("Record from"), self._device), row(self._check)
        )
        data = Card(spacing=2 * GRID).add(
            Text(tr("Your data"), "title"),
            _field(tr("Data folder"), self._folder),
            row(self._open),
            Text(
                tr(
                    "Recordings, transcripts and scores lie here and nowhere else. To use another folder, start with "
                    "--data-dir or set MOCKINTERVIEW_DATA."
                ),
                "small",
            ),
        )
        about = Card(spacing=GRID).add(Text(tr("About"), "title"), Text(tr(DISCLAIMER), "muted"))
        self._rounds = PracticeCards(look, lambda: self._to)
        self.comfort = ComfortCard(look, lambda: self._to)
        self.opinion, self.server = OpinionSetupCard(look), ServerCard(look)
        self.add(
            Text(tr("Settings"), "display"),
            self._notice,
            Columns(
                column(appearance, self.comfort, practice, self._rounds.rounds, data, self.storage, self.backups),
                column(speech, self.server, sound, self._rounds.voice, self.opinion, about),
                look,
                share=(1, 1),
            ),
        )
        self.body.addStretch(1)
        self._wire()

    def _wire(self) -> None:
        self._level.chosen.connect(self._set_level)
        self._theme.chosen.connect(self._set_theme)
        self._size.valueChanged.connect(self._set_size)
        self._model.activated.connect(self._set_model)
        self._device.activated.connect(self._set_device)
        self._own_model.clicked.connect(self._choose_folder)
        self._verify.clicked.connect(self._press_verify)
        self._remove.clicked.connect(self._press_remove)
        self._measure.clicked.connect(self._press_measure)
        self._cancel.clicked.connect(self._press_cancel)
        self._check.clicked.connect(self.check_microphone)
        self._open.clicked.connect(self._open_folder)

    def attach(self, presenter: SettingsPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look at models and devices again."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> SettingsPresenter:
        if self._presenter is None:
            raise RuntimeError("no settings are attached")
        return self._presenter

    def _set_level(self, value: object) -> None:
        self._to.level(Level(str(value)))

    def _set_theme(self, value: object) -> None:
        self._to.theme(Wanted(str(value)))

    def _set_size(self, tens: int) -> None:
        self._to.text_percent(tens * 10)

    def _set_model(self, index: int) -> None:
        self._to.model(self._models[index])

    def _set_device(self, index: int) -> None:
        self._to.device(self._keys[index])

    def _press_verify(self) -> None:
        self._to.verify()

    def _press_remove(self) -> None:
        self._to.remove()

    def _press_measure(self) -> None:
        self._to.measure()

    def _press_cancel(self) -> None:
        self._to.cancel()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder with a faster-whisper model"))
        if folder:
            self._to.model_folder(Path(folder))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text()))

    def show_state(self, state: SettingsState) -> None:
        """Show `state`, whatever was shown before."""
        settings = state.settings
        self._notice.tell(state.notice)
        self._level.choose(settings.level)
        self._day.show_settings(settings)
        self._theme.choose(settings.theme)
        if self._size.value() != settings.text_percent // 10:
            self._size.blockSignals(True)  # noqa: FBT003 - Qt's name for it
            self._size.setValue(settings.text_percent // 10)
            self._size.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        self._size_words.setText(tr("{number} %", number=settings.text_percent))
        models = [("", tr("The best that is here")), *((one.name, model_words(one)) for one in state.models)]
        self._models = _fill(self._model, models, self._models, settings.model)
        devices = [
            ("", tr("The system's default")),
            *((one.key, f"{one.name}  ({one.host_api})") for one in state.devices),
        ]
        chosen = next((one for one in state.models if one.name == settings.model), None)
        self._remove.setVisible(chosen is not None and chosen.removable)
        self._keys = _fill(self._device, devices, self._keys, settings.input_device)
        self._rounds.show_settings(settings, state.voices)
        self.comfort.show_settings(settings)
        self._language.show_settings(settings)
        self._spoken.show_settings(settings, state.models)
        self._where.setText(
            tr("Recognition runs on this computer. A model is downloaded only when you choose one.")
            if server_in_force(settings) is None
            else tr("Your speech server recognises speech now. This model is for when you switch it off.")
        )
        self._measure.setEnabled(not state.busy)
        self._told.tell(state.model_told)
        self._folder.setText(state.folder)
        self._wait.setVisible(bool(state.busy))
        self._busy.setText(state.busy)
        show_progress(self._progress, state.progress, still=self._look.still)

    def apply(self, settings: Settings) -> None:
        """Let changed settings take effect."""
        self.applied.emit(settings)


def _fill(box: QComboBox, rows: list[tuple[str, str]], known: tuple[str, ...], chosen: str) -> tuple[str, ...]:
    """Show rows of (key, text) in a box; return the keys."""
    keys = tuple(key for key, _ in rows)
    texts = [text for _, text in rows]
    if chosen and chosen not in keys:
        keys, texts = (*keys, chosen), [*texts, tr("{chosen} (not here)", chosen=chosen)]
    if keys != known or texts != [box.itemText(index) for index in range(box.count())]:
        box.clear()
        box.addItems(texts)
    box.setCurrentIndex(keys.index(chosen))
    return keys


def _field(name: str, item: QWidget) -> QWidget:
    return column(Text(name, "caption"), item, spacing=6)
