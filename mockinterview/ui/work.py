"""What presenters ask of background work, without Qt (see jobs.py)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from mockinterview.domain.errors import MockInterviewError
from mockinterview.ports import Cancel, Report

T = TypeVar("T")


class Request(Cancel, Protocol):
    """A Cancel and the way to request it."""

    def request(self) -> None:
        """Ask the work to stop; none of its callbacks runs after this."""


class Jobs(Protocol):
    """Runs blocking work elsewhere and brings the outcome back to the caller's thread."""

    def start(
        self,
        work: Callable[[Report, Cancel], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[MockInterviewError], None],
        progress: Report | None = None,
    ) -> Request:
        """Queue `work(report, cancel)`. Errors that are nobody's to mend go to the crash report instead."""
