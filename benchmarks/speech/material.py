"""The spoken answers of the speech benchmark, and speaking them to the recogniser."""

from __future__ import annotations

import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import jiwer
import numpy as np
from whisper_normalizer.english import EnglishTextNormalizer

from mockinterview.adapters.audio_files import read
from mockinterview.adapters.spool import SpoolWriter
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.domain.transcript import Transcript

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent.parent / ".cache" / "speech"
RATE = 16_000
NAMES = [
    "latency",
    "jargon",
    "numbers",
    "fillers",
    "disagree",
    "hiring",
    "customer",
    "pauses",
    "numbers-gb",
    "fillers-noisy",
]
CLEAN = ["latency", "numbers", "fillers", "pauses"]  # whose silence can be told from their level alone
TERMS = ["Kinesis", "DynamoDB", "Fargate", "Flink", "Parquet", "Glue", "Athena", "Aurora", "MSK", "OpenSearch", "CloudWatch",
         "PrivateLink", "CodeDeploy", "Kafka"]  # fmt: skip
NORMAL = EnglishTextNormalizer()


@dataclass
class Answer:
    """A spoken answer and what is true of it."""

    name: str
    sound: np.ndarray
    text: str
    words: list[list[object]]

    @staticmethod
    def load(name: str) -> Answer:
        """Return one that make.py has made."""
        card = json.loads((FOLDER / f"{name}.json").read_text())
        return Answer(name, read(FOLDER / f"{name}.flac"), card["text"], card["words"] or [])

    @property
    def path(self) -> Path:
        """Where it lies."""
        return FOLDER / f"{self.name}.flac"

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.sound.size / RATE


@dataclass
class Live:
    """What following one answer gave."""

    transcript: Transcript
    after_stop_s: float


def follow(
    speech: WhisperSpeech, answer: Answer, model: str, vocabulary: tuple[str, ...] = (), real_s: float = 16.0
) -> Live:
    """Speak an answer to the recogniser: as fast as it keeps up, and the last `real_s` seconds in real time.

    The time after the stop depends on what is pending then, not on what was said minutes before.
    """
    with tempfile.TemporaryDirectory() as folder:
        writer = SpoolWriter(Path(folder) / "answer.part.wav")
        live = speech.follow(writer.path, model=model, vocabulary=vocabulary)
        quick = max(0, answer.sound.size - round(real_s * RATE))
        for at in range(0, quick, 2 * RATE):
            writer.add(answer.sound[at : min(quick, at + 2 * RATE)])
            writer.flush()
            while writer.samples / RATE - live.request.at_sample / RATE > 60.0:
                time.sleep(0.01)
        settle = time.monotonic() + (3.0 if quick else 0.0)
        while time.monotonic() < settle:
            time.sleep(0.05)
        began = time.monotonic()
        for at in range(quick, answer.sound.size, RATE // 10):
            writer.add(answer.sound[at : at + RATE // 10])
            time.sleep(max(0.0, began + (at - quick) / RATE + 0.1 - time.monotonic()))
            writer.flush()
        stopped = time.monotonic()
        writer.close()
        live.finish()
        while (transcript := live.result()) is None:
            time.sleep(0.002)
        return Live(transcript, time.monotonic() - stopped)


def wrong(answer: Answer, text: str) -> tuple[int, int]:
    """Return the wrong words and the words, as Whisper's authors count (which drops um and uh)."""
    reference, heard = NORMAL(answer.text), NORMAL(text)
    out = jiwer.process_words(reference, heard)
    return out.substitutions + out.deletions + out.insertions, len(reference.split())
