"""A language model behind any server that speaks OpenAI's chat protocol: Ollama, llama.cpp, LM Studio and others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mockinterview.adapters.own_server import Answered, names_of_models, refused, request
from mockinterview.domain.errors import ServerError
from mockinterview.domain.opinion import Address
from mockinterview.language import mark
from mockinterview.ports import Cancel, Reply
from mockinterview.services.transcribe import Never

LIST_S = 10.0
TOKENS_A_WORD = 2  # more than enough for English
NOT_TAKEN = frozenset({400, 404, 415, 422, 500, 501})  # what servers say to a response_format that they do not know


class ChatServer:
    """Implements `LanguageModel`."""

    def __init__(self, address: Address, model: str = "", *, within_s: float = 300.0) -> None:
        """`model` is empty for the one that the server chooses."""
        self._address, self._model, self._within_s = address, model, within_s

    @property
    def address(self) -> Address:
        """Where it answers."""
        return self._address

    def models(self) -> tuple[str, ...]:
        """Return the names of the models that the server has. Blocks, seconds. Raises ServerError."""
        return names_of_models(self._address, Never(), within_s=LIST_S)

    def ask(self, system: str, user: str, schema: Mapping[str, Any], *, words: int, cancel: Cancel) -> Reply:
        """Return the answer to one request, meant to be JSON of `schema`; nobody has checked it.

        A server that does not take schemas is asked for JSON, one that does not know that is only asked.
        Blocks, minutes. Raises ServerError, Cancelled.
        """
        formats: tuple[dict[str, Any] | None, ...] = (
            {"type": "json_schema", "json_schema": {"name": "ratings", "strict": True, "schema": dict(schema)}},
            {"type": "json_object"},
            None,
        )
        answered: Answered | None = None
        for one in formats:
            answered = self._post(system, user, one, words, cancel)
            if answered.status not in NOT_TAKEN:
                break
        if answered is None or answered.status != 200:
            raise refused(self._address, answered or Answered(status=0, content=""))
        return self._reply(answered.content)

    def _post(self, system: str, user: str, wanted: dict[str, Any] | None, words: int, cancel: Cancel) -> Answered:
        body: dict[str, Any] = {
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "temperature": 0,
            "seed": 1,
            "stream": False,
            "max_tokens": words * TOKENS_A_WORD,
        }
        if self._model:
            body["model"] = self._model
        if wanted is not None:
            body["response_format"] = wanted
        data = json.dumps(body).encode()
        return request(self._address, "POST", "/chat/completions", body=data, within_s=self._within_s, cancel=cancel)

    def _reply(self, content: Any) -> Reply:
        try:
            choice = content["choices"][0]
            text = choice["message"]["content"]
        except (KeyError, IndexError, TypeError) as error:
            raise ServerError(
                mark("{origin} answered in a shape that is not a chat's", origin=self._address.origin)
            ) from error
        if not isinstance(text, str) or not text.strip():
            raise ServerError(mark("{origin} answered nothing", origin=self._address.origin))
        if choice.get("finish_reason") == "length":
            raise ServerError(
                mark("the model at {origin} did not come to an end", origin=self._address.origin),
                hint=mark("Choose a larger model, or give the server more room for its context."),
            )
        model, version = content.get("model"), content.get("system_fingerprint")
        return Reply(
            text=text,
            model=model if isinstance(model, str) and model else self._model,
            version=version if isinstance(version, str) else "",
        )
