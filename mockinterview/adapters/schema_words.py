"""What keeps a file from fitting its JSON Schema, in words and with its line."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

from mockinterview.domain.bank_check import Fault, Place
from mockinterview.language import Marked, mark


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
                    place=(*place, name),
                    problem=mark("'{name}' is not known here", name=str(name)[:60]),
                    remedy=_nearest(name, known),
                )
        case "required":
            for name in error.validator_value:
                if name not in error.instance:
                    yield Fault(
                        place=place,
                        problem=mark("'{name}' is missing", name=name),
                        remedy=mark("add '{name}'", name=name),
                    )
        case "enum" if "propertyNames" in error.absolute_schema_path:
            known = error.validator_value
            yield Fault(place=(*place, error.instance), problem=_unknown(error), remedy=_nearest(error.instance, known))
        case "enum":
            yield Fault(place=place, problem=_unknown(error), remedy=_nearest(error.instance, error.validator_value))
        case _:
            problem, remedy = _plainly(error, place)
            yield Fault(place=place, problem=problem, remedy=remedy)


def _unknown(error: Any) -> str:
    return mark("{value} is not one of the known values", value=_short(error.instance))


def _nearest(name: object, known: Iterable[str]) -> str:
    if " " in str(name):
        return mark("a text that holds a comma must stand in quotes between braces")
    near = difflib.get_close_matches(str(name)[:64], list(known), n=1)
    if near:
        return mark("did you mean '{name}'?", name=near[0])
    return mark("known are: {names}", names=", ".join(known))


def _short(value: object) -> str:
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "..."


# what the schema of the banks says of forms, so that it can be translated
FORMS = (
    mark("Stable id of the bank."),
    mark("Version of the content, e.g. 1.0.0; raise it when something changes."),
    mark("Stable for ever: attempts refer to it. Small letters, digits and hyphens."),
    mark("'own', or 'guide ' and the key there, such as 'guide B01'."),
)
_TYPES = {
    "string": mark("a text"),
    "object": mark("a mapping of keys"),
    "array": mark("a list"),
    "number": mark("a number"),
}


def _plainly(error: Any, place: Place) -> tuple[Marked, Marked]:
    what: object = f"'{place[-1]}'" if place and isinstance(place[-1], str) else mark("this")
    limit, count = error.validator_value, len(error.instance) if hasattr(error.instance, "__len__") else 0
    given = {"what": what, "limit": limit, "count": count, "value": _short(error.instance)}
    match error.validator:
        case "type":
            wanted = _TYPES.get(limit, str(limit))
            remedy = mark("put it in quotes") if limit == "string" else mark("write {wanted}", wanted=wanted)
            return mark("{what} must be {wanted}, not {value}", wanted=wanted, **given), remedy
        case "minItems" | "minProperties":
            return mark("{what} has {count} entries, {limit} are the least", **given), mark("add what is missing")
        case "maxItems" | "maxProperties":
            return mark("{what} has {count} entries, {limit} are the most", **given), mark("keep the best ones")
        case "minLength":
            return mark("{what} is too short", **given), mark("write at least {limit} characters", limit=limit)
        case "maxLength":
            return mark("{what} has {count} characters, {limit} are the most", **given), mark("shorten it")
        case "minimum":
            return mark("{what} is {value}, the minimum is {limit}", **given), mark("change the number")
        case "maximum":
            return mark("{what} is {value}, the maximum is {limit}", **given), mark("change the number")
        case "pattern":
            meant = error.schema.get("description")
            remedy = Marked.of(str(meant)) if meant else mark("it must match {limit}", limit=limit)
            return mark("{what} has the wrong form: {value}", **given), remedy
        case "uniqueItems":
            return mark("{what} names something twice", **given), mark("keep one of them")
        case "const":
            return mark("{what} is {value}, this version reads {limit}", **given), mark("write {limit}", limit=limit)
    return mark("{what}: {why}", what=what, why=error.message[:120]), Marked("")
