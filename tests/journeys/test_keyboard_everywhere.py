"""By keyboard and screen reader through every place: nothing is unnamed, nothing traps, every button is reached."""

from __future__ import annotations

import time

import pytest
from fakes import FakeMicrophones, FakePlayer, FakeScorer, fusion
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QTextEdit, QWidget

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.desk import Desk, Parts
from mockinterview.domain.settings import Settings
from mockinterview.ui.places import PLACES
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

KEYS = [place.key for place in PLACES if place.key not in {"round", "scorecard", "review", "compare", "debrief"}]
NAMED = {
    QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.Slider, QAccessible.Role.SpinBox, QAccessible.Role.Table,
    QAccessible.Role.List, QAccessible.Role.ProgressBar, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
}  # fmt: skip
PRESSES = 400


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


def shown(window):
    return [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]


def unnamed(window):
    """Return what a screen reader finds and cannot name, painted widgets included."""
    found = []
    for widget in shown(window):
        if isinstance(widget.parent(), QAbstractSpinBox):
            continue  # the box around it has the keyboard and the name
        face = QAccessible.queryAccessibleInterface(widget)
        painted = "paintEvent" in vars(type(widget)) and type(widget).__module__.startswith("mockinterview")
        if face is None or not (painted or face.role() in NAMED):
            continue
        if type(widget).__name__.startswith("qt_") or widget.objectName().startswith("qt_"):
            continue
        if not face.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} {face.role()}")
    return found


def walked(qtbot, window):
    """Return what Tab reaches in one round, and whether it came back to where it began."""
    visited = []
    for _ in range(PRESSES):
        here = window.focusWidget()  # not the application's: under load the window may not be active
        qtbot.keyClick(here or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is here and visited:
            continue  # from part to part of a date; for ever it would be a trap
        if now in visited:
            return visited, now is visited[0]
        visited.append(now)
    return visited, False


@pytest.mark.parametrize("key", KEYS)
def test_a_place_has_names_and_tab_goes_round_it(desk, qtbot, key):
    window = desk.window
    at(desk, qtbot, key)
    assert unnamed(window) == []
    visited, round_ = walked(qtbot, window)
    assert round_, f"trapped after {visited[-1]!r}"
    groups = {one.group() for one in visited if isinstance(one, QAbstractButton) and one.group() is not None}
    missed = [
        one.text() or one.accessibleName()
        for one in shown(window)
        if isinstance(one, QAbstractButton)
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one not in visited
        and one.group() not in groups  # arrow keys go to the others of a group
    ]
    assert missed == []
    assert not any(isinstance(one, QTextEdit) and not one.tabChangesFocus() for one in shown(window))
