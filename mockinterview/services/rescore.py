"""Scoring earlier answers again under the present versions, so that they can be compared with new ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.errors import InputError
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.services.keep import score_attempt


class VersionedScores(Protocol):
    """What rates an answer and says by which version (services.score.Scorer)."""

    @property
    def version(self) -> str:
        """The version that its cards carry. May load the network. Raises ModelError."""

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return the scorecard of one answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescored:
    """What came of it: answers scored anew, those in which nothing was said, and those that are left."""

    done: int = 0
    skipped: int = 0
    left: int = 0


class _Present:
    """Scores under the wording of the criteria that is in force now, whatever it was when the scorer was made."""

    def __init__(self, scorer: VersionedScores, rubric: str) -> None:
        self._scorer, self._rubric = scorer, rubric

    def score(self, request: ScoreRequest) -> Scorecard:
        return replace(self._scorer.score(request), rubric=self._rubric)


def outdated(library: Library, scorer: VersionedScores) -> tuple[int, ...]:
    """Return the answers whose newest scorecard comes from other versions, newest first. Raises ModelError."""
    return library.progress.scored_otherwise(scorer.version, library.criteria.rubric().version)


def rescore_all(library: Library, scorer: VersionedScores, *, report: Report, cancel: Cancel) -> Rescored:
    """Score every outdated answer anew, newest first, beside its earlier scorecards.

    Each is on the disk when the next begins, so that one can stop at any time and go on later where it was left.
    report: share done of what was outdated at the start. About half a second an answer. Raises ModelError, StoreError.
    """
    present = _Present(scorer, library.criteria.rubric().version)
    waiting = outdated(library, scorer)
    skipped = 0
    for number, attempt_id in enumerate(waiting):
        if cancel.requested:
            return Rescored(done=number - skipped, skipped=skipped, left=len(waiting) - number)
        try:
            score_attempt(library, attempt_id, present)
        except (InputError, KeyError):  # nothing was said, or deleted since
            skipped += 1
        report((number + 1) / len(waiting))
    return Rescored(done=len(waiting) - skipped, skipped=skipped)
