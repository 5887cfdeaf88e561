"""Question banks from YAML files, with every problem of a file at once."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import banks_folder
from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_check import BankFile, BankProblem, Fault, Place, bank_faults, text_faults
from mockinterview.domain.bank_json import bank_from_json, bank_to_json

PROBLEMS_AT_MOST = 200  # a file that is wrong everywhere is not helped by more


@cache
def _validator() -> Any:
    schema = json.loads((banks_folder() / "schema" / "bank.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema)


def bank_paths(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the bank files among `paths`; of a folder all *.yaml and *.yml in it, sorted."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(one for one in path.iterdir() if one.suffix in (".yaml", ".yml") and one.is_file())
        else:
            found.append(path)
    return tuple(found)


def read_bank(path: Path) -> BankFile:
    """Return the bank in `path`, or what is wrong with it. Never raises for what a file may hold."""
    try:
        if path.stat().st_size > yaml_text.BYTES_AT_MOST:
            return _refused(path, 0, "the file is larger than 2 MB", "split it into several banks")
        with path.open("rb") as file:
            data = file.read(yaml_text.BYTES_AT_MOST + 1)  # it may have grown, or be a pipe
    except OSError as error:
        return _refused(path, 0, f"the file cannot be read: {error.strerror or error}", "check its name and rights")
    return parse_bank(data, path)


def parse_bank(data: bytes, path: Path) -> BankFile:
    """Return the bank in `data`; `path` only names it in problems."""
    try:
        document = yaml_text.read(yaml_text.decoded(data))
    except yaml_text.YamlFaultError as stop:
        return _refused(path, stop.line, stop.problem, stop.remedy)
    problems = [
        BankProblem(path=path, line=one.line, problem=one.problem, remedy=one.remedy) for one in document.faults
    ]
    for fault in content_faults(document.content):
        problems.append(
            BankProblem(
                path=path,
                line=_line(document.lines, fault.place),
                problem=_named(document.content, fault),
                remedy=fault.remedy,
                warning=fault.warning,
            )
        )
        if len(problems) >= PROBLEMS_AT_MOST:
            break
    problems.sort(key=lambda one: one.line)
    bank = None if any(not one.warning for one in problems) else bank_from_json(document.content)
    lines = {prompt.id: document.lines[("prompts", place)] for place, prompt in enumerate(bank.prompts if bank else ())}
    digest = hashlib.sha256(data).hexdigest()
    return BankFile(path=path, bank=bank, problems=tuple(problems), prompt_lines=lines, digest=digest)


def _refused(path: Path, line: int, problem: str, remedy: str) -> BankFile:
    problems = (BankProblem(path=path, line=line, problem=problem, remedy=remedy),)
    return BankFile(path=path, bank=None, problems=problems, prompt_lines={})


def _line(lines: dict[Place, int], place: Place) -> int:
    """Return the line of `place`, or of the nearest thing around it that is there."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 0)


def _named(content: Any, fault: Fault) -> str:
    """Return the problem with the id of its prompt, so that it can be found after the lines have moved."""
    place = fault.place
    if len(place) > 1 and place[0] == "prompts" and isinstance(place[1], int):
        prompt = content["prompts"][place[1]]
        name = prompt.get("id") if isinstance(prompt, dict) else None
        if isinstance(name, str):
            return f"{name[:64]}: {fault.problem}"
    return fault.problem


def content_faults(content: Any) -> Iterator[Fault]:
    """Find everything that is wrong with the content of a bank, in the shape of the bank format or not."""
    shape = [fault for error in _validator().iter_errors(content) for fault in _shape(error)]
    yield from shape
    if not isinstance(content, dict) or not isinstance(content.get("prompts"), list):
        return
    yield from text_faults(content)
    broken = {fault.place[1] for fault in shape if len(fault.place) > 1 and fault.place[0] == "prompts"}
    yield from bank_faults(content, {index: index not in broken for index in range(len(content["prompts"]))})


def _shape(error: Any) -> Iterator[Fault]:
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


class _Dumper(yaml.SafeDumper):
    """Long texts folded, no aliases, keys in their own order."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def bank_yaml(bank: Bank) -> str:
    """Return `bank` as a YAML file that reads back as the same bank."""
    return yaml.dump(bank_to_json(bank), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)
