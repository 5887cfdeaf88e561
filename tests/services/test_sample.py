"""The sample to look around in: marked, never counted, deletable."""

from fakes import FakeScorer

from mockinterview.adapters.sample_files import read_sample
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import Mode
from mockinterview.services.sample import add_sample, remove_sample, sample_session


def test_the_sample_can_be_reviewed_and_is_never_counted(library, home):
    whole = add_sample(library, read_sample(), FakeScorer(), home.takes)
    session = sample_session(library)
    assert session.conditions.mode is Mode.DEMO
    assert session.scored == 2
    assert whole.takes[0].audio.is_file()
    assert whole.takes[0].transcript.words
    assert whole.scorecard.card.probes[0].criterion == "disagreement"
    assert whole.self_rating is not None
    assert library.past.page().total == 2
    assert library.past.records(Level.L6) == ()
    assert library.past.trend() == ()
    assert library.progress.total() == 0
    assert library.progress.practised(0) == ()
    assert library.progress.answers() == ()
    assert library.shelf.prompts() == ()  # its prompt is not drawn


def test_the_sample_goes_without_a_trace(library, home):
    audio = add_sample(library, read_sample(), FakeScorer(), home.takes).takes[0].audio
    remove_sample(library)
    assert sample_session(library) is None
    assert library.past.page().total == 0
    assert not audio.exists()
