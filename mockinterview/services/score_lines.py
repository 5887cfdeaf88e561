"""Transcripts from other programs, one JSON object a line, as the headless interface reads them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from mockinterview.domain.criteria import CRITERIA, Kind, Level
from mockinterview.domain.errors import TranscriptError
from mockinterview.domain.scorecard import ScoreRequest
from mockinterview.language import mark

CHARACTERS_AT_MOST = 400_000  # some ten hours of speech; more is a mistake
_TEXTS = ("kind", "target_level", "prompt", "transcript")


def requests(lines: Iterable[bytes]) -> Iterator[ScoreRequest | TranscriptError]:
    """Yield a request for each line that holds something, or the error that names its number (from 1)."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _request(number, _decoded(number, line))
        except TranscriptError as error:
            yield error


def _decoded(number: int, line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        raise TranscriptError(number, mark("this is not UTF-8 text"), hint=mark("Save the file as UTF-8.")) from error
    except (ValueError, RecursionError) as error:
        told = error.msg if isinstance(error, json.JSONDecodeError) else mark("nested too deep")
        raise TranscriptError(
            number, mark("this is not JSON ({told})", told=told), hint=mark("Write one JSON object a line.")
        ) from error


def _request(number: int, content: Any) -> ScoreRequest:
    if not isinstance(content, dict):
        raise TranscriptError(number, mark("this is not a JSON object"), hint=mark("Write one JSON object a line."))
    identity = content.get("id")
    if isinstance(identity, bool) or not isinstance(identity, str | int):
        raise TranscriptError(number, mark("'id' is missing or no text"), hint=mark("Give the line an id."))
    for name in _TEXTS:
        if not isinstance(content.get(name), str):
            raise TranscriptError(
                number, mark("'{name}' is missing or no text", name=name), hint=mark("Add '{name}'.", name=name)
            )
    if len(content["transcript"]) > CHARACTERS_AT_MOST:
        raise TranscriptError(
            number,
            mark("the transcript is too long"),
            hint=mark("{most} characters are the most.", most=CHARACTERS_AT_MOST),
        )
    return ScoreRequest(
        id=str(identity),
        kind=Kind(_known(number, "kind", content["kind"], tuple(Kind))),
        target_level=Level(_known(number, "target_level", content["target_level"], tuple(Level))),
        prompt=content["prompt"],
        criteria=_criteria(number, content.get("criteria")),
        transcript=content["transcript"],
    )


def _known(number: int, name: str, value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise TranscriptError(
            number,
            mark("'{name}' is {value}", name=name, value=repr(value[:40])),
            hint=mark("Known are: {names}.", names=", ".join(known)),
        )
    return value


def _criteria(number: int, given: Any) -> tuple[str, ...]:
    if not isinstance(given, list) or not given or not all(isinstance(one, str) for one in given):
        raise TranscriptError(
            number, mark("'criteria' is missing or no list of ids"), hint=mark("Name at least one criterion.")
        )
    for one in given:
        if one not in CRITERIA:
            raise TranscriptError(
                number,
                mark("there is no criterion {one}", one=repr(one[:40])),
                hint=mark("Known are: {names}.", names=", ".join(CRITERIA)),
            )
    return tuple(dict.fromkeys(given))
