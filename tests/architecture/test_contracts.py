"""Imports point inwards, and the tools that hold it really do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())",
    ]
    return subprocess.run(
        [*command, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "mockinterview", folder / "mockinterview", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_contracts_hold(copy: Path):
    done = lint(copy)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(
    ("module", "planted"),
    [
        ("domain/bank.py", "import sqlalchemy"),
        ("domain/bank.py", "import mockinterview.ports"),
        ("library.py", "import PySide6.QtCore"),
        ("services/draw.py", "import mockinterview.adapters.places"),
        ("services/export.py", "import yaml"),
        ("ports.py", "import mockinterview.services.draw"),
        ("scoring/segment.py", "import onnxruntime"),
    ],
)
def test_a_planted_import_is_caught(copy: Path, module: str, planted: str):
    path = copy / "mockinterview" / module
    before = path.read_text("utf-8")
    try:
        path.write_text(f"{before}\n{planted}\n", "utf-8")
        done = lint(copy)
    finally:
        path.write_text(before, "utf-8")
    assert done.returncode != 0, done.stdout
    assert "BROKEN" in done.stdout


def test_presenters_know_no_qt():
    """Presenters are tested without Qt, so they must not need it."""
    for path in (ROOT / "mockinterview" / "ui").rglob("presenter.py"):
        assert "PySide6" not in path.read_text("utf-8"), path


@pytest.mark.slow
def test_the_core_loads_without_qt_audio_or_models():
    script = (
        "import sys, pkgutil, importlib\n"
        "for part in ('domain', 'services'):\n"
        "    package = importlib.import_module(f'mockinterview.{part}')\n"
        "    for one in pkgutil.iter_modules(package.__path__):\n"
        "        importlib.import_module(f'mockinterview.{part}.{one.name}')\n"
        "heavy = {'PySide6', 'sqlalchemy', 'sounddevice', 'faster_whisper', 'onnxruntime', 'yaml'} & set(sys.modules)\n"
        "print(sorted(heavy))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
