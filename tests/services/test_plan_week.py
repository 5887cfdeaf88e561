"""A candidate goes through the seven days of the L7 plan with real answers and the real scorer; the plan ticks itself."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.guides_yaml import read_assessments
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.places import Places
from mockinterview.adapters.plan_yaml import read_figures, read_sheets, read_templates
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.criteria import Level
from mockinterview.domain.plans import Did, Plan, Task
from mockinterview.domain.readiness import Scale, outcome
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.stories import Story
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import score_attempt
from mockinterview.services.plan import Guides, Standing, line_for_today, standing
from mockinterview.services.score import Scorer, make_scorer

START = date(2026, 3, 2)
CANDIDATE: dict[str, Any] = yaml.safe_load((Path(__file__).parents[1] / "data" / "candidate-l7.yaml").read_text())
ASSESSMENTS = {one.key: one for one in read_assessments()}


class WallClock:
    """A clock that a test sets to a day; it goes on by a second whenever it is read."""

    def __init__(self) -> None:
        self.now_ms = 0

    def __call__(self) -> int:
        self.now_ms += 1000
        return self.now_ms

    def morning(self, day: date) -> None:
        self.now_ms = int(datetime.combine(day, time(9)).astimezone().timestamp() * 1000)


class Candidate:
    """Does what the tasks of a day ask for, in the library, as the screens would."""

    def __init__(self, library: SqliteLibrary, scorer: Scorer, guides: Guides, clock: WallClock) -> None:
        self.library, self.scorer, self.guides, self.clock = library, scorer, guides, clock

    def now(self) -> Standing:
        found = standing(self.library, self.guides, now_ms=self.clock())
        assert found is not None
        return found

    def do(self, task: Task) -> None:
        place, _, key = task.place.partition(":")
        if place == "worksheet":
            self.library.preparation.planning.write(key, CANDIDATE["worksheets"][key])
        elif place == "stories":
            for one in CANDIDATE["stories"]:
                self.library.preparation.stories.save(Story(level=Level.L7, **one))
        elif place == "readiness":
            assert task.ask is not None
            for one in task.ask.keys:
                asked = ASSESSMENTS[one]
                mark = 5.0 if asked.scale in {Scale.MARKS, Scale.COUNT} else 1.0
                answers = {item.id: mark for item in asked.items}
                assert outcome(asked, answers).met is not False
                self.library.dossier.save_snapshot(one, answers)
        else:
            wanted = task.prompts if task.together else [one for one in task.prompts if one in CANDIDATE["answers"]][:1]
            for one in wanted:
                self.answer(one)

    def answer(self, prompt_id: str) -> None:
        rounds = self.library.rounds
        session = rounds.begin_session(Conditions(level=Level.L7))
        attempt = rounds.begin_attempt(session.id, self.library.shelf.prompt(prompt_id), answer_s=600)
        take = rounds.add_take(attempt.id)
        said = Transcript(text=" ".join(CANDIDATE["answers"][prompt_id].split()))
        rounds.save_transcript(take.id, said, Origin.TYPED)
        rounds.finish_take(take.id)
        score_attempt(self.library, attempt.id, self.scorer)


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return make_scorer(OnnxSentenceModel(), read_guide())


@pytest.fixture
def guides() -> Guides:
    return Guides(templates=read_templates(), sheets=read_sheets(), figures=read_figures())


@pytest.fixture
def candidate(home: Places, scorer: Scorer, guides: Guides):
    clock = WallClock()
    clock.morning(START)
    with SqliteLibrary.open(home, now_ms=clock) as library:
        stock_library(library, home)
        yield Candidate(library, scorer, guides, clock)


@pytest.mark.slow
def test_the_plan_ticks_itself_from_day_one_to_day_seven(candidate: Candidate):
    planning = candidate.library.preparation.planning
    planning.begin(Plan(template="seven-days-l7", start=START, interview=START + timedelta(days=8)))
    days = candidate.guides.template("seven-days-l7").days
    for number, day in enumerate(days):
        candidate.clock.morning(START + timedelta(days=number))
        found = candidate.now()
        assert found.today_plan() is not None, number
        assert found.today_plan().days == (day.id,)
        for task in day.tasks:
            before = candidate.now()
            # four stories are written while the first day's are told, so the five slots may be filled early
            if not before.ticks[task.id].done:
                assert before.next == task, (before.next, task.id)
                assert line_for_today(before).startswith(task.title)
                if day.id == "d1" and task.id == "d1-culture":
                    candidate.do(Task(id="", title="", does="", minutes=0, place="stories"))
                candidate.do(task)
            assert candidate.now().ticks[task.id].done, task.id
        after = candidate.now()
        begun = days[: number + 1]
        early = 1 if number < 5 else 0  # the five slots, see above
        assert after.done == sum(len(one.tasks) for one in begun) + early
    last = candidate.now()
    assert last.finished
    assert last.next is None
    assert line_for_today(last) == ""
    outs = [out for day in last.template.days for out in day.deliverables]
    assert [out.id for out in outs if not last.ticks[out.id].done] == []
    assert len(outs) == 28
    assert not any(tick.by_hand for tick in last.ticks.values())
    rated = [one for one in planning.happenings() if one.did is Did.ANSWER]
    assert len(rated) == len(CANDIDATE["answers"]) == 25
    assert all(one.value is not None for one in rated)
    engine = {one.card.engine for one in candidate.library.past.whole(1).scorecards}
    assert engine == {candidate.scorer.version}


def test_every_self_assessment_and_prompt_that_a_plan_names_is_there(guides: Guides, candidate: Candidate):
    for template in guides.templates:
        outs = [out for day in template.days for out in day.deliverables]
        for one in (*template.tasks, *outs):
            for key in one.ask.keys if one.ask else ():
                match one.ask.did:
                    case Did.ASSESSMENT:
                        assert one.ask.items in (0, len(ASSESSMENTS[key].items)), one.id
                    case Did.WORKSHEET:
                        assert guides.sheet(key) is not None, one.id
                    case Did.ANSWER if not key.startswith("my-sheet-"):
                        assert template.level in candidate.library.shelf.prompt(key).levels, one.id
        for task in template.tasks:
            for key in task.prompts:
                assert template.level in candidate.library.shelf.prompt(key).levels, task.id


def test_silence_and_the_wrong_question_tick_nothing(candidate: Candidate):
    candidate.library.preparation.planning.begin(Plan(template="seven-days-l7", start=START))
    CANDIDATE["answers"]["guide-crisis-led"], kept = "I have no story.", CANDIDATE["answers"]["guide-crisis-led"]
    try:
        candidate.answer("guide-crisis-led")
    finally:
        CANDIDATE["answers"]["guide-crisis-led"] = kept
    assert not candidate.now().ticks["d1-crisis"].done
    candidate.answer("guide-largest-change")
    ticks = candidate.now().ticks
    assert not ticks["d1-crisis"].done
    assert (ticks["d5-round-1"].count, ticks["d5-round-1"].needed) == (1, 3)


def test_days_that_were_missed_move_and_the_next_task_is_that_of_the_first_open_day(candidate: Candidate):
    candidate.library.preparation.planning.begin(
        Plan(template="seven-days-l7", start=START, interview=START + timedelta(days=9))
    )
    candidate.clock.morning(START + timedelta(days=4))
    found = candidate.now()
    assert found.next is not None
    assert found.next.id == "d1-assess"
    assert [day.on - START for day in found.schedule.days] == [timedelta(days=n) for n in (4, 5, 6, 7, 8)]
    assert [one for day in found.schedule.days for one in day.days] == [f"d{n}" for n in range(1, 8)]
    assert found.schedule.moved == 7


def test_what_was_done_before_the_plan_began_does_not_count_unless_it_still_stands(candidate: Candidate):
    candidate.clock.morning(START - timedelta(days=3))
    candidate.do(Task(id="", title="", does="", minutes=0, place="stories"))
    candidate.answer("guide-crisis-led")
    candidate.clock.morning(START)
    candidate.library.preparation.planning.begin(Plan(template="seven-days-l7", start=START))
    ticks = candidate.now().ticks
    assert ticks["d1-out-stories"].done
    assert not ticks["d1-crisis"].done
