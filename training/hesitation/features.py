"""What the encoder of a speech model makes of the clips, to train the detector on.

    python -m training.hesitation.features CLIPS base --data DATA --out OUT

CLIPS: the folder that speak.py filled. DATA: a data folder of the program, which knows where the model lies. Writes
OUT/SOURCE.npz: x (frames of 20 ms, width), y (frames: 0 neither, 1 um, 2 uh), n (frames of each clip).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import soundfile

from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper.decoder import WindowDecoder
from mockinterview.adapters.whisper.hesitation import FRAME_S, KINDS


def labelled(path: Path, decoder: WindowDecoder) -> tuple[np.ndarray, np.ndarray]:
    """Return features and labels of a clip."""
    sound, _ = soundfile.read(path.with_suffix(".flac"), dtype="float32")
    features = decoder.encoded(sound)
    middles = (np.arange(len(features)) + 0.5) * FRAME_S
    labels = np.zeros(len(features), np.int8)
    for kind, start, end in json.loads(path.read_text())["labels"]:
        labels[(middles >= start) & (middles < end)] = 1 + KINDS.index(kind)
    return features.astype(np.float16), labels


def main() -> None:
    """Write one file for each source."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("clips", type=Path)
    options.add_argument("model")
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    asked = options.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    decoder = WindowDecoder(Models(asked.data / "models").find(asked.model).folder, threads=2)
    cards = sorted(asked.clips.glob("*.json"))
    for source in sorted({path.stem.rpartition("-")[0] for path in cards}):
        clips = [labelled(path, decoder) for path in cards if path.stem.rpartition("-")[0] == source]
        x, y = (np.concatenate(parts) for parts in zip(*clips, strict=True))
        np.savez(asked.out / f"{source}.npz", x=x, y=y, n=np.array([len(one) for _, one in clips]))
        print(f"{source:14} {len(clips)} clips, {len(y) * FRAME_S / 60:.0f} minutes", flush=True)


if __name__ == "__main__":
    main()
