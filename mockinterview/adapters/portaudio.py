"""Microphones by PortAudio."""

from __future__ import annotations

import logging
import os
import sys
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import numpy as np
import sounddevice
from numpy.typing import NDArray

from mockinterview.adapters.capture import Block, TakeCapture
from mockinterview.domain.errors import DeviceError
from mockinterview.domain.recording import InputDevice
from mockinterview.language import mark

log = logging.getLogger(__name__)

FALLBACK_RATES = (48_000, 44_100, 16_000)  # tried when the rate that the driver names is refused
_open_streams: set[object] = set()
library = threading.RLock()  # PortAudio's start, end, device list and opening are not safe against each other


def _sign_of_devices() -> tuple[object, ...]:
    """Return what changes when devices come and go, where the system shows it for the price of two looks."""
    if not sys.platform.startswith("linux"):
        return ()
    try:
        cards = Path("/proc/asound/cards").read_bytes()
    except OSError:
        cards = b""
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    try:
        server = Path(runtime, "pulse", "native").stat().st_mtime_ns
    except OSError:
        server = 0
    return cards, server


class _Listed:
    """What is known of PortAudio's list of devices. lost: a stream ended by itself since it was made."""

    sign: tuple[object, ...] = _sign_of_devices()
    lost = False


def refresh(*, anew: bool = False) -> None:
    """Make PortAudio look for devices again; it lists them only when it starts. Nothing if a stream is open.

    Without `anew` only after a sign of change: ending PortAudio unloads plug-ins of the sound system, which
    some of them do not survive if it is done all the time.
    """
    with library:
        sign = _sign_of_devices()
        if _open_streams or not (anew or _Listed.lost or sign != _Listed.sign):
            return
        _Listed.sign, _Listed.lost = sign, False
        # sounddevice has no public call for this; its own documentation names these two.
        sounddevice._terminate()  # noqa: SLF001
        sounddevice._initialize()  # noqa: SLF001


def track(stream: object) -> None:
    """Remember an open stream, so that the library is not restarted under it."""
    with library:
        _open_streams.add(stream)


def untrack(stream: object) -> None:
    """Forget a stream that was closed."""
    with library:
        _open_streams.discard(stream)


def key_of(device: dict[str, Any]) -> str:
    """Return the name and host API of a PortAudio device as one text."""
    return f"{device['name']}, {sounddevice.query_hostapis(device['hostapi'])['name']}"


def default_index(kind: str) -> int | None:
    """Return the index of the default `input` or `output`, None if there is none."""
    try:
        return int(sounddevice.query_devices(kind=kind)["index"])
    except (sounddevice.PortAudioError, ValueError):
        return None


class PortAudioSource:
    """An input stream. Its callback copies and returns; everything else is the writer's work."""

    def __init__(self, device: dict[str, Any], blocks: SimpleQueue[Block]) -> None:
        """Open and start the stream. Raises DeviceError."""
        self.name = str(device["name"])
        self._blocks = blocks
        self._finished = False
        last: Exception | None = None
        for rate_hz, channels in _formats(device):
            stream: sounddevice.InputStream | None = None
            try:
                stream = sounddevice.InputStream(
                    device=device["index"],
                    samplerate=rate_hz,
                    channels=channels,
                    dtype="float32",
                    latency="high",
                    blocksize=0,
                    callback=self._callback,
                    finished_callback=self._over,
                )
                stream.start()
            except (sounddevice.PortAudioError, ValueError) as error:
                last = error
                if stream is not None:
                    stream.close(ignore_errors=True)
                continue
            self._stream, self._finished = stream, False
            self.rate_hz = int(rate_hz)
            track(self)
            return
        raise DeviceError(mark("{name} cannot be opened: {last}", name=self.name, last=last)) from last

    def _callback(self, samples: NDArray[np.float32], _frames: int, _time: object, status: Any) -> None:
        """Take one block. The copy matters: PortAudio uses the memory again."""
        self._blocks.put(Block(samples.copy(), bool(status.input_overflow)))

    def _over(self) -> None:
        self._finished = True

    def alive(self) -> bool:
        """Return False once PortAudio has ended the stream."""
        return not self._finished

    def ended(self) -> bool:
        """Return False: a microphone has no end."""
        return False

    def close(self) -> None:
        """Stop and close the stream."""
        _Listed.lost = _Listed.lost or self._finished
        try:
            self._stream.stop() if not self._finished else self._stream.abort()
        except sounddevice.PortAudioError as error:
            log.info("closing %s: %s", self.name, error)
        finally:
            self._stream.close(ignore_errors=True)
            untrack(self)


def _formats(device: dict[str, Any]) -> list[tuple[float, int]]:
    """Return rates and channel counts in the order to try them.

    Two channels before one: an interface with its microphone on the second input would be deaf otherwise.
    """
    most = int(device["max_input_channels"])
    channels = list(dict.fromkeys([min(most, 2), 1, most]))
    rates = list(dict.fromkeys([float(device["default_samplerate"]), *map(float, FALLBACK_RATES)]))
    return [(rate, count) for rate in rates for count in channels]


class PortAudioMicrophones:
    """Implements the port `Microphones`."""

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:
        """Return the inputs, the default first; empty if there is none.

        Looks again after a sign of change, or if `anew` is asked for; never while a stream is open.
        """
        with library:
            refresh(anew=anew)
            default = default_index("input")
            found = [device for device in sounddevice.query_devices() if device["max_input_channels"] > 0]
            inputs = [
                InputDevice(
                    key=key_of(device),
                    name=str(device["name"]),
                    host_api=str(sounddevice.query_hostapis(device["hostapi"])["name"]),
                    channels=int(device["max_input_channels"]),
                    rate_hz=round(device["default_samplerate"]),
                    default=device["index"] == default,
                )
                for device in found
            ]
        return tuple(sorted(inputs, key=lambda one: not one.default))

    def open(self, device: str | None, take: Path) -> TakeCapture:
        """Open the input with key `device` (None: the default) for a take stored as `take` (.flac)."""
        return TakeCapture(_open, device, take)


def _open(key: str | None, blocks: SimpleQueue[Block]) -> PortAudioSource:
    """Open the input, if need be after another look: the list may be old. Raises DeviceError."""
    with library:
        refresh()
        try:
            return _listed(key, blocks)
        except DeviceError:
            if _open_streams:
                raise
            refresh(anew=True)
            return _listed(key, blocks)


def _listed(key: str | None, blocks: SimpleQueue[Block]) -> PortAudioSource:
    with library:
        devices = [device for device in sounddevice.query_devices() if device["max_input_channels"] > 0]
        if key is None:
            default = default_index("input")
            devices = [device for device in devices if device["index"] == default]
        else:
            devices = [device for device in devices if key_of(device) == key]
        if not devices:
            what = mark("no microphone was found") if key is None else mark("{name} is not there", name=key)
            raise DeviceError(what, hint=mark("Connect a microphone or choose another one."))
        return PortAudioSource(devices[0], blocks)
