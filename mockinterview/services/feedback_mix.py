"""Peer feedback: whether the statements are enough, mixed, and about behavior. Source of the rules: guide 000."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.promotion import Feedback, PromotionGuide
from mockinterview.scoring import cues
from mockinterview.scoring.passages import Finding, Sign
from mockinterview.scoring.writing import passage


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementReport:
    """A statement with what it holds; findings are about traits and praise."""

    feedback: Feedback
    findings: tuple[Finding, ...]
    friction: bool
    constructive: bool

    @property
    def behavior(self) -> bool:
        """True if it tells what was done, and not what somebody is like."""
        return not self.findings


@dataclass(frozen=True, slots=True, kw_only=True)
class MixCheck:
    """One rule of the mix: what is there, what the guide wants, in words."""

    key: str
    met: bool
    have: int
    told: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MixReport:
    """All statements and rules. missing: a sentence for each rule that is not met yet."""

    statements: tuple[StatementReport, ...]
    checks: tuple[MixCheck, ...]

    @property
    def met(self) -> bool:
        """True if every rule is met."""
        return all(one.met for one in self.checks)


def feedback_mix(found: Sequence[Feedback], guide: PromotionGuide, values: Mapping[str, float]) -> MixReport:
    """Return what is to be said of the statements together and of each."""
    told = tuple(_statement(one) for one in found)
    outside = [one for one in found if one.outside]
    counts = {
        "feedback.outside": len(outside),
        "feedback.organisations": len({one.organisation.strip().lower() for one in found if one.organisation.strip()}),
        "feedback.leaders": sum(one.leader for one in found),
        "feedback.friction": sum(one.friction for one in told),
        "feedback.constructive": sum(one.constructive for one in told),
    }
    names = {
        "feedback.outside": "from outside your organization",
        "feedback.organisations": "organizations heard",
        "feedback.leaders": "from a skip-level or leader",
        "feedback.friction": "with a moment of friction",
        "feedback.constructive": "nuanced or constructive",
    }
    least, most = guide.value("feedback.least", values), guide.value("feedback.most", values)
    checks = [
        MixCheck(
            key="feedback.count", met=least <= len(found) <= most, have=len(found),
            told=f"{len(found)} statements; the guide value is {least:g} to {most:g}",
            source=guide.figures["feedback.least"].source,
        )
    ]  # fmt: skip
    for key, count in counts.items():
        wanted = guide.value(key, values)
        checks.append(
            MixCheck(
                key=key, met=count >= wanted, have=count, told=f"{count} {names[key]}; at least {wanted:g}",
                source=guide.figures[key].source,
            )
        )  # fmt: skip
    traits = sum(not one.behavior for one in told)
    checks.append(
        MixCheck(
            key="feedback.behavior", met=bool(told) and not traits, have=len(told) - traits,
            told=f"{len(told) - traits} of {len(told)} tell behavior with a moment or a consequence",
            source="guide 000",
        )
    )  # fmt: skip
    if found and not outside:
        checks.append(
            MixCheck(
                key="feedback.echo", met=False, have=0, source="guide 000",
                told="All come from your own organization: the guide calls that an echo chamber",
            )
        )  # fmt: skip
    return MixReport(statements=told, checks=tuple(checks))


def _statement(one: Feedback) -> StatementReport:
    read = passage(one.text, feedback=True)
    return StatementReport(
        feedback=one,
        findings=read.findings,
        friction=read.has(Sign.RESISTANCE) or cues.FRICTION.search(one.text) is not None,
        constructive=cues.CONSTRUCTIVE.search(one.text) is not None,
    )
