# ruff: noqa: ARG002 - stand-ins have the arguments of what they stand for
"""The program that is killed: rounds through the real services, which tells what it has promised to keep.

Lines on its pipe: `phase NAME` before something begins; `kept WHAT ...` after a call has returned that promises it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from mockinterview.adapters.audio_files import FileMicrophones
from mockinterview.adapters.capture import TakeCapture
from mockinterview.adapters.models import Models
from mockinterview.adapters.places import Places
from mockinterview.adapters.safe_copies import SafeCopies
from mockinterview.adapters.settings_toml import save_settings
from mockinterview.adapters.stocking import stock_library
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.whisper.speech import WhisperSpeech
from mockinterview.domain.criteria import Level, ReadsAs
from mockinterview.domain.scorecard import CriterionRating, Scorecard, ScoreRequest
from mockinterview.domain.session import Conditions, SelfRating
from mockinterview.domain.settings import Settings
from mockinterview.domain.transcript import Transcript, Word
from mockinterview.ports import Cancel, Report
from mockinterview.services.keep import Scores
from mockinterview.services.round import Interview
from mockinterview.services.transcribe import Never, ignore

Tell = Callable[[str], object]
TEXT = "I led the team that moved the billing service, and we cut the error rate by 40 percent in two quarters. " * 6
ANSWER_S = 3.0
CLIP_S = 20.0  # the recording is spoken from the moment that it is opened, and a busy computer is slow to start


class Quick:
    """A recogniser that says a word each quarter of a second: where speech is not what is tried."""

    def __init__(self) -> None:
        self._began = 0.0
        self._ended = False

    def warm(self, model: str | None = None) -> None:
        """There is nothing to load."""

    def follow(self, spool: Path, *, model: str | None = None, vocabulary: Sequence[str] = ()) -> Quick:
        """Begin to say words."""
        self._began, self._ended = time.monotonic(), False
        return self

    def committed(self) -> tuple[Word, ...]:
        """Return the words so far."""
        count = int((time.monotonic() - self._began) * 4)
        return tuple(Word(text=f"word{number}", start_s=number / 4, end_s=number / 4 + 0.2) for number in range(count))

    def provisional(self) -> str:
        """Return nothing."""
        return ""

    def finish(self) -> None:
        """Say no more."""
        self._ended = True

    def result(self) -> Transcript | None:
        """Return all of it."""
        return Transcript.of(self.committed(), duration_s=ANSWER_S, model="quick") if self._ended else None

    def cancel(self) -> None:
        """Give up."""

    def transcribe(
        self, path: Path, *, model: str | None, report: Report, cancel: Cancel, vocabulary: Sequence[str] = ()
    ) -> Transcript:
        """Return some words."""
        return Transcript(text="spoken elsewhere", duration_s=1.0, model="quick")

    def close(self) -> None:
        """There is nothing to end."""


class Flat:
    """Gives everybody the same: where the engine is not what is tried."""

    version = "flat 1"

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return a card."""
        rated = tuple(CriterionRating(id=one, rating=3.0, confidence=0.5) for one in request.criteria)
        return Scorecard(
            id=request.id, kind=request.kind, target_level=request.target_level, reads_as=ReadsAs.L6, on_topic=True,
            overall=3.0, criteria=rated, engine=self.version,
        )  # fmt: skip


class Victim:
    """Holds rounds until somebody kills it."""

    def __init__(self, where: Places, tell: Tell, clip: Path, *, real_speech: bool, real_scores: bool) -> None:
        self._where, self._tell, self._clip = where, tell, clip
        self._real_speech, self._real_scores = real_speech, real_scores

    def live(self, rounds: int = 50) -> None:
        """Start as the program does, and practise."""
        self._tell("phase opening")
        safe = SafeCopies(self._where)
        safe.fulfil()
        self._library = SqliteLibrary.open(self._where)
        self._tell("kept opened")
        self._tell("phase stocking")
        stock_library(self._library, self._where)
        self._tell("phase loading")
        self._speech = WhisperSpeech(Models(self._where.models).find) if self._real_speech else Quick()
        self._scorer = self._make_scorer()
        for number in range(rounds):
            for hold in (
                (self._spoken, self._typed, self._from_file) if number % 2 == 0 else (self._typed, self._spoken)
            ):
                if hold == self._from_file and self._real_speech:
                    continue
                hold()
                self._tell("phase settings")
                save_settings(self._where.settings, Settings(input_device=f"device {number}"))
                self._tell("phase copying")
                safe.make()
                self._tell("kept copy")
            if self._real_speech:
                break
        self._tell("over")

    def _make_scorer(self) -> Scores:
        if not self._real_scores:
            return Flat()
        from mockinterview.adapters.guide_yaml import read_guide
        from mockinterview.adapters.onnx_scorer import OnnxSentenceModel
        from mockinterview.services.score import make_scorer

        return make_scorer(OnnxSentenceModel(), read_guide())

    def _begin(self) -> Interview:
        self._tell("phase beginning")
        interview = Interview(self._library, FileMicrophones(), self._speech, self._scorer, self._where.takes)
        interview.model = "tiny.en"
        interview.begin(Conditions(level=Level.L6))
        prompts = self._library.shelf.prompts(level=Level.L6)
        interview.put(prompts[0], reason="new", answer_s=240.0, think_s=0.0)
        self._tell(f"kept attempt {interview.attempt.id}")
        return interview

    def _spoken(self) -> None:
        interview = self._begin()
        attempt = interview.attempt.id
        self._tell("phase microphone")
        interview.open(str(self._clip))
        take = interview._row.id
        self._tell(f"kept take {take}")
        capture = interview._live._capture
        assert isinstance(capture, TakeCapture)
        interview.start()
        self._tell(f"phase recording {getattr(self._speech, 'pid', None)}")
        while not capture.ended() and capture.state().recorded_s < ANSWER_S:
            said = interview._live.words()
            interview.keep_words()
            state = interview.capture()
            self._tell(f"kept sound {take} {state.recorded_s:.3f} {len(said)} {getattr(self._speech, 'pid', None)}")
            time.sleep(0.02)
        self._tell("phase finishing")
        recording = interview.stop()
        self._tell(f"kept recording {take} {recording.duration_s:.3f}")
        self._tell(f"phase hearing {getattr(self._speech, 'pid', None)}")
        heard = interview.hear(Never())
        self._tell(f"kept heard {take} {len(heard.transcript.text.split()) if heard.transcript else -1}")
        self._judge(interview, attempt)

    def _typed(self) -> None:
        interview = self._begin()
        attempt = interview.attempt.id
        self._tell("phase typing")
        for end in range(40, len(TEXT), 160):
            interview.draft(TEXT[:end], Never())
            self._tell(f"kept draft {attempt} {len(' '.join(TEXT[:end].split()))}")
            time.sleep(0.02)
        interview.type(TEXT, spent_s=60.0)
        self._tell(f"kept draft {attempt} {len(' '.join(TEXT.split()))}")
        self._judge(interview, attempt)

    def _from_file(self) -> None:
        interview = self._begin()
        attempt = interview.attempt.id
        self._tell("phase taking a file")
        interview.use_file(self._clip, ignore, Never())
        self._tell(f"kept draft {attempt} 10")
        self._judge(interview, attempt)

    def _judge(self, interview: Interview, attempt: int) -> None:
        self._tell("phase scoring")
        judged = interview.judge()
        interview.probe(judged, ())
        interview.answered()
        self._tell("phase saving")
        interview.rate(SelfRating(ratings={"ownership": 3.0}, change="shorter"), judged, ("a note",))
        self._tell(f"kept scored {attempt}")
        interview.end()
        self._tell("kept ended")


def told_to(pipe: int) -> Tell:
    """Return what writes lines to a pipe, each whole: a pipe takes short writes in one piece."""

    def tell(line: str) -> None:
        with suppress(BrokenPipeError):
            os.write(pipe, f"{line}\n".encode())

    return tell
