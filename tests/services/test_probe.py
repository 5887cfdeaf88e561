"""Which follow-up is asked."""

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.criteria import BEHAVIORAL_CRITERIA, DESIGN_CRITERIA, Kind, Level, ReadsAs
from mockinterview.domain.scorecard import CriterionRating, Evidence, Scorecard
from mockinterview.services.probe import DEEDS, DESIGNS, next_probe


def prompt(*follow_ups, kind=Kind.BEHAVIORAL):
    return Prompt(
        id="p", kind=kind, text={Level.L6: "Why?"}, principles=(), think_minutes=1, answer_minutes=4, success={},
        follow_ups=tuple(FollowUp(criterion=one, text=f"own {one}?") for one in follow_ups),
    )  # fmt: skip


def card(**ratings):
    rated = []
    for name, value in ratings.items():
        rating, strength = value if isinstance(value, tuple) else (value, None)
        proof = () if strength is None else (Evidence(quote="x", start=0, end=1, strength=strength),)
        rated.append(CriterionRating(id=name, rating=rating, confidence=0.8, evidence=proof))
    return Scorecard(
        id="x", kind=Kind.BEHAVIORAL, target_level=Level.L6, reads_as=ReadsAs.L6, on_topic=True, overall=3.0,
        criteria=tuple(rated),
    )  # fmt: skip


def test_the_weakest_criterion_is_asked_first_in_the_prompts_own_words():
    probe = next_probe(prompt("impact", "people"), card(impact=3.0, people=1.0))
    assert probe == FollowUp(criterion="people", text="own people?")


def test_the_prompts_own_follow_ups_go_before_curated_ones():
    assert next_probe(prompt("impact"), card(people=1.0, impact=3.0)).text == "own impact?"
    assert next_probe(prompt(), card(people=1.0)).text == DEEDS["people"]
    assert next_probe(prompt(kind=Kind.SYSTEM_DESIGN), card(data=1.0)).text == DESIGNS["data"]


def test_what_was_strongly_said_is_never_asked_for():
    assert next_probe(prompt("impact"), card(impact=(3.5, 0.95))) is None
    assert next_probe(prompt("impact"), card(impact=4.0)) is None


def test_nothing_is_asked_twice():
    assert next_probe(prompt("impact"), card(impact=1.0), {"impact"}) is None


def test_every_criterion_has_a_curated_question():
    assert set(DEEDS) == set(BEHAVIORAL_CRITERIA)
    assert set(DESIGNS) == set(DESIGN_CRITERIA)
