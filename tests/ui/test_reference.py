"""Reference material: only after the answer, both levels beside one another."""

from dataclasses import replace

import pytest
from fakes import FakeClock, FakePlayer, FakeScorer, HeldJobs, words_of
from PySide6.QtWidgets import QLabel

from mockinterview.domain.bank import Passage
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import StoreError
from mockinterview.domain.session import Conditions
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import score_attempt
from mockinterview.ui.reference.panel import ReferencePanel
from mockinterview.ui.reference.presenter import ReferencePresenter
from mockinterview.ui.reference.state import ReferenceState, reference_state
from mockinterview.ui.scorecard.presenter import ScorecardPresenter
from mockinterview.ui.scorecard.screen import ScorecardScreen


def told(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


@pytest.fixture
def attempt(library, bank):
    """Return an attempt that was begun, and what answers and scores it."""
    passages = [
        Passage(principle=key, level=level, text=f"{key} {level} {number}. " * 10)
        for key in ("ownership", "dive-deep")
        for level in Level
        for number in (1, 2)
    ]
    library.shelf.import_bank(replace(bank, passages=tuple(passages)))
    session = library.rounds.begin_session(Conditions(level=Level.L7))
    begun = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))

    def answer():
        take = library.rounds.add_take(begun.id)
        library.rounds.save_transcript(take.id, Transcript.of(words_of("impact of mine"), duration_s=2.0))
        return score_attempt(library, begun.id, FakeScorer())

    return begun.id, answer


def test_nothing_is_shown_before_the_answer_is_over(library, attempt):
    begun, answer = attempt
    shown = []
    presenter = ReferencePresenter(library, HeldJobs(), shown.append)
    presenter.look(library.past.whole(begun))
    assert not any(one.any for one in shown)
    presenter.look(answer())
    state = shown[-1]
    assert state.points == ("one thing", "another thing", "a third thing")
    assert state.traps == ("a trap", "another trap")
    assert [(one.level, one.own) for one in state.outlines] == [("L6", False), ("L7", True)]
    assert [one.name for one in state.principles] == ["Ownership", "Dive Deep"]
    assert [len(side.lines) for side in state.principles[0].sides] == [2, 2]
    assert state.principles[0].sides[0].lines[0].startswith("ownership L6 1")


def test_an_attempt_keeps_the_reference_that_it_was_answered_under(library, attempt, bank, samples):
    _begun, answer = attempt
    whole = answer()
    first, *rest = bank.prompts
    library.shelf.import_bank(replace(bank, prompts=(replace(first, points=("new", "newer", "newest")), *rest)))
    shown = []
    ReferencePresenter(library, HeldJobs(), shown.append).look(library.past.whole(whole.attempt.id))
    assert shown[-1].points == ("one thing", "another thing", "a third thing")


def test_a_library_that_cannot_be_read_still_leaves_the_prompt(library, attempt, monkeypatch):
    _begun, answer = attempt
    whole, shown = answer(), []

    def broken(*_given):
        raise StoreError("gone")

    monkeypatch.setattr(library.shelf, "passages", broken)
    ReferencePresenter(library, HeldJobs(), shown.append).look(whole)
    assert shown[-1].points
    assert shown[-1].principles == ()


def test_a_late_reference_of_another_attempt_is_not_shown(library, attempt):
    begun, answer = attempt
    before, whole = library.past.whole(begun), answer()
    jobs, shown = HeldJobs(at_once=False), []
    presenter = ReferencePresenter(library, jobs, shown.append)
    presenter.look(whole)
    presenter.look(before)
    jobs.run()
    assert not any(one.any for one in shown)


def test_levels_stand_beside_one_another_and_principles_can_be_chosen(qtbot, look, library, attempt):
    _begun, answer = attempt
    panel = ReferencePanel(look)
    qtbot.addWidget(panel)
    assert not panel.isVisibleTo(None)
    ReferencePresenter(library, HeldJobs(), panel.show_state).look(answer())
    panel.resize(1100, 900)
    panel.show()
    qtbot.waitUntil(lambda: "ownership L7 2" in told(panel))
    words = told(panel)
    for part in ("• one thing", "• a trap", "1. first", "L7, your level here", "ownership L6 1", "ownership L7 2"):
        assert part in words
    assert "dive-deep L6" not in words
    panel._choices.buttons()[1].click()
    qtbot.waitUntil(lambda: "dive-deep L7 1" in told(panel))
    panel.show_state(ReferenceState())
    assert panel.isHidden()


def test_a_design_without_principles_has_points_and_outline_only(bank):
    design = next(one for one in bank.prompts if one.id == "design-queue")
    state = reference_state(design, Level.L6, {})
    assert state.principles == ()
    assert [one.level for one in state.outlines] == ["L6"]


def test_the_scorecard_shows_it_below_the_ratings(qtbot, look, library, attempt):
    _begun, answer = attempt
    screen = ScorecardScreen(look)
    qtbot.addWidget(screen)
    presenter = ScorecardPresenter(library, FakePlayer(), HeldJobs(), screen, now_s=FakeClock(), questions={})
    screen.attach(presenter)
    assert screen._reference.isHidden()
    presenter.show(answer())
    assert "• one thing" in told(screen)
    assert "ownership L7 1" in told(screen)
