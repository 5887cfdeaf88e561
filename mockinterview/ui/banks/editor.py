"""Writing a question: one field for each thing that a bank asks for, with what is wrong beside it. Widgets only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.domain.criteria import PRINCIPLES, Kind, Level, criteria_of
from mockinterview.language import mark, plural, tr
from mockinterview.ui.banks.draft import Draft
from mockinterview.ui.banks.state import BanksState
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.check import Check
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.wording import KINDS

LINE_PX = 24
FIELDS = (  # name, title, hint, lines; L6 and L7 stand beside one another
    ("text", mark("The question at {level}"), mark("Leave it empty if it is not asked at {level}."), 5),
    (
        "success",
        mark("What success looks like at {level}"),
        mark("One a line: impact: gives the figure before and after"),
        7,
    ),
    (
        "outline",
        mark("Outline of a strong answer at {level}"),
        mark("One step a line, 3 to 6; shown after the answer."),
        5,
    ),
)
SINGLE = (
    (
        "follow_ups",
        mark("Follow-ups"),
        mark("One a line: impact: How did you measure that? None may presume an answer."),
        6,
    ),
    ("phases", mark("Phases"), mark("One a line: name | minutes | points; points | criterion, criterion"), 5),
    ("points", mark("What a strong answer covers"), mark("One a line, 3 to 6; shown after the answer."), 5),
    ("traps", mark("Traps"), mark("One a line, 2 or 3; shown after the answer."), 4),
)


class Field(QWidget):
    """A field with its title, what it is for, and what is wrong with it."""

    def __init__(self, title: str, item: QWidget, hint: str = "") -> None:
        super().__init__()
        self.item, self._hint = item, hint
        item.setAccessibleName(title)
        self._remarks = Text(role="caution")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID // 2)
        body.addWidget(Text(title, "caption"))
        if hint:
            body.addWidget(Text(hint, "small"))
        body.addWidget(item)
        body.addWidget(self._remarks)
        body.addStretch(1)
        self.remark(())

    def remark(self, told: tuple[str, ...]) -> None:
        """Show what is wrong."""
        self._remarks.tell("\n".join(told))
        self.item.setAccessibleDescription(" ".join((self._hint, *told)).strip())


class Editor(QWidget):
    """The fields of one question. `typed` tells (field, value); the presenter answers with a state."""

    typed = Signal(str, object)
    kept = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fields: dict[str, Field] = {}
        self._areas: list[tuple[QPlainTextEdit, int]] = []
        self._shown: Draft | None = None
        self._title, self._state, self._near = Text(role="display"), Text(role="strong"), Text(role="caution")
        self._known = Text(role="small")
        self._save = Button(look, tr("Save the question"), "done", "primary", about="Ctrl+S")
        self._leave = Button(look, tr("Cancel"), "", "quiet", about="Escape")
        self._save.clicked.connect(self.kept)
        self._leave.clicked.connect(self.left)
        self._kind = QComboBox()
        for kind in Kind:
            self._kind.addItem(KINDS[kind], kind)
        self._kind.activated.connect(self._pick_kind)
        self._boxes = {key: Check(name) for key, name in PRINCIPLES.items()}
        principles = QWidget()
        flow = FlowLayout(principles)
        for box in self._boxes.values():
            flow.addWidget(box)
            box.toggled.connect(self._pick_principles)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(column(self._title, self._state, self._near, row(self._save, self._leave), spacing=GRID))
        about = Card(spacing=2 * GRID).add(
            Columns(
                self._field("kind", tr("Kind"), self._kind),
                self._line("id", tr("Id"), tr("Small letters, digits and hyphens; it stays for ever.")),
                look, share=(1, 1),
            ),
            self._pair("text"),
            self._field("principles", tr("Leadership Principles"), principles),
            Columns(
                self._line("think", tr("Minutes to think")),
                self._line("answer", tr("Minutes to answer")),
                look, share=(1, 1),
            ),
        )  # fmt: skip
        scored = Card(spacing=2 * GRID).add(self._known, self._pair("success"), self._single("follow_ups"))
        after = Card(spacing=2 * GRID).add(
            self._single("phases"),
            Columns(self._single("points"), self._single("traps"), look, share=(1, 1)),
            self._pair("outline"),
            self._line("tags", tr("Tags"), tr("Parted by commas.")),
        )
        for card in (about, scored, after):
            body.addWidget(card)
        body.addStretch(1)
        bind(self, "banks.save", self._save.click)
        bind(self, "banks.leave", self._leave.click)
        look.changed.connect(self._dress)
        self._dress()

    # Building

    def _field(self, name: str, title: str, item: QWidget, hint: str = "") -> Field:
        self._fields[name] = Field(title, item, hint)
        return self._fields[name]

    def _line(self, name: str, title: str, hint: str = "") -> Field:
        line = QLineEdit()
        line.textEdited.connect(self._teller(name))
        return self._field(name, title, line, hint)

    def _area(self, name: str, title: str, hint: str, lines: int) -> Field:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        tell = self._teller(name)
        area.textChanged.connect(lambda: tell(area.toPlainText()))
        self._areas.append((area, lines))
        return self._field(name, title, area, hint)

    def _single(self, name: str) -> Field:
        _, title, hint, lines = next(one for one in SINGLE if one[0] == name)
        return self._area(name, tr(title), tr(hint), lines)

    def _pair(self, name: str) -> QWidget:
        _, title, hint, lines = next(one for one in FIELDS if one[0] == name)
        six, seven = (
            self._area(f"{name}.{level}", tr(title, level=level), tr(hint, level=level), lines) for level in Level
        )
        return Columns(six, seven, self._look, share=(1, 1))

    def _teller(self, name: str) -> Callable[[str], None]:
        def tell(text: str) -> None:
            self.typed.emit(name, text)

        return tell

    def _dress(self) -> None:
        for area, lines in self._areas:
            area.setFixedHeight(self._look.px(LINE_PX * lines))

    # Telling

    def _pick_kind(self, _index: int) -> None:
        self.typed.emit("kind", self._kind.currentData())

    def _pick_principles(self, _on: bool) -> None:
        before = self._shown.principles if self._shown else ()
        ticked = {key for key, box in self._boxes.items() if box.isChecked()}
        order = (*(one for one in before if one in ticked), *(one for one in self._boxes if one not in before))
        self.typed.emit("principles", tuple(one for one in order if one in ticked))

    # Showing

    def show_state(self, state: BanksState) -> None:
        """Show a draft and what is wrong with it; a field that says the same already is left alone."""
        draft = state.draft
        if draft is None:
            self._shown = None
            return
        opened = self._shown is None
        self._shown = draft
        self._title.setText(tr("New question") if draft.fresh else tr("Edit the question"))
        wrong = sum(len(told) for told in state.remarks.values())
        self._state.tell(tr("Ready to save.") if not wrong else plural("One thing to mend", "%n to mend", wrong))
        near = ", ".join(state.near)
        self._near.tell(
            tr("This asks nearly the same as {near}. You can keep it all the same.", near=near) if near else ""
        )
        self._save.setEnabled(not wrong)
        self._known.setText(tr("Criteria of this kind: {criteria}", criteria=", ".join(criteria_of(draft.kind))))
        self._kind.setCurrentIndex(self._kind.findData(draft.kind))
        self._fields["phases"].setVisible(draft.kind is Kind.SYSTEM_DESIGN)
        for key, box in self._boxes.items():
            quiet = QSignalBlocker(box)
            box.setChecked(key in draft.principles)
            quiet.unblock()
        for name, one in self._fields.items():
            one.remark(tuple(state.remarks.get(name, ())))
            _fill(one.item, _value(draft, name))
        line = self._fields["id"].item
        if isinstance(line, QLineEdit):
            line.setReadOnly(not draft.fresh)
        if opened:
            focus_on(self._fields["text.L6" if Level.L6 in draft.text or draft.fresh else "text.L7"].item)


def _value(draft: Draft, name: str) -> Any:
    head, _, level = name.partition(".")
    value = getattr(draft, head)
    return value.get(Level(level), "") if level else value


def _fill(item: QWidget, value: Any) -> None:
    if isinstance(item, QLineEdit) and item.text() != value:
        item.setText(value)
    elif isinstance(item, QPlainTextEdit) and item.toPlainText() != value:
        quiet = QSignalBlocker(item)
        item.setPlainText(value)
        quiet.unblock()
