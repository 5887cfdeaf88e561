"""The microphone check's mind: level, noise floor, and a test sentence with its words. Plain Python: no Qt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.audio.levels import gain_db
from mockinterview.domain.errors import DeviceError, MockInterviewError
from mockinterview.domain.recording import InputDevice, SignalState
from mockinterview.language import numeral, tr
from mockinterview.ports import Cancel, Microphones, Player, Report, Speech
from mockinterview.services.record import Take
from mockinterview.ui.practice.state import SIGNALS
from mockinterview.ui.review.playback import START_S
from mockinterview.ui.wording import Notice, notice_of, sentence
from mockinterview.ui.work import Jobs, Request

SENTENCE = "I led three teams, and we cut the error rate from four percent to one."
TEST_S = 8.0
LOOK_EVERY_S = 2.0
QUIET_SHARE = 0.1  # the noise floor is the level under which the quietest tenth lies; chosen by us
LOUD_SHARE = 0.9  # and loud syllables the tenth above this
NOISY_DB = -45.0  # chosen by us: speech at an arm's length is some 25 dB above it
POLL_S = 0.02
LEVELS = 200  # ten seconds at 20 looks a second


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrophoneState:
    """What the microphone check shows. step: closed, opening, open, testing, writing or done."""

    step: str = "closed"
    devices: tuple[InputDevice, ...] = ()
    device: str = ""
    level_db: float | None = None
    signal: str = ""
    tone: str = "muted"
    floor: str = ""
    left_s: float = 0.0
    words: str = ""
    verdict: str = ""
    playing: bool = False
    notice: Notice | None = None


class MicrophoneView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: MicrophoneState) -> None:
        """Show `state`, whatever was shown before."""

    def remember(self, device: str) -> None:
        """Keep the microphone for the next time."""


class MicrophonePresenter:
    """Opens a microphone while the screen is shown, and lets go of it when it is left."""

    def __init__(
        self,
        microphones: Microphones,
        speech: Speech | None,
        player: Player,
        jobs: Jobs,
        view: MicrophoneView,
        *,
        now_s: Callable[[], float],
        folder: Path,
        device: str = "",
        seconds: float = TEST_S,
        name: str = "microphone-check",
    ) -> None:
        """seconds: length of the recording; one longer than the sentence is free speech, under another `name`."""
        self._seconds, self._name, self._spoken_s = seconds, name, 0.0
        self._microphones, self._speech, self._player = microphones, speech, player
        self._jobs, self._view, self._now_s, self._folder = jobs, view, now_s, folder
        self._take: Take | None = None
        self._inside, self._eager = False, False
        self._born_s = time.time()
        self._opened = 0  # every opening has a file of its own: one that is let go of may still be at work on its
        self._path = self._file(0)
        self._writing: Request | None = None
        self._levels: deque[float] = deque(maxlen=LEVELS)
        self._began_s = self._looked_s = self._played_s = 0.0
        self._looking = False
        self._state = MicrophoneState(device=device)

    def enter(self) -> None:
        """Look for microphones and open the one that is remembered."""
        self._inside = True
        self._look(anew=True)
        self._open()

    def leave(self) -> None:
        """Let go of the microphone."""
        self._inside, self._eager = False, False
        self._player.stop()
        if self._writing is not None:
            self._writing.request()
            self._writing = None
        take, self._take = self._take, None
        if take is not None or self._state.step != "closed":
            self._let_go(take, self._path)
        self._change(step="closed", level_db=None, playing=False)

    def choose(self, key: str) -> None:
        """Use another microphone."""
        self._change(device=key, words="", verdict="")
        self._view.remember(key)
        self._open()

    def look_again(self) -> None:
        """Look for microphones that the system did not tell of."""
        self._look(anew=True)

    def _file(self, number: int) -> Path:
        return self._folder / f"{self._name}-{number}.flac"

    def _open(self) -> None:
        old, old_path = self._take, self._path
        device = self._state.device or None
        self._opened += 1
        number, path = self._opened, self._file(self._opened)
        self._take, self._path = None, path
        self._levels.clear()

        def work(_report: Report, _cancel: Cancel) -> Take:
            _drop(old, old_path)
            if number == 1:
                self._sweep()
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                return Take(self._microphones, path, device=device)
            except DeviceError:
                if device is None:
                    raise
                return Take(self._microphones, path)

        def opened(take: Take) -> None:
            if not self._inside or number != self._opened:  # it was left, or another one was asked for, meanwhile
                self._let_go(take, path)
                return
            self._take = take
            self._change(step="open", notice=None)
            if self._eager:
                self.test()

        def refused(error: MockInterviewError) -> None:
            if self._inside and number == self._opened:
                self._eager = False
                self._change(step="closed", level_db=None, notice=notice_of(error))

        self._change(step="opening")
        self._jobs.start(work, done=opened, failed=refused)

    def _sweep(self) -> None:
        """Remove what a run before left behind, and nothing of this one."""
        for file in self._folder.glob(f"{self._name}*"):
            with suppress(FileNotFoundError):
                if file.stat().st_mtime < self._born_s:
                    file.unlink()

    def _let_go(self, take: Take | None, path: Path) -> None:
        self._jobs.start(lambda _report, _cancel: _drop(take, path), done=_nothing, failed=_nothing)

    def test(self) -> None:
        """Record the test sentence, or end it early; pressed before the microphone is open, it records then."""
        self._eager = self._state.step == "opening"
        if self._state.step == "testing":
            self._finish()
        elif self._take is not None and self._state.step in {"open", "done"}:
            self._take.start(self._speech)
            self._began_s = self._now_s()
            self._change(step="testing", words="", verdict="", left_s=self._seconds)
        elif self._state.step == "done":
            self._open()

    def _finish(self) -> None:
        take, self._take = self._take, None
        if take is None:
            return
        self._spoken_s, path = self._now_s() - self._began_s, self._path

        def work(_report: Report, cancel: Cancel) -> str:
            take.stop()
            while take.transcribing and not cancel.requested:
                time.sleep(POLL_S)
            if cancel.requested:  # nobody waits for it any more
                _drop(take, path)
            transcript = take.transcript()
            return transcript.text if transcript is not None else sentence(tr(take.speech_fault))

        def written(words: str) -> None:
            self._change(step="done", words=words, verdict=self._judge(words))
            if self._seconds <= TEST_S:
                self.play()

        def failed(error: MockInterviewError) -> None:
            self._change(step="done", notice=notice_of(error))

        self._change(step="writing", left_s=0.0, level_db=None)
        self._writing = self._jobs.start(work, done=written, failed=failed)

    def play(self) -> None:
        """Play the test sentence back, or be silent."""
        if self._state.playing:
            self._player.stop()
            self._change(playing=False)
            return
        if not self._path.exists():
            return
        self._played_s = self._now_s()
        self._change(playing=True)

        def failed(error: MockInterviewError) -> None:
            self._change(playing=False, notice=notice_of(error))

        self._jobs.start(lambda _report, _cancel: self._player.play(self._path), done=_nothing, failed=failed)

    def again(self) -> None:
        """Open the microphone for another test."""
        self._player.stop()
        self._change(words="", verdict="", playing=False)
        self._open()

    def tick(self) -> None:
        """Look at the level; call some 20 times a second while the screen is shown."""
        now = self._now_s()
        if self._take is None and not self._looking and now - self._looked_s > LOOK_EVERY_S:
            self._look()
        if self._state.playing and self._player.position_s() is None and now - self._played_s > START_S:
            self._change(playing=False)
        if self._take is None:
            return
        heard = self._take.state()
        self._levels.append(heard.level_db)
        words, tone = tr(SIGNALS[heard.signal][0]), SIGNALS[heard.signal][1]
        if heard.lost:
            words, tone = tr("The microphone has gone"), "danger"
        left_s = max(0.0, self._seconds - (now - self._began_s)) if self._state.step == "testing" else 0.0
        self._change(level_db=heard.level_db, signal=words, tone=tone, floor=self._floor(), left_s=left_s)
        if heard.lost:
            self._let_go(self._take, self._path)
            self._take = None
            self._change(step="closed", level_db=None)
        elif self._state.step == "testing" and left_s <= 0:
            self._finish()

    def _floor(self) -> str:
        if len(self._levels) < LEVELS // 5:
            return ""
        ordered = sorted(self._levels)
        floor_db = ordered[int(len(ordered) * QUIET_SHARE)]
        level = numeral(floor_db, 0)
        if floor_db > NOISY_DB:
            told = tr("Noise floor {level} dB: a noisy room", level=level)
        else:
            told = tr("Noise floor {level} dB: a quiet room", level=level)
        by = gain_db(ordered[int(len(ordered) * LOUD_SHARE)], floor_db)
        if by > 0:
            told += ". " + tr("Speak up, or raise the input level by some {number} dB", number=by)
        elif by < 0:
            told += ". " + tr("Lower the input level by some {number} dB", number=-by)
        return told

    def _judge(self, words: str) -> str:
        if self._seconds > TEST_S and words:
            count = len(words.split())
            return tr(
                "{words} words in {seconds} s, {pace} a minute.",
                words=count,
                seconds=numeral(self._spoken_s, 0),
                pace=numeral(60 * count / max(1.0, self._spoken_s), 0),
            )
        said = {word.strip(".,").casefold() for word in words.split()}
        wanted = [word.strip(".,").casefold() for word in SENTENCE.split()]
        share = sum(word in said for word in wanted) / len(wanted)
        if share >= 0.6:
            return tr("You are understood.")
        if self._state.signal in {tr(SIGNALS[one][0]) for one in (SignalState.NO_SIGNAL, SignalState.WAITING)}:
            return tr("Nothing was heard. Is the microphone muted, or another one the right one?")
        return tr("Little was understood. Come closer, speak up, or choose another microphone.")

    def _look(self, *, anew: bool = False) -> None:
        self._looked_s, self._looking = self._now_s(), True

        def found(devices: tuple[InputDevice, ...]) -> None:
            self._looking = False
            fresh = devices and not self._state.devices
            self._change(devices=devices)
            if (
                fresh
                and self._inside
                and self._take is None
                and self._state.step == "closed"
                and self._state.notice is not None
            ):
                self._open()

        def failed(_error: MockInterviewError) -> None:
            self._looking = False

        self._jobs.start(lambda _report, _cancel: self._microphones.devices(anew=anew), done=found, failed=failed)

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _drop(take: Take | None, path: Path) -> None:
    """Close a take of the check and remove its sound: nobody needs it."""
    if take is not None:
        take.discard()
    for file in path.parent.glob(f"{path.stem}.*"):
        file.unlink(missing_ok=True)


def _nothing(_outcome: object) -> None:
    """Go on: nobody waits for this."""
