"""What we stand on sends nothing either: ONNX Runtime would, and keeps what it has not sent yet in the user's folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOADS = """
import sys
sys.path.insert(0, {root!r})
{ours}
from pathlib import Path
import faster_whisper.vad, onnxruntime
onnxruntime.InferenceSession(str(next(Path(faster_whisper.vad.__file__).parent.glob("assets/silero*.onnx"))))
"""


def left_in(home: Path, ours: str) -> list[str]:
    script = LOADS.format(root=str(ROOT), ours=ours)
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    subprocess.run([sys.executable, "-c", script], env=environment, cwd=home, check=True, capture_output=True)
    return [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()]


@pytest.mark.slow
def test_onnx_runtime_keeps_no_events_and_no_number_of_the_device(tmp_path):
    assert left_in(tmp_path, "import mockinterview") == []


def test_every_process_of_ours_is_told_before_anything_is_loaded():
    script = "import mockinterview, os, sys; print(os.environ['ORT_DISABLE_TELEMETRY'], 'onnxruntime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["1", "False"]
