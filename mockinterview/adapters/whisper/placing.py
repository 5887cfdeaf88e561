"""Words and the sound that they belong to: what no word covers, what is said twice, where silence begins."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from mockinterview.adapters.whisper.decoder import Decoded
from mockinterview.adapters.whisper.fillers import is_filler, near
from mockinterview.adapters.whisper.messages import Heard
from mockinterview.audio.pauses import FRAME_S, RATE_HZ

HOLE_S = 1.0  # speech that no word covers for so long was dropped by the model and is decoded again
HOLE_MARGIN_S = 0.25  # word times are that inexact
LONGEST_WORD_S = 1.2
EDGE_S = 0.04  # soft starts and ends that the detector does not call speech


def holes(speech: Sequence[tuple[float, float]], words: Sequence[Heard]) -> list[tuple[float, float]]:
    """Return the stretches of speech of HOLE_S and more that no word covers, in seconds, in order.

    Models sometimes end before the speech does, or leap over a sentence. A word is believed to last
    LONGEST_WORD_S at most: the last one before a gap is often given all of it.
    """
    found: list[tuple[float, float]] = []
    at = 0.0
    covers = [(word.start_s - HOLE_MARGIN_S, min(word.end_s, word.start_s + LONGEST_WORD_S)) for word in words]
    for start, end in [*covers, (float("inf"), float("inf"))]:
        silent_until = min(start, speech[-1][1] if speech else 0.0)
        spoken = [(max(at, first), min(silent_until, last)) for first, last in speech]
        spoken = [(first, last) for first, last in spoken if last - first > FRAME_S]
        if sum(last - first for first, last in spoken) >= HOLE_S:
            found.append((spoken[0][0], spoken[-1][1]))
        at = max(at, end)
    return found


def without_echo(before: Sequence[Heard], found: Sequence[Heard], after: Sequence[Heard]) -> Sequence[Heard]:
    """Return the words found in a hole without those that their neighbours say already.

    Where the model placed its words wrongly, a hole is none, and the words of it would be printed twice.
    """
    said = [_plain(word) for word in found]
    near = [*map(_plain, before[-len(found) - 4 :]), "", *map(_plain, after[: len(found) + 4])]
    matcher = SequenceMatcher(None, said, near, autojunk=False)
    if sum(size for _, _, size in matcher.get_matching_blocks() if size > 1) >= 0.5 * len(said):
        return ()
    for size in range(min(len(before), len(said)), 0, -1):
        if [_plain(word) for word in before[-size:]] == said[:size]:
            return without_echo((), found[size:], after)
    for size in range(min(len(after), len(said)), 0, -1):
        if [_plain(word) for word in after[:size]] == said[-size:]:
            return found[:-size]
    return found


def _plain(word: Heard) -> str:
    return "".join(sign for sign in word.text.lower() if sign.isalnum())


def in_speech(start: float, end: float, spans: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the times of a word without the silence that they reach into.

    A word is spoken in the span of speech that it shares most time with; it may reach EDGE_S out of it.
    """
    shared = [(min(end, last) - max(start, first), first, last) for first, last in spans]
    best = max(shared, default=(0.0, start, end))
    if best[0] <= 0.0:
        return start, end
    return max(start, best[1] - EDGE_S), min(end, best[2] + EDGE_S)


def patched(decoded: Decoded, found: Decoded, offset_s: float, hole: tuple[float, float]) -> Decoded:
    """Return `decoded` with the words that were found in a hole, in order."""
    moved = [
        Heard(word.text, word.start_s + offset_s, word.end_s + offset_s, word.confidence)
        for word in found.words
        if hole[0] <= (word.start_s + word.end_s) / 2 + offset_s <= hole[1] + HOLE_MARGIN_S
    ]
    said = [word for word in decoded.words if is_filler(word.text)]  # heard in the sound, with the words or without
    moved = [word for word in moved if not (is_filler(word.text) and any(near(word, one) for one in said))]
    before = [word for word in decoded.words if word.start_s < hole[0]]
    after = decoded.words[len(before) :]
    fresh = [*without_echo(before, moved, after)]
    while after and fresh and is_filler(after[0].text) and after[0].start_s < fresh[-1].end_s:
        fresh = sorted([*fresh, after[0]], key=lambda word: word.start_s)
        after = after[1:]
    words = (*before, *fresh, *after)
    last = not decoded.words or hole[0] >= decoded.words[-1].start_s
    return Decoded(words, (*decoded.tokens, *found.tokens) if last else decoded.tokens)


def time_of(seconds: float, pieces: Sequence[tuple[int, int]]) -> float:
    """Return the time in the take of a moment in the joined pieces."""
    left = seconds * RATE_HZ
    for first, last in pieces:
        if left <= last - first:
            return (first + left) / RATE_HZ
        left -= last - first
    return (pieces[-1][1] if pieces else 0) / RATE_HZ
