"""What the answering screen's presenter needs of the screen and the window."""

from __future__ import annotations

from typing import Protocol

from mockinterview.domain.session import WholeAttempt
from mockinterview.ui.practice.state import RoundState


class RoundView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: RoundState) -> None:
        """Show `state`, whatever was shown before."""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader."""

    def finished(self, whole: WholeAttempt, *, last: bool) -> None:
        """Go on to the scorecard."""

    def left(self) -> None:
        """Go back: the round was given up."""

    def fresh_prompt(self) -> None:
        """Empty everything that belonged to the prompt before."""

    def fresh_answer(self) -> None:
        """Empty the answer's text box: what stood there was judged."""
