"""A scorecard in words: what the screen shows, made from what was kept. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mockinterview.domain.criteria import ReadsAs
from mockinterview.domain.joined import Joined, Spot, joined
from mockinterview.domain.scorecard import BAR, CriterionRating, Delivery, Part, Scorecard
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import inside, listed, numeral, percentage, tr
from mockinterview.scoring.evidence import STRUCTURAL, only_near
from mockinterview.services.sample import SAMPLE_REASON
from mockinterview.ui.scorecard.more import PhaseRow, ProbeRow, SumRow, phase_rows, probe_rows, sum_rows
from mockinterview.ui.wording import KINDS, READS, Notice, clock, criterion_name, minutes, moment, part_name, signed
from mockinterview.ui.wording import rating as figure

NEARLY = 3.5  # 'getting ready' on average, a guide value of the preparation guides
PART_LETTERS = {"situation": "S", "task": "T", "action": "A", "result": "R", "impact": "I", "learning": "L"}
PART_INKS = ("part_1", "part_2", "part_3", "part_4", "part_5", "part_6")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words that prove a rating; spot says where they can be heard. key names it among all quotes."""

    key: str
    text: str
    where: str
    spot: Spot | None = None
    claimed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionBox:
    """One criterion: figure, what it means, the quotes, and what is missing."""

    id: str
    name: str
    rating: float
    figure: str
    verdict: str
    tone: str
    own: float | None
    words: str
    question: str = ""
    lead: str = ""  # what the quotes are, where they are less than clear evidence
    quotes: tuple[Quote, ...] = ()
    missing: str = ""
    change: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartBox:
    """A part of the answer: its letter, its share in words, where it lies (0.0 to 1.0) and its colour."""

    name: str
    letter: str
    share: str
    start: float
    end: float
    ink: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorecardState:
    """Everything that the scorecard shows."""

    attempt_id: int = 0
    heading: str = ""
    prompt: str = ""
    overall: str = "–"  # noqa: RUF001 - a dash is meant
    verdict: str = ""
    tone: str = "muted"
    reads_as: str = ""
    odds: tuple[tuple[str, float], ...] = ()
    odds_words: str = ""
    change: str = ""
    criteria: tuple[CriterionBox, ...] = ()
    advice: tuple[tuple[str, str, str], ...] = ()
    parts: tuple[PartBox, ...] = ()
    missing_parts: str = ""
    delivery: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = ()
    probes: tuple[ProbeRow, ...] = ()
    phases: tuple[PhaseRow, ...] = ()
    sums: tuple[SumRow, ...] = ()
    recorded: bool = False
    own_change: str = ""
    made_by: str = ""
    playing: str = ""
    last: bool = True
    in_round: bool = True
    notice: Notice | None = None
    questions: Mapping[str, str] = field(default_factory=dict)


def scorecard_state(
    whole: WholeAttempt, before: Scorecard | None = None, questions: Mapping[str, str] | None = None
) -> ScorecardState:
    """Return the scorecard of an attempt in words; `before` is the card of the attempt that it is compared with."""
    kept = whole.scorecard
    if kept is None:
        return ScorecardState(
            attempt_id=whole.attempt.id,
            prompt=whole.attempt.text,
            notice=Notice(title=tr("Not scored yet"), text=tr("This answer was left before it was scored.")),
        )
    card, said = kept.card, joined(whole.takes)
    verdict, tone = _verdict(card)
    own = whole.self_rating.ratings if whole.self_rating else {}
    return ScorecardState(
        attempt_id=whole.attempt.id,
        heading=(tr("Sample, not counted") + " · " if whole.attempt.reason == SAMPLE_REASON else "")
        + f"{KINDS[card.kind]} · {card.target_level} · {moment(whole.attempt.began_ms)}",
        prompt=whole.attempt.text,
        overall=figure(card.overall),
        verdict=verdict,
        tone=tone,
        reads_as=READS[card.reads_as],
        odds=tuple((READS[level], card.level_odds.get(level, 0.0)) for level in ReadsAs if card.level_odds),
        odds_words=_odds(card),
        change=_change(card.overall, before.overall if before else None),
        criteria=tuple(_criterion(one, said, own.get(one.id), before, questions or {}) for one in card.criteria),
        advice=tuple((criterion_name(one.criterion), one.text, one.reason) for one in card.advice[:3]),
        parts=_parts(card.parts, len(kept.text)),
        missing_parts=_missing_parts(card),
        delivery=_delivery(card.delivery, whole.attempt.answer_s),
        notes=card.notes,
        probes=probe_rows(card),
        phases=phase_rows(card),
        sums=sum_rows(card, kept.text, frozenset(note.text for note in whole.notes)),
        recorded=any(take.audio is not None for take in whole.takes),
        own_change=whole.self_rating.change if whole.self_rating else "",
        made_by=" · ".join(part for part in (card.engine, card.rubric) if part),
    )


def _verdict(card: Scorecard) -> tuple[str, str]:
    if not card.on_topic:
        return tr("This does not answer the question that was asked"), "caution"
    if card.overall is None:
        return tr("Not enough evidence for a rating"), "caution"
    under = [criterion_name(one.id) for one in card.criteria if one.rating < BAR]
    if not under:
        return tr("Every criterion meets the {target_level} bar", target_level=card.target_level), "good"
    what = tr(
        "{under} of {all} criteria under the {target_level} bar of {bar}",
        under=len(under),
        all=len(card.criteria),
        target_level=card.target_level,
        bar=numeral(BAR, 1),
    )
    return what, "good" if card.overall >= BAR else "accent" if card.overall >= NEARLY else "caution"


def _odds(card: Scorecard) -> str:
    told = [f"{READS[level]} {percentage(share)}" for level, share in card.level_odds.items() if share >= 0.005]
    return tr("How it may read to an interviewer: {levels}", levels=listed(told)) if told else ""


def _change(now: float | None, then: float | None) -> str:
    if now is None or then is None:
        return ""
    step = now - then
    return tr("the same as last time") if abs(step) < 0.05 else tr("{step} against last time", step=signed(step))


def _criterion(
    one: CriterionRating, said: Joined, own: float | None, before: Scorecard | None, questions: Mapping[str, str]
) -> CriterionBox:
    met = one.rating >= BAR
    earlier = before.rating(one.id) if before else None
    name = criterion_name(one.id)
    own_words = tr("your own rating {own}", own=numeral(own, 0)) if own is not None else ""
    verdict = tr("bar met") if met else tr("close to the bar") if one.rating >= NEARLY else tr("under the bar")
    if one.confidence < 0.5:
        verdict = tr("{verdict}, not sure", verdict=verdict)
    words = tr("{name}: {rating} of 5, {verdict}", name=name, rating=numeral(one.rating, 1), verdict=verdict)
    quotes = tuple(
        Quote(
            key=f"{one.id}-{number}",
            text=proof.quote,
            where=_where(said, spot),
            spot=spot,
            claimed=proof.claimed,
        )
        for number, proof in enumerate(one.evidence)
        for spot in (said.spot(proof.start, proof.end),)
    )
    return CriterionBox(
        id=one.id,
        name=name,
        rating=one.rating,
        figure=figure(one.rating),
        verdict=verdict,
        tone="good" if met else "muted",
        own=own,
        words=listed([words, own_words] if own_words else [words]),
        question=questions.get(one.id, ""),
        lead=quote_lead(one),
        quotes=quotes,
        missing=one.missing,
        change=_change(one.rating, earlier.rating if earlier else None),
    )


def quote_lead(one: CriterionRating) -> str:
    """Return what stands over the quotes: empty where they are clear evidence."""
    if not one.evidence or any(proof.claimed for proof in one.evidence):
        return ""
    if one.id in STRUCTURAL:
        return tr("Shown by the run of the answer, for example here:")
    near = all(only_near(one.id, proof) for proof in one.evidence)
    return tr("No clear evidence heard. The nearest passage:") if near else ""


def _where(said: Joined, spot: Spot | None) -> str:
    if spot is None:
        return ""
    return (
        tr("follow-up, {clock}", clock=clock(spot.start_s))
        if spot.take and len(said.takes) > 1
        else clock(spot.start_s)
    )


def _parts(parts: tuple[Part, ...], length: int) -> tuple[PartBox, ...]:
    names = list(dict.fromkeys(part.name for part in parts))
    letters = part_letters(names)
    total = max(1, length)
    return tuple(
        PartBox(
            name=part_name(part.name),
            letter=letters[part.name],
            share=percentage(part.share),
            start=part.start / total,
            end=part.end / total,
            ink=PART_INKS[names.index(part.name) % len(PART_INKS)],
        )
        for part in parts
    )


def part_letters(names: list[str]) -> dict[str, str]:
    """Return a letter or two for each part, all different."""
    letters: dict[str, str] = {}
    for name in names:
        wanted = PART_LETTERS.get(name.lower(), name[:1].upper())
        if wanted in letters.values():
            wanted = name[:2].capitalize()
        letters[name] = wanted
    return letters


def _missing_parts(card: Scorecard) -> str:
    told = {part.name.lower() for part in card.parts}
    if not told or not told & set(PART_LETTERS):
        return ""
    missing = [name for name in ("situation", "task", "action", "result") if name not in told]
    return tr("Not found: {missing}", missing=listed([inside(part_name(name)) for name in missing])) if missing else ""


def _delivery(delivery: Delivery | None, answer_s: float) -> tuple[tuple[str, str, str], ...]:
    """Return rows of (what, figure, remark); only what could be measured."""
    if delivery is None:
        return ()
    rows = [(tr("Words"), f"{delivery.words}", "")]
    if delivery.duration_s:
        rows.append(
            (
                tr("Length"),
                clock(delivery.duration_s),
                tr("of {minutes}", minutes=minutes(answer_s)) if answer_s else "",
            )
        )
    if delivery.pace_wpm is not None:
        # 100 to 165 words a minute. Source: Microsoft Speaker Coach guidance; other guides differ.
        rows.append(
            (
                tr("Pace"),
                tr("{pace_wpm} words a minute", pace_wpm=numeral(delivery.pace_wpm, 0)),
                tr("guide 100 to 165"),
            )
        )
    if delivery.headline_s is not None:
        rows.append((tr("Comes to the point"), tr("after {clock}", clock=clock(delivery.headline_s)), ""))
    if delivery.pauses_over_2s is not None:
        longest = (
            tr("longest {longest_pause_s} s", longest_pause_s=numeral(delivery.longest_pause_s, 1))
            if delivery.longest_pause_s
            else ""
        )
        rows.append((tr("Pauses over 2 s"), f"{delivery.pauses_over_2s}", longest))
    if delivery.fillers_per_min is not None:
        rows.append(
            (
                tr("Fillers"),
                tr("{fillers_per_min} a minute", fillers_per_min=numeral(delivery.fillers_per_min, 1)),
                tr("at least; some are not written down"),
            )
        )
    rows.append((tr("I / we"), f"{delivery.i_count} / {delivery.we_count}", ""))
    if delivery.hedges:
        rows.append((tr("Hedges"), f"{delivery.hedges}", tr("perhaps, sort of, I think")))
    return tuple(rows)
