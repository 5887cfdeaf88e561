"""Whether others took something over: other teams, other organisations, the industry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Reach(StrEnum):
    """How far something was taken over."""

    TEAMS = "other teams"
    ORGANISATIONS = "other organisations"
    INDUSTRY = "the industry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A statement that others took something over, at `text[start:end]`."""

    reach: Reach
    start: int
    end: int


_TOOK = (
    r"(?:adopt(?:ed|s|ing)?|us(?:e|es|ing|ed)|copied|copy|cop(?:y|ies)ing|took (?:it|that|this|ours?|the \w+) (?:over|up|on)|"
    r"picked (?:it|that|this) up|asked for (?:it|the same|a copy)|rolled (?:it|this) out|run(?:s|ning)? on it|ran on it|"
    r"publish(?:es)? it|follow(?:s|ed)? it|signed up|joined|onboarded|moved (?:onto|to) (?:it|ours)|switched to (?:it|ours)|"
    r"on it (?:now|today)|made it (?:their|the) standard|is (?:now )?the (?:standard|default|template)|became (?:the|a) "
    r"(?:standard|default|template|norm|policy|playbook))"
)
_WHO = {
    Reach.INDUSTRY: r"(?:the (?:whole )?industry|industry (?:body|working group)|competitors?|open[- ]source|the (?:standards?|regulator)\b|"
                    r"other companies|other (?:airlines|banks|hospitals|insurers|utilities|retailers|vendors)|universities)",
    Reach.ORGANISATIONS: r"(?:(?:\w+ ){0,2}(?:organi[sz]ations|orgs|divisions|departments|business units|companies|subsidiaries|countries|regions|"
                         r"sister (?:company|division)))",
    Reach.TEAMS: r"(?:(?:\w+ ){0,2}(?:teams|squads|groups|crews|wards|stores|sites|plants|services|branches|depots)|"
                 r"(?:every|each|another|the other|the next|a second) (?:\w+ )?(?:team|squad|group|site|ward|store|plant|service|depot))",
}  # fmt: skip
_FIND = tuple(
    (
        reach,
        re.compile(
            rf"\b{who}\b[^.;?!]{{0,50}}?\b{_TOOK}|\b{_TOOK}\b[^.;?!]{{0,30}}?\b(?:by|in|across|at|over) {who}\b",
            re.IGNORECASE,
        ),
    )
    for reach, who in _WHO.items()
)
_NOT = re.compile(
    r"\b(?:nobody|no one|never|n['’]t|not|would|could|might|should|will|want(?:s|ed)? to|plan|hope)\b", re.IGNORECASE
)


def adoptions(text: str) -> tuple[Adoption, ...]:
    """Return statements of adoption in `text`, in order; the wider reach wins; wishes and denials are left out."""
    found: list[Adoption] = []
    for reach, pattern in _FIND:
        for match in pattern.finditer(text):
            clause = text[max(0, match.start() - 25) : match.end()]
            if _NOT.search(clause) or any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            found.append(Adoption(reach=reach, start=match.start(), end=match.end()))
    return tuple(sorted(found, key=lambda one: one.start))
