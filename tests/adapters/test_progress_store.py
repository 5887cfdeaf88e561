"""What progress is drawn from, on real SQLite files."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mockinterview.adapters.places import Places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.store.search import excerpt
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.history import HistoryFilter
from mockinterview.domain.progress import ScoredWith
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import CoachRating
from mockinterview.domain.scorecard import Delivery
from mockinterview.domain.session import Conditions, Mode, SelfRating
from mockinterview.domain.transcript import Transcript

SPOKEN = Delivery(words=400, duration_s=120.0, pace_wpm=140.0, pauses_over_2s=3, fillers_per_min=2.5, time_used=0.5)


@pytest.fixture
def stocked(library: SqliteLibrary, bank: Bank) -> SqliteLibrary:
    library.shelf.import_bank(bank)
    return library


def answered(library: SqliteLibrary, samples: Any, *, prompt: str = "own-thing", level: Level = Level.L6, **changes: Any) -> int:
    session = library.rounds.begin_session(Conditions(level=level))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt), answer_s=240)
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text="I cut failures by half."))
    library.rounds.answered(attempt.id)
    library.rounds.save_scorecard(attempt.id, replace(samples.card(), **changes), "I cut failures by half.")
    return attempt.id


def test_an_answer_brings_ratings_own_view_coach_and_delivery(stocked: SqliteLibrary, samples: Any):
    attempt = answered(stocked, samples, delivery=SPOKEN)
    stocked.rounds.save_self_rating(attempt, SelfRating(ratings={"ownership": 4.0}))
    for coach, rating in (("Ada", 3.0), ("Bo", 4.0)):
        stocked.remarks.save_coach_rating(attempt, CoachRating(coach=coach, ratings={"ownership": rating}))
    (one,) = stocked.progress.answers()
    assert (one.ratings, one.own, one.coach) == (
        {"ownership": 3.5, "impact": 4.5}, {"ownership": 4.0}, {"ownership": 3.5},
    )  # fmt: skip
    assert (one.pace_wpm, one.fillers_per_min, one.pauses_per_min, one.time_used) == (140.0, 2.5, 1.5, 0.5)
    assert (one.principles, one.reads_as, one.engine) == (("ownership", "dive-deep"), ReadsAs.L6, "test 1")
    assert one.rubric == stocked.criteria.rubric().version


def test_a_typed_answer_has_no_delivery(stocked: SqliteLibrary, samples: Any):
    answered(stocked, samples, delivery=Delivery(words=10, fillers=1))
    (one,) = stocked.progress.answers()
    assert (one.pace_wpm, one.fillers_per_min, one.pauses_per_min) == (None, None, None)


def test_only_the_newest_scorecard_counts(stocked: SqliteLibrary, samples: Any):
    attempt = answered(stocked, samples, delivery=SPOKEN)
    better = samples.card(ratings={"ownership": 5.0})
    stocked.rounds.save_scorecard(attempt, replace(better, engine="test 2"), "I cut failures by half.")
    (one,) = stocked.progress.answers()
    assert (one.ratings, one.engine, one.pace_wpm) == ({"ownership": 5.0}, "test 2", None)


def test_the_newest_answers_of_a_level_oldest_first(stocked: SqliteLibrary, samples: Any):
    ids = [answered(stocked, samples) for _ in range(4)]
    other = answered(stocked, samples, level=Level.L7)
    gone = answered(stocked, samples)
    stocked.rounds.discard(gone)
    assert [one.attempt_id for one in stocked.progress.answers(Level.L6, limit=3)] == ids[1:]
    assert [one.attempt_id for one in stocked.progress.answers(limit=None)] == [*ids, other]
    assert (stocked.progress.total(), stocked.progress.total(Level.L7)) == (5, 1)


def test_more_answers_than_a_query_takes_parameters(stocked: SqliteLibrary, samples: Any, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("mockinterview.adapters.store.progress.CHUNK", 2)
    ids = [answered(stocked, samples) for _ in range(5)]
    found = stocked.progress.answers()
    assert [one.attempt_id for one in found] == ids
    assert all(len(one.ratings) == 2 for one in found)


def test_a_sample_never_counts(stocked: SqliteLibrary, samples: Any):
    session = stocked.rounds.begin_session(Conditions(level=Level.L6, mode=Mode.DEMO))
    attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"), answer_s=240)
    stocked.rounds.save_scorecard(attempt.id, samples.card(), "I cut failures by half.")
    progress = stocked.progress
    assert (progress.answers(), progress.total(), progress.evidence(), progress.practised(0)) == ((), 0, (), ())
    assert progress.versions() == ()
    assert progress.scored_otherwise("another", "") == ()


def test_evidence_is_the_newest_answer_of_each_prompt_and_level(stocked: SqliteLibrary, samples: Any):
    answered(stocked, samples, overall=2.0)
    answered(stocked, samples, overall=4.5)
    answered(stocked, samples, overall=3.0, level=Level.L7)
    answered(stocked, samples, overall=1.0, prompt="other-thing")
    found = {(one.prompt_id, one.level): one.overall for one in stocked.progress.evidence()}
    assert found == {("own-thing", Level.L6): 4.5, ("own-thing", Level.L7): 3.0, ("other-thing", Level.L6): 1.0}


def test_what_was_scored_with_other_versions(stocked: SqliteLibrary, samples: Any):
    first, second = answered(stocked, samples), answered(stocked, samples)
    rubric = stocked.criteria.rubric().version
    assert stocked.progress.versions() == (ScoredWith(engine="test 1", rubric=rubric, answers=2),)
    assert stocked.progress.scored_otherwise("test 1", rubric) == ()
    assert stocked.progress.scored_otherwise("test 2", rubric) == (second, first)
    stocked.rounds.save_scorecard(second, replace(samples.card(), engine="test 2"), "I cut failures by half.")
    assert stocked.progress.scored_otherwise("test 2", rubric) == (first,)


def test_minutes_are_spoken_or_typed_time(stocked: SqliteLibrary, samples: Any, home: Places):
    answered(stocked, samples)
    session = stocked.rounds.begin_session(Conditions(level=Level.L6))
    attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
    path = home.takes / "a.flac"
    take = stocked.rounds.add_take(attempt.id, audio=path)
    stocked.rounds.finish_take(take.id, Recording(path=path, duration_s=90, rate_hz=16_000))
    stocked.rounds.discard(attempt.id)
    typed, spoken = stocked.progress.practised(0)
    assert spoken.seconds == 90
    assert 0 < typed.seconds < 60
    assert stocked.progress.practised(spoken.began_ms) == (spoken,)


def test_recordings_are_listed_with_what_retention_asks(stocked: SqliteLibrary, home: Places):
    session = stocked.rounds.begin_session(Conditions(level=Level.L6))
    attempt = stocked.rounds.begin_attempt(session.id, stocked.shelf.prompt("own-thing"))
    for name in ("a", "b"):
        path = home.takes / f"{name}.flac"
        take = stocked.rounds.add_take(attempt.id, audio=path)
        stocked.rounds.finish_take(take.id, Recording(path=path, duration_s=9, rate_hz=16_000))
    stocked.rounds.add_take(attempt.id, audio=home.takes / "growing.flac")
    (one,) = stocked.progress.recordings()
    assert one.paths == ("takes/a.flac", "takes/b.flac")
    assert (one.scored, one.starred, one.prompt_id) == (False, False, "own-thing")


def test_room_is_measured_and_given_back(stocked: SqliteLibrary, samples: Any, home: Places):
    (home.takes / "a.flac").write_bytes(b"x" * 1000)
    for _ in range(30):
        attempt = answered(stocked, samples)
        take = stocked.past.whole(attempt).takes[0]
        stocked.rounds.save_transcript(take.id, Transcript(text="a long story indeed " * 2000))
    for entry in stocked.past.page(limit=100).entries:
        stocked.past.delete_attempt(entry.attempt_id)
    before = stocked.upkeep.size()
    assert (before.recordings, before.recording_files) == (1000, 1)
    assert before.spare > 1_000_000
    stocked.upkeep.compact()
    after = stocked.upkeep.size()
    assert after.spare == 0
    assert after.database < before.database - 1_000_000
    assert stocked.shelf.prompts()


@pytest.mark.parametrize(
    ("said", "wanted", "expected"),
    [
        ("one two three failures here", ["failure"], "one two three failures here"),
        (" ".join(f"w{n}" for n in range(30)) + " zebra " + "end " * 20, ["zeb"], "… w22 w23 w24 w25 w26 w27 w28 w29 zebra end end end end end end end …"),
        ("nothing of it", ["elephant"], ""),
        ("a (weird [text", ["weird"], "a (weird [text"),
        ("İstanbul office", ["office"], "İstanbul office"),
    ],
)
def test_an_excerpt_is_what_stands_around_the_first_hit(said: str, wanted: list[str], expected: str):
    assert excerpt(said, wanted) == expected


def test_a_page_of_a_search_counts_all_hits_even_past_the_end(stocked: SqliteLibrary, samples: Any):
    ids = [answered(stocked, samples) for _ in range(5)]
    found = stocked.past.page(HistoryFilter(text="failures"), limit=2)
    assert ([one.attempt_id for one in found.entries], found.total) == ([ids[4], ids[3]], 5)
    assert found.entries[0].excerpt == "I cut failures by half."
    assert stocked.past.page(HistoryFilter(text="failures"), offset=9, limit=2).total == 5
    assert stocked.past.page(HistoryFilter(text="elephant"), limit=2).total == 0
