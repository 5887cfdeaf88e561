"""Backups in the real window: made after the start, brought back when asked, offered when the library is damaged."""

from __future__ import annotations

import pytest
from fakes import HEADSET, FakeClock, FakeMicrophones, FakePlayer, FakeScorer, FakeSpeech, fusion
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import load_settings
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import AttemptState, Conditions
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window


@pytest.fixture
def start(qtbot, home, bank, qapp):
    desks = []

    def begin(*, loads=True):
        fusion(qapp)
        look = Look(resources_folder())
        look.use("light", 100)
        window = Window(look)
        window.resize(1280, 800)

        def parts():
            safe = SafeCopies(home)
            brought = safe.fulfil()
            library = SqliteLibrary.open(home)
            library.shelf.import_bank(bank)
            return Parts(
                library=library, microphones=FakeMicrophones(HEADSET), player=FakePlayer(), speech=FakeSpeech("I led it"),
                scorer=FakeScorer(), models=lambda: Models(home.models), recover=tuple, copies=safe,
                news=brought.told() if brought else "",
            )  # fmt: skip

        settings = load_settings(home.settings)[0]
        desk = Desk(
            window, look, home, settings, parts, now_s=FakeClock(), seed=lambda: 3, rescue=SafeCopies(home)
        )  # fmt: skip
        desks.append(desk)
        window.show()
        desk.open()
        if loads:
            qtbot.waitUntil(lambda: desk.parts is not None and not desk.jobs.busy, timeout=15_000)
        return desk, window

    yield begin
    for desk in desks:
        desk.close()
        desk.window.hide()
        desk.window.deleteLater()


def boxes(window):
    return [one for one in window.findChildren(QMessageBox) if one.isVisible()]


def press(qtbot, box, name):
    (button,) = [one for one in box.buttons() if one.text() == name]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def practised(home, bank):
    with SqliteLibrary.open(home) as library:
        library.shelf.import_bank(bank)
        session = library.rounds.begin_session(Conditions(level=Level.L6))
        library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    return SafeCopies(home).make()


def sessions(home):
    with SqliteLibrary.open(home) as library:
        return len(library.past.sessions())


def test_a_copy_is_made_after_the_start_and_shown_in_the_settings(start, qtbot, home):
    desk, window = start()
    assert len(SafeCopies(home).listed()) == 1
    desk.go("settings")
    card = window.settings.backups
    qtbot.waitUntil(lambda: card._copies.count() == 1 and not desk.jobs.busy, timeout=10_000)
    assert card._copies.currentText().startswith("The copy of today, ")
    qtbot.mouseClick(card._make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "A copy was made and read back." in card._told.text(), timeout=10_000)


def test_a_chosen_copy_comes_back_at_the_next_start(start, qtbot, home, bank):
    practised(home, bank)
    with SqliteLibrary.open(home) as library:
        library.rounds.begin_session(Conditions(level=Level.L7))
    desk, window = start()
    desk.go("settings")
    card = window.settings.backups
    qtbot.waitUntil(lambda: card._copies.count() >= 1 and not desk.jobs.busy, timeout=10_000)
    card._copies.setCurrentIndex(card._copies.count() - 1)
    qtbot.mouseClick(card._bring, Qt.MouseButton.LeftButton)
    assert "kept in a file of its own" in card._asked.text()
    qtbot.mouseClick(card._back, Qt.MouseButton.LeftButton)
    assert not card._question.isVisible()
    qtbot.mouseClick(card._bring, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card._confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    desk.close()
    _, again = start()
    qtbot.waitUntil(lambda: bool(boxes(again)), timeout=10_000)
    (told,) = boxes(again)
    assert "was brought back" in told.text()
    told.reject()


def test_a_library_that_cannot_be_opened_is_brought_back_on_a_press(start, qtbot, home, bank):
    practised(home, bank)
    content = home.database.read_bytes()
    home.database.write_bytes(b"\0" * 8192 + content[8192:])
    for journal in ("-wal", "-shm"):
        home.database.with_name(home.database.name + journal).unlink(missing_ok=True)
    desk, window = start(loads=False)
    qtbot.waitUntil(lambda: bool(boxes(window)), timeout=15_000)
    (box,) = boxes(window)
    assert "damaged" in box.text()
    assert "Nothing is thrown away" in box.informativeText()
    press(qtbot, box, "Bring the copy back")
    qtbot.waitUntil(lambda: desk.parts is not None and not desk.jobs.busy, timeout=15_000)
    assert len(desk.parts.library.past.sessions()) == 1
    (kept,) = home.backups.glob("damaged-*.sqlite3")
    assert kept.read_bytes()[8192:] == content[8192:]


def test_damage_that_is_found_after_the_start_is_told_and_the_copy_offered(start, qtbot, home, bank):
    made = practised(home, bank)
    with SqliteLibrary.open(home) as library:
        library.upkeep.compact()
    raw = bytearray(home.database.read_bytes())
    # a page near the end, which opening does not touch
    raw[-4096:-2048] = b"\xff" * 2048
    home.database.write_bytes(bytes(raw))
    _desk, window = start(loads=False)
    qtbot.waitUntil(lambda: bool(boxes(window)), timeout=15_000)
    (box,) = boxes(window)
    assert "damaged" in box.text()
    assert [one.path for one in SafeCopies(home).listed()] == [made.path]
    press(qtbot, box, "Not now")


def test_a_second_window_leaves_alone_what_is_answered_in_the_first(qtbot, home, bank, qapp):
    """Its look for what a crash left must neither offer nor put away the answer that is given in the other one."""
    fusion(qapp)
    look = Look(resources_folder())
    look.use("light", 100)
    window = Window(look)
    elsewhere = SqliteLibrary.open(home)
    elsewhere.shelf.import_bank(bank)
    session = elsewhere.rounds.begin_session(Conditions(level=Level.L6))
    attempt = elsewhere.rounds.begin_attempt(session.id, elsewhere.shelf.prompt("own-thing"))
    alone, looked = [False], []

    def parts():
        return Parts(
            library=SqliteLibrary.open(home), microphones=FakeMicrophones(HEADSET), player=FakePlayer(),
            speech=FakeSpeech(), scorer=FakeScorer(), models=lambda: Models(home.models),
            recover=lambda: looked.append(1) or (), alone=lambda: alone[0],
        )  # fmt: skip

    desk = Desk(window, look, home, load_settings(home.settings)[0], parts, now_s=FakeClock(), seed=lambda: 3)
    try:
        window.show()
        desk.open()
        qtbot.waitUntil(lambda: desk.parts is not None and not desk.jobs.busy, timeout=15_000)
        assert not looked
        assert elsewhere.past.whole(attempt.id).attempt.state is AttemptState.PREPARING
        alone[0] = True  # the first window was closed
        desk.look_left_behind()
        qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=15_000)
        assert looked
        assert elsewhere.past.whole(attempt.id).attempt.state is AttemptState.DISCARDED
    finally:
        elsewhere.close()
        desk.close()
        window.hide()
        window.deleteLater()
