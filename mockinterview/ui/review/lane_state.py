"""Where parts, evidence, pauses and fillers of an answer lie in time, and the same in words. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from mockinterview.domain.anchors import found
from mockinterview.domain.criteria import Kind
from mockinterview.domain.joined import Joined
from mockinterview.domain.remarks import Place
from mockinterview.domain.scorecard import Evidence, Scorecard
from mockinterview.domain.session import KeptScorecard
from mockinterview.language import inside, listed, numeral, percentage, plural, tr
from mockinterview.scoring.delivery import LONG_PAUSE_S, filler_spans
from mockinterview.scoring.guide import Range
from mockinterview.ui.scorecard.state import PART_INKS, part_letters
from mockinterview.ui.wording import clock, criterion_name, part_name

TOGETHER = {"task": "situation", "impact": "result"}  # the guide gives one share for both
MOST_LINES = 60  # of a kind in the text alternative; an hour has hundreds of fillers


@dataclass(frozen=True, slots=True, kw_only=True)
class LanePart:
    """A part of the answer from start to end (0.0 to 1.0 of the whole)."""

    name: str
    letter: str
    start: float
    end: float
    ink: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneMark:
    """A piece of evidence at a place of the lane. claimed: the user says so."""

    at: float
    criterion: str
    claimed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneState:
    """The lane. timed: places are seconds of the answer; else shares of its text, because it was typed.

    legend: a line for each part with its share and the guide's. lines: everything in words, in order of time.
    """

    parts: tuple[LanePart, ...] = ()
    marks: tuple[LaneMark, ...] = ()
    pauses: tuple[tuple[float, float], ...] = ()
    fillers: tuple[float, ...] = ()
    timed: bool = False
    length_s: float = 0.0
    legend: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    summary: str = ""


class Ruler:
    """Turns characters of the joined text into places on the lane."""

    def __init__(self, said: Joined) -> None:
        self._words, self._spans = said.transcript.words, said.transcript.spans()
        self._letters = max(1, len(said.transcript.text))
        last_s = self._words[-1].end_s if self._words else 0.0
        self.length_s = max(said.transcript.duration_s, last_s)
        self.timed = bool(self._words) and self.length_s > 0
        self._starts = [first for first, _ in self._spans]

    def span(self, start: int, end: int) -> tuple[float, float]:
        """Return where [start:end) lies, 0.0 to 1.0."""
        if not self.timed:
            return start / self._letters, end / self._letters
        first = min(max(0, bisect_right(self._starts, start) - 1), len(self._words) - 1)
        last = min(max(first, bisect_left(self._starts, end) - 1), len(self._words) - 1)
        return self._words[first].start_s / self.length_s, self._words[last].end_s / self.length_s

    def clock(self, share: float) -> str:
        """Return a place in words."""
        return clock(share * self.length_s) if self.timed else f"{share:.0%}"


def placed(kept: KeptScorecard, said: Joined, start: int, end: int) -> tuple[int, int] | None:
    """Return where a slice of the text that was scored stands in the text as it is now, None if it is gone."""
    if kept.text == said.transcript.text:
        return start, end
    return found(said.transcript.text, Place(take=0, start=start, end=end, quote=kept.text[start:end]))


def lane_state(kept: KeptScorecard | None, said: Joined, shares: Mapping[str, Range]) -> LaneState:
    """Return the lane of one scorecard. shares: the guide's shares by part, empty where it gives none."""
    ruler = Ruler(said)
    text = said.transcript.text
    fillers = tuple(ruler.span(first, last)[0] for first, last in filler_spans(text))
    pauses = tuple(
        (one.start_s / ruler.length_s, one.end_s / ruler.length_s)
        for one in said.transcript.pauses
        if ruler.timed and one.duration_s >= LONG_PAUSE_S
    )
    parts = _parts(kept, said, ruler) if kept else ()
    proofs = _proofs(kept, said, ruler) if kept else ()
    legend = _legend(kept.card, shares) if kept else ()
    lines = [
        (
            one.start,
            tr(
                "{start} to {end}: {letter}, {name}",
                start=ruler.clock(one.start),
                end=ruler.clock(one.end),
                letter=one.letter,
                name=one.name,
            ),
        )
        for one in parts
    ]
    lines += [(at, f"{ruler.clock(at)}: {_proof(criterion, proof)}") for at, criterion, proof in proofs]
    lines += [
        (a, tr("{clock}: pause of {seconds} s", clock=ruler.clock(a), seconds=numeral((b - a) * ruler.length_s, 1)))
        for a, b in pauses[:MOST_LINES]
    ]
    lines += [(at, tr("{clock}: filler", clock=ruler.clock(at))) for at in fillers[:MOST_LINES]]
    lines.sort(key=lambda row: row[0])
    return LaneState(
        parts=parts,
        marks=tuple(LaneMark(at=at, criterion=criterion, claimed=proof.claimed) for at, criterion, proof in proofs),
        pauses=pauses,
        fillers=fillers,
        timed=ruler.timed,
        length_s=ruler.length_s,
        legend=legend,
        lines=(*(line for _, line in lines), *_left_out(len(pauses), len(fillers))),
        summary=_summary(parts, len(proofs), len(pauses), len(fillers)),
    )


def _parts(kept: KeptScorecard, said: Joined, ruler: Ruler) -> tuple[LanePart, ...]:
    names = list(dict.fromkeys(part.name for part in kept.card.parts))
    letters = part_letters(names)
    found_parts: list[LanePart] = []
    length, before = len(said.transcript.text) / max(1, len(kept.text)), 0.0
    for part in kept.card.parts:
        # a part is long: after a correction its ends are where they were, in proportion
        start, end = ruler.span(int(part.start * length), max(int(part.start * length) + 1, int(part.end * length)))
        found_parts.append(
            LanePart(
                name=part_name(part.name),
                letter=letters[part.name],
                start=max(before, start),
                end=max(before, end),
                ink=PART_INKS[names.index(part.name) % len(PART_INKS)],
            )
        )
        before = max(before, end)
    return tuple(found_parts)


def _proofs(kept: KeptScorecard, said: Joined, ruler: Ruler) -> tuple[tuple[float, str, Evidence], ...]:
    rows = []
    for one in kept.card.criteria:
        for proof in one.evidence:
            span = placed(kept, said, proof.start, proof.end)
            if span is not None:
                rows.append((ruler.span(*span)[0], one.id, proof))
    return tuple(sorted(rows, key=lambda row: row[0]))


def _legend(card: Scorecard, shares: Mapping[str, Range]) -> tuple[str, ...]:
    letters = part_letters(list(dict.fromkeys(part.name for part in card.parts)))
    totals: dict[str, float] = {}
    for part in card.parts:
        totals[part.name] = totals.get(part.name, 0.0) + part.share
    guided = shares if card.kind is Kind.BEHAVIORAL else {}
    lines = []
    for name in dict.fromkeys(TOGETHER.get(one, one) if guided else one for one in totals):
        both = [one for one in totals if one == name or (guided and TOGETHER.get(one) == name)]
        share = sum(totals[one] for one in both)
        told = tr(" and ").join(f"{letters[one]} {inside(part_name(one))}" for one in both) + f" {percentage(share)}"
        band = guided.get(name)
        if band:
            values = {"part": told, "low": percentage(band.low), "high": percentage(band.high)}
            if share > band.high:
                told = tr("{part} (guide {low} to {high}), long", **values)
            elif share < band.low:
                told = tr("{part} (guide {low} to {high}), short", **values)
            else:
                told = tr("{part} (guide {low} to {high})", **values)
        lines.append(told)
    return tuple(lines)


def _proof(criterion: str, proof: Evidence) -> str:
    name = criterion_name(criterion)
    if proof.claimed:
        return tr("evidence for {criterion}, claimed by you: “{quote}”", criterion=name, quote=proof.quote)
    return tr("evidence for {criterion}: “{quote}”", criterion=name, quote=proof.quote)


def _left_out(pauses: int, fillers: int) -> tuple[str, ...]:
    lines = []
    if pauses > MOST_LINES:
        lines.append(plural("and one more pause", "and %n more pauses", pauses - MOST_LINES))
    if fillers > MOST_LINES:
        lines.append(plural("and one more filler", "and %n more fillers", fillers - MOST_LINES))
    return tuple(lines)


def _summary(parts: tuple[LanePart, ...], marks: int, pauses: int, fillers: int) -> str:
    told = (
        [tr("Parts in order: {parts}.", parts=listed([f"{one.letter} {one.name}" for one in parts]))] if parts else []
    )
    told.append(
        tr(
            "{marks} pieces of evidence above, {pauses} long pauses and {fillers} fillers below.",
            marks=marks,
            pauses=pauses,
            fillers=fillers,
        )
    )
    return " ".join(told)
