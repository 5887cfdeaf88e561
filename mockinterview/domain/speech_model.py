"""Speech models: which there are, and whether they can be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class ModelState(StrEnum):
    """What is known of a model on this computer."""

    READY = "ready"
    MISSING = "missing"  # a file of it is not there
    ALTERED = "altered"  # a file is not what it was when it was published or added
    AVAILABLE = "available"  # can be downloaded, if the user asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How a model did on this computer with the bundled answer: seconds of speech per second, wrong words in per cent.

    on: the day, as an ISO date.
    """

    times_real_time: float
    wrong_percent: float
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechModel:
    """One model. `faults` names the files that are missing or altered; `bytes` is its size on disk or to fetch.

    measured: None until it was tried here, see services.speed. languages: in words, empty if not known.
    """

    name: str
    title: str
    state: ModelState
    folder: Path | None
    bytes: int = 0
    removable: bool = False
    faults: tuple[str, ...] = ()
    default: bool = False
    measured: Measured | None = None
    languages: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFiles:
    """Where a model lies and the SHA-256 of each of its files, as the speech process needs it.

    device: "cpu", or "cuda" where the user wants the graphics card and it was tried.
    """

    name: str
    folder: Path
    checksums: Mapping[str, str]
    device: str = "cpu"
