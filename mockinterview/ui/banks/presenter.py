"""The banks' mind: which questions there are, one of them in full, and one that is being written. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.history import PromptRecord
from mockinterview.domain.near import nearest
from mockinterview.domain.rubric import Rubric
from mockinterview.language import plural, tr
from mockinterview.library import Library, ShelvedBank
from mockinterview.services.banks import free_id, keep_prompt
from mockinterview.ui.banks.draft import Checked, Draft, blank, check, draft_of
from mockinterview.ui.banks.state import BanksState, PromptRow, Wanted, detail_of, fits, row_of
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs, Request


class BanksView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: BanksState) -> None:
        """Show `state`, whatever was shown before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """What was read: all prompts, the ids of those that may be drawn, banks, the past and the criteria."""

    prompts: tuple[Prompt, ...] = ()
    on: frozenset[str] = frozenset()
    banks: tuple[ShelvedBank, ...] = ()
    records: tuple[PromptRecord, ...] = ()
    rubric: Rubric | None = None


class BanksPresenter:
    """Reads all prompts once and narrows them in memory: there are hundreds, not millions."""

    def __init__(self, library: Library, jobs: Jobs, view: BanksView, *, level: Level) -> None:
        self._library, self._jobs, self._view, self._own_level = library, jobs, view, level
        self._all: tuple[PromptRow, ...] = ()
        self._shelved = Shelved()
        self._wanted = Wanted()
        self._chosen = ""
        self._draft: Draft | None = None
        self._before: Draft | None = None
        self._checked = Checked(remarks={}, prompt=None)
        self._near: tuple[str, ...] = ()
        self._looking: Request | None = None

    # Browsing

    def refresh(self) -> None:
        """Read the shelf again."""
        self._read(notice=None)

    def _read(self, *, notice: Notice | None) -> None:
        def work(_report: object, _cancel: object) -> Shelved:
            shelf = self._library.shelf
            return Shelved(
                prompts=shelf.prompts(disabled=True),
                on=frozenset(one.id for one in shelf.prompts()),
                banks=tuple(one for one in shelf.banks() if not one.removed),
                records=self._library.past.records(),
                rubric=self._library.criteria.rubric(),
            )

        def done(found: Shelved) -> None:
            self._shelved = found
            past = defaultdict(list)
            for record in found.records:
                past[record.prompt_id].append(record)
            owned = {one.id: one for one in found.banks}
            self._all = tuple(
                row_of(one, past[one.id], on=one.id in found.on, bank=owned.get(one.bank)) for one in found.prompts
            )
            self._show(notice)

        self._jobs.start(work, done=done, failed=self._failed)

    def narrow(self, wanted: Wanted) -> None:
        """Show the prompts that fit."""
        self._wanted = wanted
        self._show()

    def choose(self, prompt_id: str) -> None:
        """Show a prompt in full."""
        if prompt_id != self._chosen:
            self._chosen = prompt_id
            self._show()

    def switch(self) -> None:
        """Let the chosen prompt be drawn no more, or again."""
        row = self._row(self._chosen)
        if row is None:
            return

        def work(_report: object, _cancel: object) -> None:
            self._library.shelf.switch(row.prompt.id, on=not row.on)

        self._jobs.start(work, done=lambda _none: self.refresh(), failed=self._failed)

    # Writing

    def add(self, kind: Kind = Kind.BEHAVIORAL) -> None:
        """Begin a new question."""
        if self._shelved.rubric is not None:
            self._open(blank(self._wanted.kind or kind, self._shelved.rubric))

    def edit(self) -> None:
        """Change the chosen question, if it is the user's own."""
        row = self._row(self._chosen)
        if row is not None and row.own:
            self._open(draft_of(row.prompt))

    def duplicate(self) -> None:
        """Begin a copy of the chosen question; it is kept in a bank of the user's own."""
        row = self._row(self._chosen)
        if row is not None:
            name = free_id(f"my-{row.prompt.id}", {one.prompt.id for one in self._all})
            self._open(replace(draft_of(row.prompt), id=name, bank="", source="own", fresh=True))

    def _open(self, draft: Draft) -> None:
        self._draft = self._before = draft
        self._near = ()
        self._check()

    def write(self, field: str, value: Any) -> None:
        """Take what was typed into a field; see `Draft.changed`."""
        if self._draft is None:
            return
        before, self._draft = self._draft, self._draft.changed(field, value)
        if field == "kind" and self._shelved.rubric is not None:
            self._draft = _of_kind(before, self._draft, self._shelved.rubric)
        self._check()

    def _check(self) -> None:
        if self._draft is None:
            return
        own = "" if self._draft.fresh else self._draft.id
        taken = {one.prompt.id: one.prompt.bank for one in self._all if one.prompt.id != own}
        self._checked = check(self._draft, self._library.shelf.faults, taken)
        self._show()
        self._look_for_near(self._draft)

    def _look_for_near(self, draft: Draft) -> None:
        """Warn of a question that asks nearly the same: it takes tenths of a second, so it is done elsewhere."""
        if self._looking is not None:
            self._looking.request()
        others = tuple(one for one in self._shelved.prompts if one.id != draft.id)

        def work(_report: object, _cancel: object) -> tuple[str, ...]:
            return tuple(one.second for one in nearest(draft.kind, draft.text, others))

        def done(found: tuple[str, ...]) -> None:
            if found != self._near:
                self._near = found
                self._show()

        self._looking = self._jobs.start(work, done=done, failed=self._failed)

    def save(self) -> None:
        """Keep the question, if nothing is wrong with it."""
        prompt = self._checked.prompt
        if self._draft is None or prompt is None:
            return

        def done(kept: Prompt) -> None:
            self._draft = self._before = None
            self._chosen = kept.id
            self._wanted = Wanted()
            self._read(
                notice=Notice(title=tr("The question is kept"), text=tr("It can be drawn from now on."), tone="good")
            )

        self._jobs.start(lambda _report, _cancel: keep_prompt(self._library, prompt), done=done, failed=self._failed)

    def leave(self, *, sure: bool = False) -> None:
        """Stop writing; what was typed is asked about first."""
        if self._draft is None:
            return
        if self._draft != self._before and not sure:
            told = Notice(title=tr("What you typed is not kept yet"), text=tr("Save it, or discard it."))
            self._show(told, action=tr("Discard the changes"))
            return
        self._draft = self._before = None
        self._show()

    # Showing

    def _row(self, prompt_id: str) -> PromptRow | None:
        return next((one for one in self._all if one.prompt.id == prompt_id), None)

    def _show(self, notice: Notice | None = None, action: str = "") -> None:
        rows = tuple(one for one in self._all if fits(one, self._wanted))
        row = next((one for one in rows if one.prompt.id == self._chosen), rows[0] if rows else None)
        self._chosen = row.prompt.id if row else ""
        nothing = tr("No question fits.") if self._all else tr("No question bank is loaded yet.")
        self._view.show_state(
            BanksState(
                rows=rows,
                banks=self._shelved.banks,
                wanted=self._wanted,
                count=tr(
                    "{shown} of {all} questions in {banks}",
                    shown=len(rows),
                    all=len(self._all),
                    banks=_banks(len(self._shelved.banks)),
                ),
                empty="" if rows else nothing,
                detail=detail_of(row, self._wanted.level or self._own_level) if row else None,
                draft=self._draft,
                remarks=self._checked.remarks if self._draft else {},
                near=self._near if self._draft else (),
                notice=notice,
                action=action,
            )
        )

    def _failed(self, error: MockInterviewError) -> None:
        self._show(notice_of(error))


def _banks(number: int) -> str:
    return plural("one bank", "%n banks", number)


def _of_kind(before: Draft, now: Draft, rubric: Rubric) -> Draft:
    """Return a draft of another kind, with what the criterion library knows wherever nothing was typed."""
    old, new = blank(before.kind, rubric), blank(now.kind, rubric)
    names: Sequence[str] = ("think", "answer", "phases", "success", "follow_ups")
    same = [name for name in names if getattr(before, name) == getattr(old, name)]
    return replace(now, **{name: getattr(new, name) for name in same})
