"""The lane: parts over time, evidence above, pauses and fillers below. Painted once a change; says all in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap

from mockinterview.language import tr
from mockinterview.ui.review.lane_state import LanePart, LaneState
from mockinterview.ui.theme import Look
from mockinterview.ui.widgets.basics import announce
from mockinterview.ui.widgets.meters import Painted

TALL_PX = 76


class StructureLane(Painted):
    """Where what was said. A click goes there; arrows go from part to part."""

    sought = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__(look, TALL_PX)
        self._state = LaneState()
        self._head: float | None = None
        self._drawn: tuple[object, QPixmap] | None = None  # what from, and the picture
        self._part = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(tr("Arrow keys go from part to part"))

    def show_lane(self, state: LaneState) -> None:
        """Show what lies where."""
        if state != self._state:
            self._state, self._part = state, -1
            self.say(state.summary)
            self.update()

    def show_head(self, share: float | None) -> None:
        """Show where one is, None for nowhere."""
        if share != self._head:
            self._head = share
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go where it was clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.sought.emit(min(1.0, max(0.0, event.position().x() / max(1, self.width()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from part to part."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self._state.parts or event.modifiers():
            super().keyPressEvent(event)
            return
        self._part = min(max(self._part + step, 0), len(self._state.parts) - 1)
        part = self._state.parts[self._part]
        announce(self, f"{part.name}, {part.letter}")
        self.sought.emit(min(1.0, part.start + 1e-6))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bands as they were drawn, and where one is above them."""
        painter = self._painter()
        wide, tall = float(self.width()), float(self.height())
        painter.drawPixmap(0, 0, self._bands())
        if self._head is not None:
            painter.setPen(QPen(self._look.colour("text"), 2))
            x = min(wide - 1, max(1.0, self._head * wide))
            painter.drawLine(QPointF(x, 0), QPointF(x, tall))
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, wide - 2, tall - 2), 6, 6)

    def _bands(self) -> QPixmap:
        """Return the bands as a picture: an hour has hundreds of marks, and the head moves 30 times a second."""
        ratio, chosen = self.devicePixelRatioF(), self._part if self.hasFocus() else -1
        key = (self._state, self.size().toTuple(), ratio, chosen, self._look.theme, self._look.percent)
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_bands(painter, chosen)
            painter.end()
            self._drawn = key, picture
        return self._drawn[1]

    def _paint_bands(self, painter: QPainter, chosen: int) -> None:
        """Paint three bands: marks, parts, pauses with fillers."""
        wide, tall = float(self.width()), float(self.height())
        above, below = tall * 0.26, tall * 0.26
        middle = QRectF(0, above, wide, tall - above - below)
        clip = QPainterPath()
        clip.addRoundedRect(middle, 6, 6)
        painter.setClipPath(clip)
        painter.fillRect(middle, self._look.colour("track"))
        for number, part in enumerate(self._state.parts):
            self._paint_part(painter, part, middle, chosen=number == chosen)
        painter.setClipping(False)
        self._paint_marks(painter, above)
        self._paint_below(painter, QRectF(0, middle.bottom() + 4, wide, below - 4))

    def _paint_part(self, painter: QPainter, part: LanePart, band: QRectF, *, chosen: bool) -> None:
        left = part.start * band.width()
        box = QRectF(left, band.top(), max(2.0, (part.end - part.start) * band.width() - 2), band.height())
        painter.fillRect(box, self._look.colour(part.ink))
        font = self._look.font("small", bold=True)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        whole = f"{part.letter} {part.name}"
        told = whole if metrics.horizontalAdvance(whole) + 12 <= box.width() else part.letter
        if metrics.horizontalAdvance(told) + 4 <= box.width():
            painter.setPen(self._look.colour("on_part"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
            painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setPen(QPen(self._look.colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_marks(self, painter: QPainter, above: float) -> None:
        """Evidence as triangles that point at their place; claimed ones are hollow."""
        size = above * 0.42
        for mark in self._state.marks:
            x = min(self.width() - size, max(size, mark.at * self.width()))
            shape = QPainterPath()
            shape.moveTo(x - size, above - 2 * size - 2)
            shape.lineTo(x + size, above - 2 * size - 2)
            shape.lineTo(x, above - 2)
            shape.closeSubpath()
            if mark.claimed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._look.colour("accent"), 1.5))
            else:
                painter.setBrush(self._look.colour("accent"))
                painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_below(self, painter: QPainter, band: QRectF) -> None:
        """Pauses as bars as long as they were, fillers as dots under them."""
        bar = band.height() * 0.45
        painter.setBrush(self._look.colour("muted"))
        for start, end in self._state.pauses:
            box = QRectF(start * band.width(), band.top(), max(3.0, (end - start) * band.width()), bar)
            painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(self._look.colour("caution"))
        radius = min(3.0, band.height() * 0.2)
        for at in self._state.fillers:
            painter.drawEllipse(QPointF(at * band.width(), band.bottom() - radius), radius, radius)
