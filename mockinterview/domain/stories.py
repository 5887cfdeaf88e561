"""Stories as the user keeps them: what happened, in the fields of the guides, and which answers told them.

Guide values have their source beside them; a number in brackets is the guide it stands in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from mockinterview.domain.criteria import PRINCIPLES, Level, ReadsAs
from mockinterview.domain.scorecard import BAR
from mockinterview.language import mark

PARTS = ("situation", "task", "action", "result", "impact", "learning")
PART_HINTS = {
    "situation": mark("When and where, who was affected, and the measured problem tied to the business"),
    "task": mark("What was yours to do, what was at stake, and what had to stay as it was"),
    "action": mark("Your own steps in order, the people you had to win, and the harder way that you took"),
    "result": mark("Before and after in figures, and how long it took"),
    "impact": mark("What changed for good, who took it over, what it is worth apart from the direct result"),
    "learning": mark("What you would do otherwise, and where you have done so since"),
}
SLOTS = {  # the five that an L7 candidate brings [004]
    "platform": mark("Platform and architecture leadership"),
    "transformation": mark("Organizational transformation"),
    "decision": mark("Strategic technical decision"),
    "innovation": mark("Innovation and industry influence"),
    "crisis": mark("Crisis and change management"),
}
CHECKS = {  # what makes one of the five [004]
    "reach": mark("50 or more engineers, or several business units"),
    "years": mark("Three years or more, or influence in the industry"),
    "novel": mark("Something in it was new"),
    "numbers": mark("A business result in numbers"),
}
RUNGS_S = (30.0, 120.0, 300.0, 600.0)  # tellings of one story; 120 to 600 s after the product, 30 s is ours
RETRIEVAL_S = 10.0
TEXT_AT_MOST, LIST_AT_MOST, STORIES_AT_MOST = 8000, 40, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of scale: what is counted, and the words for it ('850 ms to 285 ms in six weeks')."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story. id: 0 before it is kept. principles: the main one first, as planned by the user.

    protagonists: people in it, who may be named in front of others; confidential: what may not leave this computer,
    in the spelling of the list of names for passing on ('customer: Acme, AcmePay').
    slot: key of SLOTS or empty; checks: keys of CHECKS that the user ticked. Moments are UTC milliseconds.
    """

    id: int = 0
    title: str
    level: Level = Level.L6
    principles: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    impact: str = ""
    learning: str = ""
    figures: tuple[Figure, ...] = ()
    protagonists: tuple[str, ...] = ()
    confidential: tuple[str, ...] = ()
    slot: str = ""
    checks: tuple[str, ...] = ()
    made_ms: int = 0
    changed_ms: int = 0

    def part(self, name: str) -> str:
        """Return the text of one of PARTS."""
        text: str = getattr(self, name)
        return text

    @property
    def text(self) -> str:
        """The whole story as one text, for comparing it with an answer."""
        parts = (self.part(name) for name in PARTS)
        figures = (f"{one.name} {one.value}" for one in self.figures)
        return "\n".join(text for text in (self.title, *parts, *figures, *self.protagonists) if text)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts that are not written yet."""
        return tuple(name for name in PARTS if not self.part(name).strip())


def with_parts(story: Story, parts: Mapping[str, str]) -> Story:
    """Return a story with other texts in some of its PARTS."""
    texts = {name: parts.get(name, story.part(name)) for name in PARTS}
    return replace(
        story,
        situation=texts["situation"],
        task=texts["task"],
        action=texts["action"],
        result=texts["result"],
        impact=texts["impact"],
        learning=texts["learning"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The user's word that an answer tells a story, or (confirmed False) that it does not."""

    attempt_id: int
    story_id: int
    confirmed: bool
    made_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer that the user linked to a story, as far as planning needs it.

    principles: of its prompt. spoken_s: length of its recordings, 0.0 if it was typed. answer_s: time allowed.
    """

    attempt_id: int
    story_id: int
    prompt_id: str
    principles: tuple[str, ...]
    level: Level
    began_ms: int
    spoken_s: float = 0.0
    answer_s: float = 0.0
    overall: float | None = None
    reads_as: ReadsAs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrieval:
    """One try of the ten-second drill: which story came to mind for a principle, None for none, and how fast.

    fits: the story was planned or told for that principle.
    """

    principle: str
    story_id: int | None
    seconds: float
    fits: bool
    made_ms: int = 0


class Proof(StrEnum):
    """How far a story covers a principle; later members say more."""

    NONE = "none"
    PLANNED = "planned"
    TOLD = "told"
    PROVEN = "proven"


_ORDER = tuple(Proof)
_LEVELS = (ReadsAs.NONE, ReadsAs.L5, ReadsAs.L6, ReadsAs.L7)


def proves(told: Told, level: Level, bar: float = BAR) -> bool:
    """Return whether a recorded answer holds at `level`: given at it or above, rated `bar` or more, and read as it.

    A typed answer proves nothing here: in the room it is spoken.
    """
    wanted = ReadsAs(level.value)
    return (
        told.spoken_s > 0
        and _LEVELS.index(ReadsAs(told.level.value)) >= _LEVELS.index(wanted)
        and told.overall is not None
        and told.overall >= bar
        and told.reads_as is not None
        and _LEVELS.index(told.reads_as) >= _LEVELS.index(wanted)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When a story carries too much; ours, and the user's to change.

    principles: planned for more than so many; prompts: told for more than so many different prompts.
    """

    principles: int = 4
    prompts: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Principles against stories at one level.

    cells: by (principle, story id), without NONE. holes: principles that no story covers; single: (principle, story
    id) where one story alone does; unproven: covered, but proven by none; overused: story id and why.
    """

    level: Level
    stories: tuple[Story, ...]
    cells: Mapping[tuple[str, int], Proof]
    holes: tuple[str, ...]
    single: tuple[tuple[str, int], ...]
    unproven: tuple[str, ...]
    overused: tuple[tuple[int, str], ...]

    def cell(self, principle: str, story_id: int) -> Proof:
        """Return how far a story covers a principle."""
        return self.cells.get((principle, story_id), Proof.NONE)


def matrix(
    stories: Sequence[Story], told: Iterable[Told], level: Level, *, bar: float = BAR, limits: Limits | None = None
) -> Matrix:
    """Return what is planned, told and proven at `level`, by principle and story."""
    answers = tuple(told)
    known = {one.id for one in stories}
    cells: dict[tuple[str, int], Proof] = {
        (principle, one.id): Proof.PLANNED for one in stories for principle in one.principles
    }
    for answer in answers:
        if answer.story_id not in known:
            continue
        reached = Proof.PROVEN if proves(answer, level, bar) else Proof.TOLD
        for principle in answer.principles:
            key = principle, answer.story_id
            cells[key] = max(cells.get(key, Proof.NONE), reached, key=_ORDER.index)
    by_principle = {principle: [one.id for one in stories if (principle, one.id) in cells] for principle in PRINCIPLES}
    return Matrix(
        level=level,
        stories=tuple(stories),
        cells=cells,
        holes=tuple(principle for principle, ids in by_principle.items() if not ids),
        single=tuple((principle, ids[0]) for principle, ids in by_principle.items() if len(ids) == 1),
        unproven=tuple(
            principle
            for principle, ids in by_principle.items()
            if ids and all(cells[principle, one] is not Proof.PROVEN for one in ids)
        ),
        overused=_overused(stories, answers, limits or Limits()),
    )


def _overused(stories: Sequence[Story], told: Sequence[Told], limits: Limits) -> tuple[tuple[int, str], ...]:
    found = []
    for one in stories:
        prompts = {answer.prompt_id for answer in told if answer.story_id == one.id}
        if len(prompts) > limits.prompts:
            found.append((one.id, f"told for {len(prompts)} different questions"))
        elif len(one.principles) > limits.principles:
            found.append((one.id, f"planned for {len(one.principles)} principles"))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One principle that a round of a loop asks for. round: its name, such as 'Round 1'."""

    round: str
    principle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """Which story serves a need, None where none is left, and why."""

    need: Need
    story_id: int | None
    reason: str


def serve(needs: Sequence[Need], found: Matrix) -> tuple[Served, ...]:
    """Return for each need a story such that none is told twice and the whole is as strong as it can be.

    Stronger: another principle before one that is served already, proven before told before planned, the main
    principle of a story before its others.
    """
    asked_before = [sum(one.principle == need.principle for one in needs[:at]) for at, need in enumerate(needs)]
    worth = [
        [max(0, _worth(need, one, found) - 30 * min(again, 2)) for one in found.stories]
        for need, again in zip(needs, asked_before, strict=True)
    ]
    chosen = _assign(worth)
    return tuple(_served(need, place, found) for need, place in zip(needs, chosen, strict=True))


def _worth(need: Need, story: Story, found: Matrix) -> int:
    proof = found.cell(need.principle, story.id)
    if proof is Proof.NONE:
        return 0
    main = bool(story.principles) and story.principles[0] == need.principle
    return 100 + 10 * _ORDER.index(proof) + (5 if main else 0)  # one more need served outweighs any better proof


def _served(need: Need, place: int | None, found: Matrix) -> Served:
    if place is not None:
        story = found.stories[place]
        proof = found.cell(need.principle, story.id)
        return Served(need=need, story_id=story.id, reason=f"{proof.value} for this principle")
    covered = any(found.cell(need.principle, one.id) is not Proof.NONE for one in found.stories)
    why = "every story for it serves another round" if covered else "no story covers it yet"
    return Served(need=need, story_id=None, reason=why)


def _assign(worth: Sequence[Sequence[int]]) -> list[int | None]:
    """Return a column for each row, none twice, with the largest sum; None where it would be worth nothing.

    The shortest augmenting path with potentials (Kuhn and Munkres, in the form of Jonker and Volgenant, 1987).
    """
    rows, columns = len(worth), len(worth[0]) if worth else 0
    if not rows or not columns:
        return [None] * rows
    width = max(rows, columns)
    cost = [[-worth[i][j] if j < columns else 0 for j in range(width)] for i in range(rows)]
    row_of, left, right = [-1] * (width + 1), [0] * (rows + 1), [0] * (width + 1)
    for row in range(rows):
        row_of[width] = row
        _augment(cost, row_of, left, right, width)
    chosen: list[int | None] = [None] * rows
    for column in range(columns):
        row = row_of[column]
        if row >= 0 and worth[row][column] > 0:
            chosen[row] = column
    return chosen


def _augment(cost: list[list[int]], row_of: list[int], left: list[int], right: list[int], width: int) -> None:
    """Take the row in `row_of[width]` into the assignment along the cheapest path."""
    far = 10**9
    least, before, used = [far] * (width + 1), [width] * (width + 1), [False] * (width + 1)
    column = width
    while row_of[column] != -1:
        used[column] = True
        row, step, following = row_of[column], far, -1
        for one in range(width):
            if used[one]:
                continue
            reduced = cost[row][one] - left[row] - right[one]
            if reduced < least[one]:
                least[one], before[one] = reduced, column
            if least[one] < step:
                step, following = least[one], one
        for one in range(width + 1):
            if used[one]:
                left[row_of[one]] += step
                right[one] -= step
            else:
                least[one] -= step
        column = following
    while column != width:
        row_of[column] = row_of[before[column]]
        column = before[column]
    row_of[width] = -1


def usual_loop(rounds: int = 5) -> tuple[Need, ...]:
    """Return all 16 principles dealt out to so many rounds; ours, a real loop is dealt out by the company."""
    return tuple(
        Need(round=f"Round {place % rounds + 1}", principle=principle)
        for place, principle in sorted(enumerate(PRINCIPLES), key=lambda one: one[0] % rounds)
    )
