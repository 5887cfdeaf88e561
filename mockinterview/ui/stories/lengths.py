"""A story in four lengths, and told in ten seconds. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import numeral, tr
from mockinterview.ui.stories.state import StoriesState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.call import Call
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.wording import criterion_name, minutes, rating

TICK_MS = 100


class LadderPanel(QWidget):
    """One story in four lengths, and what of it survives in each."""

    practised = Signal(float)
    prompted = Signal(str)
    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Text(role="lead")
        self._prompts = Box()
        self._prompts.setAccessibleName(tr("Question"))
        self._prompts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._prompts.setMinimumContentsLength(20)
        self._prompts.activated.connect(self._pick)
        self._grid = QVBoxLayout()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            Text(
                tr("The same story in 30 seconds, 2, 5 and 10 minutes. What a short telling keeps is what carries it."),
                "muted",
            )
        )
        body.addWidget(
            column(self._title, Text(tr("Question to tell it for"), "caption"), self._prompts, spacing=GRID // 2)
        )
        body.addLayout(self._grid)

    def _pick(self, _index: int) -> None:
        self.prompted.emit(self._prompts.currentData())

    def show_state(self, state: StoriesState) -> None:
        """Show the rungs of the chosen story."""
        self._title.tell(state.detail.title if state.detail else "")
        if [self._prompts.itemData(n) for n in range(self._prompts.count())] != [key for key, _ in state.prompts]:
            self._prompts.clear()
            for key, text in state.prompts:
                self._prompts.addItem(text, key)
        self._prompts.setCurrentIndex(self._prompts.findData(state.prompt))
        clear(self._grid)
        if state.ladder is None:
            return
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 2)
        grid.setColumnMinimumWidth(0, self._look.px(112))
        for place, rung in enumerate(state.ladder.rungs, 1):
            grid.setColumnStretch(place, 1)
            told = tr("{rating} overall", rating=rating(rung.overall)) if rung.attempt_id else tr("not told yet")
            button = Button(self._look, tr("Tell it"), "round")
            button.setAccessibleName(tr("Tell it in {minutes}", minutes=minutes(rung.seconds)))
            button.setEnabled(bool(state.prompt))
            button.clicked.connect(Call(self.practised.emit, rung.seconds))
            items: list[QWidget] = [Text(minutes(rung.seconds), "lead"), Text(told, "small"), button]
            if rung.attempt_id:
                look = Button(self._look, tr("Open"), "next", "quiet")
                look.setAccessibleName(tr("Open the telling in {minutes}", minutes=minutes(rung.seconds)))
                look.clicked.connect(Call(self.opened.emit, rung.attempt_id))
                items.append(look)
            grid.addWidget(column(*items, spacing=GRID // 2), 0, place, Qt.AlignmentFlag.AlignTop)
        for line, one in enumerate(state.ladder.rows, 1):
            grid.addWidget(Text(one.name if one.figure else criterion_name(one.name)), line, 0)
            for place, (text, kept) in enumerate(one.cells, 1):
                tone = "" if kept is None else "good" if kept else "caution"
                shown: QLabel = Chip(text, tone) if text and kept is not None else Text(text, "small")
                grid.addWidget(shown, line, place, Qt.AlignmentFlag.AlignLeft)
        wide = QScrollArea()  # four lengths beside one another need more room than a narrow window has
        wide.setWidgetResizable(True)
        wide.setFrameShape(QScrollArea.Shape.NoFrame)
        wide.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wide.setAccessibleName(tr("Lengths of this story"))
        wide.setProperty("sideways", "yes")
        wide.setWidget(holder)
        wide.setFixedHeight(holder.sizeHint().height() + 2 * GRID)
        self._grid.addWidget(Card().add(wide))


class DrillPanel(QWidget):
    """A principle, ten seconds, and the story that comes to mind."""

    asked = Signal()
    ticked = Signal()
    got = Signal()
    answered = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._stage = ""
        self._principle, self._left, self._told = Text(role="display"), Text(role="title"), Text()
        self._button = Button(look, tr("Begin"), "clock", "primary")
        self._button.clicked.connect(self._press)
        self._options = QVBoxLayout()
        self._score = Text(role="small")
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.ticked)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            Text(tr("A principle appears. Press as soon as a story comes to mind, then say which. "
                 "The ten seconds are our own choice."), "muted")
        )  # fmt: skip
        body.addWidget(
            Card(margin=4 * GRID, spacing=2 * GRID).add(
                self._principle, self._left, self._told, self._options, row(self._button), self._score
            )
        )

    def _press(self) -> None:
        (self.got if self._stage == "asking" else self.asked).emit()

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Let no time run where nobody looks."""
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Go on."""
        super().showEvent(event)
        if self._stage == "asking":
            self._timer.start()

    def show_state(self, state: StoriesState) -> None:
        """Show where the drill is."""
        drill = state.drill
        fresh, self._stage = drill.stage != self._stage, drill.stage
        self._principle.tell(drill.principle)
        self._left.tell(tr("{seconds} s", seconds=numeral(drill.left_s, 0)) if drill.stage == "asking" else "")
        self._told.tell(tr("Which story was it?") if drill.stage == "choosing" else drill.told, drill.tone)
        self._score.tell(
            tr("{fitted} of {tried} fitted", fitted=drill.fitted, tried=drill.tried) if drill.tried else ""
        )
        if not fresh:
            return
        (self._timer.start if drill.stage == "asking" else self._timer.stop)()
        labels = {
            "ready": (tr("Begin"), "clock"),
            "asking": (tr("I have one"), "done"),
            "told": (tr("Next principle"), "next"),
        }
        self._button.setVisible(drill.stage in labels)
        if drill.stage in labels:
            self._button.show_as(*labels[drill.stage])
            focus_on(self._button)
        clear(self._options)
        for number, title in drill.options:
            button = Button(self._look, title, "stories")
            button.clicked.connect(Call(self.answered.emit, number))
            self._options.addWidget(button)
