"""Spoken sums: what is read, computed and flagged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.scoring.envelope import sums


@pytest.mark.parametrize(
    ("said", "equation"),
    [
        ("So 100 million a day is about 12 thousand a second.", "100 million a day = 1,157 a second"),
        ("500 bytes times ten million is about 50 megabytes.", "500 bytes \u00d7 ten million = 5 GB"),
        ("That is 10 terabytes a day. So that's about 40 terabytes a year.", "10 terabytes a day = 3.65 PB a year"),
        (
            "We have two million drivers, each sends ten pings a day, so that's about 200 million pings a day.",
            "two million drivers \u00d7 ten pings a day = 20 million a day",
        ),
        ("A billion divided by 86400 is about a hundred thousand.", "A billion ÷ 86400 = 11,574"),
    ],
)
def test_what_is_off_by_more_than_two_is_flagged_with_the_right_result(said, equation):
    (one,) = sums(said)
    assert one.off
    assert one.equation == equation
    assert said[one.start : one.end] == one.quote


@pytest.mark.parametrize(
    "said",
    [
        "A hundred million requests per day is roughly 1,200 requests per second.",
        "100M/day is 1157/s",
        "one hundred million events per day. That is about twelve hundred per second.",
        "Ten thousand a second at one kilobyte is ten megabytes a second.",
        "Each event is 1 kilobyte times a billion events a day is about a terabyte a day.",
        "At 2 gigabytes a day for 30 days that's 60 gigabytes.",
        "12 thousand a second is a billion a day.",
    ],
)
def test_what_is_rounded_is_right(said):
    assert sums(said)
    assert not any(one.off for one in sums(said))


@pytest.mark.parametrize(
    "said",
    [
        "I led three teams, which is about twenty people. Latency was 300 milliseconds and it is 200 now.",
        "We had 40 engineers in 3 countries and that's 2 years ago.",
        "Latency went from 300 milliseconds to 1200, so about 900 more.",
        "It took four days, and that is two weeks less than the 12 we had planned.",
        "Availability is 99.9 percent, that's 43 minutes a month.",
        "The budget was 2 million dollars, so 5 people.",
        "We get 100 million a day and 12 thousand a second at peak.",
    ],
)
def test_what_is_no_sum_is_left_alone(said):
    assert sums(said) == ()


@given(st.integers(1, 900), st.sampled_from(["second", "minute", "hour", "day"]), st.floats(0.55, 1.8))
def test_every_conversion_within_a_factor_of_two_is_right_and_ten_times_it_is_not(millions, per, slip):
    seconds = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400}
    a_second = millions * 1_000_000 / seconds[per]
    near, far = max(1, round(a_second * slip)), max(1, round(a_second * 10))
    (one,) = sums(f"{millions} million a {per} is about {near} per second.".replace("a hour", "an hour"))
    assert not one.off
    (other,) = sums(f"{millions} million a {per} is about {far} per second.".replace("a hour", "an hour"))
    assert other.off


@given(st.text(max_size=200))
def test_any_text_can_be_read(text):
    for one in sums(text):
        assert text[one.start : one.end] == one.quote
        assert one.factor >= 1.0
