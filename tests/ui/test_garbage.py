"""Garbage is collected on the window's thread: not while the program opens, and from then on."""

import gc
import sys

import psutil
import pytest

from mockinterview.adapters.heap import give_back
from mockinterview.ui.garbage import Sweeper


@pytest.fixture
def collected(monkeypatch):
    found = []
    monkeypatch.setattr(gc, "collect", found.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 0, 0))
    return found


def test_nothing_is_collected_before_all_is_there(qtbot, collected):
    sweeper = Sweeper()
    try:
        assert not gc.isenabled()
        sweeper.sweep()
        assert collected == []
        sweeper.settle()
        sweeper.sweep()
        assert collected == [0]
    finally:
        sweeper.close()
    assert gc.isenabled()


def test_free_memory_is_given_back_now_and_then(qtbot, collected, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.garbage.GIVE_BACK_EVERY_S", 4)
    given = []
    sweeper = Sweeper(give_back=lambda: given.append(True))
    try:
        sweeper.sweep()
        assert given == [], "not while the program opens"
        sweeper.settle()
        for _ in range(25):
            sweeper.sweep()
        assert given == [True, True]
        assert collected == [0] * 23
    finally:
        sweeper.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other C libraries give back by themselves")
def test_what_lies_free_between_long_lived_pages_goes_back():
    process = psutil.Process()
    give_back()
    before = process.memory_info().rss
    pages = [bytes(100_000) for _ in range(600)]  # 60 MB; below what gets a mapping of its own after some are freed
    kept = pages[::20]
    del pages
    give_back()
    assert process.memory_info().rss - before < 20_000_000
    assert len(kept) == 30


def test_an_opening_that_never_ends_is_not_waited_for(qtbot, collected, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.garbage.OPENING_S", 1)
    sweeper = Sweeper()
    try:
        for _ in range(3):
            sweeper.sweep()
        assert collected == [0]
    finally:
        sweeper.close()
