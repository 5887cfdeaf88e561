"""A network that says what a test tells it, and the packaged guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.domain.criteria import CRITERIA, Kind, Level, criteria_of
from mockinterview.domain.scorecard import ScoreRequest
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.structure import ALL_PARTS


@dataclass
class ScriptedModel:
    """ratings: (L6, L7) for all criteria unless `special` names one; proof: criterion to words that prove it."""

    ratings: tuple[float, float] = (4.0, 3.0)
    special: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    proof: Mapping[str, str] = field(default_factory=dict)
    proves_all: float = 0.9
    reads: tuple[float, float, float, float] = (0.05, 0.15, 0.6, 0.2)
    topic: float = 0.95
    part_words: Mapping[str, str] = field(default_factory=dict)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    version: str = "scripted"

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, np.ndarray]:
        self.asked.append(tuple(sentences))
        rating = np.tile(np.array(self.ratings, dtype=np.float32), (len(CRITERIA), 1))
        for name, values in self.special.items():
            rating[CRITERIA.index(name)] = values
        support = np.full((len(sentences), len(CRITERIA)), 0.02, dtype=np.float32)
        if not self.proof:
            support[:] = self.proves_all
        for name, words in self.proof.items():
            for row, sentence in enumerate(sentences):
                if words in sentence:
                    support[row, CRITERIA.index(name)] = 0.9
        part = np.full((len(sentences), len(ALL_PARTS)), 0.02, dtype=np.float32)
        for row, sentence in enumerate(sentences):
            for name, words in self.part_words.items():
                if words in sentence:
                    part[row, ALL_PARTS.index(name)] = 0.9
        return {
            "rating": rating, "support": support, "part": part / part.sum(1, keepdims=True),
            "reads": np.array(self.reads, dtype=np.float32), "topic": np.asarray(self.topic, dtype=np.float32),
        }  # fmt: skip


@pytest.fixture(scope="session")
def guide() -> Guide:
    return read_guide()


@pytest.fixture
def scripted() -> type[ScriptedModel]:
    return ScriptedModel


STORY = (
    "Our parcels from Porto arrived two days late, and nobody knew why. I was the manager of a team of nine engineers. "
    "I sat down with the depot for a week and saw that the labels were printed before the weight was known. "
    "I went to the director of transport, who did not want to change the print, and showed him forty parcels. "
    "We moved the print behind the scale in three depots. Late parcels fell from 14 percent to three, "
    "which saved about 2.3 million euros a year. Two other countries adopted it, and it still runs."
)


@pytest.fixture
def story() -> str:
    return STORY


@pytest.fixture
def a_request() -> Callable[..., ScoreRequest]:
    def make(transcript: str = STORY, **values: object) -> ScoreRequest:
        kind = values.pop("kind", Kind.BEHAVIORAL)
        assert isinstance(kind, Kind)
        fields = {
            "id": "x1", "kind": kind, "target_level": Level.L6, "criteria": criteria_of(kind), "transcript": transcript,
            "prompt": "Tell me about a time you found the cause of a problem.", **values,
        }  # fmt: skip
        return ScoreRequest(**fields)  # type: ignore[arg-type]

    return make
