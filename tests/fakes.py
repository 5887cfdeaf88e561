"""Stand-ins at the ports, held to the same contract tests as the real parts (tests/ui/test_fakes_contract.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mockinterview.domain.criteria import ReadsAs
from mockinterview.domain.errors import AudioFileError, Cancelled, DeviceError, MockInterviewError
from mockinterview.domain.recording import CaptureState, InputDevice, Recording, SignalState
from mockinterview.domain.scorecard import (
    Advice,
    CriterionRating,
    Delivery,
    Evidence,
    Part,
    Scorecard,
)
from mockinterview.domain.transcript import Transcript, Word

HEADSET = InputDevice(key="Headset, ALSA", name="Headset", host_api="ALSA", channels=1, rate_hz=48_000, default=True)
DESK = InputDevice(key="Desk, ALSA", name="Desk", host_api="ALSA", channels=2, rate_hz=44_100)
QUIET = CaptureState(recorded_s=0.0, saved_s=0.0, level_db=-50.0, peak_db=-45.0, signal=SignalState.GOOD)


class FakeClock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s

    def go(self, seconds: float) -> None:
        self.now_s += seconds


class FakeCapture:
    """An open microphone; `hear` is what a speaker does."""

    def __init__(self, device: str, take: Path) -> None:
        self.device, self.take = device, take
        self.now, self.started, self.closed, self.discarded = QUIET, False, False, False
        take.parent.mkdir(parents=True, exist_ok=True)
        self._spool = take.with_suffix(".spool")
        self._spool.write_bytes(b"")

    def hear(self, seconds: float) -> None:
        if self.started and not self.now.paused and not self.now.lost:
            heard = self.now.recorded_s + seconds
            self.now = replace(self.now, recorded_s=heard, saved_s=heard, level_db=-20.0)

    def lose(self) -> None:
        self.now = replace(self.now, lost=True, fault="Headset stopped")

    def state(self) -> CaptureState:
        return self.now

    def start(self) -> None:
        self.started = True

    def pause(self) -> None:
        self.now = replace(self.now, paused=True)

    def resume(self, device: str | None = None) -> None:
        self.device = device or self.device
        self.now = replace(self.now, paused=False, lost=False, fault="")

    def stop(self) -> Recording:
        self.closed = True
        self._spool.unlink(missing_ok=True)
        self.take.write_bytes(b"fake sound")
        return Recording(path=self.take, duration_s=self.now.recorded_s, rate_hz=16_000, device=self.device)

    def discard(self) -> None:
        self.closed = self.discarded = True
        self._spool.unlink(missing_ok=True)

    def spool(self) -> Path:
        return self._spool

    def ended(self) -> bool:
        return False


class FakeMicrophones:
    """Implements `Microphones`."""

    def __init__(self, *devices: InputDevice) -> None:
        self.plugged: tuple[InputDevice, ...] = devices
        self.opened: list[FakeCapture] = []

    def devices(self, *, anew: bool = False) -> tuple[InputDevice, ...]:
        return self.plugged

    def open(self, device: str | None, take: Path) -> FakeCapture:
        keys = [one.key for one in self.plugged]
        if not keys or (device is not None and device not in keys):
            raise DeviceError("no microphone was found", hint="Connect one.")
        self.opened.append(FakeCapture(device or keys[0], take))
        return self.opened[-1]

    @property
    def last(self) -> FakeCapture:
        return self.opened[-1]


def words_of(text: str, pace_s: float = 0.5) -> tuple[Word, ...]:
    """Return the words of a text, one each half second."""
    return tuple(
        Word(text=word, start_s=number * pace_s, end_s=number * pace_s + pace_s * 0.8, confidence=0.9)
        for number, word in enumerate(text.split())
    )


class FakeLive:
    """Implements `LiveTranscript`: everything is heard at once, and complete after `finish`."""

    def __init__(self, text: str, fault: MockInterviewError | None) -> None:
        self._words, self._fault, self._finished = words_of(text), fault, False
        self.cancelled = False

    def committed(self) -> tuple[Word, ...]:
        return self._words

    def provisional(self) -> str:
        return "" if self._finished else "and"

    def finish(self) -> None:
        self._finished = True

    def result(self) -> Transcript | None:
        if self._fault is not None:
            raise self._fault
        if not self._finished:
            return None
        return Transcript.of(self._words, duration_s=len(self._words) * 0.5, model="fake")

    def cancel(self) -> None:
        self.cancelled = True


class FakeSpeech:
    """Implements `Speech`; says the texts that it is given, one a take."""

    def __init__(self, *texts: str) -> None:
        self.texts = list(texts)
        self.fault: MockInterviewError | None = None
        self.warmed = self.closed = False

    def _next(self) -> str:
        return self.texts.pop(0) if self.texts else ""

    def warm(self, model: str | None = None) -> None:
        self.warmed = True

    def follow(self, spool: Path, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> FakeLive:
        return FakeLive(self._next(), self.fault)

    def transcribe(self, path, *, model, report, cancel, vocabulary=()) -> Transcript:
        if not path.exists() or not path.stat().st_size:
            raise AudioFileError(f"{path} holds no sound")
        if cancel.requested:
            raise Cancelled
        report(1.0)
        words = words_of(self._next())
        return Transcript.of(words, duration_s=len(words) * 0.5, model="fake")

    def close(self) -> None:
        self.closed = True


class FakePlayer:
    """Implements `Player`; the place is where a test puts it."""

    def __init__(self) -> None:
        self.played: list[tuple[str, float, float | None, float]] = []
        self.at_s: float | None = None

    def play(self, path: Path, *, from_s: float = 0.0, to_s: float | None = None, speed: float = 1.0) -> None:
        self.played.append((path.name, from_s, to_s, speed))
        self.at_s = from_s

    def stop(self) -> None:
        self.at_s = None

    def position_s(self) -> float | None:
        return self.at_s


class FakeScorer:
    """Rates a criterion 4.5 if its name was said, else 2.0; quotes are slices of the transcript."""

    def __init__(self) -> None:
        self.requests = []

    def score(self, request) -> Scorecard:
        self.requests.append(request)
        text = request.transcript
        rated = []
        for name in request.criteria:
            at = text.find(name)
            proof = (Evidence(quote=name, start=at, end=at + len(name), strength=0.9),) if at >= 0 else ()
            rated.append(
                CriterionRating(
                    id=name,
                    rating=4.5 if proof else 2.0,
                    confidence=0.8,
                    evidence=proof,
                    missing="" if proof else f"say something of {name}",
                )
            )
        half = len(text) // 2
        return Scorecard(
            id=request.id,
            kind=request.kind,
            target_level=request.target_level,
            reads_as=ReadsAs.L6 if text else ReadsAs.NONE,
            on_topic=bool(text),
            overall=round(sum(one.rating for one in rated) / len(rated), 2) if text else None,
            criteria=tuple(rated),
            level_odds={ReadsAs.L5: 0.3, ReadsAs.L6: 0.7},
            parts=(
                Part(name="situation", start=0, end=half, share=0.5),
                Part(name="action", start=half, end=len(text), share=0.5),
            ),
            delivery=Delivery(words=len(text.split()), i_count=2, we_count=1),
            advice=(Advice(criterion=request.criteria[0], text="Say the figure.", reason="It was missing."),),
            engine="fake 1",
        )


class _Token:
    def __init__(self) -> None:
        self.requested = False

    def request(self) -> None:
        self.requested = True


def _ignore(_share: float) -> None:
    pass


class HeldJobs:
    """Implements `Jobs`: work is done when a test says `run`; `at_once` does it straight away."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.at_once = at_once
        self.waiting = []

    def start(self, work, *, done, failed, progress=None):
        token = _Token()
        self.waiting.append((token, work, done, failed, progress or _ignore))
        if self.at_once:
            self.run()
        return token

    def run(self) -> None:
        while self.waiting:
            token, work, done, failed, progress = self.waiting.pop(0)
            try:  # like the real one: work that is not wanted any more may clear up, and nobody is told of it
                result = work(progress, token)
            except Cancelled:
                continue
            except MockInterviewError as error:
                if not token.requested:
                    failed(error)
            else:
                if not token.requested:
                    done(result)


def fusion(app) -> None:
    """Put on the style of the app, once a process, as the app does: replacing a style under wrappers of it crashes."""
    if not app.property("dressed"):
        app.setStyle("Fusion")
        app.setProperty("dressed", True)
