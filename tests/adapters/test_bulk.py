"""Many recordings by real Dask workers: of this computer, and of a cluster on loopback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.cli import main
from mockinterview.domain.errors import InputError

DATA = Path(__file__).parents[1] / "data"
ASKED = {
    "kind": "behavioral",
    "target_level": "L6",
    "prompt": "Tell me about a migration.",
    "criteria": ["impact", "scope"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two recordings, one of them below, and a file that is none."""
    made = tmp_path / "recordings"
    (made / "below").mkdir(parents=True)
    shutil.copy(DATA / "short.flac", made / "one.flac")
    shutil.copy(DATA / "short.flac", made / "below" / "two.flac")
    (made / "broken.wav").write_bytes(b"this is no sound")
    (made / "notes.txt").write_text("nothing to hear")
    return made


def bulk(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mockinterview", "bulk", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=540,
    )


def checked(done: subprocess.CompletedProcess[str]) -> None:
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["file"] for one in told] == ["below/two.flac", "broken.wav", "one.flac"], done.stderr
    assert told[0]["text"] == told[2]["text"]
    assert "migration" in told[0]["text"]
    assert "damaged" in told[1]["error"]
    assert done.returncode == 1  # one could not be used, the others could


@pytest.mark.slow
def test_one_after_the_other_needs_no_dask_and_scores(folder: Path, tmp_path: Path, capsys):
    ask = tmp_path / "ask.jsonl"
    ask.write_text(
        json.dumps({"file": "one.flac", **ASKED})
        + "\n\n"
        + json.dumps({"file": "below/two.flac", **ASKED, "criteria": ["charm"]})
    )
    assert main(["bulk", str(folder), "--ask", str(ask)]) == 1
    two, one = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert "charm" in two["error"]
    card = one["scorecard"]
    assert [rated["id"] for rated in card["criteria"]] == ["impact", "scope"]
    for rated in card["criteria"]:
        for proof in rated["evidence"]:
            assert one["text"][proof["start"] : proof["end"]] == proof["quote"]


@pytest.mark.slow
def test_two_workers_of_this_computer(folder: Path):
    pytest.importorskip("distributed", reason="Dask, the extra 'bulk', is not installed")
    checked(bulk(str(folder), "--workers", "2"))


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[str]:
    """A scheduler and a worker, each a process of its own, as `dask scheduler` and `dask worker` start them."""
    pytest.importorskip("distributed", reason="Dask, the extra 'bulk', is not installed")
    where = tmp_path / "scheduler.json"
    quiet = {
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
        "env": {**os.environ, "MOCKINTERVIEW_DATA": str(tmp_path / "worker")},
    }
    local = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(where)]
    with subprocess.Popen([sys.executable, "-m", "dask", "scheduler", "--port", "0", *local], **quiet) as scheduler:
        try:
            until = time.monotonic() + 120
            while not written(where) and time.monotonic() < until and scheduler.poll() is None:
                threading.Event().wait(0.05)
            address = json.loads(where.read_text())["address"]
            with subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "dask",
                    "worker",
                    address,
                    "--host",
                    "127.0.0.1",
                    "--nthreads",
                    "1",
                    "--no-dashboard",
                    "--local-directory",
                    str(tmp_path),
                ],
                **quiet,
            ) as worker:
                try:
                    wait_for_worker(address)
                    yield address
                finally:
                    worker.terminate()
        finally:
            scheduler.terminate()


def written(where: Path) -> bool:
    """Whether the scheduler has told its address; the file is there a moment before its text."""
    return where.exists() and where.read_text().rstrip().endswith("}")


def wait_for_worker(address: str) -> None:
    script = (
        f"from distributed import Client\nwith Client({address!r}, timeout=60) as c: c.wait_for_workers(1, timeout=120)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


@pytest.mark.slow
def test_a_scheduler_and_a_worker_of_their_own(cluster: str, folder: Path):
    checked(bulk(str(folder), "--scheduler", cluster))


@pytest.mark.parametrize("scheduler", ["tcp://192.0.2.1:8786", "tls://models.example:8786"])
def test_a_cluster_elsewhere_needs_a_yes(scheduler: str):
    pytest.importorskip("distributed", reason="Dask, the extra 'bulk', is not installed")
    from mockinterview.adapters.bulk import workers

    for agreed in ("", scheduler + "0"):
        with pytest.raises(InputError, match="not this computer"), workers(1, scheduler, agreed=agreed):
            pass


@pytest.mark.parametrize("scheduler", ["192.0.2.1", "http://127.0.0.1:8786", "tcp://"])
def test_no_scheduler(scheduler: str):
    pytest.importorskip("distributed", reason="Dask, the extra 'bulk', is not installed")
    from mockinterview.adapters.bulk import workers

    with pytest.raises(InputError, match="no scheduler"), workers(1, scheduler):
        pass


def test_wrong_use_is_told(tmp_path: Path, folder: Path, capsys):
    assert main(["bulk", str(tmp_path / "nowhere")]) == 1
    (tmp_path / "empty").mkdir()
    assert main(["bulk", str(tmp_path / "empty")]) == 1
    assert main(["bulk", str(folder), "--workers", "0"]) == 1
    ask = tmp_path / "ask.jsonl"
    for line in ("{", "[]", '{"file": 3}', '{"file": "nobody.wav"}'):
        ask.write_text(line)
        assert main(["bulk", str(folder), "--ask", str(ask)]) == 1
    assert "nobody.wav" in capsys.readouterr().err
