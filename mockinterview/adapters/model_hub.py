"""Fetching models from the Hugging Face hub: resumed, checked byte by byte, and only when asked.

The hub's client does the talking (its proxies, its certificates: those of the operating system), but keeps nothing of a
file that was cut off; so the half-fetched file is ours, and the next try goes on where it ends.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from mockinterview.adapters.model_catalogue import Published
from mockinterview.adapters.model_files import CHUNK, NEEDED, OPTIONAL, VOCABULARIES
from mockinterview.domain.errors import Cancelled, ModelError, StoreFullError
from mockinterview.language import Numeral, mark
from mockinterview.ports import Cancel, Report

WEIGHTS = "model.bin"
SPARE = 200_000_000  # bytes to leave free on the disk
PART = ".part"
LEAST_NEWS = 0.001
STEP = 1 << 16  # bytes between two looks at the cancel button; what is lost at most when a line is cut


@dataclass(frozen=True, slots=True)
class _File:
    """A file as the hub describes it: sums are SHA-256 for large ones, git's for small ones."""

    name: str
    bytes: int
    sha256: str
    git: str


class _Bar:
    """What the client moves on while bytes arrive; its name for that is a progress bar."""

    def __init__(self, arrived: Any) -> None:
        self._arrived = arrived

    def __call__(self, *_given: object, **_named: object) -> Self:
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """End; there is nothing to end."""

    def update(self, count: float | None = 1) -> None:
        """Take note of `count` bytes. Raises Cancelled."""
        self._arrived(int(count or 0))


def fetch(published: Published, folder: Path, report: Report, cancel: Cancel) -> str:
    """Bring the files of a model into `folder`; return the commit that they are of.

    report: the share of bytes that are here. What arrived stays when it fails or is cancelled: no byte comes twice.
    Raises ModelError, StoreFullError, Cancelled.
    """
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled  # noqa: PLC0415 - slow

    _quiet()
    errors = (OSError, ValueError, ssl.SSLError, _root(HfHubHTTPError), HFValidationError, OfflineModeIsEnabled)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        commit, files = _described(published)
        _check_room(published, files, folder)
        done, told, whole = 0, -1.0, sum(one.bytes for one in files) or 1

        def arrived(count: int) -> None:
            nonlocal done, told
            if cancel.requested:
                raise Cancelled
            done += count
            share = max(0.0, min(1.0, done / whole))
            if share - told >= LEAST_NEWS:  # whoever hears it paints
                told = share
                report(share)

        arrived(0)
        for file in files:
            _bring(published, commit, file, folder, arrived)
    except errors as error:
        raise ModelError(
            mark("{repository} could not be fetched: {why}", repository=published.repository, why=_told(error)),
            hint=mark(
                "Check the connection and try again: what has arrived is kept. Or choose a model folder of your own."
            ),
        ) from error
    report(1.0)
    return commit


def _quiet() -> None:
    """Let the client tell nobody what runs here, ask for nothing else, and hand over bytes as they come."""
    from huggingface_hub import constants  # noqa: PLC0415

    constants.HF_HUB_DISABLE_TELEMETRY = True  # it would look through the environment, and ask for a list to do so
    constants.DOWNLOAD_CHUNK_SIZE = STEP


def _described(published: Published) -> tuple[str, list[_File]]:
    """Ask the hub which files there are. Raises the client's errors, ModelError."""
    from huggingface_hub import HfApi  # noqa: PLC0415 - slow, and only when asked

    api = HfApi(endpoint=_endpoint(), token=False)  # nobody needs to know who asks
    told = api.model_info(published.repository, revision=published.revision, files_metadata=True)
    wanted = {*NEEDED, *OPTIONAL, *VOCABULARIES}
    files = [
        _File(one.rfilename, one.size or 0, one.lfs.sha256 if one.lfs else "", one.blob_id or "")
        for one in told.siblings or ()
        if one.rfilename in wanted
    ]
    if not {*NEEDED} <= {one.name for one in files}:
        raise ModelError(
            mark("{repository} does not hold a model of the kind that is needed", repository=published.repository)
        )
    _check_told(published, str(told.sha or ""), files)
    return published.revision, sorted(files, key=lambda one: one.bytes)


def _check_told(published: Published, commit: str, files: list[_File]) -> None:
    """Refuse what is not the commit and weights that we name, or cannot be checked, before a byte of it comes."""
    weights = next(one.sha256 for one in files if one.name == WEIGHTS)
    bare = [one.name for one in files if not one.sha256 and not one.git]
    if commit == published.revision and weights == published.weights and not bare:
        return
    raise ModelError(
        mark("what the hub offers as {repository} is not what was published", repository=published.repository),
        hint=mark("Nothing was fetched. Try again later, or choose another model."),
    )


def _check_room(published: Published, files: list[_File], folder: Path) -> None:
    needed = sum(one.bytes - _size(folder / one.name) - _size(folder / f"{one.name}{PART}") for one in files)
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE:
        raise StoreFullError(
            mark(
                "{name} needs {needed} MB more, and {free} MB can be used in {folder}",
                name=published.title,
                needed=Numeral(f"{needed / 1e6:.0f}"),
                free=Numeral(f"{max(0, free - SPARE) / 1e6:.0f}"),
                folder=folder.parent,
            ),
            hint=mark("Make room on the disk, or choose a smaller model."),
        )


def _bring(published: Published, commit: str, file: _File, folder: Path, arrived: Any) -> None:
    """Bring one file, from where it was cut off; check it before it takes its name."""
    from huggingface_hub import hf_hub_url  # noqa: PLC0415
    from huggingface_hub.file_download import http_get  # noqa: PLC0415
    from huggingface_hub.utils._headers import build_hf_headers  # noqa: PLC0415 - the public name is not typed

    target, part = folder / file.name, folder / f"{file.name}{PART}"
    if _size(target) == file.bytes and _sound(target, file):
        arrived(file.bytes)
        return
    if _size(part) > file.bytes:
        part.unlink()
    url = hf_hub_url(published.repository, file.name, revision=commit, endpoint=_endpoint())
    with part.open("ab") as made:
        part.chmod(0o600)
        here = made.tell()
    arrived(here)
    with part.open("r+b") as into:
        into.seek(here)
        headers = {**build_hf_headers(token=False), "Accept-Encoding": "identity"}
        bar: Any = _Bar(arrived)  # anything that can be called like the class of a progress bar will do
        http_get(url, into, resume_size=here, headers=headers, expected_size=file.bytes, tqdm_class=bar)
        into.flush()
        os.fsync(into.fileno())
    if not _sound(part, file):
        part.unlink()
        raise ModelError(
            mark("{file} of {repository} arrived damaged", file=file.name, repository=published.repository),
            hint=mark("Try again: it is fetched anew."),
        )
    part.replace(target)


def _sound(path: Path, file: _File) -> bool:
    """Whether the bytes are those that the hub describes; reads all of them."""
    if file.sha256:
        return _sum(hashlib.sha256(), path) == file.sha256
    if file.git:
        return _sum(hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False), path) == file.git
    return path.stat().st_size == file.bytes


def _sum(digest: Any, path: Path) -> str:
    for chunk in _chunks(path):
        digest.update(chunk)
    return str(digest.hexdigest())


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _endpoint() -> str | None:
    return os.environ.get("HF_ENDPOINT") or None


def _told(error: Exception) -> str:
    """Return the first line of an error: the rest is for those who wrote the client."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]


def _root(reply_error: type[Exception]) -> type[Exception]:
    """Return the root of the errors of the HTTP library that the hub client uses; it has changed twice."""
    return next((one for one in reply_error.__mro__ if one.__name__ == "HTTPError"), reply_error)
