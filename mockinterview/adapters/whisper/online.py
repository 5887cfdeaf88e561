"""Speech to words while it is spoken: detect, cut at pauses, decode each window once and for good."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

from mockinterview.adapters.whisper.decoder import Decoded, WindowDecoder
from mockinterview.adapters.whisper.messages import Heard, Progress, Row
from mockinterview.adapters.whisper.vad import SpeechDetector
from mockinterview.audio.levels import rms_db
from mockinterview.audio.pauses import FRAME, FRAME_S, RATE_HZ
from mockinterview.audio.windows import ENOUGH_S, SHORTEST_SPEECH_S, Cutter, Window

SPEECH_FLOOR_DB = -62.0  # under this the detector hears ghosts in the noise of the converter
HOLE_S = 1.0  # speech that no word covers for so long was dropped by the model and is decoded again
HOLE_MARGIN_S = 0.25  # word times are that inexact
LONGEST_WORD_S = 1.2
EDGE_S = 0.04  # soft starts and ends that the detector does not call speech
TAIL_S = 0.8  # what the rest may take to decode after the end, if the machine allows
PARTED = 0.5  # of the time of a long window is what its parts take side by side
LEAST_S = 8.0  # shorter windows cost accuracy
BEHIND_S = 45.0  # of waiting sound: catching up goes before a short rest
CONTEXT_TOKENS = 224  # kept to condition on
NEW_SPEECH_FRAMES = 4  # more speech than this after a guess makes the guess stale


@dataclass(slots=True)
class _Guess:
    last_frame: int
    first_frame: int
    rows: tuple[Row, ...]
    tokens: tuple[int, ...]


@dataclass(slots=True)
class OnlineTranscriber:
    """One answer. Feed it sound with `hear`, then let it `step` until it has nothing to do.

    It starts at sample `at`, which must be a multiple of 512, after what an earlier process has committed.
    """

    decoder: WindowDecoder
    vocabulary: Sequence[str] = ()
    at: int = 0
    history: tuple[int, ...] = ()
    enough_s: float = ENOUGH_S
    _detector: SpeechDetector = field(default_factory=SpeechDetector)
    _cutter: Cutter = field(init=False)
    _sound: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    _base: int = field(init=False)  # sample of the take at which `_sound` begins
    _judged: int = field(init=False)  # sample up to which the detector has listened
    _windows: list[Window] = field(default_factory=list)
    _guess: _Guess | None = None

    def __post_init__(self) -> None:
        self._base = self._judged = self.at
        self._cutter = Cutter(enough_s=self.enough_s)

    @property
    def prefix(self) -> list[int]:
        """The tokens before every window."""
        return self.decoder.vocabulary(self.vocabulary)

    @property
    def waiting_s(self) -> float:
        """Seconds of sound that are not committed yet."""
        return self._sound.size / RATE_HZ

    def expect(self, cost: float) -> None:
        """Choose how much speech may wait, given what a second of speech costs to decode, in seconds.

        What waits at the end is what the user waits for, in parts that are decoded side by side. Long windows are
        more right, and cheaper when behind.
        """
        behind = self.waiting_s > BEHIND_S
        self._cutter.enough_s = (
            self.enough_s if behind else min(self.enough_s, max(LEAST_S, TAIL_S / max(PARTED * cost, 1e-3)))
        )

    def hear(self, samples: NDArray[np.float32]) -> None:
        """Take in sound; cheap (a thousandth of its length)."""
        self._sound = np.concatenate([self._sound, samples])
        whole = (self._base + self._sound.size - self._judged) // FRAME * FRAME
        first = self._judged - self._base
        self._windows += self._cutter.hear(self._detector.hear(self._sound[first : first + whole]))
        self._judged += whole

    def step(self) -> Progress | None:
        """Decode one finished window and return its words; None if there is none.

        One that ended with a pause waits until somebody speaks again: the pause may be the end of the answer,
        which must not find us in the middle of a long window.
        """
        if not self._windows or (len(self._windows) == 1 and self._cutter.resting):
            return None
        return self._commit(self._windows.pop(0))

    def step_many(self, count: int) -> Iterator[Progress]:
        """Decode finished windows together once there are `count`; faster, and none knows what came before it."""
        if len(self._windows) < count:
            return
        windows, self._windows = self._windows[:count], self._windows[count:]
        sounds = [self._sounds(window)[0] for window in windows]
        heard = [number for number, window in enumerate(windows) if self._worth(window, sounds[number])]
        found = self.decoder.decode_many([sounds[number] for number in heard], self.prefix)
        decoded = dict(zip(heard, found, strict=True))
        for number, window in enumerate(windows):
            yield self._commit(window, decoded.get(number, Decoded((), ())))

    def finish(self, *, many: bool = False) -> Iterator[Progress]:
        """Yield what is left, the sound having ended; `many`: decode windows together."""
        tail = -(self._base + self._sound.size - self._judged) % FRAME
        if self._base + self._sound.size > self._judged:
            self.hear(np.zeros(tail, np.float32))
        rest = self._cutter.rest()
        before = len(self._windows) - (rest is None)
        if many and before > 0:
            yield from self.step_many(before)
        while self._windows:
            window = self._windows.pop(0)
            yield self._commit(window, soon=rest is None and not self._windows)
        if rest is not None:
            yield self._commit(rest, soon=True)

    def guess(self) -> tuple[str, ...] | None:
        """Decode what is pending before it is final; return its words, or None if there is nothing new to guess.

        Worth its price only in a pause, when the recogniser is idle: if the pause turns out to be the end,
        the guess is the result.
        """
        waiting = [*self._windows, *filter(None, [self._cutter.rest()])]
        if len(waiting) != 1:
            return None
        rest = waiting[0]
        if self._guess and self._still_good(rest):
            return None
        rows, tokens = self._said_soon(rest)
        self._guess = _Guess(rest.spans[-1][1], rest.first, rows, tokens)
        return tuple(row[0] for row in rows)

    @property
    def pause_s(self) -> float:
        """Seconds since the last speech."""
        return self._cutter.tracker.silent_frames * FRAME_S

    def _still_good(self, window: Window) -> bool:
        guess = self._guess
        if guess is None or guess.first_frame != window.first:
            return False
        later = sum(max(0, last - max(first, guess.last_frame)) for first, last in window.spans)
        return later <= NEW_SPEECH_FRAMES and bool(window.spans) and window.spans[-1][1] >= guess.last_frame

    def _commit(self, window: Window, decoded: Decoded | None = None, *, soon: bool = False) -> Progress:
        if decoded is not None:
            said = self._said(window, self._repaired(window, decoded))
        elif self._guess and self._still_good(window) and (soon or len(window.parts()) == 1):
            said = self._guess.rows, self._guess.tokens
        else:
            said = self._said_soon(window) if soon else self._said(window, self._decode(window))
        rows, tokens = said
        self._guess = None
        self.history = (*self.history, *tokens)[-CONTEXT_TOKENS:] if tokens else ()
        end = min(self.at + window.last * FRAME, self._base + self._sound.size)
        spans = tuple((self._seconds(first), self._seconds(last)) for first, last in window.spans)
        self._sound = self._sound[end - self._base :]
        self._base = end
        return Progress(end, self.history, rows, spans)

    def _seconds(self, frame: int) -> float:
        return round(self.at / RATE_HZ + frame * FRAME_S, 3)

    def _sounds(self, window: Window) -> tuple[NDArray[np.float32], list[tuple[int, int]]]:
        """Return the sound of a window without its long silences, and its pieces in samples of the take."""
        pieces = [(self.at + first, self.at + last) for first, last in window.pieces()]
        parts = [self._sound[max(0, first - self._base) : last - self._base] for first, last in pieces]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32), pieces

    def _worth(self, window: Window, sound: NDArray[np.float32]) -> bool:
        """Return whether there is anything to decode: models invent words for silence."""
        return window.speech_s >= SHORTEST_SPEECH_S and rms_db(sound) >= SPEECH_FLOOR_DB

    def _decode(self, window: Window) -> Decoded:
        sound, _ = self._sounds(window)
        if not self._worth(window, sound):
            return Decoded((), self.history)
        return self._repaired(window, self.decoder.decode(sound, self.prefix, self.history))

    def _said(self, window: Window, decoded: Decoded) -> tuple[tuple[Row, ...], tuple[int, ...]]:
        return self._rows(window, decoded), decoded.tokens

    def _said_soon(self, window: Window) -> tuple[tuple[Row, ...], tuple[int, ...]]:
        """Return rows and tokens of a window for which somebody waits: in parts, side by side."""
        parts = window.parts()
        if len(parts) == 1:
            return self._said(window, self._decode(window))
        worth = [part for part in parts if self._worth(part, self._sounds(part)[0])]
        found = self.decoder.decode_many([self._sounds(part)[0] for part in worth], self.prefix, self.history)
        repaired = [self._repaired(part, one) for part, one in zip(worth, found, strict=True)]
        rows = tuple(row for part, one in zip(worth, repaired, strict=True) for row in self._rows(part, one))
        return rows, tuple(token for one in repaired for token in one.tokens)

    def _repaired(self, window: Window, decoded: Decoded) -> Decoded:
        """Return the words of a window with those of the speech that the model passed over."""
        sound, pieces = self._sounds(window)
        if not self._worth(window, sound):
            return decoded
        speech = [self._joined(span, pieces) for span in window.spans]
        for start, end in holes(speech, decoded.words):
            first = max(0, round((start - HOLE_MARGIN_S) * RATE_HZ))
            part = sound[first : round((end + HOLE_MARGIN_S) * RATE_HZ)]
            found = self.decoder.decode(part, self.prefix, decoded.tokens)
            decoded = _patched(decoded, found, first / RATE_HZ, (start, end))
        return decoded

    def _joined(self, span: tuple[int, int], pieces: Sequence[tuple[int, int]]) -> tuple[float, float]:
        """Return a span of speech in seconds of the joined pieces."""
        first, last = self.at + span[0] * FRAME, self.at + span[1] * FRAME
        before = 0
        for start, end in pieces:
            if first < end:
                return ((before + first - start) / RATE_HZ, (before + min(last, end) - start) / RATE_HZ)
            before += end - start
        return (before / RATE_HZ, before / RATE_HZ)

    def _rows(self, window: Window, decoded: Decoded) -> tuple[Row, ...]:
        _, pieces = self._sounds(window)
        late, spans = self.decoder.late_s, [(self._seconds(first), self._seconds(last)) for first, last in window.spans]
        rows: list[Row] = []
        for word in decoded.words:
            start, end = _time_of(word.start_s + late[0], pieces), _time_of(word.end_s + late[1], pieces)
            start, end = in_speech(start, max(start, end), spans)
            start = max(start, rows[-1][1]) if rows else start
            rows.append((word.text, round(start, 3), round(max(start, end), 3), round(word.confidence, 3)))
        return tuple(rows)


def holes(speech: Sequence[tuple[float, float]], words: Sequence[Heard]) -> list[tuple[float, float]]:
    """Return the stretches of speech of HOLE_S and more that no word covers, in seconds, in order.

    Models sometimes end before the speech does, or leap over a sentence. A word is believed to last
    LONGEST_WORD_S at most: the last one before a gap is often given all of it.
    """
    found: list[tuple[float, float]] = []
    at = 0.0
    covers = [(word.start_s - HOLE_MARGIN_S, min(word.end_s, word.start_s + LONGEST_WORD_S)) for word in words]
    for start, end in [*covers, (float("inf"), float("inf"))]:
        silent_until = min(start, speech[-1][1] if speech else 0.0)
        spoken = [(max(at, first), min(silent_until, last)) for first, last in speech]
        spoken = [(first, last) for first, last in spoken if last - first > FRAME_S]
        if sum(last - first for first, last in spoken) >= HOLE_S:
            found.append((spoken[0][0], spoken[-1][1]))
        at = max(at, end)
    return found


def without_echo(before: Sequence[Heard], found: Sequence[Heard], after: Sequence[Heard]) -> Sequence[Heard]:
    """Return the words found in a hole without those that their neighbours say already.

    Where the model placed its words wrongly, a hole is none, and the words of it would be printed twice.
    """
    said = [_plain(word) for word in found]
    near = [*map(_plain, before[-len(found) - 4 :]), "", *map(_plain, after[: len(found) + 4])]
    matcher = SequenceMatcher(None, said, near, autojunk=False)
    if sum(size for _, _, size in matcher.get_matching_blocks() if size > 1) >= 0.5 * len(said):
        return ()
    for size in range(min(len(before), len(said)), 0, -1):
        if [_plain(word) for word in before[-size:]] == said[:size]:
            return without_echo((), found[size:], after)
    for size in range(min(len(after), len(said)), 0, -1):
        if [_plain(word) for word in after[:size]] == said[-size:]:
            return found[:-size]
    return found


def _plain(word: Heard) -> str:
    return "".join(sign for sign in word.text.lower() if sign.isalnum())


def in_speech(start: float, end: float, spans: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the times of a word without the silence that they reach into.

    A word is spoken in the span of speech that it shares most time with; it may reach EDGE_S out of it.
    """
    shared = [(min(end, last) - max(start, first), first, last) for first, last in spans]
    best = max(shared, default=(0.0, start, end))
    if best[0] <= 0.0:
        return start, end
    return max(start, best[1] - EDGE_S), min(end, best[2] + EDGE_S)


def _patched(decoded: Decoded, found: Decoded, offset_s: float, hole: tuple[float, float]) -> Decoded:
    """Return `decoded` with the words that were found in a hole, in order."""
    moved = [
        Heard(word.text, word.start_s + offset_s, word.end_s + offset_s, word.confidence)
        for word in found.words
        if hole[0] <= (word.start_s + word.end_s) / 2 + offset_s <= hole[1] + HOLE_MARGIN_S
    ]
    before = [word for word in decoded.words if word.start_s < hole[0]]
    after = decoded.words[len(before) :]
    words = (*before, *without_echo(before, moved, after), *after)
    last = not decoded.words or hole[0] >= decoded.words[-1].start_s
    return Decoded(words, (*decoded.tokens, *found.tokens) if last else decoded.tokens)


def _time_of(seconds: float, pieces: Sequence[tuple[int, int]]) -> float:
    """Return the time in the take of a moment in the joined pieces."""
    left = seconds * RATE_HZ
    for first, last in pieces:
        if left <= last - first:
            return (first + left) / RATE_HZ
        left -= last - first
    return (pieces[-1][1] if pieces else 0) / RATE_HZ
