"""`bulk`: many recordings transcribed and scored, by several workers or a cluster."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mockinterview.cli.parts import say_json, tell, user_places, user_settings
from mockinterview.domain.bulk import Outcome, Piece
from mockinterview.domain.errors import InputError

SOUNDS = frozenset({".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a", ".webm", ".aac"})
MOST_WORKERS = 64


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    command = commands.add_parser(
        "bulk", parents=[shared], help="transcribe and score many recordings, one JSON object a line"
    )
    command.add_argument("folder", metavar="FOLDER", type=Path, help="recordings, found in folders below it too")
    command.add_argument(
        "--ask",
        metavar="FILE",
        type=Path,
        help="how to score them: one JSON object a line with 'file' and what 'score' reads, without the transcript",
    )
    command.add_argument("--workers", metavar="N", type=int, default=1, help="processes on this computer (1)")
    command.add_argument(
        "--scheduler", metavar="ADDRESS", default="", help="a Dask cluster, such as tcp://10.0.0.2:8786"
    )
    command.add_argument("--agree-to-send", metavar="ADDRESS", default="", help="needed for a cluster elsewhere")
    command.add_argument("--model", metavar="M", default="", help="name of a speech model")
    command.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Write an object for each recording, in the order of their names; 1 if one could not be used."""
    if not 1 <= given.workers <= MOST_WORKERS:
        raise InputError(f"--workers must be from 1 to {MOST_WORKERS}")
    settings = user_settings(user_places(given.data_dir))
    pieces = _pieces(given.folder, _asked(given.ask))
    code = 0
    for number, one in enumerate(_outcomes(given, pieces, given.model or settings.model, settings.vocabulary), 1):
        if one.told is None:
            code = 1
            tell(f"mockinterview: {one.error}")
            say_json({"file": one.name, "error": one.error}, one_line=True)
        else:
            say_json(one.told, one_line=True)
        sys.stdout.flush()
        tell(f"{number} done: {one.name}")
    return code


def _outcomes(
    given: argparse.Namespace, pieces: Iterator[Piece], model: str, vocabulary: tuple[str, ...]
) -> Iterator[Outcome]:
    from mockinterview.adapters.bulk import outcomes, work, workers  # noqa: PLC0415 - loads models

    if given.workers == 1 and not given.scheduler:
        for piece in pieces:
            yield work(piece, model, vocabulary)
        return
    with workers(given.workers, given.scheduler, agreed=given.agree_to_send) as client:
        yield from outcomes(client, pieces, model, vocabulary)


def _pieces(folder: Path, asked: dict[str, dict[str, Any]] | None) -> Iterator[Piece]:
    from mockinterview.adapters.bulk import PIECE_AT_MOST  # noqa: PLC0415

    if not folder.is_dir():
        raise InputError(f"{folder} is no folder", hint="Name the folder that holds the recordings.")
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SOUNDS and path.is_file())
    names = [path.relative_to(folder).as_posix() for path in paths]
    if not paths:
        raise InputError(f"{folder} holds no recordings", hint="WAV, FLAC, Ogg, MP3 and M4A are known.")
    unknown = sorted(set(asked or {}) - set(names))
    if unknown:
        raise InputError(f"--ask names '{unknown[0][:80]}', which is not in {folder}")
    for path, name in zip(paths, names, strict=True):
        if asked is None or name in asked:
            try:
                if path.stat().st_size > PIECE_AT_MOST:
                    raise InputError(f"{path} is larger than {PIECE_AT_MOST // 1_000_000} MB")
                sound = path.read_bytes()
            except OSError as error:
                raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
            yield Piece(name=name, sound=sound, asked=asked[name] if asked else None)


def _asked(path: Path | None) -> dict[str, dict[str, Any]] | None:
    """Return how to score each file. Raises InputError with the number of the line."""
    if path is None:
        return None
    found: dict[str, dict[str, Any]] = {}
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read", hint="Give a UTF-8 file, one JSON object a line.") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            content = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{path}:{number}: this is not JSON") from error
        if not isinstance(content, dict) or not isinstance(content.get("file"), str):
            raise InputError(f"{path}:{number}: 'file' is missing")
        found[content.pop("file")] = content
    return found
