"""Takes: what the microphone heard, and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class InputDevice:
    """A microphone as the user knows it. `key` (name and host API) survives restarts; an index would not."""

    key: str
    name: str
    host_api: str
    channels: int
    rate_hz: int
    default: bool = False


class SignalState(StrEnum):
    """What the level says about the microphone right now. WAITING: no sound came yet, so nothing is known."""

    WAITING = "waiting"
    GOOD = "good"
    QUIET = "quiet"
    CLIPPING = "clipping"
    NO_SIGNAL = "no_signal"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureState:
    """What a recording is doing, polled by the window some 30 times a second.

    recorded_s: length of the take; saved_s: how much of it is on the disk; level_db and peak_db in dBFS.
    hearing: sound arrives (a headset may take seconds to wake). lost: the microphone is gone (what was
    said is kept). fault: why, or why nothing can be saved, in words, or empty.
    """

    recorded_s: float
    saved_s: float
    level_db: float
    peak_db: float
    signal: SignalState
    hearing: bool = False
    paused: bool = False
    lost: bool = False
    overflows: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A finished take: a mono FLAC file of `duration_s` seconds at `rate_hz`.

    snr_db: signal-to-noise ratio estimated from speech and pauses, None without both.
    """

    path: Path
    duration_s: float
    rate_hz: int
    device: str = ""
    snr_db: float | None = None
    clipped: bool = False
    recovered: bool = False
