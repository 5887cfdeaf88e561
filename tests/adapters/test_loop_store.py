"""Loops on real SQLite files."""

from __future__ import annotations

import pytest

from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.yaml_loops import read_loops
from mockinterview.domain.criteria import Level
from mockinterview.domain.loop import PlannedPrompt
from mockinterview.domain.session import Conditions

DRAWN = (PlannedPrompt(prompt_id="own-thing", principles=("ownership",), reason="asked in round 1"),)


@pytest.fixture
def template(tmp_path):
    return next(one for one in read_loops(tmp_path / "none")[0] if one.id == "l6-standard")


def test_a_loop_is_the_same_after_another_start(home, library, template):
    loop = library.loops.begin(template, compressed=True, seed=1 << 80)
    library.loops.plan(loop.id, 1, DRAWN)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    library.loops.join(loop.id, 1, session.id)
    again = library.rounds.begin_session(Conditions(level=Level.L6))
    library.loops.join(loop.id, 1, again.id)
    library.loops.end_round(loop.id, 1)
    with SqliteLibrary.open(home) as other:
        found = other.loops.under_way()
    assert found == library.loops.loop(loop.id)
    assert found.template == template
    assert found.compressed
    first, second, *_ = found.rounds
    assert first.prompts == DRAWN
    assert first.sessions == (session.id, again.id)
    assert first.began_ms < first.finished_ms
    assert (second.prompts, second.began_ms) == ((), None)
    assert found.present == second


def test_the_loop_is_finished_with_its_last_round_and_only_once(library, template):
    loop = library.loops.begin(template, compressed=False, seed=1)
    for number in range(1, 6):
        assert library.loops.under_way() is not None
        loop = library.loops.end_round(loop.id, number)
    assert library.loops.under_way() is None
    assert loop.finished_ms is not None
    assert not loop.put_away
    assert library.loops.end_round(loop.id, 2) == loop
    assert library.loops.put_away(loop.id) == loop


def test_a_new_loop_puts_the_one_before_away_and_nothing_is_lost(library, template):
    first = library.loops.begin(template, compressed=False, seed=1)
    second = library.loops.begin(template, compressed=True, seed=2)
    assert library.loops.under_way().id == second.id
    assert [(one.id, one.put_away) for one in library.loops.all()] == [(second.id, False), (first.id, True)]
    assert library.loops.put_away(second.id).put_away
    assert library.loops.under_way() is None


def test_a_session_that_is_deleted_leaves_its_loop_and_a_loop_its_sessions(library, template):
    loop = library.loops.begin(template, compressed=False, seed=1)
    sessions = [library.rounds.begin_session(Conditions(level=Level.L6)).id for _ in range(2)]
    for session in sessions:
        library.loops.join(loop.id, 1, session)
    library.past.delete_session(sessions[0])
    assert library.loops.loop(loop.id).rounds[0].sessions == (sessions[1],)
    library.loops.delete(loop.id)
    assert library.loops.all() == ()
    assert library.past.session(sessions[1]).id == sessions[1]


def test_unknown_ids_are_a_bug_of_the_caller(library, template):
    loop = library.loops.begin(template, compressed=False, seed=1)
    for call in (
        lambda: library.loops.loop(99),
        lambda: library.loops.delete(99),
        lambda: library.loops.put_away(99),
        lambda: library.loops.plan(loop.id, 9, DRAWN),
        lambda: library.loops.end_round(99, 1),
    ):
        with pytest.raises(KeyError):
            call()
