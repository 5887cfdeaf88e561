"""The composition root: makes the parts for the window."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mockinterview import __version__
from mockinterview.adapters.heap import few_heaps, give_back
from mockinterview.adapters.places import Places, docs_folder, resources_folder
from mockinterview.adapters.settings_toml import load_settings
from mockinterview.desk import Desk, NoSound, Parts
from mockinterview.domain.errors import InputError, StoreError
from mockinterview.domain.scorecard import Scorecard, ScoreRequest
from mockinterview.domain.settings import Settings
from mockinterview.ports import Microphones, Player
from mockinterview.ui import crash
from mockinterview.ui.garbage import Sweeper
from mockinterview.ui.guide.pages import Guide
from mockinterview.ui.interpreter import window_first
from mockinterview.ui.theme import Look
from mockinterview.ui.translator import speak
from mockinterview.ui.window import Window
from mockinterview.ui.wording import NAME

if TYPE_CHECKING:
    from mockinterview.adapters.safe_copies import BroughtBack, SafeCopies
    from mockinterview.services.copies import SafeCopy
    from mockinterview.services.score import Scorer


class LateScorer:
    """Loads the network with the first answer: it costs a second that nobody should wait for at the start."""

    def __init__(self, rubric: Callable[[], str]) -> None:
        """`rubric` gives the version of the criteria that is in force: it is asked for each answer."""
        self._rubric = rubric
        self._scorer: Scorer | None = None

    @property
    def version(self) -> str:
        """The version that its cards carry. Raises ModelError."""
        return self._loaded().version

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return the scorecard of one answer, under the present criteria. Raises ModelError, StoreError."""
        return replace(self._loaded().score(request), rubric=self._rubric())

    def _loaded(self) -> Scorer:
        if self._scorer is None:
            from mockinterview.adapters.guide_yaml import read_guide  # noqa: PLC0415 - loads the network
            from mockinterview.adapters.onnx_scorer import OnnxSentenceModel  # noqa: PLC0415
            from mockinterview.services.score import make_scorer  # noqa: PLC0415

            self._scorer = make_scorer(OnnxSentenceModel(), read_guide())
        return self._scorer


class LateCopies:
    """Loads what reads copies only when a damaged library needs it: the first paint should not wait for it."""

    def __init__(self, where: Places) -> None:
        self._where = where

    def newest_sound(self) -> SafeCopy | None:
        """Return the newest copy that can be brought back."""
        return self._copies().newest_sound()

    def bring_back(self, source: Path) -> BroughtBack:
        """Bring a copy back. Raises InputError, StoreError."""
        return self._copies().bring_back(source)

    def _copies(self) -> SafeCopies:
        from mockinterview.adapters.safe_copies import SafeCopies  # noqa: PLC0415 - loads the database libraries

        return SafeCopies(self._where)


def real_parts(where: Places, settings: Callable[[], Settings]) -> Parts:
    """Open the library and load what is slow to load. Blocks, seconds the first time. Raises StoreError."""
    from mockinterview.adapters.alone import alone_in  # noqa: PLC0415 - after the first paint
    from mockinterview.adapters.capture import recover  # noqa: PLC0415
    from mockinterview.adapters.chat_server import ChatServer  # noqa: PLC0415
    from mockinterview.adapters.guide_yaml import read_guide  # noqa: PLC0415
    from mockinterview.adapters.guides_yaml import read_internal  # noqa: PLC0415
    from mockinterview.adapters.leftovers import sweep  # noqa: PLC0415
    from mockinterview.adapters.models import Models  # noqa: PLC0415
    from mockinterview.adapters.safe_copies import SafeCopies  # noqa: PLC0415
    from mockinterview.adapters.sample_files import read_sample  # noqa: PLC0415
    from mockinterview.adapters.speech_servers import SpeechServers  # noqa: PLC0415
    from mockinterview.adapters.stocking import stock_library  # noqa: PLC0415
    from mockinterview.adapters.store.postgres import url_in_force  # noqa: PLC0415
    from mockinterview.adapters.store.server import open_store  # noqa: PLC0415
    from mockinterview.adapters.voices import Voices  # noqa: PLC0415
    from mockinterview.adapters.whisper.gpu import CPU, probe  # noqa: PLC0415
    from mockinterview.adapters.whisper.speech import WhisperSpeech  # noqa: PLC0415
    from mockinterview.domain.opinion import address_of  # noqa: PLC0415
    from mockinterview.services.internal import InternalNotes  # noqa: PLC0415
    from mockinterview.services.speech_choice import ChosenSpeech  # noqa: PLC0415

    device = probe(Models(where.models).find("tiny.en").folder).device if settings().gpu else CPU

    def models() -> Models:
        own = settings().model_folder
        return Models(where.models, Path(own) if own else None, device=device)

    alone = alone_in(where.root)
    if alone.sure():
        sweep(where)
    safe = SafeCopies(where)
    on_server = url_in_force() is not None  # which keeps copies of its own
    brought = "" if on_server else _brought_back(safe)
    library = open_store(where)
    stocked = stock_library(library, where)
    microphones, player = _sound(settings().output_device)
    scorer = LateScorer(lambda: library.criteria.rubric().version)
    servers = SpeechServers(where.root, resources_folder() / "demo" / "answer.ogg")
    here = WhisperSpeech(
        lambda name: models().find(name), language=settings().spoken_language, unfinished=where.unfinished
    )
    return Parts(
        library=library,
        microphones=microphones,
        player=player,
        speech=ChosenSpeech(here, lambda: servers.chosen(settings())),
        here=here,
        servers=servers,
        scorer=InternalNotes(scorer, read_internal, wanted=lambda: settings().internal_candidate),
        models=models,
        recover=lambda: recover(where.takes),
        alone=alone.sure,
        faults=stocked.problems,
        copies=None if on_server else safe,
        news=brought,
        voice=Voices(),
        sample=read_sample,
        version=lambda: scorer.version,
        bands=lambda: read_guide().delivery,
        language_model=lambda now: ChatServer(
            address_of(now.judge_address), now.judge_model, within_s=now.judge_seconds
        ),
    )


def _brought_back(safe: SafeCopies) -> str:
    """Bring back the copy that was wished for; return what to tell of it. A wish that fails must not stop the start."""
    try:
        found = safe.fulfil()
    except (InputError, StoreError) as error:
        return error.told()
    return found.told() if found is not None else ""


def _sound(output: str) -> tuple[Microphones, Player]:
    try:
        from mockinterview.adapters.playback import PortAudioPlayer  # noqa: PLC0415 - loads PortAudio
        from mockinterview.adapters.portaudio import PortAudioMicrophones  # noqa: PLC0415
    except OSError as error:
        silent = NoSound(str(error))
        return silent, silent
    return PortAudioMicrophones(), PortAudioPlayer(output or None)


def run(where: Places) -> int:
    """Open the window and return its exit code."""
    few_heaps()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("mockinterview")
    if isinstance(app, QApplication):
        QApplication.setApplicationDisplayName(NAME)
        app.setApplicationVersion(__version__)
        QApplication.setStyle("Fusion")
    first_run = not where.settings.exists() and not where.database.exists()
    settings, problems = load_settings(where.settings)
    if isinstance(app, QApplication):
        speak(app, resources_folder() / "translations", settings.language)
    look = Look(resources_folder())
    look.use(settings.theme.value, settings.text_percent)
    window = Window(look)
    window.read_guide(Guide(docs_folder()))
    crash.install(window)
    _keep_faults(where)
    desk = Desk(
        window,
        look,
        where,
        settings,
        lambda: real_parts(where, lambda: desk.settings),
        first_run=first_run,
        rescue=LateCopies(where),
    )
    window_first()
    sweeper = Sweeper(give_back=give_back)
    desk.opened.connect(sweeper.settle)
    window.show()
    QTimer.singleShot(0, desk.open)
    del problems
    code = app.exec()
    desk.close()
    sweeper.close()
    return code


def _keep_faults(where: Places) -> None:
    """Write where each thread was, if the process dies in a library, into a log that holds no spoken word."""
    with suppress(OSError):
        where.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Stays open as long as the process: the handler writes by its number.
        faulthandler.enable((where.logs / "fault.log").open("a", encoding="utf-8"))


__all__ = ["Desk", "LateScorer", "NoSound", "Parts", "real_parts", "run"]
