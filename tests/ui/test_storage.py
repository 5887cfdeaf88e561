"""Storage by keys: sizes are shown, nothing is removed before it was said and confirmed."""

from __future__ import annotations

import pytest
from fakes import HeldJobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mockinterview.domain.criteria import Level
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import Conditions
from mockinterview.domain.settings import KeepAudio
from mockinterview.services.keep import take_path
from mockinterview.ui.storage.card import StorageCard
from mockinterview.ui.storage.presenter import StoragePresenter

DAY_MS = 86_400_000


@pytest.fixture
def practised(library, bank, home, samples):
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    path = take_path(home.takes, session.id, 1, 0)
    path.write_bytes(b"x" * 2_000_000)
    take = library.rounds.add_take(attempt.id, audio=path)
    library.rounds.finish_take(take.id, Recording(path=path, duration_s=5.0, rate_hz=16000))
    library.rounds.save_scorecard(attempt.id, samples.card(), "I cut failures by half.")
    return path


@pytest.fixture
def card(qtbot, look, library, home, practised, clock):
    clock.now_ms += 60 * DAY_MS
    shown = StorageCard(look)
    qtbot.addWidget(shown)
    shown.attach(
        StoragePresenter(
            library, HeldJobs(), shown, home.root, keep=KeepAudio.ALL, keep_days=90, now_ms=clock
        )
    )
    with qtbot.waitActive(shown):
        shown.show()
    return shown


def words(card):
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def choose(qtbot, box, times):
    box.setFocus()
    for _ in range(times):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_sizes_are_shown(qtbot, card):
    qtbot.waitUntil(lambda: "2 MB, one file" in words(card))


def test_a_wish_that_removes_something_is_said_and_confirmed(qtbot, card, practised):
    kept = []
    card.kept.connect(lambda *wish: kept.append(wish))
    choose(qtbot, card._keep, 1)
    assert kept == [(KeepAudio.DAYS, 90)]  # nothing is as old as that
    card._days.setFocus()
    qtbot.keyClick(card._days, Qt.Key.Key_Up)
    assert "One recording (2 MB) would be removed for good now" in words(card)
    assert practised.exists()
    assert kept == [(KeepAudio.DAYS, 90)]
    qtbot.keyClick(card._confirm, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not practised.exists())
    assert kept[-1] == (KeepAudio.DAYS, 30)
    qtbot.waitUntil(lambda: "0 MB, 0 files" in words(card))


def test_backing_out_keeps_everything(qtbot, card, practised):
    choose(qtbot, card._keep, 3)
    assert "would be removed" in words(card)
    qtbot.keyClick(card._back, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card._keep.currentData() == KeepAudio.BEST)  # the last that removed nothing
    assert practised.exists()
    assert "would be removed" not in words(card)
