"""The transcript: one text document, whatever its length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from mockinterview.language import tr
from mockinterview.ui.review.state import Mark, ReviewState
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.focus import focus_on

_LINE = QTextCharFormat.UnderlineStyle
EVIDENCE_LINE, CLAIM_LINE, NOTE_LINE = _LINE.SingleUnderline.value, _LINE.DashUnderline.value, _LINE.DotLine.value


class Transcript(QPlainTextEdit):
    """What was said. A click or Enter plays from the word there; arrows move the caret as in any text."""

    asked = Signal(int)
    scrolled_by_hand = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("reading")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("Transcript"))
        self.setAccessibleDescription(tr("Enter plays from the caret; select words to claim them or to note something"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setPlaceholderText(tr("Nothing was said or typed in this answer."))
        self._state, self._text = ReviewState(), ""
        self._fixed: list[QTextEdit.ExtraSelection] = []
        self._word: int | None = None
        look.changed.connect(self._restyle)

    def show_text(self, state: ReviewState) -> None:
        """Show a text with its evidence."""
        if state.text != self._text:
            self._text = state.text
            self.setPlainText(state.text)
            self._word = None
        self._state = state
        self._restyle()

    def show_word(self, index: int | None, *, follow: bool) -> None:
        """Mark the word that is heard and keep it in sight."""
        self._word = index
        self._select()
        if follow and index is not None:
            cursor = self._cursor(self._state.words[index].start, self._state.words[index].end)
            box = self.cursorRect(cursor)
            if not self.viewport().rect().adjusted(0, 8, 0, -24).contains(box.center()):
                cursor.setPosition(self._state.words[index].start)
                self.setTextCursor(cursor)
                self.centerCursor()

    def selected(self) -> tuple[int, int] | None:
        """Return the selection in the text, None for none."""
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def marks_here(self) -> list[Mark]:
        """Return the evidence at the caret or in the selection."""
        first, last = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        return [one for one in self._state.marks if one.start <= last and first <= one.end]

    def show_place(self, start: int, end: int) -> None:
        """Select words and bring them into sight."""
        self.setTextCursor(self._cursor(start, end))
        self.centerCursor()
        focus_on(self)

    def _restyle(self) -> None:
        self._fixed = []
        for start, end in self._state.headings:
            self._fixed.append(self._selection(start, end, ink="muted", bold=True))
        for mark in self._state.marks:
            if self._state.criterion in {"", mark.criterion}:
                line = CLAIM_LINE if mark.claimed else EVIDENCE_LINE
                self._fixed.append(self._selection(mark.start, mark.end, ground="evidence", line=line))
        for note in self._state.notes:
            if note.start is not None:
                self._fixed.append(self._selection(note.start, note.end, line=NOTE_LINE))
        self._select()

    def _select(self) -> None:
        chosen = list(self._fixed)
        if self._word is not None and self._word < len(self._state.words):
            word = self._state.words[self._word]
            chosen.append(self._selection(word.start, word.end, ground="playing"))
        self.setExtraSelections(chosen)

    def _selection(
        self, start: int, end: int, *, ground: str = "", ink: str = "", bold: bool = False, line: int = 0
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = selection.format
        if ground:
            look.setBackground(self._look.colour(ground))
        if line:
            look.setProperty(QTextFormat.Property.TextUnderlineStyle, line)
            look.setUnderlineColor(self._look.colour("caution" if line == NOTE_LINE else "accent"))
        if ink:
            look.setForeground(self._look.colour(ink))
        if bold:
            look.setFontWeight(600)
        selection.cursor = self._cursor(start, end)
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(min(end, len(self._state.text)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Play from the word under the pointer, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.asked.emit(self.cursorForPosition(event.position().toPoint()).position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Play from the caret at Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit(self.textCursor().position())
            return
        super().keyPressEvent(event)
