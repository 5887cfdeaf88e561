"""Level bands, delivery bands and advice texts from resources/scoring/*.yaml."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from mockinterview.adapters.places import resources_folder
from mockinterview.domain.criteria import CRITERIA, PRINCIPLES, Level
from mockinterview.domain.errors import InputError
from mockinterview.language import mark
from mockinterview.scoring.guide import CriterionTexts, Guide, LevelBand, Range
from mockinterview.scoring.vocabulary import content_stems

_FILES = ("bands.yaml", "advice.yaml", "recital.txt")


def read_guide(folder: Path | None = None) -> Guide:
    """Return the guide of `folder` (bands.yaml, advice.yaml, recital.txt), by default the packaged one.

    Its version is a fingerprint of the three files. Raises InputError naming the file and the entry at fault.
    """
    folder = folder or resources_folder() / "scoring"
    texts = {name: _text(folder / name) for name in _FILES}
    version = hashlib.sha256("\0".join(texts[name] for name in _FILES).encode()).hexdigest()[:8]
    bands, advice = _mapping(folder / "bands.yaml", texts), _mapping(folder / "advice.yaml", texts)
    path = folder / "bands.yaml"
    try:
        levels = {
            name: LevelBand(
                dimension=str(row["dimension"]), l6=float(row["L6"]), l7=float(row["L7"]), source=str(row["source"])
            )
            for name, row in bands["levels"].items()
        }
        shares, delivery = _ranges(bands["shares"]), _ranges(bands["delivery"])
        path = folder / "advice.yaml"
        criteria = {name: _texts(advice["criteria"][name]) for name in CRITERIA}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            mark("{path}: {why} is missing or not of the right kind", path=path, why=repr(error)),
            hint=mark("Restore the packaged file."),
        ) from error
    stems = frozenset(texts["recital.txt"].split()) | frozenset(content_stems(" ".join(PRINCIPLES.values())))
    return Guide(
        version=f"guide-{version}",
        bands=levels,
        shares=shares,
        delivery=delivery,
        criteria=criteria,
        recital_stems=stems,
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(mark("{path} cannot be read", path=path), hint=mark("Restore the packaged file.")) from error


def _mapping(path: Path, texts: Mapping[str, str]) -> dict[str, Any]:
    try:
        content = yaml.safe_load(texts[path.name])
    except yaml.YAMLError as error:
        raise InputError(
            mark("{path}: {why}", path=path, why=error),
            hint=mark("Correct the line named, or restore the packaged file."),
        ) from error
    if not isinstance(content, dict):
        raise InputError(mark("{path} holds no entries", path=path), hint=mark("Restore the packaged file."))
    return content


def _ranges(rows: Mapping[str, Any]) -> dict[str, Range]:
    return {
        name: Range(low=float(row["low"]), high=float(row["high"]), source=str(row["source"]))
        for name, row in rows.items()
    }


def _texts(row: Mapping[str, Any]) -> CriterionTexts:
    with_quote = str(row["with_quote"])
    if with_quote.count("{quote}") != 1:
        raise ValueError("with_quote needs the slot {quote} exactly once")
    return CriterionTexts(
        name=str(row["name"]),
        absent={level: str(row["absent"][level.value]) for level in Level},
        thin={level: str(row["thin"][level.value]) for level in Level},
        ask=str(row["ask"]),
        with_quote=with_quote,
        without_quote=str(row["without_quote"]),
    )
