"""Copies of the library: made after the start, brought back when asked, offered when the library is damaged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from mockinterview.desk.area import Area, ignored
from mockinterview.desk.parts import Rescue
from mockinterview.language import mark, tr
from mockinterview.services.copies import SafeCopy
from mockinterview.ui.backups.presenter import BackupPresenter, called
from mockinterview.ui.window import Window

CLOSES = mark("Mock Interview closes now; open it again to see the copy.")

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class BackupsArea(Area):
    """Looks after the copies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._presenter: BackupPresenter | None = None
        card = self.window.settings.backups
        card.setVisible(self.parts.copies is not None)
        if self.parts.copies is None:
            return
        self._presenter = BackupPresenter(self.jobs, card, self.parts.copies, now_ms=desk.now_ms)
        card.attach(self._presenter)
        card.closes.connect(self.window.close)
        card.found_damaged.connect(self._damaged)

    def open(self) -> None:
        """Look whether the library is sound, and make a copy if it is time."""
        if self._presenter is not None:
            self._presenter.look_after()
        if self.parts.news:
            box = QMessageBox(self.window)
            box.setWindowTitle(tr("Backups"))
            box.setText(tr(self.parts.news))
            box.finished.connect(box.deleteLater)
            box.open()

    def _damaged(self, newest: str, why: str) -> None:
        if self._presenter is not None:
            offer_copy(self.window, newest, why, self._presenter.confirm, after=" " + tr(CLOSES))


class Rescuer:
    """Offers the newest copy of a library that could not even be opened; it can be exchanged at once."""

    def __init__(self, desk: Desk, rescue: Rescue, why: str) -> None:
        self._desk, self._rescue, self._why = desk, rescue, why

    def offer(self) -> None:
        """Look for a copy, and ask."""
        self._desk.jobs.start(lambda _report, _cancel: self._rescue.newest_sound(), done=self._found, failed=ignored)

    def _found(self, newest: SafeCopy | None) -> None:
        def bring_back() -> None:
            if newest is not None:
                self._desk.jobs.start(
                    lambda _report, _cancel: self._rescue.bring_back(newest.path), done=again, failed=self._desk.told
                )

        def again(_outcome: object) -> None:
            self._desk.open()

        name = called(newest, self._desk.now_ms()) if newest is not None else ""
        offer_copy(self._desk.window, name, self._why, bring_back)


def offer_copy(window: Window, newest: str, why: str, bring_back: Callable[[], None], *, after: str = "") -> None:
    """Say that the library is damaged; offer the newest sound copy, if there is one."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("The library is damaged"))
    box.setText(tr("The library is damaged"))
    if newest:
        box.setInformativeText(
            why
            + "\n\n"
            + tr(
                "There is {newest}. Nothing is thrown away: the damaged library is kept in the backups folder.",
                newest=newest,
            )
            + after
        )
        bring = box.addButton(tr("Bring the copy back"), QMessageBox.ButtonRole.AcceptRole)
        bring.clicked.connect(bring_back)
        box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    else:
        box.setInformativeText(f"{why}\n\n" + tr("There is no sound copy on this computer."))
    box.finished.connect(box.deleteLater)
    box.open()
