"""The review: one text document, a lane and a row of buttons. Widgets only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QTextCursor, QTextFormat
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTextEdit, QWidget

from mockinterview.ui.review.playback import SPEEDS
from mockinterview.ui.review.presenter import STEP_S, ReviewPresenter
from mockinterview.ui.review.state import ReviewState
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.basics import Button, Card, Choices, NoticeCard, Page, Text, announce, clear, column
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.meters import Lane, Segment
from mockinterview.ui.wording import clock

POLL_MS = 33


class Transcript(QPlainTextEdit):
    """What was said. A click or Enter plays from the word there; arrows move the caret as in any text."""

    asked = Signal(int)
    scrolled_by_hand = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("reading")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName("Transcript")
        self.setAccessibleDescription("Enter plays from the caret")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMinimumHeight(360)
        self._state = ReviewState()
        self._fixed: list[QTextEdit.ExtraSelection] = []
        self._word: int | None = None
        look.changed.connect(self._restyle)

    def show_text(self, state: ReviewState) -> None:
        """Show a text with its evidence."""
        if state.text != self.toPlainText():
            self.setPlainText(state.text)
            self._word = None
        self._state = state
        self._restyle()

    def show_word(self, index: int | None, *, follow: bool) -> None:
        """Mark the word that is heard and keep it in sight."""
        self._word = index
        self._select()
        if follow and index is not None:
            cursor = self._cursor(self._state.words[index].start, self._state.words[index].end)
            box = self.cursorRect(cursor)
            if not self.viewport().rect().adjusted(0, 8, 0, -24).contains(box.center()):
                cursor.setPosition(self._state.words[index].start)
                self.setTextCursor(cursor)
                self.centerCursor()

    def _restyle(self) -> None:
        self._fixed = []
        for start, end in self._state.headings:
            self._fixed.append(self._selection(start, end, ink="muted", bold=True))
        for mark in self._state.marks:
            if self._state.criterion in {"", mark.criterion}:
                self._fixed.append(self._selection(mark.start, mark.end, ground="evidence"))
        self._select()

    def _select(self) -> None:
        chosen = list(self._fixed)
        if self._word is not None and self._word < len(self._state.words):
            word = self._state.words[self._word]
            chosen.append(self._selection(word.start, word.end, ground="playing"))
        self.setExtraSelections(chosen)

    def _selection(
        self, start: int, end: int, *, ground: str = "", ink: str = "", bold: bool = False
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = selection.format
        if ground:
            look.setBackground(self._look.colour(ground))
            if ground == "evidence":
                look.setProperty(QTextFormat.Property.TextUnderlineStyle, 1)
                look.setUnderlineColor(self._look.colour("accent"))
        if ink:
            look.setForeground(self._look.colour(ink))
        if bold:
            look.setFontWeight(600)
        selection.cursor = self._cursor(start, end)
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(min(end, len(self._state.text)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Play from the word under the pointer, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.asked.emit(self.cursorForPosition(event.position().toPoint()).position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Play from the caret at Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit(self.textCursor().position())
            return
        super().keyPressEvent(event)


class ReviewScreen(Page):
    """Implements `ReviewView`."""

    back = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__("Review")
        self._look = look
        self._presenter: ReviewPresenter | None = None
        self._shown: ReviewState | None = None
        self._heading, self._prompt = Text(role="caption"), Text(role="title").readable()
        self._notice = NoticeCard(look)
        self._lane = Lane(look, 40)
        self._legend = Text(role="small")
        self._transcript = Transcript(look)
        self._play = Button(look, "Play", "play", "primary")
        self._rewind = Button(look, "Back 5 s", "rewind", "quiet")
        self._forward = Button(look, "Forward 5 s", "forward", "quiet")
        self._previous = Button(look, "Previous evidence", "back", "quiet")
        self._next = Button(look, "Next evidence", "next", "quiet")
        self._close = Button(look, "Back to the scorecard", "back", "quiet")
        self._place = Text("0:00", "muted", wrap=False)
        self._speed = QComboBox()
        self._speed.setAccessibleName("Speed")
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g} ×", speed)  # noqa: RUF001 - a times sign is meant
        self._filter = QWidget()
        self._filter_flow = FlowLayout(self._filter)
        self._notes = Text(role="body")
        self._notes_card = Card(margin=2 * GRID).add(Text("Your notes", "strong"), self._notes)
        controls = QWidget()
        flow = FlowLayout(controls)
        for item in (
            self._play, self._rewind, self._forward, self._speed, self._place, self._previous, self._next, self._close,
        ):  # fmt: skip
            flow.addWidget(item)
        text = Card(margin=2 * GRID).add(self._filter, self._transcript)
        text.body.setStretch(1, 1)
        self.add(
            column(self._heading, self._prompt, spacing=GRID),
            self._notice,
            column(self._lane, self._legend, spacing=GRID // 2),
            controls,
            text,
            self._notes_card,
        )
        self.body.setStretch(4, 1)
        self._wire()

    def _wire(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._tick)
        self._transcript.asked.connect(self._play_at)
        self._speed.activated.connect(self._set_speed)
        for button, call in (
            (self._play, self._toggle),
            (self._rewind, self._step_back),
            (self._forward, self._step_on),
            (self._previous, self._previous_mark),
            (self._next, self._next_mark),
        ):
            button.clicked.connect(call)
        self._close.clicked.connect(self.back)
        for keys, call in (
            ("Ctrl+Space", self._toggle),
            ("Alt+Left", self._step_back),
            ("Alt+Right", self._step_on),
            ("Alt+Up", self._previous_mark),
            ("Alt+Down", self._next_mark),
            ("Ctrl+[", self._slower),
            ("Ctrl+]", self._faster),
            ("Escape", self.back.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def attach(self, presenter: ReviewPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    @property
    def _to(self) -> ReviewPresenter:
        if self._presenter is None:
            raise RuntimeError("no attempt is attached")
        return self._presenter

    def _toggle(self) -> None:
        self._to.toggle()

    def _step_back(self) -> None:
        self._to.step(-STEP_S)

    def _step_on(self) -> None:
        self._to.step(STEP_S)

    def _next_mark(self) -> None:
        self._told(1)

    def _previous_mark(self) -> None:
        self._told(-1)

    def _told(self, direction: int) -> None:
        mark = self._to.next_mark(direction)
        if mark is not None:
            announce(self, f"Evidence for {mark.name}")

    def _slower(self) -> None:
        self._to.faster(-1)

    def _faster(self) -> None:
        self._to.faster(1)

    def _play_at(self, position: int) -> None:
        self._to.play_at(position)

    def _set_speed(self, index: int) -> None:
        self._to.set_speed(SPEEDS[index])

    def _choose(self, criterion: object) -> None:
        self._to.choose(str(criterion))

    def _tick(self) -> None:
        self._to.tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Fall silent when it is left."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.leave()

    def show_state(self, state: ReviewState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        fresh = before is None or before.attempt_id != state.attempt_id
        self._heading.setText(f"{state.heading} · {state.duration}")
        self._prompt.setText(state.prompt)
        self._notice.tell(state.notice)
        self._play.show_as("Stop" if state.playing else "Play", "pause" if state.playing else "play")
        for item in (self._play, self._rewind, self._forward, self._speed):
            item.setEnabled(state.audible and bool(state.words))
        self._speed.setCurrentIndex(SPEEDS.index(state.speed))
        for button in (self._previous, self._next):
            button.setEnabled(bool(state.marks) and bool(state.words))
        if fresh or (before is not None and before.criterion != state.criterion):
            self._transcript.show_text(state)
        if fresh:
            self._open(state)
        if state.playing and not self._timer.isActive():
            self._timer.start()
        elif not state.playing:
            self._timer.stop()

    def _open(self, state: ReviewState) -> None:
        told = ", ".join(f"{part.letter} {part.name} {part.share}" for part in state.parts)
        self._lane.setVisible(bool(state.parts))
        self._lane.show_segments(
            [Segment(start=one.start, end=one.end, letter=one.letter, ink=one.ink) for one in state.parts],
            f"Parts of the answer in order: {told}. Marks below are evidence.",
            state.ticks,
        )
        names = dict.fromkeys(f"{part.letter} {part.name}" for part in state.parts)
        self._legend.tell("  ·  ".join([*names, "marks below: evidence"]) if names else "")
        clear(self._filter_flow)
        self._filter.setVisible(bool(state.criteria))
        choices = Choices("Evidence", [("", "All evidence"), *state.criteria])
        choices.choose(state.criterion)
        choices.chosen.connect(self._choose)
        self._filter_flow.addWidget(choices)
        choices.setMinimumWidth(300)
        self._place.setText("0:00" if state.audible else "typed")
        self._notes.setText("\n".join(state.notes))
        self._notes_card.setVisible(bool(state.notes))
        self._transcript.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        (self._play if state.audible else self._transcript).setFocus()

    def show_word(self, index: int | None, at_s: float) -> None:
        """Mark the word that is heard."""
        self._place.setText(clock(at_s))
        following = self._shown is not None and (self._shown.playing or index is not None)
        self._transcript.show_word(index, follow=following)
