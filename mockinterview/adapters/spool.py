"""The growing file of a take: 16 kHz mono 16-bit WAV that survives the death of its writer.

While it grows, the sizes in its header say "unknown" (0xFFFFFFFF, as streams do); closing writes the
real ones. So a reader in another process can tell a finished spool from a growing or an orphaned one.
"""

from __future__ import annotations

import os
import struct
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from mockinterview.domain.errors import AudioFileError
from mockinterview.language import mark

RATE_HZ = 16_000
SUFFIX = ".part.wav"
HEADER = 44
UNKNOWN = 0xFFFFFFFF
CHUNK = RATE_HZ * 30  # samples moved at once, so that an hour needs no more memory than a minute


def spool_of(take: Path) -> Path:
    """Return where the spool of the take lies: `answer.flac` grows as `answer.part.wav`."""
    return take.with_name(take.stem + SUFFIX)


def take_of(spool: Path) -> Path:
    """Return the finished take that belongs to a spool."""
    return spool.with_name(spool.name.removesuffix(SUFFIX) + ".flac")


def _header(size: int | None) -> bytes:
    data = UNKNOWN if size is None else size
    riff = UNKNOWN if size is None else size + HEADER - 8
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF", riff, b"WAVE", b"fmt ", 16, 1, 1, RATE_HZ, 2 * RATE_HZ, 2, 16, b"data", data,
    )  # fmt: skip


class SpoolWriter:
    """Appends samples; what does not fit on the disk waits in memory and is tried again."""

    def __init__(self, path: Path) -> None:
        """Create `path`, private to the user. Raises OSError."""
        self.path = path
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        _claim(self._file)
        self._waiting = bytearray(_header(None))
        self.samples = 0
        self.flush()

    def add(self, samples: NDArray[np.float32]) -> None:
        """Keep mono samples at 16 kHz; `flush` puts them on the disk."""
        self._waiting += np.clip(np.round(samples * 32768.0), -32768, 32767).astype("<i2").tobytes()
        self.samples += samples.size

    @property
    def saved_samples(self) -> int:
        """How many samples the system holds, safe from the death of this process."""
        return self.samples - len(self._waiting) // 2

    def flush(self) -> None:
        """Hand over what waits. Raises OSError (full disk); nothing is lost then, call again."""
        while self._waiting:
            written = os.write(self._file, self._waiting)
            del self._waiting[:written]

    def sync(self) -> None:
        """Make it survive a power cut, too. Raises OSError."""
        os.fsync(self._file)

    def close(self) -> None:
        """Write the final sizes and let go, even if the last samples did not fit."""
        try:
            size = max(0, os.fstat(self._file).st_size - HEADER) // 2 * 2
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, _header(size))
            os.fsync(self._file)
        finally:
            os.close(self._file)


class SpoolReader:
    """Reads a spool while another process writes it; falls back to the finished take if it is gone."""

    def __init__(self, path: Path, from_sample: int = 0) -> None:
        """Open `path` at `from_sample`. Raises AudioFileError."""
        self._take: soundfile.SoundFile | None = None
        try:
            self._file = path.open("rb")
        except FileNotFoundError as error:
            take = take_of(path)
            try:
                self._take = soundfile.SoundFile(take)
                self._take.seek(min(from_sample, self._take.frames))
            except (OSError, soundfile.SoundFileError):
                raise AudioFileError(mark("{path} is gone", path=path)) from error
        else:
            self._file.seek(HEADER + 2 * from_sample)

    def read(self) -> NDArray[np.float32]:
        """Return the samples that came since the last call, at most 30 s of them."""
        if self._take is not None:
            return np.asarray(self._take.read(CHUNK, dtype="float32"), np.float32)
        raw = self._file.read(2 * CHUNK)
        if len(raw) % 2:
            self._file.seek(-1, os.SEEK_CUR)
            raw = raw[:-1]
        return np.frombuffer(raw, "<i2").astype(np.float32) / 32768.0

    def ended(self) -> bool:
        """Return True once the writer has closed the spool; samples may still be unread."""
        if self._take is not None:
            return True
        at = self._file.tell()
        self._file.seek(0)
        header = self._file.read(HEADER)
        self._file.seek(at)
        return len(header) == HEADER and header[40:44] != struct.pack("<I", UNKNOWN)

    def close(self) -> None:
        """Let go of the file."""
        (self._take or self._file).close()


def finish(spool: Path, take: Path) -> Path:
    """Store the samples of `spool` as the FLAC file `take`, remove the spool, and return what there is now.

    If the FLAC cannot be written (full disk), the samples stay as a WAV file beside it, which is returned.
    """
    draft = take.with_name(take.name + ".tmp")
    try:
        with spool.open("rb") as source, _flac(draft) as target:
            source.seek(HEADER)
            while raw := source.read(2 * CHUNK):
                target.write(np.frombuffer(raw[: len(raw) // 2 * 2], "<i2"))
        _check(draft, (spool.stat().st_size - HEADER) // 2)
        draft.replace(take)
    except (OSError, soundfile.SoundFileError, AssertionError):  # soundfile asserts that all was written
        with suppress(OSError):  # a disk that became read-only; the next start sweeps it up
            draft.unlink(missing_ok=True)
        kept = take.with_suffix(".wav")
        spool.replace(kept)
        return kept
    with suppress(PermissionError):  # Windows, while the recogniser still reads it; the next start removes it
        spool.unlink()
    return take


def _check(flac: Path, samples: int) -> None:
    """Put the file on the disk for good. Raises OSError if it holds less than `samples`."""
    with flac.open("rb+") as done:
        os.fsync(done.fileno())
    if soundfile.info(flac).frames != samples:
        raise OSError(f"{flac.name} is incomplete")


def _flac(path: Path) -> soundfile.SoundFile:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    return soundfile.SoundFile(path, "w", samplerate=RATE_HZ, channels=1, subtype="PCM_16", format="FLAC")


def orphans(folder: Path) -> list[Path]:
    """Return the spools under `folder` whose writer is dead, oldest first."""
    found = [path for path in folder.rglob("*" + SUFFIX) if not _claimed(path)]
    return sorted(found, key=lambda path: path.stat().st_mtime)


def _claim(handle: int) -> None:
    """Lock the file for as long as this process lives; Windows refuses to rename open files anyway."""
    if sys.platform != "win32":
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _claimed(path: Path) -> bool:
    """Return True if a living process writes `path`."""
    if sys.platform == "win32":
        try:
            path.rename(path)
        except PermissionError:
            return True
        return False
    import fcntl  # noqa: PLC0415 - not on Windows

    with path.open("rb") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
    return False
