"""The review's mind: keeps sound, words and evidence in step. Plain Python: no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from mockinterview.domain.session import WholeAttempt
from mockinterview.ports import Player
from mockinterview.scoring.guide import Range
from mockinterview.ui.review.making import review_state
from mockinterview.ui.review.playback import SPEEDS, Playback
from mockinterview.ui.review.state import Mark, ReviewState, Timeline, word_at
from mockinterview.ui.work import Jobs

STEP_S = 5.0
LEAD_S = 0.05  # before a word, so that its first sound is heard
SKIP_IN_S, SKIP_OUT_S = 0.15, 0.2  # what is left of a pause that is skipped, so that words do not run together


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
        self._playback = Playback(player, jobs, self._changed, now_s=now_s, ended=self._ended)
        self._state = ReviewState()
        self._timeline = Timeline(())
        self._word: int | None = None
        self._sentence: tuple[int, int] | None = None
        self.whole: WholeAttempt | None = None
        self.shares: Mapping[str, Range] = {}

    @property
    def state(self) -> ReviewState:
        """What is shown."""
        return self._state

    def show(self, whole: WholeAttempt) -> None:
        """Show an attempt from its beginning."""
        self._show(whole, card=0)
        self._word = 0 if self._state.words else None
        self._view.show_state(self._state)

    def show_again(self, whole: WholeAttempt, *, card: int = 0) -> None:
        """Show an attempt that was changed, at the place where one was; card: id of the scorecard to show."""
        at = self._state.words[self._word].start_s if self._word is not None and self._state.words else 0.0
        take = self._state.words[self._word].take if self._word is not None and self._state.words else 0
        self._show(whole, card=card)
        self._word = self._timeline.heard(take, at)
        if self._word is None and self._state.words:
            self._word = 0
        self._view.show_state(self._state)

    def _show(self, whole: WholeAttempt, *, card: int) -> None:
        before = self._state
        self.whole = whole
        self._playback.load(whole.takes)
        fresh = review_state(whole, card=card, shares=self.shares)
        same = before.attempt_id == fresh.attempt_id
        self._state = replace(
            fresh,
            speed=self._playback.speed,
            loop=before.loop,
            skip=before.skip,
            criterion=before.criterion if same and before.criterion in dict(fresh.criteria) else "",
        )
        self._timeline = Timeline(fresh.words)
        self._sentence = None

    def show_card(self, card: int) -> None:
        """Show the evidence of another scorecard of the same attempt."""
        if self.whole is not None and card != self._state.card:
            self.show_again(self.whole, card=card)

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
        index = self._timeline.heard(here.take, target)
        first = self._timeline.first(here.take)
        self._go(index if index is not None else first or 0)

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

    def seek(self, share: float) -> None:
        """Go to a place of the lane, 0.0 to 1.0."""
        words = self._state.words
        if not words or not self._state.text:
            return
        lane = self._state.lane
        if not lane.timed:
            index = word_at(words, round(share * len(self._state.text)))
            self._go(index if index is not None else len(words) - 1)
            return
        at_s, before_s = share * lane.length_s, 0.0
        for number, length_s in self._lengths():
            if at_s < before_s + length_s or number == words[-1].take:
                index = self._timeline.heard(number, at_s - before_s)
                self._go(index if index is not None else self._timeline.first(number) or 0)
                return
            before_s += length_s

    def _lengths(self) -> list[tuple[int, float]]:
        takes = self.whole.takes if self.whole is not None else ()
        return [
            (one.number, one.transcript.duration_s or one.duration_s)
            for one in sorted(takes, key=lambda take: take.number)
            if one.transcript is not None and one.transcript.text
        ]

    def share(self) -> float | None:
        """Return where the present word is on the lane, None without one."""
        if self._word is None or not self._state.lane.timed or not self._state.words:
            return None
        word = self._state.words[self._word]
        before_s = 0.0
        for number, length_s in self._lengths():
            if number == word.take:
                break
            before_s += length_s
        return (before_s + word.start_s) / self._state.lane.length_s

    def set_loop(self, *, on: bool) -> None:
        """Hear the present sentence again and again."""
        self._state = replace(self._state, loop=on)
        self._sentence = None
        if self._playback.now is not None and self._word is not None:
            self._from(self._state.sentences[self._sentence_at(self._word)][0] if on else self._word)
        self._view.show_state(self._state)

    def set_skip(self, *, on: bool) -> None:
        """Leave out pauses, or hear them."""
        self._state = replace(self._state, skip=on)
        self._view.show_state(self._state)

    def _sentence_at(self, index: int) -> int:
        return max(0, bisect_right([first for first, _ in self._state.sentences], index) - 1)

    def step_sentence(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) sentence."""
        if self._word is None or not self._state.sentences:
            return
        here = self._sentence_at(self._word)
        if direction < 0 and self._word > self._state.sentences[here][0] + 1:
            direction = 0  # first to the beginning of the sentence that one is in
        wanted = min(max(here + direction, 0), len(self._state.sentences) - 1)
        self._go(self._state.sentences[wanted][0])

    def tick(self) -> None:
        """Follow the sound."""
        playing = self._playback.poll()
        if playing is None:
            return
        if self._state.skip and not self._state.loop:
            for take, start_s, end_s in self._state.quiet:
                if take == playing.take and start_s + SKIP_IN_S <= playing.at_s < end_s - SKIP_OUT_S - LEAD_S:
                    self._playback.play(take, end_s - SKIP_OUT_S)
                    return
        index = self._timeline.heard(playing.take, playing.at_s)
        if index is not None and self._sentence is not None:
            index = min(index, self._sentence[1])
        if index is not None and index != self._word:
            self._word = index
            self._view.show_word(index, playing.at_s)

    def _ended(self) -> None:
        if self._state.loop and self._sentence is not None:
            self._from(self._sentence[0])

    def leave(self) -> None:
        """Fall silent."""
        self._playback.stop()

    def _go(self, index: int) -> None:
        self._word = index
        self._view.show_word(index, self._state.words[index].start_s)
        if self._playback.now is not None:
            self._from(index)

    def _from(self, index: int) -> None:
        words, self._sentence = self._state.words, None
        word, end_s = words[index], None
        if self._state.loop and self._state.sentences:
            first, last = self._state.sentences[self._sentence_at(index)]
            self._sentence = first, last
            end_s = words[last].end_s + 0.2
        self._word = index
        self._playback.play(word.take, max(0.0, word.start_s - LEAD_S), end_s)
        self._view.show_word(index, word.start_s)

    def _changed(self) -> None:
        self._state = replace(
            self._state,
            playing=self._playback.now is not None,
            speed=self._playback.speed,
            notice=self._playback.notice,
        )
        self._view.show_state(self._state)
