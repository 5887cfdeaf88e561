"""The mind of the screen of recordings: one is written down at a time, in order. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mockinterview.domain.errors import AudioFileError, InputError, MockInterviewError, ModelError
from mockinterview.domain.transcript import Transcript
from mockinterview.language import mark, plural, tr
from mockinterview.ports import Cancel, Report, Speech
from mockinterview.services.pace import Remaining
from mockinterview.services.pass_on import Made, write
from mockinterview.services.subtitles import srt, vtt
from mockinterview.services.transcribe import transcribe_file
from mockinterview.ui.recordings.state import (
    RecordingsState,
    Row,
    Stage,
    done_line,
    problem_of,
    reading_of,
)
from mockinterview.ui.wording import Notice, notice_of, short, shown_name
from mockinterview.ui.work import Jobs, Request

MOST = 100  # recordings on the list; more of them are the work of `mockinterview bulk`


class RecordingsView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: RecordingsState) -> None:
        """Show `state`, whatever was shown before."""

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Tell a screen reader."""

    def bring(self, number: int) -> None:
        """Bring the words of this recording into sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What recordings are written down with, asked anew for each.

    length: of a file in seconds, 0.0 if it does not say, raises AudioFileError; where: who does it, in a sentence.
    """

    speech: Speech | None
    length: Callable[[Path], float]
    model: Callable[[], str | None]
    vocabulary: Callable[[], Sequence[str]]
    where: Callable[[], str]
    now_s: Callable[[], float]


class RecordingsPresenter:
    """Holds the list until the program ends; nothing of it goes to the library."""

    def __init__(self, means: Means, jobs: Jobs, view: RecordingsView) -> None:
        self._means, self._jobs, self._view = means, jobs, view
        self._state = RecordingsState()
        self._said: dict[int, Transcript] = {}
        self._last = 0
        self._looking: Request | None = None
        self._running: tuple[int, Request] | None = None
        self._resting = False

    def refresh(self) -> None:
        """Show what is so; the settings may have changed."""
        self._change(where=self._means.where())

    def row(self, number: int) -> Row | None:
        """Return a recording on the list, None if it is not there any more."""
        return next((row for row in self._state.rows if row.number == number), None)

    def said(self, number: int) -> Transcript | None:
        """Return the words of a recording that is written down."""
        return self._said.get(number)

    # The list

    def add(self, paths: Sequence[Path]) -> None:
        """Put files on the list; one that is there already begins anew, unless it waits or runs."""
        rows = {row.path: row for row in self._state.rows}
        left_out = 0
        for path in dict.fromkeys(paths):
            known = rows.get(path)
            if known is None and len(rows) >= MOST:
                left_out += 1
            elif known is None:
                self._last += 1
                rows[path] = Row(number=self._last, path=path, name=shown_name(path))
            elif known.stage in {Stage.DONE, Stage.FAILED, Stage.STOPPED}:
                rows[path] = Row(number=known.number, path=path, name=known.name)
                self._forget(known.number)
        notice = None
        if left_out:
            notice = Notice(
                title=plural("1 recording was left out", "%n recordings were left out", left_out),
                text=tr("The list holds {most}. Clear what is finished, and add them then.", most=MOST),
            )
        self._change(rows=tuple(rows.values()), notice=notice, where=self._means.where())
        self._go_on()

    def cancel(self, number: int) -> None:
        """Stop a recording; it can go on later where it stopped."""
        row = self.row(number)
        if row is None or row.stage not in {Stage.RUNNING, Stage.WAITING}:
            return
        if self._running is not None and self._running[0] == number:
            self._running[1].request()
            self._running = None
        told = tr("stopped at {share} %", share=f"{100 * row.share:.0f}") if row.share else tr("stopped")
        self._put(replace(row, stage=Stage.STOPPED, told=told))
        self._view.say(f"{row.name}: {told}")
        self._go_on()

    def resume(self, number: int) -> None:
        """Let a recording go on that was stopped."""
        row = self.row(number)
        if row is not None and row.stage is Stage.STOPPED:
            self._change(notice=None)
            self._put(replace(row, stage=Stage.WAITING, told=tr("waiting"), problem=""))
            self._go_on()

    def remove(self, number: int) -> None:
        """Take a recording off the list; the file stays where it is."""
        self.cancel(number)
        self._forget(number)
        self._change(rows=tuple(row for row in self._state.rows if row.number != number))

    def clear(self) -> None:
        """Take everything off the list that needs nothing more."""
        kept = tuple(row for row in self._state.rows if row.stage not in {Stage.DONE, Stage.FAILED})
        for number in set(self._said) - {row.number for row in kept}:
            self._forget(number)
        self._change(rows=kept, notice=None)

    def rest(self, *, on: bool) -> None:
        """Leave the computer to a round that is held, or go on."""
        if on is self._resting:
            return
        self._resting = on
        if on and self._running is not None:
            number, job = self._running
            job.request()
            self._running = None
            row = self.row(number)
            if row is not None:
                self._put(replace(row, stage=Stage.WAITING, told=tr("rests while you answer")))
        if not on:
            self._go_on()

    # The words

    def read(self, number: int) -> None:
        """Show the words of a recording."""
        row, said = self.row(number), self._said.get(number)
        if row is not None and said is not None:
            self._show_words(row, said)
            self._view.bring(number)

    def save(self, number: int, path: Path) -> None:
        """Write the words to a file, as its ending says: .srt, .vtt, else text."""
        row, said = self.row(number), self._said.get(number)
        if row is None or said is None:
            return
        text = reading_of(row, said).text + "\n"

        def work(_report: Report, _cancel: Cancel) -> Path:
            if path.exists() and row.path.exists() and path.samefile(row.path):
                raise InputError(
                    mark("{path} is the recording itself", path=path.name), hint=mark("Choose another file.")
                )
            made = Made(data=_form(path.suffix.lower(), text, said, row.name), suffix=".txt", title=row.name)
            return write(made, path, _no_pdf)

        def saved(found: Path) -> None:
            self._change(notice=Notice(title=tr("Saved"), text=str(found), tone="good"))

        self._jobs.start(work, done=saved, failed=self._not_saved)

    # One after another

    def _go_on(self) -> None:
        """Look at the next file that nobody looked at, and write the next one down that waits."""
        look = next((row for row in self._state.rows if row.stage is Stage.LOOKING), None)
        if look is not None and self._looking is None:
            self._look(look)
        if self._running is None and not self._resting:
            row = next((row for row in self._state.rows if row.stage is Stage.WAITING), None)
            if row is not None:
                self._run(row)

    def _look(self, row: Row) -> None:
        length = self._means.length

        def done(length_s: float) -> None:
            self._looking = None
            self._set(row.number, Stage.LOOKING, stage=Stage.WAITING, length_s=length_s, told=tr("waiting"))
            self._go_on()

        def failed(error: MockInterviewError) -> None:
            self._looking = None
            if self._is(row.number, Stage.LOOKING):
                self._broken(row.number, error)
            self._go_on()

        job = self._jobs.start(lambda _report, _cancel: length(row.path), done=done, failed=failed)
        if self._is(row.number, Stage.LOOKING):  # jobs of tests are done at once
            self._looking = job

    def _run(self, row: Row) -> None:
        means, left = self._means, Remaining()
        model, vocabulary, number = means.model(), tuple(means.vocabulary()), row.number
        self._put(replace(row, stage=Stage.RUNNING, told=tr("begins")))

        def work(report: Report, cancel: Cancel) -> Transcript:
            if means.speech is None:
                raise ModelError(mark("no speech recogniser is ready"))
            return transcribe_file(row.path, means.speech, model, report, cancel, vocabulary=vocabulary)

        def progressed(share: float) -> None:
            self._set(number, Stage.RUNNING, share=share, told=left.at(share, means.now_s()))

        def done(said: Transcript) -> None:
            self._running = None
            self._written_down(number, said)
            self._go_on()

        def failed(error: MockInterviewError) -> None:
            self._running = None
            if isinstance(error, AudioFileError):
                self._broken(number, error)
            else:
                self._halt(error)
            self._go_on()

        job = self._jobs.start(work, done=done, failed=failed, progress=progressed)
        if self._is(number, Stage.RUNNING):
            self._running = number, job

    def _written_down(self, number: int, said: Transcript) -> None:
        row = self.row(number)
        if row is None:
            return
        self._said[number] = said
        words = len(said.words)
        done = replace(row, stage=Stage.DONE, share=1.0, told=done_line(words), words=words, length_s=said.duration_s)
        self._put(done)
        self._view.say(f"{row.name}: {done.told}")
        if self._state.reading is None and words:
            self._show_words(done, said)

    def _broken(self, number: int, error: MockInterviewError) -> None:
        row = self.row(number)
        if row is not None:
            problem = problem_of(error, row.path)
            self._put(replace(row, stage=Stage.FAILED, told=tr("cannot be written down"), problem=problem))
            self._view.say(f"{short(row.name)}: {problem}", urgent=True)

    def _halt(self, error: MockInterviewError) -> None:
        """Stop everything that waits: it would fail for the same reason."""
        halted = {Stage.RUNNING, Stage.WAITING}
        rows = tuple(
            replace(row, stage=Stage.STOPPED, told=tr("stopped")) if row.stage in halted else row
            for row in self._state.rows
        )
        self._change(rows=rows, notice=notice_of(error))

    # The state

    def _show_words(self, row: Row, said: Transcript) -> None:
        rows = tuple(replace(one, read=one.number == row.number) for one in self._state.rows)
        self._change(rows=rows, reading=reading_of(row, said))

    def _forget(self, number: int) -> None:
        self._said.pop(number, None)
        if self._state.reading is not None and self._state.reading.number == number:
            self._change(reading=None)

    def _is(self, number: int, stage: Stage) -> bool:
        row = self.row(number)
        return row is not None and row.stage is stage

    def _set(self, number: int, only: Stage, **fields: object) -> None:
        """Change a row, if it is still at the stage `only`."""
        row = self.row(number)
        if row is not None and row.stage is only:
            changed = replace(row, **fields)  # type: ignore[arg-type]
            if changed != row:
                self._put(changed)

    def _put(self, changed: Row) -> None:
        self._change(rows=tuple(changed if row.number == changed.number else row for row in self._state.rows))

    def _not_saved(self, error: MockInterviewError) -> None:
        self._change(notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)


def _form(suffix: str, text: str, said: Transcript, title: str) -> bytes:
    match suffix:
        case ".srt":
            text = srt(said)
        case ".vtt":
            text = vtt(said, title)
    return text.encode("utf-8", "replace")


def _no_pdf(_page: str, _path: Path, _title: str) -> None:
    """Print nothing: no words are saved as PDF."""
