"""An answer of an hour in real time: the wait after it, and what the speech process takes meanwhile.

    python -m benchmarks.speech.hour --data FOLDER [--model base] [--minutes 60] [--json OUT]

Takes as long as the answer. The sound is the ten answers, one after the other, again and again; it stops in mid-sentence.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from benchmarks.speech.material import NAMES, RATE, Answer, wrong
from mockinterview.adapters.models import Models
from mockinterview.adapters.spool import SpoolWriter
from mockinterview.adapters.whisper import WhisperSpeech

BLOCK = RATE // 10


def joined(minutes: float) -> tuple[NDArray[np.float32], str]:
    """Return that much sound and, of the answers that are whole in it, the text."""
    answers = [Answer.load(name) for name in NAMES]
    wanted, sounds, texts, size = round(minutes * 60 * RATE), [], [], 0
    while size < wanted:
        answer = answers[len(sounds) % len(answers)]
        sounds.append(answer.sound)
        size += answer.sound.size
        if size <= wanted:
            texts.append(answer.text)
    return np.concatenate(sounds)[:wanted], " ".join(texts)


def measure(data: Path, model: str, minutes: float) -> dict[str, object]:
    """Return the wait after the end and the minutes' memory (MB) and CPU (% of all cores) of the speech process."""
    sound, text = joined(minutes)
    speech = WhisperSpeech(Models(data / "models").find)
    memory, shares, loads, behind = [], [], [], []
    try:
        speech.warm(model)
        speech.wait_ready(120)
        process = psutil.Process(speech.pid)
        spent, cores = sum(process.cpu_times()[:2]), os.cpu_count() or 1
        with tempfile.TemporaryDirectory() as folder:
            writer = SpoolWriter(Path(folder) / "answer.part.wav")
            live = speech.follow(writer.path, model=model)
            began = time.monotonic()
            for at in range(0, sound.size, BLOCK):
                writer.add(sound[at : at + BLOCK])
                time.sleep(max(0.0, began + (at + BLOCK) / RATE - time.monotonic()))
                writer.flush()
                if (at + BLOCK) % (60 * RATE) == 0:
                    now = sum(process.cpu_times()[:2])
                    memory.append(round(process.memory_info().rss / 1e6))
                    shares.append(round(100 * (now - spent) / 60 / cores, 1))
                    loads.append(round(os.getloadavg()[0], 1))
                    behind.append(round((at + BLOCK - live.request.at_sample) / RATE, 1))
                    spent = now
                    print(len(memory), memory[-1], "MB", shares[-1], "% load", loads[-1], flush=True)
            stopped = time.monotonic()
            writer.close()
            live.finish()
            while (transcript := live.result()) is None:
                time.sleep(0.002)
            after_s = time.monotonic() - stopped
        whole = Answer("hour", sound, text, [])
        # The words of the answer that the end cuts off are left out on both sides.
        counts = wrong(whole, " ".join(transcript.text.split()[: len(text.split()) + 20]))
        return {
            "minutes": minutes,
            "after stop (s)": round(after_s, 2),
            "load then": round(os.getloadavg()[0], 1),
            "memory by minute (MB)": memory,
            "CPU by minute (% of all cores)": shares,
            "CPU, mean (%)": round(float(np.mean(shares)), 1) if shares else None,
            "load by minute": loads,
            "not committed at the full minute (s)": behind,
            "WER, about (%)": round(100 * counts[0] / counts[1], 2),
            "words": len(transcript.words),
        }
    finally:
        speech.close()


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--model", default="base")
    options.add_argument("--minutes", type=float, default=60.0)
    options.add_argument("--json", type=Path)
    asked = options.parse_args()
    found = measure(asked.data.resolve(), asked.model, asked.minutes)
    print(json.dumps(found, indent=2))
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
