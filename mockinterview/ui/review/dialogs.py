"""Questions that the review asks: a correction, and what another model heard. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.language import mark, plural, tr
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.review.amend import Heard
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import row
from mockinterview.ui.widgets.basics import Button, Text
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.table import Table

CHANGES: tuple[Column[tuple[str, str]], ...] = (
    Column(mark("Now"), lambda pair: pair[0] or tr("(nothing)")),
    Column(mark("Heard now"), lambda pair: pair[1] or tr("(nothing)")),
)


class Correction(QDialog):
    """One take as a text to be corrected; undo goes back to what was opened."""

    kept = Signal(str)
    listen = Signal(int)

    def __init__(self, parent: QWidget, look: Look, title: str, text: str, word: int, *, audible: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Correct the words"))
        self.resize(min(look.px(760), parent.window().width()), min(look.px(560), parent.window().height()))
        self._before, self._done = text, False
        self._editor = QPlainTextEdit(text)
        self._editor.setObjectName("reading")
        self._editor.setAccessibleName(tr("Words of: {title}", title=title))
        self._editor.setTabChangesFocus(True)
        self._keep = Button(look, tr("Keep the correction"), "check", "primary")
        self._undo = Button(look, tr("Undo"), "back", "quiet")
        self._redo = Button(look, tr("Redo"), "next", "quiet")
        self._play = Button(look, tr("Hear it from the caret"), "play", "quiet")
        cancel = Button(look, tr("Cancel"), "", "quiet")
        body = QVBoxLayout(self)
        body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        body.setSpacing(2 * GRID)
        body.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the sum of smallest heights is too much
        body.addWidget(Text(title, "title"))
        body.addWidget(
            Text(
                tr("Write what you said, not what you wish you had said. Words that stay keep their time."),
                "muted",
            )
        )
        body.addWidget(self._editor, 1)
        body.addLayout(row(self._keep, self._undo, self._redo, self._play, cancel))
        self._play.setVisible(audible)
        for button, call in (
            (self._keep, self._accept), (self._undo, self._editor.undo), (self._redo, self._editor.redo),
            (self._play, self._listen), (cancel, self.close),
        ):  # fmt: skip
            button.clicked.connect(call)
        self._editor.undoAvailable.connect(self._undo.setEnabled)
        self._editor.redoAvailable.connect(self._redo.setEnabled)
        self._editor.textChanged.connect(self._changed)
        for button in (self._undo, self._redo, self._keep):
            button.setEnabled(False)
        bind(self, "correction.keep", self._accept, whole_window=True)
        bind(self, "correction.listen", self._listen, whole_window=True)
        self._to_word(word)
        focus_on(self._editor)

    def _to_word(self, word: int) -> None:
        at = 0
        for _ in range(word):
            blank = self._before.find(" ", at)
            if blank < 0:
                break
            at = blank + 1
        cursor = self._editor.textCursor()
        cursor.setPosition(at)
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()

    def _changed(self) -> None:
        self._keep.setEnabled(self._differs() and bool(self._editor.toPlainText().strip()))

    def _differs(self) -> bool:
        return self._editor.toPlainText().split() != self._before.split()

    def _accept(self) -> None:
        if self._keep.isEnabled():
            self._done = True
            self.kept.emit(self._editor.toPlainText())
            self.accept()

    def _listen(self) -> None:
        before = QTextCursor(self._editor.textCursor())
        self.listen.emit(len(self._editor.toPlainText()[: before.position()].split()))

    def reject(self) -> None:
        """Ask before a correction is thrown away, also at Escape."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask before a correction is thrown away."""
        if self._done or not self._differs():
            self._done = True
            event.accept()
            super().reject()
            return
        event.ignore()
        box = QMessageBox(self)
        box.setWindowTitle(tr("Throw the correction away?"))
        box.setText(tr("Throw the correction away?"))
        drop = box.addButton(tr("Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Go on correcting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        drop.clicked.connect(self._drop)
        box.finished.connect(box.deleteLater)
        box.open()

    def _drop(self) -> None:
        self._done = True
        self.close()


class OfferDialog(QDialog):
    """What another model heard otherwise, to be used or not."""

    used = Signal()

    def __init__(self, parent: QWidget, look: Look, heard: Heard) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What was heard now"))
        self.resize(look.px(760), look.px(520))
        model = TupleTable(CHANGES)
        model.show_rows(heard.changes)
        model.setParent(self)
        table = Table(look, tr("What would change"), model, stretch=1)
        table.horizontalHeader().setStretchLastSection(True)
        use = Button(look, tr("Use what was heard now"), "check", "primary")
        keep = Button(look, tr("Keep my text"), "", "quiet")
        number = len(heard.changes)
        places = plural("1 place differs", "%n places differ", number)
        body = QVBoxLayout(self)
        body.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        body.setSpacing(2 * GRID)
        body.addWidget(Text(tr("{model} hears it otherwise: {places}", model=heard.model, places=places), "title"))
        body.addWidget(table, 1)
        body.addWidget(
            Text(tr("Your present text stays among the versions. Score again to rate the new one."), "muted")
        )
        body.addLayout(row(use, keep))
        use.clicked.connect(self._use)
        keep.clicked.connect(self.reject)
        focus_on(table)

    def _use(self) -> None:
        self.used.emit()
        self.accept()
