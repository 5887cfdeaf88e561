"""Rounds that come from an export, written as they were: one transaction for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction

from mockinterview.adapters.store import rows
from mockinterview.adapters.store.convert import conditions_to_json, opinion_row, sound, words_to_json
from mockinterview.domain.bank import Prompt
from mockinterview.domain.bank_json import prompt_to_json
from mockinterview.domain.errors import InputError
from mockinterview.domain.rubric import Rubric, content_of
from mockinterview.domain.scorecard_json import scorecard_to_json
from mockinterview.domain.session import AttemptState, KeptScorecard
from mockinterview.language import mark
from mockinterview.library import ForeignAttempt, ForeignRound, ForeignTake, TakenIn


@dataclass(slots=True)
class _Arrival:
    """What a transaction needs to know, and what it did."""

    session: Transaction
    root: Path
    takes: Path
    now_ms: int
    attempts: list[int] = field(default_factory=list)
    known: int = 0
    audio: list[tuple[Path, str]] = field(default_factory=list)


def take_in(session: Transaction, rounds: Sequence[ForeignRound], *, root: Path, takes: Path, now_ms: int) -> TakenIn:
    """Write what is not here yet. Raises InputError if a prompt id belongs to another bank."""
    arrival = _Arrival(session, root, takes, now_ms)
    for one in rounds:
        for rubric in one.rubrics:
            _keep_rubric(arrival, rubric)
        _round(arrival, one)
    return TakenIn(attempts=tuple(arrival.attempts), known=arrival.known, audio=tuple(arrival.audio))


def _round(arrival: _Arrival, foreign: ForeignRound) -> None:
    session = arrival.session
    fresh = [one for one in foreign.attempts if not _is_here(session, one)]
    arrival.known += len(foreign.attempts) - len(fresh)
    if not fresh and foreign.attempts:
        return
    conditions = conditions_to_json(foreign.session.conditions)
    here = session.scalars(select(rows.SessionRow).where(rows.SessionRow.began_ms == foreign.session.began_ms)).all()
    row = next((one for one in here if one.conditions == conditions), None)
    if row is None:
        row = rows.SessionRow(
            level=foreign.session.conditions.level.value,
            mode=foreign.session.conditions.mode.value,
            conditions=conditions,
            began_ms=foreign.session.began_ms,
            finished_ms=foreign.session.finished_ms,
        )
        session.add(row)
        session.flush()
    for one in fresh:
        _attempt(arrival, row, one)


def _is_here(session: Transaction, foreign: ForeignAttempt) -> bool:
    attempt = foreign.whole.attempt
    row = rows.AttemptRow
    same = select(func.count()).where(
        row.began_ms == attempt.began_ms, row.prompt_id == attempt.prompt_id, row.text == attempt.text
    )
    return bool(session.scalar(same))


def _attempt(arrival: _Arrival, round_: rows.SessionRow, foreign: ForeignAttempt) -> None:
    session, whole = arrival.session, foreign.whole
    attempt = whole.attempt
    _keep_prompt(arrival, whole.prompt, foreign)
    taken = session.scalars(select(rows.AttemptRow.number).where(rows.AttemptRow.session_id == round_.id)).all()
    number = attempt.number if attempt.number not in taken else max(taken) + 1
    newest = whole.scorecard.card if whole.scorecard else None
    row = rows.AttemptRow(
        session_id=round_.id,
        number=number,
        prompt_id=attempt.prompt_id,
        revision=whole.prompt.revision,
        kind=attempt.kind.value,
        level=attempt.level.value,
        text=sound(attempt.text),
        principles=f" {' '.join(whole.prompt.principles)} ",
        state=attempt.state.value,
        before_discard=AttemptState.ANSWERED.value if attempt.state is AttemptState.DISCARDED else None,
        reason=sound(attempt.reason),
        answer_s=attempt.answer_s,
        think_s=attempt.think_s,
        began_ms=attempt.began_ms,
        finished_ms=attempt.finished_ms,
        starred=attempt.starred,
        spoken_s=sum(take.take.duration_s for take in foreign.takes),
        overall=newest.overall if newest else None,
        reads_as=newest.reads_as.value if newest else None,
        engine=newest.engine if newest else None,
        rubric=newest.rubric if newest else None,
    )
    session.add(row)
    session.flush()
    for take in foreign.takes:
        _take(arrival, round_.id, row.id, take)
    for place, kept in enumerate(whole.scorecards, 1):
        _scorecard(session, row.id, kept, newest=place == len(whole.scorecards))
    _remarks(session, row.id, foreign)
    arrival.attempts.append(row.id)


def _take(arrival: _Arrival, session_id: int, attempt_id: int, foreign: ForeignTake) -> None:
    take = foreign.take
    audio = None
    if foreign.audio is not None:
        path = arrival.takes / f"round-{session_id:05d}" / Path(foreign.audio).name
        audio = path.relative_to(arrival.root).as_posix()
        arrival.audio.append((path, foreign.audio))
    arrival.session.add(
        rows.TakeRow(
            attempt_id=attempt_id,
            number=take.number,
            question=sound(take.question),
            criterion=take.criterion,
            audio=audio,
            duration_s=take.duration_s,
            rate_hz=take.rate_hz,
            device=sound(take.device),
            snr_db=take.snr_db,
            clipped=take.clipped,
            recovered=take.recovered,
            began_ms=take.began_ms,
            finished_ms=take.finished_ms,
            said=sound(foreign.texts[-1].transcript.text) if foreign.texts else "",
            segments=[rows.SegmentRow(number=1, words=words_to_json(take.words))] if take.words else [],
            transcripts=[
                rows.TranscriptRow(
                    number=one.number,
                    origin=one.origin.value,
                    made_ms=one.made_ms,
                    text=sound(one.transcript.text),
                    words=words_to_json(one.transcript.words),
                    pauses=[[pause.start_s, pause.end_s] for pause in one.transcript.pauses],
                    duration_s=one.transcript.duration_s,
                    model=one.transcript.model,
                    language=one.transcript.language,
                )
                for one in foreign.texts
            ],
        )
    )


def _scorecard(session: Transaction, attempt_id: int, kept: KeptScorecard, *, newest: bool) -> None:
    card = kept.card
    session.add(
        rows.ScorecardRow(
            attempt_id=attempt_id,
            made_ms=kept.made_ms,
            engine=card.engine,
            rubric=card.rubric,
            overall=card.overall,
            reads_as=card.reads_as.value,
            text=sound(kept.text),
            card=scorecard_to_json(card),
            ratings=[
                rows.RatingRow(
                    criterion=one.id,
                    attempt_id=attempt_id,
                    rating=one.rating,
                    confidence=one.confidence,
                    newest=newest,
                )
                for one in card.criteria
            ],
        )
    )
    session.flush()  # ids in the order of making


def _remarks(session: Transaction, attempt_id: int, foreign: ForeignAttempt) -> None:
    whole = foreign.whole
    if whole.self_rating:
        own = whole.self_rating
        session.add(
            rows.SelfRatingRow(
                attempt_id=attempt_id, ratings=dict(own.ratings), change=sound(own.change), made_ms=own.made_ms
            )
        )
    for note in whole.notes:
        place = note.place
        session.add(
            rows.NoteRow(
                attempt_id=attempt_id,
                at_s=note.at_s,
                text=sound(note.text),
                made_ms=note.made_ms,
                take=place.take if place else None,
                first=place.start if place else None,
                last=place.end if place else None,
                quote=sound(place.quote) if place else None,
            )
        )
        session.flush()
    session.add_all(rows.TagRow(attempt_id=attempt_id, tag=sound(tag)) for tag in set(whole.tags))
    for one in whole.assertions:
        session.add(
            rows.AssertionRow(
                attempt_id=attempt_id,
                criterion=one.criterion,
                verdict=one.verdict.value,
                take=one.place.take,
                first=one.place.start,
                last=one.place.end,
                quote=sound(one.place.quote),
                made_ms=one.made_ms,
            )
        )
        session.flush()
    for coach in whole.coaches:
        session.add(
            rows.CoachRatingRow(
                attempt_id=attempt_id,
                coach=sound(coach.coach),
                ratings=dict(coach.ratings),
                remarks=dict(coach.remarks),
                comment=sound(coach.comment),
                made_ms=coach.made_ms,
            )
        )
    for opinion in whole.opinions:
        session.add(opinion_row(attempt_id, opinion, made_ms=opinion.made_ms))
        session.flush()


def _keep_prompt(arrival: _Arrival, prompt: Prompt, foreign: ForeignAttempt) -> None:
    """Put the prompt on the shelf if it is not there: hidden, so that only its bank can bring it back."""
    session, bank = arrival.session, foreign.bank
    row = session.get(rows.PromptRow, prompt.id)
    if row is not None and row.bank_id != prompt.bank:
        raise InputError(
            mark(
                "the prompt '{prompt}' of bank '{bank}' belongs to bank '{bank_id}' here",
                prompt=prompt.id,
                bank=prompt.bank,
                bank_id=row.bank_id,
            ),
            hint=mark("Rename or remove one of the two banks, then import again."),
        )
    if session.get(rows.BankRow, prompt.bank) is None:
        session.add(
            rows.BankRow(
                id=prompt.bank,
                title=sound(str(bank.get("title") or prompt.bank)),
                version=str(bank.get("version", "")),
                language=str(bank.get("language", "en")),
                licence=str(bank.get("licence", "")),
                about=sound(str(bank.get("about", ""))),
                own=bool(bank.get("own", False)),
                removed=True,
                imported_ms=arrival.now_ms,
            )
        )
        session.flush()
    if row is None:
        session.add(
            rows.PromptRow(
                id=prompt.id, bank_id=prompt.bank, position=0, kind=prompt.kind.value, active=False, enabled=True,
                revision=prompt.revision,
            )
        )  # fmt: skip
        session.flush()
    if session.get(rows.PromptRevisionRow, (prompt.id, prompt.revision)) is None:
        session.add(
            rows.PromptRevisionRow(
                prompt_id=prompt.id,
                fingerprint=prompt.revision,
                bank_version=str(bank.get("version", "")),
                made_ms=arrival.now_ms,
                content=prompt_to_json(prompt),
            )
        )
        session.flush()


def _keep_rubric(arrival: _Arrival, rubric: Rubric) -> None:
    """Keep the wordings that scorecards refer to, beside those that count here."""
    session = arrival.session
    if session.get(rows.RubricRow, rubric.version) is not None:
        return
    versions: dict[str, int] = {}
    for position, criterion in enumerate(rubric.criteria):
        row = session.get(rows.CriterionRow, criterion.id)
        if row is None:
            row = rows.CriterionRow(id=criterion.id, family=criterion.family.value, position=position, version=1)
            session.add(row)
            session.flush()
        kept = session.scalars(
            select(rows.CriterionVersionRow).where(rows.CriterionVersionRow.criterion_id == criterion.id)
        ).all()
        same = next((one for one in kept if one.content == content_of(criterion)), None)
        if same is None:
            same = rows.CriterionVersionRow(
                criterion_id=criterion.id,
                version=max((one.version for one in kept), default=0) + 1,
                content=content_of(criterion),
                provenance=criterion.provenance,
                made_ms=arrival.now_ms,
            )
            session.add(same)
            session.flush()
        versions[criterion.id] = same.version
    session.add(rows.RubricRow(version=rubric.version, made_ms=arrival.now_ms, versions=versions))
    session.flush()
