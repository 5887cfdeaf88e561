"""The dialog in which an export is put together. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import tr
from mockinterview.services.pass_on import Audio, Format
from mockinterview.ui.passing.presenter import FORMATS, ExportForm, ExportState, PassingPresenter, audios, suggestion
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, NoticeCard, Text
from mockinterview.ui.widgets.check import Check

ANSWER, ROUND, PERIOD, ALL = "answer", "round", "period", "all"
EXAMPLE = "name: Maria Lopez, Maria\ncustomer: Contoso\nconfidential: Project Zephyr, Zephyr"  # its words are keys


class ExportDialog(QDialog):
    """Implements `ExportView`."""

    def __init__(self, parent: QWidget, look: Look, presenter: PassingPresenter) -> None:
        super().__init__(parent)
        self._presenter, self._state, self._filled = presenter, ExportState(), False
        self.setWindowTitle(tr("Export"))
        self.resize(min(look.px(720), parent.width()), min(look.px(720), max(400, parent.height())))
        self._what, self._format, self._audio = QComboBox(), QComboBox(), QComboBox()
        for box, name in ((self._what, tr("What")), (self._format, tr("As")), (self._audio, tr("Recordings"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for form, words in FORMATS:
            self._format.addItem(tr(words), form)
        today = QDate.currentDate()
        self._from, self._until = QDateEdit(today.addMonths(-1)), QDateEdit(today)
        for field, name in ((self._from, tr("From")), (self._until, tr("Until"))):
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.setAccessibleName(name)
        self._period = column(row(Text(tr("From"), wrap=False), self._from, Text(tr("until"), wrap=False), self._until))
        self._redact = Check(tr("Mask names, customers and confidential terms"))
        self._terms = QPlainTextEdit()
        self._terms.setAccessibleName(tr("What is masked, a line each"))
        self._terms.setPlaceholderText(EXAMPLE)
        self._terms.setTabChangesFocus(True)
        self._terms.setMinimumHeight(look.px(110))
        self._amounts = Check(tr("Mask amounts too, only their scale stays"))
        self._amounts.setChecked(True)
        hint = tr(
            "A line each, with other spellings after commas. Kinds: name, customer, confidential. "
            "“=Mark” masks only the word itself."
        )
        self._masking = column(self._terms, Text(hint, "small"), self._amounts, spacing=GRID)
        self._notice = NoticeCard(look)
        self._save = Button(look, tr("Save as"), "file", "primary")
        self._close = Button(look, tr("Close"), "", "quiet")
        self._progress, self._stop = Text(role="muted"), Button(look, tr("Stop"), "stop", "quiet")
        self._progress.hide()
        self._stop.hide()
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        inner.setSpacing(2 * GRID)
        inner.addWidget(Text(tr("Export"), "title"))
        for name, widget in (
            (tr("What"), self._what),
            ("", self._period),
            (tr("As"), self._format),
            (tr("Recordings"), self._audio),
        ):
            inner.addWidget(column(Text(name, "caption"), widget, spacing=GRID // 2) if name else widget)
        inner.addWidget(self._redact)
        inner.addWidget(self._masking)
        inner.addWidget(self._notice)
        inner.addWidget(self._progress)
        inner.addLayout(row(self._save, self._stop, self._close))
        inner.addWidget(Text(tr("The file is written where you choose. Nothing is sent anywhere."), "small"))
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(sheet)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(scroll)

    def _wire(self) -> None:
        self._what.currentIndexChanged.connect(self._adapt)
        self._format.currentIndexChanged.connect(self._adapt)
        self._redact.toggled.connect(self._adapt)
        self._save.clicked.connect(self._ask_name)
        self._stop.clicked.connect(self._presenter.stop)
        self._close.clicked.connect(self.accept)
        self.finished.connect(self._presenter.closed)

    def _adapt(self, *_given: object) -> None:
        self._period.setVisible(self._what.currentData() == PERIOD)
        self._masking.setVisible(self._redact.isChecked())
        options = audios(self._form(), redact=self._redact.isChecked())
        chosen = self._audio.currentData()
        self._audio.clear()
        for audio, words in options:
            self._audio.addItem(tr(words), audio)
        self._audio.setCurrentIndex(max(0, self._audio.findData(chosen)))
        self._audio.setEnabled(len(options) > 1)

    def show_state(self, state: ExportState) -> None:
        """Show `state`, whatever was shown before."""
        self._state = state
        if not self._filled:
            self._filled = True
            options = [(ANSWER, tr("This answer")), (ROUND, tr("The whole round"))] if state.attempt else []
            for key, words in (*options, (PERIOD, tr("A period")), (ALL, tr("Everything"))):
                self._what.addItem(words, key)
            self._terms.setPlainText(state.terms)
            self._adapt()
        self._notice.tell(state.notice)
        self._save.setEnabled(not state.busy)
        self._progress.tell(state.progress)
        self._stop.setVisible(state.busy)

    def _form(self) -> Format:
        return Format(self._format.currentData())  # Qt makes a plain text of what is a text

    def form(self) -> ExportForm:
        """Return what is filled in."""
        days = f"{self._from.date().toString('yyyy-MM-dd')}..{self._until.date().toString('yyyy-MM-dd')}"
        what = {ANSWER: self._state.attempt, ROUND: self._state.round, PERIOD: days, ALL: "all"}
        return ExportForm(
            what=what[self._what.currentData()],
            format=self._form(),
            redact=self._redact.isChecked(),
            terms=self._terms.toPlainText(),
            amounts=self._amounts.isChecked(),
            audio=Audio(self._audio.currentData()),
        )

    def _ask_name(self) -> None:
        form = self.form()
        dialog = QFileDialog(self, tr("Save the export"), str(Path.home() / suggestion(form)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save what is filled in to a file."""
        self._presenter.save(self.form(), Path(path))
