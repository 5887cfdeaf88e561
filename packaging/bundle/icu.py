"""ICU's data with English and what belongs to no language: 32 MB become a few.

Qt asks ICU how to sort and compare text, and our texts are English. The format (a header, a table of names, the data)
is ICU's "common data": unicode-org's icu4c/source/common/ucmndata.h.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

ALIGNED = 16
LOCALE = re.compile(r"[a-z]{2,3}(_.*)?")
# Converters for old character sets, transliterators, dictionaries of scripts that are written without spaces
DROPPED = re.compile(r"\.cnv$|/translit/|\.dict$")


def trim(library: Path) -> None:
    """Replace the data library by one of the same name with less in it."""
    content = library.read_bytes()
    begin = content.index(b"CmnD") - 12  # the name of the format stands 12 bytes behind the header's begin
    (header,) = struct.unpack_from("<H", content, begin)
    entries = {name: data for name, data in _entries(content, begin + header) if _kept(name)}
    symbol = next(name for name in _symbols(library) if re.fullmatch(r"icudt\d+_dat", name))
    with tempfile.TemporaryDirectory() as scratch:
        packed, code, built = (Path(scratch) / one for one in ("icu.dat", "icu.S", "icu.so"))
        packed.write_bytes(content[begin : begin + header] + _packed(entries))
        code.write_text(
            f'.section .rodata\n.balign {ALIGNED}\n.global {symbol}\n.type {symbol}, @object\n{symbol}:\n'
            f'.incbin "{packed}"\n.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",@progbits\n'
        )  # fmt: skip
        command = ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", str(built), str(code)]
        subprocess.run(command, check=True)
        library.write_bytes(built.read_bytes())


def _kept(name: str) -> bool:
    last = name.rsplit("/", 1)[-1]
    stem = last.removesuffix(".res")
    foreign = last.endswith(".res") and LOCALE.fullmatch(stem) and stem.split("_")[0] != "en"
    return not foreign and not DROPPED.search(name)


def _entries(content: bytes, base: int) -> Iterator[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", content, base)
    table = [struct.unpack_from("<II", content, base + 4 + 8 * at) for at in range(count)]
    # the last is a small one, and what follows it does no harm
    ends = [*(data for _, data in table[1:]), min(table[-1][1] + (1 << 16), len(content) - base)]
    for (name_at, data_at), end in zip(table, ends, strict=True):
        name = content[base + name_at : content.index(b"\0", base + name_at)].decode()
        yield name, content[base + data_at : base + end]


def _packed(entries: dict[str, bytes]) -> bytes:
    names, name_at, places = b"", 4 + 8 * len(entries), []
    for name in entries:
        places.append(name_at + len(names))
        names += name.encode() + b"\0"
    at = _up(name_at + len(names))
    table, data = struct.pack("<I", len(entries)), b""
    for place, content in zip(places, entries.values(), strict=True):
        table += struct.pack("<II", place, at + len(data))
        data += content.ljust(_up(len(content)), b"\xaa")
    return (table + names).ljust(at, b"\xaa") + data


def _up(size: int) -> int:
    return -(-size // ALIGNED) * ALIGNED


def _symbols(library: Path) -> Iterator[str]:
    said = subprocess.run(["nm", "-D", str(library)], capture_output=True, text=True, check=True).stdout
    return (line.split()[-1].split("@")[0] for line in said.splitlines())
