"""The first screen: one obvious start, what comes next, what was last. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from mockinterview.domain.draw import Drawn
from mockinterview.domain.session import Conditions, WholeAttempt
from mockinterview.language import mark, tr
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.today.presenter import LastCard, LeftCard, NextCard, TodayPresenter, TodayState
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, NoticeCard, Text
from mockinterview.ui.widgets.call import Call
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.wording import Notice

HOW = (
    (mark("Prepare"), mark("A minute or so with the question. Notes are fine, scripts are not.")),
    (mark("Answer aloud"), mark("The clock runs and your words are written down on this computer. Typing works too.")),
    (mark("Take the follow-up"), mark("It asks for what the answer left out, as an interviewer would.")),
    (mark("Read the scorecard"), mark("Every rating is proved by a quote that plays at a click.")),
)


class TodayScreen(Page):
    """Implements `TodayView`."""

    begun = Signal(object, object)
    set_up = Signal()
    opened = Signal(object)
    welcome = Signal()
    loop = Signal()
    plan_asked = Signal()
    progress_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Today"))
        self._look = look
        self._presenter: TodayPresenter | None = None
        self._shown: TodayState | None = None
        self._first = ""
        self._summary = Text(role="muted")
        self._notice, self._faults = NoticeCard(look), NoticeCard(look)
        self._why, self._question, self._facts = Text(role="caption"), Text(role="title"), Text(role="muted")
        self._begin = Button(look, tr("Start"), "round", "primary", about=tr("Begin a round with this question"))
        self._begin.setAccessibleName(tr("Start with this question"))
        self._choose = Button(look, tr("Set up a round"), "settings")
        self._hero = Card(margin=4 * GRID, spacing=2 * GRID).add(
            column(self._why, self._question, self._facts, spacing=GRID), row(self._begin, self._choose)
        )
        self._setup_rest = Button(look, tr("Go on with the set-up"), "next")
        self._setup_rest.clicked.connect(self.welcome)
        self._welcome = Card("soft", margin=2 * GRID).add(
            Text(tr("Three minutes to set up"), "strong"),
            Text(tr("Level and date, speech model, microphone, a minute to warm up, and a sample to look around in.")),
            row(self._setup_rest),
        )
        self._left = column(spacing=GRID)
        self._loop_text, self._loop_facts = Text(role="lead"), Text(role="small")
        self._loop = Button(look, tr("Go on with the loop"), "round")
        self._loop_card = Card("accent", margin=2 * GRID).add(
            Text(tr("Your full loop"), "caption"), self._loop_text, self._loop_facts, row(self._loop)
        )
        self._plan_line, self._plan = Text(role="strong"), Button(look, tr("Open the plan"), "plan", "quiet")
        self._plan_card = Card("soft", margin=2 * GRID)
        beside = QHBoxLayout()
        beside.addWidget(self._plan_line, 1)
        beside.addWidget(self._plan)
        self._plan_card.body.addLayout(beside)
        self._plan_card.hide()
        self._last_title = Text(tr("Your last answers"), "lead")
        self._next, self._last = column(spacing=GRID), column(spacing=GRID)
        self._ready, self._progress_link = Text(), Button(look, tr("Show progress"), "progress", "quiet")
        self._ready_card = Card(margin=2 * GRID).add(
            Text(tr("Readiness, by what was scored"), "caption"), self._ready, row(self._progress_link)
        )
        self._progress_link.clicked.connect(self.progress_asked)
        self._busy, self._progress = Text(role="strong"), QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._cancel = Button(look, tr("Cancel"), "", "quiet")
        self._wait = Card(margin=2 * GRID).add(self._busy, self._progress, row(self._cancel))
        self.add(
            column(Text(tr("Today"), "display"), self._summary, spacing=GRID // 2),
            self._notice,
            self._loop_card,
            self._left,
            self._wait,
            self._hero,
            self._plan_card,
            Columns(
                column(Text(tr("Also worth doing"), "lead"), self._next, spacing=GRID),
                column(self._last_title, self._last, self._ready_card, spacing=GRID),
                look,
                share=(1, 1),
            ),
            self._welcome,
            self._faults,
        )
        self.body.addStretch(1)
        self._begin.clicked.connect(self._press_start)
        self._choose.clicked.connect(self.set_up)
        self._loop.clicked.connect(self.loop)
        self._plan.clicked.connect(self.plan_asked)
        self._cancel.clicked.connect(self._press_cancel)
        self.show_state(TodayState())

    def attach(self, presenter: TodayPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a round may have ended since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()
        focus_on(self._begin)

    def _press_start(self) -> None:
        self._start(self._first)

    def _press_cancel(self) -> None:
        if self._presenter is not None:
            self._presenter.cancel()

    def show_state(self, state: TodayState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        self._summary.tell(state.summary or tr("Opening your library"))
        self._notice.tell(state.notice)
        self._loop_card.setVisible(state.loop is not None)
        if state.loop is not None:
            self._loop_text.setText(state.loop.text)
            self._loop_facts.setText(state.loop.facts)
        self._wait.setVisible(bool(state.busy))
        self._busy.setText(state.busy)
        self._progress.setValue(round((state.progress or 0) * 100))
        first = state.next[0] if state.next else None
        self._first = first.prompt_id if first else ""
        self._ready_card.setVisible(bool(state.ready))
        self._ready.setText("\n".join(state.ready))
        self._why.tell(first.reason if first else "")
        empty = tr("One moment") if state.loading else tr("No question fits your level yet. Set up a round to choose.")
        self._question.setText(first.text if first else empty)
        self._facts.tell(first.facts if first else "")
        waited = not self._begin.isEnabled()
        self._welcome.setVisible(state.unwelcomed and not state.loading)
        self._begin.setEnabled(first is not None and not state.busy)
        for holder in (self._next, self._last, self._left):
            holder.setEnabled(not state.busy)
        if waited and first is not None and self.isVisible():
            focus_on(self._begin)
        self._choose.setEnabled(not state.loading and not state.busy)
        if before is None or before.faults != state.faults:
            self._tell_faults(state.faults)
        if before is None or (before.next, before.last, before.left, before.loading) != (
            state.next,
            state.last,
            state.left,
            state.loading,
        ):
            self._fill(state)

    def show_plan(self, line: str) -> None:
        """Show the task of the day, or nothing."""
        self._plan_line.setText(tr("Your plan: {line}", line=line))
        self._plan_card.setVisible(bool(line))

    def _tell_faults(self, faults: tuple[str, ...]) -> None:
        told = Notice(title=tr("Some question banks were left out"), text="\n".join(faults[:8])) if faults else None
        self._faults.tell(told)

    def _fill(self, state: TodayState) -> None:
        self._last_title.setText(tr("Your last answers") if state.last else tr("How a round goes"))
        for holder, cards, empty in (
            (self._next, [self._next_card(one) for one in state.next[1:]], tr("More questions appear here.")),
            (self._last, [self._last_card(one) for one in state.last] or [_how_it_works()], ""),
            (self._left, [self._left_card(one) for one in state.left], ""),
        ):
            layout = holder.layout()
            if not isinstance(layout, QVBoxLayout):
                continue
            clear(layout)
            for card in cards:
                layout.addWidget(card)
            if not cards and empty:
                layout.addWidget(Card(margin=2 * GRID).add(Text(empty, "muted")))
            holder.setVisible(bool(cards or empty))

    def _next_card(self, one: NextCard) -> Card:
        button = Button(self._look, tr("Start"), "round")
        button.setAccessibleName(tr("Start: {text}", text=one.text))
        button.clicked.connect(Call(self._start, one.prompt_id))
        return Card(margin=2 * GRID).add(
            Text(one.reason, "caption"), Text(one.text), Text(one.facts, "small"), row(button)
        )

    def _last_card(self, one: LastCard) -> Card:
        button = Button(self._look, tr("Open"), "next", "quiet")
        button.setAccessibleName(tr("Open: {text}", text=one.text))
        button.clicked.connect(Call(self._open, one.attempt_id))
        card = Card(margin=2 * GRID)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(Text(one.text), 1)
        head.addWidget(Text(one.overall, "title", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        return card.add(Text(one.facts, "small"), row(Chip(one.reads_as), button))

    def _left_card(self, one: LeftCard) -> Card:
        finish = Button(self._look, tr("Finish it"), "done")
        finish.setAccessibleName(tr("Finish the answer to: {text}", text=one.text))
        finish.clicked.connect(Call(self._finish, one.attempt_id))
        away = Button(self._look, tr("Put away"), "discard", "quiet")
        away.setAccessibleName(tr("Put away the answer to: {text}", text=one.text))
        away.clicked.connect(Call(self._put_away, one.attempt_id))
        return Card("caution", margin=2 * GRID).add(
            Text(tr("An answer was not finished"), "strong"),
            Text(one.text),
            Text(
                tr("{facts}. Nothing of it is lost: it can be written down and scored now.", facts=one.facts), "small"
            ),
            row(finish, away),
        )

    def _start(self, prompt_id: str) -> None:
        if self._presenter is not None:
            self._presenter.start(prompt_id)

    def _open(self, attempt_id: int) -> None:
        if self._presenter is not None:
            self._presenter.open(attempt_id)

    def _finish(self, attempt_id: int) -> None:
        if self._presenter is not None:
            self._presenter.finish(attempt_id)

    def _put_away(self, attempt_id: int) -> None:
        if self._presenter is not None:
            self._presenter.put_away(attempt_id)

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an attempt."""
        self.opened.emit(whole)

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Go on to the round."""
        self.begun.emit(conditions, drawn)


def _how_it_works() -> Card:
    card = Card(margin=2 * GRID + 4, spacing=GRID + 4)
    for number, (title, text) in enumerate(HOW, 1):
        card.add(column(Text(f"{number}  {tr(title)}", "strong"), Text(tr(text), "muted"), spacing=2))
    return card
