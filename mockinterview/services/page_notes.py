"""What the pages of a promotion package say in stock phrases or the language of tasks; the rules of the self-review."""

from __future__ import annotations

import re
from dataclasses import replace

from mockinterview.scoring.passages import Finding, Rule
from mockinterview.scoring.writing import passage

# A page is an outline and not a story: what only a whole story can show (others' resistance, reach) is not asked of it.
_RULES = {Rule.TASK, Rule.ACTIVITY, Rule.VAGUE, Rule.PRAISE, Rule.POWER, Rule.PLAN, Rule.JARGON, Rule.OPENING}
# What belongs on a page: plans on the one about the future, praise among the endorsements.
_FITTING = {"future": {Rule.PLAN, Rule.TASK, Rule.VAGUE}, "endorsements": {Rule.PRAISE, Rule.TASK, Rule.ACTIVITY}}
_OPENS = "summary"


def page_notes(key: str, text: str) -> tuple[Finding, ...]:
    """Return the weak places of the page `key` in their order; offsets are those of `text`. Each paragraph is read."""
    wanted = _RULES - _FITTING.get(key, set())
    found: list[Finding] = []
    for number, block in enumerate(re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", text)):
        read = passage(block.group(), opening=key == _OPENS and number == 0)
        found += [
            replace(one, start=one.start + block.start(), end=one.end + block.start())
            for one in read.findings
            if one.rule in wanted
        ]
    return tuple(found)
