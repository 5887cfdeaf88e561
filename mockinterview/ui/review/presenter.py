"""The review's mind: keeps sound, words and evidence in step. Plain Python: no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from mockinterview.domain.session import WholeAttempt
from mockinterview.ports import Player
from mockinterview.ui.review.playback import SPEEDS, Playback
from mockinterview.ui.review.state import Mark, ReviewState, review_state, word_at, word_heard
from mockinterview.ui.work import Jobs

STEP_S = 5.0


class ReviewView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: ReviewState) -> None:
        """Show `state`, whatever was shown before."""

    def show_word(self, index: int | None, at_s: float) -> None:
        """Mark the word that is heard; None for none."""


class ReviewPresenter:
    """Plays an attempt from any word on."""

    def __init__(self, player: Player, jobs: Jobs, view: ReviewView, *, now_s: Callable[[], float]) -> None:
        self._view = view
        self._playback = Playback(player, jobs, self._changed, now_s=now_s)
        self._state = ReviewState()
        self._word: int | None = None
        self.whole: WholeAttempt | None = None

    def show(self, whole: WholeAttempt) -> None:
        """Show an attempt from its beginning."""
        self.whole = whole
        self._playback.load(whole.takes)
        self._state = replace(review_state(whole), speed=self._playback.speed)
        self._word = 0 if self._state.words else None
        self._view.show_state(self._state)

    def play_at(self, position: int) -> None:
        """Play from the word at a place in the text."""
        index = word_at(self._state.words, position)
        if index is not None:
            self._from(index)

    def toggle(self) -> None:
        """Play from the present word on, or be silent."""
        if self._playback.now is not None:
            self._playback.stop()
        elif self._word is not None:
            self._from(self._word)

    def step(self, seconds: float) -> None:
        """Go forward or back by some seconds within the take."""
        words = self._state.words
        if self._word is None or not words:
            return
        here = words[self._word]
        now = self._playback.now
        target = max(0.0, (now.at_s if now else here.start_s) + seconds)
        index = word_heard(words, here.take, target)
        first = next(number for number, word in enumerate(words) if word.take == here.take)
        self._go(first if index is None else index)

    def next_mark(self, direction: int) -> Mark | None:
        """Go to the next (1) or previous (-1) piece of evidence and return it."""
        marks = [one for one in self._state.marks if self._state.criterion in {"", one.criterion}]
        if not marks or self._word is None:
            return None
        here = self._state.words[self._word].start
        starts = [one.start for one in marks]
        index = bisect_right(starts, here) if direction > 0 else bisect_left(starts, here) - 1
        if not 0 <= index < len(marks):
            return None
        word = word_at(self._state.words, marks[index].start)
        if word is not None:
            self._go(word)
        return marks[index]

    def faster(self, direction: int) -> None:
        """Play faster (1) or slower (-1)."""
        index = SPEEDS.index(self._playback.speed) + direction
        self.set_speed(SPEEDS[max(0, min(len(SPEEDS) - 1, index))])

    def set_speed(self, speed: float) -> None:
        """Play at 0.5 to 2 times the speed from now on."""
        self._playback.speed = speed
        if self._playback.now is not None and self._word is not None:
            self._from(self._word)
        self._changed()

    def choose(self, criterion: str) -> None:
        """Mark the evidence of one criterion, or of all for an empty name."""
        self._state = replace(self._state, criterion=criterion)
        self._view.show_state(self._state)

    def tick(self) -> None:
        """Follow the sound."""
        playing = self._playback.poll()
        if playing is None:
            return
        index = word_heard(self._state.words, playing.take, playing.at_s)
        if index is not None and index != self._word:
            self._word = index
            self._view.show_word(index, playing.at_s)

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def _go(self, index: int) -> None:
        self._word = index
        self._view.show_word(index, self._state.words[index].start_s)
        if self._playback.now is not None:
            self._from(index)

    def _from(self, index: int) -> None:
        word = self._state.words[index]
        self._word = index
        self._playback.play(word.take, max(0.0, word.start_s - 0.05))
        self._view.show_word(index, word.start_s)

    def _changed(self) -> None:
        self._state = replace(
            self._state,
            playing=self._playback.now is not None,
            speed=self._playback.speed,
            notice=self._playback.notice,
        )
        self._view.show_state(self._state)
