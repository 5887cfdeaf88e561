"""From the end of an answer to the follow-up, the own rating and the scorecard. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mockinterview.domain.bank import FollowUp
from mockinterview.domain.errors import Cancelled, MockInterviewError
from mockinterview.domain.round import Round, Stage
from mockinterview.domain.scorecard import PhaseUse
from mockinterview.domain.session import SelfRating, WholeAttempt
from mockinterview.domain.transcript import Transcript
from mockinterview.language import tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.probe import still_open
from mockinterview.ui.practice.ahead import Ahead, Later, Outcome
from mockinterview.ui.practice.from_file import FileAnswer
from mockinterview.ui.practice.inputs import Inputs
from mockinterview.ui.practice.keeping import Keeping, Never
from mockinterview.ui.practice.state import Input
from mockinterview.ui.practice.table import LAST_WORDS, Table
from mockinterview.ui.wording import Notice, notice_of, sentence
from mockinterview.ui.work import Request

SLOW_S = 10.0  # from here on a wait needs a reason
EARLY_S = 1.0  # after which a follow-up is put on what was heard so far, while the last words are still written down


class Judging:
    """Ends answers and leads to what comes after."""

    def __init__(
        self,
        table: Table,
        inputs: Inputs,
        keeping: Keeping,
        *,
        left_for_later: Callable[[], None],
        read_out: Callable[[str], None],
    ) -> None:
        """left_for_later: called when the words are left; read_out: says a question aloud, if that is wanted."""
        self._table, self._inputs, self._keeping = table, inputs, keeping
        self._left_for_later, self._read_out = left_for_later, read_out
        self._ahead = Ahead(table)
        self._file = FileAnswer(table, self._judge, self._judged_now)
        self.clear()

    def clear(self) -> None:
        """Forget what belonged to the prompt before."""
        self.given: dict[str, int] = {}
        self.notes: dict[str, str] = {}
        self._job: Request | None = None
        self._later: Later | None = None
        self._listening_s = 0.0
        self._ahead.clear()
        self._file.clear()
        self._early: FollowUp | None = None
        self._phases: tuple[PhaseUse, ...] = ()

    def stop(self) -> None:
        """Stop what is under way; none of its callbacks runs."""
        if self._job is not None:
            self._job.request()

    @property
    def can_keep(self) -> bool:
        """True while the words can be left for later."""
        waiting = self._table.stage is Stage.LISTENING or self._early is not None
        return waiting and self._later is not None and not self._later.pressed

    def finish(self, typed: str = "") -> None:
        """End the answer; `typed` is what stands in the text box."""
        table, held = self._table, self._table.round
        if held is None or held.stage is not Stage.ANSWERING:
            return
        interview, now = table.interview, table.now_s()
        spoken, spent_s = interview.open_now, held.elapsed_s(now)
        if not held.follow_up:
            self._phases = held.phase_uses(now)
        table.round = held.finish(now)
        table.busy = tr(LAST_WORDS) if spoken else tr("Scoring your answer")
        table.view.say(tr("Answer finished"))
        self._listening_s = table.now_s()
        follow_up = None if spoken else held.follow_up
        self._keeping.stop_draft()
        self._later = later = Later() if spoken else None

        def work(_report: Report, cancel: Cancel) -> Outcome | None:
            fault = ""
            if later is not None:
                later.job = cancel
                if typed.strip():
                    interview.draft(typed, Never())
                interview.stop()
                try:
                    fault = interview.hear(later).fault
                except Cancelled:
                    if cancel.requested:
                        raise
                    interview.leave()
                    return None
            if typed.strip() or interview.drafted:
                interview.type(typed, follow_up, spent_s=0.0 if spoken else spent_s)
            return self._judge(held, fault)

        self._job = table.jobs.start(work, done=self._judged_now, failed=self.failed)
        table.refresh()

    def keep_for_later(self) -> None:
        """Go on without waiting for the words; the recording is kept, and today's page offers to finish it."""
        if self.can_keep and self._later is not None:
            self._later.pressed = True
            self._table.busy = tr("Keeping the recording")
            self._table.refresh()

    def use_file(self, path: Path, said: Transcript | None = None) -> None:
        """Take a recording from a file for the answer; `said` are its words where they are known."""
        self._job = self._file.use(path, said) or self._job

    @property
    def can_stop(self) -> bool:
        """True while a recording from a file is being written down."""
        return self._file.can_stop

    def stop_file(self) -> None:
        """Put that recording back."""
        self._file.stop()

    def skip_follow_up(self) -> None:
        """Go on without answering the follow-up."""
        table = self._table
        if table.stage is Stage.PREPARING and table.held.follow_up and self._early is None:
            self._inputs.close()
            self._rate()

    def _judge(self, held: Round, fault: str) -> Outcome:
        """Score what was said in the stage that `held` was in, and choose what to ask next. Blocks."""
        interview = self._table.interview
        judged = interview.judge()
        probe = None
        if len(held.follow_ups) < held.conditions.follow_ups:
            probe = interview.probe(judged, held.follow_ups)
        elif judged.text.strip():
            interview.answered()
        return Outcome(judged=judged, probe=probe, fault=fault)

    def _judged_now(self, outcome: Outcome | None) -> None:
        table = self._table
        if table.round is None:
            return
        table.busy, table.progress, self._job, self._later = "", None, None, None
        early, self._early = self._early, None
        if outcome is None:
            self._left_for_later()
            return
        if outcome.judged.text.strip():
            self._keeping.forget_draft()
            table.view.fresh_answer()
        table.judged = outcome.judged
        table.notice = None
        if outcome.fault or not outcome.judged.text.strip():
            self._nothing_heard(outcome.fault)
        elif early is not None and outcome.probe is not None and still_open(early, outcome.judged.card):
            self._asked(early)
        elif outcome.probe is not None:
            self._put(outcome.probe)
            self._asked(outcome.probe)
        else:
            self._rate()
        table.refresh()

    def _put(self, probe: FollowUp) -> None:
        """Show a follow-up, in place of one that was put too early."""
        table = self._table
        if table.stage is Stage.PREPARING:
            table.round = table.held.ask_instead(probe)
        else:
            table.round = table.held.ask(probe, table.now_s())
        table.said.clear()
        table.view.say(tr("Follow-up. {text}", text=probe.text))
        self._read_out(probe.text)

    def _asked(self, probe: FollowUp) -> None:
        """Let a follow-up be answered: everything that was said before it is written down."""
        table = self._table
        table.interview.ask(probe)
        if table.stage is Stage.PREPARING:
            table.round = table.held.begin_again(table.now_s())
        self._inputs.take()

    def _nothing_heard(self, fault: str) -> None:
        table = self._table
        if fault and table.judged is not None and table.judged.text.strip():
            self._rate()
            table.notice = Notice(title=tr("Some words are missing"), text=sentence(tr(fault)))
            return
        table.round = table.held.restart(table.now_s())
        if fault:
            table.input = Input.TYPING
        else:
            self._inputs.take()
        table.notice = Notice(
            title=tr("The words could not be recognised") if fault else tr("Nothing was heard"),
            text=sentence(tr(fault)) if fault else tr("Check the microphone and answer again, or type the answer."),
            tone="danger" if fault else "caution",
        )

    def _rate(self) -> None:
        self._table.round = self._table.held.rate(self._table.now_s())
        self._table.view.say(tr("Rate yourself before you see the scorecard"))
        self._table.refresh()

    def rate(self, criterion: str, value: int) -> None:
        """Take an own rating of 1 to 5."""
        self.given[criterion] = value
        self._table.refresh()

    def submit(self, change: str = "") -> None:
        """Keep the own rating and go on to the scorecard; without any rating none is kept."""
        table, judged = self._table, self._table.judged
        if table.stage is not Stage.SELF_RATING or judged is None or table.busy:
            return
        own = SelfRating(ratings={name: float(value) for name, value in self.given.items()}, change=change)
        rating = own if self.given or change else None
        notes = [f"{part}: {text}" if part else text for part, text in self.notes.items() if text.strip()]
        table.busy = tr("Keeping the scorecard")

        def failed(error: MockInterviewError) -> None:
            table.busy, table.notice = "", notice_of(error)
            table.refresh()

        table.jobs.start(
            lambda _report, _cancel: table.interview.rate(rating, judged, notes, self._phases),
            done=self._kept,
            failed=failed,
        )
        table.refresh()

    def _kept(self, whole: WholeAttempt) -> None:
        table = self._table
        table.busy = ""
        table.round = table.held.scored(table.now_s())
        table.view.finished(whole, last=table.held.last)

    def watch(self, now: float) -> None:
        """Say why it takes long, if it does."""
        table = self._table
        self._ahead.watch(now)
        waiting = table.stage is Stage.LISTENING and self._later is not None and not self._later.pressed
        if waiting and self._early is None and now - self._listening_s >= EARLY_S:
            self._early = self._ahead.probe()
            if self._early is not None:
                self._put(self._early)
                table.input = Input.OPENING
        waited = table.busy == tr(LAST_WORDS)
        if waited and now - self._listening_s >= SLOW_S:
            table.busy = tr("Writing down the last words. The computer is slow at it; the recording is safe")
            table.view.say(table.busy)

    def failed(self, error: MockInterviewError) -> None:
        """Tell of something that went wrong, and offer the keyboard if an answer was being judged."""
        table = self._table
        if table.round is None:
            return
        table.busy, table.progress = "", None
        self._keeping.free()
        table.notice = notice_of(error)
        if table.round.stage is Stage.LISTENING or self._early is not None:
            self._early = None
            table.round = table.round.restart(table.now_s())
            table.input = Input.TYPING
        table.refresh()
