"""The trained judgement: an int8 MiniLM encoder on onnxruntime, its heads in numpy.

The heads repeat training/network.py; tests/scoring holds both to frozen outputs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mockinterview.adapters.places import resources_folder
from mockinterview.domain.criteria import CRITERIA
from mockinterview.domain.errors import ModelError
from mockinterview.language import mark

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]

WINDOW = 384  # tokens a window, as in training
PROMPT_TOKENS = 56
UNIT = 5.0  # length of utterance vectors, as in training


class OnnxSentenceModel:
    """The `SentenceModel` port on the packaged network. Loads on first use; about 0.3 s.

    folder: manifest.json, encoder-N.onnx, heads.npz, tokenizer.json. threads: cores for one answer;
    the outputs do not depend on it.
    Raises ModelError if a file is missing or does not have the SHA-256 of the manifest.
    """

    def __init__(self, folder: Path | None = None, *, threads: int = 2) -> None:
        self._folder = folder or resources_folder() / "scoring" / "model"
        self._threads = threads
        self._manifest = self._read_manifest()
        self._loaded: tuple[list[Any], list[dict[str, Floats]], dict[str, Floats], Tokenizer] | None = None

    @property
    def version(self) -> str:
        """Name of the network and the first digits of its heads' fingerprint."""
        return f"{self._manifest['name']}+{self._manifest['sha256']['heads.npz'][:8]}"

    def judge(self, sentences: Sequence[str], prompt: str) -> dict[str, Floats]:
        """Return the outputs for one answer, averaged over the networks.

        rating: (33, 2) expected ratings 1..5 for L6 and L7; support: (n, 33) and part: (n, 12) probabilities;
        reads: (4,) probabilities of none, L5, L6, L7; topic: () probability that the prompt is answered.
        """
        sessions, heads, calibration, tokenizer = self._parts()
        windows = list(_windows(tokenizer, prompt, sentences))
        found = []
        for session, head in zip(sessions, heads, strict=True):
            states = [_states(session, ids) for ids, _ in windows]
            vectors, asked = _pool(states, [owner for _, owner in windows], len(sentences))
            found.append(_heads(head, vectors, asked))
        mean = {name: np.asarray(np.mean([one[name] for one in found], axis=0), dtype=np.float32) for name in found[0]}
        if "slope" in calibration:
            stretched = calibration["slope"] * mean["rating"] + calibration["shift"]
            mean["rating"] = np.clip(stretched, 1.0, 5.0).astype(np.float32)
        return mean

    def _read_manifest(self) -> dict[str, Any]:
        try:
            manifest: dict[str, Any] = json.loads((self._folder / "manifest.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError(
                mark("the scoring model in {folder} is missing or unreadable", folder=self._folder),
                hint=mark("Install Mock Interview again; transcripts and recordings are untouched."),
            ) from error
        return manifest

    def _parts(self) -> tuple[list[Any], list[dict[str, Floats]], dict[str, Floats], Tokenizer]:
        if self._loaded is None:
            self._verify()
            self._loaded = self._load()
        return self._loaded

    def _verify(self) -> None:
        for name, wanted in self._manifest["sha256"].items():
            path = self._folder / name
            try:
                seen = hashlib.sha256(path.read_bytes()).hexdigest()
            except OSError as error:
                raise ModelError(mark("the scoring model's file {path} is missing", path=path)) from error
            if seen != wanted:
                raise ModelError(
                    mark("the scoring model's file {path} was altered (SHA-256 {seen}...)", path=path, seen=seen[:12])
                )

    def _load(self) -> tuple[list[Any], list[dict[str, Floats]], dict[str, Floats], Tokenizer]:
        import onnxruntime  # noqa: PLC0415 - a tenth of a second that most commands do not need

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        sessions = [
            onnxruntime.InferenceSession(
                str(self._folder / f"encoder-{number}.onnx"), options, providers=["CPUExecutionProvider"]
            )
            for number in range(self._manifest["networks"])
        ]
        arrays = dict(np.load(self._folder / "heads.npz", allow_pickle=False))
        heads = [
            {name.split(".", 1)[1]: value for name, value in arrays.items() if name.startswith(f"{number}.")}
            for number in range(len(sessions))
        ]
        calibration = {
            name.removeprefix("calibration."): value for name, value in arrays.items() if name.startswith("calibration")
        }
        return sessions, heads, calibration, _tokenizer(self._folder / "tokenizer.json")


def _tokenizer(path: Path) -> Tokenizer:
    """Read a WordPiece tokenizer in steps: in one, the library keeps the interpreter, and so the window, for 70 ms."""
    from tokenizers import Tokenizer, models  # noqa: PLC0415 - a tenth of a second that most commands do not need

    told = json.loads(path.read_text(encoding="utf-8"))
    model = told["model"]
    vocabulary = model.pop("vocab")
    model["vocab"] = {one["content"]: one["id"] for one in told["added_tokens"]}
    tokenizer = Tokenizer.from_str(json.dumps(told))
    tokenizer.model = models.WordPiece(
        vocab=vocabulary,
        unk_token=model["unk_token"],
        max_input_chars_per_word=model["max_input_chars_per_word"],
        continuing_subword_prefix=model["continuing_subword_prefix"],
    )
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _windows(tokenizer: Tokenizer, prompt: str, sentences: Sequence[str]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield (token ids, owners): each window begins with the prompt; owner k is sentence k (from 1), -1 the prompt."""

    def tokens(text: str) -> list[int]:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)

    cls, sep = int(tokenizer.token_to_id("[CLS]") or 0), int(tokenizer.token_to_id("[SEP]") or 0)
    asked = tokens(prompt)[:PROMPT_TOKENS]
    head, head_owner = [cls, *asked, sep], [0, *[-1] * len(asked), 0]
    ids, owner = list(head), list(head_owner)
    for number, sentence in enumerate(sentences, 1):
        piece = tokens(sentence)[: WINDOW - len(head) - 1]
        if len(ids) + len(piece) + 1 > WINDOW and len(ids) > len(head):
            yield [*ids, sep], [*owner, 0]
            ids, owner = list(head), list(head_owner)
        ids += piece
        owner += [number] * len(piece)
    yield [*ids, sep], [*owner, 0]


def _states(session: Any, ids: list[int]) -> Floats:
    """Return the token states (tokens, 384) of one window. One window at a time: padding would change int8 scales."""
    tokens = np.array([ids], dtype=np.int64)
    states: Floats = session.run(["states"], {"ids": tokens, "mask": np.ones(tokens.shape, dtype=np.float32)})[0][0]
    return states


def _unit(rows: NDArray[Any]) -> Floats:
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-12) * UNIT, dtype=np.float32)


def _pool(states: list[Floats], owners: list[list[int]], count: int) -> tuple[Floats, Floats]:
    """Return one vector a sentence (count, 384) and the prompt's (384,)."""
    flat, own = np.concatenate(states), np.concatenate([np.array(o) for o in owners])
    sums = np.zeros((count + 1, flat.shape[1]), dtype=np.float32)
    np.add.at(sums, np.maximum(own, 0), flat)
    sizes = np.bincount(np.maximum(own, 0), minlength=count + 1).astype(np.float32)
    asked = flat[own == -1].mean(0) if (own == -1).any() else flat[0]
    return _unit(sums[1:] / np.maximum(sizes[1:, None], 1.0)), _unit(asked)


def _sigmoid(x: NDArray[Any]) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-x)), dtype=np.float32)


def _softmax(x: Floats, axis: int) -> Floats:
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return np.asarray(e / e.sum(axis=axis, keepdims=True), dtype=np.float32)


def _heads(p: dict[str, Floats], u: Floats, asked: Floats) -> dict[str, Floats]:
    """Return the outputs of one network's heads; u: (n, 384), asked: (384,)."""

    def linear(name: str, x: Floats) -> Floats:
        return np.asarray(x @ p[f"{name}.weight"].T + p[f"{name}.bias"], dtype=np.float32)

    h = np.tanh(linear("mix", u))
    support = linear("support", h)
    picked = _softmax(linear("key", h) + support, 0).T @ u
    mean, most = u.mean(0), u.max(0)
    whole = np.concatenate([mean, most])
    top = support.max(0)
    peak = top + np.log(np.exp(support - top).sum(0)) - np.log(3.0)
    rating = np.einsum("cw,cwl->cl", picked, p["pick"]) + linear("whole", whole).reshape(len(CRITERIA), 2)
    rating = rating + p["strong"] * peak[:, None]
    place = np.arange(len(u), dtype=np.float32) / max(1, len(u) - 1)
    part = linear("part", np.concatenate([h, place[:, None], (place**2)[:, None]], axis=1))
    over = _sigmoid(linear("reads", whole))  # P(above none), P(above L5), P(above L6)
    over = np.minimum.accumulate(over)
    reads = np.array([1 - over[0], over[0] - over[1], over[1] - over[2], over[2]], dtype=np.float32)
    return {
        "rating": np.asarray(1.0 + _sigmoid(rating[..., None] - p["cuts"]).sum(-1), dtype=np.float32),
        "support": _sigmoid(support),
        "part": _softmax(part, 1),
        "reads": reads,
        "topic": np.asarray(_sigmoid(linear("topic", np.concatenate([mean, asked, mean * asked])))[0]),
    }
