"""A debrief in words: what the screen shows. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import ReadsAs
from mockinterview.domain.debrief import AnswerBrief, Cell, Citation, Debrief, How
from mockinterview.domain.scorecard import BAR
from mockinterview.language import Words, listed, numeral, plural, tr
from mockinterview.services.debrief_report import clash_text, line_text, row_name, twice_text
from mockinterview.ui.scorecard.state import NEARLY, Quote
from mockinterview.ui.wording import CRITERIA, READS, Notice, clock, criterion_name, moment, rating

HOWS = Words(
    {
        How.PROOF: "",
        How.CLOSEST: "Nearest to it",
        How.REPLY: "Asked about it, you said",
        How.OPENING: "The answer opens with",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A quote and what it is to its line; empty where it proves it."""

    quote: Quote
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBox:
    """A sentence and the quotes that it rests on."""

    text: str
    quotes: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the debrief; `empty` is said where there are no lines."""

    title: str
    lines: tuple[LineBox, ...]
    empty: str = ""
    tone: str = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellBox:
    """A cell: its figure, its tone (good, accent or caution), in words, and the quotes behind it."""

    figure: str
    tone: str
    words: str
    title: str
    quotes: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The matrix: names of rows and columns, and cells by (row, column) where something was rated."""

    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    cells: Mapping[tuple[int, int], CellBox] | None = None

    def at(self, row: int, column: int) -> CellBox | None:
        """Return a cell, None where nothing was rated."""
        return (self.cells or {}).get((row, column))


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """An answer of the loop."""

    attempt_id: int
    where: str
    question: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefState:
    """Everything that the debrief shows. playing: key of the quote that is heard."""

    loop_id: int = 0
    title: str = ""
    facts: str = ""
    answers: tuple[AnswerRow, ...] = ()
    not_asked: str = ""
    grid: Grid = Grid()
    cell: tuple[int, int] | None = None
    sections: tuple[Section, ...] = ()
    empty: str = ""
    loading: bool = True
    playing: str = ""
    saved: str = ""
    notice: Notice | None = None


class Quotes:
    """Gives each citation a key, and knows the citation of a key."""

    def __init__(self) -> None:
        self.by_key: dict[str, Citation] = {}

    def cited(self, one: Citation) -> Cited:
        """Return a citation as it is shown."""
        key = f"quote-{len(self.by_key)}"
        self.by_key[key] = one
        where = (
            tr("round {round}", round=one.round)
            if one.spot is None
            else tr("round {round}, {clock}", round=one.round, clock=clock(one.spot.start_s))
        )
        if one.spot is not None and one.spot.take:
            where = tr(
                "round {round}, follow-up {take}, {clock}",
                round=one.round,
                take=one.spot.take,
                clock=clock(one.spot.start_s),
            )
        return Cited(quote=Quote(key=key, text=one.quote, where=where, spot=one.spot), how=HOWS[one.how])


def debrief_state(debrief: Debrief, quotes: Quotes) -> DebriefState:
    """Return the debrief in words; `quotes` learns the key of every quote."""
    loop, level = debrief.loop, debrief.loop.level.value
    scored = sum(one.scored for one in debrief.answers)
    held = len({one.round for one in debrief.answers})
    left = listed([row_name(name) for name in debrief.not_asked])
    return DebriefState(
        loop_id=loop.id,
        title=tr("Debrief: {title}", title=loop.template.title),
        facts=tr(
            "{level} · {moment} · {held} of {all} rounds held · {scored} answers scored",
            level=level,
            moment=moment(loop.began_ms),
            held=held,
            all=len(loop.rounds),
            scored=scored,
        ),
        answers=tuple(
            AnswerRow(
                attempt_id=one.attempt_id,
                where=tr("Round {round} · {name}", round=one.round, name=loop.rounds[one.round - 1].plan.name),
                question=one.question,
                result=_result(one),
            )
            for one in debrief.answers
        ),
        not_asked=tr("Not asked in this loop: {left}.", left=left) if left else "",
        grid=_grid(debrief, quotes),
        sections=_sections(debrief, quotes, level),
        empty="" if scored else tr("The debrief fills with the first answer that is scored."),
        loading=False,
    )


def _result(one: AnswerBrief) -> str:
    if one.reads_as is None:
        return tr("Not scored yet")
    if one.reads_as is ReadsAs.NONE:
        return tr("{rating} · not enough evidence to read a level", rating=rating(one.overall))
    return tr("{rating} · reads as {read}", rating=rating(one.overall), read=READS[one.reads_as])


def _sections(debrief: Debrief, quotes: Quotes, level: str) -> tuple[Section, ...]:
    def boxes(lines: Sequence[object], text: Callable[..., str]) -> tuple[LineBox, ...]:
        return tuple(
            LineBox(text=text(one), quotes=tuple(quotes.cited(quote) for quote in one.citations))  # type: ignore[attr-defined]
            for one in lines
        )

    def told(line: object) -> str:
        return line_text(line, level, CRITERIA)  # type: ignore[arg-type]

    return (
        Section(
            title=tr("The case for"),
            lines=boxes(debrief.in_favor, told),
            empty=tr("No criterion, principle or reading is at the bar yet."),
            tone="good",
        ),
        Section(
            title=tr("The case against"),
            lines=boxes(debrief.against, told),
            empty=tr("Everything that was rated meets the bar."),
            tone="caution",
        ),
        Section(
            title=tr("Figures that differ"),
            lines=boxes(debrief.clashes, clash_text),
            empty=tr("No figure was told in two ways."),
        ),
        Section(
            title=tr("Stories told twice"),
            lines=boxes(debrief.told_twice, twice_text),
            empty=tr("Every story was told once."),
        ),
    )


def _grid(debrief: Debrief, quotes: Quotes) -> Grid:
    matrix = debrief.matrix
    return Grid(
        rows=tuple(row_name(row) for row in matrix.rows),
        columns=tuple(criterion_name(one) for one in matrix.criteria),
        cells={
            (at, place): _cell(matrix.cells[row, criterion], quotes)
            for at, row in enumerate(matrix.rows)
            for place, criterion in enumerate(matrix.criteria)
            if (row, criterion) in matrix.cells
        },
    )


def _cell(cell: Cell, quotes: Quotes) -> CellBox:
    row, criterion, mean = row_name(cell.row), criterion_name(cell.criterion), cell.mean
    verdict = tr("bar met") if mean >= BAR else tr("close to the bar") if mean >= NEARLY else tr("under the bar")
    found = tuple(quotes.cited(one) for rated in cell.ratings for one in rated.citations)
    rounds = listed(
        [tr("{rating} in round {round}", rating=numeral(one.rating), round=one.round) for one in cell.ratings]
    )
    return CellBox(
        figure=rating(mean),
        tone="good" if mean >= BAR else "accent" if mean >= NEARLY else "caution",
        words=plural(
            "{row}, {criterion}: {mean} of 5, {verdict}, %n quote",
            "{row}, {criterion}: {mean} of 5, {verdict}, %n quotes",
            len(found),
            row=row,
            criterion=criterion,
            mean=numeral(mean, 1),
            verdict=verdict,
        ),
        title=f"{row} · {criterion}: {rounds}",
        quotes=found,
    )
