"""Writing a story: one field for each thing that the guides ask for. Widgets only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.domain.criteria import BEHAVIORAL_CRITERIA, PRINCIPLES, Level
from mockinterview.domain.stories import CHECKS, PART_HINTS, PARTS, SLOTS
from mockinterview.language import mark, tr
from mockinterview.ui.banks.editor import LINE_PX, Field
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.stories.state import Draft
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Choices, Text
from mockinterview.ui.widgets.check import Check
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.wording import criterion_name, part_name

LISTED = (
    ("figures", mark("Figures of scale"), mark("One a line: latency: 850 ms to 285 ms in six weeks"), 4),
    ("protagonists", mark("People in it"), mark("One a line. Whom you had to win, who objected, who grew."), 4),
    (
        "confidential",
        mark("Confidential terms"),
        mark("One a line: customer: Acme, AcmePay. Masked in what you pass on."),
        4,
    ),
)


class Ticks(QWidget):
    """Boxes of which several may be ticked; tells the ticked keys in the order in which they were ticked."""

    told = Signal(object)

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._boxes = {key: Check(name) for key, name in names.items()}
        self._ticked: tuple[str, ...] = ()
        flow = FlowLayout(self)
        for box in self._boxes.values():
            flow.addWidget(box)
            box.toggled.connect(self._changed)

    def tick(self, keys: tuple[str, ...]) -> None:
        """Show which are ticked, without telling."""
        self._ticked = keys
        for key, box in self._boxes.items():
            quiet = QSignalBlocker(box)
            box.setChecked(key in keys)
            quiet.unblock()

    def _changed(self, _on: bool) -> None:
        ticked = [key for key, box in self._boxes.items() if box.isChecked()]
        kept = [key for key in self._ticked if key in ticked]
        self._ticked = (*kept, *(key for key in ticked if key not in kept))
        self.told.emit(self._ticked)


class StoryEditor(QWidget):
    """The fields of one story. `typed` tells (field, value); the presenter answers with a state."""

    typed = Signal(str, object)
    kept = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._areas: dict[str, tuple[QPlainTextEdit, int]] = {}
        self._shown: Draft | None = None
        self._head = Text(role="display")
        self._save = Button(look, tr("Save the story"), "done", "primary", about="Ctrl+S")
        self._leave = Button(look, tr("Cancel"), "", "quiet", about="Escape")
        self._save.clicked.connect(self.kept)
        self._leave.clicked.connect(self.left)
        self._title = QLineEdit()
        self._title.textEdited.connect(self._teller("title"))
        self._level = Choices(tr("Level"), [(level, level.value) for level in Level])
        self._level.chosen.connect(self._teller("level"))
        self._slot = QComboBox()
        self._slot.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._slot.addItem(tr("None"), "")
        for key, name in SLOTS.items():
            self._slot.addItem(tr(name), key)
        self._slot.activated.connect(self._pick_slot)
        self._ticks = {
            "principles": Ticks(PRINCIPLES),
            "criteria": Ticks({key: criterion_name(key) for key in BEHAVIORAL_CRITERIA}),
            "checks": Ticks({key: tr(name) for key, name in CHECKS.items()}),
        }
        for part, ticks in self._ticks.items():
            ticks.told.connect(self._teller(part))
        self._build()
        bind(self, "stories.save", self._save.click)
        bind(self, "stories.leave", self._leave.click)
        look.changed.connect(self._dress)
        self._dress()

    def _build(self) -> None:
        look = self._look
        parts = {part: Field(part_name(part), self._area(part, 4), tr(PART_HINTS[part])) for part in PARTS}
        lists = [Field(tr(title), self._area(name, lines), tr(hint)) for name, title, hint, lines in LISTED]
        hint = tr("The one you tell it for first comes first: tick it before the others.")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        for item in (
            column(self._head, row(self._save, self._leave), spacing=GRID),
            Card(spacing=2 * GRID).add(
                Field(tr("Title"), self._title, tr("A few words that bring it back to you at once")),
                Field(tr("Level that it is told at"), self._level),
                Field(tr("Leadership Principles"), self._ticks["principles"], hint),
            ),
            Card(spacing=2 * GRID).add(
                *(Columns(parts[one], parts[other], look, share=(1, 1)) for one, other in
                  (("situation", "task"), ("action", "result"), ("impact", "learning")))
            ),
            Card(spacing=2 * GRID).add(
                lists[0], Columns(lists[1], lists[2], look, share=(1, 1)),
                Field(tr("Criteria that it proves"), self._ticks["criteria"]),
            ),
            Card(spacing=2 * GRID).add(
                Field(
                    tr("One of your five"), self._slot, tr("The five slots of an L7 candidate (guide value, guide 004)")
                ),
                Field(tr("What makes it one of the five"), self._ticks["checks"], tr("Guide values, guide 004")),
            ),
        ):  # fmt: skip
            body.addWidget(item)
        body.addStretch(1)

    def _area(self, name: str, lines: int) -> QPlainTextEdit:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        tell = self._teller(name)
        area.textChanged.connect(lambda: tell(area.toPlainText()))
        self._areas[name] = (area, lines)
        return area

    def _teller(self, name: str) -> Callable[[object], None]:
        def tell(value: object) -> None:
            self.typed.emit(name, value)

        return tell

    def _pick_slot(self, _index: int) -> None:
        self.typed.emit("slot", self._slot.currentData())

    def _dress(self) -> None:
        for area, lines in self._areas.values():
            area.setFixedHeight(self._look.px(LINE_PX * lines + 16))

    def show_draft(self, draft: Draft | None) -> None:
        """Show a draft; a field that says the same already is left alone."""
        opened = self._shown is None and draft is not None
        self._shown = draft
        if draft is None:
            return
        story = draft.story
        self._head.setText(tr("Edit the story") if story.id else tr("New story"))
        if self._title.text() != story.title:
            self._title.setText(story.title)
        self._level.choose(story.level)
        self._slot.setCurrentIndex(max(0, self._slot.findData(story.slot)))
        for name, ticks in self._ticks.items():
            ticks.tick(getattr(story, name))
        for name, (area, _lines) in self._areas.items():
            text = draft.lists[name] if name in draft.lists else story.part(name)
            if area.toPlainText() != text:
                quiet = QSignalBlocker(area)
                area.setPlainText(text)
                quiet.unblock()
        self._save.setEnabled(bool(story.title.strip()))
        if opened:
            focus_on(self._title)
