"""Progress in pictures, words and tables, from rated answers. Plain functions: no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean

from mockinterview.domain.criteria import Kind, ReadsAs
from mockinterview.domain.progress import RatedAnswer
from mockinterview.domain.scorecard import BAR
from mockinterview.domain.trends import NEWEST, By, Dot, Trend, agreements, gap_dots, runs, usual
from mockinterview.scoring.guide import Range
from mockinterview.ui.progress.state import TrendLine
from mockinterview.ui.widgets.chart_state import Band, ChartState, Point, Row
from mockinterview.ui.wording import KINDS, READS, criterion_name, moment, principle_name, signed

READS_PLACES = {ReadsAs.NONE: 0.0, ReadsAs.L5: 1.0, ReadsAs.L6: 2.0, ReadsAs.L7: 3.0}
MEASURES = (
    ("pace_wpm", "Pace", "words a minute", 0),
    ("fillers_per_min", "Fillers", "a minute, at least", 1),
    ("pauses_per_min", "Pauses over 2 s", "a minute", 1),
    ("time_used", "Time used", "% of the time allowed", 0),
)
BARS = 8  # criteria in the picture; all are in the table
NOT_COMPARABLE = "Dotted lines part answers that were scored by different versions: they cannot be compared."


def name_of(key: str, by: By) -> str:
    """Return what a trend is called."""
    match by:
        case By.CRITERION:
            return criterion_name(key)
        case By.PRINCIPLE:
            return principle_name(key)
        case By.KIND:
            return KINDS[Kind(key)]
    return f"Answers for {key}"


def trend_line(trend: Trend, by: By) -> TrendLine:
    """Return a trend as a line to choose."""
    return TrendLine(
        key=trend.key,
        name=name_of(trend.key, by),
        now=f"{trend.now:.1f}" if trend.now is not None else "",
        change=signed(trend.change) if trend.change is not None else "",
        answers=str(len(trend.dots)),
    )


def trend_chart(trend: Trend, by: By) -> ChartState:
    """Return the dots of a trend with the bar at 4.0."""
    name = name_of(trend.key, by)
    parts = runs(trend.dots)
    number = len(trend.dots)
    met = sum(dot.value >= BAR for dot in trend.dots)
    told = [f"n = {number}, {met} of them at {BAR:.1f} or over."]
    if trend.now is not None:
        newest = min(NEWEST, trend.comparable)
        told.append(f"The newest {newest} average {trend.now:.1f}." if newest > 1 else f"The newest: {trend.now:.1f}.")
    if trend.change is not None:
        told.append(f"That is {signed(trend.change)} against the ones before them.")
    return ChartState(
        title=name,
        summary=" ".join(told),
        note=f"Every dot is an answer; the dashed line is the bar at {BAR:.1f}. "
        + (NOT_COMPARABLE if len(parts) > 1 else "A click on a dot opens its scorecard."),
        runs=tuple(tuple(_point(dot, f"{dot.value:.1f}") for dot in part) for part in parts),
        mark=BAR,
        ticks=tuple((float(at), str(at)) for at in range(1, 6)),
        headings=("When", "Rating", "Version", "Question"),
        rows=tuple(
            Row(
                cells=(moment(dot.began_ms), f"{dot.value:.1f}", _version(dot.version, parts), dot.text),
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
    newest = ", ".join(f"{count} as {READS[level]}" for level, count in counts.most_common())
    told = f"Of the newest {min(10, len(answers))}: {newest or 'none reads as a level'}"
    told += f"; {none} had not enough evidence." if none else "."
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
        title="Reads as",
        summary=told,
        note="The level that an answer proves, whatever was asked. An honest L6 story is better than a faked L7 one.",
        runs=tuple(tuple(_point(dot, f"Reads as {READS[_level(dot.value)]}") for dot in part) for part in runs(dots)),
        joined=False,
        low=0.0,
        high=3.0,
        ticks=((0.0, "none"), (1.0, "L5"), (2.0, "L6"), (3.0, "L7")),
        headings=("When", "Reads as", "Question"),
        rows=tuple(
            Row(cells=(moment(one.began_ms), READS[one.reads_as], one.text), attempt_id=one.attempt_id)
            for one in reversed(answers)
        ),
        empty="" if answers else "Each scored answer appears here with the level that it proves.",
    )


def _level(place: float) -> ReadsAs:
    return next(level for level, at in READS_PLACES.items() if at == place)


def delivery_charts(answers: Sequence[RatedAnswer], bands: Mapping[str, Range]) -> tuple[ChartState, ...]:
    """Return pace, fillers, pauses and time used: beside the own usual first, then a reference with its source."""
    return tuple(_measure(answers, measure, bands.get(measure[0])) for measure in MEASURES)


def _measure(answers: Sequence[RatedAnswer], measure: tuple[str, str, str, int], band: Range | None) -> ChartState:
    key, title, unit, digits = measure
    scale = 100.0 if key == "time_used" else 1.0
    told = [(one, value * scale) for one in answers if (value := getattr(one, key)) is not None]
    values = [value for _, value in told]
    own = usual(values)
    words = [f"n = {len(values)} spoken answers."]
    if own is not None:
        words.append(
            f"Usual for you: {own.low:.{digits}f} to {own.high:.{digits}f}, in the middle {own.middle:.{digits}f}."
        )
    elif values:
        words.append("Your own usual is shown from five spoken answers on.")
    bands = [Band(low=own.low, high=own.high, own=True)] if own else []
    note = ""
    if band is not None:
        bands.append(Band(low=band.low * scale, high=band.high * scale))
        source = band.source.replace("own;", "our own choice;") if band.source != "own" else "our own choice"
        note = (
            f"The surface is your usual, the dashed lines a reference: {band.low * scale:g} to {band.high * scale:g} "
            f"(source: {source}). Delivery moves no rating."
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
                    told=f"{value:.{digits}f} {unit}\n{moment(one.began_ms)}",
                )
                for one, value in told
            ),
        )
        if told
        else (),
        bands=tuple(bands),
        low=low,
        high=top * 1.05 or 1.0,
        headings=("When", title, "Question"),
        rows=tuple(
            Row(cells=(moment(one.began_ms), f"{value:.{digits}f}", one.text), attempt_id=one.attempt_id)
            for one, value in reversed(told)
        ),
        empty="" if told else "Spoken answers appear here; typed ones have no such figures.",
    )


def agreement_charts(answers: Sequence[RatedAnswer]) -> tuple[ChartState, ...]:
    """Return the signed gap of blind self-ratings, over time and by criterion, to the engine and to coaches."""
    dots = gap_dots(answers)
    if not dots:
        return (
            ChartState(
                title="Agreement",
                summary="",
                empty="Rate yourself before you see a scorecard: here you see where your view and the engine's differ.",
            ),
        )
    mean = fmean(dot.value for dot in dots[-10:])
    side = "above" if mean > 0 else "below"
    over = ChartState(
        title="Your rating against the engine's, over time",
        summary=f"n = {len(dots)} answers. On the newest {min(10, len(dots))} you rated yourself "
        + (f"{abs(mean):.1f} {side} the engine on average." if abs(mean) >= 0.05 else "as the engine did on average."),
        note="Agreement, not truth: a gap says that two views differ, not who is right. "
        + (NOT_COMPARABLE if len(runs(dots)) > 1 else ""),
        runs=tuple(tuple(_point(dot, f"gap {signed(dot.value)}") for dot in part) for part in runs(dots)),
        mark=0.0,
        low=-2.0 if min(dot.value for dot in dots) >= -2 else -4.0,
        high=2.0 if max(dot.value for dot in dots) <= 2 else 4.0,
        headings=("When", "Mean gap", "Question"),
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
        title="Where the views differ",
        summary=f"The largest gaps: {told}." if told else "No criterion differs by 0.5 or more on three answers.",
        note="Over 0 you rated yourself higher; criteria with three answers or more are shown. 'Before' is the gap in "
        "the older half of these answers."
        + (" Coaches' ratings stand in a column of their own in the table." if coach else ""),
        bars=tuple(Point(x=float(at), y=one.gap, told=criterion_name(one.criterion)) for at, one in enumerate(shown)),
        mark=0.0,
        low=min(-1.0, *(one.gap for one in found)) - 0.1,
        high=max(1.0, *(one.gap for one in found)) + 0.1,
        labels=tuple((float(at), criterion_name(one.criterion)) for at, one in enumerate(shown)),
        headings=("Answers", "Gap to the engine", "Before", "Gap to coaches", "Criterion"),
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
