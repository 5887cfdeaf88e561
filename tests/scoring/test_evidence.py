from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.scoring.bearing import adjusted, bearing
from mockinterview.scoring.evidence import FURTHER, LONGEST_WORDS, SUPPORT, proofs, trimmed
from mockinterview.scoring.ratings import tenths
from mockinterview.scoring.reading import read

LONG = (
    "So that was in the spring, when it rained a lot and everybody was tired and nobody really wanted to hear about labels, "
    "but I went to the director and showed him that late parcels fell from 14 percent to three in one depot, "
    "and he was drinking his coffee and looking out of the window."
)


def test_quotes_are_the_best_sentences_and_verbatim(story: str) -> None:
    sentences = read(story)
    chance = np.full(len(sentences), 0.1)
    chance[2], chance[3], chance[5] = 0.9, 0.85, 0.3
    found = proofs(story, sentences, chance)
    assert [one.strength for one in found] == [0.9, 0.85]
    assert all(story[one.start : one.end] == one.quote for one in found)
    assert found[0].quote.startswith("I sat down with the depot")


def test_nothing_clear_gives_no_quote(story: str) -> None:
    sentences = read(story)
    assert proofs(story, sentences, np.full(len(sentences), SUPPORT - 0.05)) == ()


def test_one_doubtful_quote_is_enough(story: str) -> None:
    sentences = read(story)
    assert len(proofs(story, sentences, np.full(len(sentences), FURTHER - 0.05))) == 1
    assert len(proofs(story, sentences, np.full(len(sentences), FURTHER + 0.05))) == 3


def test_a_dismissed_quote_gives_way_to_the_next(story: str) -> None:
    sentences = read(story)
    chance = np.linspace(0.9, 0.88, len(sentences))
    first = proofs(story, sentences, chance)[0]
    second = proofs(story, sentences, chance, dismissed=[(first.start, first.end)])
    assert first not in second
    assert len(second) == 3


def test_a_long_sentence_is_cut_at_clauses_around_its_facts() -> None:
    (sentence,) = [one for one in read(LONG) if "14 percent" in one.text]
    start, end = trimmed(LONG, sentence)
    assert "14 percent to three" in LONG[start:end]
    assert len(LONG[start:end].split()) <= LONGEST_WORDS


@given(st.text(alphabet="abc ,.;I and but 14%", min_size=1, max_size=600))
def test_every_quote_is_a_slice_without_blanks_around_it(text: str) -> None:
    sentences = read(text)
    for one in proofs(text, sentences, np.full(len(sentences), 0.9)):
        assert text[one.start : one.end] == one.quote
        assert one.quote.strip()


def test_facts_decide_between_sentences_that_the_network_finds_alike(story: str) -> None:
    sentences = read(story)
    part = np.full((len(sentences), 12), 1 / 12, dtype=np.float32)
    chance = adjusted("impact", sentences, np.full(len(sentences), 0.3, dtype=np.float32), part)
    assert "14 percent to three" in sentences[int(chance.argmax())].text
    owner = adjusted("ownership", sentences, np.full(len(sentences), 0.3, dtype=np.float32), part)
    assert sentences[int(owner.argmax())].text.startswith("I ")


def test_facts_bear_only_on_their_criterion(story: str) -> None:
    sentence = next(one for one in read(story) if "Two other countries" in one.text)
    flat = np.zeros(12, dtype=np.float32)
    assert bearing("leverage", sentence, flat) > bearing("customer", sentence, flat) == 0.0


@pytest.mark.parametrize(
    ("raw", "step"),
    [(1.0, 1.0), (1.24, 1.2), (1.25, 1.3), (2.749, 2.7), (2.75, 2.8), (4.96, 5.0), (0.2, 1.0), (6.0, 5.0)],
)
def test_ratings_come_in_tenths(raw: float, step: float) -> None:
    assert tenths(raw) == step
