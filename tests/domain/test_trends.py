"""Arithmetic of progress: what may be compared, what is enough, what is usual."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta, timezone
from itertools import pairwise
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.bank import Prompt
from mockinterview.domain.calendar import day_of, weeks
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.evidence_readiness import (
    ENOUGH,
    Family,
    Verdict,
    answers_missing,
    readiness,
)
from mockinterview.domain.progress import Practised, PromptEvidence, RatedAnswer
from mockinterview.domain.trends import By, Dot, agreements, coverage, gap_dots, runs, trend, trends, usual

DAY_MS = 86_400_000


def answer(number: int, prompt: str = "", **changes: object) -> RatedAnswer:
    base = RatedAnswer(
        attempt_id=number, began_ms=number * DAY_MS, prompt_id=prompt or f"p{number}", text="", kind=Kind.BEHAVIORAL,
        level=Level.L6, principles=("ownership",), overall=3.0, engine="e", rubric="r", ratings={"impact": 3.0},
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]


def prompts(number: int, *criteria: str) -> list[Prompt]:
    return [
        Prompt(
            id=f"{'-'.join(criteria)}{at}", kind=Kind.BEHAVIORAL, text={Level.L6: "x"}, principles=(), think_minutes=1,
            answer_minutes=4, success={one: {Level.L6: "y"} for one in criteria}, follow_ups=(),
        )
        for at in range(number)
    ]  # fmt: skip


def dots(*values: float, version: str = "e") -> list[Dot]:
    return [Dot(attempt_id=n, began_ms=n, value=value, version=(version, "r")) for n, value in enumerate(values)]


class TestTrends:
    def test_now_and_change_are_of_the_newest_version_only(self):
        found = trend("impact", [*dots(*[1.0] * 20, version="old"), *dots(2, 2, 3, 3, 3, 4, 4, 4, 4, 4)])
        assert (found.now, found.comparable) == (4, 10)
        assert found.change == pytest.approx(4 - fmean([2, 2, 3, 3, 3]))
        assert [len(run) for run in runs(found.dots)] == [20, 10]

    def test_nothing_is_said_of_a_change_with_too_few_dots(self):
        assert (trend("x", []).now, trend("x", []).change) == (None, None)
        assert trend("x", dots(3, 4)).now == 3.5
        assert trend("x", dots(3, 4)).change is None

    @given(st.lists(st.tuples(st.floats(1, 5), st.sampled_from("abc"))))
    def test_runs_hold_every_dot_once_and_only_one_version(self, told):
        given_ = [Dot(attempt_id=n, began_ms=n, value=v, version=(e, "r")) for n, (v, e) in enumerate(told)]
        found = runs(given_)
        assert [dot for run in found for dot in run] == given_
        assert all(len({dot.version for dot in run}) == 1 for run in found)
        assert all(left[-1].version != right[0].version for left, right in pairwise(found))

    def test_each_way_to_look_at_it(self):
        told = [
            answer(1, ratings={"scope": 2.0, "impact": 3.0}),
            answer(2, kind=Kind.SCENARIO, principles=("frugality", "ownership"), overall=4.0),
            answer(3, overall=None, ratings={}),
        ]
        assert [(one.key, len(one.dots)) for one in trends(told, By.CRITERION)] == [("scope", 1), ("impact", 2)]
        assert {one.key: [dot.value for dot in one.dots] for one in trends(told, By.PRINCIPLE)} == {
            "ownership": [3.0, 4.0], "frugality": [4.0],
        }  # fmt: skip
        assert [one.key for one in trends(told, By.KIND)] == ["behavioral", "scenario"]
        assert [one.key for one in trends(told, By.LEVEL)] == ["L6"]

    @given(st.lists(st.floats(0, 500), max_size=60))
    def test_half_of_the_values_are_usual(self, values):
        found = usual(values)
        if len(values) < 5:
            assert found is None
            return
        assert found is not None
        assert found.low <= found.middle <= found.high
        assert sum(found.low <= value <= found.high for value in values) >= len(values) / 2 - 1


class TestReadiness:
    BANK = (*prompts(4, "impact", "scope"), *prompts(3, "people"), *prompts(2, "industry"))

    def told(self, *ratings: float) -> list[RatedAnswer]:
        return [answer(n, ratings={"impact": r, "scope": r, "people": r}) for n, r in enumerate(ratings, 1)]

    def of(self, answers: list[RatedAnswer]):
        return readiness(answers, self.BANK, Level.L6, Family.BEHAVIORAL)

    def test_thresholds_of_the_guides(self):
        assert self.of(self.told(4, 4, 4.5)).verdict is Verdict.GETTING_READY  # 4.17 on average
        assert self.of(self.told(4, 4.5, 4.5)).verdict is Verdict.READY
        assert self.of(self.told(3, 3.5, 4)).verdict is Verdict.GETTING_READY  # 3.5
        assert self.of(self.told(3, 3, 4)).verdict is Verdict.NOT_YET
        low = [replace(one, ratings={**one.ratings, "people": 3.5}) for one in self.told(5, 5, 5)]
        assert self.of(low).verdict is Verdict.GETTING_READY  # 4.5, but one is under the bar
        assert self.of(low).under_bar == ("people",)

    def test_it_says_what_is_missing_before_it_says_anything_else(self):
        found = self.of(self.told(5, 5))
        assert (found.verdict, found.answers_missing) == (Verdict.TOO_LITTLE, 2)  # impact and scope in one, people in another
        assert self.of([]).answers_missing == 6
        assert self.of([]).mean is None

    def test_what_too_few_prompts_ask_for_is_not_wanted(self):
        assert [one.criterion for one in self.of([]).criteria] == ["scope", "impact", "people"]

    def test_the_same_prompt_counts_once_with_its_newest_answer(self):
        again = [replace(one, prompt_id="same") for one in self.told(2, 3, 5)]
        (impact,) = [one for one in self.of(again).criteria if one.criterion == "impact"]
        assert impact.ratings == (5,)
        assert impact.missing == ENOUGH - 1

    def test_answers_of_another_version_are_set_aside(self):
        old = [replace(one, engine="old") for one in self.told(5, 5, 5)]
        found = self.of([*old, *self.told(3)])
        assert (found.set_aside, found.verdict) == (3, Verdict.TOO_LITTLE)

    @given(
        st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 3)),
        st.lists(st.sets(st.sampled_from("abcdef"), min_size=1), max_size=20),
    )
    def test_missing_answers_lie_between_the_largest_hole_and_all_holes(self, missing, asked):
        found = answers_missing(dict(missing), asked)
        assert max(missing.values(), default=0) <= found <= sum(missing.values())


class TestAgreement:
    def test_gaps_are_signed_and_largest_first(self):
        told = [
            answer(n, ratings={"impact": 3.0, "scope": 4.0}, own={"impact": own, "scope": 3.5, "people": 5.0})
            for n, own in enumerate((5.0, 5.0, 3.0, 3.0))
        ]
        impact, scope = agreements(told)
        assert (impact.criterion, impact.gap, impact.before, impact.answers) == ("impact", 1.0, 2.0, 4)
        assert (scope.criterion, scope.gap) == ("scope", -0.5)
        assert [dot.value for dot in gap_dots(told)] == [0.75, 0.75, -0.25, -0.25]

    def test_coaches_are_a_view_of_their_own(self):
        told = [answer(1, ratings={"impact": 2.0}, own={"impact": 4.0}, coach={"impact": 5.0})]
        assert [one.gap for one in agreements(told, coach=True)] == [-1.0]
        assert agreements([answer(1, own={"impact": 4.0})], coach=True) == ()


class TestCalendar:
    ZONE = timezone(timedelta(hours=2))

    def test_weeks_begin_on_monday_and_empty_days_are_there(self):
        now = 1_750_000_000_000  # Sunday 15 June 2025, 17:06 in the zone
        told = [Practised(began_ms=now, seconds=90), Practised(began_ms=now - DAY_MS, seconds=30)]
        last = weeks(told, until_ms=now, number=2, zone=self.ZONE)[-1]
        assert (last.monday, last.minutes, last.answers) == (date(2025, 6, 9), 2.0, 2)
        assert [day.answers for day in last.days] == [0, 0, 0, 0, 0, 1, 1]

    def test_a_day_is_the_local_one(self):
        late = 1_749_945_000_000  # 14 June, 23:50 UTC
        assert day_of(late, UTC) == date(2025, 6, 14)
        assert day_of(late, self.ZONE) == date(2025, 6, 15)

    @given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4000)), max_size=30), st.integers(1, 6))
    def test_no_minute_inside_the_weeks_is_lost(self, told, number):
        now = 1_750_000_000_000
        given_ = [Practised(began_ms=now - days * DAY_MS, seconds=seconds) for days, seconds in told]
        found = weeks(given_, until_ms=now, number=number, zone=UTC)
        first = found[0].monday
        inside = [one.seconds / 60 for one in given_ if day_of(one.began_ms, UTC) >= first]
        assert sum(week.minutes for week in found) == pytest.approx(sum(inside))


def test_coverage_counts_prompts_and_those_that_met_the_bar():
    told = [
        PromptEvidence(prompt_id="a", level=Level.L6, principles=("ownership", "dive-deep"), overall=4.0),
        PromptEvidence(prompt_id="b", level=Level.L6, principles=("ownership",), overall=3.9),
        PromptEvidence(prompt_id="a", level=Level.L7, principles=("ownership",), overall=None),
    ]
    found = {(one.principle, one.level): (one.prompts, one.met) for one in coverage(told)}
    assert found["ownership", Level.L6] == (2, 1)
    assert found["ownership", Level.L7] == (1, 0)
    assert found["frugality", Level.L6] == (0, 0)
    assert len(found) == 32
