"""A second opinion: what a language model that the user runs says of an answer. Never part of a score or a trend."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from mockinterview.domain.errors import InputError
from mockinterview.language import mark


class LeftOutReason(StrEnum):
    """Why something that the model said is not shown."""

    QUOTE = "quote"  # these words are not in the answer
    SHORT = "short"  # too few words to prove anything
    REUSED = "reused"  # the same words for too many criteria
    UNPROVED = "unproved"  # a rating over 2 without a quote
    RATING = "rating"  # no whole number from 1 to 5
    UNKNOWN = "unknown"  # a criterion that nobody asked for
    MISSING = "missing"  # nothing was said of a criterion


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionRating:
    """The model's rating of one criterion, 1 to 5, and the words that it points to: `text[start:end] == quote`.

    quote is empty only for ratings up to 2: nothing was heard.
    """

    criterion: str
    rating: int
    quote: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A criterion whose rating was discarded."""

    criterion: str
    reason: LeftOutReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What one model said of one text, after every quote was looked up in it.

    model, version: as the server names them, version empty if it does not; prompt_version: of what we asked;
    server: scheme, host and port; text: the transcript that it was asked about.
    """

    model: str
    server: str
    prompt_version: str
    text: str
    ratings: tuple[OpinionRating, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    version: str = ""
    made_ms: int = 0
    id: int = 0

    def rating(self, criterion: str) -> OpinionRating | None:
        """Return what was said of `criterion`, None if nothing was, or nothing that could be shown."""
        return next((one for one in self.ratings if one.criterion == criterion), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a server answers. origin: scheme, host and port; path: before '/chat/completions'."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def loopback(self) -> bool:
        """True if it is this very computer: a loopback number, or 'localhost', which is never looked up."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def origin(self) -> str:
        """Scheme, host and port, as they are agreed to."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def address_of(typed: str) -> Address:
    """Return the address that was typed; '/v1' is added where no path is given. Raises InputError."""
    text = typed.strip()
    if "://" not in text:
        text = f"http://{text}"
    hint = mark("Write something like http://127.0.0.1:8080/v1.")
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise InputError(mark("'{typed}' is no address", typed=typed.strip()[:80]), hint=hint) from error
    if parts.scheme not in {"http", "https"} or not host or any(one.isspace() for one in text):
        raise InputError(mark("'{typed}' is no address of a server", typed=typed.strip()[:80]), hint=hint)
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise InputError(mark("an address has no name, password, '?' or '#' in it"), hint=hint)
    path = parts.path.rstrip("/").removesuffix("/chat/completions").removesuffix("/audio/transcriptions")
    return Address(
        scheme=parts.scheme, host=host, port=port or (443 if parts.scheme == "https" else 80), path=path or "/v1"
    )


def opinion_to_json(opinion: Opinion) -> dict[str, Any]:
    """Return ratings and what was left out as JSON values; the rest has columns of its own."""
    return {
        "ratings": [asdict(one) for one in opinion.ratings],
        "left_out": [{"criterion": one.criterion, "reason": one.reason.value} for one in opinion.left_out],
    }


def ratings_from_json(content: Mapping[str, Any]) -> tuple[tuple[OpinionRating, ...], tuple[LeftOut, ...]]:
    """Return what `opinion_to_json` wrote."""
    return (
        tuple(OpinionRating(**one) for one in content.get("ratings", ())),
        tuple(
            LeftOut(criterion=one["criterion"], reason=LeftOutReason(one["reason"]))
            for one in content.get("left_out", ())
        ),
    )
