"""A second opinion beside the score, and its settings. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from mockinterview.language import tr
from mockinterview.ui.opinion.presenter import OpinionSetup, SetupState
from mockinterview.ui.opinion.state import OpinionState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.check import Check


class OpinionCard(Card):
    """Hidden unless second opinions are switched on, or one was asked for."""

    asked = Signal()
    stopped = Signal()
    dropped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(margin=2 * GRID + 4)
        self._title, self._stale = Text(tr("Second opinion"), "lead"), Text(role="caution")
        self._where, self._left_out, self._made_by = Text(role="small"), Text(role="small"), Text(role="small")
        self._notice = NoticeCard(look)
        self._rows = column(spacing=2 * GRID)
        self._ask = Button(look, tr("Ask for a second opinion"), "advice")
        self._stop = Button(look, tr("Stop"), "stop", "quiet", about=tr("Stop asking for a second opinion"))
        self._drop = Button(look, tr("Remove"), "discard", "quiet", about=tr("Remove this second opinion"))
        self._busy = Text(tr("The model is reading. This can take minutes."), "muted")
        self.add(
            self._title, self._stale, self._rows, self._left_out, self._made_by, self._notice, self._busy,
            row(self._ask, self._stop, self._drop), self._where,
        )  # fmt: skip
        self._ask.clicked.connect(self.asked)
        self._stop.clicked.connect(self.stopped)
        self._drop.clicked.connect(self.dropped)
        self._shown: OpinionState | None = None
        self.show_state(OpinionState())

    def show_state(self, state: OpinionState) -> None:
        """Show `state`, whatever was shown before."""
        if state == self._shown:
            return
        self._shown = state
        self.setVisible(state.visible)
        self._title.setText(state.title or tr("Second opinion"))
        self._stale.tell(tr("This was said of another version of the text.") if state.stale else "")
        layout = self._rows.layout()
        if layout is not None:
            clear(layout)
            if state.rows:
                layout.addWidget(_table(state))
        self._rows.setVisible(bool(state.rows))
        self._left_out.tell(state.left_out)
        self._made_by.tell(state.made_by)
        self._notice.tell(state.notice)
        self._busy.setVisible(state.busy)
        self._stop.setVisible(state.busy)
        self._ask.setVisible(state.offered and not state.busy)
        self._drop.setVisible(bool(state.title) and not state.busy)
        self._where.tell(state.where if state.offered else tr("It counts nowhere: no score, no trend."))


def _table(state: OpinionState) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(0, 1)
    for place, title in enumerate((tr("Criterion"), tr("Score"), tr("Opinion"))):
        grid.addWidget(Text(title, "caption", wrap=False), 0, place)
    for number, one in enumerate(state.rows):
        at = 2 * number + 1
        for place, cell in enumerate((one.name, one.score, one.opinion)):
            item = Text(cell, "body" if place else "strong", wrap=place == 0)
            grid.addWidget(item, at, place, Qt.AlignmentFlag.AlignTop)
        quote = f"“{one.quote}”" if one.quote else tr("Nothing was quoted")
        grid.addWidget(Text(quote, "muted"), at + 1, 0, 1, 3)
    return holder


class OpinionSetupCard(Card):
    """Switch, address, model, and the yes that another computer needs. Implements `SetupView`."""

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=2 * GRID)
        self._presenter: OpinionSetup | None = None
        self._on = Check(tr("Offer second opinions"))
        self._on.setAccessibleDescription(tr("From a language model that you run"))
        self._address = QLineEdit()
        self._address.setAccessibleName(tr("Address of the server"))
        self._address.setPlaceholderText("http://127.0.0.1:8080/v1")
        self._model = Box()
        self._model.setEditable(True)
        self._model.setAccessibleName(tr("Name of the model"))
        typed = self._model.lineEdit()  # what has the keyboard
        if typed is not None:
            typed.setAccessibleName(self._model.accessibleName())
        self._model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._model.setMinimumContentsLength(16)
        self._look = Button(look, tr("Ask for its models"), "search")
        self._agreement, self._told = Text(role="body"), Text(role="small")
        self._agree = Check(tr("Yes, send that there"))
        self._notice = NoticeCard(look)
        self._fields = column(
            column(Text(tr("Address"), "caption"), self._address, spacing=6),
            column(Text(tr("Model"), "caption"), self._model, spacing=6),
            row(self._look),
            self._told,
            self._agreement,
            self._agree,
            self._notice,
            spacing=2 * GRID,
        )
        self.add(
            Text(tr("Second opinion"), "title"),
            column(
                self._on,
                Text(
                    tr(
                        "From a language model that you run: Ollama, llama.cpp, LM Studio. It is shown beside the "
                        "score and counts nowhere."
                    ),
                    "small",
                ),
                spacing=2,
            ),
            self._fields,
        )
        self._on.clicked.connect(self._switch)
        self._address.editingFinished.connect(self._set_address)
        self._model.activated.connect(self._set_model)
        self._model.lineEdit().editingFinished.connect(self._set_model)  # type: ignore[union-attr]
        self._look.clicked.connect(self._press_look)
        self._agree.clicked.connect(self._press_agree)
        self._fields.hide()

    def attach(self, presenter: OpinionSetup) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter
        presenter.show()

    def show_state(self, state: SetupState) -> None:
        """Show `state`, whatever was shown before."""
        self._on.setChecked(state.on)
        self._fields.setVisible(state.on)
        if not self._address.hasFocus() or not self._address.isModified():
            self._address.setText(state.address)
        names = list(dict.fromkeys([*state.models, *([state.model] if state.model else [])]))
        if [self._model.itemText(place) for place in range(self._model.count())] != names:
            self._model.clear()
            self._model.addItems(names)
        self._model.setCurrentText(state.model)
        self._look.setEnabled(bool(state.address))
        self._told.tell(state.told)
        self._agreement.tell(state.agreement)
        self._agree.setVisible(bool(state.agreement))
        self._agree.setChecked(state.agreed)
        self._notice.tell(state.notice)

    def _switch(self, on: bool) -> None:
        if self._presenter is not None:
            self._presenter.switch(on)

    def _set_address(self) -> None:
        self._address.setModified(False)
        if self._presenter is not None:
            self._presenter.address(self._address.text())

    def _set_model(self, *_place: object) -> None:
        if self._presenter is not None:
            self._presenter.model(self._model.currentText())

    def _press_look(self) -> None:
        if self._presenter is not None:
            self._presenter.look()

    def _press_agree(self, yes: bool) -> None:
        if self._presenter is not None:
            self._presenter.agree(yes)
