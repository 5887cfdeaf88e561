"""What only the round knew, in words: what each follow-up brought, time by phase, sums to confirm. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from mockinterview.domain.criteria import Kind
from mockinterview.domain.scorecard import PhaseUse, Recovered, Scorecard
from mockinterview.language import tr
from mockinterview.scoring.envelope import Sum, sums
from mockinterview.ui.wording import clock, criterion_name, minutes, signed
from mockinterview.ui.wording import rating as figure

NEAR = 0.15  # of the guide; a phase within that was on time; our choice


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeRow:
    """A follow-up: its question, the criterion, and its rating before and after. tone: good where something came."""

    question: str
    criterion: str
    change: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseRow:
    """A phase: time used, the guide, and how they differ, in words. share: of the guide, 1.0 is on time."""

    name: str
    used: str
    guide: str
    words: str
    share: float
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SumRow:
    """A sum that was spoken: the words, how it was understood, and what is doubted. key: where it stands."""

    key: str
    quote: str
    equation: str
    words: str
    off: bool
    start: int
    end: int


def probe_rows(card: Scorecard) -> tuple[ProbeRow, ...]:
    """Return what each follow-up brought."""
    return tuple(_probe(one) for one in card.probes)


def _probe(one: Recovered) -> ProbeRow:
    name = criterion_name(one.criterion)
    if one.before is None or one.after is None:
        return ProbeRow(question=one.question, criterion=name, change=tr("not rated in this answer"), tone="muted")
    step = one.after - one.before
    words = tr("{before} before, {after} after", before=figure(one.before), after=figure(one.after))
    told = (
        tr("recovered {step}", step=signed(step))
        if step >= 0.25
        else tr("nothing new was heard")
        if step > -0.25
        else signed(step)
    )
    return ProbeRow(
        question=one.question,
        criterion=name,
        change=f"{words}: {told}",
        tone="good" if step >= 0.25 else "muted",
    )


def phase_rows(card: Scorecard) -> tuple[PhaseRow, ...]:
    """Return the time of each phase against the guide."""
    return tuple(_phase(one) for one in card.phases)


def _phase(one: PhaseUse) -> PhaseRow:
    share = one.used_s / one.guide_s if one.guide_s else 0.0
    if not one.used_s:
        words = tr("not reached")
    elif abs(share - 1) <= NEAR:
        words = tr("on time")
    else:
        apart = clock(abs(one.used_s - one.guide_s))
        words = tr("{time} over", time=apart) if share > 1 else tr("{time} under", time=apart)
    return PhaseRow(
        name=one.name,
        used=clock(one.used_s),
        guide=minutes(one.guide_s),
        words=words,
        share=share,
        late=share > 1 + NEAR,
    )


def sum_note(row: SumRow, *, slip: bool) -> str:
    """Return the note that answers for a sum; `sum_rows` knows it again by the equation."""
    return f"{row.equation}: {tr('a slip') if slip else tr('misheard, not a slip')}."


def sum_rows(card: Scorecard, text: str, answered: frozenset[str] = frozenset()) -> tuple[SumRow, ...]:
    """Return the sums of a design or scenario answer; those that the user has answered for are left out.

    answered: the texts of the notes on the answer.
    """
    if card.kind is Kind.BEHAVIORAL:
        return ()
    return tuple(row for row in map(_sum, sums(text)) if not any(row.equation in note for note in answered))


def _sum(one: Sum) -> SumRow:
    words = (
        tr("You said {said}; it comes to {right}. Is that what you meant?", said=one.said, right=one.right)
        if one.off
        else tr("That is right.")
    )
    return SumRow(
        key=f"{one.start}-{one.end}", quote=one.quote, equation=one.equation, words=words, off=one.off,
        start=one.start, end=one.end,
    )  # fmt: skip
