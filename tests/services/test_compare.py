"""Attempts side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import words_of
from samples import bank_json, prompt_json

from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.scorecard import CriterionRating, Evidence, Part, Scorecard
from mockinterview.domain.session import Attempt, AttemptState, KeptScorecard, Take, WholeAttempt
from mockinterview.domain.transcript import Transcript
from mockinterview.services.compare import compared, part_seconds, tellings

FIRST = "The queue was slow. I moved 12 engineers to the queue migration. We shipped it."
SECOND = "I moved 30 engineers to the queue migration. Failures fell by half in March. We shipped it again."


def whole(number: int, text: str, quotes: dict[str, tuple[float, list[str]]], *, spoken: bool = True) -> WholeAttempt:
    prompt = bank_from_json(bank_json(prompt_json())).prompts[0]
    attempt = Attempt(
        id=number, session_id=1, number=number, prompt_id=prompt.id, prompt_revision=prompt.revision,
        kind=Kind.BEHAVIORAL, level=Level.L6, text="?", state=AttemptState.SCORED, began_ms=number,
    )  # fmt: skip
    said = Transcript.of(words_of(text), duration_s=60) if spoken else Transcript(text=text)
    half = text.index(" ", len(text) // 2)
    card = Scorecard(
        id="1", kind=Kind.BEHAVIORAL, target_level=Level.L6, reads_as=ReadsAs.L5 if number == 1 else ReadsAs.L6,
        on_topic=True, overall=sum(one for one, _ in quotes.values()) / len(quotes),
        criteria=tuple(
            CriterionRating(
                id=name, rating=rating, confidence=0.8,
                evidence=tuple(
                    Evidence(quote=one, start=text.index(one), end=text.index(one) + len(one)) for one in proofs
                ),
            )
            for name, (rating, proofs) in quotes.items()
        ),
        parts=(
            Part(name="situation", start=0, end=half, share=0.5),
            Part(name="action" if number == 1 else "result", start=half, end=len(text), share=0.5),
        ),
        engine="e1", rubric="r1",
    )  # fmt: skip
    return WholeAttempt(
        attempt=attempt, prompt=prompt,
        takes=(Take(id=number, attempt_id=number, number=0, began_ms=0, transcript=said),),
        scorecards=(KeptScorecard(id=number, attempt_id=number, made_ms=0, text=text, card=card),),
    )  # fmt: skip


@pytest.fixture
def both() -> tuple[WholeAttempt, WholeAttempt]:
    first = whole(
        1,
        FIRST,
        {"people": (3.0, ["I moved 12 engineers to the queue migration."]), "impact": (2.0, ["We shipped it."])},
    )
    second = whole(
        2, SECOND,
        {"people": (4.0, ["I moved 30 engineers to the queue migration."]), "impact": (3.5, ["Failures fell by half in March."]), "cost": (2.0, [])},
    )  # fmt: skip
    return first, second


def test_evidence_is_gained_kept_and_lost(both):
    found = compared(*both)
    people, impact, cost = found.criteria
    assert (people.id, people.before, people.after, people.change) == ("people", 3.0, 4.0, 1.0)
    assert [(old.quote[:10], new.quote[:10]) for old, new in people.kept] == [("I moved 12", "I moved 30")]
    assert (people.gained, people.lost) == ((), ())
    assert [one.quote for one in impact.gained] == ["Failures fell by half in March."]
    assert [one.quote for one in impact.lost] == ["We shipped it."]
    assert (cost.before, cost.after, cost.change) == (None, 2.0, None)


def test_the_order_of_the_two_does_not_matter(both):
    assert compared(both[1], both[0]) == compared(both[0], both[1])


def test_quotes_say_where_both_can_be_heard(both):
    (kept,) = compared(*both).criteria[0].kept
    assert kept[0].spot is not None
    assert (kept[0].spot.start_s, kept[1].spot.start_s) == (2.0, 0.0)


def test_level_and_time_per_part(both):
    found = compared(*both)
    assert found.reads_as == (ReadsAs.L5, ReadsAs.L6)
    names = {one.name: one for one in found.parts}
    assert set(names) == {"situation", "action", "result"}
    assert (names["action"].after_s, names["action"].after_share) == (0.0, 0.0)
    assert names["situation"].before_s == pytest.approx(both[0].takes[0].transcript.time_of(0, 40)[1])


def test_a_typed_answer_has_shares_but_no_seconds(both):
    typed = whole(3, SECOND, {"people": (4.0, [])}, spoken=False)
    found = compared(both[0], typed)
    assert {one.after_s for one in found.parts} == {None}
    assert part_seconds(replace(both[0], scorecards=()), object()) is None


def test_figures_that_differ_are_pointed_out(both):
    (figure,) = compared(*both).figures
    assert (figure.first.said, figure.second.said) == ("12 engineers", "30 engineers")
    (figure,) = tellings(both)
    assert (figure.first.text_id, figure.second.text_id) == ("1", "2")


def test_other_versions_are_not_comparable(both):
    first, second = both
    assert compared(first, second).comparable
    kept = second.scorecards[0]
    newer = replace(second, scorecards=(replace(kept, card=replace(kept.card, engine="e2")),))
    assert not compared(first, newer).comparable
    assert not compared(first, replace(second, scorecards=())).comparable
