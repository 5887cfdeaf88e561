"""Talking to a server that the user named: one request, a bounded reply, no redirect, no proxy, stopped at any time.

Only the standard library: what is sent and where to can be read here in full.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from mockinterview.domain.errors import Cancelled, ServerError
from mockinterview.domain.opinion import Address
from mockinterview.language import Numeral, mark
from mockinterview.ports import Cancel

CONNECT_S = 5.0
REPLY_AT_MOST = 2_000_000  # bytes; a reply with thousands of words is a tenth of that
PIECE = 1 << 15
LOOK_S = 0.1
EXCERPT = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A reply: its status, and its JSON."""

    status: int
    content: Any


def request(
    address: Address,
    method: str,
    path: str,
    *,
    body: bytes = b"",
    kind: str = "application/json",
    within_s: float,
    cancel: Cancel,
    most: int = REPLY_AT_MOST,
    key: str = "",
) -> Answered:
    """Send one request and return the reply if it is JSON, whatever its status.

    path: after the address's own. kind: media type of `body`. within_s: for all of it. key: sent as a bearer token, one
    line of ASCII. Raises ServerError, Cancelled.
    """
    connection = _connection(address)
    try:
        try:
            connection.connect()
        except (OSError, ssl.SSLError, UnicodeError) as error:
            raise ServerError(
                mark("{origin} cannot be reached: {why}", origin=address.origin, why=_told(error))
            ) from error
        with _watched(connection, within_s, cancel) as watch:
            try:
                connection.request(method, f"{address.path}{path}", body=body or None, headers=_headers(kind, key))
                reply = connection.getresponse()
                data = _read(reply, most, address)
            except (OSError, http.client.HTTPException, ssl.SSLError, ValueError) as error:
                watch.tell(address)
                raise ServerError(mark("{origin} broke off: {why}", origin=address.origin, why=_told(error))) from error
            watch.tell(address)
    finally:
        connection.close()
    return _answered(address, reply, data)


def _connection(address: Address) -> http.client.HTTPConnection:
    # 'localhost' is not looked up: what a name server says of it is nothing to go by
    host = "127.0.0.1" if address.host == "localhost" else address.host
    if address.scheme == "https":
        return http.client.HTTPSConnection(host, address.port, timeout=CONNECT_S, context=ssl.create_default_context())
    return http.client.HTTPConnection(host, address.port, timeout=CONNECT_S)


def _headers(kind: str, key: str) -> dict[str, str]:
    plain = {"Content-Type": kind, "Accept": "application/json", "Accept-Encoding": "identity", "Connection": "close"}
    return {**plain, "Authorization": f"Bearer {key}"} if key else plain


class _Watch(threading.Thread):
    """Cuts the line when the time is over or somebody cancels: a read that waits can be ended in no other way."""

    def __init__(self, line: socket.socket, within_s: float, cancel: Cancel) -> None:
        super().__init__(name="watch-server", daemon=True)
        self._line, self._cancel, self._within_s = line, cancel, within_s
        self._until = time.monotonic() + within_s
        self._done = threading.Event()
        self.late = self.cancelled = False

    def run(self) -> None:
        while not self._done.wait(LOOK_S):
            self.cancelled = self._cancel.requested
            self.late = not self.cancelled and time.monotonic() >= self._until
            if self.cancelled or self.late:
                with suppress(OSError):
                    self._line.shutdown(socket.SHUT_RDWR)
                return

    def stop(self) -> None:
        self._done.set()
        self.join()

    def tell(self, address: Address) -> None:
        """Raise what has happened, if something has."""
        if self.cancelled or self._cancel.requested:
            raise Cancelled
        if self.late:
            raise ServerError(
                mark(
                    "{origin} did not finish within {seconds} s",
                    origin=address.origin,
                    seconds=Numeral(f"{self._within_s:.0f}"),
                ),
                hint=mark("Try again, choose a smaller model, or allow more time."),
            )


@contextmanager
def _watched(connection: http.client.HTTPConnection, within_s: float, cancel: Cancel) -> Iterator[_Watch]:
    line: socket.socket = connection.sock
    line.settimeout(None)  # the watch ends it
    watch = _Watch(line, within_s, cancel)
    watch.start()
    try:
        yield watch
    finally:
        watch.stop()


def _read(reply: http.client.HTTPResponse, most: int, address: Address) -> bytes:
    """Return the body. Raises ServerError if there is no end to it."""
    pieces, size = [], 0
    while piece := reply.read1(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > most:
            raise ServerError(
                mark(
                    "{origin} sent more than {most} MB, and it was cut off there",
                    origin=address.origin,
                    most=Numeral(f"{most / 1e6:.0f}"),
                ),
                hint=mark("This is hardly a server of the kind that is meant. Look at the address in the settings."),
            )
    return b"".join(pieces)


def _answered(address: Address, reply: http.client.HTTPResponse, data: bytes) -> Answered:
    if 300 <= reply.status < 400:
        target = _line(reply.getheader("Location") or "") or mark("nowhere")
        raise ServerError(
            mark(
                "{origin} wants to send the request on to {target}, which was not done",
                origin=address.origin,
                target=target,
            ),
            hint=mark("Nothing is sent to an address that you did not name. If it is right, name it yourself."),
        )
    try:
        return Answered(status=reply.status, content=json.loads(data))
    except (ValueError, RecursionError) as error:
        kind = (reply.getheader("Content-Type") or "").split(";")[0].strip().lower()
        what = mark("a web page") if "html" in kind or data.lstrip()[:1] == b"<" else mark("something that is not JSON")
        raise ServerError(
            mark(
                "{origin} answered with {what} (status {status})", origin=address.origin, what=what, status=reply.status
            ),
            hint=mark("Look at the address: most servers want '/v1' at its end."),
        ) from error


def refused(address: Address, answered: Answered, key: str = "") -> ServerError:
    """Return the error for a status that is not 200, with what the server says about it, but never the key."""
    content = answered.content
    told = content.get("error", content) if isinstance(content, dict) else content
    told = told.get("message", "") if isinstance(told, dict) else told
    said = _line(str(told).replace(key, "…") if key else str(told))
    given = {"origin": address.origin, "status": answered.status, "said": said}
    return ServerError(
        mark("{origin} refused (status {status}): {said}", **given)
        if said
        else mark("{origin} refused (status {status})", **given),
        hint=mark("The server wants another key, or one at all.") if answered.status in {401, 403} else None,
    )


def names_of_models(address: Address, cancel: Cancel, *, within_s: float, key: str = "") -> tuple[str, ...]:
    """Return the names under '/models'. Raises ServerError, Cancelled."""
    answered = request(address, "GET", "/models", within_s=within_s, cancel=cancel, key=key)
    if answered.status != 200:
        raise refused(address, answered, key)
    listed = answered.content.get("data") if isinstance(answered.content, Mapping) else None
    if not isinstance(listed, list):
        raise ServerError(mark("{origin} does not list its models", origin=address.origin))
    names = [one.get("id") for one in listed[:500] if isinstance(one, dict)]
    return tuple(name for name in names if isinstance(name, str) and name and name.isprintable())


def _told(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer"
    return _line(getattr(error, "strerror", None) or str(error)) or type(error).__name__


def _line(text: str) -> str:
    """Return what a server said as one short line that can steer no terminal."""
    return "".join(one for one in " ".join(text.split()) if one.isprintable())[:EXCERPT]
