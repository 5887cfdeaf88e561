"""The clock on one line at the top of the page, for when the large one has no room. Widgets only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mockinterview.ui.practice.state import RoundState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Text
from mockinterview.ui.widgets.meters import ClockBar

SPARE_PX = 32  # the large clock comes back only when it fits by more than this: no flicker at the edge


class ClockStrip(QFrame):
    """Time, its meaning and the phase of now; stays while the page scrolls."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._look = look
        self._figures = QLabel()
        self._figures.setTextFormat(Qt.TextFormat.PlainText)
        self._words, self._phase = Text(role="strong"), Text(role="muted")
        self._bar = ClockBar(look)
        self._inside = QVBoxLayout(self)
        self._inside.setSpacing(GRID)
        across = QHBoxLayout()
        across.setSpacing(2 * GRID)
        across.addWidget(self._figures)
        across.addWidget(self._words, 1)
        self._inside.addLayout(across)
        self._inside.addWidget(self._phase)
        self._inside.addWidget(self._bar)
        self.hide()
        self._late = False
        look.changed.connect(self._dress)
        self._dress()

    def show_state(self, state: RoundState, *, bar: bool) -> None:
        """Show the same face as the large clock."""
        face = state.clock
        self._figures.setVisible(bool(face.figures))
        self._figures.setText(face.figures)
        self._words.tell(face.words)
        now = next((box for box in state.phases if box.now), None)
        self._phase.tell(" · ".join(part for part in (now.name, now.used, now.guide) if part) if now else "")
        self._bar.setVisible(bar)
        self._bar.show_share(face.share, f"{face.figures} {face.words}", face.marks)
        if self._late != face.late:
            self._late = face.late
            self._dress()

    def place(self, width: int, margin: int) -> int:
        """Lie across the top of a page; return the height, 0 while hidden."""
        if self.isHidden():
            return 0
        self._inside.setContentsMargins(margin, GRID, margin, GRID)
        tall = self._inside.totalHeightForWidth(width)
        self.setGeometry(0, 0, width, tall)
        return tall

    def _dress(self) -> None:
        ink = self._look.theme.colour["caution" if self._late else "text"]
        self._figures.setFont(self._look.font("title", bold=True, figures=True))
        self._figures.setStyleSheet(f"color: {ink}; font-size: {self._look.size_px('title')}px; font-weight: 600;")


def scarce(column: QWidget, above: Sequence[QWidget], needed_px: int, room_px: int, *, already: bool) -> bool:
    """Tell whether what comes below some cards would end under the fold.

    column: what holds them all; room_px: what shows without scrolling; already: whether it was so before.
    """
    layout = column.layout()
    if layout is None:
        return False
    edges = layout.contentsMargins()
    wide = column.width() - edges.left() - edges.right()
    tall = edges.top() + needed_px + (SPARE_PX if already else 0)
    for one in above:
        height = one.heightForWidth(wide) if one.hasHeightForWidth() else one.sizeHint().height()
        tall += layout.spacing() + height
    return tall > room_px
