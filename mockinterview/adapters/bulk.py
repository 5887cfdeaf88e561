"""Many recordings transcribed and scored by Dask's workers, on this computer or on a cluster. An optional extra.

A piece of work carries the bytes of its recording, so that a worker needs no folder in common with us; it keeps
nothing. Each worker is one process with one thread and its own copy of the models.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from mockinterview import __version__
from mockinterview.domain.bulk import Outcome, Piece
from mockinterview.domain.errors import InputError, MissingError, MockInterviewError, ServerError, TranscriptError
from mockinterview.domain.opinion import address_of
from mockinterview.domain.scorecard_json import contract
from mockinterview.domain.transcript import Transcript
from mockinterview.language import Marked, mark, sentences

AHEAD = 2  # pieces that wait at each worker, so that none is idle and no memory fills with recordings
CONNECT_S = 10
PIECE_AT_MOST = 1_000_000_000  # bytes of a recording


def agreement(scheduler: str) -> str:
    """Return what is said yes to before recordings go to a cluster."""
    return mark(
        "Every recording that you name, with its question, is sent to the cluster at {scheduler} and heard by its "
        "workers. Whoever runs it can listen, and can run programs there.",
        scheduler=scheduler,
    )


def work(piece: Piece, model: str, vocabulary: tuple[str, ...]) -> Outcome:
    """Transcribe a recording and score it. Runs in a worker; raises nothing that a user can mend."""
    try:
        said = _heard(piece, model, vocabulary)
        told: dict[str, Any] = {"file": piece.name, "text": said.text, "duration_s": round(said.duration_s, 3)}
        if piece.asked is not None:
            told["scorecard"] = _scored(piece, said)
    except MockInterviewError as error:
        return Outcome(name=piece.name, version=__version__, error=error.told())
    return Outcome(name=piece.name, version=__version__, told=told)


def _heard(piece: Piece, model: str, vocabulary: tuple[str, ...]) -> Transcript:
    from mockinterview.adapters.audio_files import chunks  # noqa: PLC0415 - workers only
    from mockinterview.adapters.whisper.online import OnlineTranscriber  # noqa: PLC0415
    from mockinterview.adapters.whisper.worker import TOGETHER  # noqa: PLC0415
    from mockinterview.audio.pauses import RATE_HZ, pauses_between  # noqa: PLC0415
    from mockinterview.ports import as_words  # noqa: PLC0415

    decoder, name = _decoder(model)
    transcriber = OnlineTranscriber(decoder, vocabulary=vocabulary, language="en")
    rows: list[tuple[str, float, float, float]] = []
    spans: list[tuple[float, float]] = []
    samples = 0
    with tempfile.TemporaryDirectory(prefix="mockinterview-") as folder:
        path = Path(folder) / Path(piece.name).name
        path.write_bytes(piece.sound)
        try:
            for chunk in chunks(path):
                samples += chunk.size
                transcriber.hear(chunk)
                for one in transcriber.step_many(TOGETHER):
                    rows += one.rows
                    spans += one.spans
        except InputError as error:  # names the file as we know it, not as it lay there
            raise InputError(_renamed(error.message, path, piece.name), hint=error.hint) from error
        for one in transcriber.finish(many=True):
            rows += one.rows
            spans += one.spans
    return Transcript.of(
        as_words(rows), duration_s=samples / RATE_HZ, pauses=pauses_between(spans), model=name, language="en"
    )


def _scored(piece: Piece, said: Transcript) -> dict[str, Any]:
    from dataclasses import replace  # noqa: PLC0415

    from mockinterview.services.score_lines import requests  # noqa: PLC0415

    line = json.dumps({"id": piece.name, **(piece.asked or {}), "transcript": said.text}).encode()
    (request,) = requests([line])
    if isinstance(request, TranscriptError):
        raise request
    return contract(_scorer().score(replace(request, words=said.words, pauses=said.pauses)))


@lru_cache(maxsize=1)
def _decoder(model: str) -> tuple[Any, str]:
    from mockinterview.adapters.models import Models  # noqa: PLC0415
    from mockinterview.adapters.places import places  # noqa: PLC0415
    from mockinterview.adapters.whisper.decoder import WindowDecoder  # noqa: PLC0415

    files = Models(places().models).find(model or None)
    return WindowDecoder(files.folder, threads=1), files.name


@lru_cache(maxsize=1)
def _scorer() -> Any:
    from mockinterview.adapters.guide_yaml import read_guide  # noqa: PLC0415
    from mockinterview.adapters.onnx_scorer import OnnxSentenceModel  # noqa: PLC0415
    from mockinterview.services.score import make_scorer  # noqa: PLC0415

    return make_scorer(OnnxSentenceModel(), read_guide())


@contextmanager
def workers(count: int, scheduler: str = "", *, agreed: str = "") -> Iterator[Any]:
    """Open a Dask client: on `count` processes of this computer, or at a scheduler's address, such as tcp://10.0.0.2:8786.

    Raises MissingError without Dask, InputError without a yes for another computer, ServerError if nobody is there.
    """
    try:
        dask: Any = import_module("distributed")  # an optional extra, without types
    except ImportError as error:
        raise MissingError(
            mark("several workers need Dask"),
            hint=mark("Install it: pip install 'mockinterview[bulk]', or use --workers 1."),
        ) from error
    if not scheduler:
        cluster = dask.LocalCluster(
            n_workers=count, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        )
        with cluster, dask.Client(cluster) as client:
            yield client
        return
    _allowed(scheduler, agreed)
    try:
        client = dask.Client(scheduler, timeout=CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ServerError(mark("no scheduler answers at {scheduler}", scheduler=scheduler)) from error
    with client:
        if not client.scheduler_info()["workers"]:
            raise ServerError(mark("the scheduler at {scheduler} has no workers", scheduler=scheduler))
        yield client


def _renamed(message: str, path: Path, name: str) -> Marked:
    told = Marked.of(message)
    values = {key: one.replace(str(path), name) if type(one) is str else one for key, one in told.values.items()}
    return Marked(told.source, values)


def _allowed(scheduler: str, agreed: str) -> None:
    kind, _, place = scheduler.partition("://")
    if kind not in {"tcp", "tls"} or not place:
        raise InputError(
            mark("'{scheduler}' is no scheduler", scheduler=scheduler[:60]),
            hint=mark("Write something like tcp://127.0.0.1:8786."),
        )
    if not address_of(f"http://{place}").loopback and agreed != scheduler:
        raise InputError(
            mark(
                "{scheduler} is not this computer, and you have not agreed to send recordings there",
                scheduler=scheduler,
            ),
            hint=sentences(
                agreement(scheduler), mark("If you want that, add --agree-to-send {scheduler}", scheduler=scheduler)
            ),
            safe=mark("Nothing was sent."),
        )


def outcomes(client: Any, pieces: Iterable[Piece], model: str, vocabulary: tuple[str, ...]) -> Iterator[Outcome]:
    """Yield what comes of the pieces, in their order; few of them are in memory at a time.

    A recording at which a worker dies again and again becomes an error of its own; the others go on.
    Raises ServerError if the cluster is gone or runs another version of the program.
    """
    rest = iter(pieces)
    ahead = AHEAD * max(1, len(client.scheduler_info()["workers"]))
    waiting = [_submit(client, one, model, vocabulary) for one in islice(rest, ahead)]
    while waiting:
        name, future = waiting.pop(0)
        yield _outcome(name, future)
        waiting += [_submit(client, one, model, vocabulary) for one in islice(rest, 1)]


def _submit(client: Any, piece: Piece, model: str, vocabulary: tuple[str, ...]) -> tuple[str, Any]:
    return piece.name, client.submit(work, piece, model, vocabulary, pure=False, retries=1)


def _outcome(name: str, future: Any) -> Outcome:
    from concurrent.futures import CancelledError  # noqa: PLC0415

    dask: Any = import_module("distributed")
    try:
        outcome: Outcome = future.result()
    except dask.KilledWorker:
        return Outcome(name=name, version=__version__, error=f"{name}: the workers died of it.")
    except (OSError, CancelledError) as error:
        raise ServerError(
            mark("the cluster is gone"), hint=mark("What was written so far is whole; start again for the rest.")
        ) from error
    if outcome.version != __version__:
        raise ServerError(
            mark(
                "a worker runs version {theirs} of Mock Interview, and this is {ours}",
                theirs=outcome.version,
                ours=__version__,
            ),
            hint=mark("Install the same version on every computer."),
        )
    return outcome
