"""Settings in their file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.adapters.settings_toml import load_settings, save_settings
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import StoreReadOnlyError
from mockinterview.domain.settings import KeepAudio, Settings, Theme


def test_no_file_means_the_defaults(tmp_path: Path):
    assert load_settings(tmp_path / "settings.toml") == (Settings(), ())


def test_what_was_saved_is_read_and_is_private(tmp_path: Path):
    chosen = replace(
        Settings(), level=Level.L7, theme=Theme.DARK, keep_audio=KeepAudio.DAYS, vocabulary=("Kubernetes", 'say "hi"\\'),
        answer_minutes=3.5, text_percent=150, voice=True, model_folder="/models/ä ö\x7f",
    )  # fmt: skip
    path = tmp_path / "settings.toml"
    save_settings(path, chosen)
    save_settings(path, chosen)
    assert load_settings(path) == (chosen, ())
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=20), max_size=4), st.text(max_size=30))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, words: list[str], device: str):
    path = tmp_path_factory.mktemp("s") / "settings.toml"
    sound = [word.encode("utf-8", "replace").decode() for word in words]
    save_settings(path, replace(Settings(), vocabulary=tuple(words), input_device=device))
    read, problems = load_settings(path)
    assert problems == ()
    assert list(read.vocabulary) == sound


@pytest.mark.parametrize(
    "line",
    [
        'level = "L8"', "prompts = 0", "prompts = 1.5", "prompts = true", 'prompts = "2"', "text_percent = nan",
        "voice = 1", "model = 3", 'vocabulary = "x"', "vocabulary = [1]", 'theme = ["dark"]',
    ],
)  # fmt: skip
def test_a_wrong_value_costs_only_itself(tmp_path: Path, line: str):
    path = tmp_path / "settings.toml"
    path.write_text(f'{line}\ninput_device = "Studio"\nunknown = 1\n')
    read, (problem,) = load_settings(path)
    assert read == replace(Settings(), input_device="Studio")
    assert line.split(" ", 1)[0] in problem


@pytest.mark.parametrize("content", [b"\xff\xfe", b"= 1", b"[" * 5000, b"a = " + b"[" * 50_000])
def test_a_broken_file_is_told_and_costs_the_settings_only(tmp_path: Path, content: bytes):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    read, (problem,) = load_settings(path)
    assert read == Settings()
    assert str(path) in problem


def test_a_folder_that_is_gone_is_told(tmp_path: Path):
    with pytest.raises(StoreReadOnlyError):
        save_settings(tmp_path / "gone" / "settings.toml", Settings())
