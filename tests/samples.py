"""Sample values for tests to build on."""

from __future__ import annotations

from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.scorecard import CriterionRating, Evidence, Scorecard


def prompt_json(name: str = "own-thing", **changes: object) -> dict[str, object]:
    """Return the content of a sound prompt."""
    criteria = ("ownership", "impact", "customer", "people")
    return {
        "id": name,
        "kind": "behavioral",
        "text": {"L6": f"Tell me about {name}.", "L7": f"Tell me about a large {name}."},
        "principles": ["ownership", "dive-deep"],
        "minutes": {"think": 1, "answer": 4},
        "criteria": {one: {"L6": f"{one} of the team", "L7": f"{one} of the company"} for one in criteria},
        "follow_ups": [{"criterion": one, "text": f"How about {one} there?"} for one in criteria],
        "points": ["one thing", "another thing", "a third thing"],
        "traps": ["a trap", "another trap"],
        "outline": {"L6": ["first", "second", "third"], "L7": ["first", "second", "third"]},
        "tags": ["sample"],
        "source": "own",
    } | changes


def bank_json(*prompts: dict[str, object], name: str = "sample-bank", version: str = "1.0.0") -> dict[str, object]:
    """Return the content of a bank."""
    passage = {"principle": "ownership", "level": "L6", "text": "It was not my job, and I said so. " * 4}
    return {
        "format": 1, "bank": name, "title": f"Bank {name}", "version": version, "language": "en", "licence": "MIT",
        "about": "For tests.", "prompts": list(prompts) or [prompt_json()], "passages": [passage],
    }  # fmt: skip


def a_card(transcript: str = "I cut failures by half.", *, ratings: dict[str, float] | None = None) -> Scorecard:
    """Return a scorecard whose quotes are slices of `transcript`."""
    given = ratings or {"ownership": 3.5, "impact": 4.5}
    quote = transcript[:5]
    return Scorecard(
        id="x1",
        kind=Kind.BEHAVIORAL,
        target_level=Level.L6,
        reads_as=ReadsAs.L6,
        on_topic=True,
        overall=round(sum(given.values()) / len(given), 2),
        criteria=tuple(
            CriterionRating(
                id=name, rating=rating, confidence=0.8, missing="a date", reasons=("rule 1",),
                evidence=(Evidence(quote=quote, start=0, end=len(quote), strength=0.7),),
            )
            for name, rating in given.items()
        ),
        notes=("short",),
        level_odds={ReadsAs.L6: 0.7, ReadsAs.L5: 0.3},
        engine="test 1",
    )  # fmt: skip
