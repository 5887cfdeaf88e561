"""Sheets for a second, blind rater, and the agreement of the ratings that come back.

    python -m training.second_rating sheet RATER SHARE > sheet.txt     answers without ratings
    python -m training.second_rating agreement                         corpus/second/*.txt against the authors

A rating comes back as one line an answer: `id | L6 | yes | scope 54 impact 43 ...` (level read, on topic, ratings L6 then L7).
"""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

import numpy as np

from training.drafts import KINDS
from training.measure import weighted_kappa

HERE = Path(__file__).parent / "corpus"


def rows() -> list[dict]:
    found = []
    for path in sorted((HERE / "answers").glob("*.jsonl")):
        found += [json.loads(line) | {"author": path.stem} for line in path.read_text(encoding="utf-8").splitlines()]
    return found


def sheet(rater: str, share: float) -> None:
    """Print a share of every author's answers, in random order, without author and ratings."""
    rng = random.Random(f"second-{rater}")
    handed_out = HERE / "second" / "handed-out.txt"
    taken = set(handed_out.read_text(encoding="utf-8").split()) if handed_out.exists() else set()
    by_author: dict[str, list[dict]] = {}
    for row in rows():
        if row["id"] not in taken:
            by_author.setdefault(row["author"], []).append(row)
    chosen = [row for mine in by_author.values() for row in rng.sample(mine, min(len(mine), round(share * len(mine))))]
    rng.shuffle(chosen)
    handed_out.write_text("\n".join(sorted(taken | {row["id"] for row in chosen})) + "\n", encoding="utf-8")
    for row in chosen:
        print(f"### {row['id']} ({row['kind']})\nPrompt: {row['prompt']}\nAnswer: {row['transcript']}\n")


def agreement() -> None:
    """Print the weighted kappa of second and first ratings, pooled and by kind, and of the levels read."""
    known = {row["id"]: row for row in rows()}
    first: dict[str, list[float]] = {}
    second: dict[str, list[float]] = {}
    levels, count, apart = [], 0, []
    for path in sorted((HERE / "second").glob("r*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            fields = [part.strip() for part in line.split("|")]
            if len(fields) != 4 or fields[0] not in known:
                continue
            row = known[fields[0]]
            count += 1
            levels.append(fields[1] == row["reads_as"])
            for name, a, b in re.findall(r"([a-z_]+)\s+([1-5])\s*([1-5])", fields[3]):
                if name in KINDS[row["kind"]]:
                    for level, value in (("L6", int(a)), ("L7", int(b))):
                        first.setdefault(row["kind"], []).append(row["ratings"][level][name])
                        second.setdefault(row["kind"], []).append(value)
                        if abs(row["ratings"][level][name] - value) >= 2:
                            apart.append(f"{row['id']} {name} {level}: {row['ratings'][level][name]} and {value}")
    print(f"{count} answers rated twice; level read alike in {np.mean(levels):.2f}")
    for kind in first:
        print(f"{kind}: weighted kappa {weighted_kappa(np.array(first[kind]), np.array(second[kind])):.3f}")
    a, b = np.concatenate([*map(np.array, first.values())]), np.concatenate([*map(np.array, second.values())])
    print(f"pooled: weighted kappa {weighted_kappa(a, b):.3f}, bias of the second rater {np.mean(b - a):+.2f}")
    print(f"two or more apart: {len(apart)} of {len(a)} ratings")


if __name__ == "__main__":
    if sys.argv[1] == "sheet":
        sheet(sys.argv[2], float(sys.argv[3]))
    else:
        agreement()
