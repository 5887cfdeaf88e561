"""Principles by criteria as a table that is walked with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mockinterview.language import tr
from mockinterview.ui.debrief.state import CellBox, Grid
from mockinterview.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
COLUMN_PX, ROW_PX, NAMES_PX, HEAD_PX = 128, 52, 210, 48


class MatrixModel(QAbstractTableModel):
    """Shows a `Grid`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._grid = look, Grid()

    def show_grid(self, grid: Grid) -> None:
        """Replace the grid."""
        self.beginResetModel()
        self._grid = grid
        self.endResetModel()

    def cell(self, index: Index) -> CellBox | None:
        """Return the cell of an index."""
        return self._grid.at(index.row(), index.column()) if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._grid.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the figure of a cell, its colours, and what it means in words."""
        cell = self.cell(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if cell is None:
            if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
                return tr(
                    "{row}, {column}: not rated",
                    row=self._grid.rows[index.row()],
                    column=self._grid.columns[index.column()],
                )
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.figure
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return cell.words
            case Qt.ItemDataRole.BackgroundRole:
                return QColor(self._look.colour("raised" if cell.tone == "accent" else f"{cell.tone}_soft"))
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._look.colour("text"))
            case Qt.ItemDataRole.FontRole if cell.tone == "good":
                font = QFont()
                font.setBold(True)
                return font
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a row or column."""
        names = self._grid.columns if orientation is Qt.Orientation.Horizontal else self._grid.rows
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} and section < len(names):
            return names[section]
        return None


class Tinted(QStyledItemDelegate):
    """Paints the ground of a cell, which the style sheet would leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and figure; the chosen cell has the ground of a choice."""
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        rect: QRect = option.rect
        if isinstance(ground, QColor):
            painter.fillRect(rect.adjusted(1, 1, -1, -2), ground)
        super().paint(painter, option, index)


class MatrixTable(QTableView):
    """As tall as its rows; scrolls sideways where it is narrow."""

    looked_at = Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Principles and criteria"))
        self.setAccessibleDescription(tr("Mean ratings. The arrow keys go from cell to cell; its quotes stand below."))
        self._model = MatrixModel(look)
        self.setModel(self._model)
        self.setItemDelegate(Tinted(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:  # Qt makes it, and gives it no name
            corner.setAccessibleName(tr("Corner"))
            corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wrap = Qt.TextFlag.TextWordWrap
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(int(Qt.AlignmentFlag.AlignCenter) | int(wrap)))
        side = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter) | int(wrap)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag(side))
        self.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        look = self._look
        narrow = self.width() < look.px(700)
        self.horizontalHeader().setDefaultSectionSize(look.px(COLUMN_PX))
        self.horizontalHeader().setFixedHeight(look.px(HEAD_PX))
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_PX))
        self.verticalHeader().setFixedWidth(look.px(NAMES_PX * 2 // 3 if narrow else NAMES_PX))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(look.px(HEAD_PX) + look.px(ROW_PX) * self._model.rowCount() + bar + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the names less room where it is narrow."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def show_grid(self, grid: Grid, cell: tuple[int, int] | None) -> None:
        """Show another grid, and stand on a cell of it."""
        self._model.show_grid(grid)
        self._measure()
        if cell is not None:
            index = self._model.index(*cell)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._model.cell(now) is not None:
            self.looked_at.emit(now.row(), now.column())
