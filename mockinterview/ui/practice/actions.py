"""The buttons below an answer: which are offered, and what they are called. Widgets only."""

from __future__ import annotations

from mockinterview.domain.round import Stage
from mockinterview.ui.practice.state import Input, RoundState
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.basics import Button


class Actions:
    """All buttons of a round, in their order."""

    def __init__(self, look: Look) -> None:
        self.primary = Button(look, "Start answering", "microphone", "primary")
        self.pause = Button(look, "Pause", "pause")
        self.phase = Button(look, "Next phase", "phases")
        self.show_notes = Button(look, "Notes", "notes", "quiet")
        self.show_words = Button(look, "Live transcript", "transcript", "quiet")
        self.skip = Button(look, "Skip the follow-up", "next", "quiet")
        self.type = Button(look, "Type instead", "typing", "quiet")
        self.file = Button(look, "Use a recording", "file", "quiet")
        self.restart = Button(look, "Start over", "again", "quiet", about="The take goes to the archive")
        self.keep = Button(look, "Keep the recording and go on", "next", about="The words are written down later")
        self.discard = Button(look, "Discard", "discard", "danger")
        for button in (self.show_notes, self.show_words):
            button.setCheckable(True)
        self.all = (
            self.primary, self.pause, self.phase, self.skip, self.show_notes, self.show_words, self.type,
            self.file, self.restart, self.keep, self.discard,
        )  # fmt: skip

    def offer(self, state: RoundState) -> None:
        """Show the buttons that mean something now."""
        answering, preparing = state.stage is Stage.ANSWERING, state.stage is Stage.PREPARING
        rating = state.stage is Stage.SELF_RATING
        typing = state.input is Input.TYPING
        if preparing:
            self.primary.show_as("Start answering", "typing" if typing else "microphone")
        elif answering:
            self.primary.show_as("Finish", "done")
        elif rating:
            self.primary.show_as("Show the scorecard", "next")
        self.primary.setVisible(preparing or answering or rating)
        self.primary.setEnabled(not state.busy and (not preparing or state.input is not Input.OPENING))
        lost = state.input is Input.LOST
        self.pause.setVisible(answering and (state.can_pause or lost))
        paused = state.paused or lost
        self.pause.show_as("Go on" if paused else "Pause", "play" if paused else "pause")
        self.phase.setVisible(answering and state.phase + 1 < len(state.phases))
        self.skip.setVisible(preparing and bool(state.original))
        self.show_notes.setVisible(answering or preparing)
        self.show_words.setVisible((answering or preparing) and state.can_read_along)
        self.type.setVisible(preparing or (answering and lost))
        self.type.show_as("Speak instead" if typing else "Type instead", "microphone" if typing else "typing")
        self.file.setVisible(preparing)
        self.restart.setVisible(answering and state.can_restart)
        self.keep.setVisible(state.can_keep)
        self.discard.setVisible(preparing or answering or state.stage is Stage.LISTENING)
