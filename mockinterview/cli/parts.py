"""What the commands are built of: the one place of the terminal that picks adapters."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.adapters.places import Places, places
from mockinterview.adapters.settings_toml import load_settings
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.settings import Settings
from mockinterview.ports import Speech

if TYPE_CHECKING:
    from mockinterview.adapters.store import SqliteLibrary
    from mockinterview.services.keep import Scores


def say(text: str = "") -> None:
    """Write a line for other programs or the reader to standard output."""
    sys.stdout.write(text + "\n")


def say_json(content: Any, *, one_line: bool = False) -> None:
    """Write a JSON document to standard output, in ASCII, so that no terminal can garble it."""
    say(json.dumps(content) if one_line else json.dumps(content, indent=1))


def tell(text: str) -> None:
    """Write a message to standard error."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def tell_error(error: MockInterviewError) -> int:
    """Write what happened, what is safe and what to do; return the exit code."""
    tell(f"mockinterview: {error.told()}")
    return error.exit_code


@contextmanager
def open_library(where: Places, *, filled: bool = False) -> Iterator[SqliteLibrary]:
    """Open the library; `filled` brings banks and criteria up to date first. Raises StoreError."""
    from mockinterview.adapters.stocking import stock_library  # noqa: PLC0415 - loads the database
    from mockinterview.adapters.store.server import open_store  # noqa: PLC0415

    with open_store(where) as library:
        if filled:
            for problem in stock_library(library, where).problems:
                tell(problem)
        yield library


def user_settings(where: Places) -> Settings:
    """Return the user's settings; what is wrong with them is told."""
    settings, problems = load_settings(where.settings)
    for problem in problems:
        tell(problem)
    return settings


def scorer(rubric: str = "") -> Scores:
    """Return the scorer with the packaged network and guide. Raises ModelError, MissingError."""
    from mockinterview.adapters.guide_yaml import read_guide  # noqa: PLC0415 - loads numpy and the network
    from mockinterview.adapters.onnx_scorer import OnnxSentenceModel  # noqa: PLC0415
    from mockinterview.services.score import make_scorer  # noqa: PLC0415

    return make_scorer(OnnxSentenceModel(), read_guide(), rubric=rubric)


@contextmanager
def recogniser(
    where: Places, language: str | None = None, *, server: str | None = None, agreed: str | None = None
) -> Iterator[Speech]:
    """Open a speech recogniser on the models of the user's folder, and end its process afterwards.

    language: of the recordings, else the one of the settings.
    server: address of a transcription server instead, also from the settings; agreed: see SpeechServer.
    """
    from mockinterview.adapters.models import Models  # noqa: PLC0415 - only where speech is needed
    from mockinterview.adapters.whisper.gpu import CPU, probe  # noqa: PLC0415
    from mockinterview.adapters.whisper.speech import WhisperSpeech  # noqa: PLC0415

    settings = user_settings(where)
    language = language or settings.spoken_language
    if server or settings.speech_server:
        from mockinterview.adapters.places import resources_folder  # noqa: PLC0415
        from mockinterview.adapters.speech_servers import SpeechServers  # noqa: PLC0415

        named = replace(
            settings,
            speech_address=server or settings.speech_address,
            speech_agreed=agreed or settings.speech_agreed,
            spoken_language=language,
        )
        yield SpeechServers(where.root, resources_folder() / "demo" / "answer.ogg").named(named)
        return
    device = probe(Models(where.models).find("tiny.en").folder).device if settings.gpu else CPU
    models = Models(where.models, Path(settings.model_folder) if settings.model_folder else None, device=device)
    speech = WhisperSpeech(models.find, language=language, unfinished=where.unfinished)
    try:
        yield speech
    finally:
        speech.close()


def user_places(data_dir: str | None) -> Places:
    """Return the user's folder. Raises StoreError."""
    return places(data_dir)
