"""What a strong answer to one prompt covers, and how its principles sound at each level. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.bank import Passage, Prompt
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import AttemptState, WholeAttempt
from mockinterview.ui.wording import principle_name

ANSWERED = (AttemptState.ANSWERED, AttemptState.SCORED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What stands under a level; own: the level that was answered at."""

    level: str
    own: bool
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """Model passages of a principle, a side for each level."""

    key: str
    name: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceState:
    """Reference material of one prompt; what is empty is not shown."""

    points: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    outlines: tuple[Side, ...] = ()
    principles: tuple[Principle, ...] = ()

    @property
    def any(self) -> bool:
        """True if there is something to show."""
        return bool(self.points or self.traps or self.outlines or self.principles)


def is_answered(whole: WholeAttempt) -> bool:
    """Return whether reference material may be shown: not before the answer is over."""
    return whole.attempt.state in ANSWERED


def reference_state(
    prompt: Prompt, level: Level, passages: Mapping[tuple[str, Level], Sequence[Passage]]
) -> ReferenceState:
    """Return what to show of `prompt` after an answer at `level`; passages by principle and level."""
    principles = []
    for key in prompt.principles:
        sides = tuple(
            Side(level=one.value, own=one is level, lines=tuple(told.text for told in passages[key, one]))
            for one in Level
            if passages.get((key, one))
        )
        if sides:
            principles.append(Principle(key=key, name=principle_name(key), sides=sides))
    return ReferenceState(
        points=prompt.points,
        traps=prompt.traps,
        outlines=tuple(
            Side(level=one.value, own=one is level, lines=prompt.outline[one]) for one in Level if one in prompt.outline
        ),
        principles=tuple(principles),
    )
