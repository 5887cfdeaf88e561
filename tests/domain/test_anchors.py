"""Quotes are found again after corrections."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.anchors import found, in_joined, place_of
from mockinterview.domain.joined import joined
from mockinterview.domain.remarks import Place
from mockinterview.domain.session import Take
from mockinterview.domain.transcript import Transcript


def place(text: str, quote: str) -> Place:
    start = text.index(quote)
    return Place(take=0, start=start, end=start + len(quote), quote=quote)


def test_a_quote_is_found_where_it_stood_although_it_stands_twice():
    text = "we cut it and we cut it again"
    wanted = Place(take=0, start=14, end=20, quote="we cut")
    assert found(text, wanted) == (14, 20)


def test_a_moved_quote_is_found_nearest_to_its_place():
    wanted = place("um we cut it", "we cut it")
    assert found("we cut it", wanted) == (0, 9)


def test_a_corrected_quote_is_found_by_what_is_left_of_it():
    wanted = place("so we moved the queue to canesis in March and slept", "we moved the queue to canesis in March")
    text = "so we moved the queue to Kinesis in March and slept"
    assert found(text, wanted) == (3, 41)


def test_a_quote_that_is_gone_is_not_found():
    assert found("something else entirely was said", place("I cut failures by half", "cut failures by half")) is None
    assert found("", place("abc", "b")) is None


def test_a_place_in_a_follow_up_is_found_in_the_joined_text():
    takes = [
        Take(id=n + 1, attempt_id=1, number=n, began_ms=0, transcript=Transcript(text=text))
        for n, text in enumerate(["I did it.", "By half, I think."])
    ]
    said = joined(takes)
    start = said.transcript.text.index("half")
    there = place_of(said, start - 1, start + 6)
    assert there == Place(take=1, start=3, end=8, quote="half,")
    assert in_joined(said, there) == (start, start + 5)
    assert place_of(joined([]), 0, 3) is None


@given(
    st.lists(st.sampled_from(["we", "cut", "failures", "by", "half", "in", "March"]), min_size=1, max_size=30),
    st.data(),
)
def test_a_slice_is_always_found_where_it_is(words: list[str], data: st.DataObject):
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    wanted = Place(take=0, start=start, end=end, quote=text[start:end])
    assert found(text, wanted) == ((start, end) if text[start:end].strip() else None)
