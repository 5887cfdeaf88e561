"""The memory of the draw: boxes move on with different prompts only, and time runs shorter towards the interview."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.memory import DAY_MS, INTERVALS_DAYS, SHORTEST_DAYS, Item, Standing, interval_ms, standings
from mockinterview.domain.progress import RatedAnswer

PEOPLE = Item("people", "ownership", Level.L6)


def answer(day: float, prompt: str, rating: float, *, principles: tuple[str, ...] = ("ownership",)) -> RatedAnswer:
    return RatedAnswer(
        attempt_id=round(day * 10) + 1, began_ms=round(day * DAY_MS), prompt_id=prompt, text="", kind=Kind.BEHAVIORAL,
        level=Level.L6, principles=principles, ratings={"people": rating},
    )  # fmt: skip


def people(*answers: RatedAnswer, interview_ms: int | None = None) -> Standing:
    return standings(answers, interview_ms=interview_ms)[PEOPLE]


def test_an_item_moves_on_when_it_is_met_on_another_prompt_only():
    assert people(answer(1, "a", 4.0)).box == 1
    assert people(answer(1, "a", 4.0), answer(2, "a", 5.0)).box == 1
    assert people(answer(1, "a", 4.0), answer(2, "a", 5.0), answer(3, "b", 4.5)).box == 2
    assert people(answer(1, "a", 4.0), answer(2, "b", 5.0), answer(3, "a", 4.5)).box == 2


def test_an_answer_under_the_bar_puts_it_back_and_every_prompt_counts_anew():
    fallen = people(answer(1, "a", 4.0), answer(2, "b", 4.0), answer(3, "c", 3.5))
    assert (fallen.box, fallen.weak, fallen.passed) == (0, True, ())
    again = people(answer(1, "a", 4.0), answer(2, "b", 3.5), answer(3, "a", 4.0))
    assert (again.box, again.weak) == (1, False)


def test_a_criterion_is_remembered_under_each_principle():
    found = standings([answer(1, "a", 4.0, principles=("ownership", "earn-trust")), answer(2, "b", 2.0)])
    assert found[PEOPLE].box == 0
    assert found[Item("people", "earn-trust", Level.L6)].box == 1
    assert Item("people", "", Level.L6) in standings([answer(1, "a", 4.0, principles=())])


def test_it_is_due_after_the_interval_of_its_box():
    assert people(answer(1, "a", 2.0)).due_ms == round((1 + INTERVALS_DAYS[0]) * DAY_MS)
    assert people(answer(1, "a", 4.0), answer(2, "b", 4.0)).due_ms == round((2 + INTERVALS_DAYS[2]) * DAY_MS)


def test_rests_get_shorter_towards_the_interview():
    interview = 60 * DAY_MS
    rests = [interval_ms(4, day * DAY_MS, interview) / DAY_MS for day in (0, 30, 45, 54, 57, 59)]
    assert rests == [20, 10, 5, 2, 1, 1]
    assert interval_ms(4, 61 * DAY_MS, interview) == INTERVALS_DAYS[4] * DAY_MS


@given(st.integers(0, 9), st.integers(0, 400), st.integers(0, 400))
def test_a_rest_is_never_longer_than_its_box_nor_past_the_interview(box: int, day: int, interview: int):
    rest = interval_ms(box, day * DAY_MS, interview * DAY_MS) / DAY_MS
    assert SHORTEST_DAYS <= rest <= INTERVALS_DAYS[-1]
    if interview > day + 3:
        assert day + rest < interview


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([2.0, 3.5, 4.0, 5.0])), min_size=1, max_size=20))
def test_the_box_is_the_number_of_prompts_that_met_the_bar_since_the_last_failure(told: list[tuple[str, float]]):
    met: list[str] = []
    for prompt, rating in told:
        met = [*met, prompt] if rating >= 4 else []
    found = people(*(answer(day, prompt, rating) for day, (prompt, rating) in enumerate(told)))
    assert found.box == min(len(set(met)), len(INTERVALS_DAYS) - 1)
