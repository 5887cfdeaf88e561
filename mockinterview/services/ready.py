"""Readiness by the evidence of the library."""

from __future__ import annotations

from mockinterview.domain.criteria import Level
from mockinterview.domain.evidence_readiness import Family, Readiness, readiness
from mockinterview.library import Library

COUNTED = 100  # newest answers that readiness looks at; our choice


def ready_by_evidence(library: Library, level: Level) -> tuple[Readiness, ...]:
    """Return the readiness of each family of criteria at a level, from the newest scored answers."""
    answers = library.progress.answers(level, limit=COUNTED)
    prompts = library.shelf.prompts(level=level)
    return tuple(readiness(answers, prompts, level, family) for family in Family)
