"""Looking ahead while an answer is spoken, so that the follow-up is there when it ends. Plain Python: no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from mockinterview.domain.bank import FollowUp
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.round import Stage
from mockinterview.ports import Cancel, Report
from mockinterview.services.judge import Judged
from mockinterview.ui.practice.state import Input
from mockinterview.ui.practice.table import Table

GLIMPSE_EVERY_S = 8.0  # between two looks at what is being said


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of an answer: its card, and the follow-up, if one is worth asking."""

    judged: Judged
    probe: FollowUp | None
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What to ask next after the newest look, given what was asked before it."""

    asked: tuple[FollowUp, ...]
    probe: FollowUp | None


class Later:
    """A Cancel that the words of an answer may be left for later, beside the one of the job."""

    def __init__(self) -> None:
        self.pressed = False
        self.job: Cancel | None = None

    @property
    def requested(self) -> bool:
        """True once the words are left, or the job is to stop."""
        return self.pressed or (self.job is not None and self.job.requested)


class Ahead:
    """Scores what is being said now and then, and has the next question ready."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.clear()

    def clear(self) -> None:
        """Forget what belonged to the prompt before."""
        self._glimpsed_s = 0.0
        self._glimpsing = False
        self._ready: Ready | None = None

    def watch(self, now: float) -> None:
        """Have a look, if it is time and another question may follow."""
        table, held = self._table, self._table.held
        answering = held.stage is Stage.ANSWERING and table.input is Input.MICROPHONE
        if not answering or self._glimpsing or not self._more or now - self._glimpsed_s < GLIMPSE_EVERY_S:
            return
        self._glimpsing, self._glimpsed_s = True, now
        interview, asked = table.interview, held.follow_ups

        def look(_report: Report, _cancel: Cancel) -> Ready:
            interview.glimpse()
            return Ready(asked=asked, probe=interview.early_probe(asked))

        table.jobs.start(look, done=self._seen, failed=self._not_seen)

    def probe(self) -> FollowUp | None:
        """Return what to ask on what was heard so far, None if that is not known or nothing is worth asking."""
        ready = self._ready
        return ready.probe if ready is not None and ready.asked == self._table.held.follow_ups else None

    @property
    def _more(self) -> bool:
        held = self._table.held
        return len(held.follow_ups) < held.conditions.follow_ups

    def _seen(self, ready: Ready) -> None:
        self._glimpsing, self._ready = False, ready

    def _not_seen(self, _error: MockInterviewError) -> None:
        self._glimpsing = False
