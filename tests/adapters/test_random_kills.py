"""Killed at random moments of a recording: a second is lost at most, and no word that was final changes."""

import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from mockinterview.adapters.capture import recover

pytestmark = pytest.mark.slow
DEMO = Path(__file__).resolve().parent.parent.parent / "resources" / "demo" / "answer.ogg"
RECORDER = textwrap.dedent(
    """
    import sys, time
    from pathlib import Path
    from mockinterview.adapters.audio_files import FileMicrophones
    from mockinterview.adapters.models import Models
    from mockinterview.adapters.whisper import WhisperSpeech
    from mockinterview.services.record import Take
    if __name__ == "__main__":
        speech = WhisperSpeech(Models(Path(sys.argv[1])).find)
        take = Take(FileMicrophones(), Path(sys.argv[3]), device=sys.argv[2])
        take.start(speech, model="tiny.en")
        seen = ()
        while True:
            words = take.words()
            assert words[: len(seen)] == seen
            seen = words
            print(f"{take.state().recorded_s:.3f} {speech.pid}", flush=True)
            time.sleep(0.02)
    """
)


@pytest.mark.parametrize("seed", range(5))
def test_a_kill_at_any_moment_costs_a_second_at_most(tmp_path, seed):
    chance = random.Random(seed)
    script = tmp_path / "record.py"
    script.write_text(RECORDER)
    command = [sys.executable, str(script), str(tmp_path / "models"), str(DEMO), str(tmp_path / "takes" / "a.flac")]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    said = program.stdout.readline().split()
    began = time.monotonic()
    speech_s, end_s = chance.uniform(0.2, 4.0), chance.uniform(0.2, 6.0)
    while time.monotonic() - began < end_s:
        said = program.stdout.readline().split()
        assert said, "the recorder died by itself"
        if seed % 2 and time.monotonic() - began > speech_s and said[1] != "None":
            os.kill(int(said[1]), signal.SIGKILL)
            speech_s = float("inf")
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    lines = [line.split() for line in program.stdout.read().splitlines()]
    program.stdout.close()
    recorded_s = max([float(said[0]), *(float(one[0]) for one in lines if len(one) == 2)])
    found = recover(tmp_path)
    kept_s = found[0].duration_s if found else 0.0
    assert recorded_s - kept_s <= 1.0
