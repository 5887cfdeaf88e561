"""What is no part of an answer: words to the scorer, phrases that recognisers invent, small talk, word salad."""

from __future__ import annotations

import re
from itertools import pairwise

FEWEST_PAIRS = 4  # of impossible words; one or two are slips of the tongue or of the recogniser

_INSTRUCTION = re.compile(
    r"(?:^\W*|[.,;:]\s*|\b(?:please|now|and|so|just|kindly|you (?:can|should|must|may|will))\s+)(?:ignore|disregard|forget|override|bypass)\b"
    r".{0,30}\b(?:instructions?|guidance|rules|rubric|guidelines|prompt|criteria|above|previous)\b"
    r"|\b(?:note|message|instructions?|reminder|word) (?:for|to) (?:the|whoever|whatever|any|our) ?(?:is |'s )?"
    r"(?:\w+ )?(?:scor|grad|evaluat|assess|mark|rat|judg|review|system|model|software|ai\b|machine|algorithm)"
    r"|\b(?:whoever|whatever|the (?:software|system|model|machine|algorithm)) (?:that |which )?(?:is|'s) (?:scor|grad|evaluat|assess|mark|rat|judg)ing"
    r"|\b(?:please|should be|must be|to be|kindly|has to be|just)\s+(?:rated?|scored?|mark(?:ed)?|record(?:ed)?|graded?|award(?:ed)?|given?|treat(?:ed)?|count(?:ed)?)\b"
    r".{0,60}\b(?:five|5|fives|l7|l6|level (?:seven|six|7|6)|full marks|top marks|highest|maximum|perfect)\b"
    r"|\b(?:it'?s|agreed as|deserves|that'?s|this is) an? (?:clear |solid )?(?:five|5|l7)\b.{0,20}\b(?:across the board|on every|out of (?:five|5)|in all)\b"
    r"|\b(?:system prompt|end of transcript|as an ai|output (?:json|only)|you are (?:an?|the) (?:grader|scorer|evaluator|assessor|ai))\b"
    r"|\b(?:level (?:seven|six|7|6)|l[67]) confirmed\b|\bif you'?re unsure between two marks\b",
    re.IGNORECASE,
)
_RUBBISH = re.compile(
    r"^\W*(?:thank you (?:so much |very much )?for (?:watching|listening)|thanks for (?:watching|listening)|(?:please )?(?:like and )?"
    r"subscribe|don'?t forget to subscribe|subtitles by|see you (?:in the )?next (?:time|one|video)|i'll see you in the next|"
    r"bye(?: bye)*\W*$|you\W*$|music\W*$|applause\W*$|silence\W*$|all rights reserved|we'll be right back|\[?\(?(?:music|applause|"
    r"laughter|blank_audio)|thank you\.?(?: thank you)*\W*$|captions? by|copyright|amara\.org|transcript by|translated by)",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"\b(?:can you hear me|is it (?:recording|on|still on)|does it (?:save|run|record)|is this (?:thing )?on|testing,? testing)\b",
    re.IGNORECASE,
)
_DETERMINERS = frozenset("a an the my your its our their every".split())
_PREPOSITIONS = frozenset(
    "of in at by to from with into onto under between among during against upon within toward".split()
)
_VERBS = frozenset("is are was were am be been has have had do does did will would can could should".split())
_PRONOUNS = frozenset("i he she we they".split())
_CONJUNCTIONS = frozenset("and or but because if although while".split())
_AFTER_DETERMINER = _DETERMINERS | _PREPOSITIONS | _VERBS | _PRONOUNS | _CONJUNCTIONS | {".", ";", "!", "?"}
_AFTER_PREPOSITION = _PRONOUNS | _CONJUNCTIONS | (_VERBS - {"have", "do", "be", "is", "was", "are"})
_AFTER_PRONOUN = _DETERMINERS | _PREPOSITIONS
_SALAD_TOKEN = re.compile(r"[a-z']+|[.,;:!?]")


def instruction(sentence: str) -> bool:
    """Return True if the sentence speaks to whoever scores, and asks for a rating."""
    return _INSTRUCTION.search(sentence) is not None


def chat(sentence: str) -> bool:
    """Return True if the sentence is about the recording itself ('can you hear me')."""
    return _CHAT.search(sentence) is not None


def invented(sentence: str) -> bool:
    """Return True if recognisers are known to write this over noise and silence ('Thank you for watching')."""
    return _RUBBISH.search(sentence) is not None


def salad_per_100(text: str) -> float:
    """Return the pairs of function words that English does not have, a hundred words; 0.0 for fewer than four pairs."""
    row = _SALAD_TOKEN.findall(text.lower().replace("’", "'"))
    bad = sum(
        (a in _DETERMINERS and b in _AFTER_DETERMINER)
        or (a in _PREPOSITIONS and b in _AFTER_PREPOSITION)
        or (a in _PRONOUNS and b in _AFTER_PRONOUN)
        for a, b in pairwise(row)
    )
    words = sum(str(one)[0].isalpha() for one in row)
    return 100.0 * float(bad) / words if bad >= FEWEST_PAIRS else 0.0
