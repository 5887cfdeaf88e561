"""Banks: a table of questions and one of them in full. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.domain.criteria import PRINCIPLES, Kind, Level
from mockinterview.language import mark, tr
from mockinterview.ui.banks.editor import Editor
from mockinterview.ui.banks.presenter import BanksPresenter
from mockinterview.ui.banks.state import BanksState, PromptDetail, PromptRow, Wanted
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.table import Table
from mockinterview.ui.wording import KINDS

COLUMNS: tuple[Column[PromptRow], ...] = (
    Column(mark("Question"), lambda one: one.prompt.text[one.prompt.levels[-1]]),
    Column(mark("Kind"), lambda one: one.kind),
    Column(mark("Levels"), lambda one: " ".join(level.value for level in one.prompt.levels)),
    Column(mark("Asked, last"), lambda one: one.asked),
)


class BanksScreen(Page):
    """Implements `BanksView`."""

    practise = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Banks"), width_px=1400)
        self._look = look
        self._presenter: BanksPresenter | None = None
        self._shown: PromptDetail | None = None
        self._model = TupleTable(COLUMNS)
        self._table = Table(look, tr("Questions"), self._model, stretch=0, dispensable=(2,))
        self._table.setMinimumHeight(560)
        self._search = QLineEdit()
        self._search.setAccessibleName(tr("Search questions"))
        self._search.setPlaceholderText(tr("Search questions"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(280)
        self._kind = _choice(tr("Kind"), [(tr("All kinds"), None), *((KINDS[kind], kind) for kind in Kind)])
        self._level = _choice(tr("Level"), [(tr("All levels"), None), *((level.value, level) for level in Level)])
        self._principle = _choice(
            tr("Principle"), [(tr("All principles"), ""), *((name, key) for key, name in PRINCIPLES.items())]
        )
        self._bank = _choice(tr("Bank"), [(tr("All banks"), "")])
        self._count, self._empty = Text(role="muted"), Text(role="lead")
        self._notice = NoticeCard(look)
        self._practise = Button(look, tr("Practise this question"), "round", "primary")
        self._edit = Button(look, tr("Edit"), "typing")
        self._copy = Button(look, tr("Copy to my bank"), "file", about=tr("Makes a question of your own to change"))
        self._switch = Button(look, tr("Do not ask"), "stop", "quiet")
        self._add = Button(look, tr("Add a question"), "typing")
        self._detail = Card(spacing=2 * GRID)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(GRID)
        self._detail.body.addLayout(self._inner)
        self._detail.add(row(self._practise, self._edit, self._copy, self._switch))
        bar = QWidget()
        flow = FlowLayout(bar)
        for item in (self._search, self._kind, self._level, self._principle, self._bank, self._add):
            flow.addWidget(item)
        self._browser = (
            column(Text(tr("Question banks"), "display"), bar, self._count),
            Columns(self._table, self._detail, look, share=(4, 3)),
        )
        self._editor = Editor(look)
        self._editor.hide()
        self.add(self._notice, self._browser[0], self._empty, self._browser[1], self._editor)
        self.body.addStretch(1)
        self._wire()

    def _wire(self) -> None:
        self._search.textChanged.connect(self._narrowed)
        for box in (self._kind, self._level, self._principle, self._bank):
            box.activated.connect(self._narrowed)
        self._table.chosen.connect(self._chosen)
        self._table.opened.connect(self._opened)
        self._practise.clicked.connect(self._press_practise)
        self._edit.clicked.connect(self._press_edit)
        self._copy.clicked.connect(self._press_copy)
        self._switch.clicked.connect(self._press_switch)
        self._add.clicked.connect(self._press_add)
        self._notice.pressed.connect(self._press_discard)
        self._editor.typed.connect(self._typed)
        self._editor.kept.connect(self._press_save)
        self._editor.left.connect(self._press_leave)
        bind(self, "banks.search", self._search.setFocus)

    def attach(self, presenter: BanksPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a bank may have been imported since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> BanksPresenter:
        if self._presenter is None:
            raise RuntimeError("no banks are attached")
        return self._presenter

    def _narrowed(self, _value: object) -> None:
        if self._presenter is not None:
            self._presenter.narrow(
                Wanted(
                    text=self._search.text(),
                    kind=self._kind.currentData(),
                    level=self._level.currentData(),
                    principle=self._principle.currentData(),
                    bank=self._bank.currentData(),
                )
            )

    def _chosen(self, index: QModelIndex) -> None:
        chosen = self._model.row(index)
        if self._presenter is not None and chosen is not None:
            self._presenter.choose(chosen.prompt.id)

    def _opened(self, _index: QModelIndex) -> None:
        self._press_practise()

    def _press_practise(self) -> None:
        if self._shown is not None:
            self.practise.emit(self._shown.id)

    def _press_edit(self) -> None:
        self._to.edit()

    def _press_copy(self) -> None:
        self._to.duplicate()

    def _press_switch(self) -> None:
        self._to.switch()

    def _press_add(self) -> None:
        self._to.add()

    def _press_save(self) -> None:
        self._to.save()

    def _press_leave(self) -> None:
        self._to.leave()

    def _press_discard(self) -> None:
        self._to.leave(sure=True)

    def _typed(self, field: str, value: object) -> None:
        self._to.write(field, value)

    def show_state(self, state: BanksState) -> None:
        """Show `state`, whatever was shown before."""
        editing = state.draft is not None
        fresh = editing != self._editor.isVisibleTo(self)
        self._notice.tell(state.notice, state.action)
        for part in self._browser:
            part.setVisible(not editing)
        self._editor.setVisible(editing)
        self._editor.show_state(state)
        if fresh or (state.notice is not None and state.action):
            self.verticalScrollBar().setValue(0)
        self._show_wanted(state)
        self._count.setText(state.count)
        self._empty.tell("" if editing else state.empty)
        self._table.setVisible(bool(state.rows))
        self._model.show_rows(state.rows)
        self._detail.setVisible(state.detail is not None)
        if state.detail is not None and state.detail != self._shown:
            self._show_detail(state.detail)
        self._shown = state.detail
        place = next((n for n, one in enumerate(state.rows) if state.detail and one.prompt.id == state.detail.id), -1)
        if place >= 0 and self._table.currentIndex().row() != place:
            self._table.selectRow(place)

    def _show_wanted(self, state: BanksState) -> None:
        """Show the filters in force; the banks are known only once they were read."""
        banks = [(tr("All banks"), ""), *((one.title, one.id) for one in state.banks)]
        if [self._bank.itemData(number) for number in range(self._bank.count())] != [key for _, key in banks]:
            self._bank.clear()
            for name, key in banks:
                self._bank.addItem(name, key)
        wanted = state.wanted
        for box, value in (
            (self._kind, wanted.kind),
            (self._level, wanted.level),
            (self._principle, wanted.principle),
            (self._bank, wanted.bank),
        ):
            keys = [box.itemData(number) for number in range(box.count())]
            box.setCurrentIndex(keys.index(value) if value in keys else 0)
        if self._search.text() != wanted.text:
            quiet = QSignalBlocker(self._search)
            self._search.setText(wanted.text)
            quiet.unblock()

    def _show_detail(self, detail: PromptDetail) -> None:
        clear(self._inner)
        self._inner.addWidget(Text(detail.title, "title").readable())
        self._inner.addLayout(row(*(Chip(text) for text in detail.chips)))
        self._inner.addWidget(column(Text(detail.past, "strong"), Text(detail.origin, "small"), spacing=2))
        if not detail.on:
            self._inner.addWidget(Text(tr("Switched off: it is not asked."), "caution"))
        for level, text in detail.texts:
            self._inner.addWidget(
                column(Text(tr("At {level}", level=level), "caption"), Text(text).readable(), spacing=2)
            )
        for title, lines in detail.sections:
            self._inner.addWidget(column(Text(title, "caption"), *(Text(line) for line in lines), spacing=GRID // 2))
        self._edit.setVisible(detail.own)
        self._switch.show_as(tr("Do not ask") if detail.on else tr("Ask again"), "stop" if detail.on else "again")


def _choice(name: str, rows: list[tuple[str, object]]) -> QComboBox:
    box = Box()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    for text, value in rows:
        box.addItem(text, value)
    return box
