"""Ten thousand attempts, five million words: history stays quick."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import insert

from mockinterview.adapters.store import SqliteLibrary, rows
from mockinterview.adapters.store.convert import conditions_to_json
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.history import HistoryFilter, Order
from mockinterview.domain.scorecard_json import scorecard_to_json
from mockinterview.domain.session import Conditions

ATTEMPTS = 10_000
WORDS = 500
SLOWEST_S = 0.25  # a person notices no wait; the usual figure is a tenth of it, the rest is for a busy machine
pytestmark = pytest.mark.slow

VOCABULARY = [
    f"{a}{b}" for a in ("mig", "cost", "team", "lat", "own", "rev") for b in ("ration", "s", "ency", "ed", "er", "ing")
]


def filled(library: SqliteLibrary, bank: Bank, samples: Any) -> None:
    library.shelf.import_bank(bank)
    prompts, chance, card = library.shelf.prompts(level=Level.L6), random.Random(1), scorecard_to_json(samples.card())
    numbers = range(1, ATTEMPTS + 1)
    texts = [
        " ".join(chance.choices(VOCABULARY, k=WORDS)) + (" zebra" if number % 1000 == 0 else "") for number in numbers
    ]
    conditions = conditions_to_json(Conditions(level=Level.L6))
    with library.shelf._sessions.write() as session:
        session.execute(
            insert(rows.SessionRow),
            [
                {"id": n, "level": "L6", "mode": "practice", "conditions": conditions, "began_ms": n * 1000}
                for n in numbers
            ],
        )
        session.execute(
            insert(rows.AttemptRow),
            [
                {
                    "id": n, "session_id": n, "number": 1, "prompt_id": prompts[n % 4].id, "revision": prompts[n % 4].revision,
                    "kind": prompts[n % 4].kind.value, "level": "L6", "text": prompts[n % 4].text[Level.L6], "principles": " ownership ",
                    "state": "scored", "reason": "new", "answer_s": 240.0, "think_s": 0.0, "began_ms": n * 1000, "spoken_s": n % 300,
                    "overall": n % 9 / 2 + 0.5, "reads_as": "L6",
                }
                for n in numbers
            ],
        )  # fmt: skip
        session.execute(
            insert(rows.TakeRow),
            [
                {
                    "id": n,
                    "attempt_id": n,
                    "number": 0,
                    "question": "",
                    "criterion": "",
                    "device": "",
                    "began_ms": n,
                    "said": texts[n - 1],
                }
                for n in numbers
            ],
        )
        session.execute(
            insert(rows.ScorecardRow),
            [
                {
                    "id": n,
                    "attempt_id": n,
                    "made_ms": n,
                    "engine": "e",
                    "rubric": "r",
                    "overall": 3.0,
                    "reads_as": "L6",
                    "text": texts[n - 1],
                    "card": card,
                }
                for n in numbers
            ],
        )
        session.execute(
            insert(rows.RatingRow),
            [
                {
                    "scorecard_id": n,
                    "criterion": name,
                    "attempt_id": n,
                    "rating": n % 9 / 2 + 0.5,
                    "confidence": 0.5,
                    "newest": True,
                }
                for n in numbers
                for name in ("impact", "ownership", "scope", "people", "customer")
            ],
        )


def median_s(work: Callable[[], object]) -> float:
    took = []
    for _ in range(5):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return statistics.median(took)


def test_history_search_and_trends_stay_quick(library: SqliteLibrary, bank: Bank, samples: Any):
    filled(library, bank, samples)
    past = library.past
    assert past.page(HistoryFilter(text="zebra")).total == ATTEMPTS // 1000
    timed = {
        "first page": median_s(past.page),
        "late page": median_s(lambda: past.page(offset=ATTEMPTS - 50)),
        "best first": median_s(lambda: past.page(order=Order.BEST)),
        "rare word": median_s(lambda: past.page(HistoryFilter(text="zebra"))),
        "one criterion": median_s(lambda: past.page(HistoryFilter(criterion="scope"))),
        "records for the draw": median_s(lambda: past.records(Level.L6)),
        "sessions": median_s(past.sessions),
        "one attempt": median_s(lambda: past.attempts(5000)),
    }
    print({name: f"{1000 * seconds:.0f} ms" for name, seconds in timed.items()})
    assert {name: seconds for name, seconds in timed.items() if seconds > SLOWEST_S} == {}
    frequent = median_s(lambda: past.page(HistoryFilter(text="migration cost")))
    trend = median_s(lambda: past.trend("impact"))
    print(f"a word of every answer {1000 * frequent:.0f} ms, a trend of 10,000 points {1000 * trend:.0f} ms")
    assert max(frequent, trend) < 4 * SLOWEST_S
