"""An answer in, a scorecard out. Deterministic: the same request gives the same card, on any number of threads.

The network judges; rules give facts, gates, quotes, explanations and advice. Every rating above 2 has a quote.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.criteria import CRITERIA, Kind, Level, ReadsAs, criteria_of
from mockinterview.domain.scorecard import BAR, CriterionRating, Evidence, Part, Scorecard, ScoreRequest
from mockinterview.ports import SentenceModel
from mockinterview.scoring import ratings as rating_rules
from mockinterview.scoring.advice import advice
from mockinterview.scoring.bearing import adjusted
from mockinterview.scoring.delivery import delivery, headline_at
from mockinterview.scoring.evidence import STRUCTURAL, proofs, whole
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.modality import Modality
from mockinterview.scoring.reading import Sentence, read
from mockinterview.scoring.relevance import Gate, Screening, confirmed, off_topic, screen
from mockinterview.scoring.remarks import remarks
from mockinterview.scoring.structure import missing_parts, parts, share_remarks

RULES_VERSION = "7"  # raised whenever a rule moves a rating; tests/scoring/frozen holds it to that
_READS = (ReadsAs.NONE, ReadsAs.L5, ReadsAs.L6, ReadsAs.L7)
_COLUMN = {name: index for index, name in enumerate(CRITERIA)}
_LEVEL_COLUMN = {Level.L6: 0, Level.L7: 1}
ANSWERS = 0.4  # the network's probability from which a sentence answers the prompt, for the headline's time
_SURE_ODDS = 0.9  # what a gate leaves to 'none'

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """The network's outputs for the sentences that are scored; see ports.SentenceModel.judge."""

    rating: Floats
    support: Floats
    part: Floats
    reads: Floats
    topic: float


def engine_version(model: SentenceModel, guide: Guide) -> str:
    """Return the version that every card carries: rules, network and guide."""
    return f"rules-{RULES_VERSION} net-{model.version} {guide.version}"


def score(request: ScoreRequest, model: SentenceModel, guide: Guide, *, rubric: str = "") -> Scorecard:
    """Return the card of one answer.

    rubric: version of the criterion library that the user sees, kept with the card.
    Raises ModelError if the network cannot be loaded. Criteria that do not exist raise KeyError.
    """
    sentences = read(request.transcript)
    screening = screen(sentences, request.prompt, request.kind, recital_stems=guide.recital_stems)
    kept = tuple(sentences[i] for i in screening.kept)
    version = engine_version(model, guide)
    if not kept or any(gate.code == "too-short" for gate in screening.gates):
        return _not_enough(request, screening, guide, version, rubric)
    found = _judge(model, kept, request.prompt)
    text = " ".join(one.text for one in kept)
    topic = off_topic(found.topic, request.prompt, text)
    gates = confirmed((*screening.gates, *((topic,) if topic else ())), float(found.reads[0]))
    spans = parts([one.piece for one in kept], found.part, request.kind)
    known = _Reading(
        request=request, kept=kept, found=found, screening=screening, gates=gates, spans=spans, guide=guide
    )
    rated = tuple(_rated(name, known) for name in request.criteria)
    odds, reads = _level(found.reads, gates, request.kind)
    notes = _notes(known)
    if not gates:
        notes += _remarks(known, odds, reads)
    proved = [(one.start, one.end) for row in rated for one in row.evidence if row.id not in STRUCTURAL]
    answering = [bool(found.support[i].max() >= ANSWERS) for i in range(len(kept))]
    headline = headline_at([(one.piece.start, one.text) for one in kept], answering)
    return Scorecard(
        id=request.id,
        kind=request.kind,
        target_level=request.target_level,
        reads_as=reads,
        on_topic=not any(gate.off_topic for gate in gates),
        overall=round(sum(one.rating for one in rated) / len(rated), 2) if rated else None,
        criteria=rated,
        notes=tuple(dict.fromkeys(notes)),
        level_odds=odds,
        parts=spans,
        delivery=delivery(request, spans, proved, headline),
        advice=advice(rated, level=request.target_level, guide=guide, gates=gates),
        engine=version,
        rubric=rubric or guide.version,
        flags=(*(gate.code for gate in gates), *screening.flags),
    )


def _judge(model: SentenceModel, kept: Sequence[Sentence], prompt: str) -> Judgement:
    """Ask the network, and round what it says: the last digits differ between processors."""
    found = model.judge([one.text for one in kept], prompt)
    return Judgement(
        rating=np.round(found["rating"], 3),
        support=np.round(found["support"], 4),
        part=np.round(found["part"], 4),
        reads=np.round(found["reads"], 3),
        topic=round(float(found["topic"]), 3),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What is known of an answer before its criteria are rated."""

    request: ScoreRequest
    kept: tuple[Sentence, ...]
    found: Judgement
    screening: Screening
    gates: tuple[Gate, ...]
    spans: tuple[Part, ...]
    guide: Guide


def _remarks(known: _Reading, odds: Mapping[ReadsAs, float], reads: ReadsAs) -> tuple[str, ...]:
    rating = known.found.rating
    both = {name: (float(rating[_COLUMN[name], 0]), float(rating[_COLUMN[name], 1])) for name in known.request.criteria}
    request = known.request
    return remarks(
        known.kept, both, odds, target=request.target_level, reads=reads, guide=known.guide, kind=request.kind
    )


def _rated(name: str, known: _Reading) -> CriterionRating:
    request, kept, found, guide = known.request, known.kept, known.found, known.guide
    column = _COLUMN[name]
    raw = float(found.rating[column, _LEVEL_COLUMN[request.target_level]])
    support = adjusted(name, kept, found.support[:, column], found.part)
    claimed = _claimed(request, name)
    dismissed = [(one.start, one.end) for one in request.dismissed if one.criterion == name]
    if name in STRUCTURAL:
        proof = _course(name, request.transcript, kept, known.spans, raw)
        proof = tuple(one for one in proof if not any(a < one.end and one.start < b for a, b in dismissed))
    else:
        proof = proofs(request.transcript, kept, support, dismissed=dismissed)
    proof = (*claimed, *proof)
    owners = [s for one in proof for s in kept if s.piece.start < one.end and one.start < s.piece.end]
    gate = known.gates[0] if known.gates else None
    result = rating_rules.judged(
        name,
        raw,
        proof,
        owners,
        kind=request.kind,
        level=request.target_level,
        gate=gate,
        guide=guide,
        lived=any(one.own_deeds and one.modality is Modality.DONE for one in kept),
    )
    best = float(support.max()) if name not in STRUCTURAL else 0.7
    words = sum(len(one.text.split()) for one in kept)
    texts = guide.criteria[name]
    missing = ""
    if result.rating < BAR:
        missing = (texts.thin if proof and result.rating > 1.5 else texts.absent)[request.target_level]
    return CriterionRating(
        id=name,
        rating=result.rating,
        confidence=rating_rules.confidence(raw, best, words, capped=gate is not None),
        evidence=proof if result.rating >= 2.0 or claimed else (),
        missing=missing,
        reasons=result.reasons,
    )


def _claimed(request: ScoreRequest, name: str) -> tuple[Evidence, ...]:
    """Return the user's own evidence that lies in the transcript."""
    text = request.transcript
    return tuple(
        Evidence(quote=text[one.start : one.end], start=one.start, end=one.end, claimed=True)
        for one in request.claims
        if one.criterion == name and 0 <= one.start < one.end <= len(text)
    )


def _course(
    name: str, transcript: str, kept: Sequence[Sentence], spans: Sequence[Part], raw: float
) -> tuple[Evidence, ...]:
    """Quote for structure the sentence where the result begins, for communication the one that opens the answer."""
    if raw < 1.75:
        return ()
    at = kept[0].piece.start
    if name == "structure":
        order = ("result", "impact", "action", "design", "operations")
        starts = [part.start for wanted in order for part in spans if part.name == wanted]
        at = starts[0] if starts else at
    sentence = next((one for one in kept if one.piece.start >= at), kept[0])
    return (whole(transcript, sentence, 0.6),)


def _level(reads: Floats, gates: Sequence[Gate], kind: Kind) -> tuple[Mapping[ReadsAs, float], ReadsAs]:
    """Return the odds of the levels and the middle one: it is wrong by one level rather than by two.

    A story told to another question still shows somebody of a level; the design of another problem shows none for this one
    (of 52 such designs in the corpus the authors gave 40 no level, of 45 such stories 37 that of the story).
    """
    odds = [float(one) for one in reads]
    if any(gate.code != "off-topic" or kind is Kind.SYSTEM_DESIGN for gate in gates):
        rest = sum(odds[1:]) or 1.0
        odds = [max(odds[0], _SURE_ODDS), *((1 - max(odds[0], _SURE_ODDS)) * one / rest for one in odds[1:])]
    total = 0.0
    middle = 0
    for index, one in enumerate(odds):
        total += one
        if total >= 0.5:
            middle = index
            break
    return {level: round(one, 3) for level, one in zip(_READS, odds, strict=True)}, _READS[middle]


def _notes(known: _Reading) -> list[str]:
    request, kept, found, spans = known.request, known.kept, known.found, known.spans
    notes = [gate.reason for gate in known.gates] + list(known.screening.notes)
    if known.gates:
        return notes
    shares = known.guide.shares if request.kind is Kind.BEHAVIORAL and len(kept) >= 5 else {}
    judged = {name: float(found.rating[_COLUMN[name], 0]) for name in criteria_of(request.kind)}
    lacking = missing_parts(spans, found.part, request.kind, judged) if len(kept) >= 4 else ()
    if lacking:
        notes.append(f"Not heard: {', '.join(name.replace('_', ' ') for name in lacking)}.")
    return notes + list(share_remarks(spans, shares))


def _not_enough(request: ScoreRequest, screening: Screening, guide: Guide, version: str, rubric: str) -> Scorecard:
    """Return the card that says that nothing can be said: everything at 1, no overall, little confidence."""
    gates = tuple(sorted(screening.gates, key=lambda one: one.cap)) or (
        Gate(code="too-short", cap=1.0, reason="Nothing was heard that can be scored: not enough evidence."),
    )
    rated = tuple(
        CriterionRating(
            id=name, rating=1.0, confidence=0.2, missing=guide.criteria[name].absent[request.target_level],
            reasons=(gates[0].reason,),
        )
        for name in request.criteria
    )  # fmt: skip
    return Scorecard(
        id=request.id,
        kind=request.kind,
        target_level=request.target_level,
        reads_as=ReadsAs.NONE,
        on_topic=not any(gate.off_topic for gate in gates),
        overall=None,
        criteria=rated,
        notes=(*(gate.reason for gate in gates), *screening.notes),
        level_odds={level: 1.0 if level is ReadsAs.NONE else 0.0 for level in _READS},
        delivery=delivery(request, (), (), None),
        advice=advice(rated, level=request.target_level, guide=guide, gates=gates),
        engine=version,
        rubric=rubric or guide.version,
        flags=(*(gate.code for gate in gates), *screening.flags),
    )
