"""Who recognises speech: this computer, or a server that the user named. Decided anew for every recording."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.errors import InputError
from mockinterview.domain.opinion import Address, address_of
from mockinterview.domain.settings import Settings
from mockinterview.domain.transcript import Transcript
from mockinterview.ports import Cancel, LiveTranscript, Report, Speech


def server_in_force(settings: Settings) -> Address | None:
    """Return the server that recordings go to; None while it is off, no address, or elsewhere without a yes."""
    if not settings.speech_server:
        return None
    try:
        address = address_of(settings.speech_address)
    except InputError:
        return None
    return address if address.loopback or settings.speech_agreed == address.origin else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTrial:
    """How a server did with the bundled sample.

    words: that came back; wrong_percent: of those that are spoken; seconds: until they were there;
    models: what it says that it has, empty if it does not say.
    """

    words: int
    wrong_percent: float
    seconds: float
    models: tuple[str, ...] = ()


class ChosenSpeech:
    """Implements `Speech` by the recogniser here, or by the server of the moment."""

    def __init__(self, here: Speech, server: Callable[[], Speech | None]) -> None:
        """`server` gives the one that is in force, None for none."""
        self.here, self._server = here, server

    @property
    def language(self) -> str:
        """Of what is transcribed from now on."""
        return self.here.language

    @language.setter
    def language(self, language: str) -> None:
        self.here.language = language

    def _now(self) -> Speech:
        server = self._server()
        if server is None:
            return self.here
        server.language = self.here.language
        return server

    def warm(self, model: str | None = None) -> None:
        """Load the model, where it is here that speech is recognised."""
        self._now().warm(model)

    def follow(self, spool: Path, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> LiveTranscript:
        """Transcribe a growing spool."""
        return self._now().follow(spool, model=model, vocabulary=vocabulary)

    def transcribe(
        self, path: Path, *, model: str | None, report: Report, cancel: Cancel, vocabulary: Sequence[str] = ()
    ) -> Transcript:
        """Return the words of a file. Blocks. Raises ModelError, ServerError, AudioFileError, Cancelled."""
        return self._now().transcribe(path, model=model, report=report, cancel=cancel, vocabulary=vocabulary)

    def close(self) -> None:
        """End the process that recognises here."""
        self.here.close()
