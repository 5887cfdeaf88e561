"""Painted parts: level meter, clock bar, rating bar, odds and the lane of parts. Each says in words what it shows."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.domain.scorecard import BAR
from mockinterview.language import tr
from mockinterview.ui.theme import Look

FLOOR_DB = -60.0
BARS = 64


class Painted(QWidget):
    """A widget that paints itself and has its meaning in words."""

    def __init__(self, look: Look, height_px: int) -> None:
        super().__init__()
        self._look, self._height_px = look, height_px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._resize)

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height that grows with the text."""
        return QSize(120, self._look.px(self._height_px))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest useful size."""
        return QSize(64, self._look.px(self._height_px))

    def say(self, words: str) -> None:
        """Give the meaning to screen readers and as a tool tip."""
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter

    def event(self, event: QEvent) -> bool:
        """Show the meaning as a tool tip."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(self.accessibleName())
        return super().event(event)


class LevelMeter(Painted):
    """The level of the last seconds as bars, the newest on the right."""

    def __init__(self, look: Look, height_px: int = 40) -> None:
        super().__init__(look, height_px)
        self._levels: deque[tuple[float, str]] = deque(maxlen=BARS)
        self._ink = "accent"
        self.say(tr("Microphone level"))

    def hear(self, level_db: float, ink: str = "accent") -> None:
        """Add a level in dBFS; ink is a meaning of the theme."""
        self._levels.append((max(0.0, min(1.0, 1 - level_db / FLOOR_DB)), ink))
        self.update()

    def clear(self) -> None:
        """Forget what was heard."""
        if self._levels:
            self._levels.clear()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a bar a level, mirrored about the middle."""
        painter = self._painter()
        step = self.width() / BARS
        wide = max(2.0, step * 0.55)
        middle = self.height() / 2
        blank = BARS - len(self._levels)
        for place in range(BARS):
            share, ink = (0.0, "track") if place < blank else self._levels[place - blank]
            tall = max(2.0, share * self.height())
            painter.setBrush(self._look.colour(ink if share > 0.02 else "track"))
            painter.drawRoundedRect(QRectF(place * step, middle - tall / 2, wide, tall), wide / 2, wide / 2)


class ClockBar(Painted):
    """How much of the time is used; what runs over is drawn as a second, hatched bar."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 10)
        self._share = 0.0
        self._marks: tuple[float, ...] = ()

    def show_share(self, share: float, words: str, marks: Sequence[float] = ()) -> None:
        """Show a share of the time, over 1.0 when late; marks are shares at which phases end."""
        self.say(words)
        if (share, tuple(marks)) != (self._share, self._marks):
            self._share, self._marks = share, tuple(marks)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bar."""
        painter = self._painter()
        whole = QRectF(0, 0, self.width(), self.height())
        radius = self.height() / 2
        clip = QPainterPath()
        clip.addRoundedRect(whole, radius, radius)
        painter.setClipPath(clip)
        painter.fillRect(whole, self._look.colour("track"))
        total = max(1.0, self._share)
        used = QRectF(0, 0, self.width() * min(1.0, self._share) / total, self.height())
        painter.fillRect(used, self._look.colour("accent"))
        if self._share > 1:
            over = QRectF(self.width() / total, 0, self.width() * (1 - 1 / total), self.height())
            painter.fillRect(over, self._look.colour("caution_soft"))
            painter.setPen(QPen(self._look.colour("caution"), 2))
            x = over.left()
            while x < over.right() + self.height():
                painter.drawLine(QPointF(x, self.height()), QPointF(x + self.height(), 0))
                x += 7
        painter.setPen(QPen(self._look.colour("surface"), 2))
        for mark in self._marks:
            x = self.width() * mark / total
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))


class RatingBar(Painted):
    """A rating from 1 to 5 with the bar at 4.0; a ring marks the own rating."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 26)
        self._rating: float | None = None
        self._own: float | None = None

    def rate(self, rating: float | None, own: float | None, words: str) -> None:
        """Show a rating and the own one, None for either that is not there."""
        self._rating, self._own = rating, own
        self.say(words)
        self.update()

    def _x(self, value: float) -> float:
        inset = self.height() * 0.3
        return inset + (value - 1) / 4 * (self.width() - 2 * inset)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint track, filled part, the bar at 4.0 and the own rating."""
        painter = self._painter()
        middle, thick = self.height() / 2, max(6.0, self.height() * 0.3)
        start, end = self._x(1), self._x(5)
        painter.setBrush(self._look.colour("track"))
        painter.drawRoundedRect(QRectF(start, middle - thick / 2, end - start, thick), thick / 2, thick / 2)
        if self._rating is not None:
            met = self._rating >= BAR
            painter.setBrush(self._look.colour("good" if met else "accent"))
            long = max(thick, self._x(self._rating) - start)
            painter.drawRoundedRect(QRectF(start, middle - thick / 2, long, thick), thick / 2, thick / 2)
        painter.setPen(QPen(self._look.colour("text"), 2))
        x = self._x(BAR)
        painter.drawLine(QPointF(x, middle - thick), QPointF(x, middle + thick))
        if self._own is not None:
            painter.setPen(QPen(self._look.colour("text"), 2))
            painter.setBrush(self._look.colour("surface"))
            painter.drawEllipse(QPointF(self._x(self._own), middle), thick * 0.75, thick * 0.75)


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a lane: where it begins and ends (0.0 to 1.0), its letter and its colour by meaning."""

    start: float
    end: float
    letter: str
    ink: str
    strong: bool = True


class Lane(Painted):
    """Segments along a line, with letters; ticks below mark single places."""

    def __init__(self, look: Look, height_px: int = 34) -> None:
        super().__init__(look, height_px)
        self._segments: tuple[Segment, ...] = ()
        self._ticks: tuple[float, ...] = ()

    def show_segments(self, segments: Sequence[Segment], words: str, ticks: Sequence[float] = ()) -> None:
        """Show what lies where."""
        self._segments, self._ticks = tuple(segments), tuple(ticks)
        self.say(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the segments and write their letters where there is room."""
        painter = self._painter()
        ticks = self.height() * 0.22 if self._ticks else 0
        tall = self.height() - ticks
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(0, 0, self.width(), tall), 6, 6)
        painter.setClipPath(clip)
        painter.fillRect(QRectF(0, 0, self.width(), tall), self._look.colour("track"))
        font = QFont(self._look.font("small", bold=True))
        painter.setFont(font)
        for one in self._segments:
            box = QRectF(one.start * self.width(), 0, max(2.0, (one.end - one.start) * self.width() - 2), tall)
            painter.fillRect(box, self._look.colour(one.ink))
            if QFontMetrics(font).horizontalAdvance(one.letter) + 4 <= box.width():
                painter.setPen(self._look.colour("on_part" if one.strong else "text"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one.letter)
                painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipping(False)
        painter.setBrush(self._look.colour("text"))
        for place in self._ticks:
            painter.drawRect(QRectF(place * self.width() - 1, tall + 3, 2, ticks - 3))
