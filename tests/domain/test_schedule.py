"""Which task falls on which day, and what a plan sees of what happened."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.plans import (
    Ask,
    Did,
    Happening,
    Plan,
    PlanDay,
    PlanSession,
    Share,
    Task,
    Template,
    progress,
    ticks,
)
from mockinterview.domain.schedule import schedule

MONDAY = date(2026, 3, 2)


def task(name: str, minutes: float = 30.0) -> Task:
    return Task(id=name, title=name, does=name, minutes=minutes)


def fixed(days: int) -> Template:
    made = tuple(
        PlanDay(id=f"d{n}", title="", sessions=(PlanSession(id=f"s{n}", part="morning", title="", tasks=(task(f"t{n}"),)),))
        for n in range(days)
    )  # fmt: skip
    return Template(id="x", title="", level=Level.L7, about="", source="", days=made)


def shared(**counts: int) -> Template:
    shares = tuple(
        Share(id=name, name=name, figure=name, hours="", tasks=tuple(task(f"{name}-{n}") for n in range(count)))
        for name, count in counts.items()
    )
    return Template(id="x", title="", level=Level.L6, about="", source="", shares=shares)


def days_of(found) -> dict[int, list[str]]:
    return {(one.on - MONDAY).days: list(one.tasks) for one in found.days}


def test_fixed_days_follow_one_another_and_stay_where_they_were_done():
    plan = Plan(template="x", start=MONDAY)
    found = schedule(plan, fixed(3), {"t0": MONDAY}, MONDAY + timedelta(days=1), {})
    assert days_of(found) == {0: ["t0"], 1: ["t1"], 2: ["t2"]}
    assert found.moved == 0


def test_a_day_done_ahead_draws_nothing_forward():
    plan = Plan(template="x", start=MONDAY)
    found = schedule(plan, fixed(3), {"t0": MONDAY, "t1": MONDAY}, MONDAY, {})
    assert days_of(found) == {0: ["t0", "t1"], 2: ["t2"]}


def test_missed_days_move_on():
    plan = Plan(template="x", start=MONDAY)
    found = schedule(plan, fixed(3), {"t0": MONDAY}, MONDAY + timedelta(days=4), {})
    assert days_of(found) == {0: ["t0"], 4: ["t1"], 5: ["t2"]}
    assert found.moved == 2


def test_days_off_are_left_free():
    plan = Plan(template="x", start=MONDAY + timedelta(days=4), days_off=(5, 6))
    assert days_of(schedule(plan, fixed(3), {}, plan.start, {})) == {4: ["t0"], 7: ["t1"], 8: ["t2"]}


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 12), st.integers(0, 20), st.integers(1, 25), st.sets(st.integers(0, 6), max_size=7), st.data())
def test_every_open_day_stands_before_the_interview_in_order(days, today, until, off, data):
    plan = Plan(template="x", start=MONDAY, interview=MONDAY + timedelta(days=until), days_off=tuple(off))
    done_days = data.draw(st.integers(0, days))
    now = MONDAY + timedelta(days=today)
    done = {f"t{n}": MONDAY for n in range(done_days)}
    found = schedule(plan, fixed(days), done, now, {})
    order = [one for day in found.days for one in day.tasks]
    assert order == [f"t{n}" for n in range(days)]
    for day in found.days:
        for one in day.tasks:
            assert one in done or day.on >= now
            assert one in done or day.on < plan.interview or day.on == max(now, plan.start)


def test_shares_get_their_part_of_the_time():
    plan = Plan(template="x", start=MONDAY, interview=MONDAY + timedelta(days=10), minutes_a_day=60)
    percent = {"design": 35.0, "coding": 30.0, "behavioral": 25.0, "deep": 10.0}
    found = schedule(plan, shared(design=40, coding=40, behavioral=40, deep=40), {}, MONDAY, percent)
    planned = [one for day in found.days for one in day.tasks]
    counts = {name: sum(one.startswith(name) for one in planned) for name in percent}
    assert counts == {"design": 7, "coding": 6, "behavioral": 5, "deep": 2}  # of 20 half hours
    assert all(45 <= day.minutes <= 75 for day in found.days)
    assert len(found.days) == 10
    assert {one.partition("-")[0] for day in found.days[:4] for one in day.tasks} == set(percent)
    assert len(found.left_out) == 140


def test_missed_days_are_dealt_out_again_and_what_was_done_counts():
    plan = Plan(template="x", start=MONDAY, interview=MONDAY + timedelta(days=10), minutes_a_day=60)
    template, percent = shared(design=40, coding=40), {"design": 50.0, "coding": 50.0}
    done = {"design-0": MONDAY, "design-1": MONDAY}
    found = schedule(plan, template, done, MONDAY + timedelta(days=6), percent)
    assert days_of(found)[0] == ["design-0", "design-1"]
    ahead = [one for day in found.days if day.on > MONDAY for one in day.tasks]
    assert min(day.on for day in found.days[1:]) == MONDAY + timedelta(days=6)
    assert sum(one.startswith("coding") for one in ahead) == 5  # half of the four days left and of what was done
    assert sum(one.startswith("design") for one in ahead) == 3


def test_after_the_interview_nothing_is_planned():
    plan = Plan(template="x", start=MONDAY, interview=MONDAY + timedelta(days=3))
    found = schedule(plan, shared(design=3), {}, MONDAY + timedelta(days=3), {"design": 100.0})
    assert found.days == ()
    assert len(found.left_out) == 3


def answer(key: str, at_ms: int, **more) -> Happening:
    return Happening(did=Did.ANSWER, key=key, at_ms=at_ms, **{"kind": Kind.BEHAVIORAL, "value": 3.0, **more})


@pytest.mark.parametrize(
    ("ask", "done_at"),
    [
        (Ask(did=Did.ANSWER, keys=("a",)), 20),
        (Ask(did=Did.ANSWER, keys=("a", "b"), times=2), 40),
        (Ask(did=Did.ANSWER, times=2), 30),  # different prompts: the second 'a' does not count
        (Ask(did=Did.ANSWER, kind=Kind.SCENARIO), None),
        (Ask(did=Did.ANSWER, keys=("b",), at_least=3.5), None),
        (Ask(did=Did.ANSWER, criterion="impact", at_least="bar"), 40),
        (Ask(did=Did.ASSESSMENT, keys=("A6",), each=4.0), 60),
        (Ask(did=Did.ASSESSMENT, keys=("A6",), items=3), None),
        (Ask(did=Did.TIME, keys=("coding",), times=45), 80),
        (Ask(did=Did.STORY, times=2, slots=True), None),
    ],
)
def test_a_task_is_done_at_the_moment_at_which_enough_had_happened(ask, done_at):
    past = [
        answer("a", 5),
        answer("a", 20),
        answer("a", 25),
        answer("c", 30),
        answer("b", 40, ratings={"impact": 4.0}),
        Happening(did=Did.ASSESSMENT, key="A6", at_ms=50, value=4.0, ratings={"x": 5.0, "y": 3.0}),
        Happening(did=Did.ASSESSMENT, key="A6", at_ms=60, value=4.5, ratings={"x": 5.0, "y": 4.0}),
        Happening(did=Did.TIME, key="coding", at_ms=70, value=30.0),
        Happening(did=Did.TIME, key="coding", at_ms=80, value=20.0),
        Happening(did=Did.STORY, key="1", at_ms=90, slot="crisis"),
        Happening(did=Did.STORY, key="2", at_ms=95, slot="crisis"),
    ]
    found = progress(ask, past, since_ms=10, figures={"bar": 4.0})
    assert found.at_ms == done_at
    assert found.done is (done_at is not None)


def test_what_only_the_user_can_say_is_ticked_by_hand():
    found = ticks([task("a"), task("b")], [], since_ms=0, by_hand={"a": 7}, figures={})
    assert (found["a"].at_ms, found["a"].by_hand, found["b"].done) == (7, True, False)
