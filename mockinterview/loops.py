"""What the core asks of the library for full loops. See library.py for transactions and errors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from mockinterview.domain.loop import Loop, LoopTemplate, PlannedPrompt


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLoop:
    """A loop from elsewhere; ids in it mean nothing here.

    sessions: the number of a round, and the moment at which a session of it began, UTC milliseconds.
    """

    loop: Loop
    sessions: tuple[tuple[int, int], ...] = ()


class Loops(Protocol):
    """Loops that are held or were, with the sessions of their rounds."""

    def begin(self, template: LoopTemplate, *, compressed: bool, seed: int) -> Loop:
        """Keep a new loop with its template as it is now; a loop that was under way is put away."""

    def plan(self, loop_id: int, number: int, prompts: Sequence[PlannedPrompt]) -> Loop:
        """Keep what was drawn for a round (from 1), so that it is the same when it is taken up again."""

    def join(self, loop_id: int, number: int, session_id: int) -> None:
        """Keep that a session belongs to a round, and that the round has begun."""

    def end_round(self, loop_id: int, number: int) -> Loop:
        """Mark a round as done; with the last one the loop is finished. A second time changes nothing."""

    def put_away(self, loop_id: int) -> Loop:
        """End a loop before its last round; what was answered stays, also for its debrief."""

    def loop(self, loop_id: int) -> Loop:
        """Return a loop."""

    def all(self) -> tuple[Loop, ...]:
        """Return every loop, newest first."""

    def under_way(self) -> Loop | None:
        """Return the loop that is neither finished nor put away."""

    def delete(self, loop_id: int) -> None:
        """Forget a loop; its answers stay in history."""

    def take_in(self, loops: Sequence[ForeignLoop]) -> int:
        """Add loops from an export, after their sessions; all or none. Return how many are new.

        What is here already is left alone, but for sessions that came since. A loop that was under way there is put
        away if one is under way here.
        """
