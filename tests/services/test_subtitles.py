"""Subtitles that run with the recording."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.errors import InputError
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.services.subtitles import LONGEST, LONGEST_S, cues, srt, vtt


def spoken(words: list[str], pace_s: float = 0.4) -> Transcript:
    return Transcript.of(
        [Word(text=one, start_s=n * pace_s, end_s=n * pace_s + pace_s * 0.8) for n, one in enumerate(words)],
        duration_s=len(words) * pace_s,
    )


def test_srt_and_vtt_have_their_forms():
    said = spoken(["So", "<b>", "&", "-->", "done."], 750.0)
    assert srt(said).startswith("1\n00:00:00,000 --> ")
    assert "-->\n" not in srt(said).replace(" --> ", "")
    assert "01:00:00" not in srt(spoken(["a"]))
    text = vtt(said, "round 3 --> x\nline")
    assert text.startswith("WEBVTT - round 3 -> x line\n\n00:00:00.000 --> ")
    assert "&lt;b&gt;" in text
    assert "00:50:00.000" in text


def test_a_typed_answer_has_no_subtitles():
    with pytest.raises(InputError, match="typed"):
        cues(Transcript(text="I did it."))


@given(st.lists(st.text(alphabet="abc.,", min_size=1, max_size=12), min_size=1, max_size=60), st.floats(0.05, 3))
def test_cues_hold_every_word_in_order_and_never_overlap(words, pace_s):
    found = cues(spoken(words, pace_s))
    assert " ".join(one.text.replace("\n", " ") for one in found) == " ".join(words)
    assert all(one.end_s <= two.start_s + 1e-6 for one, two in pairwise(found))
    for one in found:
        assert one.end_s > one.start_s
        assert len(one.text) <= LONGEST or " " not in one.text
        assert one.text.count("\n") <= 1
        assert one.end_s - one.start_s <= LONGEST_S + pace_s
