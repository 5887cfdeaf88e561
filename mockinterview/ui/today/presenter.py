"""The mind of the first screen: what comes next, how the last answer was, what a crash left. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.criteria import Kind
from mockinterview.domain.draw import Drawn
from mockinterview.domain.errors import InputError, MockInterviewError
from mockinterview.domain.history import HistoryEntry, HistoryFilter, Order
from mockinterview.domain.session import Conditions, WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.language import mark, plural, tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.services.draw import next_prompts
from mockinterview.services.keep import LeftBehind
from mockinterview.services.ready import ready_by_evidence
from mockinterview.services.sample import sample_session
from mockinterview.ui.progress.practice import ready_line
from mockinterview.ui.setup.presenter import conditions_of
from mockinterview.ui.wording import KINDS, READS, Notice, clock, minutes, moment, notice_of, rating, why
from mockinterview.ui.work import Jobs, Request

NEXT = 3
SAMPLE = mark("Sample, not counted")
EVERY = 1000  # more than any bank holds


@dataclass(frozen=True, slots=True, kw_only=True)
class NextCard:
    """A question that comes next: its text, facts, and why it was drawn."""

    prompt_id: str
    text: str
    facts: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCard:
    """The last answers: an attempt, its text, when, and how it was rated."""

    attempt_id: int
    text: str
    facts: str
    overall: str
    reads_as: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftCard:
    """An answer that was not finished."""

    attempt_id: int
    text: str
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopCard:
    """A full loop that is under way: what comes next in it, and how far it is."""

    text: str
    facts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayState:
    """What the first screen shows."""

    greeting: str = "Good day"
    summary: str = ""
    next: tuple[NextCard, ...] = ()
    last: tuple[LastCard, ...] = ()
    left: tuple[LeftCard, ...] = ()
    loop: LoopCard | None = None
    faults: tuple[str, ...] = ()
    busy: str = ""
    progress: float | None = None
    ready: tuple[str, ...] = ()
    unwelcomed: bool = False
    loading: bool = True
    notice: Notice | None = None


class TodayView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: TodayState) -> None:
        """Show `state`, whatever was shown before."""

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an attempt."""

    def begin_round(self, conditions: Conditions, drawn: tuple[Drawn, ...]) -> None:
        """Go on to the round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    drawn: tuple[Drawn, ...]
    entries: tuple[HistoryEntry, ...]
    total: int
    sample: int = 0
    ready: tuple[str, ...] = ()


Complete = Callable[[int, Report, Cancel], WholeAttempt]


class TodayPresenter:
    """Reads what is worth doing next."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: TodayView,
        settings: Settings,
        *,
        now_ms: Callable[[], int],
        seed: Callable[[], int],
        complete: Complete,
    ) -> None:
        self._library, self._jobs, self._view, self._settings = library, jobs, view, settings
        self._now_ms, self._seed, self._complete = now_ms, seed, complete
        self._state = TodayState()
        self._drawn: tuple[Drawn, ...] = ()
        self._job: Request | None = None
        self._at_once = False

    def refresh(self) -> None:
        """Read again."""
        self._jobs.start(self._look, done=self._found, failed=self._failed)
        self._view.show_state(self._state)

    def start(self, prompt_id: str) -> None:
        """Begin a round with one of the questions that are shown."""
        conditions = replace(conditions_of(self._settings), prompts=1)
        drawn = tuple(one for one in self._drawn if one.prompt.id == prompt_id)
        if drawn and not self._state.busy:
            self._view.begin_round(conditions, drawn)

    def start_first(self) -> None:
        """Begin with the first question that is offered, as soon as it is known."""
        self._at_once = not self._drawn
        if self._drawn:
            self.start(self._drawn[0].prompt.id)

    def left_behind(self, found: tuple[LeftBehind, ...]) -> None:
        """Offer answers that were not finished."""
        cards = tuple(
            LeftCard(
                attempt_id=one.whole.attempt.id,
                text=one.whole.attempt.text,
                facts=f"{moment(one.whole.attempt.began_ms)} · {_amount(one.whole)}",
            )
            for one in found
            if not one.empty
        )
        empty = [one.whole.attempt for one in found if one.empty]
        self._change(left=cards)
        if empty:
            told = plural(
                "The recording of {moment} holds no sound, so there is nothing to write down or to score.",
                "%n recordings hold no sound, so there is nothing to write down or to score.",
                len(empty),
                moment=moment(empty[-1].began_ms),
            )
            self._change(
                notice=Notice(
                    title=tr("An empty recording was put away"),
                    text=told + " " + tr("Was the microphone muted?"),
                    tone="soft",
                )
            )

    def loop(self, card: LoopCard | None) -> None:
        """Offer to go on with a full loop, or not."""
        self._change(loop=card)

    def faults(self, told: tuple[str, ...]) -> None:
        """Tell of banks that could not be used."""
        self._change(faults=tuple(map(tr, told)))

    def finish(self, attempt_id: int) -> None:
        """Write down and score an answer that was left."""
        if self._state.busy:
            return
        self._change(busy=tr("Writing down what you said"), progress=0.0, notice=None)
        self._job = self._jobs.start(
            lambda report, cancel: self._complete(attempt_id, report, cancel),
            done=self._finished,
            failed=self._not_finished,
            progress=self._progressed,
        )

    def cancel(self) -> None:
        """Stop finishing; the answer stays where it is."""
        if self._job is not None:
            self._job.request()
            self._change(busy="", progress=None)

    def put_away(self, attempt_id: int) -> None:
        """Leave an answer unfinished; its recording stays in the archive."""
        self._jobs.start(
            lambda _report, _cancel: self._library.rounds.discard(attempt_id),
            done=lambda _nothing: self._without(attempt_id),
            failed=self._failed,
        )

    def open(self, attempt_id: int) -> None:
        """Go to an earlier answer."""
        self._jobs.start(
            lambda _report, _cancel: self._library.past.whole(attempt_id),
            done=self._view.open_attempt,
            failed=self._failed,
        )

    def _look(self, _report: Report, _cancel: Cancel) -> _Found:
        conditions = conditions_of(self._settings)
        try:
            drawn = next_prompts(
                self._library,
                conditions,
                seed=self._seed(),
                now_ms=self._now_ms(),
                count=NEXT,
                interview_date=self._settings.interview_date,
            )
        except InputError:
            drawn = ()
        page = self._library.past.page(HistoryFilter(), order=Order.NEWEST, limit=NEXT)
        sample = sample_session(self._library)
        if not self._library.past.records(conditions.level):
            drawn = self._gentle_first(drawn)
        total = page.total - (sample.attempts if sample else 0)
        ready = tuple(ready_line(one) for one in ready_by_evidence(self._library, conditions.level)) if total else ()
        return _Found(drawn=drawn, entries=page.entries, total=total, sample=sample.id if sample else 0, ready=ready)

    def _gentle_first(self, drawn: tuple[Drawn, ...]) -> tuple[Drawn, ...]:
        """Put a short behavioural question first for somebody who has not answered any yet."""
        conditions = replace(conditions_of(self._settings), kinds=(Kind.BEHAVIORAL,))
        try:
            pool = next_prompts(self._library, conditions, seed=self._seed(), now_ms=self._now_ms(), count=EVERY)
        except InputError:
            return drawn
        first = min(pool, key=lambda one: one.prompt.answer_minutes)
        return (first, *(one for one in drawn if one.prompt.id != first.prompt.id))[:NEXT]

    def _found(self, found: _Found) -> None:
        self._drawn = found.drawn
        level = self._settings.level
        count = (
            tr("No answer yet") if not found.total else plural("One answer so far", "%n answers so far", found.total)
        )
        self._change(
            loading=False,
            ready=found.ready,
            unwelcomed=not self._settings.welcomed and not found.total,
            summary=tr("You practise for {level}. {count}.", level=level, count=count),
            next=tuple(
                NextCard(
                    prompt_id=one.prompt.id,
                    text=one.prompt.text[level],
                    facts=f"{KINDS[one.prompt.kind]} · {minutes(one.prompt.answer_minutes * 60)}",
                    reason=why(one),
                )
                for one in found.drawn
            ),
            last=tuple(
                LastCard(
                    attempt_id=one.attempt_id,
                    text=one.text,
                    facts=(tr(SAMPLE) + " · " if one.session_id == found.sample else "")
                    + f"{moment(one.began_ms)} · {KINDS[one.kind]} · {one.level}",
                    overall=rating(one.overall),
                    reads_as=tr("Reads as {read}", read=READS[one.reads_as]) if one.reads_as else tr("Not scored"),
                )
                for one in found.entries
            ),
        )
        at_once, self._at_once = self._at_once, False  # a question that comes much later was not asked for
        if at_once and found.drawn:
            self.start_first()

    def _progressed(self, share: float) -> None:
        self._change(progress=share)

    def _finished(self, whole: WholeAttempt) -> None:
        self._change(busy="", progress=None)
        self._without(whole.attempt.id)
        self._view.open_attempt(whole)

    def _not_finished(self, error: MockInterviewError) -> None:
        self._change(busy="", progress=None, notice=notice_of(error))

    def _without(self, attempt_id: int) -> None:
        self._change(left=tuple(one for one in self._state.left if one.attempt_id != attempt_id))

    def _failed(self, error: MockInterviewError) -> None:
        self._change(loading=False, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _amount(whole: WholeAttempt) -> str:
    seconds = sum(take.duration_s for take in whole.takes)
    return tr("{clock} recorded", clock=clock(seconds)) if seconds else tr("typed")
