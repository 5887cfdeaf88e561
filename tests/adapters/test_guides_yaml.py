"""The guides as files: complete, sourced, and errors that name file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mockinterview.adapters.guides_yaml import read_assessments, read_internal
from mockinterview.adapters.places import banks_folder, resources_folder
from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.domain.errors import InputError
from mockinterview.domain.readiness import Scale

COUNTS = {
    "executive": 12, "design-day-2": 4, "design-day-5": 4, "behavioral-day-5": 4, "presence": 5, "final": 12,
    "interview-day": 16, "competencies-l6": 32, "competencies-l7": 28, "internal-l6": 6, "internal-l7": 6,
    "scope-now": 5, "principles-at-scale": 12, "acceleration": 15, "pitfalls": 12, "indicators-l6": 12,
    "indicators-l7": 12, "internal-gaps": 6,
}  # fmt: skip


def test_every_assessment_of_the_guides_is_there_with_all_its_items():
    assert {one.key: len(one.items) for one in read_assessments()} == COUNTS


def test_thresholds_are_those_of_the_guides_and_every_figure_has_a_source():
    by_key = {one.key: one for one in read_assessments()}
    assert {role: one.value for role, one in by_key["executive"].thresholds.items()} == {"total": 42, "average": 3.5}
    assert {role: one.value for role, one in by_key["final"].thresholds.items()} == {"item": 4.0, "average": 4.2}
    for one in by_key.values():
        assert "guide" in one.source
        for figure in one.figures:
            assert figure.source.strip(), figure
            assert figure.text.strip(), figure
    assert len({figure.key for one in by_key.values() for figure in one.figures}) == sum(
        len(one.figures) for one in by_key.values()
    )


def test_what_can_be_low_says_what_to_do_about_it():
    for one in read_assessments():
        if one.key != "interview-day":
            assert all(item.develop for item in one.items), one.key
        if one.scale is Scale.FIGURE:
            assert all(item.unit for item in one.items), one.key


def test_the_promotion_guide_has_its_figures_and_weights():
    guide = read_promotion()
    assert guide.value("review.words-least", {}) == 1200
    assert guide.value("review.words-most", {"review.words-most": 1600}) == 1600
    assert [one.weight for one in guide.rubric] == [0.40, 0.25, 0.20, 0.15]
    assert len(next(one for one in guide.checklists if one.key == "self-review").items) == 7
    assert all("guide" in one.source for one in guide.checklists)
    asked = "\n".join(path.read_text("utf-8") for path in banks_folder().glob("*.yaml"))
    for pair in guide.level_pairs:
        for prompt in pair.prompts:
            assert f"- id: {prompt}\n" in asked


def test_politics_is_only_ever_a_manual_note():
    guide = read_promotion()
    parallel = next(one for one in guide.checklists if one.key == "parallel")
    assert all(item.manual for item in parallel.items)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "guides"
    shutil.copytree(resources_folder() / "guides", folder)
    return folder


@pytest.mark.parametrize(
    ("file", "before", "after", "told"),
    [
        ("readiness.yaml", "scale: marks", "scale: stars", "'scale' must be one of"),
        ("readiness.yaml", "criteria: [industry], develop", "criteria: [fame], develop", "no criterion 'fame'"),
        ("readiness.yaml", "{value: 42, ", "{value: many, ", "'value' must be a number"),
        (
            "readiness.yaml",
            "  - key: presence\n    title: Executive presence",
            "  - key: presence",
            "'title' is missing",
        ),
        ("readiness.yaml", "id: roadmap", "id: platform-users", "'platform-users' stands twice"),
        ("promotion.yaml", "weight: 0.40", "weight: heavy", "'weight' must be a number"),
        ("promotion.yaml", "[invent-and-simplify, dive-deep", "[invent, dive-deep", "no principle 'invent'"),
        ("internal.yaml", "own: [amazon", "own: {amazon", "internal.yaml"),
        ("internal.yaml", "format: 1", "format: 9", "'format: 1' is missing"),
    ],
)
def test_a_fault_is_told_with_file_and_line(own: Path, file: str, before: str, after: str, told: str):
    path = own / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(InputError) as caught:
        {"readiness.yaml": read_assessments, "promotion.yaml": read_promotion, "internal.yaml": read_internal}[file](
            own
        )
    assert told in str(caught.value)
    place, line = str(caught.value).split(": ")[0].rsplit(":", 1)
    assert place.endswith(file)
    wrong = path.read_text("utf-8").splitlines()
    assert 1 <= int(line) <= len(wrong)
    assert caught.value.hint


def test_a_file_that_is_gone_is_told(tmp_path: Path):
    with pytest.raises(InputError, match=r"readiness\.yaml cannot be read"):
        read_assessments(tmp_path / "none")


def test_pairs_of_both_ways_tell_good_from_bad_handling_and_quote_the_bank():
    from mockinterview.scoring.handling import Stance, handling

    pairs = read_promotion().level_pairs
    asked = "\n".join(path.read_text("utf-8") for path in banks_folder().glob("*.yaml"))
    for way, bad in (("up", Stance.INFLATED), ("down", Stance.DISMISSED)):
        mine = [one for one in pairs if one.key.split("-")[0] == way]
        assert len(mine) == 3
        for one in mine:
            assert handling(one.wrong_words).stance is bad, one.key
            assert handling(one.right_words).stance not in (Stance.INFLATED, Stance.DISMISSED), one.key
            if one.key != way:
                assert f"      {one.asked}: {one.question}\n" in asked
