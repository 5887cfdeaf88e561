from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mockinterview.domain.criteria import Kind
from mockinterview.scoring.guide import Guide
from mockinterview.scoring.segment import Utterance
from mockinterview.scoring.structure import ALL_PARTS, DESIGN, STORY, missing_parts, parts, share_remarks


def pieces(count: int) -> list[Utterance]:
    text = "one two three four"
    return [Utterance(text=text, start=i * 20, end=i * 20 + len(text)) for i in range(count)]


def chances(*names: str, clear: float = 0.8) -> np.ndarray:
    rows = np.full((len(names), len(ALL_PARTS)), (1 - clear) / 11, dtype=np.float32)
    for row, name in enumerate(names):
        rows[row, ALL_PARTS.index(name)] = clear
    return rows


def test_a_clear_course_is_found_with_its_shares() -> None:
    said = ("situation", "situation", "task", "action", "action", "action", "action", "result", "result", "learning")
    found = parts(pieces(10), chances(*said), Kind.BEHAVIORAL)
    assert [part.name for part in found] == ["situation", "task", "action", "result", "learning"]
    assert [part.share for part in found] == [0.2, 0.1, 0.4, 0.2, 0.1]
    assert (found[0].start, found[0].end) == (0, 38)


def test_a_result_told_first_is_a_part_of_its_own() -> None:
    said = ("result", "situation", "situation", "action", "action", "action", "result", "impact")
    found = parts(pieces(8), chances(*said, clear=0.9), Kind.BEHAVIORAL)
    assert [part.name for part in found] == ["result", "situation", "action", "result", "impact"]


def test_a_single_doubtful_sentence_does_not_break_the_course() -> None:
    said = ["action"] * 9
    rows = chances("situation", *said, "result", "result")
    rows[4] = chances("situation", clear=0.4)[0]
    assert [part.name for part in parts(pieces(12), rows, Kind.BEHAVIORAL)] == ["situation", "action", "result"]


def test_a_design_has_parts_of_its_own() -> None:
    said = ("requirements", "estimation", "design", "design", "deep_dive", "operations", "evolution")
    found = parts(pieces(7), chances(*said), Kind.SYSTEM_DESIGN)
    assert [part.name for part in found] == [
        "requirements",
        "estimation",
        "design",
        "deep_dive",
        "operations",
        "evolution",
    ]


@given(
    st.integers(min_value=1, max_value=25).flatmap(
        lambda n: arrays(np.float32, (n, 12), elements=st.floats(0.0078125, 1, width=32))
    ),
    st.sampled_from(Kind),
)
def test_parts_never_go_back_and_cover_everything(rows: np.ndarray, kind: Kind) -> None:
    found = parts(pieces(len(rows)), rows, kind)
    names = DESIGN if kind is Kind.SYSTEM_DESIGN else STORY
    order = [names.index(part.name) for part in found]
    rest = order[1:] if order and names[order[0]] == "result" else order
    assert rest == sorted(set(rest)) or order == sorted(set(order))
    assert sum(part.share for part in found) == pytest.approx(1.0, abs=0.01)
    assert (found[0].start, found[-1].end) == (0, pieces(len(rows))[-1].end)


def test_missing_parts_are_named_unless_a_criterion_shows_them() -> None:
    rows = chances("situation", "action", "action", "action")
    found = parts(pieces(4), rows, Kind.BEHAVIORAL)
    assert missing_parts(found, rows, Kind.BEHAVIORAL, {}) == ("result",)
    assert missing_parts(found, rows, Kind.BEHAVIORAL, {"impact": 4.0}) == ()
    design = chances("design", "design", "design")
    path = parts(pieces(3), design, Kind.SYSTEM_DESIGN)
    assert missing_parts(path, design, Kind.SYSTEM_DESIGN, {"operations": 1.0}) == (
        "requirements",
        "estimation",
        "operations",
    )


def test_shares_outside_the_guide_are_told(guide: Guide) -> None:
    said = ("situation",) * 6 + ("action",) * 2 + ("result",) * 2
    told = share_remarks(parts(pieces(10), chances(*said), Kind.BEHAVIORAL), guide.shares)
    assert [line.split(":")[0] for line in told] == ["The situation is long", "The action is short"]
    assert parts([], np.zeros((0, 12), dtype=np.float32), Kind.BEHAVIORAL) == ()
