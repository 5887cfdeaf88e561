"""What the parts of the answering screen's mind share: the round that lies on the table, and how it stands."""

from __future__ import annotations

from collections.abc import Callable

from mockinterview.domain.recording import InputDevice
from mockinterview.domain.round import Round, Stage
from mockinterview.language import mark
from mockinterview.services.round import Interview, Judged
from mockinterview.ui.practice.state import Input
from mockinterview.ui.practice.view import RoundView
from mockinterview.ui.wording import Notice
from mockinterview.ui.work import Jobs

LAST_WORDS = mark("Writing down the last words")


class Table:
    """The round under way, where the answer comes from, and what is told beside it. No Qt, no threads."""

    def __init__(self, interview: Interview, jobs: Jobs, view: RoundView, now_s: Callable[[], float]) -> None:
        """Lay nothing on the table yet; `now_s` is a monotonic clock."""
        self.interview, self.jobs, self.view, self.now_s = interview, jobs, view, now_s
        self.round: Round | None = None
        self.by_typing = False
        self.device = ""
        self.devices: tuple[InputDevice, ...] = ()
        self.refresh: Callable[[], None] = nothing
        self.clear()

    def clear(self) -> None:
        """Forget what belonged to the prompt before."""
        self.input = Input.OPENING
        self.notice: Notice | None = None
        self.busy = ""
        self.progress: float | None = None
        self.judged: Judged | None = None
        self.said: set[str] = set()

    @property
    def stage(self) -> Stage | None:
        """Where the round is, None before it begins and after it was given up."""
        return self.round.stage if self.round else None

    @property
    def held(self) -> Round:
        """The round. Raises RuntimeError if there is none."""
        if self.round is None:
            raise RuntimeError("no round is held")
        return self.round


def nothing(*_outcome: object) -> None:
    """Go on: nobody waits for this."""
