"""A recording that was made elsewhere as the answer: how far it is written down, and stopping. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mockinterview.domain.errors import Cancelled, MockInterviewError
from mockinterview.domain.round import Round, Stage
from mockinterview.domain.transcript import Transcript
from mockinterview.language import tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.pace import Remaining
from mockinterview.ui.practice.ahead import Later, Outcome
from mockinterview.ui.practice.state import Input
from mockinterview.ui.practice.table import Table
from mockinterview.ui.wording import Notice, notice_of, short, shown_name
from mockinterview.ui.work import Request


class FileAnswer:
    """Takes recordings from files for an answer, one at a time."""

    def __init__(
        self, table: Table, judge: Callable[[Round, str], Outcome], judged: Callable[[Outcome | None], None]
    ) -> None:
        """judge: scores what was said, blocks; judged: goes on with what came of it."""
        self._table, self._judge, self._judged = table, judge, judged
        self.clear()

    def clear(self) -> None:
        """Forget what belonged to the prompt before."""
        self._stopping: Later | None = None

    @property
    def can_stop(self) -> bool:
        """True while a recording is being written down."""
        return self._stopping is not None and not self._stopping.pressed

    def stop(self) -> None:
        """Put the recording back, and the question again."""
        if self.can_stop and self._stopping is not None:
            self._stopping.pressed = True
            self._table.busy = tr("Stopping")
            self._table.refresh()

    def use(self, path: Path, said: Transcript | None = None) -> Request | None:
        """Write a recording down and score it, unless this is no moment for it; return its job.

        said: its words, where they are written down already.
        """
        table, held = self._table, self._table.round
        if held is None or held.stage not in {Stage.PREPARING, Stage.ANSWERING} or table.input is Input.OPENING:
            return None
        before, interview, follow_up = held, table.interview, held.follow_up
        name = short(shown_name(path))
        table.round = held.finish(table.now_s())
        table.busy, table.progress = tr("Writing down {name}", name=name), 0.0
        self._stopping = stopping = Later() if said is None else None
        left = Remaining()

        def work(report: Report, cancel: Cancel) -> Outcome | None:
            if stopping is not None:
                stopping.job = cancel
            try:
                interview.use_file(path, report, stopping or cancel, follow_up, said)
            except Cancelled:
                if cancel.requested:
                    raise
                return None
            return self._judge(held, "")

        def progressed(share: float) -> None:
            table.progress = share
            if share >= 1.0:
                self._stopping, table.busy = None, tr("Scoring your answer")
            elif self.can_stop:
                table.busy = tr("Writing down {name}: {progress}", name=name, progress=left.at(share, table.now_s()))

        def back(notice: Notice) -> None:
            self._stopping = None
            table.round = before.restart(table.now_s()) if before.stage is Stage.PREPARING else before
            table.busy, table.progress, table.notice = "", None, notice
            table.refresh()

        def done(outcome: Outcome | None) -> None:
            self._stopping = None
            if outcome is None:
                back(
                    Notice(
                        title=tr("Stopped"),
                        text=tr("The recording was not used. Choose it again, and it goes on where it stopped."),
                        tone="soft",
                    )
                )
            else:
                self._judged(outcome)

        def failed(error: MockInterviewError) -> None:
            told = notice_of(error)
            back(replace(told, text=told.text.replace(str(path), name)))

        job = table.jobs.start(work, done=done, failed=failed, progress=progressed)
        table.refresh()
        return job
