import resource
import threading
import time
from contextlib import contextmanager

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.adapters import capture as captures
from mockinterview.adapters.capture import Block, TakeCapture
from mockinterview.domain.errors import DeviceError, StoreError
from mockinterview.domain.recording import SignalState


class Source:
    """A microphone that delivers what the test pushes."""

    def __init__(self, blocks, rate_hz=16_000, name="fake"):
        self.name, self.rate_hz, self.blocks = name, rate_hz, blocks
        self.dead = self.closed = False

    def push(self, samples, overflow=False):
        self.blocks.put(Block(np.asarray(samples, np.float32).reshape(len(samples), -1), overflow))

    def alive(self):
        return not self.dead

    def ended(self):
        return False

    def close(self):
        self.closed = True


def until(condition, timeout=10.0):
    limit = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < limit, "it never happened"
        threading.Event().wait(0.005)


class Desk:
    """Opens fake microphones and remembers them."""

    def __init__(self, rates=(16_000,)):
        self.rates, self.sources, self.refuse = list(rates), [], set()

    def __call__(self, key, blocks):
        if key in self.refuse:
            raise DeviceError(f"{key} is not there")
        rate = self.rates[min(len(self.sources), len(self.rates) - 1)]
        self.sources.append(Source(blocks, rate, key or "default"))
        return self.sources[-1]


@contextmanager
def opened(tmp_path, desk, device=None):
    capture = TakeCapture(desk, device, tmp_path / "take.flac")
    try:
        yield capture
    finally:
        if not capture._closing:
            capture.discard()


def sine(seconds, rate, level=0.3, hz=440):
    return (level * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def feed(source, samples, step=0.05):
    size = max(1, round(source.rate_hz * step))
    for at in range(0, len(samples), size):
        source.push(samples[at : at + size])


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_any_rate_and_channels_become_16_khz_mono(tmp_path, rate, channels):
    desk = Desk([rate])
    with opened(tmp_path, desk) as capture:
        capture.start()
        sound = sine(2.0, rate)
        feed(desk.sources[0], np.stack([sound] * channels, axis=1))
        recording = capture.stop()
    samples, stored = soundfile.read(recording.path)
    assert stored == recording.rate_hz == 16_000
    assert recording.duration_s == pytest.approx(2.0, abs=0.01)
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(samples.size)))
    assert np.argmax(spectrum) * 16_000 / samples.size == pytest.approx(440, abs=1)
    assert np.abs(samples[1000:-1000]).max() == pytest.approx(0.3, abs=0.02)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 9_000), min_size=1, max_size=12))
def test_no_block_size_loses_a_sample(tmp_path_factory, sizes):
    desk, tmp_path = Desk(), tmp_path_factory.mktemp("blocks")
    sound = np.random.default_rng(3).uniform(-0.9, 0.9, sum(sizes)).astype(np.float32)
    with opened(tmp_path, desk) as capture:
        capture.start()
        at = 0
        for size in sizes:
            desk.sources[0].push(sound[at : at + size])
            at += size
        recording = capture.stop()
    np.testing.assert_allclose(soundfile.read(recording.path)[0], sound, atol=1 / 32_000)


def test_the_take_begins_with_a_short_pre_roll(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        feed(desk.sources[0], np.linspace(0.0, 0.5, 32_000))
        until(lambda: capture._pre_roll.size and capture._pre_roll[-1] == 0.5)
        capture.start()
        feed(desk.sources[0], np.full(16_000, -0.5))
        recording = capture.stop()
    samples = soundfile.read(recording.path)[0]
    before = np.argmax(samples < 0) / 16_000
    assert captures.PRE_ROLL_S <= before <= captures.PRE_ROLL_S + 0.1
    assert samples[0] > 0.3  # the latest sound, not the first


def test_what_is_said_in_a_pause_is_left_out(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        (source,) = desk.sources
        capture.start()
        for level, paused in ((0.1, False), (0.5, True), (0.2, False)):
            (capture.pause if paused else capture.resume)()
            assert capture.state().paused is paused
            feed(source, np.full(8_000, level))
            until(lambda: source.blocks.empty() and capture._blocks.empty())
            until(lambda level=level: abs(capture.state().peak_db - 20 * np.log10(level)) < 0.5)
        recording = capture.stop()
    assert recording.duration_s == pytest.approx(1.0, abs=0.06)
    assert np.abs(soundfile.read(recording.path)[0]).max() < 0.25


def test_samples_are_on_the_disk_within_a_second(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        feed(desk.sources[0], np.full(16_000, 0.1))
        began = time.monotonic()
        until(lambda: capture.spool().stat().st_size == 44 + 32_000, timeout=1.0)
        assert time.monotonic() - began < 1.0
        until(lambda: capture.state().saved_s == pytest.approx(1.0), timeout=1.0)


def test_a_microphone_that_dies_is_told_and_the_same_take_goes_on_with_another(tmp_path):
    desk = Desk([16_000, 44_100])
    with opened(tmp_path, desk, "first") as capture:
        capture.start()
        feed(desk.sources[0], np.full(16_000, 0.1))
        until(lambda: capture.state().recorded_s == 1.0)
        desk.sources[0].dead = True
        until(lambda: capture.state().lost)
        assert "first stopped after 1.0 s" in capture.state().fault
        assert "kept" in capture.state().fault
        until(lambda: desk.sources[0].closed)
        desk.refuse = {"first"}  # it is not there any more, so the default is taken
        capture.resume()
        assert not capture.state().lost
        assert not capture.state().fault
        feed(desk.sources[1], np.full(44_100, 0.3))
        recording = capture.stop()
    assert recording.duration_s == pytest.approx(2.0, abs=0.01)
    assert recording.device == "first, then default"
    samples = soundfile.read(recording.path)[0]
    assert samples[8_000] == pytest.approx(0.1, abs=0.01)
    assert samples[24_000] == pytest.approx(0.3, abs=0.01)


def test_callbacks_that_just_stop_are_noticed(tmp_path, monkeypatch):
    monkeypatch.setattr(captures, "STALLED_S", 0.3)
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        feed(desk.sources[0], np.full(1_600, 0.1))
        until(lambda: capture.state().lost, timeout=3.0)
        assert capture.state().recorded_s == pytest.approx(0.1)


def test_a_headset_may_take_its_time_to_wake(tmp_path, monkeypatch):
    monkeypatch.setattr(captures, "STALLED_S", 0.1)
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        threading.Event().wait(0.5)
        assert not capture.state().lost
        assert not capture.state().hearing
        feed(desk.sources[0], np.full(1_600, 0.1))
        until(lambda: capture.state().hearing)


def test_a_driver_that_hangs_on_closing_does_not_hang_us(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        feed(desk.sources[0], np.full(1_600, 0.1))
        until(lambda: capture.state().recorded_s > 0)
        release = threading.Event()
        desk.sources[0].close = release.wait
        began = time.monotonic()
        capture.stop()
        assert time.monotonic() - began < 4.0
        release.set()


class Pushing(threading.Thread):
    """A driver that delivers 8 ms every 8 ms, whatever becomes of it."""

    def __init__(self, source):
        super().__init__(daemon=True)
        self.source, self.over = source, threading.Event()

    def run(self):
        block = np.full(self.source.rate_hz * 8 // 1000, 0.1)
        while not self.over.wait(0.008):
            self.source.push(block)


def test_hearing_that_costs_more_than_it_lasts_still_saves_and_ends(tmp_path, monkeypatch):
    class Slow(captures.Meter):
        def hear(self, samples, rate_hz):
            time.sleep(0.03)  # nearly four blocks
            super().hear(samples, rate_hz)

    monkeypatch.setattr(captures, "Meter", Slow)
    desk = Desk([48_000])
    with opened(tmp_path, desk) as capture:
        capture.start()
        pushing = Pushing(desk.sources[0])
        pushing.start()
        try:
            until(lambda: capture.state().saved_s > 0.5)
            saved_s = capture.state().saved_s
            until(lambda: capture.state().saved_s > saved_s + 0.5)
            ending = threading.Thread(target=capture.discard, daemon=True)
            ending.start()  # the driver goes on: closing it does not stop it
            ending.join(10.0)
            assert not ending.is_alive()
        finally:
            pushing.over.set()
    assert desk.sources[0].closed
    assert soundfile.info(tmp_path / "take.flac").duration > 1.0


def test_a_writer_that_hangs_does_not_keep_the_microphone(tmp_path, monkeypatch):
    release = threading.Event()
    monkeypatch.setattr(captures, "ENDING_S", 0.2)
    monkeypatch.setattr(captures.Meter, "hear", lambda *_heard: release.wait(20.0))
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        feed(desk.sources[0], np.full(1_600, 0.1))
        until(lambda: capture.state().hearing)
        began = time.monotonic()
        capture.discard()
        assert time.monotonic() - began < 5.0
        assert desk.sources[0].closed
        release.set()
        capture._writer.join(5.0)
    assert not capture._writer.is_alive()


def test_nothing_is_called_good_before_a_sound_came(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        assert capture.state().signal is SignalState.WAITING
        feed(desk.sources[0], np.full(1_600, 0.1))
        until(lambda: capture.state().signal is SignalState.GOOD)


def test_overflows_are_counted(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        desk.sources[0].push([0.1], overflow=True)
        desk.sources[0].push([0.1])
        until(lambda: capture.state().hearing)
        until(lambda: capture.state().overflows == 1)


def test_the_meter_works_before_the_start(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        feed(desk.sources[0], np.zeros(32_000))
        until(lambda: capture.state().signal is SignalState.NO_SIGNAL)
        assert capture.state().recorded_s == 0.0


def test_a_clipped_take_says_so(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        feed(desk.sources[0], np.clip(sine(1.5, 16_000, 3.0), -1, 1))
        assert capture.stop().clipped


def test_a_full_disk_is_told_and_mended_without_loss(tmp_path):
    desk, before = Desk(), resource.getrlimit(resource.RLIMIT_FSIZE)
    sound = np.random.default_rng(5).uniform(-0.5, 0.5, 32_000).astype(np.float32)
    with opened(tmp_path, desk) as capture:
        capture.start()
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
            feed(desk.sources[0], sound)
            until(lambda: "cannot be saved" in capture.state().fault)
            state = capture.state()
            assert state.saved_s < 0.7 < state.recorded_s
            assert "on the disk" in state.fault
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        until(lambda: not capture.state().fault)
        recording = capture.stop()
    np.testing.assert_allclose(soundfile.read(recording.path)[0], sound, atol=1 / 32_000)


def test_a_folder_that_cannot_be_written_is_told_before_anybody_speaks(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    desk = Desk()
    with pytest.raises(StoreError, match="cannot be written"):
        TakeCapture(desk, None, tmp_path / "file" / "take.flac")
    assert desk.sources[0].closed


def test_a_discarded_take_is_kept_on_the_disk(tmp_path):
    desk = Desk()
    with opened(tmp_path, desk) as capture:
        capture.start()
        feed(desk.sources[0], np.full(16_000, 0.1))
        capture.discard()
    assert soundfile.info(tmp_path / "take.flac").duration == pytest.approx(1.0)


def test_discarding_before_the_start_leaves_nothing(tmp_path):
    with opened(tmp_path, Desk()) as capture:
        capture.discard()
    assert not list(tmp_path.iterdir())
