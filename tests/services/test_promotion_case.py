"""The written case: drafts read with the real network, feedback, portfolio, rubric and documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.domain.criteria import ReadsAs
from mockinterview.domain.promotion import Draft, DraftKind, Entry, Feedback, Initiative, RubricMark, Shelf, standing
from mockinterview.scoring.passages import Rule
from mockinterview.services.case_paper import Case, as_html, as_markdown, draft_blocks, package_blocks
from mockinterview.services.draft_parts import draft_parts, principles_in
from mockinterview.services.draft_report import report_on
from mockinterview.services.feedback_mix import feedback_mix
from mockinterview.services.portfolio import money, totals, value_lines

DATA = Path(__file__).resolve().parents[1] / "data"
GUIDE = read_promotion()


@pytest.fixture(scope="module")
def scorer():
    from mockinterview.cli.parts import scorer as real

    return real()


@pytest.mark.slow
def test_a_record_of_tasks_and_an_argued_case_get_clearly_different_reports(scorer):
    tasks = report_on((DATA / "self-review-tasks.md").read_text("utf-8"), scorer, GUIDE)
    case_text = (DATA / "self-review-case.md").read_text("utf-8")
    case = report_on(case_text, scorer, GUIDE)
    assert 2700 <= tasks.words <= 2900
    assert 1300 <= case.words <= 1500
    assert (tasks.ready, case.ready) == (False, True)
    assert "record of tasks" in tasks.head
    told = " ".join(one.text for one in tasks.reasons if one.tone == "caution")
    for part in (
        "2,843 words",
        "counts projects",
        "speak of tasks",
        "praise as impact",
        "no Leadership Principle",
        "lists",
    ):
        assert part in told, part
    assert not any(one.tone == "caution" for one in case.reasons)
    assert case.reads_as is ReadsAs.L7
    assert tasks.reads_as in (ReadsAs.NONE, ReadsAs.L5)
    assert [one.missing for one in case.stories] == [()] * 5
    assert all(len(one.principles) == 1 for one in case.stories)
    assert sum(bool(one.links) for one in case.stories) >= 3  # which of them is the network's word, and may change with it
    assert not any(one.links for one in tasks.stories)
    mean = [sum(sum(s.ratings.values()) / len(s.ratings) for s in r.stories) / len(r.stories) for r in (tasks, case)]
    assert mean[1] - mean[0] >= 1.5


@pytest.mark.slow
def test_a_recycled_story_is_told_and_a_grown_one_is_told_apart(scorer):
    text = (DATA / "self-review-case.md").read_text("utf-8")
    same = report_on(text, scorer, GUIDE, earlier={1: text})
    assert all(one.reuse is not None and one.reuse.share == 1 and not one.reuse.grown for one in same.stories)
    assert sum("Recycled" in one.text for one in same.reasons) == 5
    grown = report_on(text.replace("62 teams", "140 teams"), scorer, GUIDE, earlier={1: text})
    found = next(one for one in grown.stories if one.story.title.startswith("The fault"))
    assert found.reuse is not None
    assert found.reuse.grown == ("140 teams",)
    other = report_on((DATA / "self-review-tasks.md").read_text("utf-8"), scorer, GUIDE, earlier={1: text})
    assert not any(one.reuse for one in other.stories)


def test_findings_lie_where_their_words_stand_in_the_draft(fake_scorer):
    text = (DATA / "self-review-tasks.md").read_text("utf-8")
    report = report_on(text, fake_scorer, GUIDE)
    found = [one for story in report.stories for one in story.findings]
    assert len(found) > 30
    assert all(text[one.start : one.end] == one.quote for one in found)
    assert report.counts[Rule.TASK] >= 12


@pytest.fixture
def fake_scorer():
    from fakes import FakeScorer

    return FakeScorer()


def test_words_and_examples_are_counted_by_the_figures_in_force(fake_scorer):
    report = report_on(
        "One story only. " * 20, fake_scorer, GUIDE, values={"review.words-least": 10, "review.words-most": 70}
    )
    assert any(one.tone == "good" and "60 words; the guide value is 10 to 70" in one.text for one in report.reasons)
    forte = report_on("# One\n\nText of it.\n", fake_scorer, GUIDE, kind=DraftKind.FORTE)
    assert any("1 examples; the guide value is 2 to 3" in one.text for one in forte.reasons)


def test_a_draft_without_headings_is_cut_by_labels_or_long_paragraphs():
    labelled = "Opening line.\n\nSituation: a.\n\nAction: b.\n\nResult: c.\n\nSituation: d.\n\nImpact: e."
    parts = draft_parts(labelled)
    assert [one.text.split()[0] for one in parts.stories] == ["Situation:", "Situation:"]
    assert parts.opening == "Opening line."
    long = "Short start.\n\n" + "word " * 70 + "\n\nA tail.\n\n" + "word " * 70
    assert [one.words for one in draft_parts(long).stories] == [72, 70]
    assert draft_parts("").stories == ()


def test_principles_of_one_word_need_their_capital():
    assert principles_in("I took ownership and dived deep; see Dive Deep and invent & simplify") == (
        "invent-and-simplify",
        "dive-deep",
    )
    assert principles_in("Ownership") == ("ownership",)


def statement(text: str, organisation: str = "Own", *, outside: bool = False, leader: bool = False) -> Feedback:
    return Feedback(id=1, text=text, organisation=organisation, outside=outside, leader=leader)


GOOD = (
    "When both product leads claimed the same engineers, he brought the support figures and ended the deadlock.",
    "During the March outage she stopped the rollback, because the backup was older than the fault.",
    "At the planning review she challenged our date; I was annoyed then, and she was right. She could ask earlier.",
)


def test_the_mix_of_feedback_is_checked_rule_by_rule():
    good = [statement(GOOD[n % 3], f"Org {n % 4}", outside=n % 2 == 0, leader=n == 0) for n in range(9)]
    assert feedback_mix(good, GUIDE, {}).met
    echo = [statement("She is a great leader and a joy to work with.") for _ in range(10)]
    found = {one.key: one.met for one in feedback_mix(echo, GUIDE, {}).checks}
    assert found == {
        "feedback.count": True, "feedback.outside": False, "feedback.organisations": False, "feedback.leaders": False,
        "feedback.friction": False, "feedback.constructive": False, "feedback.behavior": False, "feedback.echo": False,
    }  # fmt: skip
    one_organisation = [statement(GOOD[n % 3], "Same", outside=True, leader=True) for n in range(8)]
    found = {one.key: one.met for one in feedback_mix(one_organisation, GUIDE, {}).checks}
    assert found["feedback.outside"]
    assert not found["feedback.organisations"]
    few = {one.key: one.met for one in feedback_mix(good[:5], GUIDE, {"feedback.least": 5}).checks}
    assert few["feedback.count"]


def test_money_is_the_writers_amount_times_the_writers_factor_and_nothing_else():
    known = Initiative(id=1, name="Routing", measure="hours", amount=1200, per_unit=85, teams=4, months=9)
    assert value_lines(known).business == "1200 hours at $85 each is $102K."
    assert value_lines(known).executive == "Routing: $102K, 4 teams, in 9 months."
    unknown = Initiative(id=2, name="Search", measure="ms", amount=50)
    assert "$" not in value_lines(unknown).business + value_lines(unknown).executive
    assert "factor" in value_lines(unknown).ask
    euros = Initiative(id=3, name="Rent", measure="offices", amount=2, per_unit=1_000_000, currency="EUR")
    entry = Entry(id=4, shelf=Shelf.COUNT, content={"name": "talks", "number": 3})
    found = totals([known, unknown, euros], [entry])
    assert (found.money, found.unpriced, found.counts) == ((("$", 102_000), ("EUR", 2_000_000)), 1, (("talks", 3.0),))


@pytest.mark.parametrize(
    ("amount", "told"), [(999, "$999"), (1500, "$2K"), (999_400, "$999K"), (999_600, "$1M"), (1_900_000, "$1.9M")]
)
def test_amounts_are_told_as_people_say_them(amount: float, told: str):
    assert money(amount, "$") == told


def test_the_rubric_is_weighted_and_marks_without_evidence_are_named():
    marks = {
        "sustained": RubricMark(mark=4, evidence="since May"),
        "unique": RubricMark(mark=5),
        "need": RubricMark(mark=3, evidence="x"),
    }
    assert standing(GUIDE.rubric, marks, {}).weighted is None
    assert standing(GUIDE.rubric, marks, {}).open == ("maturity",)
    marks["maturity"] = RubricMark(mark=2, evidence="y")
    found = standing(GUIDE.rubric, marks, {})
    assert found.weighted == pytest.approx(0.4 * 4 + 0.25 * 5 + 0.2 * 3 + 0.15 * 2)
    assert found.unproved == ("unique",)
    own = standing(
        GUIDE.rubric, marks, {"rubric.sustained": 1, "rubric.unique": 1, "rubric.need": 1, "rubric.maturity": 1}
    )
    assert own.weighted == pytest.approx(3.5)


def test_what_was_written_cannot_turn_into_markup():
    evil = "<script>alert(1)</script> | *x* [y](z)"
    case = Case(
        reviews=[Draft(id=1, title=evil, text=f"# {evil}\n\n{evil}\n\n1. {evil}")], pages={"summary": evil}, marks={},
        values={}, feedback=[statement(evil)], initiatives=[Initiative(id=1, name=evil)],
    )  # fmt: skip
    blocks = package_blocks(case, GUIDE)
    page = as_html(blocks)
    assert "<script" not in page
    assert "default-src 'none'" in page
    text = as_markdown(blocks)
    assert "<script" not in text.replace("\\<script", "")
    assert "[y](z)" not in text
    assert as_markdown(draft_blocks(Draft(text="a\n\nb"))).count("\n") == 5
