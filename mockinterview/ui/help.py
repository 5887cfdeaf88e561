"""The list of all shortcuts, where they can be changed, and what this program is not. Widgets only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QKeySequenceEdit, QLineEdit, QToolButton, QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.shortcuts import (
    BY_NAME,
    COMMANDS,
    FIXED,
    Command,
    Fixed,
    as_settings,
    clashes,
    keys_of,
    native,
)
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Button, Text, announce
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.wording import DISCLAIMER

WIDE_PX, TALL_PX, KEYS_PX, TOLD_PX = 640, 720, 150, 360
AREAS = tuple(dict.fromkeys(one.area for one in COMMANDS))


class _Dialog(QDialog):
    """A page in a dialog that is never larger than the window below it."""

    def __init__(self, parent: QWidget, look: Look, title: str) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.resize(min(look.px(WIDE_PX), parent.width()), min(look.px(TALL_PX), parent.height()))
        self.page = Page(title)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.page)

    def _table(self, *rows: tuple[QWidget, QWidget]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnMinimumWidth(0, self._look.px(KEYS_PX))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for number, (left, right) in enumerate(rows):
            grid.addWidget(left, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, number, 1, Qt.AlignmentFlag.AlignTop)
        return grid


class Help(_Dialog):
    """All shortcuts as they are now."""

    change = Signal()

    def __init__(self, parent: QWidget, look: Look, own: Mapping[str, str] | None = None) -> None:
        super().__init__(parent, look, tr("Shortcuts and about"))
        page, own = self.page, own or {}
        page.add(Text(tr("Shortcuts"), "display"))
        for area in AREAS:
            listed: list[Command | Fixed] = [one for one in (*COMMANDS, *FIXED) if one.area == area]
            rows = [(Text(_told(one, own), "strong"), Text(tr(one.meaning))) for one in listed]
            page.add(Text(tr(area), "caption"), self._table(*rows))
        close, change = Button(look, tr("Close"), "", "primary"), Button(look, tr("Change shortcuts"), "keyboard")
        close.clicked.connect(self.accept)
        change.clicked.connect(self._press_change)
        page.add(Text(tr("About"), "caption"), Text(tr(DISCLAIMER), "muted"))
        page.set_footer(close, change)
        page.body.addStretch(1)
        focus_on(close)

    def _press_change(self) -> None:
        self.accept()
        self.change.emit()


def _told(one: Command | Fixed, own: Mapping[str, str]) -> str:
    return native(keys_of(one.name, own)) or tr("none") if isinstance(one, Command) else tr(one.keys)


class KeysDialog(_Dialog):
    """A field for the keys of each command; keys that mean two things in one place are told and not kept."""

    kept = Signal(object)

    def __init__(self, parent: QWidget, look: Look, own: Mapping[str, str]) -> None:
        super().__init__(parent, look, tr("Change shortcuts"))
        self._fields: dict[str, QKeySequenceEdit] = {}
        self._told = Text(role="danger")
        self._told.setMinimumWidth(look.px(TOLD_PX))
        self._told.hide()
        self._keep = Button(look, tr("Keep"), "done", "primary")
        self._reset, cancel = Button(look, tr("As delivered"), "again"), Button(look, tr("Cancel"), "", "quiet")
        self.page.add(
            Text(tr("Change shortcuts"), "display"),
            Text(tr("Choose a field and press the keys. Backspace in an empty field leaves it without keys."), "muted"),
        )
        for area in AREAS:
            rows = [(self._field(one, own), Text(tr(one.meaning))) for one in COMMANDS if one.area == area]
            self.page.add(Text(tr(area), "caption"), self._table(*rows))
        self.page.set_footer(self._told, self._keep, self._reset, cancel)
        self.page.body.addStretch(1)
        self._keep.clicked.connect(self._press_keep)
        self._reset.clicked.connect(self._press_reset)
        cancel.clicked.connect(self.reject)

    def _field(self, one: Command, own: Mapping[str, str]) -> QKeySequenceEdit:
        field = QKeySequenceEdit(_sequence(keys_of(one.name, own)))
        field.setMaximumSequenceLength(1)
        field.setClearButtonEnabled(True)
        field.setAccessibleName(tr("Keys of: {meaning}", meaning=tr(one.meaning)))
        field.keySequenceChanged.connect(self._look_again)
        typed = field.findChild(QLineEdit)  # what has the keyboard
        if typed is not None:
            typed.setAccessibleName(field.accessibleName())
            for button in typed.findChildren(QToolButton):
                button.setAccessibleName(tr("Without keys: {meaning}", meaning=tr(one.meaning)))
        self._fields[one.name] = field
        return field

    def own(self) -> dict[str, str]:
        """Return the keys in the fields by command."""
        shape = QKeySequence.SequenceFormat.PortableText
        return {name: field.keySequence().toString(shape) for name, field in self._fields.items()}

    def fill_in(self, name: str, keys: str) -> None:
        """Put keys into the field of a command."""
        self._fields[name].setKeySequence(_sequence(keys))

    def _look_again(self) -> None:
        told = conflict_words(self.own())
        if told != self._told.text():
            self._told.tell(told)
            self.page.place_footer()
            if told:
                announce(self, told)
        self._keep.setEnabled(not told)

    def _press_keep(self) -> None:
        self.kept.emit(as_settings(self.own()))
        self.accept()

    def _press_reset(self) -> None:
        for name in self._fields:
            self.fill_in(name, BY_NAME[name].keys)


def conflict_words(own: Mapping[str, str]) -> str:
    """Say which keys mean two things at once, empty if none do; the first is enough."""
    found = clashes(own)
    if not found:
        return ""
    first, second = found[0]
    return tr(
        "{keys} has two meanings: “{first}” and “{second}”.",
        keys=native(keys_of(first.name, own)),
        first=tr(first.meaning),
        second=tr(second.meaning),
    )


def _sequence(keys: str) -> QKeySequence:
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


__all__ = ["Help", "KeysDialog", "conflict_words"]
