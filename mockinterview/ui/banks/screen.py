"""Banks: a table of questions and one of them in full. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.ui.banks.presenter import BanksPresenter, BanksState, PromptDetail
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Button, Card, Chip, Columns, NoticeCard, Page, Text, clear, column, row
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.table import Table
from mockinterview.ui.wording import KINDS

COLUMNS: tuple[Column[Prompt], ...] = (
    Column("Question", lambda one: one.text[one.levels[-1]]),
    Column("Kind", lambda one: KINDS[one.kind]),
    Column("Levels", lambda one: " ".join(level.value for level in one.levels)),
)


class BanksScreen(Page):
    """Implements `BanksView`."""

    practise = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("Banks", width_px=1400)
        self._look = look
        self._presenter: BanksPresenter | None = None
        self._shown: PromptDetail | None = None
        self._model = TupleTable(COLUMNS)
        self._table = Table(look, "Questions", self._model, stretch=0)
        self._table.setMinimumHeight(560)
        self._search = QLineEdit()
        self._search.setAccessibleName("Search questions")
        self._search.setPlaceholderText("Search questions")
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(280)
        self._kind, self._level = QComboBox(), QComboBox()
        self._kind.setAccessibleName("Kind")
        self._level.setAccessibleName("Level")
        self._kind.addItem("All kinds", None)
        for kind in Kind:
            self._kind.addItem(KINDS[kind], kind)
        self._level.addItem("All levels", None)
        for level in Level:
            self._level.addItem(level.value, level)
        self._count, self._empty = Text(role="muted"), Text(role="lead")
        self._notice = NoticeCard(look)
        self._practise = Button(look, "Practise this question", "round", "primary")
        self._practise.clicked.connect(self._press_practise)
        self._detail = Card(spacing=2 * GRID)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(GRID)
        self._detail.body.addLayout(self._inner)
        self._detail.add(row(self._practise))
        bar = QWidget()
        flow = FlowLayout(bar)
        for item in (self._search, self._kind, self._level):
            flow.addWidget(item)
        self.add(
            column(Text("Question banks", "display"), bar, self._count),
            self._notice,
            self._empty,
            Columns(self._table, self._detail, look, share=(4, 3)),
        )
        self.body.addStretch(1)
        self._search.textChanged.connect(self._narrowed)
        self._kind.activated.connect(self._narrowed)
        self._level.activated.connect(self._narrowed)
        self._table.chosen.connect(self._chosen)
        self._table.opened.connect(self._opened)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._search.setFocus)

    def attach(self, presenter: BanksPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a bank may have been imported since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    def _narrowed(self, _value: object) -> None:
        if self._presenter is not None:
            self._presenter.narrow(self._search.text(), self._kind.currentData(), self._level.currentData())

    def _chosen(self, index: QModelIndex) -> None:
        if self._presenter is not None:
            self._presenter.choose(self._model.row(index))

    def _opened(self, _index: QModelIndex) -> None:
        self._press_practise()

    def _press_practise(self) -> None:
        if self._shown is not None:
            self.practise.emit(self._shown.id)

    def show_state(self, state: BanksState) -> None:
        """Show `state`, whatever was shown before."""
        self._notice.tell(state.notice)
        self._count.setText(state.count)
        self._empty.tell(state.empty)
        self._table.setVisible(bool(state.prompts))
        self._model.show_rows(state.prompts)
        self._detail.setVisible(state.detail is not None)
        if state.detail is not None and state.detail != self._shown:
            self._show_detail(state.detail)
        self._shown = state.detail
        if state.prompts and not self._table.currentIndex().isValid():
            self._table.selectRow(0)

    def _show_detail(self, detail: PromptDetail) -> None:
        clear(self._inner)
        self._inner.addWidget(Text(detail.title, "title").readable())
        self._inner.addLayout(row(*(Chip(text) for text in detail.chips)))
        for level, text in detail.texts:
            self._inner.addWidget(column(Text(f"At {level}", "caption"), Text(text).readable(), spacing=2))
        for title, lines in detail.sections:
            self._inner.addWidget(column(Text(title, "caption"), *(Text(line) for line in lines), spacing=GRID // 2))
