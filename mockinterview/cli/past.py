"""`sessions`: what was practised."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import Any

from mockinterview.cli.parts import open_library, say, say_json, tell, user_places
from mockinterview.cli.show import printable
from mockinterview.domain.session import Attempt, Session
from mockinterview.library import Library


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("sessions", parents=[shared], help="the rounds that were practised, newest first")
    command.add_argument("--json", action="store_true", help="one JSON list")
    command.add_argument("--jsonl", action="store_true", help="one JSON object a line")
    command.add_argument("--limit", type=int, default=100, metavar="N", help="how many (100)")
    command.set_defaults(run=sessions)


def _iso(ms: int | None) -> str | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, tz=UTC).isoformat(timespec="seconds")


def _told(library: Library, session: Session) -> dict[str, Any]:
    entries = {one.id: one for one in library.past.attempts(session.id)}
    overall = {one: library.past.whole(one).scorecard for one in entries}
    return {
        "id": session.id,
        "began": _iso(session.began_ms),
        "finished": _iso(session.finished_ms),
        "level": session.conditions.level.value,
        "mode": session.conditions.mode.value,
        "overall": session.overall,
        "attempts": [_attempt(one, overall[key]) for key, one in entries.items()],
    }


def _attempt(one: Attempt, kept: Any) -> dict[str, Any]:
    return {
        "id": f"{one.session_id}.{one.number}",
        "prompt_id": one.prompt_id,
        "prompt": one.text,
        "kind": one.kind.value,
        "state": one.state.value,
        "overall": kept.card.overall if kept else None,
        "reads_as": kept.card.reads_as.value if kept else None,
    }


def sessions(given: argparse.Namespace) -> int:
    """List rounds."""
    with open_library(user_places(given.data_dir)) as library:
        told = [_told(library, one) for one in library.past.sessions(limit=max(1, given.limit))]
    if given.jsonl:
        for one in told:
            say_json(one, one_line=True)
    elif given.json:
        say_json(told)
    else:
        for one in told:
            say(f"{one['id']:>5}  {one['began']}  {one['level']}  {one['mode']}")
            for attempt in one["attempts"]:
                rated = (
                    "" if attempt["overall"] is None else f"{attempt['overall']:.1f}, reads as {attempt['reads_as']}"
                )
                say(f"       {attempt['id']:<6} {attempt['state']:<10} {rated:<20} {printable(attempt['prompt'])[:80]}")
        tell(f"{len(told)} rounds.")
    return 0
