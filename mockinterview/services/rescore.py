"""Scoring earlier answers again under the present versions, so that they can be compared with new ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mockinterview.domain.errors import InputError
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.services.keep import Scores, score_attempt


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescored:
    """What came of it: answers scored anew, those in which nothing was said, and those that are left."""

    done: int = 0
    skipped: int = 0
    left: int = 0


class _Present:
    """Scores under the wording of the criteria that is in force now, whatever it was when the scorer was made."""

    def __init__(self, scorer: Scores, rubric: str) -> None:
        self._scorer, self._rubric = scorer, rubric

    def score(self, request: ScoreRequest) -> Scorecard:
        return replace(self._scorer.score(request), rubric=self._rubric)


def outdated(library: Library, version: str) -> tuple[int, ...]:
    """Return the answers whose newest scorecard does not come from this engine and the present criteria, newest first.

    version: of the engine (services.score.Scorer.version).
    """
    return library.progress.scored_otherwise(version, library.criteria.rubric().version)


def outdated_number(library: Library, version: str) -> int:
    """Return how many answers `outdated` would return, counted only."""
    present = (version, library.criteria.rubric().version)
    return sum(one.answers for one in library.progress.versions() if (one.engine, one.rubric) != present)


def rescore_all(library: Library, scorer: Scores, version: str, *, report: Report, cancel: Cancel) -> Rescored:
    """Score every outdated answer anew, newest first, beside its earlier scorecards.

    Each is on the disk when the next begins, so that one can stop at any time and go on later where it was left.
    version: of the engine behind `scorer`. report: share done of what was outdated at the start. About half a second
    an answer. Raises ModelError, StoreError.
    """
    present = _Present(scorer, library.criteria.rubric().version)
    waiting = outdated(library, version)
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
