"""What readiness shows. Plain values: no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.promotion import LevelPair
from mockinterview.domain.readiness import (
    Assessment,
    Development,
    Figure,
    Outcome,
    Record,
    Scale,
    Snapshot,
    in_force,
    outcome,
)
from mockinterview.language import listed, numeral, plural, tr
from mockinterview.services.readiness import Overview
from mockinterview.ui.wording import Notice, criterion_name, day_of, moment, rating

QUOTE_LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One assessment of the overview. tone: of the chip, empty for none."""

    key: str
    title: str
    about: str
    level: str
    result: str
    tone: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemState:
    """One item with its answer and, beside it, what practice says. proofs: lines to read on demand."""

    id: str
    text: str
    unit: str
    bar: str
    evidence: str
    proofs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureState:
    """A figure of the guide that can be changed."""

    key: str
    text: str
    source: str
    value: float
    guide: float

    @property
    def changed(self) -> bool:
        """True if the user's own value is in force."""
        return self.value != self.guide


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendState:
    """Snapshots over time: value of each, the most there can be, and the threshold if there is one."""

    values: tuple[float, ...] = ()
    most: float = 1.0
    threshold: float | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenState:
    """The assessment that is open. headline: what the answers come to; tone: of it."""

    key: str
    title: str
    about: str
    source: str
    scale: Scale
    of: int
    groups: tuple[tuple[str, tuple[ItemState, ...]], ...]
    answers: Mapping[str, float | str]
    headline: str
    tone: str
    told: tuple[str, ...]
    after: tuple[str, ...]
    figures: tuple[FigureState, ...]
    trend: TrendState
    snapshots: tuple[tuple[int, str], ...]
    development: tuple[Development, ...]
    unsaved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessState:
    """Everything. loading: nothing is known yet; tried: what is said of the words that were tried."""

    loading: bool = True
    rows: tuple[ListRow, ...] = ()
    open: OpenState | None = None
    pairs: tuple[LevelPair, ...] = ()
    internal: bool = False
    tried: tuple[str, ...] = ()
    notice: Notice | None = None


def list_row(one: Overview) -> ListRow:
    """Return the line of an assessment in the overview."""
    level = one.assessment.level.value if one.assessment.level else tr("Both levels")
    if one.outcome is None or one.newest is None:
        return ListRow(
            key=one.assessment.key, title=one.assessment.title, about=one.assessment.about, level=level,
            result="", tone="", when="",
        )  # fmt: skip
    tone = {True: "good", False: "caution", None: ""}[one.outcome.met]
    return ListRow(
        key=one.assessment.key, title=one.assessment.title, about=one.assessment.about, level=level,
        result=short(one.assessment, one.outcome), tone=tone, when=day_of(one.newest.taken_ms),
    )  # fmt: skip


def short(assessment: Assessment, found: Outcome) -> str:
    """Return an outcome in two or three words."""
    if assessment.scale is Scale.MARKS and found.average is not None:
        return tr(
            "{total} of {most}, average {average}",
            total=numeral(found.total),
            most=numeral(found.most),
            average=numeral(found.average, 1),
        )
    return tr("{total} of {most}", total=numeral(found.total), most=numeral(found.most))


def open_state(
    assessment: Assessment,
    answers: Mapping[str, float | str],
    values: Mapping[str, float],
    snapshots: Sequence[Snapshot],
    *,
    records: Mapping[str, Record],
    development: tuple[Development, ...],
    unsaved: bool,
) -> OpenState:
    """Return everything that the open assessment shows."""
    found = outcome(assessment, answers, values)
    headline, tone = _headline(found)
    after = assessment.after.get("met" if found.met else "below", ()) if found.met is not None else ()
    return OpenState(
        key=assessment.key,
        title=assessment.title,
        about=assessment.about,
        source=assessment.source,
        scale=assessment.scale,
        of=assessment.of,
        groups=tuple(
            (
                group.title,
                tuple(
                    ItemState(
                        id=item.id, text=item.text, unit=item.unit,
                        bar=tr("Guide value: {text}", text=item.bar.text) if item.bar else "",
                        evidence=evidence_line(records.get(item.id), bool(item.criteria)),
                        proofs=proof_lines(records.get(item.id)),
                    )
                    for item in group.items
                ),
            )
            for group in assessment.groups
        ),
        answers=dict(answers),
        headline=headline,
        tone=tone,
        told=found.told,
        after=after,
        figures=tuple(_figure(one, values) for one in assessment.figures),
        trend=_trend(assessment, snapshots, values),
        snapshots=tuple(
            (one.id, f"{moment(one.taken_ms)}: {short(assessment, outcome(assessment, one.answers, values))}"
             + (f" ({one.note})" if one.note else ""))
            for one in reversed(snapshots)
        ),
        development=development,
        unsaved=unsaved,
    )  # fmt: skip


def _headline(found: Outcome) -> tuple[str, str]:
    if not found.answered:
        return tr("Nothing is answered yet"), "soft"
    if found.met is None and not found.whole:
        return tr("{answered} of {asked} answered", answered=found.answered, asked=found.asked), "soft"
    if found.met is None:
        return tr("Answered"), "soft"
    return (tr("The guide's threshold is met"), "good") if found.met else (tr("Below the guide's threshold"), "caution")


def evidence_line(record: Record | None, asked: bool) -> str:
    """Return what practice says of an item in one line."""
    if not asked:
        return tr("Practice cannot show this.")
    if record is None or not record.any:
        return tr("Practice has recorded nothing on it yet.")
    parts = [
        tr("{pro} for it", pro=record.pro) if record.pro else "",
        tr("{contra} against", contra=record.contra) if record.contra else "",
        tr("{between} in between", between=record.between) if record.between else "",
    ]
    return tr("Practice: {parts}.", parts=listed([part for part in parts if part]))


def proof_lines(record: Record | None) -> tuple[str, ...]:
    """Return the newest proofs, the words first."""
    if record is None:
        return ()
    return tuple(
        f"{tr('For') if one.for_it else tr('Against')}: {criterion_name(one.criterion)} {rating(one.rating)}, "
        f"{day_of(one.began_ms)}" + (f": \u201c{_cut(one.quote)}\u201d" if one.quote else "")
        for one in record.proofs
    )


def _cut(text: str) -> str:
    return text if len(text) <= QUOTE_LONGEST else text[: QUOTE_LONGEST - 1].rsplit(" ", 1)[0] + "\u2026"


def _figure(one: Figure, values: Mapping[str, float]) -> FigureState:
    return FigureState(key=one.key, text=one.text, source=one.source, value=in_force(one, values), guide=one.value)


def _trend(assessment: Assessment, snapshots: Sequence[Snapshot], values: Mapping[str, float]) -> TrendState:
    if not snapshots:
        return TrendState()
    found = [outcome(assessment, one.answers, values) for one in snapshots]
    role = "total" if "total" in assessment.thresholds else "count"
    limit = assessment.thresholds.get(role)
    threshold = in_force(limit, values) if limit else None
    average = assessment.thresholds.get("average")
    if threshold is None and average is not None and assessment.scale is Scale.MARKS:
        threshold = in_force(average, values) * len(assessment.items)
    words = plural(
        "Trend of %n snapshots: {values} of {most}",
        "Trend of %n snapshots: {values} of {most}",
        len(found),
        values=listed([numeral(one.value) for one in found[-8:]]),
        most=numeral(found[-1].most),
    )
    if threshold is not None:
        words = tr("{trend}, threshold {threshold}", trend=words, threshold=numeral(threshold))
    return TrendState(
        values=tuple(one.value for one in found), most=found[-1].most, threshold=threshold,
        words=words,
    )  # fmt: skip
