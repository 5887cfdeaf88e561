"""The bundled rubric from resources/rubric.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import resources_folder
from mockinterview.domain.criteria import CRITERIA, Kind, Level
from mockinterview.domain.errors import MissingError
from mockinterview.domain.rubric import Criterion, GuideValue, Rubric, rubric_version
from mockinterview.language import mark


def bundled_rubric(path: Path | None = None) -> tuple[Rubric, str]:
    """Return the rubric of the program, and its provenance. Raises MissingError if the file was damaged."""
    file = path or resources_folder() / "rubric.yaml"
    try:
        content = yaml_text.read(yaml_text.decoded(file.read_bytes())).content
        provenance = f"bundled {content['version']}"
        criteria = tuple(_criterion(one, provenance) for one in content["criteria"])
    except (OSError, KeyError, TypeError, ValueError, yaml_text.YamlFaultError) as error:
        raise MissingError(
            mark("the criterion library {file} cannot be read", file=file), hint=mark("Install Mock Interview again.")
        ) from error
    if tuple(one.id for one in criteria) != CRITERIA:
        raise MissingError(
            mark("the criterion library {file} is not complete", file=file), hint=mark("Install Mock Interview again.")
        )
    return Rubric(version=rubric_version(criteria), criteria=criteria), provenance


def _criterion(content: dict[str, Any], provenance: str) -> Criterion:
    return Criterion(
        id=content["id"],
        family=Kind(content["family"]),
        name=content["name"],
        question=content["question"],
        expectation={level: content[level.value] for level in Level},
        guide_values={
            level: tuple(
                GuideValue(text=str(one["text"]), source=one["source"]) for one in content["guide_values"][level]
            )
            for level in Level
        },
        provenance=provenance,
    )
