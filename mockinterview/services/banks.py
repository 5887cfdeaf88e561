"""Banks: checking several together, counting, and bringing them into the library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from typing import Any

from mockinterview.domain.bank import Bank, Prompt
from mockinterview.domain.bank_check import BankFile, BankProblem
from mockinterview.domain.criteria import PRINCIPLES, Kind, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.near import near_pairs
from mockinterview.domain.rubric import Rubric
from mockinterview.language import Numeral, mark
from mockinterview.library import BankChanges, Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Stocked:
    """What came of filling the library: changes by bank, and banks that could not be used."""

    changes: tuple[BankChanges, ...]
    problems: tuple[str, ...]


def check(files: Sequence[BankFile]) -> tuple[BankProblem, ...]:
    """Return all problems of `files`, and those that only show when they are seen together."""
    found = [problem for file in files for problem in file.problems]
    found += _twice(files)
    found += _alike(files)
    return tuple(sorted(found, key=lambda one: (str(one.path), one.line)))


def _twice(files: Sequence[BankFile]) -> list[BankProblem]:
    found = []
    owners: dict[str, BankFile] = {}
    banks: dict[str, BankFile] = {}
    for file in files:
        if file.bank is None:
            continue
        other_bank = banks.setdefault(file.bank.id, file)
        if other_bank is not file:
            found.append(
                _problem(
                    file,
                    "",
                    mark("bank '{bank}' is also in {path}", bank=file.bank.id, path=other_bank.path),
                    mark("rename one"),
                )
            )
        for prompt in file.bank.prompts:
            other = owners.setdefault(prompt.id, file)
            if other is not file:
                where = f"{other.path}:{other.prompt_lines[prompt.id]}"
                found.append(
                    _problem(
                        file,
                        prompt.id,
                        mark("id '{prompt}' stands in {where} too", prompt=prompt.id, where=where),
                        mark("rename one"),
                    )
                )
    return found


def _alike(files: Sequence[BankFile]) -> list[BankProblem]:
    of = {prompt.id: file for file in files if file.bank for prompt in file.bank.prompts}
    prompts = [prompt for file in files if file.bank for prompt in file.bank.prompts]
    return [
        _problem(
            of[pair.second],
            pair.second,
            mark(
                "'{second}' asks nearly the same as '{first}' (likeness {likeness})",
                second=pair.second,
                first=pair.first,
                likeness=Numeral(f"{pair.likeness:.2f}"),
            ),
            mark("keep one, or let them ask different things"),
            warning=True,
        )
        for pair in near_pairs(prompts)
    ]


def _problem(file: BankFile, prompt: str, problem: str, remedy: str, *, warning: bool = False) -> BankProblem:
    line = file.prompt_lines.get(prompt, 1)
    return BankProblem(path=file.path, line=line, problem=problem, remedy=remedy, warning=warning)


def counts(banks: Iterable[Bank]) -> tuple[tuple[str, ...], ...]:
    """Return a table, head first: prompts by kind and by principle (behavioural ones), for each level and in all."""
    prompts = [prompt for bank in banks for prompt in bank.prompts]
    rows: list[tuple[str, ...]] = [("", *Level, "all")]
    rows += [_row(kind.value, [one for one in prompts if one.kind is kind]) for kind in Kind]
    behavioral = [one for one in prompts if one.kind is Kind.BEHAVIORAL]
    rows += [_row(name, [one for one in behavioral if key in one.principles]) for key, name in PRINCIPLES.items()]
    return tuple(rows)


def _row(name: str, prompts: Sequence[Prompt]) -> tuple[str, ...]:
    by_level = Counter(level for prompt in prompts for level in prompt.text)
    return (name, *(str(by_level[level]) for level in Level), str(len(prompts)))


def stock(library: Library, files: Sequence[BankFile], *, own: bool = False) -> Stocked:
    """Import sound banks, so that the others load although one is broken; banks that were removed stay so."""
    removed = {bank.id for bank in library.shelf.banks() if bank.removed}
    changes, problems = [], [problem.told() for file in files for problem in file.errors]
    for file in files:
        if file.bank is None or file.bank.id in removed:
            continue
        try:
            changes.append(library.shelf.import_bank(file.bank, own=own, digest=file.digest))
        except InputError as error:
            problems.append(mark("{path}:1: {problem}", path=file.path, problem=error.told()))
    return Stocked(changes=tuple(changes), problems=tuple(problems))


def fill(
    library: Library, bundled: Sequence[BankFile], own: Sequence[BankFile], rubric: Rubric, provenance: str
) -> Stocked:
    """Bring a library to what comes with the program and lies in the user's folder. Seconds at most."""
    library.criteria.adopt(rubric, provenance)
    first, second = stock(library, bundled), stock(library, own, own=True)
    return Stocked(changes=first.changes + second.changes, problems=first.problems + second.problems)


def listing(prompt: Prompt) -> dict[str, Any]:
    """Return a prompt as `banks list --jsonl` prints it; names and shape are fixed for other programs."""
    return {
        "id": prompt.id,
        "kind": prompt.kind.value,
        "levels": [level.value for level in prompt.levels],
        "principles": list(prompt.principles),
        "criteria": list(prompt.criteria),
        "text": {level.value: prompt.text[level] for level in prompt.levels},
        "answer_minutes": prompt.answer_minutes,
        "follow_ups": [{"text": one.text, "criterion": one.criterion} for one in prompt.follow_ups],
    }


OWN_BANK = "my-questions"  # made when the user keeps the first question of their own


def own_bank(library: Library) -> Bank:
    """Return the bank that new questions go to: the first of the user's own, or a new and empty one."""
    banks = [one for one in library.shelf.banks() if one.own and not one.removed]
    if banks:
        return library.shelf.bank(min(banks, key=lambda one: (one.id != OWN_BANK, one.id)).id)
    return Bank(id=OWN_BANK, title="My questions", version="1.0.0", about="Questions of my own.", prompts=())


def keep_prompt(library: Library, prompt: Prompt) -> Prompt:
    """Keep a prompt of the user's own, new or changed, in the bank that it names; a new one joins `own_bank`.

    Returns it as it is kept. Raises InputError if it stands in a bank that comes with the program, BankError if it is
    not sound, StoreError.
    """
    bank = library.shelf.bank(prompt.bank) if prompt.bank else own_bank(library)
    places = {one.id: place for place, one in enumerate(bank.prompts)}
    kept = list(bank.prompts)
    if prompt.id in places:
        kept[places[prompt.id]] = prompt
    else:
        kept.append(prompt)
    first, _, last = bank.version.rpartition(".")
    version = f"{first}.{int(last) + 1}" if first and last.isdigit() and bank.prompts else bank.version
    library.shelf.keep_own(replace(bank, prompts=tuple(kept), version=version))
    return library.shelf.prompt(prompt.id)


def free_id(wanted: str, taken: Container[str]) -> str:
    """Return an id like `wanted` that nothing has yet."""
    name = wanted[:60].strip("-")
    numbers = (f"{name}-{number}" for number in count(2))
    return next(one for one in chain([name], numbers) if one not in taken)
