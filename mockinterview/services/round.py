"""A round being held: microphone, words, scores and the library, over the ports.

Methods that say 'blocks' belong into a job; the others return at once. One thread at a time.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mockinterview.domain.bank import FollowUp, Prompt
from mockinterview.domain.errors import AudioFileError, Cancelled, StoreError
from mockinterview.domain.recording import CaptureState, Recording
from mockinterview.domain.scorecard import PhaseUse
from mockinterview.domain.session import Attempt, Conditions, Origin, SelfRating, Session, Take, WholeAttempt
from mockinterview.domain.terms import vocabulary
from mockinterview.domain.transcript import Transcript
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.ports import Cancel, Microphones, Report, Speech
from mockinterview.services.judge import Judge, Judged
from mockinterview.services.keep import Scores, take_path
from mockinterview.services.record import Take as LiveTake

__all__ = ["Heard", "Interview", "Judged"]
POLL_S = 0.02
FILE_RATE_HZ = 16_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What became of a take: its transcript, or why there is none."""

    transcript: Transcript | None
    fault: str = ""


class Interview:
    """One round: its session, the attempt at the present prompt, and the take that is under way."""

    def __init__(
        self, library: Library, microphones: Microphones, speech: Speech | None, scorer: Scores, takes: Path
    ) -> None:
        """Work on `library`; `takes` is the folder of recordings, inside the user's folder."""
        self._library, self._microphones, self._speech = library, microphones, speech
        self._scorer, self._folder = scorer, takes
        self.model: str | None = None
        self.vocabulary: tuple[str, ...] = ()
        self.session: Session | None = None
        self.attempt: Attempt | None = None
        self._prompt: Prompt | None = None
        self._live: LiveTake | None = None
        self._row: Take | None = None
        self._typed: Take | None = None
        self._opening = threading.RLock()  # of two microphones asked for at once, the first must not stay open
        self._typing = threading.Lock()  # a draft must not overtake the answer that it became
        self._kept = 0
        self._numbers = 0
        self._judge: Judge | None = None
        self.begun: Callable[[Session], None] | None = None  # told of a new session, before its first question

    # Session and attempt

    def begin(self, conditions: Conditions) -> None:
        """Keep a new round. Blocks. Raises StoreError."""
        self.session = self._library.rounds.begin_session(conditions)
        if self.begun is not None:
            self.begun(self.session)

    def put(self, prompt: Prompt, *, reason: str, answer_s: float, think_s: float) -> None:
        """Keep a new attempt at `prompt`. Blocks. Raises StoreError."""
        self.attempt = self._library.rounds.begin_attempt(
            self._begun.id, prompt, reason=reason, answer_s=answer_s, think_s=think_s
        )
        self._prompt, self._numbers = prompt, 0
        self._judge = Judge(self._library, self._scorer, self.attempt, prompt)
        self._live = self._row = self._typed = None

    def end(self) -> None:
        """Mark the round as done. Blocks."""
        self._library.rounds.finish_session(self._begun.id)

    def discard(self) -> None:
        """Give up the attempt: the sound goes to the archive, nothing is deleted. Blocks."""
        self.close()
        self._library.rounds.discard(self._asked.id)

    # A spoken take

    def open(self, device: str | None, follow_up: FollowUp | None = None) -> None:
        """Open the microphone, which meters and does not record yet. Blocks. Raises DeviceError, StoreError.

        A second time it changes the device, as long as nothing was recorded.
        """
        with self._opening:
            self.close()
            path = self._path()
            self._live = LiveTake(self._microphones, path, device=device)
            if self._row is None:
                self._row = self._library.rounds.add_take(
                    self._asked.id,
                    audio=path,
                    question=follow_up.text if follow_up else "",
                    criterion=follow_up.criterion if follow_up else "",
                    device=device or "",
                )
            self._kept = 0

    def start(self) -> None:
        """Record and transcribe from now on."""
        if self._live is not None:
            self._live.start(self._speech, model=self.model, vocabulary=self.expected)

    @property
    def expected(self) -> tuple[str, ...]:
        """The names that the recogniser may expect in this answer; never words that are rated."""
        prompt = self._prompt
        return vocabulary(self.vocabulary, prompt.kind, " ".join(prompt.text.values())) if prompt else ()

    @property
    def open_now(self) -> bool:
        """True while a microphone is open."""
        return self._live is not None

    def capture(self) -> CaptureState | None:
        """Return what the microphone does, None if none is open."""
        return self._live.state() if self._live else None

    def words(self) -> tuple[str, str]:
        """Return the words that are final, and the guess at those since."""
        if self._live is None:
            return "", ""
        return " ".join(word.text for word in self._live.words()), self._live.provisional()

    @property
    def speech_fault(self) -> str:
        """Why there are no words, or empty."""
        return self._live.speech_fault if self._live else ""

    def keep_words(self) -> None:
        """Store the words that became final since the last time. Blocks. Raises StoreError."""
        live, row = self._live, self._row
        if live is None or row is None:
            return
        words = live.words()
        if len(words) > self._kept:
            self._library.rounds.add_words(row.id, words[self._kept :])
            self._kept = len(words)

    def pause(self) -> None:
        """Leave out what is heard from now on."""
        if self._live:
            self._live.pause()

    def resume(self, device: str | None = None) -> None:
        """Go on, on `device` if one is named. Blocks when the device changes. Raises DeviceError."""
        if self._live:
            self._live.resume(device)

    def stop(self) -> Recording | None:
        """End the take and keep what is known of it. Blocks. Raises StoreError."""
        if self._live is None or self._row is None:
            return None
        recording = self._live.stop()
        self.keep_words()
        self._library.rounds.finish_take(self._row.id, recording)
        return recording

    def hear(self, cancel: Cancel) -> Heard:
        """Wait for the words of the take that was stopped, and keep them. Blocks. Raises StoreError, Cancelled."""
        live, row = self._live, self._row
        if live is None or row is None:
            return Heard(transcript=None)
        while live.transcribing:
            if cancel.requested:
                raise Cancelled
            time.sleep(POLL_S)
        transcript, fault = live.transcript(), live.speech_fault
        if transcript is not None:
            self._library.rounds.save_transcript(row.id, transcript)
        self._done()
        return Heard(transcript=transcript, fault=fault)

    def leave(self) -> None:
        """Leave the take that was stopped without its words; the library offers it later."""
        if self._live is not None:
            self._live.leave()
        self._done()

    def close(self) -> None:
        """Let go of the microphone; what was recorded stays in the folder."""
        with self._opening:
            if self._live is not None:
                self._live.discard()
                self._live = None

    # Takes without a microphone

    def draft(self, text: str, cancel: Cancel, follow_up: FollowUp | None = None) -> None:
        """Keep what is typed so far, unless `cancel` says that it is out of date. Blocks. Raises StoreError."""
        with self._typing:
            if not cancel.requested:
                self._write(text, follow_up)

    def type(self, text: str, follow_up: FollowUp | None = None, *, spent_s: float = 0.0) -> None:
        """Keep a typed answer, reply or continuation in place of its draft. Blocks. Raises StoreError.

        spent_s: how long it took to write. Until `judge` had something to score, a second text takes the place
        of the first.
        """
        with self._typing:
            self._drop_unused_row()
            row = self._write(text, follow_up, spent_s)
            if row is not None:
                self._typed = self._library.rounds.finish_take(row.id)
        self._done()

    def _write(self, text: str, follow_up: FollowUp | None, spent_s: float = 0.0) -> Take | None:
        if self._typed is None:
            if not text.strip():
                return None
            if self._live is None:
                self._drop_unused_row()
            self._typed = self._library.rounds.add_take(
                self._asked.id,
                question=follow_up.text if follow_up else "",
                criterion=follow_up.criterion if follow_up else "",
            )
        typed = Transcript(text=" ".join(text.split()), duration_s=round(spent_s, 1))
        self._library.rounds.save_transcript(self._typed.id, typed, Origin.TYPED)
        return self._typed

    @property
    def drafted(self) -> bool:
        """True while the library holds a typed text that is not handed over."""
        return self._typed is not None and self._typed.finished_ms is None

    def use_file(
        self,
        path: Path,
        report: Report,
        cancel: Cancel,
        follow_up: FollowUp | None = None,
        said: Transcript | None = None,
    ) -> Transcript:
        """Take a recording made elsewhere; `said` are its words where they are written down already. Blocks.

        Raises AudioFileError, ModelError, StoreError, Cancelled.
        """
        transcript = said or self._words_of(path, report, cancel)
        self._drop_unused_row()
        kept = self._path().with_suffix(path.suffix.lower())
        draft = kept.with_name(f"{kept.name}.{os.getpid()}.tmp")  # swept up if we are killed before its row is there
        _copy(path, draft)
        rounds = self._library.rounds
        row = rounds.add_take(
            self._asked.id,
            audio=kept,
            question=follow_up.text if follow_up else "",
            criterion=follow_up.criterion if follow_up else "",
        )
        draft.replace(kept)
        rounds.save_transcript(row.id, transcript)
        rounds.finish_take(
            row.id, Recording(path=kept, duration_s=transcript.duration_s, rate_hz=FILE_RATE_HZ, device=path.name)
        )
        self._done()
        return transcript

    def _words_of(self, path: Path, report: Report, cancel: Cancel) -> Transcript:
        if self._speech is None:
            raise AudioFileError(mark("no speech recogniser is ready"), hint=mark("Type the answer instead."))
        return self._speech.transcribe(path, model=self.model, report=report, cancel=cancel, vocabulary=self.expected)

    def _drop_unused_row(self) -> None:
        """Close a microphone that was opened for a take which is now made in another way."""
        if self._live is not None:
            self.close()
        if self._row is not None:
            self._library.rounds.finish_take(self._row.id)
            self._row = None
            self._numbers += 1

    def _done(self) -> None:
        self._live = self._row = None
        self._numbers += 1

    # Judgement

    def judge(self) -> Judged:
        """Score everything that was said so far. Blocks."""
        judged = self._judging.judge()
        if judged.text.strip():
            self._typed = None
        return judged

    def glimpse(self) -> None:
        """Score what was said so far while somebody speaks, so that a question is at hand at the end. Blocks."""
        live = self._live
        if live is not None and self._judge is not None:
            self._judge.glimpse(live.words())

    def early_probe(self, asked: Sequence[FollowUp]) -> FollowUp | None:
        """Return what to ask next after the newest glimpse, None if there was none or nothing is worth asking."""
        return self._judging.early_probe(asked)

    def probe(self, judged: Judged, asked: Sequence[FollowUp]) -> FollowUp | None:
        """Return what to ask next, None if nothing is worth asking or nothing was said."""
        return self._judging.probe(judged, asked)

    def ask(self, probe: FollowUp) -> None:
        """Say that `probe` was put after the last take was heard, so that its reply can be weighed."""
        self._judging.asked(probe, self._numbers)

    def answered(self) -> None:
        """Mark that nothing more will be said. Blocks."""
        self._library.rounds.answered(self._asked.id)

    def rate(
        self,
        rating: SelfRating | None,
        judged: Judged,
        notes: Sequence[str] = (),
        phases: Sequence[PhaseUse] = (),
    ) -> WholeAttempt:
        """Keep the own rating, the scorecard and the notes, and return the whole. Blocks. Raises StoreError."""
        rounds, attempt = self._library.rounds, self._asked
        if rating is not None:
            rounds.save_self_rating(attempt.id, rating)
        for note in notes:
            rounds.save_note(attempt.id, note)
        rounds.save_scorecard(attempt.id, self._judging.final(judged, phases), judged.text)
        return self._library.past.whole(attempt.id)

    @property
    def _judging(self) -> Judge:
        if self._judge is None:
            raise RuntimeError("no prompt was put")
        return self._judge

    @property
    def _begun(self) -> Session:
        if self.session is None:
            raise RuntimeError("the round has not begun")
        return self.session

    @property
    def _asked(self) -> Attempt:
        if self.attempt is None:
            raise RuntimeError("no prompt was put")
        return self.attempt

    def _path(self) -> Path:
        return take_path(self._folder, self._begun.id, self._asked.number, self._numbers)


def _copy(source: Path, target: Path) -> None:
    """Copy a recording, whole or not at all. Raises StoreError."""
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise StoreError(
            mark("{source} cannot be copied: {why}", source=source.name, why=error.strerror or error)
        ) from error
