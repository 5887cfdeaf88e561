from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.scoring.numerals import numerals


@pytest.mark.parametrize(
    ("said", "value", "slice_"),
    [
        ("twelve hundred milliseconds", 1200, "twelve hundred"),
        ("for three and a half years", 3.5, "three and a half"),
        ("two and a half million parcels", 2.5e6, "two and a half million"),
        ("2 and a half years", 2.5, "2 and a half"),
        ("2.3 million a year", 2.3e6, "2.3 million"),
        ("a budget of 8M", 8e6, "8M"),
        ("a couple of teams", 2, "a couple"),
        ("a couple hundred engineers", 200, "a couple hundred"),
        ("half a million", 5e5, "half a million"),
        ("a million and a half", 1.5e6, "a million and a half"),
        ("two hundred and six centres", 206, "two hundred and six"),
        ("ninety-nine point nine nine", 99.99, "ninety-nine point nine nine"),
        ("four eighty at peak", 480, "four eighty"),
        ("in twenty twenty two", 2022, "twenty twenty two"),
        ("1,900 tickets", 1900, "1,900"),
        ("a third of the cost", 1 / 3, "a third"),
        ("two thirds of teams", 2 / 3, "two thirds"),
        ("dozens of teams", 24, "dozens"),
        ("a dozen stores", 12, "a dozen"),
        ("one hundred twenty three thousand four hundred and five", 123405, None),
        ("five lakh rupees", 5e5, "five lakh"),
    ],
)
def test_a_spoken_number_has_its_value_and_its_place(said: str, value: float, slice_: str | None) -> None:
    (found,) = numerals(said)
    assert found.value == pytest.approx(value)
    assert said[found.start : found.end] == (slice_ or said)


@pytest.mark.parametrize(
    "said", ["L6 and S3 buckets", "the p99 was fine", "we went there", "a team", "half an hour ago", ""]
)
def test_names_and_plain_words_are_no_numbers(said: str) -> None:
    assert list(numerals(said)) == []


def test_two_numbers_stay_two() -> None:
    assert [one.value for one in numerals("six or seven, and then 12")] == [6, 7, 12]


_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelled(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        return _TENS[number // 10] + (f" {_ONES[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = number % 100
        return f"{_ONES[number // 100]} hundred" + (f" and {spelled(rest)}" if rest else "")
    for scale, word in ((10**6, "million"), (1000, "thousand")):
        if number >= scale:
            rest = number % scale
            joint = " and " if 0 < rest < 100 else " "
            return f"{spelled(number // scale)} {word}" + (f"{joint}{spelled(rest)}" if rest else "")
    raise AssertionError


@given(st.integers(min_value=1, max_value=999_999_999))
def test_every_spelled_number_is_read_back(number: int) -> None:
    (found,) = numerals(spelled(number))
    assert found.value == number


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_with_and_without_commas_are_read(number: int) -> None:
    assert [one.value for one in numerals(f"about {number:,} of {number}")] == [number, number]


@given(st.text(alphabet="abc 1234567890.,-$%hundretousamillonfk", max_size=60))
def test_any_text_gives_slices_in_order(text: str) -> None:
    end = 0
    for one in numerals(text):
        assert end <= one.start < one.end <= len(text)
        end = one.end
