"""Judging one answer while it grows: glimpses while it is spoken, its card, and what each follow-up brought.

Methods that say 'blocks' belong into a job; the others return at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.scorecard import PhaseUse, Recovered, Scorecard
from mockinterview.domain.session import Attempt
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.library import Library
from mockinterview.services.keep import Scores, recovered, request_of
from mockinterview.services.probe import next_probe


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A scorecard and the very text that its quotes are slices of."""

    card: Scorecard
    text: str


class Judge:
    """Judges the answer to one prompt and the replies to its follow-ups."""

    def __init__(self, library: Library, scorer: Scores, attempt: Attempt, prompt: Prompt) -> None:
        self._library, self._scorer = library, scorer
        self._attempt, self._prompt = attempt, prompt
        self._judged: Judged | None = None
        self._glimpsed: Judged | None = None
        self._pending: tuple[FollowUp, int] | None = None
        self._recovered: tuple[Recovered, ...] = ()

    def judge(self) -> Judged:
        """Score everything that was said so far. Blocks. Raises ModelError, StoreError."""
        request, _said = request_of(self._library.past.whole(self._attempt.id))
        judged = Judged(card=self._scorer.score(request), text=request.transcript)
        self._glimpsed = None
        if judged.text.strip():
            self._weigh(judged)
            self._judged = judged
        return judged

    def _weigh(self, judged: Judged) -> None:
        """Note what the reply brought, if one was asked for and came."""
        if self._pending is None or self._judged is None or judged.text == self._judged.text:
            return
        probe, take = self._pending
        row = recovered(take, probe.text, probe.criterion, self._judged.card, judged.card)
        self._recovered, self._pending = (*self._recovered, row), None

    def glimpse(self, words: Sequence[Word]) -> None:
        """Score what was said so far, with `words` of the take that is under way. Blocks. Raises as `judge`.

        Made while somebody speaks, so that a question is at hand when they end.
        """
        whole = self._library.past.whole(self._attempt.id)
        said = Transcript.of(words, duration_s=words[-1].end_s if words else 0.0)
        takes = tuple(
            replace(take, transcript=said) if take.transcript is None and take.audio is not None else take
            for take in whole.takes
        )
        request, _said = request_of(replace(whole, takes=takes))
        self._glimpsed = Judged(card=self._scorer.score(request), text=request.transcript)

    def early_probe(self, asked: Sequence[FollowUp]) -> FollowUp | None:
        """Return what to ask next after the newest glimpse, None if there was none or nothing is worth asking."""
        return None if self._glimpsed is None else self.probe(self._glimpsed, asked)

    def probe(self, judged: Judged, asked: Sequence[FollowUp]) -> FollowUp | None:
        """Return what to ask next, None if nothing is worth asking or nothing was said."""
        if not judged.text.strip():
            return None
        return next_probe(self._prompt, judged.card, {one.criterion for one in asked}, judged.text)

    def asked(self, probe: FollowUp, take: int) -> None:
        """Say that `probe` was put, to be answered by take number `take`, so that its reply can be weighed."""
        self._pending = (probe, take)

    def final(self, judged: Judged, phases: Sequence[PhaseUse]) -> Scorecard:
        """Return the card with what only the round knows."""
        return replace(judged.card, probes=self._recovered, phases=tuple(phases))
