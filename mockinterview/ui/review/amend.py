"""The review's other half: corrections, claims, notes, tags, another score. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import InputError, MockInterviewError
from mockinterview.domain.remarks import Place, Verdict
from mockinterview.domain.session import Origin, TranscriptRevision, WholeAttempt
from mockinterview.domain.speech_model import ModelState, SpeechModel
from mockinterview.language import Words, tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report, Speech
from mockinterview.services.amend import accept, correct, return_to
from mockinterview.services.improve import Offer, improve
from mockinterview.services.keep import Scores, score_attempt
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.wording import Notice, moment, notice_of
from mockinterview.ui.work import Jobs, Request

ORIGINS = Words(
    {
        Origin.RECOGNISED: "as it was heard",
        Origin.TYPED: "as you typed it",
        Origin.CORRECTED: "corrected by you",
        Origin.RETRANSCRIBED: "heard again",
        Origin.RECOVERED: "heard after a crash",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A text that a take had. now: it is the one that counts."""

    take: int
    number: int
    text: str
    now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendState:
    """What can be changed. models: names and titles of speech models; busy: what is being done, and how far."""

    versions: tuple[VersionLine, ...] = ()
    models: tuple[tuple[str, str], ...] = ()
    can_hear: bool = False
    can_score: bool = False
    busy: str = ""
    share: float = 0.0
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What another model hears in a take: its name, and (text now, text offered) where they differ."""

    take: int
    model: str
    changes: tuple[tuple[str, str], ...]


def _origin(version: TranscriptRevision) -> str:
    origin, model = ORIGINS[version.origin], version.transcript.model
    if model and version.origin not in {Origin.CORRECTED, Origin.TYPED}:
        return tr("{origin} by {model}", origin=origin, model=model)
    return origin


class AmendView(Protocol):
    """What the presenter needs of the screen."""

    def show_amend(self, state: AmendState) -> None:
        """Show `state`, whatever was shown before."""

    def show_offer(self, heard: Heard) -> None:
        """Ask whether to use what another model heard."""


class AmendPresenter:
    """Changes the attempt that the review shows; the review shows it again each time."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: AmendView,
        review: ReviewPresenter,
        *,
        scorer: Scores | None = None,
        speech: Speech | None = None,
        models: Callable[[], Sequence[SpeechModel]] = tuple,
    ) -> None:
        self._library, self._jobs, self._view, self._review = library, jobs, view, review
        self._scorer, self._speech, self._models = scorer, speech, models
        self._state = AmendState()
        self._offer: tuple[int, Offer] | None = None
        self._job: Request | None = None

    def open(self) -> None:
        """Read what can be changed of the attempt that is shown."""
        self._cancel()
        whole = self._review.whole
        if whole is None:
            return
        heard = any(take.audio is not None for take in whole.takes)
        self._show(
            replace(AmendState(), can_score=self._scorer is not None, can_hear=heard and self._speech is not None)
        )

        def look(_report: Report, _cancel: Cancel) -> tuple[tuple[VersionLine, ...], tuple[tuple[str, str], ...]]:
            models = tuple((one.name, one.title) for one in self._models() if one.state is ModelState.READY)
            return self._versions(whole), models

        def found(result: tuple[tuple[VersionLine, ...], tuple[tuple[str, str], ...]]) -> None:
            if self._review.whole is whole:
                self._show(replace(self._state, versions=result[0], models=result[1]))

        self._jobs.start(look, done=found, failed=self._failed)

    def _versions(self, whole: WholeAttempt) -> tuple[VersionLine, ...]:
        lines = []
        for take in whole.takes:
            told = self._library.past.transcripts(take.id)
            name = tr("Answer") if take.number == 0 else tr("Follow-up {number}", number=take.number)
            lines += [
                VersionLine(
                    take=take.number,
                    number=one.number,
                    text=f"{name}, {_origin(one)}, {moment(one.made_ms)}",
                    now=one.number == len(told),
                )
                for one in told
            ]
        return tuple(lines)

    # What people say of the answer

    def claim(self, place: Place, criterion: str) -> None:
        """Keep 'I did say it'."""
        self._judge(place, criterion, Verdict.SAID)

    def dismiss(self, place: Place, criterion: str) -> None:
        """Keep 'this is no evidence'."""
        self._judge(place, criterion, Verdict.DISMISSED)

    def _judge(self, place: Place, criterion: str, verdict: Verdict) -> None:
        self._change(lambda attempt: self._library.remarks.judge(attempt, criterion, verdict, place))

    def withdraw(self, assertion: int) -> None:
        """Take a claim or dismissal back."""
        self._change(lambda _attempt: self._library.remarks.withdraw(assertion))

    def note(self, text: str, place: Place | None = None) -> None:
        """Keep a note, on some words or on the whole."""
        if text.strip():
            self._change(lambda attempt: self._library.rounds.save_note(attempt, text.strip(), place=place))

    def drop_note(self, note: int) -> None:
        """Remove a note."""
        self._change(lambda _attempt: self._library.past.delete_note(note))

    def star(self, *, on: bool) -> None:
        """Mark the answer, or not."""
        self._change(lambda attempt: self._library.rounds.star(attempt, on=on))

    def tag(self, text: str) -> None:
        """File the answer under words between commas."""
        self._change(lambda attempt: self._library.remarks.tag(attempt, text.split(",")))

    # The text

    def correct(self, take: int, text: str) -> None:
        """Keep a corrected text of a take."""
        self._change(lambda attempt: correct(self._library, attempt, take, text))

    def undo(self) -> None:
        """Go back to the version before the newest change of any text."""
        newest = [one for one in self._state.versions if one.now and one.number > 1]
        if newest:
            last = newest[-1]
            self.return_to(last.take, last.number - 1)

    def return_to(self, take: int, version: int) -> None:
        """Use an earlier version of a text again."""
        self._change(lambda attempt: return_to(self._library, attempt, take, version))

    def hear_again(self, take: int, model: str) -> None:
        """Let another model hear a take, and offer what it hears otherwise."""
        whole, speech = self._review.whole, self._speech
        told = next((one for one in whole.takes if one.number == take), None) if whole else None
        if told is None or told.audio is None or told.transcript is None or speech is None:
            return
        now, audio = told.transcript, told.audio

        def work(report: Report, cancel: Cancel) -> Offer | None:
            if not Path(audio).exists():
                raise InputError(
                    tr("the recording {name} is not there any more", name=audio.name), safe=tr("Its words are kept.")
                )
            return improve(now, audio, speech, model, report=report, cancel=cancel)

        def heard(offer: Offer | None) -> None:
            self._idle()
            if offer is None:
                text = tr("{model} hears the same words.", model=model)
                self._show(replace(self._state, notice=Notice(title=tr("Nothing to change"), text=text, tone="good")))
                return
            self._offer = take, offer
            self._view.show_offer(Heard(take=take, model=model, changes=offer.changes))

        self._begin(tr("Listening again with {model}", model=model))
        self._job = self._jobs.start(work, done=heard, failed=self._failed, progress=self._progressed)

    def use_offer(self) -> None:
        """Use what another model heard; the present text stays among the versions."""
        if self._offer is not None:
            take, offer = self._offer
            self._offer = None
            self._change(lambda attempt: accept(self._library, attempt, take, offer))

    # The score

    def score_again(self) -> None:
        """Score the text as it is now; the scorecards before stay."""
        whole, scorer = self._review.whole, self._scorer
        if whole is None or scorer is None:
            return
        self._begin(tr("Scoring again"))
        self._job = self._jobs.start(
            lambda _report, _cancel: score_attempt(self._library, whole.attempt.id, scorer),
            done=self._changed,
            failed=self._failed,
        )

    def cancel(self) -> None:
        """Stop what is being done."""
        self._cancel()
        self._idle()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.request()
            self._job = None

    def _change(self, work: Callable[[int], object]) -> None:
        whole = self._review.whole
        if whole is None:
            return
        attempt = whole.attempt.id

        def done(_report: Report, _cancel: Cancel) -> WholeAttempt:
            work(attempt)
            return self._library.past.whole(attempt)

        self._jobs.start(done, done=self._changed, failed=self._failed)

    def _changed(self, whole: WholeAttempt) -> None:
        shown = self._review.whole
        if shown is None or shown.attempt.id != whole.attempt.id:
            return  # another answer was opened meanwhile
        scored = len(whole.scorecards) > len(shown.scorecards)
        self._review.show_again(whole, card=0 if scored else self._review.state.card)
        self.open()

    def _begin(self, what: str) -> None:
        self._cancel()
        self._show(replace(self._state, busy=what, share=0.0, notice=None))

    def _idle(self) -> None:
        self._show(replace(self._state, busy="", share=0.0))

    def _progressed(self, share: float) -> None:
        self._show(replace(self._state, share=share))

    def _failed(self, error: MockInterviewError) -> None:
        self._show(replace(self._state, busy="", share=0.0, notice=notice_of(error)))

    def _show(self, state: AmendState) -> None:
        self._state = state
        self._view.show_amend(state)
