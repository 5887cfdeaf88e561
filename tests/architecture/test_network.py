"""The suite cannot reach the network, so that a test that passes proves that nothing was fetched."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest


def test_no_test_can_connect_or_look_up_a_name():
    with socket.socket() as one, pytest.raises(RuntimeError, match="connect"):
        one.connect(("127.0.0.1", 9))
    with pytest.raises(RuntimeError, match="look up"):
        socket.getaddrinfo("example.invalid", 80)


def test_a_test_with_a_server_of_its_own_reaches_that_and_nothing_else(loopback):
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as one:
        one.connect(server.getsockname())
    for address in (("192.0.2.1", 80), ("10.0.0.1", 80)):
        with socket.socket() as one, pytest.raises(RuntimeError, match="connect"):
            one.connect(address)
    with pytest.raises(RuntimeError, match="look up"):
        socket.getaddrinfo("example.invalid", 80)


def test_local_sockets_still_work():
    first, second = socket.socketpair()
    with first, second:
        first.sendall(b"x")
        assert second.recv(1) == b"x"


@pytest.mark.slow
def test_scoring_and_banks_open_no_connection():
    """In a process of its own, watched from before the first import."""
    script = (
        "import sys\n"
        "def watch(event, given):\n"
        "    if event in {'socket.connect', 'socket.getaddrinfo'}: raise SystemExit(f'network: {event} {given}')\n"
        "sys.addaudithook(watch)\n"
        "from mockinterview.cli import main\n"
        "assert main(['banks', 'list', '--jsonl']) == 0\n"
        "assert main(['score', '--jsonl']) == 0\n"
    )
    line = '{"id": "x", "kind": "behavioral", "target_level": "L6", "prompt": "Tell me.", "criteria": ["impact"], "transcript": "I cut it by half."}'
    done = subprocess.run([sys.executable, "-c", script], input=line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
