"""Who acts in a sentence: I, we, my team, somebody else, or nobody."""

from __future__ import annotations

import re
from enum import StrEnum

from mockinterview.scoring.modality import IRREGULAR_PAST, first_person_deeds


class Actor(StrEnum):
    """The one who does what the sentence reports."""

    I = "I"  # noqa: E741 - the word itself
    WE = "we"
    TEAM = "my team"
    OTHER = "somebody else"
    NOBODY = "nobody"


_SAYING = r"(?:think|guess|mean|believe|suppose|remember|know|would say|say|hope|don['’]t know|have to say|must say|should say|feel|wish|still have)"
_I = re.compile(rf"\b[Ii](?:['’](?:m|d|ve|ll))?\b(?!\s+{_SAYING}\b)")
_WE = re.compile(r"\b[Ww]e(?:['’](?:re|d|ve|ll))?\b")
_TEAM = re.compile(
    r"\b(?:my|our) (?:team|group|squad|crew|organi[sz]ation|org|people|guys|engineers?|managers?|leads?|two juniors|developers?|devs|folks)\b",
    re.IGNORECASE,
)
_TITLE = (
    r"(?:the|my|our|another|a|their) (?:then |former |new |old |own |other )?(?:[a-z]+ )?"
    r"(?:boss|manager|director|vp|vice president|ceo|cto|coo|cfo|cio|architect|lead|colleague|principal|head|owner|founder|chief|"
    r"supervisor|consultant|vendor|partner|engineer)"
)
_PRONOUN = r"(?:he|she|they)"
_NAME = r"(?:(?<=[a-z,;] )[A-Z][a-zà-ÿ]+)"
_STARTING_NAME = r"(?:^[A-Z][a-zà-ÿ]+)"
_VERB = (
    r"(?:(?:then|also|just|first|really|actually|personally|finally|even|still|only|had|has)\s+)*"
    rf"(?:{'|'.join(IRREGULAR_PAST)}|[a-z]{{2,}}ed)\b"
)
_OTHER = re.compile(rf"(?:\b(?i:{_PRONOUN}|{_TITLE})|{_NAME}|{_STARTING_NAME})\s+{_VERB}")
_NOT_NAMES = re.compile(
    r"^(?:It|That|This|There|We|The|What|When|Then|So|But|And|Nobody|Everyone|Everybody|Which|Who|After|Before|Because|"
    r"These|Those|Some|Most|All|Both|One|Two|Three|Four|Five|Six|Then|Nothing|Something|Revenue|Adoption|Latency|I)\b"
)


def other_deeds(sentence: str) -> int:
    """Return how many verbs of the past have somebody else as their subject."""
    return sum(1 for match in _OTHER.finditer(sentence) if not _NOT_NAMES.match(match.group()))


def actor(sentence: str) -> Actor:
    """Return who acts; where several do, the speaker first, then 'we', the speaker's team, the others."""
    if _I.search(sentence):
        return Actor.I
    if _WE.search(sentence):
        return Actor.WE
    if _TEAM.search(sentence):
        return Actor.TEAM
    return Actor.OTHER if other_deeds(sentence) else Actor.NOBODY


def own_share(sentences: tuple[str, ...]) -> float | None:
    """Return the share of deeds with 'I' or 'we' as subject among all deeds with a person as subject; None if few.

    Few is fewer than five: a share of almost nothing says nothing.
    """
    own = sum(first_person_deeds(one) for one in sentences)
    others = sum(other_deeds(one) for one in sentences)
    return own / (own + others) if own + others >= 5 else None


def first_persons(sentence: str) -> tuple[int, int]:
    """Return how often 'I' and 'we' (with my, our, us) occur."""
    singular = len(re.findall(r"\b(?:I|me|my|mine|myself)\b", sentence, re.IGNORECASE))
    plural = len(re.findall(r"\b(?:we|us|our|ours|ourselves)\b", sentence, re.IGNORECASE))
    return singular, plural
