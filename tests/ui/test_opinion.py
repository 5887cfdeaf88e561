"""Second opinions in the window: off by default, a yes for elsewhere, beside the score."""

from __future__ import annotations

from dataclasses import replace

import pytest
from samples import a_card

from mockinterview.domain.criteria import Level
from mockinterview.domain.opinion import LeftOut, LeftOutReason, Opinion, OpinionRating, address_of
from mockinterview.domain.session import Conditions, Origin
from mockinterview.domain.settings import Settings
from mockinterview.domain.transcript import Transcript
from mockinterview.ports import Reply
from mockinterview.ui.jobs import JobRunner
from mockinterview.ui.opinion.card import OpinionCard, OpinionSetupCard
from mockinterview.ui.opinion.presenter import OpinionPresenter, OpinionSetup
from mockinterview.ui.opinion.state import OpinionState, opinion_state

SAID = "I cut failures by half and told the other teams how."
ON = Settings(judge=True, judge_address="http://127.0.0.1:8080/v1")


class Model:
    """A language model that proves one rating."""

    def __init__(self, settings: Settings) -> None:
        self.address = address_of(settings.judge_address)

    def models(self):
        return ("small", "large")

    def ask(self, _system, _user, schema, *, words, cancel):
        import json

        said = {name: {"rating": 1, "quote": ""} for name in schema["required"]}
        first = schema["required"][0]
        said[first] = {"rating": 4, "quote": "cut failures by half"}
        return Reply(text=json.dumps(said), model="small", version="b7")


@pytest.fixture
def answered(library, bank):
    from mockinterview.adapters.rubric_yaml import bundled_rubric

    library.criteria.adopt(*bundled_rubric())
    library.shelf.import_bank(bank)
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompts(level=Level.L6)[0])
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text=SAID), Origin.TYPED)
    library.rounds.answered(attempt.id)
    library.rounds.save_scorecard(attempt.id, a_card(SAID), SAID)
    return library, library.past.whole(attempt.id)


def of(library, jobs, settings, *views):
    return OpinionPresenter(library, jobs, views, settings=lambda: settings, model=Model)


@pytest.fixture
def jobs(qtbot):
    runner = JobRunner()
    yield runner
    runner.close()


def test_it_is_off_by_default(answered, jobs):
    library, whole = answered
    seen: list[OpinionState] = []
    presenter = of(library, jobs, Settings(), seen.append)
    presenter.show(whole)
    presenter.ask()
    assert not seen[-1].visible
    assert not jobs.busy


def test_it_is_asked_for_and_stands_beside_the_score(answered, jobs, qtbot):
    library, whole = answered
    seen: list[OpinionState] = []
    presenter = of(library, jobs, ON, seen.append)
    presenter.show(whole)
    presenter.ask()
    assert seen[-1].busy
    qtbot.waitUntil(lambda: bool(seen[-1].title), timeout=20_000)
    first = seen[-1].rows[0]
    assert seen[-1].title == "Second opinion of small"
    assert (first.score, first.opinion, first.quote) == ("3.5", "4", "cut failures by half")
    assert "b7" in seen[-1].made_by
    assert "opinion-1" in seen[-1].made_by
    before = library.past.whole(whole.attempt.id).scorecard
    assert before is not None
    assert before.card.overall == whole.scorecard.card.overall
    presenter.drop()
    qtbot.waitUntil(lambda: not seen[-1].title, timeout=20_000)
    assert library.past.whole(whole.attempt.id).opinions == ()


def test_elsewhere_needs_a_yes_that_says_what_is_sent(answered, jobs, qtbot):
    library, whole = answered
    seen: list[OpinionState] = []
    far = replace(ON, judge_address="http://192.0.2.1:80/v1")
    presenter = of(library, jobs, far, seen.append)
    presenter.show(whole)
    assert "every word of this answer to http://192.0.2.1:80" in seen[-1].where
    presenter.ask()
    qtbot.waitUntil(lambda: seen[-1].notice is not None, timeout=20_000)
    assert "not this computer" in seen[-1].notice.text
    assert library.past.whole(whole.attempt.id).opinions == ()


class Kept:
    def __init__(self) -> None:
        self.settings = Settings()

    def change(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)


def test_a_yes_holds_for_one_address_only(jobs, qtbot, look):
    kept, card = Kept(), OpinionSetupCard(look)
    qtbot.addWidget(card)
    setup = OpinionSetup(jobs, card, lambda: kept.settings, kept.change, Model)
    card.attach(setup)
    assert card._fields.isHidden()
    setup.switch(True)
    setup.address("192.0.2.1:80")
    assert "every word of the answer" in card._agreement.text()
    assert not card._agree.isChecked()
    card._agree.click()
    assert kept.settings.judge_agreed == "http://192.0.2.1:80"
    setup.address("192.0.2.2:80")
    assert kept.settings.judge_agreed == ""
    assert not card._agree.isChecked()
    setup.address("127.0.0.1:80")
    assert card._agreement.isHidden()
    setup.look()
    qtbot.waitUntil(lambda: card._model.count() == 2, timeout=20_000)
    setup.address("ftp://nowhere")
    assert not card._notice.isHidden()


def test_what_was_left_out_is_told(answered, look, qtbot):
    _library, whole = answered
    opinion = Opinion(
        model="m", server="s", prompt_version="p", text="another text",
        ratings=(OpinionRating(criterion="impact", rating=2),),
        left_out=(LeftOut(criterion="ownership", reason=LeftOutReason.QUOTE),),
    )  # fmt: skip
    state = opinion_state(replace(whole, opinions=(opinion,)), offered=False, where="")
    assert state.stale
    assert state.left_out == "1 rating was left out: ownership (its quote is not in your answer)."
    card = OpinionCard(look)
    qtbot.addWidget(card)
    card.show_state(state)
    assert not card.isHidden()
    assert card._ask.isHidden()
