"""The interviewer's voice in a round: a question is read out, and nothing is recorded until it has ended. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import MockInterviewError
from mockinterview.ports import Cancel, Player, Report, Voice
from mockinterview.ui.work import Jobs


class Reads(Protocol):
    """What reads questions out."""

    @property
    def can(self) -> bool:
        """True if there is a voice."""

    @property
    def speaking(self) -> bool:
        """True from the wish to speak to the end of the sound."""

    def warm(self) -> None:
        """Load the voice before it is needed."""

    def say(self, text: str) -> None:
        """Say a question, in place of what is being said."""

    def stop(self) -> None:
        """Fall silent at once."""


class Silence:
    """Implements `Reads` where no voice is installed."""

    can = speaking = False

    def warm(self) -> None:
        """Load nothing."""

    def say(self, text: str) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Be silent as ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How to speak: key of a voice, empty for the best, and its speed in percent."""

    voice: str = ""
    percent: int = 100


class Reader:
    """Implements `Reads`: writes the words to a file by a job, plays it, and knows when it has ended."""

    def __init__(self, voice: Voice, player: Player, jobs: Jobs, folder: Path, manner: Callable[[], Manner]) -> None:
        """Keep what is spoken as files in `folder`, one at a time."""
        self._voice, self._player, self._jobs, self._folder, self._manner = voice, player, jobs, folder, manner
        self._turn = 0
        self._waiting = self._playing = False
        self.fault: MockInterviewError | None = None

    @property
    def can(self) -> bool:
        """True if there is a voice."""
        return bool(self._voice.voices())

    @property
    def speaking(self) -> bool:
        """True from the wish to speak to the end of the sound."""
        if self._playing and not self._waiting and self._player.position_s() is None:
            self._playing = False
        return self._waiting or self._playing

    def warm(self) -> None:
        """Load the voice before it is needed."""
        voice = self._manner().voice
        self._jobs.start(lambda _report, _cancel: self._voice.warm(voice), done=_nothing, failed=_nothing)

    def say(self, text: str) -> None:
        """Say a question, in place of what is being said."""
        self.stop()
        self._turn += 1
        turn, manner, path = self._turn, self._manner(), self._folder / f"question-{self._turn % 2}.wav"
        self._waiting = True

        def work(_report: Report, _cancel: Cancel) -> None:
            self._voice.render(text, path, voice=manner.voice, percent=manner.percent)
            if turn == self._turn:
                self._player.play(path)
            if turn != self._turn:
                self._player.stop()  # it was stopped just while it began

        def begun(_nothing: None) -> None:
            if turn == self._turn:
                self._waiting, self._playing = False, True

        def failed(error: MockInterviewError) -> None:
            if turn == self._turn:
                self._waiting, self.fault = False, error

        self._jobs.start(work, done=begun, failed=failed)

    def stop(self) -> None:
        """Fall silent at once; what is being prepared is not said either."""
        self._turn += 1
        if self._waiting or self._playing:
            self._player.stop()
        self._waiting = self._playing = False


def _nothing(_outcome: object) -> None:
    """Go on: nobody waits for this."""
