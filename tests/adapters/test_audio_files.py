import subprocess
from contextlib import suppress

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.adapters import audio_files
from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.domain.errors import AudioFileError, DeviceError


def sine(rate, seconds=2.0, channels=1):
    one = 0.3 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)
    return np.stack([one] * channels, axis=1).astype(np.float32)


def heard(path):
    samples = audio_files.read(path)
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(samples.size)))
    return samples.size / 16_000, np.argmax(spectrum) * 16_000 / samples.size


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg", "a.mp3"])
@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (44_100, 2), (48_000, 1)])
def test_sound_files_are_read_as_16_khz_mono(tmp_path, name, rate, channels):
    soundfile.write(tmp_path / name, sine(rate, channels=channels), rate)
    seconds, hz = heard(tmp_path / name)
    assert seconds == pytest.approx(2.0, abs=0.12)  # MP3 adds its delay
    assert hz == pytest.approx(440, abs=2)
    assert audio_files.duration_s(tmp_path / name) == pytest.approx(2.0, abs=0.12)


@pytest.mark.parametrize("name", ["a.m4a", "a.webm", "a.mp4"])
def test_what_phones_and_browsers_record_is_read(tmp_path, name):
    soundfile.write(tmp_path / "a.wav", sine(44_100), 44_100)
    command = ["ffmpeg", "-v", "error", "-i", str(tmp_path / "a.wav"), str(tmp_path / name)]
    subprocess.run(command, check=True)
    seconds, hz = heard(tmp_path / name)
    assert seconds == pytest.approx(2.0, abs=0.12)
    assert hz == pytest.approx(440, abs=2)
    assert audio_files.duration_s(tmp_path / name) == pytest.approx(2.0, abs=0.12)


def test_a_long_file_comes_in_pieces(tmp_path):
    soundfile.write(tmp_path / "a.flac", sine(16_000, 65.0), 16_000)
    sizes = [piece.size for piece in audio_files.chunks(tmp_path / "a.flac")]
    assert max(sizes) <= 160_000
    assert sum(sizes) == 65 * 16_000


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.m4a", "a"])
@pytest.mark.parametrize("content", [b"", b"RIFF", b"not sound at all " * 40, bytes(range(256)) * 20])
def test_what_is_no_recording_is_said_so(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AudioFileError) as caught:
        audio_files.read(path)
    assert str(path) in str(caught.value)
    assert caught.value.hint


def test_a_missing_file_and_a_folder_are_said_so(tmp_path):
    with pytest.raises(AudioFileError, match="cannot be read"):
        audio_files.read(tmp_path / "none.wav")
    with pytest.raises(AudioFileError, match="folder"):
        audio_files.read(tmp_path)


def test_a_header_without_samples_is_said_so(tmp_path):
    soundfile.write(tmp_path / "a.wav", np.zeros(0, np.float32), 16_000)
    with pytest.raises(AudioFileError, match="no sound"):
        audio_files.read(tmp_path / "a.wav")


def test_a_film_without_sound_is_said_so(tmp_path):
    path = tmp_path / "a.mp4"
    source = ["-f", "lavfi", "-i", "color=c=black:s=16x16:d=0.2"]
    subprocess.run(["ffmpeg", "-v", "error", *source, str(path)], check=True)
    with pytest.raises(AudioFileError, match="no sound"):
        audio_files.read(path)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 40_000), st.binary(min_size=1, max_size=64), st.sampled_from(["flac", "ogg", "wav", "mp3"]))
def test_damage_anywhere_gives_sound_or_a_clear_error_never_another(tmp_path_factory, at, junk, kind):
    path = tmp_path_factory.mktemp("damage") / f"a.{kind}"
    soundfile.write(path, np.random.default_rng(0).uniform(-0.5, 0.5, 16_000).astype(np.float32), 16_000)
    raw = bytearray(path.read_bytes())
    at %= len(raw)
    raw[at : at + len(junk)] = junk
    path.write_bytes(raw)
    with suppress(AudioFileError):  # the one error that may come of it
        assert np.isfinite(audio_files.read(path)).all()


def test_a_file_can_stand_in_for_a_microphone(tmp_path):
    soundfile.write(tmp_path / "a.wav", sine(48_000, 1.0), 48_000)
    capture = FileMicrophones(speed=20.0).open(str(tmp_path / "a.wav"), tmp_path / "take.flac")
    capture.start()
    while not capture.ended():
        pass
    assert capture.stop().duration_s == pytest.approx(1.0, abs=0.01)


def test_a_broken_file_is_no_microphone(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"no")
    with pytest.raises(DeviceError, match="damaged"):
        FileMicrophones().open(str(tmp_path / "a.wav"), tmp_path / "take.flac")
    with pytest.raises(DeviceError):
        FileMicrophones().open(None, tmp_path / "take.flac")
