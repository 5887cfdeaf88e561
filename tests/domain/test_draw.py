"""The draw: new before old, least recent first, repeatable, and with its reason."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.draw import Focus, Why, chosen, draw
from mockinterview.domain.history import PromptRecord
from mockinterview.domain.memory import DAY_MS, standings
from mockinterview.domain.progress import RatedAnswer

NOW = 100 * DAY_MS


def prompt(name: str, *criteria: str, kind: Kind = Kind.BEHAVIORAL, principle: str = "ownership") -> Prompt:
    asked = criteria or ("impact", "ownership")
    return Prompt(
        id=name, kind=kind, text={Level.L6: f"Tell me about {name}."}, principles=(principle,), think_minutes=1,
        answer_minutes=4, success={one: {Level.L6: "a line"} for one in asked},
        follow_ups=(FollowUp(criterion="impact", text="How much?"),),
    )  # fmt: skip


def record(name: str, *, times: int = 1, days_ago: int = 1, weak: tuple[str, ...] = ()) -> PromptRecord:
    return PromptRecord(prompt_id=name, level=Level.L6, times=times, last_ms=NOW - days_ago * DAY_MS, weak=weak)


def drawn(prompts: list[Prompt], records: list[PromptRecord] = [], **more: object) -> list[str]:  # noqa: B006
    given_ = {"focus": Focus(level=Level.L6), "count": 100, "seed": 1, "now_ms": NOW} | more
    return [one.prompt.id for one in draw(prompts, records, **given_)]  # type: ignore[arg-type]


POOL = [prompt(f"p{n}") for n in range(8)]


def test_equal_seeds_draw_equally_and_other_seeds_do_not():
    assert drawn(POOL) == drawn(POOL)
    assert len({tuple(drawn(POOL, seed=seed)) for seed in range(10)}) > 5


def test_new_ones_come_before_answered_ones_then_the_least_recent():
    records = [record("p0", days_ago=1), record("p1", days_ago=9), record("p2", times=2, days_ago=30)]
    order = drawn(POOL, records)
    assert set(order[:5]) == {"p3", "p4", "p5", "p6", "p7"}
    assert order[5:] == ["p1", "p0", "p2"]


@settings(deadline=None)  # the machine may be busy
@given(st.integers(0, 10_000), st.integers(1, 8), st.integers(1, 30))
def test_no_prompt_repeats_while_its_pool_holds_one_that_was_asked_less(seed: int, pool: int, rounds: int):
    prompts = POOL[:pool]
    times: dict[str, tuple[int, int]] = {}
    for turn in range(rounds):
        records = [
            PromptRecord(prompt_id=name, level=Level.L6, times=n, last_ms=last) for name, (n, last) in times.items()
        ]
        (name,) = drawn(prompts, records, seed=seed + turn, count=1, now_ms=NOW + turn)
        asked = {one.id: times.get(one.id, (0, 0))[0] for one in prompts}
        assert asked[name] == min(asked.values())
        times[name] = (asked[name] + 1, NOW + turn)


def test_a_focus_narrows_by_kind_principle_and_criterion():
    pool = [prompt("a"), prompt("b", kind=Kind.SCENARIO), prompt("c", "scope", principle="frugality")]
    assert drawn(pool, focus=Focus(level=Level.L6, kinds=(Kind.SCENARIO,))) == ["b"]
    assert drawn(pool, focus=Focus(level=Level.L6, principles=("frugality",))) == ["c"]
    assert drawn(pool, focus=Focus(level=Level.L6, criteria=("scope",))) == ["c"]
    assert drawn(pool, focus=Focus(level=Level.L7)) == []


def test_what_the_round_has_asked_comes_last():
    assert drawn(POOL[:2], not_these=["p0"]) == ["p1", "p0"]


def answer(number: int, prompt: Prompt, *, days_ago: float, **ratings: float) -> RatedAnswer:
    return RatedAnswer(
        attempt_id=number, began_ms=NOW - round(days_ago * DAY_MS), prompt_id=prompt.id, text="", kind=prompt.kind,
        level=Level.L6, principles=prompt.principles, ratings=ratings,
    )  # fmt: skip


def test_a_weak_criterion_is_drawn_for_on_a_prompt_that_was_not_seen():
    pool = [prompt("other", "people"), *(prompt(f"p{n}", "scope") for n in range(3)), prompt("old", "people")]
    memory = standings([answer(1, pool[-1], days_ago=2, people=2.5)])
    first = [drawn(pool, [record("old")], seed=seed, count=1, memory=memory)[0] for seed in range(200)]
    assert first.count("other") > 200 * 0.7
    assert "old" not in first


def test_what_rests_is_not_drawn_for_while_there_is_something_else():
    pool = [prompt("a", "people"), prompt("b", "people"), prompt("c", "scope"), prompt("d", "scope")]
    memory = standings([answer(1, pool[0], days_ago=0.5, people=4.5), answer(2, pool[2], days_ago=9, scope=4.5)])
    for seed in range(20):
        (one,) = draw(
            pool, [record("a"), record("c")], Focus(level=Level.L6), count=1, seed=seed, now_ms=NOW, memory=memory
        )
        assert (one.prompt.id, one.why, one.criterion) == ("d", Why.DUE, "scope")


def test_every_draw_says_why():
    pool = [prompt("new", "scope"), prompt("due", "impact"), prompt("weak", "people")]
    memory = standings([answer(1, pool[1], days_ago=5, impact=4.0), answer(2, pool[2], days_ago=2, people=3.0)])
    records = [record("due", days_ago=5), record("weak", days_ago=2)]
    why = {
        one.prompt.id: one
        for one in draw(pool, records, Focus(level=Level.L6), count=9, seed=1, now_ms=NOW, memory=memory)
    }
    assert (why["new"].why, why["new"].reason) == (Why.NEW, "new")
    assert why["due"].reason == "due again: impact, last answered 5 days ago"
    assert why["weak"].reason == "weak criterion: people, last answered 2 days ago"
    assert (why["weak"].criterion, why["weak"].principle) == ("people", "ownership")
    assert chosen(pool[1], records, Level.L6, now_ms=NOW).reason == "chosen, last answered 5 days ago"
    assert chosen(pool[0], records, Level.L6, now_ms=NOW).reason == "chosen"


def test_a_round_of_several_prompts_is_for_several_things():
    pool = [prompt(f"{name}{n}", name) for name in ("people", "scope", "impact") for n in range(5)]
    for seed in range(10):
        found = draw(pool, [], Focus(level=Level.L6), count=3, seed=seed, now_ms=NOW)
        assert {one.criterion for one in found} == {"people", "scope", "impact"}
