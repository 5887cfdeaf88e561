"""Reports of what is kept: an answer, a round, a period, or everything."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from mockinterview.domain.errors import InputError
from mockinterview.domain.rubric import Rubric
from mockinterview.domain.session import TranscriptRevision
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.services.export import Report
from mockinterview.services.export_json import FORMAT, round_to_json

PAGE = 100
EVERYTHING = "all"
_ROUND = re.compile(r"([0-9]{1,9})(?:\.([0-9]{1,4}))?")
_PERIOD = re.compile(r"(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?")


def report_of(library: Library, session_id: int, attempt_number: int | None = None) -> Report:
    """Return a round, or only one of its attempts, ready for export. Raises InputError if it is not there."""
    try:
        session = library.past.session(session_id)
    except KeyError as error:
        raise InputError(
            mark("there is no round {round}", round=session_id),
            hint=mark("'mockinterview sessions' lists them."),
        ) from error
    attempts = [one for one in library.past.attempts(session_id) if attempt_number in (None, one.number)]
    if attempt_number is not None and not attempts:
        raise InputError(
            mark(
                "round {round} has no attempt {attempt}",
                round=session_id,
                attempt=attempt_number,
            ),
            hint=mark("'mockinterview sessions' lists them."),
        )
    names = {one.id: one.name for one in library.criteria.rubric().criteria}
    return Report(session=session, attempts=tuple(library.past.whole(one.id) for one in attempts), names=names)


def reports_of(library: Library, wanted: str) -> tuple[Report, ...]:
    """Return what `wanted` names, oldest first: '3', '3.2', '2026-01-01..2026-03-31', '2026-01-01..', or 'all'.

    Days are local and both included. Raises InputError if it names nothing.
    """
    named = _ROUND.fullmatch(wanted)
    if named:
        return (report_of(library, int(named[1]), int(named[2]) if named[2] else None),)
    period = _PERIOD.fullmatch(wanted)
    if wanted != EVERYTHING and (period is None or not any(period.groups())):
        raise InputError(
            mark("'{wanted}' is no round", wanted=wanted[:40]),
            hint=mark("Use 3 for a round, 3.2 for its second attempt, 2026-01-01..2026-03-31 for a period, or all."),
        )
    since_ms = _day_ms(period[1]) if period and period[1] else None
    until_ms = _day_ms(period[2], days=1) if period and period[2] else None
    found = sessions_between(library, since_ms, until_ms)
    if not found:
        raise InputError(mark("no round was held then"), hint=mark("'mockinterview sessions' lists them."))
    return tuple(report_of(library, one) for one in found)


def sessions_between(library: Library, since_ms: int | None, until_ms: int | None) -> tuple[int, ...]:
    """Return the ids of the rounds that began in a period (until not included), oldest first."""
    found: list[int] = []
    offset = 0
    while page := library.past.sessions(limit=PAGE, offset=offset):
        offset += len(page)
        found += [
            one.id
            for one in page
            if (since_ms is None or one.began_ms >= since_ms) and (until_ms is None or one.began_ms < until_ms)
        ]
        if since_ms is not None and page[-1].began_ms < since_ms:
            break
    return tuple(reversed(found))


def _day_ms(day: str, *, days: int = 0) -> int:
    try:
        told = date.fromisoformat(day) + timedelta(days=days)
    except ValueError as error:
        raise InputError(
            mark("'{day}' is no day", day=day), hint=mark("Use year-month-day, such as 2026-01-31.")
        ) from error
    return round(datetime(told.year, told.month, told.day).astimezone().timestamp() * 1000)


def texts_of(library: Library, reports: Sequence[Report]) -> dict[int, tuple[TranscriptRevision, ...]]:
    """Return every text that the takes of the reports had, by take id."""
    takes = [take.id for report in reports for whole in report.attempts for take in whole.takes]
    return {take: library.past.transcripts(take) for take in takes}


def json_of(library: Library, report: Report) -> dict[str, Any]:
    """Return everything that is kept of a round as JSON values."""
    return round_to_json(report, texts_of(library, (report,)), _banks(library), rubrics_of(library, (report,)))


def all_json(library: Library, reports: Sequence[Report]) -> dict[str, Any]:
    """Return everything that is kept of the rounds as JSON values; one alone is written as it is."""
    if len(reports) == 1:
        return json_of(library, reports[0])
    return {"format": FORMAT, "rounds": [json_of(library, one) for one in reports]}


def _banks(library: Library) -> dict[str, Any]:
    return {one.id: one for one in library.shelf.banks()}


def rubrics_of(library: Library, reports: Sequence[Report]) -> tuple[Rubric, ...]:
    """Return the wordings of the criteria that the scorecards refer to; those not kept here are left out."""
    versions = dict.fromkeys(
        kept.card.rubric for report in reports for whole in report.attempts for kept in whole.scorecards
    )
    found = []
    for version in versions:
        try:
            found.append(library.criteria.rubric(version))
        except KeyError:
            continue
    return tuple(found)
