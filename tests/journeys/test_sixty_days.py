"""Sixty simulated days: what the progress screens tell is what was lived through."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from statistics import fmean

import pytest
from fakes import HeldJobs

from benchmarks.sixty_days import BREAK, DAY_MS, DAYS, NEW_ENGINE, WEAK, Clock, days_practised, practise
from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.places import places
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.criteria import Level
from mockinterview.domain.trends import By
from mockinterview.ui.progress.presenter import ProgressPresenter
from mockinterview.ui.progress.state import View

pytestmark = pytest.mark.slow
BEGIN_MS = round(datetime(2025, 6, 2, 1).astimezone().timestamp() * 1000)  # a Monday


class Screen:
    state = None

    def show_state(self, state):
        self.state = state


class Rescorer:
    """Gives every answer its ratings again, under the new version."""

    def __init__(self, library):
        self._library = library

    def score(self, request):
        return replace(self._library.past.whole(int(request.id)).scorecard.card, engine="made 2")


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    yield from lived(places(tmp_path_factory.mktemp("sixty")), DAYS)


@pytest.fixture
def told_of_three_weeks(home):
    yield from lived(home, 21)


def lived(where, days):
    clock = Clock(BEGIN_MS)
    with SqliteLibrary.open(where, now_ms=clock) as library:
        stock_library(library, where)
        done = practise(library, clock, where.takes, begin_ms=BEGIN_MS, days=days_practised(days))
        clock.now_ms = BEGIN_MS + days * DAY_MS - 1
        screen = Screen()
        presenter = ProgressPresenter(
            library, HeldJobs(), screen, level=Level.L6, scorer=Rescorer(library), version=lambda: "made 2",
            bands=lambda: read_guide().delivery, now_ms=clock, now_s=lambda: 0.0, week_minutes=60,
        )  # fmt: skip
        presenter.window(None)
        yield library, presenter, screen, done


def shown(told, view, **state):
    _library, presenter, screen, _done = told
    presenter._state = replace(presenter._state, **state)
    presenter.show(view)
    return screen.state


def points(chart):
    return [point for run in chart.runs for point in run]


def test_the_draw_practised_what_was_weak(told):
    library, _presenter, _screen, done = told
    drawn_for = Counter(one.drawn.criterion for one in done if one.day >= 10)
    strong = {name for one in done for name in one.drawn.prompt.criteria} - set(WEAK)
    assert min(drawn_for[name] for name in WEAK) >= 2 * fmean(drawn_for[name] for name in strong)
    assert all(library.past.whole(one.attempt_id).attempt.reason for one in done[::10])


def test_what_was_weak_got_better_and_what_was_strong_stayed(told):
    for name in WEAK:
        dots = points(shown(told, View.TRENDS, by=By.CRITERION, chosen=name).trend)
        assert fmean(dot.y for dot in dots[:5]) < 3
        assert fmean(dot.y for dot in dots[-5:]) > 3.8
    strong = points(shown(told, View.TRENDS, by=By.CRITERION, chosen="judgment").trend)
    assert abs(fmean(dot.y for dot in strong[:10]) - fmean(dot.y for dot in strong[-10:])) < 0.4


def test_the_new_engine_is_a_gap(told):
    state = shown(told, View.TRENDS, by=By.LEVEL, chosen="L6")
    first, second = state.trend.runs
    assert first[-1].x * 1000 < BEGIN_MS + NEW_ENGINE * DAY_MS <= second[0].x * 1000
    assert "cannot be compared" in state.trend.note
    assert len(points(state.trend)) == len(told[3])
    early = sum(one.day < NEW_ENGINE for one in told[3])
    assert state.rescore.text.startswith(f"{early} answers have")


def test_answers_read_as_l6_more_and_more(told):
    dots = points(shown(told, View.TRENDS).reads)
    early, late = dots[:30], dots[-30:]
    assert sum(dot.y == 2 for dot in late) > sum(dot.y == 2 for dot in early) + 5


def test_fillers_and_pace_came_down_and_typed_answers_have_none(told):
    pace, fillers, pauses, used = shown(told, View.DELIVERY).delivery
    spoken = sum(one.spoken for one in told[3])
    for chart, first, last in ((pace, 170, 150), (fillers, 6.5, 4.5)):
        dots = points(chart)
        assert len(dots) == spoken
        assert fmean(dot.y for dot in dots[:10]) > first
        assert fmean(dot.y for dot in dots[-10:]) < last
        assert chart.bands[0].own
    assert f"n = {spoken} spoken answers" in pauses.summary
    assert used.rows


def test_own_ratings_came_down_to_the_engines(told):
    over, by_criterion = shown(told, View.AGREEMENT).agreement
    dots = points(over)
    assert fmean(dot.y for dot in dots[:10]) > 0.4
    assert abs(fmean(dot.y for dot in dots[-10:])) < 0.3
    assert by_criterion.rows


def test_the_calendar_has_the_week_off_and_no_sunday(told):
    state = shown(told, View.PRACTICE)
    weeks = {row.cells[0]: row.cells for row in state.calendar.rows}
    off = datetime.fromtimestamp((BEGIN_MS + BREAK.start * DAY_MS) / 1000).astimezone().strftime("%d %b %Y")
    first = datetime.fromtimestamp(BEGIN_MS / 1000).astimezone().strftime("%d %b %Y")
    assert weeks[off][1:3] == ("0", "0")
    assert weeks[first][2:] == ("12", "Mon, Tue, Wed, Thu, Fri, Sat")
    assert float(weeks[first][1]) > 20
    assert not any(cell.shade for cell in state.calendar.cells[6])


def test_coverage_colors_what_was_answered_only(told):
    answered = {name for one in told[3] for name in one.drawn.prompt.principles}
    coverage = shown(told, View.PRACTICE).coverage
    for label, (l6, l7) in zip(coverage.row_labels, coverage.cells, strict=True):
        assert (l7.shade, l7.text) == (0, "")
        key = next(row for row in coverage.rows if row.cells[0] == "L6" and row.cells[3] == label)
        assert bool(l6.text) == (int(key.cells[1]) > 0)
    assert sum(bool(l6.text) for l6, _l7 in coverage.cells) == len(answered)


def test_readiness_speaks_of_the_new_engine_only_and_of_what_is_missing(told):
    behavioral, design = shown(told, View.READINESS).families
    assert "set aside" in behavioral.missing
    assert behavioral.verdict in {"Not enough evidence yet", "Getting ready", "Ready by the guide's thresholds"}
    assert ("more answers" in design.missing) == (design.verdict == "Not enough evidence yet")


def test_scored_again_everything_can_be_compared(told_of_three_weeks):
    _library, presenter, screen, done = told_of_three_weeks
    assert len(shown(told_of_three_weeks, View.TRENDS, by=By.LEVEL, chosen="L6").trend.runs) == 2
    presenter.rescore()
    state = shown(told_of_three_weeks, View.TRENDS, by=By.LEVEL, chosen="L6")
    assert len(state.trend.runs) == 1
    assert len(state.trend.runs[0]) == len(done)
    assert screen.state.rescore is None
