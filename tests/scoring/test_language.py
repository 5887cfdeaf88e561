"""Bad and good tellings of the guides are told apart, and held-out ones no worse than they were measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.language.__main__ import FOLDER, pairs, read_set
from mockinterview.scoring.handling import Stance, handling
from mockinterview.scoring.passages import Rule, Sign
from mockinterview.scoring.writing import passage

MEASURED = {"held_out_first": 71, "held_out": 56}  # docs/language.md: the first is spent, the second was opened once


@pytest.mark.parametrize("name", ["seeds", "development"])
def test_the_pairs_of_the_guides_are_told_apart(name: str):
    rows = read_set(FOLDER / f"{name}.jsonl")
    assert [one.line["text"] for one in rows if not one.right] == []
    right, of = pairs(rows)
    assert right == of


@pytest.mark.parametrize("name", sorted(MEASURED))
def test_held_out_tellings_are_read_no_worse_than_measured(name: str):
    rows = read_set(FOLDER / f"{name}.jsonl")
    assert len(rows) >= 60
    assert sum(one.right for one in rows) >= MEASURED[name]


def test_no_line_stands_in_two_sets():
    lines = [text for path in sorted(FOLDER.glob("*.jsonl")) for text in Path(path).read_text("utf-8").splitlines()]
    assert len(set(lines)) == len(lines)


def test_a_task_verb_is_no_fault_beside_gap_resistance_and_adoption():
    text = (
        "I led the move of our stock count. Nobody owned the count; two depots refused it. I redesigned it with them, "
        "errors fell from 9 to 2 percent, and four depots count that way."
    )
    read = passage(text)
    assert not read.weak
    assert read.has(Sign.GAP, Sign.RESISTANCE)


def test_a_better_pattern_uses_the_facts_of_the_writer_and_adds_none():
    text = "Search got much better for our staff. Later we noticed that six libraries use our index. It took a year. We saw more use."
    found = [one for one in passage(text).findings if one.rule is Rule.VAGUE]
    assert found
    assert "six libraries" in found[0].pattern
    assert not any(sign.isdigit() for sign in found[0].pattern.replace("six", ""))


def test_quotes_are_slices_of_the_text():
    for line in read_set(FOLDER / "held_out.jsonl"):
        text = line.line["text"]
        for one in passage(text).findings:
            assert text[one.start : one.end] == one.quote


@pytest.mark.parametrize("text", ["", " ", "Yes.", "\n\n", "I", "...", "🙂🙂", "I led."])
def test_next_to_nothing_is_read_without_fault(text: str):
    passage(text)
    assert handling(text).stance is Stance.PLAIN


def test_denied_signs_do_not_count():
    assert not passage("It was finished without any objections and no disputes.").has(Sign.RESISTANCE)
