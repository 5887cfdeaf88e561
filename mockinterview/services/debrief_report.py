"""The debrief in words, and as Markdown or one HTML file that loads nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mockinterview.domain.criteria import PRINCIPLES, Kind
from mockinterview.domain.debrief import CellRating, Citation, Debrief, FigureClash, How, Line, LineKind, ToldTwice
from mockinterview.language import inside, mark, numeral, tr
from mockinterview.services.export import Block, markdown_of, moment, web_page_of

NO_FORECAST = mark(
    "These lines are the output of rules over the ratings of your answers. They are no forecast of a decision. Figures "
    "of the levels are guide values from preparation material, not official criteria of a company."
)
ROWS = {
    Kind.BEHAVIORAL.value: "No principle",
    Kind.SYSTEM_DESIGN.value: "System design",
    Kind.SCENARIO.value: "Scenario",
}
_HOW = {
    How.PROOF: "{quote}",
    How.CLOSEST: "Nearest to it: {quote}",
    How.REPLY: "Asked about it, you said: {quote}",
    How.OPENING: "The answer opens with: {quote}",
}


def row_name(row: str) -> str:
    """Return the name of a row of the matrix."""
    return PRINCIPLES.get(row) or ROWS.get(row, row)


def line_text(line: Line, level: str, names: Mapping[str, str]) -> str:
    """Return a line of the panel as a sentence; `names` of the criteria by id."""
    subject = names.get(line.subject) or PRINCIPLES.get(line.subject, line.subject)
    mean = "" if line.mean is None else numeral(line.mean, 1)
    values = {"subject": subject, "level": level, "mean": mean}
    if line.of != 1:
        values["of"] = tr("{count} of {of} answers", count=line.count, of=line.of)
    else:
        values["of"] = tr("the only answer")
    match line.kind:
        case LineKind.LEVEL_MET:
            return (
                tr("Reads as {level} or above in {of}.", **values)
                if level == "L6"
                else tr("Reads as {level} in {of}.", **values)
            )
        case LineKind.LEVEL_UNDER:
            return tr("Reads under {level} in {of}.", **values)
        case LineKind.CRITERION_MET:
            return tr("{subject} meets the {level} bar in {of}, mean {mean}.", **values)
        case LineKind.CRITERION_UNDER:
            text = tr("{subject} stays under the {level} bar in {of}, mean {mean}.", **values)
            return f"{text} {line.missing[:1].upper()}{line.missing[1:].rstrip('.')}." if line.missing else text
        case LineKind.PRINCIPLE_MET:
            return tr("Leadership Principle {subject}: at the bar on average, mean {mean}.", **values)
        case LineKind.PRINCIPLE_UNDER:
            return tr("Leadership Principle {subject}: under the bar on average, mean {mean}.", **values)
        case LineKind.RECOVERED:
            return tr("Asked about {subject}, you added what was missing.", subject=inside(subject))
    return tr("The question that was asked is not answered in {of}.", **values)


def clash_text(clash: FigureClash) -> str:
    """Return what differs between two tellings, without saying which is right."""
    first, second = [one.round for one in clash.citations][:2]
    said, other = [f"“{one}”" for one in clash.said][:2]
    return tr(
        "Round {first} says {said}, round {second} says {other}. If both mean the same, agree with yourself on one "
        "figure.",
        first=first,
        second=second,
        said=said,
        other=other,
    )


def twice_text(pair: ToldTwice) -> str:
    """Return that a story seems to be told twice."""
    first, second = [one.round for one in pair.citations][:2]
    return tr(
        "Rounds {first} and {second} seem to tell one story. Interviewers compare notes, so a second story would prove "
        "more.",
        first=first,
        second=second,
    )


def how_text(citation: Citation, quote: str) -> str:
    """Return a quote with what it is to its line."""
    return _HOW[citation.how].format(quote=quote)


def debrief_title(debrief: Debrief) -> str:
    """Return what the debrief is called."""
    return f"Debrief: {debrief.loop.template.title}, {moment(debrief.loop.began_ms)}"


def _blocks(debrief: Debrief, names: Mapping[str, str]) -> list[Block]:
    level = debrief.loop.level.value
    done = sum(one.scored for one in debrief.answers)
    blocks = [Block("h1", debrief_title(debrief)), Block("p", f"Level {level}, {done} answers scored. {NO_FORECAST}")]
    blocks += _rounds(debrief)
    blocks += _matrix(debrief, names)
    for title, lines, empty in (
        ("The case for", debrief.in_favor, "Nothing speaks for it yet."),
        ("The case against", debrief.against, "Nothing speaks against it."),
    ):
        blocks.append(Block("h2", title))
        blocks += [] if lines else [Block("p", empty)]
        for line in lines:
            blocks.append(Block("p", line_text(line, level, names)))
            blocks += _quotes(line.citations)
    for title, pairs in (
        ("Figures that differ", [(clash_text(one), one.citations) for one in debrief.clashes]),
        ("Stories told twice", [(twice_text(one), one.citations) for one in debrief.told_twice]),
    ):
        if pairs:
            blocks.append(Block("h2", title))
        for text, citations in pairs:
            blocks += [Block("p", text), *_quotes(citations)]
    return blocks


def _rounds(debrief: Debrief) -> list[Block]:
    rows = [
        (
            str(one.round),
            debrief.loop.rounds[one.round - 1].plan.name,
            one.question,
            one.reads_as.value if one.reads_as else "not scored",
            "" if one.overall is None else f"{one.overall:.1f}",
        )
        for one in debrief.answers
    ]
    left = [row_name(name) for name in debrief.not_asked]
    blocks = [Block("table", rows=(("Round", "Who asks", "Question", "Reads as", "Overall"), *rows))] if rows else []
    return blocks + ([Block("p", f"Not asked in this loop: {', '.join(left)}.")] if left else [])


def _matrix(debrief: Debrief, names: Mapping[str, str]) -> list[Block]:
    """Write the cells one below the other: a wide table does not fit a page, and each cell brings its quotes."""
    matrix = debrief.matrix
    if not matrix.rows:
        return []
    blocks = [Block("h2", "Principles and criteria")]
    for row in matrix.rows:
        cells = [matrix.cells[row, one] for one in matrix.criteria if (row, one) in matrix.cells]
        table = [
            (names.get(cell.criterion, cell.criterion), f"{cell.mean:.1f}", ", ".join(_where(cell.ratings)))
            for cell in cells
        ]
        blocks += [
            Block("h3", row_name(row)),
            Block("table", rows=(("Criterion", "Mean", "Ratings by round"), *table)),
        ]
        for cell in cells:
            quotes = [quote for one in cell.ratings for quote in one.citations[:1]]
            blocks += _quotes(quotes, f"{names.get(cell.criterion, cell.criterion)}: ")
    return blocks


def _where(ratings: Sequence[CellRating]) -> list[str]:
    return [f"{one.rating:g} (round {one.round})" for one in ratings]


def _quotes(citations: Sequence[Citation], before: str = "") -> list[Block]:
    return [Block("quote", f"{before}{how_text(one, f'“{one.quote}”')} (round {one.round})") for one in citations]


def debrief_markdown(debrief: Debrief, names: Mapping[str, str]) -> str:
    """Return the debrief as Markdown; what was said cannot turn into markup."""
    return markdown_of(_blocks(debrief, names))


def debrief_page(debrief: Debrief, names: Mapping[str, str]) -> str:
    """Return the debrief as one HTML file that loads nothing; what was said is shown as text."""
    return web_page_of(debrief_title(debrief), _blocks(debrief, names))
