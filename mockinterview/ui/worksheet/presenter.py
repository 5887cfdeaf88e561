"""A worksheet's mind: versions, and a prompt made of them. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.worksheets import Sheet, Written, filled, prompt_from
from mockinterview.language import numeral, percentage, tr
from mockinterview.library import Library
from mockinterview.services.banks import keep_prompt
from mockinterview.ui.wording import Notice, moment, notice_of
from mockinterview.ui.work import Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class WorksheetState:
    """What the worksheet screen shows. versions: (number, words), newest first; shown: 0 for what is being written."""

    sheet: Sheet | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    versions: tuple[tuple[int, str], ...] = ()
    shown: int = 0
    facts: str = ""
    changed: bool = False
    speaks: bool = False
    notice: Notice | None = None


class WorksheetView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: WorksheetState) -> None:
        """Show `state`, whatever was shown before."""

    def practise_prompt(self, prompt_id: str) -> None:
        """Set up a round on a prompt of the user's own."""


class WorksheetPresenter:
    """Keeps versions, and makes a prompt of the user's own of what is written."""

    def __init__(self, library: Library, jobs: Jobs, view: WorksheetView, sheet: Sheet) -> None:
        self._library, self._jobs, self._view, self._sheet = library, jobs, view, sheet
        self._versions: tuple[Written, ...] = ()
        self._state = WorksheetState(sheet=sheet)

    def refresh(self, notice: Notice | None = None) -> None:
        """Read what is written."""

        def done(found: tuple[Written, ...]) -> None:
            self._versions = found
            answers = dict(found[-1].answers) if found else {}
            self._change(
                answers=answers,
                shown=0,
                changed=False,
                notice=notice,
                versions=tuple(
                    (one.number, tr("Version {number}, {moment}", number=one.number, moment=moment(one.made_ms)))
                    for one in reversed(found)
                ),
            )

        planning = self._library.preparation.planning
        self._jobs.start(lambda _report, _cancel: planning.written(self._sheet.key), done=done, failed=self._failed)

    def write(self, name: str, text: str) -> None:
        """Take what was typed."""
        if not self._state.shown:
            self._change(answers={**self._state.answers, name: text}, changed=True, notice=None)

    def show_version(self, number: int) -> None:
        """Show an earlier version; the newest is the one that is written on."""
        newest = self._versions[-1].number if self._versions else 0
        found = next((one for one in self._versions if one.number == number), None)
        if found is not None and not self._state.changed:
            self._change(answers=dict(found.answers), shown=0 if number == newest else number, notice=None)

    def save(self) -> None:
        """Keep what is written as a new version."""
        answers, planning = dict(self._state.answers), self._library.preparation.planning
        self._jobs.start(
            lambda _report, _cancel: planning.write(self._sheet.key, answers),
            done=lambda kept: self.refresh(
                Notice(title=tr("Version {number} is kept", number=kept.number), tone="good")
            ),
            failed=self._failed,
        )

    def leave(self) -> None:
        """Keep what is written when the screen is left: nothing that was typed is lost."""
        if self._state.changed and any(text.strip() for text in self._state.answers.values()):
            self.save()

    def practise(self) -> None:
        """Keep what is written, make a prompt of it, and set up a round."""
        answers, sheet, library = dict(self._state.answers), self._sheet, self._library

        def work(_report: object, _cancel: object) -> str:
            library.preparation.planning.write(sheet.key, answers)
            questions = {one.id: one.question for one in library.criteria.rubric().criteria}
            prompt = prompt_from(sheet, answers, questions)
            if prompt is None:
                return ""
            known = {one.id: one for one in library.shelf.prompts(disabled=True)}
            bank = known[prompt.id].bank if prompt.id in known else ""
            return keep_prompt(library, replace(prompt, bank=bank)).id

        def done(prompt_id: str) -> None:
            if prompt_id:
                self._state = replace(self._state, changed=False)
                self._view.practise_prompt(prompt_id)
            else:
                told = tr("Three fields with a few words each are enough to ask you about it.")
                self._change(notice=Notice(title=tr("There is too little to ask about"), text=told))

        self._jobs.start(work, done=done, failed=self._failed)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        share = filled(self._sheet, self._state.answers)
        self._state = replace(
            self._state,
            facts=tr(
                "{minutes} min (guide value) · {share} written · source: {source}",
                minutes=numeral(self._sheet.minutes),
                share=percentage(share),
                source=self._sheet.source,
            ),
            speaks=self._sheet.spoken is not None,
        )
        self._view.show_state(self._state)
