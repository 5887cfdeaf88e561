"""The headless interface: the same services as the window, without a screen."""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    return 2 if arguments else 0


def entry() -> None:
    """Run the `mockinterview` command."""
    sys.exit(main(sys.argv[1:]))
