"""A written passage with what is strong and weak in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mockinterview.scoring.reading import Sentence


class Rule(StrEnum):
    """What can be weak in a passage."""

    TASK = "task-language"
    VAGUE = "vague-impact"
    ACTIVITY = "activity"
    LOCAL = "local-only"
    PRAISE = "praise"
    TRAIT = "trait"
    POWER = "phrase-without-proof"
    OPENING = "counts-projects"
    JARGON = "jargon-first"
    FRICTION = "no-friction"
    PLAN = "plan"
    BARE = "nothing-carries"


class Sign(StrEnum):
    """What makes a passage carry."""

    GAP = "a gap that was seen"
    DESIGN = "a way of working or a design that was changed"
    RESISTANCE = "resistance that was met"
    ADOPTION = "others took it over"
    FIGURE = "a measured effect"
    REACH = "several teams or organizations"
    CHOICE = "the harder way, chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A weak place at `text[start:end]`. pattern: a better one, made of the writer's own words or a question."""

    rule: Rule
    start: int
    end: int
    quote: str
    why: str
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A story or statement, read. signs: where each is, as spans of the text."""

    text: str
    sentences: tuple[Sentence, ...]
    signs: Mapping[Sign, tuple[tuple[int, int], ...]]
    findings: tuple[Finding, ...]

    @property
    def weak(self) -> bool:
        """True if something is to be rewritten; a missing moment of friction alone is only a hint."""
        return any(one.rule not in (Rule.FRICTION, Rule.JARGON) for one in self.findings)

    @property
    def strength(self) -> int:
        """What carries less what is weak: kinds of signs, less two for each finding that is to be rewritten."""
        soft = (Rule.FRICTION, Rule.JARGON)
        return sum(bool(places) for places in self.signs.values()) - 2 * sum(
            one.rule not in soft for one in self.findings
        )

    def has(self, *signs: Sign) -> bool:
        """Return whether any of the signs is there."""
        return any(self.signs.get(one) for one in signs)

    def said(self, sign: Sign) -> str:
        """Return the words of the first place of a sign, empty if it is not there."""
        places = self.signs.get(sign)
        return self.text[places[0][0] : places[0][1]] if places else ""
