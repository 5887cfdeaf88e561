"""A stranger's seat for journeys: a real X screen, a keyboard, and the real program in a process of its own."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path


class Seat:
    """A screen, a keyboard and the program."""

    def __init__(self, data: Path, environment: dict[str, str]) -> None:
        self._data = data
        self.environment = environment | {"QT_QPA_PLATFORM": "xcb", "MOCKINTERVIEW_DATA": str(data)}
        self._log = (data / "journey.log").open("wb")
        bundled = os.environ.get("MOCKINTERVIEW_PROGRAM")  # packaging/bundle/smoke.py tries the frozen program so
        command = [bundled] if bundled else [sys.executable, "-X", "faulthandler", "-m", "mockinterview"]
        self.program = subprocess.Popen(command, env=self.environment, stdout=self._log, stderr=self._log)
        self._window = self._found()

    def _found(self) -> str:
        self.until(lambda: bool(self._shown()), "a window")
        window = self._shown()[0]
        self._tell("windowfocus", window)
        return window

    def _shown(self) -> list[str]:
        """The program's windows that are on the screen; Qt keeps others of the same name that never are."""
        return self._tell("search", "--onlyvisible", "--name", "Mock Interview").split()

    def _tell(self, *what: str) -> str:
        found = subprocess.run(
            ["xdotool", *what], env=self.environment, capture_output=True, text=True, timeout=30, check=False
        )
        return found.stdout.strip()

    def press(self, *keys: str) -> None:
        for key in keys:
            self._tell("key", "--clearmodifiers", key)

    def write(self, text: str) -> None:
        self._tell("type", text)

    def asked_for(self, words: str) -> bool:
        """Look for a question in the banks and open the first one; a busy machine may not hear it the first time."""
        self.press("ctrl+f", "ctrl+a")
        self.write(words)
        threading.Event().wait(2)  # the search waits for the last letter
        self.press(*["Tab"] * 6, "Return")
        threading.Event().wait(2)
        return self.title.startswith("New round")

    @property
    def title(self) -> str:
        return self._tell("getwindowname", self._window)

    def until(self, condition, told: str, timeout: float = 60.0) -> None:
        limit = time.monotonic() + timeout
        while not condition():
            assert self.program.poll() is None, f"the program ended while waiting for {told}: {self._said()}"
            assert time.monotonic() < limit, f"waited in vain for {told}, see {self.picture()}: {self._said()}"
            threading.Event().wait(0.1)

    def sounds(self, patience_s: float) -> bool:
        """Whether the program plays something before patience ends."""
        limit = time.monotonic() + patience_s
        while time.monotonic() < limit:
            inputs = subprocess.run(
                ["pactl", "list", "short", "sink-inputs"],
                env=self.environment,
                capture_output=True,
                text=True,
                check=True,
            )
            if inputs.stdout.strip():
                return True
            threading.Event().wait(0.05)
        return False

    def _said(self) -> str:
        return (self._data / "journey.log").read_text(errors="replace")

    def picture(self) -> Path:
        """Photograph the screen for whoever reads the failure."""
        picture = self._data / "screen.png"
        grab = ["ffmpeg", "-loglevel", "error", "-y", "-f", "x11grab", "-i", self.environment["DISPLAY"]]
        subprocess.run([*grab, "-frames:v", "1", str(picture)], env=self.environment, check=False, timeout=30)
        return picture

    def press_until(self, key: str, condition, told: str, *, every: float = 6.0, timeout: float = 60.0) -> None:
        """Press again now and then: a stage that is not there yet does not hear the key."""
        pressed = [-every]

        def done() -> bool:
            if condition():
                return True
            if time.monotonic() - pressed[0] >= every:
                pressed[0] = time.monotonic()
                if self._tell("getwindowfocus") not in self._shown():
                    self._tell("windowfocus", self._window)  # asked too early, a window is not given the keyboard
                self.press(key)
            return False

        self.until(done, told, timeout)

    def count(self, question: str) -> int:
        """Ask the library file."""
        with sqlite3.connect(f"file:{self._data / 'library.sqlite3'}?mode=ro", uri=True) as library:
            return library.execute(question).fetchone()[0]

    def recorded(self, take: int) -> bool:
        """Whether sound of a take lies on the disk."""
        return any(file.stat().st_size > 10_000 for file in (self._data / "takes").rglob(f"*take-{take}.part.wav"))

    def close(self) -> None:
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        self._log.close()
