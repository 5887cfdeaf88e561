"""The package: its pages, the rubric as a self-check, checklists, and what the guides say beside them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.promotion import PackagePage, RubricMark, RubricPart, Standing
from mockinterview.language import listed, numeral, percentage, tr
from mockinterview.scoring.passages import Finding
from mockinterview.ui.promotion.pages import PageNotes
from mockinterview.ui.promotion.state import CheckState, GuideState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, put, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Choices, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.slices import Slices

PAUSE_MS = 700
_MARKS = tuple((float(mark), str(mark)) for mark in range(1, 6))


class _Field(QPlainTextEdit):
    """Words that are kept a moment after the last key. told: (key, text)."""

    told = Signal(str, str)

    def __init__(self, look: Look, key: str, name: str, height_px: int) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(look.px(height_px))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._send)
        self.textChanged.connect(self._pause.start)

    def _send(self) -> None:
        self.told.emit(self._key, self.toPlainText())

    def show_text(self, text: str) -> None:
        """Show a text, unless something is being typed."""
        if not self._pause.isActive() and self.toPlainText() != text:
            quiet = QSignalBlocker(self)
            self.setPlainText(text)
            quiet.unblock()


class PagesPanel(QWidget):
    """The pages of the package with what each needs."""

    written = Signal(str, str)
    export = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._fields: dict[str, _Field] = {}
        self._notes: dict[str, PageNotes] = {}
        self._shown: tuple[Mapping[str, str], Mapping[str, tuple[Finding, ...]]] = ({}, {})
        self._slices = Slices(self)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(2 * GRID)
        self._export = Button(look, tr("Export the case"), "file", "primary")
        self._export.clicked.connect(self.export)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            column(
                Text(tr("Package"), "title"),
                Text(tr("The guide has seven pages. The export adds portfolio, self-review, feedback and rubric, "
                     "as Markdown, HTML or PDF. Stock phrases and task language are told below a page. "
                     "Source: guide 002."), "muted"),
                spacing=GRID // 2,
            )
        )  # fmt: skip
        body.addLayout(row(self._export))
        body.addLayout(self._pages)

    def show_pages(self, guide: GuideState, texts: Mapping[str, str], notes: Mapping[str, tuple[Finding, ...]]) -> None:
        """Show the pages, what is written, and what is said of its words."""
        self._shown = texts, notes
        for key in self._fields:
            self._show_page(key)
        if not self._fields:
            self._slices.begin(partial(self._add_page, page) for page in guide.pages)

    def _show_page(self, key: str) -> None:
        texts, notes = self._shown
        self._fields[key].show_text(texts.get(key, ""))
        self._notes[key].show_notes(notes.get(key, ()))

    def _add_page(self, page: PackagePage) -> None:
        field = _Field(self._look, page.key, page.title, 110)
        field.told.connect(self.written)
        self._fields[page.key], self._notes[page.key] = field, PageNotes()
        left = column(field, self._notes[page.key], spacing=GRID)
        needs = column(*(Text(f"• {one}", "small") for one in page.needs), spacing=GRID // 2)
        title = tr("{title} (page {pages})", title=page.title, pages=page.pages)
        self._show_page(page.key)
        put(
            self._pages,
            Card(margin=2 * GRID, spacing=GRID).add(
                Text(title, "strong"), Columns(left, needs, self._look, share=(3, 2))
            ),
        )


class RubricPanel(QWidget):
    """Weights, own marks and their evidence."""

    marked = Signal(str, float, str)
    weighed = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks: dict[str, Choices] = {}
        self._evidence: dict[str, _Field] = {}
        self._weights: dict[str, QDoubleSpinBox] = {}
        self._values: dict[str, float] = {}
        self._shown: tuple[Mapping[str, RubricMark], Standing | None] = ({}, None)
        self._slices = Slices(self)
        self._sum, self._told = Text(role="title"), Text()
        self._source = Text(role="small")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(2 * GRID)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(column(Text(tr("Rubric, as a self-check"), "title"), self._source, spacing=GRID // 2))
        body.addWidget(Card("soft", spacing=GRID).add(self._sum, self._told))
        body.addLayout(self._parts)

    def show_rubric(
        self, guide: GuideState, marks: Mapping[str, RubricMark], found: Standing | None, sprint_share: float
    ) -> None:
        """Show marks, weights and what they come to."""
        self._source.setText(
            tr(
                "Source: {source}. Guide values; change the weights as you see fit.",
                source=guide.rubric_source,
            )
        )
        self._shown = marks, found
        for key in self._marks:
            self._show_mark(key)
        if not self._marks:
            self._slices.begin(partial(self._add_part, part) for part in guide.rubric)
        self._tell(guide, found, sprint_share)

    def _show_mark(self, key: str) -> None:
        marks, found = self._shown
        mark = marks.get(key, RubricMark())
        self._values[key] = mark.mark
        self._marks[key].choose(mark.mark)
        self._evidence[key].show_text(mark.evidence)
        if found is not None:
            quiet = QSignalBlocker(self._weights[key])
            self._weights[key].setValue(100 * found.weights.get(key, 0.0))
            quiet.unblock()

    def _add_part(self, part: RubricPart) -> None:
        card = self._part(part)
        self._show_mark(part.key)
        put(self._parts, card)

    def _tell(self, guide: GuideState, found: Standing | None, sprint_share: float) -> None:
        if found is None or found.weighted is None or found.ready is None:
            self._sum.setText(tr("Mark all four parts to see where it stands"))
        else:
            self._sum.setText(
                tr(
                    "{weighted} of 5, {ready} of the scale",
                    weighted=numeral(found.weighted, 2),
                    ready=percentage(found.ready),
                )
            )
        titles = {part.key: part.title for part in guide.rubric}
        lines = []
        if found is not None and found.unproved:
            lines.append(tr("Marked without evidence: {parts}.", parts=listed([titles[key] for key in found.unproved])))
        if found is not None and found.ready is not None and found.ready >= sprint_share:
            lines.append(
                tr(
                    "From {share} on the guide would begin the ninety days; see Checklists.",
                    share=percentage(sprint_share),
                )
            )
        self._told.tell(" ".join(lines))

    def _part(self, part: RubricPart) -> Card:
        choices = Choices(part.title, _MARKS)
        choices.chosen.connect(_Marked(self, part.key))
        field = _Field(self._look, part.key, tr("Evidence: deed, date, figure, who can confirm it"), 84)
        field.told.connect(self._evidence_told)
        weight = QDoubleSpinBox()
        weight.setAccessibleName(tr("Weight of {title} in percent", title=part.title))
        weight.setRange(0, 100)
        weight.setDecimals(0)
        weight.setSuffix(" %")
        weight.setKeyboardTracking(False)
        weight.valueChanged.connect(_Weighed(self, part.key))
        self._marks[part.key], self._evidence[part.key], self._weights[part.key] = choices, field, weight
        wanted = column(*(Text(f"• {one}", "small") for one in part.evidence), spacing=GRID // 2)
        return Card(margin=2 * GRID, spacing=GRID).add(
            Text(part.title, "strong"), Text(part.requirement),
            row(choices, weight, Chip(tr("Guide value {weight}", weight=percentage(part.weight)))),
            Columns(field, wanted, self._look, share=(3, 2)),
        )  # fmt: skip

    def mark(self, key: str, value: float) -> None:
        """Tell a mark with the evidence that stands there."""
        self.marked.emit(key, value, self._evidence[key].toPlainText())

    def _evidence_told(self, key: str, text: str) -> None:
        self.marked.emit(key, self._values.get(key, 0.0), text)


class ChecklistPanel(QWidget):
    """One checklist at a time."""

    chosen = Signal(str)
    ticked = Signal(str, str, bool)
    noted = Signal(str, str, str)
    dated = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: CheckState | None = None
        self._keys: tuple[str, ...] = ()
        self._which = Box()
        self._which.setAccessibleName(tr("Checklist"))
        self._which.setMinimumWidth(look.px(320))
        self._which.activated.connect(self._picked)
        self._about, self._source = Text(), Text(role="small")
        self._date = QLineEdit()
        self._date.setAccessibleName(tr("Date of this checklist"))
        self._date.setPlaceholderText("2027-03-31")
        self._date.setMaximumWidth(look.px(160))
        self._date.editingFinished.connect(self._dated)
        self._date_name = Text(role="strong", wrap=False)
        self._date_row = QWidget()
        across = QHBoxLayout(self._date_row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self._date_name)
        across.addWidget(self._date)
        across.addStretch(1)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(2 * GRID)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(
            column(
                Text(tr("Checklists"), "title"),
                row(self._which),
                self._about,
                self._source,
                self._date_row,
                spacing=GRID,
            )
        )
        body.addLayout(self._groups)

    def show_checks(self, checks: tuple[CheckState, ...], chosen: str) -> None:
        """Show the list that is chosen."""
        if not checks:
            return
        keys = tuple(one.checklist.key for one in checks)
        if keys != self._keys:
            self._keys = keys
            self._which.clear()
        for place, one in enumerate(checks):
            if place < self._which.count():
                self._which.setItemText(place, one.title)
            else:
                self._which.addItem(one.title, one.checklist.key)
        state = next((one for one in checks if one.checklist.key == chosen), checks[0])
        self._which.setCurrentIndex(keys.index(state.checklist.key))
        if state == self._shown:
            return
        self._shown = state
        self._about.setText(state.checklist.about)
        self._source.setText(
            tr("Source: {source}. Guide values; leave out what does not fit you.", source=state.checklist.source)
        )
        self._date_row.setVisible(bool(state.checklist.dated))
        self._date_name.setText(f"{state.checklist.dated}:")
        self._date.setAccessibleName(tr("{dated}, as year-month-day", dated=state.checklist.dated))
        if not self._date.hasFocus():
            self._date.setText(state.date)
        clear(self._groups)
        for group in state.checklist.groups:
            card = Card(margin=2 * GRID, spacing=GRID).add(Text(group.title, "lead"))
            for item in group.items:
                card.add(self._item(state, item.id, item.text, manual=item.manual))
            self._groups.addWidget(card)

    def _item(self, state: CheckState, item: str, text: str, *, manual: bool) -> QWidget:
        box = QCheckBox()
        box.setAccessibleName(text)
        box.setChecked(item in state.done)
        box.toggled.connect(_Ticked(self, state.checklist.key, item))
        note = QLineEdit(state.notes.get(item, ""))
        note.setAccessibleName(tr("Note on: {text}", text=text))
        note.setPlaceholderText(tr("Note"))
        note.editingFinished.connect(_Noted(self, state.checklist.key, item, note))
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(box)
        across.addWidget(Text(text), 1)
        if manual:
            across.addWidget(Chip(tr("Your tact")))
        if item in state.due:
            across.addWidget(Chip(state.due[item]))
        return Columns(holder, note, self._look, share=(7, 3), narrow_px=640)

    def _picked(self, index: int) -> None:
        self.chosen.emit(self._keys[index])

    def _dated(self) -> None:
        if self._shown is not None and self._date.text().strip() != self._shown.date:
            self.dated.emit(self._shown.checklist.key, self._date.text())


class _Marked:
    def __init__(self, panel: RubricPanel, key: str) -> None:
        self._panel, self._key = panel, key

    def __call__(self, value: object) -> None:
        if isinstance(value, float):
            self._panel.mark(self._key, value)


class _Weighed:
    def __init__(self, panel: RubricPanel, key: str) -> None:
        self._panel, self._key = panel, key

    def __call__(self, percent: float) -> None:
        self._panel.weighed.emit(self._key, percent / 100)


class _Ticked:
    def __init__(self, panel: ChecklistPanel, key: str, item: str) -> None:
        self._panel, self._key, self._item = panel, key, item

    def __call__(self, on: bool) -> None:
        self._panel.ticked.emit(self._key, self._item, on)


class _Noted:
    def __init__(self, panel: ChecklistPanel, key: str, item: str, field: QLineEdit) -> None:
        self._panel, self._key, self._item, self._field = panel, key, item, field

    def __call__(self) -> None:
        self._panel.noted.emit(self._key, self._item, self._field.text())
