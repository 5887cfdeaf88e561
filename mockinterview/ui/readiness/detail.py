"""The assessment that is open: items with their evidence, what they come to, trend, and the development list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.domain.readiness import Development
from mockinterview.language import numeral, tr
from mockinterview.ui.readiness.items import ItemRow
from mockinterview.ui.readiness.state import FigureState, OpenState
from mockinterview.ui.readiness.trend import TrendLine
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Text


class Detail(QWidget):
    """Shows an OpenState; rows are kept while the same assessment is open, so that the focus stays."""

    back = Signal()
    answered = Signal(str, object)
    kept = Signal(str)
    practise = Signal(object)
    figure_set = Signal(str, object)
    deleted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._key = ""
        self._rows: dict[str, ItemRow] = {}
        self._figures: tuple[FigureState, ...] = ()
        self._lines: tuple[Development, ...] | None = None
        self._snapshots: tuple[tuple[int, str], ...] | None = None
        self._back = Button(look, tr("All lists"), "back", "quiet")
        self._back.clicked.connect(self.back)
        self._title, self._about = Text(role="display"), Text(role="lead")
        self._source = Text(role="small")
        self._headline, self._told, self._after = Text(role="title"), Text(), Text()
        self._note = QLineEdit()
        self._note.setAccessibleName(tr("Note on this snapshot"))
        self._note.setPlaceholderText(tr("A note, if you like"))
        self._note.setMinimumWidth(look.px(220))
        self._keep = Button(look, tr("Keep as snapshot"), "done", "primary")
        self._keep.clicked.connect(self._press_keep)
        self._unsaved = Text(role="small")
        self._trend = TrendLine(look)
        self._sum = Card("soft", spacing=GRID).add(
            self._headline, self._told, self._after, self._trend, row(self._note, self._keep), self._unsaved
        )
        self._groups, self._develop = QVBoxLayout(), QVBoxLayout()
        self._values, self._history = QVBoxLayout(), QVBoxLayout()
        for one in (self._groups, self._develop):
            one.setSpacing(2 * GRID)
        for one in (self._values, self._history):
            one.setSpacing(GRID)
        self._values_card = Card(spacing=GRID).add(Text(tr("Guide values"), "title"), self._values)
        self._history_card = Card(spacing=GRID).add(Text(tr("Snapshots"), "title"), self._history)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addLayout(row(self._back))
        body.addWidget(column(self._title, self._about, self._source, spacing=GRID))
        body.addWidget(self._sum)
        body.addLayout(self._groups)
        body.addLayout(self._develop)
        body.addWidget(Columns(self._values_card, self._history_card, look, share=(1, 1)))

    def show_state(self, state: OpenState) -> None:
        """Show `state`, whatever was shown before."""
        if state.key != self._key:
            self._build(state)
        for _, items in state.groups:
            for item in items:
                self._rows[item.id].show_answer(state.answers.get(item.id))
                self._rows[item.id].show_evidence(item)
        self._headline.setText(state.headline)
        self._sum.dress(state.tone)
        self._told.tell(". ".join(state.told) + "." if state.told else "")
        self._after.tell("\n".join(f"• {one}" for one in state.after))
        self._unsaved.tell(tr("Not kept yet.") if state.unsaved else "")
        self._keep.setEnabled(bool(state.answers))
        self._trend.show_trend(state.trend)
        self._show_development(state.development)
        self._show_figures(state.figures)
        self._show_snapshots(state.snapshots)

    def _build(self, state: OpenState) -> None:
        self._key = state.key
        self._title.setText(state.title)
        self._about.setText(state.about)
        self._source.setText(tr("Source: {source}. A guide value, not an official criterion.", source=state.source))
        self._note.clear()
        self._rows.clear()
        self._lines = self._snapshots = None
        self._figures = ()
        clear(self._groups)
        for title, items in state.groups:
            card = Card(spacing=GRID).add(Text(title, "title"))
            for item in items:
                one = ItemRow(self._look, item, state.scale, state.of)
                one.answered.connect(self.answered)
                self._rows[item.id] = one
                card.add(one)
            self._groups.addWidget(card)

    def _show_development(self, lines: tuple[Development, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        clear(self._develop)
        if not lines:
            return
        card = Card(spacing=2 * GRID).add(
            Text(tr("What to develop"), "title"),
            Text(tr("Made from the newest answers; each line names one thing to do and what to practice."), "muted"),
        )
        for line in lines:
            card.add(self._line(line))
        self._develop.addWidget(card)

    def _line(self, line: Development) -> QWidget:
        prompts = []
        for one in line.prompts:
            button = Button(self._look, tr("Practice"), "play", "quiet", about=one.text)
            button.clicked.connect(_Practise(self, one))
            words = Text(one.text, "muted")
            holder = QWidget()
            across = QHBoxLayout(holder)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(GRID)
            across.addWidget(words, 1)
            across.addWidget(button)
            prompts.append(holder)
        return column(
            Text(line.item.text, "strong"), Text(f"{line.reason} {line.action}".strip()), *prompts, spacing=GRID // 2
        )

    def _show_figures(self, figures: tuple[FigureState, ...]) -> None:
        self._values_card.setVisible(bool(figures))
        if figures == self._figures:
            return
        self._figures = figures
        clear(self._values)
        for one in figures:
            self._values.addWidget(FigureRow(self._look, one, self.figure_set))

    def _show_snapshots(self, snapshots: tuple[tuple[int, str], ...]) -> None:
        self._history_card.setVisible(bool(snapshots))
        if snapshots == self._snapshots:
            return
        self._snapshots = snapshots
        clear(self._history)
        for snapshot_id, told in snapshots[:20]:
            remove = Button(
                self._look, tr("Remove"), "discard", "danger", about=tr("Remove the snapshot of {told}", told=told)
            )
            remove.clicked.connect(_Remove(self, snapshot_id))
            holder = QWidget()
            across = QHBoxLayout(holder)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(Text(told), 1)
            across.addWidget(remove)
            self._history.addWidget(holder)

    def _press_keep(self) -> None:
        self.kept.emit(self._note.text())
        self._note.clear()


class FigureRow(QWidget):
    """A figure of a guide with its source; another value can be put in force, and the guide's again."""

    def __init__(self, look: Look, figure: FigureState, told: object) -> None:
        super().__init__()
        self._figure, self._told = figure, told
        self._box = QDoubleSpinBox()
        self._box.setAccessibleName(figure.text)
        self._box.setDecimals(0 if figure.guide == round(figure.guide) and abs(figure.guide) > 5 else 2)
        self._box.setRange(0, 1e9)
        self._box.setValue(figure.value)
        self._box.setMinimumWidth(look.px(96))
        self._box.setKeyboardTracking(False)
        self._box.valueChanged.connect(self._changed)
        undo = Button(
            look, tr("Guide value"), "again", "quiet", about=tr("Back to {guide}", guide=numeral(figure.guide))
        )
        undo.clicked.connect(self._undo)
        undo.setVisible(figure.changed)
        chip = Chip(tr("Changed by you") if figure.changed else tr("Guide value"), "accent" if figure.changed else "")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GRID // 2)
        body.addWidget(Text(figure.text))
        body.addLayout(row(self._box, chip, undo))
        body.addWidget(Text(tr("Source: {source}", source=figure.source), "small"))

    def _changed(self, value: float) -> None:
        self._told.emit(self._figure.key, value)  # type: ignore[attr-defined]  # a bound signal

    def _undo(self) -> None:
        self._told.emit(self._figure.key, None)  # type: ignore[attr-defined]


class _Practise:
    def __init__(self, detail: Detail, suggestion: object) -> None:
        self._detail, self._suggestion = detail, suggestion

    def __call__(self) -> None:
        self._detail.practise.emit(self._suggestion)


class _Remove:
    def __init__(self, detail: Detail, snapshot_id: int) -> None:
        self._detail, self._snapshot_id = detail, snapshot_id

    def __call__(self) -> None:
        self._detail.deleted.emit(self._snapshot_id)
