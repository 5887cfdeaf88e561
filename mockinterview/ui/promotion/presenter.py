"""The promotion case's mind: keeps what is written, reads drafts in the background. Plain Python: no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from mockinterview.domain.errors import InputError, MockInterviewError, StoreError
from mockinterview.domain.promotion import (
    Checklist,
    Draft,
    DraftKind,
    DraftVersion,
    Entry,
    PromotionGuide,
    RubricMark,
    Shelf,
    Tick,
    feedback_of,
    initiative_of,
    standing,
    weeks_key,
)
from mockinterview.language import Shape, Words, plural, spelled, tr
from mockinterview.library import Library
from mockinterview.ports import Cancel, Report
from mockinterview.scoring.passages import Finding
from mockinterview.services.case_paper import Case, as_html, as_markdown, package_blocks
from mockinterview.services.draft_report import DraftReport, report_on
from mockinterview.services.feedback_mix import feedback_mix
from mockinterview.services.keep import Scores
from mockinterview.services.page_notes import page_notes
from mockinterview.services.portfolio import totals, value_lines
from mockinterview.ui.promotion.state import (
    DRAFTS,
    CheckState,
    DraftState,
    GuideState,
    InitiativeRow,
    PromotionState,
    Section,
)
from mockinterview.ui.promotion.values import refusal, value_groups
from mockinterview.ui.wording import moment, notice_of
from mockinterview.ui.work import Jobs, Request

DATE = ""  # the item under which the date of a checklist is kept


class PromotionView(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: PromotionState) -> None:
        """Show `state`, whatever was shown before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """Everything that is kept."""

    values: Mapping[str, float]
    drafts: Mapping[DraftKind, Draft]
    versions: Mapping[DraftKind, tuple[DraftVersion, ...]]
    feedback: tuple[Entry, ...]
    initiatives: tuple[Entry, ...]
    counts: tuple[Entry, ...]
    pages: Mapping[str, Entry]
    notes: Mapping[str, tuple[Finding, ...]]
    marks: Mapping[str, Entry]
    ticks: tuple[Tick, ...]


class PromotionPresenter:
    """Every change is kept at once; a draft is read when it is asked for."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        view: PromotionView,
        *,
        guide: PromotionGuide,
        scorer: Scores,
        write_pdf: Callable[[str, Path, str], None],
    ) -> None:
        self._library, self._jobs, self._view = library, jobs, view
        self._guide, self._scorer, self._write_pdf = guide, scorer, write_pdf
        self._kept: _Read | None = None
        self._texts: dict[DraftKind, str] = {}
        self._reports: dict[DraftKind, tuple[str, DraftReport]] = {}
        self._reading: dict[DraftKind, Request] = {}
        self._shares: dict[DraftKind, float] = {}
        self._state = PromotionState(
            chosen=guide.checklists[0].key,
            guide=GuideState(
                pages=guide.pages, narrative=guide.narrative, rubric=guide.rubric, rubric_source=guide.rubric_source,
                paradigm=guide.paradigm, paradigm_source=guide.paradigm_source, values=guide.value_examples,
                cases=guide.case_studies,
            ),
        )  # fmt: skip

    # Reading

    def refresh(self) -> None:
        """Read everything that is kept."""
        self._jobs.start(lambda _report, _cancel: self._read(), done=self._loaded, failed=self._failed)

    def _read(self) -> _Read:
        dossier = self._library.dossier
        drafts = {kind: found[0] for kind in DraftKind if (found := dossier.drafts(kind))}
        pages = {str(one.content.get("key")): one for one in dossier.entries(Shelf.PAGE)}
        return _Read(
            values=dossier.guide_values(),
            drafts=drafts,
            versions={kind: dossier.versions(draft.id) for kind, draft in drafts.items()},
            feedback=dossier.entries(Shelf.FEEDBACK),
            initiatives=dossier.entries(Shelf.INITIATIVE),
            counts=dossier.entries(Shelf.COUNT),
            pages=pages,
            notes={key: page_notes(key, str(one.content.get("text", ""))) for key, one in pages.items()},
            marks={str(one.content.get("key")): one for one in dossier.entries(Shelf.RUBRIC)},
            ticks=dossier.ticks(),
        )

    def _loaded(self, found: _Read) -> None:
        self._kept = found
        for kind, draft in found.drafts.items():
            self._texts.setdefault(kind, draft.text)
        self._tell(said=self._state.said)

    def _tell(self, *, said: str = "") -> None:
        kept = self._kept
        if kept is None:
            return
        marks = {key: _mark(entry) for key, entry in kept.marks.items()}
        initiatives = [initiative_of(one) for one in kept.initiatives]
        self._state = replace(
            self._state,
            loading=False,
            notice=None,
            said=said,
            drafts={kind: self._draft(kind, kept) for kind in DRAFTS.values()},
            mix=feedback_mix([feedback_of(one) for one in kept.feedback], self._guide, kept.values),
            initiatives=tuple(
                InitiativeRow(id=one.id, name=one.name, role=one.role, lines=value_lines(one)) for one in initiatives
            ),
            totals=totals(initiatives, kept.counts).told,
            pages={key: str(entry.content.get("text", "")) for key, entry in kept.pages.items()},
            notes=kept.notes,
            marks=marks,
            standing=standing(self._guide.rubric, marks, kept.values),
            checks=tuple(_check(one, kept.ticks, self._guide, kept.values) for one in self._guide.checklists),
            words_usual=(
                self._guide.value("review.words-least", kept.values),
                self._guide.value("review.words-most", kept.values),
            ),
            values=value_groups(self._guide, kept.values),
            sprint_share=self._guide.value("rubric.sprint-share", kept.values),
        )
        self._view.show_state(self._state)

    def _draft(self, kind: DraftKind, kept: _Read) -> DraftState:
        text = self._texts.get(kind, "")
        read = self._reports.get(kind)
        return DraftState(
            text=text,
            versions=tuple(
                plural(
                    "Version {number}, {moment}: %n words",
                    "Version {number}, {moment}: %n words",
                    len(one.text.split()),
                    number=one.number,
                    moment=moment(one.made_ms),
                )
                for one in reversed(kept.versions.get(kind, ()))
            ),
            report=read[1] if read else None,
            share=self._shares.get(kind),
            stale=read is not None and read[0] != text,
        )

    def choose(self, section: Section) -> None:
        """Show a part of the case."""
        self._state = replace(self._state, section=section, said="", notice=None)
        self._view.show_state(self._state)

    # Drafts

    def write(self, kind: DraftKind, text: str) -> None:
        """Keep what was typed."""
        if self._kept is None or self._texts.get(kind, "") == text:
            return
        self._texts[kind] = text
        draft = self._kept.drafts.get(kind) or Draft(kind=kind, title=_TITLES[kind])
        self._do(lambda: self._library.dossier.save_draft(replace(draft, text=text)))

    def leave(self, texts: Mapping[DraftKind, str]) -> None:
        """Keep the drafts before the window goes, on this thread: nobody would wait for a job. Raises StoreError."""
        for kind, text in texts.items():
            if self._kept is None or text == self._texts.get(kind, ""):
                continue
            draft = self._kept.drafts.get(kind) or Draft(kind=kind, title=_TITLES[kind])
            self._library.dossier.save_draft(replace(draft, text=text))

    def review(self, kind: DraftKind) -> None:
        """Read a draft; asked again while it is read, it begins anew."""
        kept, text = self._kept, self._texts.get(kind, "")
        if kept is None or not text.strip():
            return
        if kind in self._reading:
            self._reading[kind].request()
        earlier = {one.number: one.text for one in kept.versions.get(kind, ()) if one.text != text}

        def work(report: Report, cancel: Cancel) -> DraftReport:
            return report_on(
                text, self._scorer, self._guide, kind=kind, values=kept.values, earlier=earlier, cancel=cancel,
                report=report,
            )  # fmt: skip

        def done(found: DraftReport) -> None:
            self._reports[kind] = (text, found)
            self._shares.pop(kind, None)
            self._reading.pop(kind, None)
            self._tell()

        def progress(share: float) -> None:
            self._shares[kind] = share
            self._tell()

        def failed(error: MockInterviewError) -> None:
            self._shares.pop(kind, None)
            self._failed(error)

        self._shares[kind] = 0.0
        self._tell()
        self._reading[kind] = self._jobs.start(work, done=done, failed=failed, progress=progress)

    def keep_version(self, kind: DraftKind) -> None:
        """Keep the draft as a version, to compare later ones with."""
        kept = self._kept
        if kept is not None and kind in kept.drafts:
            draft = kept.drafts[kind]
            self._do(lambda: self._library.dossier.keep_version(draft.id), said=tr("Kept as a version."))

    # Entries

    def add(self, shelf: Shelf, content: Mapping[str, Any]) -> None:
        """Keep a new entry."""
        self._do(lambda: self._library.dossier.save_entry(shelf, content))

    def remove(self, entry_id: int) -> None:
        """Remove an entry for good."""
        self._do(lambda: self._library.dossier.delete_entry(entry_id))

    def write_page(self, key: str, text: str) -> None:
        """Keep the text of a page of the package."""
        entry = self._kept.pages.get(key) if self._kept else None
        if (str(entry.content.get("text", "")) if entry else "") != text:
            self._do(
                lambda: self._library.dossier.save_entry(
                    Shelf.PAGE, {"key": key, "text": text}, entry.id if entry else 0
                )
            )

    def mark(self, key: str, mark: float, evidence: str) -> None:
        """Keep the own mark of a rubric part with its evidence."""
        entry = self._kept.marks.get(key) if self._kept else None
        if entry is None or _mark(entry) != RubricMark(mark=mark, evidence=evidence):
            content = {"key": key, "mark": mark, "evidence": evidence}
            self._do(lambda: self._library.dossier.save_entry(Shelf.RUBRIC, content, entry.id if entry else 0))

    def weigh(self, key: str, share: float | None) -> None:
        """Put an own weight in force, None for the guide's."""
        part = next(one for one in self._guide.rubric if one.key == key)
        self._do(lambda: self._library.dossier.set_guide_value(part.weight_key, share))

    def set_value(self, key: str, value: float | None) -> None:
        """Put an own figure in force, None for the guide's; what was read under the former one is stale."""
        kept = self._kept
        if kept is None:
            return
        wrong = refusal(self._guide, key, value, kept.values)
        if wrong is not None:
            self._tell()
            self._failed(wrong)
            return
        self._reports = {kind: ("", report) for kind, (_text, report) in self._reports.items()}
        self._do(lambda: self._library.dossier.set_guide_value(key, value))

    # Checklists

    def choose_list(self, key: str) -> None:
        """Show a checklist."""
        self._state = replace(self._state, chosen=key)
        self._view.show_state(self._state)

    def tick(self, key: str, item: str, *, on: bool, now_ms: int) -> None:
        """Tick an item, or not."""
        before = self._tick(key, item)
        self._do(lambda: self._library.dossier.save_tick(replace(before, done_ms=now_ms if on else None)))

    def note(self, key: str, item: str, text: str) -> None:
        """Keep a note on an item."""
        before = self._tick(key, item)
        if before.note != text:
            self._do(lambda: self._library.dossier.save_tick(replace(before, note=text)))

    def set_date(self, key: str, iso: str) -> None:
        """Give a checklist its date (ISO); empty takes it away."""
        if not iso.strip():
            due_ms = None
        else:
            try:
                day = date.fromisoformat(iso.strip())
            except ValueError:
                self._failed(
                    InputError(
                        tr("'{iso}' is no date", iso=iso[:20]), hint=tr("Use year-month-day, such as 2027-03-31.")
                    )
                )
                return
            due_ms = round(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1000)
        self._do(lambda: self._library.dossier.save_tick(Tick(checklist=key, item=DATE, due_ms=due_ms)))

    def _tick(self, key: str, item: str) -> Tick:
        ticks = self._kept.ticks if self._kept else ()
        found = (one for one in ticks if (one.checklist, one.item) == (key, item))
        return next(found, Tick(checklist=key, item=item))

    # Documents

    def export(self, path: Path) -> None:
        """Write the whole case; the suffix says how: .md, .html or .pdf."""
        kept = self._kept
        if kept is None:
            return
        drafts = {kind: replace(draft, text=self._texts.get(kind, draft.text)) for kind, draft in kept.drafts.items()}
        case = Case(
            reviews=[drafts[DraftKind.SELF_REVIEW]] if DraftKind.SELF_REVIEW in drafts else [],
            forte=[drafts[DraftKind.FORTE]] if DraftKind.FORTE in drafts else [],
            pages={key: str(one.content.get("text", "")) for key, one in kept.pages.items()},
            initiatives=[initiative_of(one) for one in kept.initiatives],
            feedback=[feedback_of(one) for one in kept.feedback],
            marks={key: _mark(one) for key, one in kept.marks.items()},
            values=kept.values,
        )

        def work(_report: object, _cancel: object) -> None:
            blocks = package_blocks(case, self._guide)
            if path.suffix.lower() == ".pdf":
                self._write_pdf(as_html(blocks), path, tr("Promotion case"))
                return
            text = as_html(blocks) if path.suffix.lower() in {".html", ".htm"} else as_markdown(blocks)
            try:
                path.write_text(text, encoding="utf-8")
            except OSError as error:
                raise StoreError(
                    tr("{path} cannot be written: {strerror}", path=path, strerror=error.strerror or error),
                    hint=tr("Choose another file."),
                ) from error

        def done(_nothing: None) -> None:
            self._tell(said=tr("Written to {path}.", path=path))

        self._jobs.start(work, done=done, failed=self._failed)

    def _do(self, call: Callable[[], object], *, said: str = "") -> None:
        def work(_report: object, _cancel: object) -> _Read:
            call()
            return self._read()

        def done(found: _Read) -> None:
            self._kept = found
            self._tell(said=said)

        self._jobs.start(work, done=done, failed=self._failed)

    def _failed(self, error: MockInterviewError) -> None:
        self._state = replace(self._state, loading=False, notice=notice_of(error))
        self._view.show_state(self._state)


_TITLES = Words(
    {DraftKind.SELF_REVIEW: "Self-review", DraftKind.FORTE: "Forte examples", DraftKind.NARRATIVE: "Narrative"}
)


def _mark(entry: Entry) -> RubricMark:
    mark = entry.content.get("mark")
    return RubricMark(
        mark=float(mark) if isinstance(mark, int | float) else 0.0, evidence=str(entry.content.get("evidence", ""))
    )


def _check(one: Checklist, ticks: tuple[Tick, ...], guide: PromotionGuide, values: Mapping[str, float]) -> CheckState:
    mine = {tick.item: tick for tick in ticks if tick.checklist == one.key}
    start_ms = mine[DATE].due_ms if DATE in mine else None
    start = datetime.fromtimestamp(start_ms / 1000).astimezone().date() if start_ms is not None else None
    due = {
        item.id: spelled(start + timedelta(weeks=guide.value(weeks_key(one.key, item.id), values)), Shape.DATE)
        for item in one.items
        if start is not None and item.weeks is not None
    }
    return CheckState(
        checklist=one,
        done=frozenset(item.id for item in one.items if item.id in mine and mine[item.id].done_ms is not None),
        notes={item: tick.note for item, tick in mine.items() if tick.note},
        due=due,
        date=start.isoformat() if start else "",
    )
