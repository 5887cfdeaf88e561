"""Progress by keys, in a real window on a real library: pictures have words and tables, old answers are scored again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeClock, FakeScorer, HeldJobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.scorecard import Delivery
from mockinterview.domain.session import Conditions, SelfRating
from mockinterview.domain.transcript import Transcript
from mockinterview.domain.trends import By
from mockinterview.scoring.guide import Range
from mockinterview.ui.progress.presenter import ProgressPresenter
from mockinterview.ui.progress.screen import ProgressScreen
from mockinterview.ui.progress.state import View

BANDS = {"pace_wpm": Range(low=110, high=180, source="own; a mean")}
DAY_MS = 86_400_000


@pytest.fixture
def stocked(library, bank):
    library.shelf.import_bank(bank)
    return library


def answered(library, samples, *, prompt="own-thing", text="I cut failures by half.", **changes):
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt), answer_s=240)
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text=text))
    library.rounds.answered(attempt.id)
    library.rounds.save_scorecard(attempt.id, replace(samples.card(), **changes), text)
    return attempt.id


def made(qtbot, look, library, clock, *, jobs=None, version="fake 1"):
    screen = ProgressScreen(look)
    qtbot.addWidget(screen)
    presenter = ProgressPresenter(
        library, jobs or HeldJobs(), screen, level=Level.L6, scorer=FakeScorer(), version=lambda: version,
        bands=lambda: BANDS, now_ms=clock, now_s=FakeClock(),
    )  # fmt: skip
    screen.attach(presenter)
    screen.resize(1100, 900)
    with qtbot.waitActive(screen):
        screen.show()
    return screen, presenter


def words(screen):
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_nothing_yet_says_what_will_be_there(qtbot, look, stocked, clock):
    screen, presenter = made(qtbot, look, stocked, clock)
    assert "after the first scored answer for this level" in words(screen)
    presenter.show(View.PRACTICE)
    assert "Days on which you answered appear here." in words(screen)


def test_sides_are_reached_by_keys(qtbot, look, stocked, clock, samples):
    answered(stocked, samples)
    screen, presenter = made(qtbot, look, stocked, clock)
    first = screen._views.buttons()[0]
    first.setFocus()
    for _ in range(2):
        qtbot.keyClick(screen.window().focusWidget(), Qt.Key.Key_Right)
    assert presenter._state.view is View.DELIVERY
    assert "Spoken answers appear here" in words(screen)


def test_readiness_says_how_much_evidence_is_missing(qtbot, look, stocked, clock, samples):
    answered(stocked, samples)
    screen, _presenter = made(qtbot, look, stocked, clock)
    told = words(screen)
    assert "Not enough evidence yet" in told
    assert "4.0 on average over 2 of 4 criteria." in told
    assert "About 3 more answers to questions that ask for it would be enough evidence" in told


def test_a_chart_says_its_figures_and_turns_into_a_table(qtbot, look, stocked, clock, samples):
    ids = [answered(stocked, samples, overall=value) for value in (2.0, 3.0, 4.5)]
    screen, presenter = made(qtbot, look, stocked, clock)
    presenter.show(View.TRENDS)
    presenter.by(By.KIND)
    chart = screen._trend
    assert "n = 3, 1 of them at 4.0 or over." in words(screen)
    assert "n = 3" in chart._plot.accessibleName()
    chart._switch.setFocus()
    qtbot.keyClick(chart._switch, Qt.Key.Key_Space)
    assert chart.as_table
    model = chart.table.model()
    assert [model.index(at, 1).data() for at in range(3)] == ["4.5", "3.0", "2.0"]
    opened = []
    screen.opened.connect(opened.append)
    chart.table.setFocus()
    chart.table.selectRow(2)
    qtbot.keyClick(chart.table, Qt.Key.Key_Return)
    assert opened[0].attempt.id == ids[0]
    qtbot.keyClick(chart._switch, Qt.Key.Key_Space)
    assert not chart.as_table


def test_answers_of_different_versions_are_not_joined(qtbot, look, stocked, clock, samples):
    for engine in ("old", "old", "new"):
        answered(stocked, samples, engine=engine)
    _screen, presenter = made(qtbot, look, stocked, clock)
    presenter.show(View.TRENDS)
    assert [len(run) for run in presenter._state.trend.runs] == [2, 1]
    assert "cannot be compared" in presenter._state.trend.note
    assert "The newest: " in presenter._state.trend.summary


def test_delivery_shows_the_own_usual_before_the_reference(qtbot, look, stocked, clock, samples):
    for pace in (120, 130, 140, 150, 160):
        delivery = Delivery(words=100, duration_s=60.0, pace_wpm=float(pace), pauses_over_2s=1, fillers_per_min=2.0)
        answered(stocked, samples, delivery=delivery)
    _screen, presenter = made(qtbot, look, stocked, clock)
    presenter.show(View.DELIVERY)
    pace = presenter._state.delivery[0]
    assert pace.summary == "n = 5 spoken answers. Usual for you: 130 to 150, in the middle 140."
    assert [band.own for band in pace.bands] == [True, False]
    assert "110 to 180 (source: our own choice; a mean)" in pace.note


def test_agreement_is_signed_and_not_called_truth(qtbot, look, stocked, clock, samples):
    for _ in range(4):
        attempt = answered(stocked, samples)
        stocked.rounds.save_self_rating(attempt, SelfRating(ratings={"ownership": 5.0}))
    screen, presenter = made(qtbot, look, stocked, clock)
    presenter.show(View.AGREEMENT)
    told = words(screen)
    assert "you rated yourself 1.5 above the engine on average" in told
    assert "Agreement, not truth" in told
    assert "Ownership +1.5 (n = 4)" in told


def test_a_plan_is_kept_and_drawn(qtbot, look, stocked, clock, samples):
    answered(stocked, samples)
    screen, presenter = made(qtbot, look, stocked, clock)
    kept = []
    screen.planned.connect(kept.append)
    presenter.show(View.PRACTICE)
    screen._plan.setFocus()
    qtbot.keyClick(screen._plan, Qt.Key.Key_Down)
    assert kept == [30]
    assert "of 30 planned" in words(screen)
    own = next(row for row in presenter._state.coverage.rows if row.cells[3] == "Ownership" and row.cells[0] == "L6")
    assert own.cells[1:3] == ("1", "1")


def test_old_answers_are_scored_again_and_the_offer_goes(qtbot, look, stocked, clock, samples):
    stocked.criteria.rubric()
    for _ in range(2):
        answered(stocked, samples)
    screen, _presenter = made(qtbot, look, stocked, clock)
    assert "2 answers have a scorecard of an earlier version" in words(screen)
    qtbot.keyClick(screen._rescore.start, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen._rescore.isVisible())
    assert [one.engine for one in stocked.progress.versions()] == ["fake 1"]


def test_scoring_again_says_the_time_left_and_can_stop(qtbot, look, stocked, clock, samples):
    for _ in range(4):
        answered(stocked, samples)
    jobs = HeldJobs()
    screen, presenter = made(qtbot, look, stocked, clock, jobs=jobs)
    jobs.at_once = False
    presenter.rescore()
    presenter._now_s.go(20)
    presenter._progressed(0.25)
    assert "1 of 4 scored. About 1 min left, measured so far." in words(screen)
    presenter.stop_rescoring()
    jobs.run()
    assert not presenter.rescoring
    assert "4 answers have" in words(screen)  # nothing was scored: it never began


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [900, 1280])
def test_no_side_is_wider_than_the_window(qtbot, look, stocked, clock, samples, percent, width):
    for reads in (ReadsAs.L5, ReadsAs.L6):
        attempt = answered(stocked, samples, reads_as=reads, delivery=Delivery(words=9, duration_s=9.0, pace_wpm=99.0))
        stocked.rounds.save_self_rating(attempt, SelfRating(ratings={"ownership": 5.0}))
    look.use("dark", percent)
    screen, presenter = made(qtbot, look, stocked, clock)
    screen.resize(width - look.px(92), 700)
    for view in View:
        presenter.show(view)
        assert screen.horizontalScrollBar().maximum() == 0, view
