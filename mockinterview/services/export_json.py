"""Everything that is kept of rounds as JSON values, and back without loss."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import PurePosixPath
from typing import Any

from mockinterview.domain.bank_json import prompt_from_json, prompt_to_json
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.remarks import Assertion, CoachRating, Place, Verdict
from mockinterview.domain.rubric import Criterion, GuideValue, Rubric, content_of
from mockinterview.domain.scorecard_json import scorecard_from_json, scorecard_to_json
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
    WholeAttempt,
)
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.library import ForeignAttempt, ForeignRound, ForeignTake, ShelvedBank
from mockinterview.ports import as_words
from mockinterview.services.export import Report

FORMAT = 2  # 1 had no tags, claims, coaches, banks or wordings; it is still read
Texts = Mapping[int, Sequence[TranscriptRevision]]


def round_to_json(
    report: Report, texts: Texts, banks: Mapping[str, ShelvedBank] | None = None, rubrics: Sequence[Rubric] = ()
) -> dict[str, Any]:
    """Return everything that is kept of a round. texts: the revisions of each take, by take id.

    banks: those that the prompts come from. rubrics: the wordings that the scorecards refer to.
    """
    session = report.session
    return {
        "format": FORMAT,
        "session": {
            "id": session.id,
            "began_ms": session.began_ms,
            "finished_ms": session.finished_ms,
            "conditions": asdict(session.conditions),
        },
        "attempts": [_attempt_json(whole, texts, banks or {}) for whole in report.attempts],
        "rubrics": [_rubric_json(one) for one in rubrics],
    }


def _attempt_json(whole: WholeAttempt, texts: Texts, banks: Mapping[str, ShelvedBank]) -> dict[str, Any]:
    prompt, bank = whole.prompt, banks.get(whole.prompt.bank)
    return {
        **asdict(whole.attempt),
        "prompt": {**prompt_to_json(prompt), "bank": prompt.bank, "revision": prompt.revision},
        "bank": _bank_json(bank) if bank else {"id": prompt.bank},
        "takes": [_take_json(take, texts.get(take.id, ())) for take in whole.takes],
        "scorecards": [
            {"made_ms": kept.made_ms, "text": kept.text, "card": scorecard_to_json(kept.card)}
            for kept in whole.scorecards
        ],
        "self_rating": asdict(whole.self_rating) if whole.self_rating else None,
        "notes": [asdict(note) for note in whole.notes],
        "tags": list(whole.tags),
        "assertions": [asdict(one) for one in whole.assertions],
        "coaches": [asdict(one) for one in whole.coaches],
    }


def _bank_json(bank: ShelvedBank) -> dict[str, Any]:
    content = asdict(bank)
    return {name: content[name] for name in ("id", "title", "version", "language", "licence", "about", "own")}


def _rubric_json(rubric: Rubric) -> dict[str, Any]:
    criteria = [
        {"id": one.id, "family": one.family.value, "provenance": one.provenance, **content_of(one)}
        for one in rubric.criteria
    ]
    return {"version": rubric.version, "criteria": criteria}


def _take_json(take: Take, texts: Sequence[TranscriptRevision]) -> dict[str, Any]:
    return {
        "number": take.number,
        "question": take.question,
        "criterion": take.criterion,
        "audio": take.audio.name if take.audio else None,
        "duration_s": take.duration_s,
        "rate_hz": take.rate_hz,
        "device": take.device,
        "snr_db": take.snr_db,
        "clipped": take.clipped,
        "recovered": take.recovered,
        "began_ms": take.began_ms,
        "finished_ms": take.finished_ms,
        "committed": [[word.text, word.start_s, word.end_s, word.confidence] for word in take.words],
        "transcripts": [
            {"number": one.number, "origin": one.origin.value, "made_ms": one.made_ms, **_said_json(one.transcript)}
            for one in texts
        ],
    }


def _said_json(said: Transcript) -> dict[str, Any]:
    return {
        "text": said.text,
        "duration_s": said.duration_s,
        "model": said.model,
        "language": said.language,
        "words": [asdict(word) for word in said.words],
        "pauses": [asdict(pause) for pause in said.pauses],
    }


def rounds_from_json(content: Any) -> tuple[ForeignRound, ...]:
    """Return the rounds of an export. Raises InputError if it is not one, or not a sound one."""
    if not isinstance(content, Mapping) or not ({"session", "rounds"} & set(content)):
        raise InputError("this is no export of Mock Interview", hint="Choose a file made by 'export --format json'.")
    if not isinstance(content.get("format"), int) or content["format"] > FORMAT:
        raise InputError(
            "this export was made by a newer version of Mock Interview", hint="Install the newest version, then import."
        )
    told = content.get("rounds", [content])
    found = []
    for number, one in enumerate(told, 1):
        try:
            found.append(_round(one, number))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(
                f"round {number} of the export is not sound: {type(error).__name__} {error}",
                safe="Nothing was imported.",
                hint="Export it again where it comes from.",
            ) from error
    return tuple(found)


def _round(content: Mapping[str, Any], number: int) -> ForeignRound:
    given = content["session"]
    session = Session(
        id=0,
        conditions=_conditions(given["conditions"]),
        began_ms=_whole(given["began_ms"]),
        finished_ms=_maybe(given.get("finished_ms")),
    )
    return ForeignRound(
        session=session,
        attempts=tuple(_attempt(one, number) for one in content["attempts"]),
        rubrics=tuple(_rubric(one) for one in content.get("rubrics", ())),
    )


def _conditions(content: Mapping[str, Any]) -> Conditions:
    return Conditions(
        **{
            **content,
            "level": Level(content["level"]),
            "mode": Mode(content["mode"]),
            "kinds": tuple(Kind(kind) for kind in content["kinds"]),
            "principles": tuple(_text(one) for one in content["principles"]),
            "criteria": tuple(_text(one) for one in content["criteria"]),
        }
    )


def _attempt(content: Mapping[str, Any], number: int) -> ForeignAttempt:
    prompt = replace(
        prompt_from_json(content["prompt"], bank=_text(content["prompt"]["bank"])),
        revision=_text(content["prompt"]["revision"]),
    )
    attempt = Attempt(
        id=0,
        session_id=0,
        number=_whole(content["number"]),
        prompt_id=prompt.id,
        prompt_revision=prompt.revision,
        kind=Kind(content["kind"]),
        level=Level(content["level"]),
        text=_text(content["text"]),
        state=AttemptState(content["state"]),
        began_ms=_whole(content["began_ms"]),
        finished_ms=_maybe(content.get("finished_ms")),
        answer_s=_number(content.get("answer_s", 0.0)),
        think_s=_number(content.get("think_s", 0.0)),
        reason=_text(content.get("reason", "")),
        starred=bool(content.get("starred", False)),
    )
    own = content.get("self_rating")
    return ForeignAttempt(
        whole=WholeAttempt(
            attempt=attempt,
            prompt=prompt,
            scorecards=tuple(_scorecard(one) for one in content["scorecards"]),
            self_rating=_self_rating(own) if own else None,
            notes=tuple(_note(one) for one in content.get("notes", ())),
            tags=tuple(_text(one) for one in content.get("tags", ())),
            assertions=tuple(_assertion(one) for one in content.get("assertions", ())),
            coaches=tuple(coach_rating_from_json(one) for one in content.get("coaches", ())),
        ),
        takes=tuple(_take(one, number) for one in content["takes"]),
        bank=dict(content.get("bank") or {}),
    )


def audio_key(number: int, name: str) -> str:
    """Return what a recording is called in an archive: `number` of its round in the export, from 1."""
    return f"round-{number}/{PurePosixPath(name).name}"


def _take(content: Mapping[str, Any], number: int) -> ForeignTake:
    audio = content.get("audio")
    return ForeignTake(
        take=Take(
            id=0,
            attempt_id=0,
            number=_whole(content["number"]),
            began_ms=_whole(content["began_ms"]),
            question=_text(content.get("question", "")),
            criterion=_text(content.get("criterion", "")),
            duration_s=_number(content.get("duration_s", 0.0)),
            rate_hz=_whole(content.get("rate_hz", 0)),
            device=_text(content.get("device", "")),
            snr_db=None if content.get("snr_db") is None else _number(content["snr_db"]),
            clipped=bool(content.get("clipped", False)),
            recovered=bool(content.get("recovered", False)),
            finished_ms=_maybe(content.get("finished_ms")),
            words=as_words(content.get("committed", ())),
        ),
        texts=tuple(_revision(one) for one in content["transcripts"]),
        audio=audio_key(number, _text(audio)) if audio else None,
    )


def _revision(content: Mapping[str, Any]) -> TranscriptRevision:
    return TranscriptRevision(
        take_id=0,
        number=_whole(content["number"]),
        origin=Origin(content["origin"]),
        made_ms=_whole(content["made_ms"]),
        transcript=Transcript(
            text=_text(content["text"]),
            words=tuple(Word(**one) for one in content["words"]),
            pauses=tuple(Pause(**one) for one in content["pauses"]),
            duration_s=_number(content["duration_s"]),
            model=_text(content["model"]),
            language=_text(content["language"]),
        ),
    )


def _scorecard(content: Mapping[str, Any]) -> KeptScorecard:
    return KeptScorecard(
        id=0,
        attempt_id=0,
        made_ms=_whole(content["made_ms"]),
        text=_text(content["text"]),
        card=scorecard_from_json(content["card"]),
    )


def _self_rating(content: Mapping[str, Any]) -> SelfRating:
    return SelfRating(
        ratings=_ratings(content["ratings"]), change=_text(content["change"]), made_ms=_whole(content["made_ms"])
    )


def _place(content: Mapping[str, Any]) -> Place:
    return Place(
        take=_whole(content["take"]),
        start=_whole(content["start"]),
        end=_whole(content["end"]),
        quote=_text(content["quote"]),
    )


def _note(content: Mapping[str, Any]) -> Note:
    return Note(
        id=0,
        attempt_id=0,
        text=_text(content["text"]),
        made_ms=_whole(content["made_ms"]),
        at_s=None if content.get("at_s") is None else _number(content["at_s"]),
        place=_place(content["place"]) if content.get("place") else None,
    )


def _assertion(content: Mapping[str, Any]) -> Assertion:
    return Assertion(
        id=0,
        attempt_id=0,
        criterion=_text(content["criterion"]),
        verdict=Verdict(content["verdict"]),
        place=_place(content["place"]),
        made_ms=_whole(content["made_ms"]),
    )


def coach_rating_from_json(content: Mapping[str, Any]) -> CoachRating:
    """Return a coach's rating. Raises KeyError, TypeError or ValueError if it is not sound."""
    return CoachRating(
        coach=_text(content["coach"]),
        ratings=_ratings(content["ratings"]),
        remarks={_text(name): _text(text) for name, text in content.get("remarks", {}).items()},
        comment=_text(content.get("comment", "")),
        made_ms=_whole(content.get("made_ms", 0)),
    )


def _rubric(content: Mapping[str, Any]) -> Rubric:
    return Rubric(
        version=_text(content["version"]),
        criteria=tuple(
            Criterion(
                id=_text(one["id"]),
                family=Kind(one["family"]),
                name=_text(one["name"]),
                question=_text(one["question"]),
                expectation={Level(level): _text(text) for level, text in one["expectation"].items()},
                guide_values={
                    Level(level): tuple(
                        GuideValue(text=_text(row["text"]), source=_text(row["source"])) for row in rows
                    )
                    for level, rows in one["guide_values"].items()
                },
                provenance=_text(one["provenance"]),
            )
            for one in content["criteria"]
        ),
    )


def _ratings(content: Mapping[str, Any]) -> dict[str, float]:
    found = {_text(name): _number(value) for name, value in content.items()}
    if any(not 1 <= value <= 5 for value in found.values()):
        raise ValueError("a rating is not between 1 and 5")
    return found


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r:.40} is no text")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r:.40} is no whole number")
    return value


def _maybe(value: Any) -> int | None:
    return None if value is None else _whole(value)


def _number(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{value!r:.40} is no number")
    return float(value)
