"""The state machine of a round."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.bank import FollowUp, Prompt, PromptPhase
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.round import COUNTDOWN_S, FOLLOW_UP_S, Round, Stage, WrongStageError
from mockinterview.domain.session import Conditions, Mode

PRACTICE = Conditions(level=Level.L6, prompts=2)
STRICT = replace(PRACTICE, mode=Mode.INTERVIEW)
PROBE = FollowUp(criterion="impact", text="By how much?")


def prompt(**changes):
    fields = {
        "id": "p",
        "kind": Kind.BEHAVIORAL,
        "text": {Level.L6: "Why?"},
        "principles": (),
        "think_minutes": 1,
        "answer_minutes": 4,
        "success": {"impact": {}},
        "follow_ups": (PROBE,),
    }
    return Prompt(**(fields | changes))


def begun(conditions=PRACTICE, **changes):
    return Round(prompt=prompt(**changes), conditions=conditions, began_s=10.0)


def answering(conditions=PRACTICE, **changes):
    return begun(conditions, **changes).ready(20.0).tick(20.0 + COUNTDOWN_S)


def test_a_round_goes_from_preparation_to_the_scorecard():
    held = answering()
    assert held.stage is Stage.ANSWERING
    held = held.finish(100.0).ask(PROBE, 101.0)
    assert (held.stage, held.question, held.answer_s) == (Stage.PREPARING, "By how much?", FOLLOW_UP_S)
    held = held.ready(102.0).tick(106.0).finish(120.0).rate(121.0).scored(130.0)
    assert held.stage is Stage.SCORED
    second = held.next_prompt(prompt(id="q"), 140.0)
    assert (second.number, second.stage, second.last, second.follow_ups) == (2, Stage.PREPARING, True, ())


def test_the_countdown_ends_by_itself_and_not_before():
    held = begun().ready(20.0)
    assert held.tick(20.0 + COUNTDOWN_S - 0.01).stage is Stage.COUNTDOWN
    assert held.tick(20.0 + COUNTDOWN_S).stage is Stage.ANSWERING


def test_practice_waits_for_the_speaker_and_interview_conditions_do_not():
    assert begun().tick(10.0 + 600).stage is Stage.PREPARING
    assert begun(STRICT).tick(10.0 + 59.9).stage is Stage.PREPARING
    assert begun(STRICT).tick(10.0 + 60.0).stage is Stage.COUNTDOWN


def test_an_answer_is_never_cut_off_at_its_end():
    held = answering(STRICT)
    assert held.tick(10_000.0).stage is Stage.ANSWERING
    assert held.left_s(10_000.0) < 0


def test_own_times_take_the_place_of_the_prompts():
    held = begun(replace(PRACTICE, answer_s=120.0, think_s=0.0))
    assert (held.answer_s, held.think_s) == (120.0, 0.0)


def test_a_step_that_the_stage_lacks_is_refused():
    with pytest.raises(WrongStageError):
        begun().pause(11.0)
    with pytest.raises(WrongStageError):
        answering().rate(30.0)
    with pytest.raises(WrongStageError):
        answering().next_phase(30.0)


@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(0, 500)), max_size=6),
    st.floats(0, 500),
)
def test_pauses_never_count(stretches, rest):
    held = answering()
    now, spoken = held.began_s, 0.0
    for speaking, silent in stretches:
        now += speaking
        spoken += speaking
        held = held.pause(now)
        now += silent
        held = held.resume(now)
    now += rest
    assert held.elapsed_s(now) == pytest.approx(spoken + rest, abs=1e-6)
    assert held.left_s(now) == pytest.approx(240 - spoken - rest, abs=1e-6)


PHASES = (
    PromptPhase(name="Requirements", minutes=10, covers=("users",), criteria=("requirements",)),
    PromptPhase(name="Design", minutes=30, covers=("parts",), criteria=("architecture",)),
)


def test_phases_share_the_time_and_count_what_they_used():
    held = answering(kind=Kind.SYSTEM_DESIGN, phases=PHASES, answer_minutes=40)
    start = held.began_s
    assert [held.phase_s(index) for index in range(2)] == [600.0, 1800.0]
    held = held.next_phase(start + 700.0)
    assert held.phase == 1
    assert held.phase_used_s(0, start + 1000.0) == pytest.approx(700.0)
    assert held.phase_used_s(1, start + 1000.0) == pytest.approx(300.0)
    assert held.finish(start + 1000.0).ask(PROBE, start + 1001.0).phases == ()


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=1), st.floats(0, 1000))
def test_the_times_of_all_phases_add_up_to_the_answer(moves, rest):
    held = answering(kind=Kind.SYSTEM_DESIGN, phases=PHASES)
    now = held.began_s
    for move in moves:
        now += move
        held = held.next_phase(now)
    now += rest
    assert sum(held.phase_used_s(index, now) for index in range(2)) == pytest.approx(held.elapsed_s(now), abs=1e-6)


def test_starting_over_forgets_follow_ups_and_phases():
    held = answering(phases=PHASES).next_phase(50.0).finish(60.0).ask(PROBE, 61.0).ready(62.0).tick(70.0).restart(80.0)
    assert (held.stage, held.follow_ups, held.phase) == (Stage.PREPARING, (), 0)
