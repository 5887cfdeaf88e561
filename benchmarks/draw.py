"""Sixty simulated days of practice: whom does the draw serve?

    python -m benchmarks.draw [--days 60] [--a-day 2] [--seeds 5]

Somebody with a few weak criteria practises what the draw offers; ratings are drawn from a normal distribution about
3.2 for weak criteria and 4.4 for strong ones and never improve. For each seed it prints how many answers were drawn
for a weak and for a strong criterion, how often each was rated (prompts ask for five to eight criteria at once, so this
depends on the bank), and how often a prompt came again while its pool (what asks for the criterion it was drawn for)
held one that was answered less often. The packaged banks, and a made bank in which every criterion is as frequent.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from mockinterview.adapters.places import banks_folder
from mockinterview.adapters.yaml_banks import bank_paths, read_bank
from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import BEHAVIORAL_CRITERIA, PRINCIPLES, Kind, Level
from mockinterview.domain.draw import Drawn, Focus, draw
from mockinterview.domain.history import PromptRecord
from mockinterview.domain.memory import DAY_MS, standings
from mockinterview.domain.progress import RatedAnswer

WEAK = frozenset({"people", "customer", "disagreement", "ambiguity"})
FOCUS = Focus(level=Level.L6, kinds=(Kind.BEHAVIORAL,))
FIRST_DAY = 20_000


@dataclass(frozen=True)
class Simulated:
    """What came of it: every draw with its answer, and repeats that should not have been."""

    drawn: tuple[Drawn, ...]
    answers: tuple[RatedAnswer, ...]
    repeats: int

    def drawn_for(self, criteria: Sequence[str]) -> float:
        """Return how many answers were drawn for each of these criteria, on average."""
        count = Counter(one.criterion for one in self.drawn)
        return fmean(count[name] for name in criteria)

    def rated(self, criteria: Sequence[str]) -> float:
        """Return how many answers were rated on each of these criteria, on average."""
        count = Counter(name for one in self.answers for name in one.ratings)
        return fmean(count[name] for name in criteria)


def made_bank(prompts: int = 150, seed: int = 1) -> tuple[Prompt, ...]:
    """Return prompts of six criteria and two principles each, all as frequent as one another."""
    chance = random.Random(seed)
    return tuple(
        Prompt(
            id=f"p{number:03d}", kind=Kind.BEHAVIORAL, text={Level.L6: f"Question {number}"},
            principles=tuple(chance.sample(sorted(PRINCIPLES), 2)), think_minutes=1, answer_minutes=4,
            success={name: {Level.L6: "a line"} for name in chance.sample(BEHAVIORAL_CRITERIA, 6)}, follow_ups=(),
        )
        for number in range(prompts)
    )  # fmt: skip


def packaged() -> tuple[Prompt, ...]:
    """Return the prompts that come with the program."""
    files = (read_bank(path) for path in bank_paths([banks_folder()]))
    return tuple(prompt for file in files if file.bank for prompt in file.bank.prompts)


def simulate(
    prompts: Sequence[Prompt],
    *,
    seed: int,
    days: int = 60,
    a_day: int = 2,
    weak: frozenset[str] = WEAK,
    interview_ms: int | None = None,
) -> Simulated:
    """Practise `a_day` prompts for `days` days."""
    chance = random.Random(seed)
    times: Counter[str] = Counter()
    last: dict[str, int] = {}
    drawn: list[Drawn] = []
    answers: list[RatedAnswer] = []
    repeats = 0
    for day in range(days):
        for turn in range(a_day):
            now_ms = (FIRST_DAY + day) * DAY_MS + turn * 3_600_000
            records = [
                PromptRecord(prompt_id=name, level=Level.L6, times=n, last_ms=last[name]) for name, n in times.items()
            ]
            memory = standings(answers, interview_ms=interview_ms)
            (one,) = draw(
                prompts, records, FOCUS, count=1, seed=chance.randrange(1 << 32), now_ms=now_ms, memory=memory
            )
            pool = [p.id for p in prompts if FOCUS.fits(p) and (not one.criterion or one.criterion in p.criteria)]
            repeats += times[one.prompt.id] > min(times[name] for name in pool)
            ratings = {name: _rating(chance, 3.2 if name in weak else 4.4) for name in one.prompt.criteria}
            answers.append(
                RatedAnswer(
                    attempt_id=len(answers) + 1, began_ms=now_ms, prompt_id=one.prompt.id, text="",
                    kind=one.prompt.kind, level=Level.L6, principles=one.prompt.principles, ratings=ratings,
                )
            )  # fmt: skip
            drawn.append(one)
            times[one.prompt.id] += 1
            last[one.prompt.id] = now_ms
    return Simulated(tuple(drawn), tuple(answers), repeats)


def _rating(chance: random.Random, mean: float) -> float:
    return min(5.0, max(1.0, round(2 * chance.gauss(mean, 0.35)) / 2))


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--days", type=int, default=60)
    arguments.add_argument("--a-day", type=int, default=2)
    arguments.add_argument("--seeds", type=int, default=5)
    given = arguments.parse_args()
    print(f"{given.days} days, {given.a_day} answers a day; per criterion: drawn for (rated)")
    for title, prompts in (("made bank", made_bank()), ("packaged banks", packaged())):
        asked = {name for prompt in prompts if FOCUS.fits(prompt) for name in prompt.criteria}
        weak, strong = sorted(asked & WEAK), sorted(asked - WEAK)
        for seed in range(given.seeds):
            found = simulate(prompts, seed=seed, days=given.days, a_day=given.a_day)
            print(
                f"{title:15} seed {seed}: weak {found.drawn_for(weak):5.1f} ({found.rated(weak):5.1f})  "
                f"strong {found.drawn_for(strong):5.1f} ({found.rated(strong):5.1f})  "
                f"ratio {found.drawn_for(weak) / max(0.01, found.drawn_for(strong)):5.1f} "
                f"({found.rated(weak) / found.rated(strong):.2f})  repeats too early {found.repeats}"
            )


if __name__ == "__main__":
    main()
