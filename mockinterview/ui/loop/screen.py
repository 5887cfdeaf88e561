"""A full loop: choosing it, and its rounds and breaks. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QProgressBar, QVBoxLayout, QWidget

from mockinterview.domain.criteria import Level
from mockinterview.language import plural, tr
from mockinterview.services.loop import Turn
from mockinterview.ui.loop.presenter import LoopPresenter
from mockinterview.ui.loop.state import Choice, Course, LoopState, PastLoop, RoundBox
from mockinterview.ui.shortcuts import bind
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Choices, NoticeCard, Text, announce
from mockinterview.ui.widgets.call import Call
from mockinterview.ui.widgets.focus import focus_on
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.wording import Notice

SECOND_MS = 1000
PAST_AT_MOST = 5


class RoundRow(QWidget):
    """A round in the list."""

    def __init__(self, look: Look, box: RoundBox) -> None:
        super().__init__()
        number = Text(str(box.number), "lead", wrap=False)
        number.setMinimumWidth(look.px(22))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * GRID)
        across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(column(Text(box.name, "strong"), Text(box.about, "muted"), spacing=2), 1)
        if box.status:
            tone = box.tone if box.tone in {"accent", "good"} else ""
            across.addWidget(Chip(box.status, tone), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(
            tr(
                "Round {number}: {name}. {about}. {status}",
                number=box.number,
                name=box.name,
                about=box.about,
                status=box.status,
            )
        )


class LoopScreen(Page):
    """Implements `LoopView`."""

    held = Signal(object)
    debriefed = Signal(int)
    opened = Signal(str)
    later = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Full loop"))
        self._look = look
        self._presenter: LoopPresenter | None = None
        self._shown: LoopState | None = None
        self._title, self._lead = Text(tr("Full loop"), "display"), Text(role="muted")
        self._notice, self._faults = NoticeCard(look), NoticeCard(look)
        self._busy, self._progress = Text(role="strong"), QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress"))
        self._cancel = Button(look, tr("Cancel"), "", "quiet")
        self._wait = Card(margin=2 * GRID).add(self._busy, self._progress, row(self._cancel))
        self._rounds_title, self._rounds = Text(tr("Rounds"), "lead"), column(spacing=2 * GRID)
        self._about = Text(role="muted")
        self._list = Card(spacing=2 * GRID).add(column(self._rounds_title, self._about, spacing=2), self._rounds)
        self._list.body.addStretch(1)
        self._choice = self._build_choice()
        self._course = self._build_course()
        side = column(self._choice, self._course, spacing=0)
        self._primary = Button(look, tr("Start the loop"), "round", "primary")
        self._debrief = Button(look, tr("Debrief so far"), "quote")
        self._later = Button(look, tr("Go on another day"), "", "quiet")
        self._again = Button(look, tr("New loop"), "again")
        self.add(
            column(self._title, self._lead, spacing=GRID // 2),
            self._notice,
            self._wait,
            Columns(side, self._list, look, share=(2, 3)),
            self._faults,
        )
        self.set_footer(self._primary, self._debrief, self._again, self._later)
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self._wire()
        self.show_state(LoopState())

    def _build_choice(self) -> Card:
        self._level = Choices(tr("Level"), [(level, level.value) for level in Level])
        self._form = Choices(
            tr("Length"), [(True, tr("Compressed to an hour")), (False, tr("In full, over hours or days"))]
        )
        self._template = column(spacing=0)
        self._templates: Choices | None = None
        self._listed: tuple[tuple[str, str], ...] = ()
        self._length = Text(role="small")
        self._copy = Button(
            self._look, tr("Change this loop"), "file", "quiet", about=tr("Opens your own copy of its file")
        )
        self._past_title, self._past = Text(tr("Earlier loops"), "caption"), column(spacing=0)
        return Card(spacing=2 * GRID).add(
            column(Text(tr("Level"), "caption"), self._level, spacing=6),
            column(Text(tr("Length"), "caption"), self._form, self._length, spacing=6),
            column(Text(tr("Loop"), "caption"), self._template, row(self._copy), spacing=6),
            column(self._past_title, self._past, spacing=6),
        )

    def _build_course(self) -> Card:
        self._next_caption, self._next, self._next_about = (
            Text(tr("Next"), "caption"),
            Text(role="title"),
            Text(role="muted"),
        )
        self._pause, self._pause_bar = Text(role="lead"), QProgressBar()
        self._pause_bar.setTextVisible(False)
        self._pause_bar.setAccessibleName(tr("Break"))
        self._pause_about = Text(
            tr("Stand up, drink something, look out of the window. Nothing starts by itself."), "small"
        )
        self._waiting = Text(role="muted")
        self._finish = Button(self._look, tr("Write it down now"), "transcript")
        self._leave_out = Button(self._look, tr("Leave this round out"), "next", "quiet")
        self._end = Button(self._look, tr("End this loop"), "discard", "danger")
        self._left = Card("caution", margin=2 * GRID).add(self._waiting, row(self._finish))
        return Card(spacing=2 * GRID).add(
            column(self._next_caption, self._next, self._next_about, spacing=GRID),
            column(self._pause, self._pause_bar, self._pause_about, spacing=GRID),
            self._left,
            row(self._leave_out, self._end),
        )

    def _wire(self) -> None:
        self._level.chosen.connect(self._set_level)
        self._form.chosen.connect(self._set_form)
        for button, call in (
            (self._primary, self.press),
            (self._debrief, self._ask_debrief),
            (self._later, self.later),
            (self._again, self._another),
            (self._leave_out, self._press_leave_out),
            (self._end, self._ask_end),
            (self._copy, self._press_copy),
            (self._finish, self._press_finish),
            (self._cancel, self._press_cancel),
        ):
            button.clicked.connect(call)
        bind(self, "loop.start", self.press)

    def attach(self, presenter: LoopPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    @property
    def _to(self) -> LoopPresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a round may have ended since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()
        focus_on(self._primary)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let the clock of the break go on unseen."""
        super().hideEvent(event)
        self._timer.stop()

    def press(self) -> None:
        """Do what comes next."""
        if self._primary.isEnabled():
            self._to.press()

    def _tick(self) -> None:
        self._to.tick()

    def _set_level(self, value: object) -> None:
        self._to.level(Level(str(value)))

    def _set_form(self, value: object) -> None:
        self._to.compress(on=bool(value))

    def _set_template(self, value: object) -> None:
        self._to.choose(str(value))

    def _press_copy(self) -> None:
        self._to.copy()

    def _press_finish(self) -> None:
        self._to.finish_waiting()

    def _press_cancel(self) -> None:
        self._to.cancel()

    def _press_leave_out(self) -> None:
        self._to.leave_out()

    def _another(self) -> None:
        self._to.another()

    def _ask_debrief(self) -> None:
        self._to.debrief()

    def _ask_end(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("End this loop?"))
        box.setText(tr("End this loop?"))
        box.setInformativeText(
            tr("The rounds that are left are not held. Your answers stay, and so does their debrief.")
        )
        end = box.addButton(tr("End the loop"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        end.clicked.connect(self._confirmed_end)
        box.finished.connect(box.deleteLater)
        box.open()

    def _confirmed_end(self) -> None:
        self._to.put_away()

    def show_state(self, state: LoopState) -> None:
        """Show `state`, whatever was shown before."""
        before, self._shown = self._shown, state
        choice, course = state.choice, state.course
        self._title.setText(course.title if course else tr("Full loop"))
        lead = tr(
            "An interview day in five to seven rounds, with a debrief at the end. Leave and come back as you like."
        )
        self._lead.tell(course.facts if course else lead)
        self._notice.tell(state.notice)
        told = Notice(title=tr("Some loops were left out"), text="\n".join(state.faults[:8])) if state.faults else None
        self._faults.tell(told)
        self._wait.setVisible(bool(state.busy))
        self._busy.setText(state.busy)
        self._progress.setVisible(state.progress is not None)
        self._progress.setValue(round((state.progress or 0) * 100))
        self._cancel.setVisible(state.progress is not None)
        self._choice.setVisible(course is None)
        self._course.setVisible(course is not None)
        rounds = course.rounds if course else choice.rounds
        if before is None or (before.course.rounds if before.course else before.choice.rounds) != rounds or not rounds:
            _refill(self._rounds, [RoundRow(self._look, one) for one in rounds])
        self._about.tell("" if course else choice.about)
        if course is None:
            self._show_choice(choice, before.choice if before else None)
        else:
            self._show_course(course)
        self._show_actions(state)
        if course is not None and course.pause and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _show_choice(self, choice: Choice, before: Choice | None) -> None:
        self._level.choose(choice.level)
        self._form.choose(choice.compressed)
        self._length.tell(choice.length)
        if self._templates is None or self._listed != choice.templates:
            self._listed = choice.templates
            self._templates = Choices(tr("Loop"), choice.templates)
            self._templates.chosen.connect(self._set_template)
            _refill(self._template, [self._templates])
        self._templates.choose(choice.chosen)
        self._copy.setText(tr("Open its file") if choice.own else tr("Change this loop"))
        self._past_title.setVisible(bool(choice.past))
        if before is None or before.past != choice.past:
            _refill(self._past, [self._past_row(one) for one in choice.past[:PAST_AT_MOST]])

    def _past_row(self, one: PastLoop) -> QWidget:
        button = Button(self._look, one.text, "quote", "quiet")
        button.setAccessibleName(tr("Debrief of {text}", text=one.text))
        button.clicked.connect(Call(self._open_past, one.loop_id))
        return column(row(button), spacing=0)

    def _open_past(self, loop_id: int) -> None:
        self._to.debrief(loop_id)

    def _show_course(self, course: Course) -> None:
        self._next_caption.setVisible(not course.over)
        self._next.setText(course.next)
        self._next_about.tell(course.next_about)
        self._pause.tell(course.pause)
        self._pause_bar.setVisible(bool(course.pause))
        self._pause_bar.setValue(round(course.pause_left * 100))
        self._pause_about.setVisible(bool(course.pause))
        self._left.setVisible(bool(course.waiting))
        one = course.waiting == 1
        self._waiting.setText(
            plural(
                "One answer was left before it was written down. The debrief counts it then.",
                "%n answers were left before they were written down. The debrief counts them then.",
                course.waiting,
            )
        )
        self._finish.show_as(tr("Write it down now") if one else tr("Write them down now"), "transcript")

    def _show_actions(self, state: LoopState) -> None:
        course = state.course
        running = course is not None and not course.over
        text = course.primary if course else tr("Set up the loop")
        waited = not self._primary.isEnabled()
        self._primary.show_as(text, "quote" if course and course.over else "round")
        self._primary.setEnabled(not state.busy and (course is not None or bool(state.choice.chosen)))
        if waited and self._primary.isEnabled() and self.isVisible():
            focus_on(self._primary)
        self._debrief.setVisible(running and course is not None and course.scored > 0)
        self._again.setVisible(course is not None and course.over)
        for button in (self._later, self._leave_out, self._end):
            button.setVisible(running)
            button.setEnabled(not state.busy)
        self.place_footer()

    def hold(self, turn: Turn) -> None:
        """Go on to a round."""
        self.held.emit(turn)

    def show_debrief(self, loop_id: int) -> None:
        """Go to the debrief of a loop."""
        self.debriefed.emit(loop_id)

    def open_file(self, path: Path) -> None:
        """Show a file in the program that the system has for it."""
        self.opened.emit(str(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def say(self, words: str) -> None:
        """Tell a screen reader."""
        announce(self, words)


def _refill(holder: QWidget, items: list[QWidget]) -> None:
    layout = holder.layout()
    if isinstance(layout, QVBoxLayout):
        clear(layout)
        for item in items:
            layout.addWidget(item)
