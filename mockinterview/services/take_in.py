"""Files that come in: exports of this program, and coaches' ratings."""

from __future__ import annotations

import io
import json
import os
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.errors import InputError, StoreReadOnlyError
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.services.archives import entry, opened, pieces
from mockinterview.services.coach import is_ratings, take_in_ratings
from mockinterview.services.export_context import context_from_json
from mockinterview.services.export_json import rounds_from_json
from mockinterview.services.pass_on import AUDIO, ROUNDS

LARGEST = 4_000_000_000  # bytes after unpacking; a day of speech is half of it
LARGEST_DOCUMENT = 500_000_000  # bytes; words and scores of some 10,000 answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """What a file brought: ids of new attempts, how many were here already, recordings, answers that a coach rated."""

    attempts: tuple[int, ...] = ()
    known: int = 0
    recordings: int = 0
    rated: tuple[WholeAttempt, ...] = ()


def take_in(library: Library, path: Path) -> Arrived:
    """Import an export (JSON or archive) or a coach's ratings. Blocks. Raises InputError, StoreError.

    Nothing is overwritten; importing a second time changes nothing.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            mark("{path} cannot be read: {why}", path=path, why=error.strerror or error),
            hint=mark("Choose another file."),
        ) from error
    if zipfile.is_zipfile(io.BytesIO(data)):
        return _archive(library, data, path)
    return _document(library, data, path, None)


def _document(library: Library, data: bytes, path: Path, archive: zipfile.ZipFile | None) -> Arrived:
    try:
        text = data.decode("utf-8-sig")
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            mark("{name} is no export of Mock Interview and no file of a coach's ratings", name=path.name),
            hint=mark("Choose a file made by 'export --format json' or 'zip', or the one that a coach sent back."),
        ) from error
    if is_ratings(content):
        return Arrived(rated=take_in_ratings(library, text))
    rounds, (loops, stories) = rounds_from_json(content), context_from_json(content)
    found = library.remarks.take_in(rounds)
    library.loops.take_in(loops)
    library.preparation.stories.take_in(stories)
    recordings = 0
    for place, name in found.audio:
        recordings += _unpack(archive, AUDIO + name, place) if archive is not None else 0
    return Arrived(attempts=found.attempts, known=found.known, recordings=recordings)


def _archive(library: Library, data: bytes, path: Path) -> Arrived:
    try:
        with opened(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > LARGEST:
                raise InputError(
                    mark("{name} is too large", name=path.name), hint=mark("Export fewer rounds at a time.")
                )
            if ROUNDS not in archive.namelist():
                raise InputError(
                    mark("{name} is no archive of Mock Interview", name=path.name),
                    hint=mark("Choose one made by 'export --format zip'."),
                )
            return _document(library, entry(archive, ROUNDS, most=LARGEST_DOCUMENT), path, archive)
    except zipfile.BadZipFile as error:
        raise InputError(
            mark("{name} is damaged: {why}", name=path.name, why=error),
            hint=mark("Export it again where it comes from."),
        ) from error


def _unpack(archive: zipfile.ZipFile, name: str, place: Path) -> int:
    """Write a recording where its take expects it, never over another file; return whether it was written."""
    if name not in archive.namelist() or place.exists():
        return 0
    draft = place.with_name(f"{place.name}.{os.getpid()}.tmp")
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with draft.open("wb") as out:
            for piece in pieces(archive, name):
                out.write(piece)
        draft.replace(place)
    except OSError as error:
        raise StoreReadOnlyError(
            mark("the recording {place} could not be written: {why}", place=place, why=error.strerror or error),
            safe=mark("The words and scores are imported."),
            hint=mark("Make room or allow writing, delete the imported answer and import again."),
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return 1
