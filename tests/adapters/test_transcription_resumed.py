"""A file that was not finished goes on where its written words end: the real recogniser, tiny.en, in its real process."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mockinterview.adapters.audio_files import read
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.adapters.whisper.journal import Journal, forget_old
from mockinterview.adapters.whisper.messages import Progress, Request
from mockinterview.domain.errors import Cancelled
from mockinterview.domain.speech_model import ModelFiles
from mockinterview.services.transcribe import transcribe_file

SHORT = Path(__file__).resolve().parent.parent / "data" / "short.flac"
TINY = "tiny.en"


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return Models(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """A recording of some five minutes."""
    sound = read(SHORT)
    path = tmp_path_factory.mktemp("long") / "long.flac"
    soundfile.write(path, np.tile(sound, 1 + 290 * 16_000 // sound.size), 16_000)
    return path


class After:
    """Cancels once a share of the file is done."""

    def __init__(self, share):
        self.share, self.requested, self.seen = share, False, []

    def report(self, done):
        self.seen.append(done)
        self.requested = done >= self.share


def words_in(journal):
    """The final words of a journal, and the share of the file that was done by then."""
    lines = [json.loads(line) for line in journal.read_text().splitlines() if line.endswith("}")]
    return [row[0] for one in lines for row in one["rows"]], lines[-1]["share"]


@pytest.mark.slow
def test_a_cancelled_file_goes_on_where_its_words_end(models, long, tmp_path):
    kept = tmp_path / "unfinished"
    speech = WhisperSpeech(models.find, unfinished=kept)
    try:
        stopped, again = After(0.25), After(2.0)
        with pytest.raises(Cancelled):
            transcribe_file(long, speech, TINY, stopped.report, stopped)
        (journal,) = kept.glob("*")
        assert journal.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
        words, share = words_in(journal)
        said = transcribe_file(long, speech, TINY, again.report)
    finally:
        speech.close()
    assert share >= 0.25
    assert again.seen[0] >= 0.25
    assert [word.text for word in said.words][: len(words)] == words
    assert said.duration_s == pytest.approx(soundfile.info(long).duration, abs=0.1)
    assert said.words[-1].end_s > said.duration_s - 10
    assert all(before.start_s <= after.start_s for before, after in pairwise(said.words))
    assert not list(kept.glob("*"))


PROGRAM = """
import sys
from pathlib import Path
from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.services.transcribe import transcribe_file
if __name__ == "__main__":
    speech = WhisperSpeech(Models(Path(sys.argv[1])).find, unfinished=Path(sys.argv[2]))
    transcribe_file(Path(sys.argv[3]), speech, "tiny.en")
"""


@pytest.mark.slow
def test_a_program_that_is_killed_loses_no_words_that_were_final(models, long, tmp_path):
    script, kept = tmp_path / "program.py", tmp_path / "unfinished"
    script.write_text(PROGRAM)
    program = subprocess.Popen([sys.executable, str(script), str(tmp_path / "models"), str(kept), str(long)])
    limit = time.monotonic() + 600
    while not any(one.stat().st_size for one in kept.glob("*")):
        assert time.monotonic() < limit
        assert program.poll() is None
        threading.Event().wait(0.02)
    os.kill(program.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    program.wait()
    (journal,) = kept.glob("*")
    words, share = words_in(journal)
    assert words
    speech = WhisperSpeech(models.find, unfinished=kept)
    try:
        first = After(2.0)
        said = transcribe_file(long, speech, TINY, first.report)
    finally:
        speech.close()
    assert [word.text for word in said.words][: len(words)] == words
    assert min(first.seen) >= share * 0.99
    assert said.duration_s == pytest.approx(soundfile.info(long).duration, abs=0.1)


def request(path, **fields):
    files = ModelFiles(name=TINY, folder=path.parent, checksums={"model.bin": "0" * 64})
    return Request(**{"job": 1, "files": files, "path": path, "live": False, "vocabulary": ()} | fields)


DONE = Progress(5120, (1, 2), (("one", 0.1, 0.3, 0.9),), ((0.1, 0.3),), "en")


def test_what_was_written_is_found_and_a_torn_end_is_left_out(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"sound")
    journal = Journal(tmp_path / "kept", request(tmp_path / "a.wav"))
    assert journal.found() == []
    journal.add(DONE, 0.25)
    with next((tmp_path / "kept").glob("*")).open("a") as file:
        file.write('{"at_sample": 99')
    assert Journal(tmp_path / "kept", request(tmp_path / "a.wav", job=7)).found() == [(DONE, 0.25)]
    journal.rewrite(journal.found())
    journal.add(DONE, 0.5)
    assert [share for _, share in journal.found()] == [0.25, 0.5]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[]", b'{"rows": 1}', b"null\n", b'{"at_sample":"x"}'])
def test_a_damaged_journal_counts_as_none(tmp_path, content):
    (tmp_path / "a.wav").write_bytes(b"sound")
    journal = Journal(tmp_path / "kept", request(tmp_path / "a.wav"))
    journal.add(DONE, 0.25)
    next((tmp_path / "kept").glob("*")).write_bytes(content)
    assert journal.found() == []


def test_a_cancelled_job_that_still_runs_out_says_nothing_twice(models, tmp_path, monkeypatch):
    """Its last words may come after the next job on the file has begun, which will hear them itself."""
    path, kept = tmp_path / "a.wav", tmp_path / "kept"
    path.write_bytes(b"sound")
    monkeypatch.setattr(WhisperSpeech, "_supervise", lambda _self: None)  # no process: the messages are the test's
    speech = WhisperSpeech(models.find, unfinished=kept)
    first = speech._start(path, TINY, live=False, vocabulary=())
    speech._take("progress", 1, DONE, 0.25)
    first.cancel()
    second = speech._start(path, TINY, live=False, vocabulary=())
    assert [word.text for word in second.committed()] == ["one"]
    late = Progress(10240, (3,), (("two", 0.4, 0.6, 0.9),), ((0.4, 0.6),), "en")
    speech._take("progress", 1, late, 0.5)
    speech._take("progress", 2, late, 0.5)
    (journal,) = kept.glob("*")
    assert words_in(journal) == (["one", "two"], 0.5)
    speech.close()


def test_another_file_language_or_vocabulary_does_not_go_on_from_it(tmp_path):
    path = tmp_path / "a.wav"
    path.write_bytes(b"sound")
    Journal(tmp_path, request(path)).add(DONE, 0.25)
    assert Journal(tmp_path, request(path)).found()
    assert not Journal(tmp_path, request(path, language="de")).found()
    assert not Journal(tmp_path, request(path, vocabulary=("Kafka",))).found()
    path.write_bytes(b"other sound")
    assert not Journal(tmp_path, request(path)).found()


def test_nobody_comes_back_after_a_month(tmp_path):
    path = tmp_path / "a.wav"
    path.write_bytes(b"sound")
    Journal(tmp_path, request(path)).add(DONE, 0.25)
    forget_old(tmp_path, time.time() + 29 * 86_400)
    assert len(list(tmp_path.glob("*.jsonl"))) == 1
    forget_old(tmp_path, time.time() + 31 * 86_400)
    assert not list(tmp_path.glob("*.jsonl"))
