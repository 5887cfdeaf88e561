"""What is written to the disk is for its owner only, and what was said stands nowhere but where it belongs."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mockinterview.adapters.places import resources_folder
from mockinterview.cli import _bug
from mockinterview.domain.fault import places_of
from mockinterview.ui.crash import report_of

SECRET = "my manager Ulrike cut the zanzibar project"


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's folder after a demo round, a copy and a changed setting, made under the usual loose umask."""
    root = tmp_path_factory.mktemp("used") / "data"
    script = (
        "import os, sys; os.umask(0o022)\n"
        "from mockinterview.cli import main\n"
        "assert main(['demo', '--speed', '20', '--model', 'tiny.en']) == 0\n"
        "assert main(['backups', '--now']) == 0\n"
        "assert main(['models', 'use', 'tiny.en']) == 0\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, "MOCKINTERVIEW_DATA": str(root)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (root / "stderr.txt").write_text(done.stderr)
    (root / "stderr.txt").chmod(0o600)
    return root


@pytest.mark.slow
def test_everything_in_the_users_folder_is_for_its_owner_only(used):
    loose = [
        (str(path.relative_to(used)), oct(stat.S_IMODE(path.stat().st_mode)))
        for path in [used, *used.rglob("*")]
        if path.stat().st_mode & 0o077
    ]
    assert loose == []
    assert len(list(used.rglob("*"))) > 8


@pytest.mark.slow
def test_what_was_said_is_in_no_log(used):
    words = set(re.findall(r"[a-z]{7,}", (resources_folder() / "demo" / "answer.txt").read_text().lower()))
    assert len(words) > 30
    told = (used / "stderr.txt").read_text() + "".join(
        path.read_text(errors="replace") for path in (used / "logs").rglob("*") if path.is_file()
    )
    ours = {"filling", "library", "bundled", "answer", "written", "minute", "process", "speech"}
    assert not (words - ours) & set(re.findall(r"[a-z]{7,}", told.lower()))


def raised() -> tuple[type[BaseException], BaseException, object]:
    try:
        try:
            {}[SECRET]
        except KeyError as cause:
            raise ValueError(f"cannot read {SECRET}") from cause
    except ValueError as error:
        return type(error), error, error.__traceback__


def test_a_fault_is_told_by_its_places_and_not_by_its_words(tmp_path, capsys):
    kind, error, trace = raised()
    for report in (places_of(kind, error, trace), report_of(kind, error, trace)):
        assert "ValueError" in report
        assert "KeyError" in report
        assert "test_privacy.py" in report
        assert "Ulrike" not in report
    _bug(["--data-dir", str(tmp_path)], kind, error, trace)
    log = tmp_path / "logs" / "crash.log"
    assert "Ulrike" not in log.read_text() + capsys.readouterr().err
    assert "test_privacy.py" in log.read_text()
    assert log.stat().st_mode & 0o077 == 0


def test_no_exception_is_logged_with_its_message():
    """Messages may quote the speaker, so `log.exception` and exc_info are not used in the program."""
    package = Path(__file__).resolve().parents[2] / "mockinterview"
    found = [
        str(path)
        for path in package.rglob("*.py")
        if re.search(r"log\.exception|exc_info=|print_exc\(|format_exc", path.read_text("utf-8"))
    ]
    assert found == []
