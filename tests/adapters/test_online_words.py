"""Words and where they belong, without a model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.adapters.whisper.messages import Heard
from mockinterview.adapters.whisper.placing import EDGE_S, holes, in_speech, without_echo


def words(text, start=0.0, each=0.4):
    return [Heard(word, start + each * n, start + each * (n + 1), 0.9) for n, word in enumerate(text.split())]


def text(heard):
    return " ".join(word.text for word in heard)


def test_speech_after_the_last_word_is_a_hole():
    (hole,) = holes([(0.0, 10.0)], words("one two three four"))
    assert hole == (pytest.approx(1.6), 10.0)


def test_a_last_word_that_is_given_all_the_rest_does_not_hide_it():
    stretched = [*words("one two"), Heard("three", 0.8, 10.0, 0.2)]
    ((start, end),) = holes([(0.0, 10.0)], stretched)
    assert start < 2.5
    assert end == 10.0


def test_speech_between_words_that_nobody_wrote_down_is_a_hole():
    (hole,) = holes([(0.0, 8.0)], [*words("one two"), *words("nine ten", start=7.0)])
    assert hole[0] == pytest.approx(0.8)
    assert hole[1] == pytest.approx(6.75)


@pytest.mark.parametrize("speech", [[(0.0, 1.6)], [(0.0, 2.2)], [(0.0, 1.6), (3.0, 3.4)]])
def test_covered_speech_silence_and_clicks_are_no_holes(speech):
    assert holes(speech, words("one two three four")) == []


def test_no_words_at_all_is_one_hole():
    assert holes([(1.0, 3.0), (3.5, 6.0)], []) == [(1.0, 6.0)]


def test_what_the_neighbours_say_is_not_said_again():
    before, after = words("we moved it to Kinesis"), words("and saved forty percent", start=9.0)
    assert text(without_echo(before, words("to kinesis, in one quarter"), after)) == "in one quarter"
    assert text(without_echo(before, words("in one quarter and saved"), after)) == "in one quarter"
    assert text(without_echo(before, words("we moved it to Kinesis"), after)) == ""
    assert text(without_echo(before, words("within one quarter"), after)) == "within one quarter"
    assert text(without_echo([], words("within one quarter"), [])) == "within one quarter"


def test_a_word_leaves_the_silence_that_it_reaches_into():
    spans = [(1.0, 2.0), (4.0, 6.0)]
    assert in_speech(0.2, 1.4, spans) == (1.0 - EDGE_S, 1.4)
    assert in_speech(1.7, 3.9, spans) == (1.7, 2.0 + EDGE_S)
    assert in_speech(2.5, 3.0, spans) == (2.5, 3.0)
    assert in_speech(0.0, 1.0, []) == (0.0, 1.0)


times = st.floats(0, 30, allow_nan=False)


@given(st.lists(st.tuples(times, times).map(sorted).map(tuple), max_size=6), times, times)
def test_a_word_is_only_ever_made_shorter(spans, one, other):
    start, end = sorted((one, other))
    first, last = in_speech(start, end, spans)
    assert start <= first
    assert last <= end
