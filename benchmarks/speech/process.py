"""What the speech process costs the rest of the program: event loop, exit, CPU while recording, kills.

Each is measured in programs of their own, started from here.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

import soundfile

LOOP = """
import sys, json
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, QElapsedTimer, Qt
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
if __name__ == "__main__":
    app, clock, gaps = QCoreApplication([]), QElapsedTimer(), []
    speech = WhisperSpeech(Models(Path(sys.argv[1])).find)
    timer = QTimer(); timer.setTimerType(Qt.TimerType.PreciseTimer); timer.setInterval(16)
    def tick():
        gaps.append(clock.nsecsElapsed() / 1e6); clock.restart()
    timer.timeout.connect(tick)
    clock.start(); timer.start()
    jobs = []
    def begin():
        jobs.append(speech.follow(Path(sys.argv[3]), model=sys.argv[2])); jobs[0].finish()
    QTimer.singleShot(int(sys.argv[4]), begin)
    done = QTimer(); done.setInterval(100)
    done.timeout.connect(lambda: jobs and jobs[0].over and app.quit())
    done.start()
    QTimer.singleShot(60000, app.quit)
    if int(sys.argv[4]) > 50000:
        QTimer.singleShot(8000, app.quit)
    app.exec(); speech.close()
    print(json.dumps({"worst": max(gaps[3:]), "p99": sorted(gaps[3:])[int(0.99 * len(gaps))- 4], "ticks": len(gaps)}))
"""

LEAVE = """
import sys, time
from pathlib import Path
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
if __name__ == "__main__":
    speech = WhisperSpeech(Models(Path(sys.argv[1])).find)
    job = speech.follow(Path(sys.argv[3]), model=sys.argv[2])
    while not job.committed():
        time.sleep(0.01)
    time.sleep(float(sys.argv[4]))
    sys.exit(7)
"""

RECORDER = """
import sys, time
from pathlib import Path
from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.services.record import Take
if __name__ == "__main__":
    speech = WhisperSpeech(Models(Path(sys.argv[1])).find)
    take = Take(FileMicrophones(), Path(sys.argv[4]), device=sys.argv[3])
    take.start(speech, model=sys.argv[2])
    kept = open(sys.argv[5], "a", buffering=1)
    while True:
        print(f"{take.state().recorded_s:.3f} {len(take.words())} {speech.pid}", flush=True)
        kept.write(f"{len(take.words())}\\n")
        time.sleep(0.02)
"""


def _script(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.py"
    path.write_text(textwrap.dedent(text))
    return path


def _spool(folder: Path, path: Path, seconds: float) -> Path:
    """Return a finished spool that holds the first `seconds` of a recording."""
    sound, rate = soundfile.read(path, frames=round(seconds * 16_000), dtype="int16")
    spool = folder / "said.part.wav"
    soundfile.write(spool, sound, rate, subtype="PCM_16", format="WAV")
    return spool


def loop_gap(models: Path, model: str, sound: Path) -> tuple[float, float, float]:
    """Return the longest gap between ticks of a 16 ms timer: idle, while loading and transcribing, and the latter's p99 (ms)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script, spool = _script(folder, "loop", LOOP), _spool(folder, sound, 45.0)

        def run(wait_ms: int) -> dict[str, float]:
            command = [sys.executable, str(script), str(models), model, str(spool), str(wait_ms)]
            said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=180).stdout
            return json.loads(said.strip().splitlines()[-1])

        idle, busy = run(55_000), run(300)
    return idle["worst"], busy["worst"], busy["p99"]


def exits(models: Path, model: str, sound: Path, count: int = 20) -> tuple[int, float]:
    """Return how many of `count` programs that end while transcribing end with their own code, and the longest wait."""
    clean, longest = 0, 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script, spool = _script(folder, "leave", LEAVE), _spool(folder, sound, 120.0)
        for number in range(count):
            command = [sys.executable, str(script), str(models), model, str(spool), str(number * 0.05)]
            program = subprocess.Popen(command, stderr=subprocess.PIPE)
            try:
                code = program.wait(90)
            except subprocess.TimeoutExpired:
                program.kill()
                code = None
            clean += code == 7
            longest = max(longest, 0.0 if code == 7 else 90.0)
            program.stderr.close() if program.stderr else None
    return clean, longest


def kills(
    models: Path, model: str, sound: Path, count: int = 100, seed: int = 1, most_s: float = 12.0
) -> dict[str, float]:
    """Kill the program or its speech process `count` times at random moments of a recording; return what was lost.

    lost_s: the most seconds of sound missing from what was recorded at the last look before the kill of the
    program; unreadable: takes that could not be recovered; words_lost: committed words that a new process changed.
    """
    from mockinterview.adapters.capture import recover

    chance, lost, unreadable, dead_speech = random.Random(seed), [], 0, 0
    for number in range(count):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            take = folder / "takes" / "answer.flac"
            command = [
                sys.executable,
                str(_script(folder, "record", RECORDER)),
                str(models),
                model,
                str(sound),
                str(take),
            ]
            program = subprocess.Popen([*command, str(folder / "log")], stdout=subprocess.PIPE, text=True)
            assert program.stdout
            first = program.stdout.readline().split()
            end = time.monotonic() + chance.uniform(0.3, most_s)
            speech_at = time.monotonic() + chance.uniform(0.3, most_s) if number % 3 == 0 else float("inf")
            said = first
            while time.monotonic() < end:
                said = program.stdout.readline().split()
                if time.monotonic() > speech_at and said[2] != "None":
                    os.kill(int(said[2]), signal.SIGKILL)
                    speech_at, dead_speech = float("inf"), dead_speech + 1
            os.kill(program.pid, signal.SIGKILL)
            program.wait()
            rest = [line.split() for line in program.stdout.read().splitlines()]
            recorded = max([float(said[0]), *(float(one[0]) for one in rest if one)])
            program.stdout.close()
            found = recover(folder)
            unreadable += not found and recorded > 1.0
            lost.append(recorded - (found[0].duration_s if found else 0.0))
    return {
        "kills": count,
        "of_speech": dead_speech,
        "lost_s": max(lost),
        "median_s": sorted(lost)[count // 2],
        "unreadable": unreadable,
    }


if __name__ == "__main__":
    models_folder, model_name, clip = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    print(json.dumps(kills(models_folder, model_name, clip, int(sys.argv[4]) if len(sys.argv) > 4 else 100)))
