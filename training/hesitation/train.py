"""Train the detector of um and uh for one speech model, and measure it on voices that it has not heard.

    python -m training.hesitation.train FEATURES base --sure 0.7

FEATURES: the folder that features.py filled. Trains on what does not end in -kept, prints recall and false ones of what
does, by thresholds, and writes resources/speech/hesitation-MODEL.npz and its line in hesitation.json. Needs torch.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import nn

from mockinterview.adapters.whisper import hesitation

HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "resources" / "speech"
HIDDEN, TAPS, CHUNK, BATCH = 48, 5, 300, 32  # frames of 20 ms
MOST_RATE = 3e-3
CLASS_WEIGHTS = [1.0, 2.0, 2.0]


@dataclass
class Clip:
    """Features (frames, width) and labels (frames) of one clip."""

    x: np.ndarray
    y: np.ndarray


class Network(nn.Module):
    """Two convolutions and a choice; `exported` gives what the product computes with."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv1d(width, HIDDEN, TAPS, padding=2)
        self.second = nn.Conv1d(HIDDEN, HIDDEN, TAPS, padding=4, dilation=2)
        self.last = nn.Conv1d(HIDDEN, 3, 1)
        self.drop = nn.Dropout(0.2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return logits (clips, 3, frames) for features (clips, width, frames)."""
        x = torch.relu(self.first(self.drop(x)))
        return self.last(x + torch.relu(self.second(self.drop(x))))

    def exported(self) -> dict[str, np.ndarray]:
        """Return the weights in the product's form, kernels as (taps, in, out)."""
        kernels = {
            name: getattr(self, name).weight.detach().permute(2, 1, 0).numpy() for name in ("first", "second", "last")
        }
        biases = {f"{name}_bias": getattr(self, name).bias.detach().numpy() for name in kernels}
        return {"first": kernels["first"], "second": kernels["second"], "last": kernels["last"][0], **biases}


def loaded(path: Path) -> list[Clip]:
    """Return the clips of one source."""
    with np.load(path) as file:
        x, y, ends = file["x"], file["y"], np.cumsum(file["n"])
    return [Clip(*pair) for pair in zip(np.split(x, ends[:-1]), np.split(y, ends[:-1]), strict=True)]


def trained(clips: Sequence[Clip], mean: np.ndarray, scale: np.ndarray, passes: int) -> Network:
    """Return a network after `passes` over the clips."""
    torch.manual_seed(0)
    chance = np.random.default_rng(0)
    network = Network(len(mean))
    optimizer = torch.optim.AdamW(network.parameters(), 1e-3, weight_decay=1e-3)
    steps = passes * sum(len(one.y) // CHUNK + 1 for one in clips) // BATCH + 5
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, MOST_RATE, total_steps=steps)
    done = 0
    network.train()
    for number in range(passes):
        starts = [(one, at) for one in clips for at in range(int(chance.integers(60)), max(1, len(one.y) - 60), CHUNK)]
        chance.shuffle(starts)
        losses = []
        for begin in range(0, len(starts) - BATCH // 2, BATCH):
            x = np.zeros((BATCH, len(mean), CHUNK), np.float32)
            y = np.full((BATCH, CHUNK), -1, np.int64)
            for row, (clip, at) in enumerate(starts[begin : begin + BATCH]):
                part = (clip.x[at : at + CHUNK].astype(np.float32) - mean) / scale
                x[row, :, : len(part)], y[row, : len(part)] = part.T, clip.y[at : at + CHUNK]
            loss = nn.functional.cross_entropy(
                network(torch.tensor(x)),
                torch.tensor(y),
                ignore_index=-1,
                weight=torch.tensor(CLASS_WEIGHTS),
                label_smoothing=0.02,
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            done += 1
            if done < steps:
                schedule.step()
        print(f"pass {number + 1} of {passes}: loss {np.mean(losses):.4f}", flush=True)
    return network.eval()


def spoken(labels: np.ndarray) -> list[tuple[str, float, float]]:
    """Return the labelled fillers in seconds."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], labels, [0]])))
    return [
        (hesitation.KINDS[labels[first] - 1], first * hesitation.FRAME_S, last * hesitation.FRAME_S)
        for first, last in pairwise(edges)
        if first < len(labels) and labels[first]
    ]


def measured(detector: hesitation.HesitationDetector, clips: Sequence[Clip]) -> str:
    """Return how many are found, how many with their kind, how many there are, and how many false ones."""
    found = right = true = false = 0
    for clip in clips:
        labels, left = spoken(clip.y), list(detector.hear(clip.x.astype(np.float32)).sure)
        true += len(labels)
        for kind, start, end in labels:
            hit = next((one for one in left if one.start_s < end and one.end_s > start), None)
            if hit is not None:
                found, right = found + 1, right + (hit.kind == kind)
                left.remove(hit)
        false += len(left)
    return f"{found} ({right} with their kind) of {true}, {false} false"


def main() -> None:
    """Train, measure, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("features", type=Path)
    options.add_argument("model")
    options.add_argument("--sure", type=float, default=0.7)
    options.add_argument("--passes", type=int, default=5)
    asked = options.parse_args()
    sources = {path.stem: loaded(path) for path in sorted(asked.features.glob("*.npz"))}
    clips = [one for name, clips in sources.items() if not name.endswith("-kept") for one in clips]
    sample = np.concatenate([one.x[::10] for one in clips]).astype(np.float32)
    mean, scale = (
        one.astype(np.float16).astype(np.float32) for one in (sample.mean(axis=0), sample.std(axis=0) + 1e-3)
    )
    network = trained(clips, mean, scale, asked.passes)
    weights = {"mean": mean, "scale": scale, **network.exported()}
    weights = {name: values.astype(np.float16) for name, values in weights.items()}
    for name, kept in sources.items():
        if name.endswith("-kept"):
            for sure in (0.5, 0.6, 0.7, 0.8, 0.85, 0.9):
                print(f"{name:14} sure {sure:.2f}: {measured(hesitation.HesitationDetector(weights, sure), kept)}")
    path = OUT / f"hesitation-{asked.model}.npz"
    OUT.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **weights)
    index = OUT / "hesitation.json"
    known = json.loads(index.read_text()) if index.exists() else {}
    known[asked.model] = {"sure": asked.sure, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
    index.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
