"""`export` and `import`: what leaves this computer by the user's hand, and what comes back."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mockinterview.adapters.store import SqliteLibrary
from mockinterview.cli.parts import open_library, say, tell, user_places
from mockinterview.cli.show import printable
from mockinterview.domain.errors import InputError, StoreError
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.stories import Story
from mockinterview.services.coach import beside
from mockinterview.services.pass_on import Audio, Format, Made, Wanted, make, write
from mockinterview.services.ratings_table import examples_csv
from mockinterview.services.redact import Glossary, read_glossary
from mockinterview.services.reports import EVERYTHING, reports_of
from mockinterview.services.stories import whole_glossary
from mockinterview.services.take_in import Arrived, take_in

FILES = {Format.PDF: ".pdf", Format.ZIP: ".zip", Format.COACH: ".html"}  # what is no text to be read in a terminal
EXAMPLES = "examples"


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands to the command line."""
    command = commands.add_parser(
        "export",
        parents=[shared],
        help="an answer, a round or a period as a report, an archive, subtitles, a table, or a pack for a coach",
    )
    command.add_argument(
        "id",
        metavar="ID",
        help="a round, such as 3, one of its attempts, such as 3.2, a period, such as 2026-01-01..2026-03-31, all, or "
        "examples (what you claimed and dismissed; json or csv)",
    )
    command.add_argument("--format", choices=[one.value for one in Format], required=True)
    command.add_argument("-o", "--output", metavar="FILE", type=Path, help="a file instead of standard output")
    command.add_argument(
        "--redact", metavar="LIST", type=Path, help="mask the terms in this file, a line each: 'name: Ann Lee, Ann'"
    )
    command.add_argument("--keep-amounts", action="store_true", help="with --redact: leave figures as they are")
    command.add_argument(
        "--audio",
        choices=[one.value for one in Audio],
        default=Audio.NONE.value,
        help="recordings, for zip and coach: none (default), whole, or bleeped where --redact masks a word",
    )
    command.add_argument("--take", type=int, metavar="N", help="subtitles of one take: 0 the answer, 1 a follow-up")
    command.set_defaults(run=export)
    command = commands.add_parser(
        "import", parents=[shared], help="an export (json or zip), or the ratings that a coach sent back"
    )
    command.add_argument("files", metavar="FILE", nargs="+", type=Path)
    command.set_defaults(run=import_)


def export(given: argparse.Namespace) -> int:
    """Write what is wanted to a file or to standard output."""
    with open_library(user_places(given.data_dir)) as library:
        if given.id == EXAMPLES:
            return _examples(library, given)
        from mockinterview.adapters.flac import FlacSounds  # noqa: PLC0415 - loads libraries for sound

        wanted = Wanted(
            format=Format(given.format),
            glossary=_glossary(given.redact, library.preparation.stories.all()),
            amounts=not given.keep_amounts,
            audio=Audio(given.audio),
            take=given.take,
            everything=given.id == EVERYTHING,
        )
        made = make(library, reports_of(library, given.id), wanted, FlacSounds())
    _tell_masked(made)
    if wanted.format not in FILES and given.output is None:
        say(made.data.decode().rstrip("\n"))
        return 0
    path = given.output or Path(f"mock-interview-{given.id}{made.suffix}")
    say(str(write(made, path, _print)))
    return 0


def _print(page: str, path: Path, title: str) -> None:
    from mockinterview.adapters.pdf import write_pdf  # noqa: PLC0415 - loads Qt

    write_pdf(page, path, title=title)


def _glossary(path: Path | None, stories: Sequence[Story]) -> Glossary | None:
    """Return the list of a file with the confidential terms of stories, None without a file."""
    if path is None:
        return None
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the list {path} cannot be read", hint="Give a text file, a term a line.") from error
    glossary = read_glossary(whole_glossary(text, stories))
    if not glossary.entries:
        raise InputError(f"the list {path} holds no term", hint="Write a line for each, such as 'customer: Contoso'.")
    return glossary


def _tell_masked(made: Made) -> None:
    for mask, number in sorted(made.masked.items()):
        tell(f"{mask} masked {number} times.")
    for spelling, words in made.inside.items():
        tell(f"'{spelling}' also stands in: {', '.join(words)}. Write '={spelling}' to leave those.")


def _examples(library: SqliteLibrary, given: argparse.Namespace) -> int:
    if given.redact is not None or given.format not in {"json", "csv"}:
        raise InputError(
            "examples are exported as json or csv, as they are", hint="Use --format json without --redact."
        )
    found = library.remarks.examples()
    text = examples_csv(found) if given.format == "csv" else json.dumps([asdict(one) for one in found], indent=1)
    if given.output is None:
        say(text.rstrip("\n"))
        return 0
    try:
        given.output.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise StoreError(
            f"{given.output} cannot be written: {error.strerror or error}", hint="Choose another file."
        ) from error
    say(str(given.output))
    return 0


def import_(given: argparse.Namespace) -> int:
    """Take in each file."""
    with open_library(user_places(given.data_dir), filled=True) as library:
        for path in given.files:
            _tell_arrived(path, take_in(library, path))
    return 0


def _tell_arrived(path: Path, arrived: Arrived) -> None:
    if arrived.rated:
        say(f"{printable(path.name)}: ratings of {_answers(len(arrived.rated))}.")
        for line in _compared(arrived.rated):
            say(line)
        return
    here = f", {arrived.known} already here" if arrived.known else ""
    sound = f", {arrived.recordings} recordings" if arrived.recordings else ""
    say(f"{printable(path.name)}: {_answers(len(arrived.attempts))} imported{here}{sound}.")


def _answers(number: int) -> str:
    return "1 answer" if number == 1 else f"{number} answers"


def _compared(wholes: Sequence[WholeAttempt]) -> list[str]:
    lines: list[str] = []
    for whole in wholes:
        newest = max(whole.coaches, key=lambda one: one.made_ms)
        lines.append(f"  {whole.attempt.session_id}.{whole.attempt.number}  {printable(newest.coach)}")
        lines.append(f"    {'criterion':<20} coach   own  engine")
        for one in beside(whole, newest).rows:
            cells = [f"{value:.1f}" if value is not None else "-" for value in (one.coach, one.own, one.engine)]
            lines.append(f"    {one.criterion:<20} {cells[0]:>5} {cells[1]:>5} {cells[2]:>7}")
    return lines
