"""Are prompts understood when they are heard once? A voice reads some aloud, the recogniser writes down what it heard.

    python -m benchmarks.read_aloud                                        espeak-ng speaks
    python -m benchmarks.read_aloud --piper PROGRAM --voice VOICE.onnx     Piper speaks

Prints a table in Markdown (see docs/read-aloud.md) with the word error rate of each prompt, counted as the authors of
Whisper count: without case and signs, numbers and spellings made equal.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import jiwer
from whisper_normalizer.english import EnglishTextNormalizer

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import banks_folder
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.adapters.yaml_banks import bank_paths, read_bank
from mockinterview.services.transcribe import transcribe_file

NORMAL = EnglishTextNormalizer()
SEED, COUNT = 20, 20


def sample(count: int, seed: int) -> list[tuple[str, str, str]]:
    """Return (id, level, text) of `count` prompts, one level of each."""
    banks = [read_bank(path).bank for path in bank_paths([banks_folder()])]
    prompts = sorted((prompt for bank in banks if bank for prompt in bank.prompts), key=lambda one: one.id)
    dice = random.Random(seed)
    chosen = dice.sample(prompts, count)
    return [(one.id, level.value, one.text[level]) for one in chosen for level in [dice.choice(one.levels)]]


def espeak(text: str, path: Path) -> None:
    """Read `text` aloud into a WAV file, at 165 words a minute."""
    subprocess.run(["espeak-ng", "-v", "en-us", "-s", "165", "-w", str(path), text], check=True)


def piper(program: str, voice: str) -> Callable[[str, Path], None]:
    """Return a speaker by Piper at its own pace, with half a second between sentences."""

    def speak(text: str, path: Path) -> None:
        given = [program, "-m", voice, "--sentence-silence", "0.5", "-f", str(path)]
        subprocess.run(given, input=text.encode(), check=True, capture_output=True)

    return speak


def misheard(text: str, heard: str) -> tuple[int, int, list[str]]:
    """Return wrong words, all words, and what became of which."""
    reference, got = NORMAL(text), NORMAL(heard)
    out = jiwer.process_words(reference, got)
    before, after = reference.split(), got.split()
    changes = [
        f"{' '.join(before[a.ref_start_idx : a.ref_end_idx]) or '·'} → {' '.join(after[a.hyp_start_idx : a.hyp_end_idx]) or '·'}"
        for a in out.alignments[0]
        if a.type != "equal"
    ]
    return out.substitutions + out.deletions + out.insertions, len(before), changes


def main() -> None:
    """Speak, hear, compare."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--count", type=int, default=COUNT)
    arguments.add_argument("--seed", type=int, default=SEED)
    arguments.add_argument("--model", default="tiny.en")
    arguments.add_argument("--piper", help="the program of Piper; espeak-ng is used without")
    arguments.add_argument("--voice", default="", help="a voice of Piper (.onnx)")
    arguments.add_argument("--ids", nargs="*", help="these prompts instead of a sample, at every level")
    given = arguments.parse_args()
    speak = piper(given.piper, given.voice) if given.piper else espeak
    if given.ids:
        banks = [read_bank(path).bank for path in bank_paths([banks_folder()])]
        texts = [
            (one.id, level.value, one.text[level])
            for bank in banks if bank for one in bank.prompts if one.id in given.ids for level in one.levels
        ]  # fmt: skip
    else:
        texts = sample(given.count, given.seed)
    print("| prompt | words | wrong | rate | heard otherwise |\n| --- | ---: | ---: | ---: | --- |", flush=True)
    wrong = words = 0
    with tempfile.TemporaryDirectory() as folder:
        models = Models(Path(folder), None)
        speech = WhisperSpeech(models.find)
        try:
            for name, level, text in texts:
                path = Path(folder) / "prompt.wav"
                speak(text, path)
                errors, count, changes = misheard(text, transcribe_file(path, speech, given.model).text)
                wrong, words = wrong + errors, words + count
                print(
                    f"| `{name}` {level} | {count} | {errors} | {errors / count:.1%} | {'; '.join(changes)} |",
                    flush=True,
                )
        finally:
            speech.close()
    print(f"| all | {words} | {wrong} | {wrong / words:.1%} | |")


if __name__ == "__main__":
    main()
