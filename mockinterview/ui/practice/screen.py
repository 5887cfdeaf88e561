"""The answering screen: widgets only; every press goes to the presenter, every look comes from its state."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar

from mockinterview.domain.round import Stage
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import mark, tr
from mockinterview.ui.practice.actions import Actions
from mockinterview.ui.practice.asking import ask_first
from mockinterview.ui.practice.parts import Clock, Hints, LiveWords, MicrophoneCard, Notes, OwnRating, Phases
from mockinterview.ui.practice.presenter import RoundPresenter
from mockinterview.ui.practice.question import Question
from mockinterview.ui.practice.state import Input, RoundState
from mockinterview.ui.practice.strip import ClockStrip, scarce
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, column
from mockinterview.ui.widgets.basics import Card, NoticeCard, Text, announce, show_progress
from mockinterview.ui.widgets.drops import Pad
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page

TICK_MS = 50
SOUNDS = mark("Recordings (*.wav *.flac *.ogg *.mp3 *.m4a *.webm *.opus);;All files (*)")


class RoundScreen(Page):
    """Implements `RoundView`. Decides nothing."""

    scored = Signal(object, bool)
    given_up = Signal()
    stage_changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Answering"))
        self._look = look
        self._presenter: RoundPresenter | None = None
        self._stage: Stage | None = None
        self._state: RoundState | None = None
        self._focus_due = False
        self._build(look)
        self._wire()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def attach(self, presenter: RoundPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter
        self._stage = None
        self.fresh_prompt()

    # Building

    def _build(self, look: Look) -> None:
        self._asked = Question()
        self._notice = NoticeCard(look)
        self._clock, self._microphone, self._phases = Clock(look), MicrophoneCard(look), Phases(look)
        self._typed = Pad()
        self._typed.setAccessibleName(tr("Your answer"))
        self._typed.setPlaceholderText(tr("Type your answer as you would say it"))
        self._typed.setTabChangesFocus(True)
        self._typed.setMinimumHeight(150)
        self._notes = Notes()
        self._read = LiveWords()
        self._busy, self._progress = Text(role="lead"), QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._wait = Card().add(self._busy, self._progress)
        self._rating = OwnRating(look)
        self._change = QLineEdit()
        self._change.setAccessibleName(tr("What would I change?"))
        self._change.setPlaceholderText(tr("What would I change? One line"))
        self._rating.add(self._change)
        self._hints = Hints()
        self._side = column(self._hints, self._notes, self._read)
        self._columns = Columns(column(self._clock, self._typed, self._microphone), self._side, look, share=(5, 3))
        self._actions = Actions(look)
        self.set_footer(*self._actions.all)
        self.add(self._asked, self._notice, self._phases, self._columns, self._wait, self._rating)
        self.body.addStretch(1)
        self._strip = ClockStrip(look, self)

    def _wire(self) -> None:
        for button, call in (
            (self._actions.primary, self.press_primary),
            (self._actions.pause, self._press_pause),
            (self._actions.phase, self._press_phase),
            (self._actions.skip, self._press_skip),
            (self._actions.hear, self._press_hear),
            (self._actions.clock, self._press_clock),
            (self._actions.more, self._press_more),
            (self._actions.type, self._press_type),
            (self._actions.file, self.choose_file),
            (self._actions.restart, self.ask_restart),
            (self._actions.keep, self._press_keep),
            (self._actions.stop, self._press_stop),
            (self._actions.discard, self.ask_discard),
        ):
            button.clicked.connect(call)
        self._actions.show_notes.toggled.connect(self._open_notes)
        self._actions.show_words.toggled.connect(self._open_words)
        self._actions.hints.toggled.connect(self._open_hints)
        self._microphone.chosen.connect(self._choose)
        self._typed.textChanged.connect(self._typing)
        self._notes.written.connect(self._write)
        self._rating.rated.connect(self._rate)
        self._change.returnPressed.connect(self.press_primary)
        for name, call in (
            ("round.primary", self.press_primary),
            ("round.pause", self._press_pause),
            ("round.phase", self._press_phase),
            ("round.notes", self._actions.show_notes.toggle),
            ("round.words", self._actions.show_words.toggle),
            ("round.hints", self._actions.hints.toggle),
            ("round.hear", self._press_hear),
            ("round.clock", self._press_clock),
            ("round.more", self._press_more),
            ("round.discard", self.ask_discard),
        ):
            bind(self, name, call)

    # RoundPresenter

    @property
    def _to(self) -> RoundPresenter:
        if self._presenter is None:
            raise RuntimeError("no round is attached")
        return self._presenter

    def press_primary(self) -> None:
        """Do what the stage is for: start, finish, or show the scorecard."""
        match self._stage:
            case Stage.PREPARING:
                self._to.ready()
            case Stage.ANSWERING:
                self._to.finish(self._typed.toPlainText())
            case Stage.SELF_RATING:
                self._to.submit(self._change.text())

    def _press_pause(self) -> None:
        self._to.pause()

    def _press_phase(self) -> None:
        self._to.next_phase()

    def _press_skip(self) -> None:
        self._to.skip_follow_up()

    def _press_hear(self) -> None:
        self._to.hear_again()

    def _press_clock(self) -> None:
        self._to.turn_clock()

    def _press_more(self) -> None:
        self._to.more_time()

    def _open_hints(self, on: bool) -> None:
        self._to.hint(shown=on)
        self._sides()

    def _press_type(self) -> None:
        if self._state is not None and self._state.input is Input.TYPING:
            self._to.speak_instead()
        else:
            self._to.type_instead()
            focus_on(self._typed)

    def _press_keep(self) -> None:
        self._to.keep_for_later()

    def _press_stop(self) -> None:
        self._to.stop_file()

    def _typing(self) -> None:
        if self._presenter is not None:
            self._presenter.typing(self._typed.toPlainText())

    def ask_restart(self) -> None:
        """Ask before a take is put away."""
        ask_first(
            self,
            tr("Start over?"),
            tr("This take is not scored. It goes to the archive, and the question begins again."),
            tr("Start over"),
            self._to.restart,
        )

    def choose_file(self) -> None:
        """Ask for a recording."""
        path, _kind = QFileDialog.getOpenFileName(self, tr("Use a recording as your answer"), "", tr(SOUNDS))
        if path:
            self._to.use_file(Path(path))

    def refuses(self, files: Sequence[Path]) -> str:
        """Return why these files cannot be the answer now, empty if one of them can, as from `choose_file`."""
        state = self._state
        if state is None or not self._actions.file.isVisibleTo(self) or state.input is Input.OPENING or state.busy:
            return tr("A recording can be dropped here while you prepare an answer.")
        return "" if len(files) == 1 else tr("One recording is one answer. Drop a single file.")

    def use_dropped(self, path: Path) -> None:
        """Take a recording that was dropped on the window."""
        self._to.use_file(path)

    def ask_discard(self) -> None:
        """Ask before an answer is given up."""
        if self._stage in {None, Stage.SCORED}:
            return
        ask_first(
            self,
            tr("Discard this answer?"),
            tr("It is not scored and does not count. The recording stays in the archive."),
            tr("Discard"),
            self._to.discard,
        )

    def _open_notes(self, on: bool) -> None:
        self._sides()
        if on:
            focus_on(self._notes.pad())

    def _open_words(self, on: bool) -> None:
        self._to.read_along(shown=on)
        self._sides()

    def _choose(self, key: str) -> None:
        self._to.choose_device(key)

    def _write(self, part: str, text: str) -> None:
        if self._presenter is not None:
            self._presenter.note(part, text)

    def _rate(self, criterion: str, value: int) -> None:
        self._to.rate(criterion, value)

    # The view

    def _tick(self) -> None:
        if self._presenter is not None:
            self._presenter.tick()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the clock run."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let the clock rest."""
        super().hideEvent(event)
        self._timer.stop()

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader."""
        announce(self, words, urgent=urgent)

    def finished(self, whole: WholeAttempt, *, last: bool) -> None:
        """Go on to the scorecard."""
        self._timer.stop()
        self.scored.emit(whole, last)

    def left(self) -> None:
        """Go back."""
        self._stage = None
        self._timer.stop()
        self.given_up.emit()

    def fresh_prompt(self) -> None:
        """Empty everything that belonged to the prompt before."""
        self._notes.empty()
        self._typed.clear()
        self._change.clear()
        self._read.empty()
        for button in (self._actions.show_words, self._actions.hints):
            quiet = QSignalBlocker(button)
            button.setChecked(False)
            quiet.unblock()
        self._sides()

    def fresh_answer(self) -> None:
        """Empty the answer's text box."""
        self._typed.clear()

    def show_state(self, state: RoundState) -> None:
        """Show `state`, whatever was shown before."""
        if self._timer.isActive() is False and self.isVisible():
            self._timer.start()
        self._state = state
        answering, preparing = state.stage is Stage.ANSWERING, state.stage is Stage.PREPARING
        speaking = answering or preparing or state.stage is Stage.COUNTDOWN
        self._asked.show_state(state)
        self._notice.tell(state.notice)
        self._phases.show_boxes(state.phases if speaking else ())
        bar = state.clock.bar and (answering or (preparing and state.clock.share > 0))
        self._clock.show_face(state.clock, small=bool(state.phases), bar=bar)
        self._strip.show_state(state, bar=bar)
        typing = state.input is Input.TYPING or (state.input is Input.LOST and answering)
        self._typed.setVisible(answering and typing)
        self._keep_clock(shown=speaking)
        self._microphone.setVisible(speaking and state.input is not Input.TYPING)
        self._microphone.show_state(state)
        self._columns.setVisible(speaking)
        self._hints.show_rows(state.hints)
        self._sides()
        self._read.show_words(state.words, state.guess)
        self._notes.turn_to(state.phases[state.phase].name if state.phases else "")
        self._wait.setVisible(bool(state.busy) or state.stage is Stage.LISTENING)
        self._busy.setText(state.busy or tr("Listening"))
        show_progress(self._progress, state.progress, still=self._look.still)
        self._rating.setVisible(state.stage is Stage.SELF_RATING)
        if state.stage is Stage.SELF_RATING:
            self._rating.show_rows(state.ratings)
        self._actions.offer(state)
        self.place_footer()
        if state.stage is not self._stage:
            self._entered(state)
        elif self._focus_due and self._actions.primary.isEnabled():
            self._focus_due = False
            focus_on(self._actions.primary)

    def place_footer(self) -> None:
        """Place the footer, and the clock at the top where it has no room below the question."""
        super().place_footer()
        below, margin = self.viewportMargins().bottom(), self.column.x() + self.body.contentsMargins().left()
        top = self._strip.place(self.width(), margin)
        if self.viewportMargins().top() != top:
            self.setViewportMargins(0, top, 0, below)

    def _keep_clock(self, *, shown: bool) -> None:
        """Show the clock where no scrolling hides it."""
        above = [one for one in (self._asked, self._notice, self._phases) if not one.isHidden()]
        room = self.height() - self.viewportMargins().bottom()
        needed = self._clock.sizeHint().height() + (self._typed.minimumHeight() if not self._typed.isHidden() else 0)
        high = shown and scarce(self.column, above, needed, room, already=not self._strip.isHidden())
        self._clock.setVisible(shown and not high)
        self._strip.setVisible(high)

    def _uncover(self) -> None:
        """Scroll to the text box: ensureWidgetVisible would be content with the line of its cursor."""
        place = QRect(self._typed.mapTo(self.widget() or self, QPoint(0, 0)), self._typed.size())
        for y in (place.bottom(), place.top()):  # where it is taller than the page, its beginning
            self.ensureVisible(place.left(), y, 0, GRID)

    def _sides(self) -> None:
        if self._state is None:
            return
        speaking = self._state.stage in {Stage.PREPARING, Stage.COUNTDOWN, Stage.ANSWERING}
        notes = speaking and self._actions.show_notes.isChecked()
        words = speaking and self._actions.show_words.isChecked() and self._state.can_read_along
        self._notes.setVisible(notes)
        self._read.setVisible(words)
        hints = speaking and bool(self._state.hints)
        self._hints.setVisible(hints)
        self._side.setVisible(notes or words or hints)

    def _entered(self, state: RoundState) -> None:
        """Put the keyboard where it is needed."""
        self._stage, self._focus_due = state.stage, False
        self.stage_changed.emit(state.stage)
        if state.stage is Stage.ANSWERING and self._typed.isVisibleTo(self):
            focus_on(self._typed)
        elif state.stage is Stage.SELF_RATING:
            first = self._rating.first()
            focus_on(first or self._actions.primary)
        else:
            self._focus_due = not self._actions.primary.isEnabled()
            focus_on(self._actions.primary)
        self.verticalScrollBar().setValue(0)
        if state.stage is Stage.ANSWERING and self._typed.isVisibleTo(self):
            QTimer.singleShot(2 * TICK_MS, self, self._uncover)  # once all is laid out
