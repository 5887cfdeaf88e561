"""A draft beside what is said of it: head, reasons, stories with their weak places; a press selects the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from mockinterview.domain.criteria import ReadsAs
from mockinterview.language import listed, numeral, plural, tr
from mockinterview.scoring.passages import Finding, Rule
from mockinterview.services.draft_reasons import StoryReport
from mockinterview.services.draft_report import DraftReport
from mockinterview.ui.promotion.state import DraftState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Text
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.wording import principle_name

PAUSE_MS = 700  # after the last key, before the text is kept
LONGEST = 44  # letters of a quote on a button
SHOWN = 4  # kinds of weak places of one story that are shown; more would bury the rest
_TONES = {"good": "good", "caution": "caution", "soft": "body"}
_SIGNS = {"good": "✓", "caution": "!", "soft": "·"}


class DraftPanel(QWidget):
    """Where a draft is written and read."""

    written = Signal(str)
    asked = Signal()
    version_asked = Signal()

    def __init__(self, look: Look, title: str, about: str, placeholder: str) -> None:
        super().__init__()
        self._look = look
        self._shown: DraftReport | None = None
        self._usual = (0.0, 0.0)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(title)
        self._text.setPlaceholderText(placeholder)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(look.px(420))
        self._count = Text(role="strong", wrap=False)
        self._read = Button(look, tr("Read the draft"), "search", "primary")
        self._keep = Button(look, tr("Keep as version"), "done")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Reading the draft"))
        self._stale = Text(tr("Words or guide values have changed since it was read."), "small")
        self._versions = Text(role="small")
        self._report = QVBoxLayout()
        self._report.setSpacing(2 * GRID)
        self._empty = Card("soft").add(
            Text(tr("What is said of it appears here"), "lead"),
            Text(tr("Language, structure, principles, the level that each story reads as, and what stood in an earlier "
                 "version. Nothing leaves this computer."), "muted"),
        )  # fmt: skip
        right = column(self._stale, self._empty, self._report)
        actions = row(self._count, self._read, self._keep)
        left = column(self._text, actions, self._progress, self._versions, spacing=GRID)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(column(Text(title, "title"), Text(about, "muted"), spacing=GRID // 2))
        body.addWidget(Columns(left, right, look, share=(1, 1)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._send)
        self._text.textChanged.connect(self._typed)
        self._read.clicked.connect(self._press_read)
        self._keep.clicked.connect(self._press_keep)

    def flush(self) -> None:
        """Hand over what was typed, now."""
        if self._pause.isActive():
            self._pause.stop()
            self._send()

    def written_text(self) -> str:
        """Return what stands in the field."""
        return self._text.toPlainText()

    def _typed(self) -> None:
        self._tell_count()
        self._pause.start()

    def _send(self) -> None:
        self.written.emit(self._text.toPlainText())

    def _press_read(self) -> None:
        self.flush()
        self.asked.emit()

    def _press_keep(self) -> None:
        self.flush()
        self.version_asked.emit()

    def _tell_count(self) -> None:
        words = len(self._text.toPlainText().split())
        least, most = self._usual
        told = (
            plural(
                "%n words (guide value {least} to {most})",
                "%n words (guide value {least} to {most})",
                words,
                least=numeral(least, 0),
                most=numeral(most, 0),
            )
            if most
            else plural("%n words", "%n words", words)
        )
        self._count.tell(told, "caution" if most and words > most else "strong")

    def show_state(self, state: DraftState, usual: tuple[float, float] = (0.0, 0.0)) -> None:
        """Show `state`; a text that is being typed is left alone."""
        self._usual = usual
        if not self._pause.isActive() and self._text.toPlainText() != state.text:
            quiet = QSignalBlocker(self._text)
            self._text.setPlainText(state.text)
            quiet.unblock()
        self._tell_count()
        self._versions.tell("\n".join(state.versions[:6]))
        self._progress.setVisible(state.share is not None)
        self._progress.setValue(round(100 * (state.share or 0.0)))
        self._stale.setVisible(state.stale)
        self._empty.setVisible(state.report is None)
        if state.report is not self._shown:
            self._shown = state.report
            clear(self._report)
            if state.report is not None:
                self._show_report(state.report)

    def _show_report(self, report: DraftReport) -> None:
        head = Card("good" if report.ready else "caution", spacing=GRID).add(Text(report.head, "lead"))
        for one in report.reasons:
            head.add(Text(f"{_SIGNS[one.tone]}  {one.text}", _TONES[one.tone]))
        self._report.addWidget(head)
        for story in report.stories:
            self._report.addWidget(self._story(story))

    def _story(self, story: StoryReport) -> Card:
        title = story.story.title or f"\u201c{' '.join(story.story.text.split()[:8])} …\u201d"
        level = tr("No level") if story.reads_as is ReadsAs.NONE else tr("Reads as {read}", read=story.reads_as.value)
        chips = [
            Chip(level, "good" if story.reads_as is ReadsAs.L7 else ""),
            Chip(plural("%n words", "%n words", story.story.words)),
        ]
        chips += [Chip(principle_name(one), "accent") for one in story.principles[:2]]
        chips += [Chip(tr("Missing: {missing}", missing=one), "caution") for one in story.missing]
        card = Card(margin=2 * GRID, spacing=GRID).add(Text(title, "strong"), row(*chips))
        if story.signs:
            card.add(Text(tr("Carries: {signs}.", signs=listed([sign.value for sign in story.signs])), "small"))
        if story.links:
            card.add(Text(tr("Tied to L7 by {links}.", links=listed(story.links)), "small"))
        by_rule: dict[Rule, list[Finding]] = {}
        for one in story.findings:
            by_rule.setdefault(one.rule, []).append(one)
        for found in list(by_rule.values())[:SHOWN]:
            card.add(self._findings(found))
        return card

    def _findings(self, found: Sequence[Finding]) -> QWidget:
        """Return what is said of places of one kind; a press on their words selects them in the draft."""
        buttons = []
        for one in found:
            words = " ".join(one.quote.split())
            told = words if len(words) <= LONGEST else words[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
            button = Button(
                self._look, f"\u201c{told}\u201d", "quote", "quiet", about=tr("Select these words in the draft")
            )
            button.clicked.connect(_Select(self, one))
            buttons.append(button)
        return column(row(*buttons), Text(found[0].why), Text(found[0].pattern, "muted").readable(), spacing=GRID // 2)

    def select(self, start: int, end: int) -> None:
        """Select words of the draft and bring them into view. Offsets count characters, Qt counts UTF-16."""
        text = self._text.toPlainText()
        cursor = self._text.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        focus_on(self._text)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class _Select:
    def __init__(self, panel: DraftPanel, finding: Finding) -> None:
        self._panel, self._finding = panel, finding

    def __call__(self) -> None:
        self._panel.select(self._finding.start, self._finding.end)
