"""Points, traps, outlines and model passages, levels side by side. Widgets only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.reference.state import Principle, ReferenceState, Side
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, put
from mockinterview.ui.widgets.basics import Card, Choices, Text
from mockinterview.ui.widgets.slices import Slices


class ReferencePanel(QWidget):
    """Shows a ReferenceState; takes no room for an empty one."""

    def __init__(self, look: Look, *, after: Slices | None = None) -> None:
        """after: what is built first where both are under way."""
        super().__init__()
        self._look = look
        self._shown: ReferenceState | None = None
        self.slices = Slices(self, after=after)
        self._choices: Choices | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2 * GRID)
        self._passages = QVBoxLayout()
        self._passages.setSpacing(GRID)
        self.hide()

    def show_state(self, state: ReferenceState) -> None:
        """Show `state`, whatever was shown before."""
        if state == self._shown:
            return
        self._shown = state
        self.slices.begin(())
        clear(self._body)
        self._choices = None
        self.setVisible(state.any)
        if state.any:
            self._body.addWidget(Text(tr("What a strong answer holds"), "title"))
            steps = (self._add_points, self._add_outlines, self._add_levels, self._add_passages)
            self.slices.begin(partial(step, state) for step in steps)

    def _add_points(self, state: ReferenceState) -> None:
        points, traps = _list(tr("Points"), state.points), _list(tr("Traps"), state.traps)
        if points is not None and traps is not None:
            put(self._body, Columns(points, traps, self._look, share=(1, 1)))
        elif points is not None or traps is not None:
            put(self._body, points or traps)  # type: ignore[arg-type]  # one of them is there

    def _add_outlines(self, state: ReferenceState) -> None:
        if state.outlines:
            put(self._body, _card(tr("Outline"), self._sides(state.outlines, numbered=True)))

    def _add_levels(self, state: ReferenceState) -> None:
        if state.principles:
            put(self._body, self._principles(state.principles))

    def _principles(self, principles: Sequence[Principle]) -> Card:
        card = Card(margin=2 * GRID + 4, spacing=2 * GRID).add(Text(tr("How it sounds at each level"), "lead"))
        if len(principles) > 1:
            self._choices = Choices(tr("Principle"), [(one, one.name) for one in principles])
            self._choices.choose(principles[0])
            self._choices.chosen.connect(self._choose)
            card.add(self._choices)
        else:
            card.add(Text(principles[0].name, "caption"))
        self._passages = QVBoxLayout()
        card.body.addLayout(self._passages)
        return card

    def _add_passages(self, state: ReferenceState) -> None:
        if state.principles:
            self._choose(state.principles[0])

    def _choose(self, principle: object) -> None:
        if isinstance(principle, Principle):
            clear(self._passages)
            put(self._passages, self._sides(principle.sides))

    def _sides(self, sides: Sequence[Side], *, numbered: bool = False) -> QWidget:
        columns = [_side(one, numbered=numbered) for one in sides]
        return columns[0] if len(columns) == 1 else Columns(columns[0], columns[1], self._look, share=(1, 1))


def _side(side: Side, *, numbered: bool) -> QWidget:
    title = tr("{level}, your level here", level=side.level) if side.own else side.level
    lines = [f"{place}. {line}" for place, line in enumerate(side.lines, 1)] if numbered else side.lines
    return column(Text(title, "strong"), *(Text(line).readable() for line in lines), spacing=GRID)


def _list(title: str, lines: Sequence[str]) -> Card | None:
    return _card(title, *(Text(f"• {line}").readable() for line in lines)) if lines else None


def _card(title: str, *items: QWidget) -> Card:
    return Card(margin=2 * GRID + 4, spacing=GRID).add(Text(title, "lead"), *items)
