"""The microphone check: widgets only."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from mockinterview.language import tr
from mockinterview.ui.microphone.presenter import SENTENCE, MicrophonePresenter, MicrophoneState
from mockinterview.ui.practice.parts import TONE_INK
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column, row
from mockinterview.ui.widgets.basics import Button, Card, NoticeCard, Text, announce
from mockinterview.ui.widgets.box import Box
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.meters import LevelMeter
from mockinterview.ui.widgets.page import Page

TICK_MS = 50


class MicrophoneScreen(Page):
    """Implements `MicrophoneView`."""

    remembered = Signal(str)
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Microphone check"), width_px=800)
        self._presenter: MicrophonePresenter | None = None
        self._keys: tuple[str, ...] = ()
        self._step = ""
        self._device = Box()
        self._device.setAccessibleName(tr("Microphone"))
        self._device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._device.setMinimumContentsLength(16)
        self._device.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._meter = LevelMeter(look, 64)
        self._signal, self._floor = Text(role="muted"), Text(role="small")
        self._notice = NoticeCard(look)
        self._look_again = Button(look, tr("Look again"), "again", "quiet")
        self._test = Button(look, tr("Record the sentence"), "microphone", "primary")
        self._play, self._again = Button(look, tr("Play it back"), "play"), Button(look, tr("Once more"), "again")
        self._words, self._verdict = Text(role="lead"), Text(role="strong")
        self._done = Button(look, tr("Done"), "check", "quiet")
        self.add(
            column(
                Text(tr("Microphone check"), "display"),
                Text(tr("Half a minute now, so that nothing is lost later."), "muted"),
                spacing=GRID // 2,
            ),
            self._notice,
            Card().add(Text(tr("1  Choose a microphone and watch the level"), "lead"), self._device, self._look_again,
                       self._meter, self._signal, self._floor),
            Card(spacing=2 * GRID).add(
                Text(tr("2  Say this sentence"), "lead"), Text(f"“{SENTENCE}”", "title"),
                row(self._test, self._play, self._again), self._words, self._verdict,
            ),
            row(self._done),
        )  # fmt: skip
        self.body.addStretch(1)
        self._device.activated.connect(self._chosen)
        self._look_again.clicked.connect(self._press_look_again)
        self._test.clicked.connect(self._press_test)
        self._play.clicked.connect(self._press_play)
        self._again.clicked.connect(self._press_again)
        self._done.clicked.connect(self.done)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def attach(self, presenter: MicrophonePresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Open the microphone."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.enter()
            self._timer.start()
        focus_on(self._test)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of it."""
        super().hideEvent(event)
        self._timer.stop()
        if self._presenter is not None:
            self._presenter.leave()

    @property
    def _to(self) -> MicrophonePresenter:
        if self._presenter is None:
            raise RuntimeError("no microphone is attached")
        return self._presenter

    def _tick(self) -> None:
        self._to.tick()

    def _chosen(self, index: int) -> None:
        self._to.choose(self._keys[index])

    def _press_look_again(self) -> None:
        self._to.look_again()

    def _press_test(self) -> None:
        self._to.test()

    def _press_play(self) -> None:
        self._to.play()

    def _press_again(self) -> None:
        self._to.again()

    def show_state(self, state: MicrophoneState) -> None:
        """Show `state`, whatever was shown before."""
        keys = tuple(one.key for one in state.devices)
        if keys != self._keys:
            self._keys = keys
            self._device.clear()
            self._device.addItems([f"{one.name}  ({one.host_api})" for one in state.devices])
        if state.device in keys and not self._device.view().isVisible():
            self._device.setCurrentIndex(keys.index(state.device))
        self._device.setEnabled(bool(keys) and state.step != "testing")
        self._look_again.setVisible(state.step == "closed")
        if not keys:
            self._signal.tell(tr("No microphone is connected. Plug one in, then look again."), "caution")
        else:
            self._signal.tell(state.signal, state.tone)
        if state.level_db is None:
            self._meter.clear()
        else:
            self._meter.hear(state.level_db, TONE_INK.get(state.tone, "accent"))
        self._meter.say(tr("Microphone level: {signal}", signal=state.signal or tr("nothing yet")))
        self._floor.tell(state.floor)
        self._notice.tell(state.notice)
        testing = state.step == "testing"
        wait = tr("Writing down") if state.step == "writing" else tr("Record the sentence")
        self._test.show_as(
            tr("Stop ({left_s} s left)", left_s=ceil(state.left_s)) if testing else wait,
            "stop" if testing else "microphone",
        )
        self._test.setVisible(state.step != "done")
        self._test.setEnabled(state.step in {"opening", "open", "testing"})
        self._play.setVisible(state.step == "done")
        self._play.show_as(tr("Stop") if state.playing else tr("Play it back"), "stop" if state.playing else "play")
        self._again.setVisible(state.step == "done")
        self._words.tell(tr("Understood: {words}", words=state.words) if state.words else "")
        self._verdict.tell(state.verdict)
        if state.step != self._step:
            self._step = state.step
            # the button of before is gone, or could not be pressed
            ways_on = {"opening": self._test, "open": self._test, "done": self._done}
            if state.step in ways_on:
                focus_on(ways_on[state.step])
            if state.verdict:
                announce(self, state.verdict)

    def remember(self, device: str) -> None:
        """Keep the microphone for the next time."""
        self.remembered.emit(device)
