"""What stands beside the transcript: next time, claims, notes, texts, scores, coaches. Widgets only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.opinion.card import OpinionCard
from mockinterview.ui.review.amend import AmendState
from mockinterview.ui.review.state import CoachTable, ReviewState, Said
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.box import Box


class Lines(QWidget):
    """Claims or notes below one another: a press goes to the words, another removes the line."""

    went = Signal(int, int)
    removed = Signal(int)

    def __init__(self, look: Look, remove: str) -> None:
        super().__init__()
        self._look, self._remove = look, remove
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2 * GRID)
        self._shown: tuple[Said, ...] | None = None

    def show_lines(self, lines: tuple[Said, ...]) -> None:
        """Show these lines and no others."""
        if lines == self._shown:
            return
        self._shown = lines
        clear(self._body)
        for one in lines:
            buttons: list[QWidget] = []
            if one.start is not None:
                go = Button(
                    self._look, tr("Show"), "search", "quiet", about=tr("Show the words: {title}", title=one.title)
                )
                go.clicked.connect(partial(self.went.emit, one.start, one.end))
                buttons.append(go)
            drop = Button(
                self._look, self._remove, "discard", "quiet", about=f"{self._remove}: {one.title}, {one.text}"
            )
            drop.clicked.connect(partial(self.removed.emit, one.id))
            buttons.append(drop)
            gone = (
                []
                if one.start is not None or not one.text.startswith("“")
                else [Text(tr("Not in the text now"), "small")]
            )
            self._body.addWidget(
                column(Text(one.title, "caption"), Text(one.text), *gone, row(*buttons), spacing=GRID // 2)
            )


class Side(QWidget):
    """The column of cards."""

    went = Signal(int, int)
    withdrawn = Signal(int)
    note_dropped = Signal(int)
    noted = Signal(str)
    tagged = Signal(str)
    version_wanted = Signal(int, int)
    hear_wanted = Signal(str)
    score_wanted = Signal()
    card_chosen = Signal(int)
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(2 * GRID)
        self._next = self._card(tr("Next time"))
        self._claims = self._card(tr("Your word on the evidence"))
        self._claim_lines = Lines(look, tr("Take back"))
        self._claims.add(self._claim_lines)
        self._notes = self._build_notes()
        self._scores = self._build_scores()
        self.opinion = OpinionCard(look)
        self._body.addWidget(self.opinion)
        self._texts = self._build_texts()
        self._coaches = self._card(tr("Rated by a coach"))
        self._actions: tuple[tuple[str, str, str], ...] | None = None
        self._tables: tuple[CoachTable, ...] | None = None
        self._claim_lines.went.connect(self.went)
        self._claim_lines.removed.connect(self.withdrawn)
        self._body.addStretch(1)

    def _card(self, title: str) -> Card:
        card = Card(margin=2 * GRID + 4, spacing=GRID).add(Text(title, "lead"))
        self._body.addWidget(card)
        return card

    def _build_notes(self) -> Card:
        card = self._card(tr("Notes and tags"))
        self._note_lines = Lines(self._look, tr("Remove"))
        self._note_lines.went.connect(self.went)
        self._note_lines.removed.connect(self.note_dropped)
        self.note_field = QLineEdit()
        self.note_field.setAccessibleName(tr("Note"))
        self.note_field.setPlaceholderText(tr("A note; select words first to note it there"))
        self.note_field.setToolTip(self.note_field.placeholderText())  # Qt ends it in an ellipsis where it is narrow
        self.note_field.returnPressed.connect(self._note)
        self._tags = QLineEdit()
        self._tags.setAccessibleName(tr("Tags, with commas between"))
        self._tags.setPlaceholderText(tr("Tags, with commas between"))
        self._tags.editingFinished.connect(self._tag)
        add = Button(self._look, tr("Add the note"), "notes")
        add.clicked.connect(self._note)
        return card.add(self._note_lines, self.note_field, row(add), Text(tr("Tags"), "caption"), self._tags)

    def _build_scores(self) -> Card:
        card = self._card(tr("Scores"))
        self._cards = Box()
        self._cards.setAccessibleName(tr("Scorecard"))
        self._cards.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._cards.activated.connect(self._choose_card)
        self._stale = Text(tr("This score is of another version of the text."), "caution")
        self._score = Button(self._look, tr("Score again"), "again")
        self._score.clicked.connect(self.score_wanted)
        self._made_by = Text(role="small")
        return card.add(
            self._cards, self._made_by, self._stale, row(self._score), Text(tr("Earlier scores stay."), "small")
        )

    def _build_texts(self) -> Card:
        card = self._card(tr("Versions of the text"))
        self._versions = Box()
        self._versions.setAccessibleName(tr("Version of the text"))
        self._versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._use = Button(self._look, tr("Use this version"), "check")
        self._use.clicked.connect(self._use_version)
        self._models = Box()
        self._models.setAccessibleName(tr("Speech model"))
        self._hear = Button(self._look, tr("Transcribe again"), "transcript")
        self._hear.clicked.connect(self._hear_again)
        self._busy = Text(role="muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(GRID)
        self._stop = Button(self._look, tr("Stop"), "stop", "quiet")
        self._stop.clicked.connect(self.stopped)
        self._again = column(
            Text(tr("Hear it again with another model"), "caption"), self._models, row(self._hear), spacing=GRID
        )
        return card.add(
            self._versions, row(self._use), self._again, self._busy, self._bar, row(self._stop),
            Text(tr("What was first written down is always kept."), "small"),
        )  # fmt: skip

    def show_state(self, state: ReviewState) -> None:
        """Show what belongs to the answer."""
        self._fill_next(state)
        self._claims.setVisible(bool(state.assertions))
        self._claim_lines.show_lines(state.assertions)
        self._note_lines.show_lines(state.notes)
        self._note_lines.setVisible(bool(state.notes))
        if not self._tags.hasFocus():
            self._tags.setText(", ".join(state.tags))
        _fill(self._cards, [(one.text, one.id) for one in state.cards], state.card)
        self._cards.setVisible(bool(state.cards))
        self._made_by.tell(next((one.made_by for one in state.cards if one.id == state.card), ""))
        self._scores.setVisible(bool(state.text))
        self._stale.setVisible(state.stale)
        self._fill_coaches(state)

    def _fill_next(self, state: ReviewState) -> None:
        self._next.setVisible(bool(state.actions))
        if state.actions == self._actions:
            return
        self._actions = state.actions
        while (item := self._next.body.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for criterion, text, reason in state.actions:
            self._next.add(column(Text(criterion, "caption"), Text(text), Text(reason, "small"), spacing=2))

    def _fill_coaches(self, state: ReviewState) -> None:
        self._coaches.setVisible(bool(state.coaches))
        if state.coaches == self._tables:
            return
        self._tables = state.coaches
        while (item := self._coaches.body.takeAt(1)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for table in state.coaches:
            self._coaches.add(_table(table))

    def show_amend(self, state: AmendState) -> None:
        """Show what can be changed."""
        idle = not state.busy
        now = next((number for number, one in enumerate(state.versions) if one.now), 0)
        chosen = self._versions.currentData()
        lines = [(one.text + (tr(" (in use)") if one.now else ""), (one.take, one.number)) for one in state.versions]
        keep = chosen if chosen in [key for _, key in lines] else None
        _fill(self._versions, lines, keep if keep is not None else (lines[now][1] if lines else None))
        self._texts.setVisible(bool(state.versions))
        self._use.setVisible(len(state.versions) > 1)
        self._use.setEnabled(idle)
        _fill(self._models, [(title, name) for name, title in state.models], self._models.currentData())
        self._again.setVisible(state.can_hear and bool(state.models))
        self._hear.setEnabled(idle)
        self._score.setEnabled(idle and state.can_score)
        self._busy.tell(state.busy)
        self._bar.setVisible(bool(state.busy))
        self._bar.setRange(0, 100 if state.share else 0)
        self._bar.setValue(round(100 * state.share))
        self._stop.setVisible(bool(state.busy))

    def _note(self) -> None:
        text = self.note_field.text().strip()
        if text:
            self.note_field.clear()
            self.noted.emit(text)

    def _tag(self) -> None:
        if self._tags.isModified():
            self._tags.setModified(False)
            self.tagged.emit(self._tags.text())

    def _use_version(self) -> None:
        chosen = self._versions.currentData()
        if chosen is not None:
            self.version_wanted.emit(*chosen)

    def _hear_again(self) -> None:
        if self._models.currentData():
            self.hear_wanted.emit(self._models.currentData())

    def _choose_card(self, index: int) -> None:
        self.card_chosen.emit(self._cards.itemData(index))


def _fill(box: QComboBox, lines: Sequence[tuple[str, object]], chosen: object) -> None:
    """Fill a box if its lines changed, and choose a line without telling."""
    shown = [(box.itemText(number), box.itemData(number)) for number in range(box.count())]
    if shown != list(lines):
        box.clear()
        for text, key in lines:
            box.addItem(text, key)
            box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
    keys = [key for _, key in lines]
    if chosen in keys:
        box.setCurrentIndex(keys.index(chosen))


def _table(table: CoachTable) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(0, 1)
    for place, title in enumerate((tr("Criterion"), tr("Coach"), tr("You"), tr("Score"))):
        grid.addWidget(Text(title, "caption", wrap=False), 0, place)
    for number, cells in enumerate(table.rows, 1):
        for place, cell in enumerate(cells):
            grid.addWidget(Text(cell, "body" if place else "muted", wrap=place == 0), number, place)
    said = [Text(f"“{table.comment}”")] if table.comment else []
    summary = [Text(tr("Agreement, not truth: {summary}.", summary=table.summary), "small")] if table.summary else []
    return column(Text(table.coach, "strong"), grid, *said, *summary, spacing=GRID)
