"""Corrected words keep their places in the sound."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.align import realigned
from mockinterview.domain.transcript import Pause, Transcript, Word

WORD = st.text(alphabet="abAB,.", min_size=1, max_size=4)


def heard(text: str) -> Transcript:
    words = [Word(text=one, start_s=n * 1.0, end_s=n * 1.0 + 0.8, confidence=0.5) for n, one in enumerate(text.split())]
    return Transcript.of(words, duration_s=float(len(words)), pauses=(Pause(start_s=0.8, end_s=1.0),), model="tiny.en")


def test_a_misheard_word_is_replaced_in_its_place():
    fixed = realigned(heard("we moved to canesis in March"), "we moved to Kinesis in March")
    word = fixed.words[3]
    assert (word.text, word.start_s, word.end_s, word.confidence) == ("Kinesis", 3.0, 3.8, 1.0)
    assert fixed.words[4] == heard("we moved to canesis in March").words[4]
    assert (fixed.text, fixed.model, fixed.pauses) == (
        "we moved to Kinesis in March",
        "tiny.en",
        (Pause(start_s=0.8, end_s=1.0),),
    )


def test_two_words_for_one_share_its_time_by_their_length():
    fixed = realigned(heard("the dynamodb table"), "the Dynamo DB table")
    assert [(one.text, one.start_s, one.end_s) for one in fixed.words[1:3]] == [
        ("Dynamo", 1.0, 1.6), ("DB", 1.6, 1.8),
    ]  # fmt: skip


def test_a_word_that_was_dropped_by_the_recogniser_lies_in_the_gap():
    fixed = realigned(heard("I built it"), "I never built it")
    assert [(one.text, one.start_s, one.end_s) for one in fixed.words[:3]] == [
        ("I", 0.0, 0.8), ("never", 0.8, 1.0), ("built", 1.0, 1.8),
    ]  # fmt: skip


def test_words_may_be_taken_out_and_added_at_the_end():
    fixed = realigned(heard("um so we did"), "so we did it all.\n\n")
    assert fixed.text == "so we did it all."
    assert fixed.words[0].start_s == 1.0
    assert fixed.words[-1].end_s <= 4.0


def test_a_typed_text_has_no_times_to_keep():
    fixed = realigned(Transcript(text="I did it"), "I  did\nit well")
    assert (fixed.text, fixed.words) == ("I did it well", ())


@given(st.lists(WORD, min_size=1, max_size=25), st.lists(WORD, max_size=25))
def test_the_text_is_the_new_one_and_time_runs_forward(old: list[str], new: list[str]):
    fixed = realigned(heard(" ".join(old)), " ".join(new))
    assert fixed.text == " ".join(new)
    assert [one.text for one in fixed.words] == new
    assert all(one.start_s <= one.end_s for one in fixed.words)
    assert all(one.start_s <= two.start_s + 1e-6 for one, two in pairwise(fixed.words))


@given(st.lists(WORD, min_size=1, max_size=25))
def test_no_change_changes_nothing(words: list[str]):
    before = heard(" ".join(words))
    assert realigned(before, before.text) == before


def test_an_hour_is_realigned_at_once():
    words = [f"word{n % 700}" for n in range(9000)]
    before = heard(" ".join(words))
    words[4500] = "other"
    words.insert(7000, "and")
    begun = time.perf_counter()
    fixed = realigned(before, " ".join(words))
    assert time.perf_counter() - begun < 5
    assert fixed.words[4500].text == "other"
    assert fixed.words[-1].start_s == pytest.approx(8999.0)
