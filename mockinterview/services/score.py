"""Scoring as the rest of the program uses it: a scorer, what is behind a card, and what to ask next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mockinterview.domain.scorecard import BAR, CriterionRating, Scorecard, ScoreRequest
from mockinterview.ports import SentenceModel
from mockinterview.scoring import engine
from mockinterview.scoring.delivery import Measure, measures
from mockinterview.scoring.evidence import only_near
from mockinterview.scoring.guide import Guide

CLEAR_STRENGTH = 0.7  # a quote of this strength makes a probe on its criterion pointless
CLEAR_RATING = 3.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """Scores answers with one network and one guide. Safe to use from several threads."""

    model: SentenceModel
    guide: Guide
    rubric: str = ""

    @property
    def version(self) -> str:
        """The version that cards of this scorer carry."""
        return engine.engine_version(self.model, self.guide)

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return the card of one answer; about half a second for a long one. Raises ModelError."""
        return engine.score(request, self.model, self.guide, rubric=self.rubric)

    def score_all(self, requests: Iterable[ScoreRequest]) -> Iterator[Scorecard]:
        """Yield the cards in the order of the requests."""
        for request in requests:
            yield self.score(request)

    def delivery_measures(self, card: Scorecard) -> tuple[Measure, ...]:
        """Return the figures of the delivery beside what is usual."""
        return measures(card.delivery, self.guide.delivery) if card.delivery else ()


def make_scorer(model: SentenceModel, guide: Guide, *, rubric: str = "") -> Scorer:
    """Return a scorer. rubric: version of the criterion library that the user sees."""
    return Scorer(model=model, guide=guide, rubric=rubric)


def explain(card: Scorecard) -> str:
    """Return everything behind a card as plain text: ratings, quotes with places, reasons, odds, parts, delivery."""
    overall = "not enough evidence" if card.overall is None else f"{card.overall:.2f}"
    lines = [
        f"{card.id or 'answer'}: {card.kind} at {card.target_level}, overall {overall}, reads as {card.reads_as}",
        "level odds: " + ", ".join(f"{level} {odds:.0%}" for level, odds in card.level_odds.items()),
        f"on topic: {'yes' if card.on_topic else 'no'}",
        f"engine: {card.engine}; criterion library: {card.rubric}",
    ]
    lines += [f"note: {note}" for note in card.notes]
    for one in card.criteria:
        lines += ["", *_explained(one)]
    if card.parts:
        lines += ["", "parts: " + ", ".join(f"{part.name} {part.share:.0%}" for part in card.parts)]
    if card.delivery:
        lines += ["", "delivery (moves no rating): " + _delivery_line(card)]
    for piece in card.advice:
        lines += ["", f"advice ({piece.criterion}): {piece.text}", f"    because: {piece.reason}"]
    return "\n".join(lines)


def _explained(one: CriterionRating) -> list[str]:
    lines = [f"{one.id}: {one.rating:.1f} (confidence {one.confidence:.0%})"]
    lines += [f"    why: {reason}" for reason in one.reasons]
    if one.evidence and all(only_near(one.id, proof) for proof in one.evidence):
        lines.append("    no clear evidence heard; the nearest passage:")
    for proof in one.evidence:
        source = "you say" if proof.claimed else f"strength {proof.strength:.2f}"
        lines.append(f'    quote [{proof.start}:{proof.end}, {source}]: "{proof.quote}"')
    if not one.evidence:
        lines.append("    no clear evidence heard")
    if one.missing:
        lines.append(f"    missing: {one.missing}")
    return lines


def _delivery_line(card: Scorecard) -> str:
    found = card.delivery
    if found is None:
        return ""
    figures: list[tuple[str, float | None]] = [
        ("words", found.words),
        ("seconds", found.duration_s),
        ("words a minute", found.pace_wpm),
        ("pauses over 2 s", found.pauses_over_2s),
        ("longest stretch s", found.longest_stretch_s),
        ("fillers (at least)", found.fillers),
        ("I", found.i_count),
        ("we", found.we_count),
        ("hedges", found.hedges),
        ("first answering sentence at s", found.headline_s),
        ("quotes a minute", found.evidence_per_min),
    ]
    return ", ".join(f"{name} {value:g}" for name, value in figures if value is not None)


def probe_targets(card: Scorecard) -> tuple[str, ...]:
    """Return the criteria that an interviewer would ask about, the most valuable first; empty if all are proved.

    Most is gained where much is missing and the answer gave something to build on; after an answer that was
    not one, every criterion is open.
    """
    open_ones = [one for one in card.criteria if not already_said(card, one.id) and one.rating < BAR]
    place = {one.id: index for index, one in enumerate(card.criteria)}

    def worth(one: CriterionRating) -> float:
        ready = 1.0 if not one.evidence else 0.8
        return (BAR - one.rating) * ready * (0.5 + 0.5 * one.confidence)

    return tuple(one.id for one in sorted(open_ones, key=lambda one: (-worth(one), place[one.id])))


def already_said(card: Scorecard, criterion: str) -> bool:
    """Return True if the answer has proved the criterion, so that asking for it again would not have listened."""
    one = card.rating(criterion)
    if one is None:
        return False
    strong = any(proof.strength >= CLEAR_STRENGTH or proof.claimed for proof in one.evidence)
    return one.rating >= BAR or (strong and one.rating >= CLEAR_RATING)
