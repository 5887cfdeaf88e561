"""The banks' mind: which prompts there are, and one of them in full. Plain Python: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import Kind, Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.library import Library, ShelvedBank
from mockinterview.ui.wording import KINDS, Notice, criterion_name, minutes, notice_of, principle_name
from mockinterview.ui.work import Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptDetail:
    """A prompt in full: texts by level, and sections of (title, lines)."""

    id: str
    title: str
    chips: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BanksState:
    """What the banks screen shows."""

    prompts: tuple[Prompt, ...] = ()
    banks: tuple[ShelvedBank, ...] = ()
    count: str = ""
    empty: str = ""
    detail: PromptDetail | None = None
    notice: Notice | None = None


class BanksView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: BanksState) -> None:
        """Show `state`, whatever was shown before."""


def detail_of(prompt: Prompt, level: Level) -> PromptDetail:
    """Return a prompt in words, its success criteria at `level` where it has them."""
    shown = level if level in prompt.levels else prompt.levels[0]
    success = tuple(
        f"{criterion_name(one)}: {by[shown]}" if shown in by else criterion_name(one)
        for one, by in prompt.success.items()
    )
    phases = tuple(f"{one.name}, {one.minutes:g} min: {', '.join(one.covers)}" for one in prompt.phases)
    sections = (
        ("Phases", phases),
        (f"What success looks like at {shown}", success),
        ("Follow-ups", tuple(f"{one.text} ({criterion_name(one.criterion)})" for one in prompt.follow_ups)),
    )
    return PromptDetail(
        id=prompt.id,
        title=prompt.text[shown],
        chips=(
            *(one.value for one in prompt.levels),
            KINDS[prompt.kind],
            minutes(prompt.answer_minutes * 60),
            *(principle_name(one) for one in prompt.principles),
        ),
        texts=tuple((one.value, prompt.text[one]) for one in prompt.levels if prompt.text[one] != prompt.text[shown]),
        sections=tuple((title, lines) for title, lines in sections if lines),
        levels=prompt.levels,
    )


class BanksPresenter:
    """Reads all prompts once and narrows them in memory: there are hundreds, not millions."""

    def __init__(self, library: Library, jobs: Jobs, view: BanksView, *, level: Level) -> None:
        self._library, self._jobs, self._view, self._own_level = library, jobs, view, level
        self._all: tuple[Prompt, ...] = ()
        self._banks: tuple[ShelvedBank, ...] = ()
        self._text = ""
        self._kind: Kind | None = None
        self._level: Level | None = None
        self._detail: Prompt | None = None

    def refresh(self) -> None:
        """Read the shelf again."""

        def work(_report: object, _cancel: object) -> tuple[tuple[Prompt, ...], tuple[ShelvedBank, ...]]:
            return self._library.shelf.prompts(disabled=True), self._library.shelf.banks()

        self._jobs.start(work, done=self._loaded, failed=self._failed)

    def narrow(self, text: str, kind: Kind | None, level: Level | None) -> None:
        """Show the prompts that hold `text`, of one kind or level only."""
        self._text, self._kind, self._level = text.strip().casefold(), kind, level
        self._show()

    def choose(self, prompt: Prompt | None) -> None:
        """Show a prompt in full."""
        self._detail = prompt
        self._show()

    def _loaded(self, found: tuple[tuple[Prompt, ...], tuple[ShelvedBank, ...]]) -> None:
        self._all, self._banks = found
        self._show()

    def _fits(self, prompt: Prompt) -> bool:
        if self._kind is not None and prompt.kind is not self._kind:
            return False
        if self._level is not None and self._level not in prompt.text:
            return False
        if not self._text:
            return True
        names = (principle_name(one) for one in prompt.principles)
        hay = " ".join((*prompt.text.values(), *names, *prompt.tags, prompt.id)).casefold()
        return all(word in hay for word in self._text.split())

    def _show(self, notice: Notice | None = None) -> None:
        fitting = tuple(one for one in self._all if self._fits(one))
        nothing = "No question fits." if self._all else "No question bank is loaded yet."
        self._view.show_state(
            BanksState(
                prompts=fitting,
                banks=self._banks,
                count=f"{len(fitting)} of {len(self._all)} questions in {len(self._banks)} banks",
                empty="" if fitting else nothing,
                detail=detail_of(self._detail, self._level or self._own_level) if self._detail else None,
                notice=notice,
            )
        )

    def _failed(self, error: MockInterviewError) -> None:
        self._show(notice_of(error))
