"""A second look at a take by a better model: offered to the user, never put in place by itself."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from mockinterview.domain.transcript import Transcript
from mockinterview.ports import Cancel, Report, Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A better transcript of the same take; `changes` are (text now, text offered) where they differ, in order."""

    transcript: Transcript
    changes: tuple[tuple[str, str], ...]


def improve(now: Transcript, take: Path, speech: Speech, model: str, *, report: Report, cancel: Cancel) -> Offer | None:
    """Return what `model` hears in `take` where it differs from `now`, or None if the words are the same.

    Blocks, perhaps as long as the take. A transcript that the user has corrected by hand must not be given here.
    Raises ModelError, AudioFileError, Cancelled.
    """
    better = speech.transcribe(take, model=model, report=report, cancel=cancel)
    changes = differences(now.text, better.text)
    return Offer(transcript=better, changes=changes) if changes else None


def differences(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Return the stretches of words that differ by more than case and signs, as (old, new) pairs in order."""
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, [_plain(word) for word in before], [_plain(word) for word in after], autojunk=False)
    return tuple(
        (" ".join(before[first:last]), " ".join(after[start:end]))
        for kind, first, last, start, end in matcher.get_opcodes()
        if kind != "equal"
    )


def _plain(word: str) -> str:
    return "".join(sign for sign in word.lower() if sign.isalnum())
