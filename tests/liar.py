"""A server of the tests' own, on 127.0.0.1, that speaks the chat protocol and lies, stalls and rambles on demand."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Respond = Callable[["Handler"], None]


class Server(ThreadingHTTPServer):
    """Keeps what it was asked; `respond` says what it does."""

    daemon_threads = True

    def __init__(self, respond: Respond) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.respond = respond
        self.asked: list[dict[str, Any]] = []
        self.released = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    """Reads the request and does what the test wants."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body, kind = self.rfile.read(int(self.headers["Content-Length"])), self.headers["Content-Type"]
        if kind == "application/json":
            self.server.asked.append(json.loads(body))
        else:
            from whisper_server import fields  # loads the recogniser

            self.server.asked.append(fields(body, kind))
        self._respond()

    def do_GET(self) -> None:
        self._respond()

    def _respond(self) -> None:
        try:
            self.server.respond(self)
        except (BrokenPipeError, ConnectionResetError):  # the client hung up, as it should
            self.close_connection = True

    def give(self, data: bytes, *, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_given: object) -> None:
        """Say nothing."""


def chat(content: object, *, model: str = "liar-1", finish: str = "stop") -> Respond:
    """Return what answers with `content` as the model's words."""
    text = content if isinstance(content, str) else json.dumps(content)
    reply = {
        "model": model,
        "system_fingerprint": "b1-test",
        "choices": [{"finish_reason": finish, "message": {"role": "assistant", "content": text}}],
    }
    return lambda handler: handler.give(json.dumps(reply).encode())


@contextmanager
def serving(respond: Respond) -> Iterator[Server]:
    """Serve until the block ends."""
    server = Server(respond)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
