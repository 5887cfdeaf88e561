"""The debrief of a loop: what a panel would lay on the table, every line with the words that it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mockinterview.domain.criteria import ReadsAs
from mockinterview.domain.joined import Spot
from mockinterview.domain.loop import Loop


class How(StrEnum):
    """Why a quote stands beside a line: it proves it, comes closest, replied to the probe, or opened the answer."""

    PROOF = "proof"
    CLOSEST = "closest"
    REPLY = "reply"
    OPENING = "opening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A verbatim quote of an answer. round: number in the loop; spot: where it is heard, None if it was typed."""

    attempt_id: int
    round: int
    quote: str
    spot: Spot | None = None
    how: How = How.PROOF


class LineKind(StrEnum):
    """What a line of the panel says."""

    LEVEL_MET = "level_met"
    LEVEL_UNDER = "level_under"
    CRITERION_MET = "criterion_met"
    CRITERION_UNDER = "criterion_under"
    PRINCIPLE_MET = "principle_met"
    PRINCIPLE_UNDER = "principle_under"
    RECOVERED = "recovered"
    OFF_TOPIC = "off_topic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the case for or against, never without a quote.

    subject: a criterion or principle, empty for others. count of `of` answers; mean: of the ratings, None for none.
    missing: what the level still wants, in words.
    """

    kind: LineKind
    citations: tuple[Citation, ...]
    subject: str = ""
    count: int = 0
    of: int = 0
    mean: float | None = None
    missing: str = ""

    def __post_init__(self) -> None:
        """Hold the promise of the debrief."""
        if not self.citations:
            raise ValueError("a line of the debrief without a quote")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRating:
    """The rating of one answer in a cell; no citations where nothing spoke for the criterion."""

    attempt_id: int
    round: int
    rating: float
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Where a principle (or kind of round) and a criterion meet."""

    row: str
    criterion: str
    ratings: tuple[CellRating, ...]

    @property
    def mean(self) -> float:
        """The mean rating."""
        return sum(one.rating for one in self.ratings) / len(self.ratings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Rows are principles, or a kind where none was asked about; cells that nothing was rated in are not there."""

    rows: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    cells: Mapping[tuple[str, str], Cell] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureClash:
    """A figure that was told in two ways. said: the figures as they were spoken."""

    subject: str
    said: tuple[str, str]
    citations: tuple[Citation, Citation]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldTwice:
    """Two answers that seem to tell one story. likeness: 0.0 to 1.0."""

    likeness: float
    citations: tuple[Citation, Citation]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerBrief:
    """An answer of the loop. overall, reads_as: None before it is scored."""

    attempt_id: int
    round: int
    question: str
    overall: float | None = None
    reads_as: ReadsAs | None = None
    scored: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What came out of a loop. not_asked: principles of its plan that no question asked about."""

    loop: Loop
    answers: tuple[AnswerBrief, ...]
    matrix: Matrix
    in_favor: tuple[Line, ...]
    against: tuple[Line, ...]
    clashes: tuple[FigureClash, ...]
    told_twice: tuple[ToldTwice, ...]
    not_asked: tuple[str, ...] = ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every quote outside the matrix, in the order shown."""
        groups: list[tuple[Citation, ...]] = [line.citations for line in (*self.in_favor, *self.against)]
        groups += [clash.citations for clash in self.clashes]
        groups += [pair.citations for pair in self.told_twice]
        return tuple(one for group in groups for one in group)
