"""Every shortcut of the window: one registry that binds them, lists them, and takes the user's own.

A screen binds a command by its name. Whoever changes keys goes through the whole window once (`use`), so no screen
needs to know that they can be changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mockinterview.language import mark

ANYWHERE = mark("Anywhere")
SINGLE_KEYS = "singleKeys"  # property of the window: False while keys without Ctrl or Alt are switched off
OWN_KEYS = "ownKeys"  # property of the window: the user's keys by command, for dialogs that open later
_PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True, slots=True)
class Command:
    """Something that keys do. name: 'area.verb'; keys: Qt's portable words, a second key after a space."""

    name: str
    area: str
    keys: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """Keys that belong to controls and cannot be changed."""

    area: str
    keys: str
    meaning: str


ROUND, REVIEW, EDITORS, LISTS = mark("Answering"), mark("Review"), mark("Writing"), mark("History and banks")
COMMANDS = (
    Command("help", ANYWHERE, "F1", mark("Help on this screen")),
    Command("keys", ANYWHERE, "Shift+F1", mark("This list")),
    Command("go.today", ANYWHERE, "Ctrl+1", mark("Today")),
    Command("go.setup", ANYWHERE, "Ctrl+N", mark("New round")),
    Command("go.history", ANYWHERE, "Ctrl+3", mark("History")),
    Command("go.progress", ANYWHERE, "Ctrl+4", mark("Progress")),
    Command("go.stories", ANYWHERE, "Ctrl+5", mark("Stories")),
    Command("go.plan", ANYWHERE, "Ctrl+6", mark("Plan")),
    Command("go.readiness", ANYWHERE, "Ctrl+7", mark("Readiness")),
    Command("go.promotion", ANYWHERE, "Ctrl+8", mark("Promotion")),
    Command("go.banks", ANYWHERE, "Ctrl+9", mark("Banks")),
    Command("go.settings", ANYWHERE, "Ctrl+,", mark("Settings")),
    Command("quit", ANYWHERE, "Ctrl+Q", mark("Quit")),
    Command("setup.start", mark("Before a round"), "Ctrl+Return", mark("Start the round")),
    Command("loop.start", mark("Full loop"), "Ctrl+Return", mark("Begin the loop, or its next round")),
    Command("round.primary", ROUND, "Ctrl+Return", mark("Start answering, finish, show the scorecard")),
    Command("round.pause", ROUND, "Ctrl+P", mark("Pause and go on")),
    Command("round.phase", ROUND, "Ctrl+Right", mark("Next phase of a design round")),
    Command("round.notes", ROUND, "Ctrl+Shift+N", mark("Notes")),
    Command("round.words", ROUND, "Ctrl+T", mark("Live transcript")),
    Command("round.hints", ROUND, "Ctrl+H", mark("Hints")),
    Command("round.hear", ROUND, "Ctrl+R", mark("Read the question out, or stop")),
    Command("round.clock", ROUND, "Ctrl+K", mark("Clock: time left, time used, hidden")),
    Command("round.more", ROUND, "Ctrl+M", mark("One minute more")),
    Command("round.discard", ROUND, "Esc", mark("Discard, after a question")),
    Command("review.play", REVIEW, "Ctrl+Space", mark("Play and stop")),
    Command("review.back", REVIEW, "Alt+Left", mark("Back by 5 s")),
    Command("review.on", REVIEW, "Alt+Right", mark("Forward by 5 s")),
    Command("review.previous", REVIEW, "Alt+Up", mark("Previous evidence")),
    Command("review.next", REVIEW, "Alt+Down", mark("Next evidence")),
    Command("review.sentence_back", REVIEW, "Alt+Shift+Left", mark("Previous sentence")),
    Command("review.sentence_on", REVIEW, "Alt+Shift+Right", mark("Next sentence")),
    Command("review.slower", REVIEW, "Ctrl+[", mark("Slower")),
    Command("review.faster", REVIEW, "Ctrl+]", mark("Faster")),
    Command("review.repeat", REVIEW, "Ctrl+L", mark("Repeat the sentence")),
    Command("review.skip", REVIEW, "Ctrl+K", mark("Skip pauses")),
    Command("review.claim", REVIEW, "Ctrl+M", mark("I did say it: claim the selected words")),
    Command("review.star", REVIEW, "Ctrl+D", mark("Star")),
    Command("review.correct", REVIEW, "Ctrl+E", mark("Correct the words")),
    Command("review.undo", REVIEW, "Ctrl+Z", mark("Undo the last change")),
    Command("review.note", REVIEW, "Ctrl+Shift+N", mark("Note on the selected words")),
    Command("review.leave", REVIEW, "Esc", mark("Back to the scorecard")),
    Command("correction.keep", mark("Correcting words"), "Ctrl+Return", mark("Keep the correction")),
    Command("correction.listen", mark("Correcting words"), "Ctrl+Space", mark("Hear it from the caret")),
    Command("compare.leave", mark("Side by side"), "Esc", mark("Back to the review")),
    Command("history.search", LISTS, "Ctrl+F", mark("Search in history")),
    Command("banks.search", LISTS, "Ctrl+F", mark("Search in banks")),
    Command("banks.save", EDITORS, "Ctrl+S", mark("Keep the question")),
    Command("banks.leave", EDITORS, "Esc", mark("Leave the question, after asking")),
    Command("stories.save", EDITORS, "Ctrl+S", mark("Keep the story")),
    Command("stories.leave", EDITORS, "Esc", mark("Leave the story, after asking")),
    Command("worksheet.save", EDITORS, "Ctrl+S", mark("Keep a version of the worksheet")),
)
FIXED = (
    Fixed(ANYWHERE, mark("Tab, Shift+Tab"), mark("Next and previous control")),
    Fixed(ROUND, mark("1 to 5, arrow keys"), mark("Own rating, where a row of ratings has the keyboard")),
    Fixed(REVIEW, mark("Enter"), mark("Play from the caret")),
    Fixed(LISTS, mark("Enter"), mark("Open the row")),
)
BY_NAME = {one.name: one for one in COMMANDS}


def bind(widget: QWidget, name: str, call: Callable[[], object], *, whole_window: bool = False) -> QShortcut:
    """Let a command's keys call `call` while the keyboard is in `widget`. Raises KeyError for an unknown command."""
    shortcut = QShortcut(widget)
    shortcut.setObjectName(name)
    _use(shortcut, *_in_force(widget))
    if not whole_window:
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(call)
    return shortcut


def _set_keys(shortcut: QShortcut, keys: str) -> None:
    """Set keys; the Enter of the number pad counts as Return."""
    found = [keys] if keys else []
    if "Return" in keys:
        found.append(keys.replace("Return", "Enter"))
    shortcut.setKeys([QKeySequence.fromString(one, _PORTABLE) for one in found])


def own_keys(settings: Iterable[str]) -> dict[str, str]:
    """Return the user's keys by command from texts 'command=keys'; what is not understood is left out."""
    found = {}
    for one in settings:
        name, _, keys = one.partition("=")
        if name in BY_NAME and keys == QKeySequence.fromString(keys, _PORTABLE).toString(_PORTABLE):
            found[name] = keys
    return found


def as_settings(own: Mapping[str, str]) -> tuple[str, ...]:
    """Return what differs from the program's own keys, as texts for the settings."""
    return tuple(f"{one.name}={own[one.name]}" for one in COMMANDS if own.get(one.name, one.keys) != one.keys)


def keys_of(name: str, own: Mapping[str, str]) -> str:
    """Return the keys in force for a command, empty if it has none."""
    return own.get(name, BY_NAME[name].keys)


def clashes(own: Mapping[str, str]) -> tuple[tuple[Command, Command], ...]:
    """Return pairs of commands with the same keys that could be meant in one place."""
    found = []
    for number, first in enumerate(COMMANDS):
        for second in COMMANDS[number + 1 :]:
            same = keys_of(first.name, own) == keys_of(second.name, own) != ""
            if same and _meet(first, second):
                found.append((first, second))
    return tuple(found)


def _meet(first: Command, second: Command) -> bool:
    """Tell whether two commands can be meant at the same time: a screen's own, and those that are valid anywhere."""
    places = {first.name.split(".")[0], second.name.split(".")[0]}
    return len(places) == 1 or ANYWHERE in {first.area, second.area}


def single(keys: str) -> bool:
    """Tell whether keys are one without Ctrl, Alt or Meta that is no function key: easily pressed by mistake."""
    key = keys.removeprefix("Shift+")
    return bool(key) and "+" not in key[:-1] and not (key[0] == "F" and key[1:].isdigit())


def use(window: QWidget, own: Mapping[str, str], *, single_keys: bool) -> None:
    """Put keys in force in a whole window."""
    window.setProperty(SINGLE_KEYS, single_keys)
    window.setProperty(OWN_KEYS, dict(own))
    for shortcut in window.findChildren(QShortcut):
        if shortcut.objectName() in BY_NAME:
            _use(shortcut, own, single_keys)


def _use(shortcut: QShortcut, own: Mapping[str, str], single_keys: bool) -> None:
    keys = keys_of(shortcut.objectName(), own)
    _set_keys(shortcut, keys)
    shortcut.setEnabled(single_keys or not single(keys))


def _in_force(widget: QWidget) -> tuple[Mapping[str, str], bool]:
    """Return what the window around a widget was told, the program's own if it was told nothing."""
    at: QWidget | None = widget
    while at is not None:
        own = at.property(OWN_KEYS)
        if isinstance(own, dict):
            return own, at.property(SINGLE_KEYS) is not False
        at = at.parentWidget()
    return {}, True


def single_keys_on(widget: QWidget) -> bool:
    """Tell whether keys without Ctrl or Alt may do something of their own."""
    return _in_force(widget)[1]


def native(keys: str) -> str:
    """Return keys as this system writes them."""
    sequence = QKeySequence.fromString(keys, _PORTABLE)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
