"""History: a search field, filters and a table. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QSizePolicy, QWidget

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.history import HistoryEntry
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import mark, tr
from mockinterview.ui.history.presenter import HistoryPresenter, HistoryState
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.table import Table
from mockinterview.ui.wording import KINDS, READS, STATES, Notice, clock, moment, rating

PAUSE_MS = 150  # after the last key, before a search begins

COLUMNS: tuple[Column[HistoryEntry], ...] = (
    Column(mark("When"), lambda one: moment(one.began_ms)),
    Column(
        mark("Question"),
        lambda one: tr("Sample: {excerpt}", excerpt=one.excerpt or one.text) if one.sample else one.excerpt or one.text,
    ),
    Column(mark("Kind"), lambda one: KINDS[one.kind]),
    Column(mark("Level"), lambda one: one.level.value),
    Column(mark("Length"), lambda one: clock(one.duration_s) if one.duration_s else tr("typed"), figures=True),
    Column(mark("Reads as"), lambda one: READS[one.reads_as] if one.reads_as else STATES[one.state]),
    Column(mark("Overall"), lambda one: rating(one.overall), figures=True),
)


class HistoryScreen(Page):
    """Implements `HistoryView`."""

    opened = Signal(object)
    start = Signal()
    export_asked = Signal()
    import_asked = Signal()
    recordings_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("History"), width_px=1400)
        self._presenter: HistoryPresenter | None = None
        self._arrived: Notice | None = None
        self._model = TupleTable(COLUMNS)
        self._table = Table(look, tr("Answers"), self._model, stretch=1, dispensable=(2, 3, 4))
        self._table.setMinimumHeight(320)
        self._table.horizontalHeader().setSectionsClickable(True)
        self._search = QLineEdit()
        self._search.setAccessibleName(tr("Search in everything that was said"))
        self._search.setPlaceholderText(tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(280)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._kind, self._level = QComboBox(), QComboBox()
        self._kind.setAccessibleName(tr("Kind"))
        self._level.setAccessibleName(tr("Level"))
        self._kind.addItem(tr("All kinds"), None)
        for kind in Kind:
            self._kind.addItem(KINDS[kind], kind)
        self._level.addItem(tr("All levels"), None)
        for level in Level:
            self._level.addItem(level.value, level)
        self._count = Text(role="muted", wrap=False)
        self._open = Button(look, tr("Open"), "next")
        self._delete = Button(look, tr("Delete for good"), "discard", "danger")
        self._export = Button(look, tr("Export"), "file", "quiet")
        self._import = Button(look, tr("Import"), "folder", "quiet", about=tr("An export, or a coach's ratings"))
        self._recordings = Button(
            look,
            tr("Recordings"),
            "transcript",
            "quiet",
            about=tr("Have recordings written down that you made elsewhere"),
        )
        self._notice = NoticeCard(look)
        self._empty = Text(role="lead")
        self._begin = Button(look, tr("Start a round"), "round", "primary")
        start = QWidget()
        FlowLayout(start).addWidget(self._begin)
        self._nothing = Card(margin=5 * GRID, spacing=2 * GRID).add(self._empty, start)
        self._start_row = start
        bar = QWidget()
        flow = FlowLayout(bar)
        for item in (self._search, self._kind, self._level, self._count, self._export, self._import, self._recordings):
            flow.addWidget(item)
        actions = QWidget()
        below = FlowLayout(actions)
        below.addWidget(self._open)
        below.addWidget(self._delete)
        self._actions = actions
        self.add(column(Text(tr("History"), "display"), bar), self._notice, self._nothing, self._table, actions)
        self.body.setStretch(3, 1)
        self.body.addStretch(0)
        self._wire()

    def _wire(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._searched)
        self._search.textChanged.connect(self._typed)
        self._kind.activated.connect(self._narrowed)
        self._level.activated.connect(self._narrowed)
        self._table.opened.connect(self._opened)
        self._table.chosen.connect(self._chosen)
        self._table.near_end.connect(self._more)
        self._table.horizontalHeader().sectionClicked.connect(self._sorted)
        self._open.clicked.connect(self._open_chosen)
        self._delete.clicked.connect(self._ask_delete)
        self._begin.clicked.connect(self.start)
        self._export.clicked.connect(self.export_asked)
        self._import.clicked.connect(self.import_asked)
        self._recordings.clicked.connect(self.recordings_asked)
        bind(self, "history.search", self._search.setFocus)

    def attach(self, presenter: HistoryPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a round may have ended since."""
        super().showEvent(event)
        self._arrived = None
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> HistoryPresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def _typed(self, _text: str) -> None:
        self._pause.start()

    def _searched(self) -> None:
        self._to.search(self._search.text())

    def _narrowed(self, _index: int) -> None:
        self._to.narrow(self._kind.currentData(), self._level.currentData())

    def _sorted(self, section: int) -> None:
        self._to.sort(section)

    def _more(self) -> None:
        self._to.more()

    def _chosen(self, index: QModelIndex) -> None:
        for button in (self._open, self._delete):
            button.setEnabled(index.isValid())

    def _opened(self, index: QModelIndex) -> None:
        entry = self._model.row(index)
        if entry is not None:
            self._to.open(entry)

    def _open_chosen(self) -> None:
        self._opened(self._table.currentIndex())

    def _ask_delete(self) -> None:
        entry = self._model.row(self._table.currentIndex())
        if entry is None:
            return
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Delete this answer for good?"))
        box.setText(tr("Delete this answer for good?"))
        box.setInformativeText(
            tr("Its recording, words and scores are removed from this computer. There is no way back.")
        )
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(self._confirmed)
        box.finished.connect(box.deleteLater)
        box.open()

    def _confirmed(self) -> None:
        entry = self._model.row(self._table.currentIndex())
        if entry is not None:
            self._to.delete(entry)

    def show_state(self, state: HistoryState) -> None:
        """Show `state`, whatever was shown before."""
        self._notice.tell(state.notice or self._arrived)
        self._model.show_rows(state.entries)
        self._count.setText(state.count)
        self._empty.setText(state.empty)
        self._nothing.setVisible(bool(state.empty))
        self._start_row.setVisible(not (self._search.text() or state.kind or state.level))
        self._table.setVisible(not state.empty)
        self._actions.setVisible(not state.empty)
        if state.entries and not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._chosen(self._table.currentIndex())

    def show_arrived(self, notice: Notice, answers: int) -> None:
        """Tell what an import brought, until the screen is left."""
        self._arrived = notice
        if answers and self._presenter is not None:
            self._presenter.refresh()
        self._notice.tell(notice)

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an attempt."""
        self.opened.emit(whole)
