"""Freeze what the scoring engine says of a fixed set of answers, so that no rating moves unnoticed.

    python -m benchmarks.freeze_scoring           write tests/scoring/frozen/ anew
    python -m benchmarks.freeze_scoring --rules   keep the network's outputs, and freeze only what the rules make of them

Refuses while ratings moved and the version did not: raise RULES_VERSION in mockinterview/scoring/engine.py first.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.domain.criteria import Kind, Level, criteria_of
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.services.score import make_scorer

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "scoring" / "frozen"
NAMES = ("rating", "support", "part", "reads", "topic")


class Replay:
    """Gives back the outputs that a network once had for a text."""

    def __init__(self, version: str, rows: dict[tuple[str, ...], dict[str, np.ndarray]]) -> None:
        self.version, self.rows = version, rows

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, np.ndarray]:
        key = (prompt, *sentences)
        if key not in self.rows:
            raise KeyError("the rules now give the network other sentences: freeze without --rules")
        return self.rows[key]


class Recorder:
    """Asks a network and keeps what it said."""

    def __init__(self, model: OnnxSentenceModel) -> None:
        self.model = model
        self.rows: dict[tuple[str, ...], dict[str, np.ndarray]] = {}

    @property
    def version(self) -> str:
        return self.model.version

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, np.ndarray]:
        key = (prompt, *sentences)
        if key not in self.rows:
            self.rows[key] = {name: np.asarray(value) for name, value in self.model.judge(sentences, prompt).items()}
        return self.rows[key]


def requests() -> list[ScoreRequest]:
    """Return every frozen answer at both levels."""
    rows = [json.loads(line) for line in (FOLDER / "answers.jsonl").read_text(encoding="utf-8").splitlines()]
    return [
        ScoreRequest(
            id=f"{row['id']}@{level}", kind=Kind(row["kind"]), target_level=level, prompt=row["prompt"],
            criteria=criteria_of(Kind(row["kind"])), transcript=row["transcript"],
        )
        for row in rows
        for level in Level
    ]  # fmt: skip


def essence(card: Scorecard) -> dict[str, Any]:
    """Return what must not move: ratings, level, flags and the places of the quotes."""
    return {
        "reads_as": card.reads_as.value,
        "overall": card.overall,
        "flags": list(card.flags),
        "ratings": {one.id: one.rating for one in card.criteria},
        "quotes": {one.id: [[p.start, p.end] for p in one.evidence] for one in card.criteria if one.evidence},
    }


def save_outputs(path: Path, version: str, rows: dict[tuple[str, ...], dict[str, np.ndarray]]) -> None:
    arrays = {f"{i}.{name}": row[name] for i, row in enumerate(rows.values()) for name in NAMES}
    np.savez_compressed(path, version=np.array(version), keys=np.array(json.dumps(list(rows))), **arrays)


def load_outputs(path: Path) -> Replay:
    arrays = np.load(path, allow_pickle=False)
    keys = [tuple(key) for key in json.loads(str(arrays["keys"]))]
    rows = {key: {name: arrays[f"{i}.{name}"] for name in NAMES} for i, key in enumerate(keys)}
    return Replay(str(arrays["version"]), rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", action="store_true")
    args = parser.parse_args()
    outputs, cards = FOLDER / "outputs.npz", FOLDER / "cards.json"
    model = load_outputs(outputs) if args.rules else Recorder(OnnxSentenceModel())
    scorer = make_scorer(model, read_guide())
    found = {"version": scorer.version, "cards": {r.id: essence(scorer.score(r)) for r in requests()}}
    if cards.exists():
        before = json.loads(cards.read_text(encoding="utf-8"))
        if before["version"] == found["version"] and before["cards"] != found["cards"]:
            print("Ratings or quotes moved, the version did not: raise RULES_VERSION first.", file=sys.stderr)
            return 1
    if isinstance(model, Recorder):
        save_outputs(outputs, model.version, model.rows)
    cards.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(f"{found['version']}: {len(found['cards'])} cards")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
