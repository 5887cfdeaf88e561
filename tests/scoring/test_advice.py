from __future__ import annotations

import pytest

from mockinterview.domain.criteria import CRITERIA, Level
from mockinterview.domain.scorecard import CriterionRating, Evidence
from mockinterview.scoring.advice import _GATE_ADVICE, QUOTE_WORDS, advice, short_quote
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.relevance import Gate


def rated(name: str, rating: float, quote: str = "") -> CriterionRating:
    proof = (Evidence(quote=quote, start=0, end=len(quote)),) if quote else ()
    return CriterionRating(id=name, rating=rating, confidence=0.7, evidence=proof, missing="Something is missing.")


def test_at_most_three_pieces_the_most_worth_first(guide: Guide) -> None:
    rows = (
        rated("scope", 3.5, "a b"),
        rated("impact", 2.0, "we did it"),
        rated("people", 4.5),
        rated("industry", 1.0),
        rated("customer", 3.0, "c d"),
    )
    found = advice(rows, level=Level.L6, guide=guide, gates=())
    assert [one.criterion for one in found] == ["impact", "industry", "customer"]


def test_advice_holds_the_speakers_words_and_no_others(guide: Guide) -> None:
    quote = "Late parcels fell from 14 percent to three"
    (piece,) = advice((rated("impact", 3.0, quote),), level=Level.L6, guide=guide, gates=())
    assert piece.text == guide.criteria["impact"].with_quote.replace("{quote}", quote)
    (bare,) = advice((rated("impact", 1.0),), level=Level.L6, guide=guide, gates=())
    assert bare.text == guide.criteria["impact"].without_quote
    assert "bar at L6 is 4" in bare.reason


def test_nothing_is_advised_where_the_bar_is_met(guide: Guide) -> None:
    assert advice((rated("impact", 4.0, "x"),), level=Level.L6, guide=guide, gates=()) == ()


def test_a_gate_is_answered_first(guide: Guide) -> None:
    gate = Gate(code="hypothetical", cap=2.0, reason="You tell what you would do.")
    (piece,) = advice((rated("impact", 2.0),), level=Level.L6, guide=guide, gates=(gate,))
    assert "really did" in piece.text


def test_every_gate_has_its_advice() -> None:
    import re
    from pathlib import Path

    import mockinterview.scoring.relevance as module

    codes = set(re.findall(r'code="([a-z-]+)"', Path(module.__file__).read_text()))
    assert codes == set(_GATE_ADVICE)


@pytest.mark.parametrize(
    "quote",
    [
        "short and plain.",
        "one two three four five six seven, eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twentyone",
        " ".join(["word"] * 40),
    ],
)
def test_a_quote_in_advice_is_a_short_slice(quote: str) -> None:
    cut = short_quote(quote)
    assert cut in quote
    assert len(cut.split()) <= QUOTE_WORDS


def test_texts_put_no_figure_into_the_speakers_mouth(guide: Guide) -> None:
    for name in CRITERIA:
        texts = guide.criteria[name]
        for text in (*texts.absent.values(), *texts.thin.values(), texts.ask, texts.with_quote, texts.without_quote):
            assert not any(sign.isdigit() for sign in text), (name, text)
            assert text[-1] in ".?"
