"""Two attempts side by side: what the later one gained, kept and lost. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.joined import Joined, Spot, joined
from mockinterview.domain.scorecard import CriterionRating, Evidence
from mockinterview.domain.session import WholeAttempt
from mockinterview.scoring.contradictions import Conflict, conflicts
from mockinterview.scoring.vocabulary import content_stems

SAME = 0.5  # share of the content words of the shorter quote that must be in the other; our choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A piece of evidence and where it can be heard; spot is None for a typed answer."""

    quote: str
    spot: Spot | None
    claimed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionPair:
    """One criterion in both. before, after: None where an attempt was not rated on it.

    gained: evidence of the later one only; kept: (earlier, later) of the same content; lost: of the earlier one only.
    """

    id: str
    before: float | None
    after: float | None
    gained: tuple[Proof, ...] = ()
    kept: tuple[tuple[Proof, Proof], ...] = ()
    lost: tuple[Proof, ...] = ()

    @property
    def change(self) -> float | None:
        """Return the later rating less the earlier, None without both."""
        return None if self.before is None or self.after is None else self.after - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class PartTime:
    """A part in both: seconds (None where nothing has times) and share of the words (0.0 where it is missing)."""

    name: str
    before_s: float | None
    after_s: float | None
    before_share: float
    after_share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two attempts, the earlier first. comparable: both were scored by the same engine and criteria at one level."""

    earlier: int
    later: int
    levels: tuple[Level, Level]
    reads_as: tuple[ReadsAs | None, ReadsAs | None]
    overall: tuple[float | None, float | None]
    criteria: tuple[CriterionPair, ...]
    parts: tuple[PartTime, ...]
    figures: tuple[Conflict, ...]
    comparable: bool


def compared(one: WholeAttempt, other: WholeAttempt) -> Comparison:
    """Return what changed between two attempts; their order does not matter."""
    earlier, later = sorted((one, other), key=lambda whole: (whole.attempt.began_ms, whole.attempt.id))
    cards = earlier.scorecard, later.scorecard
    rated = [{row.id: row for row in kept.card.criteria} if kept else {} for kept in cards]
    said = joined(earlier.takes), joined(later.takes)
    return Comparison(
        earlier=earlier.attempt.id,
        later=later.attempt.id,
        levels=(earlier.attempt.level, later.attempt.level),
        reads_as=(cards[0].card.reads_as if cards[0] else None, cards[1].card.reads_as if cards[1] else None),
        overall=(cards[0].card.overall if cards[0] else None, cards[1].card.overall if cards[1] else None),
        criteria=tuple(
            _pair(name, rated[0].get(name), rated[1].get(name), said) for name in dict.fromkeys((*rated[0], *rated[1]))
        ),
        parts=_parts(earlier, later, said),
        figures=conflicts([("earlier", said[0].transcript.text), ("later", said[1].transcript.text)]),
        comparable=cards[0] is not None
        and cards[1] is not None
        and (cards[0].card.engine, cards[0].card.rubric) == (cards[1].card.engine, cards[1].card.rubric)
        and earlier.attempt.level is later.attempt.level,
    )


def _pair(
    name: str, before: CriterionRating | None, after: CriterionRating | None, said: tuple[Joined, Joined]
) -> CriterionPair:
    old, new = before.evidence if before else (), after.evidence if after else ()
    kept: list[tuple[Proof, Proof]] = []
    left = list(new)
    lost: list[Proof] = []
    for one in old:
        match = max(left, key=lambda other: _likeness(one, other), default=None)
        if match is not None and _likeness(one, match) >= SAME:
            left.remove(match)
            kept.append((_proof(one, said[0]), _proof(match, said[1])))
        else:
            lost.append(_proof(one, said[0]))
    return CriterionPair(
        id=name,
        before=before.rating if before else None,
        after=after.rating if after else None,
        gained=tuple(_proof(one, said[1]) for one in left),
        kept=tuple(kept),
        lost=tuple(lost),
    )


def _likeness(one: Evidence, other: Evidence) -> float:
    first, second = set(content_stems(one.quote)), set(content_stems(other.quote))
    if not first or not second:
        return 1.0 if one.quote.strip().lower() == other.quote.strip().lower() else 0.0
    return len(first & second) / min(len(first), len(second))


def _proof(one: Evidence, said: Joined) -> Proof:
    return Proof(quote=one.quote, spot=said.spot(one.start, one.end), claimed=one.claimed)


def _parts(earlier: WholeAttempt, later: WholeAttempt, said: tuple[Joined, Joined]) -> tuple[PartTime, ...]:
    shares = [_shares(whole) for whole in (earlier, later)]
    seconds = [part_seconds(whole, one) for whole, one in zip((earlier, later), said, strict=True)]
    return tuple(
        PartTime(
            name=name,
            before_s=None if seconds[0] is None else seconds[0].get(name, 0.0),
            after_s=None if seconds[1] is None else seconds[1].get(name, 0.0),
            before_share=shares[0].get(name, 0.0),
            after_share=shares[1].get(name, 0.0),
        )
        for name in dict.fromkeys((*shares[0], *shares[1]))
    )


def _shares(whole: WholeAttempt) -> dict[str, float]:
    totals: dict[str, float] = {}
    for part in whole.scorecard.card.parts if whole.scorecard else ():
        totals[part.name] = totals.get(part.name, 0.0) + part.share
    return totals


def part_seconds(whole: WholeAttempt, said: Joined) -> dict[str, float] | None:
    """Return seconds by part, from its first word to its last; None where the words have no times."""
    kept = whole.scorecard
    if kept is None or not said.transcript.words or kept.text != said.transcript.text:
        return None
    totals: dict[str, float] = {}
    for part in kept.card.parts:
        times = said.transcript.time_of(part.start, part.end)
        if times is not None:
            totals[part.name] = totals.get(part.name, 0.0) + times[1] - times[0]
    return totals


def tellings(wholes: Sequence[WholeAttempt]) -> tuple[Conflict, ...]:
    """Return the figures that differ between any two of several attempts; text ids are those of the attempts."""
    return conflicts([(str(one.attempt.id), joined(one.takes).transcript.text) for one in wholes])
