"""Stories against answers: which one is told, what a short telling keeps, what goes on the sheet and in the list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from mockinterview.adapters.store import SqliteLibrary
from mockinterview.domain.bank import Bank
from mockinterview.domain.criteria import Level
from mockinterview.domain.session import Conditions
from mockinterview.domain.stories import Figure, Story, matrix
from mockinterview.domain.transcript import Transcript
from mockinterview.services.day_sheet import STORIES_ON_SHEET, day_sheet, sheet_html
from mockinterview.services.redact import Redactor, read_glossary
from mockinterview.services.stories import (
    fitting_prompts,
    ladder,
    likely_stories,
    proposals,
    whole_glossary,
)

ANSWERS = yaml.safe_load((Path(__file__).parents[1] / "data" / "candidate-l7.yaml").read_text())["answers"]
# Each story as somebody would note it down, in other words than the answer that tells it.
NOTES = {
    "guide-system-transformed": "Checkout split into services. Eleven teams in one code base, nine million lost at peak. "
    "Cut along payments. Two directors against it. Six services, lead time 19 days to 4.",
    "guide-crisis-led": "Friday login outage. Six million customers could not sign in. Certificate without an owner. "
    "Switched off a check, back in four hours. Register of expiry dates, 11 organizations.",
    "guide-engineering-culture-changed": "Design reviews for 140 engineers. Incidents from designs nobody saw. One page, "
    "thirty minutes. 118 came on their own. From 22 to five a year.",
    "guide-technology-edge": "Same-day delivery by street forecasts. Planners could overrule the forecast. 62 warehouses, "
    "share from 8 to 57 percent.",
    "guide-beyond-company-walls": "Parcel events as an industry standard. Trade group with competitors, free library, "
    "140 companies. Small carriers voted a draft down.",
    "guide-new-against-stable": "Payment ledger replaced in flight. 9,000 transactions a second, parallel balances, "
    "stopped at ten percent for 14 wrong balances.",
    "guide-enabling-platform": "Experiment platform. Limits for losses won the checkout team. 84 of 96 teams, 1,900 "
    "experiments.",
    "guide-executive-mind-changed": "Lisbon office kept open. COO wanted to close it, settlement knowledge, halved the "
    "space, 2.7 million saved.",
}


def stories() -> list[Story]:
    return [
        Story(id=n, title=text.split(".")[0], situation=text, level=Level.L7)
        for n, text in enumerate(NOTES.values(), 1)
    ]


def test_every_retelling_finds_its_story_and_other_answers_find_none():
    bank = stories()
    wrong, found = [], 0
    for key, text in ANSWERS.items():
        others = [other for name, other in ANSWERS.items() if name != key]
        likely = likely_stories(text, bank, common=others)
        wanted = list(NOTES).index(key) + 1 if key in NOTES else None
        best = likely[0].story_id if likely else None
        if best != wanted:
            wrong.append((key, likely[:2]))
        found += best is not None
    assert wrong == []
    assert found == len(NOTES)


def test_an_empty_answer_tells_no_story():
    assert likely_stories("", stories()) == ()
    assert likely_stories("um", []) == ()


def spoken(library: SqliteLibrary, text: str, samples, *, answer_s: float = 120.0, ratings=None) -> int:
    session = library.rounds.begin_session(Conditions(level=Level.L6))
    attempt = library.rounds.begin_attempt(session.id, library.shelf.prompt("own-thing"), answer_s=answer_s)
    take = library.rounds.add_take(attempt.id)
    library.rounds.save_transcript(take.id, Transcript(text=text))
    library.rounds.save_scorecard(attempt.id, samples.card(text, ratings=ratings), text)
    return attempt.id


def test_links_are_proposed_until_they_are_confirmed_or_declined(library: SqliteLibrary, bank: Bank, samples):
    library.shelf.import_bank(bank)
    bank_ = library.preparation.stories
    kept = [bank_.save(replace(one, id=0)) for one in stories()]
    first = spoken(library, ANSWERS["guide-crisis-led"], samples)
    second = spoken(library, ANSWERS["guide-technology-edge"], samples)
    spoken(library, ANSWERS["guide-multi-year-strategy"], samples)
    found = proposals(library)
    assert {(one.attempt_id, one.story_id) for one in found} == {(first, kept[1].id), (second, kept[3].id)}
    bank_.link(first, kept[1].id)
    bank_.link(second, kept[3].id, confirmed=False)
    assert proposals(library) == ()


def test_a_short_telling_shows_what_it_lost(library: SqliteLibrary, bank: Bank, samples):
    library.shelf.import_bank(bank)
    story = Story(
        title="Retries", figures=(Figure(name="failed", value="3 % to 0.5 %"), Figure(name="teams", value="eleven"))
    )
    long = spoken(library, "Failures fell from 3 % to 0.5 % in eleven teams.", samples, answer_s=300.0)
    short = spoken(
        library, "Failures fell to 0.5 %.", samples, answer_s=30.0, ratings={"ownership": 2.0, "impact": 4.0}
    )
    spoken(library, "A telling of another length.", samples, answer_s=200.0)
    found = ladder(story, [library.past.whole(one) for one in (long, short)])
    assert [one.attempt_id for one in found.rungs] == [short, None, long, None]
    rows = {one.name: one.cells for one in found.rows}
    assert rows["ownership"] == (("2.0", False), ("", None), ("3.5", True), ("", None))
    assert rows["impact"] == (("4.0", True), ("", None), ("4.5", True), ("", None))
    assert rows["failed: 3 % to 0.5 %"] == (("1 of 2", True), ("", None), ("said", True), ("", None))
    assert rows["teams: eleven"] == (("gone", False), ("", None), ("said", True), ("", None))


def test_the_newest_telling_of_a_length_counts(library: SqliteLibrary, bank: Bank, samples):
    library.shelf.import_bank(bank)
    tellings = [spoken(library, "Once.", samples, answer_s=120.0), spoken(library, "Again.", samples, answer_s=125.0)]
    found = ladder(Story(title="x"), [library.past.whole(one) for one in tellings])
    assert found.rungs[1].attempt_id == tellings[1]


def test_prompts_that_fit_a_story_come_first(bank: Bank):
    story = Story(title="x", principles=("dive-deep",), criteria=("people",))
    fitting = fitting_prompts(story, bank.prompts, Level.L7)
    assert "design-queue" not in [one.id for one in fitting]
    assert len(fitting) == 3


def test_confidential_terms_reach_the_list_that_redaction_uses():
    told = Story(title="x", confidential=("customer: Acme, AcmePay", "name: Maria Silva", "=Mark"))
    glossary = whole_glossary("customer: Globex\nname: Maria Silva\n", [told, told])
    assert glossary.count("Maria Silva") == 1
    said = "Maria Silva moved AcmePay and Globex for Mark in the market."
    masked = Redactor(read_glossary(glossary)).masked(said).text
    for word in ("Maria", "Acme", "Globex", "Mark "):
        assert word not in masked
    assert "market" in masked
    assert whole_glossary("name: Maria\n", []) == "name: Maria\n"


def test_the_sheet_holds_stories_in_a_slot_first_and_escapes_what_was_written():
    bank_ = [Story(id=n, title=f"Story {n} <b>", result=f"Result {n}") for n in range(1, 13)]
    bank_[11] = replace(bank_[11], slot="crisis", figures=(Figure(name="cost", value="3 to 1"),))
    found = day_sheet(
        bank_,
        matrix(bank_, (), Level.L7),
        {"questions": {"role": "- Who decides?\nWhat is hard?"}, "gaps": {"first": "Figures first"}},
    )
    assert found.lines[0].title == "Story 12 <b>"
    assert (len(found.lines), found.left_out) == (STORIES_ON_SHEET, 12 - STORIES_ON_SHEET)
    assert found.questions == ("Who decides?", "What is hard?")
    page = sheet_html(found)
    assert "<b>" in page
    assert "Story 12 &lt;b&gt;" in page
    assert "cost: 3 to 1" in page


@pytest.mark.parametrize("many", [1, 60])
def test_the_sheet_as_pdf_is_one_page(tmp_path: Path, many: int):
    from mockinterview.adapters.pdf import write_pdf

    story = Story(title="A long title of a story that goes on", result="Many words about a result " * 20, slot="crisis",
                  figures=tuple(Figure(name="latency of the slowest percent", value="850 ms to 285 ms") for _ in range(5)))  # fmt: skip
    bank_ = [replace(story, id=n) for n in range(1, many + 1)]
    written = {"questions": {"role": "\n".join(f"Question {n} that is long enough to wrap" for n in range(9))}}
    path = tmp_path / "sheet.pdf"
    write_pdf(sheet_html(day_sheet(bank_, matrix(bank_, (), Level.L7), written)), path, title="Sheet", one_page=True)
    assert path.read_bytes().count(b"/Type /Page\n") == 1
