"""What the progress screen shows. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.domain.criteria import Level
from mockinterview.domain.trends import By
from mockinterview.language import mark
from mockinterview.ui.widgets.chart_state import ChartState, GridState
from mockinterview.ui.wording import Notice


class View(StrEnum):
    """One side of progress."""

    READINESS = "readiness"
    TRENDS = "trends"
    DELIVERY = "delivery"
    AGREEMENT = "agreement"
    PRACTICE = "practice"


WINDOWS: tuple[tuple[int | None, str], ...] = (
    (100, mark("Newest 100 answers")),
    (300, mark("Newest 300 answers")),
    (1000, mark("Newest 1,000 answers")),
    (None, mark("All answers")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionLine:
    """A criterion with its mean. told: the same in words."""

    name: str
    mean: float | None
    figures: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyCard:
    """Readiness of a family of criteria. tone: plain, good or accent."""

    title: str
    verdict: str
    tone: str
    about: str
    missing: str
    lines: tuple[CriterionLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendLine:
    """A trend to choose."""

    key: str
    name: str
    now: str
    change: str
    answers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RescoreCard:
    """Answers of other versions. busy: they are being scored again; told: how many are left, and how long it takes."""

    text: str
    told: str = ""
    busy: bool = False
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressState:
    """What the screen shows; only the parts of `view` are filled."""

    level: Level
    view: View = View.READINESS
    window: int | None = 100
    summary: str = ""
    loading: bool = True
    answers: int = 0
    families: tuple[FamilyCard, ...] = ()
    by: By = By.CRITERION
    lines: tuple[TrendLine, ...] = ()
    chosen: str = ""
    trend: ChartState | None = None
    reads: ChartState | None = None
    delivery: tuple[ChartState, ...] = ()
    agreement: tuple[ChartState, ...] = ()
    calendar: GridState | None = None
    minutes: ChartState | None = None
    coverage: GridState | None = None
    week_minutes: int = 0
    rescore: RescoreCard | None = None
    notice: Notice | None = None
