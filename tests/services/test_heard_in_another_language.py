"""An answer in another language than English is scored, and says what that is worth."""

import pytest
from fakes import FakeScorer, words_of

from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import Conditions
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import NOT_ENGLISH, score_attempt


@pytest.mark.parametrize(("language", "noted"), [("en", False), ("de", True)])
def test_the_language_is_kept_and_the_card_says_what_it_is_calibrated_for(library, bank, language, noted):
    library.criteria.adopt(*bundled_rubric())
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompts()[0], reason="new", answer_s=240)
    take = library.rounds.add_take(attempt.id)
    said = Transcript.of(words_of("I moved the queue in one quarter"), duration_s=4.0, language=language)
    library.rounds.save_transcript(take.id, said)
    library.rounds.answered(attempt.id)
    whole = score_attempt(library, attempt.id, FakeScorer())
    assert whole.takes[0].transcript.language == language
    assert (NOT_ENGLISH in whole.scorecard.card.notes) is noted
