"""What can go wrong and be mended by somebody else than us.

MockInterviewError
├── InputError            a file, line or value that the user gave           (exit 1)
│   ├── BankError         a question bank, with path and line
│   ├── AudioFileError    a recording that cannot be read
│   └── TranscriptError   a transcript line that cannot be scored
├── MissingError          something needed is not there                       (exit 3)
│   ├── ModelError        a speech or scoring model is missing or damaged
│   ├── ServerError       a server that the user named does not answer, or not as it should
│   └── DeviceError       no microphone or speaker, or it refuses
│       └── MicrophoneLostError  the input vanished while recording
└── StoreError            the library cannot be opened, read or written       (exit 3)
    ├── StoreLockedError     another program holds it
    ├── StoreReadOnlyError   it may not be written
    ├── StoreFullError       the disk is full
    ├── StoreDamagedError    the file is not a sound library
    └── StoreNewerError      a newer version of the program made it

`Cancelled` is an outcome, not an error. Anything else that is raised is a bug.
"""

from __future__ import annotations

from pathlib import Path

from mockinterview.language import Marked, Numeral, mark, sentences


class MockInterviewError(Exception):
    """Something that the user, not we, can mend.

    All texts are marked, with their values apart (`mark`), so that the window says them in its language.
    code: stable name, listed in docs/errors.md and translated by the window.
    message: what happened, without a full stop.
    safe: what is safe in spite of it, one sentence, or empty.
    hint: what to do next, one sentence.
    exit_code: what the headless commands return.
    """

    code = "error"
    safe = ""
    hint = ""
    exit_code = 1

    def __init__(self, message: str, *, hint: str | None = None, safe: str | None = None) -> None:
        super().__init__(message)
        self.message = message  # str() of the error would be plain English
        if hint is not None:
            self.hint = hint
        if safe is not None:
            self.safe = safe

    def told(self) -> Marked:
        """Return the whole message, for a terminal as it is: what happened, what is safe, what to do."""
        ended = self.message.endswith(".")
        happened = self.message if ended else Marked("{happened}.", {"happened": Marked.of(self.message)})
        return sentences(happened, self.safe, self.hint)


class InputError(MockInterviewError):
    """What was given cannot be used."""

    code = "input"


class BankError(InputError):
    """A question bank that cannot be used; `path` and `line` (1-based, 0 if the whole file) say where."""

    code = "bank"
    safe = mark("The other banks are loaded.")

    def __init__(self, path: Path | str, line: int, problem: str, *, hint: str = "") -> None:
        super().__init__(mark("{path}:{line}: {problem}", path=path, line=line, problem=problem), hint=hint)
        self.path, self.line, self.problem = Path(path), line, problem


class AudioFileError(InputError):
    """A recording that cannot be read."""

    code = "audio.file"
    hint = mark("Use WAV, FLAC, Ogg, MP3 or M4A, or record again.")


class TranscriptError(InputError):
    """A transcript line that cannot be scored; `line` is 1-based."""

    code = "transcript"

    def __init__(self, line: int, problem: str, *, hint: str = "") -> None:
        super().__init__(mark("line {line}: {problem}", line=line, problem=problem), hint=hint)
        self.line, self.problem = line, problem


class MissingError(MockInterviewError):
    """Something that is needed is not on this computer."""

    code = "missing"
    exit_code = 3


class ModelError(MissingError):
    """A model that is missing, altered or cannot be loaded."""

    code = "model"
    safe = mark("Recordings are kept and can be transcribed later.")
    hint = mark("Choose another model in the settings, or run 'mockinterview models verify'.")


class ServerError(MissingError):
    """A server that the user named does not answer, or not as it should."""

    code = "server"
    safe = mark("Nothing that is kept was changed.")
    hint = mark("Look at the address in the settings, and whether the server runs.")


class DeviceError(MissingError):
    """No microphone or speaker, or one that refuses to open."""

    code = "audio.device"
    safe = mark("You can type the answer or use a file.")


class MicrophoneLostError(DeviceError):
    """The input vanished while recording; the first `at_s` seconds are kept."""

    code = "audio.microphone-lost"
    hint = mark("Reconnect it or choose another one to go on.")

    def __init__(self, device: str, at_s: float) -> None:
        what = mark("{device} stopped after {seconds} s", device=device, seconds=Numeral(f"{at_s:.1f}"))
        super().__init__(what, safe=mark("What you said so far is kept."))
        self.device, self.at_s = device, at_s


class StoreError(MockInterviewError):
    """The library cannot be opened, read or written."""

    code = "store"
    exit_code = 3


class StoreLockedError(StoreError):
    """Another program holds the library."""

    code = "store.locked"
    safe = mark("Nothing was changed.")
    hint = mark("Close the other window or program that uses it, then try again.")


class StoreReadOnlyError(StoreError):
    """The library or its folder may not be written."""

    code = "store.read-only"
    safe = mark("Nothing was changed.")
    hint = mark("Allow writing to the folder, or choose another one with --data-dir or MOCKINTERVIEW_DATA.")


class StoreFullError(StoreError):
    """There is no room left on the disk."""

    code = "store.full"
    safe = mark("What was kept before is unharmed.")
    hint = mark("Make room on the disk, then try again.")


class StoreDamagedError(StoreError):
    """The file is not a sound library."""

    code = "store.damaged"
    safe = mark("Recordings lie in their own files and are unharmed.")
    hint = mark("Restore a copy from the backups folder with 'mockinterview restore FILE', or move the file away.")


class StoreNewerError(StoreError):
    """A newer version of the program made the library."""

    code = "store.newer"
    safe = mark("Nothing was changed.")
    hint = mark("Install the newest version of Mock Interview, or use another folder with --data-dir.")


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The work was asked to stop and has stopped."""
