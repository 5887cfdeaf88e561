"""The answering screen's mind, without Qt."""

from dataclasses import replace

import pytest
from fakes import DESK, HEADSET, FakeLive, FakeSpeech, words_of
from holding import PRACTICE, Held

from mockinterview.domain.errors import Cancelled, ModelError, StoreError
from mockinterview.domain.recording import SignalState
from mockinterview.domain.round import Stage
from mockinterview.domain.session import Mode
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import left_behind
from mockinterview.ui.practice.presenter import Told
from mockinterview.ui.practice.state import Input


@pytest.fixture
def stage(library, bank, home):
    return Held(library, bank, home, "ownership and impact and people", "customer too")


def test_a_whole_round_asks_for_what_was_missing(stage):
    stage.begin()
    assert (stage.view.now.stage, stage.view.now.input) == (Stage.PREPARING, Input.MICROPHONE)
    assert stage.view.now.clock.figures == "1:00"
    stage.answer()
    assert stage.view.now.clock.figures == "3:30"
    assert stage.view.now.meter.saved == "0:30 saved"
    stage.presenter.finish()
    assert stage.view.now.question == "How about customer there?"
    assert stage.view.now.original == "Tell me about own-thing."
    assert stage.view.now.reason == "Asked because the answer did not prove customer yet"
    stage.answer(10.0)
    stage.presenter.finish()
    assert stage.view.now.stage is Stage.SELF_RATING
    stage.presenter.rate("impact", 4)
    stage.presenter.note("", "short")
    stage.presenter.submit("Say it first.")
    assert stage.view.is_last
    assert stage.view.whole.self_rating.ratings == {"impact": 4.0}
    assert stage.view.whole.scorecard.card.overall == 4.5
    assert [note.text for note in stage.view.whole.notes] == ["short"]


def test_no_follow_up_when_nothing_is_missing(library, bank, home):
    stage = Held(library, bank, home, "ownership impact customer people")
    stage.begin()
    stage.answer()
    stage.presenter.finish()
    assert stage.view.now.stage is Stage.SELF_RATING


def test_follow_ups_can_be_skipped_and_do_not_exceed_what_was_agreed(stage):
    stage.begin(conditions=replace(PRACTICE, follow_ups=2))
    stage.answer()
    stage.presenter.finish()
    assert stage.view.now.heading == "Follow-up 1"
    stage.presenter.skip_follow_up()
    assert stage.view.now.stage is Stage.SELF_RATING
    stage.presenter.submit()
    assert stage.view.whole.self_rating is None


def test_two_prompts_follow_one_another(stage):
    stage.begin("own-thing", "other-thing", conditions=replace(PRACTICE, prompts=2, follow_ups=0))
    assert stage.view.now.heading == "Question 1 of 2"
    stage.answer()
    stage.presenter.finish()
    stage.presenter.submit()
    assert not stage.view.is_last
    stage.presenter.next_prompt()
    assert (stage.view.now.heading, stage.view.now.question) == ("Question 2 of 2", "Tell me about other-thing.")


def test_without_a_microphone_one_types(library, bank, home):
    stage = Held(library, bank, home, devices=())
    stage.begin()
    assert stage.view.now.input is Input.TYPING
    assert stage.view.now.notice.title == "No microphone"
    stage.presenter.ready()
    stage.clock.go(3)
    stage.presenter.tick()
    stage.presenter.finish("ownership and impact and people and customer")
    assert stage.view.now.stage is Stage.SELF_RATING


def test_a_microphone_that_is_plugged_in_late_is_taken(library, bank, home):
    stage = Held(library, bank, home, devices=())
    stage.begin()
    stage.microphones.plugged = (HEADSET,)
    stage.clock.go(5)
    stage.presenter.tick()
    stage.presenter.tick()
    assert stage.view.now.input is Input.MICROPHONE
    assert stage.view.now.notice is None


def test_a_lost_microphone_stops_the_clock_until_another_takes_over(stage):
    stage.begin()
    stage.answer(20)
    stage.microphones.last.lose()
    stage.presenter.tick()
    assert (stage.view.now.input, stage.view.now.paused) == (Input.LOST, True)
    assert "kept" in stage.view.now.notice.text
    stage.clock.go(60)
    stage.presenter.choose_device(DESK.key)
    assert (stage.view.now.input, stage.view.now.notice, stage.view.now.paused) == (Input.MICROPHONE, None, False)
    assert stage.view.now.clock.figures == "3:40"
    stage.presenter.finish()
    assert stage.view.now.stage is Stage.PREPARING


def test_after_a_lost_microphone_the_rest_can_be_typed(stage):
    stage.begin(conditions=replace(PRACTICE, follow_ups=0))
    stage.answer(20)
    stage.microphones.last.lose()
    stage.presenter.tick()
    stage.presenter.finish("and customer by typing")
    stage.presenter.submit()
    assert stage.view.whole.scorecard.text == "ownership and impact and people and customer by typing"


def test_silence_is_told_and_asked_again(library, bank, home):
    stage = Held(library, bank, home, "")
    stage.begin()
    stage.answer()
    stage.presenter.finish()
    assert stage.view.now.stage is Stage.PREPARING
    assert stage.view.now.notice.title == "Nothing was heard"
    assert stage.view.now.input is Input.MICROPHONE


def test_a_broken_recogniser_does_not_lose_the_answer(stage):
    stage.speech.fault = ModelError("the speech model is damaged")
    stage.begin()
    stage.answer()
    stage.presenter.finish()
    assert stage.view.now.input is Input.TYPING
    assert "Recordings are kept" in stage.view.now.notice.text
    stage.presenter.ready()
    stage.clock.go(3)
    stage.presenter.tick()
    stage.presenter.finish("ownership impact customer people")
    assert stage.view.now.stage is Stage.SELF_RATING


def test_pausing_needs_practice(stage):
    stage.begin(conditions=replace(PRACTICE, mode=Mode.INTERVIEW, pause=False, restart=False, live_transcript=False))
    stage.answer()
    stage.presenter.pause()
    stage.presenter.restart()
    stage.presenter.read_along(shown=True)
    assert (stage.view.now.stage, stage.view.now.paused, stage.view.now.words) == (Stage.ANSWERING, False, "")


def test_a_pause_stops_clock_and_recording(stage):
    stage.begin()
    stage.answer(30)
    stage.presenter.pause()
    stage.clock.go(100)
    stage.presenter.tick()
    assert stage.view.now.clock.figures == "3:30"
    assert stage.microphones.last.state().paused
    stage.presenter.pause()
    assert not stage.microphones.last.state().paused


def test_starting_over_archives_the_take_and_begins_a_new_attempt(stage):
    stage.begin()
    stage.answer()
    first = stage.interview.attempt.id
    stage.presenter.restart()
    assert stage.view.now.stage is Stage.PREPARING
    assert stage.interview.attempt.id != first
    assert stage.microphones.opened[0].discarded


def test_discarding_leaves_the_round(stage):
    stage.begin()
    stage.answer()
    stage.presenter.discard()
    assert stage.view.gone
    assert stage.presenter.stage is None
    assert stage.library.rounds.unfinished() == ()


def test_time_marks_are_said_once_each(stage):
    stage.begin()
    stage.answer(121)
    stage.clock.go(60)
    stage.presenter.tick()
    stage.clock.go(60)
    stage.presenter.tick()
    stage.presenter.tick()
    marks = [one for one in stage.view.said if "time" in one or "minute" in one]
    assert marks == ["Half of the time is used", "One minute left", "The time is over. Come to the end"]
    assert stage.view.now.clock.late
    assert stage.view.now.clock.figures.startswith("+0:")
    assert "over" in stage.view.now.clock.words


def test_the_live_transcript_is_shown_when_it_is_wanted(stage):
    stage.begin()
    stage.answer()
    assert stage.view.now.words == ""
    stage.presenter.read_along(shown=True)
    assert stage.view.now.words == "ownership and impact and people"


def test_the_level_is_told_in_words(stage):
    stage.begin()
    stage.microphones.last.now = replace(stage.microphones.last.now, signal=SignalState.NO_SIGNAL)
    stage.presenter.tick()
    assert "muted" in stage.view.now.meter.signal


def test_a_design_round_runs_through_its_phases(stage, library):
    stage.begin("design-queue")
    stage.answer()
    (phase,) = stage.view.now.phases
    assert (phase.name, phase.now, phase.used) == ("All", True, "0:30")
    stage.presenter.next_phase()
    assert stage.view.now.phase == 0


def test_a_file_can_be_the_answer(stage, tmp_path):
    stage.begin(conditions=replace(PRACTICE, follow_ups=0))
    path = tmp_path / "told.wav"
    path.write_bytes(b"")
    stage.presenter.use_file(path)
    assert stage.view.now.stage is Stage.PREPARING
    assert stage.view.now.notice.title == "This recording cannot be read"
    path.write_bytes(b"sound")
    stage.presenter.use_file(path)
    assert stage.view.now.stage is Stage.SELF_RATING


class HalfWay(FakeSpeech):
    """Writes a file down in four steps of ten seconds; `then` is called after the second."""

    def __init__(self, clock, then):
        super().__init__("ownership impact customer people")
        self.clock, self.then, self.told = clock, then, []

    def transcribe(self, path, *, model, report, cancel, vocabulary=()):
        for quarter in range(4):
            report(quarter / 4)
            self.clock.go(10.0)
            if quarter == 2:
                self.then()
            if cancel.requested:
                raise Cancelled
        return super().transcribe(path, model=model, report=report, cancel=cancel)


def test_a_file_tells_how_long_it_takes_and_can_be_stopped(stage, tmp_path):
    path = tmp_path / "told.wav"
    path.write_bytes(b"sound")
    stage.begin(conditions=replace(PRACTICE, follow_ups=0))
    seen = []

    def look():
        stage.presenter.tick()
        seen.append((stage.view.now.busy, stage.view.now.progress, stage.view.now.can_stop))
        stage.presenter.stop_file()
        stage.presenter.stop_file()

    stage.interview._speech = HalfWay(stage.clock, look)
    stage.presenter.use_file(path)
    assert seen == [("Writing down told.wav: 50 % done, less than a minute left", 0.5, True)]
    assert stage.view.now.stage is Stage.PREPARING
    assert (stage.view.now.notice.title, stage.view.now.notice.tone) == ("Stopped", "soft")
    assert not stage.view.now.can_stop
    assert stage.view.now.busy == ""
    stage.interview._speech = HalfWay(stage.clock, lambda: None)
    stage.presenter.use_file(path)
    assert stage.view.now.stage is Stage.SELF_RATING


def test_a_recording_whose_words_are_known_is_the_first_answer(stage, tmp_path, library):
    path = tmp_path / "told.wav"
    path.write_bytes(b"sound")
    told = Told(audio=path, said=Transcript.of(words_of("ownership impact customer people"), duration_s=2.0))
    stage.begin(conditions=replace(PRACTICE, follow_ups=0), told=told)
    assert stage.view.now.stage is Stage.SELF_RATING
    stage.presenter.submit()
    assert stage.view.whole.scorecard.text == "ownership impact customer people"
    assert stage.view.whole.takes[0].audio.read_bytes() == b"sound"


def test_a_recording_that_has_gone_leaves_the_question(stage, tmp_path):
    told = Told(audio=tmp_path / "gone.wav", said=Transcript.of(words_of("impact"), duration_s=0.5))
    stage.begin(told=told)
    assert stage.view.now.stage is Stage.PREPARING
    assert "cannot be copied" in stage.view.now.notice.text


def test_presses_that_do_not_fit_the_stage_do_nothing(stage):
    stage.begin()
    stage.presenter.finish()
    stage.presenter.pause()
    stage.presenter.next_phase()
    stage.presenter.submit()
    assert stage.view.now.stage is Stage.PREPARING


def typing(library, bank, home):
    stage = Held(library, bank, home, devices=())
    stage.begin()
    stage.presenter.ready()
    stage.clock.go(3)
    stage.presenter.tick()
    return stage


def test_what_is_typed_is_kept_every_two_seconds_and_offered_after_a_kill(library, bank, home):
    stage = typing(library, bank, home)
    for text in ("I showed", "I showed ownership"):
        stage.presenter.typing(text)
        stage.clock.go(2.1)
        stage.presenter.tick()
    (left,) = left_behind(library, [])
    assert left.whole.takes[0].transcript.text == "I showed ownership"
    assert len(library.past.transcripts(left.whole.takes[0].id)) == 1


def test_what_is_typed_is_kept_when_the_window_closes(library, bank, home):
    stage = typing(library, bank, home)
    stage.presenter.typing("I showed impact")
    stage.presenter.leave()
    (left,) = left_behind(library, [])
    assert left.whole.takes[0].transcript.text == "I showed impact"


def test_a_draft_that_was_erased_is_not_scored(library, bank, home):
    stage = typing(library, bank, home)
    stage.presenter.typing("ownership")
    stage.clock.go(2.1)
    stage.presenter.tick()
    stage.presenter.finish("")
    assert stage.view.now.notice.title == "Nothing was heard"


def test_a_typed_answer_is_emptied_only_once_it_was_judged_and_is_not_kept_twice(library, bank, home, monkeypatch):
    stage = typing(library, bank, home)
    stage.view.fresh.clear()
    fault = ModelError("the scorer is damaged")

    def damaged(_request):
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(stage.interview._scorer, "score", damaged, raising=False)
        stage.presenter.finish("ownership impact people customer")
    assert stage.view.fresh == []
    stage.presenter.ready()
    stage.clock.go(3)
    stage.presenter.tick()
    stage.presenter.finish("ownership impact people customer")
    assert stage.view.fresh == ["answer"]
    stage.presenter.submit()
    assert stage.view.whole.scorecard.text == "ownership impact people customer"


def test_a_library_that_is_locked_does_not_stop_the_keeping_of_drafts(library, bank, home, monkeypatch):
    stage = typing(library, bank, home)

    def locked(*_given):
        raise StoreError("the library is locked")

    with monkeypatch.context() as patch:
        patch.setattr(stage.interview, "draft", locked)
        stage.presenter.typing("ownership")
        stage.clock.go(2.1)
        stage.presenter.tick()
    assert stage.view.now.notice.title == "The library cannot be used"
    stage.clock.go(2.1)
    stage.presenter.tick()
    assert [one.whole.takes[0].transcript.text for one in left_behind(library, [])] == ["ownership"]


def test_whoever_typed_types_the_follow_up_too(stage):
    stage.begin()
    stage.presenter.type_instead()
    stage.presenter.ready()
    stage.clock.go(3)
    stage.presenter.tick()
    stage.presenter.finish("ownership and impact and people")
    assert stage.view.now.heading == "Follow-up"
    assert stage.view.now.input is Input.TYPING


def test_the_words_can_be_left_for_later(stage, monkeypatch):
    stage.begin("own-thing", "other-thing", conditions=replace(PRACTICE, prompts=2, follow_ups=0))
    stage.answer()
    stage.microphones.last.take.write_bytes(b"sound")
    stage.jobs.at_once = False
    stage.presenter.finish()
    stage.clock.go(11)
    stage.presenter.tick()
    assert stage.view.now.can_keep
    assert "slow" in stage.view.now.busy
    stage.presenter.keep_for_later()
    assert not stage.view.now.can_keep
    monkeypatch.setattr(FakeLive, "result", lambda _live: None)  # never comes to an end
    stage.jobs.at_once = True
    stage.jobs.run()
    assert (stage.view.now.stage, stage.view.now.heading) == (Stage.PREPARING, "Question 2 of 2")
    texts = [one.whole.attempt.text for one in left_behind(stage.library, [])]
    assert "Tell me about own-thing." in texts


def test_the_own_rating_shows_the_question_and_not_the_follow_up(stage):
    stage.begin()
    stage.answer()
    stage.presenter.finish()
    stage.presenter.skip_follow_up()
    assert (stage.view.now.heading, stage.view.now.question) == ("Your question", "Tell me about own-thing.")
