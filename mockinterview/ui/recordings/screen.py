"""Recordings that one has: a place to drop them, the list, and the words of one. Widgets only."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from mockinterview.language import mark, tr
from mockinterview.ui.practice.screen import SOUNDS
from mockinterview.ui.recordings.presenter import RecordingsPresenter
from mockinterview.ui.recordings.rows import ReadingCard, RowCard
from mockinterview.ui.recordings.state import RecordingsState, Row
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, put, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text, announce
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.slices import Slices

FORMS = (
    (mark("Text (*.txt)"), "txt"),
    (mark("Subtitles, SubRip (*.srt)"), "srt"),
    (mark("Subtitles, WebVTT (*.vtt)"), "vtt"),
)


class RecordingsScreen(Page):
    """Implements `RecordingsView`."""

    answer_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Recordings"))
        self._look = look
        self._presenter: RecordingsPresenter | None = None
        self._rows: dict[int, RowCard] = {}
        self._known: dict[int, Row] = {}
        self._slices = Slices(self)
        self._where = Text(role="muted")
        self._notice = NoticeCard(look)
        self._choose = Button(look, tr("Choose recordings"), "folder", "primary")
        self._more = Button(look, tr("Choose more"), "folder")
        self._clear = Button(
            look, tr("Clear what is finished"), "discard", "quiet", about=tr("The files themselves stay where they are")
        )
        self._bar = column(row(self._more, self._clear))
        self._empty = Card("drop", margin=5 * GRID, spacing=2 * GRID).add(
            Text(tr("Drop recordings here"), "title"),
            Text(
                tr(
                    "One or many: WAV, FLAC, Ogg, MP3, M4A or WebM, hours long if need be. They are written down one "
                    "after the other. You can stop one at any time, and it goes on later where it stopped."
                )
            ),
            Text(tr("Nothing is kept in your library unless you make it an answer."), "muted"),
            row(self._choose),
        )
        self._list = column(spacing=GRID)
        self._reading = ReadingCard(look)
        self._columns = Columns(self._list, self._reading, look, share=(2, 3), narrow_px=840)
        self.add(
            column(Text(tr("Recordings"), "display"), self._where, spacing=GRID // 2),
            self._notice,
            self._empty,
            self._bar,
            self._columns,
        )
        self.body.addStretch(1)
        for button in (self._choose, self._more):
            button.clicked.connect(self.choose_files)
        self._clear.clicked.connect(self._press_clear)
        self._reading.saved.connect(self.ask_where)
        self._reading.answered.connect(self.answer_asked)
        self.show_state(RecordingsState())

    def attach(self, presenter: RecordingsPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    @property
    def _to(self) -> RecordingsPresenter:
        if self._presenter is None:
            raise RuntimeError("no recogniser is attached")
        return self._presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again who writes the words down; give the keyboard what one begins with."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()
        focus_on(self._more if self._known else self._choose)

    def choose_files(self) -> None:
        """Ask for recordings."""
        dialog = QFileDialog(self, tr("Choose recordings"), str(Path.home()), tr(SOUNDS))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, files: list[str]) -> None:
        self._to.add([Path(one) for one in files])

    def ask_where(self, number: int) -> None:
        """Ask where the words of a recording are to be saved, and as what."""
        held = self._to.row(number)
        if held is None:
            return
        dialog = QFileDialog(self, tr("Save the words"), str(held.path.with_suffix(".txt")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {tr(words): ending for words, ending in FORMS}
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix("txt")
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(endings.get(words, "txt")))
        dialog.fileSelected.connect(lambda path: self._to.save(number, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _press_clear(self) -> None:
        self._to.clear()
        focus_on(self._more if self._known else self._choose)

    def _read(self, number: int) -> None:
        self._to.read(number)

    def _cancel(self, number: int) -> None:
        self._to.cancel(number)

    def _resume(self, number: int) -> None:
        self._to.resume(number)

    def _remove(self, number: int) -> None:
        numbers = list(self._rows)
        at = numbers.index(number)
        self._to.remove(number)
        left = [one for one in numbers if one in self._rows]
        if left:
            self._rows[left[min(at, len(left) - 1)]].take_keyboard()
        else:
            focus_on(self._choose)

    # The view

    def show_state(self, state: RecordingsState) -> None:
        """Show `state`, whatever was shown before."""
        self._where.tell(state.where)
        self._notice.tell(state.notice)
        self._show_rows(state)
        self._empty.setVisible(not state.rows)
        self._bar.setVisible(bool(state.rows))
        self._columns.setVisible(bool(state.rows))
        self._clear.setVisible(state.finished > 0)
        self._reading.show_reading(state.reading)

    def _show_rows(self, state: RecordingsState) -> None:
        layout = self._list.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        self._known = {one.number: one for one in state.rows}
        for number in [one for one in self._rows if one not in self._known]:
            card = self._rows.pop(number)
            layout.removeWidget(card)
            card.hide()
            card.deleteLater()  # not at once: it may hold what was just pressed
        for number, held in self._rows.items():
            held.show_row(self._known[number])
        coming = [number for number in self._known if number not in self._rows]
        if coming:
            self._slices.begin(partial(self._add_row, layout, number) for number in coming)

    def _add_row(self, layout: QVBoxLayout, number: int) -> None:
        if number not in self._known or number in self._rows:
            return
        card = self._rows[number] = RowCard(self._look, self._known[number])
        card.read.connect(self._read)
        card.cancelled.connect(self._cancel)
        card.resumed.connect(self._resume)
        card.removed.connect(self._remove)
        put(layout, card)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader."""
        announce(self, words, urgent=urgent)

    def bring(self, number: int) -> None:
        """Bring the words into sight, and the keyboard there; `number` is the recording that is read."""
        del number
        self._reading.focus_words()
        QTimer.singleShot(0, self, self._uncover)  # once it is laid out

    def _uncover(self) -> None:
        self.ensureWidgetVisible(self._reading, 0, GRID)
