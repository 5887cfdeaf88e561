"""The card that says what is asked. Widgets only."""

from __future__ import annotations

from mockinterview.domain.round import Stage
from mockinterview.language import tr
from mockinterview.ui.practice.state import RoundState
from mockinterview.ui.theme import GRID
from mockinterview.ui.widgets.arrange import clear
from mockinterview.ui.widgets.basics import Card, Chip, Text
from mockinterview.ui.widgets.flow import FlowLayout


class Question(Card):
    """The question, facts about it while one prepares, and what a follow-up goes back to."""

    def __init__(self) -> None:
        super().__init__(spacing=GRID + 4)
        self._heading, self._reason = Text(role="caption"), Text(role="small")
        self.original = Text(role="muted")
        self._question = Text(role="title").readable()
        self._chips = FlowLayout(None, spacing=GRID)
        self._chips_shown: tuple[str, ...] = ()
        self.add(self._heading, self.original, self._question, self._chips, self._reason)

    def show_state(self, state: RoundState) -> None:
        """Show what is asked."""
        self._heading.setText(state.heading)
        # A long design question gives its room to the answer while one answers
        role = "lead" if state.phases and state.stage is Stage.ANSWERING else "title"
        self._question.tell(state.question, role)
        if state.chips != self._chips_shown:
            self._chips_shown = state.chips
            clear(self._chips)
            for number, text in enumerate(state.chips):
                self._chips.addWidget(Chip(text, "accent" if number == 0 else ""))
        calm = state.stage is not Stage.PREPARING  # facts are for the preparation; afterwards they only distract
        self.original.tell(
            tr("You were asked: {original}", original=state.original)
            if state.original and state.stage is not Stage.SELF_RATING
            else ""
        )
        self._reason.tell("" if calm else _sentence(state.reason))
        for number in range(self._chips.count()):
            item = self._chips.itemAt(number)
            if item is not None and (chip := item.widget()) is not None:
                chip.setVisible(not calm)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" if words else ""
