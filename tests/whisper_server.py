"""A transcription server of the tests' own: the real faster-whisper with tiny.en behind OpenAI's protocol, on 127.0.0.1."""

from __future__ import annotations

import io
import json
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path

from faster_whisper import WhisperModel
from liar import Respond


def whisper(folder: Path) -> Respond:
    """Return what answers requests with what the model in `folder` hears. Use it with liar.serving."""
    model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)

    def respond(handler) -> None:
        if handler.command == "GET":
            handler.give(json.dumps({"data": [{"id": "tiny.en"}]}).encode())
            return
        form = handler.server.asked[-1]
        assert form["response_format"] == b"verbose_json"
        segments, told = model.transcribe(io.BytesIO(form["file"]), word_timestamps=True, language="en")
        words = [word for segment in segments for word in segment.words]
        reply = {
            "task": "transcribe", "language": told.language, "duration": told.duration,
            "text": "".join(word.word for word in words).strip(),
            "words": [{"word": word.word, "start": word.start, "end": word.end} for word in words],
        }  # fmt: skip
        handler.give(json.dumps(reply).encode())

    return respond


def fields(body: bytes, kind: str) -> dict[str, bytes]:
    """Return the fields of a multipart form."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    return {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in message.iter_parts()
    }
