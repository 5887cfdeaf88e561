"""The parts of the story screen: loop, answers, sheet. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import numeral, tr
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.stories.state import StoriesState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.call import Call
from mockinterview.ui.widgets.table import Table
from mockinterview.ui.wording import moment


class LoopPanel(QWidget):
    """Stories dealt out to the rounds of a loop so that none is told twice."""

    dealt = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        columns: tuple[Column[tuple[str, str, str, str]], ...] = (
            Column(tr("Round"), lambda one: one[0]),
            Column(tr("Principle"), lambda one: one[1]),
            Column(tr("Story"), lambda one: one[2]),
            Column(tr("Why"), lambda one: one[3]),
        )
        self._look = look
        self._model = TupleTable(columns)
        self._table = Table(look, tr("Stories by round"), self._model, stretch=2, dispensable=(3,))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(tr("Rounds and their principles"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._typed)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            Text(tr("A story counts once for everybody who compares notes. "
                    "This is the strongest way to tell none twice."), "muted")
        )  # fmt: skip
        body.addWidget(
            column(
                Text(tr("Rounds"), "caption"),
                Text(tr("One a line: Round 1: Ownership | Dive Deep. Change it to what you were told."), "small"),
                self._text,
                spacing=GRID // 2,
            )
        )
        body.addWidget(self._table)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._text.setFixedHeight(self._look.px(140))
        self._table.setFixedHeight(self._look.px(60 * max(3, min(8, self._model.rowCount())) + 44))

    def _typed(self) -> None:
        self.dealt.emit(self._text.toPlainText())

    def show_state(self, state: StoriesState) -> None:
        """Show which story serves which round."""
        if self._text.toPlainText() != state.loop_text:
            quiet = QSignalBlocker(self._text)
            self._text.setPlainText(state.loop_text)
            quiet.unblock()
        self._model.show_rows(state.served)
        self._dress()


class LinksPanel(QWidget):
    """Answers that seem to tell a story; the user says whether they do."""

    judged = Signal(int, int, bool)
    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._shown: object = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            Text(
                tr("Found by rare words and figures that answer and story share, on this computer. You decide."),
                "muted",
            )
        )
        body.addLayout(self._list)

    def show_state(self, state: StoriesState) -> None:
        """Show what is proposed."""
        if self._shown == (state.proposals, state.looked):
            return
        self._shown = (state.proposals, state.looked)
        clear(self._list)
        if not state.proposals:
            told = (
                tr("No answer without a story seems to tell one of yours.")
                if state.looked
                else tr("Looking through your answers")
            )
            self._list.addWidget(Card(margin=3 * GRID).add(Text(told, "muted")))
        for one, title in state.proposals:
            yes = Button(self._look, tr("Yes, it tells it"), "done")
            no = Button(self._look, tr("No"), "", "quiet")
            look = Button(self._look, tr("Open the answer"), "next", "quiet")
            yes.clicked.connect(Call(self.judged.emit, one.attempt_id, one.story_id, 1))
            no.clicked.connect(Call(self.judged.emit, one.attempt_id, one.story_id, 0))
            look.clicked.connect(Call(self.opened.emit, one.attempt_id))
            for button in (yes, no, look):
                button.setAccessibleName(f"{button.text()}: {title}, {moment(one.began_ms)}")
            self._list.addWidget(
                Card(margin=2 * GRID).add(
                    Text(title, "strong"),
                    Text(one.prompt),
                    Text(
                        tr(
                            "{moment} · likeness {likeness}",
                            moment=moment(one.began_ms),
                            likeness=numeral(one.likeness, 2),
                        ),
                        "small",
                    ),
                    row(yes, no, look),
                )
            )


class SheetPanel(QWidget):
    """The sheet for the day, as it will be printed."""

    printed = Signal()
    saved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = QTextBrowser()
        self._page.setAccessibleName(tr("Sheet for the interview day"))
        self._page.setOpenLinks(False)
        self._print = Button(look, tr("Print"), "file", "primary")
        self._save = Button(look, tr("Save as PDF"), "file")
        self._print.clicked.connect(self.printed)
        self._save.clicked.connect(self.saved)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            Text(tr("One page to read on the morning of the interview: your stories, what you stand for, "
                 "your questions. It is no aid during the call."), "muted")
        )  # fmt: skip
        body.addWidget(self._page)
        body.addLayout(row(self._print, self._save))
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._page.setFixedHeight(self._look.px(560))
        # Paper is white in every theme.
        self._page.setStyleSheet("QTextBrowser { background: #ffffff; color: #111111; padding: 24px; }")

    def show_state(self, state: StoriesState) -> None:
        """Show the sheet."""
        if self._page.property("sheet") != state.sheet:
            self._page.setProperty("sheet", state.sheet)
            self._page.setHtml(state.sheet)
        for button in (self._print, self._save):
            button.setEnabled(bool(state.sheet))
