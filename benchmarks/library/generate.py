"""Fill a library with attempts as years of practice would: words with times, scorecards, own and coaches' ratings.

Rows are inserted in bulk, by the mappings; figures get better with time, so that progress has something to show.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert

from mockinterview.adapters.store import SqliteLibrary, rows
from mockinterview.adapters.store.convert import conditions_to_json
from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.scorecard import CriterionRating, Delivery, Evidence, Scorecard
from mockinterview.domain.scorecard_json import scorecard_to_json
from mockinterview.domain.session import Conditions

DAY_MS = 86_400_000
CHUNK = 500
COMMON = [
    "the",
    "team",
    "and",
    "I",
    "found",
    "that",
    "we",
    "had",
    "a",
    "problem",
    "with",
    "cost",
    "because",
    "every",
    "service",
    "kept",
    "its",
    "own",
    "copy",
    "of",
    "data",
    "so",
    "I",
    "asked",
    "who",
    "owned",
    "it",
    "nobody",
    "did",
    "then",
    "we",
    "agreed",
    "on",
    "one",
    "contract",
    "measured",
    "latency",
    "again",
    "after",
    "six",
    "weeks",
    "customers",
    "saw",
    "fewer",
    "failures",
    "our",
    "director",
    "wanted",
    "proof",
    "I",
    "wrote",
    "the",
    "plan",
    "showed",
    "numbers",
    "each",
    "month",
    "people",
    "came",
    "back",
    "with",
    "questions",
]
RARE = [
    f"{a}{b}{c}"
    for a in ("mig", "post", "reb", "alloc", "quer")
    for b in ("ra", "or", "ate", "is")
    for c in ("tion", "er", "ing", "ment")
]
WEAK = {"people", "customer", "disagreement"}


@dataclass(frozen=True, kw_only=True)
class Made:
    """One attempt to insert. quality: 0.0 to 1.0."""

    id: int
    began_ms: int
    level: Level
    prompt: Prompt
    quality: float
    spoken: bool


def made(
    attempts: int, prompts: dict[Level, tuple[Prompt, ...]], *, until_ms: int, a_day: int, seed: int
) -> Iterator[Made]:
    """Yield attempts, oldest first; the last one began an hour before `until_ms`."""
    chance = random.Random(seed)
    days = math.ceil(attempts / a_day)
    for number in range(attempts):
        level = Level.L7 if chance.random() < 0.2 else Level.L6
        back = days - 1 - number // a_day
        yield Made(
            id=number + 1,
            began_ms=until_ms - 3_600_000 - back * DAY_MS - (a_day - 1 - number % a_day) * 1_500_000,
            level=level,
            prompt=chance.choice(prompts[level]),
            quality=min(1.0, 0.25 + 0.7 * number / max(1, attempts - 1)),
            spoken=chance.random() < 0.8,
        )


def fill(
    library: SqliteLibrary,
    attempts: int,
    *,
    until_ms: int,
    words: int = 500,
    a_day: int = 8,
    seed: int = 1,
    with_times: bool = True,
) -> None:
    """Insert `attempts` answers of `words` words each into a library that has banks and no attempt."""
    chance = random.Random(seed)
    prompts = {level: library.shelf.prompts(level=level) for level in Level}
    rubric = library.criteria.rubric().version
    conditions = {level: conditions_to_json(Conditions(level=level)) for level in Level}
    waiting: list[dict[str, list[dict[str, Any]]]] = []
    for one in made(attempts, prompts, until_ms=until_ms, a_day=a_day, seed=seed):
        waiting.append(_rows(one, chance, rubric, conditions[one.level], words=words, with_times=with_times))
        if len(waiting) == CHUNK:
            _insert(library, waiting)
            waiting = []
    _insert(library, waiting)


TABLES = {
    "session": rows.SessionRow, "attempt": rows.AttemptRow, "take": rows.TakeRow, "transcript": rows.TranscriptRow,
    "scorecard": rows.ScorecardRow, "rating": rows.RatingRow, "own": rows.SelfRatingRow, "coach": rows.CoachRatingRow,
}  # fmt: skip


def _insert(library: SqliteLibrary, made_rows: list[dict[str, list[dict[str, Any]]]]) -> None:
    with library.shelf._sessions.write() as session:
        for name, table in TABLES.items():
            together = [row for one in made_rows for row in one.get(name, ())]
            if together:
                session.execute(insert(table), together)


def _said(chance: random.Random, words: int) -> list[str]:
    found = chance.choices(COMMON, k=words)
    for _ in range(words // 25):
        found[chance.randrange(words)] = chance.choice(RARE)
    return found


def _rows(
    one: Made, chance: random.Random, rubric: str, conditions: Any, *, words: int, with_times: bool
) -> dict[str, list[dict[str, Any]]]:
    said = _said(chance, words)
    if one.id % 1000 == 0:
        said[words // 2] = "zebra"
    text = " ".join(said)
    pace_s = 60 / chance.gauss(150 - 20 * one.quality, 10)
    length_s = words * pace_s if one.spoken else 0.0
    timed = [[word, round(at * pace_s, 2), round(at * pace_s + 0.3, 2), 0.9] for at, word in enumerate(said)]
    card = _card(one, chance, rubric, text, length_s)
    ratings = {rating.id: rating.rating for rating in card.criteria}
    ended_ms = one.began_ms + round(max(length_s, 200) * 1000)
    engine = card.engine
    base: dict[str, list[dict[str, Any]]] = {
        "session": [
            {"id": one.id, "level": one.level.value, "mode": "practice", "conditions": conditions, "began_ms": one.began_ms, "finished_ms": ended_ms}
        ],
        "attempt": [
            {
                "id": one.id, "session_id": one.id, "number": 1, "prompt_id": one.prompt.id, "revision": one.prompt.revision,
                "kind": one.prompt.kind.value, "level": one.level.value, "text": one.prompt.text[one.level],
                "principles": f" {' '.join(one.prompt.principles)} ", "state": "scored", "reason": "new",
                "answer_s": one.prompt.answer_minutes * 60, "think_s": 60.0, "began_ms": one.began_ms, "finished_ms": ended_ms,
                "starred": one.id % 50 == 0, "spoken_s": length_s, "overall": card.overall, "reads_as": card.reads_as.value,
                "engine": engine, "rubric": rubric,
            }
        ],
        "take": [
            {
                "id": one.id, "attempt_id": one.id, "number": 0, "question": "", "criterion": "", "device": "Headset",
                "began_ms": one.began_ms, "finished_ms": ended_ms, "duration_s": length_s, "said": text,
                "audio": f"takes/round-{one.id:05d}/prompt-1-take-0.flac" if one.spoken else None,
            }
        ],
        "transcript": [
            {
                "take_id": one.id, "number": 1, "origin": "recognised" if one.spoken else "typed", "made_ms": ended_ms, "text": text,
                "words": timed if one.spoken and with_times else [], "pauses": [], "duration_s": length_s, "model": "tiny.en", "language": "en",
            }
        ],
        "scorecard": [
            {
                "id": one.id, "attempt_id": one.id, "made_ms": ended_ms, "engine": engine, "rubric": rubric, "overall": card.overall,
                "reads_as": card.reads_as.value, "text": text, "card": scorecard_to_json(card),
            }
        ],
        "rating": [
            {"scorecard_id": one.id, "criterion": name, "attempt_id": one.id, "rating": rating, "confidence": 0.7, "newest": True}
            for name, rating in ratings.items()
        ],
    }  # fmt: skip
    if one.id % 2:
        own = {
            name: float(min(5, max(1, round(rating + chance.gauss(0.8 - 0.7 * one.quality, 0.5)))))
            for name, rating in ratings.items()
        }
        base["own"] = [{"attempt_id": one.id, "ratings": own, "change": "Say the result first.", "made_ms": ended_ms}]
    if one.id % 20 == 0:
        coach = {name: float(min(5, max(1, round(rating + chance.gauss(0, 0.5))))) for name, rating in ratings.items()}
        base["coach"] = [
            {"attempt_id": one.id, "coach": "Ada", "ratings": coach, "remarks": {}, "comment": "", "made_ms": ended_ms}
        ]
    return base


def _card(one: Made, chance: random.Random, rubric: str, text: str, length_s: float) -> Scorecard:
    level = 2.3 + 2.2 * one.quality

    def rated(name: str) -> CriterionRating:
        mean = level - (0.9 if name in WEAK else 0.0)
        rating = min(5.0, max(1.0, round(2 * chance.gauss(mean, 0.45)) / 2))
        start = chance.randrange(max(1, len(text) - 90))
        return CriterionRating(
            id=name, rating=rating, confidence=0.7, missing="a figure" if rating < 4 else "",
            evidence=(Evidence(quote=text[start : start + 80], start=start, end=start + 80, strength=0.8),),
        )  # fmt: skip

    criteria = tuple(rated(name) for name in one.prompt.criteria)
    overall = round(sum(found.rating for found in criteria) / len(criteria), 2)
    reads = (
        ReadsAs.L5
        if overall < 3
        else ReadsAs.L6
        if overall < 4.2 or (one.level is Level.L6 and chance.random() < 0.7)
        else ReadsAs.L7
    )
    minutes = max(0.1, length_s / 60)
    delivery = Delivery(words=len(text.split()))
    if length_s:
        delivery = Delivery(
            words=len(text.split()), duration_s=round(length_s, 1), pace_wpm=round(60 * len(text.split()) / length_s, 1),
            pauses_over_2s=round(minutes * max(0.0, chance.gauss(3 - 2 * one.quality, 0.7))),
            longest_pause_s=3.0, longest_stretch_s=40.0, fillers=round(minutes * 5),
            fillers_per_min=round(max(0.0, chance.gauss(7 - 4.5 * one.quality, 1.2)), 1),
            i_count=10, we_count=5, time_used=round(length_s / (one.prompt.answer_minutes * 60), 2),
        )  # fmt: skip
    return Scorecard(
        id=str(one.id), kind=one.prompt.kind, target_level=one.level, reads_as=reads, on_topic=True, overall=overall,
        criteria=criteria, level_odds={ReadsAs.L5: 0.2, ReadsAs.L6: 0.6, ReadsAs.L7: 0.2}, delivery=delivery,
        engine="generated 1", rubric=rubric,
    )  # fmt: skip
