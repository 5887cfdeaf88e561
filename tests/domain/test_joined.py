"""Takes joined to one text, and quotes back to their sound."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.domain.joined import joined
from mockinterview.domain.session import Take
from mockinterview.domain.transcript import Pause, Transcript, Word


def take(number: int, text: str, *, typed: bool = False, duration_s: float = 10.0) -> Take:
    words = [Word(text=one, start_s=n * 1.0, end_s=n + 0.5) for n, one in enumerate(text.split())]
    said = (
        Transcript(text=text)
        if typed
        else Transcript.of(words, duration_s=duration_s, pauses=(Pause(start_s=1, end_s=2),))
    )
    return Take(id=number + 1, attempt_id=1, number=number, began_ms=0, duration_s=duration_s, transcript=said)


def test_a_quote_of_a_follow_up_is_found_in_its_take():
    whole = joined([take(1, "by ninety percent"), take(0, "I cut failures"), take(2, "")])
    assert whole.transcript.text == "I cut failures by ninety percent"
    start = whole.transcript.text.index("ninety")
    spot = whole.spot(start, start + len("ninety percent"))
    assert spot is not None
    assert (spot.take, spot.start_s, spot.end_s) == (1, 1.0, 2.5)
    assert whole.transcript.words[3].start_s == 10.0
    assert whole.transcript.duration_s == 20.0
    assert whole.transcript.pauses[1] == Pause(start_s=11, end_s=12)


def test_a_typed_take_has_no_sound_and_takes_the_times_of_the_whole_away():
    whole = joined([take(0, "I cut failures"), take(1, "by ninety", typed=True)])
    assert whole.transcript.words == ()
    assert whole.spot(15, 17) is None
    spot = whole.spot(2, 5)
    assert spot is not None
    assert (spot.take, spot.start_s) == (0, 1.0)


def test_nothing_said_is_an_empty_text():
    whole = joined([])
    assert whole.transcript.text == ""
    assert whole.take_at(0) is None
    assert whole.spot(0, 1) is None


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.text(alphabet="abc,.", min_size=1, max_size=5), min_size=1, max_size=6), min_size=1, max_size=4
    )
)
def test_every_word_of_the_whole_is_found_where_it_was_said(texts: list[list[str]]):
    whole = joined([take(number, " ".join(words)) for number, words in enumerate(texts)])
    expected = [(number, float(place), word) for number, words in enumerate(texts) for place, word in enumerate(words)]
    for (start, end), (number, at_s, word) in zip(whole.transcript.spans(), expected, strict=True):
        assert whole.transcript.text[start:end] == word
        spot = whole.spot(start, end)
        assert spot is not None
        assert (spot.take, spot.start_s) == (number, at_s)
