"""Faster or slower speech at the same pitch: waveform-similarity overlap-add (Verhelst and Roelands, 1993)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FRAME_S = 0.030  # two to three periods of a low voice
SEEK_S = 0.008  # one period: how far a frame may move to fit the one before
Read = Callable[[int, int], NDArray[np.float32]]  # (first sample, count); zeros beyond the end


@dataclass(frozen=True, slots=True)
class Piece:
    """Sound to be played, and the sample of the source that its end corresponds to."""

    samples: NDArray[np.float32]
    source_end: int


def stretched(read: Read, first: int, last: int, rate_hz: int, speed: float) -> Iterator[Piece]:
    """Yield the source from sample `first` to `last` at `speed` times its pace, some 15 ms at a time.

    speed: 0.5 to 2.0. At 1.0 the samples are the source's own.
    """
    hop = round(rate_hz * FRAME_S / 2)
    if abs(speed - 1.0) < 0.01:
        for start in range(first, last, hop):
            count = min(hop, last - start)
            yield Piece(read(start, count), start + count)
        return
    seek = round(rate_hz * SEEK_S)
    window = np.hanning(2 * hop + 1)[:-1].astype(np.float32)
    tail = read(first, hop) * window[hop:]  # a whole frame faded in by itself: no click at the start
    natural = first + hop  # where the source goes on after the last frame taken
    at = float(first)
    yield Piece(read(first, hop), first)
    while at + speed * hop < last:
        at += speed * hop
        place = natural + hop if at <= first else _best(read, round(at), natural, hop, seek)
        frame = read(place, 2 * hop) * window
        yield Piece(tail + frame[:hop], min(last, place + hop))
        tail, natural = frame[hop:], place + hop
    yield Piece(tail, last)


def _best(read: Read, wanted: int, natural: int, hop: int, seek: int) -> int:
    """Return the sample near `wanted` whose sound is most like that at `natural`."""
    target = read(natural, hop)
    region = read(wanted - seek, hop + 2 * seek)
    likeness = np.correlate(region, target, mode="valid")
    energy = np.convolve(np.square(region), np.ones(hop, np.float32), mode="valid")
    return wanted - seek + int(np.argmax(likeness / np.sqrt(energy + 1e-6)))
