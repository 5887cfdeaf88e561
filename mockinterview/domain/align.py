"""Times for a corrected text: words that stayed keep theirs, new ones share the time of what they replace. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from mockinterview.domain.transcript import Transcript, Word

SURE = 1.0  # the user's own word


def realigned(heard: Transcript, text: str) -> Transcript:
    """Return `text` with the times of `heard`; line ends and doubled blanks become single blanks.

    Words that did not change keep times and confidence. What replaces words gets their stretch of time, shared by
    length; what was only added shares the gap between its neighbours, which may be empty. Times never run backwards.
    A transcript without words (typed) stays without.
    """
    tokens = text.split()
    if not heard.words:
        return replace(heard, text=" ".join(tokens))
    words: list[Word] = []
    for old, new in _steps([one.text for one in heard.words], tokens):
        words += _timed(heard, words, old, tokens[new[0] : new[1]])
    return Transcript.of(
        words, duration_s=heard.duration_s, pauses=heard.pauses, model=heard.model, language=heard.language
    )


def _timed(heard: Transcript, before: Sequence[Word], old: tuple[int, int], tokens: Sequence[str]) -> list[Word]:
    replaced = heard.words[old[0] : old[1]]
    if len(replaced) == len(tokens) and all(a.text == b for a, b in zip(replaced, tokens, strict=True)):
        return list(replaced)
    if len(replaced) == len(tokens):
        return [replace(one, text=token, confidence=SURE) for one, token in zip(replaced, tokens, strict=True)]
    last_s = before[-1].end_s if before else 0.0
    if replaced:
        start_s, end_s = replaced[0].start_s, replaced[-1].end_s
    else:
        after = heard.words[old[1] :]
        start_s, end_s = last_s, after[0].start_s if after else max(last_s, heard.duration_s)
    start_s = max(start_s, last_s)
    return list(_shared(tokens, start_s, max(start_s, end_s)))


def _shared(tokens: Sequence[str], start_s: float, end_s: float) -> Iterator[Word]:
    """Yield the words one after another, each as long as its letters."""
    total = sum(len(one) for one in tokens)
    done = 0
    for one in tokens:
        first = start_s + (end_s - start_s) * done / total
        done += len(one)
        yield Word(
            text=one,
            start_s=round(first, 3),
            end_s=round(start_s + (end_s - start_s) * done / total, 3),
            confidence=SURE,
        )


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield pairs of stretches, (first, last) in either list, that cover both in order."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if head:
        yield (0, head), (0, head)
    # case and signs do not make another word; only the middle is compared, an hour has 9,000 words
    middle = SequenceMatcher(
        None,
        [_plain(one) for one in old[head : len(old) - tail]],
        [_plain(one) for one in new[head : len(new) - tail]],
        autojunk=False,
    )
    for _kind, first, last, start, end in middle.get_opcodes():
        yield (head + first, head + last), (head + start, head + end)
    if tail:
        yield (len(old) - tail, len(old)), (len(new) - tail, len(new))


def _plain(word: str) -> str:
    return "".join(sign for sign in word.lower() if sign.isalnum()) or word
