"""Internal candidates: notes on what outsiders do not understand, added to a scorecard and never to a rating."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.scoring.insider import InsiderNote, InsiderRule, InsiderVocabulary, insider_notes
from mockinterview.services.keep import Scores

_HEADS = {
    InsiderRule.JARGON: "Not explained for outsiders",
    InsiderRule.ASSUMED: "Taken as known",
    InsiderRule.INWARD: "Only this company is seen",
    InsiderRule.COMPLAINT: "Sounds like a complaint about your own company",
    InsiderRule.BOUND: "Sounds bound to how it is done here",
}
_REST = {
    InsiderRule.JARGON: "say in a few plain words what each does.",
    InsiderRule.ASSUMED: "say in half a sentence what it is and why it mattered.",
    InsiderRule.INWARD: "compare once with another company, the industry or a published idea.",
    InsiderRule.COMPLAINT: "tell the obstacle as a fact, and what you did about it.",
    InsiderRule.BOUND: "say which other ways you know, and why this one was right.",
}


class InternalNotes:
    """A scorer that adds notes for internal candidates while `wanted()` says so. Implements `Scores`."""

    def __init__(
        self, scorer: Scores, vocabulary: Callable[[], InsiderVocabulary], *, wanted: Callable[[], bool]
    ) -> None:
        self._scorer, self._read, self._wanted = scorer, vocabulary, wanted

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return the scorer's card with its notes; ratings and level are the scorer's."""
        card = self._scorer.score(request)
        if not self._wanted():
            return card
        found = insider_notes(request.transcript, self._read())
        return replace(card, notes=(*card.notes, *in_words(found)))


def in_words(found: Iterable[InsiderNote]) -> tuple[str, ...]:
    """Return one sentence a rule, with the words that it is about."""
    by_rule: dict[InsiderRule, list[str]] = {}
    for one in found:
        by_rule.setdefault(one.rule, []).append(one.quote)
    return tuple(f"{_HEADS[rule]}: {_quoted(quotes)}; {_REST[rule]}" for rule, quotes in by_rule.items())


def _quoted(quotes: list[str]) -> str:
    return ", ".join(f"'{quote}'" for quote in quotes[:6])
