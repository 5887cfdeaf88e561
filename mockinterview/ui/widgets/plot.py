"""A picture of dots over time, by pyqtgraph. Slow to import: chart.py does it with the first chart."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsRectItem, QSizePolicy

from mockinterview.language import Shape, spelled
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.chart_state import ChartState, Point

DAY_S = 86_400.0
TALL_PX = 248
MANY = 400  # dots from here on are drawn smaller


class _Days(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """A time axis that writes days, or months where it is long. wide_px: room for one of them."""

    wide_px = 90

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """Return whole days, as many as there is room for."""
        room = max(2, int(size / self.wide_px))
        days = max(1.0, (high - low) / DAY_S)
        step = next((one for one in (1, 2, 7, 14, 30, 61, 91, 183, 365, 730) if days / one <= room), 1461) * DAY_S
        first = (low // DAY_S + 1) * DAY_S
        values = []
        while first <= high:
            values.append(first)
            first += step
        return [(step, values)]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Return local days."""
        shape = Shape.MONTH_YEAR if spacing >= 90 * DAY_S else Shape.SHORT
        return [spelled(datetime.fromtimestamp(value).astimezone(), shape) for value in values]


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Paints a ChartState in the colours of the theme; a click on a dot leads to its attempt."""

    opened = Signal(int)

    def __init__(self, look: Look, *, time_axis: bool) -> None:
        self._days = _Days("bottom") if time_axis else None
        super().__init__(background=None, axisItems={"bottom": self._days} if self._days else None)
        self._look, self._state = look, ChartState(title="", summary="")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table is for the keyboard
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.getPlotItem().getViewBox().setDefaultPadding(0.0)
        look.changed.connect(self._paint)

    @property
    def wanted_px(self) -> int:
        """The height that it takes."""
        return self._look.px(TALL_PX)

    def show_chart(self, state: ChartState) -> None:
        """Show `state`, whatever was shown before."""
        self._state = state
        self.setAccessibleName(f"{state.title}. {state.summary}")
        self._paint()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return False
        return bool(super().viewportEvent(event))

    def _paint(self) -> None:
        state, look = self._state, self._look
        self.clear()
        self.setBackground(look.colour("surface"))
        self.setFixedHeight(self.wanted_px)
        self._axes()
        xs = [point.x for run in state.runs for point in run] + [point.x for point in state.bars]
        if not xs:
            return
        left, right = self._width(min(xs), max(xs))
        for band in state.bands:
            self._band(band.low, band.high, left, right, own=band.own)
        if state.mark is not None:
            pen = pg.mkPen(look.colour("text"), width=1.5, style=Qt.PenStyle.DashLine)
            line = pg.InfiniteLine(pos=state.mark, angle=0, pen=pen)
            line.setZValue(10)  # in front of columns, which would hide a plan that was kept
            self.addItem(line)
        for before, after in pairwise(state.runs):
            middle = (before[-1].x + after[0].x) / 2
            pen = pg.mkPen(look.colour("control"), width=1, style=Qt.PenStyle.DotLine)
            self.addItem(pg.InfiniteLine(pos=middle, angle=90, pen=pen))
        if state.bars:
            self._columns(state.bars)
        for run in state.runs:
            self._run(run)
        self.setXRange(left, right, padding=0)
        room = (state.high - state.low) * 0.06
        self.setYRange(state.low - (0 if state.bars else room), state.high + room, padding=0)

    def _width(self, first: float, last: float) -> tuple[float, float]:
        if self._days is None:
            return first - 0.6, last + 0.6
        margin = max((last - first) * 0.03, 1.5 * DAY_S if last - first < 3 * DAY_S else 0.0)
        return first - margin, last + margin

    def _axes(self) -> None:
        look, state = self._look, self._state
        small = look.font("small")
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setTickFont(small)
            axis.setTextPen(look.colour("muted"))
            axis.setPen(look.colour("border"))
            axis.setStyle(tickLength=0, tickTextOffset=look.px(8))
        self.getAxis("bottom").setHeight(look.px(32))
        left = self.getAxis("left")
        left.setTicks([list(state.ticks)] if state.ticks else None)
        longest = max((len(text) for _, text in state.ticks), default=4)
        left.setWidth(look.px(24 + 7 * longest))
        if self._days is not None:
            self._days.wide_px = look.px(90)
        elif state.labels:
            self.getAxis("bottom").setTicks([list(state.labels)])
        self.showGrid(x=False, y=True, alpha=0.18)

    def _band(self, low: float, high: float, left: float, right: float, *, own: bool) -> None:
        look = self._look
        if own:
            box = QGraphicsRectItem(QRectF(left, low, right - left, max(high - low, 1e-6)))
            box.setBrush(QBrush(look.colour("accent_soft")))
            box.setPen(QPen(Qt.PenStyle.NoPen))
            box.setZValue(-20)
            self.addItem(box)
            return
        for place in (low, high):
            pen = pg.mkPen(look.colour("control"), width=1.5, style=Qt.PenStyle.DashLine)
            self.addItem(pg.InfiniteLine(pos=place, angle=0, pen=pen))

    def _columns(self, bars: tuple[Point, ...]) -> None:
        step = min((after.x - before.x for before, after in pairwise(bars)), default=1.0)
        item = pg.BarGraphItem(
            x=[one.x for one in bars],
            height=[one.y for one in bars],
            width=step * 0.64,
            brush=self._look.colour("accent"),
            pen=pg.mkPen(None),
        )
        self.addItem(item)

    def _run(self, run: tuple[Point, ...]) -> None:
        look, ink = self._look, self._look.colour("accent")
        xs, ys = [point.x for point in run], [point.y for point in run]
        if self._state.joined and len(run) > 1:
            thin = QColor(ink)
            thin.setAlphaF(0.45)
            self.addItem(pg.PlotDataItem(xs, ys, pen=pg.mkPen(thin, width=1.25)))
        dots = pg.ScatterPlotItem(
            x=xs,
            y=ys,
            data=list(run),
            size=look.px(5 if len(run) > MANY else 9),
            brush=ink,
            pen=pg.mkPen(look.colour("surface"), width=1),
            hoverable=True,
            hoverSize=look.px(13),
            tip=_told,
        )
        dots.sigClicked.connect(self._clicked)
        self.addItem(dots)

    def _clicked(self, _item: Any, dots: Any, _event: Any = None) -> None:
        for dot in dots:
            point: Point = dot.data()
            if point.attempt_id:
                self.opened.emit(point.attempt_id)
                return


def _told(x: float, y: float, data: Point) -> str:  # noqa: ARG001 - pyqtgraph's signature
    return data.told
