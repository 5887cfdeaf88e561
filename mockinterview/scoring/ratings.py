"""From the network's judgement to a rating that can be proved: gates, quotes, caps, confidence and reasons."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.scorecard import Evidence
from mockinterview.scoring.actor import Actor
from mockinterview.scoring.evidence import STRUCTURAL
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.modality import Modality
from mockinterview.scoring.quantities import Attribution, Quantity, Unit
from mockinterview.scoring.ranks import Rank
from mockinterview.scoring.reading import Sentence
from mockinterview.scoring.relevance import Gate

NO_PROOF_CAP = 2.0  # no quote, no credit
UNLIVED_CAP = 4.0  # scenarios: concrete steps reach 4, the 5 needs a parallel that was lived through
UNREAL_CAP = 2.0  # suppositions, plans and denials, for prompts that ask for a deed
_BANDED = {
    "scope": (Unit.PEOPLE, Unit.TEAMS, Unit.ORGANISATIONS, Unit.USERS, Unit.MONEY),
    "impact": (Unit.MONEY, Unit.USERS),
    "horizon": (Unit.DURATION,),
    "people": (Unit.PEOPLE,),
    "leverage": (Unit.TEAMS, Unit.ORGANISATIONS),
    "change": (Unit.TEAMS, Unit.ORGANISATIONS, Unit.PEOPLE),
    "estimation": (Unit.USERS, Unit.RATE, Unit.VOLUME),
    "scaling": (Unit.USERS, Unit.RATE),
    "cost": (Unit.MONEY,),
}
_LEAST = {Unit.DURATION: 25.0, Unit.PEOPLE: 2.0, Unit.TEAMS: 2.0, Unit.MONEY: 1000.0}
_RANKED = ("influence", "disagreement", "communication", "scope")
_RANK_LEVEL = {Rank.DIRECTOR: "L6", Rank.VICE_PRESIDENT: "L7", Rank.EXECUTIVE: "L7"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A rating with everything that made it."""

    raw: float
    rating: float
    reasons: tuple[str, ...]


def tenths(value: float) -> float:
    """Return `value` in steps of 0.1, halves of a step upwards, between 1.0 and 5.0.

    Finer than a rater's steps on purpose: coarser ones threw away agreement (0.03 of weighted kappa) for nothing.
    """
    return min(5.0, max(1.0, math.floor(round(value, 3) * 10 + 0.5) / 10))


def judged(
    criterion: str,
    raw: float,
    proof: Sequence[Evidence],
    owners: Sequence[Sentence],
    *,
    kind: Kind,
    level: Level,
    gate: Gate | None,
    guide: Guide,
    lived: bool = True,
) -> Judged:
    """Return the rating of one criterion.

    raw: the network's expected rating at the level. owners: the sentence of each quote in `proof`.
    lived: whether the answer tells a deed of the past at all; only scenarios ask for it so.
    """
    rating = tenths(raw)
    reasons = [f"Model: {raw:.1f} at {level}."]
    if gate is not None and rating > gate.cap:
        rating = gate.cap
        reasons.append(f"Capped at {gate.cap:g}: {gate.reason}")
    if not proof and rating > NO_PROOF_CAP:
        rating = NO_PROOF_CAP
        reasons.append("No clear evidence was heard; without a quote nothing counts above 2.")
    if kind is Kind.SCENARIO and not lived and rating > UNLIVED_CAP and criterion not in STRUCTURAL:
        rating = UNLIVED_CAP
        reasons.append("Capped at 4: a 5 needs a parallel that you really lived through, beside the approach.")
    unreal = _unreal(criterion, owners) if kind is Kind.BEHAVIORAL and not any(one.claimed for one in proof) else None
    if unreal and rating > UNREAL_CAP:
        rating = UNREAL_CAP
        reasons.append(f"Capped at 2: {unreal}")
    if proof and rating >= NO_PROOF_CAP:
        reasons += facts(criterion, owners, guide)
    return Judged(raw=raw, rating=rating, reasons=tuple(reasons))


def _unreal(criterion: str, owners: Sequence[Sentence]) -> str | None:
    """Say why none of the quotes tells a deed, or None; every quote must be unreal, so one deed is enough."""
    if not owners or criterion in (*STRUCTURAL, "horizon", "context"):
        return None  # a next step or the market is content there, whatever its mood
    if all(one.modality is Modality.HYPOTHETICAL and not one.own_deeds for one in owners):
        return "every quote is a supposition, and the question asks for a deed."
    if (
        all(one.actor is Actor.OTHER and one.other_deeds >= 2 and not one.adoptions for one in owners)
        and criterion == "ownership"
    ):
        return "every quote tells what somebody else did."
    return None


def facts(criterion: str, owners: Sequence[Sentence], guide: Guide) -> list[str]:
    """Return what the rules found in the quoted sentences: figures in their band, ranks, adoption."""
    found: list[str] = []
    for sentence in owners:
        for one in sentence.quantities:
            band = guide.bands.get(one.unit.value)
            if (
                band
                and one.unit in _BANDED.get(criterion, ())
                and one.attribution is not Attribution.OTHER
                and comparable(one)
            ):
                said = _said(sentence, one.start, one.end)
                found.append(f"'{said}': {band.dimension} at {band.level(one.value)} ({band.source}).")
        if criterion in ("impact", "technical", "metrics", "customer", "cost"):
            found += [
                f"'{_said(sentence, one.start, one.end)}': a figure before and after." for one in sentence.changes
            ]
        if criterion in _RANKED:
            ranks = [one for one in sentence.stakeholders if not one.own_title and one.rank in _RANK_LEVEL]
            found += [
                f"'{_said(sentence, one.start, one.end)}': a stakeholder at {_RANK_LEVEL[one.rank]}." for one in ranks
            ]
        if criterion in ("leverage", "industry", "change"):
            found += [
                f"'{_said(sentence, one.start, one.end)}': taken over by {one.reach}." for one in sentence.adoptions
            ]
    return list(dict.fromkeys(found))[:4]


def _telling(one: Quantity) -> bool:
    """Return True unless the figure is too small to say anything about a level: minutes, a single person."""
    return one.value >= _LEAST.get(one.unit, 0.0)


def comparable(one: Quantity) -> bool:
    """Return True if the figure can stand beside a band in dollars; other currencies are near enough only for EUR and GBP."""
    return one.unit is not Unit.MONEY or one.currency in ("USD", "EUR", "GBP", "CHF")


def _said(sentence: Sentence, start: int, end: int) -> str:
    return sentence.text[start - sentence.piece.start : end - sentence.piece.start]


def confidence(raw: float, best_support: float, words: int, *, capped: bool) -> float:
    """Return the chance, 0.0 to 1.0, that an experienced rater is within half a step of the rating.

    A logistic fit on two authors kept out of training (docs/scoring.md): 'nothing there' holds best, the middle of the
    scale worst, and clear evidence helps a little. Less is known of short answers.
    """
    clear = best_support if raw >= 2.5 else 0.0
    nothing = max(0.0, (1.7 - raw) / 0.7)
    odds = -0.5 + 0.4 * min(1.0, abs(raw - 3.0) / 2.0) + 1.6 * nothing + 0.5 * clear
    value = 1.0 / (1.0 + math.exp(-odds))
    if capped:
        value = max(value, 0.8)
    return round(value * (0.7 + 0.3 * min(1.0, words / 80)), 2)
