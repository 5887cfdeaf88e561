"""One window of sound to words, by inner functions of faster-whisper (pinned; tests compare with transcribe())."""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import get_compression_ratio, get_suppressed_tokens
from numpy.typing import NDArray

from mockinterview.adapters.whisper.fillers import is_filler, plain, with_fillers, with_hesitations
from mockinterview.adapters.whisper.hesitation import HesitationDetector
from mockinterview.adapters.whisper.messages import Heard
from mockinterview.domain.errors import ModelError
from mockinterview.language import mark

log = logging.getLogger(__name__)

RATE_HZ = 16_000
ENGLISH = "en"  # the calibrated language: prompts, fillers and scoring are made for it
FRAMES_PER_S = 100  # of features
WINDOW_FRAMES = 3000  # 30 s: what the encoder was trained on
FLOOR_S = 10.0  # shorter input makes the encoder loop; measured, see benchmarks/speech
MARGIN_S = 3.0  # padding behind the sound
MODEL_TOKENS = 440  # of prompt and answer that the decoder has room for (448), less its own signs
HISTORY_TOKENS = 110  # of what was said before, to condition on
VOCABULARY_TOKENS = 70  # some 14 terms; more costs accuracy elsewhere
FILLERS = "Um, uh, hmm, er, ah."  # as a prompt it makes the multilingual models keep fillers; spoils the English ones
FASTEST_WORDS_PER_S = 6.5  # nobody speaks faster: a loop
STUTTER, INSTANT_S = 3, 0.03  # so many times the same word, all but the first in no time: a loop, too, and no stutter
OPENING = "\"'“¿([{-"  # signs that belong to the word after them
CLOSING = "\"'.,!?:”)]}"  # signs that belong to the word before them
# The models that we know more of, by the attention heads that word times are taken from.
KNOWN: dict[tuple[tuple[int, ...], ...], str] = {
    ((1, 0), (2, 0), (2, 5), (3, 0), (3, 1), (3, 2), (3, 3), (3, 4)): "tiny.en",
    ((3, 1), (4, 2), (4, 3), (4, 7), (5, 1), (5, 2), (5, 4), (5, 6)): "base",
}
# What to add to the starts and ends of words: their constant error against a voice that knows its own times
# (benchmarks/speech); it differs by model, not by speaker.
LATE_S = {"tiny.en": (-0.045, -0.10), "base": (0.11, 0.065)}
BEAM = 5
# Hypotheses kept where somebody waits, or where the words are a guess: five take a third longer. The smallest models
# are quick enough for five, and need them: 15.3 against 14.0 % of words wrong when every 20 s are an end.
SOON_BEAM, QUICK_BYTES = 2, 100_000_000
LEAST_LOGPROB, NO_SPEECH = -1.0, 0.6  # under these it is tried again, or held to be no speech; the library's own


@dataclass(frozen=True, slots=True)
class Decoded:
    """The words of a window, and the tokens to condition the next one on."""

    words: tuple[Heard, ...]
    tokens: tuple[int, ...]


class WindowDecoder:
    """A loaded model. Two threads may decode at once; none may change the language meanwhile."""

    def __init__(self, folder: Path, *, threads: int, device: str = "cpu") -> None:
        """Load the model in `folder` as 8-bit integers. Raises RuntimeError or ValueError from the library."""
        kind = "int8" if device == "cpu" else "int8_float16"
        # A search for words waits for memory: a second thread within it gains a tenth and costs a core, while two
        # searches side by side take little longer than one. So threads are spent on workers first.
        self._workers = 2 if device == "cpu" and threads > 1 else 1
        self._whisper = WhisperModel(
            str(folder),
            device=device,
            compute_type=kind,
            cpu_threads=max(1, threads // self._workers),
            num_workers=self._workers,
            local_files_only=True,
        )
        self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="decode")
        multilingual = bool(self._whisper.model.is_multilingual)
        self.languages = tuple(self._whisper.supported_languages) if multilingual else (ENGLISH,)
        self.language = ENGLISH
        self._tokenizer = self._speaking(ENGLISH)
        self.prompted = multilingual  # English-only models lose whole sentences to prompts; measured
        quick = (folder / "model.bin").stat().st_size < QUICK_BYTES
        self.soon_beam = BEAM if quick else SOON_BEAM
        known = KNOWN.get(_heads(folder), "")
        self.late_s = LATE_S.get(known, (0.0, 0.0))
        self._detector = HesitationDetector.of(known) if device == "cpu" else None
        self._suppressed = get_suppressed_tokens(self._tokenizer, [-1])

    def use(self, language: str) -> None:
        """Hear `language` from now on. Raises ModelError if the model does not know it."""
        if language == self.language:
            return
        if language not in self.languages:
            raise ModelError(
                mark("this speech model does not know the language {language}", language=repr(language)),
                hint=mark("Choose the base model, which knows many, or English."),
            )
        self._tokenizer, self.language = self._speaking(language), language

    def run_in(self) -> None:
        """Decode a second of noise once, whatever comes of it."""
        noise = np.random.default_rng(0).normal(0.0, 0.01, RATE_HZ).astype(np.float32)
        features = self._features(noise)
        self._attempt(features, _padded_length(features.shape[-1]), [])

    def detect(self, samples: NDArray[np.float32]) -> str:
        """Return the language that is likeliest spoken in up to 30 s of sound."""
        if len(self.languages) == 1:
            return ENGLISH
        encoded = self._whisper.encode(_padded(self._features(samples), WINDOW_FRAMES))
        (ranked,) = self._whisper.model.detect_language(encoded)
        return str(ranked[0][0]).strip("<|>")

    def _speaking(self, language: str) -> Tokenizer:
        multilingual = len(self.languages) > 1
        return Tokenizer(self._whisper.hf_tokenizer, multilingual, task="transcribe", language=language)

    def vocabulary(self, terms: Sequence[str]) -> list[int]:
        """Return the prompt that precedes every window: the terms, and the fillers that must not be dropped."""
        if not self.prompted:
            return []
        kept: list[int] = []
        for term in terms:
            tokens = self._tokenizer.encode(f" {term.strip()},")
            if len(kept) + len(tokens) <= VOCABULARY_TOKENS:
                kept += tokens
        return [*kept, *self._tokenizer.encode(" " + FILLERS)] if self.language == ENGLISH else kept

    def decode(
        self, samples: NDArray[np.float32], prefix: Sequence[int], history: Sequence[int], beam: int = BEAM
    ) -> Decoded:
        """Return the words of up to 30 s of mono sound at 16 kHz.

        prefix: tokens from `vocabulary`; history: tokens said before; beam: hypotheses kept, 1 to 5.
        """
        features = self._features(samples)
        frames, history = features.shape[-1], history[-HISTORY_TOKENS:]
        tries = [
            (_padded_length(frames), [*prefix, *history]),
            (_padded_length(frames), [*prefix]),
            (WINDOW_FRAMES, []),
        ]
        best: tuple[float, Decoded] | None = None
        for length, prompt in tries if history else tries[1:]:
            decoded, logprob, looped = self._attempt(features, length, prompt, beam)
            if not looped and logprob >= LEAST_LOGPROB:
                return decoded
            log.info("a window of %.1f s came out at %.2f, looped=%s", frames / FRAMES_PER_S, logprob, looped)
            if not looped and (best is None or logprob > best[0]):
                best = (logprob, decoded)
        return best[1] if best else Decoded((), ())

    def decode_many(
        self,
        sounds: Sequence[NDArray[np.float32]],
        prefix: Sequence[int],
        history: Sequence[int] = (),
        beam: int = BEAM,
    ) -> list[Decoded]:
        """Return the words of several windows at once: twice as fast as one by one, but none knows the one before it.

        They share the traffic of the weights through memory, which is what decoding waits for.
        """
        groups = _shared([sound.size for sound in sounds], self._workers)
        found: dict[int, Decoded] = {}
        waiting = [
            (group, self._pool.submit(self._decode_group, [sounds[one] for one in group], prefix, history, beam))
            for group in groups
        ]
        for group, future in waiting:
            found |= dict(zip(group, future.result(), strict=True))
        return [found[number] for number in range(len(sounds))]

    def _decode_group(
        self, sounds: Sequence[NDArray[np.float32]], prefix: Sequence[int], history: Sequence[int], beam: int
    ) -> list[Decoded]:
        """Return the words of windows that one worker searches through together."""
        if len(sounds) == 1:
            return [self.decode(sounds[0], prefix, history, beam)]
        whisper = self._whisper
        prompt = whisper.get_prompt(self._tokenizer, [*prefix, *history[-HISTORY_TOKENS:]])
        features = [self._features(sound) for sound in sounds]
        length = max(_padded_length(one.shape[-1]) for one in features)
        encoded = whisper.encode(np.stack([_padded(one, length) for one in features]))
        results = self._generate(encoded, [prompt] * len(sounds), _most_tokens(length, len(prompt)), beam)
        frames = [one.shape[-1] for one in features]
        segments = [self._segments(one.sequences_ids[0], count) for one, count in zip(results, frames, strict=True)]
        self._align(segments, encoded, frames)
        heard = self._hesitant([_words(parts) for parts in segments], encoded, frames)
        decoded = []
        for sound, result, words, count in zip(sounds, results, heard, frames, strict=True):
            tokens = result.sequences_ids[0]
            logprob = result.scores[0] * len(tokens) / (len(tokens) + 1)
            good = logprob >= LEAST_LOGPROB and not self._looped(tokens, words, count)
            decoded.append(self._decoded(words, tokens) if good else self.decode(sound, prefix, ()))
        return decoded

    def encoded(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what the encoder makes of up to 30 s of sound, shape (frames of 20 ms, width)."""
        features = self._features(samples)
        frames = features.shape[-1]
        return np.asarray(self._whisper.encode(_padded(features, _padded_length(frames))), np.float32)[0, : frames // 2]

    def _features(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(self._whisper.feature_extractor(samples)[:, :-1][:, :WINDOW_FRAMES], np.float32)

    def _attempt(
        self, features: NDArray[np.float32], length: int, prompt: list[int], beam: int = BEAM
    ) -> tuple[Decoded, float, bool]:
        """Decode once; return the words, the mean log probability of the tokens, and whether it cannot be speech."""
        whisper, tokenizer = self._whisper, self._tokenizer
        frames = features.shape[-1]
        encoded, start = whisper.encode(_padded(features, length)), whisper.get_prompt(tokenizer, prompt)
        result = self._generate(encoded, [start], _most_tokens(frames, len(prompt)), beam)[0]
        tokens = result.sequences_ids[0]
        logprob = result.scores[0] * len(tokens) / (len(tokens) + 1)
        if result.no_speech_prob > NO_SPEECH and logprob < LEAST_LOGPROB:
            return Decoded((), ()), 0.0, False
        segments = self._segments(tokens, frames)
        self._align([segments], encoded, frames)
        words = self._hesitant([_words(segments)], encoded, [frames])[0]
        return self._decoded(words, tokens), logprob, self._looped(tokens, words, frames)

    def _decoded(self, words: tuple[Heard, ...], tokens: Sequence[int]) -> Decoded:
        """Return the words without those of a small loop, of which nothing is passed on to the next window either."""
        kept = without_loops(words)
        said = tuple(one for one in tokens if one < self._tokenizer.eot)
        return Decoded(kept, said if len(kept) == len(words) else ())

    def _generate(self, encoded: Any, prompts: list[list[int]], most: int, beam: int = BEAM) -> list[Any]:
        """Search for the likeliest words. Never by chance, as the library does when in doubt: a repeat must agree."""
        return list(
            self._whisper.model.generate(
                encoded,
                prompts,
                beam_size=beam,
                max_length=len(prompts[0]) + most,
                return_scores=True,
                return_no_speech_prob=True,
                suppress_blank=True,
                suppress_tokens=self._suppressed,
                max_initial_timestamp_index=50,
            )
        )

    def _hesitant(self, heard: list[tuple[Heard, ...]], encoded: Any, frames: list[int]) -> list[tuple[Heard, ...]]:
        """Return the words of windows with their um and uh, which models leave out.

        Where there is a detector for the model it hears them. Else models that take no prompt are asked again, with a
        prompt that makes them keep such sounds and that spoils other words.
        """
        if self._detector is not None and self.language == ENGLISH:  # elsewhere "um" is a word
            sounds, late_s = np.asarray(encoded), sum(self.late_s) / 2
            found = [self._detector.hear(one[: count // 2]) for one, count in zip(sounds, frames, strict=True)]
            return [with_hesitations(words, one.later(-late_s)) for words, one in zip(heard, found, strict=True)]
        if self.prompted or self.language != ENGLISH:
            return heard
        prompt = self._whisper.get_prompt(self._tokenizer, self._tokenizer.encode(" " + FILLERS))
        most = _most_tokens(max(frames), len(prompt))
        results = self._generate(encoded, [prompt] * len(heard), most, beam=1)
        segments = [self._segments(one.sequences_ids[0], count) for one, count in zip(results, frames, strict=True)]
        said = [self._tokenizer.decode([t for t in one.sequences_ids[0] if t < self._tokenizer.eot]) for one in results]
        if not any(is_filler(word) for text in said for word in text.split()):
            return heard
        self._align(segments, encoded, frames)
        return [with_fillers(words, _words(parts)) for words, parts in zip(heard, segments, strict=True)]

    def _segments(self, tokens: list[int], frames: int) -> list[dict[str, Any]]:
        """Return the sentences between time stamps, the one after the last stamp included."""
        begin, seconds = self._tokenizer.timestamp_begin, frames / FRAMES_PER_S
        segments, _, _ = self._whisper._split_segments_by_timestamps(  # noqa: SLF001
            tokenizer=self._tokenizer,
            tokens=tokens,
            time_offset=0.0,
            segment_size=frames,
            segment_duration=seconds,
            seek=0,
        )
        doubles = [index for index in range(1, len(tokens)) if min(tokens[index - 1 : index + 1]) >= begin]
        ended = len(tokens) >= 2 and tokens[-2] < begin <= tokens[-1]
        if doubles and not ended:
            rest = tokens[doubles[-1] :]
            segments.append({"seek": 0, "start": segments[-1]["end"], "end": seconds, "tokens": rest})
        return list(segments)

    def _align(self, segments: list[Any], encoded: Any, frames: int | list[int]) -> None:
        """Give words and times to the segments of each window."""
        self._whisper.add_word_timestamps(segments, self._tokenizer, encoded, frames, OPENING, CLOSING, 0.0)

    def _looped(self, tokens: Sequence[int], words: Sequence[Heard], frames: int) -> bool:
        repeats = get_compression_ratio(self._tokenizer.decode(tokens).strip()) > 2.4
        return repeats or len(words) > FASTEST_WORDS_PER_S * max(frames / FRAMES_PER_S, 2.0)


def _shared(sizes: Sequence[int], workers: int) -> list[list[int]]:
    """Return the numbers of `sizes` in up to `workers` groups of about the same sum, like beside like.

    What is decoded together is padded to the longest.
    """
    order, total = sorted(range(len(sizes)), key=lambda one: (sizes[one], one)), sum(sizes)
    groups: list[list[int]] = [[] for _ in range(workers)]
    said = 0
    for number in order:
        groups[min(workers - 1, round((said + sizes[number] / 2) * workers / max(1, total) - 0.5))].append(number)
        said += sizes[number]
    return [group for group in groups if group]


def _padded_length(frames: int) -> int:
    """Return the frames to pad to, whole seconds: the libraries keep buffers for every length that they meet.

    Windows of any length made the process grow by 5 MB a minute without end.
    """
    seconds = math.ceil(frames / FRAMES_PER_S + MARGIN_S - 0.5)
    return min(WINDOW_FRAMES, max(round(FLOOR_S), seconds) * FRAMES_PER_S)


def _padded(features: NDArray[np.float32], length: int) -> NDArray[np.float32]:
    """Return `features` with zeros behind, as the library pads; the spectrum's least value costs a point of WER."""
    padded = np.zeros((features.shape[0], length), np.float32)
    padded[:, : features.shape[-1]] = features
    return padded


def _most_tokens(frames: int, prompt: int) -> int:
    return min(round(7 * frames / FRAMES_PER_S) + 24, MODEL_TOKENS - prompt)


def without_loops(words: Sequence[Heard]) -> tuple[Heard, ...]:
    """Return the words without the decoder's small loops ('uh, uh, uh, ...' twenty times at one moment).

    The ratio of compression, which finds a loop of a whole window, does not see one in a few seconds of noise.
    Who stutters takes time for it.
    """
    kept: list[Heard] = []
    for _, same in groupby(words, key=lambda one: plain(one.text)):
        run = list(same)
        kept += (
            run if len(run) < STUTTER else [run[0], *(one for one in run[1:] if one.end_s - one.start_s >= INSTANT_S)]
        )
    return tuple(kept)


def _words(segments: Iterable[dict[str, Any]]) -> tuple[Heard, ...]:
    return _joined(word for segment in segments for word in segment.get("words", ()))


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
