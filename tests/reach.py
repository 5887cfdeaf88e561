"""What a keyboard reaches and what a screen reader finds in a window."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QTextEdit, QWidget

NAMED = {
    QAccessible.Role.PushButton, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.Slider, QAccessible.Role.SpinBox, QAccessible.Role.Table,
    QAccessible.Role.List, QAccessible.Role.ProgressBar, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown,
}  # fmt: skip
PRESSES = 400


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


def missed(window, visited):
    """Return the buttons that can be pressed and that Tab did not reach."""
    groups = {one.group() for one in visited if isinstance(one, QAbstractButton) and one.group() is not None}
    return [
        one.text() or one.accessibleName()
        for one in shown(window)
        if isinstance(one, QAbstractButton)
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one not in visited
        and one.group() not in groups  # arrow keys go to the others of a group
    ]


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


def upwards(visited):
    """Return pairs in which Tab went up the page, out of the order in which one reads it.

    A footer lies below what scrolls, columns stand beside one another, and a page that scrolls moves under the
    keyboard: places are taken within the nearest holder that two neighbours share. One way up is the way round.
    """
    found = []
    for first, second in pairwise(visited):
        holder = first.parentWidget()
        if holder is None or holder is not second.parentWidget():
            continue
        if second.geometry().bottom() < first.geometry().top():
            found.append((first.accessibleName(), second.accessibleName()))
    return found[1:]


def check(qtbot, window):
    """Assert that everything has a name, that Tab goes round, misses no button and follows the reading order."""
    assert unnamed(window) == []
    visited, back = walked(qtbot, window)
    assert back, f"trapped after {visited[-1]!r}"
    assert missed(window, visited) == []
    assert upwards(visited) == []
    assert not any(isinstance(one, QTextEdit) and not one.tabChangesFocus() for one in shown(window))
    return visited


def choices_named(box):
    """Tell whether every line of an opened box can be read out."""
    assert isinstance(box, QComboBox)
    return all(box.itemText(number).strip() for number in range(box.count()))
