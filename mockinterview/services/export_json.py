"""Everything that is kept of rounds as JSON values, and back without loss."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import PurePosixPath
from typing import Any

from mockinterview.domain.bank_json import prompt_from_json, prompt_to_json
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.opinion import Opinion, opinion_to_json, ratings_from_json
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
from mockinterview.language import mark
from mockinterview.library import ForeignAttempt, ForeignRound, ForeignTake, ShelvedBank
from mockinterview.ports import as_words
from mockinterview.services.export import Report
from mockinterview.services.json_values import as_maybe, as_number, as_text, as_whole

FORMAT = 3  # 1 had no tags, claims, coaches, banks or wordings, 2 no loops and stories; both are still read
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
        "opinions": [_opinion_json(one) for one in whole.opinions],
    }


def _opinion_json(opinion: Opinion) -> dict[str, Any]:
    names = ("model", "version", "prompt_version", "server", "text", "made_ms")
    return {**{name: getattr(opinion, name) for name in names}, **opinion_to_json(opinion)}


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
        raise InputError(
            mark("this is no export of Mock Interview"), hint=mark("Choose a file made by 'export --format json'.")
        )
    if not isinstance(content.get("format"), int) or content["format"] > FORMAT:
        raise InputError(
            mark("this export was made by a newer version of Mock Interview"),
            hint=mark("Install the newest version, then import."),
        )
    told = content.get("rounds", [content])
    found = []
    for number, one in enumerate(told, 1):
        try:
            found.append(_round(one, number))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(
                mark(
                    "round {number} of the export is not sound: {kind} {why}",
                    number=number,
                    kind=type(error).__name__,
                    why=error,
                ),
                safe=mark("Nothing was imported."),
                hint=mark("Export it again where it comes from."),
            ) from error
    return tuple(found)


def _round(content: Mapping[str, Any], number: int) -> ForeignRound:
    given = content["session"]
    session = Session(
        id=0,
        conditions=_conditions(given["conditions"]),
        began_ms=as_whole(given["began_ms"]),
        finished_ms=as_maybe(given.get("finished_ms")),
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
            "principles": tuple(as_text(one) for one in content["principles"]),
            "criteria": tuple(as_text(one) for one in content["criteria"]),
        }
    )


def _attempt(content: Mapping[str, Any], number: int) -> ForeignAttempt:
    prompt = replace(
        prompt_from_json(content["prompt"], bank=as_text(content["prompt"]["bank"])),
        revision=as_text(content["prompt"]["revision"]),
    )
    attempt = Attempt(
        id=0,
        session_id=0,
        number=as_whole(content["number"]),
        prompt_id=prompt.id,
        prompt_revision=prompt.revision,
        kind=Kind(content["kind"]),
        level=Level(content["level"]),
        text=as_text(content["text"]),
        state=AttemptState(content["state"]),
        began_ms=as_whole(content["began_ms"]),
        finished_ms=as_maybe(content.get("finished_ms")),
        answer_s=as_number(content.get("answer_s", 0.0)),
        think_s=as_number(content.get("think_s", 0.0)),
        reason=as_text(content.get("reason", "")),
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
            tags=tuple(as_text(one) for one in content.get("tags", ())),
            assertions=tuple(_assertion(one) for one in content.get("assertions", ())),
            coaches=tuple(coach_rating_from_json(one) for one in content.get("coaches", ())),
            opinions=tuple(_opinion(one) for one in content.get("opinions", ())),
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
            number=as_whole(content["number"]),
            began_ms=as_whole(content["began_ms"]),
            question=as_text(content.get("question", "")),
            criterion=as_text(content.get("criterion", "")),
            duration_s=as_number(content.get("duration_s", 0.0)),
            rate_hz=as_whole(content.get("rate_hz", 0)),
            device=as_text(content.get("device", "")),
            snr_db=None if content.get("snr_db") is None else as_number(content["snr_db"]),
            clipped=bool(content.get("clipped", False)),
            recovered=bool(content.get("recovered", False)),
            finished_ms=as_maybe(content.get("finished_ms")),
            words=as_words(content.get("committed", ())),
        ),
        texts=tuple(_revision(one) for one in content["transcripts"]),
        audio=audio_key(number, as_text(audio)) if audio else None,
    )


def _revision(content: Mapping[str, Any]) -> TranscriptRevision:
    return TranscriptRevision(
        take_id=0,
        number=as_whole(content["number"]),
        origin=Origin(content["origin"]),
        made_ms=as_whole(content["made_ms"]),
        transcript=Transcript(
            text=as_text(content["text"]),
            words=tuple(Word(**one) for one in content["words"]),
            pauses=tuple(Pause(**one) for one in content["pauses"]),
            duration_s=as_number(content["duration_s"]),
            model=as_text(content["model"]),
            language=as_text(content["language"]),
        ),
    )


def _scorecard(content: Mapping[str, Any]) -> KeptScorecard:
    return KeptScorecard(
        id=0,
        attempt_id=0,
        made_ms=as_whole(content["made_ms"]),
        text=as_text(content["text"]),
        card=scorecard_from_json(content["card"]),
    )


def _self_rating(content: Mapping[str, Any]) -> SelfRating:
    return SelfRating(
        ratings=_ratings(content["ratings"]), change=as_text(content["change"]), made_ms=as_whole(content["made_ms"])
    )


def _place(content: Mapping[str, Any]) -> Place:
    return Place(
        take=as_whole(content["take"]),
        start=as_whole(content["start"]),
        end=as_whole(content["end"]),
        quote=as_text(content["quote"]),
    )


def _note(content: Mapping[str, Any]) -> Note:
    return Note(
        id=0,
        attempt_id=0,
        text=as_text(content["text"]),
        made_ms=as_whole(content["made_ms"]),
        at_s=None if content.get("at_s") is None else as_number(content["at_s"]),
        place=_place(content["place"]) if content.get("place") else None,
    )


def _assertion(content: Mapping[str, Any]) -> Assertion:
    return Assertion(
        id=0,
        attempt_id=0,
        criterion=as_text(content["criterion"]),
        verdict=Verdict(content["verdict"]),
        place=_place(content["place"]),
        made_ms=as_whole(content["made_ms"]),
    )


def _opinion(content: Mapping[str, Any]) -> Opinion:
    ratings, left_out = ratings_from_json(content)
    for one in ratings:
        if not 1 <= as_whole(one.rating) <= 5:
            raise ValueError("a rating is not between 1 and 5")
        as_text(one.quote)
        as_whole(one.start)
        as_whole(one.end)
    for criterion in (*(one.criterion for one in ratings), *(one.criterion for one in left_out)):
        as_text(criterion)
    return Opinion(
        model=as_text(content["model"]),
        version=as_text(content["version"]),
        prompt_version=as_text(content["prompt_version"]),
        server=as_text(content["server"]),
        text=as_text(content["text"]),
        made_ms=as_whole(content["made_ms"]),
        ratings=ratings,
        left_out=left_out,
    )


def coach_rating_from_json(content: Mapping[str, Any]) -> CoachRating:
    """Return a coach's rating. Raises KeyError, TypeError or ValueError if it is not sound."""
    return CoachRating(
        coach=as_text(content["coach"]),
        ratings=_ratings(content["ratings"]),
        remarks={as_text(name): as_text(text) for name, text in content.get("remarks", {}).items()},
        comment=as_text(content.get("comment", "")),
        made_ms=as_whole(content.get("made_ms", 0)),
    )


def _rubric(content: Mapping[str, Any]) -> Rubric:
    return Rubric(
        version=as_text(content["version"]),
        criteria=tuple(
            Criterion(
                id=as_text(one["id"]),
                family=Kind(one["family"]),
                name=as_text(one["name"]),
                question=as_text(one["question"]),
                expectation={Level(level): as_text(text) for level, text in one["expectation"].items()},
                guide_values={
                    Level(level): tuple(
                        GuideValue(text=as_text(row["text"]), source=as_text(row["source"])) for row in rows
                    )
                    for level, rows in one["guide_values"].items()
                },
                provenance=as_text(one["provenance"]),
            )
            for one in content["criteria"]
        ),
    )


def _ratings(content: Mapping[str, Any]) -> dict[str, float]:
    found = {as_text(name): as_number(value) for name, value in content.items()}
    if any(not 1 <= value <= 5 for value in found.values()):
        raise ValueError("a rating is not between 1 and 5")
    return found
