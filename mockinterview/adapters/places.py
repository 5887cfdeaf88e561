"""Where things lie: the packaged data, and the user's own folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from mockinterview.domain.errors import StoreError
from mockinterview.language import mark

_PACKAGE = Path(__file__).resolve().parent.parent


def _packaged(name: str) -> Path:
    """Return the data folder `name`, inside the wheel or beside the package in a checkout."""
    inside = _PACKAGE / "_data" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def banks_folder() -> Path:
    """Return the folder of the bundled question banks."""
    return _packaged("question_banks")


def resources_folder() -> Path:
    """Return the folder of themes, icons, models, rubric and the demo answer."""
    return _packaged("resources")


def docs_folder() -> Path:
    """Return the folder of the user guide and of the pages that it leads to."""
    return _packaged("docs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The user's own folder and what lies in it; private to the user (mode 0700)."""

    root: Path

    @property
    def database(self) -> Path:
        """The library of sessions."""
        return self.root / "library.sqlite3"

    @property
    def takes(self) -> Path:
        """Recordings, one folder a session."""
        return self.root / "takes"

    @property
    def models(self) -> Path:
        """Models that the user fetched or imported."""
        return self.root / "models"

    @property
    def backups(self) -> Path:
        """Copies of the library."""
        return self.root / "backups"

    @property
    def loops(self) -> Path:
        """The user's own full loops; made with the first of them."""
        return self.root / "loops"

    @property
    def banks(self) -> Path:
        """The user's own question banks."""
        return self.root / "banks"

    @property
    def unfinished(self) -> Path:
        """What is written down of recordings whose transcription was stopped; made with the first of them."""
        return self.root / "unfinished"

    @property
    def settings(self) -> Path:
        """The settings file (TOML)."""
        return self.root / "settings.toml"

    @property
    def logs(self) -> Path:
        """Logs; they never hold a spoken word."""
        return self.root / "logs"


def places(data_dir: Path | str | None = None) -> Places:
    """Return the user's folder, made if it was not there.

    data_dir wins over MOCKINTERVIEW_DATA, which wins over the platform's own place.
    Raises StoreError if the folder cannot be made.
    """
    chosen = data_dir or os.environ.get("MOCKINTERVIEW_DATA")
    root = Path(chosen) if chosen else Path(platformdirs.user_data_dir("mockinterview", appauthor=False))
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in ("takes", "models", "backups", "banks", "logs"):
            (root / folder).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StoreError(
            mark("the data folder {root} cannot be used: {why}", root=root, why=error.strerror or error),
            hint=mark("Choose another one with --data-dir or MOCKINTERVIEW_DATA."),
        ) from error
    return Places(root=root.resolve())
