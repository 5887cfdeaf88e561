"""For the whole suite: no network, a data folder for each test, and a library.

Nobody imports this module: a second copy would bring a second guard, whose loopback nobody opens.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from samples import a_card, bank_json, prompt_json

from mockinterview.adapters.places import Places, places, resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.postgres import engine_at, url_of
from mockinterview.adapters.store.server import ServerLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.language import English, use
from mockinterview.ui.translator import speak

# A busy machine is no fault of the program; how long things take is measured in benchmarks/.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")
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
def _gone_with_the_test() -> Iterator[None]:
    """Delete now what a test let go of: Qt waits for an event loop, and a theme restyles every widget that still lives.

    Cyclic garbage is collected here, on the main thread, as the program's Sweeper does: Python would do it on any thread,
    and a part of a picture that dies on a worker's takes the process with it when the picture is painted.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    due = [one for one in (2, 1, 0) if gc.get_count()[one] > gc.get_threshold()[one]]
    if due:
        gc.collect(due[0])


PATIENCE_MS = 60_000  # as with the examples above


class PatientBot(QtBot):
    """A QtBot whose waits end by what they wait for, also on a machine that does other things."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - Qt's
        """Turn the event loop until `callback` is true, or asserts nothing."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> object:  # noqa: N802 - Qt's
        """Wait at the end of the block until the window has the keyboard."""
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Stand in for the fixture of pytest-qt."""
    return PatientBot(request)


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
    """An open, empty library; on a server where MOCKINTERVIEW_TEST_DATABASE names one, which is emptied first."""
    server = os.environ.get("MOCKINTERVIEW_TEST_DATABASE")
    if server:
        url = url_of(server)
        engine = engine_at(url)
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        engine.dispose()
        with ServerLibrary.at(url, home, now_ms=clock) as opened:
            yield opened
        return
    with SqliteLibrary.open(home, now_ms=clock) as opened:
        yield opened


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


@pytest.fixture
def samples() -> object:
    """The functions above, for tests that build their own."""
    return type(
        "Samples",
        (),
        {"prompt": staticmethod(prompt_json), "bank": staticmethod(bank_json), "card": staticmethod(a_card)},
    )


@pytest.fixture
def german(qapp: object) -> Iterator[None]:
    """Let the window speak German."""
    locale = QLocale()
    assert speak(qapp, resources_folder() / "translations", "de") is not None
    yield
    use(English())
    QLocale.setDefault(locale)
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()
