"""The names that everything agrees on: kinds, levels, principles and the 33 criteria.

Source: the contract of the criterion library. Wording and figures per level are data
(resources/rubric.yaml), editable by the user; the identifiers here are not.
"""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What a prompt asks for."""

    BEHAVIORAL = "behavioral"
    SYSTEM_DESIGN = "system_design"
    SCENARIO = "scenario"


class Level(StrEnum):
    """The level that the user practises for."""

    L6 = "L6"
    L7 = "L7"


class ReadsAs(StrEnum):
    """The level that an answer proves, whatever was asked; NONE when it proves nothing."""

    NONE = "none"
    L5 = "L5"
    L6 = "L6"
    L7 = "L7"


BEHAVIORAL_CRITERIA = (
    "scope", "impact", "context", "ambiguity", "influence", "disagreement", "change", "leverage", "horizon",
    "judgment", "people", "innovation", "industry", "technical", "customer", "ownership", "structure",
    "communication",
)  # fmt: skip
DESIGN_CRITERIA = (
    "requirements", "business_case", "estimation", "architecture", "data", "scaling", "reliability", "operations",
    "security", "cost", "tradeoffs", "operating_model", "evolution", "risks", "metrics",
)  # fmt: skip
CRITERIA = BEHAVIORAL_CRITERIA + DESIGN_CRITERIA

PRINCIPLES = {
    "customer-obsession": "Customer Obsession",
    "ownership": "Ownership",
    "invent-and-simplify": "Invent and Simplify",
    "are-right-a-lot": "Are Right, A Lot",
    "learn-and-be-curious": "Learn and Be Curious",
    "hire-and-develop-the-best": "Hire and Develop the Best",
    "insist-on-the-highest-standards": "Insist on the Highest Standards",
    "think-big": "Think Big",
    "bias-for-action": "Bias for Action",
    "frugality": "Frugality",
    "earn-trust": "Earn Trust",
    "dive-deep": "Dive Deep",
    "have-backbone-disagree-and-commit": "Have Backbone; Disagree and Commit",
    "deliver-results": "Deliver Results",
    "strive-to-be-earths-best-employer": "Strive to be Earth's Best Employer",
    "success-and-scale-bring-broad-responsibility": "Success and Scale Bring Broad Responsibility",
}


def criteria_of(kind: Kind) -> tuple[str, ...]:
    """Return the criteria that prompts of `kind` can be scored on, in their usual order."""
    return DESIGN_CRITERIA if kind is Kind.SYSTEM_DESIGN else BEHAVIORAL_CRITERIA
