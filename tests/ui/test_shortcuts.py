"""Shortcuts: all are listed, do what they say, can be changed, and never mean two things at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

import mockinterview.ui
from mockinterview.domain.settings import Settings
from mockinterview.ui.help import Help, KeysDialog
from mockinterview.ui.practice.screen import RoundScreen
from mockinterview.ui.shortcuts import BY_NAME, COMMANDS, as_settings, bind, clashes, own_keys, single, use
from mockinterview.ui.widgets.basics import Choices
from mockinterview.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, look):
    made = Window(look)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.use_keys(Settings())
    return made


def bound(window):
    return {one.objectName(): one for one in window.findChildren(QShortcut)}


def test_every_command_is_bound_and_every_binding_is_a_command(window):
    inside_dialogs = {"correction.keep", "correction.listen"}
    assert set(bound(window)) == set(BY_NAME) - inside_dialogs


def test_no_screen_binds_keys_past_the_registry():
    folder = Path(mockinterview.ui.__file__).parent
    guilty = [
        path.name for path in folder.rglob("*.py") if re.search(r"QShortcut\(|setShortcut\(", path.read_text("utf-8"))
    ]
    assert guilty == ["shortcuts.py"]


def test_no_two_commands_share_keys_in_one_place():
    assert clashes({}) == ()


def test_keys_are_written_as_qt_writes_them():
    shape = QKeySequence.SequenceFormat.PortableText
    for one in COMMANDS:
        assert QKeySequence.fromString(one.keys, shape).toString(shape) == one.keys


def test_the_list_shows_every_command_with_the_keys_of_now(window, look):
    help_ = Help(window, look, {"round.pause": "Ctrl+Shift+P", "round.more": ""})
    said = [label.text() for label in help_.findChildren(QLabel)]
    for one in COMMANDS:
        assert one.meaning in said
    assert said[said.index("Pause and go on") - 1] == "Ctrl+Shift+P"
    assert said[said.index("One minute more") - 1] == "none"


@pytest.mark.parametrize("kind", [Help, KeysDialog])
def test_the_dialogs_fit_the_window_at_the_largest_text(window, look, qtbot, kind):
    look.use("light", 200)
    window.show()
    dialog = kind(window, look, {})
    dialog.show()
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    assert dialog.page.horizontalScrollBar().maximum() == 0


def test_changed_keys_work_and_the_old_ones_do_not(qtbot, look, window):
    heard = []
    window.show_help = None  # not what is tested
    round_ = window.of(RoundScreen)
    pause = bound(round_)["round.pause"]
    pause.activated.disconnect()
    pause.activated.connect(lambda: heard.append("pause"))
    with qtbot.waitActive(window):
        window.show()
    window.use_keys(Settings(shortcuts=("round.pause=Ctrl+J",)))
    window.go("round")
    round_._typed.setFocus()
    qtbot.keyClick(round_._typed, Qt.Key.Key_P, CONTROL)
    assert heard == []
    qtbot.keyClick(round_._typed, Qt.Key.Key_J, CONTROL)
    assert heard == ["pause"]


def test_keys_of_the_user_are_in_the_rails_tool_tips(window):
    window.use_keys(Settings(shortcuts=("go.progress=Ctrl+G",)))
    tips = [button.toolTip() for button in window.rail.findChildren(QWidget) if button.toolTip()]
    assert "Progress (Ctrl+G)" in tips


def test_a_dialog_that_opens_later_has_the_users_keys(window):
    window.use_keys(Settings(shortcuts=("correction.listen=Ctrl+J",)))
    late = QWidget(window)
    assert bind(late, "correction.listen", print).key().toString() == "Ctrl+J"


def test_conflicts_are_told_and_not_kept(qtbot, window, look):
    dialog, kept = KeysDialog(window, look, {}), []
    qtbot.addWidget(dialog)
    dialog.kept.connect(kept.append)
    dialog.fill_in("round.pause", "Ctrl+M")
    assert "two meanings" in dialog._told.text()
    assert not dialog._keep.isEnabled()
    dialog.fill_in("round.pause", "Ctrl+Shift+P")
    dialog._keep.click()
    assert kept == [("round.pause=Ctrl+Shift+P",)]


def test_as_delivered_takes_every_change_back(qtbot, window, look):
    dialog, kept = KeysDialog(window, look, {"round.pause": "Ctrl+J", "help": ""}), []
    qtbot.addWidget(dialog)
    dialog.kept.connect(kept.append)
    dialog._reset.click()
    dialog._keep.click()
    assert kept == [()]


def test_keys_of_another_screen_are_free_but_those_of_anywhere_are_not():
    assert clashes({"review.star": "Ctrl+P"}) == ()
    (pair,) = clashes({"review.star": "Ctrl+Q"})
    assert {one.name for one in pair} == {"quit", "review.star"}


def test_single_keys_can_be_switched_off(qtbot, window):
    window.use_keys(Settings(single_key_shortcuts=False))
    found = bound(window)
    assert not found["round.discard"].isEnabled()
    assert found["round.pause"].isEnabled()
    assert found["help"].isEnabled()
    window.use_keys(Settings())
    assert found["round.discard"].isEnabled()


@pytest.mark.parametrize("on", [True, False])
def test_digits_rate_only_while_single_keys_are_on(qtbot, look, on):
    holder = QWidget()
    qtbot.addWidget(holder)
    choices = Choices("Impact", [(number, str(number)) for number in range(1, 6)])
    choices.setParent(holder)
    use(holder, {}, single_keys=on)
    holder.show()
    qtbot.keyClick(choices.buttons()[0], Qt.Key.Key_4)
    assert choices.buttons()[3].isChecked() is on


def test_what_a_single_key_is():
    assert all(single(one) for one in ("Esc", "N", "Shift+N", "+"))
    assert not any(single(one) for one in ("F1", "Shift+F10", "Ctrl+P", "Ctrl++", ""))


@given(st.lists(st.text(max_size=30), max_size=5))
def test_nonsense_in_the_settings_is_left_out(texts):
    own = own_keys(texts)
    assert set(own) <= set(BY_NAME)
    assert own_keys(as_settings(own)) == {name: keys for name, keys in own.items() if keys != BY_NAME[name].keys}


def test_less_motion_stops_what_fades_and_blinks(look, qapp):
    look.rest(still=True)
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    look.rest(still=False)
    assert qapp.cursorFlashTime() > 0
