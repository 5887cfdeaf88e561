"""The buttons below an answer: which are offered, and what they are called. Widgets only."""

from __future__ import annotations

from mockinterview.domain.round import Stage
from mockinterview.language import tr
from mockinterview.ui.practice.state import Input, RoundState
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.basics import Button


class Actions:
    """All buttons of a round, in their order."""

    def __init__(self, look: Look) -> None:
        self.primary = Button(look, tr("Start answering"), "microphone", "primary")
        self.pause = Button(look, tr("Pause"), "pause")
        self.phase = Button(look, tr("Next phase"), "phases")
        self.show_notes = Button(look, tr("Notes"), "notes", "quiet")
        self.show_words = Button(look, tr("Live transcript"), "transcript", "quiet")
        self.hear = Button(
            look, tr("Read it out"), "speaker", "quiet", about=tr("The interviewer's voice reads the question")
        )
        self.clock = Button(look, tr("Clock"), "clock", "quiet", about=tr("Time left, time used, or no clock"))
        self.more = Button(
            look, tr("One minute more"), "plus", "quiet", about=tr("The answer may take a minute longer")
        )
        self.hints = Button(look, tr("Hints"), "advice", "quiet", about=tr("What an interviewer listens for"))
        self.skip = Button(look, tr("Skip the follow-up"), "next", "quiet")
        self.type = Button(look, tr("Type instead"), "typing", "quiet")
        self.file = Button(look, tr("Use a recording"), "file", "quiet")
        self.restart = Button(look, tr("Start over"), "again", "quiet", about=tr("The take goes to the archive"))
        self.keep = Button(
            look, tr("Keep the recording and go on"), "next", about=tr("The words are written down later")
        )
        self.stop = Button(look, tr("Cancel"), "stop", about=tr("The recording is not used; the question stays"))
        self.discard = Button(look, tr("Discard"), "discard", "danger")
        for button in (self.show_notes, self.show_words, self.hints):
            button.setCheckable(True)
        self.all = (
            self.primary, self.pause, self.phase, self.skip, self.hear, self.hints, self.show_notes, self.show_words,
            self.clock, self.more, self.type, self.file, self.restart, self.keep, self.stop,
            self.discard,
        )  # fmt: skip

    def offer(self, state: RoundState) -> None:
        """Show the buttons that mean something now."""
        answering, preparing = state.stage is Stage.ANSWERING, state.stage is Stage.PREPARING
        rating = state.stage is Stage.SELF_RATING
        typing = state.input is Input.TYPING
        if preparing:
            self.primary.show_as(tr("Start answering"), "typing" if typing else "microphone")
        elif answering:
            self.primary.show_as(tr("Finish"), "done")
        elif rating:
            self.primary.show_as(tr("Go on") if state.in_loop else tr("Show the scorecard"), "next")
        self.primary.setVisible(preparing or answering or rating)
        self.primary.setEnabled(not state.busy and (not preparing or state.input is not Input.OPENING))
        lost = state.input is Input.LOST
        self.pause.setVisible(answering and (state.can_pause or lost))
        paused = state.paused or lost
        self.pause.show_as(tr("Go on") if paused else tr("Pause"), "play" if paused else "pause")
        self.phase.setVisible(answering and state.phase + 1 < len(state.phases))
        self.hear.setVisible(state.can_hear)
        self.hear.show_as(
            tr("Stop reading") if state.speaking else tr("Read it out"), "stop" if state.speaking else "speaker"
        )
        self.clock.setVisible(answering)
        self.more.setVisible(state.can_extend)
        self.hints.setVisible(state.can_hint and (answering or preparing))
        self.skip.setVisible(preparing and not state.busy and bool(state.original))
        self.show_notes.setVisible(answering or preparing)
        self.show_words.setVisible((answering or preparing) and state.can_read_along)
        self.type.setVisible(preparing or (answering and lost))
        self.type.show_as(tr("Speak instead") if typing else tr("Type instead"), "microphone" if typing else "typing")
        self.file.setVisible(preparing)
        self.restart.setVisible(answering and state.can_restart)
        self.keep.setVisible(state.can_keep)
        self.stop.setVisible(state.can_stop)
        self.discard.setVisible(preparing or answering or state.stage is Stage.LISTENING)
