"""Settings to and from one TOML file, written atomically. A wrong value costs only itself."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from contextlib import suppress
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from mockinterview.domain.errors import StoreReadOnlyError
from mockinterview.domain.settings import LIMITS, Settings
from mockinterview.language import mark

BYTES_AT_MOST = 200_000
_HEAD = "# Settings of Mock Interview. The app writes this file anew when something is changed there.\n"


def load_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings in `path` and what was wrong with it, one sentence each; defaults where nothing is said."""
    try:
        with path.open("rb") as file:
            content = tomllib.loads(file.read(BYTES_AT_MOST).decode("utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), (f"{path} cannot be read ({error}); the defaults are used.",)
    defaults, values, problems = Settings(), {}, []
    for field in fields(Settings):
        if field.name not in content:
            continue
        try:
            values[field.name] = _checked(field.name, content[field.name], getattr(defaults, field.name))
        except ValueError as error:
            problems.append(f"{path}: {field.name} {error}; the default is used.")
    return Settings(**values), tuple(problems)


def _checked(name: str, value: Any, default: Any) -> Any:
    """Return `value` as the type of `default`. Raises ValueError."""
    if isinstance(default, StrEnum):
        kind = type(default)
        if value not in tuple(kind):
            raise ValueError(f"must be one of {', '.join(kind)}")
        return kind(value)
    if isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise ValueError("must be a list of texts")
        return tuple(value)
    if isinstance(default, bool) or not isinstance(default, int | float):
        if type(value) is not type(default):
            raise ValueError("must be true or false" if isinstance(default, bool) else "must be a text")
        return value
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or (isinstance(default, int) and value != int(value))
    ):
        raise ValueError("must be a number")
    low, high = LIMITS[name]
    if not low <= value <= high:
        raise ValueError(f"must be from {low:g} to {high:g}")
    return type(default)(value)


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings` to `path`, whole or not at all, readable by the user only. Raises StoreReadOnlyError."""
    lines = [f"{field.name} = {_toml(getattr(settings, field.name))}\n" for field in fields(Settings)]
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(_HEAD + "".join(lines))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise StoreReadOnlyError(
            mark("the settings {path} cannot be written: {why}", path=path, why=error.strerror or error)
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make a renaming survive a power cut; Windows does so by itself and opens no folders."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _toml(value: object) -> str:
    # JSON's escapes are those of TOML's basic strings, except for DEL, which TOML wants escaped
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    if isinstance(value, str):
        sound = str(value).encode("utf-8", "replace").decode("utf-8")
        return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007f")
    return json.dumps(value)
