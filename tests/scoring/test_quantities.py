from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.scoring.quantities import Attribution, Unit, changes, quantities
from mockinterview.scoring.reading import read


@pytest.mark.parametrize(
    ("said", "unit", "value", "slice_"),
    [
        ("saved 2.3 million dollars a year", Unit.MONEY, 2.3e6, "2.3 million dollars"),
        ("a $8M budget", Unit.MONEY, 8e6, "$8M"),
        ("it cost us half a million a year", Unit.MONEY, 5e5, "half a million"),
        ("12 senior software engineers", Unit.PEOPLE, 12, "12 senior software engineers"),
        ("a team of twelve", Unit.PEOPLE, 12, "twelve"),
        ("a 40-person organisation", Unit.PEOPLE, 40, "40-person"),
        ("with a couple of teams", Unit.TEAMS, 2, "a couple of teams"),
        ("40 of our teams", Unit.TEAMS, 40, "40 of our teams"),
        ("two or three teams", Unit.TEAMS, 2, "two or three teams"),
        ("10 to 15 engineers", Unit.PEOPLE, 10, "10 to 15 engineers"),
        ("three business units", Unit.ORGANISATIONS, 3, "three business units"),
        ("11 countries", Unit.PLACES, 11, "11 countries"),
        ("14 million customers", Unit.USERS, 14e6, "14 million customers"),
        ("for three and a half years", Unit.DURATION, 3.5 * 365.25, "three and a half years"),
        ("eighteen months", Unit.DURATION, 18 * 30.4, "eighteen months"),
        ("1200ms", Unit.LATENCY, 1.2, "1200ms"),
        ("reduced it by 40%", Unit.PERCENT, 40, "40%"),
        ("half of the teams use it", Unit.PERCENT, 50, "half of the teams"),
        ("availability of 99.95 percent", Unit.AVAILABILITY, 99.95, "99.95 percent"),
        ("four nines", Unit.AVAILABILITY, 99.99, "four nines"),
        ("40k requests per second", Unit.RATE, 4e4, "40k requests per second"),
        ("2 petabytes of logs", Unit.VOLUME, 2e15, "2 petabytes"),
        ("we doubled it", Unit.FACTOR, 2, "doubled"),
        ("at 2.4 times the load", Unit.FACTOR, 2.4, "2.4 times"),
        ("nine services.", Unit.COUNT, 9, "nine services"),
    ],
)
def test_a_figure_has_unit_value_and_place(said: str, unit: Unit, value: float, slice_: str) -> None:
    (found,) = quantities(said)
    assert (found.unit, said[found.start : found.end]) == (unit, slice_)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize("said", ["in 2019 we began", "one of them left", "L6 to L7", "the year twenty twenty two"])
def test_numbers_without_a_unit_are_left_out(said: str) -> None:
    assert quantities(said) == ()


@pytest.mark.parametrize(
    ("said", "before", "after", "unit"),
    [
        ("p99 went from 1200ms to 300", 1.2, 0.3, Unit.LATENCY),
        ("it fell from twelve hundred to 300 milliseconds", 1.2, 0.3, Unit.LATENCY),
        ("nine days down to two", 9, 2, Unit.DURATION),
        ("delays fell from 41 a day to six", 41, 6, Unit.COUNT),
        ("cut the bill from $31 million to 19 and a half", 31e6, 19.5e6, Unit.MONEY),
        ("from 14 percent to three", 14, 3, Unit.PERCENT),
        ("availability went from 99.9% to 99.99 percent", 99.9, 99.99, Unit.AVAILABILITY),
    ],
)
def test_before_and_after_share_their_unit(said: str, before: float, after: float, unit: Unit) -> None:
    (found,) = changes(said)
    assert (found.before.value, found.after.value) == (pytest.approx(before), pytest.approx(after))
    assert found.after.unit is unit
    assert found.ratio == pytest.approx(after / before)


@pytest.mark.parametrize("said", ["from Monday to Friday", "10 to 15 engineers", "I gave six people two days"])
def test_ranges_and_gifts_are_no_changes(said: str) -> None:
    assert changes(said) == ()


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("I cut the cost by 2 million dollars in a year.", Attribution.DEED),
        ("The company has 12,000 engineers in nine countries.", Attribution.CONTEXT),
        ("I would bring 40 teams onto it.", Attribution.CONTEXT),
        ("Ingrid, she saved 11 million euros with her rules engine.", Attribution.OTHER),
    ],
)
def test_a_figure_is_told_from_its_surroundings(said: str, wanted: Attribution) -> None:
    (sentence,) = read(said)
    assert {one.attribution for one in sentence.quantities} == {wanted}


def test_facts_of_later_sentences_lie_where_they_are_in_the_transcript() -> None:
    text = "I had a plain idea in the spring. It went from 40 days to 12 in three teams."
    second = read(text)[1]
    assert [text[one.start : one.end] for one in second.quantities] == ["40 days", "three teams"]
    assert text[second.changes[0].start : second.changes[0].end] == "40 days to 12"


@given(st.text(alphabet="abcdefgimnorstuwy 0123456789.,%$", max_size=80))
def test_any_text_gives_slices_inside_it(text: str) -> None:
    for one in quantities(text):
        assert 0 <= one.start < one.end <= len(text)
    for pair in changes(text):
        assert 0 <= pair.start < pair.end <= len(text)
