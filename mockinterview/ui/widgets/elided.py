"""A line of words that nobody knows beforehand, such as the name of a file: an ellipsis where it is too long."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtGui import Qt as QtText  # what QtGui knows of rich and plain text
from PySide6.QtWidgets import QLabel, QSizePolicy

LEAST_LETTERS = 8


class Elided(QLabel):
    """One line, its middle left out where there is no room; the tool tip and a screen reader have the whole."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("elides", "yes")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tell(text)

    def tell(self, text: str, whole: str = "") -> None:
        """Show a text; `whole` is what the tool tip says, the text itself if it is empty."""
        if text != self.text():
            self.setText(text)
        # a tool tip would take for markup whatever looks like it
        tip = (whole or text) if text else ""
        self.setToolTip(QtText.convertFromPlainText(tip) if QtText.mightBeRichText(tip) else tip)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * LEAST_LETTERS, metrics.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the whole."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what fits; `event` says where, and all of it is painted."""
        del event
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(QRect(0, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
