"""What crosses between the app and the speech process. Imports no model library: the app's side needs none."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from mockinterview.domain.speech_model import ModelFiles

Row = tuple[str, float, float, float]  # text, start_s, end_s, confidence


@dataclass(frozen=True, slots=True)
class Heard:
    """A word in a window: seconds from the window's start."""

    text: str
    start_s: float
    end_s: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Request:
    """A job as the parent sends it, anew after each death of the process: where to start, and from what.

    language: its two letters, or "auto" for whatever the first window is in.
    """

    job: int
    files: ModelFiles
    path: Path
    live: bool
    vocabulary: tuple[str, ...]
    at_sample: int = 0
    history: tuple[int, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Progress:
    """What must survive the death of the process: where the next window begins, and what it is conditioned on.

    rows: the words committed since the last Progress; spans: the speech heard in them, in seconds.
    """

    at_sample: int
    history: tuple[int, ...]
    rows: tuple[Row, ...] = ()
    spans: tuple[tuple[float, float], ...] = ()
    language: str = "en"


def run(connection: Connection, threads: int) -> None:
    """Run the speech process: the target of multiprocessing's spawn."""
    from mockinterview.adapters.whisper.worker import main  # noqa: PLC0415 - the app must not load it

    main(connection, threads)
