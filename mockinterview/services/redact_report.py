"""A round without names, customers and amounts: texts, words, quotes and scorecards stay in step."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from mockinterview.domain.anchors import found
from mockinterview.domain.remarks import Assertion, CoachRating, Place
from mockinterview.domain.scorecard import CriterionRating, Evidence, Scorecard
from mockinterview.domain.session import KeptScorecard, Note, SelfRating, Take, TranscriptRevision, WholeAttempt
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.services.export import Report
from mockinterview.services.redact import Masked, Redactor

T = TypeVar("T")
Texts = Mapping[int, Sequence[TranscriptRevision]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """Reports that can be passed on, with the texts of their takes, and what is to be bleeped in each (seconds)."""

    reports: tuple[Report, ...]
    texts: Texts
    bleeps: Mapping[int, tuple[tuple[float, float], ...]]


def redacted(reports: Sequence[Report], texts: Texts, redactor: Redactor) -> Redacted:
    """Return `reports` without what the redactor masks. Devices and paths of recordings are left out altogether."""
    bleeps: dict[int, tuple[tuple[float, float], ...]] = {}
    shown = []
    for report in reports:
        attempts = tuple(_attempt(whole, redactor, bleeps) for whole in report.attempts)
        names, session = without_terms(report.names, redactor), without_terms(report.session, redactor)
        shown.append(replace(report, attempts=attempts, session=session, names=names))
    told = {
        take: tuple(replace(one, transcript=_transcript(one.transcript, redactor)[0]) for one in revisions)
        for take, revisions in texts.items()
    }
    return Redacted(reports=tuple(shown), texts=told, bleeps=bleeps)


def _attempt(
    whole: WholeAttempt, redactor: Redactor, bleeps: dict[int, tuple[tuple[float, float], ...]]
) -> WholeAttempt:
    takes = []
    for take in whole.takes:
        shown, spans = _take(take, whole.attempt.number, redactor)
        takes.append(shown)
        bleeps[take.id] = spans
    texts = {take.number: take.transcript.text for take in whole.takes if take.transcript}
    snippets = _snippets([*texts.values(), *(kept.text for kept in whole.scorecards)], redactor)
    own = whole.self_rating
    return replace(
        whole,
        attempt=without_terms(whole.attempt, redactor),
        prompt=without_terms(whole.prompt, redactor),
        takes=tuple(takes),
        scorecards=tuple(_kept(one, redactor, snippets) for one in whole.scorecards),
        self_rating=SelfRating(ratings=own.ratings, change=_free(own.change, redactor, snippets), made_ms=own.made_ms)
        if own
        else None,
        notes=tuple(_note(one, texts, redactor, snippets) for one in whole.notes),
        tags=tuple(redactor.terms(tag).text for tag in whole.tags),
        assertions=tuple(_assertion(one, texts, redactor) for one in whole.assertions),
        coaches=tuple(_coach(one, redactor, snippets) for one in whole.coaches),
        opinions=(),  # free words of another program about the answer: nothing says which of them are amounts or names
    )


def _take(take: Take, attempt: int, redactor: Redactor) -> tuple[Take, tuple[tuple[float, float], ...]]:
    said, spans = _transcript(take.transcript, redactor) if take.transcript else (None, ())
    words, more = _transcript(Transcript.of(take.words, duration_s=0.0), redactor)
    shown = replace(
        take,
        question=redactor.terms(take.question).text,
        device="",
        audio=Path(f"prompt-{attempt}-take-{take.number}.flac") if take.audio else None,
        transcript=said,
        words=words.words,
    )
    return shown, spans if take.transcript and take.transcript.words else more


def _transcript(said: Transcript, redactor: Redactor) -> tuple[Transcript, tuple[tuple[float, float], ...]]:
    """Return the text without what is masked, and the times of the words that are."""
    masked = redactor.masked(said.text)
    if said.text != " ".join(word.text for word in said.words):
        return replace(said, text=masked.text, words=()), tuple((one.start_s, one.end_s) for one in said.words)
    words: list[Word] = []
    bleeps: list[tuple[float, float]] = []
    for group, hidden in _groups(said, masked):
        first, last = group[0][1], group[-1][1]
        text = masked.text[masked.moved(first[0]) : masked.moved(last[1], end=True)]
        words.append(replace(group[0][0], text=text, end_s=group[-1][0].end_s))
        if hidden:
            bleeps.append((group[0][0].start_s, group[-1][0].end_s))
    text = " ".join(word.text for word in words if word.text)
    return replace(said, text=text, words=tuple(word for word in words if word.text)), tuple(bleeps)


Spoken = tuple[Word, tuple[int, int]]


def _groups(said: Transcript, masked: Masked) -> list[tuple[list[Spoken], bool]]:
    """Return the words with their spans, those that one mask covers together, and whether they are masked."""
    groups: list[tuple[list[Spoken], bool]] = []
    cuts, place = masked.cuts, 0
    reach = 0  # end of the last mask that touched the group
    for one in zip(said.words, said.spans(), strict=True):
        first, last = one[1]
        while place < len(cuts) and cuts[place][1] <= first:
            place += 1
        touched = place < len(cuts) and cuts[place][0] < last
        if groups and groups[-1][1] and touched and first < reach:
            groups[-1][0].append(one)
        else:
            groups.append(([one], touched))
        at = place
        while at < len(cuts) and cuts[at][0] < last:
            reach = max(reach, cuts[at][1])
            at += 1
    return groups


def _snippets(texts: Sequence[str], redactor: Redactor) -> dict[str, str]:
    """Return the amounts of the answer as they were said: advice and reasons quote them."""
    found: dict[str, str] = {}
    for text in texts:
        for first, last, new in redactor.masked(text).cuts:
            if new not in redactor.glossary.masks:
                found[text[first:last]] = new
    return found


def _free(text: str, redactor: Redactor, snippets: Mapping[str, str]) -> str:
    """Mask a text that may quote the answer."""
    shown = redactor.masked(text).text if snippets else redactor.terms(text).text
    for said in sorted(snippets, key=len, reverse=True):
        shown = re.sub(rf"(?<![\w.]){re.escape(said)}(?![\w]|\.\d)", snippets[said], shown)
    return shown


def _kept(kept: KeptScorecard, redactor: Redactor, snippets: Mapping[str, str]) -> KeptScorecard:
    masked = redactor.masked(kept.text)
    return replace(kept, text=masked.text, card=_card(kept.card, masked, redactor, snippets))


def _card(card: Scorecard, masked: Masked, redactor: Redactor, snippets: Mapping[str, str]) -> Scorecard:
    def told(text: str) -> str:
        return _quoting(text, redactor, snippets)

    return replace(
        card,
        criteria=tuple(_rating(one, masked, told) for one in card.criteria),
        notes=tuple(told(note) for note in card.notes),
        parts=tuple(
            replace(part, start=masked.moved(part.start), end=masked.moved(part.end, end=True)) for part in card.parts
        ),
        advice=tuple(replace(one, text=told(one.text), reason=told(one.reason)) for one in card.advice),
    )


def _quoting(text: str, redactor: Redactor, snippets: Mapping[str, str]) -> str:
    """Mask what an engine wrote: its own figures (ratings, bands) stay, those that it quotes go."""
    shown = redactor.terms(text).text
    for said in sorted((one for one in snippets if len(one) > 1), key=len, reverse=True):
        shown = re.sub(rf"(?<![\w.]){re.escape(said)}(?![\w]|\.\d)", snippets[said], shown)
    return shown


def _rating(one: CriterionRating, masked: Masked, told: Any) -> CriterionRating:
    return replace(
        one,
        evidence=tuple(_evidence(proof, masked) for proof in one.evidence),
        missing=told(one.missing),
        reasons=tuple(told(reason) for reason in one.reasons),
    )


def _evidence(proof: Evidence, masked: Masked) -> Evidence:
    first, last = masked.moved(proof.start), masked.moved(proof.end, end=True)
    return replace(proof, quote=masked.text[first:last], start=first, end=last)


def _place(place: Place, texts: Mapping[int, str], redactor: Redactor) -> Place:
    text = texts.get(place.take, "")
    span = found(text, place)
    if span is None:
        return replace(place, quote=redactor.masked(place.quote).text)
    masked = redactor.masked(text)
    first, last = masked.moved(span[0]), masked.moved(span[1], end=True)
    return replace(place, start=first, end=last, quote=masked.text[first:last])


def _note(note: Note, texts: Mapping[int, str], redactor: Redactor, snippets: Mapping[str, str]) -> Note:
    place = _place(note.place, texts, redactor) if note.place else None
    return replace(note, text=_free(note.text, redactor, snippets), place=place)


def _assertion(one: Assertion, texts: Mapping[int, str], redactor: Redactor) -> Assertion:
    return replace(one, place=_place(one.place, texts, redactor))


def _coach(one: CoachRating, redactor: Redactor, snippets: Mapping[str, str]) -> CoachRating:
    return replace(
        one,
        coach=redactor.terms(one.coach).text,
        remarks={name: _free(text, redactor, snippets) for name, text in one.remarks.items()},
        comment=_free(one.comment, redactor, snippets),
    )


def without_terms(value: T, redactor: Redactor) -> T:
    """Return `value` with the terms masked in every text inside of it."""
    return _walked(value, redactor)  # type: ignore[no-any-return]


def _walked(value: Any, redactor: Redactor) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return redactor.terms(value).text
    if isinstance(value, tuple):
        return tuple(_walked(one, redactor) for one in value)
    if isinstance(value, Mapping):
        return {_walked(key, redactor): _walked(one, redactor) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _walked(getattr(value, one.name), redactor) for one in fields(value)})
    return value
