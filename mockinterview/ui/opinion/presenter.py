"""Asks for a second opinion, and sets up where. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.errors import InputError, MockInterviewError
from mockinterview.domain.opinion import Opinion, address_of
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, LanguageModel
from mockinterview.services.opinion import agreement, second_opinion
from mockinterview.ui.opinion.state import OpinionState, opinion_state
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs, Request

Models = Callable[[Settings], LanguageModel]


class OpinionPresenter:
    """Shows what was said of an attempt, and asks again when that is wanted. Off unless the settings say otherwise."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        views: tuple[Callable[[OpinionState], None], ...],
        *,
        settings: Callable[[], Settings],
        model: Models,
    ) -> None:
        self._library, self._jobs, self._views = library, jobs, views
        self._settings, self._model = settings, model
        self._whole: WholeAttempt | None = None
        self._job: Request | None = None
        self._state = OpinionState()

    def show(self, whole: WholeAttempt) -> None:
        """Show the newest opinion on an attempt. A question on another one that is under way is given up."""
        if self._job is not None and (self._whole is None or self._whole.attempt.id != whole.attempt.id):
            self._give_up()
        self._whole = whole
        self._tell(replace(self._made(whole), busy=self._job is not None))

    def _made(self, whole: WholeAttempt) -> OpinionState:
        settings = self._settings()
        return opinion_state(whole, offered=settings.judge and bool(settings.judge_address), where=_where(settings))

    def refresh(self) -> None:
        """Show it again, under settings that have changed."""
        if self._whole is not None:
            self.show(self._whole)

    def ask(self) -> None:
        """Ask about the attempt that is shown."""
        whole, settings = self._whole, self._settings()
        if whole is None or self._job is not None or not settings.judge:
            return

        def work(_report: object, cancel: Cancel) -> WholeAttempt:
            attempt = whole.attempt.id
            second_opinion(self._library, attempt, self._model(settings), agreed=settings.judge_agreed, cancel=cancel)
            return self._library.past.whole(attempt)

        def done(fresh: WholeAttempt) -> None:
            self._job = None
            self._whole = fresh
            self._tell(self._made(fresh))

        def failed(error: MockInterviewError) -> None:
            self._job = None
            self._tell(replace(self._state, busy=False, notice=notice_of(error)))

        self._job = self._jobs.start(work, done=done, failed=failed)
        self._tell(replace(self._state, busy=True, notice=None))

    def cancel(self) -> None:
        """Hang up."""
        self._give_up()
        self._tell(replace(self._state, busy=False))

    def drop(self) -> None:
        """Remove the opinion that is shown, for good."""
        whole = self._whole
        if whole is None or not whole.opinions:
            return
        newest: Opinion = whole.opinions[-1]

        def done(fresh: WholeAttempt) -> None:
            self._whole = fresh
            self._tell(self._made(fresh))

        def work(_report: object, _cancel: Cancel) -> WholeAttempt:
            self._library.remarks.drop_opinion(newest.id)
            return self._library.past.whole(whole.attempt.id)

        def failed(error: MockInterviewError) -> None:
            self._tell(replace(self._state, notice=notice_of(error)))

        self._jobs.start(work, done=done, failed=failed)

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.request()
            self._job = None

    def _tell(self, state: OpinionState) -> None:
        self._state = state
        for view in self._views:
            view(state)


def _where(settings: Settings) -> str:
    """Return what pressing the button sends, and where to."""
    try:
        address = address_of(settings.judge_address)
    except InputError:
        return ""
    if address.loopback:
        return tr("Asks the language model on this computer. It counts nowhere: no score, no trend.")
    return tr(
        "Sends the question and every word of this answer to {origin}. It counts nowhere: no score, no trend.",
        origin=address.origin,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupState:
    """The card in the settings. agreement: what has to be said yes to, empty for this computer."""

    on: bool = False
    address: str = ""
    model: str = ""
    models: tuple[str, ...] = ()
    agreement: str = ""
    agreed: bool = False
    told: str = ""
    notice: Notice | None = None


class SetupView(Protocol):
    """What the presenter needs of the card."""

    def show_state(self, state: SetupState) -> None:
        """Show `state`, whatever was shown before."""


class OpinionSetup:
    """Keeps where second opinions come from."""

    def __init__(
        self, jobs: Jobs, view: SetupView, settings: Callable[[], Settings], keep: Callable[..., None], model: Models
    ) -> None:
        """`keep` changes settings by name."""
        self._jobs, self._view, self._settings, self._keep, self._model = jobs, view, settings, keep, model
        self._models: tuple[str, ...] = ()

    def show(self, *, told: str = "", error: MockInterviewError | None = None) -> None:
        """Show what is in force."""
        settings = self._settings()
        state = SetupState(
            on=settings.judge,
            address=settings.judge_address,
            model=settings.judge_model,
            models=self._models,
            told=told,
            notice=notice_of(error) if error else None,
        )
        if settings.judge_address:
            try:
                address = address_of(settings.judge_address)
            except InputError as problem:
                state = replace(state, notice=notice_of(problem))
            else:
                if not address.loopback:
                    state = replace(state, agreement=agreement(address), agreed=settings.judge_agreed == address.origin)
        self._view.show_state(state)

    def switch(self, on: bool) -> None:
        """Offer second opinions, or not."""
        self._keep(judge=on)
        self.show()

    def address(self, typed: str) -> None:
        """Use another server. A yes to the one before is none to this one."""
        typed = typed.strip()
        if typed == self._settings().judge_address:
            return
        self._models = ()
        self._keep(judge_address=typed, judge_model="", judge_agreed="")
        self.show()

    def model(self, name: str) -> None:
        """Use another model of that server; empty for the one that it chooses."""
        self._keep(judge_model=name.strip())
        self.show()

    def agree(self, yes: bool) -> None:
        """Say that answers may be sent to the server that is named, or take that back."""
        self._keep(judge_agreed=address_of(self._settings().judge_address).origin if yes else "")
        self.show()

    def look(self) -> None:
        """Ask the server which models it has. Sends nothing of the user's."""

        def found(models: tuple[str, ...]) -> None:
            self._models = models
            self.show(told=tr("It answers.") if models else tr("It answers, and has no model."))

        def failed(error: MockInterviewError) -> None:
            self.show(error=error)

        settings = self._settings()
        self._jobs.start(lambda _report, _cancel: self._model(settings).models(), done=found, failed=failed)
        self.show(told=tr("Asking the server"))
