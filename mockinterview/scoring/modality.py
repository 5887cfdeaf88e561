"""Whether a sentence reports a deed, a plan, a supposition or the lack of a deed; and when."""

from __future__ import annotations

import re
from enum import StrEnum


class Modality(StrEnum):
    """What a sentence claims. STATE is a fact without a deed: how things are or were."""

    DONE = "done"
    STATE = "state"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


class Tense(StrEnum):
    """When a sentence takes place."""

    PAST = "past"
    PRESENT = "present"


IRREGULAR_PAST = (
    "was were had did went made took got gave said told came saw found thought knew wrote built ran held kept left led "
    "met brought bought sold sent spent set put cut let hit lost won paid grew drew drove broke chose spoke stood "
    "understood began became fell felt read rose shut split stuck taught threw wore withdrew overcame rebuilt rewrote "
    "rang sat slept swore stole stopped dealt fought hired asked tried used showed shipped reported moved"
).split()
_PAST_WORD = re.compile(rf"\b(?:{'|'.join(IRREGULAR_PAST)}|[a-z]{{2,}}ed)\b", re.IGNORECASE)
_IRREGULAR_PARTICIPLES = (
    "been had done gone made taken got gotten given said told come seen found thought known written built run held kept "
    "left led met brought bought sold sent spent set put cut let hit lost won paid grown drawn driven broken chosen spoken "
    "understood begun become fallen felt read risen split taught thrown worn better rather best just already never always "
    "only also not"
).split()
_PARTICIPLE = rf"(?:{'|'.join(_IRREGULAR_PARTICIPLES)}|[a-z]+ed)"
_SUBJECT = r"(?:I|we|you|they|he|she|it|one|that|this|my team|our team)"
_WOULD = re.compile(
    rf"\b{_SUBJECT}(?:\s+(?:would|could|might|should)|['’]d(?!\s+{_PARTICIPLE}\b))"
    r"(?:\s+(?:probably|then|also|first|always|definitely|certainly|never|just|maybe|likely|want to|try to|n[o']t))*"
    r"\s+(?!say\b|think\b|imagine\b|call it\b|describe\b|guess\b|like to (?:say|add|mention)\b|argue\b|have\b)[a-z]+",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:said|told|asked|agreed|promised|argued|thought|knew|feared|worried|decided|wrote|meant|convinced|proposed|"
    r"suggested|explained|warned|so that|which|whether|insisted|predicted|estimated|hoped|bet)\b[^.]*$",
    re.IGNORECASE,
)
_SUPPOSE = re.compile(
    r"\b(?:if I (?:were|was) (?:to|in)|let'?s say|suppose|imagine|hypothetically|in (?:such|this kind of|that kind of|a) "
    r"(?:a )?(?:situation|case)|in general I|typically I|usually I|normally I|my approach (?:is|would)|what I (?:would|usually) do)\b",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"\b(?:I|we|my team|our team)(?:['’]ll| will|['’](?:m|re) (?:going to|planning|about to|hoping)|"
    r" (?:am|are|was|were)? ?(?:going to|planning to|plan to|intend to|hope to|want to|aim to))\b"
    r"|\b(?:next (?:quarter|year|month|half)|going forward|in the future|the plan is|on the roadmap|later this year)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:I|we|my team|our team|nobody|no one|none of us)\s+(?:really |actually |honestly |certainly |personally |just )*"
    r"(?:did\s*n['o’]?t|didn['’]t|never|have\s*n[o'’]t|haven['’]t|had\s*n[o'’]t|hadn['’]t|could\s*n[o'’]t|couldn['’]t|"
    r"was\s*n[o'’]t|wasn['’]t|weren['’]t|don['’]t|do not|had no\b|have no\b|can['’]t|cannot)"
    r"|\b(?:nobody|no one|none of us)\s+(?:ever |really )?[a-z]+(?:ed|ew|de|ok|nt)\b",
    re.IGNORECASE,
)
_FIRST_PAST = re.compile(
    rf"\b(?:I|we|my team|our team|both of us|the (?:two|three|four|five) of us)(?:['’]d|['’]ve| had| have)?"
    rf"(?:\s+(?:then|also|just|first|really|actually|personally|finally|immediately|even|still|only|both|all|quickly|myself|basically|"
    rf"always|already|once))*\s+(?:{'|'.join(IRREGULAR_PAST)}|[a-z]+ed)\b",
    re.IGNORECASE,
)


def modality(sentence: str) -> Modality:
    """Return what the sentence claims; where it does several, the deed wins over the wish.

    Reported suppositions ('he said that it would fail') and habits ('every Monday I would sit with them') of a
    sentence that also reports a past deed count as DONE.
    """
    done = _FIRST_PAST.search(sentence) is not None and not _only_negated(sentence)
    supposed = _supposes(sentence)
    if done and not (supposed and _SUPPOSE.search(sentence)):
        return Modality.DONE
    if supposed:
        return Modality.HYPOTHETICAL
    if _NEGATED.search(sentence):
        return Modality.NEGATED
    if _PLAN.search(sentence) and not done:
        return Modality.PLANNED
    return Modality.DONE if done else Modality.STATE


def _supposes(sentence: str) -> bool:
    for match in _WOULD.finditer(sentence):
        if not _REPORTED.search(sentence[: match.start()]) and not _HABIT.search(sentence):
            return True
    return _SUPPOSE.search(sentence) is not None and _WOULD.search(sentence) is not None


_HABIT = re.compile(
    r"\b(?:every (?:day|week|month|morning|monday|tuesday|wednesday|thursday|friday)|used to|back then|at the time)\b",
    re.IGNORECASE,
)


def _only_negated(sentence: str) -> bool:
    """Return True if every first-person verb stands behind a negation."""
    rest = _NEGATED.sub(" ", sentence)
    return _NEGATED.search(sentence) is not None and _FIRST_PAST.search(rest) is None


def tense(sentence: str) -> Tense:
    """Return PAST if the sentence has a verb of the past, else PRESENT."""
    return Tense.PAST if _PAST_WORD.search(sentence) else Tense.PRESENT


def first_person_deeds(sentence: str) -> int:
    """Return how many times 'I' or 'we' stands with a verb of the past that is not negated."""
    return len(_FIRST_PAST.findall(_NEGATED.sub(" ", sentence)))
