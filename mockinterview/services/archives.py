"""Reading zip files that may be damaged, or made to do harm: whatever is wrong with them is one error."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

CHUNK = 1 << 20

# What the standard library raises for bytes that make no sense; found by mutating archives (benchmarks/faults/fuzz.py).
_SENSELESS = (
    OSError,
    ValueError,
    KeyError,
    EOFError,
    RuntimeError,
    OverflowError,
    MemoryError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
)


def opened(source: Path | IO[bytes]) -> zipfile.ZipFile:
    """Open an archive. Raises FileNotFoundError, and BadZipFile for everything else."""
    try:
        return zipfile.ZipFile(source)
    except FileNotFoundError:
        raise
    except _SENSELESS as error:
        raise zipfile.BadZipFile(f"it cannot be opened ({type(error).__name__})") from error


def pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Yield the content of one entry, a megabyte at most at a time. Raises BadZipFile."""
    try:
        with archive.open(name) as packed:
            while piece := packed.read(CHUNK):
                yield piece
    except _SENSELESS as error:
        raise zipfile.BadZipFile(f"{name[:60]} cannot be read ({type(error).__name__})") from error


def entry(archive: zipfile.ZipFile, name: str, *, most: int) -> bytes:
    """Return one entry of `most` bytes at most. Raises BadZipFile, also for one that is larger."""
    whole = bytearray()
    for piece in pieces(archive, name):
        whole += piece
        if len(whole) > most:
            raise zipfile.BadZipFile(f"{name[:60]} is larger than {most / 1e6:.0f} MB")
    return bytes(whole)
