"""The case for and the case against, as a panel would put it: rules over ratings, each line with its quote."""

from __future__ import annotations

from collections.abc import Sequence

from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.debrief import Citation, Line, LineKind
from mockinterview.domain.scorecard import BAR
from mockinterview.services.citations import Told

CRITERIA_AT_MOST = 5
PRINCIPLES_AT_MOST = 3
QUOTES_AT_MOST = 2
AT_LEVEL = {Level.L6: {ReadsAs.L6, ReadsAs.L7}, Level.L7: {ReadsAs.L7}}


def case_for(scored: Sequence[Told], level: Level) -> tuple[Line, ...]:
    """Return what speaks for the candidate: level, criteria and principles at the bar, probes that were met."""
    lines = [*_levels(scored, level, met=True), *_criteria(scored, met=True), *_principles(scored, met=True)]
    return (*lines, *_recovered(scored))


def case_against(scored: Sequence[Told], level: Level) -> tuple[Line, ...]:
    """Return what speaks against: answers beside the question, level, criteria and principles under the bar."""
    lines = [*_off_topic(scored), *_levels(scored, level, met=False), *_criteria(scored, met=False)]
    return (*lines, *_principles(scored, met=False))


def _levels(scored: Sequence[Told], level: Level, *, met: bool) -> list[Line]:
    found = [one for one in scored if one.card is not None and (one.card.reads_as in AT_LEVEL[level]) is met]
    if not found:
        return []
    ranked = sorted(found, key=lambda one: one.mean, reverse=met)
    quotes = [_best(one) if met else _worst(one) for one in ranked[:QUOTES_AT_MOST]]
    kind = LineKind.LEVEL_MET if met else LineKind.LEVEL_UNDER
    return [Line(kind=kind, count=len(found), of=len(scored), citations=tuple(quotes))]


def _best(one: Told) -> Citation:
    """Return the strongest evidence of the criterion that was rated highest."""
    proofs = [(rating.rating, proof.strength, proof) for rating in one.rated for proof in rating.evidence]
    if not proofs:
        return one.opening()
    return one.cite(max(proofs, key=lambda row: (row[0], row[1]))[2])


def _worst(one: Told) -> Citation:
    """Return what comes nearest to proving the criterion that was rated lowest."""
    lowest = min(one.rated, key=lambda rating: rating.rating, default=None)
    return one.opening() if lowest is None else one.nearest(lowest.id)


def _criteria(scored: Sequence[Told], *, met: bool) -> list[Line]:
    lines = []
    for name in dict.fromkeys(rating.id for one in scored for rating in one.rated):
        rated = [(one, rating) for one in scored if (rating := one.rating(name)) is not None]
        mean = sum(rating.rating for _, rating in rated) / len(rated)
        if (mean >= BAR) is not met:
            continue
        ranked = sorted(rated, key=lambda row: row[1].rating, reverse=met)
        side = [row for row in ranked if (row[1].rating >= BAR) is met]
        quotes = [_proof(one, name) if met else one.nearest(name) for one, _ in side[:QUOTES_AT_MOST]]
        lines.append(
            Line(
                kind=LineKind.CRITERION_MET if met else LineKind.CRITERION_UNDER,
                subject=name,
                count=len(side),
                of=len(rated),
                mean=mean,
                missing="" if met else next((rating.missing for _, rating in ranked if rating.missing), ""),
                citations=tuple(dict.fromkeys(quotes)),
            )
        )
    lines.sort(key=lambda line: ((line.mean or 0.0) * (-1 if met else 1), -line.of))
    return lines[:CRITERIA_AT_MOST]


def _proof(one: Told, criterion: str) -> Citation:
    rating = one.rating(criterion)
    if rating is None or not rating.evidence:
        return one.opening()
    return one.cite(max(rating.evidence, key=lambda proof: proof.strength))


def _principles(scored: Sequence[Told], *, met: bool) -> list[Line]:
    lines = []
    for name in dict.fromkeys(name for one in scored for name in one.principles):
        asked = [one for one in scored if name in one.principles and one.rated]
        values = [rating.rating for one in asked for rating in one.rated]
        mean = sum(values) / len(values) if values else 0.0
        if not values or (mean >= BAR) is not met:
            continue
        ranked = sorted(asked, key=lambda one: one.mean, reverse=met)
        side = [one for one in ranked if (one.mean >= BAR) is met]
        lines.append(
            Line(
                kind=LineKind.PRINCIPLE_MET if met else LineKind.PRINCIPLE_UNDER,
                subject=name,
                count=len(side),
                of=len(asked),
                mean=mean,
                citations=((_best if met else _worst)(ranked[0]),),
            )
        )
    lines.sort(key=lambda line: (line.mean or 0.0) * (-1 if met else 1))
    return lines[:PRINCIPLES_AT_MOST]


def _recovered(scored: Sequence[Told]) -> list[Line]:
    lines = []
    for one in scored:
        for rating in one.rated:
            proof = one.recovered(rating.id)
            if proof is not None and rating.rating >= BAR:
                lines.append(
                    Line(kind=LineKind.RECOVERED, subject=rating.id, count=1, of=1, citations=(one.cite(proof),))
                )
    return lines[:QUOTES_AT_MOST]


def _off_topic(scored: Sequence[Told]) -> list[Line]:
    beside = [one for one in scored if one.card is not None and not one.card.on_topic]
    if not beside:
        return []
    quotes = tuple(one.opening() for one in beside[:QUOTES_AT_MOST])
    return [Line(kind=LineKind.OFF_TOPIC, count=len(beside), of=len(scored), citations=quotes)]
