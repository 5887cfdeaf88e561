"""What can be done with selected words: claim, dismiss, note, correct. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from mockinterview.language import tr
from mockinterview.ui.review.amend import AmendPresenter, AmendState
from mockinterview.ui.review.dialogs import Correction
from mockinterview.ui.review.state import ReviewState, place_in
from mockinterview.ui.review.transcript import Transcript
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.arrange import row
from mockinterview.ui.widgets.basics import Button
from mockinterview.ui.widgets.focus import focus_on


class Marking(QWidget):
    """A row of buttons under the transcript that act on its selection or caret."""

    heard = Signal(int)

    def __init__(self, look: Look, transcript: Transcript, note_field: QLineEdit) -> None:
        super().__init__()
        self._look, self._transcript, self._note_field = look, transcript, note_field
        self._amend: AmendPresenter | None = None
        self._state = ReviewState()
        self.claim = Button(look, tr("I did say it"), "quote", about=tr("Claim the selected words as evidence"))
        self.dismiss = Button(
            look, tr("Not evidence"), "discard", "quiet", about=tr("Dismiss the evidence at the caret")
        )
        self.note = Button(look, tr("Note"), "notes", "quiet")
        self.correct = Button(look, tr("Correct the words"), "typing", "quiet")
        self.undo_button = Button(
            look, tr("Undo the last change"), "back", "quiet", about=tr("Use the version before again")
        )
        self.claim_menu, self.dismiss_menu = QMenu(self), QMenu(self)
        self.setLayout(row(self.claim, self.dismiss, self.note, self.correct, self.undo_button))
        transcript.selectionChanged.connect(self._selected)
        transcript.cursorPositionChanged.connect(self._selected)
        for button, call in (
            (self.claim, self.ask_claim), (self.dismiss, self.ask_dismiss), (self.note, self.begin_note),
            (self.correct, self.begin_correction), (self.undo_button, self.undo),
        ):  # fmt: skip
            button.clicked.connect(call)

    def attach(self, amend: AmendPresenter) -> None:
        """Send presses to `amend`."""
        self._amend = amend

    @property
    def _change(self) -> AmendPresenter:
        if self._amend is None:
            raise RuntimeError("nothing can be changed")
        return self._amend

    def show_state(self, state: ReviewState) -> None:
        """Act on this text from now on."""
        self._state = state
        self._selected()

    def show_amend(self, state: AmendState) -> None:
        """Allow what can be changed."""
        self.undo_button.setEnabled(any(one.now and one.number > 1 for one in state.versions) and not state.busy)
        self.correct.setEnabled(not state.busy)

    def _selected(self) -> None:
        chosen = self._transcript.selected()
        self.claim.setEnabled(chosen is not None and place_in(self._state, *chosen) is not None)
        self.dismiss.setEnabled(bool(self._transcript.marks_here()))
        self.note.show_as(tr("Note on these words") if chosen else tr("Note on the answer"), "notes")

    def ask_claim(self) -> None:
        """Ask for which criterion the selected words speak."""
        if self._amend is not None and self.claim.isEnabled():
            self._offer(self.claim_menu, self.claim, self._state.claimable, self._claim_for)

    def ask_dismiss(self) -> None:
        """Ask for which criterion the words at the caret do not speak."""
        marks = {mark.criterion: mark.name for mark in self._transcript.marks_here()}
        if marks and self._amend is not None:
            self._offer(self.dismiss_menu, self.dismiss, tuple(marks.items()), self._dismiss_for)

    @staticmethod
    def _offer(menu: QMenu, button: QWidget, options: tuple[tuple[str, str], ...], call: Callable[[str], None]) -> None:
        menu.clear()
        for key, name in options:
            menu.addAction(tr("for {name}", name=name)).triggered.connect(partial(_call, call, key))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _claim_for(self, criterion: str) -> None:
        chosen = self._transcript.selected()
        place = place_in(self._state, *chosen) if chosen else None
        if place is not None:
            self._change.claim(place, criterion)

    def _dismiss_for(self, criterion: str) -> None:
        mark = next((one for one in self._transcript.marks_here() if one.criterion == criterion), None)
        place = place_in(self._state, mark.start, mark.end) if mark else None
        if place is not None:
            self._change.dismiss(place, criterion)

    def begin_note(self) -> None:
        """Go to where a note is written; the selection stays."""
        if self._amend is not None:
            focus_on(self._note_field)

    def keep_note(self, text: str) -> None:
        """Keep a note on the selected words, or on the whole answer."""
        chosen = self._transcript.selected()
        self._change.note(text, place_in(self._state, *chosen) if chosen else None)

    def undo(self) -> None:
        """Use the version of the text before the newest change again."""
        if self._amend is not None and self.undo_button.isEnabled():
            self._amend.undo()

    def take_here(self) -> int | None:
        """Return the number of the take that the caret is in."""
        takes = self._state.takes
        at = self._transcript.textCursor().position()
        before = [one for one in takes if one.start <= at] or list(takes[:1])
        return before[-1].number if before else None

    def begin_correction(self) -> None:
        """Open the take at the caret to be corrected."""
        number = self.take_here()
        if self._amend is None or number is None or not self.correct.isEnabled():
            return
        take = next(one for one in self._state.takes if one.number == number)
        text = self._state.text[take.start : take.start + take.length].replace("\n", " ")
        at = max(0, self._transcript.textCursor().position() - take.start)
        word = len(text[:at].split())
        dialog = Correction(self, self._look, take.title, text, word, audible=take.audible)
        dialog.kept.connect(partial(self._change.correct, number))
        dialog.listen.connect(partial(self._listen, number))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _listen(self, take: int, word: int) -> None:
        words = [one for one in self._state.words if one.take == take]
        if words:
            self.heard.emit(words[min(word, len(words) - 1)].start)


def _call(call: Callable[[str], None], key: str, _checked: bool = False) -> None:
    call(key)
