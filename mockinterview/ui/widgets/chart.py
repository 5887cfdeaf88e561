"""A card with a picture, the same in words, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mockinterview.language import plural, tr
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Button, Card, Text, announce
from mockinterview.ui.widgets.chart_state import ChartState, GridState, Row
from mockinterview.ui.widgets.table import Table

if TYPE_CHECKING:
    from mockinterview.ui.widgets.grid import Grid
    from mockinterview.ui.widgets.plot import Plot

ROWS_SHOWN = 8


class ChartCard(Card):
    """Shows a chart or a grid; a button turns it into its table and back. Opens an attempt where one is behind."""

    opened = Signal(int)

    def __init__(self, look: Look, *, time_axis: bool = True) -> None:
        super().__init__(spacing=GRID)
        self._look, self._time_axis = look, time_axis
        self._title, self._summary = Text(role="lead"), Text(role="body")
        self._note, self._empty = Text(role="small"), Text(role="muted")
        self._switch = Button(look, tr("Show as table"), "notes", "quiet")
        self._picture = QWidget()
        self._holder = QVBoxLayout(self._picture)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._grid: Grid | None = None
        self._plot: Plot | None = None
        self._table: Table | None = None
        self._model: TupleTable[Row] | None = None
        self._rows: tuple[Row, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._stack = QStackedWidget()
        self._stack.setObjectName("clear")
        self._stack.addWidget(self._picture)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self.add(head, self._summary, self._stack, self._empty, self._note)
        self._switch.clicked.connect(self._turn)
        look.changed.connect(self._fit)

    @property
    def as_table(self) -> bool:
        """Whether the table is shown."""
        return self._stack.currentIndex() == 1

    @property
    def table(self) -> Table | None:
        """The table, None before it was asked for."""
        return self._table

    def show_chart(self, state: ChartState | GridState) -> None:
        """Show `state`, whatever was shown before."""
        self._title.tell(state.title)
        self._summary.tell(state.summary)
        self._note.tell("" if state.empty else state.note)
        self._empty.tell(state.empty)
        there = not state.empty
        self._stack.setVisible(there)
        self._switch.setVisible(there and bool(state.rows))
        self._switch.setAccessibleDescription(tr("{title}: every figure as text", title=state.title))
        self._rows, self._headings = state.rows, state.headings
        if there:
            self._show_picture(state)
        if self.as_table:
            self._fill()

    def _show_picture(self, state: ChartState | GridState) -> None:
        from mockinterview.ui.widgets.grid import Grid  # noqa: PLC0415
        from mockinterview.ui.widgets.plot import Plot  # noqa: PLC0415 - slow to import, so with the first picture

        if isinstance(state, GridState):
            if self._grid is None:
                self._grid = Grid(self._look)
                self._holder.addWidget(self._grid)
            self._grid.show_chart(state)
        else:
            if self._plot is None:
                self._plot = Plot(self._look, time_axis=self._time_axis)
                self._plot.opened.connect(self.opened)
                self._holder.addWidget(self._plot)
            self._plot.show_chart(state)
        self._fit()

    def _turn(self) -> None:
        if self.as_table:
            self._stack.setCurrentIndex(0)
            self._switch.show_as(tr("Show as table"), "notes")
        else:
            self._fill()
            self._stack.setCurrentIndex(1)
            self._switch.show_as(tr("Show as chart"), "level")
            announce(self, plural("Table with one row", "Table with %n rows", len(self._rows)))
        self._fit()

    def _fill(self) -> None:
        if self._model is None or self._table is None or self._model.columnCount() != len(self._headings):
            if self._table is not None:
                self._stack.removeWidget(self._table)
                self._table.deleteLater()
            columns = tuple(Column(title, _Cell(at)) for at, title in enumerate(self._headings))
            self._model = TupleTable(columns)
            self._table = Table(
                self._look, tr("{title}, table", title=self._title.text()), self._model, stretch=len(columns) - 1
            )
            self._table.opened.connect(self._opened)
            self._stack.insertWidget(1, self._table)
            if self._switch.text() == "Show as chart":
                self._stack.setCurrentIndex(1)
        self._model.show_rows(self._rows)
        self._table.verticalHeader().setDefaultSectionSize(self._look.px(36))

    def _fit(self) -> None:
        """Be as tall as what is shown: a stack is as tall as its tallest page else."""
        if self.as_table:
            rows = min(ROWS_SHOWN, len(self._rows))
            self._stack.setFixedHeight(self._look.px(36) * rows + self._look.px(52))
            if self._table is not None:
                self._table.verticalHeader().setDefaultSectionSize(self._look.px(36))
            return
        canvas = self._grid or self._plot
        if canvas is not None:
            self._stack.setFixedHeight(canvas.wanted_px)

    def _opened(self, index: QModelIndex) -> None:
        found = self._model.row(index) if self._model else None
        if found is not None and found.attempt_id:
            self.opened.emit(found.attempt_id)


class _Cell:
    """The text of one column."""

    def __init__(self, at: int) -> None:
        self._at = at

    def __call__(self, row_: Row) -> str:
        return row_.cells[self._at]
