"""What the engine is told by editable files: level bands, shares, delivery bands and the words of advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mockinterview.domain.criteria import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelBand:
    """From which value on a figure stands at L6 and at L7. Guide values, never official criteria."""

    dimension: str
    l6: float
    l7: float
    source: str

    def level(self, value: float) -> str:
        """Return 'L7', 'L6' or 'below L6'."""
        return "L7" if value >= self.l7 else "L6" if value >= self.l6 else "below L6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """What is usual; `low <= value <= high`. source: where the figure comes from."""

    low: float
    high: float
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionTexts:
    """The words for one criterion. absent, thin: by level, when nothing or too little was heard for it.

    ask: one question to answer next time. with_quote: advice with one slot {quote}. without_quote: the same without.
    """

    name: str
    absent: Mapping[Level, str]
    thin: Mapping[Level, str]
    ask: str
    with_quote: str
    without_quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """Everything editable, under one version (a fingerprint of the files)."""

    version: str
    bands: Mapping[str, LevelBand]
    shares: Mapping[str, Range]
    delivery: Mapping[str, Range]
    criteria: Mapping[str, CriterionTexts]
    recital_stems: frozenset[str]
