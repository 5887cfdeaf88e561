"""Templates of full loops from YAML files, with every problem of a file at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from mockinterview.adapters import yaml_text
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.schema_words import line_of, shape_faults
from mockinterview.domain.bank_check import BankProblem
from mockinterview.domain.errors import StoreError
from mockinterview.domain.loop import LoopTemplate, template_faults
from mockinterview.domain.loop_json import template_from_json
from mockinterview.language import mark

BYTES_AT_MOST = 64_000
FILES_AT_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopFile:
    """A file that was read: its template if it can be used, and everything that was found."""

    path: Path
    template: LoopTemplate | None
    problems: tuple[BankProblem, ...] = ()


def loops_folder() -> Path:
    """Return the folder of the bundled templates."""
    return resources_folder() / "loops"


@cache
def _validator() -> Any:
    schema = json.loads((loops_folder() / "schema" / "loop.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema)


def read_loops(own: Path) -> tuple[tuple[LoopTemplate, ...], tuple[str, ...]]:
    """Return the templates that can be used, and what is wrong with other files as 'file:line: message'.

    A template in `own` (a folder that need not be there) takes the place of a bundled one with its id.
    """
    found: dict[str, LoopTemplate] = {}
    problems: list[str] = []
    for folder, theirs in ((loops_folder(), False), (own, True)):
        for path in _files(folder):
            file = read_loop(path, own=theirs)
            problems += [one.told() for one in file.problems]
            if file.template is not None:
                found[file.template.id] = file.template
    ordered = sorted(found.values(), key=lambda one: (one.level, len(one.rounds), one.title))
    return tuple(ordered), tuple(problems)


def _files(folder: Path) -> Iterable[Path]:
    if not folder.is_dir():
        return ()
    found = sorted(one for one in folder.iterdir() if one.suffix in (".yaml", ".yml") and one.is_file())
    return found[:FILES_AT_MOST]


def read_loop(path: Path, *, own: bool = False) -> LoopFile:
    """Return the template in `path`, or what is wrong with it. Never raises for what a file may hold."""
    try:
        with path.open("rb") as file:
            data = file.read(BYTES_AT_MOST + 1)
    except OSError as error:
        return _refused(
            path,
            0,
            mark("the file cannot be read: {why}", why=error.strerror or error),
            mark("check its name and rights"),
        )
    if len(data) > BYTES_AT_MOST:
        return _refused(path, 0, mark("the file is larger than 64 kB"), mark("a loop has seven rounds at most"))
    return parse_loop(data, path, own=own)


def parse_loop(data: bytes, path: Path, *, own: bool = False) -> LoopFile:
    """Return the template in `data`; `path` only names it in problems."""
    try:
        document = yaml_text.read(yaml_text.decoded(data))
    except yaml_text.YamlFaultError as stop:
        return _refused(path, stop.line, stop.problem, stop.remedy)
    problems = [
        BankProblem(path=path, line=one.line, problem=one.problem, remedy=one.remedy) for one in document.faults
    ]
    faults = [fault for error in _validator().iter_errors(document.content) for fault in shape_faults(error)]
    template = None
    if not faults and not problems:
        template = template_from_json(document.content, own=own)
        faults = list(template_faults(template))
    problems += [
        BankProblem(path=path, line=line_of(document.lines, fault.place), problem=fault.problem, remedy=fault.remedy)
        for fault in faults
    ]
    problems.sort(key=lambda one: one.line)
    return LoopFile(path=path, template=None if problems else template, problems=tuple(problems))


def _refused(path: Path, line: int, problem: str, remedy: str) -> LoopFile:
    return LoopFile(
        path=path, template=None, problems=(BankProblem(path=path, line=line, problem=problem, remedy=remedy),)
    )


def own_copy(template_id: str, own: Path) -> Path:
    """Copy a bundled template into the user's folder, to be changed there; return its path, also if it was there.

    Raises StoreError if it cannot be written, KeyError if there is no such template.
    """
    for path in (*_files(own), *_files(loops_folder())):
        file = read_loop(path)
        if file.template is None or file.template.id != template_id:
            continue
        if path.parent == own:
            return path
        target = own / path.name
        try:
            own.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not target.exists():
                shutil.copyfile(path, target)
        except OSError as error:
            raise StoreError(
                mark("{path} cannot be written: {why}", path=target, why=error.strerror or error)
            ) from error
        return target
    raise KeyError(template_id)
