"""Um and uh, from a second hearing that was asked for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from mockinterview.adapters.whisper.messages import Heard

SOUNDS = frozenset({"um", "umm", "uhm", "uh", "uhh", "er", "erm", "hmm", "hm", "ah"})
NEAR = 3  # words away at most that both hearings must share, or the place of a filler is a guess


def is_filler(word: str) -> bool:
    """Return whether a word is a sound of hesitation, whatever its signs and case."""
    return plain(word) in SOUNDS


def plain(word: str) -> str:
    """Return a word without case and signs."""
    return "".join(sign for sign in word.lower() if sign.isalnum())


def with_fillers(words: Sequence[Heard], asked: Sequence[Heard]) -> tuple[Heard, ...]:
    """Return `words` with the fillers of `asked`, a hearing of the same sound that keeps them.

    Only fillers are taken over, and only where a word beside them is the same in both hearings: the second one
    is less right in everything else.
    """
    first, second = [plain(word.text) for word in words], [plain(word.text) for word in asked]
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    place = {b + i: a + i for a, b, size in blocks for i in range(size)}
    added: list[tuple[int, Heard]] = []
    for index, word in enumerate(asked):
        if not is_filler(word.text) or index in place:
            continue
        at = _place(asked, index, place)
        if at is not None:
            added.append((min(at, len(words)), word))
    merged = list(words)
    for at, word in reversed(sorted(added, key=lambda one: one[0])):  # noqa: C413 - equal places keep their order
        if at and merged[at - 1].end_s > word.start_s:
            merged[at - 1] = replace(merged[at - 1], end_s=max(merged[at - 1].start_s, word.start_s))
        end_s = min(word.end_s, merged[at].start_s) if at < len(merged) else word.end_s
        merged.insert(at, replace(word, end_s=max(word.start_s, end_s)))
    return _in_order(merged)


def _place(asked: Sequence[Heard], index: int, place: Mapping[int, int]) -> int | None:
    """Return before which word of the first hearing the filler belongs, counted from the nearest shared word."""
    found: list[tuple[int, int]] = []
    for step in (-1, 1):
        between, at = 0, index + step
        while 0 <= at < len(asked) and between < NEAR:
            if at in place:
                found.append((between, place[at] + 1 + between if step < 0 else place[at] - between))
                break
            between += not is_filler(asked[at].text)
            at += step
    return max(0, min(found)[1]) if found else None


def _in_order(words: Sequence[Heard]) -> tuple[Heard, ...]:
    """Return words whose starts never fall."""
    ordered: list[Heard] = []
    for word in words:
        start_s = max(word.start_s, ordered[-1].start_s) if ordered else word.start_s
        ordered.append(replace(word, start_s=start_s, end_s=max(word.end_s, start_s)))
    return tuple(ordered)
