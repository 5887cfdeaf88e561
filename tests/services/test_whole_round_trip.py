"""A whole library goes out as JSON and comes back into an empty one: the content is equal."""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples import a_card, bank_json, prompt_json

from mockinterview.adapters.flac import FlacSounds
from mockinterview.adapters.places import places
from mockinterview.adapters.store import SqliteLibrary
from mockinterview.adapters.yaml_loops import read_loops
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import BEHAVIORAL_CRITERIA, PRINCIPLES, Level
from mockinterview.domain.errors import InputError
from mockinterview.domain.loop import PlannedPrompt
from mockinterview.domain.opinion import LeftOut, LeftOutReason, Opinion, OpinionRating
from mockinterview.domain.remarks import CoachRating, Place, Verdict
from mockinterview.domain.session import Conditions, Mode, Origin, SelfRating
from mockinterview.domain.stories import CHECKS, SLOTS, Figure, Story
from mockinterview.domain.transcript import Transcript
from mockinterview.library import Library
from mockinterview.services.pass_on import Format, Wanted, make
from mockinterview.services.redact import read_glossary
from mockinterview.services.reports import reports_of
from mockinterview.services.take_in import take_in

TEMPLATE = next(one for one in read_loops(Path("none"))[0] if one.id == "l6-standard")
PROMPTS = ("own-thing", "other-thing", "third-thing")
EVERYTHING = Wanted(format=Format.JSON, everything=True)
texts = st.text(min_size=1, max_size=30).filter(lambda text: text.strip())
ratings = st.dictionaries(st.sampled_from(BEHAVIORAL_CRITERIA), st.sampled_from([1.0, 2.5, 4.0, 5.0]), max_size=3)


class Ticking:
    """A moment that is never the same twice."""

    def __init__(self) -> None:
        self.now_ms = 1_760_000_000_000

    def __call__(self) -> int:
        self.now_ms += 1_000
        return self.now_ms


def opened(folder: Path) -> SqliteLibrary:
    return SqliteLibrary.open(places(folder), now_ms=Ticking())


def exported(library: Library, wanted: Wanted = EVERYTHING, what: str = "all") -> bytes:
    return make(library, reports_of(library, what), wanted, FlacSounds()).data


def content_of(library: Library) -> dict[str, object]:
    """Return what is kept, with ids replaced by the moments that they stand for."""
    sessions = sorted(library.past.sessions(limit=1000), key=lambda one: one.began_ms)
    wholes = [library.past.whole(one.id) for session in sessions for one in library.past.attempts(session.id)]
    began = {one.id: one.began_ms for one in sessions}
    answer = {whole.attempt.id: (whole.attempt.began_ms, whole.attempt.prompt_id) for whole in wholes}
    stories = library.preparation.stories
    titles = {one.id: (one.made_ms, one.title) for one in stories.all()}
    return {
        "sessions": [replace(one, id=0) for one in sessions],
        "answers": [_without_ids(asdict(whole)) for whole in wholes],
        "texts": [
            [_without_ids(asdict(text)) for text in library.past.transcripts(take.id)]
            for whole in wholes
            for take in whole.takes
        ],
        "loops": [
            (
                replace(loop, id=0, rounds=tuple(replace(held, sessions=()) for held in loop.rounds)),
                [[began[one] for one in held.sessions] for held in loop.rounds],
            )
            for loop in library.loops.all()
        ],
        "stories": [replace(one, id=0) for one in stories.all()],
        "links": [(answer[one.attempt_id], titles[one.story_id], one.confirmed, one.made_ms) for one in stories.links()],
        "history": [
            replace(one, attempt_id=0, session_id=0) for one in library.past.page(limit=1000).entries
        ],
        "trend": [replace(one, attempt_id=0) for one in library.past.trend()],
    }  # fmt: skip


def _without_ids(value: object) -> object:
    if isinstance(value, dict):
        hidden = {"id", "session_id", "attempt_id", "take_id", "audio"}
        return {key: _without_ids(one) for key, one in value.items() if key not in hidden}
    return [_without_ids(one) for one in value] if isinstance(value, list | tuple) else value


def fill(library: SqliteLibrary, data: st.DataObject) -> None:
    """Keep rounds, a loop and stories as chance has them."""
    library.shelf.import_bank(bank_from_json(bank_json(*(prompt_json(name) for name in PROMPTS))))
    stories = [_story(library, data) for _ in range(data.draw(st.integers(0, 2)))]
    loop = None
    if data.draw(st.booleans()):
        loop = library.loops.begin(
            TEMPLATE, compressed=data.draw(st.booleans()), seed=data.draw(st.integers(0, 1 << 70))
        )
        library.loops.plan(loop.id, 1, [PlannedPrompt(prompt_id=PROMPTS[0], principles=("ownership",), reason="new")])
    for number in range(data.draw(st.integers(1, 3))):
        mode = Mode.LOOP if loop and number == 0 else Mode.PRACTICE
        session = library.rounds.begin_session(Conditions(level=data.draw(st.sampled_from(Level)), mode=mode))
        if loop and number == 0:
            library.loops.join(loop.id, 1, session.id)
        for prompt in data.draw(st.lists(st.sampled_from(PROMPTS), max_size=2)):
            attempt = _answer(library, data, session.id, prompt)
            if stories and data.draw(st.booleans()):
                library.preparation.stories.link(
                    attempt, data.draw(st.sampled_from(stories)).id, confirmed=data.draw(st.booleans())
                )
        if data.draw(st.booleans()):
            library.rounds.finish_session(session.id)
            if loop and number == 0:
                library.loops.end_round(loop.id, 1)
    if loop and data.draw(st.booleans()):
        library.loops.put_away(loop.id)


def _story(library: SqliteLibrary, data: st.DataObject) -> Story:
    return library.preparation.stories.save(
        Story(
            title=data.draw(texts),
            level=data.draw(st.sampled_from(Level)),
            principles=tuple(data.draw(st.lists(st.sampled_from(sorted(PRINCIPLES)), max_size=3, unique=True))),
            criteria=("impact",),
            situation=data.draw(st.text(max_size=40)),
            result=data.draw(st.text(max_size=40)),
            figures=(Figure(name="engineers", value=data.draw(texts)),),
            protagonists=("Ann",),
            confidential=("customer: Contoso",),
            slot=data.draw(st.sampled_from(["", *SLOTS])),
            checks=tuple(data.draw(st.lists(st.sampled_from(sorted(CHECKS)), max_size=2, unique=True))),
        )
    )


def _answer(library: SqliteLibrary, data: st.DataObject, session: int, prompt: str) -> int:
    rounds, remarks = library.rounds, library.remarks
    attempt = rounds.begin_attempt(
        session, library.shelf.prompt(prompt), reason=data.draw(st.text(max_size=9)), answer_s=240
    )
    take = rounds.add_take(attempt.id, device=data.draw(st.text(max_size=9)))
    said = data.draw(texts) + " I cut failures by half."
    rounds.save_transcript(take.id, Transcript(text=said))
    if data.draw(st.booleans()):
        rounds.save_transcript(take.id, Transcript(text=f"{said} Really."), Origin.CORRECTED)
    rounds.finish_take(take.id)
    place = Place(take=0, start=0, end=1, quote=said[:1])
    rounds.answered(attempt.id)
    for _ in range(data.draw(st.integers(0, 2))):  # both scores stay
        rounds.save_scorecard(attempt.id, a_card(said, ratings=data.draw(ratings) or None), said)
    own = data.draw(ratings)
    if own:
        rounds.save_self_rating(attempt.id, SelfRating(ratings=own, change=data.draw(st.text(max_size=20))))
        remarks.save_coach_rating(
            attempt.id,
            CoachRating(coach=data.draw(texts).strip() or "Sam", ratings=own, remarks={"impact": "date?"}, made_ms=7),
        )
    if data.draw(st.booleans()):
        rounds.save_note(attempt.id, data.draw(texts), at_s=1.5)
        rounds.save_note(attempt.id, "here", place=place)
        remarks.tag(attempt.id, ["best", data.draw(texts)])
        rounds.star(attempt.id, on=True)
    for verdict in data.draw(st.lists(st.sampled_from(Verdict), max_size=2)):
        remarks.judge(attempt.id, data.draw(st.sampled_from(BEHAVIORAL_CRITERIA)), verdict, place)
    if data.draw(st.booleans()):
        remarks.save_opinion(
            attempt.id,
            Opinion(
                model="local", server="http://localhost:1", prompt_version="opinion-1", text=said,
                ratings=(OpinionRating(criterion="impact", rating=4, quote=said[:1], start=0, end=1),),
                left_out=(LeftOut(criterion="people", reason=LeftOutReason.MISSING),),
            ),
        )  # fmt: skip
    return attempt.id


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_comes_back_equals_what_went_out(data):
    with (
        tempfile.TemporaryDirectory() as folder,
        opened(Path(folder) / "a") as library,
        opened(Path(folder) / "b") as other,
    ):
        fill(library, data)
        if library.past.page().total == 0:
            return  # there is no answer to export
        path = Path(folder) / "all.json"
        path.write_bytes(exported(library))
        take_in(other, path)
        assert content_of(other) == content_of(library)
        take_in(other, path)
        assert content_of(other) == content_of(library), "a second import changed something"


@pytest.fixture
def loop_and_story(tmp_path):
    """A library with a loop of two sessions in one round, and two stories, of which one was told."""
    with opened(tmp_path / "a") as library:
        library.shelf.import_bank(bank_from_json(bank_json(*(prompt_json(name) for name in PROMPTS))))
        told = library.preparation.stories.save(
            Story(
                title="Zephyr for Contoso", action="420 engineers at Contoso moved.",
                figures=(Figure(name="saved", value="$2.3 million"),), confidential=("customer: Contoso",),
            )
        )  # fmt: skip
        library.preparation.stories.save(Story(title="Never told"))
        loop = library.loops.begin(TEMPLATE, compressed=True, seed=3)
        for prompt in PROMPTS[:2]:
            session = library.rounds.begin_session(Conditions(level=Level.L6, mode=Mode.LOOP))
            library.loops.join(loop.id, 1, session.id)
            attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt(prompt))
            take = library.rounds.add_take(attempt.id)
            library.rounds.save_transcript(take.id, Transcript(text="We moved it."))
            library.rounds.answered(attempt.id)
            library.preparation.stories.link(attempt.id, told.id)
        yield library


def arrived(tmp_path: Path, *files: bytes) -> SqliteLibrary:
    other = opened(tmp_path / "b")
    for number, data in enumerate(files):
        path = tmp_path / f"{number}.json"
        path.write_bytes(data)
        take_in(other, path)
    return other


def test_rounds_that_come_one_by_one_join_the_same_loop_and_story(loop_and_story, tmp_path):
    plain = Wanted(format=Format.JSON)
    with arrived(tmp_path, *(exported(loop_and_story, plain, str(number)) for number in (1, 2))) as other:
        (loop,) = other.loops.all()
        assert loop.rounds[0].sessions == (1, 2)
        assert [one.title for one in other.preparation.stories.all()] == ["Zephyr for Contoso"]
        assert len(other.preparation.stories.links()) == 2


def test_a_loop_that_comes_while_one_is_under_way_is_put_away(loop_and_story, tmp_path):
    with opened(tmp_path / "b") as other:
        here = other.loops.begin(TEMPLATE, compressed=False, seed=9)
        path = tmp_path / "x.json"
        path.write_bytes(exported(loop_and_story))
        take_in(other, path)
        assert other.loops.under_way() == here
        assert [one.put_away for one in other.loops.all() if one.id != here.id] == [True]


def test_a_redacted_export_masks_stories_and_keeps_their_scale(loop_and_story, tmp_path):
    glossary = read_glossary("customer: Contoso\nconfidential: Zephyr")
    data = exported(loop_and_story, replace(EVERYTHING, glossary=glossary))
    assert b"contoso" not in data.lower()
    assert b"zephyr" not in data.lower()
    story = json.loads(data)["stories"][0]
    assert story["action"] == "XXX engineers at [customer-1] moved."
    assert story["figures"] == [{"name": "saved", "value": "$X million"}]
    assert story["confidential"] == []
    with arrived(tmp_path, data) as other:
        assert len(other.preparation.stories.links()) == 2


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("loops", "seed", "x"), ("loops", "rounds", []), ("loops", "began_ms", 1 << 70), ("loops", "template", {}),
        ("stories", "title", 3), ("stories", "level", "L9"), ("stories", "made_ms", float("nan")), ("stories", "links", [1]),
    ],
)  # fmt: skip
def test_a_loop_or_story_that_is_not_sound_changes_nothing(loop_and_story, tmp_path, key, field, value):
    content = json.loads(exported(loop_and_story))
    content[key][0][field] = value
    path = tmp_path / "x.json"
    path.write_text(json.dumps(content))
    with opened(tmp_path / "b") as other:
        with pytest.raises(InputError, match="is not sound"):
            take_in(other, path)
        assert other.past.page().total == 0
        assert (other.loops.all(), other.preparation.stories.all()) == ((), ())
