"""Readiness in a real window over a real library."""

from __future__ import annotations

from typing import Any

import pytest
from fakes import HeldJobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from mockinterview.adapters.guides_yaml import read_assessments, read_internal
from mockinterview.adapters.promotion_yaml import read_promotion
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.readiness import Suggestion
from mockinterview.ui.readiness.presenter import ReadinessPresenter
from mockinterview.ui.readiness.screen import ReadinessScreen


@pytest.fixture
def screen(qtbot: Any, look: Any, library: SqliteLibrary, bank: Bank) -> ReadinessScreen:
    library.shelf.import_bank(bank)
    made = ReadinessScreen(look)
    qtbot.addWidget(made)
    made.attach(
        ReadinessPresenter(
            library, HeldJobs(), made, assessments=read_assessments(), guide=read_promotion(),
            vocabulary=read_internal, level=Level.L6, internal=False, now_ms=lambda: 1,
        )
    )  # fmt: skip
    made.resize(1100, 800)
    made.show()
    return made


def buttons(screen: ReadinessScreen, name: str) -> list[QPushButton]:
    return [one for one in screen.findChildren(QPushButton) if one.accessibleName() == name]


def test_every_list_of_the_guides_can_be_opened_and_filled_in(screen: ReadinessScreen):
    for one in read_assessments():
        screen.open_list(one.key)
        assert set(screen._detail._rows) == {item.id for item in one.items}
        assert one.source in screen._detail._source.text()
        screen._press_back()


def test_marks_become_a_snapshot_and_a_development_list(qtbot: Any, screen: ReadinessScreen, library: SqliteLibrary):
    screen.open_list("executive")
    for number, one in enumerate(next(a for a in read_assessments() if a.key == "executive").items):
        screen._detail._rows[one.id]._choices.buttons()[2 if number % 2 else 3].click()
    assert screen._detail._headline.text() == "The guide's threshold is met"
    screen._detail._note.setText("first")
    qtbot.mouseClick(screen._detail._keep, Qt.MouseButton.LeftButton)
    (kept,) = library.dossier.snapshots("executive")
    assert (sum(kept.answers.values()), kept.note) == (42, "first")
    lines = screen._detail._lines
    assert [line.item.id for line in lines] == [item.id for item in read_assessments()[0].items][1::2]
    assert all(line.action for line in lines)
    assert "first" in screen._detail._snapshots[0][1]


def test_a_suggested_prompt_is_handed_on(qtbot: Any, screen: ReadinessScreen, library: SqliteLibrary):
    library.dossier.save_snapshot("competencies-l6", {"t1": 1.0})
    screen.open_list("competencies-l6")
    go = buttons(screen, "Practice")
    with qtbot.waitSignal(screen.practise) as caught:
        go[0].click()
    assert isinstance(caught.args[0], Suggestion)
    assert caught.args[0].level is Level.L6


def test_a_guide_value_is_changed_and_taken_back(screen: ReadinessScreen, library: SqliteLibrary):
    screen.open_list("executive")
    figure = next(one for one in screen._detail._figures if one.key == "executive.total")
    assert (figure.value, figure.source) == (42, "guide 004")
    screen._figure_set("executive.total", 45.0)
    assert library.dossier.guide_values() == {"executive.total": 45.0}
    assert next(one for one in screen._detail._figures if one.key == "executive.total").changed
    screen._figure_set("executive.total", None)
    assert library.dossier.guide_values() == {}


def test_evidence_of_practice_stands_beside_the_item(screen: ReadinessScreen, library: SqliteLibrary, samples: Any):
    from mockinterview.domain.session import Conditions
    from mockinterview.domain.transcript import Transcript

    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text="I cut failures by half."))
    library.rounds.save_scorecard(attempt.id, samples.card(ratings={"people": 4.5}), "I cut failures by half.")
    screen.open_list("competencies-l6")
    row = screen._detail._rows["p1"]
    assert row._evidence.text() == "Practice: 1 for it."
    row._more.setChecked(True)
    assert not row._proofs.isHidden()
    assert "People 4.5" in row._proofs.text()


def test_words_are_read_as_made_larger_or_waved_off_and_inward_only_when_asked(screen: ReadinessScreen):
    levels = screen._levels
    levels._words.setPlainText(
        read_promotion().level_pairs[1].wrong_words + " The QXR board decided, as everyone knows."
    )
    levels._press_read()
    assert "passed on to others" in levels._told.text()
    assert "QXR" not in levels._told.text()
    levels._internal.setChecked(True)
    levels._press_read()
    assert "QXR" in levels._told.text()


def test_everything_that_can_be_pressed_has_a_name(screen: ReadinessScreen):
    screen.open_list("final")
    for one in (*screen.findChildren(QPushButton), *screen.findChildren(QCheckBox)):
        assert one.accessibleName(), one
