"""The speech benchmark: one table, measured in one run on this machine.

    python benchmarks/speech/make.py            (once, see there)
    python -m benchmarks.speech --data FOLDER [--model base] [--peer whisper-ctranslate2] [--runs 5] [--json OUT]

FOLDER is a data folder of the program (the base model is put together in its models/). README.md says how to read it.
"""

from __future__ import annotations

import argparse
import difflib
import json
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import soundfile

from benchmarks.speech.material import CLEAN, NAMES, RATE, TERMS, Answer, follow, wrong
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.domain.transcript import Transcript
from mockinterview.services.transcribe import transcribe_file

PARTS = ("words", "names", "noise", "waits", "costs", "peers", "faults")


def plain(word: str) -> str:
    """Return a word without case and signs."""
    return re.sub(r"[^a-z0-9']", "", word.lower())


def fillers(answer: Answer, text: str) -> tuple[int, int, int]:
    """Return the um and uh found, spoken and printed."""
    kind = {"um", "uh"}
    spoken, printed = [plain(w) for w in answer.text.split()], [plain(w) for w in text.split()]
    found = sum(
        sum(1 for word in spoken[a : a + size] if word in kind)
        for a, _, size in difflib.SequenceMatcher(None, spoken, printed, autojunk=False).get_matching_blocks()
    )
    return found, sum(w in kind for w in spoken), sum(w in kind for w in printed)


def starts(answer: Answer, transcript: Transcript) -> list[float]:
    """Return the errors of word starts in seconds, for words whose time is known."""
    spoken, printed = [plain(str(w[0])) for w in answer.words], [plain(w.text) for w in transcript.words]
    blocks = difflib.SequenceMatcher(None, spoken, printed, autojunk=False).get_matching_blocks()
    return [
        transcript.words[b + i].start_s - float(str(answer.words[a + i][1]))
        for a, b, size in blocks
        for i in range(size)
    ]


def silences(sound: np.ndarray, shortest: float = 0.5) -> list[tuple[float, float]]:
    """Return the true pauses of a clean recording, from its level in 10 ms, between its first and last sound."""
    frame = RATE // 100
    level = np.sqrt(np.mean(np.square(sound[: sound.size // frame * frame].reshape(-1, frame)), axis=1))
    loud = np.flatnonzero(level > 0.012 * np.percentile(level, 99))
    gaps = np.flatnonzero(np.diff(loud) > shortest * 100)
    return [((loud[i] + 1) / 100, loud[i + 1] / 100) for i in gaps]


def pauses(answer: Answer, transcript: Transcript) -> tuple[int, int, int, list[float]]:
    """Return pauses of 0.5 s and more: matched, true, found, and the errors of their lengths."""
    true = silences(answer.sound)
    found = [(one.start_s, one.end_s) for one in transcript.pauses if one.duration_s >= 0.4]
    errors, matched, counted = [], 0, 0
    for start, end in true:
        hits = [one for one in found if min(end, one[1]) - max(start, one[0]) > 0.5 * (end - start)]
        matched += bool(hits)
        errors += [abs((one[1] - one[0]) - (end - start)) for one in hits[:1]]
    near = silences(answer.sound, 0.3)
    counted = sum(any(min(e, f[1]) - max(s, f[0]) > 0 for s, e in near) for f in found)
    return matched, len(true), len(true) + len(found) - counted, errors


def noises() -> dict[str, np.ndarray]:
    """Return twenty clips of 20 s in which nobody speaks."""
    chance, time_s = np.random.default_rng(11), np.arange(20 * RATE) / RATE
    white = lambda level: chance.normal(0, level, time_s.size)  # noqa: E731
    breath = white(0.03) * np.clip(np.sin(2 * np.pi * 0.25 * time_s), 0, 1) ** 2
    chords = sum(np.sin(2 * np.pi * hz * time_s) for hz in (220, 277, 330, 440)) * 0.05
    clips = {f"white {level}": white(level) for level in (1e-4, 1e-3, 1e-2, 3e-2, 0.1)}
    clips |= {f"hum {hz}": 0.1 * np.sin(2 * np.pi * hz * time_s) + white(1e-3) for hz in (50, 60, 100, 440)}
    clips |= {f"clicks {rate}": np.where(chance.random(time_s.size) < rate, 0.7, 0.0) for rate in (1e-5, 1e-4, 1e-3)}
    clips |= {
        f"brown {level}": np.convolve(white(level), np.exp(-np.arange(400) / 80), "same") for level in (1e-3, 1e-2)
    }
    clips |= {"silence": np.zeros(time_s.size), "breath": breath, "breath loud": breath * 3}
    clips |= {"chords": chords, "chords on and off": chords * (np.sin(2 * np.pi * 1.5 * time_s) > 0)}
    clips |= {
        "keys": np.convolve(np.where(chance.random(time_s.size) < 3e-4, 0.5, 0), np.exp(-np.arange(300) / 40), "same")
    }
    return {name: np.clip(clip, -1, 1).astype(np.float32) for name, clip in clips.items()}


class Table(dict[str, object]):
    """Figures by title, printed as they are found."""

    def __setitem__(self, title: str, figure: object) -> None:
        print(f"  {title:60} {figure}", flush=True)
        super().__setitem__(title, figure)


def measure(speech: WhisperSpeech, model: str, runs: int, hour: bool, only: set[str]) -> dict[str, object]:
    """Return the figures of one model."""
    table = Table()
    process = psutil.Process(speech.pid)
    parts = {
        "words": lambda: accuracy(speech, model, table),
        "names": lambda: names(speech, model, table),
        "noise": lambda: noise(speech, model, table),
        "waits": lambda: waits(speech, model, table, runs, hour),
        "costs": lambda: costs(speech, model, table, runs),
    }
    for part in [one for one in parts if one in only]:
        parts[part]()
    table["memory of the process (MB)"] = f"{process.memory_info().rss / 1e6:.0f}"
    return table


def costs(speech: WhisperSpeech, model: str, table: Table, runs: int) -> None:
    """What recording costs, and how soon a cancel is obeyed."""
    process = psutil.Process(speech.pid)
    began, spent = time.monotonic(), sum(process.cpu_times()[:2])
    follow(speech, Answer.load("latency"), model, real_s=1000.0)
    share = 50 * (sum(process.cpu_times()[:2]) - spent) / (time.monotonic() - began)
    table["CPU while recording, real time (% of two cores)"] = f"{share:.1f}"
    cancels = []
    for number in range(runs):
        job = speech.follow(Answer.load("ten-minutes").path, model=model)
        threading.Event().wait(0.5 + 0.1 * number)
        began = time.monotonic()
        job.cancel()
        while speech._jobs:
            time.sleep(0.002)
        cancels.append(time.monotonic() - began)
    table["cancel (s): median, range"] = spread(cancels)


def spread(values: list[float]) -> str:
    """Return median and range."""
    return f"{statistics.median(values):.2f}, {min(values):.2f} to {max(values):.2f} ({len(values)} runs)"


def accuracy(speech: WhisperSpeech, model: str, table: Table) -> None:
    """Words, fillers, times and pauses of all answers."""
    errors, total, found, spoken, printed, late = 0, 0, 0, 0, 0, []
    matched, true, counted, lengths = 0, 0, 0, []
    for name in NAMES:
        answer = Answer.load(name)
        live = follow(speech, answer, model, real_s=0.0)
        counts = wrong(answer, live.transcript.text)
        errors, total = errors + counts[0], total + counts[1]
        table[f"WER live, {answer.name}"] = f"{100 * counts[0] / counts[1]:.2f}"
        hits = fillers(answer, live.transcript.text)
        found, spoken, printed = found + hits[0], spoken + hits[1], printed + hits[2]
        late += starts(answer, live.transcript)
        if answer.name in CLEAN:
            pause = pauses(answer, live.transcript)
            matched, true, counted = matched + pause[0], true + pause[1], counted + pause[2]
            lengths += pause[3]
    table["WER live, all (%)"] = f"{100 * errors / total:.2f} ({total} words)"
    table["um and uh: recall, precision"] = f"{found / spoken:.3f}, {found / max(1, printed):.3f} ({found} of {spoken})"
    off = np.abs(late)
    figures = f"{1000 * np.median(off):.0f}, {1000 * np.percentile(off, 90):.0f} ({len(late)} words)"
    table["word starts: median, 90 % (ms)"] = figures
    recall, precision = matched / true, true / max(1, counted)
    table["pauses of 0.5 s: F1"] = f"{2 * recall * precision / (recall + precision):.3f} ({true} pauses)"
    table["pauses: error of length (s): mean, 90 %"] = f"{np.mean(lengths):.3f}, {np.percentile(lengths, 90):.3f}"


def names(speech: WhisperSpeech, model: str, table: Table) -> None:
    """Service names with and without the list of expected ones."""
    jargon = Answer.load("jargon")
    for title, terms in (("without list", ()), ("with list", tuple(TERMS))):
        text = follow(speech, jargon, model, terms, 0.0).transcript.text
        spoken = sum(len(re.findall(rf"\b{term}\b", jargon.text)) for term in TERMS)
        kept = sum(
            min(len(re.findall(rf"\b{term}\b", text)), len(re.findall(rf"\b{term}\b", jargon.text))) for term in TERMS
        )
        counts = wrong(jargon, text)
        table[f"jargon {title}: recall, WER"] = f"{kept} of {spoken}, {100 * counts[0] / counts[1]:.2f}"
    gained = {}
    for name in ("customer", "hiring", "disagree"):
        text = follow(speech, Answer.load(name), model, tuple(TERMS), 0.0).transcript.text
        gained |= {term: text.count(term) for term in TERMS if term in text}
    table["terms invented in three answers without any"] = f"{sum(gained.values())} {gained or ''}"


def noise(speech: WhisperSpeech, model: str, table: Table) -> None:
    """Sound in which nobody speaks."""
    words, process, clips = {}, psutil.Process(speech.pid), noises()
    before = sum(process.cpu_times()[:2])
    for title, clip in clips.items():
        with tempfile.TemporaryDirectory() as folder:
            soundfile.write(Path(folder) / "a.wav", clip, RATE)
            count = len(transcribe_file(Path(folder) / "a.wav", speech, model).words)
            words |= {title: count} if count else {}
    share = (sum(process.cpu_times()[:2]) - before) / (20.0 * len(clips))
    printed = f"{sum(words.values())} {words or ''}; {100 * share:.2f} % of the sound"
    table[f"words printed for {len(clips)} clips without speech; CPU"] = printed


def waits(speech: WhisperSpeech, model: str, table: Table, runs: int, hour: bool) -> None:
    """The wait after the end, by length of the answer."""
    ten, medians = Answer.load("ten-minutes"), {}
    lengths = [(1.0, runs), (4.0, runs), (10.0, min(runs, 3)), *([(60.0, 1)] if hour else [])]
    for minutes, times in lengths:
        sound = np.tile(ten.sound, math.ceil(minutes * 60 / ten.seconds))
        tails = []
        for run in range(times):
            # Each run ends elsewhere, in speech or in a pause, as it comes: an end after a long pause costs nothing.
            end = round((minutes * 60 + 3.1 * run - 6.0) * RATE)
            tails.append(follow(speech, Answer("cut", sound[:end], "", []), model).after_stop_s)
        medians[minutes] = statistics.median(tails)
        table[f"after stop, {minutes:.0f} min (s): median, range"] = spread(tails)
    if hour:
        table["after stop, 60 min / 1 min"] = f"{medians[60.0] / medians[1.0]:.2f}"


def reference(model: str, model_folder: Path, data: Path, program: str | None, runs: int) -> dict[str, object]:
    """Return the same answers by faster-whisper after the fact, and the wall time of a peer program."""
    from faster_whisper import WhisperModel

    whisper = WhisperModel(str(model_folder), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)
    errors = total = 0
    for name in NAMES:
        answer = Answer.load(name)
        said, _ = whisper.transcribe(answer.sound, beam_size=5, language="en", vad_filter=True, word_timestamps=True)
        counts = wrong(answer, " ".join(one.text for one in said))
        errors, total = errors + counts[0], total + counts[1]
    table = Table()
    table["WER batch, beam 5, all (%)"] = f"{100 * errors / total:.2f}"
    if program:
        path = str(Answer.load("latency").path)
        peer = [program, path, "--model_directory", str(model_folder), "--language", "en", "--compute_type", "int8"]
        peer += ["--device", "cpu", "--threads", "2", "--output_dir"]
        ours = [
            sys.executable,
            "-c",
            "from mockinterview.cli import entry; entry()",
            "--data-dir",
            str(data),
            "transcribe",
            path,
            "--model",
            model,
        ]
        spent: dict[str, list[float]] = {}
        for _ in range(runs):  # in turn, so that a busy minute hits all alike
            for title, extra in (
                ("ours", None),
                ("whisper-ctranslate2", []),
                ("the same, batched", ["--batched", "True"]),
            ):
                with tempfile.TemporaryDirectory() as folder:
                    began = time.monotonic()
                    command = ours if extra is None else [*peer, folder, *extra]
                    subprocess.run(command, check=True, capture_output=True)
                    spent.setdefault(title, []).append(time.monotonic() - began)
        for title, values in spent.items():
            table[f"file of 2.1 min, whole process, {title} (s)"] = spread(values)
        best = min(statistics.median(values) for title, values in spent.items() if title != "ours")
        table["ours / the best of them"] = f"{statistics.median(spent['ours']) / best:.2f}"
    return table


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--model", action="append")
    options.add_argument("--peer")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--json", type=Path)
    options.add_argument("--no-hour", action="store_true", help="leave out the answer of 60 minutes")
    options.add_argument("--only", default=",".join(PARTS), help=f"some of {', '.join(PARTS)}")
    asked = options.parse_args()
    only = set(asked.only.split(","))
    data = asked.data.resolve()
    models, tables = Models(data / "models"), {}
    for model in asked.model or ["base", "tiny.en"]:
        speech = WhisperSpeech(models.find)
        print(f"\n{model}; load of the machine before: {os.getloadavg()[0]:.1f}", flush=True)
        began = time.monotonic()
        speech.warm(model)
        speech.wait_ready(120)
        ready = time.monotonic() - began
        try:
            tables[model] = {
                "ready after start (s)": f"{ready:.2f}",
                **measure(speech, model, asked.runs, not asked.no_hour and model == "base", only),
            }
        finally:
            speech.close()
        if "peers" in only:
            tables[model] |= reference(model, models.find(model).folder, data, asked.peer, asked.runs)
        if "faults" in only:
            tables[model] |= processes(data / "models", model)
        print(f"load of the machine after: {os.getloadavg()[0]:.1f}", flush=True)
        if asked.json:
            asked.json.write_text(json.dumps(tables, indent=2))


def processes(models: Path, model: str) -> dict[str, object]:
    """Return what the speech process does to the rest of the program."""
    from benchmarks.speech import process

    sound, table = Answer.load("latency").path, Table()
    idle, busy, late = process.loop_gap(models, model, sound)
    table["event loop, 16 ms timer: longest gap idle; loading and transcribing; 99 % (ms)"] = (
        f"{idle:.0f}; {busy:.0f}; {late:.0f}"
    )
    clean, _ = process.exits(models, model, sound)
    table["clean exits while transcribing"] = f"{clean} of 20"
    killed = process.kills(models, model, Answer.load("ten-minutes").path)
    table["kill -9 at random moments: audio lost (s): most, median"] = (
        f"{killed['lost_s']:.2f}, {killed['median_s']:.2f}; {killed['kills']} kills of the program, "
        f"{killed['of_speech']} of the speech process before, {killed['unreadable']} unreadable"
    )
    return table


if __name__ == "__main__":
    main()
