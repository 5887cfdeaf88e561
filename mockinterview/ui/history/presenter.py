"""History's mind: pages, order and search over the library. Plain Python: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.history import HistoryEntry, HistoryFilter, HistoryPage, Order
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import plural, tr
from mockinterview.library import Library
from mockinterview.services.history import delete_attempt
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs, Request

PAGE = 100
# the order of each column of the table when its head is pressed, and when it is pressed again
ORDERS = (
    (Order.NEWEST, Order.OLDEST),
    (Order.PROMPT, Order.PROMPT),
    (Order.KIND, Order.KIND),
    (Order.LEVEL, Order.LEVEL),
    (Order.LONGEST, Order.SHORTEST),
    (Order.READS_AS, Order.READS_AS),
    (Order.BEST, Order.WORST),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryState:
    """What history shows. `count` says how many there are in words; `empty` why there is nothing."""

    entries: tuple[HistoryEntry, ...] = ()
    count: str = ""
    empty: str = ""
    order: Order = Order.NEWEST
    kind: Kind | None = None
    level: Level | None = None
    notice: Notice | None = None


class HistoryView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: HistoryState) -> None:
        """Show `state`, whatever was shown before."""

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an attempt."""


class HistoryPresenter:
    """Reads pages as they are scrolled to; a newer search outdates an older one."""

    def __init__(self, library: Library, jobs: Jobs, view: HistoryView) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._entries: tuple[HistoryEntry, ...] = ()
        self._total = 0
        self._text = ""
        self._kind: Kind | None = None
        self._level: Level | None = None
        self._order = Order.NEWEST
        self._job: Request | None = None
        self._loading = False

    def refresh(self) -> None:
        """Read the first page again."""
        self._load(offset=0)

    def search(self, text: str) -> None:
        """Show what holds these words."""
        self._text = text.strip()
        self.refresh()

    def narrow(self, kind: Kind | None, level: Level | None) -> None:
        """Show one kind or level only."""
        self._kind, self._level = kind, level
        self.refresh()

    def sort(self, column: int) -> None:
        """Order by a column; a second time the other way round."""
        first, second = ORDERS[column]
        self._order = second if self._order is first else first
        self.refresh()

    def more(self) -> None:
        """Read on at the end of what is shown."""
        if not self._loading and len(self._entries) < self._total:
            self._load(offset=len(self._entries))

    def open(self, entry: HistoryEntry) -> None:
        """Go to an attempt."""
        self._jobs.start(
            lambda _report, _cancel: self._library.past.whole(entry.attempt_id),
            done=self._view.open_attempt,
            failed=self._failed,
        )

    def delete(self, entry: HistoryEntry) -> None:
        """Remove an attempt with its recordings, for good."""
        self._jobs.start(
            lambda _report, _cancel: delete_attempt(self._library, entry.attempt_id),
            done=self._deleted,
            failed=self._failed,
        )

    def _deleted(self, _nothing: None) -> None:
        self.refresh()

    def _load(self, *, offset: int) -> None:
        if self._job is not None:
            self._job.request()
        self._loading = True
        wanted = HistoryFilter(text=self._text, kind=self._kind, level=self._level)
        order = self._order
        self._job = self._jobs.start(
            lambda _report, _cancel: self._library.past.page(wanted, order=order, offset=offset, limit=PAGE),
            done=self._loaded,
            failed=self._failed,
        )

    def _loaded(self, page: HistoryPage) -> None:
        self._loading = False
        self._entries = page.entries if page.offset == 0 else self._entries + page.entries
        self._total = page.total
        narrowed = bool(self._text or self._kind or self._level)
        empty = ""
        if not page.total:
            empty = (
                tr("Nothing was found. Try fewer words or another filter.")
                if narrowed
                else tr("Your answers appear here, each with its scorecard, its recording and every word of it.")
            )
        self._show(empty=empty)

    def _show(self, *, empty: str = "", notice: Notice | None = None) -> None:
        self._view.show_state(
            HistoryState(
                entries=self._entries,
                count=plural("%n answer", "%n answers", self._total) if self._total else "",
                empty=empty,
                order=self._order,
                kind=self._kind,
                level=self._level,
                notice=notice,
            )
        )

    def _failed(self, error: MockInterviewError) -> None:
        self._loading = False
        self._show(notice=notice_of(error))
