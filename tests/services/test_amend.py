"""Corrections, claims and a second score: nothing of the first is lost."""

from __future__ import annotations

import pytest
from fakes import words_of

from mockinterview.adapters.guide_yaml import read_guide
from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.anchors import place_of
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.joined import joined
from mockinterview.domain.remarks import Verdict
from mockinterview.domain.session import Attempt, Conditions, Origin
from mockinterview.domain.transcript import Transcript
from mockinterview.services.amend import accept, correct, return_to, versions
from mockinterview.services.improve import Offer
from mockinterview.services.keep import request_of, score_attempt
from mockinterview.services.score import make_scorer

SAID = (
    "Last year our checkout lost orders and nobody owned it. I took it on. I moved the retries to canesis, wrote the "
    "runbook, and asked three teams to adopt it. Failed orders fell from nine percent to one percent in two months. "
    "Afterwards I trained two engineers who own it now, and customers stopped calling."
)


@pytest.fixture
def attempt(library: SqliteLibrary, bank: Bank) -> Attempt:
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    made = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    take = library.rounds.add_take(made.id)
    library.rounds.save_transcript(take.id, Transcript.of(words_of(SAID), duration_s=30, model="tiny.en"))
    library.rounds.answered(made.id)
    return made


def test_a_correction_is_a_new_version_and_can_be_taken_back(library: SqliteLibrary, attempt: Attempt):
    whole = correct(library, attempt.id, 0, SAID.replace("canesis", "Kinesis"))
    assert "Kinesis" in whole.takes[0].transcript.text
    assert whole.takes[0].transcript.words[17].start_s == words_of(SAID)[17].start_s
    correct(library, attempt.id, 0, SAID.replace("canesis", "Kinesis"))
    assert [one.origin for one in versions(library, whole, 0)] == [Origin.RECOGNISED, Origin.CORRECTED]
    whole = return_to(library, attempt.id, 0, 1)
    assert whole.takes[0].transcript.text == SAID
    assert [one.number for one in versions(library, whole, 0)] == [1, 2, 3]
    with pytest.raises(InputError, match="version 9"):
        return_to(library, attempt.id, 0, 9)
    with pytest.raises(InputError, match="empty"):
        correct(library, attempt.id, 0, "  \n")


def test_a_better_transcript_is_kept_under_its_own_name(library: SqliteLibrary, attempt: Attempt):
    better = Transcript.of(words_of(SAID.replace("canesis", "Kinesis")), duration_s=30, model="base.en")
    whole = accept(library, attempt.id, 0, Offer(transcript=better, changes=(("canesis", "Kinesis"),)))
    assert (versions(library, whole, 0)[-1].origin, whole.takes[0].transcript.model) == (
        Origin.RETRANSCRIBED,
        "base.en",
    )


@pytest.mark.slow
def test_claims_and_dismissals_reach_the_next_score_and_survive_a_correction(library: SqliteLibrary, attempt: Attempt):
    scorer = make_scorer(OnnxSentenceModel(), read_guide())
    first = score_attempt(library, attempt.id, scorer)
    said = joined(first.takes)
    start = SAID.index("I trained two engineers")
    claim = place_of(said, start, start + len("I trained two engineers who own it now,"))
    assert claim is not None
    library.remarks.judge(attempt.id, "people", Verdict.SAID, claim)
    proof = next(one for one in first.scorecard.card.criteria if one.id == "impact").evidence[0]
    dismissed = place_of(said, proof.start, proof.end)
    assert dismissed is not None
    library.remarks.judge(attempt.id, "impact", Verdict.DISMISSED, dismissed)
    correct(library, attempt.id, 0, "Well. " + SAID.replace("canesis", "Kinesis"))
    second = score_attempt(library, attempt.id, scorer)
    assert len(second.scorecards) == 2
    card = second.scorecard.card
    people = next(one for one in card.criteria if one.id == "people")
    assert people.evidence[0].claimed
    assert people.evidence[0].quote == "I trained two engineers who own it now,"
    impact = next(one for one in card.criteria if one.id == "impact")
    assert proof.quote not in [one.quote for one in impact.evidence]
    assert second.scorecards[0].card == first.scorecard.card
    assert (second.scorecards[0].text, second.scorecards[1].text.startswith("Well.")) == (SAID, True)


def test_a_claim_on_words_that_are_gone_is_left_out(library: SqliteLibrary, attempt: Attempt):
    whole = library.past.whole(attempt.id)
    place = place_of(joined(whole.takes), 0, 20)
    assert place is not None
    library.remarks.judge(attempt.id, "people", Verdict.SAID, place)
    assert len(request_of(library.past.whole(attempt.id))[0].claims) == 1
    correct(library, attempt.id, 0, "Something else was said altogether here.")
    assert request_of(library.past.whole(attempt.id))[0].claims == ()
