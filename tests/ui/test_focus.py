"""Who gets the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import delete

import mockinterview.ui
from mockinterview.ui.widgets.focus import focus_on


@pytest.fixture
def stack(qtbot):
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(_page("first", "second"))
    stack.addWidget(_page("first", "second"))
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    return stack


def _page(*names):
    page = QWidget()
    column = QVBoxLayout(page)
    for name in names:
        column.addWidget(QPushButton(name))
    return page


def _buttons(stack, number):
    return stack.widget(number).findChildren(QPushButton)


def test_a_screen_that_was_left_takes_the_keyboard_from_nobody(stack):
    shown, left = _buttons(stack, 0)[0], _buttons(stack, 1)[0]
    focus_on(shown)
    assert QApplication.focusWidget() is shown
    focus_on(left)
    assert QApplication.focusWidget() is shown
    stack.setCurrentIndex(1)
    focus_on(left)
    assert QApplication.focusWidget() is left


@pytest.mark.parametrize("nobody", [False, True])
def test_a_screen_that_is_filled_before_it_is_shown_has_the_keyboard_where_it_asked(stack, nobody):
    """The scorecard is; and nobody has the keyboard when the button that was pressed is switched off."""
    pressed, wanted = _buttons(stack, 0)[0], _buttons(stack, 1)[1]
    focus_on(pressed)
    focus_on(wanted)
    if nobody:
        pressed.clearFocus()
        assert QApplication.focusWidget() is None
    stack.setCurrentIndex(1)
    assert QApplication.focusWidget() is wanted


def test_what_a_screen_asked_for_counts_once_and_the_last_time(stack):
    pressed, (one, other) = _buttons(stack, 0)[0], _buttons(stack, 1)
    focus_on(pressed)
    focus_on(one)
    focus_on(other)
    stack.setCurrentIndex(1)
    assert QApplication.focusWidget() is other
    focus_on(one)
    stack.setCurrentIndex(0)
    stack.setCurrentIndex(1)
    assert QApplication.focusWidget() is one


def test_what_was_deleted_before_its_screen_is_shown_asks_for_nothing(stack):
    pressed, (one, other) = _buttons(stack, 0)[0], _buttons(stack, 1)
    focus_on(pressed)
    focus_on(other)
    delete(other)
    stack.setCurrentIndex(1)
    assert QApplication.focusWidget() is one


def test_no_screen_asks_qt_for_the_keyboard_past_it():
    sources = [path for path in Path(mockinterview.ui.__file__).parent.rglob("*.py") if path.name != "focus.py"]
    assert len(sources) > 100
    assert [path.name for path in sources if ".setFocus()" in path.read_text(encoding="utf-8")] == []
