from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.cli.show import scorecard_text
from mockinterview.domain.criteria import CRITERIA, Kind, Level, ReadsAs
from mockinterview.domain.scorecard import CLEAR, CriterionRating, Evidence, Scorecard, ScoreRequest
from mockinterview.domain.transcript import Word
from mockinterview.services.score import Scorer, already_said, explain, make_scorer, probe_targets

TEXT = (
    "Our parcels from Porto arrived two days late, and nobody knew why. I sat down with the depot for a week and saw the cause. "
    "We moved the print behind the scale, and late parcels fell from 14 percent to three in half a year."
)


class FlatModel:
    """Says 3.6 and 2.4 of everything, and that the last sentence proves it."""

    version = "flat"

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, np.ndarray]:
        support = np.full((len(sentences), len(CRITERIA)), 0.05, dtype=np.float32)
        support[-1] = 0.8
        return {
            "rating": np.tile(np.array([3.6, 2.4], dtype=np.float32), (len(CRITERIA), 1)),
            "support": support,
            "part": np.full((len(sentences), 12), 1 / 12, dtype=np.float32),
            "reads": np.array([0.0, 0.3, 0.6, 0.1], dtype=np.float32),
            "topic": np.asarray(0.9, dtype=np.float32),
        }


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return make_scorer(FlatModel(), read_guide(), rubric="rubric-7")


def ask(**values: object) -> ScoreRequest:
    fields = {
        "id": "x", "kind": Kind.BEHAVIORAL, "target_level": Level.L6, "prompt": "Tell me about a problem that you solved.",
        "criteria": ("scope", "impact"), "transcript": TEXT, **values,
    }  # fmt: skip
    return ScoreRequest(**fields)  # type: ignore[arg-type]


def test_a_request_gives_a_card(scorer: Scorer) -> None:
    card = scorer.score(ask())
    assert [one.id for one in card.criteria] == ["scope", "impact"]
    assert card.overall == 3.6
    assert (card.engine, card.rubric) == (scorer.version, "rubric-7")


def test_many_come_in_their_order(scorer: Scorer) -> None:
    assert [card.id for card in scorer.score_all(ask(id=name) for name in "bca")] == ["b", "c", "a"]


def test_explain_shows_everything_behind_a_rating(scorer: Scorer) -> None:
    card = scorer.score(ask())
    told = explain(card)
    for wanted in (
        "why: Model: 3.6 at L6.",
        "quote [",
        "missing: ",
        "level odds: none 0%, L5 30%",
        card.engine,
        "advice (",
        "delivery (moves no rating)",
        "parts: ",
    ):
        assert wanted in told
    assert card.criteria[0].evidence[0].quote in told
    assert "no clear evidence heard" in explain(scorer.score(ask(transcript="Yes.")))


def test_delivery_is_set_beside_its_bands(scorer: Scorer) -> None:
    words = tuple(Word(text=text, start_s=0.2 * i, end_s=0.2 * i + 0.2) for i, text in enumerate(TEXT.split()))
    found = {one.name: one for one in scorer.delivery_measures(scorer.score(ask(words=words)))}
    assert found["pace_wpm"].verdict == "high"
    assert found["pace_wpm"].usual.source


def rated(name: str, rating: float, strength: float | None = None) -> CriterionRating:
    proof = (Evidence(quote="q", start=0, end=1, strength=strength),) if strength is not None else ()
    return CriterionRating(id=name, rating=rating, confidence=0.6, evidence=proof)


def card_of(*rows: CriterionRating) -> Scorecard:
    return Scorecard(
        id="x",
        kind=Kind.BEHAVIORAL,
        target_level=Level.L6,
        reads_as=ReadsAs.L6,
        on_topic=True,
        overall=3.0,
        criteria=rows,
    )


def test_probes_go_where_most_is_open() -> None:
    card = card_of(
        rated("scope", 4.0, 0.4),
        rated("impact", 3.5, 0.9),
        rated("people", 1.0),
        rated("customer", 3.0, 0.5),
        rated("change", 2.0),
    )
    assert probe_targets(card) == ("people", "change", "customer")
    assert probe_targets(card_of(rated("scope", 4.5, 0.9))) == ()


def test_what_was_said_is_not_asked_again() -> None:
    card = card_of(rated("scope", 4.0, 0.4), rated("impact", 3.5, 0.9), rated("people", 3.5, 0.3), rated("change", 2.0))
    assert [already_said(card, name) for name in ("scope", "impact", "people", "change", "industry")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_quote_that_is_only_near_is_called_that():
    told = explain(card_of(rated("impact", 3.4, CLEAR - 0.01), rated("scope", 3.4, CLEAR), rated("structure", 3.4, 0.6)))
    lines = told.splitlines()
    nearest = [i for i, line in enumerate(lines) if "nearest passage" in line]
    assert [lines[i - 1].split(":")[0] for i in nearest] == ["impact"]
    shown = scorecard_text(card_of(rated("impact", 3.4, CLEAR - 0.01), rated("scope", 3.4, CLEAR)))
    assert [line.strip() for line in shown.splitlines() if '"' in line] == ['nearest passage: "q"', '"q"']
