"""Frame times of the review of a long answer, while it is heard and while it is scrolled.

    python -m benchmarks.ui_latency.frames [--minutes 60] [--frames 300] [--percent 100] [--theme light]

Makes an answer of so many minutes (150 words a minute, each with its times, sentences, evidence, parts, pauses and
fillers), opens its review in the real window and measures frame by frame: from what moves it (the clock of the player,
30 times a second at twice the speed; a turn of the wheel; a drag of the scroll bar; a jump to evidence) to the end of
the paint that follows. Nothing sounds: the player only tells the time. Needs no display. Aim: no frame over 33 ms, and
as many widgets as for an answer of one minute. RESULTS.md holds what was measured.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.library.__main__ import opened
from mockinterview.adapters.places import resources_folder
from mockinterview.domain.scorecard import Evidence, Part
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.ui.garbage import Sweeper
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.theme import Look
from mockinterview.ui.window import Window

AIM_MS = 33.0
STEP_S = 2 / 30  # what is heard between two frames, at twice the speed
PACE_S = 0.4  # a word: 150 a minute
SENTENCE = 15  # words
PARTS = ("situation", "task", "action", "result")


class Told:
    """Implements `Player`: tells a time and makes no sound."""

    def __init__(self) -> None:
        self.at_s: float | None = None

    def play(self, path: Path, *, from_s: float = 0.0, to_s: float | None = None, speed: float = 1.0) -> None:
        """Begin."""
        del path, to_s, speed
        self.at_s = from_s

    def stop(self) -> None:
        """End."""
        self.at_s = None

    def position_s(self) -> float | None:
        """Return the time."""
        return self.at_s


class Straight:
    """Runs jobs where they are started."""

    def start(self, work, *, done, failed, progress=None):
        """Do it."""
        del failed, progress
        done(work(lambda _share: None, None))


def long_answer(whole: WholeAttempt, minutes: float, audio: Path) -> WholeAttempt:
    """Return an attempt whose answer takes so many minutes: a filler in each other sentence, evidence in each tenth."""
    said = [word.text for word in whole.takes[0].transcript.words]
    for place in range(0, len(said), 2 * SENTENCE):
        said[place] = "um,"
    for place in range(SENTENCE - 1, len(said), SENTENCE):
        said[place] += "."
    words = tuple(
        Word(text=text, start_s=round(at * PACE_S, 2), end_s=round(at * PACE_S + 0.3, 2))
        for at, text in enumerate(said)
    )
    text = " ".join(said)
    pauses = tuple(Pause(start_s=at - 2.5, end_s=at) for at in range(30, round(60 * minutes), 30))
    transcript = Transcript(text=text, words=words, pauses=pauses, duration_s=60.0 * minutes)
    spans = transcript.spans()
    places = [(spans[at][0], spans[at + SENTENCE - 1][1]) for at in range(0, len(said) - SENTENCE, 10 * SENTENCE)]
    kept = whole.scorecards[-1]
    names = len(kept.card.criteria)
    criteria = tuple(
        replace(
            one,
            evidence=tuple(
                Evidence(quote=text[start:end], start=start, end=end, strength=0.8)
                for start, end in places[number::names]
            ),
        )
        for number, one in enumerate(kept.card.criteria)
    )
    step = len(text) // 60
    parts = tuple(
        Part(name=PARTS[number % 4], start=number * step, end=(number + 1) * step, share=1 / 60) for number in range(60)
    )
    card = replace(kept.card, criteria=criteria, parts=parts)
    take = replace(whole.takes[0], transcript=transcript, audio=audio, duration_s=60.0 * minutes)
    return replace(whole, takes=(take,), scorecards=(replace(kept, text=text, card=card),))


class _Paints(QObject):
    """Sees whether anything was painted."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self._seen = False
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look."""
        self._seen = self._seen or event.type() is QEvent.Type.Paint
        return False

    def taken(self) -> bool:
        """Return whether there was a paint since the last look."""
        seen, self._seen = self._seen, False
        return seen


class Review:
    """The review of one long answer in a window of its own."""

    def __init__(self, whole: WholeAttempt, look: Look) -> None:
        self.window = Window(look)
        self.window.show()
        self.screen, self.player = self.window.review, Told()
        self.presenter = ReviewPresenter(self.player, Straight(), self.screen, now_s=time.monotonic)
        self.screen.attach(self.presenter)
        QApplication.processEvents()
        began = time.thread_time()
        self.presenter.show(whole)
        self.window.go("review")
        QApplication.processEvents()
        self.opened_ms = 1000 * (time.thread_time() - began)

    @property
    def widgets(self) -> int:
        """How many widgets the screen is made of."""
        return len(self.screen.findChildren(QWidget))

    def frames(self, moves: list[Callable[[], object]]) -> list[tuple[float, float]]:
        """Return (on the wall, worked) in milliseconds of each move that was painted, with its paint."""
        self.player.stop()
        self.presenter.seek(0.0)
        self.screen._transcript.verticalScrollBar().setValue(0)
        QApplication.processEvents()
        found, view = [], _Paints(self.screen.widget(), self.screen._lane, self.screen._transcript.viewport())
        for move in moves:
            began, worked = time.perf_counter(), time.thread_time()
            move()
            QApplication.processEvents()
            if view.taken():
                found.append((1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - worked)))
        return found

    def heard(self, frames: int, length_s: float) -> list[Callable[[], object]]:
        """Return moves of the playhead: a tenth of them here, then a jump on, so that the whole answer is gone through."""

        def tick(number: int) -> None:
            if self.player.at_s is None:
                self.presenter.toggle()
                self.screen._timer.stop()
            part, within = divmod(number, max(1, frames // 10))
            self.player.at_s = part * length_s / 10 + 5 + within * STEP_S
            self.screen._tick()

        return [lambda number=number: tick(number) for number in range(frames)]

    def wheeled(self, frames: int) -> list[Callable[[], object]]:
        """Return turns of the wheel over the text."""
        view = self.screen._transcript.viewport()
        middle = QPointF(view.rect().center())

        def turn() -> None:
            event = QWheelEvent(
                middle, QPointF(view.mapToGlobal(middle.toPoint())), QPoint(0, 0), QPoint(0, -120),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, inverted=False,
            )  # fmt: skip
            QApplication.sendEvent(view, event)

        return [turn] * frames

    def dragged(self, frames: int) -> list[Callable[[], object]]:
        """Return places of the scroll bar from top to bottom."""
        bar = self.screen._transcript.verticalScrollBar()
        return [lambda number=number: bar.setValue(bar.maximum() * number // frames) for number in range(frames)]

    def paged(self, frames: int) -> list[Callable[[], object]]:
        """Return turns of the wheel over the page beside the text."""
        bar = self.screen.verticalScrollBar()
        return [
            lambda number=number: bar.setValue(bar.maximum() * (number % 20) // 20) for number in range(min(frames, 60))
        ]

    def jumped(self, frames: int) -> list[Callable[[], object]]:
        """Return jumps from evidence to evidence."""
        return [lambda: self.screen._to_mark(1)] * min(frames, 50)


def main() -> int:
    """Measure."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--minutes", type=float, default=60)
    arguments.add_argument("--frames", type=int, default=300)
    arguments.add_argument("--percent", type=int, default=100)
    arguments.add_argument("--theme", default="light")
    given = arguments.parse_args()
    app = QApplication([])
    QApplication.setStyle("Fusion")
    look = Look(resources_folder())
    look.use(given.theme, given.percent)
    worst, widgets = 0.0, []
    with tempfile.TemporaryDirectory() as folder:
        for minutes in (1.0, given.minutes):
            library = opened(Path(folder), 3, round(minutes * 60 / PACE_S))
            spoken = next(
                whole for number in (1, 2, 3) if (whole := library.past.whole(number)).takes[0].transcript.words
            )
            library.close()
            sweeper = Sweeper()
            review = Review(long_answer(spoken, minutes, Path(__file__)), look)
            widgets.append(review.widgets)
            state = review.presenter.state
            print(
                f"\n{minutes:g} minutes: {len(state.words)} words, {len(state.marks)} pieces of evidence, "
                f"{review.widgets} widgets; opened in {review.opened_ms:.0f} ms of work"
            )
            print(
                "| frames | number | median ms | 99 % | longest | worked most |\n| --- | ---: | ---: | ---: | ---: | ---: |"
            )
            kinds = {
                "heard, playhead and word": review.heard(given.frames, 60 * minutes),
                "wheel over the text": review.wheeled(given.frames),
                "scroll bar of the text": review.dragged(given.frames),
                "scroll bar of the page": review.paged(given.frames),
                "from evidence to evidence": review.jumped(given.frames),
            }
            for name, moves in kinds.items():
                found = review.frames(moves)
                if not found:
                    continue
                wall, worked = sorted(one for one, _ in found), max(one for _, one in found)
                print(
                    f"| {name} | {len(wall)} | {wall[len(wall) // 2]:.1f} | {wall[round(0.99 * (len(wall) - 1))]:.1f} | "
                    f"{wall[-1]:.1f} | {worked:.1f} |"
                )
                worst = max(worst, worked)
            review.window.hide()
            sweeper.close()
    print(f"\nmost work in a frame: {worst:.1f} ms; aim {AIM_MS:.0f}. Load {os.getloadavg()[0]:.1f}")
    del app
    return 0 if worst < AIM_MS and widgets[0] == widgets[1] else 1


if __name__ == "__main__":
    sys.exit(main())
