"""Many recordings at once: what is asked of each, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One recording: its name, its bytes as they lie in the file, and the line that says how to score it.

    asked: an object as `mockinterview score` reads it, without the transcript; None to write down only.
    """

    name: str
    sound: bytes
    asked: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a piece: an object for the output, or what went wrong, in words. version: of the program there."""

    name: str
    version: str
    told: dict[str, Any] | None = None
    error: str = ""
