"""Storage in the settings: sizes, how long recordings are kept, and making room. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from mockinterview.domain.settings import KeepAudio
from mockinterview.language import Words, mark, plural, tr
from mockinterview.ui.storage.presenter import DAYS, StoragePresenter, StorageState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text, announce
from mockinterview.ui.widgets.box import Box

KEEPS = Words(
    {
        KeepAudio.ALL: "Keep all recordings",
        KeepAudio.DAYS: "Keep them for some days",
        KeepAudio.BEST: "After some days, the best of each question",
        KeepAudio.NONE: "Remove them once scored",
    }
)
DELETED = mark(
    "What you delete is overwritten in the library and removed from the disk. Copies made before an upgrade, and "
    "backups that you made, still hold what was there then."
)


class StorageCard(Card):
    """Implements `StorageView`."""

    kept = Signal(object, int)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=2 * GRID)
        self._presenter: StoragePresenter | None = None
        self._state = StorageState()
        self._sizes = QWidget()
        self._grid = QGridLayout(self._sizes)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._keep, self._days = Box(), QComboBox()
        self._keep.setAccessibleName(tr("Recordings"))
        self._days.setAccessibleName(tr("Days"))
        for box in (self._keep, self._days):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
        for keep, told in KEEPS.items():
            self._keep.addItem(told, keep)
        self._told = Text()
        self._confirm = Button(look, tr("Remove them"), "discard", "danger")
        self._back = Button(look, tr("Keep as before"), "", "quiet")
        self._question = Card("caution", margin=2 * GRID).add(self._told, row(self._confirm, self._back))
        self._compact = Button(look, tr("Make the library smaller"), "again", "quiet")
        self._busy, self._notice = Text(role="strong"), NoticeCard(look)
        self.add(
            Text(tr("Storage"), "title"),
            self._sizes,
            self._notice,
            column(Text(tr("Recordings"), "caption"), row(self._keep, self._days), spacing=GRID // 2),
            self._question,
            self._busy,
            row(self._compact),
            Text(tr(DELETED), "small"),
        )
        self._keep.activated.connect(self._wished)
        self._days.activated.connect(self._wished)
        self._confirm.clicked.connect(self._press_confirm)
        self._back.clicked.connect(self._press_back)
        self._compact.clicked.connect(self._press_compact)
        self.show_state(self._state)

    def attach(self, presenter: StoragePresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Measure again."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    def _wished(self, _index: int) -> None:
        if self._presenter is not None:
            self._presenter.wish(
                KeepAudio(str(self._keep.currentData())), int(self._days.currentData())
            )  # Qt gives a str

    def _press_confirm(self) -> None:
        if self._presenter is not None:
            self._presenter.confirm()

    def _press_back(self) -> None:
        if self._presenter is not None:
            self._presenter.back_out()

    def _press_compact(self) -> None:
        if self._presenter is not None:
            self._presenter.compact()

    def show_state(self, state: StorageState) -> None:
        """Show `state`, whatever was shown before."""
        asked = state.confirm and not self._state.confirm
        if state.lines != self._state.lines:
            clear(self._grid)
            for number, (name, value) in enumerate(state.lines):
                self._grid.addWidget(Text(name, "muted", wrap=False), number, 0)
                self._grid.addWidget(Text(value), number, 1)
        self._state = state
        self._keep.setCurrentIndex(self._keep.findData(state.keep))
        days = sorted({*DAYS, state.keep_days})
        if [self._days.itemData(at) for at in range(self._days.count())] != days:
            self._days.clear()
            for number in days:
                self._days.addItem(plural("%n day", "%n days", number), number)
        self._days.setCurrentIndex(self._days.findData(state.keep_days))
        self._days.setVisible(state.keep in {KeepAudio.DAYS, KeepAudio.BEST})
        self._question.setVisible(bool(state.confirm))
        self._told.setText(state.told)
        self._busy.tell(state.busy)
        self._compact.setVisible(state.can_compact)
        self._compact.setEnabled(not state.busy)
        self._notice.tell(state.notice)
        if asked:
            announce(self, state.told)

    def keep(self, keep: KeepAudio, keep_days: int) -> None:
        """Keep the wish in the settings."""
        self.kept.emit(keep, keep_days)
