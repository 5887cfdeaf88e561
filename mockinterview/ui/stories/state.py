"""What the story screen shows. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.stories import PARTS, SLOTS, Figure, Matrix, Proof, Served, Story, Told
from mockinterview.language import Words, inside, listed, mark, plural, tr
from mockinterview.services.stories import Ladder, Proposal
from mockinterview.ui.wording import Notice, criterion_name, minutes, moment, part_name, principle_name, rating

TABS = (
    ("bank", mark("Stories")),
    ("matrix", mark("Coverage")),
    ("loop", mark("Without reuse")),
    ("ladder", mark("Lengths")),
    ("drill", mark("Ten seconds")),
    ("links", mark("Answers")),
    ("sheet", mark("Interview day")),
)
PROOFS = Words({Proof.NONE: "", Proof.PLANNED: "planned", Proof.TOLD: "told", Proof.PROVEN: "proven"})
LISTS = ("figures", "protagonists", "confidential")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A story while it is written. lists: raw lines of figures, people and confidential terms."""

    story: Story
    lists: Mapping[str, str] = field(default_factory=dict)

    def changed(self, name: str, value: Any) -> Draft:
        """Return a draft with another value in a field."""
        if name in LISTS:
            return replace(self, lists={**self.lists, name: value})
        return replace(self, story=replace(self.story, **{name: value}))

    def done(self) -> Story:
        """Return the story as it is written now."""
        lines = {name: tuple(one for one in map(str.strip, self.lists[name].splitlines()) if one) for name in LISTS}
        parted = (one.partition(":") for one in lines["figures"])
        figures = (
            Figure(name=name.strip(), value=value.strip()) if colon else Figure(name="", value=name.strip())
            for name, colon, value in parted
        )
        return replace(
            self.story,
            figures=tuple(figures),
            protagonists=lines["protagonists"],
            confidential=lines["confidential"],
        )


def draft_of(story: Story) -> Draft:
    """Return a story as fields."""
    figures = "\n".join(f"{one.name}: {one.value}" if one.name else one.value for one in story.figures)
    return Draft(
        story=story,
        lists={
            "figures": figures,
            "protagonists": "\n".join(story.protagonists),
            "confidential": "\n".join(story.confidential),
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story in the list."""

    id: int
    title: str
    facts: str
    proven: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDetail:
    """A story in full: sections of (title, lines). missing: parts that are not written."""

    id: int
    title: str
    chips: tuple[str, ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    missing: str
    tellings: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The matrix in words. rows: principle, cells by story; findings: (title, lines)."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, tuple[Proof, ...]], ...] = ()
    findings: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """The ten-second drill. stage: 'ready', 'asking', 'choosing', 'told'. left_s counts down while asking."""

    stage: str = "ready"
    principle: str = ""
    left_s: float = 0.0
    told: str = ""
    tone: str = "body"
    tried: int = 0
    fitted: int = 0
    options: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoriesState:
    """What the story screen shows. prompts: (id, text) that the chosen story can be practised on."""

    tab: str = "bank"
    level: Level = Level.L6
    rows: tuple[StoryRow, ...] = ()
    chosen: int = 0
    detail: StoryDetail | None = None
    draft: Draft | None = None
    count: str = ""
    coverage: Coverage = field(default_factory=Coverage)
    loop_text: str = ""
    served: tuple[tuple[str, str, str, str], ...] = ()
    ladder: Ladder | None = None
    prompts: tuple[tuple[str, str], ...] = ()
    prompt: str = ""
    drill: Drill = field(default_factory=Drill)
    proposals: tuple[tuple[Proposal, str], ...] = ()
    looked: bool = False
    sheet: str = ""
    loading: bool = True
    notice: Notice | None = None
    action: str = ""


def row_of(story: Story, found: Matrix, told: Sequence[Told]) -> StoryRow:
    """Return a story for the list."""
    cells = [found.cell(principle, story.id) for principle in PRINCIPLES]
    times = sum(one.story_id == story.id for one in told)
    covered = sum(cell is not Proof.NONE for cell in cells)
    proven = cells.count(Proof.PROVEN)
    return StoryRow(
        id=story.id,
        title=story.title,
        facts=f"{story.level} · {plural('%n principle', '%n principles', covered)} · {_times(times)}",
        proven=tr("{proven} proven", proven=proven) if proven else "",
    )


def _times(number: int) -> str:
    return {0: tr("not told yet"), 1: tr("told once"), 2: tr("told twice")}.get(
        number, plural("told once", "told %n times", number)
    )


def detail_of(story: Story, found: Matrix, told: Sequence[Told], scope: Sequence[str] = ()) -> StoryDetail:
    """Return a story in words. scope: its figures beside both levels."""
    principles = [f"{principle_name(key)}: {PROOFS[found.cell(key, story.id)]}" for key in PRINCIPLES
                  if found.cell(key, story.id) is not Proof.NONE]  # fmt: skip
    sections = [(part_name(part), tuple(story.part(part).splitlines())) for part in PARTS if story.part(part)]
    figures = tuple(f"{one.name}: {one.value}" if one.name else one.value for one in story.figures)
    sections += [
        (tr("Figures"), figures),
        (tr("Scope beside both levels"), tuple(scope)),
        (tr("Principles"), tuple(principles)),
        (tr("Criteria"), (listed([criterion_name(one) for one in story.criteria]),) if story.criteria else ()),
        (tr("People"), (", ".join(story.protagonists),) if story.protagonists else ()),
        (tr("Confidential"), (
            plural(
                "%n term left out of what you pass on",
                "%n terms left out of what you pass on",
                len(story.confidential),
            ),
        ) if story.confidential else ()),
    ]  # fmt: skip
    missing = listed([inside(part_name(one)) for one in story.missing])
    return StoryDetail(
        id=story.id,
        title=story.title,
        chips=(story.level.value, *((tr(SLOTS[story.slot]),) if story.slot in SLOTS else ())),
        sections=tuple((title, lines) for title, lines in sections if lines),
        missing=tr("Not written yet: {missing}.", missing=missing) if missing else "",
        tellings=tuple(
            (one.attempt_id, f"{moment(one.began_ms)} · {minutes(one.answer_s)} · {rating(one.overall)}")
            for one in reversed(told)
            if one.story_id == story.id
        )[:6],
    )


def coverage_of(found: Matrix) -> Coverage:
    """Return the matrix with what it says in words."""
    titles = {one.id: one.title for one in found.stories}
    findings = (
        (tr("No story yet"), tuple(map(principle_name, found.holes))),
        (tr("One story alone"), tuple(f"{principle_name(key)}: {titles[one]}" for key, one in found.single)),
        (tr("Not proven by a recorded answer yet"), tuple(map(principle_name, found.unproven))),
        (tr("Stories that carry much"), tuple(f"{titles[one]}: {why}" for one, why in found.overused)),
    )
    return Coverage(
        columns=tuple(one.title for one in found.stories),
        rows=tuple(
            (principle_name(key), tuple(found.cell(key, one.id) for one in found.stories)) for key in PRINCIPLES
        ),
        findings=tuple((title, lines) for title, lines in findings if lines),
    )


def served_rows(served: Sequence[Served], stories: Sequence[Story]) -> tuple[tuple[str, str, str, str], ...]:
    """Return rows of (round, principle, story, reason)."""
    titles = {one.id: one.title for one in stories}
    return tuple(
        (one.need.round, principle_name(one.need.principle), titles.get(one.story_id or 0, tr("none")), one.reason)
        for one in served
    )
