"""Make the built folder smaller on Linux: no debug symbols, and no codecs that write video or speak TLS.

The FFmpeg in the `av` wheel is linked with encoders and a TLS library that a program never calls which only decodes
sound from local files. They cannot be left out, since the loader wants their names; so each is replaced by a library of
the same name whose functions return 0 ("not available", to FFmpeg). So the two GPL encoders are not in the bundle.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from icu import trim

# What FFmpeg is linked with and we never use: encoders, TLS
HOLLOW = (
    "libx264",
    "libx265",
    "libSvtAv1Enc",
    "libvpx",
    "libvpl",
    "libwebp",
    "libwebpmux",
    "libgnutls",
    "libmp3lame",
)
DLOPENED = ("libportaudio", "libpython", "libsndfile")  # loaded by name at run time: no other library says so
UNTOUCHED = ("numpy.libs", "av.libs", "Qt")  # nothing to gain, and rewritten by their makers in ways that strip breaks


def slim(folder: Path) -> None:
    """Make the libraries of a built folder smaller, in place."""
    internal = folder / "_internal"
    codecs = internal / "av.libs"
    for name in HOLLOW:
        for library in codecs.glob(f"{name}-*.so*"):
            _hollow(library, codecs)
            _needed.cache_clear()
            _relink(internal, library)
    for library in internal.glob("PySide6/Qt/lib/libicudata.so.*"):
        trim(library)
    while orphans := _orphans(internal):
        for library in orphans:
            library.unlink()
    for library in [*internal.rglob("*.so"), *internal.rglob("*.so.*")]:
        inside = library.relative_to(internal).parts
        if not library.is_symlink() and not set(inside) & set(UNTOUCHED) and _is_elf(library):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _orphans(internal: Path) -> list[Path]:
    """Return shared libraries that no other library or module asks for; modules and plug-ins are asked for by name."""
    libraries = [*internal.glob("*.so*"), *internal.glob("*.libs/*.so*"), *internal.glob("PySide6/Qt/lib/*.so*")]
    candidates = [one for one in libraries if one.name.startswith("lib") and not one.name.startswith(DLOPENED)]
    wanted = {name for path in internal.rglob("*.so*") if path.is_file() for name in _needed(path)}
    return [one for one in candidates if one.name not in wanted]


@cache
def _needed(path: Path) -> tuple[str, ...]:
    if not _is_elf(path):
        return ()
    said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    return tuple(line.split()[1] for line in said.splitlines() if line.split()[:1] == ["NEEDED"])


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _relink(internal: Path, library: Path) -> None:
    """Keep the link that PyInstaller lays beside the folders, if there is one."""
    link = internal / library.name
    if link.is_file() and not link.is_symlink():
        shutil.copy2(library, link)


def _symbols(path: Path, *, defined: bool) -> set[str]:
    option = "--defined-only" if defined else "--undefined-only"
    said = subprocess.run(["nm", "-D", option, str(path)], capture_output=True, text=True, check=True).stdout
    return {line.split()[-1].split("@")[0] for line in said.splitlines() if line.split()}


def _hollow(library: Path, beside: Path) -> None:
    """Put a library in its place that has the same name, and every function that somebody here wants of it."""
    offered = _symbols(library, defined=True)
    wanted: set[str] = set()
    for other in beside.glob("*.so*"):
        if other != library:
            wanted |= _symbols(other, defined=False) & offered
    named = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=True).stdout
    name = next((line.split()[1] for line in named.splitlines() if "SONAME" in line), library.name)
    # room enough to be read as data too: a few of the names are tables
    source = "\n".join(f"void *{one}(void) {{ return 0; }}" for one in sorted(wanted))
    versions = _versions(library, wanted)
    with tempfile.TemporaryDirectory() as scratch:
        code, script, built = (Path(scratch) / one for one in ("hollow.c", "versions.map", "hollow.so"))
        code.write_text(source + "\n")
        script.write_text(versions)
        options = [f"-Wl,--version-script={script}"] if versions else []
        command = ["cc", "-shared", "-fPIC", "-Os", "-s", f"-Wl,-soname,{name}", *options, "-o", str(built), str(code)]
        subprocess.run(command, check=True)
        shutil.copy(built, library)


def _versions(library: Path, wanted: set[str]) -> str:
    """Return a linker script that gives each wanted symbol the version that it had; empty if there are none."""
    said = subprocess.run(["nm", "-D", "--defined-only", str(library)], capture_output=True, text=True, check=True)
    by_version: dict[str, set[str]] = {}
    for line in said.stdout.splitlines():
        name, _, version = line.split()[-1].partition("@")
        if name in wanted and version.strip("@"):
            by_version.setdefault(version.strip("@"), set()).add(name)
    return "\n".join(f"{version} {{ global: {'; '.join(sorted(names))}; }};" for version, names in by_version.items())
