from __future__ import annotations

import pytest

from mockinterview.scoring.actor import Actor, actor, first_persons, own_share
from mockinterview.scoring.adoption import Reach, adoptions
from mockinterview.scoring.modality import Modality, Tense, first_person_deeds, modality, tense
from mockinterview.scoring.ranks import Rank, stakeholders


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("I moved the print behind the scale.", Modality.DONE),
        ("We had a long talk and I asked him twice.", Modality.DONE),
        ("I'd built the same thing in Leeds.", Modality.DONE),
        ("I told them it would fail by Friday.", Modality.DONE),
        ("Every Monday I would sit with them, and I asked the same question.", Modality.DONE),
        ("I would start with a pilot in two teams.", Modality.HYPOTHETICAL),
        ("I'd sit with the hostile lead and ask him.", Modality.HYPOTHETICAL),
        ("In such a situation we would first look at the data.", Modality.HYPOTHETICAL),
        ("Going forward I want to write a playbook.", Modality.PLANNED),
        ("We're going to move the rest in spring.", Modality.PLANNED),
        ("We never measured it.", Modality.NEGATED),
        ("I didn't talk to any of the directors.", Modality.NEGATED),
        ("Nobody asked for it.", Modality.NEGATED),
        ("The depot has eleven gates.", Modality.STATE),
    ],
)
def test_a_sentence_claims_a_deed_a_plan_a_wish_or_a_lack(said: str, wanted: Modality) -> None:
    assert modality(said) is wanted


def test_tense_goes_by_the_verbs() -> None:
    assert tense("The trucks stood at the crusher.") is Tense.PAST
    assert tense("It is in every contract now.") is Tense.PRESENT


def test_denied_deeds_are_not_counted() -> None:
    assert first_person_deeds("I wrote it and we tested it.") == 2
    assert first_person_deeds("I didn't write it and we never tested it.") == 0


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("I wrote the contract.", Actor.I),
        ("We wrote the contract.", Actor.WE),
        ("My team wrote the contract.", Actor.TEAM),
        ("My director decided it in May.", Actor.OTHER),
        ("She drew that architecture herself.", Actor.OTHER),
        ("I think she decided it.", Actor.OTHER),
        ("Late parcels fell to three percent.", Actor.NOBODY),
    ],
)
def test_the_one_who_acts(said: str, wanted: Actor) -> None:
    assert actor(said) is wanted


def test_a_story_of_somebody_else_shows_in_the_share_of_deeds() -> None:
    hers = (
        "She went to the heads.",
        "She made a calculation.",
        "She decided it.",
        "My director got the money.",
        "She left.",
        "I took notes.",
    )
    mine = ("I went to the heads.", "I made a calculation.", "We decided it.", "She got the money.", "I built it.")
    assert own_share(hers) == pytest.approx(1 / 6)
    assert own_share(mine) == pytest.approx(0.8)
    assert own_share(("I left.",)) is None


def test_first_persons_are_counted() -> None:
    assert first_persons("I told my team that we own our data, myself included.") == (3, 2)


@pytest.mark.parametrize(
    ("said", "rank"),
    [
        ("the CFO signed it", Rank.EXECUTIVE),
        ("our chief operating officer asked", Rank.EXECUTIVE),
        ("the VP of finance refused", Rank.VICE_PRESIDENT),
        ("two SVPs wanted it", Rank.VICE_PRESIDENT),
        ("maintenance's vice president refused", Rank.VICE_PRESIDENT),
        ("the plant director came", Rank.DIRECTOR),
        ("the head of brakes came", Rank.DIRECTOR),
        ("a peer manager came", Rank.MANAGER),
        ("a junior engineer asked", Rank.ENGINEER),
    ],
)
def test_stakeholders_have_ranks(said: str, rank: Rank) -> None:
    assert [one.rank for one in stakeholders(said)] == [rank]


def test_the_speakers_own_title_is_no_stakeholder() -> None:
    (one,) = stakeholders("I was then the director of nothing much.")
    assert one.own_title
    assert stakeholders("cos it rained") == ()


@pytest.mark.parametrize(
    ("said", "reach"),
    [
        ("Four other teams adopted it by June.", Reach.TEAMS),
        ("Every depot uses it today.", Reach.TEAMS),
        ("All five divisions publish it now.", Reach.ORGANISATIONS),
        ("It was adopted across two countries.", Reach.ORGANISATIONS),
        ("Our competitors copied it within a year.", Reach.INDUSTRY),
    ],
)
def test_adoption_has_a_reach(said: str, reach: Reach) -> None:
    assert [one.reach for one in adoptions(said)] == [reach]


@pytest.mark.parametrize(
    "said", ["Other teams would adopt it.", "No other teams never adopted it.", "I hope that other teams adopt it."]
)
def test_wishes_are_no_adoption(said: str) -> None:
    assert adoptions(said) == ()
