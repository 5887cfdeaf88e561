"""The interviewer's voice, and what practice allows: nothing is recorded before the question has ended."""

from dataclasses import replace

import numpy as np
import pytest
import soundfile
from fakes import FakePlayer, FakeScorer, HeldJobs
from holding import PRACTICE, Held

from mockinterview.adapters.voices import Voices
from mockinterview.domain.errors import MissingError
from mockinterview.domain.round import Stage
from mockinterview.domain.session import Mode
from mockinterview.domain.settings import ClockStyle
from mockinterview.domain.voice import VoiceName
from mockinterview.ui.practice.inputs import NOT_SAVED
from mockinterview.ui.practice.judging import EARLY_S
from mockinterview.ui.practice.reading import Manner, Reader
from mockinterview.ui.practice.state import Input

SPOKEN = replace(PRACTICE, voice=True)


class FakeVoice:
    """Implements `Voice`."""

    def __init__(self):
        self.said, self.warmed = [], []

    def voices(self):
        return (VoiceName(key="fake", title="Fake"),)

    def warm(self, voice=""):
        self.warmed.append(voice)

    def render(self, text, into, *, voice="", percent=100):
        self.said.append((text, percent))
        into.parent.mkdir(parents=True, exist_ok=True)
        into.write_bytes(b"sound")
        return into


@pytest.fixture
def spoken(library, bank, home):
    voice, player = FakeVoice(), FakePlayer()
    reader = Reader(voice, player, HeldJobs(), home.root / "voice", lambda: Manner(percent=120))
    stage = Held(library, bank, home, "ownership and impact and people", "customer too", reader=reader)
    stage.voice, stage.player = voice, player
    return stage


def test_the_question_is_read_out_and_the_clock_waits_for_its_end(spoken):
    spoken.begin(conditions=SPOKEN)
    assert spoken.voice.said == [("Tell me about own-thing.", 120)]
    assert spoken.view.now.speaking
    spoken.clock.go(20)
    spoken.presenter.tick()
    assert spoken.view.now.clock.figures == "1:00"
    spoken.player.at_s = None
    spoken.clock.go(10)
    spoken.presenter.tick()
    assert spoken.view.now.clock.figures == "0:50"


def test_the_voice_that_is_chosen_is_loaded_before_it_is_needed(home):
    voice = FakeVoice()
    Reader(voice, FakePlayer(), HeldJobs(), home.root / "voice", lambda: Manner(voice="fake")).warm()
    assert voice.warmed == ["fake"]
    assert voice.said == []


def test_recording_starts_only_after_the_voice_has_ended(spoken):
    spoken.begin(conditions=SPOKEN)
    silent = []
    real = spoken.interview.start

    def start():
        silent.append(spoken.player.at_s is None)
        real()

    spoken.interview.start = start
    spoken.presenter.ready()
    assert spoken.player.at_s is None
    assert not spoken.microphones.last.started
    spoken.clock.go(3)
    spoken.presenter.tick()
    assert silent == [True]


def test_interview_conditions_do_not_begin_while_the_question_is_read(spoken):
    spoken.begin(conditions=replace(SPOKEN, mode=Mode.INTERVIEW, think_s=5.0))
    spoken.clock.go(30)
    spoken.presenter.tick()
    assert spoken.view.now.stage is Stage.PREPARING
    spoken.player.at_s = None
    spoken.presenter.tick()
    spoken.clock.go(5.1)
    spoken.presenter.tick()
    assert spoken.view.now.stage is Stage.COUNTDOWN


def test_the_follow_up_is_read_out_too_and_nothing_without_the_wish(spoken, library, bank, home):
    spoken.begin(conditions=SPOKEN)
    spoken.answer()
    spoken.presenter.finish()
    assert [text for text, _percent in spoken.voice.said][-1] == "How about customer there?"
    spoken.voice.said.clear()
    spoken.presenter.discard()
    spoken.begin(conditions=PRACTICE)
    assert spoken.voice.said == []
    spoken.presenter.hear_again()
    assert len(spoken.voice.said) == 1
    spoken.presenter.hear_again()
    assert not spoken.view.now.speaking


def test_the_system_voice_writes_a_file_with_sound_in_it(tmp_path):
    voices = Voices()
    if not voices.voices():
        pytest.skip("no voice is installed")
    path = voices.render("Tell me about a time; $(rm -rf /) & -w x", tmp_path / "q.wav", percent=80)
    samples, rate = soundfile.read(path)
    assert samples.size / rate > 1.5
    assert np.abs(samples).max() > 0.05
    faster = voices.render("Tell me about a time; $(rm -rf /) & -w x", tmp_path / "f.wav", percent=140)
    assert soundfile.info(faster).duration < 0.8 * samples.size / rate


def test_where_no_voice_is_installed_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr("sys.platform", "linux")
    voices = Voices()
    assert voices.voices() == ()
    with pytest.raises(MissingError, match="no voice"):
        voices.render("Why?", tmp_path / "q.wav")


# What practice allows


def answering(library, bank, home, conditions=PRACTICE, **named):
    stage = Held(library, bank, home, "ownership and impact and people", "customer", **named)
    stage.begin(conditions=conditions)
    stage.answer(30)
    return stage


def test_the_clock_counts_up_against_its_band_or_is_hidden(library, bank, home):
    stage = answering(library, bank, home)
    stage.presenter.turn_clock()
    assert stage.presenter.style is ClockStyle.USED
    assert (stage.view.now.clock.figures, stage.view.now.clock.words) == ("0:30", "used, of 2 min to 4 min")
    stage.clock.go(100)
    stage.presenter.tick()
    assert "long enough" in stage.view.now.clock.words
    stage.clock.go(120)
    stage.presenter.tick()
    assert "0:10 over" in stage.view.now.clock.words
    assert stage.view.now.clock.late
    stage.presenter.turn_clock()
    assert stage.view.now.clock.figures == ""
    assert not stage.view.now.clock.bar


def test_time_can_be_extended_and_switched_off_in_practice_only(library, bank, home):
    stage = answering(library, bank, home)
    stage.presenter.more_time()
    assert stage.view.now.clock.figures == "4:30"
    strict = answering(library, bank, home, replace(PRACTICE, mode=Mode.INTERVIEW))
    strict.presenter.more_time()
    assert strict.view.now.clock.figures == "3:30"
    assert not strict.view.now.can_extend
    free = answering(library, bank, home, replace(PRACTICE, answer_s=0.0))
    assert free.view.now.clock.words == "no time limit"


def test_interview_conditions_say_that_time_is_up_and_cut_nothing_off(library, bank, home):
    stage = answering(library, bank, home, replace(PRACTICE, mode=Mode.INTERVIEW))
    stage.clock.go(300)
    stage.presenter.tick()
    assert stage.view.now.stage is Stage.ANSWERING
    assert stage.view.now.notice.title == "We are at time"


def test_hints_are_for_practice(library, bank, home):
    stage = answering(library, bank, home)
    assert stage.view.now.hints == ()
    stage.presenter.hint(shown=True)
    assert stage.view.now.hints[0] == ("Ownership", "ownership of the team")
    strict = answering(library, bank, home, replace(PRACTICE, mode=Mode.INTERVIEW))
    strict.presenter.hint(shown=True)
    assert (strict.view.now.can_hint, strict.view.now.hints) == (False, ())


def test_a_recording_that_does_not_reach_the_disk_is_told_in_red(library, bank, home):
    stage = answering(library, bank, home)
    for _look in range(10):
        stage.clock.go(0.5)
        stage.presenter.tick()
    assert (stage.view.now.notice.title, stage.view.now.notice.tone) == (NOT_SAVED, "danger")
    stage.microphones.last.hear(5)
    stage.clock.go(0.5)
    stage.presenter.tick()
    assert stage.view.now.notice is None


def test_a_microphone_that_is_not_wanted_is_let_go_at_once(library, bank, home):
    stage = Held(library, bank, home, "ownership")
    stage.begin()
    stage.presenter.type_instead()
    assert stage.microphones.last.closed
    assert stage.view.now.input is Input.TYPING


def test_the_seconds_of_a_typed_answer_are_kept(library, bank, home):
    stage = Held(library, bank, home, devices=())
    stage.begin(conditions=replace(PRACTICE, follow_ups=0))
    stage.presenter.ready()
    stage.clock.go(3)
    stage.presenter.tick()
    stage.clock.go(120)
    stage.presenter.finish("ownership impact customer people")
    stage.presenter.submit()
    assert stage.view.whole.takes[0].transcript.duration_s == 120.0
    assert stage.interview._scorer.requests[-1].spent_s == 120.0


def test_a_follow_up_is_on_screen_while_the_last_words_are_still_written(library, bank, home):
    stage = Held(library, bank, home, "ownership and impact and people", "customer too")
    stage.begin()
    stage.answer(30)
    stage.clock.go(9)
    stage.presenter.tick()  # a look at what is being said
    stage.jobs.at_once = False
    stage.presenter.finish()
    assert stage.view.now.stage is Stage.LISTENING
    stage.clock.go(EARLY_S)
    stage.presenter.tick()
    assert stage.view.now.stage is Stage.PREPARING
    assert stage.view.now.question == "How about customer there?"
    assert stage.view.now.busy
    stage.presenter.ready()
    assert stage.view.now.stage is Stage.PREPARING  # not before everything is written down
    stage.jobs.at_once = True
    stage.jobs.run()
    assert (stage.view.now.question, stage.view.now.busy) == ("How about customer there?", "")
    assert stage.view.now.input is Input.MICROPHONE
    stage.answer(10)
    stage.presenter.finish()
    stage.presenter.submit()
    (probe,) = stage.view.whole.scorecard.card.probes
    assert (probe.criterion, probe.before, probe.after) == ("customer", 2.0, 4.5)


def test_an_early_follow_up_gives_way_when_the_last_words_answered_it(library, bank, home):
    class Hearing(FakeScorer):
        """Hears 'customer' only in the whole answer."""

        early = True

        def score(self, request):
            return super().score(
                replace(request, transcript=request.transcript.replace("customer", "")) if self.early else request
            )

    scorer = Hearing()
    stage = Held(library, bank, home, "ownership impact customer", scorer=scorer)
    stage.begin()
    stage.answer(30)
    stage.clock.go(9)
    stage.presenter.tick()
    stage.jobs.at_once = False
    stage.presenter.finish()
    stage.clock.go(EARLY_S)
    stage.presenter.tick()
    assert stage.view.now.question == "How about customer there?"
    scorer.early = False
    stage.jobs.at_once = True
    stage.jobs.run()
    assert stage.view.now.question == "How about people there?"
