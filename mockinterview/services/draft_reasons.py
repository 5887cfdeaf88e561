"""Why a draft is as it is: one sentence at its head, and the reasons, the most important first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import ReadsAs
from mockinterview.domain.promotion import DraftKind
from mockinterview.scoring.passages import Finding, Rule, Sign
from mockinterview.services.draft_parts import Reuse, StoryText, list_share

LISTED = 0.4  # share of list items among the lines from which a draft is a list; our own choice
TASKS = (Rule.TASK, Rule.BARE, Rule.ACTIVITY, Rule.VAGUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One sentence of the report. tone: good, caution or soft."""

    tone: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryReport:
    """What is said of one story; offsets of findings are those of the draft.

    ratings: at L7, by criterion; empty if it was too short to score. missing: parts of SARI. links: of LINKS.
    """

    story: StoryText
    principles: tuple[str, ...]
    parts: tuple[str, ...]
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]
    signs: tuple[Sign, ...]
    links: tuple[str, ...]
    reads_as: ReadsAs
    ratings: Mapping[str, float]
    reuse: Reuse | None = None

    @property
    def weak(self) -> bool:
        """True if the story is to be rewritten before somebody else reads it."""
        return any(one.rule not in (Rule.FRICTION, Rule.JARGON, Rule.LOCAL) for one in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a draft when it is judged. values: the figures in force, by key; focus: principles."""

    text: str
    words: int
    stories: Sequence[StoryReport]
    opened: Sequence[Finding]
    kind: DraftKind
    reads: ReadsAs
    values: Mapping[str, float]
    focus: tuple[str, ...]


def headline(known: Known) -> tuple[str, bool]:
    """Return the sentence at the head of a report, and whether the draft is ready for other readers."""
    stories = known.stories
    if not stories:
        return "There is no story in it yet: give each a heading and tell what you saw, changed and left behind.", False
    tasks = sum(any(one.rule in TASKS for one in story.findings) for story in stories)
    if tasks * 2 > len(stories):
        return (
            f"This reads as a record of tasks: in {tasks} of {len(stories)} stories nothing shows what you saw, "
            "settled or left behind. Choose the few that changed how others work, and leave the rest out."
        ), False
    weak = sum(one.weak for one in stories)
    long = known.kind is DraftKind.SELF_REVIEW and known.words > known.values["review.words-most"]
    if weak or known.opened or long:
        place = f"{weak} of {len(stories)} stories" if weak else "the opening" if known.opened else "its length"
        return f"The case is there. Work on {place} before others read it.", False
    if known.reads is not ReadsAs.L7:
        level = "no level yet" if known.reads is ReadsAs.NONE else known.reads.value
        return f"It is written as a case, and reads as {level}: show where it reached further.", False
    return "It argues a case at the next level. Let somebody read it for the bar, not for the grammar.", True


def reasons(known: Known) -> tuple[Reason, ...]:
    """Return why, what is to be mended first."""
    found = _length(known)
    if known.opened:
        found.append(Reason(tone="caution", text=f"{known.opened[0].why} It says '{known.opened[0].quote}'."))
    elif known.stories:
        found.append(Reason(tone="good", text="The opening does not count projects."))
    share = list_share(known.text)
    if share > LISTED:
        found.append(
            Reason(tone="caution", text=f"{share:.0%} of its lines are items of lists. A case is told, not listed.")
        )
    if known.stories:
        found += [*_language(known.stories), _parts(known.stories), _principles(known), *_level(known)]
        found += [_reused(one, one.reuse) for one in known.stories if one.reuse is not None]
    return tuple(sorted(found, key=lambda one: ("caution", "soft", "good").index(one.tone)))


def _length(known: Known) -> list[Reason]:
    if known.kind is DraftKind.NARRATIVE:
        return []
    forte = known.kind is DraftKind.FORTE
    name, unit, have = ("forte", "examples", len(known.stories)) if forte else ("words", "words", known.words)
    low, high = ("review.forte-least", "review.forte-most") if forte else ("review.words-least", "review.words-most")
    least, most = known.values[low], known.values[high]
    told = f"{have:,} {unit}; the guide value is {least:,.0f} to {most:,.0f}."
    if have > most:
        cut = f" Cut {have - most:,.0f}: breadth weakens the case." if name == "words" else " Keep the strongest."
        return [Reason(tone="caution", text=told + cut)]
    return [Reason(tone="caution" if have < least else "good", text=told)]


_TOLD = {
    Rule.TASK: "speak of tasks",
    Rule.BARE: "hold nothing that carries further",
    Rule.ACTIVITY: "offer meetings and reports as evidence",
    Rule.VAGUE: "have an effect without a figure",
    Rule.LOCAL: "stay in one team or service",
    Rule.PRAISE: "offer praise as impact",
    Rule.POWER: "praise themselves without proof",
    Rule.PLAN: "are plans",
    Rule.FRICTION: "speak of trust or agreement, and nobody objects",
}


def _language(stories: Sequence[StoryReport]) -> list[Reason]:
    found = []
    for rule, told in _TOLD.items():
        count = sum(any(one.rule is rule for one in story.findings) for story in stories)
        if count:
            tone = "soft" if rule in (Rule.FRICTION, Rule.LOCAL) else "caution"
            found.append(Reason(tone=tone, text=f"{count} of {len(stories)} stories {told}."))
    carried = Counter(sign for story in stories for sign in story.signs)
    if carried:
        listed = ", ".join(f"{sign.value} ({count})" for sign, count in carried.most_common(4))
        tone = "good" if sum(carried.values()) >= 3 * len(stories) else "soft"
        found.append(Reason(tone=tone, text=f"What carries, by stories of {len(stories)}: {listed}."))
    else:
        found.append(Reason(tone="caution", text="No story shows a gap, resistance, a changed design or adoption."))
    return found


def _parts(stories: Sequence[StoryReport]) -> Reason:
    lacking = Counter(name for one in stories for name in one.missing)
    if not lacking:
        return Reason(tone="good", text="Each story has situation, action, result and impact.")
    count = sum(bool(one.missing) for one in stories)
    return Reason(
        tone="caution",
        text=f"{count} of {len(stories)} stories lack a part of situation, action, result and impact; most often "
        f"{lacking.most_common(1)[0][0]}.",
    )


def _principles(known: Known) -> Reason:
    stories = known.stories
    unnamed, several = sum(not one.principles for one in stories), sum(len(one.principles) > 1 for one in stories)
    if unnamed or several:
        told = [f"{unnamed} name no Leadership Principle"] * bool(unnamed) + [f"{several} name several"] * bool(several)
        return Reason(
            tone="caution" if unnamed else "soft",
            text=f"Of {len(stories)} stories {' and '.join(told)}; the guide wants one for each.",
        )
    named = {name for one in stories for name in one.principles}
    focus = sum(name in named for name in known.focus)
    return Reason(
        tone="good",
        text=f"Each story names one principle; {focus} of the {len(known.focus)} that the guide sees most are there.",
    )


def _level(known: Known) -> list[Reason]:
    spread = Counter(one.reads_as for one in known.stories)
    listed = ", ".join(
        f"{count} as {level.value}" for level, count in spread.most_common() if level is not ReadsAs.NONE
    )
    none = spread[ReadsAs.NONE]
    told = "; ".join(part for part in (listed, f"{none} prove no level" if none else "") if part)
    linked = sum(bool(one.links) for one in known.stories)
    of = len(known.stories)
    return [
        Reason(tone="good" if known.reads is ReadsAs.L7 else "soft", text=f"Level read of the stories: {told}."),
        Reason(
            tone="good" if linked == of else "soft",
            text=f"{linked} of {of} stories are tied to scope, leverage, ambiguity or influence at L7.",
        ),
    ]


def _reused(one: StoryReport, found: Reuse) -> Reason:
    name = f"'{one.story.title}'" if one.story.title else "A story"
    told = f"{name}: {found.share:.0%} of it stood in version {found.version}"
    if found.grown:
        grown = ", ".join(f"'{words}'" for words in found.grown[:3])
        return Reason(tone="soft", text=f"{told}. Its scope has grown ({grown}); say so in its first sentence.")
    return Reason(tone="caution", text=f"{told}, and no figure has grown. Recycled text reads as no growth.")
