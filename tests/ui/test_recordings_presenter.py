"""The mind of the list of recordings, without Qt: one at a time, in order, and what is wrong in its own words."""

from pathlib import Path

import pytest
from fakes import FakeClock, FakeSpeech, HeldJobs, words_of
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.domain.errors import AudioFileError, Cancelled, ModelError
from mockinterview.domain.transcript import Transcript
from mockinterview.ui.recordings.presenter import MOST, Means, RecordingsPresenter
from mockinterview.ui.recordings.state import Stage, problem_of
from mockinterview.ui.wording import LONGEST_NAME, short, shown_name


class Screen:
    """Remembers what it was told."""

    def __init__(self):
        self.states, self.said, self.brought = [], [], []

    @property
    def now(self):
        return self.states[-1]

    def show_state(self, state):
        self.states.append(state)

    def say(self, words, *, urgent=False):
        self.said.append((words, urgent))

    def bring(self, number):
        self.brought.append(number)


class Steps(FakeSpeech):
    """Writes down in four steps of ten seconds; `between` is called after each."""

    def __init__(self, clock, *texts):
        super().__init__(*texts)
        self.clock, self.heard, self.began, self.between = clock, [], 0.0, lambda _share: None

    def transcribe(self, path, *, model, report, cancel, vocabulary=()):
        self.heard.append((path.name, model, vocabulary))
        for share in (self.began, 0.25, 0.5, 0.75):
            report(share)
            self.clock.go(10.0)
            self.between(share)
            if cancel.requested:
                raise Cancelled
        return super().transcribe(path, model=model, report=report, cancel=cancel)


class Desk:
    """A presenter and everything around it; work is done when a test says so."""

    def __init__(self, folder, *texts, at_once=True):
        self.folder, self.clock, self.screen = folder, FakeClock(), Screen()
        self.jobs, self.speech = HeldJobs(at_once=at_once), Steps(self.clock, *texts)
        means = Means(
            speech=self.speech, length=self.length, model=lambda: "tiny.en", vocabulary=lambda: ("Kinesis",),
            where=lambda: "here", now_s=self.clock,
        )  # fmt: skip
        self.presenter = RecordingsPresenter(means, self.jobs, self.screen)

    @staticmethod
    def length(path: Path) -> float:
        if not path.exists():
            raise AudioFileError(f"{path} cannot be read: it is not there")
        return 65.0

    def files(self, *names):
        paths = [self.folder / name for name in names]
        for path in paths:
            path.write_bytes(b"sound")
        return paths

    @property
    def rows(self):
        return self.screen.now.rows

    @property
    def stages(self):
        return [row.stage for row in self.rows]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path, "one two three", "four five")


def test_files_are_written_down_one_after_the_other_in_their_order(desk):
    desk.presenter.add(desk.files("b.wav", "a.wav"))
    assert desk.speech.heard == [("b.wav", "tiny.en", ("Kinesis",)), ("a.wav", "tiny.en", ("Kinesis",))]
    assert [row.facts for row in desk.rows] == ["0:01 · done: 3 words", "0:01 · done: 2 words"]
    running = [sum(row.stage is Stage.RUNNING for row in state.rows) for state in desk.screen.states]
    assert max(running) == 1
    assert ("b.wav: done: 3 words", False) in desk.screen.said
    assert desk.screen.now.reading.text == "one two three"
    assert desk.screen.now.where == "here"


def test_a_row_tells_its_length_and_the_time_that_is_left(desk):
    seen = []
    desk.speech.between = lambda _share: seen.append(desk.rows[0].facts)
    desk.presenter.add(desk.files("a.wav"))
    assert seen[0] == "1:05 · 0 % done"
    assert seen[2] == "1:05 · 50 % done, less than a minute left"


def test_what_is_broken_says_so_by_its_name_and_the_others_go_on(desk):
    desk.presenter.add([desk.folder / "gone.wav", *desk.files("a.wav")])
    assert desk.stages == [Stage.FAILED, Stage.DONE]
    assert desk.rows[0].problem == (
        "gone.wav cannot be read: it is not there. Use WAV, FLAC, Ogg, MP3 or M4A, or record again."
    )
    assert (f"gone.wav: {desk.rows[0].problem}", True) in desk.screen.said


def test_one_that_is_stopped_goes_on_from_there_when_that_is_asked(tmp_path):
    desk = Desk(tmp_path, "one two three", "four five", at_once=False)

    def stop(share):
        if share == 0.5:
            desk.presenter.cancel(1)

    desk.speech.between = stop
    desk.presenter.add(desk.files("a.wav", "b.wav"))
    desk.jobs.run()
    assert desk.stages == [Stage.STOPPED, Stage.DONE]
    assert (desk.rows[0].told, desk.rows[0].share) == ("stopped at 50 %", 0.5)
    desk.speech.between, desk.speech.began = lambda _share: None, 0.5
    desk.presenter.resume(1)
    desk.jobs.run()
    assert desk.stages == [Stage.DONE, Stage.DONE]
    assert [name for name, *_ in desk.speech.heard] == ["a.wav", "b.wav", "a.wav"]


def test_one_that_waits_can_be_stopped_too(tmp_path):
    desk = Desk(tmp_path, at_once=False)
    desk.presenter.add(desk.files("a.wav", "b.wav"))
    desk.presenter.cancel(1)  # nobody has looked at it yet
    assert desk.stages[0] is Stage.LOOKING
    desk.speech.between = lambda share: desk.presenter.cancel(2) if share == 0.0 else None
    desk.jobs.run()
    assert desk.stages == [Stage.DONE, Stage.STOPPED]


def test_a_missing_model_stops_all_that_wait_and_says_so_once(desk):
    def missing(*_given, **_named):
        raise ModelError("no speech model is here")

    whole, desk.speech.transcribe = desk.speech.transcribe, missing
    desk.presenter.add(desk.files("a.wav", "b.wav"))
    desk.presenter.add(desk.files("c.wav"))
    assert set(desk.stages) == {Stage.STOPPED}
    assert desk.screen.now.notice.title == "The speech model cannot be used"
    desk.speech.transcribe = whole
    desk.presenter.resume(2)
    assert desk.stages[1] is Stage.DONE
    assert desk.screen.now.notice is None


def test_a_round_has_the_computer_for_itself(tmp_path):
    desk = Desk(tmp_path, "one", "two", at_once=False)

    def answer(share):
        if share == 0.25:
            desk.presenter.rest(on=True)

    desk.speech.between = answer
    desk.presenter.add(desk.files("a.wav"))
    desk.jobs.run()
    assert desk.rows[0].facts == "1:05 · rests while you answer"
    desk.presenter.add(desk.files("b.wav"))
    desk.jobs.run()
    assert desk.stages == [Stage.WAITING, Stage.WAITING]
    desk.speech.between = lambda _share: None
    desk.presenter.rest(on=False)
    desk.jobs.run()
    assert desk.stages == [Stage.DONE, Stage.DONE]


def test_the_same_file_is_not_twice_on_the_list_but_begins_anew(desk):
    (path,) = desk.files("a.wav")
    desk.presenter.add([path, path])
    assert len(desk.rows) == 1
    desk.presenter.add([path])
    assert (len(desk.rows), desk.screen.now.reading.text) == (1, "four five")


def test_the_list_has_an_end_and_says_so(desk):
    desk.presenter.rest(on=True)
    desk.presenter.add([desk.folder / f"{number}.wav" for number in range(MOST + 2)])
    assert len(desk.rows) == MOST
    assert desk.screen.now.notice.title == "2 recordings were left out"


def test_clearing_forgets_words_and_leaves_what_is_not_finished(desk):
    desk.presenter.add([*desk.files("a.wav"), desk.folder / "gone.wav"])
    desk.presenter.rest(on=True)
    desk.presenter.add(desk.files("b.wav"))
    desk.presenter.clear()
    assert [row.name for row in desk.rows] == ["b.wav"]
    assert desk.screen.now.reading is None
    assert desk.presenter.said(1) is None
    desk.presenter.remove(3)
    assert desk.rows == ()
    assert desk.folder.joinpath("b.wav").exists()


def test_a_recording_without_words_says_so_and_has_nothing_to_read(tmp_path):
    desk = Desk(tmp_path, "")
    desk.presenter.add(desk.files("a.wav"))
    assert desk.rows[0].facts == "done: no words were heard"
    desk.presenter.read(1)
    assert desk.screen.now.rows[0].words == 0


def test_words_are_saved_as_the_ending_says(desk):
    desk.presenter.add(desk.files("a.wav"))
    for name, begins in (
        ("w.txt", "one two three\n"),
        ("w.srt", "1\n00:00:00,000 --> "),
        ("w.vtt", "WEBVTT - a.wav\n"),
    ):
        desk.presenter.save(1, desk.folder / name)
        assert (desk.folder / name).read_text("utf-8").startswith(begins)
        assert (desk.screen.now.notice.title, desk.screen.now.notice.text) == ("Saved", str(desk.folder / name))


def test_words_never_replace_the_recording_itself(desk):
    (path,) = desk.files("a.wav")
    desk.presenter.add([path])
    desk.presenter.save(1, path)
    assert path.read_bytes() == b"sound"
    assert "is the recording itself" in desk.screen.now.notice.text


def test_what_cannot_be_written_is_told(desk):
    desk.presenter.add(desk.files("a.wav"))
    desk.presenter.save(1, desk.folder / "no such folder" / "words.txt")
    assert "cannot be written" in desk.screen.now.notice.text


def test_nothing_comes_back_from_a_recording_that_was_removed(tmp_path):
    desk = Desk(tmp_path, "one", at_once=False)
    desk.presenter.add(desk.files("a.wav"))
    desk.presenter.remove(1)
    desk.jobs.run()
    assert desk.rows == ()
    assert desk.speech.heard == []


def test_long_texts_become_paragraphs(desk):
    said = " ".join(["Nine words stand in this sentence about a queue."] * 60)
    desk.speech.texts = [said]
    desk.presenter.add(desk.files("a.wav"))
    text = desk.screen.now.reading.text
    assert text.split() == said.split()
    assert text.count("\n\n") > 3


@given(st.text(min_size=1))
def test_any_name_is_one_line_of_signs_that_can_be_printed(name):
    shown = shown_name(Path(name))
    assert shown.isprintable()
    assert len(shown) == len(Path(name).name)
    assert len(short(shown)) <= LONGEST_NAME
    assert short(shown).endswith(shown[-12:])


def test_a_problem_leaves_the_folder_out():
    path = Path("/somewhere/deep/below") / f"{'long' * 30}.wav"
    told = problem_of(AudioFileError(f"{path} is empty"), path)
    assert told.startswith("long")
    assert "/somewhere" not in told
    assert f"{'long' * 30}" not in told


def test_the_words_of_the_recording_that_is_chosen_are_shown(desk):
    desk.presenter.add(desk.files("a.wav", "b.wav"))
    desk.presenter.read(2)
    assert (desk.screen.now.reading.text, desk.screen.brought) == ("four five", [2])
    assert [row.read for row in desk.rows] == [False, True]
    assert desk.presenter.said(2) == Transcript.of(words_of("four five"), duration_s=1.0, model="fake")
