"""By keyboard and screen reader through every place: nothing is unnamed, nothing traps, every button is reached."""

from __future__ import annotations

import time

import pytest
from fakes import FakeMicrophones, FakePlayer, FakeScorer, fusion
from reach import check

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.settings import Settings
from mockinterview.ui.places import PLACES
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

KEYS = [place.key for place in PLACES if place.key not in {"round", "scorecard", "review", "compare", "debrief"}]


@pytest.fixture
def desk(qtbot, qapp, home, bank):
    fusion(qapp)

    def parts() -> Parts:
        library = SqliteLibrary.open(home)
        library.shelf.import_bank(bank)
        return Parts(
            library=library, microphones=FakeMicrophones(), player=FakePlayer(), speech=None, scorer=FakeScorer(),
            models=lambda: Models(home.models), recover=lambda: (),
        )  # fmt: skip

    look = Look(resources_folder())
    look.use("light", 100)
    window = Window(look)
    window.resize(1280, 800)
    made = Desk(window, look, home, Settings(welcomed=True), parts, now_s=time.monotonic, seed=lambda: 3)
    with qtbot.waitActive(window):
        window.show()
    made.open()
    qtbot.waitUntil(lambda: made.parts is not None and not made.jobs.busy, timeout=20_000)
    yield made
    made.close()
    window.hide()
    window.deleteLater()


def at(desk, qtbot, key):
    """Go to a place and wait until it is filled."""
    desk.window.go(key)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)


@pytest.mark.parametrize("key", KEYS)
def test_a_place_has_names_and_tab_goes_round_it(desk, qtbot, key):
    at(desk, qtbot, key)
    check(qtbot, desk.window)
