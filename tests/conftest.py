"""For the whole suite: no network, a data folder for each test, and sample values to build on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.adapters.places import Places, places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import Kind, Level, ReadsAs
from mockinterview.domain.scorecard import CriterionRating, Evidence, Scorecard

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"  # for the processes that tests start


class NetworkForbiddenError(RuntimeError):
    """A test, or what it tests, tried to leave this computer."""


_LOOPBACK = {"allowed": False}  # only within the fixture `loopback`


def _no_network(event: str, given: tuple[object, ...]) -> None:
    if event == "socket.connect" and not isinstance(given[1], str | bytes):  # a path is a Unix socket
        if _LOOPBACK["allowed"] and isinstance(given[1], tuple) and given[1][0] == "127.0.0.1":
            return
        raise NetworkForbiddenError(f"connect to {given[1]}")
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        if _LOOPBACK["allowed"] and given[0] in {"127.0.0.1", b"127.0.0.1"}:
            return
        raise NetworkForbiddenError(f"look up {given[0]}")


sys.addaudithook(_no_network)  # below every library, and never taken away


@pytest.fixture
def loopback() -> Iterator[None]:
    """Let this test talk to a server of its own on 127.0.0.1, and to nobody else."""
    _LOOPBACK["allowed"] = True
    yield
    _LOOPBACK["allowed"] = False


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: object) -> None:
    """Make Qt's application for windows first: a PDF report would make a smaller one, and there can only be one."""


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCKINTERVIEW_DATA", str(tmp_path / "data"))


@pytest.fixture
def home(tmp_path: Path) -> Places:
    """The user's folder of this test."""
    return places(tmp_path / "data")


class Clock:
    """A clock that goes on by a second whenever it is read."""

    def __init__(self, now_ms: int = 1_750_000_000_000) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        self.now_ms += 1000
        return self.now_ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(home: Places, clock: Clock) -> Iterator[SqliteLibrary]:
    """An open, empty library."""
    with SqliteLibrary.open(home, now_ms=clock) as opened:
        yield opened


def prompt_json(name: str = "own-thing", **changes: object) -> dict[str, object]:
    """Return the content of a sound prompt."""
    criteria = ("ownership", "impact", "customer", "people")
    return {
        "id": name,
        "kind": "behavioral",
        "text": {"L6": f"Tell me about {name}.", "L7": f"Tell me about a large {name}."},
        "principles": ["ownership", "dive-deep"],
        "minutes": {"think": 1, "answer": 4},
        "criteria": {one: {"L6": f"{one} of the team", "L7": f"{one} of the company"} for one in criteria},
        "follow_ups": [{"criterion": one, "text": f"How about {one} there?"} for one in criteria],
        "points": ["one thing", "another thing", "a third thing"],
        "traps": ["a trap", "another trap"],
        "outline": {"L6": ["first", "second", "third"], "L7": ["first", "second", "third"]},
        "tags": ["sample"],
        "source": "own",
    } | changes


def bank_json(*prompts: dict[str, object], name: str = "sample-bank", version: str = "1.0.0") -> dict[str, object]:
    """Return the content of a bank."""
    passage = {"principle": "ownership", "level": "L6", "text": "It was not my job, and I said so. " * 4}
    return {
        "format": 1, "bank": name, "title": f"Bank {name}", "version": version, "language": "en", "licence": "MIT",
        "about": "For tests.", "prompts": list(prompts) or [prompt_json()], "passages": [passage],
    }  # fmt: skip


@pytest.fixture
def bank() -> Bank:
    """A bank of four prompts."""
    design = prompt_json(
        "design-queue",
        kind="system_design",
        principles=[],
        criteria={one: {"L6": "a line here"} for one in ("data", "cost", "scaling", "risks")},
        text={"L6": "Design a queue."},
        outline={"L6": ["first", "second", "third"]},
        follow_ups=[{"criterion": one, "text": f"How about {one}?"} for one in ("data", "cost", "scaling", "risks")],
        phases=[{"name": "All", "minutes": 4, "covers": ["everything"], "criteria": ["data"]}],
    )
    own = prompt_json("own-thing")
    return bank_from_json(bank_json(own, prompt_json("other-thing"), prompt_json("third-thing"), design))


def a_card(transcript: str = "I cut failures by half.", *, ratings: dict[str, float] | None = None) -> Scorecard:
    """Return a scorecard whose quotes are slices of `transcript`."""
    given = ratings or {"ownership": 3.5, "impact": 4.5}
    quote = transcript[:5]
    return Scorecard(
        id="x1",
        kind=Kind.BEHAVIORAL,
        target_level=Level.L6,
        reads_as=ReadsAs.L6,
        on_topic=True,
        overall=round(sum(given.values()) / len(given), 2),
        criteria=tuple(
            CriterionRating(
                id=name, rating=rating, confidence=0.8, missing="a date", reasons=("rule 1",),
                evidence=(Evidence(quote=quote, start=0, end=len(quote), strength=0.7),),
            )
            for name, rating in given.items()
        ),
        notes=("short",),
        level_odds={ReadsAs.L6: 0.7, ReadsAs.L5: 0.3},
        engine="test 1",
    )  # fmt: skip


@pytest.fixture
def samples() -> object:
    """The functions above, for tests that build their own."""
    return type(
        "Samples",
        (),
        {"prompt": staticmethod(prompt_json), "bank": staticmethod(bank_json), "card": staticmethod(a_card)},
    )
