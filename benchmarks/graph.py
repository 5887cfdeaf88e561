"""Line charts as SVG, by hand: a figure of a report needs no library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 260, 64, 16, 40, 36
COLOURS = ("#1d4ed8", "#b45309", "#047857", "#7c3aed")


def line_chart(path: Path, title: str, lines: dict[str, Sequence[float]], *, unit: str, across: str) -> None:
    """Write a chart of `lines` by name over their index, with zero at the foot."""
    most = max((value for line in lines.values() for value in line), default=1.0) * 1.1 or 1.0
    count = max(len(line) for line in lines.values())
    wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def place(number: int, value: float) -> str:
        return f"{LEFT + wide * number / max(1, count - 1):.1f},{TOP + high * (1 - value / most):.1f}"

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="20" font-size="14" fill="#111827">{escape(title)}</text>',
    ]
    for step in range(5):
        value = most * step / 4
        y = TOP + high * (1 - step / 4)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#e5e7eb"/>')
        label = f"{value:,.0f}" if most >= 8 else f"{value:.1f}"
        parts.append(
            f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#4b5563">{label} {escape(unit)}</text>'
        )
    for step in range(5):
        number = round((count - 1) * step / 4)
        x = LEFT + wide * step / 4
        parts.append(f'<text x="{x:.1f}" y="{HEIGHT - 14}" text-anchor="middle" fill="#4b5563">{number + 1}</text>')
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 2}" text-anchor="end" fill="#4b5563">{escape(across)}</text>')
    for at, (name, line) in enumerate(lines.items()):
        colour = COLOURS[at % len(COLOURS)]
        points = " ".join(place(number, value) for number, value in enumerate(line))
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="1.5" points="{points}"/>')
        parts.append(
            f'<text x="{WIDTH - RIGHT - 150 * (len(lines) - 1 - at)}" y="20" text-anchor="end" fill="{colour}">{escape(name)}</text>'
        )
    path.write_text("\n".join([*parts, "</svg>\n"]), encoding="utf-8")


def slope(line: Sequence[float]) -> float:
    """Return by how much a line grows at each step: least squares."""
    count = len(line)
    middle, mean = (count - 1) / 2, sum(line) / count
    spread = sum((number - middle) ** 2 for number in range(count))
    return sum((number - middle) * (value - mean) for number, value in enumerate(line)) / spread if spread else 0.0
