"""Confusion tables of the language rules.

    python -m benchmarks.language                     all sets, as Markdown
    python -m benchmarks.language FILE.jsonl --misses one set, with what was missed

A line: kind (written, feedback, handling, insider), label, text; pair ties a weak and a sound telling of the same thing.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.adapters.guides_yaml import read_internal
from mockinterview.scoring.handling import handling
from mockinterview.scoring.insider import insider_notes
from mockinterview.scoring.writing import passage

FOLDER = Path(__file__).resolve().parent
SETS = ("seeds", "development", "held_out_first", "held_out")


@dataclass(frozen=True, slots=True)
class Judged:
    """A line with what the rules say of it."""

    line: dict[str, Any]
    got: str
    strength: int

    @property
    def right(self) -> bool:
        """True if the rules say what the line says."""
        return self.got == self.line["label"]


def judge(line: dict[str, Any]) -> Judged:
    """Return what the rules say of a line."""
    text = line["text"]
    match line["kind"]:
        case "written" | "feedback":
            read = passage(text, opening=line.get("opening", False), feedback=line["kind"] == "feedback")
            return Judged(line, "weak" if read.weak else "sound", read.strength)
        case "handling":
            return Judged(line, handling(text).stance.value, 0)
    notes = {one.rule.value for one in insider_notes(text, read_internal())}
    got = "flagged" if notes else "clean"
    return Judged(line, got if set(line.get("rules", ())) <= notes else "other rule", 0)


def read_set(path: Path) -> list[Judged]:
    """Return the judged lines of a file."""
    return [judge(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def pairs(rows: list[Judged]) -> tuple[int, int]:
    """Return how many neighbouring pairs of weak and sound are in the right order, and how many there are."""
    written = [one for one in rows if one.line["kind"] == "written" and "pair" in one.line]
    ordered = [(a, b) for a, b in zip(written[::2], written[1::2], strict=True)]
    return sum(b.strength > a.strength for a, b in ordered), len(ordered)


def table(rows: list[Judged]) -> str:
    """Return the confusion tables of a set as Markdown."""
    parts = []
    for kind in dict.fromkeys(one.line["kind"] for one in rows):
        mine = [one for one in rows if one.line["kind"] == kind]
        counts = Counter((one.line["label"], one.got) for one in mine)
        labels = list(dict.fromkeys([*(one.line["label"] for one in mine), *(one.got for one in mine)]))
        head = f"| {kind}: written as | " + " | ".join(f"read as {label}" for label in labels) + " |"
        lines = [
            f"| {label} | " + " | ".join(str(counts[label, got]) for got in labels) + " |"
            for label in labels
            if any(counts[label, got] for got in labels)
        ]
        parts.append("\n".join([head, "| --- " * (len(labels) + 1) + "|", *lines]))
    right = sum(one.right for one in rows)
    order, of = pairs(rows)
    parts.append(
        f"Right: {right} of {len(rows)} ({right / len(rows):.0%})."
        + (f" Pairs in order: {order} of {of}." if of else "")
    )
    return "\n\n".join(parts)


def main() -> int:
    """Print tables."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", nargs="*", type=Path)
    arguments.add_argument("--misses", action="store_true")
    given = arguments.parse_args()
    for path in given.files or [FOLDER / f"{name}.jsonl" for name in SETS]:
        rows = read_set(path)
        print(f"### {path.stem}\n\n{table(rows)}\n")
        if given.misses:
            for one in rows:
                if not one.right:
                    print(f"- {one.line['label']} read as {one.got}: {one.line['text']}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
