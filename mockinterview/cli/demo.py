"""`demo`: a whole round on the bundled answer."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.yaml_banks import read_bank
from mockinterview.cli.parts import open_library, recogniser, say, scorer, tell, user_places, user_settings
from mockinterview.cli.show import scorecard_text
from mockinterview.domain.errors import MissingError, StoreError
from mockinterview.services.demo import Played, play
from mockinterview.services.export import web_page
from mockinterview.services.reports import report_of

SPEED = 4.0  # the answer lasts two minutes; four times as fast is still slower than recognition


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("demo", parents=[shared], help="play one whole round on a bundled spoken answer")
    command.add_argument("--speed", type=float, default=SPEED, help="how fast the answer is heard, 1 is real time")
    command.add_argument("--model", metavar="M", help="name or folder of a speech model")
    command.set_defaults(run=lambda given: play_demo(given.data_dir, given.speed, given.model))


def play_demo(data_dir: str | None, speed: float = SPEED, model: str | None = None) -> int:
    """Play the round, print the scorecard and where everything lies."""
    from mockinterview.adapters.audio_files import FileMicrophones  # noqa: PLC0415 - loads the audio libraries

    where, folder = user_places(data_dir), resources_folder() / "demo"
    file = read_bank(folder / "bank.yaml")
    if file.bank is None:
        raise MissingError(f"the demo round in {folder} is damaged", hint="Install Mock Interview again.")
    tell("Filling the library with the bundled banks ...")
    with open_library(where, filled=True) as library, recogniser(where) as speech:
        say(f"Prompt: {next(iter(file.bank.prompts[0].text.values()))}")
        tell("The answer is heard and written down (about half a minute) ...")
        played = play(
            library,
            FileMicrophones(max(0.25, min(speed, 20.0))),
            speech,
            scorer(library.criteria.rubric().version),
            bank=file.bank,
            answer=folder / "answer.ogg",
            takes=where.takes,
            wait=time.sleep,
            model=model or user_settings(where).model or None,
            heard=_progress(),
        )
        report = where.root / f"demo-round-{played.whole.attempt.session_id}.html"
        _write(report, web_page(report_of(library, played.whole.attempt.session_id)))
    _show(played, report, where.database)
    return 0


def _progress() -> Any:
    if not sys.stderr.isatty():
        return lambda _text: None
    return lambda text: sys.stderr.write(f"\r\x1b[K... {text[-90:]}")


def _write(path: Path, page: str) -> None:
    try:
        path.write_text(page, encoding="utf-8")
        path.chmod(0o600)
    except OSError as error:
        raise StoreError(f"the report {path} cannot be written: {error.strerror or error}") from error


def _show(played: Played, report: Path, database: Path) -> None:
    kept = played.whole.scorecard
    if kept is None:
        return
    say(f"\nTranscript: {kept.text}\n")
    say(scorecard_text(kept.card))
    if played.probe is not None:
        say(f"\nAn interviewer would ask next ({played.probe.criterion}): {played.probe.text}")
    say(f"\nReport:   {report}\nDatabase: {database}")
