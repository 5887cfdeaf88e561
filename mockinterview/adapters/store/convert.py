"""Rows to domain values and back; nothing above this folder sees a row."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mockinterview.adapters.store import rows
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.opinion import Opinion, opinion_to_json, ratings_from_json
from mockinterview.domain.remarks import Assertion, CoachRating, Place, Verdict
from mockinterview.domain.rubric import Criterion, GuideValue
from mockinterview.domain.scorecard_json import scorecard_from_json
from mockinterview.domain.session import (
    Attempt,
    AttemptState,
    Conditions,
    KeptScorecard,
    Mode,
    Note,
    Origin,
    SelfRating,
    Session,
    Take,
    TranscriptRevision,
)
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.ports import as_words


def sound(text: str) -> str:
    """Return `text` without halves of surrogate pairs, which no file can hold; its length stays."""
    return text.encode("utf-8", "replace").decode("utf-8")


def conditions_to_json(conditions: Conditions) -> dict[str, Any]:
    """Return the conditions of a round as JSON values."""
    return {
        "level": conditions.level.value,
        "mode": conditions.mode.value,
        "kinds": [kind.value for kind in conditions.kinds],
        "principles": list(conditions.principles),
        "criteria": list(conditions.criteria),
        "prompts": conditions.prompts,
        "answer_s": conditions.answer_s,
        "think_s": conditions.think_s,
        "follow_ups": conditions.follow_ups,
        "voice": conditions.voice,
        "live_transcript": conditions.live_transcript,
        "pause": conditions.pause,
        "restart": conditions.restart,
    }


def conditions_from_json(content: dict[str, Any]) -> Conditions:
    """Return the conditions that `conditions_to_json` wrote."""
    return Conditions(
        **{
            **content,
            "level": Level(content["level"]),
            "mode": Mode(content["mode"]),
            "kinds": tuple(Kind(kind) for kind in content["kinds"]),
            "principles": tuple(content["principles"]),
            "criteria": tuple(content["criteria"]),
        }
    )


def words_to_json(words: Iterable[Word]) -> list[list[object]]:
    """Return words as rows of [text, start_s, end_s, confidence]."""
    return [[sound(word.text), word.start_s, word.end_s, word.confidence] for word in words]


def session_of(row: rows.SessionRow, *, attempts: int = 0, scored: int = 0, overall: float | None = None) -> Session:
    """Return the round in `row` with the figures that were counted."""
    return Session(
        id=row.id,
        conditions=conditions_from_json(row.conditions),
        began_ms=row.began_ms,
        finished_ms=row.finished_ms,
        attempts=attempts,
        scored=scored,
        overall=overall,
    )


def attempt_of(row: rows.AttemptRow) -> Attempt:
    """Return the attempt in `row`."""
    return Attempt(
        id=row.id,
        session_id=row.session_id,
        number=row.number,
        prompt_id=row.prompt_id,
        prompt_revision=row.revision,
        kind=Kind(row.kind),
        level=Level(row.level),
        text=row.text,
        state=AttemptState(row.state),
        began_ms=row.began_ms,
        finished_ms=row.finished_ms,
        answer_s=row.answer_s,
        think_s=row.think_s,
        reason=row.reason,
        starred=row.starred,
    )


def transcript_of(row: rows.TranscriptRow) -> Transcript:
    """Return the text in `row`."""
    return Transcript(
        text=row.text,
        words=as_words(row.words),
        pauses=tuple(Pause(start_s=start, end_s=end) for start, end in row.pauses),
        duration_s=row.duration_s,
        model=row.model,
        language=row.language,
    )


def revision_of(row: rows.TranscriptRow) -> TranscriptRevision:
    """Return the revision in `row`."""
    return TranscriptRevision(
        take_id=row.take_id,
        number=row.number,
        origin=Origin(row.origin),
        made_ms=row.made_ms,
        transcript=transcript_of(row),
    )


def take_of(row: rows.TakeRow, root: Path) -> Take:
    """Return the take in `row` with its newest text; `root` is the user's folder."""
    return Take(
        id=row.id,
        attempt_id=row.attempt_id,
        number=row.number,
        began_ms=row.began_ms,
        question=row.question,
        criterion=row.criterion,
        audio=root / row.audio if row.audio else None,
        duration_s=row.duration_s,
        rate_hz=row.rate_hz,
        device=row.device,
        snr_db=row.snr_db,
        clipped=row.clipped,
        recovered=row.recovered,
        finished_ms=row.finished_ms,
        transcript=transcript_of(row.transcripts[-1]) if row.transcripts else None,
        words=tuple(word for segment in row.segments for word in as_words(segment.words)),
    )


def scorecard_of(row: rows.ScorecardRow) -> KeptScorecard:
    """Return the scorecard in `row`."""
    return KeptScorecard(
        id=row.id, attempt_id=row.attempt_id, made_ms=row.made_ms, text=row.text, card=scorecard_from_json(row.card)
    )


def self_rating_of(row: rows.SelfRatingRow | None) -> SelfRating | None:
    """Return the self-rating in `row`."""
    return None if row is None else SelfRating(ratings=row.ratings, change=row.change, made_ms=row.made_ms)


def note_of(row: rows.NoteRow) -> Note:
    """Return the note in `row`."""
    place = None
    if row.take is not None and row.first is not None and row.last is not None:
        place = Place(take=row.take, start=row.first, end=row.last, quote=row.quote or "")
    return Note(id=row.id, attempt_id=row.attempt_id, text=row.text, made_ms=row.made_ms, at_s=row.at_s, place=place)


def assertion_of(row: rows.AssertionRow) -> Assertion:
    """Return the assertion in `row`."""
    return Assertion(
        id=row.id,
        attempt_id=row.attempt_id,
        criterion=row.criterion,
        verdict=Verdict(row.verdict),
        place=Place(take=row.take, start=row.first, end=row.last, quote=row.quote),
        made_ms=row.made_ms,
    )


def coach_rating_of(row: rows.CoachRatingRow) -> CoachRating:
    """Return the coach's rating in `row`."""
    return CoachRating(
        coach=row.coach, ratings=row.ratings, remarks=row.remarks, comment=row.comment, made_ms=row.made_ms
    )


def opinion_of(row: rows.OpinionRow) -> Opinion:
    """Return the second opinion in `row`."""
    ratings, left_out = ratings_from_json(row.content)
    return Opinion(
        id=row.id,
        model=row.model,
        version=row.version,
        prompt_version=row.prompt_version,
        server=row.server,
        text=row.text,
        made_ms=row.made_ms,
        ratings=ratings,
        left_out=left_out,
    )


def opinion_row(attempt_id: int, opinion: Opinion, *, made_ms: int) -> rows.OpinionRow:
    """Return a new row that holds a second opinion on an attempt."""
    return rows.OpinionRow(
        attempt_id=attempt_id,
        made_ms=made_ms,
        model=sound(opinion.model),
        version=sound(opinion.version),
        prompt_version=sound(opinion.prompt_version),
        server=sound(opinion.server),
        text=sound(opinion.text),
        content=opinion_to_json(opinion),
    )


def criterion_of(row: rows.CriterionRow, version: rows.CriterionVersionRow) -> Criterion:
    """Return the criterion of `row` as worded in `version`."""
    content = version.content
    return Criterion(
        id=row.id,
        family=Kind(row.family),
        name=content["name"],
        question=content["question"],
        expectation={Level(level): text for level, text in content["expectation"].items()},
        guide_values={
            Level(level): tuple(GuideValue(text=one["text"], source=one["source"]) for one in values)
            for level, values in content["guide_values"].items()
        },
        version=version.version,
        provenance=version.provenance,
    )
