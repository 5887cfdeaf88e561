"""The story bank: a list, a story in full, and what can be done with it. Widgets only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QVBoxLayout, QWidget

from mockinterview.domain.session import WholeAttempt
from mockinterview.language import mark, tr
from mockinterview.ui.models.table import Column, TupleTable
from mockinterview.ui.stories.coverage import CoveragePanel
from mockinterview.ui.stories.editor import StoryEditor
from mockinterview.ui.stories.lengths import DrillPanel, LadderPanel
from mockinterview.ui.stories.panels import LinksPanel, LoopPanel, SheetPanel
from mockinterview.ui.stories.presenter import StoriesPresenter
from mockinterview.ui.stories.state import TABS, StoriesState, StoryDetail, StoryRow
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import Columns, clear, column, row
from mockinterview.ui.widgets.basics import Button, Card, Chip, Choices, NoticeCard, Text
from mockinterview.ui.widgets.page import Page
from mockinterview.ui.widgets.table import Table

COLUMNS: tuple[Column[StoryRow], ...] = (
    Column(mark("Story"), lambda one: f"{one.title}\n{one.facts}"),
    Column(mark("Proof"), lambda one: one.proven),
)
EMPTY = mark(
    "Write down what happened once, and it serves many questions: what you did, for which principles, with which "
    "figures. The guides suggest 10 to 12 stories (guide value, guide 003)."
)


class StoriesScreen(Page):
    """Implements `StoriesView`."""

    opened = Signal(object)
    practise = Signal(int, str, float)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Stories"), width_px=1400)
        self._look = look
        self._presenter: StoriesPresenter | None = None
        self._detail_shown: StoryDetail | None = None
        self._state = StoriesState()
        self._notice = NoticeCard(look)
        self._tabs = Choices(tr("Part"), [(key, tr(name)) for key, name in TABS])
        self._count = Text(role="muted")
        self._model = TupleTable(COLUMNS)
        self._table = Table(look, tr("Stories"), self._model, stretch=0, dispensable=(1,))
        self._table.setMinimumHeight(480)
        self._add = Button(look, tr("Add a story"), "typing", "primary")
        self._take = Button(look, tr("Import Markdown"), "folder", "quiet")
        self._pass = Button(look, tr("Export Markdown"), "file", "quiet")
        self._edit = Button(look, tr("Edit"), "typing")
        self._delete = Button(look, tr("Delete for good"), "discard", "danger")
        self._detail = Card(spacing=2 * GRID)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(GRID)
        self._detail.body.addLayout(self._inner)
        self._detail.add(row(self._edit, self._delete))
        self._bank = Columns(self._table, self._detail, look, share=(1, 1))
        self._none = Card(margin=5 * GRID, spacing=2 * GRID).add(
            Text(tr("Your stories"), "title"), Text(tr(EMPTY), "lead")
        )
        self._coverage, self._loop = CoveragePanel(look), LoopPanel(look)
        self._ladder, self._drill = LadderPanel(look), DrillPanel(look)
        self._links, self._sheet = LinksPanel(look), SheetPanel(look)
        self._editor = StoryEditor(look)
        self._panels: dict[str, QWidget] = {
            "bank": self._bank, "matrix": self._coverage, "loop": self._loop, "ladder": self._ladder,
            "drill": self._drill, "links": self._links, "sheet": self._sheet,
        }  # fmt: skip
        self._head = column(
            Text(tr("Stories"), "display"),
            self._count,
            row(self._add, self._take, self._pass),
            self._tabs,
            spacing=GRID,
        )
        self.add(self._notice, self._head, self._none, *self._panels.values(), self._editor)
        self.body.addStretch(1)
        self._wire()
        self.show_state(StoriesState())

    def _wire(self) -> None:
        self._tabs.chosen.connect(self._press_tab)
        self._table.chosen.connect(self._chosen)
        self._table.opened.connect(self._press_edit)
        self._add.clicked.connect(self._press_add)
        self._edit.clicked.connect(self._press_edit)
        self._delete.clicked.connect(self._ask_delete)
        self._take.clicked.connect(self._ask_take)
        self._pass.clicked.connect(self._ask_pass)
        self._notice.pressed.connect(self._press_discard)
        self._editor.typed.connect(self._typed)
        self._editor.kept.connect(self._press_save)
        self._editor.left.connect(self._press_leave)
        self._sheet.saved.connect(self._ask_pdf)
        self._sheet.printed.connect(self._ask_print)
        self._ladder.practised.connect(self._press_practise)
        self._ladder.prompted.connect(self._press_prompt)
        self._ladder.opened.connect(self._press_open)
        self._loop.dealt.connect(self._press_deal)
        self._drill.asked.connect(self._press_ask)
        self._drill.ticked.connect(self._tick)
        self._drill.got.connect(self._press_got)
        self._drill.answered.connect(self._press_answer)
        self._links.judged.connect(self._press_link)
        self._links.opened.connect(self._press_open)

    def attach(self, presenter: StoriesPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read again: a round may have ended since."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> StoriesPresenter:
        if self._presenter is None:
            raise RuntimeError("no stories are attached")
        return self._presenter

    # Presses

    def _press_tab(self, name: object) -> None:
        if self._presenter is not None:
            self._presenter.tab(str(name))

    def _chosen(self, index: QModelIndex) -> None:
        one = self._model.row(index)
        if self._presenter is not None and one is not None:
            self._presenter.choose(one.id)

    def _press_add(self) -> None:
        self._to.add()

    def _press_edit(self, *_where: object) -> None:
        self._to.edit()

    def _press_save(self) -> None:
        self._to.save()

    def _press_leave(self) -> None:
        self._to.leave()

    def _press_discard(self) -> None:
        self._to.leave(sure=True)

    def _press_practise(self, seconds: float) -> None:
        self._to.practise(seconds)

    def _press_prompt(self, prompt_id: str) -> None:
        self._to.use_prompt(prompt_id)

    def _press_open(self, attempt_id: int) -> None:
        self._to.open(attempt_id)

    def _press_deal(self, text: str) -> None:
        self._to.deal(text)

    def _press_ask(self) -> None:
        self._to.ask()

    def _tick(self) -> None:
        self._to.tick()

    def _press_got(self) -> None:
        self._to.got_it()

    def _press_answer(self, story_id: int) -> None:
        self._to.answer(story_id)

    def _press_link(self, attempt_id: int, story_id: int, yes: bool) -> None:
        self._to.link(attempt_id, story_id, yes=yes)

    def _typed(self, name: str, value: object) -> None:
        self._to.write(name, value)

    def _ask_delete(self) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Delete this story for good?"))
        box.setText(tr("Delete this story for good?"))
        box.setInformativeText(tr("Its answers stay in the history, without the story."))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(self._confirmed)
        box.finished.connect(box.deleteLater)
        box.open()

    def _confirmed(self) -> None:
        self._to.delete()

    def _ask_take(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import stories"), "", tr("Markdown (*.md *.markdown *.txt)"))
        if name:
            self._to.take_in(Path(name))

    def _ask_pass(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export stories"), "stories.md", tr("Markdown (*.md)"))
        if name:
            self._to.pass_out(Path(name))

    def _ask_pdf(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the sheet"), "interview-day.pdf", tr("PDF (*.pdf)"))
        if name:
            self._to.sheet_pdf(Path(name))

    def _ask_print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            document = QTextDocument()
            document.setHtml(self._state.sheet)
            document.setPageSize(printer.pageRect(QPrinter.Unit.Point).size())
            document.print_(printer)

    # Showing

    def show_state(self, state: StoriesState) -> None:
        """Show `state`, whatever was shown before."""
        self._state = state
        editing = state.draft is not None
        fresh = editing != self._editor.isVisibleTo(self)
        self._notice.tell(state.notice, state.action)
        self._head.setVisible(not editing)
        self._editor.setVisible(editing)
        self._editor.show_draft(state.draft)
        nothing = not state.rows and not state.loading
        self._none.setVisible(nothing and not editing)
        self._tabs.setVisible(bool(state.rows))
        self._pass.setVisible(bool(state.rows))
        self._count.tell(state.count)
        self._tabs.choose(state.tab)
        for name, panel in self._panels.items():
            panel.setVisible(bool(state.rows) and not editing and name == state.tab)
        self._model.show_rows(state.rows)
        if state.detail is not None and state.detail != self._detail_shown:
            self._show_detail(state.detail)
        self._detail_shown = state.detail
        place = next((n for n, one in enumerate(state.rows) if one.id == state.chosen), -1)
        if place >= 0 and self._table.currentIndex().row() != place:
            self._table.selectRow(place)
        for panel in self._panels.values():
            if isinstance(panel, CoveragePanel | LoopPanel | LadderPanel | DrillPanel | LinksPanel | SheetPanel):
                panel.show_state(state)
        if fresh:
            self.verticalScrollBar().setValue(0)

    def _show_detail(self, detail: StoryDetail) -> None:
        clear(self._inner)
        self._inner.addWidget(Text(detail.title, "title").readable())
        self._inner.addLayout(row(*(Chip(text) for text in detail.chips)))
        if detail.missing:
            self._inner.addWidget(Text(detail.missing, "muted"))
        for title, lines in detail.sections:
            self._inner.addWidget(
                column(Text(title, "caption"), *(Text(line).readable() for line in lines), spacing=GRID // 2)
            )
        if detail.tellings:
            self._inner.addWidget(Text(tr("Tellings"), "caption"))
        for _number, told in detail.tellings:
            self._inner.addWidget(Text(told, "small"))

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an answer."""
        self.opened.emit(whole)

    def practise_story(self, story_id: int, prompt_id: str, answer_s: float) -> None:
        """Hold a round over one prompt with so much time, for a story."""
        self.practise.emit(story_id, prompt_id, answer_s)
