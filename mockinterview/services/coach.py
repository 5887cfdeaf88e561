"""A coach's blind ratings: reading the file that comes back, and setting it beside the own and the engine's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mockinterview.domain.errors import InputError
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.remarks import CoachRating
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.services.export_json import coach_rating_from_json

RATINGS = "mock-interview-coach-ratings"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One criterion as three see it; None where somebody did not rate it."""

    criterion: str
    coach: float | None
    own: float | None
    engine: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A coach's rating beside the others. off_own, off_engine: mean distance of the ratings, None without."""

    coach: str
    rows: tuple[Agreement, ...]
    comment: str
    off_own: float | None
    off_engine: float | None


def ref_of(whole: WholeAttempt) -> str:
    """Return what names an answer in a review pack: it tells nothing but when it began."""
    attempt = whole.attempt
    told = f"{attempt.began_ms}\0{attempt.prompt_id}\0{attempt.number}"
    return f"{attempt.began_ms:x}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"


def read_ratings(text: str) -> tuple[tuple[str, CoachRating], ...]:
    """Return (ref, rating) for each answer in a coach's file. Raises InputError if it is not one."""
    try:
        content = json.loads(text)
    except ValueError as error:
        raise InputError(
            mark("this is no file of a coach's ratings"), hint=mark("Ask the coach to save it again.")
        ) from error
    if not is_ratings(content):
        raise InputError(mark("this is no file of a coach's ratings"), hint=mark("Ask the coach to save it again."))
    coach = content.get("coach")
    name = " ".join(coach.split())[:60] if isinstance(coach, str) else ""
    try:
        found = tuple(
            (str(one["ref"]), coach_rating_from_json({**one, "coach": name or "Coach"})) for one in content["answers"]
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            mark("the coach's ratings are not sound: {why}", why=error),
            safe=mark("Nothing was kept."),
            hint=mark("Ask the coach to save them again from the review pack."),
        ) from error
    return tuple((ref, one) for ref, one in found if one.ratings or one.comment or one.remarks)


def is_ratings(content: Any) -> bool:
    """Return whether a JSON value is a coach's file."""
    named = isinstance(content, Mapping) and content.get("format") == RATINGS
    return named and isinstance(content.get("answers"), list)


def take_in_ratings(library: Library, text: str) -> tuple[WholeAttempt, ...]:
    """Keep the ratings of a coach's file and return the answers that they belong to.

    Raises InputError if the file is not one, or if none of its answers is in this library.
    """
    found = [(_answer(library, ref), rating) for ref, rating in read_ratings(text)]
    known = [(whole, rating) for whole, rating in found if whole is not None]
    if not known:
        raise InputError(
            mark("none of the answers that were rated is in this library")
            if found
            else mark("nothing was rated in this file"),
            hint=mark("Import it where the review pack was made.")
            if found
            else mark("Ask the coach to rate and to save again."),
        )
    for whole, rating in known:
        library.remarks.save_coach_rating(whole.attempt.id, rating)
    return tuple(library.past.whole(whole.attempt.id) for whole, _ in known)


def _answer(library: Library, ref: str) -> WholeAttempt | None:
    try:
        began_ms = int(ref.partition("-")[0], 16)
    except ValueError:
        return None
    page = library.past.page(HistoryFilter(since_ms=began_ms, until_ms=began_ms + 1, discarded=True), limit=50)
    for entry in page.entries:
        whole = library.past.whole(entry.attempt_id)
        if ref_of(whole) == ref:
            return whole
    return None


def beside(whole: WholeAttempt, rating: CoachRating) -> Compared:
    """Return a coach's rating beside the own and the engine's newest one."""
    engine = {one.id: one.rating for one in whole.scorecard.card.criteria} if whole.scorecard else {}
    own = whole.self_rating.ratings if whole.self_rating else {}
    names = [name for name in dict.fromkeys((*whole.prompt.criteria, *rating.ratings)) if name in rating.ratings]
    rows = tuple(
        Agreement(criterion=name, coach=rating.ratings.get(name), own=own.get(name), engine=engine.get(name))
        for name in names
    )
    return Compared(
        coach=rating.coach,
        rows=rows,
        comment=rating.comment,
        off_own=_distance([(one.coach, one.own) for one in rows]),
        off_engine=_distance([(one.coach, one.engine) for one in rows]),
    )


def _distance(pairs: list[tuple[float | None, float | None]]) -> float | None:
    known = [abs(one - other) for one, other in pairs if one is not None and other is not None]
    return round(sum(known) / len(known), 2) if known else None
