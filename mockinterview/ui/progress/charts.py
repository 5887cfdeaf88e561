"""Progress in pictures, words and tables, from rated answers. Plain functions: no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean

from mockinterview.domain.criteria import Kind, ReadsAs
from mockinterview.domain.progress import RatedAnswer
from mockinterview.domain.scorecard import BAR
from mockinterview.domain.trends import NEWEST, By, Dot, Trend, agreements, gap_dots, runs, usual
from mockinterview.language import listed, mark, numeral, plural, tr
from mockinterview.scoring.guide import Range
from mockinterview.ui.progress.state import TrendLine
from mockinterview.ui.widgets.chart_state import Band, ChartState, Point, Row
from mockinterview.ui.wording import KINDS, READS, criterion_name, moment, principle_name, signed

READS_PLACES = {ReadsAs.NONE: 0.0, ReadsAs.L5: 1.0, ReadsAs.L6: 2.0, ReadsAs.L7: 3.0}
MEASURES = (
    ("pace_wpm", mark("Pace"), mark("words a minute"), 0),
    ("fillers_per_min", mark("Fillers"), mark("a minute, at least"), 1),
    ("pauses_per_min", mark("Pauses over 2 s"), mark("a minute"), 1),
    ("time_used", mark("Time used"), mark("% of the time allowed"), 0),
)
BARS = 8  # criteria in the picture; all are in the table
NOT_COMPARABLE = mark("Dotted lines part answers that were scored by different versions: they cannot be compared.")


def name_of(key: str, by: By) -> str:
    """Return what a trend is called."""
    match by:
        case By.CRITERION:
            return criterion_name(key)
        case By.PRINCIPLE:
            return principle_name(key)
        case By.KIND:
            return KINDS[Kind(key)]
    return tr("Answers for {key}", key=key)


def trend_line(trend: Trend, by: By) -> TrendLine:
    """Return a trend as a line to choose."""
    return TrendLine(
        key=trend.key,
        name=name_of(trend.key, by),
        now=numeral(trend.now, 1) if trend.now is not None else "",
        change=signed(trend.change) if trend.change is not None else "",
        answers=str(len(trend.dots)),
    )


def trend_chart(trend: Trend, by: By) -> ChartState:
    """Return the dots of a trend with the bar at 4.0."""
    name = name_of(trend.key, by)
    parts = runs(trend.dots)
    number = len(trend.dots)
    met = sum(dot.value >= BAR for dot in trend.dots)
    told = [tr("n = {number}, {met} of them at {bar} or over.", number=number, met=met, bar=numeral(BAR, 1))]
    if trend.now is not None:
        newest = min(NEWEST, trend.comparable)
        told.append(
            tr("The newest {newest} average {now}.", newest=newest, now=numeral(trend.now, 1))
            if newest > 1
            else tr("The newest: {now}.", now=numeral(trend.now, 1))
        )
    if trend.change is not None:
        told.append(tr("That is {change} against the ones before them.", change=signed(trend.change)))
    return ChartState(
        title=name,
        summary=" ".join(told),
        note=tr("Every dot is an answer; the dashed line is the bar at {bar}.", bar=numeral(BAR, 1))
        + " "
        + (tr(NOT_COMPARABLE) if len(parts) > 1 else tr("A click on a dot opens its scorecard.")),
        runs=tuple(tuple(_point(dot, numeral(dot.value, 1)) for dot in part) for part in parts),
        mark=BAR,
        ticks=tuple((float(at), str(at)) for at in range(1, 6)),
        headings=(tr("When"), tr("Rating"), tr("Version"), tr("Question")),
        rows=tuple(
            Row(
                cells=(moment(dot.began_ms), numeral(dot.value, 1), _version(dot.version, parts), dot.text),
                attempt_id=dot.attempt_id,
            )
            for dot in reversed(trend.dots)
        ),
    )


def _version(version: tuple[str, str], parts: Sequence[Sequence[Dot]]) -> str:
    """Return 'A', 'B', ... in the order in which versions were used: their full names are long."""
    seen = list(dict.fromkeys(part[0].version for part in parts))
    at = seen.index(version)
    return chr(ord("A") + at) if at < 26 else str(at + 1)


def _point(dot: Dot, told: str) -> Point:
    return Point(
        x=dot.began_ms / 1000,
        y=dot.value,
        attempt_id=dot.attempt_id,
        told=f"{told}\n{moment(dot.began_ms)}\n{dot.text[:80]}",
    )


def reads_chart(answers: Sequence[RatedAnswer]) -> ChartState:
    """Return as which level the answers read."""
    counts = Counter(one.reads_as for one in answers[-10:])
    none = counts.pop(ReadsAs.NONE, 0)
    counted = [tr("{count} as {level}", count=count, level=READS[level]) for level, count in counts.most_common()]
    newest, number = listed(counted) or tr("none reads as a level"), min(10, len(answers))
    told = (
        tr("Of the newest {number}: {newest}; {none} had not enough evidence.", number=number, newest=newest, none=none)
        if none
        else tr("Of the newest {number}: {newest}.", number=number, newest=newest)
    )
    dots = [
        Dot(
            attempt_id=one.attempt_id,
            began_ms=one.began_ms,
            value=READS_PLACES[one.reads_as],
            version=one.version,
            text=one.text,
        )
        for one in answers
    ]
    return ChartState(
        title=tr("Reads as"),
        summary=told,
        note=tr(
            "The level that an answer proves, whatever was asked. An honest L6 story is better than a faked L7 one."
        ),
        runs=tuple(
            tuple(_point(dot, tr("Reads as {read}", read=READS[_level(dot.value)])) for dot in part)
            for part in runs(dots)
        ),
        joined=False,
        low=0.0,
        high=3.0,
        ticks=((0.0, tr("none")), (1.0, "L5"), (2.0, "L6"), (3.0, "L7")),
        headings=(tr("When"), tr("Reads as"), tr("Question")),
        rows=tuple(
            Row(cells=(moment(one.began_ms), READS[one.reads_as], one.text), attempt_id=one.attempt_id)
            for one in reversed(answers)
        ),
        empty="" if answers else tr("Each scored answer appears here with the level that it proves."),
    )


def _level(place: float) -> ReadsAs:
    return next(level for level, at in READS_PLACES.items() if at == place)


def delivery_charts(answers: Sequence[RatedAnswer], bands: Mapping[str, Range]) -> tuple[ChartState, ...]:
    """Return pace, fillers, pauses and time used: beside the own usual first, then a reference with its source."""
    return tuple(_measure(answers, measure, bands.get(measure[0])) for measure in MEASURES)


def _measure(answers: Sequence[RatedAnswer], measure: tuple[str, str, str, int], band: Range | None) -> ChartState:
    key, title, unit, digits = measure[0], tr(measure[1]), tr(measure[2]), measure[3]
    scale = 100.0 if key == "time_used" else 1.0
    told = [(one, value * scale) for one in answers if (value := getattr(one, key)) is not None]
    values = [value for _, value in told]
    own = usual(values)
    words = [plural("n = %n spoken answers.", "n = %n spoken answers.", len(values))]
    if own is not None:
        words.append(
            tr(
                "Usual for you: {low} to {high}, in the middle {middle}.",
                low=numeral(own.low, digits),
                high=numeral(own.high, digits),
                middle=numeral(own.middle, digits),
            )
        )
    elif values:
        words.append(tr("Your own usual is shown from five spoken answers on."))
    bands = [Band(low=own.low, high=own.high, own=True)] if own else []
    note = ""
    if band is not None:
        bands.append(Band(low=band.low * scale, high=band.high * scale))
        source = (
            band.source.replace("own;", tr("our own choice") + ";") if band.source != "own" else tr("our own choice")
        )
        note = tr(
            "The surface is your usual, the dashed lines a reference: {low} to {high} (source: "
            "{source}). Delivery moves no rating.",
            low=numeral(band.low * scale),
            high=numeral(band.high * scale),
            source=source,
        )
    edges = [*values, *(edge for one in bands for edge in (one.low, one.high))]
    top = max(edges, default=1.0)
    low = 0.0 if min(edges, default=0.0) < 0.4 * top else 0.9 * min(edges)
    return ChartState(
        title=f"{title}, {unit}",
        summary=" ".join(words),
        note=note,
        runs=(
            tuple(
                Point(
                    x=one.began_ms / 1000,
                    y=value,
                    attempt_id=one.attempt_id,
                    told=f"{numeral(value, digits)} {unit}\n{moment(one.began_ms)}",
                )
                for one, value in told
            ),
        )
        if told
        else (),
        bands=tuple(bands),
        low=low,
        high=top * 1.05 or 1.0,
        headings=(tr("When"), title, tr("Question")),
        rows=tuple(
            Row(cells=(moment(one.began_ms), numeral(value, digits), one.text), attempt_id=one.attempt_id)
            for one, value in reversed(told)
        ),
        empty="" if told else tr("Spoken answers appear here; typed ones have no such figures."),
    )


def agreement_charts(answers: Sequence[RatedAnswer]) -> tuple[ChartState, ...]:
    """Return the signed gap of blind self-ratings, over time and by criterion, to the engine and to coaches."""
    dots = gap_dots(answers)
    if not dots:
        return (
            ChartState(
                title=tr("Agreement"),
                summary="",
                empty=tr(
                    "Rate yourself before you see a scorecard: here you see where your view and the engine's differ."
                ),
            ),
        )
    mean = fmean(dot.value for dot in dots[-10:])
    told = {"number": min(10, len(dots)), "mean": numeral(abs(mean), 1)}
    if abs(mean) < 0.05:
        average = tr("On the newest {number} you rated yourself as the engine did on average.", **told)
    elif mean > 0:
        average = tr("On the newest {number} you rated yourself {mean} above the engine on average.", **told)
    else:
        average = tr("On the newest {number} you rated yourself {mean} below the engine on average.", **told)
    over = ChartState(
        title=tr("Your rating against the engine's, over time"),
        summary=" ".join((plural("n = %n answers.", "n = %n answers.", len(dots)), average)),
        note=tr("Agreement, not truth: a gap says that two views differ, not who is right.")
        + " "
        + (tr(NOT_COMPARABLE) if len(runs(dots)) > 1 else ""),
        runs=tuple(tuple(_point(dot, tr("gap {gap}", gap=signed(dot.value))) for dot in part) for part in runs(dots)),
        mark=0.0,
        low=-2.0 if min(dot.value for dot in dots) >= -2 else -4.0,
        high=2.0 if max(dot.value for dot in dots) <= 2 else 4.0,
        headings=(tr("When"), tr("Mean gap"), tr("Question")),
        rows=tuple(
            Row(cells=(moment(dot.began_ms), signed(dot.value), dot.text), attempt_id=dot.attempt_id)
            for dot in reversed(dots)
        ),
    )
    return (over, _gaps(answers))


def _gaps(answers: Sequence[RatedAnswer]) -> ChartState:
    found = agreements(answers)
    shown = [one for one in found if one.answers >= 3][:BARS] or found[:BARS]
    coach = {one.criterion: one for one in agreements(answers, coach=True)}
    largest = [one for one in found if abs(one.gap) >= 0.5 and one.answers >= 3][:3]
    told = "; ".join(f"{criterion_name(one.criterion)} {signed(one.gap)} (n = {one.answers})" for one in largest)
    return ChartState(
        title=tr("Where the views differ"),
        summary=tr("The largest gaps: {told}.", told=told)
        if told
        else tr("No criterion differs by 0.5 or more on three answers."),
        note=tr(
            "Over 0 you rated yourself higher; criteria with three answers or more are shown. 'Before' is the gap in "
            "the older half of these answers."
        )
        + (" " + tr("Coaches' ratings stand in a column of their own in the table.") if coach else ""),
        bars=tuple(Point(x=float(at), y=one.gap, told=criterion_name(one.criterion)) for at, one in enumerate(shown)),
        mark=0.0,
        low=min(-1.0, *(one.gap for one in found)) - 0.1,
        high=max(1.0, *(one.gap for one in found)) + 0.1,
        labels=tuple((float(at), criterion_name(one.criterion)) for at, one in enumerate(shown)),
        headings=(tr("Answers"), tr("Gap to the engine"), tr("Before"), tr("Gap to coaches"), tr("Criterion")),
        rows=tuple(
            Row(
                cells=(
                    str(one.answers),
                    signed(one.gap),
                    "" if one.before is None else signed(one.before),
                    signed(coach[one.criterion].gap) if one.criterion in coach else "",
                    criterion_name(one.criterion),
                )
            )
            for one in found
        ),
    )
