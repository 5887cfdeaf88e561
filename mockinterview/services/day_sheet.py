"""The sheet for the day of the interview: one page to read beforehand, never beside a call. Pure."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mockinterview.domain.criteria import PRINCIPLES, Level
from mockinterview.domain.stories import SLOTS, Matrix, Proof, Story

STORIES_ON_SHEET = 8
HEADLINE_WORDS = 26
_STYLE = (
    "body{font-family:Inter,sans-serif;color:#111} h1{font-size:16pt;margin:0} h2{font-size:11pt;margin:8px 0 2px 0}"
    " p{margin:0 0 2px 0} td{padding:3px 8px 3px 0} .small{color:#555;font-size:8pt}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One story on the sheet."""

    title: str
    slot: str
    opening: str
    figures: tuple[str, ...]
    principles: tuple[str, ...]
    proven: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """What stands on the sheet. position, questions, gaps: from the worksheets."""

    level: Level
    lines: tuple[SheetLine, ...]
    position: str = ""
    questions: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    left_out: int = 0


def day_sheet(stories: Sequence[Story], found: Matrix, written: Mapping[str, Mapping[str, str]]) -> DaySheet:
    """Return the sheet: stories in a slot first, then those that prove most. written: newest answers by worksheet."""

    def worth(one: Story) -> tuple[int, int, int]:
        proofs = [found.cell(principle, one.id) for principle in PRINCIPLES]
        return (-bool(one.slot), -proofs.count(Proof.PROVEN), -proofs.count(Proof.TOLD))

    ranked = sorted(stories, key=worth)
    positions = (written.get(key, {}) for key in ("differentiation", "positioning"))
    position = next((text for one in positions for text in one.values() if text), "")
    asked = written.get("questions", {})
    return DaySheet(
        level=found.level,
        lines=tuple(_line(one, found) for one in ranked[:STORIES_ON_SHEET]),
        position=_short(position, 40),
        questions=tuple(
            line.strip(" -•") for key in ("role", "organization") for line in asked.get(key, "").splitlines() if line
        )[:6],
        gaps=tuple(_short(text, 16) for text in written.get("gaps", {}).values())[:3],
        left_out=max(0, len(stories) - STORIES_ON_SHEET),
    )


def _line(one: Story, found: Matrix) -> SheetLine:
    source = one.result or one.impact or one.situation
    return SheetLine(
        title=one.title,
        slot=SLOTS.get(one.slot, ""),
        opening=_short(source, HEADLINE_WORDS),
        figures=tuple(f"{figure.name}: {figure.value}" if figure.name else figure.value for figure in one.figures[:3]),
        principles=tuple(PRINCIPLES[key] for key in one.principles[:3]),
        proven=any(found.cell(key, one.id) is Proof.PROVEN for key in PRINCIPLES),
    )


def _short(text: str, words: int) -> str:
    told = text.split()
    return " ".join(told[:words]) + (" …" if len(told) > words else "")


def sheet_html(sheet: DaySheet) -> str:
    """Return the sheet as a page of HTML."""
    rows = "".join(
        f"<tr><td valign='top'><b>{_e(one.title)}</b><br><span class='small'>{_e(one.slot)}</span></td>"
        f"<td valign='top'>{_e(one.opening)}<br><span class='small'>{_e(' · '.join(one.figures))}</span></td>"
        f"<td valign='top' class='small'>{_e(', '.join(one.principles))}"
        f"{'<br>proven in practice' if one.proven else ''}</td></tr>"
        for one in sheet.lines
    )
    parts = [f"<h1>Interview day, {sheet.level}</h1>"]
    parts.append("<p class='small'>To read before the interview. Put it away when it begins.</p>")
    if sheet.position:
        parts.append(f"<h2>What you stand for</h2><p>{_e(sheet.position)}</p>")
    parts.append(f"<h2>Your stories</h2><table width='100%' cellspacing='0'>{rows}</table>")
    if sheet.left_out:
        parts.append(f"<p class='small'>{sheet.left_out} more in the story bank.</p>")
    for title, items in (("Your questions for them", sheet.questions), ("Mind these", sheet.gaps)):
        if items:
            listed = "".join(f"<p>{'☐' if title.startswith('Your') else '•'} {_e(one)}</p>" for one in items)
            parts.append(f"<h2>{title}</h2>{listed}")
    parts.append(
        "<h2>Before you begin</h2><p>☐ Result and number first &nbsp; ☐ I, not we, for your own part &nbsp; "
        "☐ One story a question, none twice &nbsp; ☐ Ask when the question is wide</p>"
    )
    return f"<html><head><style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"


def _e(text: str) -> str:
    return html.escape(text)
