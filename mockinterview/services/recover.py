"""Finishing what a crash or a power cut left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import AttemptState, Origin, Take, WholeAttempt
from mockinterview.domain.transcript import Transcript
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report, Speech
from mockinterview.services.round import Scorer, request_for


def left_behind(library: Library, recover: Callable[[], Iterable[Recording]]) -> tuple[WholeAttempt, ...]:
    """Finish half-written recordings and return the attempts in which something was said. Blocks.

    recover: closes the files that were being written (see adapters.capture.recover). Attempts in which
    nothing was said are put away. Raises StoreError.
    """
    found = {_stem(one.path): one for one in recover()}
    kept = []
    for whole in library.rounds.unfinished():
        for take in whole.takes:
            recording = found.get(_stem(take.audio)) if take.audio else None
            if recording is not None and not take.finished_ms:
                library.rounds.finish_take(take.id, recording)
        now = library.past.whole(whole.attempt.id)
        if any(_said(take) for take in now.takes):
            kept.append(now)
        elif whole.attempt.state is not AttemptState.DISCARDED:
            library.rounds.discard(whole.attempt.id)
    return tuple(kept)


def complete(
    attempt_id: int, library: Library, speech: Speech | None, scorer: Scorer, *, report: Report, cancel: Cancel
) -> WholeAttempt:
    """Write down and score an attempt that was left behind. Blocks. Raises ModelError, StoreError, Cancelled."""
    whole = library.past.whole(attempt_id)
    for take in whole.takes:
        if take.transcript is None and (take.duration_s or take.words):
            library.rounds.save_transcript(take.id, _transcript(take, speech, report, cancel), Origin.RECOVERED)
    library.rounds.answered(attempt_id)
    request = request_for(library.past.whole(attempt_id))
    library.rounds.save_scorecard(attempt_id, scorer.score(request), request.transcript)
    return library.past.whole(attempt_id)


def _transcript(take: Take, speech: Speech | None, report: Report, cancel: Cancel) -> Transcript:
    """Recognise the recording again; without a recogniser, what was committed while it was spoken."""
    try:
        if speech is not None and take.audio is not None and take.audio.exists():
            return speech.transcribe(take.audio, model=None, report=report, cancel=cancel)
    except MockInterviewError:
        if not take.words:
            raise
    return Transcript.of(take.words, duration_s=take.duration_s)


def _stem(path: Path) -> str:
    return str(path.resolve().with_suffix("")).removesuffix("-recovered")


def _said(take: Take) -> bool:
    return bool(take.duration_s or take.words or (take.transcript and take.transcript.text))
