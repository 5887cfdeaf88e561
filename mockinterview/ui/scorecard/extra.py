"""Cards for what only the round knew. Widgets only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mockinterview.language import tr
from mockinterview.ui.scorecard.more import PhaseRow, ProbeRow, SumRow
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.meters import ClockBar


def probes_card(rows: Sequence[ProbeRow]) -> Card | None:
    """Return what each follow-up brought."""
    if not rows:
        return None
    card = Card(margin=2 * GRID + 4).add(Text(tr("What the follow-ups brought"), "lead"))
    for one in rows:
        card.add(column(Text(one.criterion, "caption"), Text(one.question), Text(one.change, one.tone), spacing=2))
    return card


def phases_card(look: Look, rows: Sequence[PhaseRow]) -> Card | None:
    """Return the time of each phase against the guide."""
    if not rows:
        return None
    card = Card(margin=2 * GRID + 4).add(Text(tr("Time by phase"), "lead"))
    for one in rows:
        bar = ClockBar(look)
        told = tr("{used} of {guide}: {words}", used=one.used, guide=one.guide, words=one.words)
        bar.show_share(one.share, f"{one.name}: {told}")
        card.add(column(Text(one.name, "strong"), Text(told, "caution" if one.late else "muted"), bar, spacing=4))
    return card


def sums_card(look: Look, rows: Sequence[SumRow], answer: Callable[[SumRow, bool], None]) -> Card | None:
    """Return the sums that were spoken; `answer` is given the row and whether it was a slip."""
    if not rows:
        return None
    card = Card(margin=2 * GRID + 4).add(Text(tr("Back of the envelope"), "lead"))
    for one in rows:
        items = [
            Text(f"“{one.quote}”"),
            Text(one.equation, "strong"),
            Text(one.words, "caution" if one.off else "good"),
        ]
        holder = column(*items, spacing=4)
        card.add(holder)
        if one.off:
            slip = Button(look, tr("Yes, a slip"), "check", about=tr("It is kept as a note on these words"))
            heard = Button(look, tr("No, misheard"), "", "quiet", about=tr("It is not shown again"))
            slip.setAccessibleName(tr("A slip: {equation}", equation=one.equation))
            heard.setAccessibleName(tr("Misheard: {equation}", equation=one.equation))
            slip.clicked.connect(_Answer(answer, one, slip=True))
            heard.clicked.connect(_Answer(answer, one, slip=False))
            card.add(row(slip, heard))
    return card.add(Text(tr("Only sums that were surely meant as such. They move no rating."), "small"))


class _Answer:
    """Calls with its row, so that a button knows what it answers for."""

    def __init__(self, call: Callable[[SumRow, bool], None], sum_row: SumRow, *, slip: bool) -> None:
        self._call, self._row, self._slip = call, sum_row, slip

    def __call__(self, *_checked: object) -> None:
        self._call(self._row, self._slip)
