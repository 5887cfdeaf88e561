"""Ratings as a table for other programs: a line a criterion of a scorecard. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

from mockinterview.domain.remarks import Example
from mockinterview.services.export import Report

COLUMNS = (
    "round", "attempt", "began", "prompt_id", "prompt", "kind", "level", "scorecard", "newest", "scored", "criterion",
    "rating", "confidence", "own_rating", "coach_rating", "quotes", "overall", "reads_as", "engine", "rubric",
)  # fmt: skip


def ratings_csv(reports: Sequence[Report]) -> str:
    """Return the ratings as CSV (RFC 4180), also those of earlier scorecards; coaches' ratings are their mean.

    Texts that a spreadsheet would take for a formula get an apostrophe in front.
    """
    lines: list[tuple[object, ...]] = []
    for report in reports:
        for whole in report.attempts:
            own = whole.self_rating.ratings if whole.self_rating else {}
            attempt = whole.attempt
            for number, kept in enumerate(whole.scorecards, 1):
                for one in kept.card.criteria:
                    coached = [coach.ratings[one.id] for coach in whole.coaches if one.id in coach.ratings]
                    lines.append(
                        (
                            report.session.id, attempt.number, _iso(attempt.began_ms), attempt.prompt_id, attempt.text,
                            attempt.kind.value, attempt.level.value, number,
                            "yes" if number == len(whole.scorecards) else "no", _iso(kept.made_ms), one.id, one.rating,
                            one.confidence, own.get(one.id, ""),
                            round(sum(coached) / len(coached), 2) if coached else "",
                            " | ".join(proof.quote for proof in one.evidence), kept.card.overall,
                            kept.card.reads_as.value, kept.card.engine, kept.card.rubric,
                        )
                    )  # fmt: skip
    return _csv(COLUMNS, lines)


def examples_csv(examples: Sequence[Example]) -> str:
    """Return claims and dismissals as CSV, with the answer that each stands in."""
    head = ("attempt", "made", "criterion", "verdict", "quote", "level", "prompt", "answer")
    return _csv(
        head,
        [
            (
                one.assertion.attempt_id, _iso(one.assertion.made_ms), one.assertion.criterion,
                one.assertion.verdict.value, one.assertion.place.quote, one.level, one.prompt, one.said,
            )
            for one in examples
        ],
    )  # fmt: skip


def _csv(head: Sequence[str], lines: Sequence[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([_harmless(cell) for cell in line] for line in lines)
    return out.getvalue()


def _harmless(cell: object) -> object:
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + cell
    return "" if cell is None else cell


def _iso(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, tz=UTC).isoformat(timespec="seconds")
