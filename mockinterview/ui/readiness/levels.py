"""Questions from the other level: how to meet them and how not, words to try, and the internal candidates' switch."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mockinterview.domain.promotion import LevelPair
from mockinterview.domain.readiness import Suggestion
from mockinterview.language import tr
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column, row
from mockinterview.ui.widgets.basics import Button, Card, Text
from mockinterview.ui.widgets.cards import Cards
from mockinterview.ui.widgets.slices import Slices


class Levels(QWidget):
    """Shows the pairs; says nothing by itself."""

    practise = Signal(object)
    tried = Signal(str)
    internal_set = Signal(bool)

    def __init__(self, look: Look, *, after: Slices | None = None) -> None:
        """after: what is built first where both are under way."""
        super().__init__()
        self._look = look
        cards = QVBoxLayout()
        cards.setSpacing(2 * GRID)
        self._pairs = Cards(self, cards, self._pair, after=after)
        self._words = QPlainTextEdit()
        self._words.setAccessibleName(tr("Words to try"))
        self._words.setPlaceholderText(tr("Write how you would answer, in three to eight sentences"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look.px(120))
        self._read = Button(look, tr("Read it"), "search")
        self._read.clicked.connect(self._press_read)
        self._told = Text(role="strong")
        self._told.hide()
        self._internal = QCheckBox()
        self._internal.setAccessibleName(tr("I already work at the company"))
        self._internal.toggled.connect(self.internal_set)
        mark = QWidget()
        across = QHBoxLayout(mark)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        across.addWidget(self._internal)
        across.addWidget(Text(tr("I already work at the company (internal candidate)")), 1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addWidget(Text(tr("Questions from the other level"), "title"))
        body.addWidget(
            Text(
                tr("A scorecard tells when an answer was made larger than it is, or waved off. Source: guide 003."),
                "muted",
            )
        )  # fmt: skip
        body.addLayout(cards)
        body.addWidget(
            Card(spacing=GRID).add(Text(tr("Try your own words"), "lead"), self._words, row(self._read), self._told)
        )
        body.addWidget(
            Card(spacing=GRID).add(
                Text(tr("Internal candidates"), "lead"),
                mark,
                Text(
                    tr(
                        "Scorecards then also name terms that outsiders do not know, context taken as known, and "
                        "answers that never look outside the company. Ratings stay as they are. Source: guide 001."
                    ),
                    "small",
                ),
            )
        )

    def show_pairs(self, pairs: tuple[LevelPair, ...], tried: tuple[str, ...], *, internal: bool) -> None:
        """Show the pairs, what was said of the words, and the switch."""
        self._told.tell("\n".join(tried))
        quiet = QSignalBlocker(self._internal)
        self._internal.setChecked(internal)
        quiet.unblock()
        self._pairs.show(pairs)

    def _pair(self, pair: LevelPair) -> Card:
        go = Button(self._look, tr("Practice this question"), "play")
        go.clicked.connect(_Ask(self, pair))
        return Card(spacing=GRID).add(
            Text(pair.title, "lead"),
            Text(f"\u201c{pair.question}\u201d"),
            Columns(
                _side(tr("What carries"), pair.right, pair.right_words, "good"),
                _side(tr("What does not"), pair.wrong, pair.wrong_words, "caution"),
                self._look,
                share=(1, 1),
            ),
            row(go, Text(tr("Asked and rated at {level}", level=pair.asked.value), "small", wrap=False)),
        )

    def _press_read(self) -> None:
        self.tried.emit(self._words.toPlainText())


def _side(title: str, lines: tuple[str, ...], words: str, role: str) -> QWidget:
    return column(
        Text(title, role), *(Text(f"• {line}") for line in lines), Text(f"\u201c{words}\u201d", "muted").readable(),
        spacing=GRID // 2,
    )  # fmt: skip


class _Ask:
    def __init__(self, levels: Levels, pair: LevelPair) -> None:
        self._levels, self._pair = levels, pair

    def __call__(self) -> None:
        if self._pair.prompts:
            wanted = Suggestion(prompt_id=self._pair.prompts[0], text=self._pair.question, level=self._pair.asked)
            self._levels.practise.emit(wanted)
