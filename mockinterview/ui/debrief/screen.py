"""The debrief: widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mockinterview.domain.session import WholeAttempt
from mockinterview.language import tr
from mockinterview.services.debrief_report import NO_FORECAST
from mockinterview.ui.debrief.matrix import MatrixTable
from mockinterview.ui.debrief.presenter import DebriefPresenter
from mockinterview.ui.debrief.state import AnswerRow, Cited, DebriefState, LineBox, Section
from mockinterview.ui.scorecard.criterion import QuoteButton
from mockinterview.ui.scorecard.state import Quote
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text, announce
from mockinterview.ui.widgets.call import Call
from mockinterview.ui.widgets.page import Page

POLL_MS = 60
QUOTES_AT_MOST = 6  # of a cell; the answers hold the rest


class DebriefScreen(Page):
    """Implements `DebriefView`."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Debrief"))
        self._look = look
        self._presenter: DebriefPresenter | None = None
        self._shown: DebriefState | None = None
        self._quotes: list[QuoteButton] = []
        self._cell_quotes: list[QuoteButton] = []
        self._title, self._facts = Text(tr("Debrief"), "display"), Text(role="muted")
        self._notice, self._saved = NoticeCard(look), Text(role="good")
        self._empty = Text(role="lead")
        self._nothing = Card(margin=4 * GRID).add(self._empty)
        self._matrix = MatrixTable(look)
        self._matrix.looked_at.connect(self._looked_at)
        self._cell_title, self._cell = Text(role="strong"), column(spacing=2)
        self._not_asked = Text(role="small")
        self._grid = Card(spacing=2 * GRID).add(
            column(
                Text(tr("Principles and criteria"), "lead"),
                Text(tr("Mean ratings of all rounds. Choose a cell to read and hear what it rests on."), "muted"),
                spacing=2,
            ),
            self._matrix,
            column(self._cell_title, self._cell, spacing=GRID),
            self._not_asked,
        )
        self._sections = [Card(spacing=2 * GRID) for _ in range(4)]
        self._answers = Card(spacing=GRID)
        for_, against, figures, stories = self._sections
        self._panel = Columns(for_, against, look, share=(1, 1), equal=True)
        self._checks = Columns(figures, stories, look, share=(1, 1), equal=True)
        self._save_page = Button(look, tr("Save as a web page"), "file")
        self._save_text = Button(look, tr("Save as Markdown"), "file", "quiet")
        self._back = Button(look, tr("Back to the loop"), "back", "primary")
        self.add(
            column(self._title, self._facts, Text(tr(NO_FORECAST), "small"), spacing=GRID // 2),
            self._notice,
            self._saved,
            self._nothing,
            self._panel,
            self._grid,
            self._checks,
            self._answers,
        )
        self.set_footer(self._back, self._save_page, self._save_text)
        self.body.addStretch(1)
        self._back.clicked.connect(self.back)
        self._save_page.clicked.connect(Call(self._ask_save, ".html"))
        self._save_text.clicked.connect(Call(self._ask_save, ".md"))
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._tick)
        self.show_state(DebriefState())

    def attach(self, presenter: DebriefPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Fall silent when it is left."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.leave()

    @property
    def quotes(self) -> tuple[QuoteButton, ...]:
        """All quotes on the screen."""
        return (*self._quotes, *self._cell_quotes)

    def _tick(self) -> None:
        if self._presenter is not None:
            self._presenter.tick()

    def _asked(self, quote: Quote) -> None:
        if self._presenter is not None:
            self._presenter.press_quote(quote)

    def _looked_at(self, line: int, place: int) -> None:
        if self._presenter is not None:
            self._presenter.look_at(line, place)

    def _open(self, attempt_id: int) -> None:
        if self._presenter is not None:
            self._presenter.open(attempt_id)

    def _ask_save(self, suffix: str) -> None:
        kinds = {".html": tr("Web page (*.html)"), ".md": tr("Markdown (*.md)")}
        name = f"debrief{suffix}"
        path, _kind = QFileDialog.getSaveFileName(self, tr("Save the debrief"), name, kinds[suffix])
        if path:
            self.save_as(Path(path))

    def save_as(self, path: Path) -> None:
        """Write the debrief to a file."""
        if self._presenter is not None:
            self._presenter.save(path)

    def show_state(self, state: DebriefState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        self._notice.tell(state.notice)
        if state.saved and (before is None or before.saved != state.saved):
            announce(self, state.saved)
        self._saved.tell(state.saved)
        full = not state.loading and not state.empty
        if before is None or (before.sections, before.grid, before.answers, before.loading) != (
            state.sections,
            state.grid,
            state.answers,
            state.loading,
        ):
            self._build(state, full=full)
            self._fill_cell(state)
        elif before.cell != state.cell:
            self._fill_cell(state)
        for button in (self._save_page, self._save_text):
            button.setEnabled(full)
        for quote in self.quotes:
            quote.play_state(playing=quote.quote.key == state.playing)
        if state.playing and not self._timer.isActive():
            self._timer.start()
        elif not state.playing:
            self._timer.stop()

    def _build(self, state: DebriefState, *, full: bool) -> None:
        self._title.setText(state.title)
        self._facts.tell(state.facts)
        self._empty.setText(tr("Reading all answers") if state.loading else state.empty)
        self._nothing.setVisible(not full)
        for part in (self._grid, self._panel, self._checks):
            part.setVisible(full)
        self._answers.setVisible(bool(state.answers))
        self._quotes = []
        for card, section in zip(self._sections, state.sections, strict=False):
            self._fill_section(card, section)
        self._fill_answers(state.answers)
        self._matrix.show_grid(state.grid, state.cell)
        self._not_asked.tell(state.not_asked)
        self.verticalScrollBar().setValue(0)

    def _fill_section(self, card: Card, section: Section) -> None:
        clear(card.body)
        card.add(Text(section.title, "lead"))
        for line in section.lines:
            card.add(self._line(line))
        if not section.lines:
            card.add(Text(section.empty, "muted"))
        card.body.addStretch(1)

    def _line(self, line: LineBox) -> QWidget:
        buttons = [self._cited(one, self._quotes) for one in line.quotes]
        return column(Text(line.text).readable(), *buttons, spacing=2)

    def _cited(self, one: Cited, into: list[QuoteButton]) -> QWidget:
        button = QuoteButton(self._look, one.quote)
        button.asked.connect(self._asked)
        into.append(button)
        if not one.how:
            return button
        button.setAccessibleName(f"{one.how}. {button.accessibleName()}")
        label = Text(one.how, "small")
        label.setContentsMargins(GRID, 0, 0, 0)
        return column(label, button, spacing=0)

    def _fill_cell(self, state: DebriefState) -> None:
        cell = state.grid.at(*state.cell) if state.cell is not None else None
        layout = self._cell.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        clear(layout)
        self._cell_quotes = []
        self._cell_title.tell(cell.title if cell else "")
        for one in cell.quotes[:QUOTES_AT_MOST] if cell else ():
            layout.addWidget(self._cited(one, self._cell_quotes))
        if cell is not None and not cell.quotes:
            layout.addWidget(Text(tr("No quote, no credit: nothing in the answers proves this."), "muted"))

    def _fill_answers(self, answers: tuple[AnswerRow, ...]) -> None:
        clear(self._answers.body)
        self._answers.add(Text(tr("All answers"), "lead"))
        for one in answers:
            button = Button(self._look, tr("Open"), "next", "quiet")
            button.setAccessibleName(tr("Open the answer to: {question}", question=one.question))
            button.clicked.connect(Call(self._open, one.attempt_id))
            self._answers.add(
                column(
                    Text(one.where, "caption"),
                    Text(one.question),
                    row(Text(one.result, "muted", wrap=False), button),
                    spacing=2,
                )
            )

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an answer."""
        self.opened.emit(whole)
