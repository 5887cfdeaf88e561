"""Stories, plans and worksheets in a real library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mockinterview.adapters.places import Places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.cli import main
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.plans import Did, Plan
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import Conditions
from mockinterview.domain.stories import Figure, Retrieval, Story
from mockinterview.domain.transcript import Transcript

STORY = Story(
    title="The retry storm",
    level=Level.L7,
    principles=("dive-deep", "ownership"),
    criteria=("technical",),
    situation="Orders failed every Friday evening.",
    action="I traced one order through eleven services.",
    result="Failures fell from 3 % to 0.1 %.",
    figures=(Figure(name="failed orders", value="3 % to 0.1 %"),),
    protagonists=("Maria",),
    confidential=("customer: Acme, AcmePay",),
    slot="crisis",
    checks=("numbers",),
)


@pytest.fixture
def stocked(library: SqliteLibrary, bank: Bank) -> SqliteLibrary:
    library.shelf.import_bank(bank)
    return library


def answered(library: SqliteLibrary, card: object, home: Places | None = None, *, seconds: float = 0.0) -> int:
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"), answer_s=120)
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text="I cut failures by half."))
    if seconds and home:
        recording = Recording(path=home.takes / "x.flac", duration_s=seconds, rate_hz=16_000, device="Headset")
        library.rounds.finish_take(take.id, recording)
    library.rounds.save_scorecard(attempt.id, card, "I cut failures by half.")
    return attempt.id


def test_a_story_reads_back_as_it_was_kept(library: SqliteLibrary):
    kept = library.preparation.stories.save(STORY)
    assert replace(kept, id=0, made_ms=0, changed_ms=0) == STORY
    changed = library.preparation.stories.save(replace(kept, title=" Retries \n at night "))
    assert (changed.id, changed.title, changed.made_ms) == (kept.id, "Retries at night", kept.made_ms)
    assert changed.changed_ms > kept.changed_ms
    assert library.preparation.stories.all() == (changed,)


def test_a_story_needs_a_title(library: SqliteLibrary):
    with pytest.raises(InputError, match="no title"):
        library.preparation.stories.save(Story(title="  "))


def test_a_deleted_story_leaves_its_answers_and_no_byte_of_itself(stocked: SqliteLibrary, home: Places, samples):
    stories = stocked.preparation.stories
    kept = stories.save(replace(STORY, situation="Quokkazebra 4711"))
    attempt = answered(stocked, samples.card())
    stories.link(attempt, kept.id)
    stories.keep_retrieval(Retrieval(principle="dive-deep", story_id=kept.id, seconds=3.0, fits=True))
    stories.delete(kept.id)
    assert stories.all() == stories.told() == stories.links() == ()
    assert [one.story_id for one in stories.retrievals()] == [None]
    assert stocked.past.whole(attempt).attempt.id == attempt
    for path in home.root.rglob("*"):
        if path.is_file():
            assert b"Quokkazebra" not in path.read_bytes(), path


def test_what_was_told_says_what_planning_needs(stocked: SqliteLibrary, home: Places, samples):
    stories = stocked.preparation.stories
    kept, other = stories.save(STORY), stories.save(Story(title="Other"))
    spoken, typed = answered(stocked, samples.card(), home, seconds=95.0), answered(stocked, samples.card())
    stories.link(spoken, kept.id)
    stories.link(typed, kept.id, confirmed=False)
    stories.link(typed, other.id)
    first, second = stories.told()
    assert (first.attempt_id, first.story_id, first.spoken_s, first.answer_s) == (spoken, kept.id, 95.0, 120.0)
    assert (first.principles, first.overall, first.level) == (("ownership", "dive-deep"), 4.0, Level.L6)
    assert (second.story_id, second.spoken_s) == (other.id, 0.0)
    assert [(one.attempt_id, one.story_id, one.confirmed) for one in stories.links()] == [
        (spoken, kept.id, True), (typed, kept.id, False), (typed, other.id, True),
    ]  # fmt: skip
    stories.link(spoken, kept.id, confirmed=False)  # a newer word replaces the older
    assert [one.story_id for one in stories.told()] == [other.id]
    stocked.rounds.discard(typed)
    assert stories.told() == ()


def test_one_plan_is_followed_at_a_time(library: SqliteLibrary):
    planning = library.preparation.planning
    assert planning.current() is None
    first = planning.begin(Plan(template="a", start=date(2026, 3, 1)))
    second = planning.begin(Plan(template="b", start=date(2026, 3, 2), interview=date(2026, 4, 1), days_off=(5, 6)))
    assert planning.current() == second
    planning.change(replace(second, minutes_a_day=90.0, interview=None))
    now = planning.current()
    assert now is not None
    assert (now.minutes_a_day, now.interview, now.days_off) == (90.0, None, (5, 6))
    planning.end(second.id)
    assert planning.current() is None
    with pytest.raises(KeyError):
        planning.tick(99, "x", on=True)
    planning.tick(first.id, "x", on=True)
    assert set(planning.by_hand(first.id)) == {"x"}
    planning.tick(first.id, "x", on=False)
    assert planning.by_hand(first.id) == {}


def test_worksheets_keep_every_version_and_none_twice(library: SqliteLibrary):
    planning = library.preparation.planning
    assert planning.write("vision", {"trend": "Edge inference", "empty": "  "}).number == 1
    assert planning.write("vision", {"trend": " Edge inference "}).number == 1
    assert planning.write("vision", {"trend": "Cells"}).number == 2
    planning.write("other", {"a": "b"})
    assert [dict(one.answers) for one in planning.written("vision")] == [
        {"trend": "Edge inference"}, {"trend": "Cells"},
    ]  # fmt: skip
    assert len(planning.written()) == 3


def test_what_happened_is_told_oldest_first(stocked: SqliteLibrary, samples):
    planning, stories = stocked.preparation.planning, stocked.preparation.stories
    answered(stocked, samples.card(ratings={"ownership": 3.0, "impact": 5.0}))
    stories.save(STORY)
    stories.keep_retrieval(Retrieval(principle="dive-deep", story_id=None, seconds=10.0, fits=False))
    planning.log_time("coding", 45.0)
    planning.write("vision", {"trend": "cells and their limits"})
    unscored = stocked.rounds.begin_session(Conditions(level=Level.L6))
    stocked.rounds.begin_attempt(unscored.id, stocked.shelf.prompt("own-thing"))
    found = planning.happenings()
    assert [one.did for one in found] == [Did.ANSWER, Did.STORY, Did.RETRIEVAL, Did.TIME, Did.WORKSHEET]
    answer, story, tried, spent, sheet = found
    assert (answer.key, answer.value, dict(answer.ratings)) == ("own-thing", 4.0, {"ownership": 3.0, "impact": 5.0})
    assert (story.slot, story.level, tried.value, spent.value) == ("crisis", Level.L7, 0.0, 45.0)
    assert dict(sheet.ratings) == {"trend": 4.0}


def test_what_a_story_calls_confidential_is_masked_in_what_is_passed_on(
    stocked: SqliteLibrary, home: Places, samples, tmp_path, capsys: pytest.CaptureFixture[str]
):
    answered(stocked, samples.card())
    stocked.preparation.stories.save(Story(title="x", confidential=("customer: failures",)))
    terms = tmp_path / "terms.txt"
    terms.write_text("name: Nobody Known\n")
    given = ["export", "1.1", "--format", "md", "--redact", str(terms), "--data-dir", str(home.root)]
    assert main(given) == 0
    said = capsys.readouterr().out
    assert "failures" not in said
    assert "customer-1" in said
