"""A transcription server in the settings. Widgets only."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from mockinterview.language import tr
from mockinterview.ui.speech_server.presenter import ServerSetup, ServerState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.check import Check


class ServerCard(Card):
    """Switch, address, model, key, the yes that another computer needs, and a trial. Implements `ServerView`."""

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=2 * GRID)
        self._presenter: ServerSetup | None = None
        self._on = Check(tr("Recognise speech by a server"))
        self._on.setAccessibleDescription(tr("A transcription server that you run"))
        self._address = QLineEdit()
        self._address.setAccessibleName(tr("Address of the transcription server"))
        self._address.setPlaceholderText("http://127.0.0.1:8000/v1")
        self._model = Box()
        self._model.setEditable(True)
        self._model.setAccessibleName(tr("Name of the server's model"))
        self._typed = self._model.lineEdit() or QLineEdit()  # what has the keyboard
        self._typed.setAccessibleName(self._model.accessibleName())
        self._typed.setPlaceholderText("whisper-1")
        self._model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._model.setMinimumContentsLength(16)
        self._key = QLineEdit()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.setAccessibleName(tr("Key for the server, if it wants one"))
        self._agreement, self._standing = Text(role="body"), Text(role="small")
        self._agree = Check(tr("Yes, send my recordings there"))
        self._test = Button(look, tr("Test the server"), "done", about=tr("Have the bundled sample transcribed"))
        self._stop = Button(look, tr("Stop"), "stop", "quiet", about=tr("Stop testing the server"))
        self._busy = Text(tr("The server is working on the sample. It may have to load its model first."), "muted")
        self._notice = NoticeCard(look)
        self._fields = column(
            column(Text(tr("Address"), "caption"), self._address, spacing=6),
            column(Text(tr("Model"), "caption"), self._model, spacing=6),
            column(
                Text(tr("Key, if the server wants one"), "caption"),
                self._key,
                Text(tr("Kept for this address only; no copy or export holds it."), "small"),
                spacing=6,
            ),
            column(
                row(self._test, self._stop),
                Text(tr("The test sends a bundled sample, nothing of yours."), "small"),
                spacing=6,
            ),
            self._busy,
            self._notice,
            self._agreement,
            self._agree,
            self._standing,
            spacing=2 * GRID,
        )
        self.add(
            Text(tr("Speech server"), "title"),
            column(
                self._on,
                Text(
                    tr(
                        "One that you run or trust and that speaks OpenAI's transcription protocol with word times. "
                        "Otherwise speech is recognised on this computer."
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
        self._typed.editingFinished.connect(self._set_model)
        self._key.editingFinished.connect(self._set_key)
        self._test.clicked.connect(self._press_test)
        self._stop.clicked.connect(self._press_stop)
        self._agree.clicked.connect(self._press_agree)
        self._fields.hide()

    def attach(self, presenter: ServerSetup) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter
        presenter.show()

    def show_state(self, state: ServerState) -> None:
        """Show `state`, whatever was shown before."""
        self._on.setChecked(state.on)
        self._fields.setVisible(state.on)
        for field, text in ((self._address, state.address), (self._key, state.key)):
            if not field.hasFocus() or not field.isModified():
                field.setText(text)
        names = list(dict.fromkeys([*state.models, *([state.model] if state.model else [])]))
        if [self._model.itemText(place) for place in range(self._model.count())] != names:
            self._model.clear()
            self._model.addItems(names)
        self._model.setCurrentText(state.model)
        for item in (self._model, self._key):
            item.setEnabled(bool(state.address))
        self._test.setEnabled(bool(state.address) and not state.busy)
        self._stop.setVisible(state.busy)
        self._busy.setVisible(state.busy)
        self._agreement.tell(state.agreement)
        self._agree.setVisible(bool(state.agreement))
        self._agree.setChecked(state.agreed)
        self._standing.tell(state.standing)
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

    def _set_key(self) -> None:
        if self._presenter is not None and self._key.isModified():
            self._key.setModified(False)
            self._presenter.key(self._key.text())

    def _press_test(self) -> None:
        if self._presenter is not None:
            self._presenter.test()

    def _press_stop(self) -> None:
        if self._presenter is not None:
            self._presenter.cancel()

    def _press_agree(self, yes: bool) -> None:
        if self._presenter is not None:
            self._presenter.agree(yes)
