"""Where a quote stands after the text around it was corrected. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from mockinterview.domain.joined import Joined
from mockinterview.domain.remarks import Place

ALIKE = 0.6  # share of a quote's words that must still be there; our choice
_WORD = re.compile(r"\S+")


def found(text: str, place: Place) -> tuple[int, int] | None:
    """Return the span of `place.quote` in `text`: where it stood, else the nearest one, else what it became.

    None if less than ALIKE of its words are left in their order.
    """
    if not place.quote.strip():
        return None
    if text[place.start : place.end] == place.quote:
        return place.start, place.end
    starts = [match.start() for match in re.finditer(re.escape(place.quote), text)]
    if starts:
        start = min(starts, key=lambda one: abs(one - place.start))
        return start, start + len(place.quote)
    return _alike(text, place)


def _alike(text: str, place: Place) -> tuple[int, int] | None:
    wanted = [_plain(one) for one in place.quote.split()]
    near = len(place.quote) + 400  # a correction moves words, but not across the answer
    first, last = max(0, place.start - near), min(len(text), place.end + near)
    words = list(_WORD.finditer(text, first, last))
    matcher = SequenceMatcher(None, wanted, [_plain(one.group()) for one in words], autojunk=False)
    best = matcher.find_longest_match()
    if not best.size:
        return None
    low = max(0, best.b - best.a - 2)
    region = [_plain(one.group()) for one in words[low : low + len(wanted) + 4]]
    blocks = [one for one in SequenceMatcher(None, wanted, region, autojunk=False).get_matching_blocks() if one.size]
    if not blocks or sum(one.size for one in blocks) < ALIKE * len(wanted):
        return None
    return words[low + blocks[0].b].start(), words[low + blocks[-1].b + blocks[-1].size - 1].end()


def _plain(word: str) -> str:
    return "".join(sign for sign in word.lower() if sign.isalnum())


def in_joined(said: Joined, place: Place) -> tuple[int, int] | None:
    """Return the span of `place` in the joined text of an attempt, None if it is not there any more."""
    for take, begin in zip(said.takes, said.starts, strict=True):
        if take.number == place.take and take.transcript is not None:
            span = found(take.transcript.text, place)
            return None if span is None else (begin + span[0], begin + span[1])
    return None


def place_of(said: Joined, start: int, end: int) -> Place | None:
    """Return the place of the slice [start:end) of the joined text, cut to the take that it begins in."""
    take = said.take_at(start)
    if take is None or take.transcript is None:
        return None
    begin = said.starts[said.takes.index(take)]
    first, last = start - begin, min(end - begin, len(take.transcript.text))
    quote = take.transcript.text[first:last]
    lead = len(quote) - len(quote.lstrip())
    first, last = first + lead, first + len(quote.rstrip())
    return Place(take=take.number, start=first, end=last, quote=quote.strip()) if last > first else None


def overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Return whether [start:end) shares a character with one of `spans`."""
    return any(first < end and start < last for first, last in spans)
