"""Speech recognised by a server of the own network that speaks OpenAI's transcription protocol. Off by default.

It gets a finished recording and gives back words with their times; nothing comes while one speaks. What it says is
held to be words of this very recording: times that lie outside of it, or run backwards, are an error.
"""

from __future__ import annotations

import io
import math
import secrets
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from mockinterview.adapters.audio_files import RATE_HZ, read
from mockinterview.adapters.own_server import names_of_models, refused, request
from mockinterview.adapters.spool import HEADER, UNKNOWN, take_of
from mockinterview.adapters.whisper.vad import SpeechDetector
from mockinterview.audio.pauses import FRAME, FRAME_S, SpeechTracker, pauses_between
from mockinterview.domain.errors import Cancelled, InputError, MockInterviewError, ServerError
from mockinterview.domain.opinion import Address
from mockinterview.domain.transcript import Pause, Transcript, Word
from mockinterview.language import mark, tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.transcribe import Never, ignore

REPLY_AT_MOST = 50_000_000  # bytes; an hour of speech with words and segments is about 3 MB
LEAST_S = 60.0  # to wait for a short recording
TIMES_REAL = 4.0  # and how much slower than real time a server may be
BEYOND_S = 1.0  # that a word may end after the sound: servers round
LIST_S = 10.0


def agreement(address: Address) -> str:
    """Return what is said yes to before recordings go to another computer."""
    how = (
        "" if address.scheme == "https" else " " + tr("The connection is not encrypted: others on the way can hear it.")
    )
    return (
        tr(
            "Each recording that is transcribed is sent to {origin}: the sound of your voice, everything you say, "
            "and your list of vocabulary, with the key if you gave one. Questions, ratings, notes and settings are not "
            "sent.",
            origin=address.origin,
        )
        + how
    )


class SpeechServer:
    """Implements `Speech`."""

    def __init__(
        self, address: Address, model: str = "", *, agreed: str = "", language: str = "en", key: str = ""
    ) -> None:
        """agreed: the origin to which recordings may be sent, if it is not this computer. Raises InputError."""
        if not address.loopback and agreed != address.origin:
            raise InputError(
                mark(
                    "{origin} is not this computer, and you have not agreed to send recordings there",
                    origin=address.origin,
                ),
                hint=agreement(address),
                safe=mark("Nothing was sent."),
            )
        self._address, self._model, self.language, self._key = address, model, language, key

    def models(self) -> tuple[str, ...]:
        """Return the names of the models that the server has. Raises ServerError."""
        return names_of_models(self._address, Never(), within_s=LIST_S, key=self._key)

    def warm(self, model: str | None = None) -> None:
        """Nothing to load here."""

    def follow(self, spool: Path, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> LateWords:
        """Wait for a spool to end, then have it transcribed."""
        return LateWords(self, spool, model, vocabulary)

    def transcribe(
        self, path: Path, *, model: str | None = None, report: Report, cancel: Cancel, vocabulary: Sequence[str] = ()
    ) -> Transcript:
        """Return the words of an audio file. Blocks. Raises ServerError, AudioFileError, Cancelled.

        model: the name of one here means nothing there; the server's own is used.
        """
        del model
        samples = read(path)
        duration_s = samples.size / RATE_HZ
        words = self.hear(samples, within_s=LEAST_S + TIMES_REAL * duration_s, cancel=cancel, vocabulary=vocabulary)
        report(1.0)
        return Transcript.of(
            words,
            duration_s=round(duration_s, 3),
            pauses=_pauses(samples),
            model=f"{self._name} at {self._address.origin}",
            language="en" if self.language == "auto" else self.language,
        )

    @property
    def _name(self) -> str:
        return self._model or "whisper-1"  # which every server of this protocol knows

    def hear(
        self, samples: np.ndarray[Any, Any], *, within_s: float, cancel: Cancel, vocabulary: Sequence[str] = ()
    ) -> tuple[Word, ...]:
        """Return the words of 16 kHz mono samples. Blocks for `within_s` at most. Raises ServerError, Cancelled."""
        if cancel.requested:
            raise Cancelled
        body, kind = _form(samples, self._name, self.language, vocabulary)
        answered = request(
            self._address, "POST", "/audio/transcriptions", body=body, kind=kind, within_s=within_s, cancel=cancel,
            most=REPLY_AT_MOST, key=self._key,
        )  # fmt: skip
        if answered.status != 200:
            raise refused(self._address, answered, self._key)
        return words_of(answered.content, samples.size / RATE_HZ)

    def close(self) -> None:
        """Nothing to end here."""


class LateWords:
    """Implements `LiveTranscript`: all words come at once, after the end."""

    def __init__(self, server: SpeechServer, spool: Path, model: str | None, vocabulary: Sequence[str]) -> None:
        self._server, self._spool, self._model, self._vocabulary = server, spool, model, tuple(vocabulary)
        self._thread: threading.Thread | None = None
        self._transcript: Transcript | None = None
        self._error: MockInterviewError | None = None
        self.requested = False  # it is its own `Cancel`

    def committed(self) -> tuple[Word, ...]:
        """Return the words, empty before the end."""
        return self._transcript.words if self._transcript else ()

    def provisional(self) -> str:
        """Return nothing: a server hears only what is finished."""
        return ""

    def finish(self) -> None:
        """Say that the spool has ended."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._ask, name="speech-server", daemon=True)
            self._thread.start()

    def _closed(self) -> bool:
        """Return True once nobody writes any more."""
        try:
            with self._spool.open("rb") as file:
                return int.from_bytes(file.read(HEADER)[-4:], "little") != UNKNOWN
        except OSError:
            return take_of(self._spool).is_file()

    def _ask(self) -> None:
        path = self._spool if self._spool.is_file() else take_of(self._spool)
        try:
            self._transcript = self._server.transcribe(
                path, model=self._model, report=ignore, cancel=self, vocabulary=self._vocabulary
            )
        except MockInterviewError as error:
            self._error = error
        except Cancelled:
            self._transcript = None

    def result(self) -> Transcript | None:
        """Return the complete transcript once it is there, else None. Raises ServerError, AudioFileError."""
        if self._thread is None and self._closed():
            self.finish()
        if self._error is not None:
            raise self._error
        return self._transcript

    def cancel(self) -> None:
        """Hang up; the audio stays."""
        self.requested = True


def _form(samples: np.ndarray[Any, Any], model: str, language: str, vocabulary: Sequence[str]) -> tuple[bytes, str]:
    """Return a multipart form with the sound as FLAC, and its media type."""
    sound = io.BytesIO()
    soundfile.write(sound, samples, RATE_HZ, format="FLAC", subtype="PCM_16")
    fields = {
        "model": model,
        "response_format": "verbose_json",
        "timestamp_granularities[]": "word",
        "temperature": "0",
        **({} if language == "auto" else {"language": language}),
        **({"prompt": ", ".join(vocabulary)} if vocabulary else {}),
    }
    border = f"sound-{secrets.token_hex(16)}"
    parts = [
        f'--{border}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="answer.flac"\r\n'
    parts += [f"{head}Content-Type: audio/flac\r\n\r\n".encode(), sound.getvalue(), f"\r\n--{border}--\r\n".encode()]
    return b"".join(parts), f"multipart/form-data; boundary={border}"


def words_of(content: Any, duration_s: float) -> tuple[Word, ...]:
    """Return the words of a reply to a recording of `duration_s` seconds. Raises ServerError if they cannot be."""
    if not isinstance(content, Mapping) or not isinstance(content.get("text"), str):
        raise ServerError(mark("the transcription server answered in a shape that is not a transcription's"))
    rows = content.get("words")
    if rows is None:  # some give them by segment only
        segments = content.get("segments")
        rows = [
            word
            for one in (segments if isinstance(segments, list) else [])
            if isinstance(one, dict)
            for word in (one.get("words") or ())
        ]
    if not isinstance(rows, list) or (not rows and content["text"].strip()):
        raise ServerError(
            mark("the transcription server does not say when each word was spoken"),
            hint=mark("It has to know timestamp_granularities[]=word; not every one does."),
        )
    words: list[Word] = []
    before = 0.0
    for row in rows:
        word = _word(row, duration_s)
        if word.start_s < before - BEYOND_S:
            raise ServerError(mark("the transcription server gave words whose times run backwards"))
        before = word.start_s
        if word.text:
            words.append(word)
    return tuple(words)


def _word(row: object, duration_s: float) -> Word:
    try:
        text, start, end = str(row["word"]).strip(), float(row["start"]), float(row["end"])  # type: ignore[index]
        sure = float(row.get("probability", 1.0) or 0.0)  # type: ignore[attr-defined]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ServerError(mark("the transcription server gave words in a shape that is not known")) from error
    if not all(map(math.isfinite, (start, end, sure))) or not -BEYOND_S <= start <= end <= duration_s + BEYOND_S:
        raise ServerError(mark("the transcription server gave words that do not lie within the recording"))
    start = min(max(0.0, start), duration_s)
    end = min(max(start, end), duration_s)
    text = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return Word(text=text, start_s=start, end_s=end, confidence=min(1.0, max(0.0, sure)))


def _pauses(samples: np.ndarray[Any, Any]) -> tuple[Pause, ...]:
    """Return the silences, found here: no server tells them."""
    tracker, detector = SpeechTracker(), SpeechDetector()
    whole = samples.size // FRAME * FRAME
    for probability in detector.hear(samples[:whole]):
        tracker.hear(float(probability))
    return pauses_between((first * FRAME_S, last * FRAME_S) for first, last in tracker.since(0))
