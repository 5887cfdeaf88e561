"""How it was said: pace, pauses, fillers, stretches, I and we. Measured from words with times; never part of a rating."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from mockinterview.domain.scorecard import Delivery, Part, ScoreRequest
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.scoring.actor import first_persons
from mockinterview.scoring.guide import Range

LONG_PAUSE_S = 2.0  # pauses that a listener notices; our choice
STRETCH_GAP_S = 1.0  # a stretch without a break ends at a pause of this length; our choice
PACE_WINDOW_S = 30.0
_FILLER = re.compile(
    r"\b(?:u+m+|u+h+|e+r+m?|a+h+|h+m+|mm+|you know|I mean|sort of|kind of|basically)\b|(?<=,) like,", re.IGNORECASE
)
_HEDGE = re.compile(
    r"\b(?:maybe|perhaps|probably|possibly|I (?:think|guess|suppose|believe)|somewhat|more or less|to some extent|a little bit|"
    r"hopefully|I'?m not (?:quite |really )?sure|as far as I (?:know|remember)|sort of|kind of)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^\W*(?:(?:so|okay|ok|well|yes|yeah|sure|right|um|uh|thank(?:s| you)|great|good|of course|absolutely|let me (?:think|see)|"
    r"that'?s a (?:good|great) question|for this (?:question|one)|I'?(?:d| would) like to)\b[^.!?]{0,60}[.!?,]?\W*)+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One figure of the delivery set beside what is usual. verdict: 'usual', 'low' or 'high'; source of the band."""

    name: str
    value: float
    verdict: str
    usual: Range


def delivery(
    request: ScoreRequest, parts: Sequence[Part], proofs: Sequence[tuple[int, int]], headline: int | None
) -> Delivery:
    """Return the figures of one answer. Typed answers have no times: what needs them is None.

    proofs: character spans of the evidence quoted. headline: first character of the first sentence that answers.
    """
    text = request.transcript
    singular, plural = first_persons(text)
    fillers, hedges = len(_FILLER.findall(text)), len(_HEDGE.findall(text))
    counts = Delivery(
        words=len(text.split()),
        fillers=fillers,
        i_count=singular,
        we_count=plural,
        hedges=hedges,
        voices=voices(text, parts),
    )
    if not request.words:
        return _untimed(counts, request, len(set(proofs)))
    first, last = request.words[0].start_s, request.words[-1].end_s
    ends = [last, *(pause.end_s for pause in request.pauses)]
    duration_s = max(ends)
    breaks = request.pauses or _gaps(request.words)
    long = [one for one in breaks if one.duration_s >= LONG_PAUSE_S and one.start_s >= first and one.end_s <= last]
    spoken_s = max(0.1, last - first - sum(one.duration_s for one in long))
    spoken = Transcript(text=text, words=request.words)
    minutes = max(last - first, 1.0) / 60
    said = spoken.time_of(headline, headline + 1) if headline is not None else None
    return Delivery(
        words=len(request.words),
        duration_s=round(duration_s, 1),
        pace_wpm=round(60 * len(request.words) / spoken_s, 1),
        pauses_over_2s=len(long),
        longest_pause_s=round(max((one.duration_s for one in breaks if first <= one.start_s <= last), default=0.0), 1),
        longest_stretch_s=round(_longest_stretch(request.words, breaks), 1),
        fillers=fillers,
        fillers_per_min=round(fillers / minutes, 1),
        i_count=singular,
        we_count=plural,
        hedges=hedges,
        headline_s=round(said[0], 1) if said else None,
        evidence_per_min=round(len(set(proofs)) / minutes, 1),
        time_used=round(duration_s / request.answer_s, 2) if request.answer_s > 0 else None,
        pace_curve_wpm=pace_curve(request.words),
        voices=counts.voices,
    )


def filler_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the fillers stand that `delivery` counts."""
    return tuple(match.span() for match in _FILLER.finditer(text))


def _untimed(counts: Delivery, request: ScoreRequest, proofs: int) -> Delivery:
    """Return what can be said of an answer without times of words: how long it took, if somebody looked."""
    if request.spent_s <= 0:
        return counts
    minutes = max(request.spent_s, 1.0) / 60
    return replace(
        counts,
        duration_s=round(request.spent_s, 1),
        evidence_per_min=round(proofs / minutes, 1),
        time_used=round(request.spent_s / request.answer_s, 2) if request.answer_s > 0 else None,
    )


def pace_curve(words: Sequence[Word]) -> tuple[float, ...]:
    """Return words a minute for each PACE_WINDOW_S of the answer; a last window under 10 s is left out."""
    if not words:
        return ()
    last = words[-1].end_s
    curve: list[float] = []
    at = 0.0
    while at < last and (last - at >= 10.0 or not curve):
        width = min(PACE_WINDOW_S, last - at)
        inside = sum(at <= word.start_s < at + PACE_WINDOW_S for word in words)
        curve.append(round(60 * inside / max(width, 1.0), 1))
        at += PACE_WINDOW_S
    return tuple(curve)


def voices(text: str, parts: Sequence[Part]) -> tuple[tuple[str, int, int], ...]:
    """Return (part, count of I, count of we) in the order of the parts."""
    return tuple((part.name, *first_persons(text[part.start : part.end])) for part in parts)


def headline_at(texts: Sequence[tuple[int, str]], answering: Sequence[bool]) -> int | None:
    """Return the first character of the first sentence that answers, None if there is none.

    texts: (start, sentence); answering: whether the sentence proves something. Courtesies are skipped.
    """
    for (start, text), answers in zip(texts, answering, strict=True):
        if answers and not _OPENING.match(text):
            return start
    return None


def _gaps(words: Sequence[Word]) -> tuple[Pause, ...]:
    """Pauses between the words, where none were found in the audio."""
    return tuple(
        Pause(start_s=left.end_s, end_s=right.start_s)
        for left, right in pairwise(words)
        if right.start_s - left.end_s >= 0.3
    )


def _longest_stretch(words: Sequence[Word], breaks: Sequence[Pause]) -> float:
    """Return the longest time in seconds without a break of STRETCH_GAP_S."""
    marks = [words[0].start_s]
    longest = 0.0
    for one in sorted(breaks, key=lambda one: one.start_s):
        if one.duration_s >= STRETCH_GAP_S and words[0].start_s < one.start_s < words[-1].end_s:
            longest = max(longest, one.start_s - marks[-1])
            marks.append(one.end_s)
    return max(longest, words[-1].end_s - marks[-1])


def measures(found: Delivery, usual: Mapping[str, Range]) -> tuple[Measure, ...]:
    """Return the figures for which there is a band; those that could not be measured are left out.

    Names: pace_wpm, fillers_per_min, pauses_per_min, longest_stretch_s, headline_s, i_share, time_used, hedges_per_100.
    """
    values: dict[str, float | None] = {
        "pace_wpm": found.pace_wpm,
        "fillers_per_min": found.fillers_per_min,
        "longest_stretch_s": found.longest_stretch_s,
        "headline_s": found.headline_s,
        "time_used": found.time_used,
        "hedges_per_100": round(100 * found.hedges / found.words, 1) if found.words else None,
        "i_share": round(found.i_count / (found.i_count + found.we_count), 2)
        if found.i_count + found.we_count >= 5
        else None,
    }
    if found.pauses_over_2s is not None and found.duration_s:
        values["pauses_per_min"] = round(60 * found.pauses_over_2s / found.duration_s, 1)
    rows = []
    for name, value in values.items():
        band = usual.get(name)
        if value is not None and band is not None:
            verdict = "low" if value < band.low else "high" if value > band.high else "usual"
            rows.append(Measure(name=name, value=value, verdict=verdict, usual=band))
    return tuple(rows)
