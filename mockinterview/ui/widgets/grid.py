"""A painted grid of fields, shaded by what is recorded."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from mockinterview.ui.theme import Look, contrast
from mockinterview.ui.widgets.chart_state import Cell, GridState
from mockinterview.ui.widgets.meters import Painted

SHADES = (0.0, 0.28, 0.5, 0.75, 1.0)  # of the accent over the surface
GAP = 3


class Grid(Painted):
    """Rows of fields with labels; a field says what it stands for as a tool tip."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 120)
        self._state = GridState(title="", summary="")
        self.setMouseTracking(True)

    def show_chart(self, state: GridState) -> None:
        """Show `state`, whatever was shown before."""
        self._state = state
        self.setAccessibleName(f"{state.title}. {state.summary}")
        self._resize()

    @property
    def _row_px(self) -> int:
        return self._look.px(32 if self._state.wide else 22)

    @property
    def _head_px(self) -> int:
        return self._look.px(26)

    @property
    def _label_px(self) -> int:
        metrics = QFontMetrics(self._look.font("small"))
        widest = max((metrics.horizontalAdvance(text) for text in self._state.row_labels), default=0)
        return min(widest + self._look.px(12), max(64, self.width() // 2))

    @property
    def wanted_px(self) -> int:
        """The height that all rows need."""
        return self._head_px + len(self._state.cells) * self._row_px

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        return QSize(320, self.wanted_px)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        return QSize(160, self.wanted_px)

    def _box(self, row: int, column: int) -> QRectF:
        left = self._label_px
        columns = max(1, len(self._state.column_labels))
        step = (self.width() - left) / columns
        if not self._state.wide:
            step = min(step, self._row_px * 1.25)
        top = self._head_px + row * self._row_px
        return QRectF(left + column * step, top, step - GAP, self._row_px - GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint labels and fields."""
        state, look = self._state, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("small")
        painter.setFont(font)
        painter.setPen(look.colour("muted"))
        metrics = QFontMetrics(font)
        free_from = 0.0
        for number, text in enumerate(state.column_labels):
            box = self._box(0, number)
            wide = metrics.horizontalAdvance(text)
            if text and box.left() >= free_from:
                painter.drawText(
                    QRectF(box.left(), 0, max(box.width(), wide + 2), self._head_px),
                    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                    text,
                )
                free_from = box.left() + wide + 8
        for number, (text, cells) in enumerate(zip(state.row_labels, state.cells, strict=True)):
            top = self._head_px + number * self._row_px
            painter.setPen(look.colour("muted"))
            room = QRectF(0, top, self._label_px - look.px(8), self._row_px - GAP)
            painter.drawText(
                room,
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width())),
            )
            for column, cell in enumerate(cells):
                self._field(painter, self._box(number, column), cell)
        painter.end()

    def _field(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        look = self._look
        if cell.shade:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_mixed(look.colour("surface"), look.colour("accent"), SHADES[cell.shade]))
        else:
            painter.setPen(QPen(look.colour("border"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if cell.text:
            ground = painter.brush().color().name() if cell.shade else look.theme.colour["surface"]
            inks = ("text", "on_accent") if cell.shade else ("muted",)
            best = max(inks, key=lambda ink: contrast(look.theme.colour[ink], ground))
            painter.setPen(look.colour(best))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.text)

    def event(self, event: object) -> bool:
        """Say what the field under the pointer stands for."""
        if isinstance(event, QHelpEvent):
            for row, cells in enumerate(self._state.cells):
                for column, cell in enumerate(cells):
                    if self._box(row, column).contains(event.pos().toPointF()):
                        QToolTip.showText(event.globalPos(), cell.told, self)
                        return True
            return True
        return bool(super().event(event))  # type: ignore[arg-type]


def _mixed(under: QColor, over: QColor, share: float) -> QColor:
    def mix(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()))
