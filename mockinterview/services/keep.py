"""From what is kept of an attempt to its score, and from what a crash left behind to a round that goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.anchors import in_joined
from mockinterview.domain.errors import InputError
from mockinterview.domain.joined import Joined, joined
from mockinterview.domain.recording import Recording
from mockinterview.domain.remarks import Verdict
from mockinterview.domain.scorecard import Claim, Recovered, Scorecard, ScoreRequest
from mockinterview.domain.session import Take, WholeAttempt
from mockinterview.language import mark
from mockinterview.library import Library

ENGLISH = "en"
NOT_ENGLISH = (
    "Scoring is calibrated for English, and this answer was heard in another language: take its ratings as a guess."
)


class Scores(Protocol):
    """What rates an answer (services.score.Scorer)."""

    def score(self, request: ScoreRequest) -> Scorecard:
        """Return the scorecard of one answer."""


def take_path(takes: Path, session_id: int, attempt_number: int, take_number: int) -> Path:
    """Return where a recording belongs: a folder for each round. `takes` is Places.takes."""
    folder = takes / f"round-{session_id:05d}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder / f"prompt-{attempt_number}-take-{take_number}.flac"


def request_of(whole: WholeAttempt) -> tuple[ScoreRequest, Joined]:
    """Return what the scorer gets: the answer with its follow-ups, and what the user says of the evidence."""
    said = joined(whole.takes)
    placed = [(one, in_joined(said, one.place)) for one in whole.assertions]
    words = {
        verdict: tuple(
            Claim(criterion=one.criterion, start=span[0], end=span[1])
            for one, span in placed
            if span is not None and one.verdict is verdict
        )
        for verdict in Verdict
    }
    request = ScoreRequest(
        id=str(whole.attempt.id),
        kind=whole.attempt.kind,
        target_level=whole.attempt.level,
        prompt=whole.attempt.text,
        criteria=whole.prompt.criteria,
        transcript=said.transcript.text,
        words=said.transcript.words,
        pauses=said.transcript.pauses,
        answer_s=whole.attempt.answer_s,
        spent_s=sum((take.transcript.duration_s if take.transcript else 0.0) or take.duration_s for take in said.takes),
        claims=words[Verdict.SAID],
        dismissed=words[Verdict.DISMISSED],
    )
    return request, said


def score_attempt(library: Library, attempt_id: int, scorer: Scores) -> WholeAttempt:
    """Score an attempt, keep the scorecard beside earlier ones, and return the attempt with it.

    Seconds for a long answer. Raises InputError if nothing was said, ModelError, StoreError.
    """
    whole = library.past.whole(attempt_id)
    request, said = request_of(whole)
    if not said.transcript.text.strip():
        raise InputError(
            mark("nothing was said in this attempt"),
            hint=mark("Answer again, type the answer, or check the microphone."),
        )
    card = carried_on(whole, scorer.score(request), scorer)
    library.rounds.save_scorecard(attempt_id, card, request.transcript)
    return library.past.whole(attempt_id)


def carried_on(whole: WholeAttempt, card: Scorecard, scorer: Scores) -> Scorecard:
    """Return `card` with what only the round knew: time used by phase, and what each follow-up brought, rated anew.

    An answer that was heard in another language than English gets a note that the ratings are not made for it.
    """
    phases = whole.scorecard.card.phases if whole.scorecard else ()
    said = joined(whole.takes)
    notes = card.notes if said.transcript.language == ENGLISH else (*card.notes, NOT_ENGLISH)
    replies = [take for take in said.takes if take.number and take.criterion]
    cards = [*(_up_to(whole, take.number, scorer) for take in replies), card]
    probes = tuple(
        recovered(take.number, take.question, take.criterion, cards[at], cards[at + 1])
        for at, take in enumerate(replies)
    )
    return replace(card, phases=phases, probes=probes, notes=notes)


def _up_to(whole: WholeAttempt, number: int, scorer: Scores) -> Scorecard:
    """Return the card of what had been said before take `number`."""
    return scorer.score(request_of(replace(whole, takes=tuple(one for one in whole.takes if one.number < number)))[0])


def recovered(take: int, question: str, criterion: str, before: Scorecard, after: Scorecard) -> Recovered:
    """Return what a reply brought, from the cards without and with it."""
    then, now = before.rating(criterion), after.rating(criterion)
    return Recovered(
        take=take,
        criterion=criterion,
        question=question,
        before=then.rating if then else None,
        after=now.rating if now else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftBehind:
    """An attempt that was not finished, and its takes whose sound has no transcript yet.

    empty: a recording was begun and holds nothing; the attempt was put away, and somebody should say so.
    """

    whole: WholeAttempt
    untold: tuple[Take, ...]
    empty: bool = False


def left_behind(library: Library, recordings: Sequence[Recording]) -> tuple[LeftBehind, ...]:
    """Return what a crash left, after joining `recordings` (recovered from the takes folder) to their takes.

    Attempts in which nothing was ever recorded or typed are discarded: there is nothing to take up.
    """
    by_path = {_take_name(recording.path): recording for recording in recordings}
    found = []
    for whole in library.rounds.unfinished():
        for take in whole.takes:
            recording = by_path.get(_take_name(take.audio)) if take.audio else None
            if recording is not None and take.finished_ms is None:
                library.rounds.finish_take(take.id, recording)
        fresh = library.past.whole(whole.attempt.id)
        heard = [take for take in fresh.takes if _has_text(take) or take.words or _on_disk(take)]
        if not heard:
            library.rounds.discard(whole.attempt.id)
            if any(take.audio is not None and take.number == 0 for take in fresh.takes):
                found.append(LeftBehind(whole=fresh, untold=(), empty=True))
            continue
        untold = tuple(take for take in heard if take.transcript is None and _on_disk(take))
        found.append(LeftBehind(whole=fresh, untold=untold))
    return tuple(found)


def _take_name(path: Path) -> Path:
    """Return the path without what recovery adds when an unfinished file of that name is in its way."""
    return path.resolve().with_name(path.stem.removesuffix("-recovered"))


def _has_text(take: Take) -> bool:
    return take.transcript is not None and bool(take.transcript.text)


def _on_disk(take: Take) -> bool:
    return take.audio is not None and take.audio.is_file()
