"""Levels of sound, and what they say about a microphone."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.recording import SignalState

FLOOR_DB = -100.0
CLIPPED = 0.985  # converters clip a little below full scale; chosen by us
CLIPPED_SAMPLES = 3  # one full-scale sample is a click, three within `MEMORY_S` are clipping
NO_SIGNAL_DB = -80.0  # a muted or dead input; the quietest working one that we know hisses at -75 dBFS
QUIET_DB = -42.0  # loudest 100 ms of the memory; speech at arm's length reads -35 to -15 dBFS
LOUDEST = 8.0  # times full scale; a driver in floats may go a little over it, garbage goes to 1e38
GOOD_DB = (-38.0, -12.0)  # loud syllables between these need no other input level; chosen by us
AIM_DB = -24.0  # in the middle, where neither noise nor clipping is near
SPEECH_OVER_NOISE_DB = 10.0  # less than this above the floor is nobody's speech
MOMENT_S = 0.1
MEMORY_S = 3.0  # longer than the pauses inside a sentence


def rms_db(samples: NDArray[np.float32]) -> float:
    """Return the RMS level of `samples` in dBFS, from FLOOR_DB up to 0.0.

    samples: any shape, full scale is [-1.0, 1.0]. Empty or silent input gives FLOOR_DB.
    0 dBFS is a full-scale square wave.
    """
    if samples.size == 0:
        return FLOOR_DB
    power = float(np.mean(np.square(samples, dtype=np.float64)))
    return max(FLOOR_DB, 10.0 * float(np.log10(power))) if power > 0.0 else FLOOR_DB


def peak_db(samples: NDArray[np.float32]) -> float:
    """Return the highest absolute sample in dBFS, from FLOOR_DB up."""
    peak = float(np.max(np.abs(samples))) if samples.size else 0.0
    return max(FLOOR_DB, 20.0 * float(np.log10(peak))) if peak > 0.0 else FLOOR_DB


def to_mono(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of the channels that carry sound, shape (frames,).

    block: shape (frames, channels). A channel more than 20 dB under the loudest one counts as
    unconnected, so a microphone on one input of two keeps its level. What is no number is silence,
    and what no converter can mean is cut to LOUDEST.
    """
    with np.errstate(invalid="ignore"):  # some bits are numbers that signal
        block = np.nan_to_num(block, nan=0.0, posinf=1.0, neginf=-1.0).clip(-LOUDEST, LOUDEST)
    if block.shape[1] == 1:
        return np.ascontiguousarray(block[:, 0])
    power = np.mean(np.square(block, dtype=np.float64), axis=0)
    carrying = power >= power.max(initial=0.0) * 0.01
    return np.ascontiguousarray(block[:, carrying].mean(axis=1, dtype=np.float32))


@dataclass(frozen=True, slots=True)
class _Moment:
    frames: int
    level_db: float
    clipped: int


class Meter:
    """Level and peak of the last 100 ms at most, and the state of the signal over the last three seconds."""

    def __init__(self) -> None:
        self.level_db = FLOOR_DB
        self.peak_db = FLOOR_DB
        self.clipped = False
        self._moments: deque[_Moment] = deque()
        self._frames = self._over = self._rate_hz = 0  # of all moments: sums, kept as they come and go

    def hear(self, samples: NDArray[np.float32], rate_hz: int) -> None:
        """Take in mono `samples` of any length, heard at `rate_hz`, which is the same in all calls."""
        self._rate_hz = rate_hz
        step = max(1, round(rate_hz * MOMENT_S))
        for at in range(0, samples.size, step):
            self._hear(samples[at : at + step])

    def _hear(self, samples: NDArray[np.float32]) -> None:
        self.level_db, self.peak_db = rms_db(samples), peak_db(samples)
        over = int(np.count_nonzero(np.abs(samples) >= CLIPPED))
        self._moments.append(_Moment(samples.size, self.level_db, over))
        self._frames += samples.size
        self._over += over
        while self._frames - self._moments[0].frames >= MEMORY_S * self._rate_hz:
            gone = self._moments.popleft()
            self._frames -= gone.frames
            self._over -= gone.clipped
        self.clipped = self.clipped or self._clipping()

    def _clipping(self) -> bool:
        return self._frames >= self._rate_hz and self._over >= CLIPPED_SAMPLES

    def signal(self) -> SignalState:
        """Return what the last three seconds say; WAITING until a sound came, GOOD until one second was heard."""
        if not self._moments:
            return SignalState.WAITING
        if self._frames < self._rate_hz:
            return SignalState.GOOD
        if self._clipping():
            return SignalState.CLIPPING
        loudest = max(one.level_db for one in self._moments)
        if loudest < NO_SIGNAL_DB:
            return SignalState.NO_SIGNAL
        return SignalState.QUIET if loudest < QUIET_DB else SignalState.GOOD


def gain_db(speech_db: float, floor_db: float) -> int:
    """Return by how many dB the input level should be moved, in steps of 5; 0 if it is well or nobody speaks.

    speech_db: level of loud syllables; floor_db: level of the silence between them.
    """
    if speech_db - floor_db < SPEECH_OVER_NOISE_DB or GOOD_DB[0] <= speech_db <= GOOD_DB[1]:
        return 0
    return 5 * round((AIM_DB - speech_db) / 5)


def snr_db(samples: NDArray[np.float32], rate_hz: int) -> float | None:
    """Return how far speech stands above the noise between the words, in dB; None without both.

    Levels of 50 ms: the 95th percentile is speech, the 10th is noise. Digital silence counts as no noise
    figure (gates and software microphones do that), a spread under 6 dB as no speech.
    """
    frame = max(1, rate_hz // 20)
    usable = samples[: samples.size // frame * frame].reshape(-1, frame)
    if len(usable) < 20:
        return None
    power = np.mean(np.square(usable, dtype=np.float64), axis=1)
    speech, noise = float(np.percentile(power, 95)), float(np.percentile(power, 10))
    if noise <= 10 ** (NO_SIGNAL_DB / 10) or speech <= 0.0:
        return None
    ratio = 10.0 * float(np.log10(speech / noise))
    return round(ratio, 1) if ratio >= 6.0 else None
