"""Stories told twice are found by their rare words, and common words prove nothing."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mockinterview.scoring.retold import ALIKE, LEAST, rare_stems, retold

CORPUS = Path(__file__).resolve().parents[2] / "training" / "corpus" / "answers" / "h.jsonl"


def corpus():
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return {row["id"]: row["transcript"] for row in rows}


def test_events_told_twice_in_other_words_are_found_and_other_events_are_not():
    texts = corpus()
    events = [(f"h-{at:03d}", f"h-{at + 2:03d}") for at in range(1, 34, 3)]
    found = [pair for pair in events if retold([(name, texts[name]) for name in pair])]
    assert len(found) >= 9
    firsts = [(one, texts[one]) for one, _ in events]
    assert retold(firsts) == ()


def test_the_sentences_that_are_most_alike_are_slices_of_the_texts():
    texts = corpus()
    (pair,) = retold([(name, texts[name]) for name in ("h-001", "h-003")])
    for one in (pair.first, pair.second):
        assert texts[one.text_id][one.start : one.end] == one.quote
    assert rare_stems(pair.first.quote) & rare_stems(pair.second.quote)
    assert pair.likeness >= ALIKE
    assert len(pair.words) >= LEAST


def test_common_words_prove_nothing():
    text = "My team had a problem with the customer. We changed the system in a month and the result was good."
    assert retold([("a", text), ("b", text)]) == ()


@given(st.lists(st.text(max_size=200), max_size=4))
def test_any_texts_can_be_compared(texts):
    for pair in retold([(str(number), text) for number, text in enumerate(texts)]):
        assert pair.first.text_id != pair.second.text_id
