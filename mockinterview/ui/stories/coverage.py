"""Which stories serve which principles and criteria, as a table. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QBrush, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mockinterview.domain.stories import Proof
from mockinterview.language import tr
from mockinterview.ui.models.table import Index
from mockinterview.ui.stories.state import PROOFS, Coverage, StoriesState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import clear
from mockinterview.ui.widgets.basics import Card, Text

INKS = {Proof.PLANNED: ("raised", "text"), Proof.TOLD: ("accent_soft", "accent"), Proof.PROVEN: ("good_soft", "good")}
STORY_PX = 112  # the least width of a story; more of them scroll sideways


class Grid(QAbstractTableModel):
    """Principles down, stories across; each cell says its word, and has its tone besides."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._shown = look, Coverage()

    def show_coverage(self, shown: Coverage) -> None:
        """Replace everything."""
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of principles."""
        return 0 if parent.isValid() else len(self._shown.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of stories."""
        return 0 if parent.isValid() else len(self._shown.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return word and tone of a cell."""
        name, cells = self._shown.rows[index.row()]
        proof = cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return PROOFS[proof]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{name}, {self._shown.columns[index.column()]}: {PROOFS[proof] or tr('not covered')}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if proof in INKS and role in {Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole}:
            return QBrush(self._look.colour(INKS[proof][role == Qt.ItemDataRole.ForegroundRole]))
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a principle or the title of a story."""
        if orientation is Qt.Orientation.Horizontal:
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return self._shown.columns[section]
        elif role == Qt.ItemDataRole.DisplayRole:
            return self._shown.rows[section][0]
        return None


class CoveragePanel(QWidget):
    """The matrix, and what it says in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = Grid(look)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(tr("Principles and stories"))
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setCornerButtonEnabled(False)
        across, down = self._table.horizontalHeader(), self._table.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        across.setDefaultAlignment(Qt.AlignmentFlag(int(words)))
        across.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(GRID)
        about = Text(
            tr("Proven: a recorded answer was rated 4.0 or more and read as your level. A typed one counts as told."),
            "muted",
        )
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(about)
        body.addWidget(self._table)
        body.addLayout(self._findings)
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        look = self._look
        across, down = self._table.horizontalHeader(), self._table.verticalHeader()
        down.setMaximumWidth(max(look.px(64), self.width() * 2 // 5))  # large text leaves room for a story
        room = self.width() - min(down.sizeHint().width(), down.maximumWidth())
        few = self._model.columnCount() * look.px(STORY_PX) <= room
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Fixed)
        across.setDefaultSectionSize(look.px(128))
        across.setFixedHeight(look.px(64))
        down.setDefaultSectionSize(look.px(34))
        rows = self._model.rowCount()
        self._table.setFixedHeight(look.px(64) + rows * look.px(34) + look.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let stories scroll sideways where they would be too narrow."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._dress()

    def show_state(self, state: StoriesState) -> None:
        """Show what is covered."""
        self._model.show_coverage(state.coverage)
        self._dress()
        clear(self._findings)
        for title, lines in state.coverage.findings:
            card = Card(margin=2 * GRID, spacing=GRID // 2).add(Text(title, "strong"))
            self._findings.addWidget(card.add(Text(" · ".join(lines))))
