"""Garbage is collected on the window's thread: not while the program opens, and from then on."""

import gc

import pytest

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


def test_an_opening_that_never_ends_is_not_waited_for(qtbot, collected, monkeypatch):
    monkeypatch.setattr("mockinterview.ui.garbage.OPENING_S", 1)
    sweeper = Sweeper()
    try:
        for _ in range(3):
            sweeper.sweep()
        assert collected == [0]
    finally:
        sweeper.close()
