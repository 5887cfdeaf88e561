"""Scorecards as plain JSON values: the contract of the headless interface, and the whole for keeping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.scorecard import (
    Advice,
    CriterionRating,
    Delivery,
    Evidence,
    Part,
    PhaseUse,
    Recovered,
    Scorecard,
)


def contract(card: Scorecard) -> dict[str, Any]:
    """Return what `mockinterview score` prints: names and shape are fixed for other programs."""
    return {
        "id": card.id,
        "reads_as": card.reads_as.value,
        "on_topic": card.on_topic,
        "overall": card.overall,
        "criteria": [
            {
                "id": one.id,
                "rating": one.rating,
                "confidence": one.confidence,
                "evidence": [{"quote": proof.quote, "start": proof.start, "end": proof.end} for proof in one.evidence],
                "missing": one.missing,
            }
            for one in card.criteria
        ],
        "notes": list(card.notes),
    }


def scorecard_to_json(card: Scorecard) -> dict[str, Any]:
    """Return everything that is in `card`."""
    return {
        "id": card.id,
        "kind": card.kind.value,
        "target_level": card.target_level.value,
        "reads_as": card.reads_as.value,
        "on_topic": card.on_topic,
        "overall": card.overall,
        "criteria": [{**asdict(one), "reasons": list(one.reasons)} for one in card.criteria],
        "notes": list(card.notes),
        "level_odds": {level.value: odds for level, odds in card.level_odds.items()},
        "parts": [asdict(part) for part in card.parts],
        "delivery": asdict(card.delivery) if card.delivery else None,
        "advice": [asdict(one) for one in card.advice],
        "engine": card.engine,
        "rubric": card.rubric,
        "flags": list(card.flags),
        "probes": [asdict(one) for one in card.probes],
        "phases": [asdict(one) for one in card.phases],
    }


def _known(kind: type[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the fields that `kind` has: cards of a newer version can still be shown."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in values.items() if name in names}


def _rating(content: Mapping[str, Any]) -> CriterionRating:
    kept = _known(CriterionRating, content)
    kept["evidence"] = tuple(Evidence(**_known(Evidence, one)) for one in content.get("evidence", ()))
    kept["reasons"] = tuple(content.get("reasons", ()))
    return CriterionRating(**kept)


def _delivery(content: Mapping[str, Any]) -> Delivery:
    kept = _known(Delivery, content)
    kept["pace_curve_wpm"] = tuple(content.get("pace_curve_wpm", ()))
    kept["voices"] = tuple((name, singular, plural) for name, singular, plural in content.get("voices", ()))
    return Delivery(**kept)


def scorecard_from_json(content: Mapping[str, Any]) -> Scorecard:
    """Return the card that `scorecard_to_json` wrote; fields that are not known are left out."""
    delivery = content.get("delivery")
    return Scorecard(
        id=content["id"],
        kind=Kind(content["kind"]),
        target_level=Level(content["target_level"]),
        reads_as=ReadsAs(content["reads_as"]),
        on_topic=content["on_topic"],
        overall=content["overall"],
        criteria=tuple(_rating(one) for one in content["criteria"]),
        notes=tuple(content.get("notes", ())),
        level_odds={ReadsAs(level): odds for level, odds in content.get("level_odds", {}).items()},
        parts=tuple(Part(**_known(Part, part)) for part in content.get("parts", ())),
        delivery=_delivery(delivery) if delivery else None,
        advice=tuple(Advice(**_known(Advice, one)) for one in content.get("advice", ())),
        engine=content.get("engine", ""),
        rubric=content.get("rubric", ""),
        flags=tuple(content.get("flags", ())),
        probes=tuple(Recovered(**_known(Recovered, one)) for one in content.get("probes", ())),
        phases=tuple(PhaseUse(**_known(PhaseUse, one)) for one in content.get("phases", ())),
    )
