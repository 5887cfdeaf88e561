"""Stories against what was said: which answer tells which story, what a short telling keeps, and what may be told."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Level
from mockinterview.domain.joined import joined
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.stories import PARTS, RUNGS_S, Figure, Story, Told
from mockinterview.language import mark, numeral, tr
from mockinterview.library import Library
from mockinterview.preparation import StoryBank
from mockinterview.scoring.guide import LevelBand
from mockinterview.scoring.numerals import numerals
from mockinterview.scoring.quantities import Quantity, quantities
from mockinterview.scoring.vocabulary import content_stems

LIKELY = 0.3  # ours: in tests/services/test_stories.py every retelling lies above it and every other answer below
FIGURE_BONUS, FIGURES_AT_MOST = 0.08, 3
KEPT = 3.0  # rating from which a telling still shows a criterion; ours
NEAR_RUNG = 0.25  # a telling belongs to a rung if its time allowed is within a quarter of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """A story that an answer may tell, with the likeness of their words, 0.0 to 1.0."""

    story_id: int
    likeness: float


def likely_stories(
    text: str, stories: Sequence[Story], *, common: Iterable[str] = (), at_least: float = LIKELY
) -> tuple[Likely, ...]:
    """Return the stories that `text` may tell, the likeliest first: rare words that both use, and equal figures.

    common: other texts, such as earlier answers, that show which words say little.
    """
    said = Counter(content_stems(text))
    told = {one.id: Counter(content_stems(one.text)) for one in stories}
    others = [Counter(content_stems(one)) for one in common]
    seen_in = Counter(stem for stems in (said, *told.values(), *others) for stem in stems)
    count = 1 + len(told) + len(others)
    weight = {stem: math.log(1 + count / number) for stem, number in seen_in.items()}
    figures = _values(text)
    found = []
    for one in stories:
        same = len(figures & _values(one.text))
        likeness = _cosine(said, told[one.id], weight) + FIGURE_BONUS * min(same, FIGURES_AT_MOST)
        if likeness >= at_least:
            found.append(Likely(story_id=one.id, likeness=round(min(1.0, likeness), 3)))
    return tuple(sorted(found, key=lambda one: -one.likeness))


def _values(text: str) -> set[float]:
    """Return the numbers in a text that are telling: not one to ten, which every answer has."""
    return {round(one.value, 4) for one in numerals(text) if not one.loose and (one.value > 10 or one.value % 1)}


def _cosine(one: Counter[str], other: Counter[str], weight: Mapping[str, float]) -> float:
    def length(stems: Counter[str]) -> float:
        return math.sqrt(sum((math.log1p(count) * weight[stem]) ** 2 for stem, count in stems.items()))

    shared = sum(
        math.log1p(one[stem]) * math.log1p(other[stem]) * weight[stem] ** 2 for stem in one.keys() & other.keys()
    )
    return shared / ((length(one) * length(other)) or 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An answer that no story is linked to yet, and the story that it seems to tell."""

    attempt_id: int
    began_ms: int
    prompt: str
    story_id: int
    likeness: float


def proposals(library: Library, *, newest: int = 60) -> tuple[Proposal, ...]:
    """Return links to confirm for the newest answers, newest first. Reads whole attempts: call it from a job."""
    stories = library.preparation.stories.all()
    if not stories:
        return ()
    links = library.preparation.stories.links()
    linked = {one.attempt_id for one in links if one.confirmed}
    declined = {(one.attempt_id, one.story_id) for one in links if not one.confirmed}
    page = library.past.page(limit=newest)
    wholes = [library.past.whole(one.attempt_id) for one in page.entries if one.kind.value != "system_design"]
    texts = {one.attempt.id: joined(one.takes).transcript.text for one in wholes}
    found = []
    for whole in wholes:
        number = whole.attempt.id
        if number in linked or not texts[number].strip():
            continue
        rest = [text for other, text in texts.items() if other != number]
        for one in likely_stories(texts[number], stories, common=rest):
            if (number, one.story_id) not in declined:
                found.append(
                    Proposal(
                        attempt_id=number,
                        began_ms=whole.attempt.began_ms,
                        prompt=whole.attempt.text,
                        story_id=one.story_id,
                        likeness=one.likeness,
                    )
                )
                break
    return tuple(found)


def fitting_prompts(story: Story, prompts: Sequence[Prompt], level: Level, *, most: int = 8) -> tuple[Prompt, ...]:
    """Return behavioral prompts that a story can answer, the best first: by principles, criteria and words."""

    def worth(prompt: Prompt) -> float:
        places = [story.principles.index(one) for one in prompt.principles if one in story.principles]
        principles = sum(3.0 / (1 + place) for place in places)
        criteria = 0.5 * len(set(prompt.criteria) & set(story.criteria))
        words = set(content_stems(prompt.text[level])) & set(content_stems(story.text))
        return principles + criteria + 0.4 * len(words)

    asked = [one for one in prompts if level in one.text and one.kind.value == "behavioral"]
    return tuple(sorted(asked, key=lambda one: (-worth(one), one.id))[:most])


# Figures of scale


def scope_lines(story: Story, bands: Mapping[str, LevelBand]) -> tuple[str, ...]:
    """Return the largest figure of each kind in a story beside both levels; figures without a level are left out."""
    text = "\n".join((*(story.part(name) for name in PARTS), *(f"{one.value} {one.name}" for one in story.figures)))
    largest: dict[str, Quantity] = {}
    for one in quantities(text):
        kind = one.unit.value
        if kind in bands and (kind not in largest or one.value > largest[kind].value):
            largest[kind] = one
    return tuple(_scope(text[one.start : one.end], one, bands[kind]) for kind, one in largest.items())


def _scope(words: str, one: Quantity, band: LevelBand) -> str:
    bars = {
        "duration": mark("L6 from {l6} days, L7 from {l7} days"),
        "rate": mark("L6 from {l6} a second, L7 from {l7} a second"),
    }
    plain = mark("L6 from {l6}, L7 from {l7}")
    return tr(
        "{figure}: {level} ({dimension}: {bars}; guide value, {source})",
        figure=" ".join(words.split()),
        level=band.level(one.value),
        dimension=band.dimension,
        source=band.source,
        bars=tr(bars.get(one.unit.value, plain), l6=numeral(band.l6, 0), l7=numeral(band.l7, 0)),
    )


def tellings_beside(stories: StoryBank, attempt_id: int) -> tuple[tuple[str, tuple[Told, ...]], ...]:
    """Return each story that an attempt tells: its title, and its other tellings, oldest first, if there are any."""
    told = stories.told()
    mine = {one.story_id for one in told if one.attempt_id == attempt_id}
    titles = {one.id: one.title for one in stories.all()} if mine else {}
    found = (
        (titles[number], tuple(one for one in told if one.story_id == number and one.attempt_id != attempt_id))
        for number in sorted(mine)
    )
    return tuple((title, others) for title, others in found if others)


# The ladder


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """A telling of one length. seconds: of the rung; attempt_id: None if it was not told yet."""

    seconds: float
    attempt_id: int | None = None
    spoken_s: float = 0.0
    overall: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRow:
    """What became of one criterion or figure on each rung: words for a cell, and whether it was there.

    cells: by rung, (text, kept); kept is None where the rung was not told.
    """

    name: str
    figure: bool
    cells: tuple[tuple[str, bool | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """One story in several lengths, the shortest first. first_lost: what the longest telling has and a shorter lost."""

    rungs: tuple[Rung, ...]
    rows: tuple[LadderRow, ...]


def ladder(story: Story, tellings: Sequence[WholeAttempt], rungs_s: Sequence[float] = RUNGS_S) -> Ladder:
    """Return what evidence survives in the newest telling of each length. tellings: linked answers, oldest first."""
    newest: dict[float, WholeAttempt] = {}
    for whole in tellings:
        rung = _rung(whole.attempt.answer_s, rungs_s)
        if rung is not None and whole.scorecard is not None:
            newest[rung] = whole
    rungs = tuple(_rung_of(seconds, newest.get(seconds)) for seconds in rungs_s)
    names = dict.fromkeys(
        rating.id for whole in newest.values() if whole.scorecard for rating in whole.scorecard.card.criteria
    )
    rows = [
        LadderRow(
            name=name,
            figure=False,
            cells=tuple(_criterion_cell(name, newest.get(seconds)) for seconds in rungs_s),
        )
        for name in names
    ]
    rows += [
        LadderRow(
            name=f"{one.name}: {one.value}" if one.name else one.value,
            figure=True,
            cells=tuple(_figure_cell(one, newest.get(seconds)) for seconds in rungs_s),
        )
        for one in story.figures
    ]
    return Ladder(rungs=rungs, rows=tuple(rows))


def _rung(answer_s: float, rungs_s: Sequence[float]) -> float | None:
    near = min(rungs_s, key=lambda seconds: abs(seconds - answer_s))
    return near if abs(near - answer_s) <= NEAR_RUNG * near else None


def _rung_of(seconds: float, whole: WholeAttempt | None) -> Rung:
    if whole is None or whole.scorecard is None:
        return Rung(seconds=seconds)
    return Rung(
        seconds=seconds,
        attempt_id=whole.attempt.id,
        spoken_s=sum(take.duration_s for take in whole.takes if take.number == 0),
        overall=whole.scorecard.card.overall,
    )


def _criterion_cell(name: str, whole: WholeAttempt | None) -> tuple[str, bool | None]:
    if whole is None or whole.scorecard is None:
        return "", None
    rated = whole.scorecard.card.rating(name)
    if rated is None:
        return tr("not asked"), None
    return numeral(rated.rating, 1), bool(rated.evidence) and rated.rating >= KEPT


def _figure_cell(figure: Figure, whole: WholeAttempt | None) -> tuple[str, bool | None]:
    if whole is None:
        return "", None
    wanted = {round(one.value, 4) for one in numerals(figure.value)}
    said = {round(one.value, 4) for one in numerals(joined(whole.takes).transcript.text)}
    if not wanted:
        return tr("no number in it"), None
    kept = len(wanted & said)
    if kept == len(wanted):
        return tr("said"), True
    return (tr("{kept} of {all}", kept=kept, all=len(wanted)) if kept else tr("gone")), kept > 0


# What may be told


def glossary_lines(stories: Iterable[Story]) -> str:
    """Return the confidential terms of stories as lines for `services.redact.read_glossary`, each once."""
    lines = dict.fromkeys(term for story in stories for term in story.confidential)
    return "".join(f"{line}\n" for line in lines)


def whole_glossary(own: str, stories: Iterable[Story]) -> str:
    """Return the user's own list of names with the confidential terms of the stories behind it."""
    known = {line.split("#")[0].strip() for line in own.splitlines()}
    added = [line for line in glossary_lines(stories).splitlines() if line not in known]
    if not added:
        return own
    return "\n".join([*own.rstrip("\n").splitlines(), "# from the story bank", *added]) + "\n"
