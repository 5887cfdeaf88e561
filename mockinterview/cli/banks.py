"""`banks`: check, list, new, import, export."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Any

from mockinterview.adapters.places import banks_folder, resources_folder
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.yaml_banks import bank_paths, bank_yaml, read_bank
from mockinterview.cli.parts import open_library, say, say_json, tell, user_places
from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_json import bank_to_json
from mockinterview.domain.errors import BankError, InputError
from mockinterview.library import BankChanges
from mockinterview.services.bank_table import BYTES_AT_MOST, bank_csv, bank_markdown, read_table
from mockinterview.services.banks import check, counts, listing

TABLES = (".csv", ".md", ".markdown")


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    command = commands.add_parser("banks", parents=[shared], help="question banks: check, list, new, import, export")
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)
    action = actions.add_parser("check", parents=[shared], help="validate banks; one 'file:line: message' a problem")
    action.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="bank files, or folders of them")
    action.set_defaults(run=check_banks)
    action = actions.add_parser("list", parents=[shared], help="the prompts that can be asked")
    action.add_argument("--jsonl", action="store_true", help="one JSON object a prompt")
    action.set_defaults(run=list_prompts)
    action = actions.add_parser("new", parents=[shared], help="write a commented template")
    action.add_argument("path", metavar="FILE", type=Path)
    action.set_defaults(run=new)
    action = actions.add_parser("import", parents=[shared], help="bring a bank, CSV or Markdown table into the library")
    action.add_argument("path", metavar="FILE", type=Path)
    action.add_argument("--preview", action="store_true", help="only say what would be added, changed and left alone")
    action.set_defaults(run=import_bank)
    action = actions.add_parser("export", parents=[shared], help="write a bank of the library")
    action.add_argument("bank", metavar="BANK")
    action.add_argument("--format", choices=["yaml", "json", "csv", "md"], default="yaml")
    action.set_defaults(run=export)


def check_banks(given: argparse.Namespace) -> int:
    """Print every problem, then the table of counts; 1 if a bank cannot be used."""
    paths = bank_paths(given.paths)
    if not paths:
        raise InputError("there is no bank (*.yaml) in " + ", ".join(map(str, given.paths)), hint="Name a file.")
    files = [read_bank(path) for path in paths]
    problems = check(files)
    for problem in problems:
        say(str(problem))
    banks = [file.bank for file in files if file.bank is not None]
    for name, *cells in counts(banks):
        say(f"{name:<46}" + "".join(f"{cell:>6}" for cell in cells))
    errors = sum(not problem.warning for problem in problems)
    tell(f"{len(files)} files, {errors} problems, {len(problems) - errors} warnings.")
    return 1 if errors else 0


def list_prompts(given: argparse.Namespace) -> int:
    """Print the prompts of the library."""
    with open_library(user_places(given.data_dir), filled=True) as library:
        prompts = library.shelf.prompts(disabled=True)
    for prompt in prompts:
        if given.jsonl:
            say_json(listing(prompt), one_line=True)
        else:
            say(f"{prompt.id:<50} {prompt.kind.value:<14} {'/'.join(prompt.levels):<6} {prompt.answer_minutes:>4g} min")
    return 0


def new(given: argparse.Namespace) -> int:
    """Write the template; a file that is there is not overwritten."""
    name = re.sub(r"[^a-z0-9]+", "-", given.path.stem.casefold()).strip("-")
    if len(name) < 3:
        raise InputError(f"'{given.path.stem}' is too short for a bank", hint="Name the file, e.g., my-bank.yaml.")
    text = (resources_folder() / "bank-template.yaml").read_text("utf-8")
    text = text.replace("bank: my-bank ", f"bank: {name[:64]} ").replace(
        "id: my-first-prompt ", f"id: {name[:40]}-first "
    )
    try:
        with given.path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise InputError(f"{given.path}: {error.strerror or error}", hint="Choose another name.") from error
    say(f"{given.path} was written. Change it, then run: mockinterview banks check {given.path}")
    return 0


def import_bank(given: argparse.Namespace) -> int:
    """Import a bank of the user's own; a copy of it is kept in the user's folder."""
    bank, filled = _read(given.path)
    where = user_places(given.data_dir)
    with open_library(where, filled=True) as library:
        changes = library.shelf.import_bank(bank, own=True, preview=given.preview)
    for name, what in filled.items():
        if what:
            say(f"{name}: filled in from the criterion library: {', '.join(what)}")
    _show(changes)
    if not given.preview:
        kept = where.banks / f"{bank.id}.yaml"
        kept.write_text(bank_yaml(bank), encoding="utf-8")
        os.chmod(kept, 0o600)  # noqa: PTH101 - same call as elsewhere
        say(f"The bank is kept as {kept}")
    return 0


def _read(path: Path) -> tuple[Bank, dict[str, tuple[str, ...]]]:
    """Return the bank in a file and what a table left open. Raises BankError after all problems were told."""
    if path.suffix.lower() in TABLES:
        name = re.sub(r"[^a-z0-9]+", "-", path.stem.casefold()).strip("-")
        try:
            with path.open("rb") as file:
                data = file.read(BYTES_AT_MOST + 1)
        except OSError as error:
            raise InputError(f"{path}: {error.strerror or error}", hint="Check its name.") from error
        table = read_table(data, path, bank_id=name if len(name) > 2 else f"bank-{name}", rubric=bundled_rubric()[0])
        bank, problems, filled = table.bank, table.problems, table.filled
    else:
        file_ = read_bank(path)
        bank, problems, filled = file_.bank, file_.problems, {}
    for problem in problems:
        tell(str(problem))
    if bank is None:
        first = next(one for one in problems if not one.warning)
        raise BankError(
            path, first.line, "this bank was not imported", hint="Mend the lines named above, then try again."
        )
    return bank, filled


def _show(changes: BankChanges) -> None:
    for what, names in (
        ("added", changes.added),
        ("changed", changes.changed),
        ("hidden", changes.hidden),
        ("left alone", changes.left_alone),
    ):
        say(f"{what}: {len(names)}" + (f" ({', '.join(names)})" if names and what != "left alone" else ""))


def export(given: argparse.Namespace) -> int:
    """Print a bank of the library."""
    with open_library(user_places(given.data_dir), filled=True) as library:
        try:
            bank = library.shelf.bank(given.bank)
        except KeyError as error:
            known = ", ".join(one.id for one in library.shelf.banks())
            raise InputError(f"there is no bank '{given.bank}'", hint=f"There are: {known}.") from error
    match given.format:
        case "json":
            say_json(bank_to_json(bank))
        case "csv":
            say(bank_csv(bank).rstrip("\n"))
        case "md":
            say(bank_markdown(bank).rstrip("\n"))
        case _:
            say(bank_yaml(bank).rstrip("\n"))
    return 0


def bundled_banks() -> Path:
    """Return the folder that `banks check` is pointed at by the tests."""
    return banks_folder()
