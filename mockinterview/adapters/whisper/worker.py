"""The speech process: one model, any number of jobs, live ones first. Started by `speech`, never imported by the app.

It reads sound from files and answers with small messages, so nothing of weight crosses between processes:
("alive",) · ("ready", model) · ("progress", job, Progress, seconds done, share) · ("guess", job, words) ·
("done", job, duration_s) · ("failed", job, error code, message, hint). It leaves by os._exit, since the
libraries' own ways out crash when threads are busy.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mockinterview.adapters import audio_files
from mockinterview.adapters.heap import give_back
from mockinterview.adapters.model_files import check
from mockinterview.adapters.spool import SpoolReader
from mockinterview.adapters.whisper.decoder import Decoded, WindowDecoder
from mockinterview.adapters.whisper.messages import Progress, Request
from mockinterview.adapters.whisper.online import OnlineTranscriber
from mockinterview.audio.windows import Window
from mockinterview.domain.errors import MockInterviewError, ModelError
from mockinterview.domain.fault import places_of
from mockinterview.domain.speech_model import ModelFiles
from mockinterview.language import mark

log = logging.getLogger(__name__)

RATE_HZ = 16_000
BEAT_S = 1.0
POLL_S = 0.05
# In a pause what is pending is decoded ahead of its time; if the pause was the end, the words are there at once.
# A luxury: (pause, share of a core that guessing may have cost by then, least new speech). A long pause is more often
# the end, a short one is used when much is pending, since what was guessed need not be decoded after the end.
GUESSES = ((0.35, 0.045, 5.0), (0.8, 0.055, 0.0))
TOGETHER = 8  # windows of a file decoded at once: the knee of the curve; twice as many cost memory and gain nothing
NICENESS = 2  # a little behind the recorder and the window; more would starve it on a busy machine


class _Input(Protocol):
    """Where sound comes from; `total_s` is 0.0 while unknown."""

    total_s: float

    def read(self) -> NDArray[np.float32] | None:
        """Return new samples, an empty array if there are none yet, or None at the end."""

    def close(self) -> None:
        """Let go."""


class _Spool:
    def __init__(self, path: Path, at_sample: int) -> None:
        self._reader = SpoolReader(path, at_sample)
        self.finishing = False
        self.total_s = 0.0

    def read(self) -> NDArray[np.float32] | None:
        over = self.finishing or self._reader.ended()  # asked first: what came before the end must be read
        samples = self._reader.read()
        return None if over and not samples.size else samples

    def close(self) -> None:
        self._reader.close()


class _File:
    def __init__(self, path: Path, at_sample: int) -> None:
        self.total_s = audio_files.duration_s(path)
        self._chunks = audio_files.chunks(path)
        self._skip = at_sample

    def read(self) -> NDArray[np.float32] | None:
        samples = next(self._chunks, None)
        if samples is None:
            return None
        skipped = min(self._skip, samples.size)
        self._skip -= skipped
        return samples[skipped:]

    def close(self) -> None:
        pass


class _Job:
    """A request being worked on, a window at a time."""

    def __init__(self, request: Request, decoder: WindowDecoder, aside: Executor) -> None:
        self.request = request
        source = _Spool if request.live else _File
        self.input: _Input = source(request.path, request.at_sample)
        self.transcriber = OnlineTranscriber(
            decoder,
            vocabulary=request.vocabulary,
            at=request.at_sample,
            history=request.history,
            language=request.language,
        )
        self.heard = request.at_sample
        self.guessing_s = 0.0
        self._began = time.monotonic()
        self._aside = aside
        self._window: Future[tuple[Window, Decoded]] | None = None  # being decoded, while we go on listening
        self._finished: Iterator[Progress] = iter(())  # windows that were decoded together
        self._ending: Iterator[Progress] | None = None
        self._ended = False

    @property
    def share(self) -> float:
        """How much of the sound is decoded, 0.0 to 1.0; 0.0 if its length is unknown."""
        done_s = self.heard / RATE_HZ - self.transcriber.waiting_s
        return min(1.0, done_s / self.input.total_s) if self.input.total_s else 0.0

    def advance(self) -> Progress | str | None:
        """Do one piece of work: return its Progress, "done" at the end, "heard" after reading, None if idle."""
        if self._ending is None:
            done = next(self._finished, None)
            if done is not None:
                return done
            heard = self._listen()
            self._finished = iter(()) if self.request.live else self.transcriber.step_many(TOGETHER)
            if self.request.live and (done := self._decoded()) is not None:
                return done
            if not self._ended or self._window is not None:
                return "heard" if heard else None
            self._ending = self.transcriber.finish(many=not self.request.live)
        return next(self._ending, None) or "done"

    def _decoded(self) -> Progress | None:
        """Return the next window that is done; none is waited for before the end.

        At the end what is left is decoded beside the window that is still being decoded, instead of after it.
        """
        if self._window is None:
            work = self.transcriber.begin()
            if work is None or isinstance(work, Progress):
                return work
            self._window = self._aside.submit(work)
        if self._ended and not self._window.done():
            self.transcriber.guess()
            wait([self._window])
        if not self._window.done():
            return None
        done, self._window = self._window.result(), None
        return self.transcriber.settle(*done)

    def _listen(self) -> bool:
        samples = self.input.read()
        if samples is None:
            self._ended = True
            return False
        self.heard += samples.size
        self.transcriber.hear(samples)
        return bool(samples.size)

    def guess(self) -> tuple[str, ...] | None:
        """Return the pending words if this is a moment for it."""
        spent = (self.guessing_s - 1.0) / max(1.0, time.monotonic() - self._began)
        paused_s = self.transcriber.pause_s
        least = [least_s for pause, share, least_s in GUESSES if paused_s >= pause and spent < share]
        if self._ended or self._window is not None or not least:
            return None
        before = time.process_time()  # of all threads; nothing else is decoded now
        words = self.transcriber.guess(min(least))
        self.guessing_s += time.process_time() - before
        return words


class Worker:
    """The loop of the process."""

    def __init__(self, connection: Connection, threads: int) -> None:
        self._connection, self._threads = connection, threads
        self._sending = threading.Lock()
        self._decoder: WindowDecoder | None = None
        self._loaded: ModelFiles | None = None
        self._jobs: dict[int, _Job] = {}
        self._aside = ThreadPoolExecutor(1, thread_name_prefix="window")

    def send(self, *message: object) -> None:
        """Tell the parent; if there is none any more, leave."""
        with self._sending:
            try:
                self._connection.send(message)
            except (OSError, ValueError):
                os._exit(0)

    def run(self) -> None:
        """Work until told to quit or the parent is gone."""
        threading.Thread(target=self._beat, daemon=True).start()
        busy = False
        while True:
            while self._connection.poll(0.0 if busy else POLL_S):
                self._obey(*self._connection.recv())
                busy = True
            busy = self._work()

    def _beat(self) -> None:
        while True:
            self.send("alive")
            time.sleep(BEAT_S)

    def _obey(self, order: str, *values: object) -> None:
        if order == "quit":
            os._exit(0)
        elif order == "warm" and isinstance(values[0], ModelFiles):
            self._try(None, lambda: self._warm(values[0]))  # type: ignore[arg-type]
        elif order == "start" and isinstance(values[0], Request):
            request = values[0]
            self._try(request.job, lambda: self._start(request))
        elif order == "finish":
            job = self._jobs.get(int(str(values[0])))
            if job is not None and isinstance(job.input, _Spool):
                job.input.finishing = True
        elif order == "drop":
            self._end(int(str(values[0])))
            self.send("dropped", values[0])

    def _try(self, job: int | None, work: Callable[[], object]) -> None:
        """Run `work`; tell the parent of errors that somebody can mend."""
        try:
            work()
        except MockInterviewError as error:
            self._end(job)
            self.send("failed", job, error.code, error.message, error.hint)

    def _end(self, job: int | None) -> None:
        done = self._jobs.pop(job, None) if job is not None else None
        if done is not None:
            done.input.close()

    def _warm(self, files: ModelFiles, *, run_in: bool = True) -> WindowDecoder:
        """Load the model unless it is there already. One model only: memory is dear.

        run_in: the first window is slow; let it be one for which nobody waits.
        """
        if self._decoder is None or self._loaded != files:
            self._decoder = None
            check(files)
            try:
                self._decoder = self._load(files)
            except (RuntimeError, ValueError, OSError) as error:
                raise ModelError(
                    mark("the speech model {name} cannot be loaded: {why}", name=files.name, why=error)
                ) from error
            self._loaded = files
            if run_in:
                self._decoder.run_in()
        self.send("ready", files.name)
        return self._decoder

    def _load(self, files: ModelFiles) -> WindowDecoder:
        """Load a model where it is wanted, on the CPU if the graphics card refuses."""
        if files.device != "cpu":
            try:
                return WindowDecoder(files.folder, threads=self._threads, device=files.device)
            except (RuntimeError, ValueError) as error:
                log.warning("the graphics card refused the speech model: %s", error)
        return WindowDecoder(files.folder, threads=self._threads)

    def _start(self, request: Request) -> None:
        wait([self._aside.submit(int)])  # a window of a job that was dropped: the decoder has one language at a time
        self._jobs[request.job] = _Job(request, self._warm(request.files, run_in=request.live), self._aside)

    def _work(self) -> bool:
        """Advance the first live job that has work, else the first file; True if anything was done."""
        live = {number: job for number, job in self._jobs.items() if job.request.live}
        for number, job in (live or dict(self._jobs)).items():  # files wait while somebody speaks
            said: list[object] = []

            def advance(job: _Job = job, said: list[object] = said) -> None:
                said.append(job.advance())

            self._try(number, advance)
            if not said or self._told(number, job, said[0]):
                return True
        return any(self._guess(number, job) for number, job in live.items())

    def _told(self, number: int, job: _Job, outcome: object) -> bool:
        if isinstance(outcome, Progress):
            self.send("progress", number, outcome, job.share)
            give_back()  # a fifth of the process, measured
        elif outcome == "done":
            self._end(number)
            self.send("done", number, job.heard / RATE_HZ)
        return outcome is not None

    def _guess(self, number: int, job: _Job) -> bool:
        words = job.guess()
        if words is not None:
            self.send("guess", number, words)
        return words is not None


def main(connection: Connection, threads: int) -> None:
    """Run the speech process (the target of multiprocessing's spawn)."""
    os.environ["HF_HUB_OFFLINE"] = "1"  # a look-up at load would hang behind a firewall
    if sys.platform != "win32":
        os.nice(NICENESS)
    code = 0
    try:
        Worker(connection, threads).run()
    except (EOFError, ConnectionError, KeyboardInterrupt):
        pass  # the parent is gone
    except BaseException as error:  # noqa: BLE001 - told, and then the process ends
        log.error("the speech process failed: %s", places_of(type(error), error, error.__traceback__))  # noqa: TRY400
        code = 1
    os._exit(code)
