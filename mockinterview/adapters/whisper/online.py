"""Speech to words while it is spoken: detect, cut at pauses, decode each window once and for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mockinterview.adapters.whisper.decoder import BEAM, Decoded, WindowDecoder
from mockinterview.adapters.whisper.messages import Progress, Row
from mockinterview.adapters.whisper.placing import HOLE_MARGIN_S, holes, in_speech, patched, time_of
from mockinterview.adapters.whisper.spelling import as_listed
from mockinterview.adapters.whisper.vad import SpeechDetector
from mockinterview.audio.levels import rms_db
from mockinterview.audio.pauses import FRAME, FRAME_S, RATE_HZ
from mockinterview.audio.windows import ENOUGH_S, SHORTEST_SPEECH_S, Cutter, Window

AUTO = "auto"
SPEECH_FLOOR_DB = -62.0  # under this the detector hears ghosts in the noise of the converter
SOON_PART_S = 6.5  # of speech in a part of what is left at the end
CONTEXT_TOKENS = 224  # kept to condition on
NEW_SPEECH_FRAMES = 4  # more speech than this after a guess makes the guess stale


@dataclass(frozen=True, slots=True)
class _Guess:
    """What was decoded ahead of its time: the speech from `first` to `last`, heard up to frame `end`, in silence.

    whole: decoded in one, as if it had been final.
    """

    first: int
    last: int
    end: int
    rows: tuple[Row, ...]
    tokens: tuple[int, ...]
    whole: bool


@dataclass(slots=True)
class OnlineTranscriber:
    """One answer. Feed it sound with `hear`, then let it `step` until it has nothing to do.

    It starts at sample `at`, which must be a multiple of 512, after what an earlier process has committed.
    """

    decoder: WindowDecoder
    vocabulary: Sequence[str] = ()
    at: int = 0
    history: tuple[int, ...] = ()
    language: str = "en"
    enough_s: float = ENOUGH_S
    _detector: SpeechDetector = field(default_factory=SpeechDetector)
    _cutter: Cutter = field(init=False)
    _sound: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))
    _base: int = field(init=False)  # sample of the take at which `_sound` begins
    _judged: int = field(init=False)  # sample up to which the detector has listened
    _windows: list[Window] = field(default_factory=list)
    _guesses: list[_Guess] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._base = self._judged = self.at
        self._cutter = Cutter(enough_s=self.enough_s)

    @property
    def prefix(self) -> list[int]:
        """The tokens before every window."""
        if self.language != AUTO:
            self.decoder.use(self.language)
        return self.decoder.vocabulary(self.vocabulary)

    @property
    def waiting_s(self) -> float:
        """Seconds of sound that are not committed yet."""
        return self._sound.size / RATE_HZ

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
        window = self._next()
        return self._commit(window) if window is not None else None

    def begin(self) -> Callable[[], tuple[Window, Decoded]] | Progress | None:
        """Take the next finished window as `step` does; if it must be decoded, return that as work for another thread.

        `settle` takes what the work returns. Until then `hear` and `guess` may be called, and nothing else.
        """
        window = self._next()
        if window is None:
            return None
        sound, history = self._sound_of(window), self.history
        if self._guessed(window, soon=False) or not self._worth(window, sound):
            return self._commit(window)
        return lambda: (window, self._decode(window, history, sound))

    def settle(self, window: Window, decoded: Decoded) -> Progress:
        """Return the words of the window that `begin` gave away."""
        return self._commit(window, decoded)

    def _next(self) -> Window | None:
        if not self._windows or (len(self._windows) == 1 and self._cutter.resting):
            return None
        return self._windows.pop(0)

    def step_many(self, count: int) -> Iterator[Progress]:
        """Decode finished windows together once there are `count`; faster, and none knows what came before it."""
        if len(self._windows) < count:
            return
        windows, self._windows = self._windows[:count], self._windows[count:]
        sounds = [self._sound_of(window) for window in windows]
        heard = [number for number, window in enumerate(windows) if self._worth(window, sounds[number])]
        found = self.decoder.decode_many([sounds[number] for number in heard], self.prefix)
        decoded = dict(zip(heard, found, strict=True))
        for number, window in enumerate(windows):
            yield self._commit(window, self._repaired(window, decoded.get(number, Decoded((), ()))))

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

    def guess(self, least_s: float = 0.0) -> tuple[str, ...] | None:
        """Decode what is pending before it is final; return its words, or None if there is too little new to guess.

        Worth its price only in a pause, when the recogniser is idle: if the pause turns out to be the end, the guess
        is the result, and if more is said, only that is left to decode. least_s: of speech that no guess holds yet.
        """
        waiting = [*self._windows, *filter(None, [self._cutter.rest()])]
        if len(waiting) != 1:
            return None
        window = waiting[0]
        left = self._left(window)
        if left.speech_s < max(least_s, NEW_SPEECH_FRAMES * FRAME_S):
            return None
        rows, tokens, whole = self._said_soon(left, self._tokens(window))
        # Sound that was cut off into a window already ends with it; else we are in the silence after the last word.
        end = min(window.last, self._cutter.tracker.frame)
        self._guesses = [
            *self._good(window),
            _Guess(left.first, left.spans[-1][1], end, rows, tokens, whole and left.first == window.first),
        ]
        return tuple(row[0] for guess in self._guesses for row in guess.rows)

    @property
    def pause_s(self) -> float:
        """Seconds since the last speech."""
        return self._cutter.tracker.silent_frames * FRAME_S

    def _good(self, window: Window) -> list[_Guess]:
        """Return the guesses at the beginning of `window` that hold, one after the other."""
        good: list[_Guess] = []
        at = window.first
        for guess in self._guesses:
            within = [one for one in window.spans if guess.first <= one[0] < guess.end]
            if guess.first != at or not within or within[-1][1] != guess.last or guess.end > window.last:
                break
            good.append(guess)
            at = guess.end
        return good

    def _left(self, window: Window) -> Window:
        """Return what no guess holds of `window`."""
        good = self._good(window)
        return window.after(good[-1].end) if good else window

    def _tokens(self, window: Window) -> tuple[int, ...]:
        """Return what was said before that, to condition on."""
        guessed = (token for guess in self._good(window) for token in guess.tokens)
        return (*self.history, *guessed)[-CONTEXT_TOKENS:]

    def _guessed(self, window: Window, *, soon: bool) -> bool:
        """Return whether guesses are good enough to be the words of `window`."""
        good = self._good(window)
        enough = bool(good) and self._left(window).speech_s <= NEW_SPEECH_FRAMES * FRAME_S
        return enough and (soon or (len(good) == 1 and good[0].whole))

    def _commit(self, window: Window, decoded: Decoded | None = None, *, soon: bool = False) -> Progress:
        good = self._good(window) if decoded is None else []
        if decoded is not None:
            rows, tokens = self._said(window, decoded)
        elif self._guessed(window, soon=soon):
            rows, tokens = (), ()
        elif soon:
            rows, tokens, _ = self._said_soon(self._left(window), self._tokens(window))
        else:
            good = []
            rows, tokens = self._said(window, self._decode(window, self.history))
        rows = tuple(row for part in (*(one.rows for one in good), rows) for row in part)
        tokens = tuple(token for part in (*(one.tokens for one in good), tokens) for token in part)
        self._guesses = [one for one in self._guesses if one.first >= window.last]
        self.history = (*self.history, *tokens)[-CONTEXT_TOKENS:] if tokens else ()
        end = min(self.at + window.last * FRAME, self._base + self._sound.size)
        spans = tuple((self._seconds(first), self._seconds(last)) for first, last in window.spans)
        self._sound = self._sound[end - self._base :]
        self._base = end
        return Progress(end, self.history, rows, spans, self.language)

    def _seconds(self, frame: int) -> float:
        return round(self.at / RATE_HZ + frame * FRAME_S, 3)

    def _pieces(self, window: Window) -> list[tuple[int, int]]:
        """Return the pieces of a window, its long silences left out, in samples of the take."""
        return [(self.at + first, self.at + last) for first, last in window.pieces()]

    def _sound_of(self, window: Window) -> NDArray[np.float32]:
        """Return the pieces of a window, joined."""
        parts = [self._sound[max(0, first - self._base) : last - self._base] for first, last in self._pieces(window)]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def _worth(self, window: Window, sound: NDArray[np.float32]) -> bool:
        """Return whether there is anything to decode: models invent words for silence."""
        worth = window.speech_s >= SHORTEST_SPEECH_S and rms_db(sound) >= SPEECH_FLOOR_DB
        if worth and self.language == AUTO:
            self.language = self.decoder.detect(sound)
        return worth

    def _decode(
        self, window: Window, history: tuple[int, ...], sound: NDArray[np.float32] | None = None, beam: int = BEAM
    ) -> Decoded:
        sound = self._sound_of(window) if sound is None else sound
        if not self._worth(window, sound):
            return Decoded((), history)
        return self._repaired(window, self.decoder.decode(sound, self.prefix, history, beam), sound)

    def _said(self, window: Window, decoded: Decoded) -> tuple[tuple[Row, ...], tuple[int, ...]]:
        return self._rows(window, decoded), decoded.tokens

    def _said_soon(self, window: Window, history: tuple[int, ...]) -> tuple[tuple[Row, ...], tuple[int, ...], bool]:
        """Return rows and tokens of a window for which somebody waits, in parts side by side; True if it was one."""
        parts = window.parts(SOON_PART_S)
        if len(parts) == 1:
            return *self._said(window, self._decode(window, history, beam=self.decoder.soon_beam)), True
        worth = [part for part in parts if self._worth(part, self._sound_of(part))]
        sounds = [self._sound_of(part) for part in worth]
        found = self.decoder.decode_many(sounds, self.prefix, history, self.decoder.soon_beam)
        repaired = [self._repaired(part, one) for part, one in zip(worth, found, strict=True)]
        rows = tuple(row for part, one in zip(worth, repaired, strict=True) for row in self._rows(part, one))
        return rows, tuple(token for one in repaired for token in one.tokens), False

    def _repaired(self, window: Window, decoded: Decoded, sound: NDArray[np.float32] | None = None) -> Decoded:
        """Return the words of a window with those of the speech that the model passed over."""
        pieces = self._pieces(window)
        sound = self._sound_of(window) if sound is None else sound
        if not self._worth(window, sound):
            return decoded
        speech = [self._joined(span, pieces) for span in window.spans]
        for start, end in holes(speech, decoded.words):
            first = max(0, round((start - HOLE_MARGIN_S) * RATE_HZ))
            part = sound[first : round((end + HOLE_MARGIN_S) * RATE_HZ)]
            found = self.decoder.decode(part, self.prefix, decoded.tokens)
            decoded = patched(decoded, found, first / RATE_HZ, (start, end))
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
        pieces = self._pieces(window)
        late, spans = self.decoder.late_s, [(self._seconds(first), self._seconds(last)) for first, last in window.spans]
        rows: list[Row] = []
        for word in as_listed(decoded.words, self.vocabulary):
            start, end = time_of(word.start_s + late[0], pieces), time_of(word.end_s + late[1], pieces)
            start, end = in_speech(start, max(start, end), spans)
            start = max(start, rows[-1][1] if rows else 0.0)
            rows.append((word.text, round(start, 3), round(max(start, end), 3), round(word.confidence, 3)))
        return tuple(rows)
