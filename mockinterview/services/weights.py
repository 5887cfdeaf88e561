"""What was practised against what the guides say is weighed: counts of answers, never a rating. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.plans import Did, Happening
from mockinterview.language import Words

CODED_MINUTES = 45.0  # of logged time that count as one answer; ours
NAMES = Words(
    {
        "weight.l6.leadership": "Leadership",
        "weight.l6.design": "System design",
        "weight.l6.people": "People",
        "weight.l6.coding": "Coding (logged)",
        "weight.l7.leadership": "Leadership and strategy",
        "weight.l7.organization": "Organization design",
        "weight.l7.architecture": "Architecture",
        "weight.l7.credibility": "Technical credibility",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """One area: percent that the guide gives it, and percent of what was practised at the level."""

    key: str
    name: str
    wanted: float
    percent: float
    answers: float


def weighed(happened: Iterable[Happening], level: Level, figures: Mapping[str, float]) -> tuple[Weighed, ...]:
    """Return the areas of a level. An answer counts for one area: the first that its kind and criteria fit."""
    head = f"weight.{level.value.lower()}."
    keys = [key for key in NAMES if key.startswith(head)]
    counts = dict.fromkeys(keys, 0.0)
    for one in happened:
        area = _area(one, level)
        if area:
            counts[head + area] += (one.value or 0.0) / CODED_MINUTES if one.did is Did.TIME else 1.0
    whole = sum(counts.values())
    return tuple(
        Weighed(
            key=key,
            name=NAMES[key],
            wanted=figures[key],
            percent=100 * counts[key] / whole if whole else 0.0,
            answers=round(counts[key], 1),
        )
        for key in keys
    )


def _area(one: Happening, level: Level) -> str:
    if one.did is Did.TIME:
        return {("coding", Level.L6): "coding", ("credibility", Level.L7): "credibility"}.get((one.key, level), "")
    if one.did is not Did.ANSWER or one.level is not level:
        return ""
    six = level is Level.L6
    if one.kind is Kind.SYSTEM_DESIGN:
        return "design" if six else "architecture"
    if "people" in one.ratings:
        return "people" if six else "organization"
    if not six and {"technical", "leverage"} <= set(one.ratings) and "influence" not in one.ratings:
        return "credibility"
    return "leadership"
