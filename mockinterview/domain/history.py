"""What is asked of the past: filters, pages, hits, trends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.session import AttemptState


class Order(StrEnum):
    """How history is sorted; equal ones newest first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"
    WORST = "worst"
    LONGEST = "longest"
    SHORTEST = "shortest"
    PROMPT = "prompt"
    KIND = "kind"
    LEVEL = "level"
    READS_AS = "reads_as"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """Which attempts are wanted; what is None or empty does not narrow.

    text: words that must all have been said, the last one may be a beginning. since_ms inclusive, until_ms not.
    discarded: also those that were thrown away.
    """

    text: str = ""
    kind: Kind | None = None
    level: Level | None = None
    principle: str = ""
    criterion: str = ""
    prompt_id: str = ""
    session_id: int | None = None
    reads_as: ReadsAs | None = None
    since_ms: int | None = None
    until_ms: int | None = None
    starred: bool = False
    discarded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One line of history. duration_s: all takes together. excerpt: around a hit of the search, else empty.

    sample: it came with the program, to look around in.
    """

    attempt_id: int
    session_id: int
    number: int
    began_ms: int
    prompt_id: str
    text: str
    kind: Kind
    level: Level
    state: AttemptState
    duration_s: float = 0.0
    overall: float | None = None
    reads_as: ReadsAs | None = None
    starred: bool = False
    excerpt: str = ""
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """Entries from `offset` on, and how many there are in all."""

    entries: tuple[HistoryEntry, ...]
    offset: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """The rating of one criterion in the newest scorecard of one attempt."""

    attempt_id: int
    began_ms: int
    criterion: str
    level: Level
    rating: float
    confidence: float
    engine: str
    rubric: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptRecord:
    """What the past says of one prompt at one level: how often answered, when last, and how well then.

    weak: criteria under the bar in the newest scorecard.
    """

    prompt_id: str
    level: Level
    times: int
    last_ms: int
    last_overall: float | None = None
    weak: tuple[str, ...] = ()
