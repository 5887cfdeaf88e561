from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.audio.pauses import FRAME, FRAME_S, GAP_FRAMES, SpeechTracker, pauses_between
from mockinterview.audio.windows import HARD_S, SQUEEZE_S, Cutter

probabilities = st.lists(st.tuples(st.floats(0, 1, width=32), st.integers(1, 120)), min_size=1, max_size=40).map(
    lambda runs: np.repeat([one for one, _ in runs], [count for _, count in runs]).astype(np.float32)
)


def spans_of(sound):
    tracker = SpeechTracker()
    for one in sound:
        tracker.hear(float(one))
    return tracker.since(0)


def speech(*seconds):
    """Speech and silence in turn, in seconds, as frame probabilities."""
    return np.concatenate(
        [np.full(round(length / FRAME_S), 0.9 if number % 2 == 0 else 0.02) for number, length in enumerate(seconds)]
    )


def test_speech_and_pauses_are_found_to_the_frame():
    first, second = spans_of(speech(2.0, 1.0, 1.5))
    assert first == (0, round(2.0 / FRAME_S))
    assert second[0] - first[1] == round(1.0 / FRAME_S)


def test_a_dip_inside_a_word_is_no_gap():
    assert len(spans_of(speech(1.0, (GAP_FRAMES - 1) * FRAME_S, 1.0))) == 1


@given(probabilities)
def test_spans_are_in_order_and_never_touch(sound):
    spans = spans_of(sound)
    assert all(first < last <= len(sound) for first, last in spans)
    assert all(before[1] + 1 < after[0] for before, after in pairwise(spans))


def test_short_silences_are_articulation():
    assert [round(one.duration_s, 2) for one in pauses_between([(0, 1), (1.2, 2), (2.5, 3)])] == [0.5]


@given(probabilities, st.integers(1, 50))
@settings(max_examples=50, deadline=None)
def test_windows_do_not_depend_on_how_the_sound_arrives(sound, step):
    whole, parts = Cutter(), Cutter()
    at_once = list(whole.hear(sound))
    piecewise = [window for at in range(0, len(sound), step) for window in parts.hear(sound[at : at + step])]
    assert at_once == piecewise
    assert whole.rest() == parts.rest()


@given(probabilities)
@settings(max_examples=50, deadline=None)
def test_no_speech_falls_between_windows_and_none_is_too_long(sound):
    cutter = Cutter()
    windows = list(cutter.hear(sound))
    rest = cutter.rest()
    covered = np.zeros(len(sound), bool)
    for window in [*windows, *([rest] if rest else [])]:
        for first, last in window.spans:
            assert not covered[first:last].any()
            covered[first:last] = True
        assert sum(last - first for first, last in window.pieces()) * FRAME_S / FRAME <= HARD_S + 2.0
    missed = sum(last - first - covered[first:last].sum() for first, last in spans_of(sound))
    assert missed * FRAME_S < 0.3  # a last blip that is too short to be a word


def test_a_long_pause_ends_a_window_once_there_is_enough_speech():
    (window,) = Cutter(enough_s=12.0).hear(speech(13.0, 1.0))
    assert window.last * FRAME_S < 14.0
    assert not list(Cutter(enough_s=12.0).hear(speech(5.0, 1.0)))


def test_a_fluent_speaker_is_cut_at_the_longest_pause_so_far():
    (window,) = Cutter(enough_s=12.0).hear(speech(6.0, 0.4, 7.0, 0.2, 4.0, 0.2))
    assert 6.0 < window.last * FRAME_S < 6.4
    (window,) = Cutter(enough_s=12.0).hear(speech(13.0, 0.3, 11.5, 0.3))
    assert 13.0 < window.last * FRAME_S < 13.3


def test_a_cut_leaves_no_crumbs():
    (window,) = Cutter(enough_s=12.0).hear(speech(2.0, 0.5, 9.0, 0.3, 6.0, 0.3))
    assert 11.5 < window.last * FRAME_S < 11.8


@given(probabilities)
@settings(max_examples=50, deadline=None)
def test_the_parts_of_a_window_are_the_window(sound):
    cutter = Cutter()
    windows = [*cutter.hear(sound), *filter(None, [cutter.rest()])]
    for window in windows:
        parts = window.parts()
        assert parts[0].first == window.first
        assert parts[-1].last == window.last
        assert all(before.last == after.first for before, after in pairwise(parts))
        assert tuple(span for part in parts for span in part.spans) == window.spans


def test_a_long_window_is_parted_near_its_longest_pauses():
    cutter = Cutter(enough_s=60.0)
    list(cutter.hear(speech(5.0, 0.3, 6.0, 0.8, 3.0, 0.2, 8.0, 0.2)))
    first, second, *more = cutter.rest().parts()
    assert 11.3 < first.last * FRAME_S < 12.1
    assert not more
    assert first.speech_s + second.speech_s > 21.5


def test_somebody_who_never_pauses_is_cut_at_the_least_speech_like_frame():
    sound = speech(29.0)
    sound[round(25.0 / FRAME_S) : round(25.1 / FRAME_S)] = 0.4
    (window,) = Cutter().hear(sound)
    assert 24.9 < window.last * FRAME_S < 25.2


def test_long_silences_are_left_out_of_what_is_decoded():
    cutter = Cutter()
    list(cutter.hear(speech(3.0, SQUEEZE_S + 3.0, 3.0)))
    window = cutter.rest()
    assert window is not None
    assert len(window.pieces()) == 2
    assert sum(last - first for first, last in window.pieces()) / 16_000 < 7.7


def test_an_hour_of_silence_leaves_nothing_behind():
    cutter = Cutter()
    assert not list(cutter.hear(np.full(round(600 / FRAME_S), 0.01)))
    assert cutter.rest() is None
    assert len(cutter._probabilities) < 60 / FRAME_S
