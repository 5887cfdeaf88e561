"""The promotion case in a real window over a real library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fakes import FakeScorer, HeldJobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QLineEdit, QPlainTextEdit

from mockinterview.adapters.pdf import write_pdf
from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.promotion import DraftKind, Shelf
from mockinterview.ui.promotion.presenter import PromotionPresenter
from mockinterview.ui.promotion.screen import PromotionScreen
from mockinterview.ui.promotion.state import Section
from mockinterview.ui.widgets.basics import Text

TASKS = (Path(__file__).resolve().parents[1] / "data" / "self-review-tasks.md").read_text("utf-8")


@pytest.fixture
def screen(qtbot: Any, look: Any, library: SqliteLibrary) -> PromotionScreen:
    made = PromotionScreen(look)
    qtbot.addWidget(made)
    made.attach(
        PromotionPresenter(
            library, HeldJobs(), made, guide=read_promotion(), scorer=FakeScorer(),
            write_pdf=lambda page, path, title: write_pdf(page, path, title=title),
        )
    )  # fmt: skip
    made.resize(1200, 800)
    made.show()
    return made


def test_what_is_typed_is_kept_and_read(qtbot: Any, screen: PromotionScreen, library: SqliteLibrary):
    panel = screen._review
    panel._text.setPlainText(TASKS)
    qtbot.mouseClick(panel._read, Qt.MouseButton.LeftButton)
    (draft,) = library.dossier.drafts(DraftKind.SELF_REVIEW)
    assert draft.text == TASKS
    assert "record of tasks" in panel._shown.head
    assert panel._count.text() == "2,843 words (guide value 1,200 to 1,500)"
    found = panel._shown.stories[0].findings[0]
    panel.select(found.start, found.end)
    assert panel._text.textCursor().selectedText() == found.quote


def test_selected_words_are_right_behind_signs_of_two_units(screen: PromotionScreen):
    screen._review._text.setPlainText("🙂🙂 managed it")
    screen._review.select(3, 10)
    assert screen._review._text.textCursor().selectedText() == "managed"


def test_a_version_is_compared_with_what_comes_after(qtbot: Any, screen: PromotionScreen, library: SqliteLibrary):
    panel = screen._review
    panel._text.setPlainText("# One\n\n" + "I found a gap that nobody owned and closed it with four teams. " * 8)
    panel._press_keep()
    (draft,) = library.dossier.drafts(DraftKind.SELF_REVIEW)
    assert len(library.dossier.versions(draft.id)) == 1
    panel._text.setPlainText(panel._text.toPlainText() + " More.")
    panel._press_read()
    assert panel._shown.stories[0].reuse.version == 1
    assert "Version 1" in panel._versions.text()


def test_statements_are_added_and_the_mix_told(screen: PromotionScreen, library: SqliteLibrary):
    screen._choose(Section.FEEDBACK)
    panel = screen._feedback
    panel._words.setPlainText("When both leads claimed the engineers, he ended the deadlock with support figures.")
    panel._organisation.setText("Rail")
    panel._outside.setChecked(True)
    panel._press_add()
    (entry,) = library.dossier.entries(Shelf.FEEDBACK)
    assert (entry.content["organisation"], entry.content["outside"]) == ("Rail", True)
    told = {one.key: one.met for one in panel._shown.checks}
    assert told["feedback.behavior"]
    assert not told["feedback.count"]
    screen._removed(entry.id)
    assert library.dossier.entries(Shelf.FEEDBACK) == ()


def test_an_initiative_without_a_factor_gets_a_question_and_no_sum(screen: PromotionScreen):
    screen._choose(Section.PORTFOLIO)
    panel = screen._portfolio
    panel._fields["name"].setText("Search")
    panel._fields["measure"].setText("ms")
    panel._fields["amount"].setText("50")
    panel._press_add()
    (row,) = panel._shown
    assert "factor" in row.lines.ask
    panel._fields["name"].setText("Routing")
    panel._fields["measure"].setText("hours")
    panel._fields["amount"].setText("1200")
    panel._fields["per_unit"].setText("85")
    panel._press_add()
    assert panel._shown[1].lines.business == "1200 hours at $85 each is $102K."


def test_marks_and_weights_are_kept_with_their_evidence(screen: PromotionScreen, library: SqliteLibrary):
    screen._choose(Section.RUBRIC)
    for choices in screen._rubric._marks.values():
        choices.buttons()[3].click()
    assert "4.00 of 5" in screen._rubric._sum.text()
    assert "without evidence" in screen._rubric._told.text()
    screen._rubric._weights["need"].setValue(60)
    assert library.dossier.guide_values() == {"rubric.need": 0.6}


def test_a_checklist_is_ticked_noted_and_counts_back_from_its_date(screen: PromotionScreen, library: SqliteLibrary):
    screen._choose(Section.CHECKLISTS)
    screen._list_chosen("committee")
    screen._dated("committee", "2027-03-31")
    assert screen._checks._shown.due["draft"] == "30 Dec 2026"
    screen._ticked("committee", "draft", True)
    screen._noted("committee", "draft", "sent to two")
    tick = next(one for one in library.dossier.ticks("committee") if one.item == "draft")
    assert (tick.done_ms is not None, tick.note) == (True, "sent to two")
    screen._dated("committee", "soon")
    assert "no date" in screen._notice._text.text()
    screen._dated("committee", "")
    assert screen._checks._shown.due == {}


TOOLS = {10, 11, 15, 16, 18, 19, 20, 21, 22, 23, 24, 27, 31, 32, 35, 36, 37, 38, 39}


def test_every_checklist_of_the_guides_can_be_shown_and_ticked(screen: PromotionScreen, library: SqliteLibrary):
    screen._choose(Section.CHECKLISTS)
    lists = read_promotion().checklists
    for one in lists:
        screen._list_chosen(one.key)
        assert screen._checks._shown.checklist.key == one.key
        screen._ticked(one.key, one.items[-1].id, True)
        assert screen._checks._shown.done == {one.items[-1].id}
        assert one.source in screen._checks._source.text()
    assert len(library.dossier.ticks()) == len(lists)
    assert {tool for one in lists for tool in one.tools} == TOOLS


def test_the_guide_shows_levels_narrative_values_and_cases(screen: PromotionScreen):
    screen._choose(Section.GUIDE)
    told = " ".join(one.text() for one in screen._guide.findChildren(Text))
    guide = read_promotion()
    for one in guide.paradigm:
        assert one.l7 in told
    for case in guide.case_studies:
        assert case.title in told
        assert case.why in told
    assert all(page.title in told for page in guide.narrative)
    assert all(value.business in told for value in guide.value_examples)


@pytest.mark.parametrize("suffix", [".md", ".html", ".pdf"])
def test_the_case_is_written_as_a_document(screen: PromotionScreen, tmp_path: Path, suffix: str):
    screen._page_written("summary", "At L7 since May 2026.")
    path = tmp_path / f"case{suffix}"
    screen._to.export(path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF") if suffix == ".pdf" else "since May 2026" in content.decode()
    assert str(path) in screen._said.text()


def test_a_folder_that_is_gone_is_told(screen: PromotionScreen, tmp_path: Path):
    screen._to.export(tmp_path / "gone" / "case.md")
    assert "cannot be written" in screen._notice._text.text()


def test_what_was_typed_last_is_kept_when_the_window_goes(screen: PromotionScreen, library: SqliteLibrary):
    screen._forte._text.setPlainText("# One\n\nLate words.")
    screen.leave()
    assert library.dossier.drafts(DraftKind.FORTE)[0].text.endswith("Late words.")


def test_everything_that_can_be_pressed_or_filled_has_a_name(screen: PromotionScreen):
    for section in Section:
        screen._choose(section)
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
            for one in screen.findChildren(kind):
                assert one.accessibleName() or isinstance(one.parent(), QDoubleSpinBox), (section, one)


def value_line(screen: PromotionScreen, key: str) -> Any:
    return screen._values._lines[key]


def test_every_figure_of_the_guide_stands_with_its_source_and_can_be_changed(
    screen: PromotionScreen, library: SqliteLibrary
):
    screen._choose(Section.VALUES)
    figures = read_promotion().figures
    assert set(screen._values._lines) == set(figures)
    for key in ("review.words-least", "feedback.outside", "reuse.share", "weeks.committee.draft"):
        line = value_line(screen, key)
        source = figures[key].source
        assert ("our own choice" if source == "own" else source) in line._told.text()
        before = float(line._box.text())
        line._box.setText(f"{before + 1:g}")
        line._box.editingFinished.emit()
        assert f"the guide value is {before:g}" in line._told.text()
    assert library.dossier.guide_values() == {
        "review.words-least": 1201.0, "feedback.outside": 4.0, "reuse.share": 0.36, "weeks.committee.draft": -12.0,
    }  # fmt: skip
    for key in figures:
        if value_line(screen, key)._back.isEnabled():
            value_line(screen, key)._back.click()
    assert library.dossier.guide_values() == {}


def test_changed_figures_are_in_force(qtbot: Any, screen: PromotionScreen):
    screen._review._text.setPlainText(TASKS)
    qtbot.mouseClick(screen._review._read, Qt.MouseButton.LeftButton)
    assert screen._review._stale.isHidden()
    screen._value_set("review.words-most", 3000.0)
    assert "1,200 to 3,000" in screen._review._count.text()
    assert not screen._review._stale.isHidden()
    screen._value_set("feedback.least", 2.0)
    screen._choose(Section.FEEDBACK)
    assert any("the guide value is 2 to 12" in one.text() for one in screen._feedback.findChildren(Text))
    screen._dated("committee", "2027-03-31")
    screen._value_set("weeks.committee.draft", -1.0)
    screen._choose(Section.CHECKLISTS)
    screen._list_chosen("committee")
    assert screen._checks._shown.due["draft"] == "24 Mar 2027"


def test_figures_that_exclude_each_other_are_not_taken(screen: PromotionScreen, library: SqliteLibrary):
    screen._choose(Section.VALUES)
    line = value_line(screen, "review.words-least")
    line._box.setText("1600")
    line._box.editingFinished.emit()
    assert "cannot both be met" in screen._notice._text.text() or "cannot both be met" in screen._notice._title.text()
    assert line._box.text() == "1200"
    screen._value_set("reuse.share", 1.5)
    assert library.dossier.guide_values() == {}


def test_a_page_in_task_language_is_told_below_it(screen: PromotionScreen):
    screen._choose(Section.PACKAGE)
    notes = screen._pages._notes["initiatives"]
    assert notes.isHidden()
    screen._page_written("initiatives", "I was responsible for the migration and managed the backlog.")
    assert not notes.isHidden()
    assert "responsible for" in " ".join(one.text() for one in notes.findChildren(Text))
    screen._page_written("initiatives", "")
    assert notes.isHidden()


def test_figures_changed_before_their_section_was_seen_are_shown_in_it(screen: PromotionScreen):
    screen._value_set("feedback.least", 2.0)
    assert not screen._values._lines  # nothing is built for a section that nobody looked at
    screen._choose(Section.VALUES)
    assert value_line(screen, "feedback.least")._box.text() == "2"
