"""One criterion on the scorecard: its bar, and quotes that are heard at a press."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from mockinterview.language import numeral, tr
from mockinterview.ui.scorecard.state import CriterionBox, Quote
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Card, Text
from mockinterview.ui.widgets.meters import RatingBar


class QuoteButton(QPushButton):
    """A quote that is heard at a press; wraps its words."""

    asked = Signal(object)

    def __init__(self, look: Look, quote: Quote) -> None:
        super().__init__()
        self._look, self.quote = look, quote
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self._icon = QLabel()
        self._text = Text(f"“{quote.text}”")
        self._where = Text(quote.where, "small", wrap=False)
        for label in (self._icon, self._text, self._where):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID, GRID - 2, GRID, GRID - 2)
        across.setSpacing(GRID)
        across.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._text, 1)
        across.addWidget(self._where, 0, Qt.AlignmentFlag.AlignTop)
        self._where.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setEnabled(quote.spot is not None)
        said = tr("{quote}, claimed by you", quote=quote.text) if quote.claimed else quote.text
        self.setAccessibleName(
            tr("Play quote at {where}: {quote}", where=quote.where, quote=said)
            if quote.spot
            else tr("Quote: {quote}", quote=said)
        )
        self.clicked.connect(self._ask)
        self._playing = False
        look.changed.connect(self._dress)
        self.play_state(playing=False)

    def play_state(self, *, playing: bool) -> None:
        """Show whether it is heard."""
        self._playing = playing
        self._dress()

    def _dress(self) -> None:
        name = "stop" if self._playing else "play" if self.quote.spot else "quote"
        self._icon.setPixmap(self._look.picture(name, "accent", 18))

    def _ask(self) -> None:
        self.asked.emit(self.quote)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that the words need."""
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never force the page to be wider than the window."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for another height when the width changes."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class CriterionCard(Card):
    """One criterion with its bar, its quotes and what is missing."""

    asked = Signal(object)

    def __init__(self, look: Look, box: CriterionBox) -> None:
        super().__init__(margin=2 * GRID + 4, spacing=GRID)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        name, verdict, number = Text(box.name, "lead"), Text(box.verdict, box.tone, wrap=False), QLabel(box.figure)
        number.setTextFormat(Qt.TextFormat.PlainText)
        number.setFont(look.font("title", bold=True, figures=True))
        number.setProperty("role", "title")
        head.addWidget(name, 1)
        head.addWidget(verdict)
        head.addWidget(number)
        bar = RatingBar(look)
        bar.rate(box.rating, box.own, box.words)
        name.setToolTip(box.question)
        self.body.addLayout(head)
        self.add(bar)
        self.box = box
        self._small = Text(role="small")
        self.add(self._small)
        self.tell(box)
        self.quotes: list[QuoteButton] = []
        if box.lead:
            self.add(Text(box.lead, "muted"))
        for quote in box.quotes:
            button = QuoteButton(look, quote)
            button.asked.connect(self.asked)
            self.quotes.append(button)
            self.add(button)
        if not box.quotes:
            self.add(Text(tr("No quote, no credit: nothing in the answer proves this."), "muted"))
        if box.missing:
            self.add(Text(tr("Missing: {missing}", missing=box.missing), "muted"))

    def tell(self, box: CriterionBox) -> None:
        """Show a box that differs from the one before only in the comparison."""
        self.box = box
        own = tr("your own rating {own}", own=numeral(box.own, 0)) if box.own is not None else ""
        self._small.tell(" · ".join(part for part in (own, box.change) if part))
