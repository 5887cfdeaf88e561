"""Templates of loops as JSON values, in the shape of the files in resources/loops."""

from __future__ import annotations

from typing import Any

from mockinterview.domain.criteria import Level
from mockinterview.domain.loop import LoopTemplate, PlannedPrompt, RoundKind, RoundPlan

FORMAT = 1


def template_to_json(template: LoopTemplate) -> dict[str, Any]:
    """Return `template` as JSON values."""
    return {
        "format": FORMAT,
        "loop": template.id,
        "title": template.title,
        "level": template.level.value,
        "about": template.about,
        "breaks": {"full": template.break_minutes, "short": template.short_break_minutes},
        "rounds": [
            {
                "name": one.name,
                "kind": one.kind.value,
                "principles": list(one.principles),
                "prompts": one.prompts,
                "follow_ups": one.follow_ups,
                "minutes": {"full": one.minutes, "short": one.short_minutes},
            }
            for one in template.rounds
        ],
    }


def template_from_json(content: dict[str, Any], *, own: bool = False) -> LoopTemplate:
    """Return the template in `content`, which fits the schema."""
    return LoopTemplate(
        id=content["loop"],
        title=content["title"],
        level=Level(content["level"]),
        about=content.get("about", ""),
        break_minutes=float(content["breaks"]["full"]),
        short_break_minutes=float(content["breaks"]["short"]),
        rounds=tuple(
            RoundPlan(
                name=one["name"],
                kind=RoundKind(one["kind"]),
                principles=tuple(one.get("principles", ())),
                prompts=int(one.get("prompts", 1)),
                follow_ups=int(one.get("follow_ups", 2)),
                minutes=float(one["minutes"]["full"]),
                short_minutes=float(one["minutes"]["short"]),
            )
            for one in content["rounds"]
        ),
        own=own,
    )


def planned_to_json(prompts: tuple[PlannedPrompt, ...]) -> list[dict[str, Any]]:
    """Return what was drawn for a round as JSON values."""
    return [{"prompt": one.prompt_id, "principles": list(one.principles), "reason": one.reason} for one in prompts]


def planned_from_json(content: list[dict[str, Any]]) -> tuple[PlannedPrompt, ...]:
    """Return what `planned_to_json` wrote."""
    return tuple(
        PlannedPrompt(prompt_id=one["prompt"], principles=tuple(one["principles"]), reason=one["reason"])
        for one in content
    )
