"""A second opinion in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from mockinterview.domain.opinion import LeftOutReason, Opinion
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import Words, inside, listed, numeral, plural, tr
from mockinterview.ui.wording import Notice, criterion_name, moment

LEFT_OUT = Words(
    {
        LeftOutReason.QUOTE: "its quote is not in your answer",
        LeftOutReason.SHORT: "its quote is too short to prove anything",
        LeftOutReason.REUSED: "one quote stood for too many criteria",
        LeftOutReason.UNPROVED: "it gave no quote",
        LeftOutReason.RATING: "its rating is none",
        LeftOutReason.UNKNOWN: "nobody asked for it",
        LeftOutReason.MISSING: "it said nothing of it",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionRow:
    """A criterion: the score's figure, the model's, and the model's quote."""

    name: str
    score: str
    opinion: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionState:
    """What the card shows; nothing of it is part of a score."""

    offered: bool = False
    busy: bool = False
    where: str = ""
    title: str = ""
    rows: tuple[OpinionRow, ...] = ()
    left_out: str = ""
    stale: bool = False
    made_by: str = ""
    notice: Notice | None = None

    @property
    def visible(self) -> bool:
        """True if there is something to ask or to show."""
        return self.offered or bool(self.title)


def opinion_state(whole: WholeAttempt, *, offered: bool, where: str) -> OpinionState:
    """Return the newest second opinion of an attempt beside its score; where: what is sent to, in words."""
    if not whole.opinions:
        return OpinionState(offered=offered, where=where)
    newest = whole.opinions[-1]
    card = whole.scorecard.card if whole.scorecard else None
    rows = []
    for one in newest.ratings:
        scored = card.rating(one.criterion) if card else None
        rows.append(
            OpinionRow(
                name=criterion_name(one.criterion),
                score=numeral(scored.rating, 1) if scored else "–",  # noqa: RUF001 - a dash is meant
                opinion=numeral(one.rating),
                quote=one.quote,
            )
        )
    return OpinionState(
        offered=offered,
        where=where,
        title=tr("Second opinion of {model}", model=newest.model),
        rows=tuple(rows),
        left_out=_left_out(newest),
        stale=whole.scorecard is not None and whole.scorecard.text != newest.text,
        made_by=" · ".join(
            part
            for part in (newest.model, newest.version, newest.prompt_version, newest.server, moment(newest.made_ms))
            if part
        ),
    )


def _left_out(opinion: Opinion) -> str:
    if not opinion.left_out:
        return ""
    count = plural("1 rating was left out", "%n ratings were left out", len(opinion.left_out))
    told = [f"{inside(criterion_name(one.criterion))} ({LEFT_OUT[one.reason]})" for one in opinion.left_out]
    return f"{count}: {listed(told)}."
