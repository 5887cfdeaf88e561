"""Backups in the settings. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QSizePolicy

from mockinterview.language import mark, tr
from mockinterview.ui.backups.presenter import BackupPresenter, BackupState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text, announce
from mockinterview.ui.widgets.box import Box

ABOUT = mark(
    "Copies of words, scores and settings are made by themselves, every few hours of practice, and checked. The newest "
    "of each of the last seven days and four weeks is kept, on this computer; so what you delete is in them for up to "
    "four weeks. To be safe from a broken disk, save everything, with the recordings, to another one."
)


class BackupCard(Card):
    """Implements `BackupView`."""

    closes = Signal()
    found_damaged = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=2 * GRID)
        self._presenter: BackupPresenter | None = None
        self._paths: tuple[Path, ...] = ()
        self._copies = Box()
        self._copies.setAccessibleName(tr("Copies"))
        self._copies.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._copies.setMinimumContentsLength(16)
        self._copies.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bring = Button(look, tr("Bring back"), "again", about=tr("Bring the chosen copy back"))
        self._make = Button(look, tr("Make a copy now"), "", "quiet")
        self._save = Button(look, tr("Save everything to a file"), "folder")
        self._file = Button(look, tr("Bring back from a file"), "file", "quiet")
        self._asked = Text()
        self._confirm, self._back = (
            Button(look, tr("Bring back and close"), "again"),
            Button(look, tr("Cancel"), "", "quiet"),
        )
        self._question = Card("caution", margin=2 * GRID).add(self._asked, row(self._confirm, self._back))
        self._none = Text(tr("No copy was made yet."), "muted")
        self._busy, self._told, self._notice = Text(role="strong"), Text(role="small"), NoticeCard(look)
        self.add(
            Text(tr("Backups"), "title"),
            self._notice,
            column(Text(tr("Copies"), "caption"), self._copies, self._none, spacing=GRID // 2),
            row(self._bring, self._make),
            self._question,
            row(self._save, self._file),
            self._busy,
            self._told,
            Text(tr(ABOUT), "small"),
        )
        self._bring.clicked.connect(self._press_bring)
        self._make.clicked.connect(self._press_make)
        self._save.clicked.connect(self._press_save)
        self._file.clicked.connect(self._press_file)
        self._confirm.clicked.connect(self._press_confirm)
        self._back.clicked.connect(self._press_back)
        self.show_state(BackupState())

    def attach(self, presenter: BackupPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """List the copies again."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    def _press_bring(self) -> None:
        if self._presenter is not None and self._copies.currentIndex() >= 0:
            self._presenter.choose(self._paths[self._copies.currentIndex()])

    def _press_make(self) -> None:
        if self._presenter is not None:
            self._presenter.make()

    def _press_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save everything"), "mock-interview-backup.zip", tr("Backup (*.zip)")
        )
        if name and self._presenter is not None:
            self._presenter.save_all(Path(name))

    def _press_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Bring back from a file"), "", tr("Backup (*.zip)"))
        if name and self._presenter is not None:
            self._presenter.choose(Path(name))

    def _press_confirm(self) -> None:
        if self._presenter is not None:
            self._presenter.confirm()

    def _press_back(self) -> None:
        if self._presenter is not None:
            self._presenter.back_out()

    def show_state(self, state: BackupState) -> None:
        """Show `state`, whatever was shown before."""
        asked = state.asked and not self._question.isVisible()
        paths = tuple(path for _, path in state.copies)
        if paths != self._paths:
            self._paths = paths
            self._copies.clear()
            self._copies.addItems([f"{name[:1].upper()}{name[1:]}" for name, _ in state.copies])
        self._copies.setVisible(bool(paths))
        self._none.setVisible(not paths)
        self._bring.setVisible(bool(paths))
        for button in (self._bring, self._make, self._save, self._file):
            button.setEnabled(not state.busy)
        self._question.setVisible(bool(state.asked))
        self._asked.setText(state.asked)
        self._busy.tell(state.busy)
        self._told.tell(state.told)
        self._notice.tell(state.notice)
        if asked:
            announce(self, state.asked)

    def damaged(self, newest: str, why: str) -> None:
        """Pass it on: this must be seen wherever one is."""
        self.found_damaged.emit(newest, why)

    def start_again(self) -> None:
        """Ask the window to close."""
        self.closes.emit()
