"""Holding a round over the real library, with fakes for microphone, recogniser and scorer."""

from pathlib import Path

import pytest
from fakes import DESK, HEADSET, FakeMicrophones, FakeScorer, FakeSpeech

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import AudioFileError, DeviceError, ModelError
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import AttemptState, Conditions, SelfRating
from mockinterview.services.keep import left_behind
from mockinterview.services.recover import complete
from mockinterview.services.round import Interview


class Never:
    requested = False


def never(_share):
    pass


@pytest.fixture
def microphones():
    return FakeMicrophones(HEADSET, DESK)


@pytest.fixture
def speech():
    return FakeSpeech("we had impact in the team", "my ownership was clear")


@pytest.fixture
def held(library, bank, home, microphones, speech):
    library.shelf.import_bank(bank)
    interview = Interview(library, microphones, speech, FakeScorer(), home.takes)
    interview.begin(Conditions(level=Level.L6))
    interview.put(library.shelf.prompt("own-thing"), reason="new", answer_s=240.0, think_s=60.0)
    return interview


def spoken(held, microphones, seconds=12.0):
    held.start()
    microphones.last.hear(seconds)
    held.keep_words()
    held.stop()
    return held.hear(Never())


def test_a_spoken_answer_is_kept_with_words_and_scored(held, microphones, library):
    held.open(None)
    assert spoken(held, microphones).transcript.text == "we had impact in the team"
    judged = held.judge()
    probe = held.probe(judged, ())
    assert probe.text == "How about ownership there?"
    held.open(None, probe)
    spoken(held, microphones, 5.0)
    judged = held.judge()
    assert judged.text == "we had impact in the team my ownership was clear"
    assert held.probe(judged, (probe,)).criterion == "customer"
    held.answered()
    whole = held.rate(SelfRating(ratings={"impact": 4.0}, change="shorter"), judged, ["a note"])
    assert whole.attempt.state is AttemptState.SCORED
    assert [take.duration_s for take in whole.takes] == [12.0, 5.0]
    assert whole.takes[1].question == probe.text
    assert whole.scorecard.text[whole.scorecard.card.rating("impact").evidence[0].start :].startswith("impact")
    assert whole.self_rating.change == "shorter"
    assert [note.text for note in whole.notes] == ["a note"]


def test_words_reach_the_library_while_they_are_spoken(held, microphones, library):
    held.open(None)
    held.start()
    held.keep_words()
    held.keep_words()
    (left,) = library.rounds.unfinished()
    assert " ".join(word.text for word in left.takes[0].words) == "we had impact in the team"


def test_without_a_microphone_the_answer_is_typed(held, microphones):
    microphones.plugged = ()
    with pytest.raises(DeviceError):
        held.open(None)
    held.type("  I showed ownership\n and <b>impact</b>  ")
    judged = held.judge()
    assert judged.text == "I showed ownership and <b>impact</b>"


def test_what_was_said_before_the_microphone_was_lost_is_scored_with_what_was_typed_after(held, microphones):
    held.open(HEADSET.key)
    held.start()
    microphones.last.hear(4.0)
    microphones.last.lose()
    held.stop()
    held.hear(Never())
    held.type("and then ownership by typing")
    assert held.judge().text == "we had impact in the team and then ownership by typing"


def test_another_microphone_takes_over_in_mid_answer(held, microphones):
    held.open(HEADSET.key)
    held.start()
    microphones.last.lose()
    held.resume(DESK.key)
    assert not held.capture().lost
    assert microphones.last.device == DESK.key


def test_a_file_is_copied_into_the_users_folder(held, tmp_path, library, home):
    source = tmp_path / "told.MP3"
    source.write_bytes(b"sound")
    held.use_file(source, never, Never())
    (take,) = library.past.whole(held.attempt.id).takes
    assert take.audio.is_relative_to(home.takes)
    assert take.audio.read_bytes() == b"sound"
    assert take.transcript.text == "we had impact in the team"


def test_an_empty_file_leaves_nothing_behind(held, tmp_path, library):
    source = tmp_path / "empty.wav"
    source.write_bytes(b"")
    with pytest.raises(AudioFileError):
        held.use_file(source, never, Never())
    assert library.past.whole(held.attempt.id).takes == ()


def test_a_recogniser_that_fails_leaves_the_recording(held, microphones, speech, library):
    speech.fault = ModelError("the model is damaged")
    held.open(None)
    heard = spoken(held, microphones)
    assert heard.transcript is None
    assert "damaged" in heard.fault
    assert library.past.whole(held.attempt.id).takes[0].audio.exists()


def test_an_answer_that_a_crash_left_can_be_finished(held, microphones, library, speech):
    held.open(None)
    held.start()
    held.keep_words()
    path = microphones.last.take
    path.write_bytes(b"sound")  # what the recovery of the spool makes
    left = left_behind(library, [Recording(path=path, duration_s=7.0, rate_hz=16_000, recovered=True)])
    assert [one.whole.takes[0].duration_s for one in left] == [7.0]
    speech.texts = ["recovered impact"]
    whole = complete(left[0].whole.attempt.id, library, speech, FakeScorer(), report=never, cancel=Never())
    assert whole.attempt.state is AttemptState.SCORED
    assert whole.scorecard.text == "recovered impact"


def test_an_answer_without_its_recording_is_finished_from_the_words_that_were_kept(held, library):
    held.open(None)
    held.start()
    held.keep_words()
    whole = complete(held.attempt.id, library, None, FakeScorer(), report=never, cancel=Never())
    assert whole.scorecard.text == "we had impact in the team"


def test_a_discarded_answer_keeps_its_recording(held, microphones, library):
    held.open(None)
    held.start()
    held.discard()
    assert microphones.last.discarded
    assert library.rounds.unfinished() == ()
    assert isinstance(microphones.last.take, Path)
