"""Readiness: all lists with where they stand, and the one that is open. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from mockinterview.language import tr
from mockinterview.ui.readiness.detail import Detail
from mockinterview.ui.readiness.levels import Levels
from mockinterview.ui.readiness.presenter import ReadinessPresenter
from mockinterview.ui.readiness.state import ListRow, ReadinessState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, NoticeCard, Text
from mockinterview.ui.widgets.cards import Cards
from mockinterview.ui.widgets.page import Page


class ReadinessScreen(Page):
    """Implements `ReadinessView`."""

    practise = Signal(object)
    internal_set = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Readiness"))
        self._look = look
        self._presenter: ReadinessPresenter | None = None
        self._notice = NoticeCard(look)
        lists = [QVBoxLayout(), QVBoxLayout()]
        for one in lists:
            one.setSpacing(GRID + 4)
        self._left = Cards(self, lists[0], self._list)
        self._right = Cards(self, lists[1], self._list, after=self._left.slices)
        self._levels = Levels(look, after=self._right.slices)
        self._overview = column(
            column(
                Text(tr("Readiness"), "display"),
                Text(tr("Lists of the guides, for yourself. Keep a snapshot now and then; beside each line stands what "
                     "practice has recorded."), "lead"),
                spacing=GRID,
            ),
            Columns(column(lists[0]), column(lists[1]), look, share=(1, 1)),
            self._levels,
            spacing=3 * GRID,
        )  # fmt: skip
        self._detail = Detail(look)
        self._detail.hide()
        self.add(self._notice, self._overview, self._detail)
        self.body.addStretch(1)
        self._detail.back.connect(self._press_back)
        self._detail.answered.connect(self._answered)
        self._detail.kept.connect(self._kept)
        self._detail.practise.connect(self.practise)
        self._detail.figure_set.connect(self._figure_set)
        self._detail.deleted.connect(self._ask_delete)
        self._levels.practise.connect(self.practise)
        self._levels.tried.connect(self._tried)
        self._levels.internal_set.connect(self._internal_set)

    def attach(self, presenter: ReadinessPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: practice may have gone on since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> ReadinessPresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def open_list(self, key: str) -> None:
        """Open an assessment."""
        self._to.open(key)

    def _press_back(self) -> None:
        self._to.back()

    def _answered(self, item: str, value: object) -> None:
        self._to.answer(item, value if isinstance(value, float | int | str) else None)

    def _kept(self, note: str) -> None:
        self._to.keep(note)

    def _figure_set(self, key: str, value: object) -> None:
        self._to.set_figure(key, value if isinstance(value, float) else None)

    def _tried(self, text: str) -> None:
        self._to.try_words(text)

    def _internal_set(self, on: bool) -> None:
        self._to.set_internal(on=on)
        self.internal_set.emit(on)

    def _ask_delete(self, snapshot_id: int) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Remove this snapshot?"))
        box.setText(tr("Remove this snapshot?"))
        box.setInformativeText(tr("Its answers are removed from this computer. There is no way back."))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(_Delete(self, snapshot_id))
        box.finished.connect(box.deleteLater)
        box.open()

    def delete(self, snapshot_id: int) -> None:
        """Remove a snapshot that was confirmed."""
        self._to.delete(snapshot_id)

    def show_state(self, state: ReadinessState) -> None:
        """Show `state`, whatever was shown before."""
        self._notice.tell(state.notice)
        opened = state.open is not None
        changed = opened == self._detail.isHidden()
        self._overview.setVisible(not opened)
        self._detail.setVisible(opened)
        if state.open is not None:
            self._detail.show_state(state.open)
        if changed:
            self.verticalScrollBar().setValue(0)
        half = (len(state.rows) + 1) // 2
        self._left.show(state.rows[:half])
        self._right.show(state.rows[half:])
        self._levels.show_pairs(state.pairs, state.tried, internal=state.internal)

    def _list(self, one: ListRow) -> QWidget:
        go = Button(
            self._look, tr("Open") if one.result else tr("Fill in"), "next", "quiet", about=f"{one.title}: {one.about}"
        )
        go.setAccessibleName(f"{one.title}: {tr('open') if one.result else tr('fill in')}")
        go.clicked.connect(_Open(self, one.key))
        chips = [Chip(one.level)]
        if one.result:
            chips += [Chip(one.result, one.tone), Chip(one.when)]
        return Card(margin=2 * GRID, spacing=GRID // 2).add(
            Text(one.title, "strong"), Text(one.about, "small"), row(*chips, go)
        )


class _Open:
    def __init__(self, screen: ReadinessScreen, key: str) -> None:
        self._screen, self._key = screen, key

    def __call__(self) -> None:
        self._screen.open_list(self._key)


class _Delete:
    def __init__(self, screen: ReadinessScreen, snapshot_id: int) -> None:
        self._screen, self._snapshot_id = screen, snapshot_id

    def __call__(self) -> None:
        self._screen.delete(self._snapshot_id)
