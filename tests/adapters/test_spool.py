import resource
import signal
import subprocess
import sys
import textwrap
import threading
import time

import numpy as np
import pytest
import soundfile

from mockinterview.adapters import spool as spools
from mockinterview.adapters.capture import recover
from mockinterview.domain.errors import AudioFileError

RATE = 16_000


def noise(seconds, seed=0):
    return np.random.default_rng(seed).uniform(-0.5, 0.5, round(seconds * RATE)).astype(np.float32)


def test_what_is_written_can_be_read_while_it_grows_and_afterwards(tmp_path):
    path = tmp_path / "a.part.wav"
    writer = spools.SpoolWriter(path)
    reader = spools.SpoolReader(path)
    sound = noise(1.0)
    writer.add(sound[:10_000])
    writer.flush()
    heard = [reader.read()]
    assert not reader.ended()
    writer.add(sound[10_000:])
    writer.flush()
    writer.close()
    assert reader.ended()
    heard.append(reader.read())
    reader.close()
    np.testing.assert_allclose(np.concatenate(heard), sound, atol=1 / 32_000)
    np.testing.assert_allclose(soundfile.read(path)[0], sound, atol=1 / 32_000)


def test_a_finished_spool_is_a_flac_with_the_same_samples(tmp_path):
    take, sound = tmp_path / "a.flac", noise(2.0)
    writer = spools.SpoolWriter(spools.spool_of(take))
    writer.add(sound)
    writer.flush()
    writer.close()
    assert spools.finish(writer.path, take) == take
    assert soundfile.info(take).format == "FLAC"
    np.testing.assert_allclose(soundfile.read(take)[0], sound, atol=1 / 32_000)
    assert [one.name for one in tmp_path.iterdir()] == ["a.flac"]
    assert take.stat().st_mode & 0o077 == 0


def test_a_reader_that_comes_late_reads_the_finished_take(tmp_path):
    take, sound = tmp_path / "a.flac", noise(2.0)
    soundfile.write(take, sound, RATE)
    reader = spools.SpoolReader(spools.spool_of(take), from_sample=RATE)
    assert reader.ended()
    np.testing.assert_allclose(reader.read(), sound[RATE:], atol=1 / 32_000)
    reader.close()


def test_a_spool_that_is_nowhere_is_said_so(tmp_path):
    with pytest.raises(AudioFileError, match="gone"):
        spools.SpoolReader(tmp_path / "a.part.wav")


WRITER = textwrap.dedent(
    """
    import sys, time
    from pathlib import Path
    from queue import SimpleQueue
    import numpy as np
    from mockinterview.adapters.capture import Block, TakeCapture

    class Source:
        name, rate_hz = "ramp", 48_000
        def __init__(self, blocks):
            import threading
            self.blocks, self.on = blocks, True
            threading.Thread(target=self.run, daemon=True).start()
        def run(self):
            began, sent = time.monotonic(), 0
            while self.on:
                time.sleep(0.02)
                due = int((time.monotonic() - began) * 48_000)
                self.blocks.put(Block(np.full((due - sent, 1), 0.25, np.float32)))
                sent = due
        def alive(self): return True
        def ended(self): return False
        def close(self): self.on = False

    capture = TakeCapture(lambda key, blocks: Source(blocks), None, Path(sys.argv[1]))
    capture.start()
    began = time.monotonic()
    while True:
        time.sleep(0.01)
        print(f"{time.monotonic() - began:.3f}", flush=True)
    """
)


@pytest.mark.slow
def test_kill_nine_while_recording_costs_a_second_at_most_and_the_take_is_offered(tmp_path):
    take = tmp_path / "session" / "answer.flac"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(take)], stdout=subprocess.PIPE, text=True)
    spoken_s = 0.0
    while spoken_s < 3.0:
        spoken_s = float(process.stdout.readline())
        if spoken_s > 1.0:
            assert recover(tmp_path) == ()  # it is alive, so its spool is no orphan
    process.send_signal(signal.SIGKILL)
    process.wait()
    spoken_s = max([spoken_s, *(float(line) for line in process.stdout.read().split())])
    process.stdout.close()
    (recording,) = recover(tmp_path)
    assert recording.recovered
    assert recording.path == take
    assert spoken_s - 1.0 <= recording.duration_s <= spoken_s + 0.5
    assert soundfile.info(take).frames == round(recording.duration_s * RATE)
    assert recover(tmp_path) == ()


def test_an_orphan_beside_its_finished_take_is_cleared_away(tmp_path):
    take = tmp_path / "a.flac"
    soundfile.write(take, noise(1.0), RATE)
    spool = spools.spool_of(take)
    spool.write_bytes(spools._header(None) + b"\0\0" * RATE)
    assert recover(tmp_path) == ()
    assert not spool.exists()


def test_an_orphan_longer_than_the_take_of_its_name_is_kept_under_another(tmp_path):
    take = tmp_path / "a.flac"
    soundfile.write(take, noise(1.0), RATE)
    spools.spool_of(take).write_bytes(spools._header(None) + b"\0\1" * RATE * 3)
    (recording,) = recover(tmp_path)
    assert recording.duration_s == 3.0
    assert recording.path.name == "a-recovered.flac"
    assert soundfile.info(take).duration == 1.0


@pytest.mark.parametrize("size", [0, 3, 44])
def test_an_orphan_without_sound_is_cleared_away(tmp_path, size):
    (tmp_path / "a.part.wav").write_bytes(b"\0" * size)
    assert recover(tmp_path) == ()
    assert not list(tmp_path.iterdir())


def test_an_odd_byte_at_the_end_of_an_orphan_does_no_harm(tmp_path):
    (tmp_path / "a.part.wav").write_bytes(spools._header(None) + b"\0\1" * 100 + b"\1")
    assert recover(tmp_path)[0].duration_s == 100 / RATE


@pytest.fixture
def small_files():
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_loses_nothing_that_can_be_written_later(tmp_path, small_files):
    path, sound = tmp_path / "a.part.wav", noise(2.0)
    writer = spools.SpoolWriter(path)
    small_files(20_000)
    writer.add(sound)
    with pytest.raises(OSError, match="large"):
        writer.flush()
    assert 9_000 < writer.saved_samples < 10_001
    small_files(resource.RLIM_INFINITY)
    writer.flush()
    writer.close()
    np.testing.assert_allclose(soundfile.read(path)[0], sound, atol=1 / 32_000)


def test_when_the_flac_does_not_fit_the_samples_stay_as_wav(tmp_path, small_files):
    take, sound = tmp_path / "a.flac", noise(2.0)
    writer = spools.SpoolWriter(spools.spool_of(take))
    writer.add(sound)
    writer.flush()
    writer.close()
    small_files(20_000)
    kept = spools.finish(writer.path, take)
    small_files(resource.RLIM_INFINITY)
    assert kept == tmp_path / "a.wav"
    np.testing.assert_allclose(soundfile.read(kept)[0], sound, atol=1 / 32_000)
    assert [one.name for one in tmp_path.iterdir()] == ["a.wav"]


def test_a_reader_on_another_thread_never_sees_half_a_sample(tmp_path):
    path = tmp_path / "a.part.wav"
    writer, sound = spools.SpoolWriter(path), noise(3.0)

    def write():
        for at in range(0, sound.size, 777):
            writer.add(sound[at : at + 777])
            writer.flush()
        writer.close()

    thread = threading.Thread(target=write)
    thread.start()
    reader, heard = spools.SpoolReader(path), []
    until = time.monotonic() + 20
    while time.monotonic() < until:
        over = reader.ended()
        heard.append(reader.read())
        if over and not heard[-1].size:
            break
    thread.join()
    reader.close()
    np.testing.assert_allclose(np.concatenate(heard), sound, atol=1 / 32_000)
