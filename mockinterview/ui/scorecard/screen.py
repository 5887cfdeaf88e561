"""The scorecard: widgets only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mockinterview.language import percentage, tr
from mockinterview.ui.opinion.card import OpinionCard
from mockinterview.ui.reference.panel import ReferencePanel
from mockinterview.ui.reference.state import ReferenceState
from mockinterview.ui.scorecard.criterion import CriterionCard, QuoteButton
from mockinterview.ui.scorecard.extra import phases_card, probes_card, sums_card
from mockinterview.ui.scorecard.more import SumRow
from mockinterview.ui.scorecard.presenter import ScorecardPresenter
from mockinterview.ui.scorecard.state import CriterionBox, Quote, ScorecardState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, put, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, NoticeCard, Text
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.meters import Lane, Segment
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.slices import Slices
from mockinterview.ui.wording import DISCLAIMER

POLL_MS = 60


class ScorecardScreen(Page):
    """Implements `ScorecardView`."""

    again = Signal()
    next_prompt = Signal()
    review = Signal()
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Scorecard"))
        self._look = look
        self._presenter: ScorecardPresenter | None = None
        self._shown: ScorecardState | None = None
        self._quotes: list[QuoteButton] = []
        self._cards: list[CriterionCard] = []
        self.slices = Slices(self)
        self._heading, self._prompt = Text(role="caption"), Text(role="title").readable()
        self._notice = NoticeCard(look)
        self._overall = QLabel()
        self._overall.setTextFormat(Qt.TextFormat.PlainText)
        self._verdict, self._change = Text(role="lead"), Text(role="small")
        self._reads, self._odds = Text(role="title"), Lane(look, 26)
        self._odds_words = Text(role="small")
        self._hero = self._build_hero()
        self._next = Button(look, tr("Next question"), "next", "primary")
        self._again = Button(look, tr("Answer again"), "again", "primary")
        self._review = Button(look, tr("Review the recording"), "play")
        self._done = Button(look, tr("Done"), "check", "quiet")
        for button, signal in (
            (self._next, self.next_prompt),
            (self._again, self.again),
            (self._review, self.review),
            (self._done, self.done),
        ):
            button.clicked.connect(signal)
        self._actions = QWidget()
        self._actions.setLayout(row(self._next, self._again, self._review, self._done))
        self._left, self._right = column(), column()
        self._reference = ReferencePanel(look, after=self.slices)
        self.opinion = OpinionCard(look)
        self.add(
            column(self._heading, self._prompt, spacing=GRID),
            self._notice,
            self._hero,
            self._actions,
            Columns(self._left, self._right, look),
            self.opinion,
            self._reference,
            Text(tr(DISCLAIMER), "small"),
        )
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._tick)

    def _build_hero(self) -> Card:
        hero = Card(margin=3 * GRID)
        score = column(Text(tr("Overall"), "caption"), self._overall, self._change, spacing=0)
        level = column(Text(tr("Reads as"), "caption"), self._reads, self._odds, self._odds_words, spacing=GRID // 2)
        level.setMinimumWidth(240)
        words = column(Text(tr("Against the bar"), "caption"), self._verdict, spacing=GRID // 2)
        grid = QHBoxLayout()
        grid.setSpacing(5 * GRID)
        for item, stretch in ((score, 0), (words, 3), (level, 3)):
            grid.addWidget(item, stretch, Qt.AlignmentFlag.AlignTop)
        self._hero_row = grid
        hero.body.addLayout(grid)
        return hero

    def attach(self, presenter: ScorecardPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack the head where it is narrow."""
        narrow = event.size().width() < self._look.px(720)
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._hero_row.setDirection(direction)
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Fall silent when it is left."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.leave()

    def _tick(self) -> None:
        if self._presenter is not None:
            self._presenter.tick()

    def _asked(self, quote: Quote) -> None:
        if self._presenter is not None:
            self._presenter.press_quote(quote)

    def show_state(self, state: ScorecardState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        self._notice.tell(state.notice)
        if before is None or (
            before.criteria,
            before.advice,
            before.sums,
            before.attempt_id,
            before.last,
            before.in_round,
        ) != (
            state.criteria,
            state.advice,
            state.sums,
            state.attempt_id,
            state.last,
            state.in_round,
        ):
            self._build(state)
        for button in self._quotes:
            button.play_state(playing=button.quote.key == state.playing)
        if state.playing and not self._timer.isActive():
            self._timer.start()
        elif not state.playing:
            self._timer.stop()

    def show_reference(self, state: ReferenceState) -> None:
        """Show what a strong answer holds, or nothing."""
        self._reference.show_state(state)

    def _build(self, state: ScorecardState) -> None:
        self._heading.setText(state.heading)
        self._prompt.setText(state.prompt)
        self._overall.setText(state.overall)
        self._overall.setAccessibleName(tr("Overall {overall} of 5", overall=state.overall))
        self._overall.setFont(self._look.font("timer", bold=True, figures=True))
        self._overall.setStyleSheet(f"font-size: {round(self._look.size_px('timer') * 0.75)}px; font-weight: 600;")
        self._change.tell(state.change)
        self._verdict.tell(state.verdict)
        self._reads.tell(state.reads_as)
        at, segments = 0.0, []
        for number, (label, share) in enumerate(state.odds):
            ink = "control" if number == 0 else f"part_{number}"
            segments.append(Segment(start=at, end=at + share, letter=label if number else tr("none"), ink=ink))
            at += share
        self._odds.show_segments(segments, state.odds_words)
        self._odds.setVisible(bool(state.odds))
        self._odds_words.tell(state.odds_words)
        self._next.setVisible(state.in_round and not state.last)
        self._again.show_kind("secondary" if state.in_round and not state.last else "primary")
        if state.recorded:
            self._review.show_as(tr("Review the recording"), "play")
        else:
            self._review.show_as(tr("Review the answer"), "transcript")
        self._hero.setVisible(bool(state.criteria) or state.overall != "–")  # noqa: RUF001 - a dash is meant
        self._done.show_as(tr("End the round") if state.in_round and not state.last else tr("Done"), "check")
        self._fill(state)
        focus_on(self._next if state.in_round and not state.last else self._again)
        self.verticalScrollBar().setValue(0)

    def _fill(self, state: ScorecardState) -> None:
        left, right = self._left.layout(), self._right.layout()
        if not isinstance(left, QVBoxLayout) or not isinstance(right, QVBoxLayout):
            return
        steps: list[Callable[[], object]] = []
        if not self._compared(state.criteria):
            clear(left)
            self._quotes, self._cards = [], []
            steps += [partial(self._add_criterion, left, box) for box in state.criteria]
        clear(right)
        makers = (self._advice, self._probes, self._phases, self._sums, self._structure, self._delivery, self._remarks)
        beside = [partial(self._add_card, right, maker, state) for maker in makers]
        first = len(beside)  # one of each side in turn: what stands at the top comes first
        both = [step for pair in zip(steps, beside, strict=False) for step in pair]
        self.slices.begin([*both, *steps[first:], *beside[len(steps) :]])

    def _compared(self, boxes: Sequence[CriterionBox]) -> bool:
        """Tell whether the cards are those of `boxes` but for the comparison, and show that."""
        plain = [replace(one, change="") for one in boxes]
        if self.slices.busy or plain != [replace(one.box, change="") for one in self._cards]:
            return False
        for card, box in zip(self._cards, boxes, strict=True):
            card.tell(box)
        return True

    def _add_criterion(self, left: QVBoxLayout, box: CriterionBox) -> None:
        card = CriterionCard(self._look, box)
        card.asked.connect(self._asked)
        self._cards.append(card)
        self._quotes += card.quotes
        put(left, card)

    @staticmethod
    def _add_card(right: QVBoxLayout, maker: Callable[[ScorecardState], Card | None], state: ScorecardState) -> None:
        card = maker(state)
        if card is not None:
            put(right, card)

    @staticmethod
    def _advice(state: ScorecardState) -> Card | None:
        if not state.advice:
            return None
        card = Card("accent", margin=2 * GRID + 4).add(Text(tr("Next time"), "lead"))
        for criterion, text, reason in state.advice:
            card.add(column(Text(criterion, "caption"), Text(text), Text(reason, "small"), spacing=2))
        return card

    @staticmethod
    def _probes(state: ScorecardState) -> Card | None:
        return probes_card(state.probes)

    def _phases(self, state: ScorecardState) -> Card | None:
        return phases_card(self._look, state.phases)

    def _sums(self, state: ScorecardState) -> Card | None:
        return sums_card(self._look, state.sums, self._answer_sum)

    def _answer_sum(self, row_: SumRow, slip: bool) -> None:
        if self._presenter is not None:
            self._presenter.answer_sum(row_, slip)

    def _structure(self, state: ScorecardState) -> Card | None:
        if not state.parts:
            return None
        card = Card(margin=2 * GRID + 4).add(Text(tr("Structure"), "lead"))
        lane = Lane(self._look)
        told = ", ".join(f"{part.letter} {part.name} {part.share}" for part in state.parts)
        lane.show_segments(
            [Segment(start=one.start, end=one.end, letter=one.letter, ink=one.ink) for one in state.parts],
            tr("Parts of the answer in order: {told}", told=told),
        )
        names = dict.fromkeys(f"{part.letter}  {part.name}" for part in state.parts)
        shares = {f"{part.letter}  {part.name}": 0.0 for part in state.parts}
        for part in state.parts:
            shares[f"{part.letter}  {part.name}"] += part.end - part.start
        card.add(lane, row(*(Chip(f"{name} {percentage(shares[name])}") for name in names)))
        if state.missing_parts:
            card.add(Text(state.missing_parts, "caution"))
        return card

    @staticmethod
    def _delivery(state: ScorecardState) -> Card | None:
        if not state.delivery:
            return None
        card = Card(margin=2 * GRID + 4).add(Text(tr("Delivery"), "lead"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnMinimumWidth(0, 132)
        grid.setColumnStretch(1, 1)
        for number, (what, value, remark) in enumerate(state.delivery):
            grid.addWidget(Text(what, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            cell = column(Text(value, "strong"), spacing=0)
            if remark:
                cell.layout().addWidget(Text(remark, "small"))  # type: ignore[union-attr]
            grid.addWidget(cell, number, 1)
        card.body.addLayout(grid)
        return card.add(Text(tr("Measured, and never part of a rating of content."), "small"))

    @staticmethod
    def _remarks(state: ScorecardState) -> Card | None:
        if not (state.notes or state.own_change or state.made_by):
            return None
        card = Card(margin=2 * GRID + 4).add(Text(tr("Remarks"), "lead"))
        if state.own_change:
            card.add(Text(tr("You wanted to change"), "caption"), Text(state.own_change))
        for note in state.notes:
            card.add(Text(note))
        if state.made_by:
            card.add(Text(tr("Scored by {made_by}", made_by=state.made_by), "small"))
        return card
