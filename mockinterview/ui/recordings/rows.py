"""One recording on the list, and the words of the one that is read. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar

from mockinterview.language import tr
from mockinterview.ui.recordings.state import Reading, Row, Stage
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, Text, announce, show_progress
from mockinterview.ui.widgets.elided import Elided
from mockinterview.ui.widgets.focus import focus_on

TALL_PX = 380


class RowCard(Card):
    """A recording: its name, where it stands, and what can be done with it."""

    read = Signal(int)
    cancelled = Signal(int)
    resumed = Signal(int)
    removed = Signal(int)

    def __init__(self, look: Look, shown: Row) -> None:
        super().__init__(margin=2 * GRID)
        self.number = shown.number
        self._shown: Row | None = None
        self._name, self._facts = Elided(role="strong"), Text(role="small")
        self._problem = Text(role="caution")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._read = Button(look, tr("Read"), "transcript")
        self._cancel = Button(look, tr("Cancel"), "stop", "quiet")
        self._resume = Button(look, tr("Go on"), "play")
        self._remove = Button(look, tr("Remove"), "discard", "quiet", about=tr("The file itself stays where it is"))
        for button, signal in (
            (self._read, self.read),
            (self._cancel, self.cancelled),
            (self._resume, self.resumed),
            (self._remove, self.removed),
        ):
            button.clicked.connect(_Tell(signal, self.number))
        self.add(
            column(self._name, self._facts, spacing=2),
            self._bar,
            self._problem,
            row(self._read, self._resume, self._cancel, self._remove),
        )
        self.show_row(shown)

    def show_row(self, shown: Row) -> None:
        """Show where the recording stands now."""
        if shown == self._shown:
            return
        focused = next((one for one in (self._cancel, self._resume, self._read) if one.hasFocus()), None)
        self._shown, stage = shown, shown.stage
        self._name.tell(shown.name, str(shown.path))
        self._facts.tell(shown.facts)
        self._problem.tell(shown.problem)
        self._bar.setVisible(stage is Stage.RUNNING or (0 < shown.share < 1 and stage is not Stage.FAILED))
        show_progress(self._bar, shown.share)
        self._bar.setAccessibleName(tr("Progress of {name}", name=shown.name))
        self.dress("accent" if shown.read else "plain")
        for button, told, on in (
            (self._read, tr("Read: {name}", name=shown.name), stage is Stage.DONE and shown.words > 0),
            (self._cancel, tr("Cancel: {name}", name=shown.name), stage in {Stage.RUNNING, Stage.WAITING}),
            (self._resume, tr("Go on: {name}", name=shown.name), stage is Stage.STOPPED),
            (self._remove, tr("Remove: {name}", name=shown.name), stage is not Stage.RUNNING),
        ):
            button.setAccessibleName(told)
            button.setVisible(on)
        if focused is not None and focused.isHidden():  # the keyboard stays with the recording
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing that can be done."""
        following = (one for one in (self._read, self._resume, self._cancel, self._remove) if not one.isHidden())
        focus_on(next(following))


class ReadingCard(Card):
    """The words of a recording, as plain text."""

    saved = Signal(int)
    answered = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=2 * GRID)
        self._shown: Reading | None = None
        self._name, self._facts = Elided(role="lead"), Text(role="small")
        self._words = QPlainTextEdit()
        self._words.setObjectName("reading")
        self._words.setAccessibleName(tr("Transcript"))
        self._words.setReadOnly(True)
        self._words.document().setDocumentMargin(0)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(TALL_PX)
        self._copy = Button(look, tr("Copy"), "notes")
        self._save = Button(look, tr("Save as"), "file", about=tr("As text, or as subtitles: SRT or WebVTT"))
        self._answer = Button(
            look, tr("Answer a question with it"), "round", about=tr("You choose the question; the answer is scored")
        )
        self._copy.clicked.connect(self._press_copy)
        self._save.clicked.connect(self._press_save)
        self._answer.clicked.connect(self._press_answer)
        self.add(column(self._name, self._facts, spacing=2), self._words, row(self._copy, self._save, self._answer))
        self.hide()

    def show_reading(self, reading: Reading | None) -> None:
        """Show the words of a recording, or nothing."""
        self.setVisible(reading is not None)
        if reading is None or reading == self._shown:
            self._shown = reading
            return
        self._shown = reading
        self._name.tell(reading.name)
        self._facts.setText(reading.facts)
        self._words.setPlainText(reading.text)
        self._words.setAccessibleName(tr("What was said in {name}", name=reading.name))

    def focus_words(self) -> None:
        """Put the keyboard where one reads."""
        focus_on(self._words)

    def _press_copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(self._shown.text)
            announce(self, tr("Copied"))

    def _press_save(self) -> None:
        if self._shown is not None:
            self.saved.emit(self._shown.number)

    def _press_answer(self) -> None:
        if self._shown is not None:
            self.answered.emit(self._shown.number)


class _Tell:
    """Emits a signal with the number of a row."""

    def __init__(self, signal: SignalInstance, number: int) -> None:
        self._signal, self._number = signal, number

    def __call__(self, *_checked: object) -> None:
        self._signal.emit(self._number)
