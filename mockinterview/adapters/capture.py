"""A take being recorded: blocks from some source, metered, resampled and on the disk within a quarter of a second."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Protocol

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from mockinterview.adapters import spool as spools
from mockinterview.audio.levels import FLOOR_DB, Meter, snr_db, to_mono
from mockinterview.domain.errors import DeviceError, MicrophoneLostError, StoreError
from mockinterview.domain.recording import CaptureState, Recording, SignalState
from mockinterview.language import Numeral, mark

log = logging.getLogger(__name__)

RATE_HZ = spools.RATE_HZ
PRE_ROLL_S = 0.4  # kept before `start`, so that a first word spoken too early is not clipped; chosen by us
STALLED_S = 2.0  # no block for so long: the driver has stopped calling; its buffers last 0.2 s at most
WAKING_S = 6.0  # what a device may take to its first block; Bluetooth headsets change their profile first
FLUSH_S = 0.25
SYNC_S = 1.0
GATHER_S = 0.02  # some drivers deliver every 8 ms; one turn for several blocks costs a third
MOST_BLOCKS = 256  # heard in one turn, so that the disk gets its share however much waits
ENDING_S = 5.0  # what the writer may take to come to its end
WAITING_S = 600.0  # of sound kept in memory while the disk is full


@dataclass(frozen=True, slots=True)
class Block:
    """What a callback delivers: samples of shape (frames, channels), and whether some were missed before."""

    samples: NDArray[np.float32]
    overflow: bool = False


class Source(Protocol):
    """An open input that puts blocks into a queue from a thread of its own."""

    name: str
    rate_hz: int

    def alive(self) -> bool:
        """Return False once it knows that no block will come any more."""

    def ended(self) -> bool:
        """Return True if it stopped because its sound was over (files), not because it was lost."""

    def close(self) -> None:
        """Stop; may take long if the driver hangs."""


Open = Callable[[str | None, "SimpleQueue[Block]"], Source]


class TakeCapture:
    """Implements the port `Capture` over any source. Its writer thread owns the file and the meter."""

    def __init__(self, open_source: Open, device: str | None, take: Path) -> None:
        """Open the source and the spool. Raises DeviceError, StoreError."""
        self._open, self._device, self._take = open_source, device, take
        self._spool_path = spools.spool_of(take)
        self._blocks: SimpleQueue[Block] = SimpleQueue()
        self._source: Source | None = open_source(device, self._blocks)
        self._names = [self._source.name]
        try:
            take.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._spool = spools.SpoolWriter(self._spool_path)
        except OSError as error:
            _close(self._source)
            raise StoreError(
                mark("{folder} cannot be written: {why}", folder=take.parent, why=error.strerror or error),
                safe=mark("Nothing was recorded yet."),
                hint=mark("Free some space or choose another data folder."),
            ) from error
        self._meter = Meter()
        self._resample = _resampler(self._source.rate_hz)
        self._pre_roll = np.zeros(0, np.float32)
        self._recording = self._paused = self._closing = self._ended = self._full = False
        self._overflows = 0
        self._lock = threading.RLock()  # guards source, flags and state; never taken in a callback
        self._state = CaptureState(
            recorded_s=0.0, saved_s=0.0, level_db=FLOOR_DB, peak_db=FLOOR_DB, signal=SignalState.WAITING
        )
        self._writer = threading.Thread(target=self._write, name="take-writer", daemon=True)
        self._writer.start()

    # The port

    def state(self) -> CaptureState:
        """Return what the recording is doing."""
        return self._state

    def start(self) -> None:
        """Begin the take, the pre-roll first."""
        with self._lock:
            if not self._recording:
                self._spool.add(self._pre_roll)
                self._pre_roll = np.zeros(0, np.float32)
                self._recording = True

    def pause(self) -> None:
        """Leave out what is heard from now on."""
        with self._lock:
            self._paused = True
            self._change(paused=True)

    def resume(self, device: str | None = None) -> None:
        """Go on; if the microphone was lost, on `device`, else the same one, else the default. Raises DeviceError."""
        with self._lock:
            lost = self._source is None
        if lost or device is not None:
            self._reopen(device)
        with self._lock:
            self._paused = False
            self._change(paused=False)

    def stop(self) -> Recording:
        """End the take and return it as FLAC (as WAV if the disk had no room for a FLAC); once only."""
        self._end()
        samples = self._spool.samples
        path = spools.finish(self._spool_path, self._take)
        recording = Recording(
            path=path,
            duration_s=samples / RATE_HZ,
            rate_hz=RATE_HZ,
            device=", then ".join(self._names),
            clipped=self._meter.clipped,
        )
        return replace(recording, snr_db=_noise_figure(path))

    def discard(self) -> None:
        """Close the microphone; the sound is kept as a finished file in the takes' folder."""
        self._end()
        if self._spool.samples:
            spools.finish(self._spool_path, self._take)
        else:
            self._spool_path.unlink(missing_ok=True)

    def spool(self) -> Path:
        """Return the growing file."""
        return self._spool_path

    def ended(self) -> bool:
        """Return True once a source that has an end (a file) was heard to it."""
        source = self._source
        return source is not None and source.ended() and self._blocks.empty()

    # The writer

    def _write(self) -> None:
        heard_at = flushed_at = synced_at = time.monotonic()
        source = self._source
        while not self._closing:
            blocks = self._next()
            if blocks:
                self._hear(blocks)
                heard_at = time.monotonic()
            if self._closing:
                return
            now = time.monotonic()
            if self._source is None or self._source is not source:
                heard_at, source = now, self._source
            self._watch(now - heard_at)
            if now - flushed_at >= FLUSH_S or self._much_waits():
                flushed_at = now
                self._save(sync=now - synced_at >= SYNC_S)
                synced_at = now if now - synced_at >= SYNC_S else synced_at
            self._tell()

    def _next(self) -> list[Block]:
        """Return what waits now and no more: a queue that fills as fast as it is heard never empties."""
        queue = self._blocks
        with suppress(Empty):
            first = queue.get(timeout=0.05)
            time.sleep(GATHER_S)
            return [first, *_waiting(queue, MOST_BLOCKS)]
        return []

    def _hear(self, blocks: list[Block]) -> None:
        """Meter, resample and keep the blocks of one source as one."""
        source = self._source
        if source is None:
            return
        mono = to_mono(np.concatenate([block.samples for block in blocks]))
        self._overflows += sum(block.overflow for block in blocks)
        self._change(hearing=True)
        self._meter.hear(mono, source.rate_hz)
        samples = mono if self._resample is None else self._resample.resample_chunk(mono)
        with self._lock:
            if self._ended:
                return
            if self._recording and not self._paused:
                if not self._full:
                    self._spool.add(samples)
            elif not self._recording:
                self._pre_roll = np.concatenate((self._pre_roll, samples))[-round(PRE_ROLL_S * RATE_HZ) :]

    def _watch(self, silent_s: float) -> None:
        """Notice a source that died, or whose callbacks just stopped."""
        source = self._source
        patience_s = STALLED_S if self._state.hearing else WAKING_S
        if source is None or source.ended() or (source.alive() and silent_s < patience_s):
            return
        at_s = self._spool.samples / RATE_HZ
        with self._lock:
            if self._closing:  # it was closed, not lost
                return
            self._source = None
            self._change(lost=True, hearing=False, fault=MicrophoneLostError(source.name, at_s).told())
        log.warning("input lost after %.1f s, alive=%s, silent for %.1f s", at_s, source.alive(), silent_s)
        threading.Thread(target=_close, args=(source,), name="input-closer", daemon=True).start()

    def _much_waits(self) -> bool:
        """Whether more came at once than a turn brings: after a sleep, the driver delivers what it had kept."""
        waiting = self._spool.samples - self._spool.saved_samples
        return waiting >= FLUSH_S * RATE_HZ and not self._state.fault  # a full disk is not tried every turn

    def _save(self, *, sync: bool) -> None:
        try:
            self._spool.flush()
            if sync:
                self._spool.sync()
        except OSError as error:
            waiting_s = (self._spool.samples - self._spool.saved_samples) / RATE_HZ
            self._full = waiting_s > WAITING_S
            fault = StoreError(
                mark("the recording cannot be saved: {why}", why=error.strerror or error),
                safe=mark(
                    "The first {seconds} s are on the disk.",
                    seconds=Numeral(f"{self._spool.saved_samples / RATE_HZ:.0f}"),
                ),
                hint=mark("Free some space; what was said since waits in memory."),
            )
            self._change(fault=fault.told())
        else:
            self._full = False
            if not self._state.lost:
                self._change(fault="")

    def _change(self, **fields: Any) -> None:
        with self._lock:
            self._state = replace(self._state, **fields)

    def _tell(self) -> None:
        with self._lock:
            self._change(
                recorded_s=self._spool.samples / RATE_HZ,
                saved_s=max(0, self._spool.saved_samples) / RATE_HZ,
                level_db=self._meter.level_db if self._source else FLOOR_DB,
                peak_db=self._meter.peak_db if self._source else FLOOR_DB,
                signal=self._meter.signal(),
                overflows=self._overflows,
            )

    # Changes of source, and the end

    def _reopen(self, device: str | None) -> None:
        with self._lock:
            old, self._source = self._source, None
            self._change(hearing=False)
        if old is not None:
            _close(old)
        blocks: SimpleQueue[Block] = SimpleQueue()
        try:
            source = self._open(device or self._device, blocks)
        except DeviceError:
            if device is not None:
                raise
            source = self._open(None, blocks)
        with self._lock:
            self._blocks, self._resample, self._meter = blocks, _resampler(source.rate_hz), Meter()
            self._source = source
            self._names.append(source.name)
            self._change(lost=False, fault="")

    def _end(self) -> None:
        with self._lock:
            self._closing = True
        if self._source is not None:
            _close(self._source)
        self._writer.join(ENDING_S)
        if self._writer.is_alive():
            log.warning("the writer of %s hangs; what it holds is left out", self._spool_path.name)
        else:
            self._hear_the_rest()
        with self._lock:
            self._ended = True
            self._source = None
        self._save(sync=False)
        with suppress(OSError):
            self._spool.close()
        self._tell()

    def _hear_the_rest(self) -> None:
        """Keep what arrived between the last look and the close."""
        rest = _waiting(self._blocks, self._blocks.qsize())
        for at in range(0, len(rest), MOST_BLOCKS):
            self._hear(rest[at : at + MOST_BLOCKS])
        if self._resample is not None and self._recording and not self._paused:
            self._spool.add(self._resample.resample_chunk(np.zeros(0, np.float32), last=True))


def _waiting(queue: SimpleQueue[Block], most: int) -> list[Block]:
    """Return what lies in `queue` at this moment, `most` blocks at most."""
    return [queue.get_nowait() for _ in range(min(queue.qsize(), most))]


def _close(source: Source) -> None:
    """Close without ever waiting more than two seconds for a driver that hangs."""
    closer = threading.Thread(target=source.close, name="input-close", daemon=True)
    closer.start()
    closer.join(2.0)


def _resampler(rate_hz: int) -> soxr.ResampleStream | None:
    return None if rate_hz == RATE_HZ else soxr.ResampleStream(rate_hz, RATE_HZ, 1, dtype="float32", quality="HQ")


def _noise_figure(path: Path) -> float | None:
    """Return the signal-to-noise ratio of the first two minutes of a take."""
    try:
        samples, rate_hz = soundfile.read(path, frames=RATE_HZ * 120, dtype="float32")
    except (OSError, soundfile.SoundFileError):
        return None
    return snr_db(np.asarray(samples, np.float32), rate_hz)


def recover(takes: Path) -> tuple[Recording, ...]:
    """Finish the takes under `takes` whose program died while recording, and return them, oldest first.

    A spool without sound is removed; one that cannot be read or written stays where it is.
    """
    found = []
    for spool in spools.orphans(takes):
        samples = max(0, spool.stat().st_size - spools.HEADER) // 2
        take = spools.take_of(spool)
        with suppress(OSError):
            if not samples or (take.exists() and soundfile.info(take).frames >= samples):
                spool.unlink()
                continue
            if take.exists():
                take = take.with_name(take.stem + "-recovered.flac")
            path = spools.finish(spool, take)
            found.append(
                Recording(
                    path=path,
                    duration_s=samples / RATE_HZ,
                    rate_hz=RATE_HZ,
                    snr_db=_noise_figure(path),
                    recovered=True,
                )
            )
    return tuple(found)
