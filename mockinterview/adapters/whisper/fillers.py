"""Um and uh among the words: heard in the sound itself, or by a second hearing that was asked for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from mockinterview.adapters.whisper.hesitation import Hesitation, Hesitations
from mockinterview.adapters.whisper.messages import Heard

SOUNDS = frozenset({"um", "umm", "uhm", "uh", "uhh", "er", "erm", "hmm", "hm", "ah"})
NASAL = frozenset({"hmm", "hm"})  # another sound than um and uh, which the detector does not tell apart
CLOSE_S = 0.3  # a printed filler so close to a heard one is the same
DOUBTED = 0.6  # a word under this, where um or uh was heard, is what the model made of it: "arm", "per", "and"
NEAR = 3  # words away at most that both hearings must share, or the place of a filler is a guess


def is_filler(word: str) -> bool:
    """Return whether a word is a sound of hesitation, whatever its signs and case."""
    return plain(word) in SOUNDS


def plain(word: str) -> str:
    """Return a word without case and signs."""
    return "".join(sign for sign in word.lower() if sign.isalnum())


def with_hesitations(words: Sequence[Heard], heard: Hesitations) -> tuple[Heard, ...]:
    """Return `words` with the um and uh that were heard in the sound; both in seconds of the same window.

    One that is printed already takes the kind and the times that were heard, and goes if nothing like it was heard. A
    doubtful word that lies in one by more than half gives way to it.
    """
    left = [word for word in words if not _invented(word, heard)]
    added: list[Heard] = []
    for one in heard.sure:
        printed = [word for word in left if is_filler(word.text) and near(word, one)]
        drowned = [word for word in left if word.confidence < DOUBTED and _drowned(word, one)]
        gone = [min(printed, key=lambda word: _gap(word, one))] if printed else drowned
        text = _spelled(gone[0].text, one.kind) if gone else one.kind + ","
        left = [word for word in left if word not in gone]
        added.append(Heard(text, one.start_s, one.end_s, one.sure))
    return _joined(left, added)


def _joined(words: Sequence[Heard], added: Sequence[Heard]) -> tuple[Heard, ...]:
    """Return both in order of their middles; the times of words give way to those of what is added."""
    merged = [(word, word in added) for word in sorted([*words, *added], key=lambda word: word.start_s + word.end_s)]
    for at, (word, new) in enumerate(merged):
        if not new:
            continue
        if at and not merged[at - 1][1]:
            before = merged[at - 1][0]
            merged[at - 1] = (replace(before, end_s=max(before.start_s, min(before.end_s, word.start_s))), False)
        if at + 1 < len(merged) and not merged[at + 1][1]:
            after = merged[at + 1][0]
            merged[at + 1] = (replace(after, start_s=min(after.end_s, max(after.start_s, word.end_s))), False)
        if (not at or merged[at - 1][0].text[-1:] in ".?!") and word.text[:1].islower():
            merged[at] = (replace(word, text=word.text.capitalize()), True)
    return _in_order([word for word, _ in merged])


def _invented(word: Heard, heard: Hesitations) -> bool:
    """Return whether a printed um or uh is one that nothing in the sound speaks for."""
    if not is_filler(word.text) or plain(word.text) in NASAL:
        return False
    return not any(start - CLOSE_S < word.end_s and word.start_s < end + CLOSE_S for start, end in heard.possible)


def near(word: Heard, one: Heard | Hesitation) -> bool:
    """Return whether two fillers are so close that they are one."""
    return _gap(word, one) < CLOSE_S


def _gap(word: Heard, one: Heard | Hesitation) -> float:
    """Return the seconds between both, under 0.0 where they overlap."""
    return max(word.start_s, one.start_s) - min(word.end_s, one.end_s)


def _drowned(word: Heard, one: Hesitation) -> bool:
    return -_gap(word, one) > (word.end_s - word.start_s) / 2 > 0.0


def _spelled(text: str, kind: str) -> str:
    """Return `kind` with the case and the closing signs of `text`; another sound than um and uh stays as it is."""
    if plain(text) in NASAL:
        return text
    said = text.rstrip(".,!?;:")
    return (kind.capitalize() if said[:1].isupper() else kind) + text[len(said) :]


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
