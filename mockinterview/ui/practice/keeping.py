"""What is said and typed goes to the library every two seconds. Plain Python: no Qt."""

from __future__ import annotations

from mockinterview.domain.bank import FollowUp
from mockinterview.domain.errors import MockInterviewError, StoreError
from mockinterview.domain.round import Stage
from mockinterview.ui.practice.state import Input
from mockinterview.ui.practice.table import Table
from mockinterview.ui.wording import notice_of
from mockinterview.ui.work import Request

KEEP_EVERY_S = 2.0


class Never:
    """A Cancel that nobody requests."""

    requested = False


class Keeping:
    """Keeps words and drafts while an answer is under way."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._draft_job: Request | None = None
        self.clear()

    def clear(self) -> None:
        """Forget what belonged to the prompt before."""
        self._kept_s = 0.0
        self._keeping = False
        self.forget_draft()

    def forget_draft(self) -> None:
        """Leave out a draft that became an answer, or that nobody wants."""
        self.stop_draft()
        self._draft_job, self._typed, self._drafted = None, "", ""

    def stop_draft(self) -> None:
        """Let no older draft be written any more."""
        if self._draft_job is not None:
            self._draft_job.request()
            self._keeping = False

    def free(self) -> None:
        """Let the next beat write again after something failed."""
        self._keeping = False

    def typing(self, text: str) -> None:
        """Take what stands in the answer's text box, to be kept with the next beat."""
        self._typed = text

    def leave(self) -> None:
        """Keep at once what is typed, before the program ends. Blocks for a moment."""
        if self._table.stage is Stage.ANSWERING and self._typed != self._drafted:
            try:
                self._table.interview.draft(self._typed, Never(), self._typed_for())
            except StoreError:
                return  # nothing more can be done: the window is already going
            self._drafted = self._typed

    def _typed_for(self) -> FollowUp | None:
        """Return what a text replies to; after a spoken part it goes on with the same reply."""
        return None if self._table.interview.open_now else self._table.held.follow_up

    def watch(self, now: float) -> None:
        """Write what is new, if it is time."""
        table = self._table
        if now - self._kept_s >= KEEP_EVERY_S and not self._keeping and table.input is Input.MICROPHONE:
            self._kept_s, self._keeping = now, True
            table.jobs.start(
                lambda _report, _cancel: table.interview.keep_words(), done=self._words_kept, failed=self._not_kept
            )
        if self._typed != self._drafted and now - self._kept_s >= KEEP_EVERY_S and not self._keeping:
            self._keep_draft(now)

    def _keep_draft(self, now: float) -> None:
        self._kept_s, self._keeping = now, True
        text, follow_up = self._typed, self._typed_for()

        def kept(_nothing: None) -> None:
            self._keeping, self._drafted = False, text

        self._draft_job = self._table.jobs.start(
            lambda _report, cancel: self._table.interview.draft(text, cancel, follow_up),
            done=kept,
            failed=self._not_kept,
        )

    def _words_kept(self, _nothing: None) -> None:
        self._keeping = False

    def _not_kept(self, error: MockInterviewError) -> None:
        self._keeping = False
        self._table.notice = notice_of(error)
