"""Sixty simulated days: the draw serves what is weak, repeats nothing too early, and can be repeated itself."""

from __future__ import annotations

import pytest

from benchmarks.draw import FIRST_DAY, FOCUS, WEAK, Simulated, made_bank, packaged, simulate
from mockinterview.domain.memory import DAY_MS

BANK = made_bank()


def by_strength(found: Simulated) -> tuple[list[str], list[str]]:
    asked = {name for one in found.answers for name in one.ratings}
    return sorted(asked & WEAK), sorted(asked - WEAK)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("prompts", [BANK, packaged()], ids=["made", "packaged"])
def test_weak_criteria_get_at_least_twice_the_practice_of_strong_ones(prompts, seed):
    found = simulate(prompts, seed=seed)
    weak, strong = by_strength(found)
    assert len(weak) == len(WEAK)
    assert found.drawn_for(weak) >= 2 * max(found.drawn_for([name]) for name in strong)


def test_one_answer_a_day_is_rated_on_weak_criteria_more_often_too():
    found = simulate(BANK, seed=1, a_day=1)
    weak, strong = by_strength(found)
    assert found.rated(weak) >= 1.5 * found.rated(strong)


@pytest.mark.parametrize("seed", [1, 2])
def test_no_prompt_comes_again_while_its_pool_holds_an_unseen_one(seed):
    small = BANK[:30]  # so that pools run out and repeats are forced
    found = simulate(small, seed=seed)
    assert len({one.prompt.id for one in found.drawn}) == len([p for p in small if FOCUS.fits(p)])
    assert found.repeats == 0


def test_equal_seeds_give_equal_sixty_days():
    first, second = (simulate(BANK, seed=5, days=20) for _ in range(2))
    assert first == second
    assert simulate(BANK, seed=6, days=20) != first


def test_an_interview_brings_what_is_strong_back_sooner():
    end = (FIRST_DAY + 60) * DAY_MS
    strong = by_strength(simulate(BANK, seed=1))[1]
    near, none = (simulate(BANK, seed=1, interview_ms=moment) for moment in (end, None))
    late_near, late_none = (Simulated(one.drawn[-40:], one.answers[-40:], 0) for one in (near, none))
    assert late_near.drawn_for(strong) >= late_none.drawn_for(strong)
