"""The loop and its debrief without a journey: states, clocks, errors, hostile texts, names for screen readers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeClock, FakePlayer, FakeScorer, HeldJobs, words_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from mockinterview.adapters.yaml_loops import own_copy, read_loops
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.errors import ModelError
from mockinterview.domain.recording import Recording
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import score_attempt
from mockinterview.services.loop import begin_loop, next_turn, standing_of
from mockinterview.ui.debrief.presenter import DebriefPresenter
from mockinterview.ui.debrief.screen import DebriefScreen
from mockinterview.ui.loop.presenter import LoopPresenter
from mockinterview.ui.loop.screen import LoopScreen

HOSTILE = "<b>bold</b> <img src=x> ownership & impact of it all"
POOR = "we did some things and it went fine in the end"


class LoopShown:
    def __init__(self):
        self.states, self.turns, self.debriefs, self.files, self.said = [], [], [], [], []
        self.show_state, self.hold = self.states.append, self.turns.append
        self.show_debrief, self.open_file, self.say = self.debriefs.append, self.files.append, self.said.append

    @property
    def now(self):
        return self.states[-1]


class DebriefShown:
    def __init__(self):
        self.states, self.opened = [], []
        self.show_state, self.open_attempt = self.states.append, self.opened.append

    @property
    def now(self):
        return self.states[-1]


@pytest.fixture
def stocked(library, samples):
    prompts = [
        samples.prompt(f"{name[:20].strip('-')}-{number}", principles=[name, "dive-deep"])
        for name in PRINCIPLES
        for number in (1, 2)
    ]
    library.shelf.import_bank(bank_from_json(samples.bank(*prompts)))
    return library


@pytest.fixture
def template(tmp_path):
    return next(one for one in read_loops(tmp_path / "none")[0] if one.id == "l6-standard")


def answer(library, loop, text, *, home=None, score=True):
    """Answer the present round in one go."""
    turn = next_turn(library, loop.id, now_ms=1)
    session = library.rounds.begin_session(turn.conditions)
    library.loops.join(loop.id, turn.held.number, session.id)
    attempt = library.rounds.begin_attempt(session.id, turn.drawn[0].prompt)
    audio = None
    if home is not None:
        audio = home.takes / f"take-{attempt.id}.flac"
        audio.write_bytes(b"sound")
    take = library.rounds.add_take(attempt.id, audio=audio)
    recording = Recording(path=audio, duration_s=9.0, rate_hz=16_000) if audio else None
    library.rounds.finish_take(take.id, recording)
    library.rounds.save_transcript(take.id, Transcript.of(words_of(text), duration_s=len(text.split()) * 0.5))
    library.rounds.answered(attempt.id)
    if score:
        score_attempt(library, attempt.id, FakeScorer())
    return attempt.id, standing_of(library, loop.id)


class Clock:
    now_ms = 10_000_000_000_000  # after whatever the library's clock says

    def __call__(self):
        return self.now_ms


@pytest.fixture
def made(stocked, tmp_path):
    view, jobs, clock = LoopShown(), HeldJobs(), Clock()
    finished = []

    def complete(attempt_id, report, cancel):
        report(0.5)
        finished.append(attempt_id)
        return score_attempt(stocked, attempt_id, FakeScorer())

    own = tmp_path / "loops"
    presenter = LoopPresenter(
        stocked, jobs, view, templates=lambda: read_loops(own), own_copy=lambda name: own_copy(name, own),
        complete=complete, now_ms=clock, seed=lambda: 4, level=Level.L6,
    )  # fmt: skip
    presenter.view, presenter.jobs, presenter.clock, presenter.own, presenter.finished = (
        view,
        jobs,
        clock,
        own,
        finished,
    )
    return presenter


def test_level_length_and_loop_are_chosen_and_tell_their_rounds(made):
    made.refresh()
    choice = made.view.now.choice
    assert choice.chosen == "l6-standard"
    assert "58 min" in choice.length
    made.compress(on=False)
    assert "another day" in made.view.now.choice.length
    made.choose("l6-long")
    assert len(made.view.now.choice.rounds) == 6
    made.level(Level.L7)
    assert made.view.now.choice.chosen == "l7-standard"
    assert made.view.now.choice.rounds[-1].about.startswith("Probes")


def test_a_changed_loop_is_opened_and_a_broken_one_is_told_with_its_line(made):
    made.refresh()
    made.copy()
    (path,) = made.view.files
    path.write_text(path.read_text("utf-8").replace("kind: bar_raiser", "kind: bar"), "utf-8")
    made.refresh()
    (fault,) = made.view.now.faults
    assert fault.startswith(f"{path}:")
    assert made.view.now.choice.chosen == "l6-standard"  # the bundled one is there again


def test_the_clock_of_the_break_runs_and_its_end_is_said_once(made, stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=1).loop
    _, standing = answer(stocked, loop, POOR)
    made.clock.now_ms = standing.loop.rounds[0].finished_ms
    made.refresh()
    assert made.view.now.course.pause == "Break: 2:00 left"
    assert made.pausing
    made.clock.now_ms += 60_500
    made.tick()
    assert made.view.now.course.pause == "Break: 1:00 left"
    made.clock.now_ms += 60_000
    made.tick()
    made.tick()
    assert made.view.now.course.pause == ""
    assert made.view.said == ["The break is over. Begin when you are ready"]


def test_what_waits_is_written_down_and_then_counts(made, stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=1).loop
    attempt_id, _ = answer(stocked, loop, POOR, score=False)
    made.refresh()
    assert (made.view.now.course.waiting, made.view.now.course.scored) == (1, 0)
    made.finish_waiting()
    assert made.finished == [attempt_id]
    assert (made.view.now.course.waiting, made.view.now.course.scored) == (0, 1)


def test_what_fails_is_told_and_the_loop_stays(made, stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=1).loop
    answer(stocked, loop, POOR, score=False)
    made.refresh()

    def broken(_attempt_id, _report, _cancel):
        raise ModelError("the model is missing")

    made._complete = broken
    made.finish_waiting()
    assert made.view.now.notice.title == "The speech model cannot be used"
    assert made.view.now.course.waiting == 1
    made.jobs.at_once = False
    made.finish_waiting()
    assert made.view.now.progress == 0.0
    made.cancel()
    assert (made.view.now.busy, made.view.now.progress) == ("", None)


def test_a_round_that_no_question_fits_is_told(made, stocked, template):
    begin_loop(stocked, template, compressed=True, seed=1)
    for number in (1, 2):
        stocked.loops.end_round(stocked.loops.under_way().id, number)
    made.refresh()
    made.press()  # a system design, and the bank has none
    assert "round 3" in made.view.now.notice.text
    assert made.view.turns == []
    made.leave_out()
    made.press()
    assert made.view.turns[0].held.number == 4


def debrief_made(stocked, template, home, *texts):
    loop = begin_loop(stocked, template, compressed=True, seed=1).loop
    stocked.loops.end_round(loop.id, 3)  # the bank has no design
    ids = [answer(stocked, loop, text, home=home)[0] for text in texts]
    view, player, jobs = DebriefShown(), FakePlayer(), HeldJobs()
    presenter = DebriefPresenter(stocked, player, jobs, view, now_s=FakeClock())
    presenter.show(loop.id)
    return presenter, view, player, ids


def test_each_quote_plays_its_own_take_at_its_place(stocked, template, home):
    presenter, view, player, ids = debrief_made(stocked, template, home, HOSTILE, POOR)
    quotes = [one.quote for section in view.now.sections for line in section.lines for one in line.quotes]
    assert {presenter._quotes.by_key[one.key].attempt_id for one in quotes} == set(ids)
    for quote in quotes:
        presenter.press_quote(quote)
        citation = presenter._quotes.by_key[quote.key]
        name, from_s, to_s, _speed = player.played[-1]
        assert name == f"take-{citation.attempt_id}.flac"
        assert from_s <= citation.spot.start_s < citation.spot.end_s < to_s
        assert view.now.playing == quote.key
    presenter.press_quote(quotes[-1])
    assert view.now.playing == ""


def test_a_cell_shows_what_it_rests_on_and_an_empty_one_changes_nothing(stocked, template, home):
    presenter, view, _player, _ids = debrief_made(stocked, template, home, HOSTILE, POOR)
    grid = view.now.grid
    assert view.now.cell == min(grid.cells)
    place = next(key for key, cell in grid.cells.items() if cell.quotes)
    presenter.look_at(*place)
    assert view.now.cell == place
    assert "of 5" in grid.at(*place).words
    presenter.look_at(99, 99)
    assert view.now.cell == place


def test_a_folder_that_cannot_be_written_is_told(stocked, template, home, tmp_path):
    presenter, view, _player, _ids = debrief_made(stocked, template, home, HOSTILE)
    presenter.save(tmp_path / "none" / "debrief.html")
    assert "cannot be written" in view.now.notice.text
    presenter.save(tmp_path / "debrief.html")
    assert "<img" not in (tmp_path / "debrief.html").read_text("utf-8")
    assert view.now.saved.endswith("debrief.html")


def test_a_recording_that_is_gone_is_told(stocked, template, home):
    presenter, view, _player, ids = debrief_made(stocked, template, home, HOSTILE)
    (home.takes / f"take-{ids[0]}.flac").unlink()
    presenter.press_quote(view.now.sections[1].lines[0].quotes[0].quote)
    assert "not there any more" in view.now.notice.text
    assert view.now.playing == ""


def test_the_debrief_of_nothing_says_so(stocked, template, home):
    _presenter, view, _player, _ids = debrief_made(stocked, template, home)
    assert "first answer" in view.now.empty


def unnamed(screen):
    kinds = (QAbstractButton,)
    return [
        one for one in screen.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and not (one.accessibleName() or one.text())
    ]  # fmt: skip


def test_the_debrief_screen_shows_hostile_words_as_words_and_names_every_control(qtbot, look, stocked, template, home):
    screen = DebriefScreen(look)
    qtbot.addWidget(screen)
    presenter, view, player, _ids = debrief_made(stocked, template, home, HOSTILE, POOR)
    presenter._view = screen
    screen.attach(presenter)
    screen.resize(900, 700)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.show_state(view.now)
    assert unnamed(screen) == []
    assert any("<img" in one.quote.text for one in screen.quotes) or "<b>" in screen.quotes[0].quote.text
    button = next(one for one in screen.quotes if one.isEnabled())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert player.played
    screen._matrix.setFocus()
    before = screen._cell_title.text()
    index = screen._matrix.currentIndex()
    qtbot.keyClick(screen._matrix, Qt.Key.Key_Right)
    assert screen._matrix.currentIndex() != index
    assert screen._cell_title.text() != before
    model = screen._matrix.model()
    words = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "of 5" in words or "not rated" in words


def test_the_loop_screen_shows_choice_and_course_and_names_every_control(qtbot, look, made, stocked, template):
    screen = LoopScreen(look)
    qtbot.addWidget(screen)
    made._view = screen
    screen.attach(made)
    with qtbot.waitActive(screen):
        screen.show()
    assert unnamed(screen) == []
    screen._level.buttons()[1].click()
    assert screen._shown.choice.level is Level.L7
    screen._templates.buttons()[1].click()
    assert screen._shown.choice.chosen == "l7-long"
    screen._primary.click()
    assert screen._shown.course.title == "L7, seven rounds"
    assert unnamed(screen) == []
    assert screen._primary.text() == "Begin round 1"
    busy = replace(screen._shown, busy="Choosing the questions")
    screen.show_state(busy)
    assert not screen._primary.isEnabled()
