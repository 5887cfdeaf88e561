"""300 rounds in one process, with everything real but the microphone: nothing may grow without end.

    python -m benchmarks.soak [--rounds 300] [--minutes 60] [--graphs docs/soak]

Two thirds of the rounds are typed, every sixth is spoken (a recording fed in as if by a microphone, at four times
its pace) and every sixth is a recording that was chosen; tiny.en transcribes, the real engine scores, and scorecard,
review, history and progress are shown after each. Every 25th round a backup copy is made. Sampled after each round.
As in the program, garbage is collected and free memory given back by a sweeper. With --minutes it ends early.
Graphs are drawn anew every ten rounds.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
import soundfile
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.graph import line_chart, slope
from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.heap import few_heaps, give_back
from mockinterview.adapters.models import Models
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import places, resources_folder
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.whisper.speech import WhisperSpeech
from mockinterview.desk import Desk, NoSound, Parts
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import Conditions, SelfRating, WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.services.round import Interview
from mockinterview.services.score import make_scorer
from mockinterview.services.transcribe import Never, ignore
from mockinterview.ui.garbage import Sweeper
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

HERE = Path(__file__).resolve().parent
SHORT = HERE.parent / "tests" / "data" / "short.flac"
CLIP_S, PACE = 8.0, 4.0
WARM = 60  # rounds until libraries have what they keep
MOST = {
    "rss_mb": 10.0,
    "speech_rss_mb": 10.0,
    "threads": 0.5,
    "handles": 0.5,
    "spare_files": 0.0,
    "widgets": 2.0,
}  # in 100 rounds


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process holds after a round."""

    rss_mb: float
    speech_rss_mb: float
    threads: int
    handles: int
    spare_files: int
    widgets: int
    seconds: float


class Soak:
    """The window with everything behind it."""

    def __init__(self, root: Path) -> None:
        self.where = places(root / "home")
        self.clip = root / "clip.flac"
        sound, rate = soundfile.read(SHORT, frames=round(CLIP_S * soundfile.info(SHORT).samplerate), dtype="int16")
        soundfile.write(self.clip, sound, rate)
        self.texts = [path.read_text(encoding="utf-8") for path in sorted((HERE / "speech" / "answers").glob("*.txt"))]
        look = Look(resources_folder())
        look.use("light", 100)
        self.window = Window(look)
        self.desk = Desk(self.window, look, self.where, Settings(), self._parts, seed=lambda: 3)
        self.window.show()
        self.desk.open()
        self.until(lambda: self.desk.parts is not None and not self.desk.jobs.busy)
        self.prompts = list(self.desk.loaded.library.shelf.prompts(level=Level.L6))
        self.process = psutil.Process()
        self.sweeper = Sweeper(give_back=give_back)
        self.sweeper.settle()

    def _parts(self) -> Parts:
        library = SqliteLibrary.open(self.where)
        stock_library(library, self.where)
        models = Models(self.where.models)
        return Parts(
            library=library, microphones=FileMicrophones(PACE), player=NoSound("none is needed"),
            speech=WhisperSpeech(models.find), scorer=make_scorer(OnnxSentenceModel(), read_guide()),
            models=lambda: models, recover=tuple, copies=SafeCopies(self.where), bands=lambda: read_guide().delivery,
        )  # fmt: skip

    def until(self, condition: Callable[[], bool], timeout_s: float = 300.0) -> None:
        """Let the window live until something is so."""
        loop, look, limit = QEventLoop(), QTimer(), time.monotonic() + timeout_s
        look.setInterval(5)
        look.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > limit else None)
        look.start()
        loop.exec()
        look.stop()
        if not condition():
            raise TimeoutError("it never happened")

    def round(self, number: int) -> WholeAttempt:
        """Hold one round on a job's thread, as the window does."""
        kept: list[Any] = []
        self.desk.jobs.start(lambda _report, _cancel: self._held(number), done=kept.append, failed=kept.append)
        self.until(lambda: bool(kept))
        if isinstance(kept[0], Exception):
            raise kept[0]
        return kept[0]

    def _held(self, number: int) -> WholeAttempt:
        parts = self.desk.loaded
        interview = Interview(parts.library, parts.microphones, parts.speech, parts.scorer, self.where.takes)
        interview.model = "tiny.en"
        interview.begin(Conditions(level=Level.L6))
        interview.put(self.prompts[number % len(self.prompts)], reason="new", answer_s=240.0, think_s=0.0)
        try:
            match number % 6:
                case 0:
                    interview.open(str(self.clip))
                    interview.start()
                    capture = interview._live._capture
                    while not capture.ended():
                        interview.keep_words()
                        time.sleep(0.05)
                    interview.stop()
                    heard = interview.hear(Never())
                    assert heard.transcript is not None, heard.fault
                case 3:
                    interview.use_file(self.clip, ignore, Never())
                case _:
                    interview.draft(self.texts[number % len(self.texts)][:200], Never())
                    interview.type(self.texts[number % len(self.texts)], spent_s=60.0)
            judged = interview.judge()
            interview.probe(judged, ())
            interview.answered()
            whole = interview.rate(SelfRating(ratings={"ownership": 3.0}, change="shorter"), judged, ("a note",))
            interview.end()
        finally:
            interview.close()
        return whole

    def look_around(self, whole: WholeAttempt) -> None:
        """Open and leave the screens that show it."""
        self.desk.show_attempt(whole)
        self._settle()
        self.window.scorecard.review.emit()
        self.until(lambda: self.window.place == "review")
        self._settle()
        for place in ("history", "progress", "today"):
            self.window.go(place)
            self._settle()

    def _settle(self) -> None:
        self.until(lambda: not self.desk.jobs.busy)

    def sample(self, seconds: float) -> Sample:
        """Return what is held now."""
        parts = self.desk.loaded
        speech = psutil.Process(parts.speech.pid).memory_info().rss / 1e6 if parts.speech.pid else 0.0
        return Sample(
            rss_mb=round(self.process.memory_info().rss / 1e6, 1), speech_rss_mb=round(speech, 1),
            threads=self.process.num_threads(), handles=self.process.num_fds(), spare_files=len(spare(self.where.root)),
            widgets=len(QApplication.allWidgets()), seconds=round(seconds, 2),
        )  # fmt: skip

    def close(self) -> None:
        self.desk.close()
        self.sweeper.close()


def spare(root: Path) -> list[Path]:
    """Return files that should not outlive what made them."""
    return [
        path
        for path in root.rglob("*")
        if path.is_file() and (path.suffix == ".tmp" or path.name.endswith(".part.wav") or path.name.startswith("."))
    ]


def run(
    rounds: int,
    told: Callable[[str], object] = print,
    minutes: float = math.inf,
    keep: Callable[[list[Sample]], object] = len,
) -> list[Sample]:
    """Hold the rounds; return a sample of each. keep: given those so far, every ten rounds."""
    app = QApplication.instance() or QApplication(["soak"])
    samples: list[Sample] = []
    end = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        outside = Path(folder, "tmp")
        outside.mkdir()
        os.environ["TMPDIR"] = tempfile.tempdir = str(outside)  # so that what is left there is ours
        soak = Soak(Path(folder))
        try:
            for number in range(rounds):
                began = time.monotonic()
                soak.look_around(soak.round(number))
                if number % 25 == 24:
                    soak.desk.loaded.copies.make()
                samples.append(soak.sample(time.monotonic() - began))
                if time.monotonic() > end:
                    told(f"the time is over after round {number + 1}")
                    break
                if number % 10 == 9:
                    told(f"{number + 1}: {asdict(samples[-1])}")
                    keep(samples)
        finally:
            soak.close()
            tempfile.tempdir = None
        told(f"left in the temporary folder: {sorted(one.name for one in outside.iterdir())}")
    del app
    return samples


def grown(samples: list[Sample]) -> dict[str, float]:
    """Return by how much each figure grows in 100 rounds, after the first ones."""
    late = samples[min(WARM, len(samples) // 3) :]
    return {name: round(100 * slope([float(getattr(one, name)) for one in late]), 2) for name in MOST}


def graphs(samples: list[Sample], folder: Path) -> None:
    """Write the charts and the figures."""
    folder.mkdir(parents=True, exist_ok=True)

    def chart(name: str, title: str, unit: str, **lines: str) -> None:
        line_chart(folder / f"{name}.svg", title, {said.replace("_", " "): [getattr(one, field) for one in samples] for said, field in lines.items()}, unit=unit, across="round")  # fmt: skip

    chart("memory", "Resident memory after each round", "MB", window="rss_mb", speech_process="speech_rss_mb")
    chart("threads", "Threads and open files after each round", "", threads="threads", open_files="handles")
    chart("files", "Left-over temporary files, and widgets", "", temporary_files="spare_files", widgets="widgets")
    chart("seconds", "Seconds for a round", "s", seconds="seconds")
    (folder / "samples.json").write_text(json.dumps([asdict(one) for one in samples], indent=0), encoding="utf-8")


def main() -> int:
    """Run it from the command line."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--rounds", type=int, default=300)
    given.add_argument("--graphs", type=Path)
    given.add_argument("--minutes", type=float, default=math.inf)
    chosen = given.parse_args()
    few_heaps()
    drawn = (lambda samples: graphs(samples, chosen.graphs)) if chosen.graphs else len
    samples = run(chosen.rounds, minutes=chosen.minutes, keep=drawn)
    gc.collect()
    drawn(samples)
    found = grown(samples)
    for name, by in found.items():
        values = [getattr(one, name) for one in samples]
        fine = "ok  " if by <= MOST[name] else "GROWS"
        print(
            f"{fine} {name:<14} first {values[0]}, round {WARM} {values[min(WARM, len(values) - 1)]}, last {values[-1]}, most {max(values)}; {by:+} in 100 rounds (at most {MOST[name]})"
        )
    return 1 if any(by > MOST[name] for name, by in found.items()) else 0


if __name__ == "__main__":
    sys.exit(main())
