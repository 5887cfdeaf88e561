"""What was answered: scorecard, review, history."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from mockinterview.adapters.pdf import write_pdf
from mockinterview.desk.area import Area, ignored
from mockinterview.domain.session import WholeAttempt
from mockinterview.domain.settings import Settings
from mockinterview.language import tr
from mockinterview.scoring.guide import Range
from mockinterview.services.pass_on import Sounds
from mockinterview.services.stories import whole_glossary
from mockinterview.ui.compare.presenter import ComparePresenter
from mockinterview.ui.compare.screen import CompareScreen
from mockinterview.ui.history.presenter import HistoryPresenter
from mockinterview.ui.opinion.presenter import OpinionPresenter
from mockinterview.ui.passing.dialog import ExportDialog
from mockinterview.ui.passing.presenter import PassingPresenter
from mockinterview.ui.review.amend import AmendPresenter
from mockinterview.ui.review.presenter import ReviewPresenter
from mockinterview.ui.scorecard.presenter import ScorecardPresenter
from mockinterview.ui.widgets.slices import Slices

if TYPE_CHECKING:
    from mockinterview.desk.desk import Desk


class PastArea(Area):
    """Shows attempts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        parts, window = self.parts, self.window
        self._opening = Slices(self, first=True, apart=True)  # a screen is filled first, gone to then
        self._review = ReviewPresenter(parts.player, self.jobs, window.review, now_s=desk.now_s)
        self._amend = AmendPresenter(
            parts.library,
            self.jobs,
            window.review,
            self._review,
            scorer=parts.scorer,
            speech=parts.speech,
            models=lambda: parts.models().models(),
        )
        window.review.attach(self._review, self._amend)
        self._compare = ComparePresenter(
            parts.library, parts.player, self.jobs, window.of(CompareScreen), now_s=desk.now_s
        )
        window.of(CompareScreen).attach(self._compare)
        self._passing = PassingPresenter(
            parts.library,
            self.jobs,
            sounds=_sounds,
            pdf=lambda page, path, title: write_pdf(page, path, title=title),
            load_terms=self._all_terms,
            save_terms=self._save_terms,
        )
        self._scorecard = ScorecardPresenter(
            parts.library, parts.player, self.jobs, window.scorecard, now_s=desk.now_s, questions=desk.questions
        )
        window.scorecard.attach(self._scorecard)
        self._opinion: OpinionPresenter | None = None
        if parts.language_model is not None:
            cards = (window.scorecard.opinion, window.review.opinion)
            self._opinion = OpinionPresenter(
                parts.library,
                self.jobs,
                tuple(card.show_state for card in cards),
                settings=lambda: desk.settings,
                model=parts.language_model,
            )
            for card in cards:
                card.asked.connect(self._opinion.ask)
                card.stopped.connect(self._opinion.cancel)
                card.dropped.connect(self._opinion.drop)
        window.history.attach(HistoryPresenter(parts.library, self.jobs, window.history))
        window.scorecard.review.connect(self._go_review)
        window.review.back.connect(self._go_scorecard)
        window.review.compare.connect(self._go_compare)
        window.review.export.connect(self._export_shown)
        window.of(CompareScreen).back.connect(self._back_to_review)
        window.history.export_asked.connect(self._export_all)
        window.history.import_asked.connect(self._ask_import)
        window.history.opened.connect(self.show)
        window.history.start.connect(self._go_setup)

    def open(self) -> None:
        """Read the guide's shares of the parts, which the review sets beside the answer's."""

        def read(shares: Mapping[str, Range]) -> None:
            self._review.shares = shares

        self.jobs.start(lambda _report, _cancel: _shares(), done=read, failed=ignored)

    @property
    def shown(self) -> WholeAttempt | None:
        """The attempt on the scorecard."""
        return self._scorecard.whole

    def show(self, whole: WholeAttempt, *, in_round: bool = False, last: bool = True) -> None:
        """Show the scorecard of an attempt; in a round it leads on to the next prompt."""
        self._opening.begin(
            [
                partial(self._scorecard.show, whole, in_round=in_round, last=last),
                partial(self._show_opinion, whole),
                partial(self.window.prepare, "scorecard"),
                partial(self.window.go, "scorecard"),
            ]
        )

    def _show_opinion(self, whole: WholeAttempt) -> None:
        if self._opinion is not None:
            # what was on the screen before knows nothing of an opinion that came since
            self._opinion.show(whole)

    def settings_changed(self, before: Settings) -> None:
        """Offer second opinions, or no longer."""
        now = self.desk.settings
        if self._opinion is not None and (before.judge, before.judge_address) != (now.judge, now.judge_address):
            self._opinion.refresh()

    def _go_review(self) -> None:
        whole = self._scorecard.whole
        if whole is not None:
            self._opening.begin(
                [
                    partial(self._review.show, whole),
                    self._amend.open,
                    partial(self.window.prepare, "review"),
                    partial(self.window.go, "review"),
                ]
            )

    def _go_scorecard(self) -> None:
        whole = self._review.whole
        if whole is not None and whole is not self._scorecard.whole:  # corrected or scored again meanwhile
            self._scorecard.show_changed(whole)
            self._show_opinion(whole)
        self.window.go("scorecard")

    def _back_to_review(self) -> None:
        self.window.go("review")

    def _go_compare(self) -> None:
        if self._review.whole is not None:
            self._compare.show(self._review.whole)
            self.window.go("compare")

    # Exports and imports

    def _export_shown(self) -> None:
        self._export(self._review.whole)

    def _export_all(self) -> None:
        self._export(None)

    def _export(self, whole: WholeAttempt | None) -> None:
        dialog = ExportDialog(self.window, self.desk.look, self._passing)
        self._passing.open(dialog, whole)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_import(self) -> None:
        dialog = QFileDialog(self.window, tr("Import"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Exports and coaches' ratings (*.json *.zip)"), tr("All files (*)")])
        dialog.fileSelected.connect(self._take_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_in(self, path: str) -> None:
        self._passing.take_in(Path(path), self.window.history)

    def _terms_file(self) -> Path:
        return self.desk.where.root / "masked-terms.txt"

    def _all_terms(self) -> str:
        """Return the user's list, and the confidential terms of stories behind it."""
        return whole_glossary(self._load_terms(), self.parts.library.preparation.stories.all())

    def _load_terms(self) -> str:
        try:
            return self._terms_file().read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def _save_terms(self, text: str) -> None:
        path = self._terms_file()
        with suppress(OSError):  # the list is kept for comfort; the export works without
            path.touch(mode=0o600)
            path.write_text(text, encoding="utf-8")

    def _go_setup(self) -> None:
        self.desk.go("setup")


def _sounds() -> Sounds:
    from mockinterview.adapters.flac import FlacSounds  # noqa: PLC0415 - loads libraries for sound

    return FlacSounds()


def _shares() -> Mapping[str, Range]:
    from mockinterview.adapters.guide_yaml import read_guide  # noqa: PLC0415 - reads three files

    return read_guide().shares
