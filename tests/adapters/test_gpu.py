"""The graphics card is tried in a process of its own, and whatever goes wrong there means: the CPU."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mockinterview.adapters.models import Models
from mockinterview.adapters.whisper import gpu
from mockinterview.adapters.whisper.gpu import CPU, CUDA, probe
from mockinterview.domain.speech_model import ModelFiles


def script(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "child.py"
    path.write_text(text)
    return [sys.executable, str(path)]


@pytest.fixture
def tiny() -> Path:
    return Models(Path("nowhere")).find("tiny.en").folder


@pytest.mark.slow
def test_the_real_trial_answers(tiny):
    found = probe(tiny)
    assert found.told
    assert found.device == (CUDA if found.usable else CPU)


@pytest.mark.parametrize(
    ("child", "told"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "exit code -11"),
        ("import os; os.abort()", "exit code -6"),
        ("raise SystemExit(3)", "exit code 3"),
        ("print('hello')", "no answer"),
        ("print('[1]')", "no answer"),
        ("", "no answer"),
        ("print('{\"usable\": \"yes\", \"told\": \"a card\"}')", "a card"),
    ],
)
def test_a_trial_that_dies_or_talks_nonsense_means_the_cpu(tmp_path, tiny, child, told):
    found = probe(tiny, command=script(tmp_path, child))
    assert not found.usable
    assert found.device == CPU
    assert told in found.told


def test_a_trial_that_hangs_is_ended(tmp_path, tiny, monkeypatch):
    monkeypatch.setattr(gpu, "PATIENCE_S", 1.0)
    found = probe(tiny, command=script(tmp_path, "import threading; threading.Event().wait(60)"))
    assert found.device == CPU
    assert "did not answer" in found.told


def test_a_card_that_works_is_offered(tmp_path, tiny):
    found = probe(tiny, command=script(tmp_path, "print('noise of a driver'); print('{\"usable\": true, \"told\": \"1\"}')"))
    assert found.device == CUDA


def test_a_program_that_is_not_there_means_the_cpu(tiny):
    assert probe(tiny, command=["/nowhere/program"]).device == CPU


def test_models_are_for_the_cpu_unless_said_otherwise(tmp_path):
    assert Models(tmp_path).find("tiny.en").device == CPU
    assert Models(tmp_path, device=CUDA).find("tiny.en").device == CUDA


@pytest.mark.slow
def test_where_the_card_refuses_the_model_is_loaded_on_the_cpu(tiny):
    """No card here, so CTranslate2 refuses; with one, it would be loaded there, and this says nothing."""
    from multiprocessing import Pipe

    from mockinterview.adapters.whisper.worker import Worker

    _ours, theirs = Pipe()
    decoder = Worker(theirs, 1)._load(ModelFiles(name="tiny.en", folder=tiny, checksums={}, device=CUDA))
    assert decoder.languages == ("en",)
