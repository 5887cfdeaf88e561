"""Question banks: prompts with what success looks like, follow-ups, and what to show afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mockinterview.domain.criteria import Kind, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A question to ask next, and the criterion that it probes."""

    criterion: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptPhase:
    """A timed part of the answer."""

    name: str
    minutes: float
    covers: tuple[str, ...]
    criteria: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One prompt of a bank, as it is asked at one or both levels.

    text, success and outline are by level; `success[criterion][level]` is the line that says what
    success looks like for this prompt. `revision` is the fingerprint of the content: attempts keep it.
    """

    id: str
    kind: Kind
    text: Mapping[Level, str]
    principles: tuple[str, ...]
    think_minutes: float
    answer_minutes: float
    success: Mapping[str, Mapping[Level, str]]
    follow_ups: tuple[FollowUp, ...]
    phases: tuple[PromptPhase, ...] = ()
    points: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    outline: Mapping[Level, tuple[str, ...]] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    source: str = "own"
    bank: str = ""
    revision: str = ""

    @property
    def criteria(self) -> tuple[str, ...]:
        """The criteria that an answer is scored on."""
        return tuple(self.success)

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels at which the prompt is asked, L6 first."""
        return tuple(level for level in Level if level in self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A short model passage that shows a principle at a level."""

    principle: str
    level: Level
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """A file of prompts; `id` is stable, `version` is that of its content."""

    id: str
    title: str
    version: str
    prompts: tuple[Prompt, ...]
    passages: tuple[Passage, ...] = ()
    language: str = "en"
    licence: str = ""
    about: str = ""
