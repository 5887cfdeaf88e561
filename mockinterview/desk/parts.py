"""What the window works with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import DeviceError
from mockinterview.domain.recording import InputDevice, Recording
from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.library import Library
from mockinterview.ports import Capture, LanguageModel, Microphones, Player, Speech, Voice
from mockinterview.scoring.guide import Range
from mockinterview.services.copies import SafeCopy
from mockinterview.services.keep import Scores
from mockinterview.services.sample import Sample
from mockinterview.ui.backups.presenter import CopyShelf
from mockinterview.ui.settings.presenter import ModelShelf
from mockinterview.ui.speech_server.presenter import ServerShelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the window works with.

    faults: banks that could not be used; recover: closes half-written recordings; sample: the round to look around in.
    copies: of the library, made by themselves; news: what to say at the start.
    alone: whether no other window has the same folder; only then is what a crash left taken up.
    version: of the engine behind `scorer`; bands: what is usual in the delivery, by figure.
    language_model: the one that the settings name, for second opinions.
    here: the recogniser of this computer, where `speech` may be a server's; servers: what sets that up.
    """

    library: Library
    microphones: Microphones
    player: Player
    speech: Speech | None
    scorer: Scores
    models: Callable[[], ModelShelf]
    recover: Callable[[], tuple[Recording, ...]]
    faults: tuple[str, ...] = ()
    voice: Voice | None = None
    sample: Callable[[], Sample] | None = None
    version: Callable[[], str] | None = None
    copies: CopyShelf | None = None
    news: str = ""
    alone: Callable[[], bool] = lambda: True
    bands: Callable[[], Mapping[str, Range]] = dict
    language_model: Callable[[Settings], LanguageModel] | None = None
    here: Speech | None = None
    servers: ServerShelf | None = None


class Rescue(Protocol):
    """Copies of a library that cannot be opened; see adapters.safe_copies.SafeCopies."""

    def newest_sound(self) -> SafeCopy | None:
        """Return the newest copy that can be brought back."""

    def bring_back(self, source: Path) -> object:
        """Bring a copy back. Raises StoreError, InputError."""


class NoSound:
    """Implements `Microphones` and `Player` where PortAudio is not installed: a state, not an error."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:  # noqa: ARG002 - nothing to look for
        """Return nothing."""
        return ()

    def open(self, device: str | None, take: Path) -> Capture:
        """Raise DeviceError."""
        raise self._error(device, take)

    def play(self, path: Path, *, from_s: float = 0.0, to_s: float | None = None, speed: float = 1.0) -> None:
        """Raise DeviceError."""
        raise self._error(path, from_s, to_s, speed)

    def stop(self) -> None:
        """Be silent as ever."""

    def position_s(self) -> float | None:
        """Return None: nothing plays."""
        return None

    def _error(self, *_wanted: object) -> DeviceError:
        return DeviceError(
            tr("the sound library PortAudio cannot be loaded ({reason})", reason=self._reason),
            hint=tr("Install it (Debian: apt-get install libportaudio2) and start again."),
        )
