"""What the core asks of the world. Adapters implement these; services and presenters know only them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.opinion import Address
from mockinterview.domain.recording import CaptureState, InputDevice, Recording
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.domain.voice import VoiceName

Report = Callable[[float], None]  # given the share done, 0.0 to 1.0, rising


class Cancel(Protocol):
    """A request to stop, made on one thread and read on another."""

    @property
    def requested(self) -> bool:
        """Return True once the work should stop."""


class Capture(Protocol):
    """A microphone that is open. All methods return at once; state is polled."""

    def state(self) -> CaptureState:
        """Return what the recording is doing."""

    def start(self) -> None:
        """Begin the take with the sample that is heard now (a short pre-roll is kept before it)."""

    def pause(self) -> None:
        """Leave out what is heard from now on."""

    def resume(self, device: str | None = None) -> None:
        """Take up again after `pause`, or after the microphone was lost, on `device` (key) or what is there.

        Raises DeviceError if there is none.
        """

    def stop(self) -> Recording:
        """End the take, close the microphone and return the finished file (seconds for a long one)."""

    def discard(self) -> None:
        """Close the microphone; the take stays in the archive folder, never deleted here."""

    def spool(self) -> Path:
        """Return the growing file of 16 kHz mono 16-bit samples that live transcription reads."""

    def ended(self) -> bool:
        """Return True once a source that has an end, such as a file, was heard to it; never for a microphone."""


class Microphones(Protocol):
    """The inputs of this computer."""

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:
        """Return what can be recorded from, the default first; empty if there is nothing.

        Cheap enough to ask every few seconds. anew: look behind what the system tells by itself, on a user's press.
        """

    def open(self, device: str | None, take: Path) -> Capture:
        """Open the device with key `device` (None: the default) for a take stored as `take` (.flac).

        Hears and meters at once, but records only after `start`. Raises DeviceError.
        """


class Player(Protocol):
    """Sound out, by sample."""

    def play(self, path: Path, *, from_s: float = 0.0, to_s: float | None = None, speed: float = 1.0) -> None:
        """Play `path` from `from_s` (to `to_s`) at 0.5 to 2.0 times its speed without changing pitch."""

    def stop(self) -> None:
        """Fall silent."""

    def position_s(self) -> float | None:
        """Return where in the file the sound is now, None when nothing plays."""


class Voice(Protocol):
    """Voices that read questions out."""

    def voices(self) -> tuple[VoiceName, ...]:
        """Return the voices of this computer, the best first; empty if there is none."""

    def warm(self, voice: str = "") -> None:
        """Load what the voice with this key needs, empty for the best. Blocks, some seconds the first time."""

    def render(self, text: str, into: Path, *, voice: str = "", percent: int = 100) -> Path:
        """Write `text`, spoken, to the WAV file `into`. Blocks, about a second. Raises MissingError.

        voice: key of a voice, empty for the best; percent: its speed, 100 as it is.
        """


class LiveTranscript(Protocol):
    """A transcription that follows a growing spool; polled."""

    def committed(self) -> tuple[Word, ...]:
        """Return the words that will not change any more."""

    def provisional(self) -> str:
        """Return the words heard since, which still may change; may be empty."""

    def finish(self) -> None:
        """Say that the spool has ended."""

    def result(self) -> Transcript | None:
        """Return the complete transcript once it is there, else None. Raises ModelError."""

    def cancel(self) -> None:
        """Give up; the audio stays."""


class Speech(Protocol):
    """A speech recogniser in a process of its own.

    language: of what is transcribed from now on, in two letters, or "auto" to find out. English is what scoring is
    calibrated for; a model that does not know the language refuses with ModelError.
    """

    language: str

    def warm(self, model: str | None = None) -> None:
        """Start the process and load the model, without waiting."""

    def follow(self, spool: Path, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> LiveTranscript:
        """Transcribe a growing spool of 16 kHz mono 16-bit samples while it grows."""

    def transcribe(
        self, path: Path, *, model: str | None, report: Report, cancel: Cancel, vocabulary: Sequence[str] = ()
    ) -> Transcript:
        """Return the words of a finished audio file. Blocks. Raises ModelError, AudioFileError, Cancelled."""

    def close(self) -> None:
        """End the process."""


class SentenceModel(Protocol):
    """The judgement that is learnt, as arithmetic on numpy arrays (see scoring/model.py for the meaning)."""

    @property
    def version(self) -> str:
        """Name and fingerprint of the weights."""

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, NDArray[np.float32]]:
        """Return the outputs of the network for one answer, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a language model wrote, and which it was; version is empty if the server tells none."""

    text: str
    model: str
    version: str = ""


class LanguageModel(Protocol):
    """A language model that the user runs, behind a server."""

    @property
    def address(self) -> Address:
        """Where it answers."""

    def models(self) -> tuple[str, ...]:
        """Return the names of the models that the server has. Blocks, seconds. Raises ServerError."""

    def ask(self, system: str, user: str, schema: Mapping[str, Any], *, words: int, cancel: Cancel) -> Reply:
        """Return the answer to one request, meant to be JSON of `schema`; nobody has checked it.

        words: about how long it may become. Blocks, minutes. Raises ServerError, Cancelled.
        """


def as_words(rows: Iterable[Sequence[object]]) -> tuple[Word, ...]:
    """Return words from rows of (text, start_s, end_s, confidence), as stores and processes keep them."""
    return tuple(
        Word(text=str(text), start_s=float(start), end_s=float(end), confidence=float(confidence))  # type: ignore[arg-type]
        for text, start, end, confidence in rows
    )
