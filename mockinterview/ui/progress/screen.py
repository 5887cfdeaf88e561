"""Progress: one side at a time, in pictures, words and tables. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from mockinterview.domain.criteria import Level
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.trends import By
from mockinterview.language import Words, mark, tr
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.progress.presenter import ProgressPresenter
from mockinterview.ui.progress.state import WINDOWS, FamilyCard, ProgressState, RescoreCard, TrendLine, View
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Choices, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.cards import Cards
from mockinterview.ui.widgets.chart import ChartCard
from mockinterview.ui.widgets.meters import RatingBar
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.table import Table

VIEWS = Words(
    {
        View.READINESS: "Readiness",
        View.TRENDS: "Trends",
        View.DELIVERY: "Delivery",
        View.AGREEMENT: "Agreement",
        View.PRACTICE: "Practice",
    }
)
BYS = Words({By.CRITERION: "Criteria", By.PRINCIPLE: "Principles", By.KIND: "Kinds", By.LEVEL: "Levels"})
LINES: tuple[Column[TrendLine], ...] = (
    Column(mark("Trend"), lambda one: one.name),
    Column("n", lambda one: one.answers, figures=True),
    Column(mark("Now"), lambda one: one.now, figures=True),
    Column(mark("Change"), lambda one: one.change, figures=True),
)
PLANS = (0, 30, 60, 90, 120, 180, 240, 300, 420, 600, 720)
APART = mark(
    "By the thresholds of the preparation guides: 3.5 on average is getting ready; 4.2 with nothing under 4.0 is "
    "ready. Only scored answers count here. What you say of yourself is asked elsewhere and kept apart."
)


class ProgressScreen(Page):
    """Implements `ProgressView`."""

    opened = Signal(object)
    start = Signal()
    planned = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Progress"))
        self._look = look
        self._presenter: ProgressPresenter | None = None
        self._shown: ProgressState | None = None
        self._summary = Text(role="muted")
        self._views = Choices(tr("Side"), [(one, VIEWS[one]) for one in View])
        self._level = Choices(tr("Level"), [(level, level.value) for level in Level])
        self._window = QComboBox()
        self._window.setAccessibleName(tr("Answers shown"))
        for answers, told in WINDOWS:
            self._window.addItem(tr(told), answers)
        self._notice = NoticeCard(look)
        self._rescore = _Rescore(look)
        self._nothing = Card(margin=5 * GRID, spacing=2 * GRID)
        self._begin = Button(look, tr("Start a round"), "round", "primary")
        nothing = Text(tr("Your progress appears here after the first scored answer for this level."), "lead")
        self._nothing.add(nothing, row(self._begin))
        self._sides = {view: self._make(view) for view in View}
        self.add(
            column(Text(tr("Progress"), "display"), self._summary, spacing=GRID // 2),
            row(self._views, spacing=GRID),
            row(self._level, self._window, spacing=2 * GRID),
            self._notice,
            self._rescore,
            self._nothing,
            *self._sides.values(),
        )
        self.body.addStretch(1)
        self._wire()

    def _make(self, view: View) -> QWidget:
        look = self._look
        match view:
            case View.READINESS:
                listed = QVBoxLayout()
                listed.setSpacing(2 * GRID)
                self._families = Cards(self, listed, self._family)
                return column(Text(tr(APART), "muted"), listed)
            case View.TRENDS:
                return self._make_trends()
            case View.DELIVERY:
                self._delivery = [ChartCard(look) for _ in range(4)]
                return column(*self._delivery)
            case View.AGREEMENT:
                self._agreement = (ChartCard(look), ChartCard(look, time_axis=False))
                return column(*self._agreement)
        self._minutes, self._calendar, self._coverage = (
            ChartCard(look, time_axis=False),
            ChartCard(look),
            ChartCard(look),
        )
        self._plan = Box()
        self._plan.setAccessibleName(tr("Minutes planned a week"))
        for minutes in PLANS:
            self._plan.addItem(_planned(minutes), minutes)
        return column(
            self._calendar, self._minutes, row(Text(tr("Planned"), "muted", wrap=False), self._plan), self._coverage
        )

    def _make_trends(self) -> QWidget:
        look = self._look
        self._by = Choices(tr("Trends by"), [(one, BYS[one]) for one in By])
        self._model = TupleTable(LINES)
        self._lines = Table(look, tr("Trends"), self._model, stretch=0)
        self._trend, self._reads = ChartCard(look), ChartCard(look)
        return column(
            self._by, Columns(self._lines, self._trend, look, share=(2, 3), equal=True, narrow_px=820), self._reads
        )

    def _wire(self) -> None:
        self._views.chosen.connect(self._set_view)
        self._level.chosen.connect(self._set_level)
        self._by.chosen.connect(self._set_by)
        self._window.activated.connect(self._set_window)
        self._lines.chosen.connect(self._choose)
        self._plan.activated.connect(self._set_plan)
        self._begin.clicked.connect(self.start)
        self._look.changed.connect(self._dress)
        self._rescore.start.clicked.connect(self._press_rescore)
        self._rescore.stop.clicked.connect(self._press_stop)
        for chart in (self._trend, self._reads, *self._delivery, *self._agreement):
            chart.opened.connect(self._open)

    def _dress(self) -> None:
        self._lines.verticalHeader().setDefaultSectionSize(self._look.px(40))
        self._lines.setMinimumHeight(self._look.px(380))

    def attach(self, presenter: ProgressPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter
        if self.isVisible():
            presenter.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a round may have ended since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> ProgressPresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def _set_view(self, value: object) -> None:
        self._to.show(View(str(value)))

    def _set_level(self, value: object) -> None:
        self._to.level(Level(str(value)))

    def _set_by(self, value: object) -> None:
        self._to.by(By(str(value)))

    def _set_window(self, index: int) -> None:
        self._to.window(self._window.itemData(index))

    def _set_plan(self, index: int) -> None:
        self._to.plan(int(self._plan.itemData(index)))

    def _choose(self, index: QModelIndex) -> None:
        line = self._model.row(index)
        if line is not None:
            self._to.choose(line.key)

    def _open(self, attempt_id: int) -> None:
        self._to.open(attempt_id)

    def _press_rescore(self) -> None:
        self._to.rescore()

    def _press_stop(self) -> None:
        self._to.stop_rescoring()

    def show_state(self, state: ProgressState) -> None:
        """Show `state`, whatever was shown before."""
        self._shown = state
        self._summary.setText(state.summary or tr("One moment"))
        self._views.choose(state.view)
        self._level.choose(state.level)
        self._window.setCurrentIndex([answers for answers, _ in WINDOWS].index(state.window))
        self._window.setVisible(state.view in {View.TRENDS, View.DELIVERY, View.AGREEMENT})
        self._notice.tell(state.notice)
        self._rescore.tell(state.rescore)
        empty = not state.loading and not state.answers and state.view is not View.PRACTICE
        self._nothing.setVisible(empty)
        for view, side in self._sides.items():
            side.setVisible(view is state.view and not state.loading and not empty)
        if state.loading or empty:
            return
        self._show_side(state)

    def _show_side(self, state: ProgressState) -> None:
        match state.view:
            case View.READINESS:
                self._families.show(state.families)
            case View.TRENDS:
                self._show_trends(state)
            case View.DELIVERY:
                for card, chart in zip(self._delivery, state.delivery, strict=False):
                    card.show_chart(chart)
            case View.AGREEMENT:
                for number, card in enumerate(self._agreement):
                    card.setVisible(number < len(state.agreement))
                    if number < len(state.agreement):
                        card.show_chart(state.agreement[number])
            case View.PRACTICE:
                for card, shown in (
                    (self._calendar, state.calendar),
                    (self._minutes, state.minutes),
                    (self._coverage, state.coverage),
                ):
                    if shown is not None:
                        card.show_chart(shown)
                if self._plan.findData(state.week_minutes) < 0:
                    self._plan.addItem(_planned(state.week_minutes), state.week_minutes)
                self._plan.setCurrentIndex(self._plan.findData(state.week_minutes))

    def _show_trends(self, state: ProgressState) -> None:
        self._by.choose(state.by)
        quiet = QSignalBlocker(self._lines.selectionModel())
        self._model.show_rows(state.lines)
        keys = [line.key for line in state.lines]
        if state.chosen in keys and self._lines.currentIndex().row() != keys.index(state.chosen):
            self._lines.selectRow(keys.index(state.chosen))
        quiet.unblock()
        self._dress()
        if state.trend is not None:
            self._trend.show_chart(state.trend)
        if state.reads is not None:
            self._reads.show_chart(state.reads)

    def _family(self, family: FamilyCard) -> Card:
        card = Card(spacing=GRID)
        card.add(Text(family.title, "caption"), Text(family.verdict, "title"), Text(family.about))
        if family.missing:
            card.add(Text(family.missing, "muted"))
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, GRID, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(family.lines):
            bar = RatingBar(self._look)
            bar.rate(line.mean, None, line.told)
            figures = Text(line.figures, "muted", wrap=False)
            figures.setFont(self._look.font("body", figures=True))
            figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Text(line.name, wrap=False), number, 0)
            grid.addWidget(bar, number, 1)
            grid.addWidget(figures, number, 2)
        card.add(lines)
        return card

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an attempt."""
        self.opened.emit(whole)

    def plan(self, week_minutes: int) -> None:
        """Keep how much is planned a week."""
        self.planned.emit(week_minutes)


def _planned(minutes: int) -> str:
    return tr("{minutes} min a week", minutes=minutes) if minutes else tr("No plan")


class _Rescore(Card):
    """Offers to score answers of other versions again, and shows how far it is."""

    def __init__(self, look: Look) -> None:
        super().__init__("soft", margin=2 * GRID)
        self._text, self._told = Text(), Text(role="strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Share of the answers scored again"))
        self.start = Button(look, tr("Score them again"), "again")
        self.stop = Button(
            look, tr("Stop for now"), "pause", "quiet", about=tr("What was scored stays; it can go on later")
        )
        self.add(self._text, self._told, self._bar, row(self.start, self.stop))
        self.hide()

    def tell(self, card: RescoreCard | None) -> None:
        """Show the offer, how far it is, or nothing."""
        self.setVisible(card is not None)
        if card is None:
            return
        self._text.setText(card.text)
        self._told.tell(card.told)
        self._bar.setVisible(card.busy)
        self._bar.setValue(round(card.share * 100))
        self.start.setVisible(not card.busy)
        self.stop.setVisible(card.busy)
