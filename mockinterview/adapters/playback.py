"""Sound out by PortAudio, from any sample, at 0.5 to 2 times the speed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import sounddevice
import soundfile
import soxr
from numpy.typing import NDArray

from mockinterview.adapters import audio_files
from mockinterview.adapters.portaudio import key_of, library, refresh, track, untrack
from mockinterview.audio.levels import to_mono
from mockinterview.audio.stretch import Piece, stretched
from mockinterview.domain.errors import AudioFileError, DeviceError
from mockinterview.domain.recording import InputDevice
from mockinterview.language import mark

SLOWEST, FASTEST = 0.5, 2.0
LATENCY_S = 0.08


def speakers() -> tuple[InputDevice, ...]:
    """Return the outputs of this computer, by the same kind of key as microphones."""
    with library:
        refresh()
        return tuple(
            InputDevice(
                key=key_of(device),
                name=str(device["name"]),
                host_api=str(sounddevice.query_hostapis(device["hostapi"])["name"]),
                channels=int(device["max_output_channels"]),
                rate_hz=round(device["default_samplerate"]),
            )
            for device in sounddevice.query_devices()
            if device["max_output_channels"] > 0
        )


class PortAudioPlayer:
    """Implements the port `Player`. One sound at a time; a new one ends the old."""

    def __init__(self, device: str | None = None) -> None:
        """Play on the output with key `device` (None: the default)."""
        self._device = device
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._position_s: float | None = None

    def play(self, path: Path, *, from_s: float = 0.0, to_s: float | None = None, speed: float = 1.0) -> None:
        """Play `path` from `from_s` (to `to_s`). Raises AudioFileError, DeviceError."""
        self.stop()
        speed = min(FASTEST, max(SLOWEST, speed))
        sound = _Sound(path)
        first = min(sound.frames, round(max(0.0, from_s) * sound.rate_hz))
        last = sound.frames if to_s is None else min(sound.frames, round(to_s * sound.rate_hz))
        try:
            with library:
                stream, rate_hz = _stream(self._device, sound.rate_hz)
        except DeviceError:
            sound.close()
            raise
        self._stopping = threading.Event()
        self._position_s = first / sound.rate_hz
        self._thread = threading.Thread(
            target=self._run,
            args=(sound, stream, stretched(sound.read, first, last, sound.rate_hz, speed)),
            kwargs={"rate_hz": rate_hz, "speed": speed, "stopping": self._stopping},
            name="player",
            daemon=True,
        )
        self._thread.start()

    def stop(self) -> None:
        """Fall silent at once."""
        self._stopping.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(2.0)

    def position_s(self) -> float | None:
        """Return where in the file the sound is now, None when nothing plays."""
        return self._position_s

    def _run(
        self,
        sound: _Sound,
        stream: sounddevice.OutputStream,
        pieces: Iterator[Piece],
        *,
        rate_hz: int,
        speed: float,
        stopping: threading.Event,
    ) -> None:
        resample = None
        if rate_hz != sound.rate_hz:
            resample = soxr.ResampleStream(sound.rate_hz, rate_hz, 1, dtype="float32", quality="HQ")
        try:
            for piece in pieces:
                if stopping.is_set():
                    break
                samples = piece.samples if resample is None else resample.resample_chunk(piece.samples)
                stream.write(samples.reshape(-1, 1))
                self._move(piece, sound, stream, speed)
            if not stopping.is_set():
                # Some host APIs drop what lies in their buffer when they stop; let it be silence.
                stream.write(np.zeros((round(rate_hz * (float(stream.latency) + LATENCY_S)), 1), np.float32))
            (stream.abort if stopping.is_set() else stream.stop)()
        except sounddevice.PortAudioError:
            pass  # the speaker is gone; falling silent says so
        finally:
            stream.close(ignore_errors=True)
            untrack(stream)
            sound.close()
            if self._stopping is stopping:
                self._position_s = None

    def _move(self, piece: Piece, sound: _Sound, stream: sounddevice.OutputStream, speed: float) -> None:
        heard = piece.source_end / sound.rate_hz - float(stream.latency) * speed
        self._position_s = max(self._position_s or 0.0, heard)


class _Sound:
    """Random access to the samples of a file, mono; kinds that cannot be sought are read whole."""

    def __init__(self, path: Path) -> None:
        self._file: soundfile.SoundFile | None = None
        self._samples: NDArray[np.float32] | None = None
        try:
            self._file = soundfile.SoundFile(path)
            if not self._file.seekable() or path.suffix.lower() == ".mp3":
                self._file.close()
                self._file = None
        except (soundfile.SoundFileError, OSError):
            self._file = None
        if self._file is None:
            self._samples = audio_files.read(path)
        self.rate_hz = self._file.samplerate if self._file else audio_files.RATE_HZ
        self.frames = self._file.frames if self._file else len(self._samples if self._samples is not None else ())
        if not self.frames:
            raise AudioFileError(mark("{path} holds no sound", path=path))

    def read(self, first: int, count: int) -> NDArray[np.float32]:
        """Return `count` samples from `first`; silence where there are none."""
        start, end = max(0, first), min(self.frames, first + count)
        found = np.zeros(0, np.float32)
        if start < end and self._file is not None:
            self._file.seek(start)
            found = to_mono(self._file.read(end - start, dtype="float32", always_2d=True))
        elif start < end and self._samples is not None:
            found = self._samples[start:end]
        padded = np.zeros(count, np.float32)
        padded[start - first : start - first + found.size] = found
        return padded

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


def _stream(key: str | None, rate_hz: int) -> tuple[sounddevice.OutputStream, int]:
    """Open the output at the file's rate, or at its own where it refuses. Raises DeviceError."""
    refresh()
    found = [one for one in sounddevice.query_devices() if one["max_output_channels"] > 0]
    index = next((one["index"] for one in found if key is not None and key_of(one) == key), None)
    if not found or (key is not None and index is None):
        raise DeviceError(
            mark("{name} was not found", name=key) if key else mark("a speaker was not found"),
            hint=mark("Choose another output in the settings."),
            safe="",
        )
    own = sounddevice.query_devices(index, kind="output")["default_samplerate"]
    last: Exception | None = None
    for rate in (rate_hz, round(own), 48_000, 44_100):
        try:
            stream = sounddevice.OutputStream(
                device=index, samplerate=rate, channels=1, dtype="float32", latency=LATENCY_S
            )
            stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            last = error
            continue
        track(stream)
        return stream, rate
    raise DeviceError(mark("the speaker cannot be opened: {last}", last=last), safe="") from last
