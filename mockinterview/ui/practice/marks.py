"""Time marks that are said aloud: half, the last minute, the end. Plain Python: no Qt."""

from __future__ import annotations

from mockinterview.domain.round import LAST_MINUTE_S
from mockinterview.language import mark, tr
from mockinterview.ui.practice.table import Table
from mockinterview.ui.wording import Notice

AT_TIME = mark("We are at time")  # as an interviewer says it; nothing is cut off


def mark_time(table: Table, now: float) -> None:
    """Say each mark once, when the answer reaches it."""
    held = table.held
    left, limit = held.left_s(now), held.limit_s
    marks = (
        ("half", left <= limit / 2, tr("Half of the time is used")),
        ("minute", limit > 2 * LAST_MINUTE_S and left <= LAST_MINUTE_S, tr("One minute left")),
        ("end", left <= 0, tr(AT_TIME) if held.strict else tr("The time is over. Come to the end")),
    )
    for name, reached, words in marks:
        if limit and reached and name not in table.said:
            table.said.add(name)
            table.view.say(words)
            if name == "end" and held.strict and table.notice is None:
                table.notice = Notice(
                    title=tr(AT_TIME),
                    text=tr("Finish your thought, then give me the result in one sentence."),
                    tone="accent",
                )
