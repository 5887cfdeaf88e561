"""History tells the sample from the user's own answers."""

from __future__ import annotations

from fakes import FakeScorer

from mockinterview.adapters.sample_files import read_sample
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import Conditions
from mockinterview.services.sample import add_sample
from mockinterview.ui.history.screen import COLUMNS


def test_only_the_sample_is_marked(library, bank, home):
    library.shelf.import_bank(bank)
    own = library.rounds.begin_attempt(
        library.rounds.begin_session(Conditions(level=Level.L6)).id, library.shelf.prompt("own-thing")
    )
    whole = add_sample(library, read_sample(), FakeScorer(), home.takes)
    question = next(one for one in COLUMNS if one.title == "Question")
    shown = {one.attempt_id: question.text(one) for one in library.past.page().entries}
    assert shown[own.id] == own.text
    assert shown[whole.attempt.id] == f"Sample: {whole.attempt.text}"
    assert sum(text.startswith("Sample: ") for text in shown.values()) == 2
