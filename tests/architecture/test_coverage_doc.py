"""docs/coverage.md names all 64 tools of the guides, and what it points to is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "coverage.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]


def test_all_64_tools_have_a_row_in_order():
    assert [int(row[0]) for row in ROWS] == list(range(1, 65))
    assert all(len(row) == 5 and all(row) for row in ROWS)
    assert {row[2] for row in ROWS} == {"000", "001", "002", "003", "004"}


def test_every_row_points_to_a_test_or_a_picture_that_is_there():
    missing = []
    for row in ROWS:
        path, _, name = row[4].partition("::")
        file = ROOT / path
        if not file.is_file() or (name and f"def {name}(" not in file.read_text("utf-8")):
            missing.append((row[0], row[4]))
    assert missing == []
