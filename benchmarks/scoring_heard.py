"""How much recognition moves ratings: the same answers as text, and spoken by a voice and written down by tiny.en.

    python -m benchmarks.scoring_heard FILE.jsonl ... --count 20 --keep heard.jsonl [--piper piper --voice VOICE.onnx]

Every second answer is spoken by Piper where a voice is given, the others by espeak-ng's two voices in turn. --keep holds what was
heard, so that the ratings are measured again in a minute with another network; answers that it holds are not spoken again.
Prints the mean change of ratings, the bias, the share of levels that stay, and the word error rate.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.scoring import Scored, load_file, scored
from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.models import Models
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import places
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.services.score import make_scorer
from mockinterview.services.transcribe import transcribe_file
from training.data import Answer

VOICES = ("en-us", "en-gb")
MODEL = "tiny.en"


def speak(text: str, number: int, path: Path, piper: str, voice: str) -> str:
    """Write the text as sound, and return who spoke."""
    if voice and number % 2 == 0:
        said = " ".join(text.split())
        subprocess.run([piper, "-m", voice, "-f", str(path)], input=said, text=True, check=True, capture_output=True)
        return "piper"
    one = VOICES[number // 2 % len(VOICES)]
    subprocess.run(["espeak-ng", "-v", one, "-s", "165", "-w", str(path), "--stdin"], input=text, text=True, check=True)
    return one


def plain(text: str) -> list[str]:
    """Return the words without case and signs."""
    return re.findall(r"[a-z0-9']+", text.lower())


def wrong(spoken: list[str], heard: list[str]) -> int:
    """Return about how many words are wrong: of each stretch that differs, the longer side."""
    steps = difflib.SequenceMatcher(None, spoken, heard, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for what, a, b, c, d in steps if what != "equal")


def told(pairs: list[tuple[Scored, Scored, str, float]], name: str) -> None:
    """Print the figures of pairs of text and heard."""
    if not pairs:
        return
    steps = np.concatenate([(heard.ratings - clean.ratings)[~np.isnan(clean.ratings)] for clean, heard, _, _ in pairs])
    same = np.mean([clean.level == heard.level for clean, heard, _, _ in pairs])
    errors = np.mean([share for *_, share in pairs])
    print(
        f"{name:8} {len(pairs):3} answers: change {np.abs(steps).mean():.3f}, bias {steps.mean():+.3f}, "
        f"level the same {same:.0%}, words wrong {errors:.1%}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=20, help="answers of each file")
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--piper", default="piper")
    parser.add_argument("--voice", default="")
    args = parser.parse_args()
    answers: list[Answer] = []
    for path in args.files:
        mine = load_file(path.resolve())
        answers += mine[:: max(1, len(mine) // args.count)][: args.count]
    kept = {}
    if args.keep.exists():
        kept = {row["id"]: row for row in map(json.loads, args.keep.read_text(encoding="utf-8").splitlines())}
    home = places(None)
    speech = WhisperSpeech(Models(home.models).find)
    try:
        with tempfile.TemporaryDirectory() as folder:
            for number, answer in enumerate(answers):
                if answer.id in kept:
                    continue
                sound = Path(folder) / "said.wav"
                by = speak(answer.transcript, number, sound, args.piper, args.voice)
                kept[answer.id] = {"id": answer.id, "by": by, "text": transcribe_file(sound, speech, MODEL).text}
                with args.keep.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(kept[answer.id]) + "\n")
    finally:
        speech.close()
    scorer = make_scorer(OnnxSentenceModel(), read_guide())
    pairs = []
    for answer in answers:
        row = kept[answer.id]
        spoken = plain(answer.transcript)
        share = wrong(spoken, plain(row["text"])) / len(spoken)
        pairs.append((scored(scorer, answer), scored(scorer, replace(answer, transcript=row["text"])), row["by"], share))
    print(scorer.version)
    told(pairs, "all")
    for by in sorted({one[2] for one in pairs}):
        told([one for one in pairs if one[2] == by], by)


if __name__ == "__main__":
    main()
