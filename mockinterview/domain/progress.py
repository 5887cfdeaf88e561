"""What progress is read from: rated answers, evidence by prompt, minutes by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mockinterview.domain.criteria import Kind, Level, ReadsAs


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedAnswer:
    """One scored answer, as its newest scorecard has it.

    engine, rubric: the versions it was scored with. own: the speaker's blind rating; coach: the mean of the coaches'.
    Figures of the delivery are None where they were not measured (a typed answer).
    """

    attempt_id: int
    began_ms: int
    prompt_id: str
    text: str
    kind: Kind
    level: Level
    principles: tuple[str, ...] = ()
    overall: float | None = None
    reads_as: ReadsAs = ReadsAs.NONE
    engine: str = ""
    rubric: str = ""
    ratings: Mapping[str, float] = field(default_factory=dict)
    own: Mapping[str, float] = field(default_factory=dict)
    coach: Mapping[str, float] = field(default_factory=dict)
    pace_wpm: float | None = None
    fillers_per_min: float | None = None
    pauses_per_min: float | None = None
    time_used: float | None = None

    @property
    def version(self) -> tuple[str, str]:
        """What the ratings were made with; figures of different versions are not comparable."""
        return self.engine, self.rubric


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptEvidence:
    """The newest scored answer to one prompt at one level."""

    prompt_id: str
    level: Level
    principles: tuple[str, ...]
    overall: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """Time spent on one answer, spoken or typed."""

    began_ms: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredWith:
    """How many answers have their newest scorecard from these versions."""

    engine: str
    rubric: str
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecording:
    """An attempt that has recordings. paths: relative to the user's folder, with '/'."""

    attempt_id: int
    prompt_id: str
    level: Level
    began_ms: int
    overall: float | None
    starred: bool
    scored: bool
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LibrarySize:
    """What the library takes up, in bytes. spare: pages of the database that hold nothing any more."""

    database: int
    spare: int
    recordings: int
    recording_files: int
    backups: int
