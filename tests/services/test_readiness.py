"""Self-assessments: sums, thresholds, evidence of practice, and the list of what to develop."""

from __future__ import annotations

from typing import Any

import pytest

from mockinterview.adapters.guides_yaml import read_assessments
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.readiness import Assessment, outcome
from mockinterview.domain.session import Conditions
from mockinterview.domain.transcript import Transcript
from mockinterview.services.readiness import development, overviews, records

BY_KEY = {one.key: one for one in read_assessments()}


def marks(assessment: Assessment, *values: float) -> dict[str, float]:
    return {item.id: values[n % len(values)] for n, item in enumerate(assessment.items)}


def test_forty_two_of_sixty_meets_the_threshold_and_forty_one_does_not():
    one = BY_KEY["executive"]
    met = outcome(one, marks(one, 3, 4))
    assert (met.total, met.average, met.met) == (42, 3.5, True)
    below = outcome(one, marks(one, 3, 4) | {one.items[1].id: 3})
    assert (below.total, below.met) == (41, False)
    assert met.low == tuple(item.id for item in one.items[::2])
    assert met.strong == tuple(item.id for item in one.items[1::2])
    assert met.told == ("42 of 60, threshold 42", "Average 3.50, threshold 3.5")


def test_a_half_filled_list_is_neither_met_nor_missed():
    one = BY_KEY["executive"]
    found = outcome(one, {one.items[0].id: 5})
    assert (found.met, found.answered, found.whole) == (None, 1, False)
    assert outcome(one, {}).average is None


def test_the_final_list_wants_every_area_at_four_and_four_point_two_overall():
    one = BY_KEY["final"]
    assert outcome(one, marks(one, 4, 4, 4, 5)).met is True  # 51 of 60
    assert outcome(one, marks(one, 4)).met is False
    assert outcome(one, marks(one, 5) | {"vision": 3}).met is False
    assert "1 under 4" in outcome(one, marks(one, 5) | {"vision": 3}).told


def test_a_changed_guide_value_counts():
    one = BY_KEY["executive"]
    assert outcome(one, marks(one, 3, 4), {"executive.total": 50}).met is False


@pytest.mark.parametrize(
    ("key", "answers", "total", "met"),
    [
        ("design-day-2", {"platform": 1, "strategy": 1, "organization": 1, "vision": 1}, 4, True),
        ("design-day-2", {"platform": 1, "strategy": 0, "organization": 1, "vision": 1}, 3, False),
        ("design-day-2", {"platform": 1}, 1, None),
        ("behavioral-day-5", {"impact": 5, "context": 2, "executive": 6, "long-term": 3}, 16, None),
        ("presence", {"explain": 1, "calm": 0}, 1, False),
        ("pitfalls", {}, 12, True),
        ("pitfalls", {"jargon": 1}, 11, False),
        ("indicators-l6", {"availability": 99.95, "security": 0, "cost": 10}, 2, None),
        ("principles-at-scale", {"customer-now": "I call one a week", "invent-now": "  "}, 1, None),
    ],
)
def test_each_scale_counts_in_its_own_way(key: str, answers: dict[str, Any], total: float, met: bool | None):
    found = outcome(BY_KEY[key], answers)
    if key == "design-day-2" and len(answers) == 1:
        assert found.met is None
        return
    assert (found.total, found.met) == (total, met)


@pytest.fixture
def practised(library: SqliteLibrary, bank: Bank, samples: Any) -> SqliteLibrary:
    library.shelf.import_bank(bank)
    for level, ratings in (
        (Level.L7, {"people": 4.5, "impact": 2.0}),
        (Level.L7, {"people": 2.5}),
        (Level.L6, {"people": 5.0}),
    ):
        session = library.rounds.begin_session(Conditions(level=level))
        attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
        take = library.rounds.add_take(attempt.id)
        text = f"At {level} I grew two leads."
        library.rounds.save_transcript(take.id, Transcript(text=text))
        library.rounds.save_scorecard(attempt.id, samples.card(text, ratings=ratings), text)
    return library


def test_beside_an_item_stands_what_practice_at_its_level_says_for_and_against(practised: SqliteLibrary):
    found = records(practised, BY_KEY["competencies-l7"])["l1"]
    assert (found.pro, found.contra, found.between) == (1, 1, 0)
    assert [(one.rating, one.for_it, one.against) for one in found.proofs] == [(4.5, True, False), (2.5, False, True)]
    assert found.proofs[0].quote == "At L7"[:5]
    assert found.proofs[0].prompt.startswith("Tell me about")
    nothing = records(practised, BY_KEY["competencies-l7"])["f1"]
    assert not nothing.any


def test_low_items_become_a_list_with_prompts_that_practice_them(practised: SqliteLibrary):
    one = BY_KEY["final"]
    answers = marks(one, 5) | {"influence": 3, "fit": 2}
    lines = development(practised, one, answers, {}, level=Level.L6, now_ms=1)
    assert [line.item.id for line in lines] == ["fit", "influence"]
    assert all(line.action and line.reason for line in lines)
    assert "2" in lines[0].reason
    tick = BY_KEY["competencies-l6"]
    found = development(
        practised, tick, {item.id: 1 for item in tick.items if item.id != "p1"}, {}, level=Level.L6, now_ms=1
    )
    (line,) = found
    assert [one.prompt_id for one in line.prompts]
    assert all("people" in practised.shelf.prompt(one.prompt_id).criteria for one in line.prompts)


def test_figures_that_are_not_known_are_no_weakness(practised: SqliteLibrary):
    one = BY_KEY["indicators-l6"]
    lines = development(practised, one, {"availability": 99.0}, {}, level=Level.L6, now_ms=1)
    assert [line.item.id for line in lines] == ["availability"]
    assert "99" in lines[0].reason


def test_the_overview_has_the_newest_of_each(library: SqliteLibrary):
    one = BY_KEY["executive"]
    library.dossier.save_snapshot("executive", marks(one, 2))
    library.dossier.save_snapshot("executive", marks(one, 4))
    first, second = overviews(library, (one, BY_KEY["final"]), {})
    assert first.outcome is not None
    assert (first.snapshots, first.outcome.total) == (2, 48)
    assert (second.newest, second.outcome, second.snapshots) == (None, None, 0)
