"""The transcription server of the settings: its key, a recogniser on it, and a trial of it.

The key lies in a file of its own beside the settings, readable by the user only, together with the origin that it was
typed for: it is sent nowhere else, and neither copies of the library nor exports hold it.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from mockinterview.adapters.audio_files import RATE_HZ, read
from mockinterview.adapters.speech_server import SpeechServer, agreement
from mockinterview.domain.errors import InputError, ServerError, StoreReadOnlyError
from mockinterview.domain.opinion import Address, address_of
from mockinterview.domain.settings import Settings
from mockinterview.language import mark
from mockinterview.ports import Cancel, Speech
from mockinterview.services.speech_choice import ServerTrial, server_in_force
from mockinterview.services.speed import wrong_percent

KEY_FILE = "speech-server.key"
LONGEST_KEY = 500
CLIP_S = 21.2  # the first paragraph of the bundled answer
TRIAL_S = 60.0  # a server may have to load its model first


class SpeechServers:
    """What the window does with a transcription server."""

    def __init__(self, root: Path, clip: Path) -> None:
        """root: the user's folder; clip: the bundled answer, with its words beside it as .txt."""
        self._file, self._clip = root / KEY_FILE, clip

    def key(self, settings: Settings) -> str:
        """Return the key that was typed for the server of the settings, empty if none was."""
        try:
            return self._kept(address_of(settings.speech_address))
        except InputError:
            return ""

    def _kept(self, address: Address) -> str:
        try:
            with self._file.open(encoding="ascii") as file:
                origin, _, key = file.read(2 * LONGEST_KEY).partition("\n")
        except (OSError, ValueError):
            return ""
        key = key.strip()
        return key if origin == address.origin and _sound(key) else ""

    def keep_key(self, settings: Settings, typed: str) -> None:
        """Keep a key for the server of the settings; an empty one removes it. Raises InputError, StoreReadOnlyError."""
        key = typed.strip()
        if key and not _sound(key):
            raise InputError(
                mark("this is no key: a key is one word of plain letters, digits and signs"),
                hint=mark("Copy it again from the server's settings."),
                safe=mark("Nothing was sent."),
            )
        draft = self._file.with_name(f".{self._file.name}.{os.getpid()}")
        try:
            if not key:
                self._file.unlink(missing_ok=True)
                return
            origin = address_of(settings.speech_address).origin
            with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
                file.write(f"{origin}\n{key}\n")
            draft.replace(self._file)
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise StoreReadOnlyError(mark("the key cannot be kept: {why}", why=error.strerror or error)) from error

    def agreement(self, settings: Settings) -> str:
        """Return what has to be said yes to, empty for this computer. Raises InputError if the address is none."""
        address = address_of(settings.speech_address)
        return "" if address.loopback else agreement(address)

    def chosen(self, settings: Settings) -> Speech | None:
        """Return the server that is in force; None if speech is recognised here."""
        return self.named(settings) if server_in_force(settings) is not None else None

    def named(self, settings: Settings) -> Speech:
        """Return the server of the settings, switched on or not. Raises InputError: no address, or no yes to it."""
        address = address_of(settings.speech_address)
        return SpeechServer(
            address,
            settings.speech_server_model,
            agreed=settings.speech_agreed,
            language=settings.spoken_language,
            key=self._kept(address),
        )

    def trial(self, settings: Settings, cancel: Cancel) -> ServerTrial:
        """Have the bundled sample, which is nobody's voice, transcribed. Blocks a minute at most.

        Needs no yes: nothing of the user's is sent but the key that was typed for this server.
        Raises InputError, ServerError, Cancelled.
        """
        address = address_of(settings.speech_address)
        server = SpeechServer(
            address, settings.speech_server_model, agreed=address.origin, language="en", key=self._kept(address)
        )
        models: tuple[str, ...] = ()
        with suppress(ServerError):  # many do not tell
            models = server.models()
        samples = read(self._clip)[: round(CLIP_S * RATE_HZ)]
        spoken = self._clip.with_suffix(".txt").read_text(encoding="utf-8").split("\n\n")[0]
        began = time.monotonic()
        words = server.hear(samples, within_s=TRIAL_S, cancel=cancel)
        return ServerTrial(
            words=len(words),
            wrong_percent=round(wrong_percent(spoken, " ".join(one.text for one in words)), 1),
            seconds=time.monotonic() - began,
            models=models,
        )


def _sound(key: str) -> bool:
    return key.isascii() and key.isprintable() and " " not in key and len(key) <= LONGEST_KEY
