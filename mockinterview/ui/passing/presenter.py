"""Exports and imports from the window: what is asked becomes a file, what comes in becomes answers. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import Cancelled, InputError, MockInterviewError
from mockinterview.domain.session import WholeAttempt
from mockinterview.language import listed, mark, plural, tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.services.pace import Remaining
from mockinterview.services.pass_on import Audio, Format, Made, Sounds, Wanted, make, write
from mockinterview.services.redact import read_glossary
from mockinterview.services.reports import EVERYTHING, reports_of
from mockinterview.services.take_in import Arrived, take_in
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs, Request

FORMATS = (
    (Format.HTML, mark("Web page (HTML)")),
    (Format.PDF, mark("Document to print (PDF)")),
    (Format.MD, mark("Text with headings (Markdown)")),
    (Format.COACH, mark("Review pack for a coach")),
    (Format.ZIP, mark("Archive with everything, comes back by Import (ZIP)")),
    (Format.JSON, mark("Everything but sound, comes back by Import (JSON)")),
    (Format.CSV, mark("Table of the ratings (CSV)")),
    (Format.SRT, mark("Subtitles (SRT)")),
    (Format.VTT, mark("Subtitles (WebVTT)")),
)
AUDIOS = (
    (Audio.NONE, mark("Without recordings")),
    (Audio.WHOLE, mark("With recordings")),
    (Audio.BLEEPED, mark("With masked words bleeped")),
)
WITH_SOUND = {Format.ZIP, Format.COACH}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportForm:
    """What was filled in. what: as `reports_of` takes it; terms: the list of what is masked, empty masks nothing."""

    what: str
    format: Format
    redact: bool = False
    terms: str = ""
    amounts: bool = True
    audio: Audio = Audio.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportState:
    """What the dialog shows. progress: how far the file is, and how long it still takes."""

    attempt: str = ""
    round: str = ""
    terms: str = ""
    busy: bool = False
    progress: str = ""
    notice: Notice | None = None


class ExportView(Protocol):
    """What the presenter needs of the dialog."""

    def show_state(self, state: ExportState) -> None:
        """Show `state`, whatever was shown before."""


class ImportView(Protocol):
    """What the presenter needs of a screen with a button for imports."""

    def show_arrived(self, notice: Notice, answers: int) -> None:
        """Tell what came in, and how many answers are new."""


def audios(form: Format, *, redact: bool) -> tuple[tuple[Audio, str], ...]:
    """Return what may happen to recordings in a format."""
    if form not in WITH_SOUND:
        return AUDIOS[:1]
    return (AUDIOS[0], AUDIOS[2]) if redact else AUDIOS[:2]


def suggestion(form: ExportForm) -> str:
    """Return a file name that tells nothing of the answer."""
    suffix = {Format.COACH: ".html"}.get(form.format, f".{form.format.value}")
    if form.format is Format.COACH and form.redact and form.audio is not Audio.NONE:
        suffix = ".zip"
    kind = "review-pack" if form.format is Format.COACH else "mock-interview"
    return f"{kind}-{form.what.replace('..', '-to-')}{'-redacted' if form.redact else ''}{suffix}"


class Watched:
    """Implements `Sounds`: tells how many recordings are done, and stops between two of them."""

    def __init__(self, sounds: Sounds, recordings: int, report: Report, cancel: Cancel) -> None:
        self._sounds, self._recordings, self._report, self._cancel = sounds, recordings, report, cancel
        self._done: set[Path] = set()

    def whole(self, path: Path) -> bytes:
        """Return a recording as it is. Raises Cancelled."""
        return self._counted(path, lambda: self._sounds.whole(path))

    def bleeped(self, path: Path, spans: Sequence[tuple[float, float]], *, dither: int) -> bytes:
        """Return a recording with a tone in place of some spans. Raises Cancelled."""
        return self._counted(path, lambda: self._sounds.bleeped(path, spans, dither=dither))

    def _counted(self, path: Path, make_it: Callable[[], bytes]) -> bytes:
        if self._cancel.requested:
            raise Cancelled
        data = make_it()
        self._done.add(path)
        self._report(min(1.0, len(self._done) / max(1, self._recordings)))
        return data


class PassingPresenter:
    """Makes files of what is kept, and takes files in.

    pdf: prints a page; called on the caller's thread. load_terms, save_terms: the user's list of what is masked.
    """

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        *,
        sounds: Callable[[], Sounds],
        pdf: Callable[[str, Path, str], None],
        load_terms: Callable[[], str],
        save_terms: Callable[[str], None],
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library, self._jobs, self._sounds, self._pdf = library, jobs, sounds, pdf
        self._load_terms, self._save_terms, self._now_s = load_terms, save_terms, now_s
        self._view: ExportView | None = None
        self._state = ExportState()
        self._job: Request | None = None

    def open(self, view: ExportView, whole: WholeAttempt | None) -> None:
        """Show the dialog for an answer, or for everything."""
        self._view = view
        attempt = whole.attempt if whole is not None else None
        self._show(
            ExportState(
                attempt=f"{attempt.session_id}.{attempt.number}" if attempt else "",
                round=str(attempt.session_id) if attempt else "",
                terms=self._load_terms(),
            )
        )

    def closed(self) -> None:
        """Forget the dialog."""
        self._view = None

    def save(self, form: ExportForm, path: Path) -> None:
        """Make the file and write it to `path`."""
        self._show(replace(self._state, busy=True, progress=tr("Working"), notice=None))
        remaining = Remaining()

        def work(report: Report, cancel: Cancel) -> Made:
            glossary = None
            if form.redact:
                self._save_terms(form.terms)
                glossary = read_glossary(form.terms)
                if not glossary.entries:
                    raise InputError(
                        tr("the list of what is to be masked is empty"),
                        hint=tr("Write a line for each, such as 'customer: Acme'."),
                    )
            wanted = Wanted(
                format=form.format,
                glossary=glossary,
                amounts=form.amounts,
                audio=form.audio,
                everything=form.what == EVERYTHING,
            )
            told = reports_of(self._library, form.what)
            if cancel.requested:
                raise Cancelled
            recordings = sum(take.audio is not None for one in told for whole in one.attempts for take in whole.takes)
            return make(self._library, told, wanted, Watched(self._sounds(), recordings, report, cancel))

        def progressed(share: float) -> None:
            self._show(replace(self._state, progress=remaining.at(share, self._now_s())))

        def made(found: Made) -> None:
            try:
                write(found, path, self._pdf)
            except MockInterviewError as error:
                self._failed(error)
                return
            self._show(replace(self._state, busy=False, progress="", notice=_saved(found, path)))

        self._job = self._jobs.start(work, done=made, failed=self._failed, progress=progressed)

    def stop(self) -> None:
        """Make no file after all: it is written whole or not at all, so nothing is left of it."""
        if self._job is not None and self._state.busy:
            self._job.request()
            told = Notice(title=tr("Stopped"), text=tr("No file was written."), tone="soft")
            self._show(replace(self._state, busy=False, progress="", notice=told))

    def take_in(self, path: Path, view: ImportView) -> None:
        """Import a file: an export, or a coach's ratings."""

        def failed(error: MockInterviewError) -> None:
            view.show_arrived(notice_of(error), 0)

        def arrived(found: Arrived) -> None:
            view.show_arrived(_came(found), len(found.attempts))

        self._jobs.start(lambda _report, _cancel: take_in(self._library, path), done=arrived, failed=failed)

    def _failed(self, error: MockInterviewError) -> None:
        self._show(replace(self._state, busy=False, progress="", notice=notice_of(error)))

    def _show(self, state: ExportState) -> None:
        self._state = state
        if self._view is not None:
            self._view.show_state(state)


def _saved(made: Made, path: Path) -> Notice:
    lines = [str(path)]
    if made.masked:
        lines.append(
            tr(
                "Masked: {masks}",
                masks=listed(
                    [
                        plural("{mask} once", "{mask} %n times", number, mask=mask)
                        for mask, number in sorted(made.masked.items())
                    ]
                ),
            )
        )
    for spelling, words in made.inside.items():
        lines.append(
            tr(
                "“{spelling}” also stands in {words}; write “={spelling}” to leave those words.",
                spelling=spelling,
                words=listed(words[:8]),
            )
        )
    if made.masked:
        lines.append(
            tr("Words that the recogniser wrote otherwise are not in your list. Read it once before you send it.")
        )
    return Notice(title=tr("Saved"), text="\n".join(lines), tone="good")


def _came(arrived: Arrived) -> Notice:
    if arrived.rated:
        coach = max(arrived.rated[0].coaches, key=lambda one: one.made_ms).coach
        text = plural(
            "1 answer rated by {coach}. The review of each shows the ratings side by side.",
            "%n answers rated by {coach}. The review of each shows the ratings side by side.",
            len(arrived.rated),
            coach=coach,
        )
        return Notice(title=tr("A coach's ratings came in"), text=text, tone="good")
    told = []
    if arrived.known:
        told.append(plural("1 were here already.", "%n were here already.", arrived.known))
    if arrived.recordings:
        told.append(plural("1 recordings came with them.", "%n recordings came with them.", arrived.recordings))
    return Notice(
        title=plural("1 answer imported", "%n answers imported", len(arrived.attempts)),
        text=" ".join(told),
        tone="good",
    )
