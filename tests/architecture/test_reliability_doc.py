"""The table of faults names only what exists, and says for each line how often it was run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
FAULTS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in TEXT.split("## Faults")[1].split("**What is offered")[0].splitlines()
    if line.startswith("| ") and not line.startswith(("| fault", "| ---"))
]


def test_there_are_faults():
    assert len(FAULTS) > 20


@pytest.mark.parametrize("line", FAULTS, ids=lambda line: line[0])
def test_each_line_has_a_way_runs_an_outcome_and_something_that_repeats_it(line):
    _fault, how, runs, outcome, again = line
    assert how
    assert outcome
    assert re.match(r"[\d,]+", runs), runs
    assert re.search(r"`(python -m benchmarks|tests/)", again)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(tests/[\w/]+\.py)`", TEXT))))
def test_each_test_that_is_named_exists(path):
    content = (ROOT / path).read_text(encoding="utf-8")
    assert re.search(r"^ *def test_", content, re.MULTILINE)


@pytest.mark.parametrize("module", sorted(set(re.findall(r"`python -m ([\w.]+)", TEXT))))
def test_each_command_that_is_named_exists(module):
    path = ROOT / Path(*module.split("."))
    source = path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__main__.py"
    assert '__name__ == "__main__"' in source.read_text(encoding="utf-8")


def test_each_part_of_the_disks_that_is_named_exists():
    named = set(re.findall(r"disks --only (\w+)", TEXT))
    source = (ROOT / "benchmarks" / "faults" / "disks.py").read_text(encoding="utf-8")
    tried = source.split("TRIED: ")[1].split("}")[0]
    assert named == set(re.findall(r'"(\w+)": \w+', tried))


@pytest.mark.parametrize("picture", re.findall(r"\]\((soak/[\w.]+)\)", TEXT))
def test_each_picture_is_there(picture):
    assert (ROOT / "docs" / picture).read_text(encoding="utf-8").startswith("<svg")
