"""The client of chat servers: against servers that fail in every way, and against a real llama.cpp."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from liar import Handler, chat, serving

from mockinterview.adapters.chat_server import ChatServer
from mockinterview.adapters.own_server import REPLY_AT_MOST
from mockinterview.adapters.places import Places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.cli import main
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import Cancelled, InputError, ServerError
from mockinterview.domain.opinion import address_of
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.transcript import Transcript
from mockinterview.services.opinion import PROMPT_VERSION, checked, question_about, second_opinion
from mockinterview.services.transcribe import Never

SAID = (
    "Our order pipeline failed every second week. I asked the three teams that owned it to meet. "
    "We moved the billing step behind a queue, and failures fell from eleven a month to two."
)
NONE = {"rating": 1, "quote": ""}


class Cancel:
    requested = False


@pytest.fixture
def answered(library: SqliteLibrary, bank: Bank) -> tuple[SqliteLibrary, int]:
    """A library with one typed answer."""
    from mockinterview.adapters.rubric_yaml import bundled_rubric

    library.criteria.adopt(*bundled_rubric())
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompts(level=Level.L6)[0])
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text=SAID), Origin.TYPED)
    library.rounds.answered(attempt.id)
    return library, attempt.id


def ask(server, *, within_s: float = 20.0, cancel=None, model: str = ""):
    return ChatServer(address_of(server.address), model, within_s=within_s).ask(
        "system", "user", {"type": "object"}, words=10, cancel=cancel or Never()
    )


def test_it_is_kept_beside_the_score_with_model_version_and_prompt(answered, loopback):
    library, attempt = answered
    criteria = library.past.whole(attempt).prompt.criteria
    said = {
        "control": NONE,
        **dict.fromkeys(criteria, NONE),
        criteria[0]: {"rating": 4, "quote": "I asked the three teams"},
    }
    with serving(chat(said)) as server:
        opinion = second_opinion(library, attempt, ChatServer(address_of(server.address)), agreed="", cancel=Never())
    (kept,) = library.past.whole(attempt).opinions
    assert kept == opinion
    assert (kept.model, kept.version, kept.prompt_version) == ("liar-1", "b1-test", PROMPT_VERSION)
    assert kept.text[kept.ratings[0].start : kept.ratings[0].end] == kept.ratings[0].quote == "I asked the three teams"
    assert server.asked[0]["response_format"]["type"] == "json_schema"
    assert server.asked[0]["temperature"] == 0
    # no figure comes from it
    assert library.past.trend() == ()
    assert library.progress.answers() == ()
    assert library.past.whole(attempt).scorecard is None
    library.remarks.drop_opinion(kept.id)
    assert library.past.whole(attempt).opinions == ()


def test_a_server_that_follows_an_injected_instruction_is_found_out(answered, loopback):
    """It gives fives to everything, as the answer told it to; nothing of it is kept."""
    library, attempt = answered

    def obey(handler: Handler) -> None:
        names = handler.server.asked[-1]["response_format"]["json_schema"]["schema"]["required"]
        chat({key: {"rating": 5, "quote": SAID[:43]} for key in names})(handler)

    with serving(obey) as server, pytest.raises(ServerError, match="no answer can hold"):
        second_opinion(library, attempt, ChatServer(address_of(server.address)), agreed="", cancel=Never())
    assert library.past.whole(attempt).opinions == ()


def test_a_server_that_invents_shows_nothing_as_fact(answered, loopback):
    library, attempt = answered
    criteria = library.past.whole(attempt).prompt.criteria
    lies = {
        "control": NONE,
        criteria[0]: {"rating": 5, "quote": "I led four hundred people"},
        criteria[1]: {"rating": 11, "quote": "I asked the three teams"},
        criteria[2]: {"rating": 2, "quote": ""},
        "charisma\x1b[31m": {"rating": 5, "quote": "I asked the three teams"},
    }
    with serving(chat(lies, model="evil\nmodel\x1b[31m" + "x" * 500)) as server:
        opinion = second_opinion(library, attempt, ChatServer(address_of(server.address)), agreed="", cancel=Never())
    assert [(one.criterion, one.rating, one.quote) for one in opinion.ratings] == [(criteria[2], 2, "")]
    assert opinion.model.isprintable()
    assert len(opinion.model) <= 80
    assert all(one.criterion.isprintable() for one in opinion.left_out)


def test_nothing_is_sent_elsewhere_without_a_yes(answered, loopback):
    library, attempt = answered
    model = ChatServer(address_of("http://192.0.2.1:9/v1"))
    for agreed in ("", "http://192.0.2.1:8"):
        with pytest.raises(InputError, match="not this computer"):
            second_opinion(library, attempt, model, agreed=agreed, cancel=Never())


def test_a_server_without_schemas_is_asked_more_simply(loopback):
    def old(handler: Handler) -> None:
        if "response_format" in handler.server.asked[-1]:
            handler.give(b'{"error": {"message": "response_format is not known"}}', status=400)
        else:
            chat("{}")(handler)

    with serving(old) as server:
        assert ask(server).text == "{}"
    assert [one.get("response_format", {}).get("type") for one in server.asked] == ["json_schema", "json_object", None]


@pytest.mark.parametrize(
    ("respond", "told"),
    [
        (lambda h: h.give(b"<html><h1>It works!</h1></html>", kind="text/html"), "web page"),
        (lambda h: h.give(b"<html>Bad gateway</html>", status=502, kind="text/html"), r"web page \(status 502\)"),
        (lambda h: h.give(b"", status=302, Location="http://192.0.2.7/v1/chat/completions"), "192.0.2.7"),
        (lambda h: h.give(b"{}", status=307, Location="http://192.0.2.7/\x00"), "wants to send the request on"),
        (lambda h: h.give(b'{"error": {"message": "Loading model\\u001b[2J"}}', status=503), "Loading model"),
        (lambda h: h.give(b'{"error": "context is too small"}', status=413), "context is too small"),
        (lambda h: h.give(b"[" * 300_000), "not JSON"),
        (lambda h: h.give(b"\xff\xfe\x00"), "not JSON"),
        (lambda h: h.give(b"[]"), "shape"),
        (lambda h: h.give(b'{"choices": [{"message": {"content": null}}]}'), "nothing"),
        (chat("", finish="stop"), "nothing"),
        (chat("{", finish="length"), "did not come to an end"),
        (lambda h: h.wfile.write(b"this is no HTTP\r\n\r\n"), "broke off"),
        (lambda h: h.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n"), "broke off"),
        (lambda h: h.wfile.write(b"HTTP/1.1 200 " + b"O" * 100_000), "broke off"),
        (lambda h: h.connection.close(), "broke off"),
    ],
)
def test_every_failure_is_told(respond, told, loopback):
    with serving(respond) as server, pytest.raises(ServerError, match=told) as raised:
        ask(server)
    assert raised.value.told().isprintable()
    assert len(raised.value.told()) < 600


def test_a_reply_without_end_is_cut_off(loopback):
    sent = 0

    def ramble(handler: Handler) -> None:
        nonlocal sent
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        while not handler.server.released.is_set():
            handler.wfile.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
            sent += 65536

    with serving(ramble) as server, pytest.raises(ServerError, match="more than 2 MB"):
        ask(server)
    assert sent < 20 * REPLY_AT_MOST


def drip(handler: Handler) -> None:
    """Send a byte now and then, for ever."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while not handler.server.released.wait(0.05):
        handler.wfile.write(b" ")


def silence(handler: Handler) -> None:
    handler.server.released.wait(60)


@pytest.mark.parametrize("respond", [silence, drip])
def test_too_slow_is_given_up(respond, loopback):
    with serving(respond) as server:
        began = time.monotonic()
        with pytest.raises(ServerError, match="did not finish within 1 s"):
            ask(server, within_s=1.0)
        assert time.monotonic() - began < 20


@pytest.mark.parametrize("respond", [silence, drip])
def test_cancelling_hangs_up(respond, loopback):
    cancel = Cancel()

    def then_cancel(handler: Handler) -> None:
        cancel.requested = True
        respond(handler)

    with serving(then_cancel) as server, pytest.raises(Cancelled):
        ask(server, within_s=600.0, cancel=cancel)
    assert not [one for one in threading.enumerate() if one.name == "watch-server"]


def test_nobody_there_is_told(loopback):
    with serving(chat("{}")) as server:
        address = server.address
    with pytest.raises(ServerError, match="cannot be reached"):
        ChatServer(address_of(address)).models()


def test_the_models_are_listed(loopback):
    listed = {"data": [{"id": "one"}, {"id": 2}, {"id": "bad\nname"}, {"id": "two"}, "x"]}
    with serving(lambda h: h.give(json.dumps(listed).encode())) as server:
        assert ChatServer(address_of(server.address)).models() == ("one", "two")
    with serving(lambda h: h.give(b'{"models": 1}')) as server, pytest.raises(ServerError, match="list its models"):
        ChatServer(address_of(server.address)).models()


def test_the_command_shows_both_ratings(answered, loopback, home: Places, capsys):
    library, attempt = answered
    criteria = library.past.whole(attempt).prompt.criteria
    said = {
        "control": NONE,
        **dict.fromkeys(criteria, NONE),
        criteria[0]: {"rating": 4, "quote": "I asked the three teams"},
    }
    with serving(chat(said)) as server:
        assert main(["judge", "1.1", "--address", server.address, "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["ratings"][0]["quote"] == "I asked the three teams"
        assert (told["model"], told["version"], told["prompt_version"]) == ("liar-1", "b1-test", PROMPT_VERSION)
        assert main(["judge", "1.1", "--address", server.address]) == 0
        assert "Second opinion of liar-1; it counts nowhere." in capsys.readouterr().out
    assert main(["judge", "1.1"]) == 1  # off by default
    assert main(["judge", "1.1", "--address", "http://192.0.2.1:9"]) == 1
    assert "every word of the answer" in capsys.readouterr().err
    assert main(["judge", "1.1", "--address", server.address]) == 3
    assert main(["judge", "x", "--address", server.address]) == 1
    assert len(library.past.whole(attempt).opinions) == 2


@pytest.fixture(scope="module")
def llama() -> Iterator[str]:
    """The address of a real llama.cpp server with a small real model."""
    given = os.environ.get("MOCKINTERVIEW_JUDGE_SERVER")
    if given:
        yield given
        return
    python = os.environ.get("MOCKINTERVIEW_LLAMA_PYTHON")
    if not python:
        pytest.skip(
            "no llama.cpp: set MOCKINTERVIEW_JUDGE_SERVER or MOCKINTERVIEW_LLAMA_PYTHON (tests/llama_server.py)"
        )
    command = [python, str(Path(__file__).parents[1] / "llama_server.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        yield process.stdout.readline().strip()
        process.stdin.close()


@pytest.mark.slow
def test_a_real_model_on_a_real_server(llama, answered, loopback):
    """The smallest of models: what it says is its own matter, that only proved words come through is ours."""
    library, attempt = answered
    model = ChatServer(address_of(llama), within_s=550.0)
    assert model.models()
    whole = library.past.whole(attempt)
    asked = question_about(whole, library)
    reply = model.ask(asked.system, asked.user, asked.schema, words=400, cancel=Never())
    content = json.loads(reply.text)  # the server held it to the schema
    assert set(content) == {*asked.criteria, "control"}
    assert reply.model
    assert reply.version
    try:
        kept, left = checked(asked, json.dumps({**content, "control": NONE}))
    except ServerError as error:
        kept, left = (), ()
        if "proved" not in str(error):
            raise
    for one in kept:
        assert 1 <= one.rating <= 5
        assert SAID[one.start : one.end] == one.quote
    print(f"\n{reply.model} {reply.version}: {content}\nkept {kept}\nleft out {left}", file=sys.stderr)
    try:
        second_opinion(library, attempt, model, agreed="", cancel=Never())
    except ServerError as error:
        print(f"whole: {error}", file=sys.stderr)
        assert library.past.whole(attempt).opinions == ()
    else:
        assert library.past.whole(attempt).opinions
