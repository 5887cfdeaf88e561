"""A stranger at the keyboard: the real program in a real X window, a voice through the real PortAudio, a scorecard.

Nothing inside the program is touched: keys go through the X server, and what happened is read from the screen's titles,
the sound server and the library file.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import jiwer
import pytest
import soundfile

from mockinterview.adapters.models import Models
from mockinterview.adapters.places import places, resources_folder
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.whisper import WhisperSpeech
from mockinterview.domain.session import AttemptState
from mockinterview.services.transcribe import transcribe_file

pytestmark = [pytest.mark.virtual_mic, pytest.mark.slow]
DEMO = resources_folder() / "demo"
# The bundled answer before its results are told, so that something is left to ask.
SPOKEN, _, _ = (DEMO / "answer.txt").read_text().partition("We shipped in four days.")
SPOKEN_S = 70.5
FOLLOW_UP = Path(__file__).resolve().parent.parent / "data" / "short.flac"
PLAIN = jiwer.Compose(
    [jiwer.ToLowerCase(), jiwer.RemovePunctuation(), jiwer.RemoveMultipleSpaces(), jiwer.Strip(), jiwer.ReduceToListOfListOfWords()]
)  # fmt: skip


class Seat:
    """A screen, a keyboard and the program."""

    def __init__(self, data: Path, environment: dict[str, str]) -> None:
        self._data = data
        self.environment = environment | {"QT_QPA_PLATFORM": "xcb", "MOCKINTERVIEW_DATA": str(data)}
        self._log = (data / "journey.log").open("wb")
        bundled = os.environ.get("MOCKINTERVIEW_PROGRAM")  # packaging/bundle/smoke.py tries the frozen program so
        command = [bundled] if bundled else [sys.executable, "-X", "faulthandler", "-m", "mockinterview"]
        self.program = subprocess.Popen(command, env=self.environment, stdout=self._log, stderr=self._log)
        self._window = self._found()

    def _found(self) -> str:
        self.until(lambda: bool(self._shown()), "a window")
        window = self._shown()[0]
        self._tell("windowfocus", window)
        return window

    def _shown(self) -> list[str]:
        """The program's windows that are on the screen; Qt keeps others of the same name that never are."""
        return self._tell("search", "--onlyvisible", "--name", "Mock Interview").split()

    def _tell(self, *what: str) -> str:
        found = subprocess.run(
            ["xdotool", *what], env=self.environment, capture_output=True, text=True, timeout=30, check=False
        )
        return found.stdout.strip()

    def press(self, *keys: str) -> None:
        for key in keys:
            self._tell("key", "--clearmodifiers", key)

    def write(self, text: str) -> None:
        self._tell("type", text)

    def asked_for(self, words: str) -> bool:
        """Look for a question in the banks and open the first one; a busy machine may not hear it the first time."""
        self.press("ctrl+f", "ctrl+a")
        self.write(words)
        threading.Event().wait(2)  # the search waits for the last letter
        self.press(*["Tab"] * 6, "Return")
        threading.Event().wait(2)
        return self.title.startswith("New round")

    @property
    def title(self) -> str:
        return self._tell("getwindowname", self._window)

    def until(self, condition, told: str, timeout: float = 60.0) -> None:
        limit = time.monotonic() + timeout
        while not condition():
            assert self.program.poll() is None, f"the program ended while waiting for {told}: {self._said()}"
            assert time.monotonic() < limit, f"waited in vain for {told}, see {self.picture()}: {self._said()}"
            threading.Event().wait(0.1)

    def sounds(self, patience_s: float) -> bool:
        """Whether the program plays something before patience ends."""
        limit = time.monotonic() + patience_s
        while time.monotonic() < limit:
            inputs = subprocess.run(
                ["pactl", "list", "short", "sink-inputs"],
                env=self.environment,
                capture_output=True,
                text=True,
                check=True,
            )
            if inputs.stdout.strip():
                return True
            threading.Event().wait(0.05)
        return False

    def _said(self) -> str:
        return (self._data / "journey.log").read_text(errors="replace")

    def picture(self) -> Path:
        """Photograph the screen for whoever reads the failure."""
        picture = self._data / "screen.png"
        grab = ["ffmpeg", "-loglevel", "error", "-y", "-f", "x11grab", "-i", self.environment["DISPLAY"]]
        subprocess.run([*grab, "-frames:v", "1", str(picture)], env=self.environment, check=False, timeout=30)
        return picture

    def press_until(self, key: str, condition, told: str, *, every: float = 6.0, timeout: float = 60.0) -> None:
        """Press again now and then: a stage that is not there yet does not hear the key."""
        pressed = [-every]

        def done() -> bool:
            if condition():
                return True
            if time.monotonic() - pressed[0] >= every:
                pressed[0] = time.monotonic()
                if self._tell("getwindowfocus") not in self._shown():
                    self._tell("windowfocus", self._window)  # asked too early, a window is not given the keyboard
                self.press(key)
            return False

        self.until(done, told, timeout)

    def count(self, question: str) -> int:
        """Ask the library file."""
        with sqlite3.connect(f"file:{self._data / 'library.sqlite3'}?mode=ro", uri=True) as library:
            return library.execute(question).fetchone()[0]

    def recorded(self, take: int) -> bool:
        """Whether sound of a take lies on the disk."""
        return any(file.stat().st_size > 10_000 for file in (self._data / "takes").rglob(f"*take-{take}.part.wav"))

    def close(self) -> None:
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        self._log.close()


@pytest.fixture
def seat(virtual_mic, tmp_path):
    if shutil.which("xdotool") is None or not os.environ.get("DISPLAY"):
        pytest.skip("no X display, or xdotool is not installed")
    (tmp_path / "banks").mkdir()
    shutil.copy(DEMO / "bank.yaml", tmp_path / "banks")
    seat = Seat(tmp_path, virtual_mic.environment)
    yield seat
    seat.close()


def errors(text):
    return 100 * jiwer.wer(SPOKEN, text, reference_transform=PLAIN, hypothesis_transform=PLAIN)


def test_a_spoken_answer_and_the_reply_to_its_follow_up_become_a_scorecard_whose_quotes_play(
    seat, virtual_mic, tmp_path
):
    seat.press_until("ctrl+9", lambda: seat.title.startswith("Banks"), "the banks", every=2)
    seat.until(lambda: seat.asked_for("serious problem in production"), "the set-up")
    seat.press_until("Return", lambda: seat.title.startswith("Answering"), "the preparation", every=5)

    wave = tmp_path / "spoken.wav"  # the sound server's player reads no Ogg everywhere
    sound, rate_hz = soundfile.read(DEMO / "answer.ogg")
    soundfile.write(wave, sound[: round(SPOKEN_S * rate_hz)], rate_hz)
    seat.press_until("ctrl+Return", lambda: seat.recorded(0), "the recording of the answer", every=15)
    spoken = virtual_mic.speak(wave)
    seat.until(spoken, "the end of the answer", 240)
    seat.until(lambda: seat.count("select count(*) from segment") > 0, "words before the answer is finished", 90)
    threading.Event().wait(1)
    seat.press("ctrl+Return")
    seat.until(lambda: seat.count("select count(*) from transcript") == 1, "the transcript", 120)
    seat.press_until("ctrl+Return", lambda: seat.recorded(1), "the recording of the reply", every=15)
    spoken = virtual_mic.speak(FOLLOW_UP)
    seat.until(spoken, "the end of the reply", 120)
    threading.Event().wait(1)
    seat.press("ctrl+Return")
    seat.until(lambda: seat.count("select count(*) from transcript") == 2, "the second transcript", 120)
    seat.press_until("ctrl+Return", lambda: seat.title.startswith("Scorecard"), "the scorecard")

    seat.press("Tab", "Tab")  # past the actions: again, review, done
    for _ in range(5):
        seat.press("Tab", "space")
        if seat.sounds(5.0):
            break
        assert seat.title.startswith("Scorecard"), "the keyboard left the scorecard before it came to a quote"
    else:
        pytest.fail(f"no quote was played, see {seat.picture()}")
    seat.press("ctrl+q")
    assert seat.program.wait(timeout=30) == 0

    with SqliteLibrary.open(places(tmp_path)) as library:
        (entry,) = library.past.page().entries
        whole = library.past.whole(entry.attempt_id)
    assert whole.attempt.state is AttemptState.SCORED
    card, text = whole.scorecard.card, whole.scorecard.text
    assert card.on_topic
    assert card.overall >= 3
    proved = [one for one in card.criteria if one.rating is not None and one.rating > 2]
    assert len(proved) >= 3
    for one in proved:
        assert one.evidence
        assert all(text[proof.start : proof.end] == proof.quote for proof in one.evidence)
    answer, reply = whole.takes
    assert reply.question
    speech = WhisperSpeech(Models(tmp_path / "models").find)
    try:
        saved = transcribe_file(answer.audio, speech, "tiny.en")
    finally:
        speech.close()
    assert errors(answer.transcript.text) <= errors(saved.text) + 2.0
