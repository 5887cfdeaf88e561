"""What the promotion case shows. Plain values: no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mockinterview.domain.promotion import (
    CaseStudy,
    Checklist,
    DraftKind,
    PackagePage,
    Paradigm,
    RubricMark,
    RubricPart,
    Standing,
    ValueExample,
)
from mockinterview.language import Words, tr
from mockinterview.scoring.passages import Finding
from mockinterview.services.draft_report import DraftReport
from mockinterview.services.feedback_mix import MixReport
from mockinterview.services.portfolio import ValueLines
from mockinterview.ui.promotion.values import ValueGroup
from mockinterview.ui.wording import Notice


class Section(StrEnum):
    """The parts of the case."""

    REVIEW = "Self-review"
    FORTE = "Forte examples"
    FEEDBACK = "Peer feedback"
    PORTFOLIO = "Portfolio"
    PACKAGE = "Package"
    RUBRIC = "Rubric"
    CHECKLISTS = "Checklists"
    GUIDE = "Guide"
    VALUES = "Guide values"


SECTIONS = Words(
    {
        Section.REVIEW: "Self-review",
        Section.FORTE: "Forte examples",
        Section.FEEDBACK: "Peer feedback",
        Section.PORTFOLIO: "Portfolio",
        Section.PACKAGE: "Package",
        Section.RUBRIC: "Rubric",
        Section.CHECKLISTS: "Checklists",
        Section.GUIDE: "Guide",
        Section.VALUES: "Guide values",
    }
)
DRAFTS = {Section.REVIEW: DraftKind.SELF_REVIEW, Section.FORTE: DraftKind.FORTE}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftState:
    """A draft that is worked on. share: how far its reading is, None while none runs; stale: edited since."""

    text: str = ""
    versions: tuple[str, ...] = ()
    report: DraftReport | None = None
    share: float | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeRow:
    """A line of the portfolio with its three languages."""

    id: int
    name: str
    role: str
    lines: ValueLines


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckState:
    """A checklist with its ticks. due: the day of an item as words; date: of the list as ISO, empty without one."""

    checklist: Checklist
    done: frozenset[str]
    notes: Mapping[str, str]
    due: Mapping[str, str]
    date: str

    @property
    def title(self) -> str:
        """The title with how much is done."""
        return tr(
            "{title} ({done} of {all})",
            title=self.checklist.title,
            done=len(self.done),
            all=len(self.checklist.items),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideState:
    """What does not change: pages, rubric, examples."""

    pages: tuple[PackagePage, ...] = ()
    narrative: tuple[PackagePage, ...] = ()
    rubric: tuple[RubricPart, ...] = ()
    rubric_source: str = ""
    paradigm: tuple[Paradigm, ...] = ()
    paradigm_source: str = ""
    values: tuple[ValueExample, ...] = ()
    cases: tuple[CaseStudy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionState:
    """Everything. notes: what is said of the words of a page, by its key; said: what was just done, in words."""

    loading: bool = True
    section: Section = Section.REVIEW
    drafts: Mapping[DraftKind, DraftState] = field(default_factory=dict)
    mix: MixReport | None = None
    initiatives: tuple[InitiativeRow, ...] = ()
    totals: tuple[str, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    marks: Mapping[str, RubricMark] = field(default_factory=dict)
    standing: Standing | None = None
    checks: tuple[CheckState, ...] = ()
    chosen: str = ""
    guide: GuideState = field(default_factory=GuideState)
    words_usual: tuple[float, float] = (0.0, 0.0)
    sprint_share: float = 1.0
    values: tuple[ValueGroup, ...] = ()
    said: str = ""
    notice: Notice | None = None
