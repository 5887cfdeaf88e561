"""The criterion library as data: what each criterion asks, and what it expects at each level."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mockinterview.domain.criteria import Kind, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideValue:
    """A figure from a preparation guide, with where it comes from; never an official criterion."""

    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion as it stands in one version of the rubric.

    family: BEHAVIORAL or SYSTEM_DESIGN. version: counts the edits of this criterion, from 1.
    provenance: who wrote this version, such as 'bundled 1' or 'own edit'.
    """

    id: str
    family: Kind
    name: str
    question: str
    expectation: Mapping[Level, str]
    guide_values: Mapping[Level, tuple[GuideValue, ...]]
    version: int = 1
    provenance: str = ""

    @property
    def own(self) -> bool:
        """True once the user has edited it; updates of the bundled rubric then leave it alone."""
        return not self.provenance.startswith("bundled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """All criteria in their usual order, under one version (a fingerprint of their content)."""

    version: str
    criteria: tuple[Criterion, ...]

    def criterion(self, name: str) -> Criterion:
        """Return the criterion with id `name`. Raises KeyError."""
        for one in self.criteria:
            if one.id == name:
                return one
        raise KeyError(name)


def content_of(criterion: Criterion) -> dict[str, object]:
    """Return what counts as the content of a criterion, as JSON values."""
    return {
        "name": criterion.name,
        "question": criterion.question,
        "expectation": {level.value: text for level, text in criterion.expectation.items()},
        "guide_values": {
            level.value: [{"text": value.text, "source": value.source} for value in values]
            for level, values in criterion.guide_values.items()
        },
    }


def rubric_version(criteria: Iterable[Criterion]) -> str:
    """Return the version of a rubric: equal content, equal version."""
    content = {one.id: content_of(one) for one in criteria}
    packed = json.dumps(content, sort_keys=True, ensure_ascii=False).encode()
    return "rubric-" + hashlib.sha256(packed).hexdigest()[:10]
