"""Reports of what is kept."""

from __future__ import annotations

from typing import Any

from mockinterview.domain.errors import InputError
from mockinterview.library import Library
from mockinterview.services.export import Report, as_json


def report_of(library: Library, session_id: int, attempt_number: int | None = None) -> Report:
    """Return a round, or only one of its attempts, ready for export. Raises InputError if it is not there."""
    try:
        session = library.past.session(session_id)
    except KeyError as error:
        raise InputError(f"there is no round {session_id}", hint="'mockinterview sessions' lists them.") from error
    attempts = [one for one in library.past.attempts(session_id) if attempt_number in (None, one.number)]
    if attempt_number is not None and not attempts:
        raise InputError(
            f"round {session_id} has no attempt {attempt_number}", hint="'mockinterview sessions' lists them."
        )
    names = {one.id: one.name for one in library.criteria.rubric().criteria}
    return Report(session=session, attempts=tuple(library.past.whole(one.id) for one in attempts), names=names)


def json_of(library: Library, report: Report) -> dict[str, Any]:
    """Return everything that is kept of a round as JSON values."""
    takes = [take.id for whole in report.attempts for take in whole.takes]
    return as_json(report, {take: library.past.transcripts(take) for take in takes})
