"""Transcript lines of other programs."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.errors import TranscriptError
from mockinterview.domain.scorecard import ScoreRequest
from mockinterview.services.score_lines import requests

GOOD = {
    "id": "x1", "kind": "behavioral", "target_level": "L6", "prompt": "Tell me.", "criteria": ["scope", "impact"],
    "transcript": "I did it.",
}  # fmt: skip


def line(**changes: Any) -> bytes:
    return json.dumps(GOOD | changes).encode() + b"\n"


def test_a_good_line_becomes_a_request():
    (request,) = requests([line()])
    assert isinstance(request, ScoreRequest)
    assert (request.id, request.criteria, request.transcript) == ("x1", ("scope", "impact"), "I did it.")


def test_a_broken_line_is_named_and_the_others_are_kept():
    found = list(requests([line(id="a"), b"{oops\n", b"\n", line(id="b"), line(kind="riddle"), line(id=7)]))
    assert [one.id if isinstance(one, ScoreRequest) else one.line for one in found] == ["a", 2, "b", 5, "7"]
    assert isinstance(found[1], TranscriptError)
    assert str(found[1]).startswith("line 2: this is not JSON")


def test_a_byte_order_mark_at_the_start_is_no_fault():
    (request,) = requests([b"\xef\xbb\xbf" + line()])
    assert isinstance(request, ScoreRequest)


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[1]", "not a JSON object"),
        (b"[" * 100_000, "not JSON"),
        (b"null", "not a JSON object"),
        (line(id=None), "'id'"),
        (line(id=True), "'id'"),
        (line(transcript=None), "'transcript'"),
        (line(transcript="x" * 400_001), "too long"),
        (line(prompt=3), "'prompt'"),
        (line(target_level="L8"), "'target_level' is 'L8'"),
        (line(criteria=[]), "'criteria'"),
        (line(criteria="scope"), "'criteria'"),
        (line(criteria=["scope", "luck"]), "no criterion 'luck'"),
    ],
)
def test_what_is_wrong_is_said(broken: bytes, problem: str):
    (found,) = requests([broken])
    assert isinstance(found, TranscriptError)
    assert problem in found.told()
    assert "line 1" in found.told()


@settings(deadline=None)
@given(st.lists(st.binary(max_size=60)))
def test_any_bytes_give_requests_or_errors(lines: list[bytes]):
    assert all(isinstance(one, ScoreRequest | TranscriptError) for one in requests(lines))
