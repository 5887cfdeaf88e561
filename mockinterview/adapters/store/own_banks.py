"""The user's own banks as files: what is edited in the window is written to the folder that is read at the start."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path

from mockinterview.adapters.yaml_banks import bank_paths, bank_yaml, parse_bank
from mockinterview.adapters.yaml_text import BYTES_AT_MOST
from mockinterview.domain.bank import Bank
from mockinterview.domain.errors import BankError, InputError, StoreError
from mockinterview.language import mark

_ID = re.compile(rb"^bank:[ \t]*[\"']?([a-z0-9-]+)", re.MULTILINE)


def write_own(bank: Bank, folder: Path, keep: Callable[[str], None]) -> Path:
    """Write `bank` as YAML into `folder` and return the file; the file that held it is kept beside, as *.before.

    keep: called with the digest of the new file before it takes its place, so that library and file agree.
    Raises BankError if the bank, or the file that holds it now, is not sound; StoreError if it cannot be written.
    """
    data = bank_yaml(bank).encode()
    path = _file_of(bank.id, folder)
    for problem in parse_bank(data, path).errors:
        raise BankError(path, problem.line, problem.problem, hint=problem.remedy or mark("Mend it, then save again."))
    fresh = path.with_name(path.name + ".new")
    try:
        with open(fresh, "wb", opener=_private) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        keep(hashlib.sha256(data).hexdigest())
        if path.exists():
            path.replace(path.with_name(path.name + ".before"))
        fresh.replace(path)
    except OSError as error:
        raise StoreError(
            mark("{path} cannot be written: {why}", path=path, why=error.strerror or error),
            safe=mark("The questions that were there are as they were."),
            hint=mark("Make room, or allow writing to the folder, then save again."),
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return path


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _file_of(bank_id: str, folder: Path) -> Path:
    """Return the file of a bank, which may have any name. Raises InputError if that file has faults."""
    for path in bank_paths([folder]):
        try:
            with path.open("rb") as file:
                data = file.read(BYTES_AT_MOST + 1)
        except OSError:
            continue
        named = _ID.search(data)
        if named is None or named.group(1).decode() != bank_id:
            continue
        for problem in parse_bank(data, path).errors:
            raise InputError(
                mark(
                    "{path}, which holds this bank, has a fault in line {line}: {problem}",
                    path=path,
                    line=problem.line,
                    problem=problem.problem,
                ),
                safe=mark("Nothing was written."),
                hint=mark("Mend that file in a text editor first, or move it away."),
            )
        return path
    return folder / f"{bank_id}.yaml"
