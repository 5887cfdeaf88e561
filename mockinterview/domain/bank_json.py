"""Prompts and banks as plain JSON values, in the shape of the published bank format, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mockinterview.domain.bank import Bank, FollowUp, Passage, Prompt, PromptPhase
from mockinterview.domain.criteria import Kind, Level


def _by_level(texts: Mapping[Level, str]) -> dict[str, str]:
    return {level.value: texts[level] for level in Level if level in texts}


def _levels(values: Mapping[str, Any]) -> dict[Level, Any]:
    return {level: values[level.value] for level in Level if level.value in values}


def prompt_to_json(prompt: Prompt) -> dict[str, Any]:
    """Return the content of `prompt`, without its bank and revision."""
    content: dict[str, Any] = {
        "id": prompt.id,
        "kind": prompt.kind.value,
        "text": _by_level(prompt.text),
        "principles": list(prompt.principles),
        "minutes": {"think": prompt.think_minutes, "answer": prompt.answer_minutes},
    }
    if prompt.phases:
        content["phases"] = [
            {
                "name": phase.name,
                "minutes": phase.minutes,
                "covers": list(phase.covers),
                "criteria": list(phase.criteria),
            }
            for phase in prompt.phases
        ]
    content["criteria"] = {name: _by_level(lines) for name, lines in prompt.success.items()}
    content["follow_ups"] = [{"criterion": one.criterion, "text": one.text} for one in prompt.follow_ups]
    content["points"] = list(prompt.points)
    content["traps"] = list(prompt.traps)
    if prompt.outline:
        content["outline"] = {level.value: list(prompt.outline[level]) for level in Level if level in prompt.outline}
    if prompt.tags:
        content["tags"] = list(prompt.tags)
    content["source"] = prompt.source
    return content


def fingerprint(prompt: Prompt) -> str:
    """Return what names the content of `prompt`: equal content, equal fingerprint."""
    packed = json.dumps(prompt_to_json(prompt), sort_keys=True, ensure_ascii=False).encode("utf-8", "replace")
    return hashlib.sha256(packed).hexdigest()[:16]


def prompt_from_json(content: Mapping[str, Any], *, bank: str = "") -> Prompt:
    """Return the prompt of `content`, which keeps to the schema, with its fingerprint as revision."""
    prompt = Prompt(
        id=content["id"],
        kind=Kind(content["kind"]),
        text=_levels(content["text"]),
        principles=tuple(content["principles"]),
        think_minutes=float(content["minutes"]["think"]),
        answer_minutes=float(content["minutes"]["answer"]),
        phases=tuple(
            PromptPhase(
                name=phase["name"],
                minutes=float(phase["minutes"]),
                covers=tuple(phase["covers"]),
                criteria=tuple(phase["criteria"]),
            )
            for phase in content.get("phases", ())
        ),
        success={name: _levels(lines) for name, lines in content["criteria"].items()},
        follow_ups=tuple(FollowUp(criterion=one["criterion"], text=one["text"]) for one in content["follow_ups"]),
        points=tuple(content["points"]),
        traps=tuple(content["traps"]),
        outline={level: tuple(steps) for level, steps in _levels(content.get("outline", {})).items()},
        tags=tuple(content.get("tags", ())),
        source=content["source"],
        bank=bank,
    )
    return replace(prompt, revision=fingerprint(prompt))


def passage_to_json(passage: Passage) -> dict[str, Any]:
    """Return `passage` as the bank format has it."""
    return {"principle": passage.principle, "level": passage.level.value, "text": passage.text}


def bank_to_json(bank: Bank) -> dict[str, Any]:
    """Return the whole bank in the shape of the bank format."""
    content: dict[str, Any] = {"format": 1, "bank": bank.id, "title": bank.title, "version": bank.version}
    content |= {"language": bank.language}
    if bank.licence:
        content["licence"] = bank.licence
    if bank.about:
        content["about"] = bank.about
    content["prompts"] = [prompt_to_json(prompt) for prompt in bank.prompts]
    if bank.passages:
        content["passages"] = [passage_to_json(passage) for passage in bank.passages]
    return content


def bank_from_json(content: Mapping[str, Any]) -> Bank:
    """Return the bank of `content`, which keeps to the schema."""
    return Bank(
        id=content["bank"],
        title=content["title"],
        version=content["version"],
        language=content.get("language", "en"),
        licence=content.get("licence", ""),
        about=content.get("about", "").strip(),
        prompts=tuple(prompt_from_json(prompt, bank=content["bank"]) for prompt in content["prompts"]),
        passages=tuple(
            Passage(principle=one["principle"], level=Level(one["level"]), text=one["text"])
            for one in content.get("passages", ())
        ),
    )
