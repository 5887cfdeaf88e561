"""Finishing an answer that a crash or a power cut left behind."""

from __future__ import annotations

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.session import Origin, Take, WholeAttempt
from mockinterview.domain.transcript import Transcript
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report, Speech
from mockinterview.services.keep import Scores, score_attempt


def complete(
    attempt_id: int, library: Library, speech: Speech | None, scorer: Scores, *, report: Report, cancel: Cancel
) -> WholeAttempt:
    """Write down and score an attempt that was left behind. Blocks.

    Raises ModelError, AudioFileError, StoreError, Cancelled, and InputError if nothing was said.
    """
    for take in library.past.whole(attempt_id).takes:
        if take.transcript is None and (take.audio is not None or take.words):
            transcript = _transcript(take, speech, report, cancel)
            library.rounds.save_transcript(take.id, transcript, Origin.RECOVERED)
    library.rounds.answered(attempt_id)
    return score_attempt(library, attempt_id, scorer)


def _transcript(take: Take, speech: Speech | None, report: Report, cancel: Cancel) -> Transcript:
    """Recognise the recording again; where that fails, take what was committed while it was spoken."""
    try:
        if speech is not None and take.audio is not None and take.audio.exists():
            return speech.transcribe(take.audio, model=None, report=report, cancel=cancel)
    except MockInterviewError:
        if not take.words:
            raise
    return Transcript.of(take.words, duration_s=take.duration_s)
