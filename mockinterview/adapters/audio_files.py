"""Recordings of any kind as 16 kHz mono: WAV, FLAC, Ogg and MP3 by libsndfile, the rest (M4A, WebM) by FFmpeg."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import av
import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from mockinterview.adapters.capture import Block, TakeCapture
from mockinterview.audio.levels import to_mono
from mockinterview.domain.errors import AudioFileError, DeviceError
from mockinterview.domain.recording import InputDevice
from mockinterview.language import mark

RATE_HZ = 16_000
CHUNK_S = 10.0
BLOCK_S = 0.05
# FFmpeg also reads playlists, which point to other files and to the network; a recording is a file that holds sound.
CAUTION = {
    "protocol_whitelist": "file",
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,aac,asf,avi,aiff,amr,ac3,ape,caf,flac,mp3,ogg,wav,wv,au",
}


def duration_s(path: Path) -> float:
    """Return the length of a recording in seconds, 0.0 if its container does not say. Raises AudioFileError."""
    _check(path)
    try:
        return float(soundfile.info(path).duration)
    except soundfile.SoundFileError:
        try:
            with av.open(str(path), options=CAUTION) as container:
                return float((container.duration or 0) / av.time_base)
        except (av.FFmpegError, ValueError) as error:
            raise _unreadable(path) from error


def chunks(path: Path, chunk_s: float = CHUNK_S) -> Iterator[NDArray[np.float32]]:
    """Yield the sound of `path` as mono float32 at 16 kHz in pieces of about `chunk_s` seconds.

    Raises AudioFileError if the file is missing, empty, damaged, or of a kind that nobody reads. A file that is
    damaged further on gives what is before the damage, and then the error.
    """
    _check(path)
    resample, heard = None, False
    for rate_hz, block in _blocks(path, chunk_s):
        if not heard:
            resample, heard = _resampler(rate_hz), True
        mono = to_mono(block)
        yield mono if resample is None else resample.resample_chunk(mono)
    if not heard:
        raise AudioFileError(mark("{path} holds no sound", path=path))
    if resample is not None:
        yield resample.resample_chunk(np.zeros(0, np.float32), last=True)


def read(path: Path) -> NDArray[np.float32]:
    """Return all of `path` as mono float32 at 16 kHz. Raises AudioFileError."""
    return np.concatenate(list(chunks(path)))


def _resampler(rate_hz: int) -> soxr.ResampleStream | None:
    return None if rate_hz == RATE_HZ else soxr.ResampleStream(rate_hz, RATE_HZ, 1, dtype="float32", quality="HQ")


def _check(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise AudioFileError(
            mark("{path} cannot be read: {why}", path=path, why=error.strerror or error), hint=mark("Check the path.")
        ) from error
    if path.is_dir():
        raise AudioFileError(mark("{path} is a folder", path=path), hint=mark("Name a file."))
    if size == 0:
        raise AudioFileError(mark("{path} is empty", path=path))


def _unreadable(path: Path) -> AudioFileError:
    return AudioFileError(mark("{path} is damaged or not a recording", path=path))


def _blocks(path: Path, chunk_s: float) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """Yield (rate, block of shape (frames, channels))."""
    try:
        file = soundfile.SoundFile(path)
    except (soundfile.SoundFileError, OSError):
        yield from _by_ffmpeg(path, chunk_s)
        return
    with file:
        try:
            while (block := file.read(round(file.samplerate * chunk_s), dtype="float32", always_2d=True)).size:
                yield file.samplerate, block
        except (soundfile.SoundFileError, OSError) as error:
            raise _unreadable(path) from error


def _by_ffmpeg(path: Path, chunk_s: float) -> Iterator[tuple[int, NDArray[np.float32]]]:
    try:
        with av.open(str(path), options=CAUTION) as container:
            if not container.streams.audio:
                raise AudioFileError(mark("{path} holds no sound", path=path))
            resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE_HZ)
            waiting: list[NDArray[np.float32]] = []
            for frame in container.decode(audio=0):
                waiting += [_samples(one) for one in resampler.resample(frame)]
                if sum(map(len, waiting)) >= chunk_s * RATE_HZ:
                    yield RATE_HZ, np.concatenate(waiting)
                    waiting = []
            waiting += [_samples(one) for one in resampler.resample(None)]
            if sum(map(len, waiting)):
                yield RATE_HZ, np.concatenate(waiting)
    except (av.FFmpegError, ValueError) as error:
        raise _unreadable(path) from error


def _samples(frame: av.AudioFrame) -> NDArray[np.float32]:
    return np.asarray(frame.to_ndarray(), np.float32).reshape(-1, 1)


class FileSource:
    """A recording that is heard in real time, as if it was spoken into a microphone now."""

    def __init__(self, path: Path, blocks: SimpleQueue[Block], speed: float) -> None:
        """Start at once. Raises DeviceError, as a microphone would."""
        self.name, self.rate_hz = path.name, RATE_HZ
        try:
            self._samples = read(path)
        except AudioFileError as error:
            raise DeviceError(error.message, hint=error.hint) from error
        self._blocks, self._speed = blocks, speed
        self._closed, self._done = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._speak, name="file-source", daemon=True)
        self._thread.start()

    def _speak(self) -> None:
        step, began = round(BLOCK_S * RATE_HZ), time.monotonic()
        for at in range(0, self._samples.size, step):
            due = began + (at + step) / RATE_HZ / self._speed
            if self._closed.wait(max(0.0, due - time.monotonic())):
                return
            self._blocks.put(Block(self._samples[at : at + step].reshape(-1, 1)))
        self._done.set()

    def alive(self) -> bool:
        """Return True: a file does not vanish."""
        return True

    def ended(self) -> bool:
        """Return True once all was heard."""
        return self._done.is_set()

    def close(self) -> None:
        """Stop."""
        self._closed.set()
        self._thread.join()


class FileMicrophones:
    """Implements the port `Microphones` over recordings: the key of a device is the path of a file.

    speed: 1.0 is real time; tests hear faster.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:  # noqa: ARG002 - nothing to look for
        """Return nothing: any path can be opened."""
        return ()

    def open(self, device: str | None, take: Path) -> TakeCapture:
        """Open the recording at the path `device` for a take stored as `take` (.flac). Raises DeviceError."""
        if device is None:
            raise DeviceError(mark("no recording was named"))
        return TakeCapture(lambda key, blocks: FileSource(Path(str(key)), blocks, self._speed), device, take)
