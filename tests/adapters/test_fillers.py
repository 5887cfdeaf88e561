"""Um and uh of a second hearing, without a model."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.adapters.whisper.decoder import without_loops
from mockinterview.adapters.whisper.fillers import is_filler, with_fillers
from mockinterview.adapters.whisper.messages import Heard


def words(text, start=0.0, each=0.4):
    return [Heard(word, start + each * n, start + each * (n + 1), 0.9) for n, word in enumerate(text.split())]


def text(heard):
    return " ".join(word.text for word in heard)


def test_only_fillers_are_taken_over():
    found = with_fillers(words("we moved the card to a queue"), words("we um, moved the cart uh, to a cue"))
    assert text(found) == "we um, moved the card uh, to a queue"


@pytest.mark.parametrize(
    ("first", "asked", "merged"),
    [
        ("so we left", "Um, so we left", "Um, so we left"),
        ("so we left", "so we left um.", "so we left um."),
        ("um so we left", "um so we left", "um so we left"),
        ("so we left", "um uh so we left", "um uh so we left"),
        ("so we left", "um something else was heard", "so we left"),
        ("so we left", "so we left", "so we left"),
        ("so we left", "", "so we left"),
    ],
)
def test_a_filler_needs_a_neighbor_that_both_hearings_share(first, asked, merged):
    assert text(with_fillers(words(first), words(asked))) == merged


def test_the_word_before_gives_its_time_to_the_filler():
    first = [Heard("we", 0.0, 1.0, 0.9), Heard("left", 1.0, 1.4, 0.9)]
    asked = [Heard("we", 0.0, 0.3, 0.9), Heard("um,", 0.5, 1.2, 0.6), Heard("left", 1.2, 1.4, 0.9)]
    we, um, left = with_fillers(first, asked)
    assert we.end_s == um.start_s == 0.5
    assert um.end_s == left.start_s == 1.0


def test_signs_and_case_do_not_hide_a_filler():
    assert all(map(is_filler, ["Um,", "uh", "UHM.", "hmm..."]))
    assert not any(map(is_filler, ["umbrella", "a", "", "the", "like"]))


said = st.lists(st.sampled_from(["um", "uh,", "we", "moved", "it", "to", "the", "cart"]), max_size=15)


@given(said, said)
def test_no_word_is_lost_or_changed_and_times_never_fall(first, asked):
    found = with_fillers(words(" ".join(first)), words(" ".join(asked), each=0.37))
    kept = iter(word.text for word in found)
    assert all(any(one == word for one in kept) for word in first)
    assert all(before.start_s <= after.start_s for before, after in pairwise(found))
    assert all(word.start_s <= word.end_s for word in found)
    assert sum(map(is_filler, [one.text for one in found])) == len(found) - sum(not is_filler(one) for one in first)


def test_a_small_loop_of_the_decoder_is_one_word() -> None:
    """As heard in noise: one 'uh', then the same sign twenty times at one moment."""
    loop = tuple(Heard("uh,", 102.75, 102.75, 0.3) for _ in range(23))
    said = (Heard("um,", 102.39, 102.46, 0.9), *loop, Heard("The", 102.87, 103.05, 0.9))
    assert [one.text for one in without_loops(said)] == ["um,", "uh,", "The"]


def test_a_stutter_takes_time_and_is_kept() -> None:
    said = tuple(Heard("I", at / 5, at / 5 + 0.12, 0.9) for at in range(5))
    assert without_loops(said) == said


def test_a_word_said_twice_is_kept_whatever_its_length() -> None:
    said = (Heard("that", 1.0, 1.0, 0.9), Heard("that", 1.0, 1.2, 0.9))
    assert without_loops(said) == said
