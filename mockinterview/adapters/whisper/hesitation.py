"""Um and uh, heard in the sound: a small network over what the encoder of the speech model makes of it.

Decoders were trained on texts without such sounds and leave them out; the encoder hears them. How the network is made
and how well it does: training/hesitation/README.md, benchmarks/speech/RESULTS.md.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mockinterview.adapters.places import resources_folder

log = logging.getLogger(__name__)

FRAME_S = 0.02  # of the encoder's output
FAINT = 0.15  # chance of a moment being um or uh under which a printed one is an invention
SHORTEST_S, BRIDGED_S = 0.08, 0.06  # a shorter one is none, a shorter gap does not part two
KINDS = ("um", "uh")


@dataclass(frozen=True, slots=True)
class Hesitation:
    """One um or uh, in seconds from the start of the window; sure: 0 to 1."""

    kind: str
    start_s: float
    end_s: float
    sure: float


@dataclass(frozen=True, slots=True)
class Hesitations:
    """What was heard in one window: the sure ones, and every stretch (start_s, end_s) where one is possible."""

    sure: tuple[Hesitation, ...] = ()
    possible: tuple[tuple[float, float], ...] = ()

    def later(self, seconds: float) -> Hesitations:
        """Return the same in a time that runs ahead by `seconds`."""
        sure = (replace(one, start_s=one.start_s + seconds, end_s=one.end_s + seconds) for one in self.sure)
        return Hesitations(tuple(sure), tuple((start + seconds, end + seconds) for start, end in self.possible))


class HesitationDetector:
    """Two convolutions over time and a choice between neither, um and uh for each frame."""

    def __init__(self, weights: Mapping[str, NDArray[np.floating]], sure: float) -> None:
        """Use these weights; `sure`: the chance of a moment from which it is one."""
        self._weights = {name: np.asarray(values, np.float32) for name, values in weights.items()}
        self._sure = sure

    @staticmethod
    def of(model: str) -> HesitationDetector | None:
        """Return the detector for the encoder of `model` ("base", "tiny.en"); None if there is none for it.

        One whose file is not the one that was measured is not used: fillers are then what the decoder prints.
        """
        folder = resources_folder() / "speech"
        known = json.loads((folder / "hesitation.json").read_text(encoding="utf-8")).get(model)
        if known is None:
            return None
        packed = (folder / f"hesitation-{model}.npz").read_bytes()
        if hashlib.sha256(packed).hexdigest() != known["sha256"]:
            log.warning("the detector of um and uh for %s is damaged and not used", model)
            return None
        with np.load(io.BytesIO(packed), allow_pickle=False) as weights:
            return HesitationDetector(dict(weights), float(known["sure"]))

    def hear(self, encoded: NDArray[np.float32]) -> Hesitations:
        """Return what is heard in the encoder's output, shape (frames of 20 ms, width of the encoder)."""
        if len(encoded) < 3:
            return Hesitations()
        chances = self._chances(encoded)
        either = np.convolve(1.0 - chances[:, 0], np.full(3, 1 / 3), "same")
        sure: list[Hesitation] = []
        for first, last in _runs(either >= self._sure, round(BRIDGED_S / FRAME_S)):
            if last - first >= round(SHORTEST_S / FRAME_S):
                kind = KINDS[int(np.argmax(chances[first:last, 1:].sum(axis=0)))]
                sure.append(Hesitation(kind, first * FRAME_S, last * FRAME_S, float(either[first:last].max())))
        possible = ((first * FRAME_S, last * FRAME_S) for first, last in _runs(either >= FAINT, 0))
        return Hesitations(tuple(sure), tuple(possible))

    def _chances(self, encoded: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the chances of neither, um and uh, shape (frames, 3)."""
        w = self._weights
        x = (encoded - w["mean"]) / w["scale"]
        x = np.maximum(_convolved(x, w["first"], 1) + w["first_bias"], 0.0)
        x = x + np.maximum(_convolved(x, w["second"], 2) + w["second_bias"], 0.0)
        x = x @ w["last"] + w["last_bias"]
        x = np.exp(x - x.max(axis=1, keepdims=True))
        return np.asarray(x / x.sum(axis=1, keepdims=True), np.float32)


def _convolved(x: NDArray[np.float32], kernel: NDArray[np.float32], dilation: int) -> NDArray[np.float32]:
    """Return x, shape (frames, in), convolved with a kernel of shape (taps, in, out), zeros beyond both ends."""
    reach = (len(kernel) // 2) * dilation
    padded = np.pad(x, ((reach, reach), (0, 0)))
    parts = (padded[tap * dilation : tap * dilation + len(x)] @ matrix for tap, matrix in enumerate(kernel))
    return np.asarray(sum(parts), np.float32)


def _runs(on: NDArray[np.bool_], bridged: int) -> list[tuple[int, int]]:
    """Return first and behind-last of the runs of True, those with up to `bridged` False between them as one."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], on.astype(np.int8), [0]])))
    runs: list[tuple[int, int]] = []
    for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and first - runs[-1][1] <= bridged:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return runs
