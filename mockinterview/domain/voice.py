"""The interviewer's voice."""

from __future__ import annotations

from dataclasses import dataclass

USUAL_PERCENT = 100
PERCENT_LIMITS = (60, 160)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceName:
    """A voice that can be chosen. key survives restarts; natural: made by a neural network, offline."""

    key: str
    title: str
    natural: bool = False
