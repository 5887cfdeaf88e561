"""Two attempts side by side: widgets only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.compare.presenter import ComparePresenter
from mockinterview.ui.compare.state import CompareState, CriterionLine, Heard, Retold
from mockinterview.ui.scorecard.criterion import QuoteButton
from mockinterview.ui.scorecard.state import Quote
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.page import Page

POLL_MS = 60


class CompareScreen(Page):
    """Implements `CompareView`."""

    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Attempts side by side"))
        self._look = look
        self._presenter: ComparePresenter | None = None
        self._shown: CompareState | None = None
        self._quotes: dict[str, tuple[QuoteButton, Heard]] = {}
        self._prompt = Text(role="title").readable()
        self._notice = NoticeCard(look)
        self._others = Box()
        self._others.setAccessibleName(tr("Compare with"))
        self._others.activated.connect(self._choose)
        self._close = Button(look, tr("Back to the review"), "back", "quiet")
        self._close.clicked.connect(self.back)
        self._choice = QWidget()
        self._choice.setLayout(row(Text(tr("Compare with"), "muted", wrap=False), self._others))
        top = QWidget()
        top.setLayout(row(self._close, self._choice))
        self._empty = Text(role="lead")
        self._nothing = Card(margin=5 * GRID, spacing=2 * GRID).add(
            self._empty,
            Text(
                tr("Answer it again, or tell its story to another question, and both appear here side by side."),
                "muted",
            ),
        )
        self._sides = (self._side(), self._side())
        self._heads = Columns(self._sides[0][0], self._sides[1][0], look, share=(1, 1), equal=True)
        self._summary, self._caution = Text(role="lead"), Text(role="caution")
        self._body = column()
        self.add(
            column(Text(tr("Attempts side by side"), "caption"), self._prompt, top, spacing=GRID),
            self._notice, self._nothing, self._heads, self._summary, self._caution, self._body,
        )  # fmt: skip
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._tick)
        bind(self, "compare.leave", self.back.emit)

    @staticmethod
    def _side() -> tuple[Card, Text, Text, Text, Text]:
        title, overall, reads = Text(role="caption"), Text(role="display"), Text(role="lead")
        question = Text(role="muted")
        card = Card(margin=2 * GRID + 4, spacing=GRID // 2).add(title, overall, reads, question)
        card.body.addStretch(1)  # the other card may be taller
        return card, title, overall, reads, question

    def attach(self, presenter: ComparePresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    @property
    def _to(self) -> ComparePresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def _choose(self, index: int) -> None:
        self._to.choose(self._others.itemData(index))

    def _tick(self) -> None:
        self._to.tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Fall silent when it is left."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.leave()

    def show_state(self, state: CompareState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        self._notice.tell(state.notice)
        if before is None or replace(before, playing="", notice=None) != replace(state, playing="", notice=None):
            self._build(state)
        for key, (button, _quote) in self._quotes.items():
            button.play_state(playing=key == state.playing)
        if state.playing and not self._timer.isActive():
            self._timer.start()
        elif not state.playing:
            self._timer.stop()

    def _build(self, state: CompareState) -> None:
        self._prompt.setText(state.prompt)
        self._others.clear()
        for key, words in state.others:
            self._others.addItem(words, key)
        self._others.setCurrentIndex(max(0, self._others.findData(state.chosen)))
        self._choice.setVisible(bool(state.others))
        self._empty.setText(state.empty)
        self._nothing.setVisible(bool(state.empty))
        self._heads.setVisible(bool(state.chosen))
        for (_card, title, overall, reads, question), words, number, level, asked in zip(
            self._sides, state.titles, state.overall, state.reads, state.questions, strict=True
        ):
            question.tell(asked)
            title.setText(words)
            overall.setText(number)
            reads.setText(level)
        self._summary.tell(state.summary)
        self._caution.tell(state.caution)
        self._fill(state)

    def _fill(self, state: CompareState) -> None:
        layout = self._body.layout()
        if layout is None:
            return
        clear(layout)
        self._quotes = {}
        if state.figures:
            layout.addWidget(self._figures(state))
        for one in state.retold:
            if one.figures:
                layout.addWidget(_retold(one))
        for line in state.criteria:
            layout.addWidget(self._criterion(line))
        if state.parts:
            layout.addWidget(_parts(state))

    @staticmethod
    def _figures(state: CompareState) -> Card:
        card = Card("soft", margin=2 * GRID + 4).add(Text(tr("Figures told differently"), "lead"))
        for subject, first, second in state.figures:
            card.add(
                column(
                    Text(subject, "caption"),
                    Text(tr("Earlier, {first}", first=first)),
                    Text(tr("Later, {second}", second=second)),
                    spacing=2,
                )
            )
        return card.add(Text(tr("Either may be right. An interviewer may ask which one."), "small"))

    def _criterion(self, line: CriterionLine) -> Card:
        card = Card(margin=2 * GRID + 4, spacing=GRID)
        head = QGridLayout()
        head.setColumnStretch(0, 1)
        head.setHorizontalSpacing(2 * GRID)
        head.addWidget(Text(line.name, "lead"), 0, 0)
        head.addWidget(Text(line.change, line.tone, wrap=False), 0, 1)
        head.addWidget(Text(line.figures, "lead", wrap=False), 0, 2)
        card.body.addLayout(head)
        for title, quotes in line.groups:
            card.add(Text(title, "caption"))
            for one in quotes:
                shown = Quote(key=one.key, text=one.text, where=one.where, spot=one.spot)
                button = QuoteButton(self._look, shown)
                button.asked.connect(self._asked)
                self._quotes[one.key] = button, one
                card.add(button)
        if not line.groups:
            card.add(Text(tr("No evidence in either."), "muted"))
        return card

    def _asked(self, quote: Quote) -> None:
        self._to.press(self._quotes[quote.key][1])


def _retold(story: Retold) -> Card:
    """Return what other tellings of a story say differently."""
    card = Card("soft", margin=2 * GRID + 4).add(
        Text(tr("Figures in other tellings of “{title}”", title=story.title), "lead")
    )
    for one in story.figures:
        card.add(column(Text(one.subject, "caption"), Text(one.first), Text(one.second), spacing=2))
    return card.add(Text(tr("Either may be right. Choose the one that you will tell."), "small"))


def _parts(state: CompareState) -> Card:
    card = Card(margin=2 * GRID + 4).add(Text(tr("Time for each part"), "lead"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID)
    for place in range(3):
        grid.setColumnStretch(place, 1)
    for place, title in enumerate((tr("Part"), tr("Earlier"), tr("Later"))):
        grid.addWidget(Text(title, "caption"), 0, place)
    for number, cells in enumerate(state.parts, 1):
        for place, cell in enumerate(cells):
            grid.addWidget(Text(cell, "body" if place else "muted"), number, place)
    card.body.addLayout(grid)
    return card
