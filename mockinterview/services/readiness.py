"""What practice says of each item of a self-assessment, and what to do about the low ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Level
from mockinterview.domain.draw import Focus, draw
from mockinterview.domain.history import TrendPoint
from mockinterview.domain.readiness import (
    Answers,
    Assessment,
    Development,
    Item,
    Outcome,
    Proof,
    Record,
    Scale,
    Snapshot,
    Suggestion,
    outcome,
)
from mockinterview.domain.scorecard import BAR
from mockinterview.library import Library

AGAINST = (
    3.0  # a rating under this speaks against an item; between it and the bar it speaks for neither. Our own choice
)
SHOWN = 2  # newest proofs of each side that are shown with their words
PROMPTS = 2  # suggested for each line of the development list


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Where an assessment stands: its newest snapshot, what it comes to, and how many there are."""

    assessment: Assessment
    newest: Snapshot | None
    outcome: Outcome | None
    snapshots: int


def overviews(library: Library, assessments: Sequence[Assessment], values: Mapping[str, float]) -> tuple[Overview, ...]:
    """Return where each assessment stands, in the order given. Raises StoreError."""
    kept: dict[str, list[Snapshot]] = {}
    for one in library.dossier.snapshots():
        kept.setdefault(one.assessment, []).append(one)
    return tuple(
        Overview(
            assessment=one,
            newest=kept[one.key][-1] if one.key in kept else None,
            outcome=outcome(one, kept[one.key][-1].answers, values) if one.key in kept else None,
            snapshots=len(kept.get(one.key, ())),
        )
        for one in assessments
    )


def records(library: Library, assessment: Assessment) -> dict[str, Record]:
    """Return, by item id, what practice at the level of the assessment has recorded. Raises StoreError."""
    points: dict[str, list[TrendPoint]] = {}
    for point in library.past.trend(level=assessment.level):
        points.setdefault(point.criterion, []).append(point)
    quotes = _Quotes(library)
    return {item.id: _record(item, points, quotes) for item in assessment.items}


class _Quotes:
    """Reads the words behind a rating, each attempt once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._read: dict[int, tuple[str, dict[str, str]]] = {}

    def of(self, point: TrendPoint) -> tuple[str, str]:
        """Return the prompt and the best quote for a criterion, empty if there is none."""
        if point.attempt_id not in self._read:
            whole = self._library.past.whole(point.attempt_id)
            card = whole.scorecard.card if whole.scorecard else None
            found = {one.id: one.evidence[0].quote if one.evidence else "" for one in card.criteria} if card else {}
            self._read[point.attempt_id] = (whole.attempt.text, found)
        prompt, found = self._read[point.attempt_id]
        return prompt, found.get(point.criterion, "")


def _record(item: Item, points: Mapping[str, Sequence[TrendPoint]], quotes: _Quotes) -> Record:
    mine = sorted((one for name in item.criteria for one in points.get(name, ())), key=lambda one: -one.began_ms)
    pro = [one for one in mine if one.rating >= BAR]
    contra = [one for one in mine if one.rating < AGAINST]
    proofs = []
    for point in (*pro[:SHOWN], *contra[:SHOWN]):
        prompt, quote = quotes.of(point)
        proofs.append(
            Proof(
                attempt_id=point.attempt_id,
                began_ms=point.began_ms,
                criterion=point.criterion,
                rating=point.rating,
                quote=quote,
                prompt=prompt,
                for_it=point.rating >= BAR,
                against=point.rating < AGAINST,
            )
        )
    return Record(pro=len(pro), contra=len(contra), between=len(mine) - len(pro) - len(contra), proofs=tuple(proofs))


def development(
    library: Library,
    assessment: Assessment,
    answers: Answers,
    values: Mapping[str, float],
    *,
    level: Level,
    now_ms: int,
    most: int = 12,
) -> tuple[Development, ...]:
    """Return the development list of an assessment: low items, the lowest first, with prompts that practice them.

    level: of the user, where the assessment is for both. Only items that were answered as low are listed, or all
    that are open where an unticked item is an answer. Raises StoreError.
    """
    at = assessment.level or level
    found = outcome(assessment, answers, values)
    low = [item for item in assessment.items if item.id in found.low and _meant(item, answers, assessment)]
    low.sort(key=lambda item: _height(answers.get(item.id)))
    pool = library.shelf.prompts(level=at)
    past = library.past.records(at)
    lines: list[Development] = []
    taken: set[str] = set()
    for item in low[:most]:
        drawn = (
            draw(
                _nearest(pool, item), past, Focus(level=at), count=PROMPTS, seed=len(lines), now_ms=now_ms,
                not_these=taken,
            )
            if item.criteria
            else ()
        )  # fmt: skip
        taken |= {one.prompt.id for one in drawn}
        prompts = tuple(Suggestion(prompt_id=one.prompt.id, text=one.prompt.text[at], level=at) for one in drawn)
        reason = _reason(answers.get(item.id), assessment, item)
        lines.append(Development(item=item, reason=reason, action=item.develop, prompts=prompts))
    return tuple(lines)


def _nearest(pool: Sequence[Prompt], item: Item) -> Sequence[Prompt]:
    """Return the prompts that are scored on most of what the item asks."""
    wanted = set(item.criteria)
    most = max((len(wanted & set(one.criteria)) for one in pool), default=0)
    return [one for one in pool if len(wanted & set(one.criteria)) == most]


def _meant(item: Item, answers: Answers, assessment: Assessment) -> bool:
    """Leave out figures that are not known: they are no weakness."""
    return assessment.scale is not Scale.FIGURE or item.id in answers


def _height(value: float | str | None) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _reason(value: float | str | None, assessment: Assessment, item: Item) -> str:
    match assessment.scale:
        case Scale.MARKS:
            return f"You marked it {value:g}." if isinstance(value, int | float) else ""
        case Scale.COUNT:
            return f"{_height(value):g} of {assessment.of} answers met it."
        case Scale.FIGURE:
            bar = item.bar.text if item.bar else ""
            return f"You entered {_height(value):g} {item.unit}. Guide value: {bar}."
        case Scale.YES:
            return "You said no."
        case Scale.SEEN:
            return "You saw it in your answers."
        case Scale.TEXT:
            return "Nothing is written yet."
    return "Not ticked yet."
