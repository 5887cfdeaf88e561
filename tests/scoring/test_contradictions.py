"""Figures that differ between tellings, and those that only look so."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.scoring.contradictions import conflicts


def pairs(*texts: str) -> list[tuple[str, str]]:
    found = conflicts([(str(number), text) for number, text in enumerate(texts)])
    return [(one.first.said, one.second.said) for one in found]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            "I led a team of 12 engineers on the payment migration.",
            "There were about 20 engineers working on the payment migration.",
            [("12 engineers", "20 engineers")],
        ),
        (
            "Latency of the checkout page dropped from 1200 ms to 300 ms.",
            "We got the latency of the checkout page from 2000 ms to 300 ms.",
            [("1200 ms", "2000 ms")],
        ),
        (
            "It saved $2.3 million a year in storage costs.",
            "The storage costs went down, it saved $4 million a year.",
            [("$2.3 million", "$4 million")],
        ),
        (
            "Failed orders fell by 92 percent after the change.",
            "After that change failed orders fell by 60 percent.",
            [("92 percent", "60 percent")],
        ),
    ],
)
def test_a_figure_told_otherwise_is_pointed_out(first, second, expected):
    assert pairs(first, second) == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I led a team of 40 engineers.", "I led a team of about 42 engineers."),  # rounded
        ("We saved two point three million dollars a year.", "It saved $2.3M a year."),  # words and digits
        ("Dozens of engineers used the tool.", "40 engineers used the tool."),  # a lower bound
        ("I hired 3 engineers for the pager team.", "The migration took 9 engineers off the roadmap."),  # other things
        ("The pilot took 3 weeks.", "The whole migration took 9 months of planning."),
        ("12 engineers worked on it and 3 engineers left.", "3 engineers left."),  # one telling holds both
        ("It cost $3 million.", "It cost 3 million euros."),  # another currency is not compared
        ("", "I led 12 engineers."),
    ],
)
def test_what_rounding_or_another_subject_explains_is_left_alone(first, second):
    assert pairs(first, second) == []


def test_quotes_are_slices_and_say_which_text_they_are_of():
    first = "Well. I led a team of 12 engineers on the payment migration. It went well."
    second = "I had 25 engineers on the payment migration."
    (found,) = conflicts([("attempt 3", first), ("attempt 7", second)])
    assert (found.first.text_id, found.second.text_id, found.subject) == ("attempt 3", "attempt 7", "engineer")
    assert first[found.first.start : found.first.end] == found.first.said == "12 engineers"
    assert found.first.quote in first
    assert found.second.quote == second


def test_three_tellings_are_compared_by_twos():
    found = conflicts([(str(n), f"I led a team of {n} engineers on the payment migration.") for n in (10, 20, 40)])
    assert [(one.first.text_id, one.second.text_id) for one in found] == [("10", "20"), ("10", "40"), ("20", "40")]


WORDS = st.sampled_from(
    ["I", "led", "12", "engineers", "from", "to", "$3", "million", "40%", "teams", ".", "weeks", "cut"]
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_a_text_never_contradicts_itself(text):
    assert conflicts([("a", text), ("b", text)]) == ()


def test_an_hour_of_tellings_is_compared_in_time():
    text = "I led a team of 12 engineers and we cut latency from 900 ms to 300 ms in the checkout service. " * 60
    begun = time.perf_counter()
    conflicts([(str(n), text) for n in range(6)])
    assert time.perf_counter() - begun < 20
