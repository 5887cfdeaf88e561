"""The first run: one step at a time, one obvious way on. Widgets only."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDateEdit, QProgressBar, QVBoxLayout, QWidget

from mockinterview.domain.criteria import Level
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import mark, tr
from mockinterview.ui.microphone.presenter import MicrophoneState
from mockinterview.ui.practice.parts import TONE_INK
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.welcome.presenter import ModelRow, Step, WelcomePresenter, WelcomeState
from mockinterview.ui.widgets.arrange import clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Choices, NoticeCard, Text, announce, show_progress
from mockinterview.ui.widgets.check import Check
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.meters import LevelMeter
from mockinterview.ui.widgets.page import Page

TICK_MS = 50
TITLES = {
    Step.LEVEL: (
        mark("What do you practise for?"),
        mark("Ratings are relative to the level. Both can be changed at any time."),
    ),
    Step.MODEL: (
        mark("Who writes down what you say?"),
        mark("Recognition runs on this computer. One model is ready; better ones are larger and slower."),
    ),
    Step.MICROPHONE: (
        mark("Can you be heard?"),
        mark("Level, noise and a sentence that is played back to you: half a minute."),
    ),
    Step.WARM_UP: (mark("One minute to warm up"), mark("Not scored, not kept. Speak as you would to an interviewer.")),
    Step.READY: (mark("You are set"), mark("Look around in a sample first, or begin with a short question.")),
}
TOPIC = "Tell me in one minute what you do, and one thing that you are proud of."
IN_A_WEEK = 7


class WelcomeScreen(Page):
    """Implements `WelcomeView`."""

    checked = Signal()
    opened = Signal(object)
    left = Signal()
    begun = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Welcome"), width_px=800)
        self._look = look
        self._presenter: WelcomePresenter | None = None
        self._step: Step | None = None
        self._stage = ""  # of the warm-up
        self._rows: tuple[ModelRow, ...] | None = None
        self._count, self._title = Text(role="caption"), Text(role="display")
        self._about, self._notice = Text(role="muted"), NoticeCard(look)
        self._pages: dict[Step, QWidget] = {
            Step.LEVEL: self._build_level(),
            Step.MODEL: self._build_model(),
            Step.MICROPHONE: self._build_microphone(),
            Step.WARM_UP: self._build_warm_up(),
            Step.READY: self._build_ready(),
        }
        self.add(column(self._count, self._title, self._about, spacing=GRID), self._notice, *self._pages.values())
        self.body.addStretch(1)
        self._go_on = Button(look, tr("Continue"), "next", "primary")
        self._back = Button(look, tr("Back"), "back")
        self._skip = Button(look, tr("Skip this step"), "", "quiet")
        self._later = Button(look, tr("Set up later"), "", "quiet", about=tr("The first screen offers to go on"))
        self.set_footer(self._go_on, self._back, self._skip, self._later)
        for button, call in (
            (self._go_on, self._press_go_on),
            (self._skip, self._press_skip),
            (self._back, self._press_back),
            (self._later, self._press_later),
        ):
            button.clicked.connect(call)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    # Steps

    def _build_level(self) -> QWidget:
        self._level = Choices(tr("Level"), [(level, level.value) for level in Level])
        self._dated = Check(tr("I know the day of the interview"))
        self._date = QDateEdit(QDate.currentDate().addDays(IN_A_WEEK))
        self._date.setAccessibleName(tr("Day of the interview"))
        self._date.setCalendarPopup(True)
        self._date.setMinimumDate(QDate.currentDate())
        self._level.chosen.connect(self._set_level)
        self._dated.toggled.connect(self._set_date)
        self._date.dateChanged.connect(self._set_date)
        return Card(spacing=2 * GRID).add(
            column(Text(tr("Level"), "caption"), self._level, spacing=6),
            column(self._dated, self._date, Text(tr("What is due comes back sooner as the day draws near."), "small")),
        )

    def _build_model(self) -> QWidget:
        self._models = QVBoxLayout()
        self._models.setSpacing(2 * GRID)
        self._busy, self._progress = Text(role="strong"), QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._cancel = Button(self._look, tr("Cancel"), "", "quiet")
        self._cancel.clicked.connect(self._press_cancel)
        self._wait = Card("soft", margin=2 * GRID).add(self._busy, self._progress, row(self._cancel))
        self._speed = Text(role="small")
        holder = Card(spacing=2 * GRID)
        holder.body.addLayout(self._models)
        return holder.add(self._speed, self._wait)

    def _build_microphone(self) -> QWidget:
        self._check = Button(self._look, tr("Check the microphone"), "microphone", "primary")
        self._check.clicked.connect(self._press_check)
        return Card(spacing=2 * GRID).add(
            Text(tr("Without a microphone you can type all answers, and come back to this later."), "muted"),
            row(self._check),
        )

    def _build_warm_up(self) -> QWidget:
        self._meter, self._signal = LevelMeter(self._look, 64), Text(role="muted")
        self._speak = Button(self._look, tr("Speak for a minute"), "microphone", "primary")
        self._play, self._again = (
            Button(self._look, tr("Play it back"), "play"),
            Button(self._look, tr("Once more"), "again"),
        )
        self._words, self._verdict = Text(role="body").readable(), Text(role="strong")
        for button, call in (
            (self._speak, self._press_speak),
            (self._play, self._press_play),
            (self._again, self._press_again),
        ):
            button.clicked.connect(call)
        return Card(spacing=2 * GRID).add(
            Text(TOPIC, "title"), self._meter, self._signal, row(self._speak, self._play, self._again),
            self._verdict, self._words,
        )  # fmt: skip

    def _build_ready(self) -> QWidget:
        self._sample = Button(self._look, tr("Look at a sample scorecard"), "quote")
        self._unsample = Button(self._look, tr("Remove the sample"), "discard", "quiet")
        self._sample.clicked.connect(self._press_sample)
        self._unsample.clicked.connect(self._press_unsample)
        return Card(spacing=2 * GRID).add(
            Text(tr("The sample is marked as such, never counted in your progress, and gone at a press."), "muted"),
            row(self._sample, self._unsample),
        )

    # Presses

    def attach(self, presenter: WelcomePresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    @property
    def _to(self) -> WelcomePresenter:
        if self._presenter is None:
            raise RuntimeError("no first run is attached")
        return self._presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Go on where it was left."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.enter()
            self._timer.start()
        focus_on(self._go_on)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the microphone."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.hide()

    def _tick(self) -> None:
        self._to.tick()

    def _set_level(self, value: object) -> None:
        self._to.level(Level(str(value)))

    def _set_date(self, *_changed: object) -> None:
        day = self._date.date().toString(Qt.DateFormat.ISODate) if self._dated.isChecked() else ""
        self._to.date(day)

    def _press_cancel(self) -> None:
        self._to.cancel()

    def _press_check(self) -> None:
        self._to.check_microphone()

    def _press_speak(self) -> None:
        self._to.speak()

    def _press_play(self) -> None:
        self._to.play()

    def _press_again(self) -> None:
        self._to.again()

    def _press_sample(self) -> None:
        self._to.look_at_sample()

    def _press_unsample(self) -> None:
        self._to.remove_sample()

    def _press_go_on(self) -> None:
        if self._step is Step.READY:
            self._to.finish()
        else:
            self._to.go_on()

    def _press_skip(self) -> None:
        self._to.go_on()

    def _press_back(self) -> None:
        self._to.go_back()

    def _press_later(self) -> None:
        self._to.later()

    # WelcomeView

    def check_microphone(self) -> None:
        """Go to the microphone check, and come back."""
        self.checked.emit()

    def open_sample(self, whole: WholeAttempt) -> None:
        """Show the sample's scorecard."""
        self.opened.emit(whole)

    def begin(self) -> None:
        """Go on to a short question."""
        self.begun.emit()

    def leave(self) -> None:
        """Go to the first screen."""
        self.left.emit()

    def show_state(self, state: WelcomeState) -> None:
        """Show `state`, whatever was shown before."""
        step = state.step
        title, about = (tr(words) for words in TITLES[step])
        self._count.tell("" if step is Step.READY else tr("Step {step} of {last}", step=step + 1, last=int(Step.READY)))
        self._title.setText(title)
        self._about.setText(about)
        self._notice.tell(state.notice)
        for key, page in self._pages.items():
            page.setVisible(key is step)
        self._level.choose(state.level)
        self._dated.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self._dated.setChecked(bool(state.date) or self._dated.isChecked())
        self._dated.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        self._date.setVisible(self._dated.isChecked())
        day = QDate.fromString(state.date, Qt.DateFormat.ISODate)
        if day.isValid() and day != self._date.date():
            self._date.blockSignals(True)  # noqa: FBT003 - Qt's name for it
            self._date.setDate(day)
            self._date.blockSignals(False)  # noqa: FBT003 - Qt's name for it
        if state.models != self._rows:
            self._fill(state.models)
        self._speed.tell(state.speed)
        self._wait.setVisible(bool(state.busy))
        self._busy.setText(state.busy)
        show_progress(self._progress, state.progress, still=self._look.still)
        self._warm(state.warm_up)
        self._sample.setEnabled(not state.busy)
        self._sample.show_as(
            state.busy if step is Step.READY and state.busy else tr("Look at a sample scorecard"), "quote"
        )
        self._unsample.setVisible(state.has_sample)
        self._go_on.show_as(tr("Begin with a short question") if step is Step.READY else tr("Continue"), "next")
        self._back.setVisible(step > Step.LEVEL)
        done = state.checked if step is Step.MICROPHONE else state.warm_up.step == "done"
        skips = step in {Step.MICROPHONE, Step.WARM_UP} and not done
        self._go_on.setVisible(not skips)
        self._skip.setVisible(skips)
        for button in (self._check, self._speak):
            button.show_kind("primary" if skips else "secondary")
        self._later.setVisible(step is not Step.READY)
        self.place_footer()
        if step is Step.WARM_UP and step is self._step and state.warm_up.step != self._stage:
            # the button of before is gone, or could not be pressed
            ways_on = {"opening": self._speak, "open": self._speak, "done": self._go_on}
            if state.warm_up.step in ways_on:
                focus_on(ways_on[state.warm_up.step])
        self._stage = state.warm_up.step
        if step is not self._step:
            self._step = step
            starts = {Step.MICROPHONE: self._check, Step.WARM_UP: self._speak}
            focus_on(starts.get(step, self._go_on) if skips else self._go_on)
            announce(self, f"{title}. {about}")

    def _fill(self, rows: tuple[ModelRow, ...]) -> None:
        self._rows = rows
        clear(self._models)
        for one in rows:
            button = Button(
                self._look, tr("Use it") if one.ready else tr("Download"), "check" if one.ready else "forward"
            )
            button.setAccessibleName(f"{button.text()}: {one.title}")
            button.clicked.connect(_Pick(self, one.name))
            button.setVisible(not one.used)
            words = column(Text(one.title, "strong"), Text(one.facts, "small"), spacing=2)
            chip = Chip(tr("In use"), "accent")
            chip.setVisible(one.used)
            self._models.addWidget(column(words, row(chip, button), spacing=GRID))

    def pick(self, name: str) -> None:
        """Use a model."""
        self._to.use_model(name)

    def _warm(self, state: MicrophoneState) -> None:
        if state.level_db is None:
            self._meter.clear()
        else:
            self._meter.hear(state.level_db, TONE_INK.get(state.tone, "accent"))
        self._meter.say(tr("Microphone level: {signal}", signal=state.signal or tr("nothing yet")))
        quiet = tr("No microphone is connected. Skip this step, or plug one in.") if not state.devices else state.signal
        self._signal.tell(quiet, state.tone if state.devices else "muted")
        testing, done = state.step == "testing", state.step == "done"
        wait = tr("Writing down") if state.step == "writing" else tr("Speak for a minute")
        self._speak.show_as(
            tr("I am done ({left_s} s left)", left_s=ceil(state.left_s)) if testing else wait,
            "stop" if testing else "microphone",
        )
        self._speak.setVisible(not done)
        self._speak.setEnabled(state.step in {"opening", "open", "testing"})
        self._play.setVisible(done)
        self._play.show_as(tr("Stop") if state.playing else tr("Play it back"), "stop" if state.playing else "play")
        self._again.setVisible(done)
        self._words.tell(state.words)
        self._verdict.tell(state.verdict)


class _Pick:
    """Picks its model, so that a button of a list knows its row."""

    def __init__(self, screen: WelcomeScreen, name: str) -> None:
        self._screen, self._name = screen, name

    def __call__(self, *_checked: object) -> None:
        self._screen.pick(self._name)
