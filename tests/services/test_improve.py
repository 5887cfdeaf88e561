from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.transcript import Transcript, Word
from mockinterview.services.improve import differences, improve
from mockinterview.services.transcribe import Never, ignore


class Says:
    """A recogniser that hears one text in everything."""

    def __init__(self, text):
        self.text = text

    def transcribe(self, path, *, model, report, cancel, vocabulary=()):
        words = [Word(text=word, start_s=number, end_s=number + 0.5) for number, word in enumerate(self.text.split())]
        return Transcript.of(words, duration_s=9.0, model=model)


def offered(now, better):
    return improve(Transcript(text=now), Path("a.flac"), Says(better), "base", report=ignore, cancel=Never())


def test_what_a_better_model_hears_otherwise_is_offered():
    offer = offered("We moved the DLQ to canesis in March.", "we moved the dlq to Kinesis in March")
    assert offer.changes == (("canesis", "Kinesis"),)
    assert offer.transcript.model == "base"


def test_case_and_commas_are_no_improvement():
    assert offered("So, we shipped.", "so we shipped") is None


@pytest.mark.parametrize(("old", "new", "pairs"), [("a b", "a", (("b", ""),)), ("", "a", (("", "a"),)), ("", "", ())])
def test_words_may_come_or_go(old, new, pairs):
    assert differences(old, new) == pairs


@given(st.text(alphabet="ab ,", max_size=40), st.text(alphabet="ab ,", max_size=40))
def test_the_pairs_are_slices_of_both_texts(old, new):
    for before, after in differences(old, new):
        assert before in " ".join(old.split())
        assert after in " ".join(new.split())
