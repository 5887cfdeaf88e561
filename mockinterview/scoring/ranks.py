"""Ranks of the people an answer names: from engineer to chief executive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum


class Rank(IntEnum):
    """Standing in an organisation, lowest first. The guides put directors at L6, vice presidents and up at L7."""

    ENGINEER = 1
    MANAGER = 2
    DIRECTOR = 3
    VICE_PRESIDENT = 4
    EXECUTIVE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder:
    """Somebody with a rank, named at `text[start:end]`. own_title: the speaker speaks of their own job."""

    rank: Rank
    start: int
    end: int
    own_title: bool = False


_PATTERNS = (
    (Rank.EXECUTIVE, (r"c[- ]?(?:suite|level)|c[efiotmprs]os?|ciso|chief [a-z]+(?: [a-z]+)? officer|chief executive"
     r"|(?:the|our) board\b|board of directors|managing director|minister|executive (?:team|committee)")),
    (Rank.VICE_PRESIDENT, r"(?:s|e|senior |executive )?v\.?p\.?s?\b|svps?|evps?|(?:senior |executive )?vice[ -]presidents?"),
    (Rank.DIRECTOR, r"(?:senior |engineering |product |medical |finance |plant |general |regional )?directors?|head of [a-z]+|general managers?"),
    (Rank.MANAGER, (r"(?:senior |engineering |product |program(?:me)? |project |peer |line |delivery )?managers?|supervisors?"
     r"|principal engineers?|staff engineers?|team leads?|foreman|shift leads?")),
    (Rank.ENGINEER, r"(?:junior |senior |software )?(?:engineers?|developers?|analysts?|technicians?|designers?)"),
)  # fmt: skip
_RANKS = tuple((rank, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)) for rank, pattern in _PATTERNS)
_OWN = re.compile(
    r"\b(?:I'?m|I am|I was|I'd been|I became|as|working as|my (?:role|job|title) (?:is|was))"
    r" (?:then |now |still |only )?(?:an? |the )?(?:[a-z]+ ){0,2}$",
    re.IGNORECASE,
)
_SPELLED = re.compile(r"\bc\.?[etfio]\.?o\b", re.IGNORECASE)
_PRESENT_OFFICE = re.compile(r"\bcos\b", re.IGNORECASE)  # 'cos' is 'because' more often than chief operating officers


def stakeholders(text: str) -> tuple[Stakeholder, ...]:
    """Return everybody with a rank in `text`, in order; a longer title hides the shorter one inside it."""
    found: list[Stakeholder] = []
    for rank, pattern in _RANKS:
        for match in pattern.finditer(text):
            if _PRESENT_OFFICE.fullmatch(match.group()):
                continue
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            own = _OWN.search(text[max(0, match.start() - 40) : match.start()]) is not None
            found.append(Stakeholder(rank=rank, start=match.start(), end=match.end(), own_title=own))
    return tuple(sorted(found, key=lambda one: one.start))
