"""What keeps a file from fitting its JSON Schema, in words and with its line."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

from mockinterview.domain.bank_check import Fault, Place


def line_of(lines: dict[Place, int], place: Place) -> int:
    """Return the line of `place`, or of the nearest thing around it that is there."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 0)


def shape_faults(error: Any) -> Iterator[Fault]:
    """Say a violation of the schema in words."""
    place: Place = tuple(error.absolute_path)
    match error.validator:
        case "additionalProperties":
            known = sorted(error.schema.get("properties", {}))
            for name in sorted(set(error.instance) - set(known), key=str):
                yield Fault(
                    place=(*place, name), problem=f"'{str(name)[:60]}' is not known here", remedy=_nearest(name, known)
                )
        case "required":
            for name in error.validator_value:
                if name not in error.instance:
                    yield Fault(place=place, problem=f"'{name}' is missing", remedy=f"add '{name}'")
        case "enum" if "propertyNames" in error.absolute_schema_path:
            known = error.validator_value
            yield Fault(place=(*place, error.instance), problem=_unknown(error), remedy=_nearest(error.instance, known))
        case "enum":
            yield Fault(place=place, problem=_unknown(error), remedy=_nearest(error.instance, error.validator_value))
        case _:
            problem, remedy = _plainly(error, place)
            yield Fault(place=place, problem=problem, remedy=remedy)


def _unknown(error: Any) -> str:
    return f"{_short(error.instance)} is not one of the known values"


def _nearest(name: object, known: Iterable[str]) -> str:
    if " " in str(name):
        return "a text that holds a comma must stand in quotes between braces"
    near = difflib.get_close_matches(str(name)[:64], list(known), n=1)
    return f"did you mean '{near[0]}'?" if near else "known are: " + ", ".join(known)


def _short(value: object) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "..."


_TYPES = {"string": "a text", "object": "a mapping of keys", "array": "a list", "number": "a number"}


def _plainly(error: Any, place: Place) -> tuple[str, str]:
    what = f"'{place[-1]}'" if place and isinstance(place[-1], str) else "this"
    limit, count = error.validator_value, len(error.instance) if hasattr(error.instance, "__len__") else 0
    match error.validator:
        case "type":
            wanted = _TYPES.get(limit, str(limit))
            remedy = "put it in quotes" if limit == "string" else f"write {wanted}"
            return f"{what} must be {wanted}, not {_short(error.instance)}", remedy
        case "minItems" | "minProperties":
            return f"{what} has {count} entries, {limit} are the least", "add what is missing"
        case "maxItems" | "maxProperties":
            return f"{what} has {count} entries, {limit} are the most", "keep the best ones"
        case "minLength":
            return f"{what} is too short", f"write at least {limit} characters"
        case "maxLength":
            return f"{what} has {count} characters, {limit} are the most", "shorten it"
        case "minimum" | "maximum":
            return f"{what} is {_short(error.instance)}, the {error.validator} is {limit}", "change the number"
        case "pattern":
            remedy = str(error.schema.get("description", "")) or f"it must match {limit}"
            return f"{what} has the wrong form: {_short(error.instance)}", remedy
        case "uniqueItems":
            return f"{what} names something twice", "keep one of them"
        case "const":
            return f"{what} is {_short(error.instance)}, this version reads {limit}", f"write {limit}"
    return f"{what}: {error.message[:120]}", ""
