import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Kind
from mockinterview.domain.terms import CLOUD, MOST, proper, vocabulary


@pytest.mark.parametrize("term", [*CLOUD, "Route 53", "S3", "Priya", "iOS", "C++", "API Gateway"])
def test_names_may_be_expected(term):
    assert proper(term)


@pytest.mark.parametrize(
    "term", ["", "latency", "ownership", "Ownership", "Customer Obsession", "I saved", "two million", "Dive Deep",
             "We reduced cost", "A\nB", "<b>X</b>", "Data Lake", "A B C D"]
)  # fmt: skip
def test_words_that_are_no_names_or_are_rated_may_not(term):
    assert not proper(term)


def test_no_criterion_or_principle_can_be_prompted():
    for name in (*CRITERIA, *PRINCIPLES.values()):
        assert not proper(name.title())
        assert vocabulary([name, name.upper()], Kind.BEHAVIORAL) == ()


def test_ones_own_names_come_first_and_the_list_is_short():
    names = vocabulary(["Priya", "priya", "Priya"], Kind.SYSTEM_DESIGN, "Design DynamoDB for the BBC.")
    assert names[:3] == ("Priya", "DynamoDB", "BBC")
    assert len(names) == MOST
    assert vocabulary([], Kind.BEHAVIORAL, "Tell me about a time.") == ()


@given(st.lists(st.text(max_size=30), max_size=30), st.text(max_size=200), st.sampled_from(list(Kind)))
def test_whatever_is_given_only_names_come_out(own, prompt, kind):
    names = vocabulary(own, kind, prompt)
    assert len(names) <= MOST
    assert all(re.search(r"[A-Z0-9]|[^\W\d_]", name) and proper(name) for name in names)
