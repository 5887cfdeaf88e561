"""`score`: transcripts in, scorecards out, one object a line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from mockinterview.cli.parts import say, say_json, scorer, tell, tell_error
from mockinterview.cli.show import scorecard_text
from mockinterview.domain.errors import InputError, TranscriptError
from mockinterview.domain.scorecard_json import contract
from mockinterview.services.score_lines import requests


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("score", parents=[shared], help="score transcripts, one JSON object a line")
    command.add_argument("--jsonl", action="store_true", help="one JSON object a line instead of text")
    command.add_argument("--json", action="store_true", help="one JSON list instead of text")
    command.add_argument("file", nargs="?", default="-", metavar="FILE", help="a file, or - for standard input")
    command.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Score every line that can be scored; 1 if one could not."""
    engine, code, cards = scorer(), 0, []
    with _opened(given.file) as lines:
        for request in requests(lines):
            if isinstance(request, TranscriptError):
                code = tell_error(request)
                continue
            card = engine.score(request)
            if given.jsonl:
                say_json(contract(card), one_line=True)
                sys.stdout.flush()
            elif given.json:
                cards.append(contract(card))
            else:
                say(f"{card.id}\n{scorecard_text(card)}\n")
    if given.json and not given.jsonl:
        say_json(cards)
    return code


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        if sys.stdin.isatty():
            tell("Reading from the keyboard, one JSON object a line; end with Ctrl-D.")
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115 - closed below
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}", hint="Check the name of the file.") from error
    with file:
        yield file
