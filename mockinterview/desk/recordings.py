"""Recordings that one has: dropped on the window, written down, made an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.desk.area import Area
from mockinterview.domain.errors import AudioFileError
from mockinterview.language import mark, plural, tr
from mockinterview.ports import Cancel, Report
from mockinterview.services.speech_choice import server_in_force
from mockinterview.ui.practice.presenter import Told
from mockinterview.ui.recordings.presenter import Means, RecordingsPresenter
from mockinterview.ui.recordings.question import QuestionDialog
from mockinterview.ui.recordings.screen import RecordingsScreen
from mockinterview.ui.setup.presenter import conditions_of
from mockinterview.ui.widgets.drops import Drops

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class RecordingsArea(Area):
    """Leads files to the round that is held, or to the list of recordings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        screen = self.window.of(RecordingsScreen)
        means = Means(
            speech=self.parts.speech,
            length=_length_s,
            model=lambda: desk.settings.model or None,
            vocabulary=lambda: desk.settings.vocabulary,
            where=self._where,
            now_s=desk.now_s,
        )
        self.presenter = RecordingsPresenter(means, self.jobs, screen)
        screen.attach(self.presenter)
        screen.answer_asked.connect(self._ask_question)
        self.window.history.recordings_asked.connect(self._go)
        self.window.went.connect(self._went)
        self._drops = Drops(self.window, self._asked, self._dropped)

    def _go(self) -> None:
        self.desk.go("recordings")

    def _went(self, place: str) -> None:
        self.presenter.rest(on=place == "round")

    def _where(self) -> str:
        server = server_in_force(self.desk.settings)
        if server is None or server.loopback:
            return tr("Recordings are written down on this computer, and nothing of them leaves it.")
        return tr(
            "Recordings are sent to {origin}, the server that you named in the settings, and written down there.",
            origin=server.origin,
        )

    # Files that are dropped

    def _asked(self, files: Sequence[Path]) -> tuple[str, bool]:
        if self.window.place == "round":
            refused = self.window.round.refuses(files)
            return refused or tr("Drop it here, and it is your answer."), not refused
        return plural(
            "Drop it here to have it written down.", "Drop %n files to have them written down.", len(files)
        ), True

    def _dropped(self, files: Sequence[Path]) -> None:
        if self.window.place == "round":
            self.window.round.use_dropped(files[0])
            return
        self.presenter.add(files)
        if self.window.place != "recordings":
            self.window.leave_for("recordings")

    # A recording as an answer

    def _ask_question(self, number: int) -> None:
        row, said = self.presenter.row(number), self.presenter.said(number)
        if row is None or said is None:
            return
        library, level = self.parts.library, self.desk.settings.level
        told = Told(audio=row.path, said=said)

        def look(_report: Report, _cancel: Cancel) -> list[tuple[str, str]]:
            return [(one.id, one.text[level]) for one in library.shelf.prompts(level=level)]

        def found(questions: list[tuple[str, str]]) -> None:
            dialog = QuestionDialog(self.window, self.desk.look, row.name, questions)
            dialog.chosen.connect(partial(self._answer, told))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self.jobs.start(look, done=found, failed=self.desk.told)

    def _answer(self, told: Told, prompt_id: str) -> None:
        self.desk.practise(prompt_id, replace(conditions_of(self.desk.settings), prompts=1), told)


def _length_s(path: Path) -> float:
    """Return the length of a recording. Blocks. Raises AudioFileError."""
    from mockinterview.adapters.audio_files import duration_s  # noqa: PLC0415 - loads libraries for sound

    if path.exists() and not path.is_dir() and not path.is_file():
        raise AudioFileError(mark("{path} is not there or is no file", path=path), hint=mark("Check its name."))
    return duration_s(path)
