"""From sound to words."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.errors import AudioFileError, Cancelled, DeviceError
from mockinterview.domain.recording import Recording
from mockinterview.domain.transcript import Transcript
from mockinterview.ports import Cancel, LiveTranscript, Microphones, Report, Speech

POLL_S = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveResult:
    """A file that was heard as if spoken: its words, its take, and the seconds from its last sample to the words."""

    transcript: Transcript
    recording: Recording
    after_stop_s: float


class Never:
    """A Cancel that nobody requests."""

    requested = False


def ignore(_said: object) -> None:
    """Report to nobody."""


def transcribe_file(
    path: Path,
    speech: Speech,
    model: str | None = None,
    report: Report = ignore,
    cancel: Cancel | None = None,
    *,
    vocabulary: Sequence[str] = (),
) -> Transcript:
    """Return the words of the recording at `path`. Blocks. Raises ModelError, AudioFileError, Cancelled."""
    return speech.transcribe(path, model=model, report=report, cancel=cancel or Never(), vocabulary=vocabulary)


def live_file(
    path: Path,
    speech: Speech,
    microphones: Microphones,
    take: Path,
    *,
    model: str | None = None,
    vocabulary: Sequence[str] = (),
    report: Callable[[str], None] = ignore,
    cancel: Cancel | None = None,
) -> LiveResult:
    """Play `path` in real time through the path of the microphone, transcribing it meanwhile. Blocks.

    microphones: one whose device key is the path of a file (adapters.audio_files.FileMicrophones).
    take: where the recording is kept (.flac). report: given the words so far, whenever they change.
    Raises ModelError, AudioFileError, StoreError, Cancelled.
    """
    cancel = cancel or Never()
    try:
        capture = microphones.open(str(path), take)
    except DeviceError as error:
        raise AudioFileError(error.message) from error
    capture.start()
    live = speech.follow(capture.spool(), model=model, vocabulary=vocabulary)
    shown = ""
    while not capture.ended():
        time.sleep(POLL_S)
        text = " ".join([*(word.text for word in live.committed()), live.provisional()]).strip()
        if text != shown:
            shown = text
            report(text)
        if cancel.requested:
            live.cancel()
            capture.discard()
            raise Cancelled
    stopped = time.monotonic()
    recording = capture.stop()
    transcript = wait_for(live, cancel)
    return LiveResult(transcript=transcript, recording=recording, after_stop_s=time.monotonic() - stopped)


def wait_for(live: LiveTranscript, cancel: Cancel | None = None) -> Transcript:
    """Return the complete transcript of a take that has ended. Blocks. Raises ModelError, Cancelled."""
    cancel = cancel or Never()
    live.finish()
    while (transcript := live.result()) is None:
        if cancel.requested:
            live.cancel()
            raise Cancelled
        time.sleep(POLL_S)
    return transcript
