"""One window of sound to words, by inner functions of faster-whisper (pinned; tests compare with transcribe())."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import TranscriptionOptions, get_suppressed_tokens
from numpy.typing import NDArray

log = logging.getLogger(__name__)

RATE_HZ = 16_000
FRAMES_PER_S = 100  # of features
WINDOW_FRAMES = 3000  # 30 s: what the encoder was trained on
FLOOR_S = 10.0  # shorter input makes the encoder loop; measured, see benchmarks/speech
MARGIN_S = 3.0  # padding behind the sound
HISTORY_TOKENS = 110  # of what was said before, to condition on
VOCABULARY_TOKENS = 70  # some 14 terms; more costs accuracy elsewhere
FILLERS = "Um, uh, hmm, er, ah."  # as a prompt it makes the multilingual models keep fillers; spoils the English ones
FASTEST_WORDS_PER_S = 6.5  # nobody speaks faster: a loop
OPENING = "\"'“¿([{-"  # signs that belong to the word after them
CLOSING = "\"'.,!?:”)]}"  # signs that belong to the word before them
# What to add to the starts and ends of words, by the attention heads that the model takes them from: their constant
# error against a voice that knows its own times (benchmarks/speech); it differs by model, not by speaker.
LATE_S: dict[tuple[tuple[int, ...], ...], tuple[float, float]] = {
    ((1, 0), (2, 0), (2, 5), (3, 0), (3, 1), (3, 2), (3, 3), (3, 4)): (-0.045, -0.10),  # tiny.en
    ((3, 1), (4, 2), (4, 3), (4, 7), (5, 1), (5, 2), (5, 4), (5, 6)): (0.11, 0.065),  # base
}
TEMPERATURES = (0.0, 0.4, 0.8)  # capped, so that the worst window costs three decodings and not six


@dataclass(frozen=True, slots=True)
class Heard:
    """A word in a window: seconds from the window's start."""

    text: str
    start_s: float
    end_s: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Decoded:
    """The words of a window, and the tokens to condition the next one on."""

    words: tuple[Heard, ...]
    tokens: tuple[int, ...]


class WindowDecoder:
    """A loaded model. Not safe for two threads."""

    def __init__(self, folder: Path, *, threads: int, language: str = "en") -> None:
        """Load the model in `folder` as 8-bit integers. Raises RuntimeError or ValueError from the library."""
        self._whisper = WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=threads, num_workers=1, local_files_only=True
        )
        multilingual = bool(self._whisper.model.is_multilingual)
        self._tokenizer = Tokenizer(
            self._whisper.hf_tokenizer, multilingual, task="transcribe", language=language if multilingual else "en"
        )
        self.prompted = multilingual  # English-only models lose whole sentences to prompts; measured
        self.late_s = LATE_S.get(_heads(folder), (0.0, 0.0))
        self._options = _options(get_suppressed_tokens(self._tokenizer, [-1]))

    def vocabulary(self, terms: Sequence[str]) -> list[int]:
        """Return the prompt that precedes every window: the terms, and the fillers that must not be dropped."""
        if not self.prompted:
            return []
        kept: list[int] = []
        for term in terms:
            tokens = self._tokenizer.encode(f" {term.strip()},")
            if len(kept) + len(tokens) <= VOCABULARY_TOKENS:
                kept += tokens
        return [*kept, *self._tokenizer.encode(" " + FILLERS)]

    def decode(self, samples: NDArray[np.float32], prefix: Sequence[int], history: Sequence[int]) -> Decoded:
        """Return the words of up to 30 s of mono sound at 16 kHz.

        prefix: tokens from `vocabulary`; history: tokens said before.
        """
        features = self._whisper.feature_extractor(samples)[:, :-1]
        frames = min(features.shape[-1], WINDOW_FRAMES)
        features = features[:, :frames]
        short = min(WINDOW_FRAMES, max(round(FLOOR_S * FRAMES_PER_S), frames + round(MARGIN_S * FRAMES_PER_S)))
        decoded = self._attempt(features, short, [*prefix, *history[-HISTORY_TOKENS:]])
        if decoded is None:
            log.info("a window of %.1f s looped; again without prompt", frames / FRAMES_PER_S)
            decoded = self._attempt(features, WINDOW_FRAMES, []) or Decoded((), ())
        return decoded

    def _attempt(self, features: NDArray[np.float32], length: int, prompt: list[int]) -> Decoded | None:
        """Decode once (with its fallbacks); None if the outcome cannot be speech."""
        whisper, tokenizer = self._whisper, self._tokenizer
        frames = features.shape[-1]
        # Silence is the least of a log-mel spectrum; the zeros of the library's own padding are loud.
        padded = np.full((features.shape[0], length), features.min(), np.float32)
        padded[:, :frames] = features
        encoded = whisper.encode(padded)
        seconds = frames / FRAMES_PER_S
        self._options.max_new_tokens = min(round(7 * seconds) + 24, 440 - len(prompt) - 4)
        result, logprob, temperature, compression = whisper.generate_with_fallback(
            encoded, whisper.get_prompt(tokenizer, prompt), tokenizer, self._options
        )
        if result.no_speech_prob > 0.6 and logprob < -1.0:
            return Decoded((), ())
        tokens = result.sequences_ids[0]
        segments, _, _ = whisper._split_segments_by_timestamps(  # noqa: SLF001
            tokenizer=tokenizer, tokens=tokens, time_offset=0.0, segment_size=frames, segment_duration=seconds, seek=0
        )
        ends = [index for index in range(1, len(tokens)) if _stamped(tokens, index, tokenizer)]
        if ends and ends[-1] < len(tokens) and not _stamped_end(tokens, tokenizer):
            segments.append({"seek": 0, "start": segments[-1]["end"], "end": seconds, "tokens": tokens[ends[-1] :]})
        whisper.add_word_timestamps(
            [segments],
            tokenizer,
            encoded,
            frames,
            OPENING,
            CLOSING,
            0.0,
        )
        words = _joined(word for segment in segments for word in segment.get("words", ()))
        if compression > 2.4 or len(words) > FASTEST_WORDS_PER_S * max(seconds, 2.0):
            return None
        kept = () if temperature > 0.5 else tuple(token for token in tokens if token < tokenizer.eot)
        return Decoded(words, kept)


def _heads(folder: Path) -> tuple[tuple[int, ...], ...]:
    """Return the layers and heads that align words, as the model's configuration names them."""
    try:
        heads = json.loads((folder / "config.json").read_text(encoding="utf-8"))["alignment_heads"]
        return tuple(tuple(map(int, head)) for head in heads)
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _joined(pieces: Iterable[dict[str, Any]]) -> tuple[Heard, ...]:
    """Return whole words: the library cuts "$1.4", "trade-off" and "40%" at every sign without a blank before it."""
    words: list[Heard] = []
    for piece in pieces:
        text, start, end = piece["word"], float(piece["start"]), float(piece["end"])
        if not text.strip():
            continue
        if words and not text.startswith(" "):
            last = words.pop()
            sure = min(last.confidence, float(piece["probability"]))
            words.append(Heard(last.text + text.strip(), last.start_s, end, sure))
        else:
            words.append(Heard(text.strip(), start, end, float(piece["probability"])))
    return tuple(words)


def _stamped(tokens: Sequence[int], index: int, tokenizer: Any) -> bool:
    begin = tokenizer.timestamp_begin
    return bool(tokens[index] >= begin and tokens[index - 1] >= begin)


def _stamped_end(tokens: Sequence[int], tokenizer: Any) -> bool:
    begin = tokenizer.timestamp_begin
    return len(tokens) >= 2 and bool(tokens[-2] < begin <= tokens[-1])


def _options(suppressed: Sequence[int]) -> TranscriptionOptions:
    return TranscriptionOptions(
        beam_size=5,
        best_of=2,
        patience=1,
        length_penalty=1,
        repetition_penalty=1,
        no_repeat_ngram_size=0,
        log_prob_threshold=-1.0,
        no_speech_threshold=0.6,
        compression_ratio_threshold=2.4,
        condition_on_previous_text=True,
        prompt_reset_on_temperature=0.5,
        temperatures=list(TEMPERATURES),
        initial_prompt=None,
        prefix=None,
        suppress_blank=True,
        suppress_tokens=suppressed,
        without_timestamps=False,
        max_initial_timestamp=1.0,
        word_timestamps=True,
        prepend_punctuations="",
        append_punctuations="",
        multilingual=False,
        max_new_tokens=None,
        clip_timestamps=[0.0],
        hallucination_silence_threshold=None,
        hotwords=None,
    )
