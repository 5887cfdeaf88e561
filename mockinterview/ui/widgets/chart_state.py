"""What a chart shows, without Qt: dots, lines, bands, and the same as words and as a table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A dot. x: seconds since 1970 on a time axis, else a place; attempt_id: what it leads to, 0 for nothing."""

    x: float
    y: float
    attempt_id: int = 0
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of the vertical axis; `own` is painted as a surface, any other as two dashed lines."""

    low: float
    high: float
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the table. attempt_id: what Enter opens, 0 for nothing."""

    cells: tuple[str, ...]
    attempt_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartState:
    """A chart. points come in runs; only dots of one run are joined, for others are not comparable.

    bars: columns in place of dots. mark: a line to compare with. ticks: words on the vertical axis, empty for
    numbers. labels: words on the horizontal axis in place of time. summary: what the picture says.
    """

    title: str
    summary: str
    note: str = ""
    runs: tuple[tuple[Point, ...], ...] = ()
    joined: bool = True
    bars: tuple[Point, ...] = ()
    mark: float | None = None
    mark_told: str = ""
    bands: tuple[Band, ...] = ()
    low: float = 1.0
    high: float = 5.0
    ticks: tuple[tuple[float, str], ...] = ()
    labels: tuple[tuple[float, str], ...] = ()
    headings: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A field of a grid. shade: 0 (nothing recorded) to 4; text: inside, where there is room; told: in words."""

    shade: int
    text: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridState:
    """Fields in rows and columns; each row as long as there are columns. An empty column label is not written."""

    title: str
    summary: str
    note: str = ""
    row_labels: tuple[str, ...] = ()
    column_labels: tuple[str, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()
    wide: bool = False
    headings: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    empty: str = ""
