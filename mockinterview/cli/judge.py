"""`judge`: a second opinion on a kept answer, from a language model that the user runs."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from mockinterview.cli.parts import open_library, say, say_json, tell, user_places, user_settings
from mockinterview.cli.show import printable
from mockinterview.domain.errors import InputError
from mockinterview.domain.opinion import Opinion, address_of
from mockinterview.domain.session import WholeAttempt
from mockinterview.services.opinion import agreement, second_opinion
from mockinterview.services.reports import report_of
from mockinterview.services.transcribe import Never


def add(commands: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    command = commands.add_parser(
        "judge", parents=[shared], help="a second opinion on an answer, from a language model that you run"
    )
    command.add_argument("id", metavar="ID", help="an answer, such as 3.2")
    command.add_argument("--address", metavar="URL", help="where the model answers, such as http://127.0.0.1:8080/v1")
    command.add_argument("--model", metavar="M", help="its name, if the server has several")
    command.add_argument(
        "--agree-to-send", metavar="ORIGIN", help="needed once for each address that is not this computer"
    )
    command.add_argument("--json", action="store_true", help="one JSON object")
    command.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Ask, keep what can be shown, and show it beside the engine's ratings."""
    from mockinterview.adapters.chat_server import ChatServer  # noqa: PLC0415 - only where it is wanted

    where = user_places(given.data_dir)
    settings = user_settings(where)
    settings = replace(
        settings, judge_address=given.address or settings.judge_address, judge_model=given.model or settings.judge_model
    )
    if not settings.judge_address or not (settings.judge or given.address):
        raise InputError("no second opinion is set up", hint="Name the server with --address, or in the settings.")
    address = address_of(settings.judge_address)
    with open_library(where, filled=True) as library:
        whole = _whole(library, given.id)
        if not address.loopback:
            tell(agreement(address))
        model = ChatServer(address, settings.judge_model, within_s=settings.judge_seconds)
        agreed = given.agree_to_send or settings.judge_agreed
        opinion = second_opinion(library, whole.attempt.id, model, agreed=agreed, cancel=Never())
    _show(opinion, whole, as_json=given.json)
    return 0


def _whole(library: Any, name: str) -> WholeAttempt:
    round_, dot, number = name.partition(".")
    if not (dot and round_.isdecimal() and number.isdecimal()):
        raise InputError(f"'{name[:40]}' is no answer", hint="Use 3.2 for the second answer of round 3.")
    found: WholeAttempt = report_of(library, int(round_), int(number)).attempts[0]
    return found


def _show(opinion: Opinion, whole: WholeAttempt, *, as_json: bool) -> None:
    engine = {one.id: one.rating for one in whole.scorecard.card.criteria} if whole.scorecard else {}
    if as_json:
        say_json(
            {
                "model": opinion.model,
                "version": opinion.version,
                "prompt_version": opinion.prompt_version,
                "server": opinion.server,
                "ratings": [
                    {
                        "criterion": one.criterion,
                        "rating": one.rating,
                        "engine": engine.get(one.criterion),
                        "quote": one.quote,
                        "start": one.start,
                        "end": one.end,
                    }
                    for one in opinion.ratings
                ],
                "left_out": [{"criterion": one.criterion, "reason": one.reason.value} for one in opinion.left_out],
            }
        )
        return
    say(f"Second opinion of {printable(opinion.model)}; it counts nowhere.")
    for one in opinion.ratings:
        own = engine.get(one.criterion)
        beside = f"engine {own:.1f}" if own is not None else "engine -"
        quote = f'  "{printable(one.quote)}"' if one.quote else "  nothing was quoted"
        say(f"  {one.criterion:<18} {one.rating}   {beside:<11}{quote}")
    for out in opinion.left_out:
        tell(f"{printable(out.criterion)}: left out ({out.reason.value})")
