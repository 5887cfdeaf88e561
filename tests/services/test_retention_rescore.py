"""Recordings are kept as wished, deleting leaves nothing, and answers are scored again where they were left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeScorer
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.adapters.places import Places
from mockinterview.adapters.rubric_yaml import bundled_rubric
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.progress import KeptRecording
from mockinterview.domain.recording import Recording
from mockinterview.domain.session import Conditions
from mockinterview.domain.settings import KeepAudio
from mockinterview.domain.transcript import Transcript
from mockinterview.services.history import delete_attempt
from mockinterview.services.keep import take_path
from mockinterview.services.rescore import outdated, outdated_number, rescore_all
from mockinterview.services.retention import DAY_MS, Freed, expired, free, would_free

NOW = 1000 * DAY_MS


class Cancel:
    def __init__(self, after: int = 10**9) -> None:
        self._left = after

    @property
    def requested(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.fixture
def stocked(library: SqliteLibrary, bank: Bank) -> SqliteLibrary:
    library.criteria.adopt(*bundled_rubric())
    library.shelf.import_bank(bank)
    return library


def answered(library: SqliteLibrary, home: Places, text: str = "I cut failures by half.", card: Any = None) -> int:
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"))
    path = take_path(home.takes, session.id, 1, 0)
    path.write_bytes(b"fLaC" + text.encode())
    take = library.rounds.add_take(attempt.id, audio=path)
    library.rounds.finish_take(take.id, Recording(path=path, duration_s=5.0, rate_hz=16000))
    library.rounds.save_transcript(take.id, Transcript(text=text))
    library.rounds.answered(attempt.id)
    if card is not None:
        library.rounds.save_scorecard(attempt.id, card, text)
    return attempt.id


def recording(number: int, days_ago: float, overall: float | None = 3.0, **changes: Any) -> KeptRecording:
    base = KeptRecording(
        attempt_id=number, prompt_id="p", level=Level.L6, began_ms=NOW - round(days_ago * DAY_MS), overall=overall,
        starred=False, scored=True, paths=(f"takes/{number}.flac",),
    )  # fmt: skip
    return replace(base, **changes)


def gone(keep: KeepAudio, *recordings: KeptRecording) -> set[int]:
    return {one.attempt_id for one in expired(recordings, keep, keep_days=30, now_ms=NOW)}


class TestRetention:
    def test_each_way_to_keep(self):
        told = (
            recording(1, 90, 4.5), recording(2, 60, 4.0), recording(3, 40, 4.5), recording(4, 1),
            recording(5, 90, 1.0, level=Level.L7), recording(6, 90, starred=True), recording(7, 90, scored=False),
        )  # fmt: skip
        assert gone(KeepAudio.ALL, *told) == set()
        assert gone(KeepAudio.DAYS, *told) == {1, 2, 3, 5}
        assert gone(KeepAudio.BEST, *told) == {1, 2}  # the newest of two equally good ones stays
        assert gone(KeepAudio.NONE, *told) == {1, 2, 3, 4, 5}

    @given(st.lists(st.tuples(st.integers(0, 99), st.sampled_from("abc"), st.booleans(), st.booleans(), st.integers(1, 5))))
    def test_of_every_prompt_the_best_stays_and_no_star_and_nothing_unscored_goes(self, told):
        given_ = [
            recording(n, days, float(overall), prompt_id=prompt, starred=star, scored=scored)
            for n, (days, prompt, star, scored, overall) in enumerate(told)
        ]
        lost = gone(KeepAudio.BEST, *given_)
        assert lost <= gone(KeepAudio.DAYS, *given_) <= gone(KeepAudio.NONE, *given_)
        for prompt in {one.prompt_id for one in given_}:
            mine = [one for one in given_ if one.prompt_id == prompt]
            assert max(one.overall or 0 for one in mine if one.attempt_id not in lost) == max(one.overall or 0 for one in mine)
        assert all(one.scored and not one.starred for one in given_ if one.attempt_id in lost)

    def test_files_go_and_words_stay(self, stocked: SqliteLibrary, home: Places, clock: Any, samples: Any):
        old = answered(stocked, home, card=samples.card())
        clock.now_ms += 40 * DAY_MS
        new = answered(stocked, home, card=samples.card())
        wish = {"keep_days": 30, "now_ms": clock()}
        (size,) = {len(path.read_bytes()) for path in home.takes.rglob("*.flac")}
        assert would_free(stocked, home.root, KeepAudio.DAYS, **wish) == Freed(files=1, bytes=size)
        assert free(stocked, home.root, KeepAudio.DAYS, cancel=Cancel(), **wish) == Freed(files=1, bytes=size)
        assert [stocked.past.whole(one).takes[0].audio.exists() for one in (old, new)] == [False, True]
        assert stocked.past.whole(old).takes[0].transcript is not None
        assert free(stocked, home.root, KeepAudio.DAYS, cancel=Cancel(), **wish) == Freed()


def test_what_is_deleted_is_in_no_byte_of_the_folder(stocked: SqliteLibrary, home: Places, samples: Any):
    secret = "Project Zanzibar cost nineteen"
    attempt = answered(stocked, home, secret, samples.card(secret))
    assert any(b"Zanzibar" in path.read_bytes() for path in home.root.rglob("*") if path.is_file())
    delete_attempt(stocked, attempt)
    stocked.upkeep.compact()
    found = [path for path in files(home.root) if b"anzibar" in path.read_bytes().lower()]
    assert found == []
    assert list(home.takes.iterdir()) == []


def files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


FAKE = "fake 1"


class TestRescoring:
    def test_everything_of_another_version_is_scored_once_newest_first(
        self, stocked: SqliteLibrary, home: Places, samples: Any
    ):
        ids = [answered(stocked, home, card=samples.card()) for _ in range(3)]
        scorer, shares = FakeScorer(), []
        assert outdated(stocked, FAKE) == tuple(reversed(ids))
        assert outdated_number(stocked, FAKE) == 3
        found = rescore_all(stocked, scorer, FAKE, report=shares.append, cancel=Cancel())
        assert (found.done, found.skipped, found.left) == (3, 0, 0)
        assert shares == pytest.approx([1 / 3, 2 / 3, 1])
        assert [request.id for request in scorer.requests] == [str(one) for one in reversed(ids)]
        assert outdated(stocked, FAKE) == ()
        assert [kept.card.engine for kept in stocked.past.whole(ids[0]).scorecards] == ["test 1", "fake 1"]

    def test_it_stops_when_asked_and_goes_on_where_it_was_left(self, stocked: SqliteLibrary, home: Places, samples: Any):
        for _ in range(4):
            answered(stocked, home, card=samples.card())
        scorer = FakeScorer()
        first = rescore_all(stocked, scorer, FAKE, report=lambda _share: None, cancel=Cancel(after=1))
        assert (first.done, first.left) == (1, 3)
        second = rescore_all(stocked, scorer, FAKE, report=lambda _share: None, cancel=Cancel())
        assert (second.done, len(scorer.requests)) == (3, 4)

    def test_an_own_wording_of_a_criterion_outdates_what_was_scored_before(
        self, stocked: SqliteLibrary, home: Places
    ):
        scorer = FakeScorer()
        answered(stocked, home, card=replace(scorer_card(stocked, scorer), engine="fake 1"))
        assert outdated(stocked, FAKE) == ()
        impact = next(one for one in stocked.criteria.rubric().criteria if one.id == "impact")
        stocked.criteria.edit(replace(impact, question="What came of it, in numbers?"))
        assert len(outdated(stocked, FAKE)) == 1
        rescore_all(stocked, scorer, FAKE, report=lambda _share: None, cancel=Cancel())
        assert outdated(stocked, FAKE) == ()


def scorer_card(library: SqliteLibrary, scorer: FakeScorer) -> Any:
    from mockinterview.domain.criteria import Kind
    from mockinterview.domain.scorecard import ScoreRequest

    return scorer.score(
        ScoreRequest(
            id="1", kind=Kind.BEHAVIORAL, target_level=Level.L6, prompt="", criteria=("impact",), transcript="impact"
        )
    )
