"""Sets up a transcription server, and tries it. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.errors import InputError, MockInterviewError
from mockinterview.domain.opinion import address_of
from mockinterview.domain.settings import Settings
from mockinterview.language import numeral, percentage, tr
from mockinterview.ports import Cancel
from mockinterview.services.speech_choice import ServerTrial, server_in_force
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs, Request

WRONG_AT_MOST = 40.0  # per cent of the sample's words; with more, it is not this sample that was written down


class ServerShelf(Protocol):
    """What is done with a server; see adapters.speech_servers.SpeechServers."""

    def agreement(self, settings: Settings) -> str:
        """Return what has to be said yes to, empty for this computer. Raises InputError."""

    def key(self, settings: Settings) -> str:
        """Return the key that is kept for the server of the settings."""

    def keep_key(self, settings: Settings, typed: str) -> None:
        """Keep a key, or remove it. Raises InputError, StoreReadOnlyError."""

    def trial(self, settings: Settings, cancel: Cancel) -> ServerTrial:
        """Have the bundled sample transcribed. Blocks. Raises InputError, ServerError, Cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerState:
    """The card in the settings.

    agreement: what has to be said yes to, empty for this computer; standing: who recognises speech now.
    """

    on: bool = False
    address: str = ""
    model: str = ""
    models: tuple[str, ...] = ()
    key: str = ""
    agreement: str = ""
    agreed: bool = False
    standing: str = ""
    busy: bool = False
    notice: Notice | None = None


class ServerView(Protocol):
    """What the presenter needs of the card."""

    def show_state(self, state: ServerState) -> None:
        """Show `state`, whatever was shown before."""


class ServerSetup:
    """Keeps which server recognises speech, if one does."""

    def __init__(
        self,
        jobs: Jobs,
        view: ServerView,
        settings: Callable[[], Settings],
        keep: Callable[..., None],
        shelf: ServerShelf,
    ) -> None:
        """`keep` changes settings by name."""
        self._jobs, self._view, self._settings, self._keep, self._shelf = jobs, view, settings, keep, shelf
        self._models: tuple[str, ...] = ()
        self._trial: Request | None = None
        self._notice: Notice | None = None

    def show(self) -> None:
        """Show what is in force, and how the last trial of this very server went."""
        settings = self._settings()
        state = ServerState(
            on=settings.speech_server,
            address=settings.speech_address,
            model=settings.speech_server_model,
            models=self._models,
            key=self._shelf.key(settings),
            standing=standing(settings),
            busy=self._trial is not None,
            notice=self._notice,
        )
        if settings.speech_address:
            try:
                agreement = self._shelf.agreement(settings)
            except InputError as problem:
                state = replace(state, notice=notice_of(problem))
            else:
                state = replace(state, agreement=agreement, agreed=bool(agreement and server_in_force(settings)))
        self._view.show_state(state)

    def switch(self, on: bool) -> None:
        """Have recordings recognised by the server, or here again."""
        self._give_up()
        self._change(speech_server=on)

    def address(self, typed: str) -> None:
        """Use another server. Neither the yes nor the key for the one before is one for this."""
        typed = typed.strip()
        if typed == self._settings().speech_address:
            return
        self._give_up()
        self._models = ()
        self._change(speech_address=typed, speech_server_model="", speech_agreed="")

    def model(self, name: str) -> None:
        """Use another model of that server; empty for the one that it chooses."""
        if name.strip() != self._settings().speech_server_model:
            self._change(speech_server_model=name.strip())

    def key(self, typed: str) -> None:
        """Send this key with every request; empty for none."""
        settings = self._settings()
        self._notice = None
        try:
            self._shelf.keep_key(settings, typed)
        except MockInterviewError as error:
            self._notice = notice_of(error)
        self.show()

    def agree(self, yes: bool) -> None:
        """Say that recordings may be sent to the server that is named, or take that back."""
        self._change(speech_agreed=address_of(self._settings().speech_address).origin if yes else "")

    def test(self) -> None:
        """Have the bundled sample transcribed. Sends nothing of the user's."""
        settings = self._settings()
        if self._trial is not None:
            return

        def done(found: ServerTrial) -> None:
            self._trial, self._models, self._notice = None, found.models, outcome(found)
            self.show()

        def failed(error: MockInterviewError) -> None:
            self._trial, self._notice = None, notice_of(error)
            self.show()

        self._notice = None
        self._trial = self._jobs.start(
            lambda _report, cancel: self._shelf.trial(settings, cancel), done=done, failed=failed
        )
        self.show()

    def cancel(self) -> None:
        """Stop the trial."""
        self._give_up()
        self.show()

    def _give_up(self) -> None:
        if self._trial is not None:
            self._trial.request()
            self._trial = None

    def _change(self, **fields: object) -> None:
        self._notice = None
        self._keep(**fields)
        self.show()


def standing(settings: Settings) -> str:
    """Return who recognises speech from the next recording on."""
    server = server_in_force(settings)
    if server is not None:
        return tr(
            "From the next recording on, {origin} recognises speech. Words come after the end of an answer, not "
            "while you speak.",
            origin=server.origin,
        )
    if settings.speech_server and not settings.speech_address:
        return tr("Until you name a server, speech is recognised on this computer.")
    return tr("Until you say yes, speech is recognised on this computer.")


def outcome(found: ServerTrial) -> Notice:
    """Return what a trial says, in words."""
    wrong = percentage(found.wrong_percent / 100)
    if not found.words:
        return Notice(
            title=tr("It heard nothing"),
            text=tr("The server answers, but found no word in the sample. Try another model."),
        )
    if found.wrong_percent > WRONG_AT_MOST:
        return Notice(
            title=tr("It wrote down something else"),
            text=tr("The server answers, but {wrong} of the sample's words are wrong. Try another model.", wrong=wrong),
        )
    return Notice(
        title=tr("It works"),
        text=tr(
            "The sample of 21 seconds came back in {seconds} s with the time of each word; {wrong} of the words are "
            "wrong.",
            seconds=numeral(found.seconds, 1),
            wrong=wrong,
        ),
        tone="good",
    )
