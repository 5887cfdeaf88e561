"""Readiness's mind: lists, answers, snapshots and what follows from them. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.promotion import PromotionGuide
from mockinterview.domain.readiness import Answers, Assessment, Development, Record, Snapshot
from mockinterview.language import tr
from mockinterview.library import Library
from mockinterview.scoring.handling import handling
from mockinterview.scoring.insider import InsiderVocabulary, insider_notes
from mockinterview.services.internal import in_words
from mockinterview.services.readiness import Overview, development, overviews, records
from mockinterview.ui.readiness.state import ReadinessState, list_row, open_state
from mockinterview.ui.wording import Notice, notice_of
from mockinterview.ui.work import Jobs, Request


class ReadinessView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: ReadinessState) -> None:
        """Show `state`, whatever was shown before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """What was read for the assessment that is open."""

    assessment: Assessment
    snapshots: tuple[Snapshot, ...]
    records: Mapping[str, Record]
    development: tuple[Development, ...]


class ReadinessPresenter:
    """Reads lists and evidence in the background; answers are the user's until they are kept as a snapshot."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: ReadinessView,
        *,
        assessments: tuple[Assessment, ...],
        guide: PromotionGuide,
        vocabulary: Callable[[], InsiderVocabulary],
        level: Level,
        internal: bool,
        now_ms: Callable[[], int],
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._assessments, self._guide, self._vocabulary = assessments, guide, vocabulary
        self._level, self._now_ms = level, now_ms
        self._values: Mapping[str, float] = {}
        self._opened: _Opened | None = None
        self._answers: dict[str, float | str] = {}
        self._kept: Answers = {}
        self._job: Request | None = None
        self._state = ReadinessState(pairs=guide.level_pairs, internal=internal)

    def refresh(self) -> None:
        """Read everything again; what is filled in stays."""
        key = self._opened.assessment.key if self._opened else ""

        def work(_report: object, _cancel: object) -> tuple[Mapping[str, float], tuple[Overview, ...]]:
            values = self._library.dossier.guide_values()
            return values, overviews(self._library, self._assessments, values)

        self._jobs.start(work, done=self._listed, failed=self._failed)
        if key:
            self._read(key, keep_answers=True)

    def _listed(self, found: tuple[Mapping[str, float], tuple[Overview, ...]]) -> None:
        self._values = found[0]
        self._show(loading=False, rows=tuple(list_row(one) for one in found[1]), notice=None)

    def open(self, key: str) -> None:
        """Open an assessment."""
        self._read(key, keep_answers=False)

    def _read(self, key: str, *, keep_answers: bool) -> None:
        assessment = next(one for one in self._assessments if one.key == key)
        if self._job is not None:
            self._job.request()
        answers = dict(self._answers) if keep_answers else None

        def work(_report: object, _cancel: object) -> _Opened:
            library = self._library
            snapshots = library.dossier.snapshots(key)
            given = answers if answers is not None else (snapshots[-1].answers if snapshots else {})
            lines = (
                development(
                    library, assessment, given, library.dossier.guide_values(), level=self._level, now_ms=self._now_ms()
                )
                if given
                else ()
            )
            return _Opened(
                assessment=assessment, snapshots=snapshots, records=records(library, assessment), development=lines
            )

        def done(found: _Opened) -> None:
            fresh = self._opened is None or self._opened.assessment.key != key
            self._opened = found
            if fresh or not keep_answers:
                self._kept = found.snapshots[-1].answers if found.snapshots else {}
                self._answers = dict(self._kept)
            self._show_open()

        self._job = self._jobs.start(work, done=done, failed=self._failed)

    def back(self) -> None:
        """Go back to the lists; what was not kept is let go."""
        self._opened = None
        self._answers, self._kept = {}, {}
        self._show(open=None)
        self.refresh()

    def answer(self, item: str, value: float | str | None) -> None:
        """Take an answer; None takes it back."""
        if value is None or value == "":
            self._answers.pop(item, None)
        else:
            self._answers[item] = value
        self._show_open()

    def keep(self, note: str) -> None:
        """Keep the answers as a snapshot of now."""
        if self._opened is None or not self._answers:
            return
        key, answers = self._opened.assessment.key, dict(self._answers)
        self._jobs.start(
            lambda _report, _cancel: self._library.dossier.save_snapshot(key, answers, note.strip()),
            done=self._was_kept,
            failed=self._failed,
        )

    def _was_kept(self, snapshot: Snapshot) -> None:
        self._kept = snapshot.answers
        self.refresh()

    def delete(self, snapshot_id: int) -> None:
        """Remove a snapshot for good."""
        self._jobs.start(
            lambda _report, _cancel: self._library.dossier.delete_snapshot(snapshot_id),
            done=self._changed,
            failed=self._failed,
        )

    def set_figure(self, key: str, value: float | None) -> None:
        """Put an own value in force instead of the guide's; None goes back to the guide's."""
        self._jobs.start(
            lambda _report, _cancel: self._library.dossier.set_guide_value(key, value),
            done=self._changed,
            failed=self._failed,
        )

    def _changed(self, _nothing: None) -> None:
        self.refresh()

    def set_internal(self, *, on: bool) -> None:
        """Read answers as those of an internal candidate, or not."""
        self._show(internal=on)

    def try_words(self, text: str) -> None:
        """Say how some words meet a question from the other level, and what outsiders would not understand."""
        if not text.strip():
            self._show(tried=())
            return
        met = handling(text)
        told = (
            [met.told]
            if met.told
            else [tr("Nothing speaks of a level made larger or of hands kept off. A few more sentences say more.")]
        )
        if self._state.internal:
            told += in_words(insider_notes(text, self._vocabulary()))
        self._show(tried=tuple(told))

    def _show_open(self) -> None:
        if self._opened is None:
            return
        opened = self._opened
        self._show(
            notice=None,
            open=open_state(
                opened.assessment, self._answers, self._values, opened.snapshots, records=opened.records,
                development=opened.development, unsaved=dict(self._kept) != self._answers,
            ),
        )  # fmt: skip

    def _show(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._view.show_state(self._state)

    def _failed(self, error: MockInterviewError) -> None:
        notice: Notice = notice_of(error)
        self._show(loading=False, notice=notice)
