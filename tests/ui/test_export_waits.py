"""A long export shows how far it is and how long it still takes, and stops within two seconds, leaving no file."""

from __future__ import annotations

import threading
import time

import pytest
from fakes import FakeClock, FakeScorer, words_of
from PySide6.QtWidgets import QPushButton, QWidget

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import Cancelled
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import Conditions
from mockinterview.domain.transcript import Transcript
from mockinterview.services.keep import score_attempt
from mockinterview.services.pass_on import Audio, Format
from mockinterview.ui.jobs import JobRunner, Token
from mockinterview.ui.passing.dialog import ExportDialog
from mockinterview.ui.passing.presenter import ExportForm, PassingPresenter, Watched

RECORDINGS = 6


class SlowSounds:
    """Reads a recording whenever the test lets it."""

    def __init__(self):
        self.may, self.read = threading.Semaphore(0), 0

    def whole(self, path):
        assert self.may.acquire(timeout=30)
        self.read += 1
        return path.read_bytes()

    def bleeped(self, path, spans, *, dither):
        raise AssertionError((path, spans, dither))


@pytest.fixture
def exporting(library, bank, home, look, qtbot):
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    for number in range(RECORDINGS):
        attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
        path = home.takes / f"{number}.flac"
        path.write_bytes(b"sound")
        take = library.rounds.add_take(attempt.id, audio=path)
        library.rounds.save_transcript(take.id, Transcript.of(words_of("impact and ownership"), duration_s=2.0))
        library.rounds.finish_take(take.id, Recording(path=path, duration_s=2.0, rate_hz=16_000))
        score_attempt(library, attempt.id, FakeScorer())
    holder, jobs, sounds, clock = QWidget(), JobRunner(), SlowSounds(), FakeClock()
    qtbot.addWidget(holder)
    presenter = PassingPresenter(
        library, jobs, sounds=lambda: sounds, pdf=lambda *_given: None, load_terms=str,
        save_terms=lambda _text: None, now_s=clock,
    )  # fmt: skip
    dialog = ExportDialog(holder, look, presenter)
    presenter.open(dialog, None)
    holder.show()
    dialog.show()
    yield dialog, presenter, sounds, clock, jobs
    for _ in range(RECORDINGS):
        sounds.may.release()
    jobs.close()


def test_the_time_left_is_told_and_the_file_is_there_in_the_end(exporting, qtbot, tmp_path):
    dialog, presenter, sounds, clock, _jobs = exporting
    path = tmp_path / "all.zip"
    presenter.save(ExportForm(what="all", format=Format.ZIP, audio=Audio.WHOLE), path)
    assert dialog._progress.text() == "Working"
    assert not dialog._save.isEnabled()
    for part in ("17 % done", "33 % done", "50 % done"):
        clock.go(40)
        sounds.may.release()
        qtbot.waitUntil(lambda part=part: part in dialog._progress.text())
    assert "about 2 min left" in dialog._progress.text()
    for _ in range(RECORDINGS):
        sounds.may.release()
    qtbot.waitUntil(lambda: dialog._notice._title.text() == "Saved")
    assert path.stat().st_size > 0
    assert dialog._progress.isHidden()


def test_stopping_frees_the_dialog_at_once_and_leaves_no_file(exporting, qtbot, tmp_path):
    dialog, presenter, sounds, _clock, jobs = exporting
    path = tmp_path / "all.zip"
    presenter.save(ExportForm(what="all", format=Format.ZIP, audio=Audio.WHOLE), path)
    sounds.may.release()
    qtbot.waitUntil(lambda: sounds.read == 1)
    stop = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Stop")
    began = time.monotonic()
    stop.click()
    assert time.monotonic() - began < 2
    assert dialog._save.isEnabled()
    assert "No file" in dialog._notice._text.text()
    for _ in range(RECORDINGS):
        sounds.may.release()
    jobs.close()
    assert sounds.read <= 2  # the one that was under way; the next was not begun
    assert not path.exists()


def test_no_recording_is_begun_after_a_stop():
    cancel = Token()
    cancel.request()
    with pytest.raises(Cancelled):
        Watched(SlowSounds(), 1, lambda _share: None, cancel).whole("x")
