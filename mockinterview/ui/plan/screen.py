"""The plan: what is next, all days, where the time went, worksheets and guide values. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.criteria import Level
from mockinterview.domain.plans import Task
from mockinterview.language import numeral, tr
from mockinterview.services.plan import ShareTime
from mockinterview.services.weights import Weighed
from mockinterview.ui.banks.editor import Field
from mockinterview.ui.plan.presenter import PlanPresenter
from mockinterview.ui.plan.state import TABS, DayCard, FigureRow, Offer, OutLine, PlanState, SheetRow, TaskCard
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Choices, NoticeCard, Text
from mockinterview.ui.widgets.call import Call
from mockinterview.ui.widgets.cards import Cards
from mockinterview.ui.widgets.check import Check
from mockinterview.ui.widgets.page import Page

USUAL_REMINDER = "18:00"
MINUTES = (30, 45, 60, 90, 120, 180)


class PlanScreen(Page):
    """Implements `PlanView`."""

    gone = Signal(str)
    practise = Signal(object, object)
    remembered = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Plan"))
        self._look = look
        self._presenter: PlanPresenter | None = None
        self._shown: PlanState | None = None
        self._opened: dict[str, bool] = {}
        self._notice = NoticeCard(look)
        self._tabs = Choices(tr("Part"), [(key, tr(name)) for key, name in TABS])
        self._title, self._facts, self._told = Text(role="lead"), Text(role="muted"), Text(role="small")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Tasks done"))
        self._interview = QLineEdit()
        self._minutes = Choices(tr("Minutes a day"), [(number, f"{number}") for number in MINUTES])
        self._minutes.chosen.connect(self._pick_minutes)
        self._minutes_a_day = 60
        self._interview.setPlaceholderText("2026-12-05")
        self._apply = Button(look, tr("Deal out anew"), "again")
        self._end = Button(look, tr("Stop following"), "", "quiet")
        self._remind = Check(tr("Remind me once a day"))
        self._at = QLineEdit()
        self._no_tray = Text(tr("This desktop has no system tray, so there are no reminders."), "small")
        self._dates = Columns(
            Field(
                tr("Day of the interview"),
                self._interview,
                tr("Year, month and day; a plan of fixed days can do without"),
            ),
            Field(tr("Minutes a day"), self._minutes, tr("For plans that count back")),
            look, share=(1, 1),
        )  # fmt: skip
        self._settings = Card(spacing=2 * GRID).add(
            self._dates,
            row(self._apply, self._end),
            column(
                row(self._remind),
                Field(tr("Time of the reminder"), self._at, tr("Such as 18:00; from the system tray")),
                self._no_tray,
                spacing=GRID // 2,
            ),
        )  # fmt: skip
        self._head = Card(spacing=GRID).add(self._title, self._facts, self._progress, self._told)
        self._lists = tuple(QVBoxLayout() for _ in range(5))
        for layout in self._lists:
            layout.setSpacing(2 * GRID)
        days, shares, offers, sheets, weights = self._lists
        self._days = Cards(self, days, self._day)
        self._shares = Cards(self, shares, self._share_card, after=self._days.slices)
        self._offers, self._sheets = Cards(self, offers, self._offer), Cards(self, sheets, self._sheet)
        self._weights = Cards(self, weights, self._weight_card)
        self._figures_card = Card(spacing=2 * GRID)
        self._figures = Cards(self, self._figures_card.body, self._figure_line, after=self._weights.slices)
        self._plan, self._none, self._papers, self._values = QWidget(), QWidget(), QWidget(), QWidget()
        self._parts: dict[str, QWidget] = {"plan": self._plan, "worksheets": self._papers, "figures": self._values}
        self._compose()
        self._wire()
        self.show_state(PlanState())

    def _compose(self) -> None:
        days, shares, offers, sheets, weights = self._lists
        about = tr("What the guides ask for. You choose whether to follow one of them; nothing is overdue here.")
        inner = {
            self._plan: (self._head, days, shares),
            self._none: (Text(about, "muted"), offers),
            self._papers: (
                Text(tr("Written once, kept in every version, and asked about aloud later."), "muted"), sheets
            ),
            self._values: (
                Text(
                    tr("Figures of preparation guides, never rules of a company. Change what does not fit you."),
                    "muted",
                ),
                weights,
                self._figures_card,
            ),
        }  # fmt: skip
        for holder, items in inner.items():
            body = QVBoxLayout(holder)
            body.setContentsMargins(0, 0, 0, 0)
            body.setSpacing(2 * GRID)
            for item in items:
                body.addWidget(item) if isinstance(item, QWidget) else body.addLayout(item)
        self.add(
            column(Text(tr("Plan"), "display"), self._tabs, spacing=GRID),
            self._notice,
            self._plan,
            self._none,
            self._settings,
            self._papers,
            self._values,
        )
        self.body.addStretch(1)

    def _wire(self) -> None:
        self._tabs.chosen.connect(self._press_tab)
        self._apply.clicked.connect(self._press_apply)
        self._end.clicked.connect(self._press_end)
        self._remind.clicked.connect(self._press_remind)
        self._at.editingFinished.connect(self._press_remind)

    def attach(self, presenter: PlanPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: practice may have ticked something."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> PlanPresenter:
        if self._presenter is None:
            raise RuntimeError("no plan is attached")
        return self._presenter

    # Presses

    def _press_tab(self, name: object) -> None:
        if self._presenter is not None:
            self._presenter.tab(str(name))

    def _pick_minutes(self, number: object) -> None:
        if isinstance(number, int):
            self._minutes_a_day = number

    def _press_apply(self) -> None:
        self._to.change(self._interview.text(), self._minutes_a_day)

    def _press_end(self) -> None:
        self._to.end()

    def _press_remind(self) -> None:
        at = self._at.text().strip() or USUAL_REMINDER
        wanted = at if self._remind.isChecked() else ""
        if self._presenter is not None and self._shown is not None and wanted != self._shown.reminder.at:
            self._presenter.remind(wanted)

    def _press_begin(self, plan_id: str) -> None:
        self._to.begin(plan_id, self._interview.text(), self._minutes_a_day)

    def _press_act(self, task_id: str) -> None:
        self._to.act(task_id)

    def _press_tick(self, task_id: str, on: bool) -> None:
        self._to.tick(task_id, on=on)

    def _press_sheet(self, key: str) -> None:
        self.gone.emit(f"worksheet:{key}")

    # Showing

    def show_state(self, state: PlanState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        self._tabs.choose(state.tab)
        self._notice.tell(state.notice)
        following = bool(state.title)
        for name, part in self._parts.items():
            part.setVisible(name == state.tab and (name != "plan" or following))
        self._none.setVisible(state.tab == "plan" and not following and not state.loading)
        self._settings.setVisible(state.tab == "plan" and not state.loading)
        for button in (self._apply, self._end):
            button.setVisible(following)
        self._title.tell(state.title)
        self._facts.tell(state.facts)
        self._told.tell(state.told)
        self._progress.setMaximum(max(1, state.total))
        self._progress.setValue(state.done)
        self._progress.setAccessibleDescription(state.facts)
        if not self._interview.hasFocus() and self._interview.text() != state.interview:
            self._interview.setText(state.interview)
        if before is None or before.minutes_a_day != state.minutes_a_day:
            self._minutes_a_day = state.minutes_a_day
            self._minutes.choose(state.minutes_a_day)
        reminder = state.reminder
        self._remind.setChecked(bool(reminder.at))
        self._remind.setEnabled(reminder.possible)
        self._at.setEnabled(reminder.possible)
        self._no_tray.setVisible(not reminder.possible)
        if not self._at.hasFocus():
            self._at.setText(reminder.at or USUAL_REMINDER)
        self._show_part(state, following=following)

    def _show_part(self, state: PlanState, *, following: bool) -> None:
        """Show what is seen; the other parts are built when they are chosen."""
        if state.tab == "plan" and following:
            self._days.show(state.days)
            self._shares.show([state.shares] if state.shares else [])
        elif state.tab == "plan":
            self._offers.show(state.offers)
        elif state.tab == "worksheets":
            self._sheets.show(state.sheets)
        else:
            self._figures_card.setVisible(bool(state.figures))
            self._weights.show([state.weights] if state.figures else [])
            self._figures.show(state.figures)

    def _offer(self, one: Offer) -> QWidget:
        button = Button(self._look, tr("Follow this plan"), "plan")
        button.setAccessibleName(tr("Follow: {title}", title=one.title))
        button.clicked.connect(Call(self._press_begin, one.id))
        return Card().add(Text(one.title, "lead"), Text(one.facts, "small"), Text(one.about), row(button))

    def _day(self, one: DayCard) -> QWidget:
        card = Card("accent" if one.open else "plain", margin=2 * GRID, spacing=GRID)
        inner = column(*(self._task(task) for task in one.tasks), *self._outs(one.outs), spacing=GRID + 4)
        open_now = self._opened.get(one.title, one.open)
        toggle = Button(
            self._look, tr("Hide") if open_now else tr("Show"), "chevron-down" if open_now else "chevron", "quiet"
        )
        toggle.setAccessibleName(f"{toggle.text()}: {one.title}")
        toggle.clicked.connect(_Fold(self, one.title, inner, toggle))
        inner.setVisible(open_now)
        head = QHBoxLayout()
        head.addWidget(column(Text(one.title, "strong"), Text(one.facts, "small"), spacing=2), 1)
        head.addWidget(toggle, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        return card.add(inner)

    def fold(self, title: str, inner: QWidget, toggle: Button) -> None:
        """Show or hide the tasks of a day."""
        shown = inner.isHidden()
        self._opened[title] = shown
        inner.setVisible(shown)
        toggle.show_as(tr("Hide") if shown else tr("Show"), "chevron-down" if shown else "chevron")
        toggle.setAccessibleName(f"{toggle.text()}: {title}")

    def _task(self, one: TaskCard) -> QWidget:
        if one.state == "done":
            line = QHBoxLayout()
            line.setSpacing(GRID)
            line.addWidget(Chip(tr("Done"), "good"))
            line.addWidget(Text(one.title, "strong"), 1)
            line.addWidget(Text(one.facts.removesuffix(tr("done")).rstrip(" ·"), "small", wrap=False))
            holder = QWidget()
            holder.setLayout(line)
            line.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
            return holder
        card = Card("soft" if one.state == "open" else "good", margin=2 * GRID, spacing=GRID // 2)
        card.add(Text(one.title, "strong"), Text(one.does), Text(one.facts, "small"))
        buttons: list[QWidget] = []
        if one.now:
            buttons.append(Chip(tr("Next"), "accent"))
        if one.action and one.state == "open":
            act = Button(self._look, one.action, "round" if one.rounds else "next",
                         "primary" if one.now else "secondary")  # fmt: skip
            act.setAccessibleName(f"{one.action}: {one.title}")
            act.clicked.connect(Call(self._press_act, one.id))
            buttons.append(act)
        if one.state != "done":
            by_hand = one.state == "by hand"
            tick = Button(self._look, tr("Take the tick back") if by_hand else tr("Mark as done"), "", "quiet")
            tick.setAccessibleName(f"{tick.text()}: {one.title}")
            tick.clicked.connect(Call(self._press_tick, one.id, not by_hand))
            buttons.append(tick)
        return card.add(row(*buttons)) if buttons else card

    def _outs(self, outs: tuple[OutLine, ...]) -> list[QWidget]:
        if not outs:
            return []
        lines: list[QWidget] = [Text(tr("At the end of the day"), "caption")]
        for one in outs:
            box = QCheckBox()
            box.setChecked(one.done)
            box.setAccessibleName(one.text)
            box.setAccessibleDescription(tr("Ticks itself") if one.by_rule else "")
            box.setToolTip(tr("Ticks itself when it happened. You can tick it yourself too.") if one.by_rule else "")
            box.clicked.connect(Call(self._press_out, one.id))
            line = QWidget()
            beside = QHBoxLayout(line)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(Text(one.text), 1)
            lines.append(line)
        return lines

    def _press_out(self, out_id: str) -> None:
        outs = (out for day in (self._shown.days if self._shown else ()) for out in day.outs)
        done = next((one.done for one in outs if one.id == out_id), False)
        self._to.tick(out_id, on=not done)

    @staticmethod
    def _weight_card(weights: tuple[Weighed, ...]) -> QWidget:
        card = Card(spacing=GRID).add(
            Text(tr("What you practised, beside what is weighed"), "lead"),
            Text(
                tr("Counted by answers at your level; 45 logged minutes count as one. No rating moves by it."), "small"
            ),
        )
        for one in weights:
            values = {"percent": numeral(one.percent, 0), "wanted": numeral(one.wanted)}
            told = (
                tr("1 answer, {percent} %; the guide weighs it {wanted} %", **values)
                if one.answers == 1
                else tr(
                    "{number} answers, {percent} %; the guide weighs it {wanted} %",
                    number=numeral(one.answers),
                    **values,
                )
            )
            card.add(column(Text(one.name, "strong"), Text(told, "small"), spacing=2))
        return card

    @staticmethod
    def _share_card(shares: tuple[ShareTime, ...]) -> QWidget:
        card = Card(spacing=GRID).add(Text(tr("Where your time went"), "lead"))
        for one in shares:
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setValue(round(one.percent))
            told = tr(
                "{minutes} min, {percent} % of it; the guide has {wanted} %, {hours}",
                minutes=numeral(one.minutes, 0),
                percent=numeral(one.percent, 0),
                wanted=numeral(one.wanted),
                hours=one.hours,
            )
            bar.setAccessibleName(one.name)
            bar.setAccessibleDescription(told)
            card.add(Text(one.name, "strong"), bar, Text(told, "small"))
        return card

    def _sheet(self, one: SheetRow) -> QWidget:
        button = Button(self._look, tr("Open"), "worksheet")
        button.setAccessibleName(tr("Open: {title}", title=one.title))
        button.clicked.connect(Call(self._press_sheet, one.key))
        chips = [Chip(tr("can be practised aloud"), "accent")] if one.speaks else []
        return Card(margin=2 * GRID, spacing=GRID).add(
            Text(one.title, "strong"), Text(one.about), Text(one.facts, "small"), row(button, *chips)
        )

    def _figure_line(self, one: FigureRow) -> QWidget:
        box = QLineEdit(numeral(one.value))
        box.setValidator(QDoubleValidator(0.0, 1000.0, 2, box))
        box.setAccessibleName(one.text)
        box.setFixedWidth(self._look.px(88))
        box.editingFinished.connect(_Value(self, one.key, box))
        told = [tr("source: {source}", source=one.source)]
        if one.value != one.usual:
            told.append(tr("changed by you, the guide value is {usual}", usual=numeral(one.usual)))
        back = Button(self._look, tr("Guide value"), "again", "quiet")
        back.setAccessibleName(tr("Take the guide value again: {text}", text=one.text))
        back.setEnabled(one.value != one.usual)
        back.clicked.connect(Call(self._reset, one.key))
        controls = QWidget()
        controls.setLayout(row(box, back))
        words = column(Text(one.text), Text(" · ".join(told), "small"), spacing=2)
        return Columns(words, controls, self._look, narrow_px=520)

    def set_figure(self, key: str, value: float) -> None:
        """Take a figure that was typed."""
        known = next((one for one in (self._shown.figures if self._shown else ()) if one.key == key), None)
        if known is not None and known.value != value:
            self._to.set_figure(key, None if value == known.usual else value)

    def _reset(self, key: str) -> None:
        self._to.set_figure(key, None)

    # What the presenter asks for

    def go(self, place: str) -> None:
        """Go to another screen."""
        self.gone.emit(place)

    def practise_task(self, task: Task, level: Level) -> None:
        """Hold the round that a task asks for."""
        self.practise.emit(task, level)

    def ask_minutes(self, task: Task, share: str) -> None:
        """Ask how long something took that the program cannot see."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Log the time"))
        dialog.setLabelText(tr("{title}: minutes spent", title=task.title))
        dialog.setIntRange(1, 600)
        dialog.setIntValue(round(task.minutes) or 30)
        dialog.intValueSelected.connect(_Logged(self, share))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def log(self, share: str, minutes: int) -> None:
        """Keep time that was told."""
        self._to.log(share, float(minutes))

    def remember(self, interview: str, reminder: str) -> None:
        """Keep the date of the interview and the time of the reminder in the settings."""
        self.remembered.emit(interview, reminder)


class _Fold:
    """Folds one day."""

    def __init__(self, screen: PlanScreen, title: str, inner: QWidget, toggle: Button) -> None:
        self._screen, self._title, self._inner, self._toggle = screen, title, inner, toggle

    def __call__(self, *_checked: object) -> None:
        self._screen.fold(self._title, self._inner, self._toggle)


class _Value:
    """Tells the value of one figure."""

    def __init__(self, screen: PlanScreen, key: str, box: QLineEdit) -> None:
        self._screen, self._key, self._box = screen, key, box

    def __call__(self) -> None:
        self._screen.set_figure(self._key, float(self._box.text().replace(",", ".")))


class _Logged:
    """Tells the minutes of one share."""

    def __init__(self, screen: PlanScreen, share: str) -> None:
        self._screen, self._share = screen, share

    def __call__(self, minutes: int) -> None:
        self._screen.log(self._share, minutes)
