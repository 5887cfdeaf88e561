"""A round as it is kept: its conditions, its attempts, what was said, and how it was rated.

Moments are UTC milliseconds since 1970 (`_ms`), lengths are seconds (`_s`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.opinion import Opinion
from mockinterview.domain.remarks import Assertion, CoachRating, Place
from mockinterview.domain.scorecard import Scorecard
from mockinterview.domain.transcript import Transcript, Word


class Mode(StrEnum):
    """How close to the real thing a round is."""

    PRACTICE = "practice"
    INTERVIEW = "interview"
    LOOP = "loop"
    DEMO = "demo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What was agreed before the round began; kept with it, because ratings depend on it.

    kinds, principles and criteria narrow what is drawn, empty for anything. answer_s and think_s are
    None when each prompt brings its own times. follow_ups: the most that are asked after an answer.
    """

    level: Level
    mode: Mode = Mode.PRACTICE
    kinds: tuple[Kind, ...] = ()
    principles: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    prompts: int = 1
    answer_s: float | None = None
    think_s: float | None = None
    follow_ups: int = 1
    voice: bool = False
    live_transcript: bool = True
    pause: bool = True
    restart: bool = True


class AttemptState(StrEnum):
    """How far an attempt has come; only the last two are final."""

    PREPARING = "preparing"
    ANSWERING = "answering"
    ANSWERED = "answered"
    SCORED = "scored"
    DISCARDED = "discarded"


class Origin(StrEnum):
    """Where the text of a transcript comes from."""

    RECOGNISED = "recognised"
    TYPED = "typed"
    CORRECTED = "corrected"
    RETRANSCRIBED = "retranscribed"
    RECOVERED = "recovered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A round and how it went. `attempts` counts all but the discarded; `overall` is the mean of the scored ones."""

    id: int
    conditions: Conditions
    began_ms: int
    finished_ms: int | None = None
    attempts: int = 0
    scored: int = 0
    overall: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One answer to one prompt, without what was said (see WholeAttempt).

    number: place in its session, from 1. prompt_revision: fingerprint of the prompt's content at that time.
    reason: why the prompt was drawn. answer_s, think_s: what was allowed.
    """

    id: int
    session_id: int
    number: int
    prompt_id: str
    prompt_revision: str
    kind: Kind
    level: Level
    text: str
    state: AttemptState
    began_ms: int
    finished_ms: int | None = None
    answer_s: float = 0.0
    think_s: float = 0.0
    reason: str = ""
    starred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """One recording or typed text: the answer (number 0), or the reply to follow-up `number`.

    audio: the file, which may still be growing or be gone; None for a typed one. transcript: the newest
    revision, None before there is one. words: what was committed while it was spoken.
    """

    id: int
    attempt_id: int
    number: int
    began_ms: int
    question: str = ""
    criterion: str = ""
    audio: Path | None = None
    duration_s: float = 0.0
    rate_hz: int = 0
    device: str = ""
    snr_db: float | None = None
    clipped: bool = False
    recovered: bool = False
    finished_ms: int | None = None
    transcript: Transcript | None = None
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptRevision:
    """A text that a take had; the original is number 1 and none is ever overwritten."""

    take_id: int
    number: int
    origin: Origin
    made_ms: int
    transcript: Transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptScorecard:
    """A scorecard and the very text that its quotes are slices of."""

    id: int
    attempt_id: int
    made_ms: int
    text: str
    card: Scorecard


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfRating:
    """What the speaker thought before seeing the score: 1 to 5 by criterion, and what to change."""

    ratings: Mapping[str, float]
    change: str = ""
    made_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark on an attempt; at_s is the place in the audio of the answer, None for the whole.

    place: the words that it is about, None for none in particular.
    """

    id: int
    attempt_id: int
    text: str
    made_ms: int
    at_s: float | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeAttempt:
    """An attempt with everything that belongs to it. `prompt` is worded as it was answered.

    takes: by number; scorecards: oldest first; tags: in their order; assertions, coaches, opinions: oldest first.
    """

    attempt: Attempt
    prompt: Prompt
    takes: tuple[Take, ...] = ()
    scorecards: tuple[KeptScorecard, ...] = ()
    self_rating: SelfRating | None = None
    notes: tuple[Note, ...] = ()
    tags: tuple[str, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    coaches: tuple[CoachRating, ...] = ()
    opinions: tuple[Opinion, ...] = ()

    @property
    def scorecard(self) -> KeptScorecard | None:
        """The newest scorecard, None before the first."""
        return self.scorecards[-1] if self.scorecards else None
