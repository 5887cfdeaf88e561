"""One transcription as the app sees it, whatever becomes of the process that does it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from mockinterview.adapters.whisper.messages import Progress, Request
from mockinterview.audio.pauses import pauses_between
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.ports import as_words


@dataclass(eq=False)
class Job:
    """One transcription, as the parent knows it; implements the port `LiveTranscript`. Safe from any thread."""

    request: Request
    wake: Callable[[], None]
    lock: threading.Lock = field(default_factory=threading.Lock)
    changed: threading.Event = field(default_factory=threading.Event)
    words: tuple[Word, ...] = ()
    spans: tuple[tuple[float, float], ...] = ()
    guessed: str = ""
    share: float = 0.0
    finishing: bool = False
    cancelled_at: float | None = None
    deaths: int = 0
    transcript: Transcript | None = None
    error: MockInterviewError | None = None
    sent: set[str] = field(default_factory=set)  # orders that the present process has received

    @property
    def over(self) -> bool:
        """True if nothing more will come."""
        return self.transcript is not None or self.error is not None

    def committed(self) -> tuple[Word, ...]:
        """Return the words that will not change any more."""
        return self.words

    def provisional(self) -> str:
        """Return the guess at the words since."""
        return self.guessed

    def finish(self) -> None:
        """Say that the spool has ended; a closed spool says it by itself."""
        self.finishing = True
        self.wake()

    def result(self) -> Transcript | None:
        """Return the transcript once complete. Raises ModelError, AudioFileError."""
        if self.error is not None:
            raise self.error
        return self.transcript

    def cancel(self) -> None:
        """Give up."""
        if self.cancelled_at is None:
            self.cancelled_at = time.monotonic()
        self.wake()

    def progress(self, progress: Progress, share: float) -> None:
        """Take in words that are final."""
        with self.lock:
            self.words += as_words(progress.rows)
            self.spans += progress.spans
            self.guessed, self.deaths = "", 0
            self.share = max(self.share, share)
            self.request = replace(
                self.request,
                at_sample=progress.at_sample,
                history=progress.history,
                language=progress.language,
            )
        self.changed.set()

    def done(self, duration_s: float) -> None:
        """Close the transcript."""
        self.guessed, self.share = "", 1.0
        self.transcript = Transcript.of(
            self.words,
            duration_s=round(duration_s, 3),
            pauses=pauses_between(self.spans),
            model=self.request.files.name,
            language=self.request.language if self.request.language != "auto" else "en",
        )
        self.changed.set()

    def failed(self, error: MockInterviewError) -> None:
        """Close without a transcript."""
        self.error = error
        self.changed.set()
