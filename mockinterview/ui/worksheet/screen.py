"""One worksheet: a field for each thing to write down. Widgets only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout

from mockinterview.domain.worksheets import Sheet
from mockinterview.language import mark, numeral, tr
from mockinterview.ui.banks.editor import LINE_PX, Field
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.worksheet.presenter import WorksheetPresenter, WorksheetState

CLOCKED = mark("{minutes} min")


class WorksheetScreen(Page):
    """Implements `WorksheetView`."""

    back = Signal()
    practise = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Worksheet"))
        self._look = look
        self._presenter: WorksheetPresenter | None = None
        self._key = ""
        self._areas: dict[str, QPlainTextEdit] = {}
        self._title, self._about, self._facts = Text(role="display"), Text(), Text(role="small")
        self._notice = NoticeCard(look)
        self._save = Button(look, tr("Keep this version"), "done", "primary", about="Ctrl+S")
        self._speak = Button(
            look, tr("Practise it aloud"), "round", about=tr("Makes a question of your own from what you wrote")
        )
        self._leave = Button(look, tr("Back to the plan"), "back", "quiet")
        self._versions = Box()
        self._versions.setAccessibleName(tr("Versions"))
        self._versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(2 * GRID)
        self._card = Card(spacing=2 * GRID)
        self._card.body.addLayout(self._fields)
        self.add(
            column(self._title, self._about, self._facts, row(self._save, self._speak, self._leave, self._versions),
                   spacing=GRID),
            self._notice,
            self._card,
        )  # fmt: skip
        self.body.addStretch(1)
        self._save.clicked.connect(self._press_save)
        self._speak.clicked.connect(self._press_speak)
        self._leave.clicked.connect(self.back)
        self._versions.activated.connect(self._press_version)
        bind(self, "worksheet.save", self._press_save)
        look.changed.connect(self._dress)

    def attach(self, presenter: WorksheetPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def hideEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        if self._presenter is not None:
            self._presenter.leave()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _press_save(self) -> None:
        if self._presenter is not None:
            self._presenter.save()

    def _press_speak(self) -> None:
        if self._presenter is not None:
            self._presenter.practise()

    def _press_version(self, _index: int) -> None:
        if self._presenter is not None:
            self._presenter.show_version(int(self._versions.currentData()))

    def _typed(self, name: str) -> None:
        if self._presenter is not None:
            self._presenter.write(name, self._areas[name].toPlainText())

    def _dress(self) -> None:
        for area in self._areas.values():
            area.setFixedHeight(self._look.px(LINE_PX * 4 + 16))

    def show_state(self, state: WorksheetState) -> None:
        """Show `state`, whatever was shown before."""
        if state.sheet is None:
            return
        if state.sheet.key != self._key:
            self._build(state.sheet)
        self._title.setText(state.sheet.title)
        self._about.setText(state.sheet.about)
        self._facts.setText(state.facts)
        self._notice.tell(state.notice)
        self._speak.setVisible(state.speaks)
        self._save.setEnabled(state.changed)
        known = [self._versions.itemData(n) for n in range(self._versions.count())]
        if known != [number for number, _ in state.versions]:
            self._versions.clear()
            for number, told in state.versions:
                self._versions.addItem(told, number)
        self._versions.setVisible(len(state.versions) > 1)
        self._versions.setEnabled(not state.changed)
        self._versions.setCurrentIndex(max(0, self._versions.findData(state.shown)) if state.shown else 0)
        for name, area in self._areas.items():
            area.setReadOnly(bool(state.shown))
            if area.toPlainText() != state.answers.get(name, ""):
                quiet = QSignalBlocker(area)
                area.setPlainText(state.answers.get(name, ""))
                quiet.unblock()

    def _build(self, sheet: Sheet) -> None:
        clear(self._fields)
        self._key = sheet.key
        self._areas = {}
        for one in sheet.fields:
            area = QPlainTextEdit()
            area.setTabChangesFocus(True)
            area.textChanged.connect(_Typed(self._typed, one.id))
            self._areas[one.id] = area
            title = f"{one.ask} ({tr(CLOCKED, minutes=numeral(one.minutes))})" if one.minutes else one.ask
            self._fields.addWidget(Field(title, area, one.hint))
        self._dress()

    def practise_prompt(self, prompt_id: str) -> None:
        """Set up a round on a prompt of the user's own."""
        self.practise.emit(prompt_id)


class _Typed:
    """Tells which field was typed into."""

    def __init__(self, call: Callable[[str], None], name: str) -> None:
        self._call, self._name = call, name

    def __call__(self) -> None:
        self._call(self._name)
