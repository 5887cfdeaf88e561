"""The user's folder as one file, and back, checked byte by byte."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from mockinterview.domain.errors import (
    InputError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)
from mockinterview.language import Numeral, mark
from mockinterview.services.archives import entry, opened, pieces

FORMAT = 1
MANIFEST = "manifest.json"
DATABASE = "library.sqlite3"
TAKES = "takes"
KEPT = (TAKES, "banks", "loops")  # models are not the user's, and can be fetched again
SETTINGS = "settings.toml"
CHUNK = 1 << 20
LARGEST_MANIFEST = 200_000_000  # bytes; a line for each recording

Copy = Callable[[Path, Path], object]  # copies a database that may be in use
Check = Callable[[Path], object]  # raises StoreError if a database is not sound
Alone = Callable[[Path], object]  # raises StoreLockedError if another program has the database open


def backup(root: Path, target: Path, *, copy: Copy, now_ms: int, recordings: bool = True) -> int:
    """Write the user's folder `root` to the zip file `target`; return how many files are in it.

    Whole or not at all. The library is copied first, so every recording that it names was there before; one that
    grows meanwhile is kept as far as it had come. recordings: leave them out, but note which there were.
    Raises StoreError.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    snapshot = root / "backups" / f".snapshot-{os.getpid()}.sqlite3"
    sums: dict[str, str] = {}
    there: dict[str, int] = {}
    try:
        copy(root / DATABASE, snapshot)
        handle = os.open(draft, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w+b") as file, _archive(file) as archive:
            for name, path in ((DATABASE, snapshot), *_files(root)):
                with suppress(FileNotFoundError):  # deleted since it was listed
                    if name.startswith(f"{TAKES}/"):
                        there[name] = path.stat().st_size
                    if recordings or name not in there:
                        sums[name] = _pack(archive, name, path)
            manifest = {"format": FORMAT, "made_ms": now_ms, "sha256": sums, "recordings": there}
            archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
        draft.replace(target)
    except OSError as error:
        raise _written(error, target) from error
    finally:
        with suppress(OSError):  # nothing to do about it, and the reason is told already
            draft.unlink(missing_ok=True)
            snapshot.unlink(missing_ok=True)
    return len(sums)


@contextmanager
def _archive(file: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """Open an archive that is on the disk when it is closed."""
    with zipfile.ZipFile(file, "w") as archive:
        yield archive
    file.flush()
    os.fsync(file.fileno())


def _pack(archive: zipfile.ZipFile, name: str, path: Path) -> str:
    """Put a file into the archive; return the SHA-256 of what was put there, even if the file grows."""
    entry = zipfile.ZipInfo(name)
    # sound is compressed already
    entry.compress_type = zipfile.ZIP_STORED if name.endswith((".flac", ".ogg")) else zipfile.ZIP_DEFLATED
    digest = hashlib.sha256()
    with path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as packed:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            packed.write(chunk)
    return digest.hexdigest()


def verify(source: Path, *, check: Check, scratch: Path) -> int:
    """Read every byte of a backup and its library, in a folder under `scratch`; return how many files are in it.

    Raises InputError if it is no sound backup, StoreError.
    """
    draft = scratch / f".verify-{os.getpid()}"
    shutil.rmtree(draft, ignore_errors=True)
    try:
        draft.mkdir(mode=0o700)
        names = _unpacked(source, draft)
        check(draft / DATABASE)
    except OSError as error:
        raise _written(error, source) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return len(names)


def _written(error: OSError, target: Path) -> StoreError:
    kind = StoreFullError if error.errno == 28 else StoreReadOnlyError  # 28: ENOSPC
    return kind(
        mark("the backup {target} cannot be written: {why}", target=target, why=error.strerror or error),
        hint=mark("Choose another place for it."),
    )


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    for folder in KEPT:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield path.relative_to(root).as_posix(), path
    if (root / SETTINGS).is_file():
        yield SETTINGS, root / SETTINGS


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def restore(
    source: Path, root: Path, *, check: Check, copy: Copy, now_ms: int, alone: Alone | None = None
) -> Path | None:
    """Bring the backup `source` into the user's folder `root`; return the copy of the library that was there.

    Everything is read and checked before anything is changed; recordings that are not in the backup stay. A library
    that is too damaged to be copied is kept as it lies, byte for byte.
    Raises InputError if the file is no sound backup, StoreError.
    """
    draft = root / f".restore-{os.getpid()}"
    shutil.rmtree(draft, ignore_errors=True)
    try:
        draft.mkdir(mode=0o700)
        names = _unpacked(source, draft)
        check(draft / DATABASE)
        present = root / DATABASE
        saved = None
        if present.is_file():
            saved = _saved(present, root / "backups" / f"before-restore-{now_ms}.sqlite3", copy, alone)
        for name in names:
            if name != DATABASE:
                (root / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                (draft / name).replace(root / name)
        for journal in ("-wal", "-shm"):
            Path(f"{present}{journal}").unlink(missing_ok=True)
        (draft / DATABASE).replace(present)  # last: whatever stops us before, the old library is still there
    except OSError as error:
        kind = StoreFullError if error.errno == 28 else StoreReadOnlyError
        raise kind(
            mark("the backup cannot be restored to {root}: {why}", root=root, why=error.strerror or error)
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return saved


def _saved(present: Path, target: Path, copy: Copy, alone: Alone | None) -> Path:
    try:
        if alone is not None:
            alone(present)
        copy(present, target)
    except StoreDamagedError:
        target.unlink(missing_ok=True)
        target = target.with_name(target.name.replace("before-restore", "damaged"))
        for journal in ("", "-wal"):
            if Path(f"{present}{journal}").is_file():
                shutil.copyfile(f"{present}{journal}", f"{target}{journal}")
                Path(f"{target}{journal}").chmod(0o600)
    return target


def _refused(source: Path, why: str) -> InputError:
    return InputError(
        mark("{source} is not a sound backup: {why}", source=source, why=why),
        safe=mark("Nothing was changed."),
        hint=mark("Choose another file."),
    )


def _unpacked(source: Path, folder: Path) -> list[str]:
    """Unpack and check; return the names, as the manifest has them. Raises InputError."""
    try:
        with opened(source) as archive:
            manifest = json.loads(entry(archive, MANIFEST, most=LARGEST_MANIFEST))
            sums = _sums(manifest, source)
            needed = sum(archive.getinfo(name).file_size for name in sums)  # reading stops there, whatever follows
            if needed > shutil.disk_usage(folder).free:
                raise StoreFullError(
                    mark(
                        "{source} needs {size} MB when it is unpacked",
                        source=source,
                        size=Numeral(f"{needed / 1e6:,.0f}"),
                    )
                )
            for name, expected in sums.items():
                target = folder / name
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _unpack(archive, name, target)
                if _digest(target) != expected:
                    raise _refused(source, mark("{name} is damaged", name=name))
    except FileNotFoundError as error:
        raise InputError(mark("{source} is not there", source=source), hint=mark("Check its name.")) from error
    except (zipfile.BadZipFile, KeyError, ValueError, RecursionError) as error:
        raise _refused(source, mark("it cannot be read ({kind})", kind=type(error).__name__)) from error
    return list(sums)


def _unpack(archive: zipfile.ZipFile, name: str, target: Path) -> None:
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        for piece in pieces(archive, name):
            out.write(piece)


def _sums(manifest: Any, source: Path) -> dict[str, str]:
    """Return the checksums by name, after looking for names that lead out of the folder. Raises InputError."""
    if not isinstance(manifest, dict) or not isinstance(manifest.get("sha256"), dict):
        raise _refused(source, mark("its manifest is broken"))
    if manifest.get("format") != FORMAT:
        raise _refused(
            source,
            mark(
                "it has format {theirs}, this version reads {ours}",
                theirs=str(manifest.get("format"))[:20],
                ours=FORMAT,
            ),
        )
    sums = {str(name): str(value) for name, value in manifest["sha256"].items()}
    for name in sums:
        parts = PurePosixPath(name).parts
        inside = parts and (parts[0] in KEPT or name in (DATABASE, SETTINGS))
        if not inside or ".." in parts or name.startswith("/") or "\\" in name or ":" in name:
            raise _refused(source, mark("the name {name} does not belong into a backup", name=repr(name[:60])))
    if DATABASE not in sums:
        raise _refused(source, mark("it holds no library"))
    return sums
