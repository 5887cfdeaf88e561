"""The promotion case: one section at a time. Widgets only."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.domain.promotion import DraftKind, Shelf
from mockinterview.language import mark, tr
from mockinterview.ui.promotion.collected import FeedbackPanel, PortfolioPanel
from mockinterview.ui.promotion.drafts import DraftPanel
from mockinterview.ui.promotion.guide_panel import GuidePanel
from mockinterview.ui.promotion.package import ChecklistPanel, PagesPanel, RubricPanel
from mockinterview.ui.promotion.presenter import PromotionPresenter
from mockinterview.ui.promotion.state import SECTIONS, DraftState, PromotionState, Section
from mockinterview.ui.promotion.values_panel import ValuesPanel
from mockinterview.ui.theme import GRID, Look
from mockinterview.ui.widgets.arrange import column
from mockinterview.ui.widgets.basics import Choices, NoticeCard, Text
from mockinterview.ui.widgets.page import Page

FILTERS = mark("PDF (*.pdf);;Web page (*.html);;Markdown (*.md)")


class PromotionScreen(Page):
    """Implements `PromotionView`."""

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Promotion"), width_px=1280)
        self._presenter: PromotionPresenter | None = None
        self._notice = NoticeCard(look)
        self._said = Text(role="good")
        self._said.hide()
        self._sections = Choices(tr("Section"), [(one, SECTIONS[one]) for one in Section])
        self._review = DraftPanel(
            look, tr("Self-review"),
            tr("An argued case, not a curriculum: three to five stories, each with situation, action, result and "
            "impact, one principle, and a heading. Source: guide 000."),
            "# What changed: Invent and Simplify\n\nSituation: …\n\nAction: …\n\nResult: …\n\nImpact: …",
        )  # fmt: skip
        self._forte = DraftPanel(
            look, tr("Forte examples"),
            tr("Two or three examples of work above your band: a gap that others had left, influence, leverage, a "
            "precedent. Source: guide 000."),
            "# First example\n\nNobody had … I … although … Since then …",
        )  # fmt: skip
        self._feedback, self._portfolio = FeedbackPanel(look), PortfolioPanel(look)
        self._pages, self._rubric = PagesPanel(look), RubricPanel(look)
        self._checks, self._guide = ChecklistPanel(look), GuidePanel(look)
        self._values = ValuesPanel(look)
        self._panels: dict[Section, QWidget] = {
            Section.REVIEW: self._review, Section.FORTE: self._forte, Section.FEEDBACK: self._feedback,
            Section.PORTFOLIO: self._portfolio, Section.PACKAGE: self._pages, Section.RUBRIC: self._rubric,
            Section.CHECKLISTS: self._checks, Section.GUIDE: self._guide,
            Section.VALUES: self._values,
        }  # fmt: skip
        self.add(
            column(
                Text(tr("Promotion"), "display"),
                Text(
                    tr("The written case for L7, from your own facts. It is all offered; nothing here decides."), "lead"
                ),
                spacing=GRID,
            ),
            self._sections, self._notice, self._said, *self._panels.values(),
        )  # fmt: skip
        self.body.addStretch(1)
        for section, panel in self._panels.items():
            panel.setVisible(section is Section.REVIEW)
        self._sections.choose(Section.REVIEW)
        self._wire()

    def _wire(self) -> None:
        self._sections.chosen.connect(self._choose)
        self._review.written.connect(self._review_written)
        self._review.asked.connect(self._review_asked)
        self._review.version_asked.connect(self._review_kept)
        self._forte.written.connect(self._forte_written)
        self._forte.asked.connect(self._forte_asked)
        self._forte.version_asked.connect(self._forte_kept)
        for panel in (self._feedback, self._portfolio):
            panel.added.connect(self._added)
            panel.removed.connect(self._removed)
        self._pages.written.connect(self._page_written)
        self._pages.export.connect(self._ask_export)
        self._rubric.marked.connect(self._marked)
        self._rubric.weighed.connect(self._weighed)
        self._checks.chosen.connect(self._list_chosen)
        self._checks.ticked.connect(self._ticked)
        self._checks.noted.connect(self._noted)
        self._checks.dated.connect(self._dated)
        self._values.changed.connect(self._value_set)

    def attach(self, presenter: PromotionPresenter) -> None:
        """Send presses to `presenter`."""
        self._presenter = presenter

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what is kept."""
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.refresh()

    @property
    def _to(self) -> PromotionPresenter:
        if self._presenter is None:
            raise RuntimeError("no library is attached")
        return self._presenter

    def flush(self) -> None:
        """Hand over what was typed."""
        self._review.flush()
        self._forte.flush()

    def leave(self) -> None:
        """Keep what was typed in the last moment, before the window goes."""
        if self._presenter is not None:
            self._presenter.leave(
                {DraftKind.SELF_REVIEW: self._review.written_text(), DraftKind.FORTE: self._forte.written_text()}
            )

    def show_state(self, state: PromotionState) -> None:
        """Show `state`, whatever was shown before."""
        self._notice.tell(state.notice)
        self._said.tell(state.said)
        self._sections.choose(state.section)
        for section, panel in self._panels.items():
            if panel.isHidden() == (section is state.section):
                panel.setVisible(section is state.section)
        # the drafts always: what stands in them is kept when the window goes
        self._review.show_state(state.drafts.get(DraftKind.SELF_REVIEW, DraftState()), state.words_usual)
        self._forte.show_state(state.drafts.get(DraftKind.FORTE, DraftState()))
        self._show_section(state)

    def _show_section(self, state: PromotionState) -> None:
        """Show the section that is seen; the others are built when they are chosen."""
        match state.section:
            case Section.FEEDBACK:
                self._feedback.show_mix(state.mix)
            case Section.PORTFOLIO:
                self._portfolio.show_portfolio(state.initiatives, state.totals)
            case Section.PACKAGE:
                self._pages.show_pages(state.guide, state.pages, state.notes)
            case Section.RUBRIC:
                self._rubric.show_rubric(state.guide, state.marks, state.standing, state.sprint_share)
            case Section.CHECKLISTS:
                self._checks.show_checks(state.checks, state.chosen)
            case Section.GUIDE:
                self._guide.show_guide(state.guide)
            case Section.VALUES:
                self._values.show_values(state.values)
            case _:
                pass

    def _choose(self, section: object) -> None:
        if isinstance(section, Section) and self._presenter is not None:
            self._presenter.choose(section)

    def _review_written(self, text: str) -> None:
        self._to.write(DraftKind.SELF_REVIEW, text)

    def _review_asked(self) -> None:
        self._to.review(DraftKind.SELF_REVIEW)

    def _review_kept(self) -> None:
        self._to.keep_version(DraftKind.SELF_REVIEW)

    def _forte_written(self, text: str) -> None:
        self._to.write(DraftKind.FORTE, text)

    def _forte_asked(self) -> None:
        self._to.review(DraftKind.FORTE)

    def _forte_kept(self) -> None:
        self._to.keep_version(DraftKind.FORTE)

    def _added(self, shelf: Shelf, content: dict[str, object]) -> None:
        self._to.add(shelf, content)

    def _removed(self, entry_id: int) -> None:
        self._to.remove(entry_id)

    def _page_written(self, key: str, text: str) -> None:
        self._to.write_page(key, text)

    def _marked(self, key: str, value: float, evidence: str) -> None:
        self._to.mark(key, value, evidence)

    def _weighed(self, key: str, share: object) -> None:
        self._to.weigh(key, share if isinstance(share, float) else None)

    def _value_set(self, key: str, value: object) -> None:
        self._to.set_value(key, value if isinstance(value, float) else None)

    def _list_chosen(self, key: str) -> None:
        self._to.choose_list(key)

    def _ticked(self, key: str, item: str, on: bool) -> None:
        self._to.tick(key, item, on=on, now_ms=time.time_ns() // 1_000_000)

    def _noted(self, key: str, item: str, text: str) -> None:
        self._to.note(key, item, text)

    def _dated(self, key: str, iso: str) -> None:
        self._to.set_date(key, iso)

    def _ask_export(self) -> None:
        self.flush()
        path, _chosen = QFileDialog.getSaveFileName(self, tr("Export the case"), "promotion-case.pdf", tr(FILTERS))
        if path:
            self._to.export(Path(path))
