"""Loops over a real library: what is drawn, what a crash leaves, and the debrief with its quotes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeScorer, words_of

from mockinterview.adapters.yaml_loops import read_loops
from mockinterview.domain.bank_json import bank_from_json
from mockinterview.domain.criteria import PRINCIPLES
from mockinterview.domain.debrief import How, Line, LineKind
from mockinterview.domain.errors import InputError
from mockinterview.domain.session import Mode
from mockinterview.domain.transcript import Transcript
from mockinterview.services.debrief import debrief_of
from mockinterview.services.debrief_report import debrief_markdown, debrief_page, line_text
from mockinterview.services.keep import score_attempt
from mockinterview.services.loop import answers_of, begin_loop, next_turn, standing_of

NAMES = {"impact": "Impact", "ownership": "Ownership"}
GOOD = "I had ownership of it and impact for the customer and the people."
POOR = "We did a number of things and it went fine in the end."


@pytest.fixture
def template(tmp_path):
    return next(one for one in read_loops(tmp_path / "none")[0] if one.id == "l6-standard")


@pytest.fixture
def stocked(library, samples):
    """Two questions for each principle, and two designs."""
    prompts = [
        samples.prompt(f"{name[:20].strip('-')}-{number}", principles=[name, "dive-deep"])
        for name in PRINCIPLES
        for number in (1, 2)
    ]
    design = {
        "kind": "system_design",
        "principles": [],
        "criteria": {one: {"L6": "a line here"} for one in ("data", "cost", "scaling", "risks")},
        "text": {"L6": "Design a queue."},
        "outline": {"L6": ["first", "second", "third"]},
        "follow_ups": [{"criterion": one, "text": f"How about {one}?"} for one in ("data", "cost", "scaling", "risks")],
        "phases": [{"name": "All", "minutes": 4, "covers": ["everything"], "criteria": ["data"]}],
    }
    prompts += [samples.prompt(f"design-{number}", **design) for number in (1, 2)]
    library.shelf.import_bank(bank_from_json(samples.bank(*prompts)))
    return library


def spoken(text):
    return Transcript.of(words_of(text), duration_s=len(text.split()) * 0.5)


def answer(library, loop, number, drawn, text, *, score=True, reply=()):
    """Answer one question in a session of its own; reply: (criterion, text) of a follow-up."""
    session = library.rounds.begin_session(next_turn(library, loop.id, now_ms=1).conditions)
    library.loops.join(loop.id, number, session.id)
    attempt = library.rounds.begin_attempt(session.id, drawn.prompt)
    for question, criterion, said in (("", "", text), *((f"What of {one}?", one, more) for one, more in reply)):
        take = library.rounds.add_take(attempt.id, question=question, criterion=criterion)
        library.rounds.save_transcript(take.id, spoken(said))
        library.rounds.finish_take(take.id)
    library.rounds.answered(attempt.id)
    return score_attempt(library, attempt.id, FakeScorer()) if score else library.past.whole(attempt.id)


def hold(library, loop, texts):
    """Hold the whole loop, a text for each round."""
    for text in texts:
        turn = next_turn(library, loop.id, now_ms=1)
        for drawn in turn.drawn:
            answer(library, loop, turn.held.number, drawn, text)
    return standing_of(library, loop.id)


def test_a_round_is_drawn_once_and_stays_the_same(stocked, template):
    loop = begin_loop(stocked, template, compressed=False, seed=5).loop
    turn = next_turn(stocked, loop.id, now_ms=1)
    assert turn.conditions.mode is Mode.LOOP
    assert [one.prompt.kind.value for one in turn.drawn] == ["behavioral"] * 3
    for one, principle in zip(turn.drawn, template.rounds[0].principles, strict=True):
        assert principle in one.prompt.principles
    assert next_turn(stocked, loop.id, now_ms=2).drawn == turn.drawn


def test_compressed_asks_one_question_that_covers_what_it_can(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    turn = next_turn(stocked, loop.id, now_ms=1)
    (one,) = turn.drawn
    assert {"ownership", "dive-deep"} <= set(one.prompt.principles)
    assert turn.held.principles == ("ownership", "dive-deep")
    assert turn.conditions.answer_s < 9 * 60


def test_no_question_comes_twice_in_a_loop(stocked, template):
    loop = begin_loop(stocked, template, compressed=False, seed=5).loop
    done = hold(stocked, loop, [GOOD] * 5)
    asked = [one.whole.attempt.prompt_id for one in done.answers]
    assert len(asked) == len(set(asked)) == 11
    assert done.loop.present is None
    assert done.loop.finished_ms is not None
    assert next_turn(stocked, loop.id, now_ms=1) is None


def test_a_round_that_was_broken_off_goes_on_with_what_is_left(stocked, template):
    loop = begin_loop(stocked, template, compressed=False, seed=5).loop
    turn = next_turn(stocked, loop.id, now_ms=1)
    answer(stocked, loop, 1, turn.drawn[0], GOOD)
    left = answer(stocked, loop, 1, turn.drawn[1], POOR, score=False)
    session = stocked.rounds.begin_session(turn.conditions)
    stocked.loops.join(loop.id, 1, session.id)
    stocked.rounds.begin_attempt(session.id, turn.drawn[2].prompt)  # put, and the window died
    again = next_turn(stocked, loop.id, now_ms=9)
    assert [one.prompt.id for one in again.drawn] == [turn.drawn[2].prompt.id]
    assert again.conditions.prompts == 1
    waiting = [one.whole.attempt.id for one in standing_of(stocked, loop.id).answers if one.waits]
    assert waiting == [left.attempt.id]


def test_the_round_ends_with_its_last_answer_even_if_nobody_said_so(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    (drawn,) = next_turn(stocked, loop.id, now_ms=1).drawn
    answer(stocked, loop, 1, drawn, GOOD)
    assert stocked.loops.loop(loop.id).present.number == 1
    assert standing_of(stocked, loop.id).loop.present.number == 2


def test_the_bar_raiser_probes_the_weakest_principle(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    hold(stocked, loop, [GOOD, POOR, "data cost scaling risks", GOOD])
    turn = next_turn(stocked, loop.id, now_ms=1)
    assert turn.held.plan.name == "Bar raiser"
    asked_poorly = answers_of(stocked, turn.loop)[1].principles
    assert turn.held.principles[0] == asked_poorly[0]
    assert "weakest so far" in turn.held.prompts[0].reason


def test_a_bar_raiser_without_ratings_falls_back_on_its_plan(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    for number in range(1, 5):
        stocked.loops.end_round(loop.id, number)
    assert next_turn(stocked, loop.id, now_ms=1).held.principles[0] in template.rounds[4].principles


def test_an_empty_bank_is_told(library, template):
    loop = begin_loop(library, template, compressed=True, seed=5).loop
    with pytest.raises(InputError, match="round 1"):
        next_turn(library, loop.id, now_ms=1)


def debriefed(stocked, template, texts=(GOOD, POOR, "data cost scaling risks are said", GOOD, POOR)):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    hold(stocked, loop, texts)
    return debrief_of(stocked, loop.id)


def test_every_line_cites_words_that_were_said_and_where_they_are_heard(stocked, template):
    debrief = debriefed(stocked, template)
    assert debrief.in_favor
    assert debrief.against
    quotes = [
        *debrief.citations,
        *(q for cell in debrief.matrix.cells.values() for r in cell.ratings for q in r.citations),
    ]
    for quote in quotes:
        whole = stocked.past.whole(quote.attempt_id)
        said = next(take for take in whole.takes if take.number == quote.spot.take).transcript
        assert quote.quote in said.text
        heard = [w.text for w in said.words if quote.spot.start_s <= w.start_s and w.end_s <= quote.spot.end_s]
        assert " ".join(heard).find(quote.quote.split()[0]) >= 0
    with pytest.raises(ValueError, match="without a quote"):
        Line(kind=LineKind.OFF_TOPIC, citations=())


def test_the_panel_sets_what_met_the_bar_against_what_did_not(stocked, template):
    debrief = debriefed(stocked, template)
    kinds = {line.kind for line in debrief.in_favor}
    assert LineKind.CRITERION_MET in kinds
    under = next(line for line in debrief.against if line.kind is LineKind.CRITERION_UNDER)
    assert under.missing.startswith("say something")
    assert under.citations[0].how is How.OPENING
    told = line_text(under, "L6", NAMES)
    assert "under the L6 bar in 2 of 4 answers" in told
    sides = [
        {line.subject for line in lines if line.kind in {LineKind.CRITERION_MET, LineKind.CRITERION_UNDER}}
        for lines in (debrief.in_favor, debrief.against)
    ]
    assert not sides[0] & sides[1]


def test_the_matrix_counts_an_answer_for_each_principle_it_was_asked_for(stocked, template):
    matrix = debriefed(stocked, template).matrix
    assert "system_design" in matrix.rows
    cell = matrix.cells["ownership", "impact"]
    assert cell.ratings[0].round == 1
    assert ("ownership", "data") not in matrix.cells
    assert matrix.criteria.index("impact") < matrix.criteria.index("data")


def test_a_reply_to_the_probe_is_cited_for_what_is_still_missing_and_for_what_came(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    (drawn,) = next_turn(stocked, loop.id, now_ms=1).drawn
    answer(stocked, loop, 1, drawn, POOR, reply=[("impact", "That I do not know."), ("people", "the people grew")])
    debrief = debrief_of(stocked, loop.id)
    under = next(line for line in debrief.against if line.subject == "impact")
    assert under.citations[0].how is How.REPLY
    assert under.citations[0].quote == "That I do not know."
    assert under.citations[0].spot.take == 1
    came = next(line for line in debrief.in_favor if line.kind is LineKind.RECOVERED)
    assert (came.subject, came.citations[0].spot.take) == ("people", 2)


def test_figures_that_differ_and_stories_told_twice_are_shown_with_both_quotes(stocked, template):
    first = (
        "The crusher at our copper mine had a queue of trucks. The crusher migration took 11 months and dispatch "
        "resented the weighbridge ledger every evening."
    )
    second = (
        "At the copper mine the crusher had a queue of trucks again. The crusher migration took 18 months and "
        "dispatch resented the weighbridge ledger."
    )
    debrief = debriefed(stocked, template, (first, second, "data", GOOD, POOR))
    (pair,) = debrief.told_twice
    assert {one.round for one in pair.citations} == {1, 2}
    assert all("weighbridge" in one.quote or "copper" in one.quote for one in pair.citations)
    (clash,) = debrief.clashes
    assert ("11 months" in clash.citations[0].quote, "18 months" in clash.citations[1].quote) == (True, True)
    text = debrief_markdown(debrief, NAMES)
    assert "Figures that differ" in text
    assert "Stories told twice" in text


def test_a_loop_with_nothing_in_it_has_an_empty_debrief(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    debrief = debrief_of(stocked, loop.id)
    assert debrief.citations == ()
    assert debrief.matrix.rows == ()
    assert set(debrief.not_asked) >= {"ownership", "earn-trust"}


def test_what_waits_is_listed_and_counts_for_nothing(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    (drawn,) = next_turn(stocked, loop.id, now_ms=1).drawn
    answer(stocked, loop, 1, drawn, GOOD, score=False)
    debrief = debrief_of(stocked, loop.id)
    assert [one.scored for one in debrief.answers] == [False]
    assert debrief.in_favor == ()


def test_reports_show_what_was_said_as_text_and_promise_nothing(stocked, template):
    hostile = "I had <script>alert(1)</script> ownership of it."
    debrief = debriefed(stocked, template, (hostile, POOR, "data", GOOD, POOR))
    page, text = debrief_page(debrief, NAMES), debrief_markdown(debrief, NAMES)
    assert "<script>" not in page
    for told in (page, text):
        assert "no forecast" in told
        assert "robability" not in told
        assert "The case against" in told
    for line in (*debrief.in_favor, *debrief.against):
        assert line.citations[0].quote.split("<")[0][:20] in page.replace("&#x27;", "'")


def test_a_text_that_was_corrected_is_searched_for_its_quotes(stocked, template):
    loop = begin_loop(stocked, template, compressed=True, seed=5).loop
    (drawn,) = next_turn(stocked, loop.id, now_ms=1).drawn
    whole = answer(stocked, loop, 1, drawn, GOOD)
    text = "In short, " + GOOD.replace("people", "persons")
    stocked.rounds.save_transcript(whole.takes[0].id, replace(spoken(text)))
    quotes = {one.quote: one for line in debrief_of(stocked, loop.id).in_favor for one in line.citations}
    said = stocked.past.whole(whole.attempt.id).takes[0].transcript
    start = said.text.index("ownership")
    assert quotes["ownership"].spot.start_s == said.time_of(start, start + 9)[0]
    assert all(one.spot is None for one in quotes.values() if one.quote == "people")
