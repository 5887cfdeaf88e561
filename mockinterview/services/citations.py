"""Quotes of the answers of a loop, and where each can be heard."""

from __future__ import annotations

from dataclasses import dataclass

from mockinterview.domain.debrief import Citation, How
from mockinterview.domain.joined import Joined, joined
from mockinterview.domain.scorecard import CriterionRating, Evidence, Scorecard
from mockinterview.domain.session import WholeAttempt
from mockinterview.scoring.segment import Utterance, utterances
from mockinterview.services.loop import LoopAnswer

LONGEST = 220  # characters of a quote that is a sentence and not evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer with its newest scorecard and what was said in it."""

    round: int
    principles: tuple[str, ...]
    whole: WholeAttempt
    said: Joined

    @property
    def id(self) -> int:
        """The id of the attempt."""
        return self.whole.attempt.id

    @property
    def text(self) -> str:
        """Everything that was said, follow-ups too."""
        return self.said.transcript.text

    @property
    def card(self) -> Scorecard | None:
        """The newest scorecard."""
        return self.whole.scorecard.card if self.whole.scorecard else None

    @property
    def rated(self) -> tuple[CriterionRating, ...]:
        """The ratings of that scorecard."""
        return self.card.criteria if self.card else ()

    @property
    def mean(self) -> float:
        """The mean of the ratings, 0.0 without any."""
        return sum(one.rating for one in self.rated) / len(self.rated) if self.rated else 0.0

    def rating(self, criterion: str) -> CriterionRating | None:
        """Return the rating of a criterion, None if it was not rated."""
        return self.card.rating(criterion) if self.card else None

    def cite(self, proof: Evidence, how: How = How.PROOF) -> Citation:
        """Return a piece of evidence as a quote; a text that was corrected since is searched for it."""
        start, end = proof.start, proof.end
        if self.text[start:end] != proof.quote:
            start = self.text.find(proof.quote)
            end = start + len(proof.quote)
        spot = self.said.spot(start, end) if start >= 0 else None
        return Citation(attempt_id=self.id, round=self.round, quote=proof.quote, spot=spot, how=how)

    def slice(self, start: int, end: int, how: How = How.PROOF) -> Citation:
        """Return the slice [start:end) of what was said, shortened between words."""
        quote = self.text[start:end]
        if len(quote) > LONGEST:
            quote = quote[:LONGEST].rsplit(" ", 1)[0]
        return Citation(
            attempt_id=self.id,
            round=self.round,
            quote=quote,
            spot=self.said.spot(start, start + len(quote)),
            how=how,
        )

    def quote_around(self, start: int, end: int, sentence: str) -> Citation:
        """Return the sentence that holds the slice [start:end); of a long one the words around the slice."""
        at = self.text.rfind(sentence, 0, end + len(sentence))
        if at < 0 or not at <= start < at + len(sentence):
            return self.slice(start, end)
        if len(sentence) <= LONGEST:
            return self.slice(at, at + len(sentence))
        begin = at if start - at < LONGEST // 2 else self.text.rfind(" ", at, start - LONGEST // 3) + 1
        return self.slice(begin, at + len(sentence))

    def nearest(self, criterion: str) -> Citation:
        """Return what comes nearest to proving a criterion: weak evidence, the reply to its probe, or the opening."""
        rating = self.rating(criterion)
        if rating is not None and rating.evidence:
            return self.cite(max(rating.evidence, key=lambda one: one.strength), How.CLOSEST)
        return self._reply(criterion) or self.opening()

    def _reply(self, criterion: str) -> Citation | None:
        for take, start in zip(self.said.takes, self.said.starts, strict=True):
            if take.number and take.criterion == criterion and take.transcript is not None:
                first = _first(take.transcript.text)
                return self.slice(start + first.start, start + first.end, How.REPLY)
        return None

    def opening(self) -> Citation:
        """Return the first sentence. The answer must hold a text."""
        first = _first(self.text)
        return self.slice(first.start, first.end, How.OPENING)

    def recovered(self, criterion: str) -> Evidence | None:
        """Return evidence that came only with a follow-up on the criterion, None where there was none."""
        rating = self.rating(criterion)
        asked = {take.number for take in self.said.takes if take.number and take.criterion == criterion}
        for proof in rating.evidence if rating and asked else ():
            take = self.said.take_at(proof.start)
            if take is not None and take.number in asked:
                return proof
        return None


def _first(text: str) -> Utterance:
    found = utterances(text)
    return found[0] if found else Utterance(text=text, start=0, end=len(text))


def told_of(answer: LoopAnswer) -> Told:
    """Return an answer ready to be quoted."""
    return Told(round=answer.round, principles=answer.principles, whole=answer.whole, said=joined(answer.whole.takes))
