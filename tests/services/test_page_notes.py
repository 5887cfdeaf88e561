"""Pages of the package are read for stock phrases and the language of tasks."""

from __future__ import annotations

import pytest

from mockinterview.scoring.passages import Rule
from mockinterview.services.page_notes import page_notes

GOOD = (
    "At L7 since May 2026. Nobody owned the hand-over between billing and shipping, so I designed one contract for "
    "both. Refunds fell from 4.1 % to 1.2 %, and three other organizations adopted it as their standard."
)


def test_task_language_is_found_where_it_stands():
    text = f"{GOOD}\n\nI was responsible for the migration and managed the backlog. I completed 14 projects."
    found = page_notes("initiatives", text)
    assert found
    assert Rule.TASK in {one.rule for one in found}
    assert all(text[one.start : one.end] == one.quote for one in found)
    assert all(one.start > len(GOOD) for one in found)


def test_a_stock_phrase_without_proof_is_found():
    rules = {one.rule for one in page_notes("influence", "I am a thought leader who operates at the next level.")}
    assert rules & {Rule.POWER, Rule.PRAISE}


@pytest.mark.parametrize("key", ["summary", "initiatives", "influence"])
def test_a_page_that_argues_is_left_alone(key: str):
    assert page_notes(key, GOOD) == ()


def test_plans_belong_on_the_page_about_the_future_only():
    plan = "I will lead the new platform next year. I plan to bring it to four regions."
    assert Rule.PLAN not in {one.rule for one in page_notes("future", plan)}
    assert Rule.PLAN in {one.rule for one in page_notes("initiatives", plan)}


def test_an_empty_page_says_nothing():
    assert page_notes("summary", " \n\n ") == ()
