"""Full loops: choosing, holding round by round, and the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mockinterview.adapters.yaml_loops import own_copy, read_loops
from mockinterview.desk.area import Area, ignored
from mockinterview.desk.practice import Within
from mockinterview.domain.session import Session
from mockinterview.domain.settings import Settings
from mockinterview.ports import Cancel, Report
from mockinterview.services.loop import Standing, Turn, standing_of
from mockinterview.services.recover import complete
from mockinterview.ui.debrief.presenter import DebriefPresenter
from mockinterview.ui.debrief.screen import DebriefScreen
from mockinterview.ui.loop.presenter import LoopPresenter
from mockinterview.ui.loop.screen import LoopScreen
from mockinterview.ui.loop.state import course_of
from mockinterview.ui.today.presenter import LoopCard

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class LoopArea(Area):
    """Leads from round to round, whenever the user comes back to them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.screen, self.shown = self.window.of(LoopScreen), self.window.of(DebriefScreen)
        self._debrief = DebriefPresenter(self.parts.library, self.parts.player, self.jobs, self.shown, now_s=desk.now_s)
        self.shown.attach(self._debrief)
        self.screen.held.connect(self._hold)
        self.screen.debriefed.connect(self._go_debrief)
        self.screen.later.connect(self._go_today)
        self.shown.opened.connect(desk.show_attempt)
        self.shown.back.connect(self._go_loop)
        self.window.setup.full_loop.connect(self._go_loop)
        self.window.today.loop.connect(self._go_loop)
        self.window.went.connect(self._went)
        self._attach()

    def _attach(self) -> None:
        desk, parts = self.desk, self.parts
        self.presenter = LoopPresenter(
            parts.library,
            self.jobs,
            self.screen,
            templates=lambda: read_loops(desk.where.loops),
            own_copy=lambda template_id: own_copy(template_id, desk.where.loops),
            complete=lambda attempt_id, report, cancel: complete(
                attempt_id, parts.library, parts.speech, parts.scorer, report=report, cancel=cancel
            ),
            now_ms=desk.now_ms,
            seed=desk.seed,
            level=desk.settings.level,
        )
        self.screen.attach(self.presenter)

    def open(self) -> None:
        """Offer the loop that is under way."""
        self._look()

    def _went(self, place: str) -> None:
        if place == "today":
            self._look()

    def _look(self) -> None:
        library = self.parts.library

        def look(_report: Report, _cancel: Cancel) -> Standing | None:
            loop = library.loops.under_way()
            return None if loop is None else standing_of(library, loop.id)

        self.jobs.start(look, done=self._found, failed=ignored)

    def _found(self, standing: Standing | None) -> None:
        if standing is None:
            self.desk.offer_loop(None)
            return
        course = course_of(standing, self.desk.now_ms())
        self.desk.offer_loop(LoopCard(text=course.next, facts=f"{course.title} · {course.facts}"))

    def _hold(self, turn: Turn) -> None:
        library, loop_id, number = self.parts.library, turn.loop.id, turn.held.number

        def begun(session: Session) -> None:
            library.loops.join(loop_id, number, session.id)

        self.desk.begin_round(turn.conditions, turn.drawn, Within(begun=begun, over=self._go_loop))

    def _go_loop(self) -> None:
        self.window.go("loop")

    def _go_today(self) -> None:
        self.window.go("today")

    def _go_debrief(self, loop_id: int) -> None:
        self._debrief.show(loop_id)
        self.window.go("debrief")

    def settings_changed(self, before: Settings) -> None:
        """Offer loops of the new level."""
        if before.level is not self.desk.settings.level:
            self._attach()
