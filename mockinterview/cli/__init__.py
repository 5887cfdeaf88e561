"""The headless interface: the same services as the window, without a screen."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType

from mockinterview import __version__
from mockinterview.adapters.display import TRY, try_display
from mockinterview.cli import start
from mockinterview.cli.parts import tell, tell_error, user_places
from mockinterview.domain.errors import Cancelled, MockInterviewError
from mockinterview.domain.fault import places_of

Command = Callable[[argparse.Namespace], int]
# The module of each command, in the order of the help. Loading all of them takes a second, for which the window and the
# speech process, which loads this file as well, would wait.
COMMANDS = {
    "demo": "demo",
    "transcribe": "speech",
    "models": "speech",
    "score": "score",
    "banks": "banks",
    "sessions": "past",
    "judge": "judge",
    "bulk": "bulk",
    "export": "passing",
    "import": "passing",
    "backup": "safety",
    "backups": "safety",
    "restore": "safety",
    "doctor": "safety",
}


def parser(arguments: Sequence[str] | None = None) -> argparse.ArgumentParser:
    """Return the parser of the command line: the whole, or what is enough to parse `arguments`."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--data-dir", default=argparse.SUPPRESS, metavar="DIR", help="the user's folder, instead of MOCKINTERVIEW_DATA"
    )
    whole = argparse.ArgumentParser(
        prog="mockinterview",
        description="Practise Amazon L6/L7 interviews aloud, on your own computer. Without a command: open the app.",
        epilog="Exit codes: 0 done, 1 the input was at fault, 2 wrong usage, 3 something needed is missing.",
        parents=[shared],
    )
    whole.add_argument("--version", action="version", version=f"mockinterview {__version__}")
    whole.add_argument("--or-demo", action="store_true", help="play the demo round where no window can be opened")
    whole.set_defaults(run=start.run)
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")
    for module in _needed(arguments):
        import_module(f"mockinterview.cli.{module}").add(commands, shared)
    return whole


def _needed(arguments: Sequence[str] | None) -> list[str]:
    """Return the modules of the commands that `arguments` may name; all of them where that is unclear."""
    every = list(dict.fromkeys(COMMANDS.values()))
    if arguments is None:
        return every
    named = {COMMANDS[one] for one in arguments if one in COMMANDS}
    if named:
        return [one for one in every if one in named]
    window = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    window.add_argument("--data-dir")
    window.add_argument("--or-demo", action="store_true")
    try:
        return every if window.parse_known_args(arguments)[1] else []
    except argparse.ArgumentError:
        return every


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 input at fault, 2 usage, 3 something missing."""
    given = parser(arguments).parse_args(arguments)
    if "data_dir" not in given:
        given.data_dir = None
    command: Command = given.run
    try:
        code = command(given)
        sys.stdout.flush()
    except MockInterviewError as error:
        return tell_error(error)
    except Cancelled:
        return 1
    except KeyboardInterrupt:
        tell("mockinterview: stopped.")
        return 130
    except BrokenPipeError:  # the reader has seen enough, as with '| head'
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def entry() -> None:
    """Run the `mockinterview` command."""
    if sys.argv[1:] == [TRY]:
        try_display()
        return
    if sys.argv[1:] and sys.argv[1].startswith("--try-"):
        from mockinterview.adapters.whisper import gpu  # noqa: PLC0415 - not on the way to anything else

        if sys.argv[1] == gpu.TRY:
            gpu.try_gpu(Path(sys.argv[2]))
            return
    sys.excepthook = partial(_bug, sys.argv[1:])
    sys.exit(main(sys.argv[1:]))


def _bug(arguments: list[str], kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Keep the places of a bug in the logs, which hold no spoken word, and say where."""
    told = places_of(kind, error, trace)
    try:
        only = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
        only.add_argument("--data-dir")
        path = user_places(only.parse_known_args(arguments)[0].data_dir).logs / "crash.log"
        with path.open("a", encoding="utf-8") as log:
            path.chmod(0o600)
            log.write(f"mockinterview {__version__}\n{told}\n")
        where = f" The details are in {path}."
    except (OSError, MockInterviewError):
        where = f"\n{told}"
    tell(f"mockinterview: this is a fault of the program ({kind.__name__}). What was kept is safe.{where}")
