"""What people add to an answer afterwards: places in it, claims, dismissals, a coach's ratings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of what was said: `quote` stood at [start:end) of the text of take number `take`.

    The text may be corrected later; `domain.anchors.found` says where the quote stands then.
    """

    take: int
    start: int
    end: int
    quote: str


class Verdict(StrEnum):
    """What the user says of a piece of evidence."""

    SAID = "said"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """The user's word: the words at `place` prove `criterion` ('I did say it'), or do not.

    Kept as a local example; never sent anywhere.
    """

    id: int
    attempt_id: int
    criterion: str
    verdict: Verdict
    place: Place
    made_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CoachRating:
    """What another person thinks of an answer without having seen a score: 1 to 5 by criterion, remarks, a comment."""

    coach: str
    ratings: Mapping[str, float]
    remarks: Mapping[str, str] = field(default_factory=dict)
    comment: str = ""
    made_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An assertion with what is needed to learn from it: the question, the level, the whole answer."""

    assertion: Assertion
    prompt: str
    level: str
    said: str
