"""The story bank's mind: stories, what they cover, and what to practise with them. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from mockinterview.domain.bank import Prompt
from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.errors import InputError, MockInterviewError, StoreError
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.stories import Limits, Matrix, Need, Story, Told, matrix, serve, usual_loop
from mockinterview.domain.story_text import stories_from_markdown, stories_to_markdown
from mockinterview.language import mark, plural, tr
from mockinterview.library import Library
from mockinterview.scoring.guide import LevelBand
from mockinterview.services.day_sheet import day_sheet, sheet_html
from mockinterview.services.redact import GlossaryError, read_glossary
from mockinterview.services.stories import Proposal, fitting_prompts, ladder, proposals, scope_lines
from mockinterview.ui.stories.drill import Retrieving
from mockinterview.ui.stories.state import (
    StoriesState,
    coverage_of,
    detail_of,
    draft_of,
    row_of,
    served_rows,
)
from mockinterview.ui.wording import Notice, notice_of, principle_name
from mockinterview.ui.work import Jobs


class StoriesView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: StoriesState) -> None:
        """Show `state`, whatever was shown before."""

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an answer."""

    def practise_story(self, story_id: int, prompt_id: str, answer_s: float) -> None:
        """Hold a round over one prompt with so much time, for a story."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read of the library. found: the matrix; written: newest answers by worksheet."""

    stories: tuple[Story, ...]
    told: tuple[Told, ...]
    found: Matrix
    prompts: tuple[Prompt, ...]
    written: dict[str, dict[str, str]]
    rounds: int


class StoriesPresenter:
    """Reads all stories at once: there are dozens, not thousands. figures: the guide figures in force, by key."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: StoriesView,
        *,
        level: Level,
        now_s: Callable[[], float],
        seed: int,
        figures: Callable[[], dict[str, float]],
        write_pdf: Callable[[str, Path], None],
        bands: Mapping[str, LevelBand],
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._figures, self._write_pdf, self._bands = figures, write_pdf, bands
        self._drill = Retrieving(now_s, seed)
        self._read: Read | None = None
        self._before: object = None
        self._state = StoriesState(level=level)

    # Reading

    def refresh(self, notice: Notice | None = None) -> None:
        """Read again."""
        level = self._state.level

        def work(_report: object, _cancel: object) -> Read:
            bank = self._library.preparation.stories
            figures = self._figures()
            limits = Limits(principles=int(figures["stories.principles"]), prompts=int(figures["stories.prompts"]))
            stories, told = bank.all(), bank.told()
            written = {one.key: dict(one.answers) for one in self._library.preparation.planning.written()}
            return Read(
                stories=stories,
                told=told,
                found=matrix(stories, told, level, limits=limits),
                prompts=self._library.shelf.prompts(level=level),
                written=written,
                rounds=int(figures["stories.rounds"]),
            )

        def done(read: Read) -> None:
            self._read = read
            self._change(loading=False, notice=notice)
            self._refresh_tab()

        self._jobs.start(work, done=done, failed=self._failed)

    def tab(self, name: str) -> None:
        """Show another part of the screen."""
        self._change(tab=name, notice=None, action="")
        self._refresh_tab()

    def choose(self, story_id: int) -> None:
        """Show a story in full."""
        if story_id != self._state.chosen:
            self._change(chosen=story_id, prompt="")
            self._refresh_tab()

    def _refresh_tab(self) -> None:
        if self._state.tab == "ladder":
            self._read_ladder()
        elif self._state.tab == "links":
            self._read_links()

    # Writing

    def add(self) -> None:
        """Begin a new story."""
        self._open(Story(title="", level=self._state.level))

    def edit(self) -> None:
        """Change the chosen story."""
        story = self._chosen()
        if story is not None:
            self._open(story)

    def _open(self, story: Story) -> None:
        draft = draft_of(story)
        self._before = draft
        self._change(draft=draft, notice=None, action="")

    def write(self, name: str, value: Any) -> None:
        """Take what was typed into a field."""
        if self._state.draft is not None:
            self._change(draft=self._state.draft.changed(name, value))

    def save(self) -> None:
        """Keep what is written."""
        if self._state.draft is None:
            return
        story = self._state.draft.done()

        def done(kept: Story) -> None:
            self._state = replace(self._state, draft=None, chosen=kept.id)
            self.refresh(Notice(title=tr("The story is kept"), tone="good"))

        def work(_report: object, _cancel: object) -> Story:
            try:
                read_glossary("\n".join(story.confidential))  # masking must not fail later, when something is passed on
            except GlossaryError as error:
                told = mark("line {line} of the confidential terms: {problem}", line=error.line, problem=error.problem)
                raise InputError(told, hint=error.hint, safe=tr("The story is as it was.")) from error
            return self._library.preparation.stories.save(story)

        self._jobs.start(work, done=done, failed=self._failed)

    def leave(self, *, sure: bool = False) -> None:
        """Stop writing; what was typed is asked about first."""
        if self._state.draft is None:
            return
        if self._state.draft != self._before and not sure:
            told = Notice(title=tr("What you typed is not kept yet"), text=tr("Save it, or discard it."))
            self._change(notice=told, action=tr("Discard the changes"))
            return
        self._change(draft=None, notice=None, action="")

    def delete(self) -> None:
        """Remove the chosen story for good; the screen has asked."""
        story = self._chosen()
        if story is not None:
            bank = self._library.preparation.stories
            self._jobs.start(
                lambda _report, _cancel: bank.delete(story.id),
                done=lambda _none: self.refresh(Notice(title=tr("The story is deleted"), tone="soft")),
                failed=self._failed,
            )

    def take_in(self, path: Path) -> None:
        """Add the stories of a Markdown file; all or none."""

        def work(_report: object, _cancel: object) -> int:
            try:
                text = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise InputError(
                    tr("{name} cannot be read as text", name=path.name), hint=tr("Save it as UTF-8.")
                ) from error
            try:
                stories = stories_from_markdown(text)
            except InputError as error:
                raise InputError(
                    mark("{name}, {why}", name=path.name, why=error.message), hint=error.hint, safe=error.safe
                ) from error
            for one in stories:
                self._library.preparation.stories.save(one)
            return len(stories)

        def done(number: int) -> None:
            self.refresh(
                Notice(
                    title=plural("1 story taken over", "%n stories taken over", number),
                    tone="good",
                )
            )

        self._jobs.start(work, done=done, failed=self._failed)

    def pass_out(self, path: Path) -> None:
        """Write all stories as Markdown."""
        text = stories_to_markdown(self._read.stories if self._read else ())
        self._write(path, lambda: _write_text(path, text))

    def sheet_pdf(self, path: Path) -> None:
        """Write the sheet for the interview day."""
        page = self._state.sheet
        self._write(path, lambda: self._write_pdf(page, path))

    def _write(self, path: Path, call: Callable[[], None]) -> None:
        def done(_none: None) -> None:
            self._change(
                notice=Notice(title=tr("Written to {name}", name=path.name), text=str(path), tone="good"), action=""
            )

        self._jobs.start(lambda _report, _cancel: call(), done=done, failed=self._failed)

    # Lengths, answers, drill, loop

    def practise(self, seconds: float) -> None:
        """Tell the chosen story in so many seconds."""
        if self._state.chosen and self._state.prompt:
            self._view.practise_story(self._state.chosen, self._state.prompt, seconds)

    def use_prompt(self, prompt_id: str) -> None:
        """Practise on another question."""
        self._change(prompt=prompt_id)

    def _read_ladder(self) -> None:
        story = self._chosen()
        if story is None or self._read is None:
            return
        mine = [one.attempt_id for one in self._read.told if one.story_id == story.id]
        fitting = fitting_prompts(story, self._read.prompts, self._state.level)
        prompts = tuple((one.id, one.text[self._state.level]) for one in fitting)
        told_for = [one.prompt_id for one in self._read.told if one.story_id == story.id]
        usual = next((one for one, _ in prompts if one in told_for), prompts[0][0] if prompts else "")

        def work(_report: object, _cancel: object) -> tuple[WholeAttempt, ...]:
            return tuple(self._library.past.whole(one) for one in mine[-40:])

        def done(wholes: tuple[WholeAttempt, ...]) -> None:
            if self._state.chosen == story.id:
                self._change(ladder=ladder(story, wholes), prompts=prompts, prompt=self._state.prompt or usual)

        self._jobs.start(work, done=done, failed=self._failed)

    def _read_links(self) -> None:
        def done(found: tuple[Proposal, ...]) -> None:
            titles = {one.id: one.title for one in self._read.stories} if self._read else {}
            named = tuple((one, titles[one.story_id]) for one in found if one.story_id in titles)
            self._change(proposals=named, looked=True)

        self._jobs.start(lambda _report, _cancel: proposals(self._library), done=done, failed=self._failed)

    def link(self, attempt_id: int, story_id: int, *, yes: bool) -> None:
        """Say that an answer tells a story, or not."""
        bank = self._library.preparation.stories
        self._jobs.start(
            lambda _report, _cancel: bank.link(attempt_id, story_id, confirmed=yes),
            done=lambda _none: self.refresh(),
            failed=self._failed,
        )

    def open(self, attempt_id: int) -> None:
        """Go to an answer."""
        self._jobs.start(
            lambda _report, _cancel: self._library.past.whole(attempt_id),
            done=self._view.open_attempt,
            failed=self._failed,
        )

    def ask(self) -> None:
        """Begin a try of the drill."""
        self._drill.ask()
        self._change(drill=self._drill.state)

    def tick(self) -> None:
        """Let the drill's time pass."""
        if self._state.drill.stage == "asking":
            self._keep_try(self._drill.tick())

    def got_it(self) -> None:
        """Stop the drill's time."""
        self._drill.got_it(self._read.stories if self._read else ())
        self._change(drill=self._drill.state)

    def answer(self, story_id: int) -> None:
        """Say which story came to mind."""
        story = next((one for one in self._read.stories if one.id == story_id), None) if self._read else None
        if story is not None and self._read is not None:
            self._keep_try(self._drill.choose(story, self._read.found))

    def _keep_try(self, tried: Any) -> None:
        self._change(drill=self._drill.state)
        if tried is not None:
            keep = self._library.preparation.stories.keep_retrieval
            self._jobs.start(lambda _report, _cancel: keep(tried), done=lambda _none: None, failed=self._failed)

    def deal(self, text: str) -> None:
        """Deal stories out to the rounds in `text`, a line each: 'Round 1: Ownership, Dive Deep'."""
        self._change(loop_text=text, notice=None, action="")

    # Showing

    def _chosen(self) -> Story | None:
        if self._read is None:
            return None
        return next((one for one in self._read.stories if one.id == self._state.chosen), None)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(loading=False, notice=notice_of(error), action="")

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        if self._read is not None:
            self._state = self._with_read(self._state, self._read)
        self._view.show_state(self._state)

    def _with_read(self, state: StoriesState, read: Read) -> StoriesState:
        ids = [one.id for one in read.stories]
        chosen = state.chosen if state.chosen in ids else (ids[0] if ids else 0)
        story = next((one for one in read.stories if one.id == chosen), None)
        text = state.loop_text or loop_text(usual_loop(read.rounds))
        sheet = day_sheet(read.stories, read.found, read.written)
        number = len(ids)
        return replace(
            state,
            rows=tuple(row_of(one, read.found, read.told) for one in read.stories),
            chosen=chosen,
            detail=detail_of(story, read.found, read.told, scope_lines(story, self._bands)) if story else None,
            count=plural("1 story", "%n stories", number) if number else "",
            coverage=coverage_of(read.found),
            loop_text=text,
            served=served_rows(serve(read_loop(text), read.found), read.stories),
            sheet=sheet_html(sheet) if number else "",
        )


def loop_text(needs: tuple[Need, ...]) -> str:
    """Return rounds as text, a line each."""
    rounds: dict[str, list[str]] = {}
    for one in needs:
        rounds.setdefault(one.round, []).append(principle_name(one.principle))
    return "\n".join(f"{name}: {' | '.join(names)}" for name, names in rounds.items())


def read_loop(text: str) -> tuple[Need, ...]:
    """Return the rounds of a text; what is no principle is left out."""
    by_name = {name.casefold(): key for key, name in PRINCIPLES.items()}
    found = []
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        for one in rest.split("|"):
            key = by_name.get(one.strip().casefold())
            if key:
                found.append(Need(round=name.strip(), principle=key))
    return tuple(found)


def _write_text(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise StoreError(
            tr("{path} cannot be written: {strerror}", path=path, strerror=error.strerror or error),
            hint=tr("Choose another file."),
        ) from error
