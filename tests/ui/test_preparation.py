"""Stories, plan and worksheets in the window: what presenters do with a real library, and what the screens show."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from fakes import FakeClock, HeldJobs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.plan_yaml import read_figures, read_sheets, read_templates
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import Conditions
from mockinterview.domain.stories import Figure, Proof, Story
from mockinterview.domain.transcript import Transcript
from mockinterview.services.plan import Guides, local_day
from mockinterview.services.weights import weighed
from mockinterview.ui.plan.presenter import PlanPresenter
from mockinterview.ui.plan.screen import PlanScreen
from mockinterview.ui.stories.presenter import StoriesPresenter, read_loop
from mockinterview.ui.stories.screen import StoriesScreen
from mockinterview.ui.stories.state import TABS
from mockinterview.ui.tray import due
from mockinterview.ui.worksheet.presenter import WorksheetPresenter
from mockinterview.ui.worksheet.screen import WorksheetScreen

GUIDES = Guides(templates=read_templates(), sheets=read_sheets(), figures=read_figures())
RUBRIC, PROVENANCE = bundled_rubric()


class View:
    """Remembers the newest state and everything that was asked of it."""

    def __init__(self):
        self.state, self.asked = None, []

    def show_state(self, state):
        self.state = state

    def __getattr__(self, name):
        return lambda *given: self.asked.append((name, *given))


@pytest.fixture
def plan(library, clock):
    view = View()
    made = PlanPresenter(library, HeldJobs(), view, GUIDES, now_ms=clock)
    made.refresh()
    return made, view


def today(clock):
    return local_day(clock.now_ms)


def test_plans_are_offered_and_none_is_followed_unasked(plan):
    _presenter, view = plan
    assert view.state.title == ""
    assert [one.id for one in view.state.offers] == ["seven-days-l6", "seven-days-l7", "countdown-l6", "countdown-l7"]
    assert "7 days · 14 sessions · 12 hours · source: guide 004" in view.state.offers[1].facts


def test_a_plan_that_counts_back_needs_a_day_ahead(plan, clock):
    presenter, view = plan
    for text in ("", "soon", "2020-01-01"):
        presenter.begin("countdown-l6", text, 60)
        assert view.state.title == ""
        assert view.state.notice is not None
    day = today(clock) + timedelta(days=20)
    presenter.begin("countdown-l6", day.isoformat(), 60)
    assert view.state.title == "Up to an L6 interview"
    assert "interview in 20 days" in view.state.facts
    assert ("remember", day.isoformat(), "") in view.asked
    assert [round(one.wanted) for one in view.state.shares] == [35, 30, 25, 10]
    assert len(view.state.days) == 7
    assert "do not fit" in view.state.told


def test_another_share_of_the_user_is_used_and_can_be_taken_back(plan, library, clock):
    presenter, view = plan
    presenter.begin("countdown-l6", (today(clock) + timedelta(days=9)).isoformat(), 60)
    presenter.set_figure("plan.l6.coding", 5.0)
    assert next(one.wanted for one in view.state.shares if one.id == "coding") == 5.0
    row = next(one for one in view.state.figures if one.key == "plan.l6.coding")
    assert (row.value, row.usual, row.source) == (5.0, 30.0, "guide 003")
    presenter.set_figure("plan.l6.coding", None)
    assert next(one.wanted for one in view.state.shares if one.id == "coding") == 30.0


def test_a_task_leads_to_what_it_asks_for(plan, library):
    presenter, view = plan
    presenter.begin("seven-days-l7", "", 60)
    view.asked.clear()
    for task in ("d1-gaps", "d1-assess", "d6-five", "d5-round-1"):
        presenter.act(task)
    told = [(name, getattr(first, "id", first)) for name, first, *_ in view.asked]
    assert told == [
        ("go", "worksheet:gaps"), ("go", "readiness"), ("go", "stories"), ("practise_task", "d5-round-1"),
    ]  # fmt: skip


def test_logged_time_ticks_and_is_counted(plan, clock):
    presenter, view = plan
    presenter.begin("countdown-l6", (today(clock) + timedelta(days=9)).isoformat(), 60)
    presenter.act("coding-1")
    assert view.asked[-1][0] == "ask_minutes"
    presenter.log("coding", 45)
    cards = {task.id: task for day in view.state.days for task in day.tasks}
    assert cards["coding-1"].state == "done"
    coding = next(one for one in view.state.shares if one.id == "coding")
    assert (coding.minutes, coding.percent) == (45, 100.0)


def test_a_tick_by_hand_is_told_apart_and_can_be_taken_back(plan):
    presenter, view = plan
    presenter.begin("seven-days-l7", "", 60)
    presenter.tick("d1-assess", on=True)
    assert view.state.days[0].tasks[0].state == "by hand"
    assert view.state.done == 1
    presenter.tick("d1-assess", on=False)
    assert view.state.done == 0


def test_days_that_were_missed_are_told_without_reproach(plan, clock):
    presenter, view = plan
    presenter.begin("seven-days-l7", "", 60)
    clock.now_ms += 3 * 86_400_000
    presenter.refresh()
    assert view.state.told == "7 days have moved to later dates."
    assert view.state.days[0].facts.startswith("Today")


def test_the_plan_screen_shows_the_next_task_and_presses_reach_the_presenter(qtbot, look, library, clock):
    screen = PlanScreen(look)
    qtbot.addWidget(screen)
    presenter = PlanPresenter(library, HeldJobs(), screen, GUIDES, now_ms=clock, tray=False)
    screen.attach(presenter)
    screen.resize(1000, 800)
    screen.show()
    follow = next(
        one
        for one in screen.findChildren(QPushButton)
        if one.accessibleName().startswith("Follow: Seven days to an L7")
    )
    qtbot.mouseClick(follow, Qt.MouseButton.LeftButton)
    assert presenter.found is not None

    def wanted():
        name = "Go to readiness: Rate your executive readiness"
        shown = (one for one in screen.findChildren(QPushButton) if one.isVisible())
        return next((one for one in shown if one.accessibleName() == name), None)

    qtbot.waitUntil(lambda: wanted() is not None)
    with qtbot.waitSignal(screen.gone) as asked:
        qtbot.mouseClick(wanted(), Qt.MouseButton.LeftButton)
    assert asked.args == ["readiness"]
    texts = [one.text() for one in screen.findChildren(QLabel) if one.isVisible()]
    assert "This desktop has no system tray, so there are no reminders." in texts
    assert not any("overdue" in text.casefold() or "late" in text.casefold().split() for text in texts)


@pytest.fixture
def stocked(library, bank):
    library.criteria.adopt(RUBRIC, PROVENANCE)
    library.shelf.import_bank(bank)
    return library


@pytest.fixture
def stories(stocked, tmp_path):
    view, clock = View(), FakeClock()
    presenter = StoriesPresenter(
        stocked, HeldJobs(), view, level=Level.L6, now_s=clock, seed=3,
        figures=lambda: GUIDES.values(stocked.dossier.guide_values()), write_pdf=lambda page, path: path.write_text(page), bands=read_guide().bands,
    )  # fmt: skip
    presenter.refresh()
    return presenter, view, clock


def told(library, samples, story_id, *, answer_s=120.0, text="I cut failures by half."):
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"), answer_s=answer_s)
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text=text))
    library.rounds.save_scorecard(attempt.id, samples.card(text), text)
    library.preparation.stories.link(attempt.id, story_id)
    return attempt.id


def test_a_story_is_written_kept_and_covered(stories, stocked, samples):
    presenter, view, _clock = stories
    assert view.state.rows == ()
    presenter.add()
    presenter.write("title", "The retry storm")
    presenter.write("principles", ("dive-deep",))
    presenter.write("figures", "failed: 3 % to 0.5 %\nalone")
    presenter.leave()
    assert view.state.action == "Discard the changes"
    presenter.save()
    (kept,) = stocked.preparation.stories.all()
    assert kept.figures == (Figure(name="failed", value="3 % to 0.5 %"), Figure(name="", value="alone"))
    assert view.state.draft is None
    told(stocked, samples, kept.id)
    presenter.refresh()
    cells = dict(view.state.coverage.rows)
    assert cells["Dive Deep"] == cells["Ownership"] == (Proof.TOLD,)  # typed: told, not proven
    assert view.state.detail.tellings


def test_a_confidential_term_that_cannot_be_masked_is_told_at_once(stories, stocked):
    presenter, view, _clock = stories
    presenter.add()
    presenter.write("title", "A")
    presenter.write("confidential", "customer: Acme\nIT")
    presenter.save()
    assert "Line 2 of the confidential terms: 'IT' is so short" in view.state.notice.text
    assert stocked.preparation.stories.all() == ()
    presenter.write("confidential", "customer: Acme\n=IT")
    presenter.save()
    assert view.state.draft is None


def test_the_figures_of_a_story_stand_beside_both_levels(stories, stocked):
    presenter, view, _clock = stories
    stocked.preparation.stories.save(
        Story(
            title="A",
            situation="It took 14 months.",
            figures=(Figure(name="engineers", value="12"),),
            result="$3 million saved",
        )
    )
    presenter.refresh()
    scope = dict(view.state.detail.sections)["Scope beside both levels"]
    assert any(line.startswith("12 engineers: L6 (people: L6 from 10, L7 from 50; guide value") for line in scope)
    assert any(line.startswith("$3 million: L7 (money") for line in scope)
    assert any(line.startswith("14 months: L7 (time") for line in scope)


def test_what_was_practised_stands_beside_the_weights_of_the_level(stocked, samples, clock):
    planning = stocked.preparation.planning
    for ratings in ({"ownership": 3.0}, {"people": 3.0}, {"impact": 4.0}):
        session = stocked.rounds.begin_session(Conditions(level=Level.L6))
        attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
        stocked.rounds.save_scorecard(attempt.id, samples.card(ratings=ratings), "I cut failures by half.")
    planning.log_time("coding", 45)
    found = weighed(planning.happenings(), Level.L6, GUIDES.values({}))
    assert [(one.name, one.wanted, one.percent) for one in found] == [
        ("Leadership", 40, 50), ("System design", 30, 0), ("People", 20, 25), ("Coding (logged)", 10, 25),
    ]  # fmt: skip
    assert sum(one.answers for one in weighed(planning.happenings(), Level.L7, GUIDES.values({}))) == 0


def test_markdown_goes_out_and_comes_in(stories, stocked, tmp_path):
    presenter, view, _clock = stories
    stocked.preparation.stories.save(Story(title="A", situation="Something"))
    presenter.refresh()
    presenter.pass_out(tmp_path / "out.md")
    assert view.state.notice.tone == "good"
    presenter.take_in(tmp_path / "out.md")
    assert [one.title for one in stocked.preparation.stories.all()] == ["A", "A"]
    (tmp_path / "bad.md").write_text("# B\n- Level: L9\n")
    presenter.take_in(tmp_path / "bad.md")
    assert "Bad.md, line 2: 'L9' is no level" in view.state.notice.text
    assert len(view.state.rows) == 2


def test_the_drill_measures_and_says_whether_the_story_fits(stories, stocked):
    presenter, view, clock = stories
    kept = stocked.preparation.stories.save(Story(title="A", principles=("ownership",)))
    presenter.refresh()
    seen = {}
    for _ in range(16):
        presenter.ask()
        assert view.state.drill.stage == "asking"
        clock.go(4.0)
        presenter.tick()
        assert view.state.drill.left_s == pytest.approx(6.0)
        presenter.got_it()
        clock.go(60.0)  # choosing takes no time of the ten seconds
        presenter.answer(kept.id)
        seen[view.state.drill.principle] = view.state.drill.tone
    assert len(seen) == 16
    assert [name for name, tone in seen.items() if tone == "good"] == ["Ownership"]
    presenter.ask()
    clock.go(10.0)
    presenter.tick()
    assert view.state.drill.told.startswith("Ten seconds are over")
    tried = stocked.preparation.stories.retrievals()
    assert [one.seconds for one in tried] == [4.0] * 16 + [10.0]
    assert tried[-1].story_id is None


def test_lengths_are_practised_on_a_question_that_fits(stories, stocked, samples):
    presenter, view, _clock = stories
    kept = stocked.preparation.stories.save(Story(title="A", principles=("dive-deep",)))
    told(stocked, samples, kept.id, answer_s=30.0)
    presenter.refresh()
    presenter.tab("ladder")
    assert [one.attempt_id is not None for one in view.state.ladder.rungs] == [True, False, False, False]
    assert view.state.prompt == "own-thing"  # the one that it was told for
    presenter.practise(300.0)
    assert view.asked[-1] == ("practise_story", kept.id, "own-thing", 300.0)


def test_rounds_can_be_changed_to_what_one_was_told(stories, stocked):
    presenter, view, _clock = stories
    stocked.preparation.stories.save(Story(title="A", principles=("dive-deep", "ownership")))
    presenter.refresh()
    presenter.deal("First: Dive Deep | Nonsense\nSecond: Ownership")
    assert [(one[0], one[1]) for one in view.state.served] == [("First", "Dive Deep"), ("Second", "Ownership")]
    assert [one[2] for one in view.state.served].count("A") == 1
    assert len(read_loop(view.state.loop_text)) == 2


def test_the_story_screen_shows_every_part(qtbot, look, stocked, samples, tmp_path):
    screen = StoriesScreen(look)
    qtbot.addWidget(screen)
    kept = stocked.preparation.stories.save(
        Story(title="A <b>story</b>", principles=("dive-deep",), situation="Was <i>so</i>")
    )
    told(stocked, samples, kept.id)
    presenter = StoriesPresenter(
        stocked, HeldJobs(), screen, level=Level.L6, now_s=FakeClock(), seed=3,
        figures=lambda: GUIDES.values({}), write_pdf=lambda page, path: None, bands={},
    )  # fmt: skip
    screen.attach(presenter)
    screen.resize(1000, 800)
    screen.show()
    for key, title in TABS:
        button = next(one for one in screen.findChildren(QPushButton) if one.accessibleName() == f"Part: {title}")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert screen._state.tab == key
        assert screen._panels[key].isVisible()
    presenter.tab("bank")
    presenter.edit()
    assert screen._editor.isVisible()
    screen._editor._title.setText("Another")
    screen._editor._title.textEdited.emit("Another")
    qtbot.mouseClick(screen._editor._save, Qt.MouseButton.LeftButton)
    assert [one.title for one in stocked.preparation.stories.all()] == ["Another"]


def test_nothing_is_wider_than_a_narrow_window_at_twice_the_text_size(qtbot, look, stocked, samples, clock):
    look.use("light", 200)
    kept = stocked.preparation.stories.save(Story(title="A rather long title of a story", principles=("dive-deep",)))
    told(stocked, samples, kept.id)
    plan, bank, paper = PlanScreen(look), StoriesScreen(look), WorksheetScreen(look)
    planning = PlanPresenter(stocked, HeldJobs(), plan, GUIDES, now_ms=clock)
    telling = StoriesPresenter(
        stocked, HeldJobs(), bank, level=Level.L6, now_s=FakeClock(), seed=3,
        figures=lambda: GUIDES.values({}), write_pdf=lambda page, path: None, bands={},
    )  # fmt: skip
    writing = WorksheetPresenter(stocked, HeldJobs(), paper, GUIDES.sheet("briefing"))
    wide = []

    def look_at(screen, name):
        screen.resize(700, 600)
        screen.show()
        qtbot.waitUntil(lambda: screen.widget().width() > 0)
        screen.column.layout().activate()
        smallest = screen.widget().minimumSizeHint().width()
        if smallest > screen.viewport().width():
            wide.append((name, smallest))

    for screen, presenter in ((plan, planning), (bank, telling), (paper, writing)):
        qtbot.addWidget(screen)
        screen.attach(presenter)
        presenter.refresh()
    look_at(plan, "offers")
    planning.begin("seven-days-l7", "", 60)
    for tab in ("plan", "worksheets", "figures"):
        planning.tab(tab)
        look_at(plan, tab)
    for tab, _title in TABS:
        telling.tab(tab)
        look_at(bank, tab)
    telling.edit()
    look_at(bank, "editor")
    look_at(paper, "worksheet")
    look.use("light", 100)
    assert wide == []


def test_a_worksheet_keeps_versions_and_becomes_a_question(qtbot, look, stocked, home):
    sheet = GUIDES.sheet("briefing")
    screen = WorksheetScreen(look)
    qtbot.addWidget(screen)
    presenter = WorksheetPresenter(stocked, HeldJobs(), screen, sheet)
    screen.attach(presenter)
    presenter.refresh()
    screen.show()
    areas = screen.findChildren(QPlainTextEdit)
    areas[0].setPlainText("Thirty million lost by slow connections")
    presenter.practise()
    assert "too little" in screen._notice._title.text()
    for area in areas[1:4]:
        area.setPlainText("One contract for each kind of partner data")
    with qtbot.waitSignal(screen.practise) as made:
        presenter.practise()
    prompt = stocked.shelf.prompt(made.args[0])
    assert prompt.levels == (Level.L7,)
    assert [phase.minutes for phase in prompt.phases] == [2, 3, 2, 2, 1]
    assert any("Thirty million lost by slow connections" in one.text for one in prompt.follow_ups)
    assert prompt.bank == "my-questions"
    first = prompt.revision
    areas[0].setPlainText("Forty million lost by slow connections")
    presenter.practise()
    assert stocked.shelf.prompt(prompt.id).revision != first
    presenter.refresh()
    assert [number for number, _ in presenter._state.versions] == [3, 2, 1]
    presenter.show_version(1)
    assert "Thirty" in areas[0].toPlainText()
    assert areas[0].isReadOnly()


def test_every_spoken_worksheet_makes_a_sound_question(stocked):
    questions = {one.id: one.question for one in RUBRIC.criteria}
    from mockinterview.domain.worksheets import prompt_from
    from mockinterview.services.banks import keep_prompt

    made = 0
    for sheet in GUIDES.sheets:
        answers = {one.id: 'We <lost> 30 % of "it" & more than that: a lot of words ' * 3 for one in sheet.fields}
        prompt = prompt_from(sheet, answers, questions)
        assert (prompt is None) is (sheet.spoken is None)
        if prompt is not None:
            keep_prompt(stocked, prompt)  # the rules for banks judge it
            made += 1
    assert made == 7


@pytest.mark.parametrize(
    ("at", "hour", "told_on", "reminds"),
    [
        ("", 18, None, False),
        ("18:00", 18, None, True),
        ("18:00", 17, None, False),
        ("18:00", 19, None, False),
        ("18:00", 18, date(2026, 3, 2), False),
        ("18:00", 18, date(2026, 3, 1), True),
        ("25:00", 18, None, False),
    ],
)
def test_a_reminder_comes_once_a_day_and_never_late(at, hour, told_on, reminds):
    assert due(at, datetime(2026, 3, 2, hour, 5, tzinfo=UTC), told_on) is reminds
