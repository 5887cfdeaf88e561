"""The mind of a full loop: choose, hold round by round, leave, take up again. Plain Python: no Qt, no threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.loop import Loop, LoopTemplate
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.services.loop import Standing, Turn, begin_loop, next_turn, standing_of
from mockinterview.ui.loop.state import LoopState, choice_of, course_of
from mockinterview.ui.wording import notice_of
from mockinterview.ui.work import Jobs, Request

Templates = Callable[[], tuple[tuple[LoopTemplate, ...], tuple[str, ...]]]
Complete = Callable[[int, Report, Cancel], WholeAttempt]


class LoopView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: LoopState) -> None:
        """Show `state`, whatever was shown before."""

    def hold(self, turn: Turn) -> None:
        """Go on to a round."""

    def show_debrief(self, loop_id: int) -> None:
        """Go to the debrief of a loop."""

    def open_file(self, path: Path) -> None:
        """Show a file in the program that the system has for it."""

    def say(self, words: str) -> None:
        """Tell a screen reader."""


class LoopPresenter:
    """Shows what can be begun, or how the loop that is under way stands."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: LoopView,
        *,
        templates: Templates,
        own_copy: Callable[[str], Path],
        complete: Complete,
        now_ms: Callable[[], int],
        seed: Callable[[], int],
        level: Level,
    ) -> None:
        """Take `templates`, which reads the files anew, and `complete`, which writes down and scores what was left."""
        self._library, self._jobs, self._view = library, jobs, view
        self._templates_of, self._own_copy, self._complete = templates, own_copy, complete
        self._now_ms, self._seed = now_ms, seed
        self._templates: tuple[LoopTemplate, ...] = ()
        self._past: tuple[Loop, ...] = ()
        self._standing: Standing | None = None
        self._level, self._chosen, self._compressed = level, "", True
        self._state = LoopState()
        self._job: Request | None = None
        self._pausing = False

    def refresh(self) -> None:
        """Read templates and loops again."""
        shown = self._standing.loop.id if self._standing else None

        def look(
            _report: Report, _cancel: Cancel
        ) -> tuple[tuple[LoopTemplate, ...], tuple[str, ...], tuple[Loop, ...], Standing | None]:
            templates, faults = self._templates_of()
            loops = self._library.loops.all()
            under_way = next((one.id for one in loops if one.finished_ms is None), None)
            wanted = under_way if under_way is not None else shown
            known = wanted is not None and any(one.id == wanted for one in loops)
            standing = standing_of(self._library, wanted) if known and wanted is not None else None
            return templates, faults, loops, standing

        def found(all_: tuple[tuple[LoopTemplate, ...], tuple[str, ...], tuple[Loop, ...], Standing | None]) -> None:
            self._templates, faults, self._past, self._standing = all_
            self._show(faults=tuple(map(tr, faults)), loading=False)

        self._jobs.start(look, done=found, failed=self._failed)
        self._view.show_state(self._state)

    # Choosing

    def level(self, level: Level) -> None:
        """Practise for this level."""
        self._level = level
        self._show()

    def compress(self, *, on: bool) -> None:
        """Hold it in an hour, or in full."""
        self._compressed = on
        self._show()

    def choose(self, template_id: str) -> None:
        """Take this loop."""
        self._chosen = template_id
        self._show()

    def copy(self) -> None:
        """Make the chosen loop the user's own and show its file."""
        chosen = self._state.choice.chosen
        if chosen:
            self._jobs.start(
                lambda _report, _cancel: self._own_copy(chosen), done=self._view.open_file, failed=self._failed
            )

    def start(self) -> None:
        """Begin the chosen loop."""
        chosen = next((one for one in self._templates if one.id == self._state.choice.chosen), None)
        if chosen is None or self._state.busy:
            return
        compressed, seed = self._compressed, self._seed()
        self._show(busy=tr("Setting up the loop"), notice=None)
        self._jobs.start(
            lambda _report, _cancel: begin_loop(self._library, chosen, compressed=compressed, seed=seed),
            done=self._stands,
            failed=self._failed,
        )

    # Holding

    def press(self) -> None:
        """Do what comes next: begin, hold the next round, or open the debrief."""
        course = self._state.course
        if self._state.busy:
            return
        if course is None:
            self.start()
        elif course.over:
            self._view.show_debrief(course.loop_id)
        else:
            self._next_round(course.loop_id)

    def _next_round(self, loop_id: int) -> None:
        self._show(busy=tr("Choosing the questions"), notice=None)

        def drawn(turn: Turn | None) -> None:
            self._show(busy="")
            if turn is None or not turn.drawn:
                self.refresh()
            else:
                self._view.hold(turn)

        self._jobs.start(
            lambda _report, _cancel: next_turn(self._library, loop_id, now_ms=self._now_ms()),
            done=drawn,
            failed=self._failed,
        )

    def debrief(self, loop_id: int | None = None) -> None:
        """Open the debrief of a loop, by default of the one that is shown."""
        course = self._state.course
        wanted = loop_id if loop_id is not None else course.loop_id if course else None
        if wanted is not None:
            self._view.show_debrief(wanted)

    def leave_out(self) -> None:
        """Go on without the rest of the present round."""
        here = self._standing.loop.present if self._standing else None
        if self._standing is None or here is None or self._state.busy:
            return
        loop_id, number = self._standing.loop.id, here.number

        def work(_report: Report, _cancel: Cancel) -> Standing:
            self._library.loops.end_round(loop_id, number)
            return standing_of(self._library, loop_id)

        self._jobs.start(work, done=self._stands, failed=self._failed)

    def put_away(self) -> None:
        """End the loop here; what was answered stays."""
        if self._standing is None or self._state.busy:
            return
        loop_id = self._standing.loop.id

        def work(_report: Report, _cancel: Cancel) -> Standing:
            self._library.loops.put_away(loop_id)
            return standing_of(self._library, loop_id)

        self._jobs.start(work, done=self._stands, failed=self._failed)

    def another(self) -> None:
        """Choose a new loop, after one is over."""
        if self._state.course is not None and self._state.course.over:
            self._standing = None
            self._show()

    def finish_waiting(self) -> None:
        """Write down and score the answers of this loop that were left."""
        if self._standing is None or self._state.busy:
            return
        loop_id = self._standing.loop.id
        waiting = [one.whole.attempt.id for one in self._standing.answers if one.waits]

        def work(report: Report, cancel: Cancel) -> Standing:
            for number, attempt_id in enumerate(waiting):
                self._complete(attempt_id, lambda share, at=number: report((at + share) / len(waiting)), cancel)  # type: ignore[misc]
            return standing_of(self._library, loop_id)

        self._show(busy=tr("Writing down what you said"), progress=0.0, notice=None)
        self._job = self._jobs.start(work, done=self._stands, failed=self._failed, progress=self._progressed)

    def cancel(self) -> None:
        """Stop writing down; the answers stay where they are."""
        if self._job is not None:
            self._job.request()
            self._job = None
            self._show(busy="", progress=None)

    # Time

    @property
    def pausing(self) -> bool:
        """True while a break runs."""
        return self._pausing

    def tick(self) -> None:
        """Look at the clock of the break; call about once a second."""
        before = self._pausing
        self._show()
        if before and not self._pausing:
            self._view.say(tr("The break is over. Begin when you are ready"))

    def _progressed(self, share: float) -> None:
        self._show(progress=share)

    def _stands(self, standing: Standing) -> None:
        self._standing, self._job = standing, None
        self._show(busy="", progress=None, loading=False)

    def _failed(self, error: MockInterviewError) -> None:
        self._job = None
        self._show(busy="", progress=None, loading=False, notice=notice_of(error))

    def _show(self, **fields: object) -> None:
        course = course_of(self._standing, self._now_ms()) if self._standing else None
        self._pausing = course is not None and bool(course.pause)
        choice = choice_of(self._templates, self._level, self._chosen, compressed=self._compressed, past=self._past)
        self._state = replace(self._state, choice=choice, course=course, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)
