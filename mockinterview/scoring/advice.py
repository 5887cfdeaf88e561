"""At most three things to do next time, in sentences that hold the speaker's own words and invent nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mockinterview.domain.criteria import Level
from mockinterview.domain.scorecard import BAR, Advice, CriterionRating
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.relevance import Gate

MOST_PIECES = 3
QUOTE_WORDS = 20
_GATE_ADVICE = {
    "hypothetical": "Tell one thing that you really did, however small: who, when, what you did first, and what came of it.",
    "others-deeds": "Keep the frame, and tell your own part in it: what you decided, wrote or said, and what changed because of it.",
    "recital": "Leave the words of the criteria out. Pick one day of that work and tell what you did on it.",
    "word-list": "Speak in whole sentences: who did what, to whom, and what came of it.",
    "salad": "The recording could not be understood. Check the microphone, and answer again in short sentences.",
    "denied": "Tell a deed that took place. If this one failed, tell what you did about it and what you learned.",
    "off-topic": "The story may be good, but it answers another question. Say in your first sentence how it answers the one asked.",
    "read-back": "Take the time to think, and then begin with what you did. A small story told fully is better than none.",
    "no-answer": "Take a smaller story than the question seems to ask for, and say that it is smaller.",
    "too-short": "Speak for at least a minute: the situation, what you did, and what came of it.",
    "no-speech": "No answer was heard. Check the microphone, and answer again.",
    "speech": "Leave the appeal out, and tell one thing that you did at work.",
    "impossible": "Give figures that you could defend if an interviewer asked where they come from.",
}


def advice(
    ratings: Sequence[CriterionRating], *, level: Level, guide: Guide, gates: Sequence[Gate]
) -> tuple[Advice, ...]:
    """Return what would raise the ratings most, best first; after a gate only what lifts the gate."""
    if gates:
        first = gates[0]
        criterion = ratings[0].id if ratings else ""
        return (Advice(criterion=criterion, text=_GATE_ADVICE[first.code], reason=first.reason),)
    below = [one for one in ratings if one.rating < BAR]
    order = sorted(below, key=lambda one: (-_worth(one), [r.id for r in ratings].index(one.id)))
    return tuple(_piece(one, level, guide) for one in order[:MOST_PIECES])


def _worth(one: CriterionRating) -> float:
    """Return the rating to be gained, less where there is nothing yet to build on: a thin proof is mended sooner."""
    ready = 1.0 if one.evidence else 0.75 if one.rating >= 2.0 else 0.6
    return (BAR - one.rating) * ready


def _piece(one: CriterionRating, level: Level, guide: Guide) -> Advice:
    texts = guide.criteria[one.id]
    quote = short_quote(one.evidence[0].quote) if one.evidence else ""
    text = texts.with_quote.replace("{quote}", quote) if quote else texts.without_quote
    reason = f"{texts.name} stands at {one.rating:g}; the bar at {level} is {BAR:g}. {one.missing}"
    return Advice(criterion=one.id, text=text, reason=reason.strip())


def short_quote(quote: str) -> str:
    """Return a verbatim slice of `quote` of at most QUOTE_WORDS words, ending at a clause border where there is one."""
    words = list(re.finditer(r"\S+", quote))
    if len(words) <= QUOTE_WORDS:
        return quote.rstrip(" .,;:")
    limit = words[QUOTE_WORDS - 1].end()
    borders = [match.start() for match in re.finditer(r"[,;:]\s|\s(?:and|but|because|which|so)\s", quote[:limit])]
    kept = [at for at in borders if len(quote[:at].split()) >= 6]
    return quote[: kept[-1] if kept else limit].rstrip(" .,;:")
