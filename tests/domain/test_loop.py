"""Loops: how templates go together, breaks, conditions, and the weakest principle."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.loop import (
    FOLLOW_UP_MIN,
    HeldRound,
    Loop,
    LoopTemplate,
    PlannedPrompt,
    RoundKind,
    RoundPlan,
    round_conditions,
    template_faults,
    weakest,
)
from mockinterview.domain.loop_json import (
    planned_from_json,
    planned_to_json,
    template_from_json,
    template_to_json,
)
from mockinterview.domain.session import Mode


def plan(kind=RoundKind.BEHAVIORAL, **changes):
    base = RoundPlan(
        name="Somebody", kind=kind, minutes=45, short_minutes=9, principles=("ownership", "dive-deep"), prompts=2
    )
    return replace(base, **changes)


def template(*rounds):
    given_rounds = rounds or (
        plan(),
        plan(principles=("earn-trust", "frugality")),
        plan(RoundKind.SYSTEM_DESIGN, principles=(), prompts=1, short_minutes=14),
        plan(principles=("think-big", "deliver-results")),
        plan(RoundKind.BAR_RAISER, principles=("are-right-a-lot", "ownership"), follow_ups=3),
    )
    return LoopTemplate(
        id="mine", title="Mine", level=Level.L6, about="", break_minutes=10, short_break_minutes=2, rounds=given_rounds
    )


def loop(made=None, *, compressed=False):
    made = made or template()
    rounds = tuple(HeldRound(number=at, plan=one) for at, one in enumerate(made.rounds, start=1))
    return Loop(id=1, template=made, compressed=compressed, seed=3, began_ms=0, rounds=rounds)


def with_round(held, number, **changes):
    rounds = tuple(replace(one, **changes) if one.number == number else one for one in held.rounds)
    return replace(held, rounds=rounds)


def problems(*rounds):
    return [fault.problem for fault in template_faults(template(*rounds))]


def test_a_sound_template_has_no_fault():
    assert problems() == []


def test_a_loop_has_one_bar_raiser_and_not_at_the_start():
    assert "0 bar raisers" in problems(*(plan() for _ in range(2)), plan(principles=("earn-trust", "frugality")))[0]
    first = (plan(RoundKind.BAR_RAISER), plan(), plan(principles=("earn-trust", "frugality")))
    assert any("comes first" in one for one in problems(*first))


def test_a_principle_belongs_to_two_interviewers_at_most():
    assert any("third interviewer asks about 'ownership'" in one for one in problems(*(plan() for _ in range(4))))


def test_a_compressed_loop_takes_an_hour_at_most():
    long = (*(plan(short_minutes=15) for _ in range(2)), *template().rounds[2:])
    assert any("60 are the most" in one for one in problems(*long))
    assert template().minutes(compressed=True) <= 60
    assert template().minutes(compressed=False) == 45 * 5 + 4 * 10


def test_a_round_leaves_time_to_answer():
    assert any("too little" in one for one in problems(plan(short_minutes=4), *template().rounds[1:]))


@given(st.floats(7, 30), st.integers(0, 3), st.sampled_from(list(RoundKind)))
def test_compressed_conditions_fit_the_time_of_the_round(short, follow_ups, kind):
    held = HeldRound(number=1, plan=plan(kind, short_minutes=short, follow_ups=follow_ups))
    conditions = round_conditions(loop(compressed=True), held, prompts=1)
    spent = conditions.think_s + conditions.answer_s + conditions.follow_ups * FOLLOW_UP_MIN * 60
    assert conditions.answer_s >= 120
    assert spent <= max(short, 7.2) * 60
    assert conditions.follow_ups <= 1


def test_full_conditions_leave_each_prompt_its_own_time_and_are_those_of_an_interview():
    held = loop().rounds[2]
    conditions = round_conditions(loop(), held, prompts=1)
    assert (conditions.answer_s, conditions.think_s) == (None, None)
    assert conditions.mode is Mode.LOOP
    assert conditions.kinds == (Kind.SYSTEM_DESIGN,)
    assert not conditions.pause
    assert not conditions.restart
    assert not conditions.live_transcript


def test_a_break_follows_each_round_but_the_last_and_is_over_after_its_time():
    held = loop()
    assert held.break_left_s(0) == 0
    held = with_round(held, 1, began_ms=0, finished_ms=60_000)
    assert held.present.number == 2
    assert held.break_left_s(60_000) == 600
    assert held.break_left_s(360_000) == 300
    assert held.break_left_s(86_400_000) == 0
    assert held.break_left_s(0) == 600  # a clock that was set back makes no longer break
    held = with_round(held, 2, began_ms=61_000)
    assert held.break_left_s(62_000) == 0
    for number in range(2, 6):
        held = with_round(held, number, finished_ms=70_000)
    assert held.present is None
    assert held.break_left_s(70_000) == 0


def test_principles_are_those_that_were_drawn():
    held = HeldRound(number=5, plan=plan(RoundKind.BAR_RAISER))
    assert held.principles == ("ownership", "dive-deep")
    drawn = replace(held, prompts=(PlannedPrompt(prompt_id="x", principles=("frugality",)),))
    assert drawn.principles == ("frugality",)


def test_the_weakest_principle_has_the_lowest_mean_and_of_equals_the_fewest_ratings():
    ratings = {"ownership": [4, 5], "earn-trust": [2.5, 3.5], "dive-deep": [3.0], "frugality": []}
    assert weakest(ratings) == ("dive-deep", "earn-trust")
    assert weakest({}) == ()


@given(st.dictionaries(st.text(max_size=4), st.lists(st.floats(1, 5), max_size=4)))
def test_nothing_that_is_left_out_is_weaker(ratings):
    chosen = weakest(ratings, 1)
    means = {name: sum(values) / len(values) for name, values in ratings.items() if values}
    assert bool(chosen) == bool(means)
    assert not chosen or means[chosen[0]] == min(means.values())


@pytest.mark.parametrize("own", [True, False])
def test_templates_and_draws_read_back_as_they_were(own):
    made = replace(template(), own=own)
    assert template_from_json(template_to_json(made), own=own) == made
    prompts = (PlannedPrompt(prompt_id="x", principles=("frugality",), reason="why"), PlannedPrompt(prompt_id="y"))
    assert planned_from_json(planned_to_json(prompts)) == prompts
