"""Sixty days of practice by a made person, written through the library as the app does, for tests and pictures.

The person answers two questions a day, but not on Sundays and not in the sixth week; two answers of three are spoken.
People and disagreement are weak and get better from day 20 on, the rest is strong and stays. Fillers fall from eight to
three a minute, the pace from 175 to 145 words. The own ratings begin a point too high and come down to the engine's. On
day 15 the engine changes. Pace, fillers and pauses are measured by the real arithmetic on words with times.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.draw import Drawn
from mockinterview.domain.recording import Recording
from mockinterview.domain.scorecard import CriterionRating, Evidence, Scorecard, ScoreRequest
from mockinterview.domain.session import Conditions, SelfRating
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.library import Library
from mockinterview.scoring.delivery import delivery
from mockinterview.services.draw import next_prompts
from mockinterview.services.keep import take_path

DAY_MS = 86_400_000
DAYS = 60
WEAK = ("people", "disagreement")
BREAK = range(35, 42)  # days of a week without practice
NEW_ENGINE = 15
SAID = ["Two", "teams", "disagreed", "on", "who", "owned", "the", "queue", "so", "I", "asked", "both", "for", "their", "numbers", "we", "agreed", "on", "a", "trial", "of", "two", "weeks", "and", "failures", "fell", "by", "half", "I", "then", "wrote", "down", "how", "it", "works", "and", "three", "other", "teams", "took", "it", "over"]


class Clock:
    """Moves when it is told to."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        """Return the moment."""
        return self.now_ms


@dataclass(frozen=True)
class Practised:
    """One answer of the story: on which day, drawn for what, spoken or typed."""

    day: int
    drawn: Drawn
    attempt_id: int
    spoken: bool


def share(day: int, begins: int = 0) -> float:
    """Return how far the story is between day `begins` and its end, 0.0 to 1.0."""
    return min(1.0, max(0.0, (day - begins) / (DAYS - 1 - begins)))


class Person:
    """Answers and is rated as the story has it."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def rating(self, criterion: str, day: int) -> float:
        """Return what an engine would give."""
        mean = 2.4 + 2.0 * share(day, 20) if criterion in WEAK else 4.3
        return min(5.0, max(1.0, round(2 * self._chance.gauss(mean, 0.25)) / 2))

    def own(self, rating: float, day: int) -> float:
        """Return the blind own rating: too high at first."""
        return float(min(5, max(1, round(rating + (1 - share(day)) + self._chance.gauss(0, 0.2)))))

    def speech(self, day: int) -> Transcript:
        """Return two minutes of speech with pauses and fillers, timed."""
        pace_wpm, fillers = 175 - 30 * share(day), 8 - 5 * share(day)
        step_s = 60 / pace_wpm
        words: list[Word] = []
        pauses: list[Pause] = []
        at_s = 0.3
        while at_s < 120:
            filler = self._chance.random() < fillers / pace_wpm
            text = "um" if filler else SAID[len(words) % len(SAID)]
            words.append(Word(text=text, start_s=at_s, end_s=at_s + 0.7 * step_s, confidence=0.9))
            at_s += step_s
            if self._chance.random() < 1 / 60:
                pauses.append(Pause(start_s=at_s, end_s=at_s + 2.5))
                at_s += 2.5
        return Transcript.of(words, duration_s=at_s, pauses=tuple(pauses), model="made")

    def card(self, prompt: Prompt, level: Level, said: Transcript, day: int, *, engine: str, answer_s: float) -> Scorecard:
        """Return the scorecard of an answer."""
        text = said.text
        request = ScoreRequest(
            id="", kind=prompt.kind, target_level=level, prompt=prompt.text[level], criteria=prompt.criteria,
            transcript=text, words=said.words, pauses=said.pauses, answer_s=answer_s,
        )  # fmt: skip
        rated = tuple(
            CriterionRating(
                id=name, rating=self.rating(name, day), confidence=0.8, missing="",
                evidence=(Evidence(quote=text[:20], start=0, end=20),),
            )
            for name in prompt.criteria
        )  # fmt: skip
        overall = round(sum(one.rating for one in rated) / len(rated), 2)
        reads = ReadsAs.L5 if self._chance.random() > 0.25 + 0.75 * share(day) else ReadsAs.L6
        return Scorecard(
            id="", kind=prompt.kind, target_level=level, reads_as=reads, on_topic=True, overall=overall, criteria=rated,
            delivery=delivery(request, (), (), None), engine=engine,
        )  # fmt: skip


def days_practised(days: int = DAYS) -> list[int]:
    """Return the days on which the person practises; day 0 is a Monday."""
    return [day for day in range(days) if day % 7 != 6 and day not in BREAK]


def practise(
    library: Library, clock: Clock, takes: Path, *, begin_ms: int, days: Sequence[int], seed: int = 1, a_day: int = 2
) -> tuple[Practised, ...]:
    """Practise on `days` after `begin_ms`, which is early on a Monday; `clock` is the library's."""
    person, chance = Person(seed), random.Random(seed + 1)
    done = []
    for day in days:
        for turn in range(a_day):
            clock.now_ms = begin_ms + day * DAY_MS + (18 + turn) * 3_600_000
            conditions = Conditions(level=Level.L6)
            (drawn,) = next_prompts(library, conditions, seed=chance.randrange(1 << 30), now_ms=clock.now_ms)
            spoken = (len(done) % 3) != 2
            attempt_id = _answer(library, clock, takes, person, drawn, day, spoken=spoken)
            done.append(Practised(day=day, drawn=drawn, attempt_id=attempt_id, spoken=spoken))
    return tuple(done)


def _answer(library: Library, clock: Clock, takes: Path, person: Person, drawn: Drawn, day: int, *, spoken: bool) -> int:
    rounds, prompt = library.rounds, drawn.prompt
    session = rounds.begin_session(Conditions(level=Level.L6))
    answer_s = prompt.answer_minutes * 60
    attempt = rounds.begin_attempt(session.id, prompt, reason=drawn.reason, answer_s=answer_s)
    said = person.speech(day)
    if spoken:
        path = take_path(takes, session.id, 1, 0)
        path.write_bytes(b"fLaC" + bytes(1000))
        take = rounds.add_take(attempt.id, audio=path)
        rounds.finish_take(take.id, Recording(path=path, duration_s=said.duration_s, rate_hz=16_000))
    else:
        said = Transcript(text=said.text)
        take = rounds.add_take(attempt.id)
        rounds.finish_take(take.id)
    clock.now_ms += 180_000
    rounds.save_transcript(take.id, said)
    rounds.answered(attempt.id)
    engine = "made 1" if day < NEW_ENGINE else "made 2"
    card = person.card(prompt, Level.L6, said, day, engine=engine, answer_s=answer_s)
    own = {one.id: person.own(one.rating, day) for one in card.criteria}
    rounds.save_self_rating(attempt.id, SelfRating(ratings=own, change="Name the people."))
    rounds.save_scorecard(attempt.id, card, said.text)
    rounds.finish_session(session.id)
    return attempt.id
