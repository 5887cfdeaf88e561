"""Whether a graphics card can do the recognition, found out in a process of its own: drivers kill those who ask."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TRY = "--try-gpu"
PATIENCE_S = 60.0  # a driver that is asked for the first time compiles
CPU, CUDA = "cpu", "cuda"


@dataclass(frozen=True, slots=True)
class Gpu:
    """What was found: `usable` only if a model was loaded on it and heard a second of noise."""

    usable: bool
    told: str

    @property
    def device(self) -> str:
        """Where to load models: the CPU whenever there is a doubt."""
        return CUDA if self.usable else CPU


def try_gpu(model: Path) -> None:
    """Load the model in `model` on the graphics card and decode noise; print what was found. Runs in the child."""
    import ctranslate2  # noqa: PLC0415 - the parent must not load it

    count = ctranslate2.get_cuda_device_count()
    if not count:
        print(json.dumps({"usable": False, "told": "there is no graphics card that can be used"}))
        return
    import numpy as np  # noqa: PLC0415
    from faster_whisper import WhisperModel  # noqa: PLC0415

    whisper = WhisperModel(str(model), device=CUDA, compute_type="int8_float16", local_files_only=True)
    noise = np.random.default_rng(0).normal(0.0, 0.01, 16_000).astype(np.float32)
    list(whisper.transcribe(noise, language="en", beam_size=1)[0])
    print(json.dumps({"usable": True, "told": f"{count} graphics card{'s' * (count > 1)} can be used"}))


def probe(model: Path, *, command: Sequence[str] | None = None) -> Gpu:
    """Try the graphics card with the model in the folder `model`; takes seconds, never raises.

    command: how this program is started, to be followed by TRY and the folder.
    """
    try:
        done = subprocess.run(
            [*(command or own_command()), TRY, str(model)],
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return Gpu(usable=False, told=f"the graphics card was tried and did not answer within {PATIENCE_S:.0f} s")
    except OSError as error:
        return Gpu(usable=False, told=f"the graphics card could not be tried ({error.strerror})")
    if done.returncode:
        return Gpu(usable=False, told=f"the graphics card was tried and failed (exit code {done.returncode})")
    try:
        found = json.loads(done.stdout.strip().splitlines()[-1])
        return Gpu(usable=found["usable"] is True, told=str(found["told"]))
    except (ValueError, LookupError, TypeError):
        return Gpu(usable=False, told="the graphics card was tried and gave no answer")


def own_command() -> list[str]:
    """Return how this program is started: by itself in the bundle, else by its Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "mockinterview"]
