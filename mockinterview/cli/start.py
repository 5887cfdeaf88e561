"""`mockinterview` without a command: the window, or the reason why there is none."""

from __future__ import annotations

import argparse

from mockinterview.adapters.display import display_fault
from mockinterview.cli.parts import tell, user_places
from mockinterview.domain.errors import MissingError


def run(given: argparse.Namespace) -> int:
    """Open the app. Raises MissingError where no window can be opened."""
    fault = display_fault()
    if not fault:
        from mockinterview.app import run as open_window  # noqa: PLC0415 - loads Qt

        return open_window(user_places(given.data_dir))
    if given.or_demo:
        from mockinterview.cli import demo  # noqa: PLC0415 - loads all that a round needs

        tell(f"No window can be opened: {fault}. Here is the demo round in the terminal instead.\n")
        return demo.play_demo(given.data_dir)
    raise MissingError(
        f"no window can be opened: {fault}", hint="Run 'mockinterview demo' to see a round in the terminal."
    )
