"""What can be said of a self-review or of Forte examples: language, structure, principles, level, reuse, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.promotion import DraftKind, PromotionGuide
from mockinterview.domain.scorecard import ScoreRequest
from mockinterview.ports import Cancel
from mockinterview.scoring.passages import Finding, Rule, Sign
from mockinterview.scoring.writing import passage
from mockinterview.services.draft_parts import StoryText, draft_parts, labels_in, principles_in, reuse
from mockinterview.services.draft_reasons import Known, Reason, StoryReport, headline, reasons
from mockinterview.services.keep import Scores

SARI = ("situation", "action", "result", "impact")
LINKS = ("scope", "leverage", "ambiguity", "influence")  # what ties a story to L7. Source: guide 000
ASKED = (*LINKS, "impact", "judgment")
LINKED = 3.5  # a rating at L7 from which a story counts as tied to it; our own choice
PART_LEAST = 0.05  # share of the words from which a part counts as told
_PROMPT = (
    "Tell me about work of yours beyond your level: what nobody had seen, what you changed, and what others do since."
)
_ORDER = (ReadsAs.NONE, ReadsAs.L5, ReadsAs.L6, ReadsAs.L7)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReport:
    """The whole report. head: one sentence; reasons: the most important first."""

    kind: DraftKind
    words: int
    head: str
    ready: bool
    reasons: tuple[Reason, ...]
    stories: tuple[StoryReport, ...]
    opening: tuple[Finding, ...]
    counts: Mapping[Rule, int]
    reads_as: ReadsAs


def report_on(
    text: str,
    scorer: Scores,
    guide: PromotionGuide,
    *,
    kind: DraftKind = DraftKind.SELF_REVIEW,
    values: Mapping[str, float] | None = None,
    earlier: Mapping[int, str] | None = None,
    cancel: Cancel | None = None,
    report: Callable[[float], None] | None = None,
) -> DraftReport:
    """Return what is to be said of a draft; a second or so for a long one.

    values: figures of the guide that the user changed. earlier: texts of former versions, by number.
    Raises ModelError if the network cannot be loaded. Stops between stories when `cancel` is requested.
    """
    own = values or {}
    parts = draft_parts(text)
    opening = passage(parts.opening, opening=True) if parts.opening else None
    found = []
    for number, story in enumerate(parts.stories):
        if cancel is not None and cancel.requested:
            break
        found.append(_story(story, scorer, earlier or {}, guide.value("reuse.share", own)))
        if report is not None:
            report((number + 1) / len(parts.stories))
    stories = tuple(found)
    counts = Counter(one.rule for story in stories for one in story.findings)
    opened = tuple(one for one in opening.findings if one.rule is Rule.OPENING) if opening else ()
    words = len(text.split())
    reads = _middle([one.reads_as for one in stories])
    known = Known(
        text=text, words=words, stories=stories, opened=opened, kind=kind, reads=reads, values=_figures(guide, own),
        focus=guide.focus_principles,
    )  # fmt: skip
    head, ready = headline(known)
    return DraftReport(
        kind=kind, words=words, head=head, ready=ready, reasons=reasons(known), stories=stories, opening=opened,
        counts=counts, reads_as=reads,
    )  # fmt: skip


def _story(story: StoryText, scorer: Scores, earlier: Mapping[int, str], share: float) -> StoryReport:
    read = passage(story.text)
    card = scorer.score(
        ScoreRequest(
            id="story", kind=Kind.BEHAVIORAL, target_level=Level.L7, prompt=_PROMPT, criteria=ASKED,
            transcript=story.text,
        )
    )  # fmt: skip
    ratings = {one.id: one.rating for one in card.criteria} if card.overall is not None else {}
    told = {part.name for part in card.parts if part.share >= PART_LEAST} | set(labels_in(story.text))
    told |= {"situation"} if "task" in told else set()
    if read.has(Sign.ADOPTION):
        told.add("impact")
    if read.has(Sign.FIGURE):
        told.add("result")
    repeated = reuse(read, earlier) if earlier else None
    return StoryReport(
        story=story,
        principles=principles_in(f"{story.title}\n{story.text}"),
        parts=tuple(one for one in SARI if one in told),
        missing=tuple(one for one in SARI if one not in told),
        findings=tuple(_moved(one, story.start) for one in read.findings),
        signs=tuple(sign for sign in Sign if read.has(sign)),
        links=tuple(one for one in LINKS if ratings.get(one, 0.0) >= LINKED),
        reads_as=card.reads_as,
        ratings=ratings,
        reuse=repeated if repeated is not None and repeated.share >= share else None,
    )


def _moved(one: Finding, by: int) -> Finding:
    return Finding(
        rule=one.rule, start=one.start + by, end=one.end + by, quote=one.quote, why=one.why, pattern=one.pattern
    )


def _middle(found: Sequence[ReadsAs]) -> ReadsAs:
    """Return the middle one, the lower of two."""
    ordered = sorted(_ORDER.index(one) for one in found)
    return _ORDER[ordered[(len(ordered) - 1) // 2]] if ordered else ReadsAs.NONE


def _figures(guide: PromotionGuide, own: Mapping[str, float]) -> dict[str, float]:
    return {key: guide.value(key, own) for key in guide.figures}
