"""What the network is held against: ridge regression on features of MiniLM as it came, on the same split.

    python -m training.ridge --minilm FOLDER --choose k14,k32 --test k33,k34,k35 [--features FILE]

Features of an answer: mean, maximum and deviation of its utterance vectors, and the prompt's vector. The penalty and the
stretch of the ratings are chosen on the authors of --choose. --features keeps what the encoder said, which takes minutes.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from training.data import Answer, Windows, load, with_second
from training.measure import BEHAVIORAL, figures
from training.network import MiniLM, pool
from training.train import batch_of

CORPUS = Path(__file__).parent / "corpus"
SHOWN = ("kappa", "kappa behavioral", "kappa design", "profile r", "order", "bias")
MIDDLE = 2.7  # about which ratings are stretched, as in the calibration of the network


def features(answers: list[Answer], folder: Path) -> dict[str, np.ndarray]:
    """Return (1536,) of each answer by its id."""
    windows = Windows(Tokenizer.from_file(str(folder / "tokenizer.json")))
    encoder = MiniLM()
    encoder.load_bert(load_file(str(folder / "model.safetensors")))
    found = {}
    with torch.no_grad():
        for i in range(0, len(answers), 2):
            ids, mask, places = batch_of(answers[i : i + 2], windows, None)
            states = encoder(ids, mask)
            for answer, (rows, owner) in zip(answers[i : i + 2], places, strict=True):
                u, asked = (one.numpy() / 5 for one in pool(states[rows], owner, len(answer.pieces)))
                found[answer.id] = np.concatenate([u.mean(0), u.max(0), u.std(0), asked])
    return found


def ridge(train: list[Answer], test: list[Answer], known: dict[str, np.ndarray], penalty: float) -> np.ndarray:
    """Return ratings (answers, 33, 2) of `test`, NaN where the kind has no such criterion."""
    given, asked = (np.stack([known[a.id] for a in some]) for some in (train, test))
    mean, spread = given.mean(0), given.std(0) + 1e-3
    given, asked = (given - mean) / spread, (asked - mean) / spread
    found = np.full((len(test), len(BEHAVIORAL), 2), np.nan)
    for deeds in (True, False):
        mine = [i for i, a in enumerate(train) if (a.kind != "system_design") == deeds]
        theirs = [i for i, a in enumerate(test) if (a.kind != "system_design") == deeds]
        rows = np.flatnonzero(deeds == BEHAVIORAL)
        gold = np.nan_to_num(np.stack([train[i].ratings for i in mine])[:, rows].reshape(len(mine), -1), nan=1.0)
        middle = gold.mean(0)
        a = given[mine]
        weights = np.linalg.solve(a @ a.T + penalty * np.eye(len(mine)), gold - middle)
        found[np.ix_(theirs, rows)] = (asked[theirs] @ a.T @ weights + middle).reshape(len(theirs), len(rows), 2)
    return found


def told(answers: list[Answer], ratings: np.ndarray) -> dict[str, float]:
    """Return the figures of ratings; levels are not judged here."""
    found = figures(answers, list(np.clip(ratings, 1, 5)), [a.reads for a in answers])
    return {name: round(found[name], 3) for name in SHOWN}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minilm", required=True, type=Path)
    parser.add_argument("--choose", required=True)
    parser.add_argument("--test", required=True)
    parser.add_argument("--features", type=Path)
    args = parser.parse_args()
    answers = with_second(load([CORPUS / "answers", CORPUS / "sealed"]), CORPUS / "second")
    if args.features and args.features.exists():
        known = dict(np.load(args.features))
    else:
        known = features(answers, args.minilm)
        if args.features:
            np.savez(args.features, **known)
    chosen, tested = (set(names.split(",")) for names in (args.choose, args.test))
    train = [a for a in answers if a.author not in chosen | tested]
    choose, test = ([a for a in answers if a.author in some] for some in (chosen, tested))
    tried = [(told(choose, MIDDLE + s * (ridge(train, choose, known, p) - MIDDLE))["kappa"], p, s)
             for p in (1000.0, 3000.0, 10000.0) for s in (1.0, 1.2, 1.4, 1.6)]  # fmt: skip
    best, penalty, stretch = max(tried)
    print(f"{len(train)} answers; penalty {penalty}, stretch {stretch}: {best:.3f} where they were chosen")
    print("test", told(test, MIDDLE + stretch * (ridge(train, test, known, penalty) - MIDDLE)))
    authors = sorted({a.author for a in train})
    for count in (len(authors) // 8, len(authors) // 4, len(authors) // 2, 3 * len(authors) // 4):
        some = set(random.Random(count).sample(authors, count))
        part = [a for a in train if a.author in some]
        print(count, "authors", len(part), told(test, MIDDLE + stretch * (ridge(part, test, known, penalty) - MIDDLE)))


if __name__ == "__main__":
    main()
