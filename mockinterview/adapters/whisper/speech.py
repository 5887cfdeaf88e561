"""The app's side of the speech process: starts, feeds, watches, restarts and ends it. Implements the port `Speech`."""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from mockinterview.adapters.whisper.job import Job
from mockinterview.adapters.whisper.journal import Journal, forget_old
from mockinterview.adapters.whisper.messages import Progress, Request, run
from mockinterview.domain.errors import AudioFileError, Cancelled, MockInterviewError, ModelError
from mockinterview.domain.speech_model import ModelFiles
from mockinterview.domain.transcript import Transcript
from mockinterview.language import mark
from mockinterview.ports import Cancel, Report

log = logging.getLogger(__name__)

IDLE_S = 600.0  # without a job; loading again takes a second
DEAD_S = 20.0  # without a heartbeat; one comes every second
START_S = 180.0  # to the first one: libraries are loaded before, from a cold disk, past a virus scanner
DROP_S = 1.0  # what a window may still take after a cancel, before the process is killed
DEATHS = 3  # in a row without a word of progress: then it is the sound or the model, and no accident

Find = Callable[[str | None], ModelFiles]


class WhisperSpeech:
    """Speech recognition by faster-whisper in a child process.

    find: gives the files of a model by name, raises ModelError. The process is started when it is needed,
    started again with the sound that it had not finished if it dies, and ended when idle.
    language: of the jobs that begin from now on, in two letters, or "auto"; English is the calibrated case.
    unfinished: a folder for what is written down of files until they are complete, see `journal`; None for nowhere.
    """

    def __init__(
        self,
        find: Find,
        *,
        threads: int | None = None,
        idle_s: float = IDLE_S,
        language: str = "en",
        unfinished: Path | None = None,
    ) -> None:
        self._find, self.language, self._unfinished = find, language, unfinished
        self._journals: dict[int, Journal] = {}
        if unfinished is not None:
            forget_old(unfinished)
        self._threads = threads or max(1, min(4, os.cpu_count() or 1))
        self._idle_s = idle_s
        self._lock = threading.Lock()
        self._jobs: dict[int, Job] = {}
        self._number = 0
        self._warm: ModelFiles | None = None
        self._ready = threading.Event()
        self._closing = False
        self._wake_in, self._wake_out = multiprocessing.Pipe(duplex=False)
        self._process: BaseProcess | None = None
        self._supervisor: threading.Thread | None = None

    # The port

    def warm(self, model: str | None = None) -> None:
        """Start the process and load the model, without waiting. Raises ModelError if it is not there."""
        files = self._find(model)
        with self._lock:
            self._warm = files
        self._supervise()

    def wait_ready(self, timeout_s: float) -> bool:
        """Wait until a model is loaded; False if that takes longer."""
        return self._ready.wait(timeout_s)

    def follow(self, spool: Path, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> Job:
        """Transcribe a growing spool while it grows. Raises ModelError if the model is not there."""
        return self._start(spool, model, live=True, vocabulary=vocabulary)

    def transcribe(
        self, path: Path, *, model: str | None = None, report: Report, cancel: Cancel, vocabulary: Sequence[str] = ()
    ) -> Transcript:
        """Return the words of an audio file. Blocks. Raises ModelError, AudioFileError, Cancelled."""
        job = self._start(path, model, live=False, vocabulary=vocabulary)
        while not job.over:
            job.changed.wait(0.05)
            job.changed.clear()
            report(job.share)
            if cancel.requested:
                job.cancel()
                raise Cancelled
        transcript = job.result()
        if transcript is None:
            raise Cancelled
        return transcript

    def close(self) -> None:
        """End the process at once, whatever it does."""
        self._closing = True
        self._wake()
        with self._lock:
            supervisor = self._supervisor
        if supervisor is not None:
            supervisor.join()
        self._wake_in.close()
        self._wake_out.close()

    @property
    def pid(self) -> int | None:
        """The number of the process, None while there is none."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    # Threads other than the supervisor

    def _start(self, path: Path, model: str | None, *, live: bool, vocabulary: Sequence[str]) -> Job:
        files = self._find(model)
        with self._lock:
            self._number += 1
            request = Request(self._number, files, path, live, tuple(vocabulary), language=self.language)
            job = self._jobs[self._number] = Job(request, self._wake)
            if not live and self._unfinished is not None:
                self._resume(job, Journal(self._unfinished, request))
        self._supervise()
        return job

    def _resume(self, job: Job, journal: Journal) -> None:
        """Give a job on a file what an earlier one wrote down, and keep what it adds."""
        for number, other in list(self._journals.items()):
            if other.same(journal):  # of a cancelled job that still runs out: what it adds would be said twice
                del self._journals[number]
        found = journal.found()
        for progress, share in found:
            job.progress(progress, share)
        journal.rewrite(found)
        self._journals[job.request.job] = journal

    def _wake(self) -> None:
        with self._lock:
            if not self._wake_out.closed:
                self._wake_out.send_bytes(b"!")

    def _supervise(self) -> None:
        with self._lock:
            if self._supervisor is None or not self._supervisor.is_alive():
                self._supervisor = threading.Thread(target=self._run, name="speech-supervisor", daemon=True)
                self._supervisor.start()
        self._wake()

    # The supervisor

    def _run(self) -> None:
        while True:
            self._serve()
            with self._lock:
                # A job that came while the process was being ended found this thread alive, and relies on it.
                if self._closing or not self._jobs:
                    self._supervisor = None
                    return

    def _serve(self) -> None:
        """Keep a process until it is idle for long, dead without work, or the whole is closed."""
        connection: Connection | None = None
        idle_s = silent_s = 0.0
        patience_s = START_S
        while not self._closing:
            if connection is None or self._process is None:
                connection, silent_s, patience_s = self._spawn(), 0.0, START_S
            began = time.monotonic()
            heard = self._exchange(connection)
            # A computer that slept makes one long step; that is no silence of the process.
            step_s = min(2.0, time.monotonic() - began)
            silent_s = 0.0 if heard else silent_s + step_s
            patience_s = DEAD_S if heard else patience_s
            if not self._alive() or silent_s > patience_s or self._overdue():
                self._bury(connection)
                connection = None
                if not self._jobs:
                    break
            idle_s = 0.0 if self._jobs else idle_s + step_s
            if idle_s > self._idle_s:
                break
        if connection is not None:
            self._bury(connection)

    def _spawn(self) -> Connection:
        context = multiprocessing.get_context("spawn")  # fork after a model was loaded hangs
        ours, theirs = context.Pipe()
        process = context.Process(target=run, args=(theirs, self._threads), name="mockinterview-speech", daemon=True)
        process.start()
        theirs.close()
        self._process = process
        with self._lock:
            warm = self._warm
            for job in self._jobs.values():
                job.sent.clear()
        if warm is not None:
            ours.send(("warm", warm))
        return ours

    def _exchange(self, connection: Connection) -> bool:
        """Send what is new, wait up to a quarter of a second, take in what came; True if anything did."""
        heard = False
        try:
            self._send(connection)
            ready = wait([connection, self._wake_in], timeout=0.25)
            if self._wake_in in ready:
                self._wake_in.recv_bytes()
            while connection.poll():
                self._take(*connection.recv())
                heard = True
            self._send(connection)
        except (EOFError, OSError):
            if self._process is not None:
                self._process.join(1.0)
                self._process.kill()
                self._process.join()
        return heard

    def _send(self, connection: Connection) -> None:
        with self._lock:
            jobs = list(self._jobs.values())
        for job in jobs:
            number = job.request.job
            if job.over:
                self._forget(number)
            elif job.cancelled_at is not None:
                if "start" not in job.sent:
                    self._forget(number)
                elif "drop" not in job.sent:
                    job.sent.add("drop")
                    connection.send(("drop", number))
            elif "start" not in job.sent:
                job.sent.add("start")
                with job.lock:
                    connection.send(("start", job.request))
            elif job.finishing and "finish" not in job.sent:
                job.sent.add("finish")
                connection.send(("finish", number))

    def _take(self, said: str, *values: object) -> None:
        if said == "alive":
            return
        if said == "ready":
            self._ready.set()
            return
        number = values[0]
        if not isinstance(number, int):
            log.error("the speech model failed to load: %s", values[2:])
            return
        job = self._jobs.get(number)
        if job is None:
            return
        if said == "progress" and isinstance(values[1], Progress):
            with self._lock:  # before anybody is told, so that what was told is kept
                journal = self._journals.get(number)
                if journal is not None:
                    journal.add(values[1], float(str(values[2])))
            job.progress(values[1], float(str(values[2])))
        elif said == "guess" and isinstance(values[1], tuple):
            job.guessed = " ".join(values[1])
        elif said == "done":
            job.done(float(str(values[1])))
            if number in self._journals:
                self._journals[number].remove()
        elif said == "failed":
            job.failed(_error(*(one for one in values[1:] if isinstance(one, str))))  # as it is: it is marked
        if said in {"done", "failed", "dropped"}:
            self._forget(number)

    def _forget(self, number: int) -> None:
        with self._lock:
            self._jobs.pop(number, None)
            self._journals.pop(number, None)

    def _alive(self) -> bool:
        return self._process is not None and self._process.is_alive()

    def _overdue(self) -> bool:
        now = time.monotonic()
        return any(job.cancelled_at is not None and now - job.cancelled_at > DROP_S for job in self._jobs.values())

    def _bury(self, connection: Connection) -> None:
        """End the process, and give up on jobs that were cancelled or keep killing it."""
        self._ready.clear()
        connection.close()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join()
            if not self._closing:
                log.warning("the speech process ended with %s", process.exitcode)
            process.close()
        with self._lock:
            # A graphics card may have been the reason, so it is not tried again.
            self._warm = replace(self._warm, device="cpu") if self._warm is not None else None
            for number, job in list(self._jobs.items()):
                job.deaths += 1
                job.request = replace(job.request, files=replace(job.request.files, device="cpu"))
                if job.cancelled_at is not None or self._closing:
                    del self._jobs[number]
                elif job.deaths >= DEATHS:
                    del self._jobs[number]
                    job.failed(
                        ModelError(
                            mark(
                                "speech recognition failed {number} times on {name}",
                                number=DEATHS,
                                name=job.request.path.name,
                            )
                        )
                    )


def _error(code: str, message: str, hint: str) -> MockInterviewError:
    kind = AudioFileError if code == AudioFileError.code else ModelError
    return kind(message, hint=hint)
