"""Stories, plan and worksheets: what to practise, and what practice ticks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.pdf import write_pdf
from mockinterview.adapters.plan_yaml import read_figures, read_sheets, read_templates
from mockinterview.desk.area import Area, ignored, nothing
from mockinterview.domain.criteria import Level
from mockinterview.domain.draw import Drawn
from mockinterview.domain.plans import Task
from mockinterview.domain.session import Conditions, WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.scoring.guide import LevelBand
from mockinterview.services.draw import chosen_prompt, next_prompts
from mockinterview.services.plan import Guides, Standing, line_for_today, standing
from mockinterview.ui.plan.presenter import PlanPresenter
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.setup.presenter import conditions_of
from mockinterview.ui.stories.presenter import StoriesPresenter
from mockinterview.ui.stories.screen import StoriesScreen
from mockinterview.ui.tray import Tray, tray_there
from mockinterview.ui.worksheet.presenter import WorksheetPresenter
from mockinterview.ui.worksheet.screen import WorksheetScreen

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class PreparationArea(Area):
    """Gives the screens of preparation their presenters, and links answers to the story that they were given for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        window = self.window
        self._stories, self._plan = window.of(StoriesScreen), window.of(PlanScreen)
        self._worksheet = window.of(WorksheetScreen)
        self._guides: Guides | None = None
        self._telling: tuple[int, str] | None = None
        self._line = ""
        self._bands: Mapping[str, LevelBand] = {}
        self._tray = Tray(desk.look, self._line_now, desk.now_ms, self)
        self._tray.pressed.connect(self._show_plan)
        self._stories.opened.connect(desk.show_attempt)
        self._stories.practise.connect(self._tell)
        self._plan.gone.connect(self._go)
        self._plan.practise.connect(self._practise_task)
        self._plan.remembered.connect(self._remember)
        self._worksheet.back.connect(self._show_plan)
        self._worksheet.practise.connect(desk.set_up)
        window.round.scored.connect(self._scored)
        window.today.plan_asked.connect(self._show_plan)
        window.went.connect(self._went)

    def open(self) -> None:
        """Read what comes with the program, then attach the screens."""

        def read(_report: object, _cancel: object) -> Guides:
            self._bands = read_guide().bands
            return Guides(templates=read_templates(), sheets=read_sheets(), figures=read_figures())

        self.jobs.start(read, done=self._attach, failed=self.desk.told)

    def _attach(self, guides: Guides) -> None:
        self._guides = guides
        desk, library = self.desk, self.parts.library
        self._stories.attach(
            StoriesPresenter(
                library,
                self.jobs,
                self._stories,
                level=desk.settings.level,
                now_s=desk.now_s,
                seed=desk.seed(),
                figures=lambda: guides.values(library.dossier.guide_values()),
                write_pdf=_write_sheet,
                bands=self._bands,
            )
        )
        self._plan.attach(
            PlanPresenter(
                library,
                self.jobs,
                self._plan,
                guides,
                now_ms=desk.now_ms,
                level=desk.settings.level,
                interview=desk.settings.interview_date,
                reminder=desk.settings.plan_reminder,
                tray=tray_there(),
            )
        )
        self._tray.use(desk.settings.plan_reminder)
        self._look()

    # The task of the day

    def _went(self, place: str) -> None:
        if place == "today":
            self._look()

    def _look(self) -> None:
        guides = self._guides
        if guides is None:
            return
        library, now_ms = self.parts.library, self.desk.now_ms

        def work(_report: object, _cancel: object) -> Standing | None:
            return standing(library, guides, now_ms=now_ms())

        self.jobs.start(work, done=self._looked, failed=ignored)

    def _looked(self, found: Standing | None) -> None:
        self._line = line_for_today(found)
        self.window.today.show_plan(self._line)

    def _line_now(self) -> str:
        return self._line

    # Leading on

    def _show_plan(self) -> None:
        self.desk.go("plan")

    def _go(self, place: str) -> None:
        name, _, key = place.partition(":")
        if name != "worksheet":
            self.desk.go(name)
            return
        sheet = self._guides.sheet(key) if self._guides else None
        if sheet is not None:
            presenter = WorksheetPresenter(self.parts.library, self.jobs, self._worksheet, sheet)
            self._worksheet.attach(presenter)
            presenter.refresh()
            self.desk.go("worksheet")

    def _remember(self, interview: str, reminder: str) -> None:
        self.desk.remember(interview_date=interview, plan_reminder=reminder)
        self._tray.use(reminder)

    # Rounds

    def _conditions(self, level: Level, answer_s: float) -> Conditions:
        return replace(conditions_of(self.desk.settings), level=level, prompts=1, answer_s=answer_s or None)

    def _practise_task(self, task: Task, level: Level) -> None:
        library, now_ms, seed = self.parts.library, self.desk.now_ms, self.desk.seed()
        conditions = self._conditions(level, task.answer_minutes * 60)

        def draw(_report: object, _cancel: object) -> tuple[Conditions, tuple[Drawn, ...]]:
            if task.draws:
                kinds = (task.ask.kind,) if task.ask and task.ask.kind else ()
                asked = replace(conditions, kinds=kinds)
                return asked, next_prompts(library, asked, seed=seed, now_ms=now_ms())
            times = {one.prompt_id: one.times for one in library.past.records(level)}
            prompts = sorted(task.prompts, key=lambda one: times.get(one, 0))
            chosen = task.prompts if task.together else prompts[:1]
            asked = replace(conditions, prompts=len(chosen))
            return asked, tuple(chosen_prompt(library, one, asked, now_ms=now_ms()) for one in chosen)

        self.jobs.start(draw, done=self._begin, failed=self.desk.told)

    def _begin(self, drawn: tuple[Conditions, tuple[Drawn, ...]]) -> None:
        self.desk.begin_round(*drawn)

    def _tell(self, story_id: int, prompt_id: str, answer_s: float) -> None:
        """Hold a round for a story: no follow-up, so that only the telling itself counts."""
        self._telling = (story_id, prompt_id)
        conditions = replace(self._conditions(self.desk.settings.level, answer_s), follow_ups=0)
        self.desk.practise(prompt_id, conditions)

    def _scored(self, whole: WholeAttempt, _last: bool) -> None:
        told, self._telling = self._telling, None
        if told is None or whole.attempt.prompt_id != told[1]:
            return
        self._telling = told  # 'answer again' tells the same story
        stories = self.parts.library.preparation.stories
        self.jobs.start(
            lambda _report, _cancel: stories.link(whole.attempt.id, told[0]), done=nothing, failed=self.desk.told
        )

    def settings_changed(self, before: Settings) -> None:
        """Show what is covered at the new level."""
        settings = self.desk.settings
        changed = (before.level, before.interview_date) != (settings.level, settings.interview_date)
        if changed and self._guides is not None:
            self._attach(self._guides)

    def close(self) -> None:
        """Leave the tray."""
        self._tray.close()


def _write_sheet(page: str, path: Path) -> None:
    write_pdf(page, path, title=tr("Interview day"), one_page=True)
