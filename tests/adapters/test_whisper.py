"""The real recogniser, tiny.en, in its real process."""

import os
import signal
import threading
import time
from pathlib import Path

import jiwer
import numpy as np
import psutil
import pytest
import soundfile

from mockinterview.adapters import spool as spools
from mockinterview.adapters.audio_files import FileMicrophones, read
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.adapters.whisper import speech as module
from mockinterview.domain.errors import AudioFileError, Cancelled, ModelError
from mockinterview.domain.speech_model import ModelFiles
from mockinterview.services.transcribe import Never, ignore, live_file, transcribe_file, wait_for

pytestmark = pytest.mark.slow
DATA = Path(__file__).resolve().parent.parent / "data"
SHORT = DATA / "short.flac"
DEMO = Path(__file__).resolve().parent.parent.parent / "resources" / "demo" / "answer.ogg"
TINY = "tiny.en"
RATE = 16_000
PLAIN = jiwer.Compose(
    [jiwer.ToLowerCase(), jiwer.RemovePunctuation(), jiwer.RemoveMultipleSpaces(), jiwer.Strip(), jiwer.ReduceToListOfListOfWords()]
)  # fmt: skip


def differing(reference, text):
    """Word error rate, in per cent."""
    return 100 * jiwer.wer(reference, text, reference_transform=PLAIN, hypothesis_transform=PLAIN)


def until(condition, timeout=180.0):
    limit = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < limit, "it never happened"
        threading.Event().wait(0.01)


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return Models(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def speech(models):
    speech = WhisperSpeech(models.find)
    speech.warm(TINY)
    yield speech
    speech.close()


@pytest.fixture
def own_speech(models):
    """A process that the test may kill."""
    speech = WhisperSpeech(models.find)
    yield speech
    speech.close()


@pytest.fixture(scope="module")
def saved(speech):
    return transcribe_file(SHORT, speech, TINY)


class Growing:
    """A spool that grows as the test says."""

    def __init__(self, folder, sound):
        self.writer, self.sound, self.at = spools.SpoolWriter(folder / "a.part.wav"), sound, 0
        self.path = self.writer.path

    def grow(self, seconds=None):
        count = self.sound.size - self.at if seconds is None else round(seconds * RATE)
        self.writer.add(self.sound[self.at : self.at + count])
        self.writer.flush()
        self.at += count

    def end(self):
        self.grow()
        self.writer.close()


def test_a_file_becomes_words_with_times_and_confidence(saved):
    spoken = (DATA / "short.txt").read_text()
    assert differing(spoken, saved.text) < 20.0  # numbers are written as digits
    assert "migration" in saved.text
    assert saved.model == TINY
    assert saved.duration_s == pytest.approx(soundfile.info(SHORT).duration, abs=0.01)
    assert saved.text == " ".join(word.text for word in saved.words)
    assert all(0.0 <= word.start_s <= word.end_s <= saved.duration_s + 0.1 for word in saved.words)
    starts = [word.start_s for word in saved.words]
    assert starts == sorted(starts)
    assert all(0.0 <= word.confidence <= 1.0 for word in saved.words)


def test_the_breath_between_paragraphs_is_a_pause(saved):
    longest = max(saved.pauses, key=lambda one: one.duration_s)
    before = max(word.end_s for word in saved.words if word.start_s < longest.start_s)
    assert 0.5 < longest.duration_s < 1.5
    assert before == pytest.approx(longest.start_s, abs=0.4)


def test_the_same_file_gives_the_same_words(speech, saved):
    assert transcribe_file(SHORT, speech, TINY) == saved


def test_the_windows_say_what_the_librarys_own_transcription_says(models):
    from faster_whisper import WhisperModel

    from mockinterview.adapters.whisper.decoder import WindowDecoder
    from mockinterview.adapters.whisper.online import OnlineTranscriber

    folder = models.find(TINY).folder
    sound = read(DEMO)
    segments, _ = WhisperModel(str(folder), compute_type="int8", local_files_only=True).transcribe(sound, beam_size=5)
    theirs = " ".join(segment.text.strip() for segment in segments)
    online = OnlineTranscriber(WindowDecoder(folder, threads=2))
    rows = []
    for at in range(0, sound.size, 1600):
        online.hear(sound[at : at + 1600])
        while (progress := online.step()) is not None:
            rows += progress.rows
    for progress in online.finish():
        rows += progress.rows
    ours = " ".join(row[0] for row in rows)
    spoken = (DEMO.parent / "answer.txt").read_text()
    assert differing(spoken, ours) <= differing(spoken, theirs) + 2.0


def test_live_is_as_right_as_the_saved_file(speech, saved, tmp_path):
    said = []
    speed = 4.0
    live = live_file(SHORT, speech, FileMicrophones(speed), tmp_path / "take.flac", model=TINY, report=said.append)
    spoken = (DATA / "short.txt").read_text()
    assert differing(spoken, live.transcript.text) <= differing(spoken, saved.text) + 2.0
    assert live.transcript.duration_s == pytest.approx(live.recording.duration_s, abs=0.01)
    assert 0.0 <= live.after_stop_s < 30.0
    assert live.recording.path.name == "take.flac"


def test_words_come_while_the_answer_is_spoken_and_never_change(speech, tmp_path):
    spool = Growing(tmp_path, np.concatenate([read(DEMO)[: 60 * RATE]]))
    live = speech.follow(spool.path, model=TINY)
    seen = []
    while spool.at < spool.sound.size:
        spool.grow(5.0)
        threading.Event().wait(0.3)
        words = live.committed()
        assert words[: len(seen)] == tuple(seen)
        seen = list(words)
    until(lambda: len(live.committed()) > 20)
    spool.end()
    transcript = wait_for(live)
    assert transcript.words[: len(seen)] == tuple(seen)
    assert live.provisional() == ""


def test_in_a_pause_the_pending_words_are_guessed(speech, tmp_path):
    sound = np.concatenate([read(SHORT)[: 9 * RATE], np.zeros(2 * RATE, np.float32)])
    spool = Growing(tmp_path, sound)
    live = speech.follow(spool.path, model=TINY)
    spool.grow()
    until(lambda: "billing" in live.provisional())
    assert live.committed() == ()
    spool.end()
    assert "billing" in wait_for(live).text


@pytest.mark.parametrize("kind", ["silence", "white", "hum", "clicks", "pink"])
def test_sound_without_speech_gives_no_word(speech, tmp_path, kind):
    chance = np.random.default_rng(1)
    time_s = np.arange(20 * RATE) / RATE
    sound = {
        "silence": np.zeros(time_s.size),
        "white": chance.normal(0, 0.02, time_s.size),
        "hum": 0.1 * np.sin(2 * np.pi * 50 * time_s) + 0.05 * np.sin(2 * np.pi * 150 * time_s),
        "clicks": np.where(chance.random(time_s.size) < 2e-4, 0.8, 0.0),
        "pink": np.convolve(chance.normal(0, 0.02, time_s.size), 1 / np.arange(1, 200) ** 0.5, mode="same"),
    }[kind].astype(np.float32)
    soundfile.write(tmp_path / "a.wav", sound, RATE)
    transcript = transcribe_file(tmp_path / "a.wav", speech, TINY)
    assert transcript.text == ""
    assert transcript.pauses == ()
    assert transcript.duration_s == pytest.approx(20.0)


def test_speech_before_long_noise_is_kept_and_nothing_is_added(speech, tmp_path):
    noise = np.random.default_rng(2).normal(0, 0.003, 40 * RATE).astype(np.float32)
    sound = np.concatenate([read(SHORT), noise])
    soundfile.write(tmp_path / "a.wav", sound, RATE)
    text = transcribe_file(tmp_path / "a.wav", speech, TINY).text
    assert len(text.split()) <= len((DATA / "short.txt").read_text().split()) + 2
    assert text.rstrip(".").endswith("quarter")


def test_kill_nine_of_the_speech_process_loses_nothing(own_speech, saved, tmp_path):
    speech = own_speech
    sound = np.concatenate([read(SHORT)] * 3)
    spool = Growing(tmp_path, sound)
    live = speech.follow(spool.path, model=TINY)
    spool.grow(25.0)
    until(lambda: len(live.committed()) > 0)
    before, first = live.committed(), speech.pid
    os.kill(first, signal.SIGKILL)
    spool.grow(20.0)
    until(lambda: speech.pid not in {None, first})
    os.kill(speech.pid, signal.SIGKILL)  # and again, while it loads
    spool.end()
    transcript = wait_for(live)
    assert transcript.words[: len(before)] == before
    assert transcript.duration_s == pytest.approx(sound.size / RATE, abs=0.01)
    spoken = " ".join([(DATA / "short.txt").read_text()] * 3)
    assert (
        differing(spoken, transcript.text) <= differing(" ".join([(DATA / "short.txt").read_text()]), saved.text) + 6.0
    )
    assert transcript.text.count("migration") == 3


def test_a_transcription_that_kills_the_process_every_time_is_given_up(own_speech, tmp_path):
    spool = Growing(tmp_path, read(SHORT))
    live = own_speech.follow(spool.path, model=TINY)
    seen, limit = set(), time.monotonic() + 180
    while live.error is None and time.monotonic() < limit:
        pid = own_speech.pid
        if pid is not None and pid not in seen:
            seen.add(pid)
            os.kill(pid, signal.SIGKILL)
        threading.Event().wait(0.01)
    with pytest.raises(ModelError, match="failed 3 times"):
        live.result()
    assert len(seen) == module.DEATHS


def test_a_process_that_hangs_is_replaced(own_speech, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "DEAD_S", 3.0)
    own_speech.warm(TINY)
    assert own_speech.wait_ready(180)
    first = own_speech.pid
    os.kill(first, signal.SIGSTOP)
    spool = Growing(tmp_path, read(SHORT))
    live = own_speech.follow(spool.path, model=TINY)
    spool.end()
    assert "migration" in wait_for(live).text
    assert own_speech.pid != first


def test_cancel_ends_the_work_within_two_seconds(own_speech):
    speech, caught = own_speech, []
    speech.warm(TINY)
    assert speech.wait_ready(180)

    class Soon:
        asked_at = None

        @property
        def requested(self):
            return self.asked_at is not None

    soon = Soon()

    def work():
        try:
            speech.transcribe(DEMO, model=TINY, report=ignore, cancel=soon)
        except Cancelled:
            caught.append(time.monotonic())

    thread = threading.Thread(target=work)
    thread.start()
    until(lambda: speech._jobs)
    threading.Event().wait(0.5)
    soon.asked_at = time.monotonic()
    thread.join(5)
    assert caught
    assert caught[0] - soon.asked_at < 0.5
    until(lambda: not speech._jobs, timeout=2.5)


def test_a_live_answer_goes_before_a_long_file(speech, tmp_path, saved):
    done = []
    sound = np.concatenate([read(DEMO)] * 2)
    soundfile.write(tmp_path / "long.flac", sound, RATE)
    thread = threading.Thread(target=lambda: done.append(transcribe_file(tmp_path / "long.flac", speech, TINY)))
    thread.start()
    until(lambda: speech._jobs)
    spool = Growing(tmp_path, read(SHORT))
    live = speech.follow(spool.path, model=TINY)
    spool.end()
    assert wait_for(live).text == saved.text
    assert not done
    thread.join(300)
    assert done[0].text.count("I disagreed") == 2


def test_progress_rises_to_one(speech):
    shares = []
    speech.transcribe(DEMO, model=TINY, report=shares.append, cancel=Never())
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert any(0.0 < share < 1.0 for share in shares)


@pytest.mark.parametrize("content", [b"", b"no sound at all" * 99])
def test_a_broken_file_is_told_and_the_process_lives_on(speech, tmp_path, content):
    path = tmp_path / "broken.flac"
    path.write_bytes(content)
    with pytest.raises(AudioFileError, match=r"broken\.flac"):
        transcribe_file(path, speech, TINY)
    assert transcribe_file(SHORT, speech, TINY).text


def test_a_missing_spool_is_told(speech, tmp_path):
    with pytest.raises(AudioFileError, match="gone"):
        wait_for(speech.follow(tmp_path / "none.part.wav", model=TINY))


def test_an_altered_model_is_refused_before_it_is_used(models, tmp_path):
    tiny = models.find(TINY)
    folder = tmp_path / "altered"
    folder.mkdir()
    for one in tiny.folder.iterdir():
        if one.is_file():
            (folder / one.name).write_bytes(one.read_bytes())
    with (folder / "model.bin").open("r+b") as weights:
        weights.seek(1_000_000)
        weights.write(b"!")
    speech = WhisperSpeech(lambda _name: ModelFiles(name="mine", folder=folder, checksums=tiny.checksums))
    try:
        with pytest.raises(ModelError, match=r"model\.bin.*altered") as caught:
            transcribe_file(SHORT, speech)
        assert "kept" in caught.value.told()
    finally:
        speech.close()


def test_a_model_that_is_no_model_is_told(tmp_path):
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        (tmp_path / name).write_bytes(b"{}")
    speech = WhisperSpeech(lambda _name: ModelFiles(name="mine", folder=tmp_path, checksums={}))
    try:
        with pytest.raises(ModelError, match="cannot be loaded"):
            transcribe_file(SHORT, speech)
    finally:
        speech.close()


def test_an_idle_process_ends_and_comes_back_when_needed(models):
    speech = WhisperSpeech(models.find, idle_s=0.5)
    try:
        speech.warm(TINY)
        until(lambda: speech.pid is not None)
        until(lambda: speech.pid is None)
        assert transcribe_file(SHORT, speech, TINY).text
    finally:
        speech.close()


def test_a_job_that_comes_while_an_idle_process_is_ended_is_done(models, monkeypatch):
    speech = WhisperSpeech(models.find, idle_s=0.2)
    ended, go_on, bury = threading.Event(), threading.Event(), speech._bury

    def slowly(connection):
        bury(connection)
        ended.set()
        go_on.wait(60)

    monkeypatch.setattr(speech, "_bury", slowly)
    try:
        speech.warm(TINY)
        assert ended.wait(60)
        job = speech.follow(SHORT, model=TINY)
        go_on.set()
        until(lambda: speech.pid is not None)
        assert not job.over
    finally:
        go_on.set()
        speech.close()


def test_closing_while_it_works_leaves_no_process(models):
    speech = WhisperSpeech(models.find)
    job = speech.follow(SHORT, model=TINY)
    until(lambda: speech.pid is not None)
    pid = speech.pid
    speech.close()
    assert not psutil.pid_exists(pid)
    assert not job.over


def test_the_process_dies_with_its_parent(tmp_path):
    import subprocess
    import sys

    program = (
        "from pathlib import Path; import time\n"
        "from mockinterview.adapters.models import Models\n"
        "from mockinterview.adapters.whisper import WhisperSpeech\n"
        "if __name__ == '__main__':\n"
        f"    speech = WhisperSpeech(Models(Path({str(tmp_path)!r})).find); speech.warm({TINY!r})\n"
        "    speech.wait_ready(180); print(speech.pid, flush=True); time.sleep(60)\n"
    )
    script = tmp_path / "program.py"
    script.write_text(program)
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    until(lambda: not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE, timeout=10)
