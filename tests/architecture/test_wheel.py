"""The wheel on its own: everything inside, and a whole round from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.packaging, pytest.mark.slow]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
        "-w",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def clean(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel; libraries are lent from ours, the checkout is not."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False)
    python = folder / "bin" / "python"
    command = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        str(wheel),
    ]
    subprocess.run(command, check=True, capture_output=True)
    # a path in a .pth file lends the libraries, but not the .pth file by which our environment finds the checkout
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def test_the_wheel_holds_banks_resources_and_migrations(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert "mockinterview/_data/question_banks/schema/bank.schema.json" in names
        assert "mockinterview/_data/resources/rubric.yaml" in names
        assert "mockinterview/_data/resources/demo/answer.ogg" in names
        assert "mockinterview/_data/resources/scoring/model/manifest.json" in names
        assert "mockinterview/adapters/store/migrations/versions/0001_first_library.py" in names
        assert (
            sum(name.startswith("mockinterview/_data/question_banks/") and name.endswith(".yaml") for name in names)
            >= 6
        )
        assert any(name.endswith("licenses/LICENSE") for name in names)
        assert not [name for name in names if name.startswith(("tests/", "training/"))]


def test_the_demo_runs_from_the_wheel_in_another_folder(clean: Path, tmp_path: Path):
    env = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    env |= {"MOCKINTERVIEW_DATA": str(tmp_path / "data")}
    where = subprocess.run(
        [clean / "bin" / "python", "-c", "import mockinterview; print(mockinterview.__file__)"],
        cwd=tmp_path, env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert where.stdout.startswith(str(clean))
    done = subprocess.run(
        [clean / "bin" / "mockinterview", "demo", "--speed", "20"],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Overall" in done.stdout
    assert (tmp_path / "data" / "library.sqlite3").is_file()
