"""Tags, claims, coaches' ratings and notes on words, in a real library."""

from __future__ import annotations

import pytest

from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.remarks import CoachRating, Place, Verdict
from mockinterview.domain.session import Attempt, Conditions
from mockinterview.domain.transcript import Transcript

SAID = "I cut failures by half and wrote the plan."


@pytest.fixture
def attempt(library: SqliteLibrary, bank: Bank) -> Attempt:
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    made = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    take = library.rounds.add_take(made.id)
    library.rounds.save_transcript(take.id, Transcript(text=SAID))
    return made


def place(quote: str) -> Place:
    start = SAID.index(quote)
    return Place(take=0, start=start, end=start + len(quote), quote=quote)


def test_a_claim_is_kept_and_a_newer_word_on_the_same_place_takes_its_place(library: SqliteLibrary, attempt: Attempt):
    library.remarks.judge(attempt.id, "impact", Verdict.SAID, place("cut failures by half"))
    library.remarks.judge(attempt.id, "ownership", Verdict.SAID, place("failures"))
    library.remarks.judge(attempt.id, "impact", Verdict.DISMISSED, place("failures by"))
    found = [(one.criterion, one.verdict, one.place.quote) for one in library.past.whole(attempt.id).assertions]
    assert found == [("ownership", Verdict.SAID, "failures"), ("impact", Verdict.DISMISSED, "failures by")]


def test_examples_hold_the_answer_and_the_question(library: SqliteLibrary, attempt: Attempt):
    library.remarks.judge(attempt.id, "impact", Verdict.SAID, place("cut failures by half"))
    (example,) = library.remarks.examples()
    assert (example.said, example.prompt, example.level) == (SAID, "Tell me about own-thing.", "L6")
    library.rounds.discard(attempt.id)
    assert library.remarks.examples() == ()


def test_a_withdrawn_claim_is_gone(library: SqliteLibrary, attempt: Attempt):
    kept = library.remarks.judge(attempt.id, "impact", Verdict.SAID, place("plan"))
    library.remarks.withdraw(kept.id)
    assert library.past.whole(attempt.id).assertions == ()
    with pytest.raises(KeyError):
        library.remarks.withdraw(kept.id)


def test_tags_are_cleaned_and_replaced_as_a_whole(library: SqliteLibrary, attempt: Attempt):
    assert library.remarks.tag(attempt.id, [" best  take ", "redo", "redo", "  "]) == ("best take", "redo")
    assert library.past.whole(attempt.id).tags == ("best take", "redo")
    assert library.remarks.tags() == (("best take", 1), ("redo", 1))
    assert library.remarks.tag(attempt.id, []) == ()
    assert library.remarks.tags() == ()


def test_a_coach_rates_once(library: SqliteLibrary, attempt: Attempt):
    for value in (2.0, 3.5):
        rating = CoachRating(coach="Sam", ratings={"impact": value}, remarks={"impact": "a date"}, comment="Good.")
        library.remarks.save_coach_rating(attempt.id, rating)
    library.remarks.save_coach_rating(attempt.id, CoachRating(coach="Kim", ratings={}))
    coaches = library.past.whole(attempt.id).coaches
    assert [(one.coach, dict(one.ratings)) for one in coaches] == [("Sam", {"impact": 3.5}), ("Kim", {})]


def test_a_note_may_be_on_words(library: SqliteLibrary, attempt: Attempt):
    library.rounds.save_note(attempt.id, "say the figure", place=place("half"))
    library.rounds.save_note(attempt.id, "on the whole", at_s=3.0)
    first, second = library.past.whole(attempt.id).notes
    assert first.place == place("half")
    assert (second.place, second.at_s) == (None, 3.0)


def test_all_of_it_goes_with_its_attempt(library: SqliteLibrary, attempt: Attempt):
    library.remarks.tag(attempt.id, ["redo"])
    library.remarks.judge(attempt.id, "impact", Verdict.SAID, place("half"))
    library.remarks.save_coach_rating(attempt.id, CoachRating(coach="Sam", ratings={"impact": 3.0}))
    library.past.delete_attempt(attempt.id)
    assert (library.remarks.tags(), library.remarks.examples()) == ((), ())
