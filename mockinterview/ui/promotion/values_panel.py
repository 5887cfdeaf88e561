"""The guide values of the written case with their sources, to be changed and taken back. Widgets only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mockinterview.language import numeral, tr
from mockinterview.ui.promotion.values import ValueGroup, ValueRow, unit_name
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, put
from mockinterview.ui.widgets.arrange import row as beside
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.slices import Slices

TOGETHER = 2  # lines that are built at once


class ValuesPanel(QWidget):
    """A card a group, a line a figure. changed: (key, own value as it is kept, None for the guide's)."""

    changed = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: dict[str, _Line] = {}
        self._rows: dict[str, ValueRow] = {}
        self._slices = Slices(self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * GRID)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            column(
                Text(tr("Guide values"), "title"),
                Text(
                    tr(
                        "Figures of preparation guides, never rules of a company. Change what does not fit you; the "
                        "weights of the rubric are changed beside its parts."
                    ),
                    "muted",
                ),
                spacing=GRID // 2,
            )
        )
        body.addLayout(self._cards)

    def show_values(self, groups: tuple[ValueGroup, ...]) -> None:
        """Show figures; their lines stay, so that the one that is worked on keeps the focus."""
        fresh = not self._rows
        self._rows = {one.key: one for group in groups for one in group.rows}
        for key, line in self._lines.items():
            line.show_row(self._rows[key])
        if fresh:
            self._slices.begin(step for group in groups for step in self._steps(group))

    def _steps(self, group: ValueGroup) -> Iterator[Callable[[], object]]:
        card = Card(spacing=2 * GRID)
        about = [Text(group.about, "small")] if group.about else []
        card.add(column(Text(group.title, "lead"), *about, spacing=2))
        for first in range(0, len(group.rows), TOGETHER):
            yield partial(self._add, card, group, first)

    def _add(self, card: Card, group: ValueGroup, first: int) -> None:
        lines = []
        for one in group.rows[first : first + TOGETHER]:
            line = _Line(self._look, one, group.title)
            line.changed.connect(self.changed)
            line.show_row(self._rows[one.key])
            self._lines[one.key] = line
            lines.append(line)
        if first:
            put(card.body, column(*lines))
        else:
            put(self._cards, card.add(column(*lines)))


class _Line(QWidget):
    changed = Signal(str, object)

    def __init__(self, look: Look, row: ValueRow, group: str) -> None:
        super().__init__()
        self._row = row
        self._told = Text(row.told, "small")
        self._box = QLineEdit()
        limit = 520.0 if row.unit == "weeks" else 100.0 if row.unit == "%" else 100_000.0
        self._box.setValidator(QDoubleValidator(-limit if row.unit == "weeks" else 0.0, limit, 2, self._box))
        name = f"{group}: {row.text}".rstrip(".")
        if row.unit:
            name = tr("{figure} in {unit}", figure=name, unit=unit_name(row.unit))
        self._box.setAccessibleName(name)
        self._box.setFixedWidth(look.px(88))
        self._box.editingFinished.connect(self._entered)
        self._back = Button(look, tr("Guide value"), "again", "quiet")
        self._back.setAccessibleName(tr("Take the guide value again: {text}", text=row.text))
        self._back.clicked.connect(self._reset)
        unit = Text(unit_name(row.unit), "small", wrap=False)
        unit.setMinimumWidth(look.px(48))
        controls = QWidget()
        controls.setLayout(beside(self._box, unit, self._back))
        words = column(Text(row.text), self._told, spacing=2)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(Columns(words, controls, look, narrow_px=520))

    def show_row(self, row: ValueRow) -> None:
        """Show the value that is in force."""
        self._row = row
        self._told.setText(row.told)
        self._back.setEnabled(row.changed)
        if not (self._box.hasFocus() and self._box.isModified()):
            self._box.setText(numeral(row.shown))

    def _entered(self) -> None:
        self._box.setModified(False)
        shown = float(self._box.text().replace(",", "."))
        if shown != self._row.shown:
            own = None if shown == self._row.usual else round(shown / self._row.scale, 4)
            self.changed.emit(self._row.key, own)

    def _reset(self) -> None:
        self.changed.emit(self._row.key, None)
