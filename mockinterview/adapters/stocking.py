"""Bringing the library to what comes with the program and what lies in the user's folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from mockinterview.adapters.places import Places, banks_folder
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.yaml_banks import bank_paths, read_bank
from mockinterview.domain.bank_check import BankFile
from mockinterview.library import Library
from mockinterview.services.banks import Stocked, fill


def stock_library(library: Library, where: Places) -> Stocked:
    """Import criteria, bundled banks and the user's banks; files that were imported before are not read again.

    Some 2 s the first time, 0.1 s after that. Raises StoreError, MissingError.
    """
    rubric, provenance = bundled_rubric()
    return fill(library, _fresh(library, [banks_folder()]), _fresh(library, [where.banks]), rubric, provenance)


def _fresh(library: Library, folders: Iterable[Path]) -> list[BankFile]:
    return [read_bank(path) for path in bank_paths(folders) if not _known(library, path)]


def _known(library: Library, path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return library.shelf.knows(hashlib.file_digest(file, "sha256").hexdigest())
    except OSError:
        return False  # reading it tells what is wrong
