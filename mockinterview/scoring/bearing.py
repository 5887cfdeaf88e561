"""Which facts of a sentence bear on which criterion: it decides between sentences that the network finds alike.

Only the choice of quotes is moved, never a rating. Measured on authors kept out of training, facts lift the share of
first quotes that the rater marked, too (docs/scoring.md).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from mockinterview.scoring.actor import Actor
from mockinterview.scoring.quantities import Unit
from mockinterview.scoring.reading import Sentence
from mockinterview.scoring.structure import ALL_PARTS

WEIGHT = 1.5  # of a fact, in units of log odds
SHORT_WORDS = 8  # shorter sentences seldom prove anything alone
_QUARTER_DAYS = 90

# how much a part of the answer bears on a criterion
_PARTS: Mapping[str, Mapping[str, float]] = {
    "impact": {"result": 1.0, "impact": 1.0},
    "horizon": {"impact": 1.0, "result": 0.4},
    "leverage": {"impact": 0.7, "result": 0.4},
    "change": {"impact": 0.4, "result": 0.4},
    "ownership": {"action": 0.6},
    "technical": {"action": 0.5},
    "innovation": {"action": 0.5},
    "influence": {"action": 0.5},
    "people": {"action": 0.5},
    "context": {"situation": 1.0, "task": 0.3},
    "ambiguity": {"situation": 1.0, "task": 0.3},
    "judgment": {"learning": 0.7, "action": 0.4},
    "requirements": {"requirements": 0.8},
    "estimation": {"estimation": 0.5},
    "operations": {"operations": 0.6},
    "evolution": {"evolution": 0.8},
}
# which kinds of figures bear on a criterion
_FIGURES: Mapping[str, frozenset[Unit]] = {
    "impact": frozenset({Unit.PERCENT, Unit.MONEY}),
    "scope": frozenset({Unit.TEAMS, Unit.ORGANISATIONS, Unit.PLACES, Unit.PEOPLE, Unit.USERS}),
    "estimation": frozenset(Unit),
    "cost": frozenset({Unit.MONEY, Unit.PERCENT}),
}
_FIGURE_WEIGHT = 0.7


def bearing(criterion: str, sentence: Sentence, part: NDArray[np.float32]) -> float:
    """Return how much the facts of a sentence speak for its being proof of `criterion`, in log odds.

    part: (12,) probabilities of the parts of an answer for this sentence.
    """
    value = sum(weight * float(part[ALL_PARTS.index(name)]) for name, weight in _PARTS.get(criterion, {}).items())
    wanted = _FIGURES.get(criterion, frozenset())
    value += _FIGURE_WEIGHT * any(one.unit in wanted for one in sentence.quantities)
    if criterion == "impact":
        value += bool(sentence.changes)
    if criterion == "horizon":
        value += 0.8 * any(one.unit is Unit.DURATION and one.value >= _QUARTER_DAYS for one in sentence.quantities)
    if criterion in ("leverage", "industry"):
        value += bool(sentence.adoptions)
    if criterion in ("influence", "disagreement"):
        value += 0.6 * any(not one.own_title for one in sentence.stakeholders)
    if criterion == "ownership":
        value += 0.6 * (sentence.actor is Actor.I and sentence.own_deeds > 0)
    if len(sentence.text.split()) < SHORT_WORDS:
        value -= 0.4
    return WEIGHT * value


def adjusted(
    criterion: str, sentences: tuple[Sentence, ...], support: NDArray[np.float32], part: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Return the probabilities of being proof, (n,), with what the facts say added to the network's log odds."""
    chance = np.clip(support.astype(np.float64), 1e-4, 1 - 1e-4)
    odds = np.log(chance / (1 - chance)) + np.array([bearing(criterion, s, part[i]) for i, s in enumerate(sentences)])
    return np.asarray(np.round(1 / (1 + np.exp(-odds)), 4), dtype=np.float64)
