"""What is said of a page of the package: the words, why they are weak, and a better pattern. Widgets only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mockinterview.scoring.passages import Finding, Rule
from mockinterview.ui.theme import GRID
from mockinterview.ui.widgets.arrange import clear, column
from mockinterview.ui.widgets.basics import Text

SHOWN = 3  # kinds of weak places at once: more would bury the rest
LONGEST = 60  # characters of a quote


class PageNotes(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Finding, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GRID)
        self.hide()

    def show_notes(self, found: tuple[Finding, ...]) -> None:
        """Show what was found, places of one kind together."""
        if found == self._shown:
            return
        self._shown = found
        clear(self._lines)
        by_rule: dict[Rule, list[Finding]] = {}
        for one in found:
            by_rule.setdefault(one.rule, []).append(one)
        for places in list(by_rule.values())[:SHOWN]:
            self._lines.addWidget(_note(places))
        self.setVisible(bool(found))


def _note(places: Sequence[Finding]) -> QWidget:
    quotes = ", ".join(f"\u201c{_short(one.quote)}\u201d" for one in places)
    return column(
        Text(quotes, "caution"),
        Text(places[0].why, "small"),
        Text(places[0].pattern, "muted").readable(),
        spacing=GRID // 2,
    )


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
