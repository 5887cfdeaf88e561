"""Question banks from YAML files, with every problem of a file at once."""

from __future__ import annotations

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
from mockinterview.adapters.schema_words import line_of, shape_faults
from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_check import BankFile, BankProblem, Fault, bank_faults, text_faults
from mockinterview.domain.bank_json import bank_from_json, bank_to_json
from mockinterview.language import mark

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
            return _refused(path, 0, mark("the file is larger than 2 MB"), mark("split it into several banks"))
        with path.open("rb") as file:
            data = file.read(yaml_text.BYTES_AT_MOST + 1)  # it may have grown, or be a pipe
    except OSError as error:
        return _refused(
            path,
            0,
            mark("the file cannot be read: {why}", why=error.strerror or error),
            mark("check its name and rights"),
        )
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
                line=line_of(document.lines, fault.place),
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


def _named(content: Any, fault: Fault) -> str:
    """Return the problem with the id of its prompt, so that it can be found after the lines have moved."""
    place = fault.place
    if len(place) > 1 and place[0] == "prompts" and isinstance(place[1], int):
        prompt = content["prompts"][place[1]]
        name = prompt.get("id") if isinstance(prompt, dict) else None
        if isinstance(name, str):
            return mark("{name}: {problem}", name=name[:64], problem=fault.problem)
    return fault.problem


def content_faults(content: Any) -> Iterator[Fault]:
    """Find everything that is wrong with the content of a bank, in the shape of the bank format or not."""
    shape = [fault for error in _validator().iter_errors(content) for fault in shape_faults(error)]
    yield from shape
    if not isinstance(content, dict) or not isinstance(content.get("prompts"), list):
        return
    yield from text_faults(content)
    broken = {fault.place[1] for fault in shape if len(fault.place) > 1 and fault.place[0] == "prompts"}
    yield from bank_faults(content, {index: index not in broken for index in range(len(content["prompts"]))})


class _Dumper(yaml.SafeDumper):
    """Long texts folded, no aliases, keys in their own order."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def bank_yaml(bank: Bank) -> str:
    """Return `bank` as a YAML file that reads back as the same bank."""
    return yaml.dump(bank_to_json(bank), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)
