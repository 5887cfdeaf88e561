"""One item of an assessment: its text, the control that fits its scale, and what practice says beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from mockinterview.domain.readiness import Scale
from mockinterview.language import mark, numeral, tr
from mockinterview.ui.readiness.state import ItemState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Choices, Text

_OPTIONS: dict[Scale, tuple[tuple[object, str], ...]] = {
    Scale.MARKS: tuple((float(one), str(one)) for one in range(1, 6)),
    Scale.YES: ((1.0, mark("Yes")), (0.0, mark("No"))),
}


class ItemRow(QWidget):
    """Asks one item; emits (id, value), None when it is taken back."""

    answered = Signal(str, object)

    def __init__(self, look: Look, item: ItemState, scale: Scale, of: int) -> None:
        super().__init__()
        self._look, self._item, self._scale = look, item, scale
        self._choices: Choices | None = None
        self._tick: QCheckBox | None = None
        self._figure: QLineEdit | None = None
        self._words: QPlainTextEdit | None = None
        left = self._asked(of)
        self._evidence = Text(item.evidence, "small")
        self._more = Button(look, tr("Show the words"), "quote", "quiet")
        self._more.setCheckable(True)
        self._more.setAccessibleDescription(item.text)
        self._more.toggled.connect(self._show_words)
        self._proofs = Text("\n".join(item.proofs), "small").readable()
        self._proofs.hide()
        self._more.setVisible(bool(item.proofs))
        right = column(self._evidence, row(self._more), self._proofs, spacing=GRID // 2)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        body.addWidget(Columns(left, right, look, share=(3, 2)))

    def _asked(self, of: int) -> QWidget:
        item = self._item
        options = _OPTIONS.get(self._scale)
        if self._scale is Scale.COUNT:
            options = tuple((float(count), str(count)) for count in range(of + 1))
        if options is not None:
            self._choices = Choices(item.text, [(value, tr(name)) for value, name in options])
            self._choices.chosen.connect(self._chosen)
            return column(Text(item.text), self._choices, spacing=GRID // 2)
        if self._scale in (Scale.TICK, Scale.SEEN):
            return self._ticked()
        if self._scale is Scale.FIGURE:
            return self._measured()
        self._words = QPlainTextEdit()
        self._words.setAccessibleName(item.text)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(self._look.px(72))
        self._words.textChanged.connect(self._typed)
        return column(Text(item.text), self._words, spacing=GRID // 2)

    def _ticked(self) -> QWidget:
        self._tick = QCheckBox()
        self._tick.setAccessibleName(self._item.text)
        self._tick.toggled.connect(self._toggled)
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self._tick)
        across.addWidget(Text(self._item.text), 1)
        return holder

    def _measured(self) -> QWidget:
        self._figure = QLineEdit()
        self._figure.setAccessibleName(f"{self._item.text} {self._item.unit}")
        self._figure.setValidator(QDoubleValidator(self))
        self._figure.setMaximumWidth(self._look.px(140))
        self._figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._figure.editingFinished.connect(self._measured_new)
        return column(
            Text(self._item.text), row(self._figure, Text(self._item.unit, "muted", wrap=False)),
            Text(self._item.bar, "small"), spacing=GRID // 2,
        )  # fmt: skip

    def show_answer(self, value: float | str | None) -> None:
        """Show the answer, without telling."""
        if self._choices is not None:
            self._choices.choose(value)
        for widget in (self._tick, self._figure, self._words):
            if widget is None:
                continue
            quiet = QSignalBlocker(widget)
            if isinstance(widget, QCheckBox):
                widget.setChecked(bool(value))
            elif isinstance(widget, QLineEdit):
                told = numeral(value) if isinstance(value, float | int) else ""
                if not widget.hasFocus() and widget.text() != told:
                    widget.setText(told)
            elif widget.toPlainText() != str(value or ""):
                widget.setPlainText(str(value or ""))
            quiet.unblock()

    def show_evidence(self, item: ItemState) -> None:
        """Show what practice says."""
        self._evidence.setText(item.evidence)
        self._proofs.setText("\n".join(item.proofs))
        self._more.setVisible(bool(item.proofs))

    def _show_words(self, on: bool) -> None:
        self._proofs.setVisible(on)
        self._more.show_as(tr("Hide the words") if on else tr("Show the words"), "quote")

    def _chosen(self, value: object) -> None:
        self.answered.emit(self._item.id, value)

    def _toggled(self, on: bool) -> None:
        self.answered.emit(self._item.id, 1.0 if on else None)

    def _measured_new(self) -> None:
        if self._figure is None:
            return
        number, sound = self._figure.locale().toDouble(self._figure.text())
        self.answered.emit(self._item.id, number if sound else None)

    def _typed(self) -> None:
        if self._words is not None:
            self.answered.emit(self._item.id, self._words.toPlainText())
