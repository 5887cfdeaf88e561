"""Changing what was written down, without losing what was there before."""

from __future__ import annotations

from mockinterview.domain.align import realigned
from mockinterview.domain.errors import InputError
from mockinterview.domain.session import Origin, Take, TranscriptRevision, WholeAttempt
from mockinterview.language import mark
from mockinterview.library import Library
from mockinterview.services.improve import Offer


def correct(library: Library, attempt_id: int, take_number: int, text: str) -> WholeAttempt:
    """Keep a corrected text of a take as a new revision, its words with their times, and return the attempt.

    The same words change nothing. Raises InputError if nothing is left, StoreError.
    """
    take = _take(library, attempt_id, take_number)
    if not text.strip():
        raise InputError(
            mark("the corrected text is empty"), hint=mark("Delete the answer in the history, if it is to go.")
        )
    now = take.transcript
    if now is not None:
        fixed = realigned(now, text)
        if fixed.text != now.text:
            library.rounds.save_transcript(take.id, fixed, Origin.CORRECTED)
    return library.past.whole(attempt_id)


def accept(library: Library, attempt_id: int, take_number: int, offer: Offer) -> WholeAttempt:
    """Keep what a better model heard as a new revision, and return the attempt. Raises StoreError."""
    take = _take(library, attempt_id, take_number)
    library.rounds.save_transcript(take.id, offer.transcript, Origin.RETRANSCRIBED)
    return library.past.whole(attempt_id)


def return_to(library: Library, attempt_id: int, take_number: int, revision: int) -> WholeAttempt:
    """Make an earlier text of a take the newest once more; what lies between stays. Raises InputError, StoreError."""
    take = _take(library, attempt_id, take_number)
    kept = next((one for one in library.past.transcripts(take.id) if one.number == revision), None)
    if kept is None:
        raise InputError(
            mark("there is no version {revision} of this text", revision=revision),
            hint=mark("Choose one that is listed."),
        )
    library.rounds.save_transcript(take.id, kept.transcript, Origin.CORRECTED)
    return library.past.whole(attempt_id)


def versions(library: Library, whole: WholeAttempt, take_number: int) -> tuple[TranscriptRevision, ...]:
    """Return every text of a take, the original first."""
    take = next((one for one in whole.takes if one.number == take_number), None)
    return library.past.transcripts(take.id) if take is not None else ()


def _take(library: Library, attempt_id: int, number: int) -> Take:
    found = next((one for one in library.past.whole(attempt_id).takes if one.number == number), None)
    if found is None:
        raise InputError(
            mark("there is no take {number} in this answer", number=number), hint=mark("Open the answer again.")
        )
    return found
