"""Words of an answer that call for a question: a result without a figure, a decision, somebody who was won over.

Facts by rule; they never move a rating. Quotes are verbatim clauses, short enough to be read aloud.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from mockinterview.scoring.modality import Modality
from mockinterview.scoring.quantities import Unit
from mockinterview.scoring.reading import Sentence, read

LONGEST_WORDS = 14  # more cannot be taken in as a quote within a question; our choice
SHORTEST_WORDS = 2
_MEASURES = frozenset({Unit.MONEY, Unit.PERCENT, Unit.AVAILABILITY, Unit.LATENCY, Unit.FACTOR, Unit.RATE, Unit.VOLUME})
_EFFECT = re.compile(
    r"\b(?:fell|dropped|rose|grew|shrank|went (?:down|up|away)|came down|improv(?:ed|es)|reduced|decreased|increased|"
    r"sped up|halved|doubled|tripled|saved|got (?:much |far |a lot )?(?:better|faster|cheaper|fewer|smaller)|cut|gained)\b",
    re.IGNORECASE,
)
_BORDER = re.compile(
    r"[,;:.!?\u2013]\s*|\s+(?=(?:and (?:I|we|he|she|they|it|the|that|then)|but|because|so that|so|which|while|until|when|"
    r"after|before)\b)",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"\b(?:not|n't|never|(?:should|would|could|might) have|should|wanted to|planned to|hope)\b", re.IGNORECASE
)
_OPENERS = re.compile(
    r"^(?:(?:and|so|but|then|also|well|okay|um|uh|you know|in the end|as a result|after that|and then|because|which)\b[\s,]*)+",
    re.IGNORECASE,
)
_ABOUT: Mapping[str, re.Pattern[str]] = {
    "ownership": re.compile(r"\bwe (?:\w+ )?(?:decided|built|fixed|changed|moved|launched|shipped|wrote|designed)\b", re.IGNORECASE),
    "influence": re.compile(r"\b(?:convinced|persuaded|won over|agreed|aligned|got (?:\w+ ){1,4}on board|bought in)\b", re.IGNORECASE),
    "disagreement": re.compile(r"\b(?:disagreed|pushed back|objected|was against|were against|did not want|refused)\b", re.IGNORECASE),
    "judgment": re.compile(r"\b(?:decided|chose|went with|picked|opted)\b", re.IGNORECASE),
    "people": re.compile(r"\b(?:mentored|coached|hired|promoted|trained|gave (?:him|her|them))\b", re.IGNORECASE),
    "leverage": re.compile(r"\b(?:adopted|standard|template|playbook|took (?:it )?over|rolled (?:it )?out)\b", re.IGNORECASE),
    "change": re.compile(r"\b(?:rolled (?:it )?out|introduced|migrated|changed the way|new process)\b", re.IGNORECASE),
    "technical": re.compile(r"\b(?:root cause|the cause|the bug|memory leak|race|bottleneck|retr(?:y|ies))\b", re.IGNORECASE),
    "tradeoffs": re.compile(r"\b(?:I(?: would|'d|'ll| will)? (?:use|choose|pick|go with|take|prefer))\b", re.IGNORECASE),
    "data": re.compile(r"\b(?:store|database|table|partition|index)\b", re.IGNORECASE),
    "scaling": re.compile(r"\b(?:shard|partition|cache|replica|scale)\w*\b", re.IGNORECASE),
    "reliability": re.compile(r"\b(?:fail ?over|retry|replica|redundan\w+|queue)\b", re.IGNORECASE),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What an answer claims. measured: a result has a figure. effect: a result without one, quoted, or empty.

    about: by criterion, a clause that a question on it can go on from.
    """

    text: str = ""
    measured: bool = False
    effect: str = ""
    about: Mapping[str, str] = field(default_factory=dict)


def claims_of(text: str) -> Claims:
    """Return what an answer claims."""
    sentences = read(text) if text.strip() else ()
    told = tuple(one for one in sentences if one.modality not in (Modality.HYPOTHETICAL, Modality.PLANNED))
    measured = any(_is_measured(one) for one in told)
    effect = "" if measured else _last(told, _EFFECT)
    about = {name: quote for name, pattern in _ABOUT.items() if (quote := _last(told, pattern))}
    return Claims(text=text, measured=measured, effect=effect, about=about)


def _is_measured(sentence: Sentence) -> bool:
    if sentence.changes:
        return True
    return _EFFECT.search(sentence.text) is not None and any(one.unit in _MEASURES for one in sentence.quantities)


def _last(sentences: tuple[Sentence, ...], pattern: re.Pattern[str]) -> str:
    """Return the last clause that matches: what was said last is freshest."""
    return next((quote for one in reversed(sentences) if (quote := _clause(one, pattern))), "")


def _clause(sentence: Sentence, pattern: re.Pattern[str]) -> str:
    """Return the clause of a sentence that matches, verbatim, or nothing if it is too long to be quoted."""
    at = 0
    for end in [*(match.start() for match in _BORDER.finditer(sentence.text)), len(sentence.text)]:
        piece = sentence.text[at:end].strip(" ,;:.!?\u2013")
        at = end
        piece = _OPENERS.sub("", piece)
        if (
            pattern.search(piece)
            and not _UNDONE.search(piece)
            and SHORTEST_WORDS <= len(piece.split()) <= LONGEST_WORDS
        ):
            return piece
    return ""
