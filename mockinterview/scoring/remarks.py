"""Kind words on how an answer presents itself: mixed levels, over-claims, a dismissal, an honest smaller scale."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.scoring.evidence import STRUCTURAL
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.handling import Stance, handling
from mockinterview.scoring.quantities import Attribution, Unit
from mockinterview.scoring.ratings import comparable
from mockinterview.scoring.reading import Sentence

AT_LEVEL = 3.5  # a rating from which a criterion reads as the level
_DISMISSES = re.compile(
    r"\b(?:my (?:team|engineers|people|guys|managers) (?:does|do|handles?|takes? care of) (?:that|this|those|it)\b|"
    r"I (?:don['’]?t|do not|no longer) (?:usually |really |normally |personally )?(?:do|touch|look at|get involved in|go into) "
    r"(?:that|this|those|such|the (?:details|code))|that['’]?s (?:below|beneath) my|"
    r"at my level (?:I|you|one) (?:don['’]?t|do not))",
    re.IGNORECASE,
)
_HONEST = re.compile(
    r"\b(?:I have(?: not|n['’]t) (?:led|done|had|worked)[^.]{0,40}(?:that|this|such)[^.]{0,20}(?:size|scale)|"
    r"(?:not|never)[^.]{0,20}(?:at|on) (?:that|this|such a) (?:scale|size)|my (?:own )?(?:scope|scale) (?:is|was) smaller)",
    re.IGNORECASE,
)


def remarks(
    sentences: Sequence[Sentence],
    both: Mapping[str, tuple[float, float]],
    odds: Mapping[ReadsAs, float],
    *,
    target: Level,
    reads: ReadsAs,
    guide: Guide,
    kind: Kind = Kind.BEHAVIORAL,
) -> tuple[str, ...]:
    """Return the notes that apply. both: the network's ratings (L6, L7) of each criterion scored."""
    found = []
    text = " ".join(one.text for one in sentences)
    if mixed := _mixed(both, reads, guide):
        found.append(mixed)
    claim = _over_claim(sentences, odds, guide)
    if claim:
        found.append(claim)
    met = handling(text, sentences).stance if kind is Kind.BEHAVIORAL else Stance.PLAIN
    if met is Stance.INFLATED and not claim:
        found.append(
            "It speaks of everybody and of the top, but tells no deed of your own. Say that your scale was smaller, tell the "
            "largest change that you really made, then how you would carry it over."
        )
    if _DISMISSES.search(text) or met is Stance.DISMISSED:
        found.append(
            "Part of the question is passed on to others ('my team does that'). Interviewers want to see you dive in yourself."
        )
    if _HONEST.search(text) or met is Stance.HONEST:
        found.append("You say openly that your scale was smaller. That is the right way; build on what you really did.")
    elif target is Level.L7 and reads in (ReadsAs.L5, ReadsAs.L6):
        found.append(
            f"This reads as {reads}. An honest {reads} story is better than one made larger; show where it reached further."
        )
    return tuple(found)


def _mixed(both: Mapping[str, tuple[float, float]], reads: ReadsAs, guide: Guide) -> str:
    if reads is ReadsAs.NONE:
        return ""
    both = {name: pair for name, pair in both.items() if name not in STRUCTURAL}  # the same at both levels
    upper = [guide.criteria[name].name.lower() for name, (_, l7) in both.items() if l7 >= AT_LEVEL]
    lower = [
        guide.criteria[name].name.lower() for name, (l6, l7) in both.items() if l6 >= AT_LEVEL and l7 < AT_LEVEL - 0.5
    ]
    if not upper or not lower:
        return ""
    return f"Mixed levels: {', '.join(upper[:4])} at L7; {', '.join(lower[:4])} at L6."


def _over_claim(sentences: Sequence[Sentence], odds: Mapping[ReadsAs, float], guide: Guide) -> str:
    """Large figures around a small deed."""
    small = odds.get(ReadsAs.NONE, 0.0) + odds.get(ReadsAs.L5, 0.0)
    if small < 0.6:
        return ""
    large = [
        sentence.text[one.start - sentence.piece.start : one.end - sentence.piece.start]
        for sentence in sentences
        for one in sentence.quantities
        if one.unit in (Unit.MONEY, Unit.PEOPLE, Unit.USERS, Unit.ORGANISATIONS)
        and one.attribution is not Attribution.OTHER
        and comparable(one)
        and (band := guide.bands.get(one.unit.value)) is not None
        and one.value >= band.l7
    ]
    if not large:
        return ""
    return f"Large figures are named ('{large[0]}'), but your own part in them is not heard. A smaller deed told fully counts for more."
