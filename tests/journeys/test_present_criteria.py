"""New answers carry the criteria that are in force, also after they were edited while the program ran."""

from __future__ import annotations

from dataclasses import replace

from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.app import LateScorer
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.scorecard import ScoreRequest


def test_an_edited_criterion_shows_on_the_next_card(library):
    rubric, provenance = bundled_rubric()
    library.criteria.adopt(rubric, provenance)
    scorer = LateScorer(lambda: library.criteria.rubric().version)
    request = ScoreRequest(
        id="1", kind=Kind.BEHAVIORAL, target_level=Level.L6, prompt="Tell me about a time you took something on.",
        criteria=("ownership", "impact"),
        transcript="I took over the billing service although nobody asked me. Failures fell by half in a month. " * 4,
    )  # fmt: skip
    before = scorer.score(request)
    library.criteria.edit(replace(rubric.criterion("scope"), question="How far did it reach?"))
    after = scorer.score(request)
    assert before.rubric == rubric.version
    assert after.rubric == library.criteria.rubric().version != rubric.version
    assert replace(after, rubric=before.rubric) == before
