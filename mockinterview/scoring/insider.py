"""What an internal candidate says that outsiders do not understand, or that never looks outside the company.

Rules only, for notes; no rating is moved. Source of the rules: guide 001; the word lists are our own and editable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class InsiderRule(StrEnum):
    """What is flagged."""

    JARGON = "unexplained-term"
    ASSUMED = "assumed-context"
    INWARD = "only-this-company"
    COMPLAINT = "complaint"
    BOUND = "bound-to-here"


@dataclass(frozen=True, slots=True, kw_only=True)
class InsiderVocabulary:
    """Lists of resources/guides/internal.yaml, in lower case. known: acronyms that need no gloss.

    internal: names of in-house tools, documents and habits; companies: names that count as a look outside;
    own: names of the company that the candidate works for.
    """

    known: frozenset[str]
    internal: tuple[str, ...]
    companies: tuple[str, ...]
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InsiderNote:
    """A place at `text[start:end]` and what to do about it."""

    rule: InsiderRule
    start: int
    end: int
    quote: str
    told: str


_ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{1,5}s?\b")
_CODENAME = re.compile(r"(?<![.!?:\"'“] )(?<!^)(?<![\w-])(?:[A-Z][a-z]+[A-Z][A-Za-z]+)\b", re.MULTILINE)
_GLOSS_AFTER = re.compile(
    r"^(?:['’]s)?\s*(?:\(|[,–—-]\s*(?:(?:which|that) (?:is|was|are|means|stands|holds|lets|does|decides|says|keeps|runs|tells)|our|the|a|an|their|meaning|short for|i\.e\.|in other words|"
    r"what we call|basically)\b|\s*(?:is|was|are|means|stands for|refers to)\s+(?:a|an|our|the|short|what|how|where)\b|:\s)",
    re.IGNORECASE,
)
_GLOSS_BEFORE = re.compile(
    r"(?:\(|called|named|known as|we call(?:ed)?(?: it)?|which we call|so-called|under the name|our (?:\w+[ -]){1,4}(?:tool|system|process|service|store|platform|document|meeting|review|pipeline|queue|board|framework|"
    r"catalog(?:ue)?|scheduler|registry|portal|database|tracker|report|mechanism|engine|program|programme|cache|gateway|library|ledger),?)\s*[\"'“]?$",
    re.IGNORECASE,
)
_ASSUMED = re.compile(
    r"\b(?:as (?:everyone|everybody|we all|you|you all|you probably|all of us|people here) (?:here )?(?:\w+ )?knows?|you (?:all |probably |surely |obviously )?know (?:how|what|the|that|who|our|it)|as you(?:['’]re| are) (?:aware|familiar)|(?:obviously|of course),? (?:we|you|the|everyone)|"
    r"(?:the|our) usual (?:process|way|procedure|review|flow|suspects|path|drill|dance|channels?)|the normal (?:process|flow|procedure)|needless to say|I don['’]?t (?:need|have) to (?:explain|tell you|say)|"
    r"everyone (?:here )?(?:is familiar|remembers|has seen|knows)|you remember|like (?:always|every year)|no need to explain|we all (?:know|remember|went through)|goes without saying|the famous|you['’]?ve (?:all )?seen)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:that['’]?s (?:just |simply )?(?:how|the way) (?:we|it['’]?s|things|it is|it gets|this company) (?:\w+ )?(?:do|done|are|work|works|is|does|operate|run)\b|(?:how|the way) (?:we|things) (?:\w+ )?(?:do|are done|does|work) (?:it |things |this |that )?(?:here|around here)|"
    r"we(?:['’]ve| have) always done|(?:our|this) way (?:is|works) (?:simply )?(?:the )?best|there is no other way|nobody does (?:it|this) better|we don['’]?t (?:need|look|care|bother)[^.]{0,40}\b(?:outside|others|other companies|the industry|competitors?))\b",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(
    r"\b(?:(?:our|my|this) (?:\w+ )?(?:management|leadership|company|org|organi[sz]ation|executives|bosses|directors?|headquarters|bureaucracy|processes|politics|culture)\b[^.;,]{0,40}\b(?:never|doesn['’]?t|don['’]?t|didn['’]?t|has no|have no|had no|is (?:broken|"
    r"toxic|clueless|slow|a mess|terrible|incompetent|political|chaotic|hopeless|a joke)|are (?:broken|toxic|clueless|slow|a mess|terrible|incompetent|useless|political)|was (?:broken|toxic|clueless|a mess|terrible|incompetent|a joke)|were (?:clueless|useless|incompetent)|refuses? to|ignores?|fails?|failed)|"
    r"typical (?:for|of) (?:this|our|the) (?:company|place|org\w*)|as (?:usual|always) (?:here|nobody|no one)|nobody (?:here|up there) (?:cares|listens|understands)|the usual politics|endless bureaucracy|red tape|office politics|this place|"
    r"I(?:['’]m| am|['’]ve been| was)? (?:\w+ )?(?:fed up|frustrated (?:with|by)|tired of|sick of))\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\b(?:other (?:companies|firms|retailers|banks|vendors|airlines|hospitals|industries|employers)|(?:the|our|across the|in the) industry|industry (?:practice|standard|report|group|body)|competitors?|open[- ]source|conferences?|(?:a|the|published|research|academic) papers?|outside (?:the|our|this) company|"
    r"external(?:ly)?|before (?:I joined|joining)|at my (?:previous|former|last|old) (?:company|employer|job)|(?:previous|former) employer|university|the market|IETF|ISO|IEEE|W3C|CNCF|NIST|a book|textbook|public (?:talk|blog)|meet-?up|a start-?up|consult\w+|partners? (?:company|companies|firm)|regulators?)\b",
    re.IGNORECASE,
)
_INHOUSE = re.compile(
    r"\b(?:in-?house|internal(?:ly)?|our (?:own )?(?:tool|tools|tooling|framework|platform|standard|internal)|inside the company|company-internal)\b",
    re.IGNORECASE,
)
LONG_WORDS = 80  # an answer of this length has room for one look outside; our own choice


def insider_notes(text: str, vocabulary: InsiderVocabulary) -> tuple[InsiderNote, ...]:
    """Return what an internal candidate should explain or widen, in order; each term once, at its first place."""
    found = [*_terms(text, vocabulary)]
    for rule, pattern, told in (
        (
            InsiderRule.ASSUMED,
            _ASSUMED,
            "The listener may not know. Say in half a sentence what it is and why it mattered.",
        ),
        (
            InsiderRule.BOUND,
            _BOUND,
            "It sounds bound to how things are done here. Say which other ways you know, and why this one was right.",
        ),
        (
            InsiderRule.COMPLAINT,
            _COMPLAINT,
            "This runs your own company down. Tell the obstacle as a fact and what you did about it.",
        ),
    ):
        found += [_note(rule, match, told) for match in list(pattern.finditer(text))[:2]]
    found += _inward(text, vocabulary, found)
    return tuple(sorted(found, key=lambda one: one.start))


def _note(rule: InsiderRule, match: re.Match[str], told: str) -> InsiderNote:
    return InsiderNote(rule=rule, start=match.start(), end=match.end(), quote=match.group(), told=told)


def _terms(text: str, vocabulary: InsiderVocabulary) -> Iterator[InsiderNote]:
    """Yield names and acronyms that are never explained."""
    inside = re.compile(
        rf"\b(?:{'|'.join(re.escape(one) for one in sorted(vocabulary.internal, key=len, reverse=True))})s?\b",
        re.IGNORECASE,
    )
    seen: dict[str, re.Match[str]] = {}
    taken: list[tuple[int, int]] = []
    for match in (*inside.finditer(text), *_ACRONYM.finditer(text), *_CODENAME.finditer(text)):
        name = match.group().lower()
        bare = name[:-1] if name.endswith("s") and name[:-1].upper() in match.group() else name
        if (
            bare in vocabulary.known
            or name in vocabulary.known
            or any(a < match.end() and match.start() < b for a, b in taken)
        ):
            continue
        if name in vocabulary.companies or re.fullmatch(r"l[4-9]|q[1-4]|h[12]|p\d{2,3}|[a-z]?\d+", name):
            continue
        if (
            match.group()[0].islower() is False
            and name in vocabulary.internal
            and match.group() != match.group().upper()
            and name.isalpha()
            and len(name) > 4
            and match.start() == 0
        ):
            continue
        taken.append(match.span())
        kept = seen.get(bare)
        if kept is None or match.start() < kept.start():
            seen[bare] = match
    for match in seen.values():
        if not any(_glossed(text, other) for other in re.finditer(rf"\b{re.escape(match.group())}\b", text)):
            yield _note(
                InsiderRule.JARGON, match, f"'{match.group()}' is not explained. Add what it does in a few plain words."
            )


def _glossed(text: str, match: re.Match[str]) -> bool:
    return (
        _GLOSS_AFTER.search(text[match.end() : match.end() + 60]) is not None
        or _GLOSS_BEFORE.search(text[max(0, match.start() - 50) : match.start()]) is not None
    )


def _inward(text: str, vocabulary: InsiderVocabulary, found: list[InsiderNote]) -> list[InsiderNote]:
    """Return a note where a long answer speaks of the own company again and again and never looks outside."""
    if len(text.split()) < LONG_WORDS or _OUTSIDE.search(text):
        return []
    names = "|".join(re.escape(one) for one in (*vocabulary.companies,))
    if names and re.search(rf"\b(?:{names})\b", text, re.IGNORECASE):
        return []
    own = (
        list(re.finditer(rf"\b(?:{'|'.join(re.escape(one) for one in vocabulary.own)})\b", text, re.IGNORECASE))
        if vocabulary.own
        else []
    )
    marks = [*own, *_INHOUSE.finditer(text)]
    terms = [one for one in found if one.rule in (InsiderRule.JARGON, InsiderRule.BOUND)]
    if len(marks) + len(terms) < 2:
        return []
    start, end = marks[0].span() if marks else (terms[0].start, terms[0].end)
    return [
        InsiderNote(
            rule=InsiderRule.INWARD, start=start, end=end, quote=text[start:end],
            told="Everything comes from one company. Compare once with another company, the industry or a published idea.",
        )
    ]  # fmt: skip
