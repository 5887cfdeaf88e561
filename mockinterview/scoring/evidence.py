"""The words that prove a criterion: verbatim slices, chosen by the network and trimmed by rule."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from mockinterview.domain.scorecard import Evidence
from mockinterview.scoring.modality import first_person_deeds
from mockinterview.scoring.reading import Sentence

MOST_QUOTES = 3
LONGEST_WORDS = 34  # longer sentences are cut at clause borders
SUPPORT = 0.2  # from which chance a sentence counts as proof; above, credit is lost on held-out authors
NEAR_BEST = 0.92  # further quotes need this share of the best one's chance; raters confirm fewer below it
FURTHER = 0.6  # and this chance: one doubtful quote is enough
STRUCTURAL = ("structure", "communication")  # proved by the run of the answer, not by one sentence

_BORDER = re.compile(
    r"(?<=[,;:–])\s+|\s+(?=(?:and (?:then|so|I|we|he|she|they|it|the)|but|because|so that|which|while|until)\b)"
)


def proofs(
    transcript: str,
    sentences: Sequence[Sentence],
    support: NDArray[np.float64],
    *,
    dismissed: Collection[tuple[int, int]] = (),
) -> tuple[Evidence, ...]:
    """Return at most MOST_QUOTES slices that prove a criterion, the strongest first; none if nothing is clear.

    support: (n,) probability of each sentence. dismissed: spans that the user did not accept.
    """
    order = sorted(range(len(sentences)), key=lambda i: (-round(float(support[i]), 4), i))
    found: list[Evidence] = []
    best = 0.0
    for index in order:
        strength = round(float(support[index]), 2)
        least = max(FURTHER, NEAR_BEST * best) if found else SUPPORT
        if strength < least or len(found) == MOST_QUOTES:
            break
        start, end = trimmed(transcript, sentences[index])
        if any(a < end and start < b for a, b in dismissed):
            continue
        best = max(best, strength)
        found.append(Evidence(quote=transcript[start:end], start=start, end=end, strength=min(1.0, strength)))
    return tuple(found)


def only_near(criterion: str, proof: Evidence) -> bool:
    """Return True for a quote that is no clear evidence, only the nearest passage to the criterion."""
    return criterion not in STRUCTURAL and not proof.clear


def whole(transcript: str, sentence: Sentence, strength: float) -> Evidence:
    """Return a sentence as evidence for what the run of the answer shows."""
    start, end = trimmed(transcript, sentence)
    return Evidence(quote=transcript[start:end], start=start, end=end, strength=round(strength, 2))


def trimmed(transcript: str, sentence: Sentence) -> tuple[int, int]:
    """Return the span of the sentence, or of its clauses with the most facts if it is long."""
    begin, finish = sentence.piece.start, sentence.piece.end
    text = transcript[begin:finish]
    if len(text.split()) <= LONGEST_WORDS:
        return begin, finish
    borders = [0, *(match.end() for match in _BORDER.finditer(text)), len(text)]
    clauses = [(a, b) for a, b in pairwise(borders) if b > a]
    best, span = -1.0, (0, len(text))
    for first in range(len(clauses)):
        for last in range(first, len(clauses)):
            a, b = clauses[first][0], clauses[last][1]
            words = len(text[a:b].split())
            if words > LONGEST_WORDS or words < 6:
                continue
            value = _facts(sentence, begin + a, begin + b, text[a:b]) + 0.01 * words
            if value > best:
                best, span = value, (a, b)
    a, b = span
    slice_ = text[a:b]
    a += len(slice_) - len(slice_.lstrip(" ,;"))
    b -= len(slice_) - len(slice_.rstrip(" ,;:–"))
    return begin + a, begin + b


def _facts(sentence: Sentence, start: int, end: int, text: str) -> float:
    """Count the facts inside a slice; a change of figures counts twice."""
    figures = sum(start <= one.start and one.end <= end for one in sentence.quantities)
    pairs = sum(start <= one.start and one.end <= end for one in sentence.changes)
    people = sum(start <= one.start and one.end <= end for one in sentence.stakeholders)
    taken = sum(start <= one.start and one.end <= end for one in sentence.adoptions)
    return figures + 2 * pairs + people + taken + first_person_deeds(text)
