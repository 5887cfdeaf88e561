"""The mind of progress: reads a bounded part of the library and tells it. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import ceil
from typing import Protocol

from mockinterview.domain.calendar import weeks
from mockinterview.domain.criteria import Level
from mockinterview.domain.errors import MockInterviewError
from mockinterview.domain.progress import RatedAnswer
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.trends import By, coverage, trends
from mockinterview.language import plural, tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.scoring.guide import Range
from mockinterview.services.keep import Scores
from mockinterview.services.ready import ready_by_evidence
from mockinterview.services.rescore import Rescored, outdated_number, rescore_all
from mockinterview.ui.progress.charts import (
    agreement_charts,
    delivery_charts,
    reads_chart,
    trend_chart,
    trend_line,
)
from mockinterview.ui.progress.practice import calendar_grid, coverage_grid, family_card, minutes_chart
from mockinterview.ui.progress.state import ProgressState, RescoreCard, View
from mockinterview.ui.wording import minutes, notice_of
from mockinterview.ui.work import Jobs, Request

WEEKS = 16
WEEK_MS = 7 * 86_400_000


class ProgressView(Protocol):
    """What the presenter needs of the screen and the window."""

    def show_state(self, state: ProgressState) -> None:
        """Show `state`, whatever was shown before."""

    def open_attempt(self, whole: WholeAttempt) -> None:
        """Go to an attempt."""

    def plan(self, week_minutes: int) -> None:
        """Keep how much is planned a week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What was read for one view."""

    total: int
    fields: Mapping[str, object]
    answers: tuple[RatedAnswer, ...] = ()


class ProgressPresenter:
    """Shows one side of progress at a time, and has old answers scored again."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: ProgressView,
        *,
        level: Level,
        scorer: Scores,
        version: Callable[[], str] | None,
        bands: Callable[[], Mapping[str, Range]],
        now_ms: Callable[[], int],
        now_s: Callable[[], float],
        week_minutes: int = 0,
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._scorer, self._version = scorer, version
        self._bands, self._now_ms, self._now_s = bands, now_ms, now_s
        self._state = ProgressState(level=level, week_minutes=week_minutes)
        self._answers: tuple[RatedAnswer, ...] = ()
        self._looking: Request | None = None
        self._scoring: Request | None = None
        self._counting = False
        self.rescoring = False
        self._began_s, self._waiting = 0.0, 0

    def refresh(self) -> None:
        """Read again what is shown."""
        if self._looking is not None:
            self._looking.request()
        state = self._state
        self._looking = self._jobs.start(
            lambda _report, _cancel: self._look(state), done=self._looked, failed=self._failed
        )
        self._count()

    def show(self, view: View) -> None:
        """Show another side."""
        self._change(view=view)
        self.refresh()

    def level(self, level: Level) -> None:
        """Show answers of another level."""
        self._change(level=level)
        self.refresh()

    def window(self, answers: int | None) -> None:
        """Show so many of the newest answers; None for all."""
        self._change(window=answers)
        self.refresh()

    def by(self, by: By) -> None:
        """Show trends for criteria, principles, kinds or levels."""
        self._change(by=by, chosen="")
        self.refresh()

    def choose(self, key: str) -> None:
        """Show one trend."""
        if key != self._state.chosen:
            self._change(chosen=key, **self._trend_fields(self._answers, self._state.by, key))

    def plan(self, week_minutes: int) -> None:
        """Plan so many minutes a week; 0 for no plan."""
        if week_minutes != self._state.week_minutes:
            self._change(week_minutes=week_minutes)
            self._view.plan(week_minutes)
            self.refresh()

    def open(self, attempt_id: int) -> None:
        """Go to an attempt."""
        self._jobs.start(
            lambda _report, _cancel: self._library.past.whole(attempt_id),
            done=self._view.open_attempt,
            failed=self._failed,
        )

    # Reading

    def _look(self, state: ProgressState) -> _Seen:
        library = self._library
        total = library.progress.total(state.level)
        match state.view:
            case View.READINESS:
                cards = tuple(family_card(one) for one in ready_by_evidence(library, state.level))
                return _Seen(total=total, fields={"families": cards})
            case View.PRACTICE:
                now_ms = self._now_ms()
                practised = library.progress.practised(now_ms - (WEEKS + 1) * WEEK_MS)
                shown = weeks(practised, until_ms=now_ms, number=WEEKS)
                return _Seen(
                    total=total,
                    fields={
                        "calendar": calendar_grid(shown),
                        "minutes": minutes_chart(shown, state.week_minutes),
                        "coverage": coverage_grid(coverage(library.progress.evidence())),
                    },
                )
        every_level = state.view is View.TRENDS and state.by is By.LEVEL
        answers = library.progress.answers(None if every_level else state.level, limit=state.window)
        match state.view:
            case View.TRENDS:
                fields = self._trend_fields(answers, state.by, state.chosen)
                fields["reads"] = reads_chart(answers)
            case View.DELIVERY:
                fields = {"delivery": delivery_charts(answers, self._bands())}
            case _:
                fields = {"agreement": agreement_charts(answers)}
        return _Seen(total=total, fields=fields, answers=answers)

    @staticmethod
    def _trend_fields(answers: tuple[RatedAnswer, ...], by: By, chosen: str) -> dict[str, object]:
        found = {one.key: one for one in trends(answers, by)}
        key = chosen if chosen in found else max(found, key=lambda one: len(found[one].dots), default="")
        return {
            "lines": tuple(trend_line(one, by) for one in found.values()),
            "chosen": key,
            "trend": trend_chart(found[key], by) if key else None,
        }

    def _looked(self, seen: _Seen) -> None:
        self._answers = seen.answers
        self._change(loading=False, notice=None, summary=self._told(seen), answers=seen.total, **seen.fields)

    def _told(self, seen: _Seen) -> str:
        level = self._state.level
        if not seen.total:
            return tr("No scored answer for {level} yet.", level=level)
        return plural("%n scored answer for {level}.", "%n scored answers for {level}.", seen.total, level=level)

    def _failed(self, error: MockInterviewError) -> None:
        self._change(loading=False, notice=notice_of(error))

    def _change(self, **fields: object) -> None:
        self._state = replace(self._state, **fields)  # type: ignore[arg-type]
        self._view.show_state(self._state)

    # Scoring again

    def _count(self) -> None:
        """Look for answers of other versions, where there can be any."""
        if self._version is None or self._counting or self.rescoring:
            return
        version, library = self._version, self._library
        self._counting = True

        def count(_report: Report, _cancel: Cancel) -> int:
            return outdated_number(library, version()) if library.progress.total() else 0

        self._jobs.start(count, done=self._counted, failed=self._not_counted)

    def _counted(self, number: int) -> None:
        self._counting = False
        self._waiting = number
        self._change(rescore=_offer(number))

    def _not_counted(self, _error: MockInterviewError) -> None:
        self._counting = False  # without a scorer there is nothing to offer; scoring itself says why

    def rescore(self) -> None:
        """Score all answers of other versions again; where it was stopped, it goes on."""
        if self._version is None or self.rescoring:
            return
        scorer, version, library = self._scorer, self._version, self._library
        self._began_s, self.rescoring = self._now_s(), True
        self._change(rescore=replace(_offer(self._waiting) or RescoreCard(text=""), busy=True, told=tr("Beginning")))
        self._scoring = self._jobs.start(
            lambda report, cancel: rescore_all(library, scorer, version(), report=report, cancel=cancel),
            done=self._rescored,
            failed=self._not_rescored,
            progress=self._progressed,
        )

    def stop_rescoring(self) -> None:
        """Stop after the answer that is being scored; nothing that was scored is lost."""
        if self.rescoring and self._scoring is not None:
            self._scoring.request()
            self.rescoring = False
            self._change(rescore=None)
            self._count()

    def _progressed(self, share: float) -> None:
        if not self.rescoring or self._state.rescore is None or share <= 0:
            return
        left_s = (self._now_s() - self._began_s) * (1 - share) / share
        done = round(share * self._waiting)
        told = tr(
            "{done} of {waiting} scored. About {left} left, measured so far.",
            done=done,
            waiting=self._waiting,
            left=_left(left_s),
        )
        self._change(rescore=replace(self._state.rescore, share=share, told=told))

    def _rescored(self, _found: Rescored) -> None:
        self.rescoring = False
        self._change(rescore=None)
        self.refresh()

    def _not_rescored(self, error: MockInterviewError) -> None:
        self.rescoring = False
        self._change(rescore=None, notice=notice_of(error))


def _offer(number: int) -> RescoreCard | None:
    if not number:
        return None
    return RescoreCard(
        text=plural(
            "One answer has a scorecard of an earlier version of the engine or the criteria, which cannot be compared "
            "with new ones. Scored again, they can; the earlier scorecards stay.",
            "%n answers have a scorecard of an earlier version of the engine or the criteria, which cannot be compared "
            "with new ones. Scored again, they can; the earlier scorecards stay.",
            number,
        )
    )


def _left(seconds: float) -> str:
    return tr("{seconds} s", seconds=ceil(seconds)) if seconds < 60 else minutes(60 * ceil(seconds / 60))
