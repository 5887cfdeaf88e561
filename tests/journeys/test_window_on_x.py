"""A stranger at the keyboard: the real program in a real X window, a voice through the real PortAudio, a scorecard.

Nothing inside the program is touched: keys go through the X server, and what happened is read from the screen's titles,
the sound server and the library file.
"""

import os
import shutil
import threading
from pathlib import Path

import jiwer
import pytest
import soundfile
from seat import Seat

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
