"""What only the round knew, in words on the scorecard."""

from dataclasses import replace

from mockinterview.domain.criteria import Kind
from mockinterview.domain.scorecard import PhaseUse, Recovered
from mockinterview.domain.scorecard_json import scorecard_from_json, scorecard_to_json
from mockinterview.ui.scorecard.more import phase_rows, probe_rows, sum_note, sum_rows

SAID = "That is a hundred million a day. So that's about 12 thousand a second. 500 bytes times 10 million is 5 gigabytes."


def test_what_a_follow_up_recovered_is_told_before_and_after(samples):
    rows = (
        Recovered(take=1, criterion="impact", question="By how much?", before=2.0, after=3.5),
        Recovered(take=2, criterion="people", question="Who?", before=3.0, after=3.0),
        Recovered(take=3, criterion="scope", question="How far?", before=None, after=None),
    )
    card = replace(samples.card(), probes=rows)
    impact, people, scope = probe_rows(card)
    assert (impact.change, impact.tone) == ("2.0 before, 3.5 after: recovered +1.5", "good")
    assert "nothing new" in people.change
    assert "not rated" in scope.change
    assert scorecard_from_json(scorecard_to_json(card)).probes == rows


def test_phases_are_set_beside_their_guide(samples):
    uses = (
        PhaseUse(name="Requirements", guide_s=300, used_s=420),
        PhaseUse(name="Data", guide_s=300, used_s=290),
        PhaseUse(name="Scale", guide_s=300, used_s=0),
    )
    card = replace(samples.card(), phases=uses)
    assert [(one.words, one.late) for one in phase_rows(card)] == [
        ("2:00 over", True), ("on time", False), ("not reached", False),
    ]  # fmt: skip
    assert scorecard_from_json(scorecard_to_json(card)).phases == uses


def test_a_sum_is_asked_about_until_it_was_answered_for(samples):
    card = replace(samples.card(), kind=Kind.SYSTEM_DESIGN)
    wrong, right = sum_rows(card, SAID)
    assert wrong.off
    assert "1,157 a second" in wrong.words
    assert not right.off
    assert sum_rows(card, SAID, frozenset({sum_note(wrong, slip=False)})) == (right,)
    assert sum_rows(samples.card(), SAID) == ()
