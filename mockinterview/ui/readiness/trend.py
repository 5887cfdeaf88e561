"""Snapshots over time as a line with its threshold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen

from mockinterview.ui.readiness.state import TrendState
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.meters import Painted

EDGE = 10


class TrendLine(Painted):
    """A dot a snapshot, joined by a line; the dashed line is the threshold."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 96)
        self._trend = TrendState()

    def show_trend(self, trend: TrendState) -> None:
        """Show a trend; nothing shown takes no room."""
        self._trend = trend
        self.say(trend.words)
        self.setVisible(len(trend.values) > 1)
        self.update()

    def _y(self, value: float) -> float:
        return self.height() - EDGE - value / max(self._trend.most, 1.0) * (self.height() - 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint base line, threshold, line and dots."""
        painter = self._painter()
        values = self._trend.values[-40:]
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.drawLine(QPointF(0, self._y(0)), QPointF(self.width(), self._y(0)))
        if self._trend.threshold is not None:
            painter.setPen(QPen(self._look.colour("muted"), 1, Qt.PenStyle.DashLine))
            y = self._y(self._trend.threshold)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        step = (self.width() - 2 * EDGE) / max(1, len(values) - 1)
        places = [QPointF(EDGE + step * number, self._y(value)) for number, value in enumerate(values)]
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawPolyline(places)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        for place in places:
            painter.drawEllipse(QRectF(place.x() - 4, place.y() - 4, 8, 8))
