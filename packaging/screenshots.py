"""Make docs/screenshots: a whole round in the real window, on real parts, with the bundled answer as the microphone.

    python packaging/screenshots.py                          ten steps, light and dark, into docs/screenshots
    python packaging/screenshots.py --out DIR --looks all    every screen, theme, 200 % text, a narrow window

Needs neither display nor microphone; takes about a minute.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.places import Places, places, resources_folder
from mockinterview.app import real_parts
from mockinterview.desk import Desk, NoSound, Parts
from mockinterview.desk.practice import PracticeArea
from mockinterview.desk.recordings import RecordingsArea
from mockinterview.domain.recording import CaptureState, InputDevice, SignalState
from mockinterview.domain.round import Stage
from mockinterview.domain.settings import Settings
from mockinterview.ui.setup.presenter import conditions_of
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

ROOT = Path(__file__).resolve().parent.parent
SPEED = 4.0
PATIENCE = 5  # times what an idle machine needs at most
TYPED = (
    "The payment team objected that a breaker would hide their own faults. I agreed to a pilot of two weeks in one "
    "region, showed them every order that it held back, and their lead then asked for it in the other four regions."
)
FLOW = (
    "new-round", "preparation", "answering", "follow-up", "self-rating", "scorecard", "evidence", "review", "history",
    "today",
)  # fmt: skip
LOOKS = {
    "light": ("light", 100, QSize(1280, 800)),
    "dark": ("dark", 100, QSize(1280, 800)),
    "contrast": ("contrast", 100, QSize(1280, 800)),
    "large": ("light", 200, QSize(1280, 800)),
    "narrow": ("light", 100, QSize(900, 700)),
    "narrow-large": ("dark", 200, QSize(900, 700)),
}


class AnswerAsMicrophone:
    """Implements `Microphones`: one device, which speaks the bundled answer faster than real time."""

    def __init__(self, answer: Path) -> None:
        self._answer, self._files = answer, FileMicrophones(SPEED)

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:
        """Return the one microphone."""
        del anew
        return (
            InputDevice(
                key="Headset", name="Headset microphone", host_api="ALSA", channels=1, rate_hz=48_000, default=True
            ),
        )

    def open(self, device: str | None, take: Path):
        """Open the answer."""
        del device
        return LateCapture(lambda: self._files.open(str(self._answer), take))


class LateCapture:
    """A capture that hears nothing before it is started, so that the answer begins with its first word."""

    def __init__(self, open_file):
        self._open, self._capture = open_file, None

    def state(self) -> CaptureState:
        """Return the state, a quiet room before the start."""
        if self._capture is not None:
            return self._capture.state()
        level = -46 + 6 * math.sin(time.monotonic() * 5)
        return CaptureState(recorded_s=0, saved_s=0, level_db=level, peak_db=level, signal=SignalState.GOOD)

    def start(self) -> None:
        """Begin."""
        self._capture = self._open()
        self._capture.start()

    def discard(self) -> None:
        """Close what was opened."""
        if self._capture is not None:
            self._capture.discard()

    def __getattr__(self, name: str):
        return getattr(self._capture, name)


class Clock:
    """Seconds that pass as fast as the answer is spoken while it is spoken, and as usual otherwise."""

    def __init__(self) -> None:
        self._seen = time.monotonic()
        self._now_s = 0.0
        self.speed = 1.0

    def __call__(self) -> float:
        """Return the present second."""
        now = time.monotonic()
        self._now_s += (now - self._seen) * self.speed
        self._seen = now
        return self._now_s


def wait_for(what: Callable[[], bool], seconds: float, told: str) -> None:
    """Let the window live until `what` is so."""
    loop, timer = QEventLoop(), QTimer()
    end = time.monotonic() + PATIENCE * seconds
    timer.setInterval(5)
    timer.timeout.connect(lambda: loop.quit() if what() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    if not what():
        raise SystemExit(f"screenshots: waited in vain for {told}")


class Photographer:
    """Takes each step in each look."""

    def __init__(self, window: Window, look: Look, out: Path, looks: list[str], *, flow: bool) -> None:
        self._window, self._look, self._out, self._looks, self._flow = window, look, out, looks, flow
        self._number = 0

    def take(self, name: str) -> None:
        """Photograph what is shown."""
        if self._flow and name not in FLOW:
            return
        self._number += 1
        for key in self._looks:
            theme, percent, size = LOOKS[key]
            self._look.use(theme, percent)
            self._window.resize(size)
            settle()
            picture = self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            picture.save(str(self._out / f"{self._number:02d}-{name}-{key}.png"))
        self._look.use("light", 100)
        self._window.resize(LOOKS["light"][2])
        settle()


def settle() -> None:
    """Let layouts and paints happen."""
    start = time.monotonic()
    wait_for(lambda: time.monotonic() - start > 0.5, 1, "paint")


def walk(desk: Desk, window: Window, photo: Photographer, clock: Clock) -> None:
    """Go through a whole round."""
    wait_for(lambda: desk.parts is not None and not desk.jobs.busy, 60, "the library")
    photo.take("today-empty")
    window.go("setup")
    wait_for(lambda: not desk.jobs.busy, 20, "the count")
    photo.take("new-round")
    window.go("today")
    desk.practise(PROMPT, replace(conditions_of(desk.settings), prompts=1))
    state = lambda: window.round._state  # noqa: E731, SLF001
    wait_for(lambda: window.place == "round" and state() is not None and state().input == "microphone", 30, "the mic")
    photo.take("preparation")
    window.round.press_primary()
    wait_for(lambda: state().stage is Stage.ANSWERING, 10, "3-2-1")
    clock.speed = SPEED
    window.round._actions.show_notes.setChecked(True)  # noqa: SLF001
    window.round._notes.pad().setPlainText("latency 300 -> 1200 ms\nretry loop, 80 %\nbreaker, 4 days\n11 teams")  # noqa: SLF001
    window.round._actions.show_words.setChecked(True)  # noqa: SLF001
    window.round._actions.primary.setFocus()  # noqa: SLF001
    wait_for(lambda: len(state().words) > 300, 60, "words")
    photo.take("answering")
    wait_for(desk.area(PracticeArea).interview._live._capture.ended, 90, "the end of the answer")  # noqa: SLF001
    window.round.press_primary()
    clock.speed = 1.0
    wait_for(lambda: state().stage in {Stage.PREPARING, Stage.SELF_RATING}, 60, "the follow-up")
    window.round._actions.show_notes.setChecked(False)  # noqa: SLF001
    window.round._actions.show_words.setChecked(False)  # noqa: SLF001
    if state().stage is Stage.PREPARING:
        wait_for(lambda: state().input != "opening", 10, "the microphone")
        photo.take("follow-up")
        desk.area(PracticeArea)._round.type_instead()  # noqa: SLF001
        window.round.press_primary()
        wait_for(lambda: state().stage is Stage.ANSWERING, 10, "3-2-1")
        window.round._typed.setPlainText(TYPED)  # noqa: SLF001
        window.round.press_primary()
        wait_for(lambda: state().stage is Stage.SELF_RATING, 60, "the own rating")
    for row, value in zip(state().ratings, (4, 3, 4, 5, 3, 4, 4, 3), strict=False):
        desk.area(PracticeArea)._round.rate(row.criterion, value)  # noqa: SLF001
    window.round._change.setText("Say the result before the story.")  # noqa: SLF001
    photo.take("self-rating")
    window.round.press_primary()
    wait_for(
        lambda: window.place == "scorecard" and not desk.jobs.busy and not window.scorecard.slices.busy,
        60, "the scorecard",
    )  # fmt: skip
    photo.take("scorecard")
    bar = window.scorecard.verticalScrollBar()
    bar.setValue(430)
    photo.take("evidence")
    bar.setValue(0)
    window.scorecard.review.emit()
    settle()
    window.review.show_word(40, 16.0)
    photo.take("review")
    window.go("history")
    wait_for(lambda: not desk.jobs.busy, 20, "history")
    photo.take("history")
    window.go("recordings")
    desk.area(RecordingsArea).presenter.add([resources_folder() / "demo" / "answer.ogg"])
    wait_for(lambda: not desk.jobs.busy, 120, "the words of a recording")
    settle()
    photo.take("recordings")
    window.go("banks")
    wait_for(lambda: not desk.jobs.busy, 20, "banks")
    photo.take("banks")
    window.go("settings")
    wait_for(lambda: not desk.jobs.busy, 20, "settings")
    photo.take("settings")
    window.go("microphone")
    wait_for(lambda: not desk.jobs.busy, 20, "microphone")
    settle()
    photo.take("microphone")
    window.go("today")
    wait_for(lambda: not desk.jobs.busy, 20, "today")
    photo.take("today")


PROMPT = "std-unaccepted-normal"  # one that the bundled answer answers, but for how people were brought along


def parts_of(where: Places) -> Parts:
    """Return real parts with the bundled answer in place of a microphone."""
    real = real_parts(where, Settings)
    answer = resources_folder() / "demo" / "answer.ogg"
    return replace(real, microphones=AnswerAsMicrophone(answer), player=NoSound("no sound is needed for pictures"))


def main() -> int:
    """Make the pictures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    arguments.add_argument("--looks", default="light,dark", help="names with commas, or all")
    given = arguments.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    looks = list(LOOKS) if given.looks == "all" else given.looks.split(",")
    app = QApplication([])
    QApplication.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        where = places(Path(folder) / "mockinterview")
        look = Look(resources_folder())
        look.use("light", 100)
        window, clock = Window(look), Clock()
        desk = Desk(
            window, look, where, Settings(), lambda: parts_of(where),
            now_s=clock, seed=lambda: 7,
        )  # fmt: skip
        window.show()
        desk.open()
        try:
            walk(desk, window, Photographer(window, look, given.out, looks, flow=given.looks != "all"), clock)
        finally:
            desk.close()
            window.hide()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
