"""Build the bundle, report its size, wrap it and write checksums into dist/. `make bundle` runs it, then smoke.py."""

from __future__ import annotations

import argparse
import hashlib
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from slim import slim

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from mockinterview import __version__

AIM_MB, LIMIT_MB = 450, 480
FOLDER = ROOT / "dist" / "mockinterview"


def main() -> None:
    """Build everything that this system can build."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--no-wrap", action="store_true", help="no packages and archives, only the folder")
    wrap = not given.parse_args().no_wrap
    shutil.rmtree(FOLDER, ignore_errors=True)
    spec = Path(__file__).with_name("mockinterview.spec")
    work = ROOT / "build" / "bundle"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", f"--distpath={FOLDER.parent}"]
    subprocess.run([*command, f"--workpath={work}", str(spec)], check=True, cwd=ROOT)
    if sys.platform.startswith("linux"):
        slim(FOLDER)
    for line in report(FOLDER):
        print(line)
    made = list(wrapped(FOLDER)) if wrap else []
    if made:
        sums = "".join(f"{_digest(path)}  {path.name}\n" for path in made)
        (FOLDER.parent / "SHA256SUMS").write_text(sums, encoding="ascii")
        print(sums, end="")


def report(folder: Path) -> Iterator[str]:
    """Yield the size of the bundle and its ten largest parts, in MB of 1,000,000 bytes."""
    sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}
    parts: dict[str, int] = {}
    for path, size in sizes.items():
        inside = path.relative_to(folder).parts
        name = inside[1] if len(inside) > 1 else inside[0]
        parts[name] = parts.get(name, 0) + size
    whole = sum(sizes.values()) / 1e6
    yield f"bundle: {whole:.0f} MB in {len(sizes)} files (aim: under {AIM_MB} MB)"
    for name, size in sorted(parts.items(), key=lambda one: -one[1])[:10]:
        yield f"  {size / 1e6:6.1f} MB  {name}"
    if whole > LIMIT_MB:
        raise SystemExit("the bundle is larger than it should be")


def wrapped(folder: Path) -> Iterator[Path]:
    """Yield the archives and packages made of the folder."""
    out, system = folder.parent, {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = out / f"mockinterview-{__version__}-{system}-{platform.machine().lower()}"
    kind = "zip" if sys.platform == "win32" else "gztar"
    yield Path(shutil.make_archive(str(name), kind, root_dir=out, base_dir=folder.name))
    if shutil.which("dpkg-deb"):
        command = [str(ROOT / "packaging" / "linux" / "deb.sh"), str(folder), __version__, str(out)]
        yield Path(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    main()
