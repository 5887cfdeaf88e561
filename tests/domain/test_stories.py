"""Stories: the matrix, the loop without reuse, Markdown there and back."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Level, ReadsAs
from mockinterview.domain.errors import InputError
from mockinterview.domain.stories import (
    CHECKS,
    SLOTS,
    Figure,
    Limits,
    Need,
    Proof,
    Story,
    Told,
    matrix,
    proves,
    serve,
    usual_loop,
)
from mockinterview.domain.story_text import normal, stories_from_markdown, stories_to_markdown


def story(number: int, *principles: str) -> Story:
    return Story(id=number, title=f"Story {number}", principles=principles)


def told(story_id: int, *principles: str, **changes: object) -> Told:
    usual = Told(
        attempt_id=1, story_id=story_id, prompt_id="p", principles=principles, level=Level.L6, began_ms=1,
        spoken_s=90.0, answer_s=120.0, overall=4.0, reads_as=ReadsAs.L6,
    )  # fmt: skip
    return replace(usual, **changes)


@pytest.mark.parametrize(
    ("changes", "holds"),
    [
        ({}, True),
        ({"spoken_s": 0.0}, False),  # typed
        ({"overall": 3.9}, False),
        ({"overall": None}, False),
        ({"reads_as": ReadsAs.L5}, False),
        ({"reads_as": None}, False),
        ({"level": Level.L7, "reads_as": ReadsAs.L7}, True),
        ({"level": Level.L7, "reads_as": ReadsAs.L5}, False),
    ],
)
def test_only_a_recorded_answer_at_the_level_proves(changes, holds):
    assert proves(told(1, **changes), Level.L6) is holds


def test_an_answer_at_l6_proves_nothing_at_l7():
    assert not proves(told(1, reads_as=ReadsAs.L7), Level.L7)


def test_the_matrix_tells_planned_told_and_proven_apart():
    stories = (story(1, "ownership", "dive-deep"), story(2, "dive-deep"), story(3, "frugality"))
    answers = (told(1, "ownership"), told(2, "dive-deep", overall=3.0), told(2, "earn-trust"), told(9, "think-big"))
    found = matrix(stories, answers, Level.L6)
    assert found.cell("ownership", 1) is Proof.PROVEN
    assert found.cell("dive-deep", 1) is Proof.PLANNED
    assert found.cell("dive-deep", 2) is Proof.TOLD
    assert found.cell("earn-trust", 2) is Proof.PROVEN  # told for it without being planned
    assert found.cell("think-big", 1) is Proof.NONE
    assert "think-big" in found.holes
    assert "ownership" not in found.holes
    assert set(found.single) == {("ownership", 1), ("earn-trust", 2), ("frugality", 3)}
    assert set(found.unproven) == {"dive-deep", "frugality"}


def test_a_worse_answer_takes_no_proof_away():
    found = matrix((story(1),), (told(1, "ownership"), told(1, "ownership", overall=1.0)), Level.L6)
    assert found.cell("ownership", 1) is Proof.PROVEN


def test_a_story_that_carries_too_much_is_named_with_its_reason():
    many = story(1, *list(PRINCIPLES)[:5])
    often = [told(2, "ownership", prompt_id=f"p{n}") for n in range(4)]
    found = matrix((many, story(2)), often, Level.L6)
    assert found.overused == ((1, "planned for 5 principles"), (2, "told for 4 different questions"))
    wider = matrix((many, story(2)), often, Level.L6, limits=Limits(principles=5, prompts=4))
    assert wider.overused == ()


def test_a_loop_uses_no_story_twice_and_says_why_a_place_is_empty():
    stories = (story(1, "ownership", "dive-deep"), story(2, "ownership"))
    needs = (Need(round="1", principle="ownership"), Need(round="1", principle="dive-deep"),
             Need(round="2", principle="ownership"), Need(round="2", principle="think-big"))  # fmt: skip
    served = serve(needs, matrix(stories, (), Level.L6))
    assert [one.story_id for one in served] == [2, 1, None, None]  # greed would have left dive-deep empty
    assert served[2].reason == "every story for it serves another round"
    assert served[3].reason == "no story covers it yet"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=4))
def test_as_many_needs_are_served_as_can_be(plan: list[list[bool]]):
    keys = list(PRINCIPLES)[:4]
    stories = tuple(story(n + 1, *(key for key, on in zip(keys, row, strict=True) if on)) for n, row in enumerate(plan))
    needs = tuple(Need(round="1", principle=key) for key in keys)
    found = matrix(stories, (), Level.L6)
    served = [one for one in serve(needs, found) if one.story_id is not None]
    assert len({one.story_id for one in served}) == len(served)
    assert all(found.cell(one.need.principle, one.story_id) is not Proof.NONE for one in served)
    places = [*range(len(stories)), *[None] * 4]
    best = max(sum(at is not None and plan[at][n] for n, at in enumerate(order)) for order in permutations(places, 4))
    assert len(served) == best


def test_the_usual_loop_asks_for_every_principle_once():
    needs = usual_loop(5)
    assert sorted(one.principle for one in needs) == sorted(PRINCIPLES)
    assert [one.round for one in needs] == sorted(one.round for one in needs)
    assert len({one.round for one in needs}) == 5


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=40)
lines = st.lists(words, max_size=5).map("\n".join)
names = st.lists(words, max_size=3).map(tuple)
stories = st.builds(
    Story,
    title=words.filter(lambda text: bool(text.strip())),
    level=st.sampled_from(Level),
    principles=st.lists(st.sampled_from(list(PRINCIPLES)), unique=True, max_size=4).map(tuple),
    criteria=st.lists(st.sampled_from(CRITERIA), unique=True, max_size=4).map(tuple),
    situation=lines, task=lines, action=lines, result=lines, impact=lines, learning=lines,
    figures=st.lists(st.builds(Figure, name=words, value=words), max_size=3).map(tuple),
    protagonists=names, confidential=names,
    slot=st.sampled_from(["", *SLOTS]),
    checks=st.lists(st.sampled_from(list(CHECKS)), unique=True).map(tuple),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(stories, min_size=1, max_size=3))
def test_markdown_there_and_back_is_the_same(many: list[Story]):
    kept = tuple(normal(one) for one in many)
    assert stories_from_markdown(stories_to_markdown(kept)) == kept


def test_headings_inside_a_part_stay_in_it():
    one = Story(title="A", action="# not a story\n## not a part\n\\# guarded already\nplain")
    assert stories_from_markdown(stories_to_markdown([one])) == (one,)


@pytest.mark.parametrize(
    ("text", "told_"),
    [
        ("", "no story"),
        ("# \n", "line 1: a story has no title"),
        ("# A\n\n- Level: L9\n", "line 3: 'L9' is no level"),
        ("# A\n- Principles: Ownership | Greed\n", "line 2: 'Greed' is no Leadership Principle"),
        ("# A\n\n## Morale\ntext\n", "line 3: 'morale' is no part of a story"),
        ("# A\n- Mood: good\n", "line 2: 'Mood' is unknown"),
    ],
)
def test_what_cannot_be_read_names_its_line(text, told_):
    with pytest.raises(InputError, match="^" + told_.replace("(", r"\(")):
        stories_from_markdown(text)
