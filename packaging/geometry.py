"""Find clipped and overlapping text in a window by arithmetic: what a widget needs against what it has.

What a screen reader could not name is found too.

Painted text (charts, lanes) is not looked at: only the words of widgets. Half a pixel of a rounded size is no fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitterHandle,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

SLACK_PX = 2
_ROLE = QAccessible.Role
NAMED = {
    _ROLE.PushButton, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox, _ROLE.EditableText, _ROLE.Slider,
    _ROLE.SpinBox, _ROLE.Table, _ROLE.List, _ROLE.ProgressBar, _ROLE.ButtonMenu, _ROLE.ButtonDropDown,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """A widget that shows less than it says, lies over another, or is unnamed; kind says which in a word."""

    kind: str
    path: str
    told: str


def faults(root: QWidget) -> Iterator[Fault]:
    """Yield every fault among the visible widgets below `root`, what is scrolled out of sight included."""
    for widget in shown(root):
        if isinstance(widget, QLabel):
            yield from _label(widget)
        elif isinstance(widget, QAbstractButton):
            yield from _button(widget)
        elif isinstance(widget, QComboBox):
            yield from _box(widget)
        elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox):
            yield from _line(widget)
        yield from _children(widget)
        yield from _name(widget)


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield what is visible below a widget; hidden pages, most of a window, are not gone into."""
    for one in root.children():
        if isinstance(one, QWidget) and not one.isHidden() and not one.isWindow():
            yield one
            yield from shown(one)


def _name(widget: QWidget) -> Iterator[Fault]:
    if isinstance(widget.parent(), QAbstractSpinBox) or widget.objectName().startswith("qt_"):
        return  # the box around it has the keyboard and the name
    face = QAccessible.queryAccessibleInterface(widget)
    painted = type(widget).__module__.startswith("mockinterview") and "paintEvent" in vars(type(widget))
    if face is None or not (painted or face.role() in NAMED) or type(widget).__name__.startswith("qt_"):
        return
    if not face.text(QAccessible.Text.Name).strip():
        yield Fault("unnamed", path_of(widget), face.role().name)


def path_of(widget: QWidget) -> str:
    """Return where a widget hangs: its kind and those of three around it."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return "<".join(names)


def _words(widget: QWidget) -> str:
    for name in ("text", "currentText", "placeholderText", "accessibleName"):
        said = getattr(widget, name, str)()
        if said:
            return repr(said[:60])
    for inner in widget.findChildren(QLabel):
        if inner.text():
            return f"around {inner.text()[:40]!r}"
    return ""


def _fault(kind: str, widget: QWidget, told: str) -> Fault:
    return Fault(kind, path_of(widget), f"{_words(widget)} {told}")


def _label(label: QLabel) -> Iterator[Fault]:
    if not label.text() or label.property("elides"):
        return
    if not label.wordWrap():
        wanted = label.sizeHint()
        if wanted.width() > label.width() + SLACK_PX or wanted.height() > label.height() + SLACK_PX:
            yield _fault("clipped", label, f"needs {_size(wanted)}, has {_size(label.size())}")
        return
    tall = label.heightForWidth(label.width())
    if tall > label.height() + SLACK_PX:
        yield _fault("clipped", label, f"needs a height of {tall} at {label.width()}, has {label.height()}")
    room = label.contentsRect().width()
    widest = max((label.fontMetrics().horizontalAdvance(word) for word in _unbroken(label.text())), default=0)
    if widest > room + SLACK_PX:
        yield _fault("clipped", label, f"has a word of {widest} in a width of {room}")


def _unbroken(text: str) -> list[str]:
    """Return the parts of a text that a line never ends in."""
    return re.split(r"\s+|(?<=[-/])", text)


def _button(button: QAbstractButton) -> Iterator[Fault]:
    if not button.text():
        return
    wanted = button.minimumSizeHint() if isinstance(button, QToolButton) else button.sizeHint()
    if button.property("elides"):  # it shows an ellipsis and the whole as a tool tip
        return
    if wanted.width() > button.width() + SLACK_PX or wanted.height() > button.height() + SLACK_PX:
        yield _fault("clipped", button, f"needs {_size(wanted)}, has {_size(button.size())}")


def _box(box: QComboBox) -> Iterator[Fault]:
    if box.property("elides"):
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    wanted = box.fontMetrics().horizontalAdvance(box.currentText())
    if wanted > room.width() + SLACK_PX:
        yield _fault("clipped", box, f"needs {wanted}, has {room.width()}")


def _line(line: QLineEdit) -> Iterator[Fault]:
    hint = line.placeholderText() if not line.text() else ""  # what is typed scrolls
    if line.toolTip() == hint:  # Qt ends it in an ellipsis
        return
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    wanted = QFontMetrics(line.font()).horizontalAdvance(hint)
    if wanted > room.width() + SLACK_PX:
        yield _fault("clipped", line, f"placeholder needs {wanted}, has {room.width()}")


def _children(parent: QWidget) -> Iterator[Fault]:
    if isinstance(parent, QScrollArea):
        inner = None if parent.property("sideways") else parent.widget()  # a table may scroll within its page
        if inner is not None and inner.isVisibleTo(parent) and inner.width() > parent.viewport().width() + SLACK_PX:
            told = f"{inner.width()} in {parent.viewport().width()}: scrolls sideways"
            yield Fault("wide", path_of(parent), f"{parent.accessibleName()!r} {told}")
    if isinstance(parent, QAbstractScrollArea | QLineEdit | QComboBox | QAbstractSpinBox | QStackedWidget):
        return
    if isinstance(parent.parent(), QAbstractScrollArea) and not isinstance(parent.parent(), QScrollArea):
        return  # the viewport of a table or a text
    children = [
        (one, one.geometry())
        for one in parent.children()
        if isinstance(one, QWidget) and not one.isHidden() and not one.isWindow() and _solid(one)
    ]
    if not isinstance(parent.parent(), QScrollArea):  # what is scrolled may lie beyond
        inside = parent.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
        for child, rect in children:
            if not inside.contains(rect):
                yield _fault("beyond", child, f"at {_rect(rect)} in {_size(parent.size())}")
    for (first, one), (second, other) in combinations(children, 2):
        if one.intersects(other):
            common = one.intersected(other)
            if common.width() > SLACK_PX and common.height() > SLACK_PX:
                told = f"lies over {type(second).__name__} {_words(second)} by {_size(common.size())}"
                yield _fault("overlap", first, told)


def _solid(widget: QWidget) -> bool:
    """Tell whether a widget shows anything where it lies."""
    see_through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return not see_through and not isinstance(widget, QSplitterHandle) and widget.width() > 0 and widget.height() > 0


def _size(size: object) -> str:
    return f"{size.width()}x{size.height()}"


def _rect(rect: QRect) -> str:
    at: QPoint = rect.topLeft()
    return f"{at.x()},{at.y()} {rect.width()}x{rect.height()}"


__all__ = ["Fault", "faults", "path_of", "shown"]
