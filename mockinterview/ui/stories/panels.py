"""The parts of the story screen: coverage, loop, lengths, drill, answers, sheet. Widgets only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.stories import Proof
from mockinterview.language import numeral, tr
from mockinterview.ui.models.table import Column, Index, TupleTable
from mockinterview.ui.stories.state import PROOFS, Coverage, StoriesState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Button, Card, Chip, Text, clear, column, row
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.table import Table
from mockinterview.ui.wording import criterion_name, minutes, moment, rating

INKS = {Proof.PLANNED: ("raised", "text"), Proof.TOLD: ("accent_soft", "accent"), Proof.PROVEN: ("good_soft", "good")}
TICK_MS = 100
STORY_PX = 112  # the least width of a story; more of them scroll sideways


class Grid(QAbstractTableModel):
    """Principles down, stories across; each cell says its word, and has its tone besides."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._shown = look, Coverage()

    def show_coverage(self, shown: Coverage) -> None:
        """Replace everything."""
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of principles."""
        return 0 if parent.isValid() else len(self._shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of stories."""
        return 0 if parent.isValid() else len(self._shown.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return word and tone of a cell."""
        name, cells = self._shown.rows[index.row()]
        proof = cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return PROOFS[proof]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{name}, {self._shown.columns[index.column()]}: {PROOFS[proof] or tr('not covered')}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if proof in INKS and role in {Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole}:
            return QBrush(self._look.colour(INKS[proof][role == Qt.ItemDataRole.ForegroundRole]))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a principle or the title of a story."""
        if orientation is Qt.Orientation.Horizontal:
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return self._shown.columns[section]
        elif role == Qt.ItemDataRole.DisplayRole:
            return self._shown.rows[section][0]
        return None


class CoveragePanel(QWidget):
    """The matrix, and what it says in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = Grid(look)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Principles and stories"))
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setCornerButtonEnabled(False)
        across, down = self._table.horizontalHeader(), self._table.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        across.setDefaultAlignment(Qt.AlignmentFlag(int(words)))
        across.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(GRID)
        about = Text(
            tr("Proven: a recorded answer was rated 4.0 or more and read as your level. A typed one counts as told."),
            "muted",
        )
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(about)
        body.addWidget(self._table)
        body.addLayout(self._findings)
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        look = self._look
        across, down = self._table.horizontalHeader(), self._table.verticalHeader()
        down.setMaximumWidth(max(look.px(64), self.width() * 2 // 5))  # large text leaves room for a story
        room = self.width() - min(down.sizeHint().width(), down.maximumWidth())
        few = self._model.columnCount() * look.px(STORY_PX) <= room
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Fixed)
        across.setDefaultSectionSize(look.px(128))
        across.setFixedHeight(look.px(64))
        down.setDefaultSectionSize(look.px(34))
        rows = self._model.rowCount()
        self._table.setFixedHeight(look.px(64) + rows * look.px(34) + look.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let stories scroll sideways where they would be too narrow."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._dress()

    def show_state(self, state: StoriesState) -> None:
        """Show what is covered."""
        self._model.show_coverage(state.coverage)
        self._dress()
        clear(self._findings)
        for title, lines in state.coverage.findings:
            card = Card(margin=2 * GRID, spacing=GRID // 2).add(Text(title, "strong"))
            self._findings.addWidget(card.add(Text(" · ".join(lines))))


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
            button.clicked.connect(_Call(self.practised.emit, rung.seconds))
            items: list[QWidget] = [Text(minutes(rung.seconds), "lead"), Text(told, "small"), button]
            if rung.attempt_id:
                look = Button(self._look, tr("Open"), "next", "quiet")
                look.setAccessibleName(tr("Open the telling in {minutes}", minutes=minutes(rung.seconds)))
                look.clicked.connect(_Call(self.opened.emit, rung.attempt_id))
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
            self._button.setFocus()
        clear(self._options)
        for number, title in drill.options:
            button = Button(self._look, title, "stories")
            button.clicked.connect(_Call(self.answered.emit, number))
            self._options.addWidget(button)


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
            yes.clicked.connect(_Call(self.judged.emit, one.attempt_id, one.story_id, 1))
            no.clicked.connect(_Call(self.judged.emit, one.attempt_id, one.story_id, 0))
            look.clicked.connect(_Call(self.opened.emit, one.attempt_id))
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


class _Call:
    """Calls with values, so that a button of a list knows its row."""

    def __init__(self, call: Callable[..., object], *values: object) -> None:
        self._call, self._values = call, values

    def __call__(self, *_checked: object) -> None:
        self._call(*self._values)
