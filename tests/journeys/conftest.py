"""A microphone made of software, for the journeys that go through the real PortAudio."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parent.parent / "virtual-mic"


class VirtualMic:
    """PulseAudio with a software microphone as its default input."""

    def __init__(self, runtime: Path) -> None:
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime)}
        self._playing: list[subprocess.Popen[bytes]] = []

    def do(self, *what: str) -> None:
        """Run the tool and wait for it."""
        subprocess.run([str(TOOL), *what], env=self.environment, check=True, capture_output=True, timeout=60)

    def speak(self, path: Path) -> Callable[[], bool]:
        """Begin to speak a file into the microphone; return a function that tells whether it was spoken."""
        player = subprocess.Popen([str(TOOL), "play", str(path)], env=self.environment)
        self._playing.append(player)
        return lambda: player.poll() is not None

    def close(self) -> None:
        for player in self._playing:
            player.kill()
            player.wait()
        subprocess.run([str(TOOL), "stop"], env=self.environment, check=False, capture_output=True, timeout=60)


@pytest.fixture
def virtual_mic(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[VirtualMic]:
    """A running software microphone that PortAudio sees as the default input."""
    if shutil.which("pulseaudio") is None:
        pytest.skip("PulseAudio is not installed")
    # A socket path may have 107 characters at most, so this cannot lie deep under the test's own folder.
    runtime = Path(tmp_path_factory.mktemp("pulse"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    mic = VirtualMic(runtime)
    mic.do("start")
    yield mic
    mic.close()
