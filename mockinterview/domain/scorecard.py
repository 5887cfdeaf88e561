"""What was rated, and the words that prove it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.transcript import Pause, Word

BAR = 4.0  # a criterion at its level; see the scale of the criterion library
CLEAR = 0.87  # from which strength a quote is clear evidence; docs/scoring.md says how often it is, under and over it


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The user's word on the evidence: `transcript[start:end]` speaks for `criterion`, or does not."""

    criterion: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRequest:
    """One answer to be scored.

    criteria: ids in the order wanted; words and pauses only for spoken answers, with times in seconds.
    answer_s: time allowed in seconds, 0.0 when none was set.
    spent_s: seconds that the answer took, for typed ones, which have no times of words; 0.0 if nobody looked.
    claims: evidence that the user points to ('I did say it'); dismissed: quotes that the user does not accept.
    """

    id: str
    kind: Kind
    target_level: Level
    prompt: str
    criteria: tuple[str, ...]
    transcript: str
    words: tuple[Word, ...] = ()
    pauses: tuple[Pause, ...] = ()
    answer_s: float = 0.0
    claims: tuple[Claim, ...] = ()
    dismissed: tuple[Claim, ...] = ()
    spent_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A verbatim slice of the transcript: `transcript[start:end] == quote`.

    strength: 0.0 to 1.0, how strongly it speaks for the criterion. claimed: the user said so, not we.
    """

    quote: str
    start: int
    end: int
    strength: float = 1.0
    claimed: bool = False

    @property
    def clear(self) -> bool:
        """False for a quote that is only the nearest passage to the criterion."""
        return self.claimed or self.strength >= CLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionRating:
    """The rating of one criterion, 1.0 to 5.0 in steps of 0.1; no evidence, no credit over 2.0."""

    id: str
    rating: float
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    missing: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the answer (situation, task, ... or requirements, ...) as a span of characters."""

    name: str
    start: int
    end: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How it was said; measured, never part of a content rating. None where it cannot be measured.

    pace_wpm: words a minute of speaking time; fillers_per_min is a lower bound (recognisers drop some).
    pace_curve_wpm: words a minute for each 30 s. voices: (part, count of 'I', count of 'we') in the order spoken.
    """

    words: int
    duration_s: float | None = None
    pace_wpm: float | None = None
    pauses_over_2s: int | None = None
    longest_pause_s: float | None = None
    longest_stretch_s: float | None = None
    fillers: int = 0
    fillers_per_min: float | None = None
    i_count: int = 0
    we_count: int = 0
    hedges: int = 0
    headline_s: float | None = None
    evidence_per_min: float | None = None
    time_used: float | None = None
    pace_curve_wpm: tuple[float, ...] = ()
    voices: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One thing to do next time: for which criterion, what, and why."""

    criterion: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What the reply to a follow-up brought: the rating of its criterion before and after, None if it was not rated.

    take: number of the reply's take.
    """

    take: int
    criterion: str
    question: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseUse:
    """A timed phase of a design round: seconds meant for it and seconds spent in it."""

    name: str
    guide_s: float
    used_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """Everything that the engine says of one answer.

    overall: mean of the ratings, None when there was not enough to judge. flags: stable codes of what the
    notes say ('off-topic', 'hypothetical', 'instruction' ...), the gates first. probes: what each follow-up brought.
    phases: time used against the guide, for prompts with timed phases.
    """

    id: str
    kind: Kind
    target_level: Level
    reads_as: ReadsAs
    on_topic: bool
    overall: float | None
    criteria: tuple[CriterionRating, ...]
    notes: tuple[str, ...] = ()
    level_odds: Mapping[ReadsAs, float] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    delivery: Delivery | None = None
    advice: tuple[Advice, ...] = ()
    engine: str = ""
    rubric: str = ""
    flags: tuple[str, ...] = ()
    probes: tuple[Recovered, ...] = ()
    phases: tuple[PhaseUse, ...] = ()

    def rating(self, criterion: str) -> CriterionRating | None:
        """Return the rating of `criterion`, or None if it was not scored."""
        return next((one for one in self.criteria if one.id == criterion), None)
