"""What the guides say about levels, narrative, worth and cases. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from mockinterview.language import tr
from mockinterview.ui.promotion.state import GuideState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, put, row
from mockinterview.ui.widgets.basics import Card, Chip, Text
from mockinterview.ui.widgets.slices import Slices


class GuidePanel(QWidget):
    """What the guides say of levels, values and stories that fit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._built = False
        self._slices = Slices(self)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2 * GRID)

    def show_guide(self, guide: GuideState) -> None:
        """Show it, once."""
        if self._built or not guide.pages:
            return
        self._built = True
        left, right = column(), column()
        put(self._body, Columns(left, right, self._look, share=(1, 1)))
        self._slices.begin(
            partial(_put_below, holder, maker, guide)
            for holder, maker in ((left, _levels), (right, _cases), (left, _narrative), (right, _worth))
        )


def _put_below(holder: QWidget, maker: Callable[[GuideState], Card], guide: GuideState) -> None:
    body = holder.layout()
    if isinstance(body, QVBoxLayout):
        put(body, maker(guide))


def _levels(guide: GuideState) -> Card:
    card = Card(spacing=GRID).add(Text(tr("L6 and L7 side by side"), "title"))
    for one in guide.paradigm:
        told = f"L6: {one.l6}. L7: {one.l7}."
        if one.gap:
            told += " " + tr("Gap {gap}.", gap=one.gap)
        card.add(Text(one.dimension, "strong"), Text(told))
    return card.add(Text(tr("Source: {source}.", source=guide.paradigm_source), "small"))


def _narrative(guide: GuideState) -> Card:
    card = Card(spacing=GRID).add(Text(tr("Narrative for executives"), "title"))
    for page in guide.narrative:
        card.add(Text(page.title, "strong"), Text(" ".join(page.needs)))
    return card


def _worth(guide: GuideState) -> Card:
    card = Card(spacing=GRID).add(Text(tr("From technology to value"), "title"))
    for value in guide.values:
        card.add(Text(value.technical, "strong"), Text(value.business), Text(value.executive, "muted"))
    return card


def _cases(guide: GuideState) -> Card:
    card = Card(spacing=GRID).add(Text(tr("Stories that fit a level"), "title"))
    for case in guide.cases:
        card.add(
            row(Text(case.title, "strong", wrap=False), Chip(case.level.value)),
            *(Text(f"• {fact}") for fact in case.facts),
            Text(tr("Why it fits: {why} Source: {source}.", why=case.why, source=case.source), "muted"),
        )
    return card
